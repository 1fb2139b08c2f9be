"""Numerals that are no figures, with the reason: names, codes, addresses, sections, scores, idioms."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.quantities.draft import Draft
    from claimcheck.quantities.page import Page

NUMBERED = "number of a section or thing"
_REST = re.compile(r"\w{0,40}(?:[-/.:]\w{1,40}){0,4}")
_PHONE = re.compile(r"(?:\+\d{1,3}[ .-]?)?(?:\(\d{2,5}\)[ .-]?)?\d{2,5}(?:[ .-]\d{2,4}){1,4}(?!\d)")
_STREET = re.compile(r" (?:[A-Z][\w'’]{1,20} ){1,3}?([A-Z][a-z]{1,9})\b")


def attached(page: Page, start: int, end: int, last: int) -> tuple[str, int]:
    """Why digits glued to what stands before them are a name or a code, and where that ends; "" if they are not.

    ``last`` is where the figure before them ends (``3km-5km``).
    """
    text = page.text
    sign = text[start - 1]
    if sign.isalpha():
        if page.spellings.match_before(text, start):
            return "", end
        return "name", _token_end(text, end)
    if sign in "-‐‑–" and start > 1 and last != start - 1 and (text[start - 2].isalpha() or text[start - 2] == ")"):
        if page.spellings.match_before(text, start - 1) or page.before(start - 1).rpartition("-")[2] in page.lexicon.names.PREFIXES:
            return "", end
        return "name", _token_end(text, end)
    if sign in "#_@\\":
        return "identifier", _token_end(text, end)
    if sign in "/&?" and start > 1 and text[start - 2].isalnum():
        return ("", end) if sign == "/" and page.before(start - 1) in page.lexicon.number_words else ("identifier", _token_end(text, end))
    if sign == ":" and start > 1 and text[start - 2].isdecimal():
        return "ratio", end
    if sign in "'’‘" and end - start == 2 and not text[start - 2 : start - 1].isalnum():
        return "year", end
    return "", end


def _token_end(text: str, end: int) -> int:
    """The end of the word that digits are part of; a code has no blank in it."""
    match = _REST.match(text, end)
    return match.end() if match else end


def phone(page: Page, start: int) -> int:
    """The end of a telephone number that begins with the digits at ``start``, or 0."""
    text = page.text
    first = start
    while first and text[first - 1] in "+(" and start - first < 2:
        first -= 1
    match = _PHONE.match(text, first)
    if match is None:
        return 0
    number = match.group()
    digits = sum(sign.isdecimal() for sign in number)
    parts = re.split(r"[ .)-]+", number)
    if "+" in number or "(" in number:
        return match.end() if digits >= 7 else 0
    hyphened = (number.count("-") >= 2 and digits >= 7) or [len(part) for part in parts] == [3, 3, 4]
    dialled = parts[0][0] == "0" and digits >= 9
    called = len(parts) == 2 and len(parts[0]) == 3 and len(parts[1]) == 4 and page.is_called(start)
    short = called or (number.count("-") == 1 and len(parts) == 2 and len(parts[0]) == 3 and len(parts[1]) == 4 and parts[0] == "555")
    return match.end() if hyphened or dialled or short else 0


def named(page: Page, draft: Draft, previous: Draft | None) -> str:
    """Why a bare number, its unit and scale looked for in vain, is a name and no count; "" if it is a count."""
    text, start, end = page.text, draft.start, draft.end
    if draft.after:
        return "name"
    if page.after(end) in page.lexicon.names.AFTER_CODE:
        return "code"
    before = page.before(start)
    if text[start] == "0" and end - start > 1 and text[start + 1].isdecimal():
        return "identifier"
    if page.low[start:end] in page.lexicon.names.IDIOMS:
        return "idiom"
    if text[start - 1 : start] in "([" and start and text[end : end + 1] in (")", "]", ",", ";"):
        return _bracketed(page, draft)
    if text[end : end + 1] == ":" and text[end + 1 : end + 2].isdecimal():
        return "ratio"
    if end - start == 5 and len(before) == 2 and text[start - 3 : start - 1].isupper():
        return "code"
    reason = _numbered(page, before, start) or _capital(page, draft, before, previous)
    if reason:
        return reason
    return "address" if _is_address(page, draft) else ""


def _bracketed(page: Page, draft: Draft) -> str:
    opening, closing = page.text[draft.start - 1], page.text[draft.end]
    if opening == "[" or (closing != ")" and draft.value < 1000 and closing != "]"):
        return "reference"
    small = draft.value < 1000 and draft.value.denominator == 1
    return "reference" if small and closing in ")]" else ""


def _numbered(page: Page, before: str, start: int) -> str:
    """``Section 5``, ``page 12``, ``No. 10``."""
    words = page.lexicon.nouns
    if before in page.lexicon.names.NAMES:
        return "name"
    if before not in page.lexicon.names.NUMBERED:
        return ""
    if before in page.lexicon.names.NUMBERED_IF_CAPITAL:
        first = page.low.rfind(before, 0, start)
        if not page.text[first].isupper():
            return ""
    return NUMBERED


def _capital(page: Page, draft: Draft, before: str, previous: Draft | None) -> str:
    """A number right after a capital word and before no thing it could count: ``iPhone 14``, ``S&P 500``, ``Big 12``."""
    start, text = draft.start, page.text
    if draft.form != "digits" or draft.value >= 10000 or draft.value.denominator != 1 or not before or "," in text[start : draft.end]:
        return ""
    if text[start - 1] not in " \u00a0" or text[start - 2] in ",.;:!?)—–-\"”":
        return ""
    first = page.low.rfind(before, max(0, start - 25), start)
    if first < 0 or not any(letter.isupper() for letter in text[first : start]):
        return ""
    if before.endswith(page.lexicon.nouns.POSSESSIVES):
        return ""
    if before in page.lexicon.nouns.STOPS or before in page.lexicon.names.OPENERS or before in page.lexicon.number_words:
        return ""
    if before in page.lexicon.dates.MONTHS or before in page.lexicon.dates.WEEKDAYS:
        return ""
    if page.begins_sentence(first) and not text[first + 1 : first + 2].isupper() and page.counted_after(draft.end):
        return ""
    return "" if page.counted_after(draft.end) and draft.value < 1000 and before not in page.lexicon.names.NAMES else "name"


def goes_on(page: Page, previous: Draft, draft: Draft) -> bool:
    """Whether a number continues the list or range that a numbered thing began: ``phases 3, 5 and 7``, ``pp. 366–73``."""
    gap = page.low[previous.end : draft.start]
    nouns = page.lexicon.nouns
    return gap in page.lexicon.joints.LIST_GAPS or gap in page.lexicon.joints.LIST_COMMA or gap in page.lexicon.joints.DASH_GAPS


def _is_address(page: Page, draft: Draft) -> bool:
    """``10 Downing Street``."""
    if page.text[draft.end : draft.end + 1] != " " or not page.text[draft.end + 1 : draft.end + 2].isupper():
        return False
    match = _STREET.match(page.text, draft.end)
    return match is not None and match[1].lower() in page.lexicon.names.STREETS
