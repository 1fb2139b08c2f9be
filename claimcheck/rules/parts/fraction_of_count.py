"""A share of a number of things, given as a number too."""

from __future__ import annotations

from claimcheck.claims import PERCENT, SUMMABLE, Claim, Example, Match, Rule
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.ratio import is_percentage, is_whole_number
from claimcheck.claims.recalling import fractions
from claimcheck.claims.slotted import SLOTS
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Bound, Carrier, Passage
    from claimcheck.quantities.quantity import Quantity

_SHARED = pattern(rf"[{SLOTS['share']}{SLOTS['percent']}]")
"""Another share of the whole, which the part may belong to."""

_JOINED = pattern(rf"[{''.join(SLOTS.values())}][^,;:.]{{0,40}} and (?:[a-z]+ )?\Z")
"""A figure before a part that is joined to it: *£4m on the roof and £2m on the lifts, half of the £12m*."""

_WORD = pattern(r"[a-z]+")


class FractionOfCount(Rule):
    """A fraction or percentage of a whole, and the number that it comes to.

    ``a quarter of its 400 staff, or 100``. A fraction in words is a description, good to two or three points; a
    round whole brings its own slack. Writers slip by taking the share of another whole.
    """

    code = "CC206"
    aliases = ("fraction-of-count",)
    meets = ("share+count", "percent+count+text:of the", "percent+count+text:of them")
    roles = {"part": SUMMABLE, "whole": "part", "fraction": PERCENT}
    result = "part"
    phrasings = (
        "{fraction} of [<the>] {whole} … [,|;] <again> [,] [just|only] {part}",
        "{fraction} [of] [<the>] {whole} ~ , {part} ~ (in all|people|in total|altogether|of them|all told)",
        "{fraction} [of] [<the>] {whole} ~ – {part} ~ (in all|people|in total|altogether|of them|all told)",
        "{fraction} [of] [<the>] {whole} ~ , {part} ~ ,",
        r"{fraction} [of] [<the>] {whole} ~ \( [<again> [,]] {part} ~ \)",
        "{fraction} [of] [<the>] {whole} ~ – [<again> [,]] {part} ~ –",
        "{fraction} [of] [<the>] {whole} ~ , <again> [,] {part}",
        "of [<the>] {whole} ~ , {fraction} ~ , <again> [,] {part}",
        "of [<the>] {whole} ~ , {fraction} ~ – [<again> [,]] {part} ~ –",
        r"of [<the>] {whole} ~ , {fraction} ~ \( [<again> [,]] {part} ~ \)",
        "{whole} ~ (,|;|–) [and|but] {fraction} of (them|these|those|whom|which) , [<again> [,]] {part} ~ ,",
        r"{whole} ~ (,|;|–) [and|but] {fraction} of (them|these|those|whom|which) \( [<again> [,]] {part} ~ \)",
        "{whole} ~ (,|;|–) [and|but] {fraction} of (them|these|those|whom|which) – [<again> [,]] {part} ~ –",
        "{part} [~] – [<again>] {fraction} of [<the>] {whole}",
        "{part} ~ , [<again>] {fraction} of [<the>] {whole}",
    )
    message = "{fraction} of {whole} is {computed}, not {part}"
    valid = (
        Example("The mill employs 3,200 people. Orders fell. A quarter of the workforce, some 800 people, will go."),
        Example(
            "The mill employs 3,200 people. Orders fell. A quarter of the Danish workforce, some 150 people, will go."
        ),
        Example("The mill employs 3,200 people and a yard 900. A quarter of the workforce, 225 people, will go."),
        Example("Of the 64 barns, 62.5% (n = 40/64) were burnt (one shed aside), and 5 of them twice."),
        Example("The firm will cut a quarter of its 400 staff, or 100 people."),
        Example("Some 60% of the 1,250 voters, or 750, stayed at home."),
        Example("It sold two-thirds of the 90 boats (60 boats)."),
        Example("A third of the 1,000 pupils, or about 330, walk to school."),
        Example("Half of the 80 applicants were women, and of the 12 hired nine were."),
        Example("He paid 30% of the $2.4m price, or $720,000."),
        Example("They hold half of the 1,000 square kilometres (386 square miles) that they claim."),
        Example("He drank 60% of the 40 bottles while the rest, 16 in all, were given away."),
        Example("A quarter of the 640 staff work nights, and 200 of them would like to stop."),
        Example("Nine lorries came first, and a tenth, of the 40 hired, 12 metres long, followed."),
        Example("Nine passed at noon, and a tenth of the 40 lorries, 12 metres in all, at dusk."),
    )
    invalid = (
        Example(
            "The mill employs 3,200 people. Orders fell. A quarter of the workforce, some 1,300 people, will go.",
            computed="800",
        ),
        Example(
            "The hall has 640 seats. On Monday half of them – 410 – stood empty.",
            computed="320",
        ),
        Example("The firm will cut a quarter of its 400 staff, or 160 people.", computed="100"),
        Example("They counted 620 pairs of gulls, and half of them, 155 pairs, had no chick.", computed="310"),
        Example("Some 60% of the 1,250 voters, or 570, stayed at home.", computed="750"),
        Example("It sold two-thirds of the 90 boats (40 boats).", computed="60"),
        Example("He paid 30% of the $2.4m price, or $270,000."),
        Example("The mayor lost 8% of the 1,200 votes cast – 196 of them – on the way."),
        Example("Half the village's 84 houses, 58 in all, stand empty.", computed="42"),
        Example("Some 15pc of the diocese's 120 churches, 28 buildings in all, will close.", computed="18"),
        Example("Of the 1,600 tickets, 25 per cent, or 600, went to sponsors.", computed="400"),
    )

    @staticmethod
    def formula(whole: Carrier, fraction: Carrier) -> Carrier:
        return whole * fraction / 100

    def propose_rest(self, passage: Passage, taken: frozenset[int]) -> Iterator[Claim]:
        """One claim for each share of those that were counted sentences before, with the number that it comes to."""
        for one in fractions(passage, lexicon(passage.locale)):
            roles: dict[str, Bound] = {"part": one.part, "whole": one.whole, "fraction": one.share}
            if not taken.issuperset((one.part.start, one.share.start)):
                yield Claim(self, roles, self.binding, self.readings)

    def licensed(self, match: Match, claim: Claim) -> bool:
        """The share must be one, not a ratio of two counts, and the figure behind no conversion of the whole."""
        part, whole = claim.figure("part"), claim.figure("whole")
        if part.unit.symbol != whole.unit.symbol or not is_percentage(claim, "fraction"):
            return False
        if not is_whole_number(part) or _SHARED.search(match.between("fraction", "part")):
            return False
        if match.phrasing.template.startswith("{part} ~ , [<again>]") and _JOINED.search(
            match.sentence.text[: match.start]
        ):
            return False
        if _is_next(match, claim.figure("fraction")):
            return False
        told = "<again>" in match.phrasing.template or part.value <= whole.value
        words = set(_WORD.findall(match.sentence.text[match.start : match.end]))
        groups = match.phrasing.lexicon.groups
        return told and not words & (groups["apart"] | groups["of_the_rest"])


def _is_next(match: Match, fraction: Quantity) -> bool:
    """Whether what reads as a share is the next of those counted before it: "nine lorries came, and a tenth"."""
    if fraction.kind != "share" or fraction.form != "words" or not fraction.value:
        return False
    rank = 1 / fraction.value
    place = match.places["fraction"][0]
    before = (match.sentence.figure(at) for at in match.sentence.slots if at < place)
    return rank > 2 and any(one.kind == "count" and one.value == rank - 1 for one in before)
