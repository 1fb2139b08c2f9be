"""Announced: a change told in one sentence, of which the next tells a value or both, by words that lead back to it.

"Dues are to rise by £6. A berth, now £40, will then cost £46." "The club, which has grown by 6 since it moved, has 46
members. It had 40 on the day it did." Here *then* and *on the day* say that the change told before is meant.
"""

from __future__ import annotations

from itertools import combinations

from claimcheck.claims.fitting import Fitting
from claimcheck.claims.gaps import NEAR, PASSED, SIZED
from claimcheck.claims.told import Told

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.slotted import Slotted
    from claimcheck.claims.told import Cue

_LED = 4
"""How many words may lead from the start of a sentence to the value that something had."""


class Announced(Fitting):
    """Two sentences as one, joined by a semicolon at ``joint``."""

    def __init__(self, sentence: Slotted, words: Lexicon, joint: int) -> None:
        super().__init__(sentence, words, across=True)
        self.joint = joint
        telling = [place for place in self.places if not self._tells_besides(place)]
        self.first = [place for place in telling if place < joint]
        self.second = [place for place in telling if place > joint]

    def announced(self) -> Told | None:
        """What the two sentences tell together."""
        sized = [(place, cue) for place in self.first if (cue := self.cue(place)) is not None]
        if len(sized) != 1 or any(map(self.cue, self.second)):
            return None
        size, cue = sized[0]
        if not self._is_sure(size, cue):
            return None
        return self._to_be(size, cue) if len(self.first) == 1 else self._since(size, cue)

    def _is_sure(self, size: int, cue: Cue) -> bool:
        """Whether a change is one of a plain amount, for all, that surely comes about."""
        figure, groups = self.sentence.figure(size), self.words.groups
        plain = figure.kind not in SIZED and figure.qualifier is None and cue.name == "change" and cue.sense != 0
        ahead = self.text[: cue.start].split()[-NEAR:]
        unsure = self.words.has("undecided", self.text) or not groups["may_be"].isdisjoint(ahead)
        return plain and not (unsure or self.words.has("in_several_steps", self.text))

    def _made(self, ends: tuple[int, int], size: int, cue: Cue) -> Told | None:
        """Told of the value after and the one before."""
        one = Told(self.sentence, *ends, size, cue, True, True)
        return one if self.fits(ends, size) and self._is_alike(one) else None

    def _to_be(self, size: int, cue: Cue) -> Told | None:
        """Told of the price now and the price then: "A berth, now £40, will then cost £46"."""
        pairs = [pair for pair in combinations(self.second, 2) if self.fits(pair, size)]
        if len(pairs) != 1 or self.words.has("only_some", self.text[size + 1 : self.joint]):
            return None
        left, right = pairs[0]
        gaps = self.text[self.joint : left], self.text[left + 1 : right], self._clause(right + 1)
        now, then = ([self.words.has(name, gap) for gap in gaps] for name in ("at_the_moment", "from_then"))
        if not (now[0] or now[1]) or now[2] or then[0] or not (then[1] or then[2]):
            return None
        groups, behind = self.words.groups, frozenset(gaps[2].split()[:1])
        turned = groups["from_then"].issuperset(self.words.words_in("turning", gaps[1]))
        of_another = not (then[2] or groups["placing"].isdisjoint(behind))
        return self._made((right, left), size, cue) if turned and not of_another else None

    def _since(self, size: int, cue: Cue) -> Told | None:
        """Told of the value that something has had since: "grown by 6 since it moved, has 46. It had 40 on the day"."""
        others = [place for place in self.first if place != size]
        if len(others) != 1 or len(self.second) != 1 or not self._began_with(size):
            return None
        (value,), (base,) = others, self.second
        stated = self._gap_before(value).replace(",", " ").split()[-NEAR:]
        present = not self.words.groups["stands_at"].isdisjoint(stated)
        return self._made((value, base), size, cue) if present and self._leads_back(base) else None

    def _began_with(self, size: int) -> bool:
        """Whether a change is said to have begun with an event that has no date: "by 60 since the hall opened"."""
        behind = self._gap_after(size).removeprefix(f" {self.sentence.figure(size).subject.lower()}")
        following = self._next(size)
        said = self._to_sign(behind)
        event = said.split()
        timed = following is not None and said == behind and self.sentence.figure(following).kind in PASSED
        return event[:1] == list(self.words.groups["begun_since"]) and not timed

    def _leads_back(self, base: int) -> bool:
        """Whether a sentence says that its value is one of the day of that event: "It was 155 on the day it did"."""
        groups, ahead = self.words.groups, self.text[self.joint + 1 : base].split()
        if not 1 < len(ahead) <= _LED or ahead[0] not in groups["taken_up_as"] or ahead[1] not in groups["stood_at"]:
            return False
        noun = self.sentence.figure(base).subject.lower()
        behind = self.text[base + 1 :].removeprefix(f" {noun}" if noun else "")
        led = [phrase for phrase in self.words.starts("on_the_day_of_it") if behind.startswith(phrase)]
        other = self.words.starts("of_what")
        return led != [] and not any(behind.removeprefix(phrase).startswith(other) for phrase in led)


def announced(sentence: Slotted, words: Lexicon, joint: int) -> Told | None:
    """What two sentences, read as one with a semicolon at ``joint``, tell of a change and its values."""
    return Announced(sentence, words, joint).announced()
