"""Dates, clock times, decades, quarters: read as stated, possible or not."""

from __future__ import annotations

import pytest

from claimcheck.quantities.calendar_date import CalendarDate
from claimcheck.quantities.quantity import Quantity
from tests.quantities.reading import measured

DATES: dict[tuple[int | None, int | None, int | None], list[str]] = {
    (2025, 3, 12): [
        "March 12, 2025",
        "12 March 2025",
        "12th March 2025",
        "the 12th of March 2025",
        "March 12th, 2025",
        "Mar. 12, 2025",
        "2025-03-12",
        "12.3.2025",
        "13/3/2025".replace("13", "12"),
    ],
    (None, 11, 5): ["Nov. 5", "November 5", "5 November", "5th of November", "Nov 5"],
    (2003, 11, None): ["November 2003", "Nov. 2003", "nov 2003"],
    (1996, None, None): ["in 1996", "since 1996", "the 1996 games", "(1996)"],
    (2025, 9, 31): ["September 31, 2025", "31 September 2025"],
}


def date_of(text: str) -> Quantity:
    (found,) = [q for q in measured(text).quantities if q.calendar]
    return found


@pytest.mark.parametrize(("parts", "text"), [(parts, text) for parts, texts in DATES.items() for text in texts])
def test_date(parts: tuple[int | None, ...], text: str) -> None:
    for carrier in (text, f"It was settled, {text}, at last."):
        found = date_of(carrier)
        assert found.kind == "date"
        stated = [found.calendar, *found.calendar.alternatives] if found.calendar else []
        assert parts in [(each.year, each.month, each.day) for each in stated], carrier


@pytest.mark.parametrize(
    "text",
    ["Tuesday, March 12, 2025", "Tuesday 12 March 2025", "Tuesday the 12th of March 2025", "March 12, 2025 (Tuesday)"],
)
def test_a_weekday_belongs_to_its_date(text: str) -> None:
    found = date_of(f"On {text}, they met.")
    assert found.text == text
    assert found.calendar is not None
    assert found.calendar.weekday == 1
    assert found.calendar.weekday_span is not None
    assert found.document.text[slice(*found.calendar.weekday_span)] == "Tuesday"


def test_an_ambiguous_order_keeps_both_readings() -> None:
    calendar = date_of("6/10/24").calendar
    assert calendar is not None
    assert (calendar.month, calendar.day) == (6, 10)
    assert [(other.month, other.day) for other in calendar.alternatives] == [(10, 6)]


@pytest.mark.parametrize(
    ("text", "hour", "minute"),
    [
        ("5:25 a.m.", 5, 25),
        ("7.05am", 7, 5),
        ("10:27 PM EDT", 22, 27),
        ("6pm", 18, None),
        ("12am", 0, None),
        ("12 noon".replace("noon", "pm"), 12, None),
        ("14:30", 14, 30),
        ("23:75", 23, 75),
        ("0800 hours", 8, 0),
        ("1700 GMT", 17, 0),
        ("8 o'clock", 8, None),
    ],
)
def test_clock_time(text: str, hour: int, minute: int | None) -> None:
    found = date_of(f"They left at {text} and slept.")
    assert found.kind == "time"
    assert found.calendar is not None
    assert (found.calendar.hour, found.calendar.minute) == (hour, minute)
    assert found.calendar.is_possible == (minute != 75)


@pytest.mark.parametrize(
    ("text", "year", "precision"),
    [
        ("the 1990s", 1990, "decade"),
        ("the 80s", 1980, "decade"),
        ("Q3 2020", 2020, "quarter"),
        ("FY2024", 2024, "year"),
    ],
)
def test_longer_spans(text: str, year: int, precision: str) -> None:
    calendar = date_of(text).calendar
    assert calendar is not None
    assert (calendar.year, calendar.precision) == (year, precision)


def test_days_and_years_that_share_their_month_or_century() -> None:
    texts = {
        "on April 14, 15 and 17": [(4, 14), (4, 15), (4, 17)],
        "between 2010 and 2015": [(None, None)] * 2,
        "from 1981–87": [(None, None)] * 2,
    }
    for text, parts in texts.items():
        found = [q.calendar for q in measured(text).quantities if q.calendar]
        assert [(calendar.month, calendar.day) for calendar in found] == parts


@pytest.mark.parametrize(
    "text", ["2000 people", "more than 2019 votes", "1500 troops", "3000 rpm", "$1999", "2,019 votes"]
)
def test_numbers_that_look_like_years(text: str) -> None:
    assert [q.kind for q in measured(text).quantities if q.calendar] == []


@pytest.mark.parametrize(("text", "kinds"), [("the 22nd time", ["ordinal"]), ("in May 12 per cent left", ["percent"])])
def test_neighbours_of_dates(text: str, kinds: list[str]) -> None:
    assert [q.kind for q in measured(text).quantities] == kinds


@pytest.mark.parametrize(
    ("date", "possible"),
    [
        (CalendarDate(2024, 2, 29), True),
        (CalendarDate(2023, 2, 29), False),
        (CalendarDate(None, 2, 29), True),
        (CalendarDate(None, 9, 31), False),
        (CalendarDate(2023, 13, 1), False),
        (CalendarDate(day=31), True),
        (CalendarDate(hour=24, minute=0), True),
        (CalendarDate(hour=25), False),
    ],
)
def test_is_possible(date: CalendarDate, possible: bool) -> None:
    assert date.is_possible is possible
