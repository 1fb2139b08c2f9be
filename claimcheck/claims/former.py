"""Former: a thing with its former value in an aside, and where it went from there."""

from __future__ import annotations

from claimcheck.claims.cues import Cues
from claimcheck.claims.ends import Ends
from claimcheck.claims.gaps import BREAKS, NEAR
from claimcheck.claims.summing import APART, LEAD, NAMED, Summing
from claimcheck.claims.told import Told

_MOST_KNOWN = 4
"""A number word up to this with an article says nothing of what is counted."""


class Former(Cues, Ends, Summing):
    """A sentence on a thing that a former value describes."""

    def moved(self) -> Told | None:
        """One thing with its former value in an aside: "The lake, 12 metres deep in 1990, had dropped to 9"."""
        if self.text.count(",") < 2 or not self.cues_of("change", (0, len(self.text))):
            return None
        sized = any(self.cue(place) and not self._tells_besides(place) for place in self.places)
        ends = None if sized else self._ends(None, [place for place in self.places if not self._tells_besides(place)])
        if ends is None or self.speaks_of("supposed"):
            return None
        first, second = ends
        aside, comma, verb = self.text[first + 1 : second].partition(",")
        start = second - len(verb)
        cues = self.cues_of("change", (start, second))
        if not comma or len(cues) != 1 or self.is_denied(cues[0]) or not self._is_aside(first, aside):
            return None
        ahead, behind = self.text[start : cues[0].start].split(), self.text[cues[0].end : second].split()
        led = behind[-1:] != [] and behind[-1] in self.words.groups["reaching"]
        if self.has_object(cues[0]):
            return None
        if len(ahead) > NEAR or not self._is_predicate(ahead) or not led or len(behind) > NAMED or "," in verb:
            return None
        return Told(self.sentence, second, first, None, cues[0], True, True)

    def _is_aside(self, place: int, aside: str) -> bool:
        """Whether a value stands in an aside on what the sentence is about."""
        before = self._gap_before(place)
        opened = before.rpartition(",")
        return opened[1] != "" and len(opened[2].split()) <= LEAD and len(aside.split()) <= APART

    def _describes(self, place: int) -> bool:
        """Whether a sum of money only says what somebody earns or something costs: "the $26,500 earner"."""
        behind = self.text[place + 1 :].split(maxsplit=1)[:1]
        return behind != [] and behind[0].rstrip(BREAKS) in self.words.groups["told_by_price"]

    def _is_of_few(self, place: int) -> bool:
        """Whether a number only says how many known things there are: "the two censuses"."""
        figure = self.sentence.figure(place)
        few = figure.kind == "count" and figure.form == "words" and figure.value <= _MOST_KNOWN
        if few and figure.value == 1 and self.cue(place) is None:
            return True
        return few and self._word_before(place) in self.words.groups["known_things"]

    def _tells_besides(self, place: int) -> bool:
        """Whether a figure tells of something else than the values: when, of how many games, that there were two."""
        figure = self.sentence.figure(place)
        if figure.kind == "money" and self._describes(place):
            return True
        if figure.kind in ("percent", "point") and (cue := self.cue(place)) is not None and cue.start > place:
            return False
        if self._aside(place) or self._is_of_few(place):
            return True
        return figure.subject.lower() in self.words.groups["outings"] and self._is_stretch(place)

    def _is_stretch(self, place: int) -> bool:
        """Whether a time or a number of games is one in which something happened, whatever its article."""
        words = self._gap_before(place).split()[-2:]
        led = words[:-1] if words[-1:] and words[-1] in self.words.groups["known_things"] else words[-1:]
        return led != [] and (led[0] in self.words.groups["during"] or led[0] in self.words.groups["leads_from"])
