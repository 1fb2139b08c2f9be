"""Scores: ``3-1``, ``a 6-4 decision``."""

from __future__ import annotations

from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.quantities.draft import Draft
    from claimcheck.quantities.page import Page

HIGHEST = 300
HIGHEST_OF_NAMES = 20
"""After a name (``Arsenal 2-3``) only small numbers make a score."""


def read(page: Page, left: Draft, right: Draft) -> bool:
    """Refuse two numbers joined by a dash that are a score."""
    if not (_is_small_count(left) and _is_small_count(right) and left.form == "digits"):
        return False
    names = page.lexicon.names
    told = page.after(right.end) in names.SCORE_AFTER or page.before(left.start) in names.SCORE_BEFORE
    of_names = right.value < HIGHEST_OF_NAMES and page.is_capitalised_before(left.start)
    if not (told or of_names or right.value <= left.value or _goes_on(page, left)):
        return False
    left.refused = right.refused = "score"
    return True


def _goes_on(page: Page, left: Draft) -> bool:
    """``6-3, 4-6``: a score after one that goes down."""
    match = _SCORE_BEFORE.search(page.text, max(0, left.start - 10), left.start)
    return bool(match) and int(match[1]) >= int(match[2])  # type: ignore[index]


_SCORE_BEFORE = pattern(r"(?<![\w.,-])(\d{1,3})[-–](\d{1,3})(?: \([\d-]{3,5}\))?, \Z")


def _is_small_count(draft: Draft) -> bool:
    return not draft.units and not draft.scaled and draft.value < HIGHEST and draft.value.denominator == 1
