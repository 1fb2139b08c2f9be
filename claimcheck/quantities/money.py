"""What stands before a number: the sign or code of a currency, a minus, or the word "minus"."""

from __future__ import annotations

from claimcheck.quantities import leading
from claimcheck.quantities.page import SPACES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.quantities.draft import Draft
    from claimcheck.quantities.page import Page
    from claimcheck.units.spellings import Match

CODE = 3
"""Letters of a currency code."""

_BEFORE_SIGN = "(['\"“‘–—/"
MINUS = "-−–‐‑"
_OPENING = " \u00a0\u2009\u202f\n\t([{\"'“‘/:;,|—~∼≈<>=≤≥±"


_MAY_BE_MONEY = leading.MONEY | leading.OTHER


def read(page: Page, draft: Draft) -> None:
    """Take the currency and the sign before a number into its draft."""
    text, start = page.text, draft.start
    before = text[start - 1] if start else "\n"
    if before == "\n":
        return
    if before in MINUS:
        _minus(page, draft)
        return
    if before in SPACES and start > 1:
        before = text[start - 2]
    if before in page.lexicon.signs or (before.isalpha() and page.leads(start)[2] & _MAY_BE_MONEY):
        _currency(page, draft)
    if page.leads(draft.start)[2] & leading.NEGATIVE and not draft.negative:
        _word_minus(page, draft)


def _currency(page: Page, draft: Draft) -> None:
    """``$5``, ``US $58.24``, ``RM3.06``, ``EUR 20``; ``-$5`` and ``$-5`` are negative."""
    match = page.spellings.match_before(page.text, draft.start)
    if match is not None and page.text[match.end - 1] == "$":
        match = _national(page, match)
    if match is None or (match.guarded and not _is_plainly_money(page, match.start, match.end, draft)):
        return
    draft.units = match.readings
    draft.start, draft.starts_with_money = match.start, True
    if match.end - match.start == CODE + 1:
        draft.value *= page.lexicon.scaled_codes.get(page.text[match.start : match.end], 1)
    if draft.start and page.text[draft.start - 1] in MINUS:
        _minus(page, draft)


_OWNING = ".'’"
"""Before letters that end a word: those of *the bank's $5m* name no country."""


def _national(page: Page, match: Match) -> Match:
    """The dollar with the letters of its country set apart or small: ``HK $5``, ``c $ 16.4``, ``aud$ 15``."""
    text, start = page.text, match.start
    word, _, flags = page.leads(start)
    if not flags or (word.isalpha() and not page.spellings.names_nation(word)):
        return match
    gap = start and text[start - 1] == " "
    last = start - 1 if gap else start
    first = last
    while first and last - first < 4 and text[first - 1].isalpha():
        first -= 1
    letters = text[first:last]
    if (
        not letters
        or match.end - match.start > 1
        or (first and (text[first - 1].isalnum() or text[first - 1] in _OWNING))
    ):
        return match
    if gap and letters.lower() in page.lexicon.numbers.ARTICLES:
        return match
    found = page.spellings.match_before(letters.upper() + text[match.start : match.end], len(letters) + 1)
    if found is None or found.start:
        found = page.spellings.match_before(letters.upper(), len(letters)) if len(letters) == 3 else None
    if found is None or found.start or found.guarded:
        return match
    return found.replace(start=first, end=match.end)


def _is_plainly_money(page: Page, start: int, end: int, draft: Draft) -> bool:
    """A letter that may be a name as well (P45, R16) is money only before an amount that no name has."""
    glued = end == draft.start
    long = page.text[start:end].isupper() and end - start > 1
    if glued and page.text[start:end] in page.lexicon.spoken_of and _is_paid(page, start, draft):
        return True
    return (glued and (draft.scaled or draft.value.denominator != 1 or (long and draft.value >= 100))) or (
        glued and page.text[draft.end : draft.end + 1].isalpha() and long
    )


def _is_paid(page: Page, start: int, draft: Draft) -> bool:
    """``R212m``, ``R4,800``: a letter that numbers roads too, before what has a scale or groups of digits.

    Another number is money where the text speaks of the country, and nothing beside it of a road (``the R101 road``).
    """
    text, names = page.text, page.lexicon.names
    if start and not text[start - 1].isspace() and text[start - 1] not in _BEFORE_SIGN:
        return False
    following = page.next(draft.end)
    letters = text[following.start(1) : following.end()] if following else ""
    glued = following is not None and following.start(1) == draft.end
    scaled = text.startswith(tuple(MINUS), draft.end) and page.after(draft.end + 1) in page.lexicon.numbers.SCALES
    if (
        scaled
        or page.separators.group in text[draft.start : draft.end]
        or (glued and letters in page.lexicon.surely_paid)
    ):
        return True
    if (glued and letters not in page.lexicon.numbers.SCALE_SYMBOLS) or text.startswith(tuple(MINUS), draft.end):
        return False
    if letters in names.ROADS or page.before(start) in names.BEFORE_ROADS:
        return False
    return page.speaks_of(text[start : draft.start])


def _minus(page: Page, draft: Draft) -> None:
    """A dash is a minus where nothing is joined by it: after a blank, a bracket, or at the start."""
    place = draft.start - 1
    if place and page.text[place - 1] not in _OPENING:
        match = page.spellings.match_before(page.text, place) if page.text[place] != "–" else None
        if match is None or match.guarded or draft.units:
            return
        draft.units, draft.starts_with_money = match.readings, True
        place = match.start
    if draft.value:
        draft.value = -draft.value
        draft.negative = True
        draft.start = place
        if not draft.units and place:
            _currency_before_minus(page, draft)


def _currency_before_minus(page: Page, draft: Draft) -> None:
    if page.text[draft.start - 1] in page.lexicon.signs:
        _currency(page, draft)


def after_amount(page: Page, draft: Draft) -> None:
    """``$5.00 CAD``: the code that says whose dollars they are."""
    text, end = page.text, draft.end
    code = text[end + 1 : end + 1 + CODE]
    if (
        text[end : end + 1] != " "
        or len(code) < CODE
        or not code.isupper()
        or text[end + 1 + CODE : end + 2 + CODE].isalnum()
    ):
        return
    found = page.spellings.match_before(code, CODE)
    if found and found.readings[0][0] in [unit for unit, _ in draft.units] and text[draft.start] in page.lexicon.signs:
        draft.units, draft.end = found.readings, end + 1 + CODE


def _word_minus(page: Page, draft: Draft) -> None:
    """``minus 20``, ``negative five``."""
    word, first = page.word_before(draft.start)
    if page.low.endswith(page.lexicon.margins, 0, first + len(word)):
        return
    if draft.value and page.after(draft.end) != page.lexicon.numbers.TIMES:
        draft.value, draft.negative, draft.start = -draft.value, True, first


def spaced_minus(page: Page, draft: Draft) -> None:
    """``at - 20 degrees``: with a temperature even a dash set apart is a minus, unless it begins a line."""
    text, start = page.text, draft.start
    if (
        draft.negative
        or text[start - 2 : start] not in ("- ", "− ")
        or text.endswith(page.lexicon.margins, 0, start - 1)
    ):
        return
    outer = text[max(0, start - 4) : start - 2]
    if outer.strip() and not outer[0].isdecimal():
        draft.value, draft.negative, draft.start = -draft.value, True, start - 2
