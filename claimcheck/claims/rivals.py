"""Rivals: figures of a paragraph that may be of two sides, chosen by what they count rather than by their wording.

*Ann Poole won with 5,310 votes. It rained all day. Jo Webb, who came second, had 4,620. The majority, 790, was …* The
margin, the multiple or the rank stands in one sentence, and the figures that it is of in those before, in any order of
words and with figures of other kinds between. They are found by their kind, their unit and their noun.
"""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims.carried import carried
from claimcheck.claims.comparable import comparable
from claimcheck.claims.slotted import SLOTS, plain, slotted
from claimcheck.claims.standing import runs, standing
from claimcheck.pattern import pattern
from claimcheck.units import unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.passage import Passage
    from claimcheck.claims.slotted import Slotted
    from claimcheck.claims.standing import Standing
    from claimcheck.quantities.quantity import Quantity

BACK = 4
"""How many sentences with figures before one may hold what it is of."""

_FARTHEST = 700
"""How many characters back they may begin."""

_MOST = 12
"""Figures of sentences that are read together; a paper's list of results has more."""

_BEHIND = 40
_PASSED = ("date", "time", "ordinal", "share", "multiple", "other", "age")
_PRICED = frozenset(("money", "mass", "volume", "energy", "duration", "rate"))
"""Kinds of two figures of which only one says what they are for: "£780 a month … the figure is £1,310"."""

_NAME = pattern(
    r"(?<![.!?][\"'”’] )(?<![.!?] )(?<!\A)\b[A-Z][a-z]+|\A\W*(?!The |A |An |It |In |On |At |But )[A-Z][\w'’-]+"
)
SIGNS = ",;:–()"


def earlier(passage: Passage, number: int) -> tuple[Slotted, ...]:
    """The sentences of its paragraph that a sentence may look back at, in reading order."""
    near = passage.sentences[number].start - _FARTHEST
    return _few(tuple(one for one in passage.before(number, BACK) if one.start >= near))


def around(passage: Passage, number: int) -> tuple[Slotted, ...]:
    """The sentences of its paragraph on both sides of a sentence, that one among them."""
    sentence = passage.sentences[number]
    behind = passage.sentences[number + 1 : number + 1 + BACK]
    later = (one for one in behind if one.paragraph == sentence.paragraph and one.end <= sentence.end + _FARTHEST)
    return _few((*earlier(passage, number), sentence, *later))


def _few(sentences: tuple[Slotted, ...]) -> tuple[Slotted, ...]:
    """Some sentences, if they do not tell so much that anything may be told of anything."""
    return sentences if sum(len(one.figures) for one in sentences) <= _MOST else ()


def untold(passage: Passage, number: int) -> str:
    """What follows a sentence in its paragraph, in small letters, before the next that has a figure."""
    sentence, following = passage.sentences[number], passage.sentences[number + 1 : number + 2]
    end = passage.document.blocks[sentence.paragraph].end
    end = min([end, *(one.start for one in following if one.paragraph == sentence.paragraph)])
    return plain(passage.document.text[sentence.end : end])


def stretches(passage: Passage, number: int) -> Iterator[Slotted]:
    """What stands without a figure right after a sentence in its paragraph, and before the first of a paragraph."""
    sentence, document = passage.sentences[number], passage.document
    block = document.blocks[sentence.paragraph]
    first = not number or passage.sentences[number - 1].paragraph != sentence.paragraph
    parts = [(block.start, sentence.start)] if first else []
    parts.append((sentence.end, sentence.end + min(len(untold(passage, number)), _FARTHEST // 2)))
    for start, end in parts:
        if document.text[start:end].strip():
            yield slotted(document, (start, end), (), (sentence.paragraph, sentence.kind))


def values(sentences: Iterable[Slotted]) -> list[Standing]:
    """The figures of some sentences that say how much or how many, times run among them."""
    found = [one for sentence in sentences for one in runs(standing(sentence))]
    return [one for one in found if one.figure.kind not in _PASSED and not one.figure.is_range]


def size(figure: Quantity) -> Fraction:
    """How much a figure is in the plainest unit of its kind."""
    return abs(figure.value) * figure.unit.factor


def noun(figure: Quantity, words: Lexicon) -> str:
    """What a figure counts, in the singular and by the commonest of its names; nothing where it does not say."""
    told = figure.subject.lower().rpartition(" ")[2]
    if told.endswith("ed"):
        return ""
    last = told.removesuffix("s")
    pairs = dict(pair.split() for pair in words.groups["counted_alike"])
    return pairs.get(last, last)


def paired(one: Quantity, other: Quantity) -> tuple[Quantity, Quantity] | None:
    """Two figures in one unit, given once for both maybe; None where they cannot be two of a kind."""
    if one.kind != other.kind and not {one.kind, other.kind} <= _PRICED:
        return None
    first, second = carried((_in_all(one, other), _in_all(other, one)))
    return (first, second) if first.kind == second.kind and comparable((first, second)) else None


def _in_all(one: Quantity, other: Quantity) -> Quantity:
    """A time spent each day as a time, where the other does not say of what it is: "96 minutes a day … 32 minutes"."""
    if one.kind != "rate" or other.kind != "duration":
        return one
    spent = unit(one.unit.name.partition("/")[0])
    if spent.dimension != other.unit.dimension:
        return one
    return one.replace(kind="duration", readings=(one.readings[0].replace(unit=spent),))


def clause(one: Standing, signs: str = SIGNS) -> str:
    """The slotted text of the clause that a figure stands in, between some signs, the figure left out."""
    start, end = one.clause(signs)
    return f"{one.sentence.text[start : one.place]} {one.sentence.text[one.place + 1 : end]}"


def is_of_then(one: Standing, words: Lexicon, told: str = "") -> bool:
    """Whether a figure is one of another time, or no outcome: its clause has a date, or words of times or of plans."""
    told = told or clause(one)
    return SLOTS["date"] in told or is_past(told, words)


def is_past(told: str, words: Lexicon) -> bool:
    """Whether words tell of another time or of what was hoped for."""
    return words.has("of_another_time", told) or words.has("hoped", told)


def holds(pair: Sequence[Quantity], difference: Quantity) -> bool:
    """Whether two figures may lie so far apart, each rounded to its last digit."""
    slack = sum((one.resolution * one.unit.factor for one in (*pair, difference)), Fraction(0)) / 2
    first, second = map(size, pair)
    return abs(abs(first - second) - size(difference)) <= slack


def is_named(one: Standing) -> bool:
    """Whether a name stands in the sentence of a figure, before it or right behind."""
    sentence, end = one.sentence, one.figure.end + _BEHIND
    return _NAME.search(sentence.document.text[sentence.start : min(end, sentence.end)]) is not None
