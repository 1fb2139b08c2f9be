"""Resemblance: whether one figure looks like a slip of the pen for another.

Two unlike figures about the same thing are two facts more often than one mistake. The slips that copying makes have
signatures: digits that changed places, a digit lost, added or mistyped, a lost or added nought, million for billion.
"""

from __future__ import annotations

from fractions import Fraction

MOST_DIGITS = 24
"""Figures with more digits are compared by nothing but their size."""

CLOSE = Fraction(1, 4)
"""How far apart, relative to the greater one, two accounts of one thing may be without any signature."""

_THOUSANDS = (1000, 1_000_000)


def resembles(one: Fraction, other: Fraction) -> bool:
    """Whether two values are near each other or differ by a slip.

    >>> resembles(Fraction(1580), Fraction(1850)), resembles(Fraction(430), Fraction(4300))
    (True, True)
    >>> resembles(Fraction(12), Fraction(1200)), resembles(Fraction(28), Fraction(350))
    (True, False)
    """
    return is_close(one, other) or is_slip(one, other)


def is_close(one: Fraction, other: Fraction) -> bool:
    """Whether two values differ by less than a quarter."""
    return abs(one - other) <= CLOSE * max(abs(one), abs(other))


def is_slip(one: Fraction, other: Fraction) -> bool:
    """Whether the digits of one value become those of the other by one slip.

    >>> is_slip(Fraction(24), Fraction(42)), is_slip(Fraction(259), Fraction(258)), is_slip(Fraction(259), Fraction(29))
    (True, True, True)
    """
    first, second = digits(one), digits(other)
    if not first or not second or one == other:
        return False
    if first.strip("0") == second.strip("0"):
        return len(first) > 1 or len(second) > 1
    return _swapped(first, second) or _mistyped(first, second)


def is_plain_slip(one: Fraction, other: Fraction) -> bool:
    """Whether the slip leaves enough digits alone to be hardly chance.

    That is two of three digits, all of two but their order, or a thousand times the same: million for billion.

    >>> is_plain_slip(Fraction(430), Fraction(4300)), is_plain_slip(Fraction(6), Fraction(60))
    (True, False)
    >>> is_plain_slip(Fraction(42), Fraction(45)), is_plain_slip(Fraction(2 * 10**9), Fraction(2 * 10**6))
    (False, True)
    """
    if is_thousandfold(one, other):
        return True
    first, second = digits(one).strip("0"), digits(other).strip("0")
    if min(len(first), len(second)) < 2 or one == other:
        return False
    if first == second or _swapped(first, second):
        return True
    return min(len(first), len(second)) > 2 and _mistyped(first, second)


def is_thousandfold(one: Fraction, other: Fraction) -> bool:
    """Whether one value is a thousand or a million times the other.

    >>> is_thousandfold(Fraction(14 * 10**8), Fraction(14 * 10**5))
    True
    """
    return bool(one and other) and max(one / other, other / one) in _THOUSANDS


def digits(value: Fraction) -> str:
    """The digits of a value without its point; none where it has no end or is too long."""
    value = abs(value)
    for _ in range(6):
        if value.denominator == 1:
            break
        value *= 10
    if value.denominator != 1 or value >= 10**MOST_DIGITS:
        return ""
    return str(value.numerator)


def _swapped(first: str, second: str) -> bool:
    if len(first) != len(second):
        return False
    apart = [place for place in range(len(first)) if first[place] != second[place]]
    return (
        len(apart) == 2
        and apart[1] == apart[0] + 1
        and first[apart[0]] == second[apart[1]]
        and first[apart[1]] == second[apart[0]]
    )


def _mistyped(first: str, second: str) -> bool:
    """Whether one digit was exchanged, added or left out, and at least one other is there to tell."""
    short, long = sorted((first, second), key=len)
    if len(long) < 2 or len(long) - len(short) > 1:
        return False
    same = next((place for place in range(len(short)) if short[place] != long[place]), len(short))
    return short[same + (len(short) == len(long)) :] == long[same + 1 :]
