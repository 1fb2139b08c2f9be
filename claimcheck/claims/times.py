"""Times: whether the values of a sentence are told of two times."""

from __future__ import annotations

from claimcheck.claims.gaps import BREAKS, PASSED
from claimcheck.claims.marks import Marks
from claimcheck.claims.slotted import SLOTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.claims.told import Told


class Times(Marks):
    """The values of a sentence, each with what its clause says of its time."""

    def _in_time(self, one: Told) -> Told | None:
        """Told of two times where the size is one of change; of two things side by side otherwise."""
        placed = self._of_the_last(one) or self.as_change(one)
        if placed is not None or one.cue.name not in ("change", "factor"):
            return placed or one
        return one.replace(is_change=True) if self._at_two_times(one) else None

    @staticmethod
    def _is_of_change(one: Told) -> bool:
        return one.cue.name in ("change", "factor")

    def _at_two_times(self, one: Told) -> bool:
        """Whether the words around two values speak of two times."""
        low, high = sorted((one.first, one.second))
        gap = self.text[low + 1 : high]
        cut = min((at for sign in BREAKS if (at := gap.find(sign)) >= 0), default=-1)
        before = self._gap_before(low)
        before = before[max(map(before.rfind, BREAKS)) + 1 :]
        if cut < 0:
            parts = [before, gap + self._gap_after(high)]
        else:
            parts = [before + gap[:cut], gap[cut:] + self._behind(high)]
        if all(self.words.has("since_when", part) for part in parts):
            return True
        signs = [(self._is_past(part), self.words.has("times_present", part)) for part in parts]
        return signs[0] != signs[1] or self._dated_both(low, high)

    def _is_past(self, part: str) -> bool:
        """Whether the words around a value speak of a time that is no longer, or name a date."""
        return SLOTS["date"] in part or self.words.has("times_past", part)

    def _dated_both(self, low: int, high: int) -> bool:
        """Whether both values have a time of their own behind them: "3.4 metres on Monday and 5.1 on Friday"."""
        named = [self._named_times(place) for place in (low, high)]
        parallel = self._word_before(high) in self.words.groups["in_parallel"] or self._is_counted(low, high)
        return parallel and all(named) and named[0] != named[1]

    def _is_counted(self, low: int, high: int) -> bool:
        """Whether two counts are of what is named with the first alone: "71 monks in 1960; in 1990 there were 23"."""
        first, second = self.sentence.figure(low), self.sentence.figure(high)
        return first.kind == "count" == second.kind and first.subject.endswith("s") and not second.subject

    def _named_times(self, place: int) -> set[str]:
        """The dates and the words of time in the clause of a value."""
        others = sorted(
            other for other in self.slots if other != place and self.sentence.figure(other).kind not in PASSED
        )
        start = max([-1, *(other for other in others if other < place)]) + 1
        end = min([len(self.text), *(other for other in others if other > place)])
        start = max([start, *(self.text.rfind(sign, start, place) for sign in BREAKS)])
        end = min([end, *(at for sign in BREAKS if (at := self.text.find(sign, place)) >= 0)])
        dates = {
            self.sentence.figure(slot).text.lower()
            for slot in self.slots
            if start <= slot < end and slot not in (place, *others)
        }
        return dates | set(self.words.words_in("time", self.text[start:end]))

    def _clause(self, at: int) -> str:
        """The words from a place to the next sign."""
        ends = [end for sign in BREAKS if (end := self.text.find(sign, at)) >= 0]
        return self.text[at : min(ends, default=len(self.text))]
