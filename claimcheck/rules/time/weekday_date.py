"""A weekday beside a date."""

from __future__ import annotations

from claimcheck.claims import DATE, Claim, Example, Passage, Rule
from claimcheck.units.calendar import nearest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from fractions import Fraction

    from claimcheck.claims import Carrier
    from claimcheck.documents.document import Document
    from claimcheck.quantities.calendar_date import CalendarDate

NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


class WeekdayDate(Rule):
    """A date falls on one weekday of the Gregorian calendar, and no other.

    With the year stated the weekday is certain. A date without one is taken to lie within half a year of the
    dateline, where there is one. Either the weekday or the date can be wrong, so neither is blamed.
    """

    code = "CC601"
    roles = {"date": DATE, "weekday": "date"}
    result = "weekday"
    message = "{date}: this date is a {computed}"
    valid = (
        Example("The talks begin on Wednesday, March 12, 2025."),
        Example("The strike is set for Friday 6 June 2025."),
        Example("It opens on Thursday, 13 March.", date="2025-03-10"),
        Example("The attack of 7 October 2023, a Saturday, was marked on Monday."),
        Example("They met on Tuesday, and again on 14 May 2024."),
    )
    invalid = (
        Example("The talks begin on Tuesday, March 12, 2025.", computed="Wednesday"),
        Example("The strike is set for Monday 6 June 2025.", computed="Friday"),
        Example("Thursday, Nov. 11, 2003", computed="Tuesday"),
        Example("It opens on Monday, 13 March.", computed="Thursday", date="2025-03-10"),
        Example("The fair closed on Sunday, 15 August 2025.", computed="Friday"),
    )

    @staticmethod
    def formula(date: Carrier) -> Carrier:
        return date

    def say(self, value: Fraction) -> str:
        """The name of a weekday counted from Monday as 0."""
        return NAMES[int(value) % 7]

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """Every date that stands with its weekday."""
        for figure in passage.figures:
            stated = figure.calendar
            if stated is None or stated.weekday is None or stated.weekday_span is None:
                continue
            days = {day.weekday() for day in _days(stated, passage.document)}
            if not days:
                continue
            actual = stated.weekday if stated.weekday in days else min(days)
            start, end = stated.weekday_span
            weekday = self.constant(figure, stated.weekday).replace(start=start, end=end, number_end=end)
            yield Claim(self, {"date": self.constant(figure, actual), "weekday": weekday})


def _days(stated: CalendarDate, document: Document) -> list[date]:
    """The days that a stated date may be: one, or several where the order of its parts is open."""
    days = []
    for reading in (stated, *stated.alternatives):
        day = reading.to_date()
        if day is None and reading.year is None and reading.month and reading.day and document.date:
            day = nearest(reading.month, reading.day, document.date)
        if day is not None:
            days.append(day)
    return days
