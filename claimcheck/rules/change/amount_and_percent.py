"""A change given as an amount and a percentage, with one of its ends."""

from __future__ import annotations

from claimcheck.claims import AMOUNT, Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.claims import Carrier


class AmountAndPercent(Rule):
    """A rise or fall stated both as an amount and as a percentage: ``up $92 million, or 20%, to $550 million``.

    The value before is given, or follows from the value after.
    """

    code = "CC403"
    roles = {
        "difference": AMOUNT,
        "after": "difference",
        "before": "difference",
        "percent": "percent",
        "direction": "word:change",
    }
    result = "percent"
    readings = ("of_before", "from_after")
    phrasings = (
        "{direction} [by|of] {difference} [,] or {percent} [,] from {before} ~ [to {_}]",
        "{direction} [by|of] {difference} [,] or {percent} [,] to {after} [from {_}]",
        "{after} ~ , {direction} [by|of] {difference} [,] or {percent}",
        "{after} ~ , (a|an) {direction} of {difference} [,] or {percent}",
        r"{direction} [by|of] {difference} \( {percent} \) to {after}",
        r"{direction} [by|of] {difference} \( {percent} \) from {before}",
        "{after} ~ , {direction} {difference} or {percent} (from|compared to|compared with|versus) ~ {before}",
    )
    message = "a change of {difference} is {computed}, not {percent}"
    valid = (
        Example("Revenue rose $2.7 million, or 27.6%, from $9.8 million to $12.5 million."),
        Example("Earnings were $550 million, up $92 million or 20% from a year ago."),
        Example("The shares fell $1.20, or 4 per cent, to $28.80."),
        Example("Operating profit was $652 million or 23.5% of revenue compared to $718 million or 25.8% of revenue."),
        Example("Shipments were up 0.58 billion, or 3.0 per cent, to 19.57 billion."),
    )
    invalid = (
        Example("Revenue rose $2.7 million, or 7.0%, from $9.8 million to $12.5 million.", computed="27.55"),
        Example("The shares rose $17.60, or 59 per cent, to $77.75.", computed="29.26"),
        Example("Total costs increased $65 million or 31% to $672 million.", computed="10.71"),
        Example("The shares fell $1.20, or 14 per cent, to $28.80.", computed="4"),
        Example("Sales were $2.80 billion, an increase of $51 million, or 5%."),
    )

    @staticmethod
    def of_before(difference: Carrier, before: Carrier) -> Carrier:
        """The amount as a share of the value before."""
        return 100 * difference / before

    @staticmethod
    def from_after(difference: Carrier, after: Carrier, direction: Carrier) -> Carrier:
        """The amount as a share of the value before, which is the value after less the change."""
        return 100 / (after / difference - direction)
