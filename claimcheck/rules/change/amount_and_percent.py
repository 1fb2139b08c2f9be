"""A change given as an amount and a percentage, with one of its ends."""

from __future__ import annotations

from claimcheck.claims import AMOUNT, Claim, Example, Match
from claimcheck.claims.change import A_CHANGE, AGAINST, CHANGED, CHANGED_IT, Change
from claimcheck.claims.change_terms import on_other_terms

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.claims import Carrier

_BOTH = "{difference} [,] (or|\\() [by|about] {percent} [\\)]"
_REVERSED = "{percent} [,] (or|\\() [by|about] {difference} [\\)]"


class AmountAndPercent(Change):
    """A rise or fall stated both as an amount and as a percentage: ``up $92 million, or 20%, to $550 million``.

    The value before is given, or follows from the value after. Writers slip by a nought in one of the two, or take the
    percentage of the value after. A percentage "of revenue" is a share and left alone.
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
        f"{CHANGED_IT} {_BOTH} [,] … (to|at) {{after}} [~ from {{_}}]",
        f"{CHANGED_IT} {_BOTH} [,] … from … {{before}} [… to {{_}}]",
        f"{CHANGED_IT} {_REVERSED} [,] … (to|at) {{after}} [~ from {{_}}]",
        f"{CHANGED_IT} {_REVERSED} [,] … from … {{before}} [… to {{_}}]",
        f"{{after}} … , {A_CHANGE} {_BOTH}",
        f"{{after}} … , {A_CHANGE} {_REVERSED}",
        "{after} … , (a|an) {difference} [,] (or|\\() [about] {percent} [\\)|,] {direction}",
        f"{{after}} ~ (was|were|is|are) {CHANGED} {_BOTH}",
        f"{{after}} ~ \\( {CHANGED} {_BOTH} ~ \\)",
        f"{{after}} … , {A_CHANGE} {_BOTH} [,] (on|{AGAINST}) ~ {{before}}",
        "a {difference} [,] (or|\\() {percent} [\\)|,] {direction} ~ to {after}",
        "a {difference} [,] (or|\\() {percent} [\\)|,] {direction} ~ from {before}",
    )
    message = "a change of {difference} is {computed}, not {percent}"
    valid = (
        Example("Revenue rose $2.7 million, or 27.6%, from $9.8 million to $12.5 million."),
        Example("Earnings were $550 million, up $92 million or 20% from a year ago."),
        Example("The shares fell $1.20, or 4 per cent, to $28.80."),
        Example("Operating profit was $652 million or 23.5% of revenue compared to $718 million or 25.8% of revenue."),
        Example("Shipments were up 0.58 billion, or 3.0 per cent, to 19.57 billion."),
        Example("Spending rose 12%, or £30m, to £280m."),
        Example("The death rate only dropped 17.6% (43.6 to 35.9)."),
        Example("Shares in the mill climbed nearly six per cent, or 14p to 250 pence, after profit rose to £37.4m."),
        Example("Crude added 51 cents, or 1%, to $51.51 a barrel."),
        Example("Sales were up $40 million, or 9% at constant exchange rates, to $840 million."),
    )
    invalid = (
        Example("Revenue rose $2.7 million, or 7.0%, from $9.8 million to $12.5 million.", computed="27.55"),
        Example("The shares rose $17.60, or 59 per cent, to $77.75.", computed="29.26"),
        Example("Total costs increased $65 million or 31% to $672 million.", computed="10.71"),
        Example("The shares fell $1.20, or 14 per cent, to $28.80.", computed="4"),
        Example("Sales were $2.80 billion, an increase of $51 million, or 5%."),
        Example("Spending rose 22%, or £30m, to £280m.", computed="12"),
        Example("Crude added 51 cents, or 10%, to $51.51 a barrel.", computed="1"),
        Example("The group posted costs of $90 million, a $30 million, or 20%, rise.", computed="50"),
    )

    @staticmethod
    def of_before(difference: Carrier, before: Carrier) -> Carrier:
        """The amount as a share of the value before."""
        return 100 * difference / before

    @staticmethod
    def from_after(difference: Carrier, after: Carrier, direction: Carrier) -> Carrier:
        """The amount as a share of the value before, which is the value after less the change."""
        return 100 / (after / difference - direction)

    def licensed(self, match: Match, claim: Claim) -> bool:
        """A share of something, and a percentage on other terms, are no part of the change."""
        share = match.sentence.text.startswith(" of ", match.span("percent")[1])
        if share or on_other_terms(match) or _in_one_bracket(match) or claim.figure("difference").is_range:
            return False
        return super().licensed(match, claim)


def _in_one_bracket(match: Match) -> bool:
    """Whether a bracket holds both ends of a change and no size: "dropped 17.6% (43.6 to 35.9)"."""
    if "difference" not in match.places or "after" not in match.places:
        return False
    return (
        match.between("percent", "difference").rstrip().endswith("(") and match.between("difference", "after") == " to "
    )
