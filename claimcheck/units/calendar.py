"""Calendar: days, weekdays, months and years by the Gregorian calendar, exactly.

Units of time have average lengths (a year is 365.25 days); what lies between two dates is counted here instead.
Nothing raises for a date that does not exist: the answer is then ``None``.
"""

from __future__ import annotations

from datetime import MAXYEAR, MINYEAR, date, timedelta

from claimcheck.units.month import days_in_month

GREGORIAN = date(1752, 9, 14)
"""The first Gregorian day in Britain and America: earlier dates may be Julian, their weekdays unsure."""

GREGORIAN_EVERYWHERE = date(1918, 2, 14)
"""The first Gregorian day in Russia: dates between the two may be either calendar's."""


def date_of(year: int, month: int, day: int) -> date | None:
    """The date, or ``None`` where the calendar has none.

    >>> date_of(2023, 2, 29) is None
    True
    """
    try:
        return date(year, month, day)
    except (ValueError, OverflowError):
        return None


def parse_iso(text: str) -> date | None:
    """The date written as ``2025-03-13``, or ``None``.

    >>> parse_iso("2025-03-13").strftime("%A"), parse_iso("13/3/2025")
    ('Thursday', None)
    """
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        return None


def julian_lag(day: date) -> int:
    """How many days the Julian calendar is behind the Gregorian one in the century of a date.

    >>> julian_lag(date(1917, 10, 25)), julian_lag(date(1812, 9, 7))
    (13, 12)
    """
    centuries = day.year // 100
    return centuries - centuries // 4 - 2


def add_months(day: date, months: int) -> date | None:
    """The same day so many months later, or the last of that month if it is shorter; ``None`` beyond the calendar.

    >>> str(add_months(date(2024, 1, 31), 1)), str(add_months(date(2024, 3, 31), -13))
    ('2024-02-29', '2023-02-28')
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not MINYEAR <= year <= MAXYEAR:
        return None
    return date(year, month + 1, min(day.day, days_in_month(month + 1, year)))


def months_between(start: date, end: date) -> int:
    """Whole months from one date to another, negative backwards.

    >>> months_between(date(2024, 1, 31), date(2024, 2, 29)), months_between(date(2024, 1, 15), date(2024, 3, 14))
    (1, 1)
    """
    if end < start:
        return -months_between(end, start)
    months = (end.year - start.year) * 12 + end.month - start.month
    reached = add_months(start, months)
    return months if reached is not None and reached <= end else months - 1


def years_between(start: date, end: date) -> int:
    """Whole years from one date to another, as an age is counted; negative backwards.

    >>> years_between(date(1990, 6, 2), date(2024, 6, 1))
    33
    """
    months = months_between(start, end)
    return months // 12 if months >= 0 else -(-months // 12)


def nearest(month: int, day: int, near: date) -> date | None:
    """The date of a month and day that lies closest to another, within half a year for any but 29 February.

    >>> str(nearest(12, 30, date(2025, 1, 2))), str(nearest(2, 29, date(2025, 3, 1))), nearest(2, 30, date(2025, 3, 1))
    ('2024-12-30', '2024-02-29', None)
    """
    found = (date_of(year, month, day) for year in range(near.year - 8, near.year + 9))
    return min((each for each in found if each is not None), key=lambda each: abs(each - near), default=None)


def nearest_weekday(weekday: int, near: date, direction: int = 1) -> date | None:
    """The first such weekday (Monday is 0) on or after a date, or on or before it where ``direction`` is -1.

    >>> str(nearest_weekday(0, date(2025, 3, 13))), str(nearest_weekday(0, date(2025, 3, 13), -1))
    ('2025-03-17', '2025-03-10')
    """
    ahead = (weekday - near.weekday()) % 7
    days = ahead if direction > 0 or not ahead else ahead - 7
    try:
        return near + timedelta(days=days)
    except OverflowError:
        return None
