"""Moments: the figures of a paragraph as values, when each of them was, and whether two are of one thing."""

from __future__ import annotations

from fractions import Fraction
from itertools import permutations

from claimcheck.algebra.interval import Interval
from claimcheck.claims.carried import carried
from claimcheck.claims.change_ends import in_points
from claimcheck.claims.cues import Cues
from claimcheck.claims.ends import Ends
from claimcheck.claims.evened import evened
from claimcheck.claims.gaps import SIZED
from claimcheck.claims.slotted import SLOTS
from claimcheck.claims.told import Cue, Told, bare
from claimcheck.pattern import pattern
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.slotted import Slotted
    from claimcheck.quantities.quantity import Quantity

_LOOSE = Fraction(1, 8)
"""How far a multiple told in a word may be from what it is."""

_END = pattern(r"[.!?]['\")]*(?= |\Z)|;")
CUT = pattern(r"[,;:()–]")
WORD = pattern(r"[a-z][a-z'-]*")
PRICED = {"money", "rate"}
LEAST_STEM = 4
NEAR, _FAR = 3, 12
_PLUPERFECT = pattern(r"\bhad (?:been|[a-z]{2,}(?:ed|en|wn|ut|d))\b")
ANY = "".join(SLOTS.values())

LONG_AGO, DATED, LATELY, NAMED, WAS, UNTOLD, NOW = 6, 5, 4, 3, 2, 1, 0
"""How far back the words around a value set it."""


class Moment(Value):
    """When a value was: how far back its words set it, its year if one is told, and the words of time."""

    depth: int
    year: int | None
    words: frozenset[str]

    def is_before(self, other: Moment) -> bool:
        """Whether it is surely the earlier of two."""
        if self.year is not None and other.year is not None:
            return self.year < other.year
        return self.depth > other.depth and (self.depth >= LATELY or (other.depth == NOW and self.depth >= WAS))

    def is_apart_from(self, other: Moment) -> bool:
        """Whether two values have times of their own, whichever is the earlier."""
        deep = max(self.depth, other.depth) >= NAMED and min(self.depth, other.depth) >= UNTOLD
        return deep and self.words != other.words and self.year == other.year


class Moments(Cues, Ends):
    """Some sentences of a paragraph as one text, with the values that they tell."""

    def __init__(self, sentence: Slotted, words: Lexicon) -> None:
        super().__init__(sentence, words, across=True)
        self.stops = [0, *(match.end() for match in _END.finditer(self.text)), len(self.text)]
        self.stems: dict[int, frozenset[str]] = {}

    def _bounds(self, at: int) -> tuple[int, int]:
        """Where the sentence of a place begins and ends."""
        start = max(stop for stop in self.stops if stop <= at)
        return start, min(stop for stop in self.stops if stop > at) if at < len(self.text) else len(self.text)

    def _may_be_value(self, place: int) -> bool:
        """Whether a figure is no size itself, no part, no limit and nothing that was but expected."""
        figure = self.sentence.figure(place)
        tied = figure.document.text[figure.number_end : figure.number_end + 1] == "-"
        part = self._is_whole(place) and len(self._gap_before(place).split()) <= NEAR
        if figure.qualifier is not None and figure.qualifier != "approx":
            return False
        if (
            figure.is_range
            or figure.form == "fuzzy"
            or tied
            or part
            or self._is_distance(place)
            or self._tells_when(place, figure)
        ):
            return False
        if self._word_before(place) in self.words.groups["of_a_size"] and self.cue(place) is not None:
            return False
        worded = figure.kind == "count" and figure.form == "words"
        return not worded and not self.words.has("supposed", self._around(place))

    def _tells_when(self, place: int, figure: Quantity) -> bool:
        """Whether a length of time says when or how long."""
        if figure.kind != "duration":
            return False
        stretch = figure.form != "compound" and figure.resolution >= 1 and self._is_stretch(place)
        return stretch or not self.words.groups["when"].isdisjoint(self._gap_after(place).split()[:1])

    def _around(self, place: int) -> str:
        """The words that go with a value: its sentence, cut at the values beside it."""
        start, end = self._bounds(place)
        kinds = {self.sentence.figure(place).kind}
        kinds |= PRICED if kinds & PRICED else set()
        beside = [one for one in self.places if one != place and self._is_beside(self.sentence.figure(one), kinds)]
        left = max([start, *(self._seam(one, place) for one in beside if start <= one < place)])
        right = min([end, *(self._seam(place, one) for one in beside if place < one < end)])
        return self.text[left:right]

    @staticmethod
    def _is_beside(figure: Quantity, kinds: set[str]) -> bool:
        """Whether a figure may be a value told beside another; a small number in a word is none."""
        return figure.kind in kinds and not (figure.kind == "count" and figure.form == "words")

    def _seam(self, first: int, second: int) -> int:
        """Where the words of one value end and those of the next begin."""
        gap = self.text[first + 1 : second]
        cut = max((match.start() for match in CUT.finditer(gap)), default=-1)
        led = [gap.rfind(f" {word} ") for word in self.words.groups["parts_values"]]
        at = max([cut, *led])
        return first + 1 + at if at >= 0 else second

    def _moment(self, place: int) -> Moment:
        """When a value was."""
        start = self._bounds(place)[0]
        around = self._around(place)
        offset = self.text.find(around, start)
        slots = [at for at in self.slots if offset <= at < offset + len(around)]
        dates = [figure for at in slots if (figure := self.sentence.figure(at)).kind == "date"]
        years = {one.calendar.year for one in dates if one.calendar is not None and one.calendar.year}
        said = frozenset((*self._times(around), *(one.text.lower() for one in dates)))
        return Moment(self._depth(around, bool(dates)), years.pop() if len(years) == 1 else None, said)

    def _times(self, text: str) -> set[str]:
        """The words of time in a text, without those that lead to one: "in May"."""
        named = (word for name in ("time", "times_named") for word in self.words.words_in(name, text))
        return {word.split()[-1] for word in named}

    def _depth(self, around: str, dated: bool) -> int:
        if self.words.has("times_present", around):
            return NOW
        if self.words.has("long_past", around) or _PLUPERFECT.search(around):
            return LONG_AGO
        if dated:
            return DATED
        if self.words.has("lately_past", around):
            return LATELY
        if self.words.has("time", around) or self.words.has("times_named", around):
            return NAMED
        return WAS if self.words.has("was_then_at", around) else UNTOLD

    def _at_two(self, pair: tuple[int, int], size: int | None, cue: Cue) -> Told | None:
        """Two values as those of one thing at two times, if their words say so."""
        moments = dict(zip(pair, map(self._moment, pair), strict=True))
        led = self._led_from(*pair)
        if led is not None:
            one = Told(self.sentence, *led, size, cue, True, True)
            return one if self._goes_as_told(one) else None
        for now, then in permutations(pair):
            if moments[then].is_before(moments[now]) and self._goes_on(now, then):
                one = Told(self.sentence, now, then, size, cue, True, True)
                return one if self._goes_as_told(one) else None
        left, right = pair
        apart = moments[left].is_apart_from(moments[right])
        if self._bounds(left) == self._bounds(right) and UNTOLD in {one.depth for one in moments.values()}:
            return None
        if apart and self._goes_on(left, right):
            return Told(self.sentence, left, right, size, cue, False, True).oriented()
        return None

    def _led_from(self, first: int, second: int) -> tuple[int, int] | None:
        """Two values of one sentence, the later first, if it says so: "from 4 to 5", "5, up from 4"."""
        if self._bounds(first) != self._bounds(second):
            return None
        left, right = self._word_before(first), self._word_before(second)
        if left in self.words.groups["ranges_out"] and right in self.words.groups["rising_to"]:
            return second, first
        gap = self.text[first + 1 : second]
        held = right in self.words.groups["held_from"] or gap.rstrip().endswith(self.words.starts("held_from"))
        return (first, second) if held and len(gap.split()) <= _FAR else None

    def _goes_as_told(self, one: Told) -> bool:
        """Whether the values go the way that the word of change says."""
        word = self.text[one.cue.start : one.cue.end]
        if word in self.words.groups["either_way"] - self.words.groups["goes_one_way"]:
            return True
        first, second = (abs(end.value * end.unit.factor) for end in carried(one.ends))
        return (first > second) == (one.cue.sense > 0) and first != second

    def _goes_on(self, one: int, other: int) -> bool:
        """Whether the later told of two values is of what the first was: its sentence opens with a time or goes on."""
        first, second = sorted((one, other))
        start, _ = self._bounds(second)
        if self._bounds(first)[0] == start:
            return True
        opening = self.text[start:second]
        tokens = WORD.findall(opening)
        if not tokens:
            return False
        early = " ".join(tokens[: NEAR * 2])
        dated = SLOTS["date"] in opening or SLOTS["time"] in opening
        if dated or self.words.has("goes_on_with", early) or self.words.has("time", early):
            return True
        told = WORD.findall(self.text[slice(*self._bounds(first))])
        return any(is_kin(word, before) for word in tokens for before in told)

    def _measure(self, size: int | None) -> Quantity | None:
        """The figure of a size, that of points between percentages as one of percentage points."""
        if size is None:
            return None
        figure = self._size(size)
        return in_points(figure) if figure.kind == "count" and figure.subject.startswith("point") else figure

    def _in_one_unit(self, pair: tuple[int, int], measure: Quantity | None) -> list[tuple[Interval, Fraction]]:
        """Two values, and the size of what lies between them, in one unit: what each may be, and what it says."""
        ends = [bare(self.sentence.figure(place), self.words).unbounded() for place in pair]
        figures = [*ends] if measure is None or measure.kind in SIZED else [*ends, bare(measure, self.words)]
        return [(one.interval * one.unit.factor, abs(one.value * one.unit.factor)) for one in evened(carried(figures))]

    def fits(self, pair: tuple[int, int], size: int | None) -> bool:
        """Whether two figures may be values of one thing; points may be those of an index."""
        measure = self._measure(size)
        if measure is not None and measure.kind == "point":
            ends = [bare(self.sentence.figure(place), self.words) for place in pair]
            if all(end.kind == "count" and not end.subject and end.form == "digits" for end in ends):
                return self._near(*ends)
        return super().fits(pair, size)

    def _is_good(self, pair: tuple[int, int], size: int | None, cue: Cue, *, told_of_both: bool = True) -> bool:
        """Whether a size is that of the change between two values, whichever of them is the earlier.

        Percentages that are not ``told_of_both`` times make points good only as they are written.
        """
        measure = self._measure(size)
        one, other, *more = (may for may, _ in self._in_one_unit(pair, measure))
        if measure is not None and measure.kind == "point" and not told_of_both:
            one, other = (Interval.point(value) for _, value in self._in_one_unit(pair, measure)[:2])
        for now, then in ((one, other), (other, one)):
            if measure is None or measure.kind == "multiple":
                told = self._multiple(cue) if measure is None else measure.interval
                made = [now / then, now / then - 1]
            elif measure.kind in ("percent", "share"):
                told, made = measure.interval * measure.unit.factor, [now / then - 1]
            else:
                told, made = (more or [measure.interval * self._point(pair, measure)])[0], [now - then]
            if any(told.meets(result) for result in made):
                return True
        return False

    def _point(self, pair: tuple[int, int], measure: Quantity) -> Fraction:
        """What a point is of two values: a hundredth of percentages, one of an index."""
        return measure.unit.factor if self.sentence.figure(pair[0]).kind == "percent" else Fraction(1)

    def _value(self, cue: Cue) -> Fraction:
        """The multiple that a word stands for."""
        value = self.words.classes["factor"][self.text[cue.start : cue.end]]  # type: ignore[call-overload]
        return Fraction(*value) if isinstance(value, tuple) else Fraction(value)  # type: ignore[arg-type]

    def _multiple(self, cue: Cue) -> Interval:
        """What a word such as *doubled* allows, generously, with what hedges it."""
        value = self._value(cue)
        before = self.text[: cue.start].split()[-2:]
        hedges = {known for words in (before, before[-1:]) if (known := self.words.cues.get(" ".join(words)))}
        bounded = {name for name, _ in hedges} & {"more_than", "at_least"}
        low, high = (value, value * 2) if bounded and value > 1 else (value * (1 - _LOOSE), value * (1 + _LOOSE))
        return Interval.closed(low, high)

    def _is_likely(self, one: Told, slipped: int) -> bool:
        """Whether a size is what a writer who slipped could have told of two values."""
        measure = self._measure(one.size)
        (_, now), (_, then), *more = self._in_one_unit((one.first, one.second), measure)
        if measure is None or measure.kind == "multiple":
            told, made = self._value(one.cue) if measure is None else abs(measure.value), now / then
        elif measure.kind in ("percent", "share"):
            told, made = abs(measure.value * measure.unit.factor), abs(now / then - 1)
            if all(end.kind == "percent" for end in one.ends):
                return told == abs(now - then)
        else:
            told = more[0][1] if more else abs(measure.value) * self._point((one.first, one.second), measure)
            made = abs(now - then)
        return bool(made and told) and Fraction(1, slipped) <= told / made <= slipped


def is_kin(one: str, other: str) -> bool:
    """Whether two words are likely forms of one: "landed", "landings"."""
    least = min(len(one), len(other))
    shared = max(LEAST_STEM, least - 2)
    return least >= LEAST_STEM and one[:shared] == other[:shared]
