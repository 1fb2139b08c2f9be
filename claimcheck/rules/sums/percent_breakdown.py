"""Shares of one question."""

from __future__ import annotations

import re
from itertools import pairwise

from claimcheck.claims import PERCENT, Binding, Claim, Example, Rule
from claimcheck.claims.grid import as_percentage
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.slotted import SLOTS
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Bound, Carrier, Passage, Slotted
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.quantities.quantity import Quantity

_LETTERS = "".join(SLOTS.values())
_PERCENT = SLOTS["percent"]
_BRACKET = pattern(r"\([^()]{0,400}\)")
_WORD = pattern(r"[a-z][a-z']*")
_SEPARATOR = pattern(r",|(?<![a-z])(?:and|while|with|to)(?![a-z])")
_ALONE = pattern(rf"\( ?{_PERCENT} ?\)")
"""A bracket with nothing but a share in it."""

_COUNT = SLOTS["count"]
_ON = pattern(r" (?:on|with|at|to|took|got|won) \Z")
_STOP = pattern(r" ?[,.;]| and |\Z")
_PLACED = pattern(rf"{_PERCENT} (?:in|among|at) (?!favou?r)")
"""A share of those of one place: several of them are of different wholes."""

_OF_REST = pattern(rf"of (?:the|its|their|that|this) (?:[a-z]+ ){{0,2}}{_PERCENT}")
"""A share that is itself divided: *of the remaining 10%, 5% are in work*."""

_LABEL = 90
"""Characters between two shares of one list at most, without what stands in brackets."""

_MIXED = pattern(rf"{_PERCENT} [a-z]+(?:, {_PERCENT} [a-z]+)+,? and {_PERCENT} [a-z]+(?= ?[.,;]|\Z)")
"""A list of shares, each of one noun alone."""

_ASKED, _VERB = 30, 3
"""Characters and words before *one* in which a verb asks for it: *asked to name just one*."""

_QUESTION, _STOPS = 240, (".", "?", "!", ":")
"""Characters of a sentence that tells what was asked, and its ends."""

_FAR = 130
"""Shares that come to more than this are answers of which several could be given."""

_NEAR = 90
"""Shares of a closed list that come to less than this leave out more than a slip would."""

_ANSWERS = ("says_more", "says_less", "says_same")
"""Groups of words of three answers that rule each other out."""

_TOPIC = pattern(r" (?:on|in|for|at|with) [a-z]{3,} ?(?:,|and |\.|\Z)")
"""What one answer is about; answers about different things do not rule each other out."""

_ITEM_END = pattern(r"[;(–]")
_CLOSED = pattern(rf"[,;] (?:and )?(?:others?|unspecified|undecided) ?~* ?{_PERCENT}")
"""An item that takes all that is left, and says no more."""


class PercentBreakdown(Rule):
    """Shares of one whole in a list: together they can be no more than 100 per cent, and are 100 where the list is closed.

    A list counts where its words say that each voter, person or euro is in one group only: a vote or a split, or a list that ends
    in *other*, *none*, *undecided*, *unspecified*. What stands in brackets inside an item divides that item. Languages spoken, and questions
    with several answers, pass 100 and are left alone; so are changes, and lists of which nothing says that they are closed.
    """

    code = "CC303"
    meets = ("percent_list",)
    aliases = ("percent-breakdown",)
    roles = {"parts": PERCENT, "whole": "parts"}
    result = "whole"
    relation = {"most": "<=", "all": "="}
    readings = ("most", "all")
    message = "the shares make {computed}, not 100 per cent"
    valid = (
        Example(
            "Asked about rents, 48% of tenants said they were worse off, 33% that nothing had changed and 19% that they were better off."
        ),
        Example("Some 44% of guests expect to pay more for food, 37% the same for wine and 31% less for cake."),
        Example("Rents rose for 48% of flats in Ayle, stayed the same for 43% in Borne and fell for 29% in Corr."),
        Example("Each was asked to name one hope and one fear. Peace was named by 46%, war by 51% and money by 18%."),
        Example("Say 80% are pensioners and of the remaining 20%, 12% have work and 8% have no work or other income."),
        Example("Racial makeup: 71.3% White, 22.1% Black, 6.4% Hispanic of any race, 3.4% Asian, 3.2% other."),
        Example("The estate was split 17% to the church, 33% to a niece and 51% to the zoo."),
        Example("Languages: German 62%, French 23%, Italian 8%, English 6%, other 8%."),
        Example("Religions: Protestant 34% (includes Lutheran 20%, Reformed 14%), Catholic 40%, other 6%, none 20%."),
        Example("Sales rose 40% in Spain, 35% in Italy and 45% in other countries."),
        Example("Some 65% use the bus, 48% a bicycle and 30% the tram."),
        Example(
            "Asked what they feared, 61% named crime, 45% prices and 22% other things; more than one answer was allowed."
        ),
        Example("Voters chose the mayor by 52% in 2010, 55% in 2014 and 58% in 2018."),
        Example("He won 54 per cent in the city, 31 per cent in the suburbs and 22 per cent in other areas."),
        Example("Asked to name at least one worry, 51% of parents named phones, 33% exams and 26% drugs."),
        Example("Asked to name one thing to change, 51% said hours; of the women, 60% said pay and 30% said rest."),
        Example("Asked to name one worry about boys and one about girls, 51% chose phones, 33% tests and 28% drugs."),
        Example("Each was asked to name one thing. A park was named by 51%, a rise from 33% in May and 28% in April."),
        Example("Each was asked what should be built. A park was named by 51%, homes by 33% and a school by 28%."),
        Example("The group was 56% women, 47% black and 15% Hispanic."),
    )
    invalid = (
        Example(
            "Asked about rents, 48% of tenants said they were worse off, 33% that nothing had changed and 29% that they were better off.",
            computed="110",
        ),
        Example(
            "In the runoff, 54.2% chose the mayor, 43.1% her rival and 5.6% spoiled their ballots.", computed="102.9"
        ),
        Example("Ethnic groups: Black 87.6%, White 7.9%, mixed 2.5%, other 5.3% (2006 est.)", computed="103.3"),
        Example(
            "Religions: Protestant 34% (includes Lutheran 20%, Reformed 14%), Catholic 44%, other 6%, none 23%.",
            computed="107",
        ),
        Example("The estate was split 27% to the church, 33% to a niece and 51% to the zoo.", computed="111"),
        Example(
            "Allowed to name one culprit only, 44% blamed the owner and 37% the town, while 29% held nobody liable."
        ),
        Example("Each was to tick a single box: 48% ticked the tram, 39% the bus and 27% the ferry.", computed="114"),
        Example(
            "Each diner was asked to name the one dish they would keep. Eel was named by 51%, tripe by 33% and kale by 28%."
        ),
        Example("Some 48% were in favour, 43% against and 19% undecided.", computed="110"),
        Example("Ethnic groups: Black 87.6%, White 7.9%, mixed 1.5%, other 0.3% (2006 est.)", computed="97.3"),
        Example("Percent of vote - Ana DIAZ (PL) 61.2%, Jo ROE (PC) 33.5%, other 8.3%", computed="103"),
        Example("The poll put Red on 41 per cent, Blue on 36, Green on 14 and others on 19."),
        Example("Asked about it, 48 per cent approved, 39 per cent disapproved and 23 per cent had no opinion."),
        Example("The alloy is made up of 63% copper, 20% zinc and 27% nickel.", computed="110"),
        Example("In a poll 54% wanted it kept and 37% wanted it gone, while 16% had no view.", computed="107"),
    )

    @staticmethod
    def most(parts: Carrier) -> Carrier:
        """The shares, of which there may be more."""
        return sum(parts)

    @staticmethod
    def all(parts: Carrier) -> Carrier:
        """The shares, all of them named."""
        return sum(parts)

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """One claim for each closed list of shares in a sentence."""
        known = lexicon(passage.locale)
        for sentence in passage.sentences:
            percents, counts = sentence.text.count(_PERCENT), sentence.text.count(_COUNT)
            if percents > 2 or (percents and percents + counts > 2 and _bare(sentence)):
                for places, text in _runs(sentence):
                    shares = tuple(as_percentage(sentence.figure(place)) for place in places)
                    if not _stated(shares) or sum(share.value for share in shares) < _NEAR:
                        continue
                    asked = _gives_one(sentence, places[0], known) or _asked_before(sentence, places[0], known)
                    told = sentence.text[places[0] : places[-1] + _ASKED] if asked else ""
                    around = _around(passage, sentence)
                    closed = _exclusive(text, around, known) or _is_of_choices(told, around, known)
                    closed = closed or _are_opposites(sentence, places, around, known)
                    if closed:
                        yield from self._claims(shares, _CLOSED.search(text) is not None)

    def _claims(self, shares: tuple[Quantity, ...], closed: bool) -> Iterator[Claim]:
        total = sum(share.value for share in shares)
        roles: dict[str, Bound] = {"parts": shares, "whole": self.constant(shares[-1], 100)}
        if 100 <= total <= _FAR:
            yield Claim(self, roles, Binding.STATED, ("most",))
        elif total >= _NEAR and closed:
            yield Claim(self, roles, Binding.SENTENCE, ("all",))


def _runs(sentence: Slotted) -> Iterator[tuple[tuple[int, ...], str]]:
    """The places of shares that stand in one list, with the words of the list and of what leads up to it."""
    text = _ALONE.sub(lambda match: f" {match[0][1:-1]} ", sentence.text)
    flat = _BRACKET.sub(lambda match: "~" * len(match[0]), text)
    bare = _bare(sentence)
    start = 0
    for piece in re.split(r"(;)", flat):
        places = tuple(start + at for at, letter in enumerate(piece) if letter == _PERCENT or start + at in bare)
        if len(places) > 2 and _is_list(flat, places):
            yield places, flat[start : start + len(piece)]
        start += len(piece)


def _bare(sentence: Slotted) -> frozenset[int]:
    """The places of numbers that are percentages too, where the sign is given once: ``Labour on 36%, the Greens on 14``."""
    return frozenset(
        place
        for place, index in sentence.slots.items()
        if sentence.text[place] == _COUNT
        and not sentence.figures[index].subject
        and (_ON.search(sentence.text, max(0, place - 6), place) or _STOP.match(sentence.text, place + 1))
    )


def _is_list(text: str, places: tuple[int, ...]) -> bool:
    """Whether nothing but short labels and separators stands between the shares."""
    gaps = [text[one + 1 : other] for one, other in pairwise(places)]
    if text[places[0]] != _PERCENT:
        return False
    return all(
        len(gap.replace("~", "")) < _LABEL and not set(gap) & set(_LETTERS) and _SEPARATOR.search(gap) for gap in gaps
    )


def _stated(shares: tuple[Quantity, ...]) -> bool:
    return all(
        not share.is_range and share.qualifier in (None, "approx") and share.error is None and 0 <= share.value <= 100
        for share in shares
    )


def _exclusive(text: str, around: str, known: Lexicon) -> bool:
    """Whether each is in one group only."""
    words = set(_WORD.findall(text))
    if words & known.groups["no_shares"] or words & (
        set(known.classes["change"]) - {"more", "less", "loss", "lost", "up", "raised", "cut", "back"}
    ):
        return False
    if len(_PLACED.findall(text)) > 1 or _OF_REST.search(text):
        return False
    if any(phrase in around for phrase in known.groups["several_answers"]):
        return False
    if known.has("no_answer", text) or _is_mixture(text, known):
        return True
    opposed = bool(words & known.groups["in_favour"]) and bool(words & known.groups["opposed"])
    return opposed or bool(words & (known.groups["leftover"] | known.groups["voting"] | known.groups["dividing"]))


def _gives_one(sentence: Slotted, end: int, known: Lexicon) -> bool:
    """Whether a text before its shares says that each could name one thing: "asked to pick just one worry"."""
    if known.has("single_answer", sentence.text[:end]):
        return True
    told = [place for place in sentence.slots if place < end]
    if len(told) != 1 or not _is_one(sentence.figure(told[0])):
        return False
    before = _WORD.findall(sentence.text[max(0, told[0] - _ASKED) : told[0]])
    return not known.groups["names_one"].isdisjoint(before[-_VERB:])


def _asked_before(sentence: Slotted, first: int, known: Lexicon) -> bool:
    """Whether the sentence before says that each named one thing, and the shares are the first figures behind it."""
    text = sentence.document.text
    lead = text[max(0, sentence.start - _QUESTION) : sentence.start].rpartition("\n")[2].rstrip().lower()
    if lead[-1:] not in _STOPS or any(place < first for place in sentence.slots):
        return False
    asked = max(lead.rfind(sign, 0, -1) for sign in (". ", "? ", "! "))
    question = lead[asked + 1 :]
    several = _WORD.findall(question).count("one") > 1 or known.has("asks_several", question)
    return known.has("single_answer", question) and not several


def _are_opposites(sentence: Slotted, places: tuple[int, ...], around: str, known: Lexicon) -> bool:
    """Whether people say more, less and the same, a share of them each: "44% expect to spend less, 37% the same …"."""
    if len(places) != len(_ANSWERS) or any(phrase in around for phrase in known.groups["several_answers"]):
        return False
    ends = (*places[1:], len(sentence.text))
    items = [_ITEM_END.split(sentence.text[one + 1 : end])[0] for one, end in zip(places, ends, strict=True)]
    said = [[name for name in _ANSWERS if known.has(name, item)] for item in items]
    if sum(_TOPIC.search(item) is not None for item in items[1:]) > 1:
        return False
    asked = known.has("tells_answers", items[0]) or known.has("asked_people", sentence.text[: places[0]])
    told = not known.has("answers_of_others", sentence.text)
    return asked and told and sorted(name for names in said for name in names[:2]) == sorted(_ANSWERS) and all(said)


def _is_one(figure: Quantity) -> bool:
    return figure.kind == "count" and figure.value == 1 and figure.qualifier is None and not figure.is_range


def _is_of_choices(text: str, around: str, known: Lexicon) -> bool:
    """Whether shares are those of choices of which each made one, and nothing divides them anew."""
    words = set(_WORD.findall(text))
    blocked = words & (known.groups["no_shares"] | known.groups["shares_of_others"]) or len(_PLACED.findall(text)) > 1
    several = any(phrase in around for phrase in known.groups["several_answers"])
    return bool(text) and not blocked and not several and _OF_REST.search(text) is None


def _is_mixture(text: str, known: Lexicon) -> bool:
    """Whether shares are those of one stuff, each with its bare name: "is 63% copper, 20% zinc and 17% nickel"."""
    listed = _MIXED.search(text)
    people = known.groups["sexes"] | known.groups["persons"] | known.groups["peoples"]
    if listed is None or not people.isdisjoint(_WORD.findall(listed[0])):
        return False
    return any(f" {text[: listed.start()].rstrip()}".endswith(f" {phrase}") for phrase in known.groups["mixed_of"])


def _around(passage: Passage, sentence: Slotted) -> str:
    """The text around a sentence, where a note may say that several answers were given."""
    return passage.document.text[max(0, sentence.start - 150) : sentence.end + 300].lower()
