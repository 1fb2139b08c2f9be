"""Steps: the arithmetic of a formula as shown to a reader, ``100 × 74 ÷ 117``."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.algebra.figure import MINUS, figure
from claimcheck.algebra.term import replay
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Final, TypeAlias

    from claimcheck.algebra.term import Term, Variable

    Addends: TypeAlias = tuple["_Addend", ...]

__all__ = ["arithmetic", "figure"]

_PRODUCT, _ATOM, _UNIT = range(3)
_MOST_SHOWN: Final = 16
_OPERATORS: Final = (" + ", f" {MINUS} ", " × ", " ÷ ", " … ")


def arithmetic(term: Term, shown: Mapping[Variable, str | int]) -> str:
    """The formula with its figures as ``shown`` in place, and no more brackets than needed.

    A figure given as an integer is a plain number, such as the sign of a direction: a factor 1 is left out, -1
    becomes a leading minus or turns a difference round. Of very long sums the middle is left out.

    >>> from claimcheck.algebra.term import record
    >>> left = record(lambda peak, share: peak * (1 - share), {"peak": None, "share": None})
    >>> arithmetic(left, {("peak", None): "1,300", ("share", None): "0.86"})
    '1,300 × (1 − 0.86)'
    >>> fall = record(lambda sign, old, new: sign * (new - old), {"sign": None, "old": None, "new": None})
    >>> arithmetic(fall, {("sign", None): -1, ("old", None): "60", ("new", None): "45"})
    '60 − 45'
    """

    def name(variable: Variable) -> _Shown:
        text = shown[variable]
        return _number(text) if isinstance(text, int) else _written(text)

    return str(replay(term, name, _number))


class _Addend(Value):
    """Part of a sum: its sign, its text without it, and how tightly the text holds together."""

    negative: bool
    text: str
    rank: int

    def opposite(self) -> _Addend:
        return _Addend(not self.negative, self.text, self.rank)

    def bracketed(self, least: int) -> str:
        """The text, in brackets if it is bound less tightly than ``least`` or has a sign of its own."""
        return f"({self.text})" if self.rank < least or self.text.startswith(MINUS) else self.text


class _Shown(Value):
    """A sum of addends, none for nought: the carrier that formulas run on to be shown."""

    addends: Addends

    def __add__(self, other: _Shown) -> _Shown:
        addends = self.addends + other.addends
        if len(addends) > _MOST_SHOWN:
            addends = (*addends[: _MOST_SHOWN - 2], _Addend(False, "…", _ATOM), addends[-1])
        return _Shown(addends)

    def __sub__(self, other: _Shown) -> _Shown:
        if not self.addends:
            return -other
        return self + (_Shown((_factor(other).opposite(),)) if other.addends else other)

    def __neg__(self) -> _Shown:
        if self.is_difference:
            first, second = self.addends
            return _Shown((second.opposite(), first.opposite()))
        return _Shown((_factor(self).opposite(),)) if self.addends else self

    def __mul__(self, other: _Shown) -> _Shown:
        if not (self.addends and other.addends):
            return _Shown(())
        left, right = _factor(self), _factor(other)
        if _UNIT in (left.rank, right.rank):
            unit, kept = (left, other) if left.rank == _UNIT else (right, self)
            return -kept if unit.negative else kept
        if (left.negative and other.is_difference) or (right.negative and self.is_difference):
            return (-self) * (-other)
        return _product(left, "×", right, _PRODUCT)

    def __truediv__(self, other: _Shown) -> _Shown:
        divisor = _factor(other)
        if not self.addends:
            return self
        if divisor.rank == _UNIT:
            return -self if divisor.negative else self
        return _product(_factor(self), "÷", divisor, _ATOM)

    @property
    def is_difference(self) -> bool:
        return [addend.negative for addend in self.addends] == [False, True]

    def __str__(self) -> str:
        if not self.addends:
            return "0"
        first, *rest = self.addends
        start = MINUS + first.bracketed(_PRODUCT) if first.negative else first.text
        signed = (f" {MINUS if addend.negative else '+'} {addend.bracketed(_PRODUCT)}" for addend in rest)
        return start + "".join(signed)


def _number(value: int | Fraction) -> _Shown:
    size = abs(Fraction(value))
    if not size:
        return _Shown(())
    text, rank = figure(size, 12), _UNIT if size == 1 else _ATOM
    if 10**6 % size.denominator:
        text, rank = f"{size.numerator}/{size.denominator}", _PRODUCT
    return _Shown((_Addend(value < 0, text, rank),))


def _written(text: str) -> _Shown:
    text = MINUS + text[1:] if text.startswith("-") else text
    rank = _PRODUCT if any(operator in text for operator in _OPERATORS) else _ATOM
    return _Shown((_Addend(False, f"({text})" if rank == _PRODUCT else text, _ATOM),))


def _factor(shown: _Shown) -> _Addend:
    """The sum as one addend, in brackets if it had several."""
    if len(shown.addends) == 1:
        return shown.addends[0]
    return _Addend(False, f"({shown})" if shown.addends else "0", _ATOM)


def _product(left: _Addend, sign: str, right: _Addend, least: int) -> _Shown:
    text = f"{left.text} {sign} {right.bracketed(least)}"
    return _Shown((_Addend(left.negative != right.negative, text, _PRODUCT),))
