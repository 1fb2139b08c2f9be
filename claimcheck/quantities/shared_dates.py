"""Days that share a month: ``12 to 15 August``, ``May 3 and 9, 2024``."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.quantities.dates import DATE, MAX_DAY, with_weekday

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.quantities.calendar_date import CalendarDate
    from claimcheck.quantities.draft import Draft
    from claimcheck.quantities.page import Page

MAX_GAP = 9


def read(page: Page, drafts: list[Draft]) -> list[Draft]:
    """The drafts with bare days made dates of the month beside them, and the year after the last taken into it."""
    if not any(draft.calendar.day for draft in drafts if draft.calendar):
        return drafts
    for left, right in zip(drafts[-2::-1], drafts[:0:-1], strict=True):
        if (
            right.calendar
            and _is_day(page, left)
            and _joined(page, left, right)
            and left.value < (right.calendar.day or 0)
        ):
            _take(page, left, right.calendar)
    kept: list[Draft] = []
    for draft in drafts:
        before = kept[-1] if kept else None
        if before is not None and before.calendar and before.calendar.day:
            later = _is_day(page, draft) and before.calendar.day < draft.value
            if later and _joined(page, before, draft) and _stands_free(page, before, draft):
                _take(page, draft, before.calendar.replace(year=None))
            elif before.end - before.start <= 2 and _is_its_year(page, before, draft):
                _add_year(kept, draft)
                continue
        kept.append(draft)
    return kept


def _is_day(page: Page, draft: Draft) -> bool:
    """A plain number, or an ordinal with a point (``12. und 13. März``), that can be a day of a month."""
    if draft.kind == "ordinal" and page.lexicon.numbers.ORDINAL_SIGN:
        return draft.value <= MAX_DAY
    plain = not (draft.units or draft.calendar or draft.kind or draft.refused or draft.scaled or draft.high is not None)
    short = draft.form == "digits" and draft.end - draft.start <= 2
    return plain and short and 1 <= draft.value <= MAX_DAY and draft.step.denominator == 1


def _joined(page: Page, left: Draft, right: Draft) -> bool:
    if not left.calendar and not (right.calendar and right.calendar.day and right.calendar.precision == "day"):
        return False
    if not 0 < right.start - left.end <= MAX_GAP:
        return False
    gap, words = page.low[left.end : right.start], page.lexicon.dates
    listed = gap in words.DAY_COMMAS and right.form == "shared" and not left.calendar
    return gap in words.DAY_JOINTS or gap in words.DAY_ANDS or listed


def _stands_free(page: Page, before: Draft, draft: Draft) -> bool:
    """Whether a number stands for itself: after "and" at the end of its phrase, else before nothing it could count."""
    follows = page.text[draft.end : draft.end + 2]
    if follows[:1] in ("%", "-", "/") or (follows[:1] in (":", ".", ",") and follows[1:].isdecimal()):
        return False
    if page.low[before.end : draft.start] in page.lexicon.dates.DAY_ANDS:
        return not follows or follows[0] in ",.;:)\n"
    return not page.counted_after(draft.end) and not page.measured_after(draft.end)


def _take(page: Page, draft: Draft, beside: CalendarDate) -> None:
    draft.calendar = beside.replace(day=int(draft.value), weekday=None, weekday_span=None, alternatives=())
    draft.value = Fraction(draft.calendar.day_number or draft.value)
    draft.kind, draft.units, draft.form = "date", ((DATE, False),), "shared"
    with_weekday(page, draft)


def _is_its_year(page: Page, before: Draft, draft: Draft) -> bool:
    stated = draft.calendar
    return bool(stated and stated.precision == "year" and page.text[before.end : draft.start] in (" ", ", "))


def _add_year(kept: list[Draft], draft: Draft) -> None:
    """A year behind the last of several days is the year of all."""
    for dated in kept[-2:]:
        stated = dated.calendar
        if stated and stated.day and stated.year is None and draft.calendar:
            dated.calendar = stated.replace(year=draft.calendar.year)
            dated.value = Fraction(dated.calendar.day_number or dated.value)
    kept[-1].end = kept[-1].number_end = draft.end
