"""Comparable: whether figures can be counted in one unit at all."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.algebra.dimension import Dimension
    from claimcheck.quantities.quantity import Quantity


def dimensions(figure: Quantity) -> frozenset[Dimension]:
    """The dimensions that the readings of a figure have."""
    return frozenset(reading.unit.dimension for reading in figure.readings)


def comparable(figures: Sequence[Quantity]) -> bool:
    """Whether some dimension is open to every figure."""
    if len(figures) < 2:
        return True
    shared = dimensions(figures[0])
    for figure in figures[1:]:
        shared &= dimensions(figure)
    return bool(shared)
