"""A weekday beside a date."""

from __future__ import annotations

from datetime import timedelta
from fractions import Fraction

from claimcheck.claims import DATE, Binding, Claim, Example, Match, Passage, Rule
from claimcheck.claims.dateline import dateline
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.timeline import days_of, placed
from claimcheck.units.calendar import GREGORIAN, GREGORIAN_EVERYWHERE, julian_lag
from claimcheck.units.timeline import WEEKDAYS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from claimcheck.claims import Carrier
    from claimcheck.locale import Locale
    from claimcheck.quantities.quantity import Quantity

_LONGEST_NAME = 24


class WeekdayDate(Rule):
    """A date falls on one weekday of the Gregorian calendar, and no other.

    With the year stated the weekday is certain. A date without one is taken to lie within half a year of the
    dateline, where there is one, and is then no more than a warning. Either the weekday or the date can be wrong, so
    neither is blamed. Dates before 1752 are left alone, and before 1918 the weekday may be that of the old calendar, which
    Russia kept until then. Where the order of day and month is open (6/10/24), either will do.
    """

    code = "CC601"
    is_certain = True
    meets = ("weekday",)
    roles = {"date": DATE, "weekday": "word:weekday"}
    result = "weekday"
    phrasings = (
        "{date} , [which] (was|is|fell on|falls on|will be|will fall on) [a] {weekday}",
        "{date} [which] (was|is|fell on|falls on|will be|will fall on) [a] {weekday}",
        r"{date} [,] \( [a] {weekday} \)",
        "{date} , a {weekday}",
        "{weekday} (morning|afternoon|evening|night|lunchtime) [,] {date}",
        r"{weekday} [morning|afternoon|evening|night] \( {date} \)",
    )
    message = "{date}: this date is a {computed}"
    valid = (
        Example("The talks begin on Wednesday, March 12, 2025."),
        Example("The strike is set for Friday 6 June 2025."),
        Example("It opens on Thursday, 13 March.", date="2025-03-10"),
        Example("The attack of 7 October 2023, a Saturday, was marked on Monday."),
        Example("They met on Tuesday, and again on 14 May 2024."),
        Example("The winter palace fell on Wednesday, 25 October 1917, by the calendar then in force."),
        Example("The fleet sailed on Monday, 3 May 1588."),
        Example("Tickets go on sale on Mon 07/10/24."),
        Example("So the minister told the Mail on Sunday, 9/1/95."),
        Example("The vote is on Tuesday, 4 June 2024; the count will be on Friday, 7 June."),
    )
    invalid = (
        Example("The talks begin on Tuesday, March 12, 2025.", computed="Wednesday"),
        Example("The strike is set for Monday 6 June 2025.", computed="Friday"),
        Example("Thursday, Nov. 11, 2003", computed="Tuesday"),
        Example("It opens on Monday, 13 March.", computed="Thursday", date="2025-03-10"),
        Example("The fair closed on Sunday, 15 August 2025.", computed="Friday"),
        Example("The deadline is 12 September 2015, which is a Thursday.", computed="Saturday"),
        Example("The vote was held on Tuesday evening, March 13, 2025.", computed="Thursday"),
        Example("The vote is on Tuesday, 4 June 2024; the count will be on Thursday, 7 June."),
    )

    @staticmethod
    def formula(date: Carrier) -> Carrier:
        return date

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """Every date that stands with its weekday."""
        near = None
        for figure in passage.figures:
            stated = figure.calendar
            if stated is None or stated.weekday is None or stated.weekday_span is None:
                continue
            near = near or dateline(passage) or _year_beside(passage, figure)
            start, end = stated.weekday_span
            if _names_a_paper(figure.document.text[max(0, end - _LONGEST_NAME) : end], passage.locale):
                continue
            weekday = self.constant(figure, stated.weekday).replace(start=start, end=end, number_end=end)
            yield from self.claims(figure, weekday, near)

    def bind(self, match: Match) -> Iterator[Claim]:
        """A date and a weekday that the text puts together in words."""
        roles = self.filled(match)
        yield from self.claims(roles["date"], roles["weekday"], match.sentence.document.date)  # type: ignore[arg-type]

    def claims(self, figure: Quantity, weekday: Quantity, near: date | None) -> Iterator[Claim]:
        """The claim that a date falls on a weekday, where the date is known well enough."""
        stated = figure.calendar
        if stated is None:
            return
        weekdays = dict.fromkeys(name for day in days_of(stated, near) for name in _weekdays(day))
        if weekdays:
            dated = placed(figure, map(Fraction, weekdays), WEEKDAYS)
            named = placed(weekday, (weekday.value,), WEEKDAYS)
            binding = Binding.STATED if stated.year else Binding.SENTENCE
            yield Claim(self, {"date": dated, "weekday": named}, binding)


def _year_beside(passage: Passage, figure: Quantity) -> date | None:
    """The full date beside one without a year, in the only year that the sentence gives: "Tuesday, 4 June 2024 … Thursday, 7 June"."""
    if figure.calendar is None or figure.calendar.year is not None:
        return None
    sentence = passage.sentence_at(figure.start)
    dated = [one.calendar for one in sentence.figures if one.calendar is not None] if sentence is not None else []
    days = [day for one in dated if one.year is not None and (day := one.to_date()) is not None]
    return days[0] if len(days) == 1 and len({one.year for one in dated if one.year is not None}) == 1 else None


def _names_a_paper(before: str, locale: Locale) -> bool:
    """Whether a weekday ends the name of a newspaper that comes out on it."""
    return any(before.lower().endswith(name) for name in lexicon(locale).groups["sunday_papers"])


def _weekdays(day: date) -> list[int]:
    """The weekdays that a date may have had, by the calendar of the country it was written in; none before both."""
    if day < GREGORIAN:
        return []
    if day >= GREGORIAN_EVERYWHERE:
        return [day.weekday()]
    return [day.weekday(), (day + timedelta(julian_lag(day))).weekday()]
