"""CalendarDate: a date or a clock time as stated, possible or not."""

from __future__ import annotations

from claimcheck.units.month import day_number, days_in_month
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

_LAST_YEAR = 9999


class CalendarDate(Value):
    """The parts of a date or clock time that the text states; None is what it leaves open.

    The parts are kept as written even where no calendar has them (31 September, 23:75); a rule reports
    those. ``weekday`` counts from Monday as 0, its place is ``weekday_span``. ``precision`` is the finest
    part: ``decade``, ``year``, ``quarter``, ``month``, ``day``, ``hour`` or ``minute``. ``alternatives`` are the other
    readings of an ambiguous order (6/10/24), this one being the likeliest.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    hour: int | None = None
    minute: int | None = None
    precision: str = "day"
    quarter: int | None = None
    weekday_span: tuple[int, int] | None = None
    alternatives: tuple[CalendarDate, ...] = ()

    @property
    def is_possible(self) -> bool:
        """Whether a calendar and a clock can show it; a day without a year may be 29 February."""
        if self.hour is not None and not (0 <= self.hour <= 24 and 0 <= (self.minute or 0) < 60):
            return False
        if self.month is not None and not 1 <= self.month <= 12:
            return False
        return self.day is None or self._has_day()

    def to_date(self) -> date | None:
        """The day it names, or None where it is no whole date or none that exists.

        >>> CalendarDate(2025, 3, 12).to_date().isoformat()
        '2025-03-12'
        >>> CalendarDate(2025, 9, 31).to_date() is None
        True
        """
        from datetime import date

        number = self.day_number
        return date.fromordinal(number) if number else None

    @property
    def day_number(self) -> int | None:
        """The day it names, counted from 1 January of the year 1; None as for :meth:`to_date`."""
        if self.year is None or self.month is None or self.day is None or not self._has_day():
            return None
        return day_number(self.year, self.month, self.day)

    def _has_day(self) -> bool:
        if self.month is None or self.day is None:
            return self.day is None or 1 <= self.day <= 31
        in_calendar = self.year is None or 1 <= self.year <= _LAST_YEAR
        return in_calendar and 1 <= self.day <= days_in_month(self.month, self.year)
