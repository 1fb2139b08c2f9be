"""Unit: what a figure is counted in."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.algebra.dimension import Dimension

ONE = Fraction(1)
ZERO = Fraction(0)


class Unit(Value):
    """A unit with its exact way to the base unit of its dimension: ``base = value * factor + offset``.

    ``name`` is canonical and pint parses it (``kilometer**2``, ``USD/oil_bbl``); ``""`` is a bare count,
    ``percent``, ``percentage_point`` and ``basis_point`` are three units, money has its ISO 4217 code.
    ``kind`` is the broad class that phrasings ask for: ``count``, ``percent``, ``point``, ``money``,
    ``length``, ``area``, ``duration``, ``rate`` and so on. ``symbol`` is the short form used in shown arithmetic.
    ``offset`` is other than 0 for temperature scales alone.
    """

    name: str
    kind: str
    dimension: Dimension
    factor: Fraction = ONE
    offset: Fraction = ZERO
    symbol: str = ""

    def __hash__(self) -> int:
        return hash(self.name)

    def __str__(self) -> str:
        return self.name
