"""visible: text as it can safely be put on a screen, and the room it takes there.

Text under check is not to be trusted: what would steer a terminal or turn the direction of writing is shown as an
escape. Widths are those of terminals: two columns for wide characters, none for combining ones.
"""

from __future__ import annotations

from unicodedata import category, combining, east_asian_width

TAB = "    "

_ESCAPED = {"Cc", "Cs", "Co", "Cn", "Zl", "Zp"}
_STEERING = set("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
_UNSEEN = {"Mn", "Me", "Cf"}


def visible(text: str) -> str:
    r"""The text with controls, lone surrogates and marks of direction written out.

    >>> print(visible("12\x1b[2J \u202e34"))
    12\x1b[2J \u202e34
    """
    if text.isascii() and text.isprintable():
        return text
    return "".join(map(glyph, text))


def glyph(character: str) -> str:
    """One character as it is shown."""
    if character == "\t":
        return TAB
    if character == "\u00ad":  # a soft hyphen; terminals disagree whether to draw it
        return ""
    if character in _STEERING or category(character) in _ESCAPED:
        return character.encode("unicode_escape").decode("ascii")
    return character


def width(text: str) -> int:
    """Columns that text takes, as :func:`visible` shows it.

    >>> width("km²"), width("日本"), width("e\u0301")
    (3, 4, 1)
    """
    return len(text) if text.isascii() else sum(map(_columns, text))


def _columns(character: str) -> int:
    if combining(character) or category(character) in _UNSEEN:
        return 0
    return 2 if east_asian_width(character) in "WF" else 1
