"""Month: how long each is and which days it has, by the Gregorian calendar.

Told without the datetime module: most articles name a day, few need more of it, and it is slow to load.
"""

from __future__ import annotations

_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def is_leap(year: int) -> bool:
    """Whether a year has a 29 February.

    >>> [year for year in (1900, 2000, 2023, 2024) if is_leap(year)]
    [2000, 2024]
    """
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(month: int, year: int | None = None) -> int:
    """How many days a month has; without a year, the most it can have; 0 for a month that does not exist.

    >>> days_in_month(2, 2023), days_in_month(2), days_in_month(13)
    (28, 29, 0)
    """
    if not 1 <= month <= len(_LENGTHS):
        return 0
    return _LENGTHS[month - 1] + (month == 2 and (year is None or is_leap(year)))


def day_number(year: int, month: int, day: int) -> int:
    """A day of the calendar counted from 1 January of the year 1, which is 1, as :meth:`datetime.date.toordinal` does.

    >>> day_number(1, 1, 1), day_number(2025, 3, 12)
    (1, 739322)
    """
    before = year - 1
    months = sum(days_in_month(earlier, year) for earlier in range(1, month))
    return before * 365 + before // 4 - before // 100 + before // 400 + months + day
