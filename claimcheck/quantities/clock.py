"""Clock times: ``5:25 a.m.``, ``7.05am``, ``6pm``, ``14:30 GMT``, ``0800 hours``, and impossible ones as stated."""

from __future__ import annotations

import re
from fractions import Fraction

from claimcheck.algebra.dimension import Dimension
from claimcheck.pattern import pattern
from claimcheck.quantities.calendar_date import CalendarDate
from claimcheck.quantities.draft import Draft
from claimcheck.units.unit import Unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.quantities.page import Page

TIME = Unit("time", "time", Dimension.of(clock=1))

LAST_HOUR, LAST_MINUTE = 23, 59

_COLON = pattern(r"(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,3})?)?(?![\d:])")
_POINT = pattern(r"(\d{1,2})\.(\d{2})(?!\d)")
_HUNDREDTHS = pattern(r"\.(\d{1,3})(?![\d.]*\d)")
_MINUTES = pattern(r"[ \u00a0](\d{2})(?![\w%]|[.,:]\d)")
_AFTER = pattern(r"[ \u00a0]?([^\W\d_](?:\.?[^\W\d_]){0,4}(?:['’][^\W\d_]{5})?)(?![^\W_])")


def read(page: Page, start: int, end: int) -> Draft | None:
    """The clock time that begins with the digits ``start`` to ``end``, behind which no point stands, or None."""
    sign = page.text[end : end + 1]
    if sign == ":":
        match = _COLON.match(page.text, start)
        raced = _HUNDREDTHS.match(page.text, match.end()) if match and match[3] is None else None
        if match and raced:
            return _raced(_clock(start, raced.end(), int(match[1]), int(match[2])), raced[1])
        return _timed(page, start, match.end(), int(match[1]), int(match[2])) if match else None
    return _whole_hour(page, start, end)


def pointed(page: Page, start: int) -> Draft | None:
    """``7.05am``, ``starts at 14.30``: the time that begins with digits and a point, or None."""
    match = _POINT.match(page.text, start)
    if match is None or not (_meridiem(page, match.end()) or _is_opening(page, start, match)):
        return None
    return _timed(page, start, match.end(), int(match[1]), int(match[2]))


def _is_opening(page: Page, start: int, match: re.Match[str]) -> bool:
    """``starts at 14.30``: hours and minutes with a point after a word that something begins."""
    word, first = page.word_before(start)
    words, end = page.lexicon.dates, match.end()
    if word not in words.AT or int(match[1]) > LAST_HOUR or int(match[2]) > LAST_MINUTE:
        return False
    if page.text[end : end + 1] == "%" or page.counted_after(end) or page.measured_after(end):
        return False
    return page.before(first).startswith(words.OPENING)


def _whole_hour(page: Page, start: int, end: int) -> Draft | None:
    if end - start <= 2:
        after = _meridiem(page, end)
        return _timed(page, start, end, int(page.text[start:end]), None) if after else None
    if end - start == 4:
        match = _AFTER.match(page.low, end)
        if match and _is_of_hours(page, start, match):
            return _clock(start, match.end(), int(page.text[start : start + 2]), int(page.text[start + 2 : end]))
    return None


def _is_of_hours(page: Page, start: int, match: re.Match[str]) -> bool:
    """Whether four digits before a word are hours and minutes: ``0800 hours``, ``1700 GMT``."""
    words = page.lexicon.dates
    if match[1] in words.ZONES:
        return page.text[match.start(1) : match.end(1)].isupper()
    return match[1] in words.HOURS and (page.text[start] == "0" or page.before(start) in words.AT)


def _meridiem(page: Page, end: int) -> re.Match[str] | None:
    """The word after a time that makes it one: a.m., pm, o'clock."""
    if not page.dates(end):
        return None
    match = _AFTER.match(page.low, end)
    words = page.lexicon.dates
    return match if match and (match[1] in words.MERIDIEMS or match[1] in words.OCLOCK) else None


def _timed(page: Page, start: int, end: int, hour: int, minute: int | None) -> Draft:
    words = page.lexicon.dates
    match = _meridiem(page, end)
    if match:
        half = words.MERIDIEMS.get(match[1])
        end = match.end() + (page.text[match.end() : match.end() + 1] == "." and "." in match[1])
        later = _MINUTES.match(page.text, end) if minute is None and match[1] in words.BEFORE_MINUTES else None
        if later and not (page.counted_after(later.end()) or page.measured_after(later.end())):
            minute, end = int(later[1]), later.end()
        if half is not None and hour <= 12:
            hour = hour % 12 + half
    zone = _AFTER.match(page.text, end)
    if zone and zone[1].lower() in words.ZONES and zone[1].isupper():
        end = zone.end()
    return _clock(start, end, hour, minute)


def tells(page: Page, end: int) -> bool:
    """Whether the number that ends here is the minutes of ``ten past nine``."""
    match = page.next(end)
    hour = page.text[match.end() + 1 : match.end() + 2] if match else ""
    return hour.isdecimal() or bool(match and page.after(match.end()) in page.lexicon.number_words)


def _raced(draft: Draft, decimals: str) -> Draft:
    """``3:45.21``: minutes and seconds of a race, with the parts of a second."""
    place = 10 ** len(decimals)
    draft.value += Fraction(int(decimals), place)
    draft.step = Fraction(1, place)
    return draft


def is_told(page: Page, start: int) -> bool:
    """Whether the number at ``start`` is the hour of ``half past three``."""
    words = page.lexicon.dates
    before, first = page.word_before(start)
    if before not in words.CLOCK_JOINTS:
        return False
    return page.before(first) in words.CLOCK_PARTS


def _clock(start: int, end: int, hour: int, minute: int | None) -> Draft:
    draft = Draft(start, end, Fraction(hour * 60 + (minute or 0)), Fraction(1))
    draft.kind, draft.units = "time", ((TIME, False),)
    draft.calendar = CalendarDate(hour=hour, minute=minute, precision="minute" if minute is not None else "hour")
    return draft
