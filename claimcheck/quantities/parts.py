"""Fractions in words: ``two-thirds``, ``half a million``, ``three and a half``, ``an hour and a half``."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache
from math import gcd

from claimcheck.pattern import pattern
from claimcheck.quantities import scales
from claimcheck.quantities.draft import Draft
from claimcheck.quantities.leading import JOINER
from claimcheck.quantities.numerals import last_place
from claimcheck.quantities.page import HYPHENS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.quantities.page import Page

MAX_COUNT = 99
MAX_PERIODS = 4
"""Two halves and two quarters are periods: nobody says so of a whole or a half."""

_PERIODS = (2, 4)
"""Halves and quarters are stretches of time too: *three quarters ago*; nobody says so of a third."""

_OF_A = pattern(r"[ -](?:([^\W\d_]{1,4}) )?(?:([^\W\d_]{1,3}) )?([^\W\d_]{3,12})(?![^\W\d_])")
_UNIT_AND = pattern(r"(?<!\w)([^\W\d_]{1,4}) ([^\W\d_]{2,12}) ([^\W\d_]{1,4}) \Z")


def after_number(page: Page, draft: Draft) -> None:
    """A fraction that a number counts (``two-thirds``) or that is added to it (``and a half``)."""
    match = page.next(draft.end)
    if match is None:
        return
    numbers = page.lexicon.numbers
    if match[1] in numbers.FRACTIONS:
        _counted(page, draft, match)
    elif match[1] == numbers.JOINER:
        _added(page, draft, match.end())


def _counted(page: Page, draft: Draft, match: re.Match[str]) -> None:
    numbers = page.lexicon.numbers
    if draft.scaled or draft.value.denominator != 1 or not 0 < draft.value <= MAX_COUNT:
        return
    singular = match[1] in numbers.SINGULAR_FRACTIONS and page.text[draft.end] not in HYPHENS
    if draft.value != 1 and singular:
        return
    bottom = numbers.FRACTIONS[match[1]]
    is_period = page.before(draft.start) in page.lexicon.context.BEFORE_ORDINAL or (
        bottom <= MAX_PERIODS and gcd(draft.value.numerator, bottom) != 1
    )
    told_in = bottom in _PERIODS and page.after(match.end()) in page.lexicon.dates.RELATIVE
    if is_period or told_in:
        return
    draft.value /= bottom
    draft.step = Fraction(1, bottom)
    draft.form = "fraction"
    draft.end = draft.number_end = match.end()
    _multiplied(page, draft)


def _added(page: Page, draft: Draft, end: int) -> None:
    """``and a half``, ``and three eighths``, also after the scale (``3 million and a half``)."""
    numbers = page.lexicon.numbers
    count = page.next(end)
    if count is None:
        _added_digits(page, draft, end)
        return
    worth = 1 if count[1] in numbers.ARTICLES else numbers.CARDINALS.get(count[1], 0)
    match = page.next(count.end())
    bottom = numbers.FRACTIONS.get(match[1]) if match else None
    if not match or not bottom or not 0 < worth < bottom or page.after(match.end()) in page.lexicon.nouns.OF_WORDS:
        return
    draft.value += Fraction(worth, bottom) * draft.factor
    draft.step = Fraction(draft.factor, bottom)
    draft.end = draft.number_end = match.end()


def _added_digits(page: Page, draft: Draft, end: int) -> None:
    """``1 and 1/2``."""
    match = _AND_DIGITS.match(page.text, end)
    if match and int(match[1]) < int(match[2]) and draft.value.denominator == 1:
        draft.value += Fraction(int(match[1]), int(match[2])) * draft.factor
        draft.step = Fraction(draft.factor, int(match[2]))
        draft.end = draft.number_end = match.end()


_AND_DIGITS = pattern(r" (\d{1,2})[/⁄]([1-9]\d?)(?![\w/]|[.,]\d)")


def of_one(page: Page, draft: Draft) -> None:
    """``1/2 a cup``, ``3/4 of an hour``."""
    match = _OF_A.match(page.low, draft.end)
    if match:
        _of_unit(page, draft, match)


def _multiplied(page: Page, draft: Draft) -> None:
    """A scale or one unit that a fraction is of: ``half a million``, ``quarter million``, ``a quarter of an hour``."""
    scales.read_words(page, draft)
    if not draft.scaled:
        match = _OF_A.match(page.low, draft.end)
        if match is None or _of_unit(page, draft, match):
            return
        factor = page.lexicon.scale_factor(match[3])
        link = {part for part in match.group(1, 2) if part}
        if not factor or not link or not link <= page.lexicon.numbers.ARTICLES | page.lexicon.nouns.OF_WORDS:
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
    if unit is None or (unit.guarded and match[3] not in page.lexicon.context.MEASURING):
        return False
    draft.units = unit.readings
    draft.end = unit.end
    draft.form = "words"
    return True


def read(page: Page, start: int, end: int) -> Draft | None:
    """The share that a fraction word at ``start`` states on its own (``half of``, ``a third of``), or None."""
    numbers, word = page.lexicon.numbers, page.low[start:end]
    if word not in numbers.SINGULAR_FRACTIONS:
        return None
    before, first, _ = page.leads(start)
    has_article = before in numbers.ARTICLES
    if not has_article and before in page.lexicon.context.BEFORE_ORDINAL:
        return None
    part = _part(numbers.FRACTIONS[word])
    draft = Draft(first if has_article else start, end, part, part, "fraction")
    if has_article and page.leads(first)[2] & JOINER and _after_unit(page, draft):
        return draft
    _multiplied(page, draft)
    if draft.scaled or draft.units:
        return None if before in page.lexicon.context.BEFORE_ORDINAL else draft
    return draft if _is_share(page, draft, word, has_article) else None


def every(page: Page, start: int, end: int) -> Draft | None:
    """``jeder Fünfte``: one of so many; not of a time, which says how often (``jede zweite Woche``)."""
    match = page.next(end)
    nth = page.lexicon.numbers.NTH.get(match[1]) if match else None
    if match is None or nth is None or page.measured_after(match.end()):
        return None
    draft = Draft(start, match.end(), Fraction(1, nth), Fraction(1, nth), "fraction")
    draft.kind = "share"
    return draft


@cache
def _part(bottom: int) -> Fraction:
    return Fraction(1, bottom)


def _is_share(page: Page, draft: Draft, word: str, has_article: bool) -> bool:
    """Whether the words around make it a share, and no ordinal or name of a period."""
    context, after = page.lexicon.context, page.after(draft.end)
    outer = page.before(draft.start)
    ranked = not has_article and outer in context.BEFORE_ORDINAL
    if ranked or after in page.lexicon.dates.CLOCK_JOINTS:
        return False
    if word in page.lexicon.numbers.ORDINAL_FRACTIONS:
        follows = after in page.lexicon.nouns.OF_WORDS or after in context.AFTER_SHARE
        hedged = (outer in context.HEDGING_SHARE or _is_as_much(page, draft)) and _tells(page, after)
        return has_article and (follows or hedged or (outer in context.BEFORE_SHARE and not after))
    is_unit = bool(after) and page.spellings.match(page.text, page.skip_gap(draft.end)) is not None
    if is_unit or page.text[draft.end : draft.end + 1] in (*HYPHENS,):
        return is_unit
    if after in page.lexicon.nouns.OF_WORDS or page.is_alone(draft):
        return True
    return _is_stated(page, word, outer, after, has_article)


def _is_as_much(page: Page, draft: Draft) -> bool:
    """``as much as a third``."""
    return page.low.endswith(page.lexicon.context.AS_MUCH, 0, draft.start)


def _tells(page: Page, after: str) -> bool:
    """Whether the word after a share is a verb or a function word, and no thing that is numbered."""
    return after in page.lexicon.nouns.STOPS or after in page.lexicon.nouns.VERBS


def _is_stated(page: Page, word: str, outer: str, after: str, has_article: bool) -> bool:
    """Whether "half" or "quarter" is a share without "of": ``by half``, ``half the town``, ``a quarter more``."""
    context = page.lexicon.context
    cued = outer in context.BEFORE_SHARE
    if word == page.lexicon.numbers.HALF:
        return cued or after in page.lexicon.nouns.DETERMINERS or (has_article and not after)
    return has_article and (cued or after in context.AFTER_SHARE or after in page.lexicon.nouns.VERBS)


def _after_unit(page: Page, draft: Draft) -> bool:
    """``an hour and a half``: a unit without a number before the fraction."""
    head = page.low[max(0, draft.start - 30) : draft.start]
    match = _UNIT_AND.search(head)
    if match is None or match[3] != page.lexicon.numbers.JOINER or match[1] not in page.lexicon.numbers.ARTICLES:
        return False
    start = draft.start - len(head) + match.start(1)
    unit = page.spellings.match(page.text, start + len(match[1]) + 1)
    if unit is None or unit.guarded or unit.end - start != match.end(2) - match.start(1):
        return False
    draft.start = start
    draft.value += 1
    draft.units = unit.readings
    draft.form = "words"
    return True
