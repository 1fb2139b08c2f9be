"""Timeline: the scales on which dates, weekdays and clock times are numbers.

A date is no amount: two can be subtracted and not added. On a scale it is a plain number, so that a formula may say
``end - start``; the scale's unit says how long one step is, and :func:`written` turns a number back into words.
"""

from __future__ import annotations

from fractions import Fraction

from claimcheck.algebra.dimension import Dimension
from claimcheck.units.unit import Unit

_DATE = Dimension.of(date=1)

DAYS = Unit("day_number", "date", _DATE, Fraction(86_400))
"""Days counted from 1 January of the year 1, which is 1."""

DAYS_OF_SOME_YEAR = Unit("day_number_of_some_year", "date", _DATE, Fraction(86_400))
"""The same where no year is stated: the one that stands in for it is not told."""

YEARS = Unit("calendar_year", "date", _DATE, Fraction(31_557_600))
"""Calendar years with their months as twelfths, so that anniversaries are whole numbers apart; each is 365.25 days."""

WEEKDAYS = Unit("weekday", "date", Dimension.of(weekday=1))
"""Weekdays counted from Monday, which is 0; seven more is the same weekday."""

CLOCK = Unit("clock", "time", Dimension.of(clock=1), Fraction(60))
"""Minutes since midnight; a day more is the same time of day."""

SCALES = ("date", "time")
"""The kinds of unit that are scales: their numbers are told with :func:`written`."""

DAY_OF_YEARS = Fraction(1, 372)
"""One day on the scale of :data:`YEARS`, whose months all have 31."""

NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def year_number(year: int, month: int = 1, day: int = 1) -> Fraction:
    """A date on the scale of :data:`YEARS`.

    >>> year_number(2024, 5, 4) - year_number(1960, 5, 4)
    Fraction(64, 1)
    """
    return year + Fraction(month - 1, 12) + (day - 1) * DAY_OF_YEARS


def written(value: Fraction, scale: Unit) -> str:
    """A number of one of the scales as a reader would say it; a broken number is rounded down.

    >>> written(Fraction(739_322), DAYS), written(Fraction(1950), YEARS), written(Fraction(23 * 60 + 75), CLOCK)
    ('12 March 2025', '1950', '0:15')
    """
    if scale is WEEKDAYS:
        return NAMES[value.__floor__() % 7]
    if scale is CLOCK:
        hour, minute = divmod(value.__floor__() % (24 * 60), 60)
        return f"{hour}:{minute:02}"
    if scale in (DAYS, DAYS_OF_SOME_YEAR):
        return _of_days(value.__floor__(), scale is DAYS)
    return _of_years(value) if scale is YEARS else str(value)


def _of_days(number: int, with_year: bool) -> str:
    from datetime import date

    if not 1 <= number <= date.max.toordinal():
        return f"day {number}"
    day = date.fromordinal(number)
    return f"{day.day} {MONTHS[day.month - 1]}{f' {day.year}' if with_year else ''}"


def _of_years(value: Fraction) -> str:
    year = value.__floor__()
    months, day = divmod(((value - year) / DAY_OF_YEARS).__floor__(), 31)
    if day:
        return f"{day + 1} {MONTHS[months]} {year}"
    return f"{MONTHS[months]} {year}" if months else str(year)
