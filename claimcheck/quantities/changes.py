"""Interval or change: whether "from 5 to 7 per cent" is two figures."""

from __future__ import annotations

from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.quantities.draft import Draft
    from claimcheck.quantities.page import Page

MAX_CLAUSE = 70
_BREAK = pattern(r"[.;:!?\n(](?!\d)|,(?!\d)")


def is_change(page: Page, left: Draft, right: Draft) -> bool:
    """Whether a verb of change governs two figures joined by "to".

    Without "from", a bare first figure close to the second makes a range even so (``rose 5 to 7 per cent``).
    """
    words = _clause(page, left.start).split()
    if words and words[0] in page.lexicon.joints.FROM_WORDS:
        words = _clause(page, left.start, 1).split()
    if not words or any(word.startswith(page.lexicon.joints.RANGE_STEMS) for word in words):
        return False
    if not any(map(page.lexicon.tells_change, words[-9:])):
        return False
    if words[-1] in page.lexicon.nouns.DETERMINERS:
        return False
    if words[-1] in page.lexicon.joints.FROM_WORDS or left.units:
        return True
    return not 0 < right.value <= 3 * left.value * (right.factor if not left.scaled else 1)


def _clause(page: Page, start: int, passed: int = 0) -> str:
    """The words before a place, back to the last break; to the one before it where one is ``passed``."""
    window = page.low[max(0, start - MAX_CLAUSE) : start]
    breaks = [match.end() for match in _BREAK.finditer(window)]
    return window[breaks[-1 - passed] :] if len(breaks) > passed else window
