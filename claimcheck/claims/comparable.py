"""Comparable: whether figures can be counted in one unit at all."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.algebra.dimension import Dimension
    from claimcheck.quantities.quantity import Quantity


_PROPORTIONS = frozenset(("percent", "proportion", "rate"))


def dimensions(figure: Quantity) -> frozenset[Dimension]:
    """The dimensions that the readings of a figure have."""
    return frozenset(reading.unit.dimension for reading in figure.readings)


def comparable(figures: Sequence[Quantity]) -> bool:
    """Whether some dimension is open to every figure, and none counts things where another is so many in a hundred.

    Both have no dimension, but 46 per cent of a market and 9.2 million cars have nothing in common. A count below one
    may be a share that is written as a decimal (*0.46, or 46 per cent*).
    """
    if len(figures) < 2:
        return True
    return _have_a_dimension_in_common(figures) and not (
        any(map(_is_proportion, figures)) and any(map(_is_number_of_things, figures))
    )


def _have_a_dimension_in_common(figures: Sequence[Quantity]) -> bool:
    likeliest = figures[0].unit.dimension
    if all(figure.unit.dimension is likeliest for figure in figures):
        return True
    shared = dimensions(figures[0])
    for figure in figures[1:]:
        shared &= dimensions(figure)
    return bool(shared)


def _is_proportion(figure: Quantity) -> bool:
    """Whether a figure says how many in a hundred, in 100,000, in a million."""
    return figure.kind in _PROPORTIONS and figure.unit.factor < 1


def _is_number_of_things(figure: Quantity) -> bool:
    """Whether a figure counts things; points may yet be percentage points."""
    bare = figure.kind == "count" and not figure.unit.name and not figure.subject.startswith("point")
    return bare and (figure.is_range or abs(figure.value) > 1)
