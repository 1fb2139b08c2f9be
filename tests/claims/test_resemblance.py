"""Slips of the pen have signatures."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.claims.repeats import is_rounding
from claimcheck.claims.resemblance import digits, is_close, is_plain_slip, is_slip, resembles


@pytest.mark.parametrize(
    ("one", "other"),
    [(1580, 1850), (430, 4300), (259, 258), (259, 29), (2_000_000_000, 2_000_000), ("2.4", "4.2"), (24, 42), (117, 17)],
)
def test_a_slip_is_seen_from_both_sides(one: str | int, other: str | int) -> None:
    assert is_slip(Fraction(one), Fraction(other))
    assert is_slip(Fraction(other), Fraction(one))


@pytest.mark.parametrize(("one", "other"), [(12, 350), (3, 7), (1962, 2000), (5, 5), (480, 930)])
def test_other_figures_are_no_slips(one: int, other: int) -> None:
    assert not is_slip(Fraction(one), Fraction(other))


@pytest.mark.parametrize(
    ("one", "other", "plain"), [(6, 60, False), (43, 34, True), (42, 45, False), (1580, 1530, True), (0, 7, False)]
)
def test_few_digits_prove_little(one: int, other: int, plain: bool) -> None:
    assert is_plain_slip(Fraction(one), Fraction(other)) is plain


@pytest.mark.parametrize(
    ("exact", "rounded", "is_so"),
    [
        ("2.97", 3, True),
        (1962, 2000, True),
        ("2.8", 3, True),
        (1580, 1850, False),
        (430, 4300, False),
        (2000, 1962, False),
    ],
)
def test_a_rounder_repeat_is_no_other_figure(exact: str | int, rounded: int, is_so: bool) -> None:
    assert is_rounding(Fraction(exact), Fraction(rounded)) is is_so


@given(st.integers(10, 10**9), st.data())
def test_one_digit_mistyped_is_a_slip(number: int, data: st.DataObject) -> None:
    written = str(number)
    place = data.draw(st.integers(0, len(written) - 1))
    digit = data.draw(st.sampled_from([one for one in "123456789" if one != written[place]]))
    assert is_slip(Fraction(number), Fraction(int(written[:place] + digit + written[place + 1 :])))


@given(st.fractions(), st.fractions())
def test_resemblance_is_mutual_and_never_fails(one: Fraction, other: Fraction) -> None:
    assert resembles(one, other) == resembles(other, one)
    assert is_close(one, other) == is_close(other, one)
    assert is_plain_slip(one, other) == is_plain_slip(other, one)
    assert isinstance(is_rounding(one, other), bool)


def test_endless_decimals_and_monsters_have_no_digits() -> None:
    assert digits(Fraction(1, 3)) == digits(Fraction(10**40)) == ""
    assert digits(Fraction(-5, 2)) == "25"
