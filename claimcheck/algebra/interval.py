"""Interval: the exact set of values that a figure may have, from one end to the other."""

from __future__ import annotations

from fractions import Fraction
from math import ceil, floor, inf

from claimcheck.algebra.end import ZERO, as_end, highest, is_whole, lowest, minus, plus, reciprocal, sign, times
from claimcheck.algebra.figure import figure
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

    from claimcheck.algebra.end import End, Exact

_new = object.__new__
_set = object.__setattr__


class Interval(Value):
    """Every number from ``lower`` to ``upper``; an end that is not ``closed`` does not belong.

    Ends are exact fractions, or minus and plus infinity, which never belong. There is one empty interval,
    :data:`EMPTY`, whatever ends it was asked for by. Arithmetic with intervals, integers and fractions is
    exact: the result holds precisely the values that the operation can give, ends included, as long as
    each operand stands for a figure of its own. Raises ValueError on a finite float or not-a-number.

    >>> whole, share = Interval.closed(1250, 1350), Interval.above(Fraction(86, 100))
    >>> str(whole * (1 - share))
    '< 189'
    >>> str(100 * Interval.point(74) / 117)
    '63.25'
    """

    lower: End
    upper: End
    lower_closed: bool = True
    upper_closed: bool = True

    def __init__(self, lower: End, upper: End, lower_closed: bool = True, upper_closed: bool = True) -> None:
        low, high = as_end(lower), as_end(upper)
        low_closed = bool(lower_closed) and type(low) is not float
        high_closed = bool(upper_closed) and type(high) is not float
        if low > high or (low == high and not (low_closed and high_closed)):
            low, high, low_closed, high_closed = inf, -inf, False, False
        _set(self, "lower", low)
        _set(self, "upper", high)
        _set(self, "lower_closed", low_closed)
        _set(self, "upper_closed", high_closed)

    @classmethod
    def point(cls, value: Exact) -> Interval:
        """The one value and no other."""
        end = value if type(value) is Fraction else Fraction(value)
        return _made(end, end, True, True)

    @classmethod
    def closed(cls, lower: End, upper: End) -> Interval:
        """From ``lower`` to ``upper``, both included."""
        return cls(lower, upper)

    @classmethod
    def open(cls, lower: End, upper: End) -> Interval:
        """Between ``lower`` and ``upper``, neither included."""
        return cls(lower, upper, False, False)

    @classmethod
    def at_least(cls, lower: End) -> Interval:
        """``lower`` and all above."""
        return cls(lower, inf)

    @classmethod
    def above(cls, lower: End) -> Interval:
        """All above ``lower``."""
        return cls(lower, inf, False)

    @classmethod
    def at_most(cls, upper: End) -> Interval:
        """``upper`` and all below."""
        return cls(-inf, upper)

    @classmethod
    def below(cls, upper: End) -> Interval:
        """All below ``upper``."""
        return cls(-inf, upper, True, False)

    @property
    def is_empty(self) -> bool:
        """Whether no value belongs."""
        return type(self.lower) is float and self.lower > 0

    @property
    def is_point(self) -> bool:
        """Whether exactly one value belongs."""
        return self.lower == self.upper

    @property
    def is_bounded(self) -> bool:
        """Whether both ends are finite; false of the empty interval."""
        return type(self.lower) is not float and type(self.upper) is not float

    @property
    def width(self) -> End:
        """Distance between the ends; infinite when unbounded, 0 when empty."""
        if self.is_bounded:
            return self.upper - self.lower
        return ZERO if self.is_empty else inf

    @property
    def midpoint(self) -> Fraction:
        """The value halfway between the ends. Raises ValueError unless bounded."""
        if type(self.lower) is float or type(self.upper) is float:
            raise ValueError(f"{self} has no midpoint")
        return Fraction(self.lower + self.upper) / 2

    def contains(self, value: Exact) -> bool:
        """Whether ``value`` belongs."""
        above = self.lower < value or (self.lower_closed and self.lower == value)
        return above and (value < self.upper or (self.upper_closed and value == self.upper))

    __contains__ = contains

    def __and__(self, other: Interval) -> Interval:
        if other is self:
            return self
        lower, lower_closed = self.lower, self.lower_closed
        if other.lower > lower:
            lower, lower_closed = other.lower, other.lower_closed
        elif other.lower == lower:
            lower_closed = lower_closed and other.lower_closed
        upper, upper_closed = self.upper, self.upper_closed
        if other.upper < upper:
            upper, upper_closed = other.upper, other.upper_closed
        elif other.upper == upper:
            upper_closed = upper_closed and other.upper_closed
        if lower < upper or (lower == upper and lower_closed and upper_closed):
            return _made(lower, upper, lower_closed, upper_closed)
        return EMPTY

    def meets(self, other: Interval) -> bool:
        """Whether some value belongs to both; touching ends do if both are closed."""
        return not (self & other).is_empty

    def times_off(self, other: Interval) -> Fraction | None:
        """How many times the nearest end of the one is that of the other, signs aside; None if they meet or one is 0.

        >>> print(Interval.closed(10, 12).times_off(Interval.at_least(36)))
        3
        """
        below, above = (self, other) if self.upper <= other.lower else (other, self)
        if self.meets(other) or below.upper == 0 or above.lower == 0:
            return None
        times = abs(Fraction(above.lower) / Fraction(below.upper))
        return max(times, 1 / times)

    def hull(self, other: Interval) -> Interval:
        """The smallest interval that holds both."""
        if self.is_empty or other.is_empty:
            return other if self.is_empty else self
        lower, lower_closed = lowest(((self.lower, self.lower_closed), (other.lower, other.lower_closed)))
        upper, upper_closed = highest(((self.upper, self.upper_closed), (other.upper, other.upper_closed)))
        return _made(lower, upper, lower_closed, upper_closed)

    def integers_within(self) -> Interval:
        """The interval from the first to the last whole number that belongs, for things that are counted.

        >>> str(Interval.open(101, Fraction(205, 2)).integers_within())
        '102'
        """
        lower, upper = self.lower, self.upper
        if self.lower_closed and self.upper_closed and is_whole(lower) and is_whole(upper):
            return self
        if type(lower) is not float:
            lower = Fraction(ceil(lower) + (not self.lower_closed and lower == ceil(lower)))
        if type(upper) is not float:
            upper = Fraction(floor(upper) - (not self.upper_closed and upper == floor(upper)))
        return Interval(lower, upper)

    def __add__(self, other: Interval | Exact) -> Interval:
        if type(other) is not Interval:
            return self._moved(other) if isinstance(other, int | Fraction) else NotImplemented
        if self.is_empty or other.is_empty:
            return EMPTY
        return _made(
            plus(self.lower, other.lower),
            plus(self.upper, other.upper),
            self.lower_closed and other.lower_closed,
            self.upper_closed and other.upper_closed,
        )

    __radd__ = __add__

    def __neg__(self) -> Interval:
        if self.is_empty:
            return EMPTY
        return _made(-self.upper, -self.lower, self.upper_closed, self.lower_closed)

    def __sub__(self, other: Interval | Exact) -> Interval:
        if type(other) is not Interval:
            return self._moved(-other) if isinstance(other, int | Fraction) else NotImplemented
        if self.is_empty or other.is_empty:
            return EMPTY
        return _made(
            minus(self.lower, other.upper),
            minus(self.upper, other.lower),
            self.lower_closed and other.upper_closed,
            self.upper_closed and other.lower_closed,
        )

    def __rsub__(self, other: Exact) -> Interval:
        return (-self)._moved(other) if isinstance(other, int | Fraction) else NotImplemented

    def __mul__(self, other: Interval | Exact) -> Interval:
        if type(other) is not Interval:
            return self._scaled(other) if isinstance(other, int | Fraction) else NotImplemented
        if sign(self.lower) <= 0 or sign(other.lower) <= 0 or not (self.is_bounded and other.is_bounded):
            return _product(self, other)
        return _made(
            self.lower * other.lower,
            self.upper * other.upper,
            self.lower_closed and other.lower_closed,
            self.upper_closed and other.upper_closed,
        )

    __rmul__ = __mul__

    def __truediv__(self, other: Interval | Exact) -> Interval:
        """All quotients by the divisors other than 0; anything at all where 0 lies inside, or is the only divisor."""
        if type(other) is not Interval:
            if not isinstance(other, int | Fraction):
                return NotImplemented
            other = Interval.point(other)
        if self.is_empty or other.is_empty:
            return EMPTY
        if sign(self.lower) > 0 and sign(other.lower) > 0 and self.is_bounded and other.is_bounded:
            return _made(
                self.lower / other.upper,
                self.upper / other.lower,
                self.lower_closed and other.upper_closed,
                self.upper_closed and other.lower_closed,
            )
        if sign(other.lower) < 0 < sign(other.upper) or other.lower == other.upper == 0:
            return ALL
        return _product(self, _inverse(other))

    def __rtruediv__(self, other: Exact) -> Interval:
        return Interval.point(other) / self if isinstance(other, int | Fraction) else NotImplemented

    def _moved(self, by: Exact) -> Interval:
        if not by:
            return self
        lower = self.lower if type(self.lower) is float else self.lower + by
        upper = self.upper if type(self.upper) is float else self.upper + by
        return _made(lower, upper, self.lower_closed, self.upper_closed)

    def _scaled(self, by: Exact) -> Interval:
        if self.is_empty or by == 0:
            return EMPTY if self.is_empty else _NOUGHT
        lower, upper = times(self.lower, by), times(self.upper, by)
        if by > 0:
            return _made(lower, upper, self.lower_closed, self.upper_closed)
        return _made(upper, lower, self.upper_closed, self.lower_closed)

    def __str__(self) -> str:
        if self.is_empty:
            return "no value"
        lower = "" if type(self.lower) is float else figure(Fraction(self.lower))
        upper = "" if type(self.upper) is float else figure(Fraction(self.upper))
        if self.is_point:
            return lower
        if self.lower_closed and self.upper_closed:
            return f"{lower} … {upper}"
        bounds = []
        if lower:
            bounds.append(f"{'≥' if self.lower_closed else '>'} {lower}")
        if upper:
            bounds.append(f"{'≤' if self.upper_closed else '<'} {upper}")
        return " and ".join(bounds) or "any value"


def _made(lower: End, upper: End, lower_closed: bool, upper_closed: bool) -> Interval:
    """An interval from ends that are known to be in order: the arithmetic's way round the checks."""
    made = _new(Interval)
    _set(made, "lower", lower)
    _set(made, "upper", upper)
    _set(made, "lower_closed", lower_closed)
    _set(made, "upper_closed", upper_closed)
    return made


def _product(left: Interval, right: Interval) -> Interval:
    """The general product: its ends are among the products of ends; 0 belongs where either side holds it."""
    if left.is_empty or right.is_empty:
        return EMPTY
    holds_zero = left.contains(0) or right.contains(0)
    corners = []
    for one, one_closed in ((left.lower, left.lower_closed), (left.upper, left.upper_closed)):
        for two, two_closed in ((right.lower, right.lower_closed), (right.upper, right.upper_closed)):
            value = times(one, two)
            corners.append((value, (one_closed and two_closed) if value else holds_zero))
    (lower, lower_closed), (upper, upper_closed) = lowest(corners), highest(corners)
    return _made(lower, upper, lower_closed, upper_closed)


def _inverse(divisor: Interval) -> Interval:
    """``1 / divisor`` for a divisor on one side of 0, which may touch it but is not 0 alone."""
    lower, upper = divisor.lower, divisor.upper
    return _made(
        reciprocal(upper, -inf),
        reciprocal(lower, inf),
        divisor.upper_closed and bool(upper),
        divisor.lower_closed and bool(lower),
    )


ALL: Final = Interval(-inf, inf)
EMPTY: Final = Interval(inf, -inf)
_NOUGHT: Final = Interval.point(0)
