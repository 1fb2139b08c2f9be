"""The slip that a wrong conversion bears the signature of."""

from __future__ import annotations

from fractions import Fraction

import pytest

from claimcheck.units import unit
from claimcheck.units.slips import slip


@pytest.mark.parametrize(
    ("given", "one", "stated", "other", "told"),
    [
        ("75", "acre", "185", "hectare", "upside down"),
        ("20", "mile**2", "32", "kilometer**2", "factor of a length"),
        ("10", "mile", "18.5", "kilometer", "nautical miles"),
        ("100", "gallon", "455", "liter", "imperial gallons"),
        ("750", "meter", "2460", "inch", "in ft"),
        ("4000", "meter", "24.9", "mile", "factor of 10"),
        ("53", "kilometer", "23", "mile", ""),
        ("100", "kilometer", "26", "mile", "swapped: 62"),
    ],
)
def test_signatures(given: str, one: str, stated: str, other: str, told: str) -> None:
    found = slip(Fraction(given), unit(one), Fraction(stated), unit(other))
    assert told in found
    assert bool(told) == bool(found)


def test_a_right_conversion_and_unlike_units_have_no_slip() -> None:
    assert slip(Fraction(10), unit("mile"), Fraction(5), unit("kilogram")) == ""
    assert slip(Fraction(0), unit("mile"), Fraction(5), unit("kilometer")) == ""
