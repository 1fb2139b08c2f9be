"""Tail probabilities against closed forms, the standard library and printed tables."""

from __future__ import annotations

import math
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.algebra import tails

POSITIVE = st.integers(1, 3000).map(lambda hundredths: Fraction(hundredths, 100))


@settings(max_examples=30, deadline=None)
@given(POSITIVE)
def test_the_normal_tail_is_the_error_function(z: Fraction) -> None:
    assert float(tails.normal(z) or 0) == pytest.approx(math.erfc(float(z) / math.sqrt(2)), rel=1e-9)


@settings(max_examples=30, deadline=None)
@given(POSITIVE)
def test_closed_forms(value: Fraction) -> None:
    x = float(value)
    assert float(tails.student(value, Fraction(1)) or 0) == pytest.approx(2 / math.pi * math.atan(1 / x), rel=1e-9)
    assert float(tails.chi_squared(value, Fraction(2)) or 0) == pytest.approx(math.exp(-x / 2), rel=1e-9)
    assert float(tails.fisher(value, Fraction(2), Fraction(8)) or 0) == pytest.approx((1 + x / 4) ** -4, rel=1e-9)


@settings(max_examples=30, deadline=None)
@given(POSITIVE, st.integers(1, 300))
def test_a_squared_t_is_an_f(t: Fraction, freedom: int) -> None:
    one, other = tails.student(t, Fraction(freedom)), tails.fisher(t * t, Fraction(1), Fraction(freedom))
    assert one is not None
    assert other is not None
    assert abs(one - other) < tails.ERROR


@pytest.mark.parametrize(
    ("tail", "expected"),
    [
        (tails.student(Fraction("2.228"), Fraction(10)), 0.05),
        (tails.student(Fraction("2.750"), Fraction(30)), 0.01),
        (tails.chi_squared(Fraction("18.307"), Fraction(10)), 0.05),
        (tails.fisher(Fraction("4.10"), Fraction(2), Fraction(10)), 0.05),
        (tails.correlation(Fraction("0.576"), Fraction(10)), 0.05),
    ],
)
def test_printed_tables(tail: Fraction | None, expected: float) -> None:
    assert float(tail or 0) == pytest.approx(expected, rel=0.01)


def test_what_does_not_settle_is_given_up() -> None:
    assert tails.student(Fraction(2), Fraction(10**9)) is None
    assert tails.student(Fraction(0), Fraction(5)) == 1
    assert tails.correlation(Fraction(1), Fraction(5)) == 0
