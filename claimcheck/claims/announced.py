"""Announced: a change told in one sentence, of which the next tells a value or both, by words that lead back to it.

"Dues are to rise by £6. A berth, now £40, will then cost £46." "The club, which has grown by 6 since it moved, has 46
members. It had 40 on the day it did." Here *then* and *on the day* say that the change told before is meant.
"""

from __future__ import annotations

from itertools import combinations

from claimcheck.claims.fitting import Fitting
from claimcheck.claims.gaps import NEAR, SIZED
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
        self.telling = [place for place in self.places if not self._tells_besides(place)]
        self.first = [place for place in self.telling if place < joint]
        self.second = [place for place in self.telling if place > joint]

    def announced(self) -> Told | None:
        """What the two sentences tell together."""
        cue = self.cue(self.first[0]) if self.first else None
        if cue is None or cue.name != "change" or not cue.sense or self.words.has("undecided", self.text):
            return None
        size = self.sentence.figure(self.first[0])
        if size.kind in SIZED or size.qualifier is not None or self.words.has("in_several_steps", self.text):
            return None
        if any(map(self.cue, self.second)):
            return None
        return self._to_be(cue) if len(self.first) == 1 else self._since(cue)

    def _made(self, after: int, before: int, cue: Cue) -> Told | None:
        one = Told(self.sentence, after, before, self.first[0], cue, True, True)
        return one if self._is_alike(one) else None

    def _to_be(self, cue: Cue) -> Told | None:
        """Told of the price now and the price then: "A berth, now £40, will then cost £46"."""
        pairs = [pair for pair in combinations(self.second, 2) if self.fits(pair, self.first[0])]
        if len(pairs) != 1:
            return None
        left, right = pairs[0]
        gaps = self.text[self.joint : left], self.text[left + 1 : right], self._clause(right + 1)
        now, then = ([self.words.has(name, gap) for gap in gaps] for name in ("at_the_moment", "from_then"))
        if not (now[0] or now[1]) or now[2] or then[0] or not (then[1] or then[2]):
            return None
        turned = set(self.words.words_in("turning", gaps[1])) - self.words.groups["from_then"]
        return None if turned else self._made(right, left, cue)

    def _since(self, cue: Cue) -> Told | None:
        """Told of the value that something has had since: "grown by 6 since it moved, has 46. It had 40 on the day"."""
        if len(self.first) != 2 or len(self.second) != 1:
            return None
        size, value, base = *self.first, *self.second
        event, comma, verb = self.text[size + 1 : value].partition(",")
        words = event.removeprefix(f" {self.sentence.figure(size).subject.lower()}").split()
        dated = any(size < place < value for place in self.slots)
        since = words[:1] != [] and words[0] in self.words.groups["begun_since"] and not dated
        if not (since and comma) or len(verb.split()) > NEAR or not self.fits((value, base), size):
            return None
        ahead, behind = self.text[self.joint + 1 : base].split(), self.text[base + 1 :]
        noun = self.sentence.figure(base).subject.lower()
        behind = behind.removeprefix(f" {noun}") if noun else behind
        led = 1 < len(ahead) <= _LED and ahead[0] in self.words.groups["taken_up_as"]
        back = behind.startswith(self.words.starts("on_the_day_of_it"))
        return self._made(value, base, cue) if led and back and ahead[1] in self.words.groups["stood_at"] else None


def announced(sentence: Slotted, words: Lexicon, joint: int) -> Told | None:
    """What two sentences, read as one with a semicolon at ``joint``, tell of a change and its values."""
    return Announced(sentence, words, joint).announced()
