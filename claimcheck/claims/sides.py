"""Sides: two values side by side, rather than one at two times."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.claims.gaps import ASIDE, FAR, LONGEST_TURN, NEAR, Gaps

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.claims.told import Told


class Sides(Gaps):
    """The values of a sentence that are compared with each other."""

    def _side_by_side(self, one: Told) -> Told | None:
        """Told of two values side by side."""
        left, middle, right = one.bound
        gaps = self.text[left + 1 : middle], self.text[middle + 1 : right]
        if self.across:
            return one if one.at == right and one.cue.name == "margin" and ";" in self.text[left:right] else None
        if one.at == right:
            parted = ";" in gaps[0] and (one.is_multiple or one.cue.name == "comparative")
            listed = one.cue.name == "margin" and gaps[0].startswith(", ") and self._is_listed(left, gaps[0])
            joined = (
                (self._connects(gaps[0]) or parted or listed) and len(gaps[1]) <= LONGEST_TURN and self._closes(one)
            )
        elif one.at == left:
            joined = self._connects(gaps[1]) and len(gaps[1]) <= LONGEST_TURN and "," not in gaps[1]
            outside = gaps[0].partition("(")[0] + gaps[0].rpartition(")")[2] if "(" in gaps[0] else gaps[0]
            listed = outside.strip() == "," and not self.words.groups["adds_the_last"].isdisjoint(gaps[1].split())
            joined = joined and not (listed or self.words.has("is_said", gaps[0]))
            joined = joined and not (one.cue.name == "margin" and self.words.has("and_elsewhere", gaps[0]))
        else:
            joined = self._is_of(one, self.text[max(one.cue.end, middle + 1) : right])
            return one.replace(first=left, second=right, is_ordered=True) if joined else None
        return one if joined else None

    def _is_listed(self, left: int, gap: str) -> bool:
        """Whether the second of two values is told as the first is: "Ash is on 44, the others on 29"."""
        words = gap.split()
        alike = len(words) <= NEAR + 2 and self.last_word(self._gap_before(left)) == words[-1]
        return len(words) <= NEAR or (alike and words[-1] in self.words.groups["relates"])

    def _is_of(self, one: Told, gap: str) -> bool:
        """Whether the words between a size and the value behind it say that it is of that value."""
        words, groups = gap.split(), self.words.groups
        if not one.is_multiple and self._held(one, gap):
            return len(self.without_related(gap).split()) <= ASIDE and "," not in self.without_related(gap)
        if not one.is_multiple:
            trailing = self.text[one.cue.start : one.cue.end] in groups["trailing"]
            return trailing and len(words) == 1 and words[0] in groups["trails_in"]
        if self._ends_with(f" {' '.join(words)}", "aged"):
            return False
        said, comma, further = gap.partition(",")
        clause = further.split()
        related = not comma or (clause[:1] != [] and clause[0] in groups["relates"] and len(clause) <= FAR)
        plain = said.split()
        named = plain[:1] != [] and (plain[0] in groups["times_the"] or plain[:2] in ([], ["that", "of"]))
        return named and related and len(plain) <= FAR and not self.words.has("parts_multiple", said)

    def _held(self, one: Told, gap: str) -> bool:
        """Whether a size is held against what follows it: "9,000 more than the new one"."""
        words = gap.split()
        itself = self.text[one.cue.start : one.cue.end]
        return words != [] and (words[0] in self.words.groups["leads_to_base"] or self._holds_against(itself))

    def _closes(self, one: Told) -> bool:
        """Whether a multiple at the end is of the value before: "six times the price", not "four times last year's"."""
        if one.cue.name not in ("multiple", "factor"):
            return True
        behind = self.text[one.cue.end :]
        whole = " as " in self.text[one.cue.start : one.cue.end]
        clause = self._to_sign(behind)
        said = clause.split()
        if whole:
            return not said
        return (
            said[:1] != []
            and said[0] in self.words.groups["times_the"]
            and len(said) <= NEAR
            and not self.words.has("time", clause)
        )

    def is_held_against(self, gap: str) -> bool:
        """Whether the words between two values hold the first against the second, and do nothing else."""
        holding = self.words.words_in("holds_against", gap)
        turning = self.words.words_in("turning", self._without(gap))
        if any(word in self.words.groups["leads_to_base"] for word in holding):
            turning = [word for word in turning if word not in self.words.groups["told_of_base"]]
        return holding != [] and len(gap) <= LONGEST_TURN and not turning

    def is_led_from(self, place: int) -> bool:
        """Whether a word before a value can lead to the one that something went from."""
        return not self.words.groups["leads_from"].isdisjoint(self._few_ahead(place))

    def _few_ahead(self, place: int) -> list[str]:
        return self._gap_before(place).split()[-NEAR - 1 :]

    def leads_from(self, one: Told) -> bool:
        """Whether nothing turns between the word of change and the values, the nearer of which it leads to."""
        start, end = min(one.first, one.second, one.cue.start), max(one.first, one.second)
        gap, words = self._few_ahead(one.second), self.words.groups
        led = [word for word in gap if word in words["leads_from"]]
        ahead = f" {' '.join(self._gap_before(one.first).split()[-NEAR:])}"
        if any(word in words["leads_to"] for word in led) and not self._ends_with(ahead, "comes_to_be"):
            return False
        ranging = any(f"{left} {right}" in words["ranges_from"] for left, right in pairwise(gap))
        return led != [] and not ranging and not self.turns(self.text[start:end])

    def is_span(self, first: int, second: int) -> bool:
        """Whether two values may be the ends of one range: "from 3 to 5 million"."""
        one, other = self.sentence.figure(first), self.sentence.figure(second)
        return self.text[first + 1 : second] == " to " and one.text.isdecimal() and not other.text[-1:].isdecimal()

    def leads_to_base(self, gap: str) -> bool:
        """Whether words go on to the value that another is compared with: "than the"."""
        words = gap.split()
        return words != [] and words[0] in self.words.groups["leads_to_base"]
