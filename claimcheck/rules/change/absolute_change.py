"""A change given with both its ends and its size."""

from __future__ import annotations

from claimcheck.claims import AMOUNT, Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.claims import Carrier


class AbsoluteChange(Rule):
    """A value before, a value after, and the difference between them, up or down as the verb says."""

    code = "CC402"
    roles = {"after": AMOUNT, "before": "after", "difference": "after", "direction": "word:change"}
    result = "difference"
    phrasings = (
        "{direction} [by] {difference} [,] to {after} … from {before}",
        "{direction} [by] {difference} [,] from {before} … to {after}",
        "from {before} … to {after} … , (a|an) {direction} of {difference}",
        "{after} … , {direction} [by] {difference} from {before}",
        "from {before} … to {after} … , {difference} {direction}",
    )
    message = "from {before} to {after} the change is {computed}, not {difference} {direction}"
    valid = (
        Example("Costs fell $8.6 million to $24.9 million from $33.5 million."),
        Example("The count went from 120 to 150, a rise of 30."),
        Example("Membership dropped by 1,200 to 8,800 from 10,000."),
        Example("The price rose 5 cents to 44 cents from 39 cents."),
        Example("The fleet grew from 12 to 15 ships over the year."),
    )
    invalid = (
        Example("Costs fell $9.6 million to $24.9 million from $33.5 million.", computed="8.6"),
        Example("The count went from 120 to 150, a rise of 40.", computed="30"),
        Example("Membership dropped by 2,200 to 8,800 from 10,000.", computed="1,200"),
        Example("The price rose 9 cents to 44 cents from 39 cents.", computed="5"),
        Example("Reserves fell 45 tonnes to 300 tonnes from 420 tonnes.", computed="120"),
    )

    @staticmethod
    def formula(after: Carrier, before: Carrier, direction: Carrier) -> Carrier:
        return direction * (after - before)
