"""A total and the complete list of its parts."""

from __future__ import annotations

from claimcheck.claims import AMOUNT, Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.claims import Carrier


class ExhaustiveSum(Rule):
    """Parts that the text says are all of a total: they must add up to it.

    Only wording that closes the list licenses this: *consisted of*, *made up of*, *split between*, a bracket that holds nothing but
    the parts, *in all*, *together*, *for a total of*. Each rounded part adds its own slack.
    """

    code = "CC302"
    roles = {"total": AMOUNT, "parts": "total"}
    result = "total"
    phrasings = (
        "{total} ~ , (made up of|consisting of|consists of|consisted of|comprising|comprised of|composed of) {parts...}",
        "(made up of|consisting of|consists of|consisted of|comprised|composed of) {total} ~ : {parts...}",
        r"{total} ~ \( {parts...} \)",
        "{parts...} , [for|making|giving|bringing] [a|the] (total|sum) of {total}",
        "{parts...} , (or|making|for) {total} (in all|in total|altogether|together|combined)",
        "{parts...} , {total} (in all|in total|altogether|together|combined)",
        "{parts...} , (together|altogether|in all|in total) {total}",
    )
    message = "{parts} make {computed}, not {total}"
    valid = (
        Example("The convoy consisted of 18 trucks: seven carried food, six water and five medicine."),
        Example("We enrolled 166 people (125 women and 41 men)."),
        Example("The units earned $1.4bn, $1.3bn and $2.2bn, together $5bn."),
        Example("The clinic saw 41 dogs (13 labradors, 13 spaniels, 7 setters and fewer than 5 of each other breed)."),
        Example("She won four golds, three silvers and two bronzes, for a total of nine."),
    )
    invalid = (
        Example("The convoy consisted of 16 trucks: seven carried food, six water and five medicine.", computed="18"),
        Example("We enrolled 166 people (125 women and 410 men).", computed="535"),
        Example("The deal has 12 clauses, made up of five on trade and nine on fishing.", computed="14"),
        Example("He took three golds and four silvers, nine in all.", computed="7"),
        Example("The units earned $1.4bn, $1.3bn and $2.2bn, together $6bn.", computed="4.9"),
    )

    @staticmethod
    def formula(parts: Carrier) -> Carrier:
        return sum(parts)
