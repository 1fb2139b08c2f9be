"""End: where an interval ends, an exact fraction or plus or minus infinity."""

from __future__ import annotations

from fractions import Fraction
from math import inf

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Final, TypeAlias

    End: TypeAlias = Fraction | float
    Exact: TypeAlias = Fraction | int
    Corner: TypeAlias = tuple[End, bool]

ZERO: Final = Fraction(0)


def as_end(value: End) -> End:
    """The value as an end. Raises ValueError on a finite float or not-a-number."""
    if type(value) is Fraction:
        return value
    if isinstance(value, float):
        if value in (inf, -inf):
            return value
        raise ValueError(f"the end of an interval is exact or infinite, not the float {value!r}")
    return Fraction(value)


def is_whole(value: End) -> bool:
    """Whether the end is an integer."""
    return type(value) is Fraction and value.denominator == 1


def sign(value: Exact | float) -> Exact | float:
    """Anything of the value's sign; cheaper than comparing a fraction with 0."""
    return value.numerator if type(value) is Fraction else value


def plus(left: End, right: End) -> End:
    """The sum; of unlike infinities there is none, and none is asked for."""
    if type(left) is float:
        return left
    return right if type(right) is float else left + right


def minus(left: End, right: End) -> End:
    """The difference; of like infinities there is none, and none is asked for."""
    if type(left) is float:
        return left
    return -right if type(right) is float else left - right


def times(left: Exact | float, right: Exact | float) -> End:
    """The product, where 0 times infinity is 0: the limit along that edge of the box."""
    if type(left) is not float and type(right) is not float:
        return left * right
    if not left or not right:
        return ZERO
    return inf if (sign(left) > 0) == (sign(right) > 0) else -inf


def lowest(corners: Sequence[Corner]) -> Corner:
    """The least value; it belongs if one of those equal to it does."""
    least = min(value for value, _ in corners)
    return least, any(closed for value, closed in corners if value == least)


def highest(corners: Sequence[Corner]) -> Corner:
    """The greatest value; it belongs if one of those equal to it does."""
    most = max(value for value, _ in corners)
    return most, any(closed for value, closed in corners if value == most)


def reciprocal(value: End, of_zero: float) -> End:
    """One over the value; the infinity ``of_zero`` for 0, which is approached from one side."""
    if not value:
        return of_zero
    return ZERO if type(value) is float else 1 / value
