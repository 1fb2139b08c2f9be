from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.algebra.figure import figure, round_half_up
from tests.algebra.intervals import brief


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        (0, "0"),
        (74, "74"),
        (Fraction(7400, 117), "63.25"),
        (Fraction(1, 8), "0.125"),
        (Fraction(2, 3), "0.6667"),
        (Fraction(-5, 2), "−2.5"),
        (1305, "1,305"),
        (Fraction(123456, 10), "12,346"),
        (Fraction(99999995, 10), "10,000,000"),
        (Fraction(99999994, 10), "9,999,999"),
        (9_999_999, "9,999,999"),
        (10_000_000, "10 million"),
        (12_345_678, "12,345,678"),
        (Fraction(12_345_678_9, 10), "12.35 million"),
        (3_400_000_000, "3.4 billion"),
        (Fraction(999_999_999_9, 10), "1 billion"),
        (123_456_789_012_345, "123.5 trillion"),
        (10**30, "1 × 10^30"),
        (Fraction(12, 10**9), "1.2 × 10^−8"),
        (Fraction(1, 10**5), "0.00001"),
    ],
)
def test_a_number_reads_like_a_newspaper(number, shown):
    assert figure(number) == shown


def test_digits_are_as_asked_for():
    assert [figure(Fraction(200, 3), digits) for digits in (1, 2, 3)] == ["67", "67", "66.7"]


def test_a_huge_number_is_shown_at_once():
    assert figure(Fraction(10**20000 + 1, 7)).endswith("× 10^19999")
    assert figure(Fraction(7, 10**20000 + 1)).endswith("× 10^−20000")


@brief
@given(st.fractions(min_value=1, max_value=10**7 - 1, max_denominator=10**6), st.integers(1, 6))
def test_what_is_shown_is_the_nearest_of_its_digits(number, digits):
    shown = Fraction(figure(number, digits).replace(",", "").replace(" million", "000000"))
    places = min(len(str(number.__floor__())) - digits, 0)
    assert abs(shown - number) <= Fraction(10) ** places / 2


@brief
@given(st.fractions(), st.integers(-6, 6))
def test_rounding_is_odd(number, place):
    assert round_half_up(-number, place) == -round_half_up(number, place)
    assert abs(round_half_up(number, place) - number) <= Fraction(10) ** place / 2
