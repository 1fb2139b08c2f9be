"""Multiples: ``five times the price``, ``threefold``, ``1.5x``."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.quantities.draft import Draft
from claimcheck.quantities.page import HYPHENS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.quantities.page import Page


def read(page: Page, draft: Draft) -> bool:
    """Take "times" or "-fold" after a number, where it multiplies something."""
    match = page.next(draft.end)
    if match is None or draft.units:
        return False
    numbers = page.lexicon.numbers
    if match[1] in numbers.MULTIPLE_SUFFIXES:
        if match.start(1) > draft.end and page.low[draft.end] not in HYPHENS:
            return False
    elif match[1] != numbers.TIMES or page.after(match.end()) not in numbers.MULTIPLE_FOLLOWERS:
        return False
    draft.kind, draft.end = "multiple", match.end()
    return True


def fold(page: Page, start: int, end: int) -> Draft:
    """``threefold``."""
    draft = Draft(start, end, Fraction(page.lexicon.numbers.FOLDS[page.low[start:end]]), Fraction(1), "words")
    draft.kind = "multiple"
    return draft
