"""The calendar agrees with the standard library wherever both have an answer."""

from __future__ import annotations

import calendar as standard
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.quantities.calendar_date import CalendarDate
from claimcheck.units import calendar
from claimcheck.units import month as month_of

DATES = st.dates(date(1700, 1, 1), date(2200, 12, 31))
SOON = settings(max_examples=60, deadline=None)


@given(st.integers(1, 9999), st.integers(1, 12))
@SOON
def test_months_have_the_days_they_have(year: int, month: int) -> None:
    assert month_of.days_in_month(month, year) == standard.monthrange(year, month)[1]
    assert month_of.is_leap(year) == standard.isleap(year)


@given(st.integers(-10, 10000), st.integers(-2, 14), st.integers(-2, 40))
@SOON
def test_a_date_is_made_or_it_is_none(year: int, month: int, day: int) -> None:
    made = calendar.date_of(year, month, day)
    possible = 1 <= year <= 9999 and 1 <= day <= month_of.days_in_month(month, year)
    assert (made is not None) == possible
    assert CalendarDate(year, month, day).day_number == (made.toordinal() if made else None)


@given(DATES, st.integers(-3000, 3000))
@SOON
def test_months_are_added_and_counted_alike(day: date, months: int) -> None:
    later = calendar.add_months(day, months)
    assert later is not None
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day == min(day.day, month_of.days_in_month(later.month, later.year))
    assert calendar.months_between(day, later) == months or later.day < day.day


@given(DATES, DATES)
@SOON
def test_an_age_is_the_birthdays_passed(born: date, seen: date) -> None:
    if born > seen:
        assert calendar.years_between(born, seen) == -calendar.years_between(seen, born)
        return
    birthdays = (calendar.add_months(born, 12 * years) for years in range(1, 502))
    assert calendar.years_between(born, seen) == sum(1 for day in birthdays if day is not None and day <= seen)


@given(DATES, st.integers(0, 6), st.sampled_from([1, -1]))
@SOON
def test_the_nearest_weekday_is_less_than_a_week_away(day: date, weekday: int, direction: int) -> None:
    found = calendar.nearest_weekday(weekday, day, direction)
    assert found is not None
    assert found.weekday() == weekday
    assert 0 <= (found - day).days * direction < 7


@given(DATES, st.integers(1, 12), st.integers(1, 28))
@SOON
def test_the_nearest_date_is_half_a_year_away_at_most(near: date, month: int, day: int) -> None:
    found = calendar.nearest(month, day, near)
    assert found is not None
    assert (found.month, found.day) == (month, day)
    assert abs(found - near) <= timedelta(days=184)


def test_beyond_the_calendar_there_is_nothing() -> None:
    assert calendar.add_months(date.max, 1) is None
    assert calendar.nearest_weekday(0, date.max - timedelta(days=1)) is None
    assert calendar.nearest(4, 31, date(2025, 1, 1)) is None
    assert calendar.nearest(12, 31, date.max) == date.max
    assert month_of.days_in_month(0) == 0


@pytest.mark.parametrize("text", ["", "yesterday", "2025-02-30", "13 March 2025", "99999-01-01"])
def test_what_is_not_iso_is_no_date(text: str) -> None:
    assert calendar.parse_iso(text) is None


def test_iso_dates_are_read() -> None:
    assert calendar.parse_iso(" 2025-03-13 ") == date(2025, 3, 13)
    assert date(1752, 9, 14) == calendar.GREGORIAN
