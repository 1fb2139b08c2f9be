"""One draft for each numeral of a page: a figure, a date, or a refusal with its reason."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.quantities import (
    clock,
    compounds,
    dates,
    money,
    multiples,
    number_words,
    numerals,
    parts,
    phrases,
    pronouns,
    refusals,
    restated,
    scales,
    telephones,
    units_after,
)
from claimcheck.quantities.draft import Draft

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.quantities.page import Page


YEAR_DIGITS = 4

_OPENERS = frozenset(" \n\t\u00a0($£€")


def read(page: Page) -> list[Draft]:
    """Every numeral in reading order; none is read twice."""
    drafts: list[Draft] = []
    at = 0
    for start, end in _spots(page):
        at = max(at, start)
        while at < end:
            here = at
            draft, at = _at(page, at, end, drafts)
            if draft is not None:
                if drafts and draft.start < drafts[-1].end:
                    draft.start = here
                if draft.units and page.text[draft.start - 1 : draft.start] == "(":
                    _restated(page, draft, drafts)
                drafts.append(draft)
                at = max(at, draft.end)
    return phrases.read(page, drafts) if len(page.text) <= phrases.MAX_PHRASE else drafts


def _restated(page: Page, draft: Draft, drafts: list[Draft]) -> None:
    """Add the ``a mile`` that a figure in brackets gives again."""
    one = restated.one(page, draft)
    if one and not (drafts and one.start < drafts[-1].end):
        drafts.append(one)


def _spots(page: Page) -> list[tuple[int, int]]:
    """Where digits or a number word begin and end, in reading order."""
    spots = [match.span() for match in numerals.DIGITS.finditer(page.text)]
    words = [match.span(1) for match in page.lexicon.anchors.finditer(page.low)]
    first = page.lexicon.word.match(page.low)
    if first and page.lexicon.opens(first[1]):
        words.append(first.span(1))
    if words:
        spots += words
        spots.sort()
    return spots


def _at(page: Page, start: int, end: int, drafts: list[Draft]) -> tuple[Draft | None, int]:
    """The draft at a place, and where to go on."""
    sign = page.text[start]
    if sign.isdecimal() or sign in numerals.VULGAR:
        return _digits(page, start, end, drafts)
    if sign.isalpha():
        return _words(page, start, end), end
    return None, start + 1


def _digits(page: Page, start: int, end: int, drafts: list[Draft]) -> tuple[Draft | None, int]:
    while page.text[end - 1] in ".,":
        end -= 1
    if end - start > YEAR_DIGITS + 1 and page.text[start + YEAR_DIGITS] == "." and dates.after_month(page, start, start + YEAR_DIGITS):
        end = start + YEAR_DIGITS
    if start:
        refused = _glued(page, start, end, drafts[-1] if drafts else None)
        if refused:
            return refused, refused.end
    tells = page.tells(end)
    dotted = page.text.count(".", start, end) > 1 or (page.text[end - 3 : end - 2] == "." and clock.may_open(page, start))
    found = dates.read(page, start, end) if tells or dotted else dates.after_month(page, start, end)
    found = found or _telephone(page, start, end)
    if found:
        return found, found.end
    draft, at = numerals.read(page, start, end)
    if draft.refused:
        return draft, at
    _leading_point(page, draft)
    money.read(page, draft)
    if tells:
        _complete(page, draft)
    if not draft.units and not draft.scaled:
        if draft.form == "digits":
            _bare(page, draft, drafts[-1] if drafts else None)
        elif draft.form == "fraction":
            draft.kind = "share"
            draft.refused = "idiom" if refusals.is_idiom(page, draft.start, draft.end) else ""
    elif drafts and drafts[-1].refused == refusals.NUMBERED and refusals.is_labelled(page, drafts[-1], draft):
        draft.refused = refusals.NUMBERED
    return draft, max(at, draft.end)


def _glued(page: Page, start: int, end: int, previous: Draft | None) -> Draft | None:
    """A draft for digits that are part of a word or a code."""
    before = page.text[start - 1]
    last = previous.end if previous else -1
    if last == start - 1 and previous and previous.refused and before in "-‐‑–/.":
        return dates.refused(start, end, previous.refused)
    if before in _OPENERS:
        return None
    period = dates.quarter(page, start, end) if before.isalpha() else None
    if period:
        return period
    reason, stop = refusals.glued(page, start, end, last)
    return dates.refused(start, stop, reason) if reason else None


def _telephone(page: Page, start: int, end: int) -> Draft | None:
    """A draft for a telephone number; signs that none lacks are looked at first."""
    text = page.text
    goes_on = text[end + 1 : end + 2].isdecimal() or text[end : end + 1] == ")"
    if not goes_on and text[start - 1 : start] not in ("+", "("):
        return None
    stop = telephones.read(page, start)
    return dates.refused(start, stop, "telephone number") if stop else None


def _leading_point(page: Page, draft: Draft) -> None:
    """``.08``: a decimal point without a zero before it."""
    start, text = draft.start, page.text
    if not start or text[start - 1] != page.separators.decimal or draft.value.denominator != 1:
        return
    if start == 1 or not (text[start - 2].isalnum() or text[start - 2] in ".)"):
        place = 10 ** (draft.end - start)
        draft.value, draft.step = draft.value / place, Fraction(1, place)
        draft.start -= 1


def _complete(page: Page, draft: Draft) -> None:
    """What may follow a number: a fraction, a scale, a unit, a multiple."""
    if draft.form in ("digits", "words"):
        scales.read(page, draft)
        parts.after_number(page, draft)
        if draft.step.denominator != 1 and not draft.scaled:
            scales.read_words(page, draft)
    else:
        scales.read_words(page, draft)
        if not draft.scaled:
            parts.of_one(page, draft)
    if not multiples.read(page, draft):
        units_after.read(page, draft)
        if draft.units and draft.units[0][0].kind == "temperature" and page.text[draft.start - 1 : draft.start] == " ":
            money.spaced_minus(page, draft)
    if draft.units and page.low.endswith(page.lexicon.and_before, 0, draft.start):
        compounds.after_one(page, draft)


def _bare(page: Page, draft: Draft, previous: Draft | None) -> None:
    """A number without unit or scale may be a year or a name."""
    if dates.bare_year(page, draft, previous):
        return
    if previous and previous.refused == refusals.NUMBERED and refusals.goes_on(page, previous, draft):
        draft.refused = previous.refused
        return
    draft.refused = refusals.named(page, draft)


def _words(page: Page, start: int, end: int) -> Draft | None:
    """The number in words whose first word is at ``start``."""
    word = page.low[start:end]
    numbers = page.lexicon.numbers
    if word in numbers.FOLDS:
        return multiples.fold(page, start, end)
    if word in numbers.EACH:
        return parts.every(page, start, end)
    draft = number_words.fuzzy(page, start, end) or parts.read(page, start, end) or number_words.read(page, start, end)
    if draft is None:
        return None
    number_end = draft.end
    if word in numbers.PRONOUNS:
        parts.after_number(page, draft)
    reason = _glued_word(page, draft) or (pronouns.reason(page, draft) if draft.end == number_end else "")
    if reason:
        return None if word in numbers.INDEFINITE else dates.refused(draft.start, draft.end, reason)
    if not draft.units:
        money.read(page, draft)
        if page.tells(draft.end):
            _complete(page, draft)
    if draft.form == "fraction" and not draft.units:
        draft.kind = "share"
    return draft


def _glued_word(page: Page, draft: Draft) -> str:
    """``Forty-Niners``, ``seven-time``: a number word inside another word, or an idiom."""
    tail = page.lexicon.word.match(page.low, draft.end)
    if tail or page.text[draft.start - 1 : draft.start].isalpha():
        return "name"
    return "idiom" if clock.is_told(page, draft.start) else ""
