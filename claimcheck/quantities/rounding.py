"""Rounding: the meaning of "about 1,300", in one place.

Three readings of every figure, each an interval of exact rationals:

:func:`strict`
    what the words honestly allow; two strict readings that do not meet prove an error;
:func:`loose`
    what sloppy or cut-off rounding would still allow; figures that meet only so are a rounding slip, if the result
    alone was rounded sloppily, or all were cut off (:func:`cut_off`) or rounded up (:func:`rounded_up`);
:func:`pragmatic`
    what a reader would take the words to suggest; figures apart only here are strained wording.

The constants below are the only ones of their kind in the project. Their evidence: of 1,602 bracketed unit
conversions in published articles, reading both sides to half a unit of the last *significant* digit accepts
97.5 %, and most of the rest are slips of the text; capping that half at :data:`CAP` of a round figure keeps all 80
of a set of generous but honest roundings silent, and still sees ``200 sq km (90 sq miles)``.
"""

from __future__ import annotations

from fractions import Fraction
from math import inf

from claimcheck.algebra.figure import magnitude
from claimcheck.algebra.interval import Interval
from claimcheck.pattern import pattern
from claimcheck.quantities.qualifier import Qualifier

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.quantities.quantity import Quantity, Reading

CAP = Fraction(25, 1000)
"""Widest half-width of an unhedged round integer, relative to its value; doubled in the loose reading."""

HEDGE = Fraction(1, 10)
"""Half-width of "about", relative; also how far "nearly" and "just over" reach."""

HEDGE_CAP = Fraction(1, 5)
"""How far the trailing zeros of a hedged figure may widen it, relative to its value: "about 100" is no 50. Of 11,400
published documents none has a figure that a cap of 15 % would put in the wrong."""

PRAGMATIC_HEDGE = Fraction(1, 20)
"""What a reader expects of "about", "nearly" and "just over"."""

SHARE = Fraction(25, 1000)
"""Half-width of a fraction word such as "a third" or "one in five": 2.5 points."""

FACTOR = Fraction(1, 20)
"""Half-width of a bare change word such as "doubled", relative; 12.5 % loosely."""

LOOSE_FACTOR = Fraction(1, 8)

BOUND_FACTOR = Fraction(1, 40)
"""How far, loosely, a change word may overstep the bound that its own hedge sets: "nearly doubled" is no 2.1 times."""

EXACT_COUNT = 100
"""Round counts below this are exact in sums and breakdowns ("30 drones")."""

ONE_WAY = Fraction(1, 8)
"""How far beyond half a place cutting off or rounding up may take a figure, relative: "four hours" is sloppy for three
and a half, and never said of three."""

HALF = Fraction(1, 2)
_NUMERAL = pattern(r"[0-9][0-9,\u00a0\u2009\u202f']{0,40}(?P<decimals>[.·][0-9])?")
_SEPARATORS = dict.fromkeys(map(ord, ",\u00a0\u2009\u202f'"))
SIGNED = frozenset(("temperature", "percent", "point", "word", "multiple"))
"""Kinds of figure that can be less than nothing."""

_POINTS = frozenset(("date", "time", "ordinal", "word", "age"))


def strict(quantity: Quantity, reading: Reading) -> Interval:
    """The values that the words honestly allow, in the reading's unit."""
    return _meaning(quantity, reading, _strict_width)


def loose(quantity: Quantity, reading: Reading) -> Interval:
    """The values that truncation or sloppy rounding would still allow, in the reading's unit."""
    return _meaning(quantity, reading, _loose_width)


def is_loose_word(quantity: Quantity) -> bool:
    """Whether a figure is a word for a share or a factor, such as *a third* or *doubled*."""
    return quantity.kind == "share" or (quantity.kind == "multiple" and quantity.form == "words")


def cut_off(quantity: Quantity, reading: Reading) -> Interval:
    """The values that are written so if further digits are cut off, in the reading's unit."""
    return _one_way(quantity, reading, up=True)


def rounded_up(quantity: Quantity, reading: Reading) -> Interval:
    """The values that are written so if whatever is over is rounded up, in the reading's unit."""
    return _one_way(quantity, reading, up=False)


def _one_way(quantity: Quantity, reading: Reading, *, up: bool) -> Interval:
    """Half of the loose meaning of a plain figure; what words hedge, bound or stand for has no digits to cut."""
    whole = loose(quantity, reading)
    if isinstance(reading.stated, tuple) or quantity.qualifier is not None or quantity.error is not None:
        return whole
    value = reading.stated
    reach = max(_strict_width(quantity, reading, value), abs(value) * ONE_WAY)
    return whole & (Interval.closed(value, value + reach) if up else Interval.closed(value - reach, value))


def pragmatic(quantity: Quantity, reading: Reading) -> Interval:
    """The values a reader would expect behind the words, in the reading's unit.

    A bound is expected to be the nearest round figure that holds: nobody says "more than 400" of 900. Between *more
    than halved* and the next such word there is none.
    """
    meant = strict(quantity, reading)
    if isinstance(reading.stated, tuple) or (quantity.kind == "multiple" and reading.stated < 1):
        return meant
    value, place = reading.stated, _leading_place(reading.stated)
    if quantity.qualifier in (Qualifier.MORE_THAN, Qualifier.AT_LEAST) and not quantity.strength:
        return meant & Interval.at_most((value // place + 1) * place)
    if quantity.qualifier in (Qualifier.LESS_THAN, Qualifier.AT_MOST) and not quantity.strength:
        return meant & Interval.at_least((-(-value // place) - 1) * place)
    if quantity.qualifier is Qualifier.APPROX or quantity.strength:
        reach = max(min(reading.resolution, abs(value) * HEDGE), abs(value) * PRAGMATIC_HEDGE)
        return meant & Interval.closed(value - reach, value + reach)
    return meant


def _meaning(quantity: Quantity, reading: Reading, width: Width) -> Interval:
    if isinstance(reading.stated, tuple):
        low, high = sorted(reading.stated)
        below, above = width(quantity, reading, low), width(quantity, reading, high)
        return Interval.closed(low - below, high + above)
    value = reading.stated
    if quantity.error is not None:
        return Interval.closed(value - quantity.error, value + quantity.error)
    if quantity.qualifier is None or quantity.strength == "exactly":
        half = width(quantity, reading, value)
        return Interval.closed(value - half, value + half)
    if quantity.qualifier is Qualifier.APPROX and quantity.strength != "nearly":
        reach = _hedge(quantity, reading, value)
        return Interval.closed(value - reach, value + reach)
    slack = Fraction(0) if width is _strict_width else width(quantity, reading, value)
    return _bounded(quantity, reading, value, slack)


def _bounded(quantity: Quantity, reading: Reading, value: Fraction, slack: Fraction) -> Interval:
    """A one-sided meaning, its bound moved outwards by ``slack``."""
    qualifier, reach = quantity.qualifier, _hedge(quantity, reading, value)
    floor: Fraction | float = -inf if quantity.kind in SIGNED or value < 0 else Fraction(0)
    if quantity.strength == "nearly":
        return Interval.closed(value - reach - slack, value + slack)
    if quantity.strength == "just":
        if qualifier in (Qualifier.LESS_THAN, Qualifier.AT_MOST):
            return Interval.closed(value - reach - slack, value + slack)
        return Interval.closed(value - slack, value + reach + slack)
    closed = slack > 0 or qualifier in (Qualifier.AT_LEAST, Qualifier.AT_MOST)
    if qualifier in (Qualifier.MORE_THAN, Qualifier.AT_LEAST):
        return Interval(value - slack, inf, closed, False)
    return Interval(floor, value + slack, floor != -inf, closed)


def _strict_width(quantity: Quantity, reading: Reading, value: Fraction) -> Fraction:
    kind = quantity.kind
    if kind in _POINTS or quantity.strength == "exactly":
        return Fraction(0)
    if kind == "share":
        return SHARE
    if kind == "multiple" and quantity.form == "words":
        return abs(value) * FACTOR
    if kind == "count" and value.denominator == 1 and (reading.resolution == 1 or abs(value) < EXACT_COUNT):
        return Fraction(0)
    return _rounding_half(quantity, reading, value)


def _loose_width(quantity: Quantity, reading: Reading, value: Fraction) -> Fraction:
    kind = quantity.kind
    if kind == "share":
        return SHARE if quantity.qualifier else 2 * SHARE
    if kind == "multiple" and quantity.form == "words":
        return abs(value) * (BOUND_FACTOR if quantity.qualifier else LOOSE_FACTOR)
    return 2 * max(_strict_width(quantity, reading, value), Fraction(0))


def _rounding_half(quantity: Quantity, reading: Reading, value: Fraction) -> Fraction:
    """Half a unit of the last significant place; capped where that place is only a trailing zero.

    The half of the last *written* digit is always allowed, so that ``10 %`` is no sharper than ``9 %``, nor
    ``20 million`` than ``21 million``.
    """
    half, written = reading.resolution * HALF, _written_place(quantity, reading, value) * HALF
    return half if written == half else max(written, min(half, abs(value) * CAP))


def _written_place(quantity: Quantity, reading: Reading, value: Fraction) -> Fraction:
    """The place value of the last digit written, zero or not; of words, the units."""
    first = _NUMERAL.search(quantity.document.text, quantity.start, quantity.end)
    if first is None or value.denominator != 1:
        return Fraction(1) if value.denominator == 1 else reading.resolution
    digits = 0 if first["decimals"] else int(first.group().translate(_SEPARATORS))
    return abs(quantity.value if quantity.is_range else value) / digits if digits else reading.resolution


def _hedge(quantity: Quantity, reading: Reading, value: Fraction) -> Fraction:
    if quantity.kind == "share":
        return 2 * SHARE
    written = _written_place(quantity, reading, value)
    return max(written, min(reading.resolution, abs(value) * HEDGE_CAP), abs(value) * HEDGE)


def _leading_place(value: Fraction) -> Fraction:
    """The place value of the first digit: 100 for 430, 1/10 for 0.25."""
    return Fraction(10) ** magnitude(abs(value)) if value else Fraction(1)


if TYPE_CHECKING:
    from collections.abc import Callable

    Width = Callable[[Quantity, Reading, Fraction], Fraction]
