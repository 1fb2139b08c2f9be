"""Dates and clock times as numbers: what lies between them, and what a text may mean by it."""

from __future__ import annotations

from fractions import Fraction

import pytest

import claimcheck
from claimcheck.claims.timeline import clock, lasting, spell, stretch, widened, years_apart
from claimcheck.quantities.quantity import Quantity
from claimcheck.units.timeline import CLOCK, DAYS, DAYS_OF_SOME_YEAR, WEEKDAYS, YEARS, written, year_number


def figures(text: str, kind: str) -> list[Quantity]:
    return [figure for figure in claimcheck.measure(text) if figure.kind == kind]


def apart(text: str, years: bool = False) -> list[Fraction]:
    between = stretch(*figures(text, "date"), years)
    assert between is not None
    return [
        Fraction(end.stated) - Fraction(start.stated)  # type: ignore[arg-type]
        for start, end in zip(between.start.readings, between.end.readings, strict=True)
    ]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("from 3 March 2024 to 12 April 2024", [40]),
        ("from 3 March to 12 April 2024", [40]),
        ("from 20 February to 5 March", [13, 14]),
        ("from 20 December to 5 January", [16, 16]),
        ("from 28 December to 3 January 2024", [6]),
    ],
)
def test_days_lie_between_two_dates_in_whatever_year_they_may_be(text: str, days: list[int]) -> None:
    assert apart(text) == days


def test_bare_years_and_months_lie_on_the_scale_of_years() -> None:
    assert apart("from 1990 to 2002") == [12]
    assert apart("from May 2010 to July 2016") == [6 + Fraction(1, 6)]
    assert apart("from 4 May 1960 to 4 May 2025", years=True) == [65]


def test_ages_need_both_years() -> None:
    assert years_apart(*figures("from 4 May to 4 June 2025", "date")) is None
    assert stretch(*figures("from May to June 2025, or 3 July", "date")) is None


def test_the_last_day_counts_or_does_not() -> None:
    between = stretch(*figures("from 12 to 15 August 2024", "date"))
    assert between is not None
    low, high = between.inclusive().end.readings[0].stated  # type: ignore[misc]
    assert (low - between.start.value, high - between.start.value) == (3, 4)


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("from 4 May 1960 to 3 May 2025", [64]),
        ("from 4 May 1960 to 4 May 2025", [65]),
        ("from 1960 to 2025", [64, 65]),
        ("from May 1960 to April 2025", [64]),
        ("from May 1960 to May 2025", [64, 65]),
    ],
)
def test_an_age_is_whole_years_since_the_last_anniversary(text: str, ages: list[int]) -> None:
    between = years_apart(*figures(text, "date"))
    assert between is not None
    reached = between.whole_years().end.readings[0].stated
    ends = reached if isinstance(reached, tuple) else (reached,)
    assert [end - between.start.value for end in ends] == ages


def test_a_clock_time_may_be_of_either_half_of_the_day_and_of_the_next_one() -> None:
    start, end = figures("from 9:30 to 2:15 pm", "time")
    placed = clock(start)
    assert placed is not None
    assert [reading.stated for reading in placed.readings] == [570, 1290]
    later = clock(end, placed)
    assert later is not None
    assert [reading.stated for reading in later.readings] == [855, 2295]
    assert clock(figures("at 23:75", "time")[0]) is None


def test_days_are_taken_at_their_word_and_weeks_are_rounded() -> None:
    between = stretch(*figures("from 3 March 2024 to 12 April 2024", "date"))
    assert between is not None
    days, weeks = figures("40 days, six weeks", "duration")
    assert str(lasting(days, between).interval) == "40"
    assert str(lasting(weeks, between).interval) == "5.5 … 6.5"


def test_a_bound_is_moved_outwards_and_stays_a_bound() -> None:
    figure = figures("more than 20 days", "duration")[0]
    assert widened(figure, Fraction(1), Fraction(0)).interval.lower == 19


def test_a_hedge_that_bounds_a_spell_takes_it_away() -> None:
    text = "more than a decade"
    figure = figures("x 3 days", "duration")[0]
    word = figure.replace(document=claimcheck.check(text).documents[0], start=10, end=18, kind="word")
    assert spell(word) is None
    assert spell(figure) is figure


@pytest.mark.parametrize(
    ("value", "scale", "words"),
    [
        (Fraction(738_946), DAYS, "1 March 2024"),
        (Fraction(738_946), DAYS_OF_SOME_YEAR, "1 March"),
        (Fraction(0), DAYS, "day 0"),
        (year_number(1950), YEARS, "1950"),
        (year_number(1950, 6), YEARS, "June 1950"),
        (year_number(1950, 6, 12), YEARS, "12 June 1950"),
        (Fraction(8), WEEKDAYS, "Tuesday"),
        (Fraction(24 * 60 + 5), CLOCK, "0:05"),
    ],
)
def test_numbers_of_a_scale_are_told_in_words(value: Fraction, scale: claimcheck.units.Unit, words: str) -> None:
    assert written(value, scale) == words
