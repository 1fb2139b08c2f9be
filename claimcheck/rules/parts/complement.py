"""Percentages that the text divides everything between."""

from __future__ import annotations

from claimcheck.claims import PERCENT, Claim, Example, Match, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier

_NEAR = (75, 135)
"""Sums that can be meant for 100. "Six per cent, and an option on the remaining nine" is of no such whole."""


class Complement(Rule):
    """Percentages of which the last is *the other*, *the remaining* or *the rest*: together they make 100.

    The words close the list: nothing is left over. Each rounded share brings its own slack. Shares of different
    wholes, and a third group named elsewhere in the sentence, are left alone.
    """

    code = "CC204"
    aliases = ("complement-percent",)
    roles = {"parts": PERCENT, "rest": "parts", "all": "parts"}
    result = "all"
    phrasings = (
        "{parts...} (,|;|and|while|with|–) ~ (the other|the remaining) {rest}",
        "{parts...} (,|;|and|while|with|–) the rest [,|–|:] {rest}",
        "{parts} … (the other|the remaining) {rest}",
        "{parts} … the rest [,|–] {rest}",
        r"{parts} … the rest \( {rest} \)",
        "all but {rest} ~ , [or] {parts}",
    )
    message = "{parts} and the remaining {rest} make {computed}, not 100 per cent"
    valid = (
        Example("Some 62% voted for the plan and the remaining 38% against."),
        Example("Two-thirds of the money is spent; the other 33% is kept."),
        Example("About 62% came by train, 20% by bus and the remaining 18% on foot."),
        Example("Rents rose 5% and the other 20 flats were sold."),
        Example("Some 17.4% is farmed, and the remaining 82.6% is forest."),
        Example("It bought 6% of the firm and the right of first refusal on the remaining 9%."),
        Example("Sales rose 40% in the north, and the other 30% of the stock was burnt."),
    )
    invalid = (
        Example("Some 62% voted for the plan and the remaining 28% against.", computed="90"),
        Example("About 71% of the land is forest, the other 39% farmed.", computed="110"),
        Example("He owns 51 per cent and the remaining 59 per cent is with the state.", computed="110"),
        Example("Some 17.4% is farmed, and the remaining 88.6% is forest.", computed="106"),
        Example("Women are 44% of members and men the other 46%.", computed="90"),
        Example("About 62% came by train, 20% by bus and the remaining 28% on foot.", computed="110"),
    )

    @staticmethod
    def formula(parts: Carrier, rest: Carrier) -> Carrier:
        return sum(parts) + rest

    def bind(self, match: Match) -> Iterator[Claim]:
        """The shares are held against 100 per cent, unless other percentages stand among them."""
        shares = [figure for figure in match.sentence.figures if figure.kind == "percent"]
        text = match.sentence.text[match.start : match.end]
        if any(match.sentence.text[place - 3 : place] == "by " for place in match.places["parts"]):
            return
        for claim in super().bind(match):
            parts, rest = claim.roles["parts"], claim.figure("rest")
            figures = parts if isinstance(parts, tuple) else (parts,)
            total = sum(figure.value * figure.unit.factor for figure in (*figures, rest)) * 100
            if len(shares) <= len(figures) + 1 and _NEAR[0] <= total <= _NEAR[1] and not self.changes(match, text):
                yield claim.replace(roles={"parts": figures, "rest": rest, "all": self.constant(rest, 100)})

    def changes(self, match: Match, text: str) -> bool:
        """Whether the words speak of a rise or a fall, whose percentages are shares of nothing."""
        before = match.sentence.text[max(0, match.start - 30) : match.start]
        words = match.phrasing.lexicon.classes["change"]
        return any(f" {word} " in f" {before}{text} " for word in words if word not in ("loss", "lost", "more", "less", "cut"))
