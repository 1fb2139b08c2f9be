"""Dates of the press: ``Tuesday, March 12, 2025``, ``12 March``, ``2025-03-12``, ``6/10/24``, ``the 1990s``."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache

from claimcheck.algebra.dimension import Dimension
from claimcheck.pattern import pattern
from claimcheck.quantities import clock
from claimcheck.quantities.calendar_date import CalendarDate
from claimcheck.quantities.draft import ONE, ZERO, Draft
from claimcheck.quantities.following import DATE as DATES
from claimcheck.units.unit import Unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.quantities.page import Page

DATE = Unit("date", "date", Dimension.of(date=1))
ORDINAL = Unit("ordinal", "ordinal", Dimension.of(ordinal=1))
_DATED, _TIMED = ((DATE, False),), ((clock.TIME, False),)
LAST_DAY = 31
MAX_DAY = 39
"""Days up to here are read as stated (31 September, March 32); beyond, a number beside a month is no day."""

FIRST_YEAR, END_OF_YEARS = 1000, 2200
ROUND_YEARS_UNTIL = 1800
"""Earlier numbers, like round ones, are years only after words that leave no doubt."""

_ISO = pattern(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/]|[-.]\d)")
_NUMERIC = pattern(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|[-.]\d)")
_DAY_MONTH = pattern(r"(\d{1,2})\. ?(\d{1,2})\.(?!\d)")
_SEASON = pattern(r"(1[89]\d\d|20\d\d)[-–/](\d\d)(?![\d,.]*\d|[-–/])")
_WORD_AFTER = pattern(r"([^\W\d_]{1,2})?[ \u00a0-]{0,2}(?:([^\W\d_]{1,3}) )?([^\W\d_]{3,9})(?![^\W\d_])")
_NEXT_WORD = pattern(r"()[ \u00a0]()([^\W\d_]{3,9})(?![^\W\d_])")
_BESIDE = " .\u00a0-–"
_YEAR_AFTER = pattern(r"\.?,?[ \u00a0-]?((?:1[0-9]|20|21)\d\d)(?![\d%]|[,.]\d|[^\W_])")
_QUARTER_YEAR = pattern(r"(?: ([^\W\d_]{2}))?,?[ -]?(?:fy)?((?:19|20)\d\d)(?![\d%]|[,.]\d|[^\W_])")


def read(page: Page, start: int, end: int) -> Draft | None:
    """The date, clock time or ordinal that the digits at ``start`` belong to, or None; a bare year is read later."""
    digits, point, rest = page.text[start:end].partition(".")
    if len(digits) > 4 or not digits.isdecimal():
        return None
    if point:
        return _pointed(page, start, end, rest)
    sign = page.text[end : end + 1]
    if sign and sign in "-–/" and page.text[end + 1 : end + 2].isdecimal():
        found = _numeric(page, start) or _season(page, start)
        if found:
            return with_weekday(page, found)
    if not page.follows(end) & DATES:
        return after_month(page, start, end)
    return clock.read(page, start, end) or _beside_month(page, start, end) or _suffixed(page, start, end)


def _pointed(page: Page, start: int, end: int, rest: str) -> Draft | None:
    """``12.3.2025``, ``7.05am``: digits before a point, ``rest`` standing after it."""
    found = (_numeric(page, start) if "." in rest else None) or _day_and_month(page, start)
    if found:
        return with_weekday(page, found)
    return clock.pointed(page, start) if len(rest) == 2 and page.follows(end) & DATES else None


def bare_year(page: Page, draft: Draft, previous: Draft | None) -> bool:
    """Turn plain digits into a year, or into what goes on the date before them, where the words around do."""
    if draft.end - draft.start not in (1, 2, 4):
        return False
    stated = previous.calendar if previous else None
    if previous and stated and page.low[previous.end : draft.start] in page.lexicon.dates.YEAR_JOINTS:
        further = _further(page, draft, stated)
        if further:
            _become(draft, further)
            return True
    year = draft.value.numerator
    if draft.end - draft.start != 4 or not FIRST_YEAR <= year < END_OF_YEARS or not _is_year(page, draft, year):
        return False
    owns = page.low.startswith(page.lexicon.dates.DECADE_ENDINGS, draft.end)
    if owns and year % 10 == 0 and page.before(draft.start) in page.lexicon.dates.BEFORE_DECADE:
        _become(draft, CalendarDate(year=year, precision="decade"))
        draft.end += len(page.lexicon.dates.DECADE_ENDINGS[0])
    else:
        _become(draft, _year(year))
    return True


@lru_cache(maxsize=1024)
def _year(year: int) -> CalendarDate:
    return CalendarDate(year=year, precision="year")


def _further(page: Page, draft: Draft, stated: CalendarDate) -> CalendarDate | None:
    """What goes on a date and shares its month or century: ``April 14, 15 and 17``, ``1981–87``."""
    number, length = draft.value.numerator, draft.end - draft.start
    if stated.precision == "day" and stated.year is None and length <= 2:
        is_day = (stated.day or 0) < number <= LAST_DAY and not page.counted_after(draft.end)
        return CalendarDate(month=stated.month, day=number) if is_day else None
    if stated.precision != "year" or stated.year is None:
        return None
    if length == 4 and FIRST_YEAR <= number < END_OF_YEARS:
        return CalendarDate(year=number, precision="year")
    gap = page.text[draft.start - 2 : draft.start]
    if length == 2 and number > stated.year % 100 and ("-" in gap or "–" in gap):
        return CalendarDate(year=stated.year - stated.year % 100 + number, precision="year")
    return None


def _is_year(page: Page, draft: Draft, year: int) -> bool:
    """Whether the words around four digits make them a year."""
    words, before = page.lexicon.dates, page.before(draft.start)
    until = page.lexicon.until.match(page.low, draft.end)
    if until and not page.counted_after(until.end()):
        return year >= ROUND_YEARS_UNTIL or before in words.STRONG_BEFORE_YEAR
    followed = page.counted_after(draft.end)
    if year % 100 == 0 or year < ROUND_YEARS_UNTIL:
        return (before in words.STRONG_BEFORE_YEAR or _is_dated(page, draft, before)) and not followed
    if before in words.BEFORE_YEAR:
        return not (followed and before in words.BEFORE_YEAR_OR_COUNT)
    return not followed and (year >= 1900 or not before.isalpha())


def _is_dated(page: Page, draft: Draft, before: str) -> bool:
    """``dates from 1766``; ``by 2000``, unless a change is told by how much (``rose by 2000``)."""
    words = page.lexicon.dates
    if before in page.lexicon.joints.FROM_WORDS:
        return page.before(page.word_before(draft.start)[1]) in words.DATING
    if before not in words.DEADLINE or (draft.value < ROUND_YEARS_UNTIL and not page.groups_thousands):
        return False
    outer = page.before(page.word_before(draft.start)[1])
    return not page.lexicon.tells_change(outer)


def _become(draft: Draft, calendar: CalendarDate, kind: str = "date") -> Draft:
    draft.kind = kind
    draft.calendar = calendar
    draft.units = _DATED if kind == "date" else _TIMED
    return draft


def dated(start: int, end: int, calendar: CalendarDate) -> Draft:
    """A draft of a date; its value is the day counted from year 1 where it is whole, else its year or day."""
    return _become(Draft(start, end, _worth(calendar), ONE), calendar)


def _worth(calendar: CalendarDate) -> Fraction:
    return Fraction(calendar.day_number or calendar.year or calendar.day or calendar.quarter or 0)


def _dated_on(start: int, end: int, year: int | None, month: int, day: int | None) -> Draft:
    """A draft of a day, or of a month; a text has few of them, and names them often."""
    calendar, worth = _on(year, month, day)
    return _become(Draft(start, end, worth, ONE), calendar)


@lru_cache(maxsize=4096)
def _on(year: int | None, month: int, day: int | None) -> tuple[CalendarDate, Fraction]:
    calendar = CalendarDate(year, month, day, precision="month" if day is None else "day")
    return calendar, _worth(calendar)


def _numeric(page: Page, start: int) -> Draft | None:
    match = _ISO.match(page.text, start)
    if match:
        year, month, day = int(match[1]), int(match[3]), int(match[4])
        return dated(start, match.end(), CalendarDate(year, month, day)) if FIRST_YEAR <= year < END_OF_YEARS else None
    match = _NUMERIC.match(page.text, start)
    if match is None or (len(match[4]) == 2 and match[2] not in page.lexicon.dates.BEFORE_SHORT_YEAR):
        return None
    year = int(match[4]) if len(match[4]) == 4 else _century(int(match[4]))
    pair = int(match[1]), int(match[3])
    readings = [CalendarDate(year, *_ordered(*pair, order)) for order in page.lexicon.dates.ORDERS]
    possible = [reading for reading in readings if reading.is_possible] or readings
    first = possible[0].replace(alternatives=tuple(r for r in possible[1:] if r != possible[0]))
    return dated(start, match.end(), first)


def _day_and_month(page: Page, start: int) -> Draft | None:
    """``am 12.3.``: ordinals in digits of a day and a month, unless the second point may be that of a sentence."""
    match = _DAY_MONTH.match(page.text, start) if page.lexicon.numbers.ORDINAL_SIGN == "." else None
    if match is None or not (1 <= int(match[1]) <= 31 and 1 <= int(match[2]) <= 12):
        return None
    after = page.text[match.end() : match.end() + 2]
    goes_on = after[:1] in (",", ")", "-", "–") or (after[:1] == " " and after[1:].islower())
    if not goes_on and page.before(start) not in page.lexicon.numbers.BEFORE_ORDINAL:
        return None
    return dated(start, match.end(), CalendarDate(None, int(match[2]), int(match[1])))


def _ordered(first: int, second: int, order: str) -> tuple[int, int]:
    """Month and day of two numbers."""
    return (first, second) if order == "mdy" else (second, first)


def _century(year: int) -> int:
    return 2000 + year if year < 70 else 1900 + year


def _season(page: Page, start: int) -> Draft | None:
    """``2012-13``: two years named together."""
    match = _SEASON.match(page.text, start)
    if match is None or int(match[2]) != (int(match[1]) + 1) % 100:
        return None
    return refused(start, match.end(), "season")


def _beside_month(page: Page, start: int, end: int) -> Draft | None:
    number = int(page.text[start:end])
    if number > MAX_DAY and end - start != 4:
        return None
    return after_month(page, start, end) or _before_month(page, start, end, number)


def after_month(page: Page, start: int, end: int) -> Draft | None:
    """``March 12``, ``March 12, 2025``, ``March 2025``."""
    word, first = page.word_before(start)
    month = page.lexicon.dates.MONTHS.get(word)
    if month is None or page.low[first + len(word) : start].strip(_BESIDE + "," * (end - start == 4)):
        return None
    number = int(page.text[start:end]) if end - start <= 4 and page.text[start:end].isdecimal() else 0
    if end - start != 4 and not (0 < number <= MAX_DAY and page.lexicon.dates.ORDERS[0] == "mdy"):
        return None
    if word in page.lexicon.dates.MONTH_WORDS and not (page.text[first].isupper() or number <= 31):
        return None
    if end - start == 4:
        return _dated_on(first, end, number, month, None) if FIRST_YEAR <= number < END_OF_YEARS else None
    end = _skip_ordinal(page, end)
    if page.measured_after(end):
        return None
    match = _YEAR_AFTER.match(page.low, end)
    year = int(match[1]) if match else None
    return with_weekday(page, _dated_on(first, match.end() if match else end, year, month, number))


def _before_month(page: Page, start: int, end: int, number: int) -> Draft | None:
    """``12 March 2025``, ``12th of March``."""
    words = page.lexicon.dates
    end = _after_dot(page, end)
    found = (pattern.match(page.low, end) for pattern in (_NEXT_WORD, _WORD_AFTER))
    match = next((one for one in found if one and one[3] in words.MONTHS), None)
    if match is None or number > MAX_DAY or (match[1] and match[1] not in page.lexicon.numbers.ORDINAL_SUFFIXES):
        return None
    month = words.MONTHS[match[3]]
    if match[2] and match[2] not in words.OF:
        return None
    year = _YEAR_AFTER.match(page.low, match.end())
    if match[3] in words.MONTH_WORDS and not (year or page.text[match.start(3)].isupper() or match[1]):
        return None
    made = _dated_on(start, year.end() if year else match.end(), int(year[1]) if year else None, month, number)
    return with_weekday(page, made)


def _after_dot(page: Page, end: int) -> int:
    """Past the sign of an ordinal, where the locale has one: ``12. März``."""
    sign = page.lexicon.numbers.ORDINAL_SIGN
    return end + 1 if sign and page.text[end : end + 1] == sign else end


def _skip_ordinal(page: Page, end: int) -> int:
    suffixed = page.low[end : end + 2] in page.lexicon.numbers.ORDINAL_SUFFIXES
    return end + 2 if suffixed and not page.low[end + 2 : end + 3].isalpha() else end


def with_weekday(page: Page, draft: Draft) -> Draft:
    """Take a weekday that stands before the date (``Tuesday, March 12``) or in brackets after it."""
    words, calendar = page.lexicon.dates, draft.calendar
    if calendar is None:
        return draft
    word, first = page.word_before(draft.start)
    if word in words.THE:
        word, first = page.word_before(first)
    weekday = words.WEEKDAYS.get(word)
    if weekday is not None:
        if page.text[first].isupper() or len(word) > 5:
            draft.calendar = calendar.replace(weekday=weekday, weekday_span=(first, first + len(word)))
            draft.start = first
        return draft
    return _weekday_after(page, draft)


_WEEKDAY_AFTER = pattern(r"(?:,? \(|, (?:([^\W\d_]{1,5}) )?)([^\W\d_]{2,10})(\))?(?![^\W\d_])")


def _weekday_after(page: Page, draft: Draft) -> Draft:
    match = _WEEKDAY_AFTER.match(page.low, draft.end)
    weekday = page.lexicon.dates.WEEKDAYS.get(match[2]) if match else None
    if match and draft.calendar and weekday is not None and (match[3] or match[1] in page.lexicon.numbers.ARTICLES):
        draft.calendar = draft.calendar.replace(weekday=weekday, weekday_span=match.span(2))
        draft.end = match.end()
    return draft


def _suffixed(page: Page, start: int, end: int) -> Draft | None:
    """``1990s``, ``the 22nd``, ``der 22.``."""
    low, number, decade = page.low, int(page.text[start:end]), page.lexicon.dates.DECADE_SUFFIX
    decade_end = end + len(decade)
    if low.startswith(decade, end) and not low[decade_end : decade_end + 1].isalnum():
        named = page.next(decade_end)
        if named and named[1] in page.lexicon.dates.DECADES:
            decade_end = named.end()
        elif 20 <= number <= 90 and (number < 40 or page.before(start) not in page.lexicon.dates.BEFORE_DECADE):
            return refused(start, decade_end, "age or temperature band")
        if number % 10 == 0 and (FIRST_YEAR <= number < END_OF_YEARS or 20 <= number <= 90):
            year = number if number > 99 else 1900 + number
            return dated(start, decade_end, CalendarDate(year=year, precision="decade"))
        return None
    if _is_pointed_ordinal(page, start, end):
        return _ordinal(start, end + 1, number)
    if _is_ordinal(page, start, end) and not low[end + 2 : end + 3].isalnum():
        return _ordinal(start, end + 2, number)
    return None


_WEIGHED = pattern(r" ?\d{1,2} ?lbs?(?![^\W_])")
"""Pounds behind stones: ``21st 4lb``."""


def _is_ordinal(page: Page, start: int, end: int) -> bool:
    """Whether two letters make an ordinal of a number, right or wrong (``the 12nd``); ``11st`` may be a weight."""
    number, suffix = int(page.text[start:end]), page.low[end : end + 2]
    last = page.lexicon.numbers.ORDINAL_SUFFIXES.get(suffix, "")
    if str(number % 10) not in last:
        return False
    if len(last) > 1 or not page.spellings.readings(suffix):
        return True
    if _WEIGHED.match(page.low, end + 2):
        return False
    if number // 10 % 10 != 1:
        return True
    nouns, after = page.lexicon.nouns, page.after(end + 2)
    return page.before(start) in nouns.DETERMINERS or (bool(after) and after not in nouns.STOPS)


def _ordinal(start: int, end: int, number: int) -> Draft:
    draft = Draft(start, end, Fraction(number), ONE)
    draft.kind, draft.units = "ordinal", ((ORDINAL, False),)
    return draft


def _is_pointed_ordinal(page: Page, start: int, end: int) -> bool:
    """``der 22. Platz``: a point after a number that ends no sentence, for the words around go on with it."""
    if _after_dot(page, end) == end:
        return False
    following = page.text[end + 1 : end + 3]
    if following[:1].isdecimal() or not following.strip():
        return False
    if following[0] not in " \u00a0":
        return following[0] in "),;:-–"
    return following[1:].islower() or page.before(start) in page.lexicon.numbers.BEFORE_ORDINAL


def refused(start: int, end: int, reason: str) -> Draft:
    """A draft that is no figure."""
    draft = Draft(start, end, ZERO, ONE)
    draft.refused = reason
    return draft


def quarter(page: Page, start: int, end: int) -> Draft | None:
    """``Q3 2020``, ``FY2024``: digits right after the letters of a reporting period."""
    words, text = page.lexicon.dates, page.text
    letters = page.low[max(0, start - 2) : start]
    number = int(text[start:end]) if end - start <= 4 and text[start:end].isdecimal() else 0
    if letters[-1:] == words.QUARTER_LETTER and not letters[:-1].isalnum() and 1 <= number <= 4 and end - start == 1:
        match = _QUARTER_YEAR.match(page.low, end)
        if match and match[1] and match[1] not in words.OF:
            match = None
        year = int(match[2]) if match else None
        period = CalendarDate(year=year, quarter=number, precision="quarter")
        return dated(start - 1, match.end() if match else end, period)
    if letters in words.YEAR_LETTERS and not text[start - 3 : start - 2].isalnum() and end - start in (2, 4):
        year = number if number > 99 else 2000 + number
        return dated(start - 2, end, CalendarDate(year=year, precision="year"))
    return None
