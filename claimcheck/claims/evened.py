"""Evened: round figures beside finer ones, read to the place that the text gives the others.

A writer who has 67 million and 19 million beside 80 million has cut all three to the million.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from fractions import Fraction

    from claimcheck.quantities.quantity import Quantity, Reading

_FINER = 10
"""How many times finer than its last digit but nought a round figure is read: 50,000 beside 40,123 stays round."""


def evened(figures: Sequence[Quantity]) -> list[Quantity]:
    """The figures of one group, each cut to the place of the finest, or to one place below its own."""
    plain = [figure for figure in figures if _is_plain(figure)]
    if len(plain) < 2 or len({figure.unit.name for figure in plain}) > 1:
        return list(figures)
    finest = min(figure.resolution for figure in plain)
    return [_cut(figure, finest) if _is_plain(figure) else figure for figure in figures]


def _is_plain(figure: Quantity) -> bool:
    return figure.qualifier is None and not figure.is_range and figure.form == "digits" and figure.resolution > 0


def _cut(figure: Quantity, finest: Fraction) -> Quantity:
    if figure.resolution <= finest:
        return figure
    return figure.replace(readings=tuple(_finer(reading, finest) for reading in figure.readings))


def _finer(reading: Reading, finest: Fraction) -> Reading:
    return reading.replace(resolution=max(reading.resolution / _FINER, min(finest, reading.resolution)))
