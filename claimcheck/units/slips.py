"""Slips: what writers do wrong when they convert, told by the figure that comes of it."""

from __future__ import annotations

from fractions import Fraction
from functools import cache

from claimcheck.algebra.figure import figure
from claimcheck.units.registry import unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.units.unit import Unit

NEAR = Fraction(2, 100)
"""How near, relative to it, a figure must be to what a slip would give: both sides of a conversion are rounded."""

TWINS: tuple[tuple[str, str, str], ...] = (
    ("gallon", "imperial_gallon", "imperial gallons"),
    ("imperial_gallon", "gallon", "US gallons"),
    ("pint", "imperial_pint", "imperial pints"),
    ("imperial_pint", "pint", "US pints"),
    ("fluid_ounce", "imperial_fluid_ounce", "imperial fluid ounces"),
    ("short_ton", "long_ton", "long tons"),
    ("short_ton", "metric_ton", "tonnes"),
    ("long_ton", "short_ton", "short tons"),
    ("metric_ton", "short_ton", "short tons"),
    ("mile", "nautical_mile", "nautical miles"),
    ("nautical_mile", "mile", "statute miles"),
    ("knot", "mile/hour", "miles an hour"),
    ("mile/hour", "knot", "knots"),
    ("kilometer/hour", "knot", "knots"),
    ("ounce", "troy_ounce", "troy ounces"),
    ("troy_ounce", "ounce", "avoirdupois ounces"),
)
"""Units that are taken for one another: the one written, the one that was converted, and its name."""

USUAL: dict[str, tuple[str, ...]] = {
    "length": ("meter", "kilometer", "centimeter", "millimeter", "mile", "yard", "foot", "inch"),
    "area": ("meter**2", "kilometer**2", "hectare", "acre", "mile**2", "foot**2", "yard**2"),
    "mass": ("kilogram", "gram", "metric_ton", "pound", "ounce", "stone"),
    "volume": ("liter", "milliliter", "meter**3", "foot**3", "gallon", "imperial_gallon", "oil_bbl"),
    "speed": ("kilometer/hour", "meter/second", "mile/hour", "knot", "foot/second"),
}
"""The units of each kind that one of them is mistaken for."""

ROOTS = {"area": 2, "volume": 3}


def slip(given: Fraction, one: Unit, stated: Fraction, other: Unit) -> str:
    """The slip that turns ``given`` of one unit into ``stated`` of another of its dimension, as a clause, or nothing.

    >>> slip(Fraction(75), unit("acre"), Fraction(185), unit("hectare"))
    'the factor is upside down: 75 × 2.471 = 185.3'
    >>> slip(Fraction(20), unit("mile**2"), Fraction(32), unit("kilometer**2"))
    '1.6 is the factor of a length, not of an area'
    >>> slip(Fraction(4000), unit("meter"), Fraction(249, 10), unit("mile"))
    'it is off by a factor of 10'
    """
    if not (given > 0 and stated > 0) or one.dimension != other.dimension:
        return ""
    factor = one.factor / other.factor
    return next(filter(None, _told(given, one, stated, other, factor)), "")


def _told(given: Fraction, one: Unit, stated: Fraction, other: Unit, factor: Fraction) -> Iterator[str]:
    right = given * factor
    if _near(stated, given / factor):
        yield f"the factor is upside down: {figure(given)} × {figure(1 / factor)} = {figure(given / factor)}"
    root = ROOTS.get(one.kind, 1)
    if root > 1 and _near((stated / given) ** root, factor):
        article = "an area" if root == 2 else "a volume"
        yield f"{figure(stated / given)} is the factor of a length, not of {article}"
    yield _other_unit(right, one, stated, other)
    power = next((power for power in range(1, 7) if _near(max(stated, right), min(stated, right) * 10**power)), 0)
    if power:
        yield f"it is off by a factor of {10**power:,}"
    yield _swapped(right, stated)


def _other_unit(right: Fraction, one: Unit, stated: Fraction, other: Unit) -> str:
    """The unit that was converted from, or to, in place of the one that is written."""
    for written, meant, name in TWINS:
        if written == one.name and _near(stated * one.factor, right * _factor(meant)):
            return f"it would be right for {name}"
        if written == other.name and _near(stated * _factor(meant), right * other.factor):
            return f"it would be right in {name}"
    for name in USUAL.get(other.kind, ()):
        if name != other.name and _near(stated * _factor(name), right * other.factor):
            return f"it would be right in {unit(name).symbol}"
    return ""


@cache
def _factor(name: str) -> Fraction:
    return unit(name).factor


def _swapped(right: Fraction, stated: Fraction) -> str:
    """Two neighbouring digits the wrong way round."""
    if stated.denominator != 1 or stated >= 10**9:
        return ""
    digits = str(stated.numerator)
    for place in range(len(digits) - 1):
        swapped = digits[:place] + digits[place + 1] + digits[place] + digits[place + 2 :]
        if swapped != digits and swapped[0] != "0" and abs(int(swapped) - right) <= Fraction(1, 2):
            return f"two digits may be swapped: {int(swapped):,}"
    return ""


def _near(one: Fraction, other: Fraction) -> bool:
    return abs(one - other) <= NEAR * other
