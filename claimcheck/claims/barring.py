"""Barring: words that say that the only values of a sentence do not belong to its size after all."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims.carried import carried
from claimcheck.claims.gaps import BREAKS, NEAR
from claimcheck.claims.joining import Joining
from claimcheck.claims.times import Times

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.claims.told import Told
    from claimcheck.quantities.quantity import Quantity

MOST_SLIPPED = Fraction(4)
"""How many times too much or too little a multiple or a percentage may be told."""


class Barring(Joining, Times):
    """What parts a size from two values: plans, other nouns, another value that it is held against."""

    def _is_barred(self, one: Told, places: Sequence[int], part: tuple[int, int]) -> bool:
        """Whether another value stands among the three, or words say that they do not belong together."""
        first, _, last = one.bound
        stretch = self.text[first:last]
        inside = [place for place in places if first < place < last and place not in one.bound]
        return (
            any(self._intrudes(place) for place in inside)
            or self._is_cut(stretch)
            or self.words.has("ranging", stretch)
            or self._is_supposed(one, part)
            or self._is_in_pair(one.at)
            or self._is_first_of_pair(one)
            or self._is_of_a_stranger(one)
            or any(map(self._tells_of_some, (one.first, one.second)))
            or (one.cue.name == "comparative" and one.cue.end <= one.at)
            or self._says_again(one)
            or self._is_of_the_nearer(one)
            or self._dated_apart(one)
            or any(self._names_another(place, one) for place in (one.first, one.second))
            or (self._of_another(one) and not (self._is_opened(one) or self._is_of_a_time(one)))
        )

    @staticmethod
    def _is_cut(stretch: str) -> bool:
        return any(sign in stretch for sign in ".?!=")

    def _is_of_a_time(self, one: Told) -> bool:
        """Whether a size in the second of three sentences is held against a time: "That is 90 more than in 2017"."""
        said = self._clause(max(one.at + 1, one.cue.end)).split()
        held = len(said) > 1 and said[0] in self.words.groups["leads_to_base"]
        return self.across and held and said[1] in self.words.groups["at_a_time"] and one.at == one.bound[1]

    def _is_opened(self, one: Told) -> bool:
        """Whether a size at the head of a sentence is spelt out after a colon: "It is dearer than the bus: £9"."""
        return one.at == one.bound[0] and any(sign in self.text[one.at : one.bound[1]] for sign in ":–;")

    def _tells_of_some(self, place: int) -> bool:
        """Whether a number is of some of those told of before, and says who they are: "41 of them children"."""
        phrases = (phrase for phrase in self.words.starts("some_of_them") if self.text.startswith(phrase, place + 1))
        return any(self.text.startswith(" ", place + 1 + len(phrase)) for phrase in phrases)

    def _is_first_of_pair(self, one: Told) -> bool:
        """Whether a margin is one side of a score: "won by three to one"."""
        words = self._gap_after(one.at).split()
        return one.cue.name == "margin" and len(words) in (1, 2) and words[-1] in self.words.groups["rising_to"]

    def _is_of_the_nearer(self, one: Told) -> bool:
        """Whether a semicolon parts a size and the value right behind it from the other."""
        left, middle, right = one.bound
        parts = self.text[left:middle], self.text[middle:right]
        return one.at == left and ";" not in parts[0] and ":" not in parts[0] and ";" in parts[1] and not self.across

    def _says_again(self, one: Told) -> bool:
        """Whether the second value is the first once more: "a sum of 61m, or at the most 62m"."""
        low, high = sorted((one.first, one.second))
        return not self.words.groups["restates"].isdisjoint(self.text[low + 1 : high].strip(" ,(").split()[:1])

    def _is_supposed(self, one: Told, part: tuple[int, int]) -> bool:
        """Whether words speak of a value that nobody has reached, other than those that name one of the two."""
        if self.text[one.cue.start : one.cue.end] in self.words.groups["beyond_plan"]:
            return False
        end = max(one.bound[2] + 1, one.cue.end) if one.at == one.bound[2] else part[1]
        found = self.words.words_in("supposed", self.text[part[0] : end])
        return any(self._is_of_change(one) or not self._names_an_end(word, one) for word in found)

    def _names_an_end(self, word: str, one: Told) -> bool:
        """Whether a word such as *target* stands right before one of the two values: "a target of 500"."""
        for place in (one.first, one.second):
            before = self._gap_before(place).split()[-NEAR - 1 :]
            if word in before and word in self.words.groups["set_beforehand"]:
                return True
        return False

    def _is_alike(self, one: Told) -> bool:
        """Whether counts are of one noun, as far as they have any, and the size is none beyond them."""
        if not self._is_likely(one):
            return False
        if one.measure is None:
            return self._of_one_noun(one)
        if self._counts_others(one):
            return False
        return self._of_one_noun(one) and (one.measure.kind != "count" or self._shares_noun(one, one.measure))

    def _of_one_noun(self, one: Told) -> bool:
        """Whether the nouns of two counts are the same where both have one."""
        nouns = [self._noun(end) for end in one.ends if end.kind == "count"]
        return len({noun for noun in nouns if noun}) <= 1

    def _noun(self, figure: Quantity) -> str:
        """What a count counts; nothing for words behind it that name no things: "the 300 counted in May"."""
        for word in figure.subject.lower().split():
            if word.endswith("s") or self.words.has("persons", word):
                return word
        noun = "".join(figure.subject.lower().split()[-1:])
        return "" if noun.endswith(("ed", "ing")) or noun in self.words.groups["no_nouns"] else noun

    def _shares_noun(self, one: Told, measure: Quantity) -> bool:
        """Whether the noun of a size is that of one of the values, or one that any tally is told in."""
        noun, nouns = self._noun(measure), {self._noun(end) for end in one.ends} - {""}
        if not noun or noun in nouns:
            return True
        bare = not nouns and not noun.endswith("s")
        return bare or (not nouns and one.cue.name == "margin" and noun in self.words.groups["tallied"])

    def _is_likely(self, one: Told) -> bool:
        """Whether a size is what a writer who slipped could have told of two values: not ten times what it is."""
        low, high = sorted(abs(end.value * end.unit.factor) for end in carried(one.ends))
        if one.is_multiple:
            times = self._times(one)
            return MOST_SLIPPED >= high / low / max(times, 1 / times) >= 1 / MOST_SLIPPED
        measure = one.measure
        if measure is None or measure.kind == "point":
            return True
        if measure.kind in ("percent", "share"):
            told, base = abs(measure.value * measure.unit.factor), low if one.cue.sense > 0 else high
            return (high - low) / base <= MOST_SLIPPED * told and told <= MOST_SLIPPED * (high - low) / base
        size, *ends = (abs(figure.value * figure.unit.factor) for figure in carried([measure, *one.ends]))
        return size <= max(ends)

    def _times(self, one: Told) -> Fraction:
        """The multiple that is told, in figures or in a word."""
        if one.measure is not None:
            return abs(one.measure.value * one.measure.unit.factor) or Fraction(1)
        known = self.words.classes["factor"]
        value = known[self.text[one.cue.start : one.cue.end]]  # type: ignore[call-overload]
        return Fraction(*value) if isinstance(value, tuple) else Fraction(value)  # type: ignore[arg-type]

    def _counts_others(self, one: Told) -> bool:
        """Whether a size counts things that the values do not: "two more goals, from 27 and 22 yards"."""
        measure = one.measure
        if measure is None or measure.kind != "count" or one.ends[0].kind == "count" or one.cue.start < one.at:
            return False
        behind, groups = self.text[one.cue.end :], self.words.groups
        word = "".join(behind.split()[:1]).rstrip(BREAKS)
        return behind[:1] == " " and word not in groups["held_against"] | groups["behind_size"] | groups["behind_timed"]
