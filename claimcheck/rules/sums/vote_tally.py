"""Votes for and against, and the house they were cast in."""

from __future__ import annotations

import re
from itertools import pairwise

from claimcheck.claims import COUNT, Claim, Example, Match, Rule
from claimcheck.claims.breakdown import NEAR, plain
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.slotted import SLOTS
from claimcheck.claims.tally import tallies
from claimcheck.claims.unread import counted_at
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Bound, Carrier, Passage, Slotted
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.quantities.quantity import Quantity

_SIZE = pattern(
    rf"({SLOTS['count']}) ?[-–] ?(?:members?|seats?|persons?|strong|judges?|justices?|man|woman)(?![a-z])"
    rf"|(?:board|council|committee|court|panel|jury|senate|assembly|chamber|commission|house) of ({SLOTS['count']})(?! [a-z]+ ?[-–])"
)
_BODIES = {
    **{word: pattern(word) for word in ("member", "seat", "person", "strong", "judge", "justice", "man", "woman")},
    **{
        word: pattern(f"{word} of ")
        for word in ("board", "council", "committee", "court", "panel", "jury", "senate", "assembly", "chamber")
    },
    **{word: pattern(f"{word} of ") for word in ("commission", "house")},
}
"""What the sentence has that tells how many a body has."""

_SCORE = pattern(
    r"(?:(?:voted|votes|vote|voting|split|divided|ruled|decided|deadlocked|passed|approved|rejected|backed|endorsed"
    r"|confirmed|adopted|defeated|upheld)(?: [a-z]+){0,3} (?:by )?|(?:vote of|by) (?:a )?)"
    r"(\d{1,3}) ?[-–] ?(\d{1,3})(?: ?[-–] ?(\d{1,3}))?(?![\w-])"
    r"|(?<![\w-])(\d{1,3})[-–](\d{1,3})(?:[-–](\d{1,3}))? (?:vote|decision|ruling|majority|in favou?r|split)(?![a-z])"
)
"""A vote told as a score: *voted 7-4*, *a 7-4 vote*, *5-4-1*; no reader takes it for a figure."""

_ANY = "".join(SLOTS.values())
_SPLIT = pattern(rf"([^{_ANY};.]{{0,80}}?)(?: {SLOTS['count']} ways)? ?[,:–] ?(?:with )?(?={SLOTS['count']})")
"""What stands between the size of a body and the first of a list of its sides."""

_OF_SIDES = pattern(r" of (?:them|these|those|whom|which)(?![a-z])")
_GAP = pattern(rf"[^{_ANY}.;:()]{{1,50}}(?:,|,? and|,? with|,? but)(?: with)? ")
_WORD = pattern(r"[a-z]+")
_NOUN, _WORDS = 50, 6
"""How far behind a size the body has its name."""

_LEADS = pattern(r"(?: [a-z]+){0,3},? ?(?:the|its|a|an)(?: [a-z]+){0,2} ")
"""What leads from a vote to the body that cast it: *By 8-5 on Monday, the*."""


class VoteTally(Rule):
    """Votes for, against and abstained can be no more than the seats of the house, or the votes that were cast.

    Members may stay away, so fewer votes than seats are nothing to report.
    """

    code = "CC305"
    meets = ("text:vote", "text:member", "text:seat", "text:abst", "text:-judge", "text:-justice", "text:-strong")
    aliases = ("vote-seat-tally",)
    roles = {"size": COUNT, "ayes": "size", "noes": "size", "others": "size", "split": "size"}
    result = "size"
    relation = {"with_others": "<=", "of_two": "<=", "with_all": "<=", "exactly": "="}
    readings = ("with_others", "of_two", "with_all", "exactly")
    phrasings = (
        "{ayes} [votes] to {noes} … [,|;|with|and] {others} (abstentions|abstaining|abstained) … in (a|an|the) ~ (house|chamber|parliament|senate|council|assembly|legislature|committee|board|body) of {size}",
        "{ayes} [votes] to {noes} … [,|;|with|and] {others} (abstentions|abstaining|abstained) … (in|of) (a|an|the) … {size} (-|–) (seat|member|strong)",
        "{ayes} [votes] to {noes} … in (a|an|the) ~ (house|chamber|parliament|senate|council|assembly|legislature|committee|board|body) of {size}",
        "{ayes} [votes] to {noes} … in (a|an|the) ~ {size} (-|–) (seat|member|strong)",
        "{ayes} [votes] to {noes} … ; (the|which) ~ (house|chamber|parliament|senate|council|assembly|legislature|committee|board|body) has {size} (seats|members)",
        "{ayes} [votes] to {noes} … [,|;|with|and] {others} (abstentions|abstaining|abstained) … ; (the|which) ~ (house|chamber|parliament|senate|council|assembly|legislature|committee|board|body) has {size} (seats|members)",
        "{size} (-|–) (seat|member|strong) … by {ayes} [votes] to {noes}",
        "(house|chamber|parliament|senate|council|assembly|legislature|committee|board|body|jury|panel) of {size} … by {ayes} [votes] to {noes}",
        "{size} (-|–) (seat|member|strong) … (voted|split|divided|voting|votes) {ayes} [votes] to {noes}",
        "(house|chamber|parliament|senate|council|assembly|legislature|committee|board|body|jury|panel) of {size} … (voted|split|divided|voting|votes) {ayes} [votes] to {noes}",
        "{size} (-|–) (seat|member|strong) … (voted|split|divided|voting|votes|by) {split}",
        "(house|chamber|parliament|senate|council|assembly|legislature|committee|board|body|jury|panel) of {size} … (voted|split|divided|voting|votes|by) {split}",
        "(house|chamber|parliament|senate|council|assembly|legislature|committee|board|body|jury|panel) of {size} … , {ayes} (for|in favour|in favor|voting for) ~ and {noes} (against|opposed)",
        "{ayes} (votes|members|deputies|lawmakers|delegates) ~ (in favour|in favor|for it) ~ [,|;] [and|with] {noes} against ~ in [<the>] {size} (–|-) (member|seat)",
        "{ayes} (in favour|in favor|for) , {noes} against [,] and {others} (abstentions|abstaining|abstained) ~ [,|;] (of|out of|from) [<the>] {size}",
        "{ayes} (in favour|in favor|for) , {noes} against [,] and {others} (abstentions|abstaining|abstained) … in (a|an|the) ~ {size} (-|–) (seat|member|strong)",
        "{ayes} (in favour|in favor|for) ~ (and|,|to) {noes} against … in (a|an|the) ~ {size} (-|–) (seat|member|strong)",
        "of [<the>] {size} ~ (votes|ballots|members|delegates|deputies|councillors|senators|lawmakers|shareholders) ~ , {ayes} ~ (in favour|in favor|for|yes) ~ [,|;|and] {noes} ~ (against|no|opposed)",
        "{size} (-|–) (seat|member|strong) … {ayes} ~ (for|in favour|in favor|yes) ~ (and|,|while) {noes} ~ (against|no|opposed)",
        "{ayes} ~ (for|in favour|in favor|yes) ~ (and|,|while) {noes} ~ (against|no|opposed) ~ [,] (out of|of) [<the>] {size} ~ (present|voting|members|votes|delegates|seats|cast)",
        "{size} (members|seats) ~ , … by {ayes} votes to {noes}",
        "{ayes} ~ (were|voted|was) (for|in favour|in favor) ~ (and|,|to) {noes} ~ against ~ in (a|an|the) ~ {size} (-|–) (seat|member|strong)",
    )
    message = "{ayes} and {noes} make at least {computed}, more than {size}"
    valid = (
        Example(
            "In the 40-seat council 22 voted to lease the hall and 14 to sell it; eight were absent from an earlier session."
        ),
        Example("The Senate passed it by 52 votes to 45 in a house of 100."),
        Example("It was carried with 31 in favour, 18 against and 4 abstentions, of the 60 members."),
        Example("Of the 90 delegates, 51 voted in favour and 39 against."),
        Example("They won by 52 votes to 45."),
        Example(
            "The nine-strong panel was split three ways: four backed the bridge, three the tunnel and two neither."
        ),
        Example("The nine-strong panel was divided, eight towns and four firms having lobbied it."),
        Example("Every member of the 45-seat council was in the chamber when it agreed, by 24 votes to 21, to sell."),
        Example("The nine-member library board voted 6-3 to shut the branch."),
        Example("The seven-member panel sent the plan to the council, which voted 14-5 for it."),
        Example("The plan was carried by 18 votes to 13. Each of the 36 councillors had a letter from the pupils."),
        Example("The motion fell by nine votes to eight. All 21 members voted in the earlier ballot."),
        Example("The plan was carried by 18 votes to 13. Every one of the 31 councillors cast a vote."),
        Example("In a 10-5 vote, the party's nine-member leadership was ousted."),
        Example("On a 5-4 vote, the nine-judge court upheld the ban."),
        Example("Of the 90 delegates, 51 voted in favour, and 12 of the 60 guests cheered."),
        Example("In the 50-member chamber 18 voted for; outside, 37 marched against."),
        Example(
            "The 60-member committee sent the bill to the house, which passed it by 138 votes to 119, with seven abstentions."
        ),
        Example("The vote was 31 to 19. Seven members of the 60-seat assembly were away."),
        Example("Seven of the nine directors backed the sale, and four shareholders voted against."),
        Example("In the 21-seat assembly 12 voted to fell the oak and six to spare it; two abstained."),
        Example("The 33-member chamber sits on Monday. In the town 1,800 voted to leave and 1,100 to stay."),
    )
    invalid = (
        Example("The Senate passed it by 62 votes to 45 in a house of 100.", computed="107"),
        Example("It was carried with 41 in favour, 18 against and 4 abstentions, of the 60 members.", computed="63"),
        Example("Of the 90 delegates, 51 voted in favour and 49 against.", computed="100"),
        Example("Of the 41 votes cast, 23 were for and 28 against."),
        Example("The bill passed by 81 votes to 70 in a chamber of 150.", computed="151"),
        Example("The 45-member council approved the plan by 24 votes to 25."),
        Example("The council of 45 split 24-31 on the plan."),
        Example("The nine-member library board voted 8-3 to shut the branch.", computed="11"),
        Example("On a 7-4 vote, the nine-judge court upheld the ban.", computed="11"),
        Example("The seven-seat harbour commission was divided 6-3 on the crane.", computed="9"),
        Example("By 38 votes to 19, with seven abstaining, the 60-member assembly passed the bill.", computed="64"),
        Example(
            "The assembly has 60 members. It passed the bill by 38 votes to 19, with seven abstentions.", computed="64"
        ),
        Example("The vote was 34 to 21 with four abstentions; all 61 members took part.", computed="59"),
        Example(
            "Every member of the 45-seat council was in the chamber when it agreed, by 24 votes to 16 with nine abstentions, to sell.",
            computed="49",
        ),
        Example(
            "The nine-strong panel was split three ways: five backed the bridge, three the tunnel and two neither.",
            computed="10",
        ),
        Example("A 12-member jury was divided, seven voting to convict, three to acquit and four undecided."),
        Example(
            "The plan was carried by 18 votes to 13, with two abstentions. Each of the 36 councillors answered the roll call.",
            computed="33",
        ),
        Example(
            "Seven governors were in favour and four against. Each of the board's 14 governors voted.", computed="11"
        ),
        Example("Every one of the 60 members voted, 38 for the bill and 19 against it.", computed="57"),
        Example("In the 21-seat assembly 12 voted to fell the oak and nine to spare it; two abstained.", computed="23"),
    )

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """One claim for a vote told as a score, in a sentence that tells the size of the only body that votes in it."""
        known = lexicon(passage.locale)
        yield from self._told(passage, known)
        for sentence in passage.at(passage.naming("splits_body")):
            yield from self._split(sentence, known)
        for sentence in passage.at(passage.having(_BODIES)):
            sizes = list(_SIZE.finditer(sentence.text))
            scores = list(_SCORE.finditer(sentence.text)) if len(sizes) == 1 else []
            if len(scores) == 1 and _one_body(sentence.text, _told(sizes[0]), scores[0].span(), known):
                roles = _cast(sentence, sizes[0].start(sizes[0].lastindex or 0), scores[0])
                size, cast = roles["size"], sum(one.value for role, one in roles.items() if role != "size")
                if not size.is_range and size.error is None and cast <= NEAR * size.value:
                    formulas = ("with_others",) if "others" in roles else ("of_two",)
                    yield Claim(self, {**roles, "size": _counted(size)}, self.binding, formulas)

    def _told(self, passage: Passage, known: Lexicon) -> Iterator[Claim]:
        """One claim for each vote whose sides are known by the words next to them."""
        for one in tallies(passage, known):
            cast = sum(figure.value for figure in (one.ayes, one.noes, *one.others))
            if cast <= NEAR * one.size.value <= NEAR * NEAR * cast and not one.size.is_range:
                others = tuple(map(_counted, one.others)) or (self.constant(one.size, 0),)
                roles = {"size": _counted(one.size), "ayes": _counted(one.ayes), "noes": _counted(one.noes)}
                formulas = ("exactly",) if one.is_full else ("with_all",)
                yield Claim(self, {**roles, "others": others}, self.binding, formulas)

    def _split(self, sentence: Slotted, known: Lexicon) -> Iterator[Claim]:
        """The claim of a body that is said to be split, with those on each side in a list."""
        text, sizes = sentence.text, list(_SIZE.finditer(sentence.text))
        lead = _SPLIT.match(text, sizes[0].end()) if len(sizes) == 1 else None
        if lead is None or not lead[1].endswith(tuple(known.groups["splits_body"])):
            return
        size = sentence.figure(sizes[0].start(sizes[0].lastindex or 0))
        places = [place for place in sorted(sentence.slots) if place >= lead.end()]
        sides = [sentence.figure(place) for place in places]
        gaps = [text[one + 1 : other] for one, other in pairwise(places)]
        listed = len(sides) > 1 and all(_GAP.fullmatch(gap) for gap in gaps)
        divided = known.has("no_sum_of", text[places[0] :]) or _OF_SIDES.search(text, places[0]) is not None
        if not listed or divided or not all(_is_side(one, known) for one in sides):
            return
        cast = sum(one.value for one in sides)
        if not size.is_range and size.error is None and size.qualifier is None and cast <= NEAR * size.value:
            others = tuple(map(_counted, sides[2:])) or (self.constant(size, 0),)
            roles: dict[str, Bound] = {"size": _counted(size), "ayes": _counted(sides[0]), "noes": _counted(sides[1])}
            yield Claim(self, {**roles, "others": others}, self.binding, ("with_all",))

    @staticmethod
    def with_all(ayes: Carrier, noes: Carrier, others: Carrier) -> Carrier:
        """The votes with all that were neither for nor against."""
        return ayes + noes + sum(others)

    @staticmethod
    def exactly(ayes: Carrier, noes: Carrier, others: Carrier) -> Carrier:
        """The votes of a body of which nobody was missing."""
        return ayes + noes + sum(others)

    @staticmethod
    def with_others(ayes: Carrier, noes: Carrier, others: Carrier) -> Carrier:
        """The votes with those that were neither for nor against."""
        return ayes + noes + others

    @staticmethod
    def of_two(ayes: Carrier, noes: Carrier) -> Carrier:
        """The votes for and against."""
        return ayes + noes

    def bind(self, match: Match) -> Iterator[Claim]:
        """Where abstentions are told, they count."""
        for claim in super().bind(match):
            yield claim.replace(formulas=("with_others",) if "others" in claim.roles else ("of_two",))

    def licensed(self, match: Match, claim: Claim) -> bool:
        """Only with both sides told, of the only body that is named."""
        bodies = match.phrasing.lexicon.groups["voting_bodies"]
        named = {word for word in _WORD.findall(match.sentence.text[match.start : match.end]) if word in bodies}
        return "ayes" in claim.roles and "noes" in claim.roles and len(named) < NEAR

    def filled(self, match: Match) -> dict[str, Bound]:
        """Votes and seats are counted to the last one, however round."""
        roles = super().filled(match)
        split = roles.pop("split", None)
        if split is not None and not isinstance(split, tuple) and split.is_range and split.middle is not None:
            roles |= dict(zip(("ayes", "noes"), split.ends(), strict=True))
        return {role: _counted(one) for role, one in roles.items() if not isinstance(one, tuple)}


def _counted(figure: Quantity) -> Quantity:
    return figure.replace(strength="exactly") if figure.qualifier is None else figure


def _is_side(figure: Quantity, known: Lexicon) -> bool:
    """Whether a figure can be the votes of one side: members or nothing that is named."""
    noun = figure.subject.lower().split()[-1:]
    counted = figure.kind == "count" and figure.qualifier is None and plain(figure)
    return counted and not (noun and noun[0].endswith("s") and noun[0] not in known.groups["voters_of_a_body"])


def _told(size: re.Match[str]) -> tuple[int, int]:
    """Where a size stands, its body's name left out where it comes behind."""
    return (size.start(), size.start() if size[2] else size.end())


def _cast(sentence: Slotted, size: int, score: re.Match[str]) -> dict[str, Quantity]:
    """The size of a body, and the votes that a score tells."""
    groups = [number for number in range(1, 7) if score[number] is not None]
    figures = [counted_at(sentence, *score.span(number)) for number in groups]
    return {"size": sentence.figure(size), **dict(zip(("ayes", "noes", "others"), figures, strict=False))}


def _one_body(text: str, size: tuple[int, int], score: tuple[int, int], known: Lexicon) -> bool:
    """Whether a size is that of the only body that votes: "the 9-member board sent it to the council, which voted 20-5"."""
    bodies = known.groups["voting_bodies"]
    named = bodies.isdisjoint(_WORD.findall(text[size[1] : size[1] + _NOUN])[:_WORDS])
    between = text[size[1] : score[0]] if size < score else text[score[1] : size[0]]
    if size < score:
        return (
            not named and len([word for word in _WORD.findall(between) if word in bodies]) < NEAR and ";" not in between
        )
    return not named and _LEADS.fullmatch(between) is not None
