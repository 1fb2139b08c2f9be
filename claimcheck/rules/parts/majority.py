"""Enough votes or seats for a majority."""

from __future__ import annotations

import re

from claimcheck.claims import COUNT, Claim, Example, Match, Rule
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.claims import Bound, Carrier
    from claimcheck.quantities.quantity import Quantity

_TWO_THIRDS = pattern(r"two.thirds|three.(?:quarters|fifths)|supermajority")


class Majority(Rule):
    """Votes or seats that the text calls a majority of a house: more than half of it, or two-thirds where it says so.

    A plurality is called a majority by some, an effective majority is smaller than half where seats stand empty:
    only an absolute, overall or outright majority, or one *of the house*, is held to the number of seats. Wording
    that denies the majority (*short of*, *lost*, *without*) is left alone.
    """

    code = "CC208"
    aliases = ("majority-threshold",)
    roles = {"votes": COUNT, "size": "votes"}
    result = "votes"
    relation = "<="
    readings = ("half",)
    phrasings = (
        "{votes} ~ (of|out of) [<the>] {size} … (a|an|its|their|the|outright|overall|absolute|clear|parliamentary|working|simple|comfortable|slim|narrow|bare|thin) majority",
        "{votes} ~ in [<the>] {size} (–|-) (seat|member|strong) ~ , … majority",
        "{votes} ~ in [<the>] {size} -seat … majority",
        "{votes} ~ in [<the>] {size} -member … majority",
        "majority … (with|taking|winning|holding|securing|by taking|by winning) {votes} ~ (of|out of|in) [<the>] {size}",
        "majority in [<the>] {size} -seat ~ with {votes}",
        "majority in [<the>] {size} -member ~ with {votes}",
        "(outright|overall|absolute|clear|parliamentary|working) majority … {votes} ~ (of|out of|in) [<the>] {size} (seats|votes|members|places|mandates)",
        "(of|in) [<the>] {size} ~ (seats|votes|members) , {votes} … (a|an|its|their|the|outright|overall|absolute|clear|parliamentary|working|simple|comfortable|slim|narrow|bare|thin) majority",
    )
    message = "a majority of {size} is at least {computed}; {votes} is fewer"
    valid = (
        Example("He has the backing of 26 of the 50 delegates, just enough for a majority."),
        Example("The party won 61 of the 120 seats, an outright majority."),
        Example("With 55 of the 120 seats, the bloc fell short of a majority."),
        Example("It has 48 of the 100 seats and needs three more for a majority."),
        Example("With 44 of the 100 seats it governs without a majority."),
        Example("He governs with a majority of 61 seats in the 120-member house."),
        Example("The bloc won 38 of the 80 seats and will need help for a majority."),
    )
    invalid = (
        Example("He has the backing of 24 of the 50 delegates, just enough for a majority."),
        Example("The party won 58 of the 120 seats, an outright majority."),
        Example("The left took 49 of the 101 seats, giving it a majority."),
        Example("She won 31 of the 62 votes, a clear majority."),
        Example("The alliance holds 170 of the 350 seats, an absolute majority."),
        Example("The coalition won an absolute majority, taking 105 of 220 seats."),
    )

    @staticmethod
    def half(size: Carrier) -> Carrier:
        """The fewest that are more than half."""
        return (size + 1) / 2

    def filled(self, match: Match) -> dict[str, Bound]:
        """Houses and votes are counted to the last one, however round."""
        roles = super().filled(match)
        return {role: _counted(one) for role, one in roles.items() if not isinstance(one, tuple)}

    def licensed(self, match: Match, claim: Claim) -> bool:
        """Not where the majority is denied, wanted or of another size."""
        text = match.sentence.text
        window = text[max(0, match.start - 60) : match.end + 20]
        if match.phrasing.template.startswith("(outright"):
            window = " ".join(text[: match.start].split()[-2:]).replace("but", "") + text[match.start : match.end]
        if set(re.findall("[a-z]+", window)) & match.phrasing.lexicon.groups["denied"]:
            return False
        return not _TWO_THIRDS.search(window) and claim.figure("votes").value > 1 and claim.figure("size").value > 2


def _counted(figure: Quantity) -> Quantity:
    return figure.replace(strength="exactly") if figure.qualifier is None else figure
