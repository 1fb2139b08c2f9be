"""Ends: the only two figures of a sentence that a size can lie between."""

from __future__ import annotations

from itertools import combinations, pairwise

from claimcheck.claims.carried import carried
from claimcheck.claims.change_ends import in_points
from claimcheck.claims.comparable import comparable
from claimcheck.claims.gaps import BREAKS, SIZED, Gaps
from claimcheck.claims.told import bare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.quantities.quantity import Quantity

_NO_VALUES = SIZED - {"percent"}
"""Kinds of figure that are no values of a thing."""

_LENT_APIECE = {"money", "rate"}
"""Kinds of two figures of which the second may give what the first is for: "from $70 to $75 a barrel"."""

_WHOLE = 4
"""How many words may lead from a part to its whole: "41 of the council's 70 seats"."""

MOST_OFF = 12
"""How many times the larger value a size between two may be, noughts slipped and all."""

TIMES_APART = 400
"""Values farther apart than this are hardly of one thing, where no phrasing says so."""


class Ends(Gaps):
    """The figures of a sentence as ends of a change or a gap."""

    def _ends(self, size: int | None, others: Sequence[int]) -> tuple[int, int] | None:
        """The only two figures that the size can lie between."""
        pairs = [pair for pair in combinations(others, 2) if self.fits(pair, size)]
        return pairs[0] if len(pairs) == 1 else None

    def fits(self, pair: tuple[int, int], size: int | None) -> bool:
        """Whether two figures may be values of one thing, and what stands at ``size`` the size between them."""
        asked = *pair, size
        if asked not in self.fitting:
            self.fitting[asked] = self._fit(pair, size)
        return self.fitting[asked]

    def _fit(self, pair: tuple[int, int], size: int | None) -> bool:
        figures = [self.sentence.figure(place) for place in pair]
        kinds = {figure.kind for figure in figures}
        aged = size is not None and self.sentence.figure(size).kind == "age"
        if aged or any(figure.is_range or self._is_description(figure) for figure in figures):
            return False
        if self._differ(figures, kinds) or self._is_one_tale(pair, size):
            return False
        bared = [bare(figure, self.words) for figure in figures]
        one, other = carried(bared) if len(kinds) > 1 else bared
        alike = one.kind == other.kind and one.kind not in _NO_VALUES and comparable((one, other))
        if not alike or not self._near(one, other):
            return False
        measure = None if size is None else self._size(size)
        timed = measure is not None and measure.kind == "duration"
        lent = len({figure.kind for figure in figures}) > 1 and not self._is_likened(pair, measure)
        if one.kind == "duration" and not timed and (lent or any(self._is_stretch(place) for place in pair)):
            return False
        if measure is not None and self._is_point(measure) and one.kind == "count":
            return self._led_by(size) and not (one.subject or other.subject)
        return measure is None or self._measures(measure, one, other)

    def _is_one_tale(self, pair: tuple[int, int], size: int | None) -> bool:
        """Whether two of the figures are told as one, as no values are: "210 for five", "71 off 85 balls"."""
        places = sorted(place for place in (*pair, size) if place is not None)
        gaps = [self.text[one + 1 : other].strip() for one, other in pairwise(places)]
        return any(gap in self.words.groups["tells_as_one"] for gap in gaps)

    def _differ(self, figures: Sequence[Quantity], kinds: set[str]) -> bool:
        """Whether two figures are of other things by their kinds or nouns: "44 points … 26 games"."""
        if len(kinds) > 1:
            return ("count" not in kinds and kinds != _LENT_APIECE) or self._is_worded(*figures)
        outings = self.words.groups["outings"]
        return len({figure.subject.lower() in outings for figure in figures if figure.subject}) > 1

    @staticmethod
    def _is_description(figure: Quantity) -> bool:
        """Whether a number in a word is tied to one that it describes, and is no value: "a two-star hospital"."""
        tied = figure.document.text[figure.end : figure.end + 1] == "-"
        return tied and figure.kind == "count" and figure.form == "words"

    @staticmethod
    def _is_worded(one: Quantity, other: Quantity) -> bool:
        """Whether a count in a word stands beside a measure, whose unit it hardly shares: "30 feet … the other two"."""
        worded = [figure.form == "words" for figure in (one, other)]
        return worded[0] != worded[1] and (one if worded[0] else other).kind == "count"

    def _is_likened(self, pair: tuple[int, int], measure: Quantity | None) -> bool:
        """Whether a multiple is of the second value, told without its unit: "54 days, twice as long as the 18"."""
        multiple = measure is None or measure.kind == "multiple"
        return multiple and self._word_before(pair[1]) in self.words.groups["known_things"]

    def _size(self, place: int) -> Quantity:
        """The figure of a size; "0.4 of a percentage point" is one of points."""
        figure = self.sentence.figure(place)
        return in_points(figure) if self.text.startswith(self.words.starts("of_a_point"), place + 1) else figure

    @staticmethod
    def _is_point(measure: Quantity) -> bool:
        return measure.kind == "point" or measure.subject.startswith("point")

    def _led_by(self, size: int | None) -> bool:
        """Whether points are a lead between two scores: "Ash is on 44, Elm on 29, a lead of 15 points"."""
        cue = None if size is None else self.known.get(size)
        return cue is not None and cue.name == "margin"

    def _measures(self, measure: Quantity, one: Quantity, other: Quantity) -> bool:
        """Whether a figure may be the size of what lies between two others."""
        if self._is_point(measure):
            return one.kind == "percent"
        if measure.kind in SIZED:
            return True
        lent = carried([one, other, bare(measure, self.words)])
        if len({figure.kind for figure in lent}) > 1 or not comparable(lent) or one.kind == "percent":
            return False
        largest = max(abs(figure.value * figure.unit.factor) for figure in lent[:2])
        return abs(lent[2].value * lent[2].unit.factor) <= MOST_OFF * largest

    @staticmethod
    def _near(one: Quantity, other: Quantity) -> bool:
        low, high = sorted(abs(figure.value * figure.unit.factor) for figure in (one, other))
        return bool(low) and high <= low * (TIMES_APART if one.kind != "percent" else TIMES_APART // 4)

    def _aside(self, place: int) -> bool:
        """Whether a figure tells when, or describes a thing: "in five years", "the 120-member house"."""
        figure = self.sentence.figure(place)
        tied = figure.document.text[figure.number_end : figure.number_end + 1] == "-"
        if self._is_distance(place):
            return True
        if figure.kind != "duration":
            return tied or self._is_whole(place)
        behind = self.text[place + 1 :].split(" ", 2)[1:2]
        return (
            tied
            or self._is_stretch(place)
            or self.is_besides(place)
            or (behind != [] and behind[0].strip(BREAKS) in self.words.groups["when"])
        )

    def _is_distance(self, place: int) -> bool:
        """Whether a figure only says how far off something is: "against €1.45 in Ayle, 18km away"."""
        if self.sentence.figure(place).kind not in ("length", "duration") or not self._gap_before(place).endswith(", "):
            return False
        behind = self.text[place + 1 :].split(maxsplit=1)[:1]
        return behind != [] and behind[0].rstrip(BREAKS) in self.words.groups["far_off"]

    def _is_whole(self, place: int) -> bool:
        """Whether a figure is what a percentage before it is of: "57% of the 32,000"."""
        gap = self._gap_before(place)
        if not gap.startswith(" of "):
            return False
        other = self.sentence.slots.get(place - len(gap) - 1)
        kind = "" if other is None else self.sentence.figures[other].kind
        words, groups = gap.split(), self.words.groups
        named = len(words) > 1 and words[1] in groups["known_things"] and groups["side_by_side"].isdisjoint(words)
        return kind in ("percent", "share") or (kind == "count" and named and len(words) <= _WHOLE)
