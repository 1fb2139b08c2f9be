"""Marks: what the words around a value say of it: that it is the former or the present one."""

from __future__ import annotations

from claimcheck.claims.gaps import AHEAD, FAR, NEAR, PASSED, Gaps

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.claims.told import Told

BEFORE, AFTER, WAS, ONCE, TO = "before", "after", "was", "once", "to"
"""A value is surely the former or the present one, or is one of them if the other is."""

_RELATED = 3
"""A comma, a word that relates, and a verb."""

LONGEST_NAME = 5
"""How many words there are in the name of a value told before."""


class Marks(Gaps):
    """The values of a sentence in time."""

    def as_change(self, one: Told) -> Told | None:
        """Told of a former and a present value, if the words say which is which."""
        marks = self._marks(one)
        if marks == [ONCE, ONCE]:
            marks = self._by_year(one)
        was = [mark for mark in marks if mark in (WAS, ONCE)]
        if (
            marks.count(BEFORE) == 1
            or (AFTER in marks and was)
            or (TO in marks and was and self._comes_since(one, was))
        ):
            former = BEFORE if BEFORE in marks else was[0]
            first, second = (one.first, one.second) if marks[1] == former else (one.second, one.first)
            return one.replace(first=first, second=second, is_ordered=True, is_change=True)
        return None

    def _of_the_last(self, one: Told) -> Told | None:
        """Told with the value before the size as the one that is off the other: "33. Mine is 24, which is 9 less"."""
        left, middle, right = one.bound
        said, groups = self.text[middle + 1 : one.at].split(), self.words.groups
        if one.cue.name != "comparative" or one.at != right or len(said) != _RELATED:
            return None
        related = said[0] == "," and said[1] in groups["relates"] and said[2] in groups["is_so_many"]
        return one.replace(first=middle, second=left, is_ordered=True) if related else None

    def _of_the_former(self, one: Told) -> bool:
        """Whether a size behind both values is counted from the former, which is named again: "twice the old price"."""
        behind = self.text[max(one.at + 1, one.cue.end) :]
        said, groups = self._to_sign(behind).split(), self.words.groups
        named = 3 <= len(said) <= LONGEST_NAME and said[0] in groups["times_the"] and said[1] in groups["former_one"]
        return one.is_multiple and one.at == one.bound[2] and named and not self.words.has("time", " ".join(said[2:]))

    def _from_the_former(self, one: Told) -> Told | None:
        """Told of the former value, which is named again behind the size, and of the other."""
        if not self._of_the_former(one):
            return None
        marks = [mark in (BEFORE, WAS, ONCE) for mark in self._marks(one)]
        left, right = one.bound[:2]
        if all(marks):
            return None
        former = one.first if marks[0] else one.second if marks[1] else left
        return one.replace(first=right if former == left else left, second=former, is_ordered=True, is_change=True)

    def _names_another(self, place: int, one: Told) -> bool:
        """Whether what a value was of then is not what the other is of: "up 5 on May, when there were 12 cranes"."""
        gap = f" {' '.join(self._gap_before(place).split())}"
        if not self._ends_with(gap, "was_then"):
            return False
        mine, other = (self.sentence.figure(at).subject for at in (place, one.first + one.second - place))
        return mine not in ("", other) and not self.words.has("persons", mine.lower())

    def _marks(self, one: Told) -> list[str]:
        return [self._mark(place, one) for place in (one.first, one.second)]

    def _mark(self, place: int, one: Told) -> str:
        """Whether the words around a value say that it is the former or the present one."""
        gap = self._gap_before(place)
        words = gap.replace(",", " , ").replace(";", " ; ").split()[-FAR:]
        while words and (words[-1] in self.words.groups["before_figures"] or words[-1].endswith("'s")):
            words.pop()
        tail = f" {' '.join(words)}"
        if self._is_base(place, one, tail):
            return BEFORE
        behind, clause = self._behind(place), gap[max(map(gap.rfind, ";:.–")) + 1 :]
        dated = self._holds(behind, "once_behind")
        if self._is_of_another_party(tail, behind):
            return ""
        then = self._ends_with(tail, "was_before") or self._ends_with(tail, "was_then")
        if then or self._holds(behind, "before_behind") or self._started(words):
            return BEFORE
        if self._is_present(words, tail) or (self._holds(behind, "now_behind") and not dated):
            return AFTER
        return self._weak_mark(place, tail, clause) or (ONCE if dated else self._ends_up(place, one, tail))

    def _is_of_another_party(self, tail: str, behind: str) -> bool:
        """Whether a value held against another is somebody else's: "against 2.4 per cent for the other"."""
        said = behind.split()[:1]
        named = said != [] and said[0] in self.words.groups["of_another_party"]
        timed = "#" in behind or self.words.has("time", behind)
        return named and not timed and self._ends_with(tail, "holds_against")

    def _weak_mark(self, place: int, tail: str, clause: str) -> str:
        """What is said of a value that need not be meant: it was so much, or came to so much."""
        ahead = self._holds(clause, "ahead_was")
        if self._ends_with(tail, "once_was"):
            parted = ";" in self._gap_before(place) and self._holds(self._behind(place), "once_behind")
            return BEFORE if parted or ahead or self._starts_before(clause) else WAS
        if ahead or not self.words.groups["once"].isdisjoint(tail.split()[-NEAR:]):
            return WAS
        return TO if self._ends_with(tail, "comes_to_be") else ""

    def _ends_up(self, place: int, one: Told, tail: str) -> str:
        """A value right behind its change: "40p dearer, at £3"."""
        return TO if self._is_beside(place, one) and one.at < place and self._ends_with(tail, "ends_up_at") else ""

    def _is_beside(self, place: int, one: Told) -> bool:
        """Whether a value stands right behind the size, or the word that the size hangs on right before it."""
        start = place - len(self._gap_before(place))
        return start - 1 == one.at or start <= one.cue.start < place

    def _is_base(self, place: int, one: Told, tail: str) -> bool:
        """Whether the size beside a value is counted from it: "20 per cent up on the 300"."""
        if not self._is_beside(place, one):
            return False
        stripped = tail.strip() != "" and not self._gap_before(place).rstrip().endswith(tail.rsplit(maxsplit=1)[-1])
        if (stripped or one.at < place) and self._ends_with(tail, "beside_base"):
            return True
        return one.size is not None and self._compared(place) is not None

    def _is_present(self, words: Sequence[str], tail: str) -> bool:
        return self._ends_with(tail, "is_now") or not self.words.groups["at_present"].isdisjoint(words[-NEAR:])

    def _started(self, words: Sequence[str]) -> bool:
        """Whether a value is what something began with: "having started the season with 31"."""
        groups = self.words.groups
        return words[-1:] != [] and words[-1] in groups["with_what"] and not groups["began"].isdisjoint(words)

    def _starts_before(self, clause: str) -> bool:
        words = clause.split()
        return words[:1] != [] and words[0] in self.words.groups["before_ahead"]

    def _behind(self, place: int) -> str:
        """The words right behind a value, dates and stretches of time among them, to the next sign."""
        text = self.text[place + 1 : place + 1 + AHEAD]
        ends = [
            len(self._to_sign(text, ",;:.–()")),
            *(at for word in self.words.groups["cuts_off"] if (at := text.find(f" {word} ")) >= 0),
        ]
        text = text[: min(ends)]
        for at, letter in enumerate(text):
            other = place + 1 + at
            if other in self.sentence.slots and self.sentence.figure(other).kind not in (*PASSED, "duration"):
                return text[:at]
            if other in self.sentence.slots:
                text = text.replace(letter, "#", 1)
        return text

    def _comes_since(self, one: Told, was: Sequence[str]) -> bool:
        """Whether a value said to have been once has come to be another since: "12 in 2019, has climbed to 21"."""
        if WAS in was:
            return True
        left, middle, _ = one.bound
        gap = self.text[left + 1 : middle]
        beside = self.text[:left].endswith(", ") and "," in gap
        return beside or not self.words.groups["has"].isdisjoint(gap.split())

    def _dated_apart(self, one: Told) -> bool:
        """Whether the size and the values are of different years."""
        of_size, *of_ends = (self._years(place) for place in (one.at, one.first, one.second))
        if not of_size and any(of_ends) and one.at == one.bound[1]:
            behind = self.text[one.at + 1 : one.bound[2]]
            return self.speaks_of("of_late") and self.words.has("of_late", behind)
        return bool(of_size) and any(years and years.isdisjoint(of_size) for years in of_ends)

    def _by_year(self, one: Told) -> list[str]:
        """The marks of two values that both have their year behind them."""
        years = [max(self._years(place), default="") for place in (one.first, one.second)]
        if not all(year.isdecimal() for year in years) or years[0] == years[1]:
            return [ONCE, ONCE]
        return [AFTER, WAS] if years[0] > years[1] else [WAS, AFTER]

    def _years(self, place: int) -> set[str]:
        """The years named right behind a figure, before the next one that is no date."""
        found = set[str]()
        for slot in (slot for slot in self.slots if slot > place):
            figure = self.sentence.figure(slot)
            if figure.kind != "date" or ";" in self.text[place:slot]:
                break
            found.add(figure.text[-4:])
        return found
