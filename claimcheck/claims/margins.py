"""Margins: a figure that a word calls the gap between two sides which the sentences before tell of.

The word may stand before the figure or behind it (*the 56-run win*, *the margin, 2,225 votes,*, *47 seconds clear*,
*lost by six points*); the two sides are the two greatest figures of the same kind (of times run the two shortest).
Where any two figures of the paragraph lie so far apart, all is well.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations

from claimcheck.claims.rivals import SIGNS, clause, earlier, holds, is_named, is_of_then, noun, paired, size, values
from claimcheck.claims.slotted import SLOTS
from claimcheck.claims.standing import is_near, runs, standing
from claimcheck.pattern import pattern
from claimcheck.quantities.quantity import Reading
from claimcheck.units import unit
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.passage import Passage
    from claimcheck.claims.slotted import Slotted
    from claimcheck.claims.standing import Standing
    from claimcheck.quantities.quantity import Quantity

_AHEAD, _BEHIND = 3, 3
"""How many words may stand between the word and the figure, behind it and before it."""

_LED = 40
_SIDES = 2
_NEAR, _CLOSE = 3, Fraction(6, 5)
"""How many times one side may be the other, and one time run the other."""

_THIRD = Fraction(11, 10)
"""A third figure that the second is not so many times of leaves open which two are meant."""

_ELSEWHERE = pattern(
    r"\b(?:over|against|at|in|from) (?:the )?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)([A-Z][a-z]+)"
)
_SINCE = pattern(rf"\bsince (?:[a-z]+ )?{SLOTS['date']}")
_WORDS = pattern("[a-z][a-z'-]*")
_TIMED = ("second", "minute", "hour")
_PLAYED = ("count", "duration")
_KINDS = ("count", "money", "duration", "length", "mass", "rate", "temperature", "volume", "area")


class Margin(Value):
    """A figure that is a gap, and the two values that it lies between."""

    first: Quantity
    second: Quantity
    difference: Quantity


def margins(passage: Passage, words: Lexicon) -> Iterator[Margin]:
    """Every gap that a sentence tells between two sides told of before it.

    At cricket a lead is told among the scores of players and stands, and no two of them are sides.
    """
    at_cricket = passage.naming("at_cricket")
    for number in passage.naming("names_gap", "parted_by", "having_won"):
        before = earlier(passage, number) if number not in at_cricket else ()
        for one in gaps(passage.sentences[number], words) if before else ():
            sides = _sides(before, one, words)
            if sides is not None:
                yield sides


def gaps(sentence: Slotted, words: Lexicon) -> Iterator[Standing]:
    """The figures of a sentence that a word calls the gap of an outcome told before."""
    for one in runs(standing(sentence)):
        whole = one.figure.kind != "count" or one.figure.value.denominator == 1
        plain = one.figure.kind in _KINDS and not one.figure.is_range and one.figure.qualifier is None
        if plain and whole and is_gap(one, words) and not is_of_another(one, words):
            yield one.replace(figure=_measured(one))


def is_gap(one: Standing, words: Lexicon) -> bool:
    """Whether a figure is called a gap: by a noun, by what parts two sides, or by a verb of winning and *by*."""
    known = words.groups["names_gap" if one.figure.kind in _PLAYED else "measured_gap"]
    behind = one.after[: min((at for sign in f"{SIGNS}." if (at := one.after.find(sign)) >= 0), default=None)]
    told = _WORDS.findall(behind)[: _BEHIND + 1]
    if any(word in known for word in told[:_BEHIND]) and not _is_number_of(one, told, words):
        return True
    if one.figure.kind == "money" and told[:1] == ["back"]:
        return False
    if words.has("parted_by", " ".join(told)) and _is_of_score(one, told, words):
        return one.figure.kind != "duration" or one.figure.unit.name in _TIMED
    ahead = one.before[-_LED:].replace(",", " ").split()
    led = len(ahead)
    while led and len(ahead) - led <= _AHEAD and ahead[led - 1] in words.groups["leads_to_gap"]:
        led -= 1
    stated = "," in one.before[-_LED:] or not words.groups["states_gap"].isdisjoint(ahead[led:])
    if led and stated and ahead[led - 1] in known:
        return True
    return "by" in ahead[led:] and words.has("having_won", clause(one))


def _is_of_score(one: Standing, told: Sequence[str], words: Lexicon) -> bool:
    """Whether what parts two sides is no number of other things: "two tasks lie ahead", "one reason behind it"."""
    if one.figure.kind != "count" or words.has("parted_by", " ".join(told[:1])):
        return True
    return noun(one.figure.replace(subject="".join(told[:1])), words) in words.groups["scored"]


def _is_number_of(one: Standing, told: Sequence[str], words: Lexicon) -> bool:
    """Whether a number says how many there were of what a word names: "one loss" is none of one point."""
    outcomes = words.groups["names_gap"] - words.groups["measured_gap"]
    return one.figure.kind == "count" and told[:1] != [] and told[0] in outcomes


def is_of_another(one: Standing, words: Lexicon) -> bool:
    """Whether a gap is one of another time, another stage, or of somebody not told of before."""
    sentence = one.sentence
    told = _SINCE.sub("", clause(one))
    if is_of_then(one, words, told) or words.has("supposed", told) or words.has("of_another_stage", told):
        return True
    if words.has("adding_on", one.words_before(1)):
        return True
    text = sentence.document.text
    known = text[: sentence.start]
    behind = text[one.figure.end : sentence.end]
    return any(found[1] not in known for found in _ELSEWHERE.finditer(behind[: _LED * 2]))


def _measured(one: Standing) -> Quantity:
    """A gap with its unit: of "47-second margin" the number alone was read."""
    figure, told = one.figure, _WORDS.findall(one.after)[:1]
    if figure.kind != "count" or not told or told[0].removesuffix("s") not in _TIMED:
        return figure
    reading = Reading(figure.value, unit(told[0].removesuffix("s")), Fraction(1))
    return figure.replace(kind="duration", readings=(reading,), subject="")


def noun_of(one: Standing, words: Lexicon) -> str:
    """What a gap counts: of "856-vote majority" votes, of "by six points" points."""
    if one.figure.kind != "count":
        return ""
    tied = _WORDS.findall(one.after)[:1] if one.after.startswith("-") else []
    told = [word for word in tied or one.figure.subject.lower().split() if word not in words.groups["names_gap"]][:1]
    found = noun(one.figure.replace(subject="".join(told)), words)
    return found if tied or found in words.groups["scored"] or "".join(told).endswith("s") else ""


def _rated(told: Sequence[Standing], one: Standing) -> Quantity:
    """A gap in the unit of a rate that others are told in: "£780 a month … the gap, £90"."""
    rates = [other.figure for other in told if other.figure.kind == "rate"]
    pair = paired(one.figure, rates[0]) if rates and one.figure.kind == "money" else None
    return one.figure if pair is None else pair[0]


def _sides(before: Sequence[Slotted], one: Standing, words: Lexicon) -> Margin | None:
    """A gap with the two values that it may lie between, unless others of the paragraph lie so far apart."""
    counted = noun_of(one, words)
    told = [other for other in values((*before, one.sentence)) if other.figure.start != one.figure.start]
    one = one.replace(figure=_rated(told, one))
    known = [other.replace(figure=pair[0]) for other in told if (pair := paired(other.figure, one.figure)) is not None]
    pool = [other for other in known if other.sentence is not one.sentence and may_be_side(other, counted, words)]
    timed = one.figure.kind == "duration"
    pool.sort(key=lambda other: size(other.figure), reverse=True)
    if timed:
        pool = [other for other in pool if size(other.figure) * _CLOSE >= size(pool[0].figure)][::-1]
    if len(pool) < _SIDES or not _stand_apart(pool, timed=timed) or not are_told(pool[:_SIDES], counted, words):
        return None
    pair = pool[0].figure, pool[1].figure
    near = [other.figure for other in known if is_near(other.figure, pair[0], _NEAR)]
    fits = any(holds(some, one.figure) for some in combinations(near, 2))
    again = any(size(other.figure) == size(one.figure) and is_gap(other, words) for other in known)
    silent = (fits or again) and not holds(pair, one.figure)
    return None if silent or size(one.figure) > max(map(size, pair)) else Margin(*pair, one.figure)


def may_be_side(other: Standing, counted: str, words: Lexicon) -> bool:
    """Whether a figure may be that of a side: of the noun of the gap, of its time, and no gap itself."""
    figure = other.figure
    alike = figure.kind != "count" or noun(figure, words) in ("", counted) or not counted
    return alike and size(figure) > 0 and not is_of_then(other, words) and not is_gap(other, words)


def _stand_apart(pool: Sequence[Standing], *, timed: bool) -> bool:
    """Whether the first two figures are near each other and no third is nearly as good."""
    first, second = (other.figure for other in pool[:_SIDES])
    if size(first) == size(second) or not is_near(first, second, _NEAR):
        return False
    return timed or len(pool) == _SIDES or size(second) >= _THIRD * size(pool[_SIDES].figure)


def are_told(pair: Sequence[Standing], counted: str, words: Lexicon) -> bool:
    """Whether two values are told of two sides: with names, and of a count what it is of."""
    first, second = pair
    nouns = {noun(other.figure, words) for other in pair}
    if first.figure.kind == "count" and not (counted in words.groups["scored"] or nouns - {""}):
        return False
    if len(nouns - {""}) > 1 or (words.has("named_with_score", counted) and counted not in nouns):
        return False
    return all(map(is_named, pair)) or first.sentence is second.sentence
