"""Writer: the sentence that a phrasing makes of figures, its choices made as a writer would."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from random import Random

from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.phrasing import Phrasing
from claimcheck.claims.roles import word_class
from claimcheck.claims.template import Choice, Gap, Slot, Word, WordClass
from claimcheck.locale import load
from tests.rules.truth.story import Case, Figures, Said, Story

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.claims.template import Part

LEXICON = lexicon(load("en"))

HEDGES = frozenset(("about", "around", "some", "only", "just", "roughly", "nearly", "almost"))
"""Words that begin options of no use to a writer who hedges the figures himself."""

CHANGES: dict[str, dict[int, tuple[str, ...]]] = {
    "verb": {1: ("rose", "grew", "climbed", "jumped"), -1: ("fell", "dropped", "declined", "slid")},
    "noun": {1: ("rise", "jump", "gain"), -1: ("fall", "drop", "decline")},
    "adverb": {1: ("up",), -1: ("down",)},
}
"""Words of change by their place in the sentence."""

WORDS: dict[str, tuple[str, ...]] = {
    "the": ("the", "its"),
    "people": ("people", "workers", "members"),
    "manner": ("sharply", "slightly", "steadily", "again"),
    "leading": ("a", "which was a", "representing a"),
    "places": ("places", "spots"),
    "against": ("compared with", "against"),
    "all_told": ("in all", "in total", "altogether"),
    "averaging": ("averaging", "an average of"),
    "for_each": ("each", "apiece"),
    "comes_to": ("would cost", "comes to", "amounts to"),
    "valuing": ("valuing",),
    "again": ("or", "that is", "equivalent to"),
    "rate_name": ("rate", "share"),
}
"""Of the classes that phrasings ask for, words that fit all of them."""

ATTEMPTS = 200
"""How often a sentence is begun again before its story is called impossible."""

NONSENSE = r"(?<!just )\b(?:over|above|below) [£$€\d]|\)\)|^[^(]*\)"
"""What no writer would write who does not mean a bound by it, and brackets that do not pair."""

_TIMES = ("year", "quarter", "month", "week", "day", "period", "season", "decade")
_LEADING = ("a", "an", "per", "for", "among", "in", "of", "with")
"""Words that something must follow."""

_SIGNS = (",", ":", ";", "–", "(", "-", "/")
_ARTICLES = ("a", "an", "the", "its", "their", "further", "record", "this")
_NOUN_BEFORE = frozenset(WORDS["places"])
_GAP = ""
_OPENING = ("of ", "in ", "on ", "out of ", "among ")
"""How a sentence begins that needs no other opening."""


class Writer:
    """One sentence in the making."""

    def __init__(self, story: Story, phrasing: Phrasing, case: Case, seed: int) -> None:
        self.story = story
        self.phrasing = phrasing
        self.sense = case.sense
        self.opening = case.opening or story.opening
        self.random = Random(seed)
        self.chosen: dict[str, str] = {}
        self.tokens: list[str | Said] = []
        self.form = ""
        self.taken: dict[str, int] = {}

    def sentence(self, figures: Figures) -> str:
        """The phrasing with its figures, as a sentence."""
        self.figures = {**{role: Said(text) for role, text in self.story.given.items()}, **figures}
        self._write(self.phrasing.parts)
        told = joined(self._texts())
        opening = "" if told.startswith(_OPENING) else self.opening
        text = f"{opening} {told}".strip()
        text = f"{text[0].upper()}{text[1:]}{self.story.closing}."
        return text if text.count("(") == text.count(")") else f"{text[:-1]})."

    def _texts(self) -> list[str]:
        """The tokens, with the noun of each figure where a gap or the end of the sentence follows it."""
        texts = []
        for place, token in enumerate(self.tokens):
            after = self.tokens[place + 1 :]
            if isinstance(token, Said):
                texts.append(token.text)
                if self._has_room(after):
                    texts.append(token.noun)
            elif token == _GAP and self._times(place):
                texts.append("in the")
            elif token == _GAP and self._wants_filling(place):
                texts.append(self._filling(place))
            else:
                texts.append(token)
        return [text for text in texts if text]

    def _times(self, place: int) -> bool:
        """Whether a gap stands between a figure and a word of time: "2,009 boats in the year"."""
        after = self.tokens[place + 1 : place + 2]
        return isinstance(self.tokens[place - 1], Said) and after != [] and after[0] in _TIMES

    def _filling(self, place: int) -> str:
        role = next((token.role for token in self.tokens[place:] if isinstance(token, Said)), "")
        return self.story.fillers.get(role, self.story.filler)

    def _wants_filling(self, place: int) -> bool:
        """Whether a gap stands between a word and a figure, or a word and "of"."""
        before, after = self.tokens[:place], [token for token in self.tokens[place:] if token != _GAP]
        worded = bool(before) and isinstance(before[-1], str) and before[-1] not in ("", *_SIGNS)
        follows = not after or isinstance(after[0], Said) or after[0] in ("of", ":", "–")
        return worded and (follows or before[-1] in _LEADING)

    @staticmethod
    def _has_room(after: Sequence[str | Said]) -> bool:
        """Whether a noun may follow a figure: at a gap or the end, unless the phrasing names the people itself."""
        named = next((word for word in after if word != _GAP), "") in LEXICON.classes["people"]
        return not named and (not after or after[0] == _GAP)

    def _write(self, parts: Sequence[Part]) -> None:
        for part in parts:
            if isinstance(part, Word):
                self.tokens.append(part.text)
            elif isinstance(part, Gap):
                self.tokens.append(_GAP)
            elif isinstance(part, WordClass):
                self.tokens.append(self._word_of(part.name))
            elif isinstance(part, Slot):
                self._fill(part)
            else:
                self._write(self._choice(part))
            if isinstance(part, WordClass | Gap) or (isinstance(part, Slot) and part.role not in self.phrasing.roles):
                continue
            if isinstance(part, Word | Slot) and not self._is_change(part):
                self.form = ""

    def _fill(self, slot: Slot) -> None:
        if self._is_change(slot):
            self.form = self._form()
            self.tokens.append(self.random.choice(CHANGES[self.form][self.sense or 1]))
            return
        said = self.figures[slot.role]
        if isinstance(said, Said):
            self.tokens.append(replace(said, role=slot.role))
        elif not slot.many:
            number = self.taken[slot.role] = self.taken.get(slot.role, -1) + 1
            self.tokens.append(replace(said[number], role=slot.role))
        else:
            *head, last = (one.text for one in said)
            self.tokens.append(f"{', '.join(head)} and {last}")

    def _is_change(self, part: Part) -> bool:
        named = isinstance(part, Slot) and part.role in self.phrasing.roles and part.role not in self.figures
        return named and word_class(self.phrasing.roles, part.role) == "change"  # type: ignore[union-attr]

    def _form(self) -> str:
        """Whether the place wants a verb, a noun or an adverb."""
        if self.story.form:
            return self.story.form
        before = next((token for token in reversed(self.tokens) if token != _GAP), "")
        if isinstance(before, Said):
            return "noun" if self.tokens[-1] != _GAP else "adverb"
        if before.split()[-1:] and before.split()[-1] in (*_ARTICLES, *_NOUN_BEFORE):
            return "noun"
        return "adverb" if before else "verb"

    def _word_of(self, name: str) -> str:
        """A word of a class, the same each time."""
        if name == "leading":
            return self.random.choice(self._words(name))
        if name not in self.chosen:
            self.chosen[name] = self.random.choice(self._words(name))
        return self.chosen[name]

    def _words(self, name: str) -> Sequence[str]:
        if name == "change":
            return CHANGES["noun"][self.sense or 1]
        known = LEXICON.classes[name]
        words = self.story.words.get(name) or WORDS.get(name) or sorted(known)
        if self.sense and isinstance(known, dict) and {*known.values()} == {1, -1}:
            return [word for word in words if known[word] == self.sense]
        return words

    def _choice(self, part: Choice) -> Sequence[Part]:
        options = [option for option in part.options if self._fits(option)]
        if part.optional and not (self.form == "noun" and self._links(part)) and not self._is_due(options):
            options.append(())
        assert options, f"{self.phrasing.template}: nothing fits of {part}"
        return self.random.choice(options)

    def _links(self, part: Choice) -> bool:
        return any(option == (Word("of"),) for option in part.options)

    def _is_due(self, options: Sequence[Sequence[Part]]) -> bool:
        """Whether the story asks for a class of words that stands here."""
        parts = [one for option in options for one in option]
        names = {
            one.name if isinstance(one, WordClass) else one.role for one in parts if isinstance(one, WordClass | Slot)
        }
        return bool(names & {*self.story.always})

    def _fits(self, option: Sequence[Part]) -> bool:
        """Whether an option agrees with what is said before and elsewhere."""
        if any(isinstance(one, Slot) and one.role not in self.figures and not self._is_change(one) for one in option):
            return False
        words = [one.text for one in option if isinstance(one, Word)]
        literal = " ".join(words)
        if literal in self.story.never or HEDGES & set(words[:1]):
            return False
        if self.form and not self._follows_change(option, words):
            return False
        sense = self.story.pointing.get(words[0]) or LEXICON.classes["change"].get(words[0], 0) if words else 0
        return not (self.sense and sense == -self.sense)

    def _follows_change(self, option: Sequence[Part], words: list[str]) -> bool:
        """After a word of change: "rose sharply by", "a rise of", "up"."""
        if words == ["of"]:
            return self.form == "noun"
        if words == ["by"]:
            return self.form == "verb"
        manner = option and isinstance(option[0], WordClass) and option[0].name == "manner"
        return self.form == "verb" or not manner


def joined(words: Sequence[str]) -> str:
    """Words and signs as they are printed."""
    text = re.sub(r" {2,}", " ", " ".join(words))
    text = re.sub(r" (?=-[a-z ])|(?<= -) ", "", text)
    text = re.sub(r"(?<=[(]) | (?=[,;:.)?!%])", "", text).strip()
    return re.sub(
        r"\ban? (?=(\w))",
        lambda found: "an " if found[1] in "aeio" or text.startswith("hour", found.end()) else "a ",
        text,
    )


def sentences(story: Story, phrasing: Phrasing, case: Case, seed: int) -> tuple[str, str]:
    """The true and the pushed sentence, in the same words."""
    for attempt in range(seed, seed + ATTEMPTS):
        true, pushed = (
            Writer(story, phrasing, case, attempt).sentence(figures) for figures in (case.true, case.pushed)
        )
        unwanted = re.compile(story.unwanted or NONSENSE)
        if not (unwanted.search(true) or unwanted.search(pushed)) and re.search(story.wanted, true):
            return case.instead or true, pushed
    raise AssertionError(f"{phrasing.template}: no sentence such as the story wants, but {true!r}")
