"""Gaps: the words between the figures of one sentence, and what they do there."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cache

from claimcheck.claims.slotted import SLOTS
from claimcheck.claims.told import Cue
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.slotted import Slotted
    from claimcheck.claims.told import Told
    from claimcheck.quantities.quantity import Quantity

_SPAN = f"{SLOTS['date']} and {SLOTS['date']}"
"""The two dates of "between 2010 and 2020"."""

_MONTHS = pattern(r"\bbetween ([a-z]{3,12}) and ([a-z]{3,12})\b")

PASSED = ("date", "time", "ordinal")
"""Figures that say when or in what place, not how much."""

SIZED = frozenset(("percent", "share", "point", "multiple"))
"""Kinds of figure that are sizes of their own; the others are amounts."""

_OF_WHAT = "in"
"""Behind a word of change: what changed (*growth in sales*)."""

_POWER = pattern(r"\([0-9]{1,2}\)")

TOKEN = pattern(r"[a-z][a-z'-]*|[^\sa-z]")
BREAKS = ',;:.()–?!"'

LEAST_TOLD = 3
"""Two values and a size, which may be a word."""

FAR, NEAR, ASIDE = 6, 3, 9
"""How many words may stand between a word of change and its size, before it, after it, and between two values."""

AHEAD, HELD, LONGEST_TURN = 45, 14, 60
"""How many letters are looked at behind a value, behind a size, and between two values."""


@cache
def _any_of(signs: str) -> re.Pattern[str]:
    return pattern(f"[{re.escape(signs)}]")


class Gaps:
    """One sentence, its figures and the words between them; ``across`` where it is two sentences read as one."""

    def __init__(self, sentence: Slotted, words: Lexicon, *, across: bool = False) -> None:
        self.sentence = sentence
        self.across = across
        self.known: dict[int, Cue | None] = {}
        self.spoken: dict[str, bool] = {}
        self.fitting: dict[tuple[int, int, int | None], bool] = {}
        self.text = sentence.text
        self.words = words
        self.slots = sorted(sentence.slots)
        self.places = [place for place in self.slots if self._counts(place)]

    def _counts(self, place: int) -> bool:
        """Whether a figure says how much, not when; "the new one" says neither."""
        figure = self.sentence.figure(place)
        if figure.kind != "count":
            return figure.kind not in PASSED
        behind = self.text[place + 1 : place + 1 + AHEAD].replace(",", " ").split()[1:2]
        apart = place + 2 in self.sentence.slots
        if behind and not apart and behind[0].rstrip(BREAKS) in self.words.groups["so_long_ago"]:
            return False
        pronoun = figure.form == "words" and not figure.subject and figure.value == 1
        return not (pronoun or self._is_in_power(figure))

    @staticmethod
    def _is_in_power(figure: Quantity) -> bool:
        """Whether a number is a base, or the power to which it is raised: "10(4) cells"."""
        text = figure.document.text
        power = _POWER.match(text, figure.end) or (_POWER.match(text, figure.start - 1) if figure.start > 1 else None)
        return power is not None and text[power.start() - 1].isdigit()

    def speaks_of(self, name: str) -> bool:
        """Whether the sentence has a word of a group anywhere."""
        if name not in self.spoken:
            self.spoken[name] = self.words.has(name, self.text)
        return self.spoken[name]

    @staticmethod
    def _to_sign(text: str, signs: str = BREAKS) -> str:
        """A text up to the first of some signs."""
        sign = _any_of(signs).search(text)
        return text if sign is None else text[: sign.start()]

    def _gap_before(self, place: int) -> str:
        at = bisect_left(self.slots, place)
        return self.text[self.slots[at - 1] + 1 if at else 0 : place]

    def _gap_after(self, place: int) -> str:
        following = self._next(place)
        return self.text[place + 1 : len(self.text) if following is None else following]

    def _next(self, place: int) -> int | None:
        at = bisect_right(self.slots, place)
        return self.slots[at] if at < len(self.slots) else None

    def alone_in_brackets(self) -> list[int]:
        """The figures if each of them has brackets of its own: "more women (410) than men (380)"."""
        text = self.text
        alone = all(text[place - 1 : place] == "(" and text[place + 1 : place + 2] == ")" for place in self.places)
        return self.places if alone else []

    def outdoes(self, cue: Cue) -> bool:
        """Whether a word of comparison is a verb, which has both values beside it: "exceeded"."""
        return self.text[cue.start : cue.end] in self.words.groups["outdoing"]

    def has_object(self, cue: Cue) -> bool:
        """Whether a verb of change has what it changed right behind it: "had cut its staff"."""
        behind = self.text[cue.end :].split()[:1]
        verb = self.text[cue.start : cue.end] in self.words.groups["transitive"]
        return verb and not self.words.groups["known_things"].isdisjoint(behind)

    def counts_others(self, one: Told) -> bool:
        """Whether a size is of other things than the values: "doubles costs", "12% more onions", "growth in sales"."""
        behind = self.text[one.cue.end :].split(maxsplit=2)[:2]
        if one.cue.name == "change" and behind[:1] == [_OF_WHAT]:
            named = "".join(behind[1:]).rstrip(BREAKS)
            things = {figure.subject.lower() for figure in one.ends if figure.subject.endswith("s")}
            return bool(things) and named.endswith("s") and named not in things
        noun = "".join(behind[:1])
        if not noun.endswith("s") or noun in self.words.groups["no_objects"]:
            return False
        if one.size is None:
            return one.cue.name == "factor" and one.at == one.bound[-1]
        if one.cue.name != "comparative" or self.sentence.figure(one.size).kind not in SIZED:
            return False
        held = behind[1:] != [] and behind[1] in self.words.groups["leads_to_base"]
        counted = any(self.text.startswith(f" {noun}", place + 1) for place in (one.first, one.second))
        return not (held or counted or any(figure.subject.lower().endswith(noun) for figure in one.ends))

    def is_attribute(self, cue: Cue) -> bool:
        """Whether a word of comparison only names a thing: "the older kiln"."""
        before, behind = self.text[: cue.start].split()[-1:], self.text[cue.end :].split()[:1]
        if before == [] or behind == ["than"]:
            return False
        named = self.text[cue.start : cue.end] not in self.words.groups["how_many"] and behind[:1] != []
        of_some = named and behind[0].isalpha() and before[0] in self.words.groups["of_a_sort"]
        return before[0] in self.words.groups["before_figures"] or of_some

    def is_bracketed(self, place: int) -> bool:
        """Whether a figure stands in brackets."""
        return self.text.rfind("(", 0, place) > self.text.rfind(")", 0, place)

    def _compared(self, place: int) -> Cue | None:
        """The words of comparison in the slot of a figure: "30 per cent" and then "more than the 40"."""
        figure = self.sentence.figure(place)
        if figure.cue is None:
            return None
        sense = self._sense("comparative", figure.document.text[figure.cue[0] : figure.cue[1]].lower())
        return Cue(place, place + 1, sense, "comparative") if sense else None

    def _is_share(self, place: int, figure: Quantity) -> bool:
        """Whether a percentage is one of something."""
        if figure.kind not in ("percent", "share") or not self.text.startswith((" of ", " in "), place + 1):
            return False
        behind = " ".join(self.text[place + 1 : place + 1 + AHEAD].split()[: NEAR + 1])
        return self.text.startswith(" of ", place + 1) or not self.words.has("time", behind)

    def _is_stretch(self, place: int) -> bool:
        """Whether a time is one in which something happened: "in over five years"."""
        return self._word_before(place) in self.words.groups["during"]

    def is_of_the_ends(self, place: int) -> bool:
        """Whether a number says how many stand at one end of a list: "the top 100"."""
        return self._word_before(place) in self.words.groups["of_the_ends"]

    def ranges_out(self, place: int) -> bool:
        """Whether a value is the first end of a range or a change: "from 8 to 10"."""
        return self._word_before(place) in self.words.groups["ranges_out"]

    def _word_before(self, place: int) -> str:
        return self.last_word(self._gap_before(place))

    def _leading_word(self, place: int) -> str:
        """The word that leads to a figure, before any that make little of it: the "by" of "by a mere 40"."""
        little = self.words.groups["makes_little"]
        return next((word for word in reversed(self._gap_before(place).split()) if word not in little), "")

    @staticmethod
    def last_word(gap: str) -> str:
        """The last word of a stretch of text, if it has one."""
        return "".join(gap.split()[-1:])

    def _is_in_pair(self, place: int) -> bool:
        """Whether a figure is the second of two that are told as one: "a 60 to 52 majority"."""
        return self._gap_before(place) == " to " and place - len(" to ") - 1 in self.slots

    def _holds_against(self, word: str) -> bool:
        return word in self.words.groups["held_against"]

    def turns(self, gap: str) -> bool:
        """Whether another statement begins in a stretch of text."""
        return self.words.has("turning", self._without(gap))

    def _without(self, gap: str) -> str:
        """The words between two figures without those that only seem to begin another statement."""
        for phrase in (*self.words.words_in("was_then", gap), *self.words.words_in("going_on", gap)):
            gap = gap.replace(phrase, " ", 1)
        for span in _MONTHS.finditer(gap) if " and " in gap else ():
            if self.words.groups["parts_of_year"].issuperset(span.groups()):
                gap = gap.replace(span.group(), " ", 1)
        return gap.replace(_SPAN, " ")

    def without_introduction(self, gap: str) -> str:
        """The words before a value without those that only bring it in: "in May, with"."""
        before, comma, last = gap.rpartition(",")
        return before if comma and last.strip() in self.words.groups["sums_up_with"] else gap

    def is_besides(self, place: int) -> bool:
        """Whether a time is one in which something happened: "in the twelve months to June"."""
        if self.sentence.figure(place).kind != "duration":
            return False
        words = self._gap_before(place).split()[-2:]
        led = words[:-1] if words[-1:] != [] and words[-1] in self.words.groups["known_things"] else words
        return led[-1:] != [] and led[-1] in self.words.groups["during"]

    def without_related(self, gap: str) -> str:
        """The words before a value without the comma before a clause about the thing that it is of."""
        for word in self.words.groups["relates"]:
            gap = gap.replace(f", {word} ", f" {word} ")
        for phrase in self.words.words_in("was_then", gap):
            before, then, after = gap.rpartition(f", {phrase} ")
            gap = f"{before} {phrase} {after}" if then and len(after.split()) <= 1 else gap
        return gap

    def _ends_with(self, tail: str, name: str) -> bool:
        return tail.endswith(self.words.starts(name))

    def _holds(self, behind: str, name: str) -> bool:
        said = f" {' '.join(behind.split())} "
        return any(f" {phrase} " in said for phrase in self.words.groups[name])

    def _connects(self, gap: str) -> bool:
        """Whether the words between two values set them side by side."""
        tail = f" {' '.join(gap.split()[-ASIDE:])} "
        return any(f" {phrase} " in tail for phrase in self.words.groups["connects"])

    def _sense(self, name: str, word: str) -> int:
        """Which way a word of a class points; 0 for one that points no way."""
        known = self.words.classes.get(name)
        value = known.get(word, 0) if isinstance(known, dict) else 0
        return value if isinstance(value, int) else 0
