"""The words that widen or bound a figure, before it and after it."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.quantities.draft import Draft
    from claimcheck.quantities.page import Page

_SIGNS = "~<>≈≤≥∼≃⩽⩾="
_AFTER = re.compile(r"(\+)|[ -]?([^\W\d_]{2,8})(?: ([^\W\d_]{2,12}))?(?: ([^\W\d_]{2,8}))?")


def read(page: Page, draft: Draft) -> None:
    """Take the qualifier of a figure into its draft."""
    _before(page, draft)
    sign = page.text[draft.end : draft.end + 1]
    if sign in (" ", "-", "+", "‑"):
        after(page, draft, draft.end)


def _before(page: Page, draft: Draft) -> None:
    start = draft.start
    if (start and page.text[start - 1] in _SIGNS) or (start > 1 and page.text[start - 2] in _SIGNS and page.text[start - 1] == " "):
        _sign(page, draft)
        return
    if page.low.endswith(page.lexicon.qualifiers.BETWEEN_PHRASES, 0, start):
        start = page.low.rfind(page.lexicon.determiner, 0, start)
    word = page.before(start)
    if not word:
        return
    found = _cue(page, draft, word, start)
    if not found and word in page.lexicon.qualifiers.BETWEEN:
        first = page.low.rfind(word, 0, start)
        inner = page.before(first)
        found = bool(inner) and _cue(page, draft, inner, first)


def _sign(page: Page, draft: Draft) -> None:
    end = draft.start - (page.text[draft.start - 1] == " ")
    for length in (2, 1):
        known = page.lexicon.cues.get(page.text[end - length : end])
        if known:
            _set(draft, known[0][1], known[0][2], (end - length, end))
            return


def _cue(page: Page, draft: Draft, word: str, start: int) -> bool:
    known = page.lexicon.cues.get(word.rstrip("-‑"))
    if not known:
        return False
    end = page.low.rfind(word, 0, start) + len(word.rstrip("-‑"))
    for words, name, strength in known:
        first = end - len(words)
        if page.low.startswith(words, max(first, 0)) and not page.low[first - 1 : first].isalnum():
            if _is_during(page, draft, words, first) or _is_movement(page, words, first):
                return False
            if end - first < 4 and page.text[first:end].isupper() and page.text[first : first + 2].isalpha():
                return False
            _set(draft, name, strength, (first, end))
            return True
    return False


def _set(draft: Draft, name: str, strength: str, cue: tuple[int, int]) -> None:
    if draft.qualifier == "range" and name not in ("approx",):
        return
    draft.qualifier = name or draft.qualifier
    draft.strength = strength or draft.strength
    draft.cue = cue


def _is_during(page: Page, draft: Draft, words: str, first: int) -> bool:
    """``over three days`` says when; ``for over three days`` says how long."""
    qualifiers = page.lexicon.qualifiers
    if words not in qualifiers.DURING or not draft.units or draft.units[0][0].kind != "duration":
        return False
    outer = page.before(first)
    return bool(outer) and outer not in qualifiers.DURING_NOT


def _is_movement(page: Page, words: str, first: int) -> bool:
    """``rose up to 5`` ends there; ``up to 5`` is a bound."""
    return words in page.lexicon.qualifiers.MOVING and page.before(first) in page.lexicon.qualifiers.MOVED_BY


def after(page: Page, draft: Draft, end: int) -> None:
    """``or more``, ``+``, ``-plus`` after the figure or what it counts."""
    match = _AFTER.match(page.low, end)
    if match is None:
        return
    table = page.lexicon.qualifiers.AFTER
    if match[1]:
        if not page.text[match.end() : match.end() + 1].isdecimal():
            _set(draft, *table[match[1]], match.span(1))
        return
    two = f"{match[2]} {match[3]}" if match[3] else ""
    three = f"{two} {match[4]}" if match[4] else ""
    for words, last in ((three, 4), (two, 3), (match[2], 2)):
        known = table.get(words) if words else None
        if known and (last > 2 or page.text[end] in "-‑" or match[2] in page.lexicon.qualifiers.AFTER_FREE):
            if not page.text[match.end(last) : match.end(last) + 2].strip()[:1].isdecimal():
                _set(draft, *known, (match.start(2), match.end(last)))
            return
