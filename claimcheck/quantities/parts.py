"""Fractions in words: ``two-thirds``, ``half a million``, ``three and a half``, ``a quarter of``, ``an hour and a half``."""

from __future__ import annotations

import re
from fractions import Fraction

from claimcheck.quantities import scales
from claimcheck.quantities.draft import Draft
from claimcheck.quantities.numerals import last_place

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.quantities.page import Page

_OF_A = re.compile(r"[ -](?:([^\W\d_]{1,4}) )?(?:([^\W\d_]{1,3}) )?([^\W\d_]{3,12})(?![^\W\d_])")


def after_number(page: Page, draft: Draft) -> None:
    """A fraction that a number counts (``two-thirds``) or that is added to it (``and a half``)."""
    words = page.lexicon.numbers
    match = scales.NEXT_WORD.match(page.low, draft.end)
    if match is None:
        return
    bottom = words.FRACTIONS.get(match[1])
    if bottom:
        _counted(page, draft, match, bottom)
    elif match[1] == words.JOINER:
        _added(page, draft, match.end())


def _counted(page: Page, draft: Draft, match: re.Match[str], bottom: int) -> None:
    singular = match[1] in page.lexicon.numbers.SINGULAR_FRACTIONS
    if draft.scaled or draft.value.denominator != 1 or (singular and draft.value != 1) or not draft.value:
        return
    if page.before(draft.start) in page.lexicon.context.BEFORE_ORDINAL or draft.value > 99:
        return
    if page.after(match.end()) in page.lexicon.dates.RELATIVE:
        return
    draft.value /= bottom
    draft.step = Fraction(1, bottom)
    draft.form = "fraction"
    draft.end = draft.number_end = match.end()
    multiplied(page, draft)


def _added(page: Page, draft: Draft, end: int) -> None:
    """``and a half``, ``and three eighths``, also after the scale (``3 million and a half``)."""
    words = page.lexicon.numbers
    count = scales.NEXT_WORD.match(page.low, end)
    if count is None:
        return
    known = page.lexicon.number_words.get(count[1], ("one", 1) if count[1] in words.ARTICLES else ("", 0))
    match = scales.NEXT_WORD.match(page.low, count.end())
    bottom = words.FRACTIONS.get(match[1]) if match else None
    if not match or not bottom or known[0] != "one" or not 0 < known[1] < bottom:
        return
    if page.after(match.end()) in page.lexicon.nouns.OF_WORDS:
        return
    draft.value += Fraction(known[1], bottom) * draft.factor
    draft.step = Fraction(draft.factor, bottom)
    draft.end = draft.number_end = match.end()


def multiplied(page: Page, draft: Draft) -> None:
    """A scale right after a fraction, or after "of a": ``half a million``, ``quarter million``, ``two thirds of a million``."""
    words = page.lexicon.numbers
    scales.read_words(page, draft)
    if not draft.scaled:
        match = _OF_A.match(page.low, draft.end)
        if match is None or _of_unit(page, draft, match):
            return
        link = {part for part in match.group(1, 2) if part}
        factor = page.lexicon.scale_factor(match[3])
        if not factor or not link or not link <= words.ARTICLES | page.lexicon.nouns.OF_WORDS:
            return
        scales.grow(draft, factor, match.end())
    draft.form = "words"
    if draft.value.denominator == 1:
        draft.step = Fraction(last_place(draft.value.numerator))


def _of_unit(page: Page, draft: Draft, match: re.Match[str]) -> bool:
    """``half an hour``, ``a quarter of a mile``: the part of one unit."""
    link = [part for part in match.group(1, 2) if part]
    if not link or link[-1] not in page.lexicon.numbers.ARTICLES or not set(link[:-1]) <= page.lexicon.nouns.OF_WORDS:
        return False
    unit = page.spellings.match(page.text, match.start(3))
    if unit is None or unit.guarded:
        return False
    draft.units = tuple((reading, 1) for reading, _ in unit.readings)
    draft.end = unit.end
    draft.form = "words"
    return True


def read(page: Page, start: int, end: int) -> Draft | None:
    """The share that a fraction word at ``start`` states on its own (``half of``, ``a third of``), or None."""
    words, low = page.lexicon.numbers, page.low
    word = low[start:end]
    if word not in words.SINGULAR_FRACTIONS:
        return None
    before = page.before(start)
    has_article = before in words.ARTICLES
    first = low.rfind(before, max(0, start - 12), start) if has_article else start
    bottom = words.FRACTIONS[word]
    draft = Draft(first, end, Fraction(1, bottom), Fraction(1, bottom), "fraction")
    if has_article and _of_a_unit(page, draft):
        return draft
    multiplied(page, draft)
    if draft.scaled or draft.units:
        return draft if before not in page.lexicon.context.BEFORE_ORDINAL else None
    outer = page.before(first) if has_article else before
    return draft if _is_share(page, word, outer, has_article, draft) else None


def _is_share(page: Page, word: str, outer: str, has_article: bool, draft: Draft) -> bool:
    """Whether the words around make it a share, and no ordinal or name of a period."""
    nouns, low = page.lexicon.nouns, page.low
    if outer in page.lexicon.context.BEFORE_ORDINAL:
        return False
    hyphened = low[draft.end : draft.end + 1] in ("-", "‐", "‑")
    after = page.after(draft.end)
    is_unit = bool(after) and page.spellings.match(page.text, page.skip_gap(draft.end)) is not None
    if hyphened:
        return is_unit and word not in page.lexicon.numbers.ORDINAL_FRACTIONS
    if after in nouns.OF_WORDS:
        return has_article or word not in page.lexicon.numbers.ORDINAL_FRACTIONS
    if word == page.lexicon.half:
        return _is_half(page, outer, after, is_unit, has_article, draft)
    cued = outer in page.lexicon.context.BEFORE_SHARE
    if word in page.lexicon.numbers.ORDINAL_FRACTIONS:
        return has_article and (after in page.lexicon.context.AFTER_SHARE or (cued and not after))
    return (has_article and (is_unit or after in page.lexicon.context.AFTER_SHARE or cued)) or (is_unit and not after.startswith("of")) or page.is_alone(draft)


def _is_half(page: Page, outer: str, after: str, is_unit: bool, has_article: bool, draft: Draft) -> bool:
    nouns = page.lexicon.nouns
    if is_unit or after in nouns.DETERMINERS:
        return True
    return outer in page.lexicon.context.BEFORE_SHARE or page.is_alone(draft) or (has_article and not after)


def _of_a_unit(page: Page, draft: Draft) -> bool:
    """``an hour and a half``: a unit without a number before the fraction."""
    low = page.low
    head = low[max(0, draft.start - 30) : draft.start]
    match = _UNIT_AND.search(head)
    if match is None or match[3] != page.lexicon.joiner or match[1] not in page.lexicon.one_words:
        return False
    start = draft.start - len(head) + match.start(1)
    unit = page.spellings.match(page.text, start + len(match[1]) + 1)
    if unit is None or unit.guarded or unit.end != start + len(match[1]) + 1 + len(match[2]):
        return False
    draft.start = start
    draft.value += 1
    draft.units = tuple((reading, 1) for reading, _ in unit.readings)
    draft.form = "words"
    return True


_UNIT_AND = re.compile(r"(?<!\w)([^\W\d_]{1,4}) ([^\W\d_]{2,12}) ([^\W\d_]{1,4}) \Z")
