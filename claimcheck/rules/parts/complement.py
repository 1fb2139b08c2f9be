"""Percentages that the text divides everything between."""

from __future__ import annotations

from claimcheck.claims import PERCENT, Claim, Example, Match, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier


class Complement(Rule):
    """One percentage, and *the other*, *the remaining* or *the rest* as another: together they make 100."""

    code = "CC204"
    aliases = ("complement-percent",)
    roles = {"part": PERCENT, "rest": "part", "all": "part"}
    result = "all"
    phrasings = (
        "{part} … (the other|the remaining) {rest}",
        "{part} … the rest , {rest} ,",
    )
    message = "{part} and the remaining {rest} make {computed}, not 100 per cent"
    valid = (
        Example("Some 62% voted for the plan and the remaining 38% against."),
        Example("Two-thirds of the money is spent; the other 33% is kept."),
        Example("About 62% came by train, 20% by bus and the remaining 18% on foot."),
        Example("Rents rose 5% and the other 20 flats were sold."),
        Example("Some 17.4% is farmed, and the remaining 82.6% is forest."),
    )
    invalid = (
        Example("Some 62% voted for the plan and the remaining 28% against.", computed="90"),
        Example("About 71% of the land is forest, the other 39% farmed.", computed="110"),
        Example("He owns 51 per cent and the remaining 59 per cent is with the state.", computed="110"),
        Example("Some 17.4% is farmed, and the remaining 88.6% is forest.", computed="106"),
        Example("Women are 44% of members and men the other 46%.", computed="90"),
    )

    @staticmethod
    def formula(part: Carrier, rest: Carrier) -> Carrier:
        return part + rest

    def bind(self, match: Match) -> Iterator[Claim]:
        """The two are held against 100 per cent, unless other percentages stand between or before them."""
        shares = [figure for figure in match.sentence.figures if figure.kind == "percent"]
        for claim in super().bind(match):
            if len(shares) <= 2:
                yield claim.replace(roles={**claim.roles, "all": self.constant(claim.figure("rest"), 100)})
