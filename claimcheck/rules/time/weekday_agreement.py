"""Dates without a year whose weekdays must agree."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from itertools import pairwise

from claimcheck.claims import DATE, Binding, Claim, Example, Passage, Rule
from claimcheck.claims.dateline import dateline
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.timeline import placed
from claimcheck.units.timeline import WEEKDAYS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.quantities.quantity import Quantity

_FAR = 400
"""Characters between two dates beyond which they may be of different years."""

_FARTHEST = 250
"""Days between two dates told beside each other; of those farther apart one is of another year."""

_BEFORE, _BEHIND = 60, 40
"""Characters before two dates, and behind them, in which words may put them in different years."""

_STAMP = 24
"""Characters of a time of day with its zone."""

_YEARS = (2023, 2024)


class WeekdayAgreement(Rule):
    """If 3 March is a Monday then 8 March of that year is a Saturday: the weekdays of dates near each other agree modulo 7.

    This needs no year; where the year is known the weekday itself is tested. Dates that the text puts in
    different years are left alone.
    """

    code = "CC611"
    is_certain = True
    meets = ("weekday",)
    roles = {"first": DATE, "days": "days", "second": "first"}
    result = "second"
    binding = Binding.SENTENCE
    message = "if {first} is right, {second} is a {computed}"
    valid = (
        Example("A common year that begins on Sunday, 1 January, ends on Sunday, 31 December."),
        Example("The fair opens on Monday 3 March and ends on Saturday 8 March."),
        Example("Rehearsals are on Friday, 28 February and Saturday, 1 March."),
        Example("Last year it fell on Monday 3 March; this year it is on Tuesday 4 March."),
        Example("It met on Sunday 30 December and again on Tuesday 1 January."),
        Example("Last year the race was on Sunday 6 July. Entries close on Monday 6 July."),
        Example("It was paid on Tuesday, January 11th, to holders of Monday, December 27th."),
        Example("A note of Wednesday, January 5th came after one of Thursday, September 30th."),
        Example("The heats are on Monday 3 March, the final is on Wednesday."),
        Example("2.5 Tue Mar 8 16:03:34 2011 was a fix. 2.4 Mon Dec 20 14:56:42 2010 was not."),
    )
    invalid = (
        Example("The fair opens on Monday 3 March and ends on Sunday 8 March.", computed="Saturday"),
        Example("Rehearsals are on Friday, 2 May and Sunday, 3 May.", computed="Saturday"),
        Example("The race is on Thursday, July 10; the prizes follow on Thursday, July 16.", computed="Wednesday"),
        Example(
            "Bins are emptied on Tuesday 4 November, Tuesday 11 November and Tuesday 19 November.", computed="Wednesday"
        ),
        Example("It met on Sunday 30 December and again on Wednesday 1 January.", computed="Tuesday"),
        Example(
            "This year the annual race has a new course. Boats set off on Friday 4 July and prizes are given on Sunday 7 July.",
            computed="Monday",
        ),
    )

    @staticmethod
    def formula(first: Carrier, days: Carrier) -> Carrier:
        return first + days

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """Every dated weekday without a year, held against the one before it."""
        dated = [figure for figure in passage.figures if figure.calendar and figure.calendar.weekday is not None]
        if len(dated) < 2 or any(figure.calendar and figure.calendar.year for figure in dated) or dateline(passage):
            return
        if any(_year_follows(passage, figure) for figure in dated):
            return
        words = lexicon(passage.locale)
        for first, second in pairwise(dated):
            if second.start - first.end < _FAR and not _are_apart(passage.document.text, first, second, words):
                yield from self.pair(first, second)

    def pair(self, first: Quantity, second: Quantity) -> Iterator[Claim]:
        """The claim that two weekdays lie as many days apart as their dates, in some year."""
        gaps = _gaps(first, second)
        if not gaps or first.calendar is None or second.calendar is None:
            return
        days = self.constant(second, 0)
        apart = days.replace(readings=tuple(days.readings[0].replace(stated=Fraction(gap)) for gap in gaps))
        weekday = first.calendar.weekday or 0
        wanted = [Fraction((second.calendar.weekday or 0) + 7 * week) for week in range((weekday + max(gaps)) // 7 + 1)]
        yield Claim(
            self,
            {
                "first": placed(first, (Fraction(weekday),), WEEKDAYS),
                "days": apart,
                "second": placed(second, wanted, WEEKDAYS),
            },
            self.binding,
        )


def _are_apart(text: str, first: Quantity, second: Quantity, words: Lexicon) -> bool:
    """Whether words around two dates put them in different years.

    What stands before both may hold for both, so that only another year counts there: "this year's fair opens on".
    """
    ahead, behind = text[max(0, first.start - _BEFORE) : first.start], text[first.start : second.end + _BEHIND]
    return words.has("year_apart", behind.lower()) or words.has("another_year", ahead.lower())


def _year_follows(passage: Passage, figure: Quantity) -> bool:
    """Whether the time of day stands between a date and its year, as in logs: Tue Mar 8 16:03:34 2011."""
    following = [one.calendar for one in passage.within(figure.end, figure.end + _STAMP)]
    return any(one is not None and one.precision == "year" for one in following)


def _gaps(first: Quantity, second: Quantity) -> list[int]:
    """How many days may lie between two dates, by a common year and by a leap year, less whole weeks.

    The second may be of the year before or after, as long as the two are not too far apart, or later in the same one.
    """
    gaps = []
    for year in _YEARS:
        start = _day(first, year)
        ends = [(off, _day(second, year + off)) for off in (-1, 0, 1)] if start is not None else []
        apart = [(off, (end - start).days) for off, end in ends if end is not None and start is not None]
        gaps += [days % 7 for off, days in apart if abs(days) <= _FARTHEST or (off == 0 and days > 0)]
    return list(dict.fromkeys(gaps))


def _day(figure: Quantity, year: int) -> date | None:
    return figure.calendar.replace(year=year, alternatives=()).to_date() if figure.calendar else None
