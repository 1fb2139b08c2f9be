"""Joining: whether nothing that stands between two values and a size parts them."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.claims.gaps import AHEAD, ASIDE, BREAKS, HELD, NEAR
from claimcheck.claims.marks import BEFORE, Marks
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.claims.told import Told

_ENDED = pattern(r"[0-9=]|[.?!]")
"""A number that was not read, a formula, or the end of a sentence that was not seen."""


class Joining(Marks):
    """The values of a sentence and the size between them as one statement."""

    def _joined(self, one: Told, places: Sequence[int]) -> bool:
        """Whether no other statement begins between the figures, and the size is not told of another value."""
        bound = one.bound
        stretch = self.text[bound[0] : bound[-1]]
        inside = [place for place in places if bound[0] < place < bound[-1] and place not in bound]
        return not (
            any(self._intrudes(place) for place in inside)
            or _ENDED.search(stretch)
            or self.words.has("ranging", stretch)
            or self.text.startswith(" out of", one.at + 1)
            or (self._speaks_of_plans(bound) and not self._is_beside_both(one))
            or self._halved(one)
            or self._is_in_pair(one.at)
            or any(self._names_another(place, one) for place in (one.first, one.second))
            or self._dated_apart(one)
            or any(self._parts(one, left, right) for left, right in pairwise(bound))
            or self._of_another(one)
            or self._is_of_a_stranger(one)
            or self._is_of_a_noun(one)
        )

    def _speaks_of_plans(self, bound: Sequence[int]) -> bool:
        return self.words.has("supposed", self.text[max(0, bound[0] - AHEAD) : bound[-1] + AHEAD])

    def _is_beside_both(self, one: Told) -> bool:
        """Whether a size is told of the value right before it, against the one behind: "$92m, $17m more than $75m"."""
        left, middle, right = one.bound
        ahead, behind = self.text[left + 1 : middle].split(), self.text[max(one.cue.end, middle + 1) : right].split()
        held = behind[:1] != [] and behind[0] in self.words.groups["leads_to_base"]
        return one.at == middle and held and len(ahead) <= NEAR and len(behind) <= NEAR

    def _intrudes(self, place: int) -> bool:
        """Whether another figure between them belongs to what is told: it is no aside and no share of something."""
        return not (self.is_bracketed(place) or self._is_share(place, self.sentence.figure(place)))

    def _halved(self, one: Told) -> bool:
        """Whether a semicolon parts the size from both values, or the later value from the rest."""
        left, middle, right = one.bound
        halves = self.text[left + 1 : middle], self.text[middle + 1 : right]
        if one.at != middle and ";" in halves[0 if one.at == left else 1] and not self.across:
            return True
        return one.at == left and ";" in halves[1] and self._mark(right, one) != BEFORE

    def _parts(self, one: Told, left: int, right: int) -> bool:
        """Whether what stands between two of the three parts them."""
        first, _, last = one.bound
        name, between = one.cue.name, one.at not in (left, right)
        may_add = (
            (between and one.at == last)
            or (name == "margin" and one.at == first)
            or (name == "comparative" and one.at == right)
        )
        gap = self.text[left + 1 : right]
        if left == one.at == first and name == "change" and self._on_a_time(one, gap):
            return self._turns(left + 1 + gap.index(","), right, may_add=True)
        behind = (left == one.at and name != "change") or (between and one.at == last and name == "margin")
        if not (behind and self._relates(left, right)) and self._turns(left, right, may_add=may_add):
            return True
        return not between and self.text[left + 1 : right].strip(" ,(–") in self.words.groups["restates"]

    def _relates(self, one: int, other: int) -> bool:
        """Whether a clause about the thing before leads to the second value: "its rival, which has 47"."""
        return any(f", {word} " in self.text[one:other] for word in self.words.groups["relates"])

    def _turns(self, one: int, other: int, *, may_add: bool) -> bool:
        """Whether another statement begins between two figures; ``may_add`` where "A and B" may stand side by side."""
        turning = self.words.words_in("turning", self._without(self.text[one + 1 : other]))
        return any(not (may_add and word in self.words.groups["side_by_side"]) for word in turning)

    def _of_another(self, one: Told) -> bool:
        """Whether the size is held against something that is no end: "6,200 fewer than planned"."""
        at = max(one.at + 1, one.cue.end)
        if one.is_multiple and self._times_another(one):
            return not self._of_the_former(one)
        ahead = self.text[at:].lstrip()
        held = self.words.words_in("held_against", ahead[:HELD])
        against = self._holds_against(self.text[one.cue.start : one.cue.end]) and ahead[:1].isalpha()
        if not against and (not held or not ahead.startswith(held[0])):
            return False
        left, middle, right = one.bound
        if one.at == left and "," not in self.text[middle:right] and self._connects(self.text[middle + 1 : right]):
            return False
        nearest = min((place for place in one.bound if place >= at), default=None)
        if nearest is None:
            return not self._says_when(one, ahead)
        parted = one.at != left or not self._on_a_time(one, self.text[at:nearest])
        if self._is_of_a_place(self.text[at:nearest]):
            return True
        return parted and any(sign in self.without_related(self.text[at:nearest]) for sign in ",;:.–")

    def _is_of_a_noun(self, one: Told) -> bool:
        """Whether a clause says of another noun what changed: "profits were 40m on sales which fell 8% to 4.7bn"."""
        left = one.bound[0]
        words = self.text[left + 1 : one.cue.start].split() if left < one.cue.start else []
        related = one.cue.name == "change" and len(words) > 1 and words[-1] in self.words.groups["relative"]
        return related and words[-2][-1:] not in BREAKS

    def _is_of_a_stranger(self, one: Told) -> bool:
        """Whether a size at the end is held against somebody not told of before: "69 and 206, four ahead of Palmer"."""
        at = max(one.at + 1, one.cue.end)
        if one.at != one.bound[2] or self.text[one.cue.start : one.cue.end] not in self.words.groups["trailing"]:
            return False
        name = self.text[at:].removeprefix(" ").removeprefix("of ").split(maxsplit=1)[:1]
        if not name or not name[0][0].isalpha():
            return False
        told = self.sentence.origin(self.text.index(name[0], at))
        known = name[0].rstrip(BREAKS).removesuffix("'s") in self.text[: one.at]
        return self.sentence.document.text[told].isupper() and not known

    def _is_of_a_place(self, gap: str) -> bool:
        """Whether a clause tells of a place, not of how many it had: "than in the hall, which opened"."""
        words, groups = gap.split(), self.words.groups
        if len(words) < NEAR or words[0] not in groups["leads_to_base"] or words[1] not in groups["placing"]:
            return False
        at = next((at for at, word in enumerate(words) if word in groups["relative"] & groups["relates"]), len(words))
        return words[at + 1 : at + 2] != [] and words[at + 1] not in groups["has"]

    def _times_another(self, one: Told) -> bool:
        """Whether a multiple is of what stands before the next value: "three times more than usual, leaving it at"."""
        after = max(one.at + 1, one.cue.end)
        ends = [len(self.text), *(at for sign in BREAKS if (at := self.text.find(sign, after)) >= 0)]
        held = self.words.has("leads_to_base", self.text[after : min(ends)])
        nearest = min((place for place in one.bound if place >= after), default=len(self.text))
        return held and nearest > min(ends) and not self._relates(min(ends) - 1, nearest)

    def _on_a_time(self, one: Told, gap: str) -> bool:
        """Whether a change is one on the time of the former value: "down a quarter on last year, with 600 against"."""
        said, comma, further = gap.partition(",")
        between = len(self.text[one.bound[1] + 1 : one.bound[2]].split())
        words, groups = said.split(), self.words.groups
        timed = (
            len(words) <= ASIDE
            and words[:1] != []
            and words[0] in groups["changed_on"]
            and self.words.has("time", said)
        )
        return (
            timed
            and comma != ""
            and len(further.split()) <= ASIDE
            and between <= NEAR + 1
            and self._mark(one.bound[2], one) == BEFORE
        )

    def _says_when(self, one: Told, ahead: str) -> bool:
        """Whether what the size is held against is the time of a value: "from 54 to 45, nine lower than in May"."""
        words, groups = ahead.split(), self.words.groups
        return (
            len(words) > 1
            and words[0] in groups["leads_to_base"]
            and words[1] in groups["at_a_time"]
            and not self.words.has("not_then", " ".join(words[:ASIDE]))
            and self.as_change(one) is not None
        )
