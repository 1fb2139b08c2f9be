"""Finishes: a gap told in the sentence of one of its two sides, or of both, or right before them.

*Ann Poole was home in 31:42, 19 seconds clear of Jo Webb, who clocked 32:01. Her rival took 8,274, which leaves her
with a majority of 1,542. There was a 317-vote gap: Mr Ax had 2,976 and Mrs Lund 2,659.* The sides are found by their
kind and their noun; a name, a record or a place that was not told of before says that the gap is of another.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations

from claimcheck.claims.margins import Margin, are_told, gaps, may_be_side, noun_of
from claimcheck.claims.rivals import SIGNS, earlier, holds, is_named, is_past, paired, size, values
from claimcheck.claims.slotted import SLOTS
from claimcheck.claims.standing import Standing, is_near
from claimcheck.pattern import pattern
from claimcheck.quantities.quantity import Reading
from claimcheck.units import unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.passage import Passage
    from claimcheck.claims.slotted import Slotted

_SIDES = 2
_NEAR, _CLOSE = 2, Fraction(6, 5)
"""How many times one side may be the other, and one time run the other."""

_SHORT = pattern(r"(\d{1,2}):([0-5]\d)")
_KINDS = ("count", "duration")
_TIMED = ("second", "minute", "hour")
_NAME = pattern(r"\b[A-Z][a-z'’]+")
_CLAUSE = pattern(rf"[{SIGNS}.!?;]")


def finishes(passage: Passage, words: Lexicon) -> Iterator[Margin]:
    """Every gap that stands beside a side of it."""
    for number in passage.naming("names_gap", "parted_by", "having_won"):
        sentence = passage.sentences[number]
        if not any(len(one.figures) > 1 for one in passage.sentences[number : number + _SIDES]):
            continue
        for one in gaps(sentence, words):
            if one.figure.kind not in _KINDS:
                continue
            pair, told = _pair(passage, number, one, words)
            if pair is not None and _is_margin(pair, told, one, words):
                yield Margin(pair[0].figure, pair[1].figure, one.figure)


def _pair(
    passage: Passage, number: int, one: Standing, words: Lexicon
) -> tuple[tuple[Standing, Standing] | None, list[Standing]]:
    """The two sides of a gap, and all figures of their kind that were told before it or with it."""
    before, sentence = earlier(passage, number), one.sentence
    told = _peers((*before, sentence), one)
    sides = [other for other in told if may_be_side(other, noun_of(one, words), words)]
    own = [other for other in sides if other.sentence is sentence]
    others = [other for other in sides if other.sentence is not sentence and _is_close(other, own)]
    ahead = [other for other in own if other.place < one.place]
    if len(own) == _SIDES and len(ahead) != 1:
        joined = _is_led(one, own, words) if not ahead else _sums_up(one, own[-1], words)
        return ((own[0], own[1]) if joined and _are_both_named(own) else None), told
    if len(own) == _SIDES:
        return ((own[0], own[1]) if _is_held(one, own[1], words) or _is_hers(one, own, words) else None), told
    if len(own) == len(others) == len(ahead) == 1:
        return ((others[0], own[0]) if _sums_up(one, own[0], words) else None), told
    if len(own) == len(others) == 1:
        return ((others[0], own[0]) if _is_own(one, own[0], words) else None), told
    if own or others or any(other.sentence is not sentence for other in told):
        return None, told
    return _told_next(passage, number, one, words)


def _peers(sentences: Sequence[Slotted], one: Standing) -> list[Standing]:
    """The figures of the kind of a gap, in its unit; what is told in minutes and seconds with one in seconds is."""
    timed = one.figure.kind == "duration" and one.figure.unit.name in _TIMED
    found = []
    for other in values(sentences) if not timed else [*values(sentences), *_runs(sentences)]:
        pair = paired(other.figure, one.figure) if other.figure.start != one.figure.start else None
        if pair is not None:
            found.append(other.replace(figure=pair[0]))
    return sorted(found, key=lambda other: other.figure.start)


def _runs(sentences: Sequence[Slotted]) -> Iterator[Standing]:
    """The times of a race that are written as if of a day: "31:42"."""
    for sentence in sentences:
        for place, index in sentence.slots.items():
            figure = sentence.figures[index]
            run = _SHORT.fullmatch(figure.text) if figure.kind == "time" else None
            if run is not None:
                reading = Reading(Fraction(60 * int(run[1]) + int(run[2])), unit("second"), Fraction(1))
                figure = figure.replace(kind="duration", readings=(reading,), calendar=None, error=Fraction(1, 2))
                yield Standing(sentence, place, figure)


def _is_close(other: Standing, own: Sequence[Standing]) -> bool:
    """Whether a figure is of the size of the side that stands with the gap."""
    return len(own) == 1 and is_near(other.figure, own[0].figure, _NEAR)


def _is_margin(pair: tuple[Standing, Standing], told: Sequence[Standing], one: Standing, words: Lexicon) -> bool:
    """Whether two figures can be sides of a gap, which lies between no other two of those told."""
    figures = pair[0].figure, pair[1].figure
    most, least = max(map(size, figures)), min(map(size, figures))
    near = most <= least * (_CLOSE if one.figure.kind == "duration" else _NEAR)
    if not near or most == least or size(one.figure) > most or not are_told(pair, noun_of(one, words), words):
        return False
    near_pairs = combinations([other.figure for other in told if is_near(other.figure, figures[0], _NEAR)], _SIDES)
    return holds(figures, one.figure) or not any(holds(some, one.figure) for some in near_pairs)


def _is_led(one: Standing, own: Sequence[Standing], words: Lexicon) -> bool:
    """Whether a gap is told first, by a verb of winning: "Winning by 24 seconds, Poole came home in 17:03, …"."""
    text = one.sentence.text
    by = text[: one.place].split()[-1:] == ["by"]
    between = text[one.place : own[-1].place]
    return by and not _is_of_none(one, words) and not words.has("parts_sides", between) and all(map(is_named, own))


def _is_hers(one: Standing, own: Sequence[Standing], words: Lexicon) -> bool:
    """Whether a gap between two values is that of the second: "Poole won in 2:04, with Webb 26 seconds behind in"."""
    document = one.sentence.document
    named = _NAME.search(document.text, own[0].figure.end, one.figure.start) is not None
    return named and _is_own(one, own[1], words)


def _is_own(one: Standing, other: Standing, words: Lexicon) -> bool:
    """Whether a gap is that of whose figure follows: "Webb was 26 seconds back in second, in 35:38"."""
    sentence = one.sentence
    between = sentence.text[one.place + 1 : other.place]
    named = _NAME.search(sentence.document.text, one.figure.end, other.figure.start) is not None
    plain = not (named or words.has("parts_sides", between) or words.has("of_no_rival", between))
    return plain and is_named(one) and not {"than", "at"}.intersection(between.split())


def _is_held(one: Standing, other: Standing, words: Lexicon) -> bool:
    """Whether a gap is held against somebody whose figure follows: "clear of Jo Webb, who clocked 32:11"."""
    sentence = one.sentence
    between = sentence.text[one.place + 1 : other.place]
    named = _NAME.search(sentence.document.text, one.figure.end, other.figure.start) is not None
    return named and not words.has("parts_sides", between) and not words.has("of_no_rival", between)


def _sums_up(one: Standing, last: Standing, words: Lexicon) -> bool:
    """Whether a gap behind a side is of that one and of another told before, with no further name to it."""
    sentence, document = one.sentence, one.sentence.document
    tail = document.text[last.figure.end : one.figure.start]
    known = document.text[: last.figure.start]
    close = _CLAUSE.search(document.text, one.figure.end)
    behind = document.text[one.figure.end : min(sentence.end, close.start() if close is not None else sentence.end)]
    names = {name.group().removesuffix("'s").removesuffix("’s") for name in _NAME.finditer(f"{tail} {behind}")}
    told = sentence.text[last.place + 1 : one.place]
    alone = all(name in known for name in names) and SLOTS["ordinal"] not in sentence.text[last.place : one.place + 60]
    return alone and not words.has("parts_sides", told) and not _is_of_none(one, words)


def _is_of_none(one: Standing, words: Lexicon) -> bool:
    """Whether what a gap is held against is no side: a record, the rest of the field."""
    behind = _CLAUSE.split(one.sentence.text[one.place + 1 :], maxsplit=1)[0]
    return words.has("of_no_rival", behind)


def _told_next(
    passage: Passage, number: int, one: Standing, words: Lexicon
) -> tuple[tuple[Standing, Standing] | None, list[Standing]]:
    """The two sides that the next sentence tells of, where nothing else was told with a gap."""
    following = passage.sentences[number + 1 : number + 2]
    apart = len(one.sentence.figures) > 1 or not following or following[0].paragraph != one.sentence.paragraph
    if apart or passage.document.text[one.sentence.end : following[0].start].strip():
        return None, []
    told = _peers(following, one)
    text = following[0].text
    of_then = (
        text.split(maxsplit=1)[0] in words.groups["opens_aside"]
        or is_past(text, words)
        or SLOTS["date"] in text
        or words.has("of_another_stage", text)
    )
    if len(told) != _SIDES or of_then or not _are_both_named(told) or _is_of_none(one, words):
        return None, told
    return (told[0], told[1]), told


def _are_both_named(pair: Sequence[Standing]) -> bool:
    """Whether a name stands before each of two figures of a sentence."""
    first, second = pair
    text = first.sentence.document.text
    between = _NAME.search(text, first.figure.end, second.figure.start) is not None
    return between and is_named(first)
