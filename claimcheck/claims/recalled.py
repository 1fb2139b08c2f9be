"""Recalled: those that a text counted sentences before, called by their noun again, and how many they are.

*Of the guests*, *a quarter of the workforce*, *40 per cent of the homes inspected*: the article says that a number of
them was told, and the noun which one. Nothing is told where two numbers could be meant, where a word narrows the noun
to some of them, or where others may have joined them.
"""

from __future__ import annotations

from claimcheck.claims.breakdown import plain
from claimcheck.claims.ratio import is_whole_number
from claimcheck.claims.slotted import SLOTS
from claimcheck.claims.subjects import takes_up
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.window import Window
    from claimcheck.locale import Locale

MOST_SENTENCES = 5
"""A whole is looked for in no more sentences with figures than this, that of its part among them."""

_COUNT = SLOTS["count"]
_THE = r"(?:all )?(?:of )?(?:the|those|these|its|their|his|her)"
NAMING = rf"(?:of|in|from|among) {_THE} (?P<named>(?:[a-z'-]+ ){{0,2}}[a-z'-]{{3,}})"
"""Words that call some by their noun, with up to two words before it or behind."""

OF_THEM = r"of (?:them|those|these)(?![a-z])(?! [a-z]{3,}(?:ed|en|ing)?(?![a-z]))"
_CALLED = (
    ("guests_again", "guests_told"),
    ("travellers_again", "travellers_told"),
    ("staff_again", "staff_told"),
    ("members_again", "members_told"),
    ("residents_again", "residents_told"),
)
"""Nouns that call people again of whom there is a number, and the words that told what they were."""

_ALIKE = (
    *("same_fires", "same_flights", "same_trains", "same_sailings", "same_crimes"),
    *("same_pupils", "same_ships", "same_inquiries", "same_staff"),
)
"""Nouns that writers use by turns for the same things."""

_WORD = pattern(r"[a-z][a-z'-]*")
_SENTENCE_END = pattern(r"[;.!?](?= )")
_STEM = 5
_AROUND = 70
_TOO = pattern(rf"[,;]? (?:and|plus|with|on top of|besides) (?:[a-z'-]+ ){{0,3}}{_COUNT}")
"""Behind a number of things: another that joins it."""

_AGAIN = pattern(r" (?:of|among) (?:them|those|these|whom|which)(?![a-z])")


class Recalled:
    """A window whose last sentence calls some by their noun, as it is read for the number of them."""

    def __init__(self, window: Window, words: Lexicon, locale: Locale) -> None:
        self.sentence = window.sentence
        self.text = window.sentence.text
        self.start = window.start
        self.words = words
        self.locale = locale
        self.counts = [place for place in sorted(self.sentence.slots) if self._is_number(place)]

    def _is_number(self, place: int) -> bool:
        figure = self.sentence.figure(place)
        return figure.kind == "count" and is_whole_number(figure) and figure.value > 1 and not figure.is_range

    def head(self, place: int) -> str:
        """The noun of a figure."""
        return "".join(self.sentence.figure(place).subject.lower().split()[-1:])

    def whole(self, named: str, end: int, part: int | None = None) -> int | None:
        """The place of the only number before ``end`` of those whom some words call by their noun.

        ``part`` is the place of a number of some of them, which cannot be theirs.
        """
        before = [place for place in self.counts if place < min(end, self.start) and place != part]
        said = _WORD.findall(named)
        for at, noun in enumerate(said):
            found = [place for place in before if self._is_called(place, noun)]
            if len(found) != 1 or not self.is_whole(found[0]):
                if found:
                    return None
                continue
            own = found[0]
            narrowed = said[at + 1 :] and not self.is_open_behind(said[at + 1])
            if narrowed or not all(self._is_said_at(own, word) for word in said[:at]):
                return None
            return own if self._is_alone(own, [*before]) else None
        return None

    def them(self, end: int) -> int | None:
        """The only number of things before a place, which a pronoun takes up."""
        before = [place for place in self.counts if place < end]
        things = [place for place in before if self._is_of_things(place)]
        alone = len(things) == 1 and len(before) == 1 and self.is_whole(things[0])
        return things[0] if alone and not self.words.has("joins_them", self.text[things[0] : end]) else None

    def is_open_behind(self, word: str) -> bool:
        """Whether a word behind a noun leaves it as it is: a verb, or what was done to all of them."""
        groups = self.words.groups
        return word not in groups["narrows_noun"] and (
            word in groups["goes_on_behind_noun"]
            or any(word in groups[name] for name in ("inspects", "interviews", "done_to_all"))
        )

    def _is_called(self, place: int, noun: str) -> bool:
        """Whether a noun calls those again of whom there is a number."""
        head, groups = self.head(place), self.words.groups
        if any(noun in groups[again] for again, _ in _CALLED) and self.words.has("two_crowds", self.text):
            return False
        if head and takes_up(noun, head, self.locale):
            return True
        if head in ("", "people", "persons", noun) or head in groups["persons_of_any"]:
            near = self._clause(place)
            if any(noun in groups[again] and self.words.has(told, near) for again, told in _CALLED):
                return True
        alike = any(noun in groups[name] and head in groups[name] for name in _ALIKE)
        return alike or (noun == "premises" and head in groups["kinds_of_premises"])

    def _clause(self, place: int) -> str:
        """The words around a number, no further than its sentence goes."""
        before = _SENTENCE_END.split(self.text[max(place - _AROUND, 0) : place])[-1]
        return f"{before}{_SENTENCE_END.split(self.text[place : place + _AROUND])[0]}"

    def _is_said_at(self, place: int, word: str) -> bool:
        """Whether the number was told with a word that stands before the noun when it is called again."""
        return word[:_STEM] in self._clause(place)

    def _is_of_things(self, place: int) -> bool:
        head = self.head(place)
        return head.endswith("s") or self.words.has("persons", head) or self.words.has("herds", head)

    def is_whole(self, place: int) -> bool:
        """Whether a number is all of some things: nothing is held against it or joins it, and it is no bound."""
        figure, before = self.sentence.figure(place), self.text[max(0, place - _AROUND) : place]
        sure = plain(figure, bounded=True) and figure.qualifier in (None, "approx")
        tied = self.text[place + 1 : place + 2] in ("-", "–")
        held = not self.words.groups["compares_with"].isdisjoint(before.split()[-3:])
        joined = _TOO.match(self.text, place + 1 + len(figure.subject) + bool(figure.subject)) is not None
        more = not self.words.groups["not_all_of_them"].isdisjoint(_WORD.findall(self._clause(place)))
        return sure and not tied and not held and not joined and not more

    def _is_alone(self, whole: int, before: list[int]) -> bool:
        """Whether no other number before could be meant: each is of another noun, or of some of them."""
        most = self.sentence.figure(whole).value
        return all(
            place == whole
            or self._is_of_things(place)
            or _AGAIN.match(self.text, place + 1) is not None
            or (";" in self.text[whole:place] and self.sentence.figure(place).value < most)
            for place in before
        )
