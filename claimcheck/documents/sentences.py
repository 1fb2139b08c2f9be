"""Where the sentences of a document begin and end."""

from __future__ import annotations

import re
from functools import cache

from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

    from claimcheck.documents.document import Block, Document

MAX_WORD = 24
MAX_ORDINAL = 2
"""Digits of the ordinals that are written with a point, where a language writes them so: ``am 12. März``."""

_NEXT = pattern(r"[\"'“‘(]?([^\W\d_]{1,20})")
_FIGURE = pattern(r"\W?\d+[.,:]\d+[^\W\d_]{1,3}")
"""A figure with its unit, whose point is one of decimals: *7.10pm*, *€2.5m*."""
_END = pattern(r"[.!?…]{1,8}[\"'”’»)\]]{0,4}\s{1,8}")


def sentences(document: Document, language: str = "en") -> tuple[tuple[int, int], ...]:
    """Start and end, in ``document.text``, of every sentence of every block, blanks around them left out.

    A full stop after an abbreviation or an initial ends no sentence, and none is ever split inside a figure.

    >>> from claimcheck.documents.document import Block, Document
    >>> text = "Mr. Hill paid $1.5 million on Nov. 11. The U.S. side agreed."
    >>> [text[a:b] for a, b in sentences(Document("x", text, text, (Block(0, len(text)),)))]
    ['Mr. Hill paid $1.5 million on Nov. 11.', 'The U.S. side agreed.']
    """
    return tuple(sentence for block in document.blocks for sentence in in_block(document.text, block, language))


def in_block(text: str, block: Block, language: str = "en") -> Iterator[tuple[int, int]]:
    """The sentences of one block of a text, as :func:`sentences` gives them."""
    words = _words(language)
    start, end = block.start, block.end
    for match in _END.finditer(text, start, end):
        if match.end() < end and _ends(text, start, match, words):
            yield from _trimmed(text, start, match.end())
            start = match.end()
    yield from _trimmed(text, start, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    piece = text[start:end]
    stripped = piece.strip()
    if stripped:
        first = start + len(piece) - len(piece.lstrip())
        yield first, first + len(stripped)


def _ends(text: str, start: int, match: re.Match[str], words: ModuleType) -> bool:
    """Whether the sign between two words ends a sentence there."""
    following = text[match.end()]
    if following.islower():
        return False
    if text[match.start()] != "." or match.group().startswith(".."):
        return True
    word = _word_before(text, start, match.start())
    if words.POINTED_ORDINALS and word.isdecimal() and len(word) <= MAX_ORDINAL:
        return _next_word(text, match.end()) in words.STARTERS
    numbering = match.start() - len(word) == start
    if not _is_abbreviated(word, words) or (_FIGURE.fullmatch(word) is not None and not numbering):
        return True
    return _can_end(word, words) and _next_word(text, match.end()) in words.STARTERS


def _is_abbreviated(word: str, words: ModuleType) -> bool:
    return (len(word) == 1 and word.isupper()) or "." in word or word.lower() in words.ABBREVIATIONS


def _can_end(word: str, words: ModuleType) -> bool:
    """Whether an abbreviation may stand at the end of a sentence: U.S. and Inc. do, Mr. does not."""
    return "." in word or word.lower() in words.ENDING


def _word_before(text: str, start: int, end: int) -> str:
    window = text[max(start, end - MAX_WORD) : end]
    return window.replace("\n", " ").rpartition(" ")[2].lstrip("([\"'“‘")


def _next_word(text: str, start: int) -> str:
    match = _NEXT.match(text, start)
    return match[1].lower() if match else ""


@cache
def _words(language: str) -> ModuleType:
    from importlib import import_module

    return import_module(f"claimcheck.locale.{language}.sentences")
