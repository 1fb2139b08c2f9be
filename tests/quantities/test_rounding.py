"""What a figure means: each reading of it, from the words as written."""

from __future__ import annotations

from fractions import Fraction

import pytest

import claimcheck
from claimcheck.quantities import rounding
from claimcheck.quantities.quantity import Quantity


def only(text: str) -> Quantity:
    (quantity,) = claimcheck.measure(text)
    return quantity


def shown(text: str, meaning: str = "strict") -> str:
    quantity = only(text)
    return str(getattr(rounding, meaning)(quantity, quantity.readings[0]))


@pytest.mark.parametrize(
    ("text", "strict", "loose"),
    [
        ("They shot down 74 drones.", "74", "74"),
        ("They shot down 30 drones.", "30", "30"),
        ("Some people say 1,305 drones came.", "1,305", "1,305"),
        ("It covers 259 sq km.", "258.5 … 259.5", "258 … 260"),
        ("It covers 200 sq km.", "195 … 205", "190 … 210"),
        ("It covers 1,300 sq km.", "1,268 … 1,333", "1,235 … 1,365"),
        ("It is 2.5 km long.", "2.45 … 2.55", "2.4 … 2.6"),
        ("It is 2.50 km long.", "2.495 … 2.505", "2.49 … 2.51"),
        ("They make 1.3 million tonnes.", "1,250,000 … 1,350,000", "1,200,000 … 1,400,000"),
        ("It rose 86 per cent.", "85.5 … 86.5", "85 … 87"),
        ("It rose 10 per cent.", "9.5 … 10.5", "9 … 11"),
        ("It weighs about 43 kg.", "38.7 … 47.3", "38.7 … 47.3"),
        ("It weighs about 400 kg.", "320 … 480", "320 … 480"),
        ("It covers less than 200 sq km.", "≥ 0 and < 200", "0 … 210"),
        ("It covers more than 200 sq km.", "> 200", "≥ 190"),
        ("It weighs at least 43 kg.", "≥ 43", "≥ 42"),
        ("It weighs up to 43 kg.", "0 … 43", "0 … 44"),
        ("It weighs nearly 40 kg.", "32 … 40", "30 … 42"),
        ("It weighs exactly 40 kg.", "40", "40"),
        ("The walk takes between 60 and 90 minutes.", "58.5 … 92.25", "57 … 94.5"),
    ],
)
def test_strict_and_loose_meanings(text: str, strict: str, loose: str) -> None:
    assert (shown(text), shown(text, "loose")) == (strict, loose)


@pytest.mark.parametrize(
    ("text", "pragmatic"),
    [
        ("More than 400 people came.", "> 400 and ≤ 500"),
        ("Over 86 per cent of them left.", "> 86 and ≤ 90"),
        ("It covers less than 200 sq km.", "≥ 100 and < 200"),
        ("It weighs about 43 kg.", "40.85 … 45.15"),
        ("They shot down 74 drones.", "74"),
    ],
)
def test_pragmatic_meanings(text: str, pragmatic: str) -> None:
    assert shown(text, "pragmatic") == pragmatic


def test_fraction_words_describe_shares_within_points() -> None:
    quantity = only("A third of them left.")
    assert quantity.interval.lower == Fraction(1, 3) - rounding.SHARE
    assert quantity.interval.upper == Fraction(1, 3) + rounding.SHARE


@pytest.mark.parametrize(
    "text",
    [
        "They shot down 74 drones.", "It covers 1,300 sq km.", "It rose about 86 per cent.", "It weighs over 43 kg.",
        "Almost half of them left.", "It fell to minus 20C.", "It costs up to £5m.", "Between 20 and 30 people came.",
    ],
)  # fmt: skip
def test_meanings_are_nested(text: str) -> None:
    quantity = only(text)
    reading = quantity.readings[0]
    strict, loose = rounding.strict(quantity, reading), rounding.loose(quantity, reading)
    assert (strict & loose) == strict
    pragmatic = rounding.pragmatic(quantity, reading)
    assert (pragmatic & strict) == pragmatic
