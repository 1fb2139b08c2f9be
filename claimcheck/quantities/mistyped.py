"""Mistyped: what a numeral would say but for one slip of the fingers.

A digit is struck wrong, left out, struck twice or before its neighbour, a nought or the point goes astray, or the wrong
word stands for thousands, millions and billions.
"""

from __future__ import annotations

from fractions import Fraction

from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.quantities.quantity import Quantity

NOUGHTS = (1, 2, 3, 6, 9)
"""How many noughts are lost or added by a slip of a finger, or of the word for a scale."""

_DIGITS = "0123456789"
_LONGEST = 12
"""Digits of a numeral at most; of a longer one each slip would have to be tried in too many places."""

_NUMERAL = pattern(r"([0-9][0-9,\u00a0\u2009\u202f']{0,40})(?:[.·]([0-9]{1,12}))?")


def mistyped(figure: Quantity) -> Iterator[Fraction]:
    """Every value, in the figure's own unit, that one slip may have turned into the one that is written.

    Nothing for a number in words, and for a range.

    >>> import claimcheck
    >>> crates = claimcheck.measure("Some 74 crates")[0]
    >>> {47, 174, 34, 740, 75, 7} <= set(mistyped(crates))
    True
    """
    yield from misplaced(figure)
    value = figure.stated
    if isinstance(value, tuple) or not value or figure.form == "words":
        return
    found = _NUMERAL.search(figure.document.text, figure.start, figure.end)
    if found is None:
        return
    whole, part = "".join(sign for sign in found[1] if sign in _DIGITS), found[2] or ""
    if len(whole + part) > _LONGEST or not int(whole + part):
        return
    scale = value / _number(whole, part)
    for digits, point in _struck(whole + part, len(whole)):
        yield scale * _number(digits[:point], digits[point:])


def misplaced(figure: Quantity) -> Iterator[Fraction]:
    """Those of the values that only noughts or the point tell from the one that is written."""
    value = figure.stated
    if not isinstance(value, tuple) and figure.form != "words":
        yield from (value * Fraction(10) ** power for power in (*NOUGHTS, *(-power for power in NOUGHTS)))


def _struck(digits: str, point: int) -> Iterator[tuple[str, int]]:
    """The digits but for one slip, and how many of them stand before the point."""
    for at in range(len(digits)):
        before, behind, moved = digits[:at], digits[at + 1 :], point - (at < point)
        yield from ((f"{before}{digit}{behind}", point) for digit in _DIGITS if digit != digits[at])
        yield f"{before}{behind}", moved
        if behind:
            yield f"{before}{behind[0]}{digits[at]}{behind[1:]}", point
    for at in range(len(digits) + 1):
        longer = point + (at <= point)
        yield from ((f"{digits[:at]}{digit}{digits[at:]}", longer) for digit in _DIGITS)


def _number(whole: str, part: str) -> Fraction:
    return Fraction(int(f"{whole}{part}" or "0"), 10 ** len(part))
