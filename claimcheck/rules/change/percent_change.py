"""A change given with both its ends and its percentage."""

from __future__ import annotations

from claimcheck.claims import AMOUNT, Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.claims import Carrier


class PercentChange(Rule):
    """A value before, a value after, and the percentage between them, up or down as the verb says.

    The percentage is taken of the value before. Writers slip by taking it of the value after, by swapping the two, by a
    verb that points the wrong way, and by points called per cent.
    """

    code = "CC401"
    roles = {"after": AMOUNT, "before": "after", "percent": "percent", "direction": "word:change"}
    result = "percent"
    phrasings = (
        "{direction} [by] {percent} [,] [to|at] {after} … [,] [up|down] (from|compared with|compared to|against|versus) … {before}",
        "{direction} [by] {percent} [,] from {before} … to {after}",
        "from {before} … to {after} … , (a|an) {percent} {direction}",
        "from {before} … to {after} … , {direction} [by|of|some] {percent}",
        "from {before} … to {after} … , (a|an) {direction} of {percent}",
        "{after} … , {direction} [by] {percent} (from|on|compared with|compared to|versus|over) … {before}",
        "{after} … , (a|an) {percent} {direction} (from|on|over|compared with|compared to) … {before}",
        "{after} … , (a|an) {direction} of {percent} (from|on|over|compared with|compared to) … {before}",
        "{after} … , (compared with|compared to|against|versus) {before} … , (a|an) {direction} of {percent}",
        "{after} … {direction} {percent} (from|compared to|compared with|versus) … {before}",
        "a {percent} {direction} in ~ to {after} from {before}",
    )
    message = "from {before} to {after} the change is {computed}, not {percent} {direction}"
    valid = (
        Example("Bookings jumped 30% to 5,200 from 4,000 a year earlier."),
        Example("Revenue was 53.7 billion yuan ($7.65 billion), up 3.4% from 51.95 billion yuan a quarter before."),
        Example("Sales fell 9 per cent to $1.68 billion from $1.84 billion."),
        Example("The rate went from 1.6 million to 1.7 million, a rise of 6 per cent."),
        Example("It expects 51 cents a share for the quarter ended December 31, up about 16 percent from 44 cents."),
    )
    invalid = (
        Example("Bookings jumped 60% to 5,200 from 4,000 a year earlier.", computed="30"),
        Example("Sales slipped 90 percent to $1.68 billion from $1.84 billion.", computed="8.7"),
        Example("Registrations rose 2.9 per cent to 2.18 million from 2.02 million.", computed="7.9"),
        Example("Earnings of $0.46 a share were down 35% from $0.34."),
        Example("Visits went from 40,000 to 52,000, an increase of 25 per cent.", computed="30"),
    )

    @staticmethod
    def formula(after: Carrier, before: Carrier, direction: Carrier) -> Carrier:
        return direction * 100 * (after / before - 1)
