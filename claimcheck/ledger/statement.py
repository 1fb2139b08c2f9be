"""Statement: what is said of a name, in words, as a number or as a quantity."""

from __future__ import annotations

from fractions import Fraction
from math import isfinite

from claimcheck.documents.document import Block, Document
from claimcheck.errors import StatementError
from claimcheck.locale import load
from claimcheck.quantities.extract import measure
from claimcheck.quantities.quantity import Quantity, Reading
from claimcheck.units import unit as unit_of
from claimcheck.units.registry import from_pint

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Final

MOST_DIGITS: Final = 30
"""Digits of a number before the point, and of its denominator, as in prose."""


def quantity(name: str, value: Any, unit: str | None, *, locale: str, dollar: str) -> Quantity:
    """The figure that a statement makes: words with all that they allow, a number or a pint quantity exactly.

    Raises :class:`~claimcheck.errors.StatementError` for words without a figure or with several, and for what is no
    number; :class:`~claimcheck.errors.UnitError` for an unknown unit.
    """
    if isinstance(value, str):
        if unit is not None:
            raise StatementError(f"{name}: give the unit with the words, “{value[:60]} {unit}”, or a number and a unit")
        return _worded(name, value, locale, dollar)
    if hasattr(value, "magnitude") and hasattr(value, "units"):
        number, measured = from_pint(value)
        return _exact(name, number, measured.name)
    return _exact(name, _number(name, value), unit or "")


def _worded(name: str, words: str, locale: str, dollar: str) -> Quantity:
    document = Document(name, words, words, (Block(0, len(words)),))
    found = measure(document, load(locale), dollar=dollar).quantities
    if len(found) != 1:
        seen = ", ".join(f"“{figure.text}”" for figure in found[:4]) or "no figure"
        raise StatementError(f"{name}: “{words[:60]}” must state one figure; it states {seen}")
    if found[0].calendar is not None:
        raise StatementError(f"{name}: “{words[:60]}” is a date; a ledger computes with quantities")
    return found[0]


def _number(name: str, value: Any) -> Fraction:
    if isinstance(value, bool) or not hasattr(value, "__float__"):
        raise StatementError(f"{name}: {value!r:.60} is neither words nor a number nor a quantity")
    if not isinstance(value, int | Fraction) and not isfinite(value):
        raise StatementError(f"{name}: {value!r:.60} is not finite")
    number = value if isinstance(value, int | Fraction) else Fraction(str(value))
    if abs(Fraction(number)) >= 10**MOST_DIGITS or Fraction(number).denominator >= 10**MOST_DIGITS:
        raise StatementError(f"{name}: a number may have {MOST_DIGITS} digits")
    return Fraction(number)


def _exact(name: str, number: Fraction, unit_name: str) -> Quantity:
    measured = unit_of(unit_name)
    written = f"{number} {unit_name}".strip()
    document = Document(name, written, written, (Block(0, len(written)),))
    reading = Reading(number, measured, Fraction(0))
    end = len(written)
    return Quantity(document, 0, end, end, measured.kind, (reading,), strength="exactly")
