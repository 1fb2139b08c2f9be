"""Ends: whether two figures can be one thing at two times."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.pattern import pattern
from claimcheck.units import unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.quantities.quantity import Quantity

_FARTHEST = 10_000
"""Values farther apart are of different things, unless a slip of noughts explains it."""

_SLIP = Fraction(3, 5)
"""How far from a power of ten the ratio of two values may be where noughts were slipped; true changes are smaller."""

_YEAR = pattern(r"(?:1[89]|20)\d\d")
_SINCE = pattern(r",? (?:ago|earlier|before|hence|later|from now)\b")
_LATELY = pattern(r"\b(?:past|last|previous|next|coming|recent|first) \Z")
_LATE = 10
_EACH = pattern(
    r" ?(?:a|per|an|each|for each)(?: fully)?(?: diluted| basic| common)? (?:share|unit|ads|barrel|head|tonne|ton)"
)


def of_one_thing(ends: Sequence[Quantity], *, loosely: bool = False) -> bool:
    """Whether the figures may be values of one thing: none is a year, and no two are of different sizes or subjects.

    ``loosely`` takes only nouns in the plural for subjects: the words behind "the 300 counted in May" name none.
    """
    if any(map(_is_year, ends)) or any(map(_is_when, ends)):
        return False
    if len(ends) < 2:
        return True
    return _near(*ends) and _same_subject(*ends, loosely=loosely) and same_share(*ends)


def _is_year(figure: Quantity) -> bool:
    return figure.kind == "count" and not figure.subject and _YEAR.fullmatch(figure.text) is not None


def _is_when(figure: Quantity) -> bool:
    """Whether a length of time says when: "two years ago", "over the past four quarters"."""
    if figure.kind != "duration":
        return False
    text = figure.document.text
    return (
        _SINCE.match(text, figure.end) is not None
        or _LATELY.search(text, max(0, figure.start - _LATE), figure.start) is not None
    )


def _near(one: Quantity, other: Quantity) -> bool:
    low, high = sorted(abs(figure.value * figure.unit.factor) for figure in (one, other))
    if not low:
        return True
    ratio = high / low
    if ratio <= _FARTHEST:
        return True
    while ratio >= 10:
        ratio /= 10
    return ratio <= 1 + _SLIP or ratio >= 10 * (1 - _SLIP)


def _same_subject(one: Quantity, other: Quantity, *, loosely: bool) -> bool:
    """Whether the nouns of two counts are the same where both have one."""
    if one.kind != "count" or other.kind != "count" or not (one.subject and other.subject):
        return True
    if loosely and not all(figure.subject.endswith("s") for figure in (one, other)):
        return True
    return _head(one) == _head(other)


def _head(figure: Quantity) -> str:
    return figure.subject.split()[-1].removesuffix("s")


def same_share(one: Quantity, other: Quantity) -> bool:
    """Whether both are sums of money for one share, barrel or head, or neither, where one is far the larger."""
    each = [_EACH.match(figure.document.text, figure.end) is not None for figure in (one, other)]
    high = max(figure.value for figure in (one, other))
    return each[0] == each[1] or high < 1000


def in_points(figure: Quantity) -> Quantity:
    """A count of points between percentages, in percentage points."""
    readings = tuple(reading.replace(unit=unit("percentage_point")) for reading in figure.readings)
    return figure.replace(kind="point", readings=readings)
