"""Evened: round figures beside finer ones, read to the place that the text gives the others.

A writer who has 67 million and 19 million beside 80 million has cut all three to the million. One who has 964 million
beside 1.01 billion has not: what is written in a larger scale is given to its last digit, unless that is a nought.
"""

from __future__ import annotations

from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from fractions import Fraction

    from claimcheck.quantities.quantity import Quantity, Reading

_DECIMALS = pattern(r"\.([0-9]+)")
_FINER = 10
"""How many times finer than its last digit but nought a round figure is read: 50,000 beside 40,123 stays round."""


def evened(figures: Sequence[Quantity]) -> list[Quantity]:
    """The figures of one group, each cut to the place of the finest, or to one place below its own."""
    plain = [figure for figure in figures if _is_plain(figure)]
    if len(plain) < 2 or len({figure.unit.name for figure in plain}) > 1:
        return list(figures)
    finest = min(figure.resolution for figure in plain)
    scale = min(_scale(figure) for figure in plain if figure.resolution == finest)
    return [_cut(figure, finest) if _is_plain(figure) and not _is_full(figure, scale) else figure for figure in figures]


def _is_plain(figure: Quantity) -> bool:
    return figure.qualifier is None and not figure.is_range and figure.form == "digits" and figure.resolution > 0


def _scale(figure: Quantity) -> Fraction:
    """What a figure with decimals is written in: 1,000,000 for "1.01 million"; the place of any other."""
    scale: int = 10 ** len(_decimals(figure))
    return figure.resolution * scale


def _is_full(figure: Quantity, scale: Fraction) -> bool:
    """Whether a figure has decimals of a larger scale than another's, the last of which is no nought."""
    return _decimals(figure)[-1:] not in ("", "0") and _scale(figure) > scale


def _decimals(figure: Quantity) -> str:
    written = _DECIMALS.search(figure.document.text, figure.start, figure.number_end)
    return written[1] if written else ""


def _cut(figure: Quantity, finest: Fraction) -> Quantity:
    if figure.resolution <= finest:
        return figure
    return figure.replace(readings=tuple(_finer(reading, finest) for reading in figure.readings))


def _finer(reading: Reading, finest: Fraction) -> Reading:
    return reading.replace(resolution=max(reading.resolution / _FINER, min(finest, reading.resolution)))
