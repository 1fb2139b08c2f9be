"""Figures that say when, put on a scale of the timeline so that a formula can subtract them."""

from __future__ import annotations

from fractions import Fraction
from math import inf

from claimcheck.quantities.calendar_date import CalendarDate
from claimcheck.quantities.qualifier import Qualifier
from claimcheck.quantities.quantity import Reading
from claimcheck.units import unit
from claimcheck.units.timeline import CLOCK, DAY_OF_YEARS, DAYS, DAYS_OF_SOME_YEAR, YEARS, year_number
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from claimcheck.quantities.quantity import Quantity
    from claimcheck.units.unit import Unit

_SOME_YEARS = (2023, 2024)
"""A common year and a leap year: a date without a year may lie in either."""

_BOUNDS = {Qualifier.MORE_THAN: -1, Qualifier.AT_LEAST: -1, Qualifier.LESS_THAN: 1, Qualifier.AT_MOST: 1}
_NOON = 12 * 60
_HEDGES = frozenset(("than", "over", "under", "least", "most", "within", "to", "another"))
_LEEWAY = Fraction(1, 5)
"""How far *a decade* goes on either side, twice over."""


class Stretch(Value):
    """Two dates on one scale, the later one as far from the earlier one as the text says.

    ``step`` is how coarsely they are stated, on that scale: a day, a month or a year.
    """

    start: Quantity
    end: Quantity
    step: Fraction

    @property
    def scale(self) -> Unit:
        """The scale of both dates."""
        return self.start.unit

    def inclusive(self) -> Stretch:
        """The same, its last day counted or not; of bare months and years only what lies between is sure."""
        whole = (self.step == 1 and self.scale is not YEARS) or self.step == DAY_OF_YEARS
        return self.replace(end=_reaching(self.end, Fraction(0) if whole else -self.step, self.step))

    def whole_years(self) -> Stretch:
        """The same up to the last anniversary of its start; of bare years, or in its month, perhaps the one before."""
        points = []
        for reading, first in zip(self.end.readings, self.start.readings, strict=True):
            elapsed = Fraction(reading.stated) - Fraction(first.stated)  # type: ignore[arg-type]
            reached = Fraction(first.stated) + elapsed.__floor__()  # type: ignore[arg-type]
            unsure = self.step != DAY_OF_YEARS and elapsed.denominator == 1
            points.append(reading.replace(stated=(reached - 1, reached) if unsure else reached))
        return self.replace(end=self.end.replace(readings=tuple(points)))


def days_of(stated: CalendarDate, near: date | None = None) -> list[date]:
    """The days that a stated date may be: one, or several where the order of its parts is open.

    A date without a year is the one nearest to ``near``; none where that is not known.
    """
    found = []
    for reading in (stated, *stated.alternatives):
        day = reading.to_date()
        if day is None and reading.year is None and reading.month and reading.day and near:
            day = _nearest(reading.month, reading.day, near)
        if day is not None:
            found.append(day)
    return found


def _nearest(month: int, day: int, near: date) -> date | None:
    """The date closest to a dateline; the calendar is loaded for texts that have one."""
    from claimcheck.units.calendar import nearest

    return nearest(month, day, near)


def stretch(start: Quantity, end: Quantity, years: bool = False, near: date | None = None) -> Stretch | None:
    """Two dates as figures that can be subtracted, or None where the text leaves open what lies between them.

    They are days apart where both name a day and ``years`` is not asked for; else months or years, as the coarser of
    them is stated.
    """
    first, last = start.calendar, end.calendar
    if first is None or last is None:
        return None
    precise = first.day and last.day and first.precision == last.precision == "day"
    if precise and (not years or first.year is None or last.year is None):
        pair = _dated(first, last, near)
        points = tuple([Fraction(day.toordinal()) for day in days] for days in pair)
        scale = DAYS if first.year or last.year or near else DAYS_OF_SOME_YEAR
        return _stretch(start, end, points, scale, Fraction(1))
    if first.year is None or last.year is None or first.precision == "decade" or last.precision == "decade":
        return None
    if precise:
        return _stretch(start, end, _on_years(first, last, 3), YEARS, DAY_OF_YEARS)
    if first.month and last.month and first.precision in ("day", "month") and last.precision in ("day", "month"):
        return _stretch(start, end, _on_years(first, last, 2), YEARS, Fraction(1, 12))
    return _stretch(start, end, _on_years(first, last, 1), YEARS, Fraction(1))


def years_apart(start: Quantity, end: Quantity) -> Stretch | None:
    """Two dates that both say their year, on the scale of years; else None."""
    between = stretch(start, end, years=True)
    return between if between is not None and between.scale is YEARS else None


def lasting(length: Quantity, between: Stretch) -> Quantity:
    """A length beside the dates of its ends.

    A number of days is taken at its word, and so is one of years beside bare years; weeks and months are rounded.
    """
    exact = length.unit.factor == between.scale.factor * between.step
    return widened(length, Fraction(0), Fraction(0), exact)


def spell(figure: Quantity) -> Quantity | None:
    """A stretch of time that is one word (*a decade*), as a duration; None where a hedge before it bounds it."""
    if figure.kind != "word":
        return figure
    before = figure.document.text[max(0, figure.start - 16) : figure.start].lower().split()
    if before and before[-1] in _HEDGES:
        return None
    reading = Reading(figure.value, unit("year"), figure.value * _LEEWAY)
    return figure.replace(kind="duration", readings=(reading,))


def placed(figure: Quantity, values: Iterable[Fraction], scale: Unit) -> Quantity:
    """A date or a clock time as a number of a scale; several values are several readings."""
    return figure.replace(readings=tuple(Reading(value, scale, Fraction(0)) for value in values))


def clock(figure: Quantity, after: Quantity | None = None) -> Quantity | None:
    """A clock time in minutes since midnight; one that comes ``after`` another may be one of the next day.

    A time from 1:00 to 12:59 that does not say which half of the day it means has both readings.
    """
    values = [figure.value] if figure.kind == "word" else _minutes(figure)
    if after is not None:
        start = after.value
        values = sorted((*values, *(one + 2 * _NOON for one in values)), key=lambda value: (value < start, value))
    return placed(figure, values, CLOCK) if values else None


def _minutes(figure: Quantity) -> list[Fraction]:
    stated = figure.calendar
    if stated is None or stated.hour is None or not stated.is_possible:
        return []
    value = Fraction(stated.hour * 60 + (stated.minute or 0))
    if 1 <= stated.hour <= 12 and is_bare(figure):
        return [value, value + _NOON if stated.hour < 12 else value - _NOON]
    return [value]


def is_bare(figure: Quantity) -> bool:
    """Whether a clock time is written without a word for its half of the day, and not as ``08:30``."""
    return figure.text[-1:].isdecimal() and not figure.text.startswith("0")


def widened(figure: Quantity, below: Fraction, above: Fraction, exact: bool = False) -> Quantity:
    """A figure that may be ``below`` less or ``above`` more than its words say, in its own unit.

    ``exact`` takes a figure without a hedge at its word, and not as rounded.
    """
    reading = figure.readings[0]
    side = _BOUNDS.get(figure.qualifier, 0) if figure.qualifier and not figure.strength else 0
    if side and not isinstance(reading.stated, tuple):
        return figure.replace(readings=(reading.replace(stated=reading.stated + (above if side > 0 else -below)),))
    meant = figure.replace(strength="exactly") if exact and figure.qualifier is None else figure
    meaning = meant.interval
    if meaning.lower == -inf or meaning.upper == inf:
        return figure
    ends = Reading((Fraction(meaning.lower) - below, Fraction(meaning.upper) + above), reading.unit, Fraction(0))
    return figure.replace(readings=(ends,), qualifier=None, strength="exactly")


def rounded(figure: Quantity) -> Quantity:
    """A figure as rounded and no looser: what stands before or after another in order is meant to be compared."""
    return widened(figure, Fraction(0), Fraction(0))


def _reaching(figure: Quantity, before: Fraction, after: Fraction) -> Quantity:
    ends = ((Fraction(reading.stated), reading) for reading in figure.readings)  # type: ignore[arg-type]
    return figure.replace(
        readings=tuple(reading.replace(stated=(value + before, value + after)) for value, reading in ends)
    )


def _stretch(
    start: Quantity, end: Quantity, points: tuple[list[Fraction], ...], scale: Unit, step: Fraction
) -> Stretch | None:
    if not all(points):
        return None
    return Stretch(placed(start, points[0], scale), placed(end, points[1], scale), step)


def _dated(first: CalendarDate, last: CalendarDate, near: date | None) -> tuple[list[date], list[date]]:
    """Every day that the two dates may be, the likeliest first; a year that one of them lacks is the other's."""
    if first.year is None and last.year is None:
        return _without_year(first, last, near)
    turned = (first.month or 0, first.day or 0) > (last.month or 0, last.day or 0)
    if first.year is None:
        first = first.replace(year=(last.year or 0) - turned)
    if last.year is None:
        last = last.replace(year=(first.year or 0) + turned)
    return days_of(first), days_of(last)


def _without_year(first: CalendarDate, last: CalendarDate, near: date | None) -> tuple[list[date], list[date]]:
    years = (near.year,) if near else _SOME_YEARS
    turned = (first.month or 0, first.day or 0) > (last.month or 0, last.day or 0)
    starts = [day for year in years for day in days_of(first.replace(year=year))]
    ends = [day for year in years for day in days_of(last.replace(year=year + turned))]
    return starts, ends


def _on_years(first: CalendarDate, last: CalendarDate, parts: int) -> tuple[list[Fraction], list[Fraction]]:
    """Both dates as years, cut to so many parts: the year, its month, its day."""

    def number(stated: CalendarDate) -> Fraction:
        given = (stated.year or 0, stated.month or 1, stated.day or 1)
        return year_number(*given[:parts])

    possible = first.is_possible and last.is_possible
    return ([number(first)], [number(last)]) if possible else ([], [])
