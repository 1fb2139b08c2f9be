"""A date that no calendar has, or a time that no clock shows."""

from __future__ import annotations

from claimcheck.claims import DATE, Claim, Example, Passage, Rule
from claimcheck.claims.lexicon import lexicon
from claimcheck.pattern import pattern
from claimcheck.units.month import days_in_month

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from fractions import Fraction

    from claimcheck.claims import Carrier
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.quantities.calendar_date import CalendarDate
    from claimcheck.quantities.quantity import Quantity

_WHOLE_YEAR = 4
_LAST_DAY = 31
_SHORT = pattern(r"(\d\d?)[/.-](\d\d?)[/.-](\d\d)")
_LAST_HOUR = 24
_SCALED = 1
"""What stands before the colon of a scale: 1:72."""
_NEAR = 100
_LATEST_HOUR = 29
"""Beyond this a number before a colon is a time run or a match clock, not a slip for the hour."""


class CalendarValidity(Rule):
    """September has 30 days, February has 29 in leap years alone, an hour 60 minutes and a day 24 hours.

    Midnight may be 24:00. Scores, ratios, verses, times run and match clocks are written like clock times and are left alone,
    so a time is tested only after a word that leads to one (*at*, *until*, *from*). A date is wrong only if it is
    in every order of day and month.
    """

    code = "CC610"
    is_certain = True
    meets = ("impossible",)
    roles = {"part": DATE, "most": "part"}
    result = "part"
    relation = ">="
    message = "“{stated}” does not exist: the number can be {computed}"
    valid = (
        Example("Forms must be returned by 30 September."),
        Example("The clinic was opened on 29 February 2024."),
        Example("The last tram leaves at 24:00 on weekdays."),
        Example("She ran the marathon in 2:61 less than the record of 2:14:04."),
        Example("It was born on 13/4/2024 and weaned on 4/13/2024."),
        Example("Response rates of 20/50/70 and of 36/35/45 were seen."),
        Example("The texts were split 80/10/10 and filed as 95/08/09."),
        Example("It lists 13, 32 Mar 28 22:45 and 13, 33 Mar 29 00:41."),
        Example("It is a static model at 1:72 with 118 parts."),
        Example("Chapter marks: the plague pit at 14:30, the bishop's two wives at 29:05."),
        Example("They won 25:75 in the final and scored at 47:15 on the clock."),
    )
    invalid = (
        Example("Forms must be returned by 31 September.", computed="at most 30"),
        Example("The last tram leaves at 23:75 on weekdays.", computed="at most 59"),
        Example("The clinic was opened on February 29, 2023.", computed="at most 28"),
        Example("The gates are shut from 25:30 until morning.", computed="at most 24"),
        Example("The lease ended on 31/4/2024.", computed="at most 30"),
        Example("The lease ended on 31/4/24.", computed="at most 30"),
        Example("Stalls may be booked until November 31.", computed="at most 30"),
    )

    @staticmethod
    def formula(most: Carrier) -> Carrier:
        return most

    def say(self, value: Fraction) -> str:
        """A bound."""
        return f"at most {value}"

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """Every date and clock time with a part that is out of bounds."""
        words = lexicon(passage.locale)
        for figure in passage.figures:
            stated = figure.calendar
            if stated is None or stated.is_possible or any(other.is_possible for other in stated.alternatives):
                continue
            before, after = _around(figure)
            if stated.hour is not None and not _is_of_day(stated.hour, before, after, words):
                continue
            if after[1:].lstrip()[:1].isdecimal():
                continue
            for part, most in _beyond(stated, figure):
                yield Claim(self, {"part": self.constant(figure, part), "most": self.constant(figure, most)})


def _is_of_day(hour: int, before: str, after: str, words: Lexicon) -> bool:
    """Whether words lead to a time of day; those of a paragraph that tell of times run or played say that it is none."""
    if hour > _LATEST_HOUR or hour == _SCALED:
        return False
    return words.has("at_hour", before[-12:]) and not words.has("stopwatch", before[-_NEAR:] + after)


def _beyond(stated: CalendarDate, figure: Quantity) -> Iterator[tuple[int, int]]:
    """The first part that is out of bounds, with its bound; three numbers of which none is a month may be no date."""
    if stated.hour is not None:
        minutes = stated.minute or 0
        yield (minutes, 59) if minutes > 59 else (stated.hour, _LAST_HOUR)
        return
    dated = next((one for one in (stated, *stated.alternatives) if one.month and one.month <= 12), None)
    if dated is None:
        if figure.text[-_WHOLE_YEAR:].isdecimal():
            yield stated.month or 0, 12
    elif dated.day is not None and not _is_short(figure):
        yield dated.day, days_in_month(dated.month or 0, dated.year)


def _is_short(figure: Quantity) -> bool:
    """Whether three numbers with a short year are no date after all, one being no day of any month: 80/10/10."""
    short = _SHORT.fullmatch(figure.text)
    return short is not None and max(map(int, short.groups())) > _LAST_DAY


def _around(figure: Quantity) -> tuple[str, str]:
    """The words before and after a figure, in small letters."""
    text = figure.document.text
    start = max(text.rfind("\n", 0, figure.start) + 1, figure.start - _NEAR)
    return text[start : figure.start].lower(), " " + text[figure.end : figure.end + 40].partition("\n")[0].lower()
