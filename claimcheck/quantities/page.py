"""Page: one text being read, with its small letters and the words of its locale."""

from __future__ import annotations

import re
from functools import lru_cache

from claimcheck.pattern import pattern
from claimcheck.quantities.following import ANY, DATE, OTHER, RATE, UNIT
from claimcheck.quantities.leading import OTHER as OTHER_LEADING

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.documents.document import Document
    from claimcheck.quantities.draft import Draft
    from claimcheck.quantities.lexicon import Lexicon
    from claimcheck.units.spellings import Spellings

MAX_WORD = 24
SPACES = " \u00a0\u2009\u202f\u2007"
HYPHENS = "-‐‑"
_WORD = pattern(rf"[{SPACES}\n]?[{HYPHENS}]?([^\W\d_]{{1,30}})(?![^\W_])")
_ASCII_WORD = pattern(r"[ \n]?-?([a-z]{1,30})(?![a-z0-9])")
_EDGES = ".,;:()[]{}\"'“”‘’"
GAPS = frozenset(SPACES + "\n" + HYPHENS)
"""What may stand between a number and the word after it."""

_SIGNS = {":": DATE, "/": RATE, "(": UNIT, "[": UNIT, "<": UNIT}
_SENTENCE_ENDS = ".!?:;\n—"


class _Before(dict[int, tuple[str, int, int]]):
    """The word before a place, punctuation left out, where it begins, and its flags; each looked for once."""

    __slots__ = ("leading", "low")

    def __init__(self, low: str, lexicon: Lexicon) -> None:
        self.low = low
        self.leading = lexicon.leading

    def __missing__(self, start: int) -> tuple[str, int, int]:
        low, base = self.low, start - MAX_WORD if start > MAX_WORD else 0
        if start and low[start - 1] == " ":
            first = low.rfind(" ", base, start - 1) + 1 or base
            word = low[first : start - 1]
            if word.isalpha():
                found = self[start] = word, first, self.leading.get(word, 0)
                return found
        found = self[start] = self._beyond_signs(base, start)
        return found

    def _beyond_signs(self, base: int, start: int) -> tuple[str, int, int]:
        window = self.low[base:start].rstrip(SPACES)
        cut = max(window.rfind(" "), window.rfind("\n"), window.rfind("\u00a0")) + 1
        word = window[cut:].lstrip(_EDGES)
        first = base + len(window) - len(word)
        word = word.rstrip(_EDGES)
        return word, first, self.leading.get(word, 0 if word.isalpha() else OTHER_LEADING)


class _After(dict[int, "re.Match[str] | None"]):
    """The word after a place, group 1 in small letters; each looked for once."""

    __slots__ = ("low", "match")

    def __init__(self, low: str) -> None:
        self.low = low
        self.match = (_ASCII_WORD if low.isascii() else _WORD).match

    def __missing__(self, end: int) -> re.Match[str] | None:
        found = self[end] = self.match(self.low, end)
        return found


class _Follows(dict[int, int]):
    """How what follows a number may belong to it; each looked at once."""

    __slots__ = ("lexicon", "of_signs", "spellings", "text", "words")

    def __init__(self, text: str, words: _After, lexicon: Lexicon, spellings: Spellings) -> None:
        self.text = text
        self.words = words
        self.lexicon = lexicon
        self.spellings = spellings
        self.of_signs = _of_signs(lexicon, spellings)

    def __missing__(self, end: int) -> int:
        sign = self.text[end : end + 1]
        found = self.of_signs.get(sign)
        if found is None:
            found = self._by_word(end, sign) if sign in GAPS else _of_sign(sign, self.lexicon, self.spellings)
        self[end] = found
        return found

    def _by_word(self, end: int, sign: str) -> int:
        words = self.words
        match = words[end] = words.match(words.low, end)
        if match is None:
            return ANY
        word, spellings = match[1], self.spellings
        found = self.lexicon.following.get(word, 0)
        if word in spellings.openings or (
            word in spellings.capital_openings and self.text[match.start(1) : match.end()] in spellings.openings
        ):
            found |= UNIT | DATE if word in self.lexicon.dating else UNIT
        return found if sign == " " else found | OTHER


def _of_sign(sign: str, lexicon: Lexicon, spellings: Spellings) -> int:
    """How a sign or letter right after a number may belong to it."""
    if sign in lexicon.closers:
        return 0
    if sign.isalpha():
        return ANY
    if sign == lexicon.numbers.ORDINAL_SIGN:
        return DATE | OTHER
    return _SIGNS.get(sign, 0) | (UNIT | OTHER if sign in spellings.openings else OTHER)


@lru_cache(maxsize=16)
def _of_signs(lexicon: Lexicon, spellings: Spellings) -> dict[str, int]:
    """The same for all of ASCII but the gaps before a word, and for the end of a text."""
    signs = {"", *map(chr, range(128))} - GAPS
    return {sign: _of_sign(sign, lexicon, spellings) for sign in signs}


class Page:
    """The text of a document and ``low``, the same in small letters, character by character.

    ``next`` gives the word after any place, at most a blank or a hyphen between, group 1 in small letters; ``follows``
    the flags of :mod:`~claimcheck.quantities.following` for what comes after it; ``leads`` the word before it, "" if a
    line begins there, where that word begins, and its flags of :mod:`~claimcheck.quantities.leading`.
    """

    # methods of dictionaries, for a dictionary with __missing__ is quicker called than subscripted
    next: Callable[[int], re.Match[str] | None]
    follows: Callable[[int], int]
    leads: Callable[[int], tuple[str, int, int]]

    __slots__ = (
        "_groups_thousands",
        "_spoken_of",
        "document",
        "follows",
        "leads",
        "lexicon",
        "low",
        "next",
        "separators",
        "spellings",
        "text",
    )

    def __init__(self, document: Document, lexicon: Lexicon, spellings: Spellings) -> None:
        self.document = document
        self.text = document.text
        self.low = lowered(self.text)
        self.lexicon = lexicon
        self.separators = lexicon.separators
        self.spellings = spellings
        self._groups_thousands: bool | None = None
        self._spoken_of: dict[str, bool] = {}
        self.leads = _Before(self.low, lexicon).__getitem__
        words = _After(self.low)
        self.next = words.__getitem__
        self.follows = _Follows(self.text, words, lexicon, spellings).__getitem__

    def word_before(self, start: int) -> tuple[str, int]:
        """The word before a place, punctuation left out, and where it begins; "" if a line begins at the place."""
        word, first, _ = self.leads(start)
        return word, first

    def before(self, start: int) -> str:
        """The word before a place, in small letters."""
        return self.leads(start)[0]

    def after(self, end: int) -> str:
        """The word after a place, in small letters; "" if none follows at once."""
        match = self.next(end)
        return match[1] if match else ""

    @property
    def groups_thousands(self) -> bool:
        """Whether the text groups the digits of a number in thousands: four digits without a sign are a year."""
        if self._groups_thousands is None:
            group = re.escape(self.separators.group)
            found = re.search(rf"(?<![\d{group}])[1-9]{group}\d\d\d(?![\d{group}])", self.text)
            self._groups_thousands = found is not None
        return self._groups_thousands

    def speaks_of(self, sign: str) -> bool:
        """Whether the text speaks of a country whose money has a sign that is a letter of other names too (R212)."""
        known = self._spoken_of.get(sign)
        if known is None:
            known = self._spoken_of[sign] = any(place in self.text for place in self.lexicon.spoken_of[sign])
        return known

    def begins_sentence(self, start: int) -> bool:
        """Whether the word at ``start`` is the first of its sentence or line."""
        window = self.text[start - 4 if start > 4 else 0 : start].rstrip(" \u00a0\"'“‘(")
        return not window or window[-1] in _SENTENCE_ENDS

    def is_alone(self, draft: Draft) -> bool:
        """Whether nothing but a figure stands on its line."""
        left = self.text[max(0, draft.start - 3) : draft.start]
        right = self.text[draft.end : draft.end + 3]
        if draft.start > len(left) and "\n" not in left:
            return False
        if draft.end + len(right) < len(self.text) and "\n" not in right:
            return False
        return not (left.rpartition("\n")[2] + right.partition("\n")[0]).strip(_EDGES + SPACES)

    def is_between(self, start: int) -> bool:
        """Whether "between" stands before a figure, or before its qualifier."""
        openers = self.lexicon.joints.BETWEEN_WORDS
        word, first = self.word_before(start)
        return word in openers or (word in self.lexicon.cues and self.before(first) in openers)

    def is_capitalised_before(self, start: int) -> bool:
        """Whether the word before a place has a capital and begins no sentence."""
        word, first = self.word_before(start)
        return bool(word) and self.text[first].isupper() and not self.begins_sentence(first)

    def is_called(self, start: int) -> bool:
        """Whether a telephone or a fax is spoken of right before a place."""
        window = self.low[max(0, start - 30) : start]
        return any(word in window for word in self.lexicon.names.CALLS)

    def dates(self, end: int) -> bool:
        """Whether what follows digits may make a time of them; a quick no for most."""
        match = self.next(end)
        return match is None or match[1] in self.lexicon.dating

    def skip_gap(self, end: int) -> int:
        """Where the next word begins: past blanks and a hyphen."""
        while end < len(self.text) and self.text[end] in SPACES:
            end += 1
        return end + 1 if end < len(self.text) and self.text[end] in HYPHENS else end

    def counted_after(self, end: int) -> bool:
        """Whether the next words name several things: a plural, or an adjective before one."""
        words = self.lexicon.nouns
        for _ in range(2):
            match = self.next(end)
            if match is None or match[1] in words.STOPS or match[1] in words.VERBS:
                return False
            if self.text[match.start(1)].isupper():
                return words.CAPITALISED and match[1] not in self.lexicon.dates.MONTHS
            if words.CAPITALISED and not match[1].endswith(words.ADJECTIVES):
                return False
            if self.lexicon.is_plural(match[1]):
                return True
            end = match.end()
        return False

    def measured_after(self, end: int) -> bool:
        """Whether a unit or a scale follows."""
        match = self.spellings.match(self.text, self.skip_gap(end))
        if match is not None and not match.guarded:
            return True
        return self.after(end) in self.lexicon.numbers.SCALES


def lowered(text: str) -> str:
    """The text in small letters at the same offsets: a letter whose small form is longer (İ) stays as it is.

    >>> lowered("İZMİR 5 KM")
    'İzmİr 5 km'
    """
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)
