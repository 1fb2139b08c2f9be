"""Amounts as labels and other languages write them: ``12,90 €``, ``R$ 1.249,50``, ``1 200,50 Kč``."""

from __future__ import annotations

from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.quantities.page import Page

_COMMA = pattern(r"(\d{1,3}(?:[.\u00a0\u202f ']\d{3}){1,5}|\d{1,9}),(\d{1,2})(?![\d,.]*\d)")


def swapped(page: Page, start: int) -> tuple[str, int] | None:
    """A numeral with a decimal comma beside a sign of money, as one with a point, and where it ends; or None."""
    if page.separators.decimal != ".":
        return None
    match = _COMMA.match(page.text, start)
    if match is None or not _is_paid(page, start, match.end()):
        return None
    whole = "".join(sign for sign in match[1] if sign.isdecimal())
    return f"{whole}.{match[2]}", match.end()


def _is_paid(page: Page, start: int, end: int) -> bool:
    """Whether money stands right before or after, or nothing but the number stands on a label."""
    if page.spellings.match_before(page.text, start):
        return True
    gap = end + (page.text[end : end + 1] in (" ", "\u00a0"))
    after = page.spellings.match(page.text, gap)
    if after:
        return after.readings[0][0].kind == "money" and not after.guarded
    return not start and not page.text[end:].strip()
