"""Fitting: a size that sums up the only two values of its sentence that it fits, whatever words stand between them.

The layered reading of :mod:`~claimcheck.claims.tell` wants words that join two values. Here the size says that it sums
up what stands before it ("…, a loss of 440"), or announces what follows ("won by 214 votes, polling …"), and the only
two figures of a kind are its ends. A change needs signs of two times besides; where the words speak of plans, of other
parties or of something that the size is held against, nothing is told.
"""

from __future__ import annotations

from itertools import combinations

from claimcheck.claims.barring import Barring
from claimcheck.claims.former import Former
from claimcheck.claims.gaps import BREAKS, LEAST_TOLD, NEAR
from claimcheck.claims.summing import OPENING
from claimcheck.claims.told import RATIO, Cue, Told

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.claims.cues import Cues

    Sized = tuple[int | None, Cue]

_NAMED_BY = 12
"""How many words may lead from a multiple to the value of the one that it is held against."""
_LEAST_COUNTED = 2
"""Fewer than these are no group that is so many times another."""


class Fitting(Former, Barring):
    """A sentence whose size is looked at first, and its values by what they are rather than by where they stand."""

    def fitted(self, part: tuple[int, int]) -> Told | None:
        """What a part of the sentence tells of the only two values that its only size fits."""
        places = [place for place in self.places if part[0] <= place < part[1]]
        least = LEAST_TOLD - bool(factors := self.factors(part))
        if len(places) < least:
            return None
        places = [place for place in places if not self._tells_besides(place)]
        if len(places) < least:
            return None
        sized: list[Sized] = [(place, cue) for place in places if (cue := self.cue(place)) is not None]
        sized += [(None, cue) for cue in factors]
        sizes = {place for place, _ in sized}
        sized = [one for one in sized if one[1].name == RATIO] or self._once_each(sized)
        if len(sized) != 1:
            return None
        size, cue = sized[0]
        others = [place for place in places if place not in sizes]
        if not all(map(self._is_alone_in_brackets, others)):
            others = [place for place in others if not self.is_bracketed(place)]
        if cue.name == RATIO and size is not None:
            return self._so_many_to_one(size, cue, others)
        at = cue.start if size is None else size
        ahead, behind = [place for place in others if place < at], [place for place in others if place > at]
        either = all(any(self.fits(pair, size) for pair in combinations(some, 2)) for some in (ahead, behind))
        open_ = (ahead,) if either else (ahead, behind, others)
        found = (self._of_two(size, cue, some, part) for some in open_ if len(some) > 1)
        return next((one for one in found if one is not None), None)

    def neighboured(self) -> Told | None:
        """A multiple of the trade of another, in brackets: "Selling 90, it does twice the trade of its rival (45)"."""
        whole = 0, len(self.text)
        if len(self.places) not in (2, LEAST_TOLD):
            return None
        sized: list[Sized] = [(at, cue) for at in self.places if (cue := self.cue(at)) is not None]
        sized += [(None, cue) for cue in self.factors(whole)]
        ends = [at for at in self.places if at != sized[0][0]] if len(sized) == 1 else []
        if len(ends) != 2 or not self._is_alone_in_brackets(ends[1]) or not self._is_at_work(ends[0]):
            return None
        (size, cue), (first, second) = sized[0], ends
        told = Told(self.sentence, first, second, size, cue, True, False)
        plain = told.is_multiple and self.fits((first, second), size) and self._is_likely(told)
        return told if plain and first < cue.start and self._leads_to_trade(told) else None

    def _is_at_work(self, place: int) -> bool:
        """Whether a sentence opens with the value: "Handling 90,000 boxes, …"."""
        opening = self._gap_before(place).split()
        return place == self.slots[0] and len(opening) == 1 and opening[0] in self.words.groups["at_its_work"]

    def _leads_to_trade(self, one: Told) -> bool:
        """Whether nothing but "the trade of" somebody stands between a multiple and its value in brackets."""
        said = self.text[max(one.at + 1, one.cue.end) : one.second - 1]
        ahead = self.text[one.first + 1 : one.cue.start]
        words, groups = said.split(), self.words.groups
        named = words[:1] == list(groups["the_very"]) and " ".join(words[1:3]) in groups["trade_of"]
        alone = not (any(sign in said for sign in BREAKS) or self.words.has("time", said) or self.turns(said))
        return named and alone and len(words) <= _NAMED_BY and ahead.count(",") == 1 and not self.turns(ahead)

    @classmethod
    def going_on(cls, reader: Cues) -> Fitting:
        """The sentence of a reader with what it found, but for the cues of fractions, which are read in another way."""
        made = cls.__new__(cls)
        vars(made).update(vars(reader), fitting={})
        made.known = {place: cue for place, cue in reader.known.items() if not made._is_part_of_other(place)}
        return made

    def _once_each(self, sized: list[Sized]) -> list[Sized]:
        """The sizes without those that say the same once more: "Nine fewer pubs, so nine fewer quizzes"."""
        known = {self.sentence.figure(place).value for place, _ in sized if place is not None}
        return sized[:1] if len(known) == 1 and all(place is not None for place, _ in sized) else sized

    def _of_two(self, size: int | None, cue: Cue, others: Sequence[int], part: tuple[int, int]) -> Told | None:
        """Told of a size and the only two figures among some that it fits."""
        pairs = [
            one
            for pair in combinations(others, 2)
            if self.fits(pair, size) and self._is_alike(one := self._of(pair, size, cue))
        ]
        if len(pairs) != 1 or not self._summed(pairs[0]) or self._is_barred(pairs[0], others, part):
            return None
        if self.counts_others(pairs[0]):
            return None
        return self._in_time(pairs[0])

    def _of(self, pair: tuple[int, int], size: int | None, cue: Cue) -> Told:
        return Told(self.sentence, *pair, size, cue, False, False)

    def _find(self, place: int) -> Cue | None:
        """Beside what a figure hangs on, a fraction of the other value: "60m, a third of the 180m"."""
        return Cue(place, place + 1, -1, "multiple") if self._is_part_of_other(place) else super()._find(place)

    def _is_part_of_other(self, place: int) -> bool:
        part = self.sentence.figure(place).kind == "share" and self.text.startswith(" of ", place + 1)
        part = part and not self.text.startswith(self.words.starts("some_of_them"), place + 1)
        return part and self._gap_before(place).strip() in OPENING

    def _is_whole(self, place: int) -> bool:
        """What a fraction beside a value is of is the other value."""
        other = place - len(self._gap_before(place)) - 1
        part = other in self.sentence.slots and self._is_part_of_other(other)
        return not part and super()._is_whole(place)

    def _so_many_to_one(self, size: int, cue: Cue, others: Sequence[int]) -> Told | None:
        """The only two counts of a sentence beside how many there are of the one to each of the other."""
        counts = [place for place in others if not self._is_one_of(size, place)]
        if len(counts) != 2 or any(self.sentence.figure(place).kind != "count" for place in counts):
            return None
        figures = [self.sentence.figure(place) for place in counts]
        plain = not any(
            figure.is_range or self._is_share(at, figure) for at, figure in zip(counts, figures, strict=True)
        )
        between = self.text[min(counts) + 1 : max(counts)]
        plain = plain and not (between.startswith(" of ") and len(between.split()) <= NEAR)
        few = min(figure.value for figure in figures) < _LEAST_COUNTED or not self._near(*figures)
        if not plain or few or self.words.has("supposed", self.text) or self._are_parted(size, *counts):
            return None
        return self._of((counts[0], counts[1]), size, cue)

    def _is_one_of(self, size: int, place: int) -> bool:
        """Whether a figure is the one of so many to one."""
        return place > size and self.text[size + 1 : place] == " to " and self.sentence.figure(place).value == 1

    def _are_parted(self, *places: int) -> bool:
        low, *_, high = sorted(places)
        return self._is_cut(self.text[low:high])
