"""A list that names some of a total."""

from __future__ import annotations

from claimcheck.claims import AMOUNT, Claim, Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.claims import Carrier, Match


class PartialList(Rule):
    """Some parts of a total, named after *including* or *among them*: together they can be no more than the total.

    Nothing says that the list is complete, so equality is never asked for. The parts must be of the total's kind; a list
    whose parts overlap, or whose items are themselves divided, is left alone.
    """

    code = "CC301"
    aliases = ("partial-sum-bound",)
    roles = {"total": AMOUNT, "parts": "total"}
    result = "total"
    relation = "<="
    phrasings = (
        r"{total} ~ [,|–|\(] (including|among them) {parts...}",
        r"{total} ~ [,|–|\(] including {parts}",
    )
    message = "{parts} make {computed}, more than the {total} that include them"
    valid = (
        Example("Russia intercepted 77 drones, including 30 over Bryansk and 25 over Kaluga."),
        Example("Ninety-one flights were cancelled, including 22 to Rome and 14 to Athens."),
        Example("It has bought over 25 million tonnes, including 14 million of wheat and 12 million of barley."),
        Example("Wheat went to four countries, including 80,000 tonnes to Turkey."),
        Example("His innings of 148 came from 207 balls, including 12 fours and four sixes."),
    )
    invalid = (
        Example("Russia intercepted 77 drones, including 50 over Bryansk and 45 over Kaluga.", computed="95"),
        Example("Nine passengers, including a family of four and a school party of eight, missed the train."),
        Example("Volume was 730 lots, including 3,500 lots crossed."),
        Example("The fleet has 40 ships, including 28 frigates, nine tankers and 12 tugs."),
        Example("The fund paid $3m, including $2m to schools and $4m to clinics."),
    )

    @staticmethod
    def formula(parts: Carrier) -> Carrier:
        return sum(parts)

    def licensed(self, match: Match, claim: Claim) -> bool:  # noqa: ARG002
        """Ages, rates and durations are not totals."""
        return claim.figure("total").kind not in ("age", "rate", "duration")
