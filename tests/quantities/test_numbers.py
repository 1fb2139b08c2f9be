"""Numerals in digits, words and both: one value, every phrasing."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.quantities.reading import figures, only

PHRASINGS: dict[str, list[str]] = {
    "0": ["0 cases", "zero cases", "nought cases"],
    "7": ["7 ferries", "seven ferries", "Seven ferries", "SEVEN ferries"],
    "12": ["12 eggs", "a dozen eggs", "twelve eggs", "one dozen eggs"],
    "30": ["30 eggs", "thirty eggs", "two and a half dozen eggs"],
    "42": ["42 trams", "forty-two trams", "forty two trams"],
    "130": ["130 barns", "one hundred and thirty barns", "a hundred and thirty barns", "one hundred thirty barns"],
    "1300": ["1,300 huts", "1300 huts", "1 300 huts", "1\u202f300 huts", "1\u00a0300 huts", "thirteen hundred huts"],
    "2019": ["two thousand and nineteen goats"],
    "12345": ["12,345 votes", "12 345 votes", "twelve thousand three hundred and forty-five votes"],
    "1234567": ["1,234,567 votes", "12,34,567 votes", "1 234 567 votes"],
    "500000": [
        "half a million bees",
        "half million bees",
        "500,000 bees",
        "five lakh bees",
        "5 lakh bees",
        "0.5m bees",
    ],
    "750000": ["three quarters of a million bees", "three-quarters of a million bees", "750k bees"],
    "2500000": [
        "2.5 million bees",
        "2.5m bees",
        "2.5mn bees",
        "2.5mln bees",
        "2.5 mln bees",
        "two and a half million bees",
        "two million and a half bees",
        "two point five million bees",
        "2½ million bees",
        "2 1/2 million bees",
        "25 lakh bees",
    ],
    "30000000": ["three crore bees", "30 million bees", "30M bees", "3 crore bees"],
    "4000000000": ["4bn bees", "4 billion bees", "four thousand million bees", "4 Bn bees"],
    "3000000000000": ["3tn stars", "three trillion stars", "3 trillion stars"],
    "202000": ["two hundred and two thousand hens"],
    "2100": ["twenty-one hundred hens"],
    "-5": ["at -5 degrees", "at minus five degrees", "at minus 5 degrees", "at −5 degrees", "at - 5 degrees"],
    "1/2": ["half of them", "a half of them", "1/2 of them", "½ of them", "one-half of them"],
    "2/3": ["two-thirds of them", "two thirds of them", "2/3 of them", "⅔ of them"],
    "1/5": [
        "one in five farmers",
        "1 in 5 farmers",
        "one-fifth of farmers",
        "a fifth of farmers",
        "one out of five farmers",
    ],
    "3/10": ["three in ten farmers", "3 in 10 farmers", "three-tenths of farmers"],
    "7/2": ["three and a half", "3 1/2", "3½", "3.5", "3·5"],
    "107/16": ["6-11/16 pct", "6 11/16 per cent"],
    "9/10": ["nine-tenths of a percent", "nine-tenth of a percent", "0.9 percent"],
    "2/25": [".08", "0.08"],
}


@pytest.mark.parametrize(("value", "text"), [(value, text) for value, texts in PHRASINGS.items() for text in texts])
def test_value(value: str, text: str) -> None:
    for carrier in (text, f"They saw {text}, all told."):
        assert [figure.stated for figure in figures(carrier)] == [Fraction(value)], carrier


RESOLUTIONS = {
    "1": ["86 ferries", "1,305 ferries", "259 sq km", "seven ferries"],
    "10": ["430 ferries", "forty ferries"],
    "100": ["1,300 ferries", "thirteen hundred ferries"],
    "1000": ["two thousand ferries", "12,000 ferries"],
    "1/100": ["2.50 metres", "0.25 metres"],
    "100000": ["2.5 million ferries", "1.3m ferries", "half a million ferries"],
    "10000": ["2.50 million ferries"],
    "1000000": ["3 million ferries", "three million ferries"],
}


@pytest.mark.parametrize(("place", "text"), [(place, text) for place, texts in RESOLUTIONS.items() for text in texts])
def test_resolution_is_the_last_significant_place(place: str, text: str) -> None:
    assert only(text).resolution == Fraction(place)


def test_numbers_that_stand_apart_stay_apart() -> None:
    assert [q.stated for q in figures("between one hundred and two hundred of them, then fifty and twenty-two")] == [
        (100, 200),
        50,
        22,
    ]
    assert [q.stated for q in figures("5 drones and 12 tanks; 22,24,26")] == [5, 12, 22, 24, 26]
    assert [q.stated for q in figures("one, two, three")] == [1, 2, 3]


@pytest.mark.parametrize(
    ("text", "least"),
    [
        ("dozens of goats", 12),
        ("tens of thousands of goats", 10_000),
        ("hundreds of thousands of goats", 100_000),
        ("several hundred goats", 100),
        ("millions of goats", 10**6),
    ],
)
def test_fuzzy_words_bound_from_below(text: str, least: int) -> None:
    found = only(text)
    assert (found.stated, found.qualifier, found.form, found.subject) == (least, "at_least", "fuzzy", "goats")


@pytest.mark.parametrize(
    ("text", "value"),
    [("five times the price", 5), ("a threefold rise", 3), ("a 10-fold rise", 10), ("1.5x as fast", 1.5)],
)
def test_multiples(text: str, value: float) -> None:
    found = only(text)
    assert (found.kind, found.stated) == ("multiple", Fraction(value))


def test_times_that_are_counted_are_no_multiple() -> None:
    found = only("He rang three times before noon.")
    assert (found.kind, found.subject) == ("count", "times")


@pytest.mark.parametrize(
    "text",
    [
        "two-thirds of the vote",
        "half the town",
        "one in five",
        "more than a third of them",
        "told that a third of them",
        "by half",
    ],
)
def test_fraction_words_are_shares(text: str) -> None:
    found = only(text)
    assert (found.kind, str(found.unit), found.form) == ("share", "", "fraction")


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("half an hour", "1/2", "hour"),
        ("a quarter of a mile", "1/4", "mile"),
        ("an hour and a half", "3/2", "hour"),
        ("two years and a half", "5/2", "year"),
        ("half a dozen", "6", ""),
    ],
)
def test_fractions_of_a_unit(text: str, value: str, unit: str) -> None:
    found = only(text)
    assert (found.stated, str(found.unit)) == (Fraction(value), unit)
