"""Number words written together: ``einundzwanzig``, ``zweihundertfünfzigtausend``, ``dreieinhalb``.

A locale says which of its number words are glued, and whether the ones stand before the tens. A word is cut into the
longest pieces that are number words, from left to right and never twice, so the time grows with its length alone.
"""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from claimcheck.locale.tables import Numbers

    Worth = int | Fraction

MAX_PIECES = 24


class Glue:
    """The number words of a locale that may be written as one; ``pattern`` finds candidates, :meth:`read` decides."""

    def __init__(self, numbers: Numbers, trie: Callable[[Iterable[str]], str]) -> None:
        self.pieces: dict[str, tuple[str, int]] = {
            **{word: ("ten" if worth >= 20 else "one", worth) for word, worth in numbers.CARDINALS.items()},
            **{word: ("scale", worth) for word, worth in numbers.SCALES.items()},
        }
        self.pieces = {
            **{word: piece for word, piece in self.pieces.items() if word in numbers.GLUED},
            **dict.fromkeys(numbers.GLUED_HALVES, ("half", 0)),
        }
        opening = trie(self.pieces)
        self.pieces[numbers.JOINER] = ("and", 0)
        piece = trie(self.pieces)
        self.pattern = rf"{opening}(?>{piece}){{0,{MAX_PIECES}}}+"
        self._piece = re.compile(piece)
        self._ones_first = numbers.ONES_FIRST
        self.read = lru_cache(maxsize=4096)(self._read)

    def _read(self, word: str) -> tuple[str, Worth] | None:
        """What a whole word comes to, as the kind and the worth of one number word; None if it is no number."""
        added, at = Sum(self._ones_first), 0
        while at < len(word):
            match = self._piece.match(word, at)
            if match is None or not added.add(*self.pieces[match[0]]):
                return None
            at = match.end()
        return None if added.last == "and" else ("one", added.total + added.group)


class Sum:
    """A glued number being added up piece by piece."""

    __slots__ = ("before", "group", "last", "ones_first", "scale", "total", "unit")

    def __init__(self, ones_first: bool) -> None:
        self.total: Worth = 0
        self.group: Worth = 0
        self.unit = self.scale = 0
        self.last = self.before = ""
        self.ones_first = ones_first

    def add(self, kind: str, worth: int) -> bool:
        """Take one more piece, if the grammar of numbers lets it follow."""
        if not getattr(self, f"_{kind}")(worth):
            return False
        self.before, self.last = self.last, kind
        return True

    def _one(self, worth: int) -> bool:
        if self.last in ("one", "half") or (self.last == "ten" and self.ones_first):
            return False
        if self.last == "and" and self.before == "one":
            return False
        self.unit = worth
        self.group += worth
        return True

    def _ten(self, worth: int) -> bool:
        if self.last not in ("", "scale", "and"):
            return False
        self.group += worth
        return True

    def _and(self, _: int) -> bool:
        return self.last == "scale" or (self.last == "one" and self.ones_first and self.unit < 10)

    def _scale(self, worth: int) -> bool:
        if self.last == "and":
            return False
        if worth == 100:
            self.group = (self.group or 1) * 100 if self.group < 100 else 0
            return bool(self.group)
        if self.scale and worth >= self.scale:
            return False
        self.total += (self.group or 1) * worth
        self.group, self.scale = 0, worth
        return True

    def _half(self, _: int) -> bool:
        self.group += Fraction(1, 2)
        return self.last in ("one", "ten")
