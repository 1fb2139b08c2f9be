"""Page: one text being read, with its small letters and the words of its locale."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.documents.document import Document
    from claimcheck.quantities.draft import Draft
    from claimcheck.quantities.lexicon import Lexicon
    from claimcheck.units.spellings import Spellings

_WORD = re.compile(r"[ \u00a0\u2009\u202f\n]?[-‐‑]?([^\W\d_]{1,30}(?:['’][^\W\d_]{1,3})?)(?![^\W_])")
_GAPS = " \u00a0\u2009\u202f"
_EDGES = ".,;:()[]{}\"'“”‘’"


class Page:
    """The text of a document and ``low``, the same in small letters, character by character."""

    __slots__ = ("document", "lexicon", "low", "separators", "signs", "spellings", "text")

    def __init__(self, document: Document, lexicon: Lexicon, spellings: Spellings) -> None:
        self.document = document
        self.text = document.text
        self.low = lowered(self.text)
        self.lexicon = lexicon
        self.separators = lexicon.separators
        self.spellings = spellings
        self.signs = lexicon.signs

    def before(self, start: int) -> str:
        """The word before a place, in small letters, its punctuation left out; "" if a line begins there."""
        window = self.low[start - 24 if start > 24 else 0 : start].rstrip(_GAPS)
        cut = max(window.rfind(" "), window.rfind("\n"), window.rfind("\u00a0"))
        return window[cut + 1 :].strip(_EDGES) if cut + 1 < len(window) else ""

    def after(self, end: int) -> str:
        """The word after a place, in small letters; "" if none follows at once."""
        match = _WORD.match(self.low, end)
        return match[1] if match else ""

    def begins_sentence(self, start: int) -> bool:
        """Whether the word at ``start`` is the first of its sentence or line."""
        window = self.text[start - 4 if start > 4 else 0 : start].rstrip(" \u00a0\"'“‘(")
        return not window or window[-1] in ".!?:;\n—"

    def is_alone(self, draft: Draft) -> bool:
        """Whether nothing but a figure stands on its line."""
        left = self.text[max(0, draft.start - 3) : draft.start].rpartition("\n")[2].strip(_EDGES + _GAPS)
        right = self.text[draft.end : draft.end + 3].partition("\n")[0].strip(_EDGES + _GAPS)
        return not left and not right and self._is_line(draft)

    def _is_line(self, draft: Draft) -> bool:
        return (draft.start < 3 or "\n" in self.text[draft.start - 3 : draft.start]) and (
            draft.end + 3 > len(self.text) or "\n" in self.text[draft.end : draft.end + 3]
        )

    def is_between(self, start: int) -> bool:
        """Whether "between" stands before a figure, or before its qualifier."""
        words = self.lexicon.joints.BETWEEN_WORDS
        word = self.before(start)
        if word in words:
            return True
        return word in self.lexicon.cues and self.before(self.low.rfind(word, 0, start)) in words

    def is_capitalised_before(self, start: int) -> bool:
        """Whether the word before a place has a capital and begins no sentence."""
        word = self.before(start)
        first = self.low.rfind(word, 0, start) if word else -1
        return first > 0 and self.text[first].isupper() and not self.begins_sentence(first)

    def is_called(self, start: int) -> bool:
        """Whether a telephone or a fax is spoken of right before a place."""
        window = self.low[max(0, start - 30) : start]
        return any(word in window for word in self.lexicon.names.CALLS)

    def skip_gap(self, end: int) -> int:
        """Where the next word begins: past a blank or a hyphen."""
        while end < len(self.text) and self.text[end] in _GAPS:
            end += 1
        return end + 1 if end < len(self.text) and self.text[end] in "-‐‑" else end

    def counted_after(self, end: int) -> bool:
        """Whether the next words name several things: a plural, or an adjective before one."""
        words = self.lexicon.nouns
        for _ in range(2):
            match = _WORD.match(self.low, end)
            if match is None or match[1] in words.STOPS or match[1] in words.VERBS:
                return False
            if self.text[match.start(1)].isupper():
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

    def sized_after(self, end: int) -> bool:
        """Whether a word of dimension follows: tall, deep, away."""
        return self.after(end) in self.lexicon.context.DIMENSION_WORDS


def lowered(text: str) -> str:
    """The text in small letters at the same offsets: a letter whose small form is longer (İ) stays as it is.

    >>> lowered("İZMİR 5 KM")
    'İzmİr 5 km'
    """
    low = text.lower()
    if len(low) == len(text):
        return low
    return "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)
