"""figure: an exact number written for people."""

from __future__ import annotations

from fractions import Fraction

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

MINUS: Final = "−"
SCALES: Final = ((12, "trillion"), (9, "billion"), (6, "million"))
_WORDS_FROM, _WORDS_BELOW = 7, 18
_EXACT_BELOW = 12
_SMALLEST = -6


def figure(number: Fraction | int, digits: int = 4) -> str:
    """``number`` to ``digits`` significant digits, as a newspaper would print it.

    Whole parts below ten million are kept whole; integers below a trillion are kept exact, in words where that
    loses nothing. Beyond ``10**18`` and below ``10**-6`` the power of ten is written. Halves round away from zero.

    >>> figure(Fraction(7400, 117)), figure(Fraction(182)), figure(Fraction(-1, 3)), figure(1234567)
    ('63.25', '182', '−0.3333', '1,234,567')
    >>> figure(12_500_000), figure(12_345_678), figure(Fraction(10**13, 3)), figure(Fraction(1, 10**9))
    ('12.5 million', '12,345,678', '3.333 trillion', '1 × 10^−9')
    """
    number = number if type(number) is Fraction else Fraction(number)
    sign = MINUS if number < 0 else ""
    size = abs(number)
    return sign + (_sized(size, max(digits, 1)) if size else "0")


def _sized(size: Fraction, digits: int) -> str:
    top = magnitude(size)
    place = top - digits + 1
    steps = _steps(size, place)
    is_cut = place > 0 and steps * 10**place != size.numerator
    if size.denominator == 1 and top < _EXACT_BELOW and (top < _WORDS_FROM or is_cut):
        return f"{size.numerator:,}"
    if _SMALLEST <= top < _WORDS_FROM:
        place = min(place, 0)
        return _plain(_steps(size, place), place)
    if steps == 10**digits:
        top += 1
    if _WORDS_FROM <= top < _WORDS_BELOW:
        power, word = next(scale for scale in SCALES if top >= scale[0])
        return f"{_plain(steps, place - power)} {word}"
    exponent = str(top).replace("-", MINUS)
    return f"{_plain(steps, place - top)} × 10^{exponent}"


def round_half_up(number: Fraction, place: int) -> Fraction:
    """The multiple of ``10**place`` nearest to ``number``; a half goes away from zero.

    >>> round_half_up(Fraction(5, 2), 0), round_half_up(Fraction(-1250), 2)
    (Fraction(3, 1), Fraction(-1300, 1))
    """
    unit = Fraction(10) ** place
    steps = (2 * abs(number) / unit + 1) // 2
    return steps * unit if number >= 0 else -steps * unit


def _steps(size: Fraction, place: int) -> int:
    """How many times ``10**place`` comes nearest to ``size``; fractions would take many times as long."""
    numerator: int = size.numerator * 10 ** max(-place, 0)
    denominator: int = size.denominator * 10 ** max(place, 0)
    return (2 * numerator + denominator) // (2 * denominator)


def magnitude(size: Fraction) -> int:
    """The power of ten of the leading digit of what is more than 0; bits are counted first, for huge digits are dear.

    >>> magnitude(Fraction(430)), magnitude(Fraction(1, 4))
    (2, -1)
    """
    numerator, denominator = size.numerator, size.denominator
    power = (numerator.bit_length() - denominator.bit_length()) * 30103 // 100000 - 1
    while numerator * 10 ** max(-power - 1, 0) >= denominator * 10 ** max(power + 1, 0):
        power += 1
    return power


def _plain(steps: int, place: int) -> str:
    """All digits of ``steps`` times ``10**place``, in groups of three, without noughts at the end of decimals."""
    if place >= 0:
        return f"{steps * 10**place:,}"
    whole, rest = divmod(steps, 10**-place)
    decimals = f"{rest:0{-place}}".rstrip("0")
    return f"{whole:,}.{decimals}" if decimals else f"{whole:,}"
