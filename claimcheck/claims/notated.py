"""Notated: figures of statistical notation (``t(28) = 2.20``, ``95% CI 0.7 to 0.9``), read where they stand.

Such notation packs several numbers into what is one word to a reader of prose; a rule that knows the notation reads
them itself, each exactly as written.
"""

from __future__ import annotations

from fractions import Fraction

from claimcheck.pattern import pattern
from claimcheck.quantities.qualifier import Qualifier
from claimcheck.quantities.quantity import Quantity, Reading
from claimcheck.units import unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.documents.document import Document

BOUNDS = {"<": Qualifier.LESS_THAN, "≤": Qualifier.AT_MOST, ">": Qualifier.MORE_THAN, "≥": Qualifier.AT_LEAST}
"""The signs of comparison that make a figure a bound."""

HALF, NEARLY_HALF = Fraction(1, 2), Fraction(499, 1000)

LONGEST = 20
_BRACKETED = pattern(r"[A-Za-z.'’] \((\d{1,7}(?:\.\d{1,3})?)(?: [a-z]{1,12})?\)")
_GROUPED = pattern(r"[-+]?[1-9]\d{0,2}(?:,\d{3})+")
_MINUS = str.maketrans("−–·", "--.")


def notated(document: Document, start: int, end: int, name: str = "", sign: str = "=") -> Quantity | None:
    """The decimal number at a place of the document's text, in the unit of ``name``; None for what is not one.

    ``sign`` is the sign of comparison before it.
    """
    digits = document.text[start:end].translate(_MINUS)
    if _GROUPED.fullmatch(digits):
        digits = digits.replace(",", "")
    whole, _, decimals = digits.lstrip("-+").partition(".")
    if len(digits) > LONGEST or not (whole + decimals).isdecimal() or not (whole + decimals).isascii():
        return None
    value = Fraction(int(whole or "0")) + (Fraction(int(decimals), 10 ** len(decimals)) if decimals else 0)
    reading = Reading(-value if digits.startswith("-") else value, unit(name), Fraction(1, 10 ** len(decimals)))
    return Quantity(document, start, end, end, "other", (reading,), BOUNDS.get(sign))


def bracketed(document: Document, start: int, end: int) -> list[Quantity]:
    """The numbers that open a bracket of their own between two places: "Hull (52), Leith (48)"."""
    found = (notated(document, *match.span(1)) for match in _BRACKETED.finditer(document.text, start, end))
    return [figure.replace(kind="count") for figure in found if figure is not None]


def exactly(document: Document, start: int, end: int, value: Fraction, name: str = "") -> Quantity:
    """A value that the words at a place of the document's text stand for, without any slack."""
    return Quantity(document, start, end, end, "word", (Reading(value, unit(name), Fraction(0)),), form="words")


def between(figure: Quantity, low: Fraction, high: Fraction) -> Quantity:
    """An exact interval that a rule itself holds a figure against, at the figure's place and in its unit."""
    reading = Reading((low, high), figure.unit, Fraction(0))
    return figure.replace(readings=(reading,), kind="word", qualifier=None, cue=None, strength="")


def in_points(figure: Quantity) -> Quantity:
    """A figure of percentage points, however its unit and its sign are written: *plus or minus two points*."""
    read = figure.readings[0]
    low, high = (abs(end) for end in (read.stated if isinstance(read.stated, tuple) else (read.stated, read.stated)))
    reading = Reading((low, high) if figure.is_range else low, unit("percentage_point"), read.resolution)
    return figure.replace(readings=(reading,), kind="point")


def as_rounded(figure: Quantity, ties: bool = True) -> Quantity:
    """A figure that stands for nothing but what rounds to its last digit.

    Sloppier readings are for prose; figures of statistics are computed and rounded by machine. Without ``ties`` the
    half itself is left out, so that two figures that would meet only there are apart.
    """
    if figure.qualifier is not None:
        return figure
    return figure.replace(error=min(figure.resolution, Fraction(1)) * (HALF if ties else NEARLY_HALF))
