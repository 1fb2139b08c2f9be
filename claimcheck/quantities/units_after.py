"""The unit that stands after a number, and what it is counted for: ``1,300 sq km``, ``35m devices``, ``$70 a barrel``."""

from __future__ import annotations

import re

from claimcheck.quantities import scales
from claimcheck.units.registry import COUNT, per
from claimcheck.units.spellings import rates

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.quantities.draft import Draft
    from claimcheck.quantities.page import Page
    from claimcheck.units.spellings import Match

GAP = re.compile(r"[ \u00a0\u2009\u202f]{0,2}[-‐‑]?|\n")
_LETTERS = re.compile(r"[^\W\d_]{1,5}")
_BRACKETED = re.compile(r" ?([(\[<])([^\W\d_]{1,4}[²³]?)([)\]>])")
_EACH_KINDS = frozenset(("duration", "length", "area", "volume", "mass", "energy", "data"))
_CLOSERS = {"(": ")", "[": "]", "<": ">"}


def read(page: Page, draft: Draft) -> None:
    """Take the unit after a number, and the rate after that, into its draft."""
    end = draft.end
    text = page.text
    if end >= len(text):
        return
    sign = text[end]
    if sign.isalpha():
        _attached(page, draft)
    elif not draft.units:
        match = _match(page, draft)
        if match:
            _take(page, draft, match)
        elif sign in " ([<":
            _bracketed(page, draft)
    _rate(page, draft)


def _match(page: Page, draft: Draft) -> Match | None:
    gap = GAP.match(page.text, draft.end)
    start = gap.end() if gap else draft.end
    match = page.spellings.match(page.text, start)
    if match is None or not match.guarded:
        return match
    return match if _is_plainly_unit(page, draft, match) else None


def _is_plainly_unit(page: Page, draft: Draft, match: Match) -> bool:
    """Whether a letter or word that means other things too is a unit here."""
    text = page.text
    hyphened = text[match.start - 1] in "-‐‑"
    word = text[match.start : match.end]
    if word in page.lexicon.quotes:
        return match.start == draft.end and _is_mark(page, match)
    if hyphened or word in page.lexicon.pennies:
        return True
    after = page.low[match.end : match.end + 12]
    if word.isalpha() and len(word) == 1:
        return draft.form == "digits" and not after[:1].isalnum() and match.start > draft.end
    return after[:1] != "" and after.lstrip().startswith(page.lexicon.dimension_words)


def _is_mark(page: Page, match: Match) -> bool:
    """Whether a quotation mark after digits is one of feet or inches: nothing was quoted before it."""
    mark = page.text[match.start]
    if mark in "′″":
        return True
    line = page.text.rfind("\n", max(0, match.start - 200), match.start) + 1
    opened = page.text.count(mark, max(line, match.start - 200), match.start)
    after = page.low[match.end : match.end + 12]
    return mark in "\"'" and not opened % 2 and (after[:1].isdecimal() or after.lstrip(" -").startswith(page.lexicon.dimension_words))


def _attached(page: Page, draft: Draft) -> None:
    """Letters glued to the digits: a unit, a scale, or either (``5m``)."""
    letters = _LETTERS.match(page.text, draft.end)
    suffix = letters.group() if letters else ""
    factor = scales.suffix_factor(page, suffix) if not draft.scaled else 0
    match = page.spellings.match(page.text, draft.end)
    if factor and letters:
        _scale_or_unit(page, draft, match, factor, letters.end())
    elif match and not (draft.units and match.readings[0][0].kind != "money"):
        if not draft.units:
            _take(page, draft, match)
    elif not draft.units and not suffix[:1].isupper():
        draft.after = suffix


def _scale_or_unit(page: Page, draft: Draft, match: Match | None, factor: int, end: int) -> None:
    """``m``, ``t``, ``T``, ``M``: decided by what is next to it."""
    if match and match.end > end:
        _take(page, draft, match)
        return
    if draft.units:
        scales.grow(draft, factor, end)
        return
    unit = page.spellings.match(page.text, page.skip_gap(end))
    is_million = page.text[draft.end].isupper() or (unit is not None and not unit.guarded) or page.counted_after(end)
    if match is None or (is_million and not page.sized_after(end)):
        scales.grow(draft, factor, end)
        following = _match(page, draft)
        if following:
            _take(page, draft, following)
        return
    draft.units = (*((unit, 1) for unit, _ in match.readings), (COUNT, factor))
    draft.end = end


def _take(page: Page, draft: Draft, match: Match) -> None:
    draft.units = tuple((unit, 1) for unit, _ in match.readings)
    draft.malformed = match.readings[0][1]
    draft.end = match.end


def _bracketed(page: Page, draft: Draft) -> None:
    """``20 (kg)``."""
    found = _BRACKETED.match(page.text, draft.end)
    if found and _CLOSERS[found[1]] == found[3]:
        match = page.spellings.match(page.text, found.start(2))
        if match and match.end == found.end(2) and match.readings[0][0].kind != "money":
            _take(page, draft, match)
            draft.end = found.end()


def _rate(page: Page, draft: Draft) -> None:
    """``a barrel``, ``per 100,000``, ``/hour`` after the unit."""
    text, end = page.text, draft.end
    if end >= len(text) or text[end] not in " \u00a0-/":
        return
    start = end if text[end] == "/" else end + 1
    each = page.spellings.match_each(text, start)
    if each is None:
        return
    counted = tuple((unit, draft.malformed) for unit, _ in draft.units) or ((COUNT, False),)
    factors = [factor for _, factor in draft.units] or [1]
    if counted[0][0].kind in ("percent", "point") or each.readings[0][0].kind in ("money", "temperature"):
        return
    if each.readings[0][0].kind not in _EACH_KINDS or page.after(each.end) in page.lexicon.dates.RELATIVE:
        return
    draft.units = tuple((unit, factors[0]) for unit, _ in rates(counted[:1], each.readings[:1]))
    draft.end = each.end


def rate_of_counted(page: Page, draft: Draft, end: int) -> int:
    """A rate after the counted noun (``78,000 times a minute``): the end of it, or 0."""
    each = page.spellings.match_each(page.text, page.skip_gap(end))
    if each is None or each.readings[0][0].kind != "duration" or page.after(each.end) in page.lexicon.dates.RELATIVE:
        return 0
    draft.units = ((per(COUNT, each.readings[0][0]), 1),)
    return each.end
