"""Telephone numbers: ``+44 20 7946 0958``, ``(555) 010-0199``, ``1-800-555-0199``."""

from __future__ import annotations

from claimcheck.pattern import pattern
from claimcheck.quantities.dates import refused

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.quantities.draft import Draft
    from claimcheck.quantities.page import Page

MIN_DIGITS = 7
_FREE = [4, 3, 3]
_NUMBER = pattern(r"(?:\+\d{1,3}[ .-]?)?(?:\(\d{2,5}\)[ .-]?)?\d{1,5}(?:[ .-]\d{1,4}){0,3}[ .-]\d{3,4}(?!\d)")
_CALLED = pattern(r"0\d{1,5}\)?[ /.–-]{1,3}\d(?:[ /.–-]?\d){4,11}(?!\d)")
_PARTS = pattern(r"\d{1,9}")


def read(page: Page, start: int) -> Draft | None:
    """A refusal of the telephone number that begins with the digits at ``start``, or None."""
    text, first = page.text, start
    while first and text[first - 1] in "+(" and start - first < 2:
        first -= 1
    if text[start] == "0" and page.is_called(first):
        called = _CALLED.match(text, start)
        if called:
            return refused(start, called.end(), "telephone number")
    match = _NUMBER.match(text, first)
    if match is None or not _is_telephone(page, start, match.group()):
        return None
    return refused(start, match.end(), "telephone number")


def _is_telephone(page: Page, start: int, number: str) -> bool:
    sizes = [len(part) for part in _PARTS.findall(number)]
    if sum(sizes) < MIN_DIGITS:
        return False
    if number[0] == "+" or number.count("-") >= 2 or sizes == [3, 3, 4]:
        return True
    if sizes == _FREE and number.startswith(page.lexicon.names.FREE_CALLS):
        return True
    if number[0] in "(0":
        return sum(sizes) >= MIN_DIGITS + 2
    return sizes == [3, 4] and (page.is_called(start) or number.startswith("555"))
