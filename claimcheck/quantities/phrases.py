"""Texts that are a mere figure, as a ledger or a label states it: what would be too bold to read in prose."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.pattern import pattern
from claimcheck.quantities import units_after
from claimcheck.quantities.draft import Draft

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.quantities.page import Page

_EDGES = " .!?\n\u00a0"
_THOUSAND = pattern(r"\d{1,3}\.\d{3}\Z")


def read(page: Page, drafts: list[Draft]) -> list[Draft]:
    """The drafts of a short text, read as one figure where nothing else stands in it."""
    if not drafts:
        return _one(page)
    first, last = drafts[0], drafts[-1]
    if any(draft.calendar or draft.high is not None for draft in drafts):
        return drafts
    head, tail = page.low[: first.start].strip(), page.text[last.end :].strip(_EDGES)
    if tail:
        return drafts
    if len(drafts) == 1 and not first.refused:
        _signed(page, first, head)
        _grouped(page, first, head)
    elif len(drafts) == 2 and not head:
        return _over(page, first, last) or _added(page, first, last) or drafts
    return drafts


def _one(page: Page) -> list[Draft]:
    """``a kilogram``, ``an hour``, ``a cup of sugar``: one of a unit."""
    match = page.next(len(page.text) - len(page.text.lstrip()))
    if match is None or match[1] not in page.lexicon.numbers.ARTICLES:
        return []
    draft = Draft(match.start(1), match.end(), Fraction(1), Fraction(1), "words")
    units_after.read(page, draft)
    if not draft.units:
        return []
    contained = draft.units[0][0].kind in ("volume", "mass") and page.after(draft.end) in page.lexicon.nouns.OF_WORDS
    return [draft] if contained or not page.text[draft.end :].strip(" .") else []


def _signed(page: Page, draft: Draft, head: str) -> None:
    """``- 4.5``, ``minus point five``, ``point five``: a sign or the word of a decimal point before the number."""
    numbers = page.lexicon.numbers
    words = head.split()
    if words and words[-1] == numbers.POINT and draft.form == "words" and draft.value.denominator == 1:
        if draft.value > 9 or len(words) > 2:
            return
        draft.value, draft.step = draft.value / 10, Fraction(1, 10)
        words.pop()
    elif len(words) != 1:
        return
    if words and (words[0] in numbers.NEGATIVES or words[0] in "-−–") and draft.value > 0:
        draft.value, draft.negative = -draft.value, True
        words.pop()
    if not words:
        draft.start = len(page.text) - len(page.text.lstrip())


def _grouped(page: Page, draft: Draft, head: str) -> None:
    """``1.299 €``: a price whose point groups, for no price has thousandths and a sign behind it."""
    if head or draft.starts_with_money or draft.scaled or not draft.units or draft.units[0][0].kind != "money":
        return
    if _THOUSAND.match(page.text[draft.start : draft.number_end]) and not page.text[draft.end - 1].islower():
        draft.value, draft.step = draft.value * 1000, Fraction(1)


def _over(page: Page, first: Draft, last: Draft) -> list[Draft]:
    """``seven over nine``: a fraction said aloud."""
    if page.low[first.end : last.start].strip() not in page.lexicon.numbers.OVER or first.form != "words":
        return []
    if first.units or last.units or first.value <= 0 or last.value <= 1 or last.form not in ("words", "digits"):
        return []
    first.value, first.step = first.value / last.value, 1 / last.value
    first.form, first.end, first.number_end = "fraction", last.end, last.end
    return [first]


def _added(page: Page, first: Draft, last: Draft) -> list[Draft]:
    """``6 crore and two hundred``, ``ten dollars and fifty``: the smaller part after "and"."""
    if page.low[first.end : last.start].strip() != page.lexicon.numbers.JOINER or last.value.denominator != 1:
        return []
    if first.scaled and not first.units and 0 < last.value < first.factor:
        first.value, first.step, first.units = first.value + last.value, last.step, last.units
    elif first.units and first.units[0][0].kind == "money" and not last.units and 0 < last.value < 100:
        first.value, first.step = first.value + last.value / 100, Fraction(1, 100)
    else:
        return []
    first.end, first.number_end = last.end, last.number_end
    return [first]
