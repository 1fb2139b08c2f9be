"""A part can be no more than its whole."""

from __future__ import annotations

from claimcheck.claims import SUMMABLE, Claim, Example, Match, Rule
from claimcheck.claims.breakdown import FACTOR
from claimcheck.claims.ratio import opens_clause
from claimcheck.claims.slotted import SLOTS
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.claims import Carrier

_BETWEEN = pattern(rf" between [^,;:.]{{0,40}}[{''.join(SLOTS.values())}][^,;:.]{{0,20}} and (?:[a-z]{{1,12}} )?\Z")
"""The second of two figures with a gap between them: *a gap between £60m and £20m of £40m*."""

_WORD = pattern(r"[a-z]+")
_ADDED = pattern(rf"[{''.join(SLOTS.values())}][^,;:.]{{0,60}} (?:and|plus|with) \Z")
"""A figure before the whole that is joined to it: *seven bouts and one show, three of which*."""


class PartOfWhole(Rule):
    """Some of a number of things: the part can be no more than the whole.

    The usual slips are a lost or added digit (74 out of 17 drones) and two figures that changed places.
    """

    code = "CC201"
    aliases = ("part-exceeds-whole",)
    roles = {"part": SUMMABLE, "whole": "part"}
    result = "whole"
    relation = "<="
    phrasings = (
        "{part} (of|out of|among) [<the>] {whole}",
        "{part} <people> (of|out of|among) [<the>] {whole}",
        "all but {part} of [<the>] {whole}",
        "of [<the>] {whole} ~ , all but {part}",
        "{whole} ~ , (of whom|of which|of them) [only|just|some] {part}",
        "{whole} ~ (,|;|and) {part} of (whom|which|them|these|those)",
        "{whole} <people> ~ – {part} of (whom|which|them)",
        "{whole} ~ – {part} of (whom|which|them)",
        r"{whole} ~ \( {part} of (whom|which|them)",
        "of [<the>] {whole} ~ , [only|just|some] {part}",
        "{part} (survivors|bodies|passengers|people|children|women|men|sailors) from … (which|that) (had|carried|was carrying) {whole}",
        "among [<the>] {whole} ~ (were|are|was|is) {part}",
    )
    message = "{part} is more than the whole it is part of, {whole}"
    valid = (
        Example("Crews intercepted 74 out of 117 drones."),
        Example("He has the backing of 26 of the 50 delegates."),
        Example("Forty-six patients took part, of whom 21 were men."),
        Example("The company has cut 12,600 of the 23,000 posts due to go."),
        Example("One in five of the 200 buyers came back."),
        Example("It took charges of $1.7 million, $9.4 million and $5.2 million in the three years."),
        Example("The card held seven bouts and one exhibition, three of which were for titles."),
        Example("Sitting in front of her 40-year-old shop, 75-year-old Ana Diaz shook her head."),
        Example("The group consists of 14 larger islands, 55 smaller ones and many rocks."),
        Example("Of the 60 islands, 22 are inhabited and the rest, 38 of them, are left to the birds."),
    )
    invalid = (
        Example("Crews intercepted 74 out of 17 drones.", repair="74"),
        Example("Some 220 of the 30 projects have complied."),
        Example("Eleven people were hurt, 14 of whom are in hospital."),
        Example("Of the 32 members, 45 voted against."),
        Example("The club has 120 members, of whom 300 are juniors."),
        Example("Nine players of the six who were called up have answered: nine of the six."),
        Example("Only 620 of the school's 410 pupils board."),
        Example("Rescuers took 83 survivors from the ferry, which had 61 people aboard."),
        Example("Of the 46 hostages, all but 70 have been freed."),
    )

    @staticmethod
    def formula(part: Carrier) -> Carrier:
        return part

    def licensed(self, match: Match, claim: Claim) -> bool:
        """Not for ages and rates, not for lists, and not where the whole is only the last of several."""
        part, whole = claim.figure("part"), claim.figure("whole")
        if whole.is_range or part.error is not None:
            return False
        before = match.sentence.text[: match.start]
        if "of (whom" in match.phrasing.template and part.value > FACTOR * whole.value:
            return False
        between = set(_WORD.findall(match.between("part", "whole")))
        if _BETWEEN.search(before) or between & match.phrasing.lexicon.groups["leftover"]:
            return False
        return opens_clause(match) and (match.places["whole"] > match.places["part"] or _ADDED.search(before) is None)
