"""Slotted: a sentence with its figures taken out, each leaving a one-letter slot that names its kind.

Phrasings are matched on this text. It is lower-cased, its spaces, quotes and dashes are plain, and a qualifier's
words are part of the slot, so that ``more than 400 prisoners`` and ``400 prisoners`` read alike.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import pairwise

from claimcheck.claims.roles import KINDS
from claimcheck.pattern import pattern
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.claims.lexicon import Lexicon, Tagged
    from claimcheck.documents.document import Document
    from claimcheck.quantities.quantity import Quantity

_LETTERS = "".join(map(chr, (*range(0x86, 0xA0), *range(0x0E, 0x1C))))
SLOTS: dict[str, str] = dict(zip(KINDS, _LETTERS, strict=False))
"""The slot letter of each kind: control characters that are no blanks, for the re module compiles sets of characters
below 256 many times faster than others."""

OTHER = SLOTS["other"]

_PLAIN = {
    **dict.fromkeys((*range(0x20), *range(0x7F, 0xA0)), " "),
    **{ord(space): " " for space in "\t\n\r\v\f\x85\xa0\u2009\u200a\u202f\u2007\u2003\u2002\u3000\u2028\u2029"},
    **{ord(quote): "'" for quote in "’‘ʼ"},
    **{ord(quote): '"' for quote in "“”„«»"},
    **{ord(dash): "–" for dash in "—―−‒"},
    **{ord("["): "(", ord("]"): ")"},
}
_PRIVATE = pattern("[\ue000-\uf8ff\U000f0000-\U0010ffff]")
"""Letters of no meaning of their own, which tags are."""

_PARTED = pattern(
    r"\bfrom (?:[a-z'’]{1,12} ){0,2}\Z"
    r"|\b(?:gap|difference|spread|gulf|distance) (?:of|in [a-z ]{1,12})?between (?:the )?\Z",
    re.IGNORECASE,
)
"""What stands before a range that is two figures: "rose from last year's", "the gap between"."""

_WORDS = pattern(r"[a-zß-öø-ÿ']+|[^\sa-zß-öø-ÿ0-9']")


def plain(text: str) -> str:
    """``text`` lower-cased with plain spaces, quotes and dashes, at its own length."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)
    lowered = lowered.translate(_PLAIN)
    if not lowered.isascii():
        lowered = _PRIVATE.sub(" ", lowered)
    return lowered.replace(" - ", " – ").replace("--", "––")


class Slotted(Value):
    """One sentence as phrasings see it.

    ``text`` is the slotted text; ``slots`` maps a place in it to the index in ``figures`` of the figure that
    stands there. ``starts`` and ``origins`` map any place of ``text`` back to ``document.text``. ``paragraph``
    numbers the block it stands in, ``kind`` is that block's.
    """

    __slots__ = ("_tagged", "_tokens")

    document: Document
    start: int
    end: int
    figures: tuple[Quantity, ...]
    text: str
    slots: dict[int, int]
    starts: tuple[int, ...]
    origins: tuple[int, ...]
    paragraph: int = 0
    kind: str = "paragraph"

    def tokens(self, lexicon: Lexicon) -> list[str]:
        """The words, signs, slot letters and tags of the text, in order: what phrasings are indexed by."""
        try:
            return self._tokens  # type: ignore[attr-defined, no-any-return]
        except AttributeError:
            tokens = _WORDS.findall(self.tagged(lexicon).text)
            object.__setattr__(self, "_tokens", tokens)
            return tokens

    def tagged(self, lexicon: Lexicon) -> Tagged:
        """The text with the words of the lexicon's classes tagged."""
        try:
            return self._tagged  # type: ignore[attr-defined, no-any-return]
        except AttributeError:
            tagged = lexicon.tag(self.text)
            object.__setattr__(self, "_tagged", tagged)
            return tagged

    def figure(self, place: int) -> Quantity:
        """The figure whose slot stands at ``place`` of the text."""
        return self.figures[self.slots[place]]

    def place_of(self, figure: Quantity) -> int:
        """The place in the text of a figure's slot."""
        return next(place for place, index in self.slots.items() if self.figures[index] is figure)

    def origin(self, place: int) -> int:
        """The offset in ``document.text`` of a place of the text."""
        piece = bisect_right(self.starts, place) - 1
        return self.origins[piece] + place - self.starts[piece]

    def place(self, origin: int) -> int:
        """The place in the text of an offset in ``document.text`` that lies in no figure."""
        piece = bisect_right(self.origins, origin) - 1
        return self.starts[piece] + origin - self.origins[piece]

    def __hash__(self) -> int:
        return id(self)


def slotted(
    document: Document,
    sentence: tuple[int, int],
    figures: tuple[Quantity, ...],
    block: tuple[int, str] = (0, "paragraph"),
) -> Slotted:
    """A sentence, by its ends in ``document.text``, with its ``figures`` in reading order.

    ``block`` is the number and the kind of the block that it stands in.
    """
    start, end = sentence
    paragraph, kind = block
    figures = tuple(end for figure in figures for end in _ends(document, figure))
    words = plain(document.text[start:end])
    parts: list[str] = []
    slots: dict[int, int] = {}
    starts, origins = [], []
    length, at = 0, start
    for index, figure in enumerate(figures):
        first, last = extent(figure)
        piece = words[at - start : max(at, first) - start]
        starts.append(length)
        origins.append(at)
        length += len(piece)
        slots[length] = index
        starts.append(length)
        origins.append(first)
        parts += (piece, SLOTS.get(figure.kind, OTHER))
        length += 1
        at = max(at, last)
    starts.append(length)
    origins.append(at)
    parts.append(words[at - start :])
    text = "".join(parts)
    return Slotted(document, start, end, figures, text, slots, tuple(starts), tuple(origins), paragraph, kind)


def joined(sentences: Sequence[Slotted]) -> tuple[Slotted, tuple[int, ...]]:
    """Sentences of one paragraph as one, and where in its text each begins but the first, the blank before it left out.

    A semicolon stands for the sign before each of these places.
    """
    opening, closing = sentences[0], sentences[-1]
    figures = tuple(figure for one in sentences for figure in one.figures)
    made = slotted(opening.document, (opening.start, closing.end), figures, (opening.paragraph, opening.kind))
    text, seams = list(made.text), []
    for one, other in pairwise(sentences):
        last = one.start + len(made.document.text[one.start : other.start].rstrip()) - 1
        seams.append(made.place(last) + 1)
        text[seams[-1] - 1] = ";"
    return made.replace(text="".join(text)), tuple(seams)


def extent(figure: Quantity) -> tuple[int, int]:
    """Where a figure and the words of its qualifier stand in ``document.text``."""
    if figure.cue is None:
        return figure.start, figure.end
    return min(figure.start, figure.cue[0]), max(figure.end, figure.cue[1])


def _ends(document: Document, figure: Quantity) -> tuple[Quantity, ...]:
    """The two ends of a range said with *from*, maybe a change, or of a gap *between* two; any other itself."""
    if figure.middle is None or not figure.is_range:
        return (figure,)
    start = extent(figure)[0]
    return figure.ends() if _PARTED.search(document.text, max(0, start - 40), start) else (figure,)
