"""Dates as the press writes them: ``Tuesday, March 12, 2025``, ``12 March``, ``2025-03-12``, ``6/10/24``, ``the 1990s``."""

from __future__ import annotations

import re
from fractions import Fraction

from claimcheck.algebra.dimension import Dimension
from claimcheck.quantities import clock
from claimcheck.quantities.calendar_date import CalendarDate
from claimcheck.quantities.draft import Draft
from claimcheck.units.unit import Unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.quantities.page import Page

DATE = Unit("date", "date", Dimension.of(date=1))
ORDINAL = Unit("ordinal", "ordinal", Dimension.of(ordinal=1))
MAX_DAY = 39
"""Days up to here are read as stated (31 September, March 32); beyond, a number beside a month is no day."""

_RUN = re.compile(r"\d{1,5}")
_ISO = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/]|[-.]\d)")
_NUMERIC = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d/]|[-.]\d)")
_SEASON = re.compile(r"(1[89]\d\d|20\d\d)[-–/](\d\d)(?![\d,.]*\d|[-–/])")
_WORD_AFTER = re.compile(r"([^\W\d_]{1,2})?[ \u00a0-]{0,2}(?:([^\W\d_]{1,3}) )?([^\W\d_]{3,9})(?![^\W\d_])")
_MONTH_AFTER = re.compile(r"()[ \u00a0]()(may|mar|jun|jul|jan|feb|apr|aug|sep|oct|nov|dec)(?![^\W\d_])")
_BESIDE = " .\u00a0-–"
_YEAR_AFTER = re.compile(r"\.?,?[ \u00a0-]?((?:1[0-9]|20|21)\d\d)(?![\d%]|[,.]\d|[^\W_])")
_QUARTER_YEAR = re.compile(r"(?: of)?,?[ -]?(?:fy)?((?:19|20)\d\d)(?![\d%]|[,.]\d|[^\W_])")


def read(page: Page, start: int, end: int) -> Draft | None:
    """The date, clock time or ordinal that the digits at ``start`` belong to, or None; a bare year is read later."""
    text = page.text
    match = _RUN.match(text, start)
    if match is None or match.end() - start > 4:
        return None
    run_end, sign = match.end(), text[match.end() : match.end() + 1]
    if sign and sign in "-–/." and text[run_end + 1 : run_end + 2].isdecimal():
        found = _numeric(page, start) or _season(page, start)
        if found:
            return with_weekday(page, found)
    timed = clock.read(page, start, run_end)
    if timed or end > run_end:
        return timed
    return _beside_month(page, start, run_end) or _suffixed(page, start, run_end)


def is_numeric(page: Page, start: int) -> bool:
    """Whether ``2025-03-12`` or ``12/3/2025`` begins here, and no telephone number."""
    return _numeric(page, start) is not None


def bare_year(page: Page, draft: Draft, previous: Draft | None) -> bool:
    """Turn four plain digits into a year where the words around make them one."""
    year = draft.value.numerator
    if draft.end - draft.start != 4 or not 1000 <= year < 2200:
        return False
    before = page.before(draft.start)
    followed = page.counted_after(draft.end)
    if not _is_year(page, year, before, followed, previous, draft):
        return False
    _become(draft, CalendarDate(year=year, precision="year"))
    return True


def _is_year(page: Page, year: int, before: str, followed: bool, previous: Draft | None, draft: Draft) -> bool:
    words = page.lexicon.dates
    if previous is not None and previous.calendar and previous.calendar.precision == "year":
        if page.low[previous.end : draft.start] in words.YEAR_JOINTS:
            return True
    if year % 100 == 0 or year < 1800:
        return before in words.STRONG_BEFORE_YEAR and not followed
    if before in words.BEFORE_YEAR or not followed:
        return year >= 1900 or before in words.BEFORE_YEAR or not before.isalpha()
    return False


def _become(draft: Draft, calendar: CalendarDate, kind: str = "date") -> Draft:
    draft.kind = kind
    draft.calendar = calendar
    draft.units = ((DATE if kind == "date" else clock.TIME, 1),)
    return draft


def dated(start: int, end: int, calendar: CalendarDate) -> Draft:
    """A draft of a date; its value is the day counted from year 1 where it is whole, else its year or day."""
    day = calendar.to_date()
    value = day.toordinal() if day else calendar.year or calendar.day or calendar.quarter or 0
    return _become(Draft(start, end, Fraction(value), Fraction(1)), calendar)


def _numeric(page: Page, start: int) -> Draft | None:
    match = _ISO.match(page.text, start)
    if match:
        year, month, day = int(match[1]), int(match[3]), int(match[4])
        return dated(start, match.end(), CalendarDate(year, month, day)) if 1000 <= year < 2200 else None
    match = _NUMERIC.match(page.text, start)
    if match is None or (len(match[4]) == 2 and match[2] != "/"):
        return None
    year = int(match[4]) if len(match[4]) == 4 else _century(int(match[4]))
    readings = [CalendarDate(year, *_ordered(int(match[1]), int(match[3]), order)) for order in page.lexicon.dates.ORDERS]
    possible = [reading for reading in readings if reading.is_possible] or readings
    first = possible[0].replace(alternatives=tuple(r for r in possible[1:] if r != possible[0]))
    return dated(start, match.end(), first)


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
    draft = Draft(start, match.end(), Fraction(int(match[1])), Fraction(1))
    draft.refused = "season"
    return draft


def _beside_month(page: Page, start: int, end: int) -> Draft | None:
    number = int(page.text[start:end])
    if number > MAX_DAY and end - start != 4:
        return None
    return _after_month(page, start, end, number) or _before_month(page, start, end, number)


def _after_month(page: Page, start: int, end: int, number: int) -> Draft | None:
    """``March 12``, ``March 12, 2025``, ``March 2025``."""
    word = page.before(start)
    month = page.lexicon.dates.MONTHS.get(word)
    if month is None:
        return None
    first = page.low.rfind(word, max(0, start - 24), start)
    if page.low[first + len(word) : start].strip(_BESIDE + "," * (end - start == 4)):
        return None
    if word in page.lexicon.dates.MONTH_WORDS and not (page.text[first].isupper() or number <= 31):
        return None
    if end - start == 4:
        whole = CalendarDate(year=number, month=month, precision="month")
        return dated(first, end, whole) if 1000 <= number < 2200 else None
    end = _skip_ordinal(page, end)
    if page.measured_after(end):
        return None
    match = _YEAR_AFTER.match(page.low, end)
    year = int(match[1]) if match else None
    made = dated(first, match.end() if match else end, CalendarDate(year, month, number))
    return with_weekday(page, made)


def _before_month(page: Page, start: int, end: int, number: int) -> Draft | None:
    """``12 March 2025``, ``12th of March``."""
    words = page.lexicon.dates
    match = _MONTH_AFTER.match(page.low, end) or _WORD_AFTER.match(page.low, end)
    if match is None or number > MAX_DAY or (match[1] and match[1] not in page.lexicon.numbers.ORDINAL_SUFFIXES):
        return None
    month = words.MONTHS.get(match[3])
    if month is None or (match[2] and match[2] not in words.OF):
        return None
    year = _YEAR_AFTER.match(page.low, match.end())
    if match[3] in words.MONTH_WORDS and not (year or page.text[match.start(3)].isupper() or match[1]):
        return None
    stated = CalendarDate(int(year[1]) if year else None, month, number)
    return with_weekday(page, dated(start, year.end() if year else match.end(), stated))


def _skip_ordinal(page: Page, end: int) -> int:
    suffixed = page.low[end : end + 2] in page.lexicon.numbers.ORDINAL_SUFFIXES
    return end + 2 if suffixed and not page.low[end + 2 : end + 3].isalpha() else end


def with_weekday(page: Page, draft: Draft) -> Draft:
    """Take a weekday that stands before the date (``Tuesday, March 12``) or in brackets after it."""
    words, calendar = page.lexicon.dates, draft.calendar
    if calendar is None:
        return draft
    word = page.before(draft.start)
    if word == words.THE:
        word = page.before(page.low.rfind(word, 0, draft.start))
    weekday = words.WEEKDAYS.get(word)
    if weekday is not None:
        first = page.low.rfind(word, max(0, draft.start - 24), draft.start)
        if page.text[first].isupper() or len(word) > 5:
            draft.calendar = calendar.replace(weekday=weekday, weekday_span=(first, first + len(word)))
            draft.start = first
        return draft
    return _weekday_after(page, draft)


_WEEKDAY_AFTER = re.compile(r"(?:,? \(|, (?:an? )?)([^\W\d_]{3,10})(\))?(?![^\W\d_])")


def _weekday_after(page: Page, draft: Draft) -> Draft:
    match = _WEEKDAY_AFTER.match(page.low, draft.end)
    if match and draft.calendar and match[1] in page.lexicon.dates.WEEKDAYS and (match[2] or " a" in match.group()):
        weekday = page.lexicon.dates.WEEKDAYS[match[1]]
        draft.calendar = draft.calendar.replace(weekday=weekday, weekday_span=match.span(1))
        draft.end = match.end()
    return draft


def _suffixed(page: Page, start: int, end: int) -> Draft | None:
    """``1990s``, ``the 22nd``."""
    low, number = page.low, int(page.text[start:end])
    suffix = low[end : end + 2]
    if suffix[:1] == page.lexicon.dates.DECADE_SUFFIX and not low[end + 1 : end + 2].isalnum():
        if number % 10 == 0 and (1000 <= number < 2200 or 20 <= number <= 90):
            year = number if number > 99 else 1900 + number
            return dated(start, end + 1, CalendarDate(year=year, precision="decade"))
        return None
    if suffix in page.lexicon.numbers.ORDINAL_SUFFIXES and not low[end + 2 : end + 3].isalnum():
        draft = Draft(start, end + 2, Fraction(number), Fraction(1))
        draft.kind, draft.units = "ordinal", ((ORDINAL, 1),)
        return draft
    return None


def quarter(page: Page, start: int, end: int) -> Draft | None:
    """``Q3 2020``, ``FY2024``: digits right after the letters of a reporting period."""
    words, text = page.lexicon.dates, page.text
    letters = page.low[max(0, start - 2) : start]
    number = int(text[start:end]) if end - start <= 4 and text[start:end].isdecimal() else 0
    if letters[-1:] == words.QUARTER_LETTER and not letters[:-1].isalnum() and 1 <= number <= 4 and end - start == 1:
        match = _QUARTER_YEAR.match(page.low, end)
        year = int(match[1]) if match else None
        period = CalendarDate(year=year, quarter=number, precision="quarter")
        return dated(start - 1, match.end() if match else end, period)
    if letters in words.YEAR_LETTERS and not text[start - 3 : start - 2].isalnum() and end - start in (2, 4):
        year = number if number > 99 else 2000 + number
        return dated(start - 2, end, CalendarDate(year=year, precision="year"))
    return None
