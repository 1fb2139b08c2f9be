"""Dimension: what kind of thing a number measures, as powers of base kinds."""

from __future__ import annotations

from claimcheck.algebra.term import replay
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Final

    from claimcheck.algebra.term import Term, Variable


class DimensionError(ValueError):
    """Unlike things were added or subtracted."""


class Dimension(Value):
    """Powers of base kinds, sorted by name: ``(("length", 2),)`` is an area.

    Each currency is a base kind of its own (``USD``), and so is each thing that only a rate counts.

    >>> speed = Dimension.of(length=1, time=-1)
    >>> str(speed * Dimension.of(time=1))
    'length'
    >>> (speed / speed).powers
    ()
    >>> speed + speed == speed
    True
    """

    powers: tuple[tuple[str, int], ...] = ()

    @classmethod
    def of(cls, **powers: int) -> Dimension:
        """A dimension from base kinds and their powers."""
        return cls(tuple(sorted((kind, power) for kind, power in powers.items() if power)))

    def _combine(self, other: Dimension, sign: int) -> Dimension:
        total = dict(self.powers)
        for kind, power in other.powers:
            total[kind] = total.get(kind, 0) + sign * power
        return Dimension(tuple(sorted((kind, power) for kind, power in total.items() if power)))

    def __mul__(self, other: Dimension) -> Dimension:
        return self._combine(other, 1)

    def __truediv__(self, other: Dimension) -> Dimension:
        return self._combine(other, -1)

    def __add__(self, other: Dimension) -> Dimension:
        if self != other:
            raise DimensionError(f"{self} and {other} cannot be added or subtracted")
        return self

    __sub__ = __add__

    def __str__(self) -> str:
        return " ".join(kind if power == 1 else f"{kind}^{power}" for kind, power in self.powers) or "number"


NUMBER: Final = Dimension()


def dimension_of(term: Term, dimensions: Mapping[Variable, Dimension]) -> Dimension:
    """The dimension of a formula's value, from those of its figures.

    Raises :class:`DimensionError` where the formula adds or subtracts unlike dimensions.

    >>> from claimcheck.algebra.term import record
    >>> density = record(lambda people, area: people / area, {"people": None, "area": None})
    >>> str(dimension_of(density, {("people", None): NUMBER, ("area", None): Dimension.of(length=2)}))
    'length^-2'
    """
    return replay(term, dimensions.__getitem__, lambda _: NUMBER)
