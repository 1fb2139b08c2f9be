"""Figures in several units: ``6ft 3in``, ``12st 6lb``, ``2 hours 20 minutes``, ``an hour and 20 minutes``."""

from __future__ import annotations

from claimcheck.pattern import pattern
from claimcheck.quantities.page import HYPHENS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fractions import Fraction

    from claimcheck.quantities.draft import Draft
    from claimcheck.quantities.page import Page

_SMALLER = {
    "foot": ("inch",),
    "yard": ("foot", "inch"),
    "mile": ("yard", "foot"),
    "kilometer": ("meter",),
    "meter": ("centimeter", "millimeter"),
    "stone": ("pound",),
    "pound": ("ounce",),
    "kilogram": ("gram",),
    "year": ("month", "week", "day"),
    "month": ("week", "day"),
    "week": ("day",),
    "day": ("hour", "minute"),
    "hour": ("minute", "second"),
    "minute": ("second",),
    "USD": ("cent",),
    "GBP": ("pence",),
    "EUR": ("eurocent",),
    "AUD": ("cent_AUD",),
    "CAD": ("cent_CAD",),
    "INR": ("paisa",),
    "degree": ("arcminute",),
    "arcminute": ("arcsecond",),
}
"""The smaller units that continue a figure in a larger one."""

_SMALL = frozenset(name for names in _SMALLER.values() for name in names)
_ABBREVIATED = frozenset(("-", ". "))
_BARE_PARTS = {"foot": 12, "stone": 14}
"""Units whose parts go without saying, and how many of them make one: ``6ft 3``, ``12 stone 4``."""

_ONE_AND = pattern(r"(?<!\w)([^\W\d_]{1,4}) ([^\W\d_]{2,12}) [^\W\d_]{1,4} \Z")


def continues(page: Page, left: Draft, right: Draft, gap: str) -> bool:
    """Add a smaller unit right after a larger one; also ``6ft 3``, ``two years and a half``, ``15 dollars 50``."""
    if not left.units or right.negative:
        return False
    if gap.strip(" ,") not in ("", page.lexicon.numbers.JOINER):
        return gap in _ABBREVIATED and _continues_short(page, left, right, gap)
    return _continues(page, left, right, gap)


def _continues_short(page: Page, left: Draft, right: Draft, gap: str) -> bool:
    """``6 ft. 2 in.``, ``a 5-foot-11 guard``."""
    if gap == "-":
        is_height = left.units[0][0].name == "foot" and page.text[left.end - 5] in HYPHENS
        return is_height and not right.units and _continues_bare(page, left, right, "")
    return bool(right.units) and page.text[left.end - 1].islower() and _continues(page, left, right, gap)


def _continues(page: Page, left: Draft, right: Draft, gap: str) -> bool:
    """Add a smaller unit, with its name or without."""
    if not right.units:
        return _continues_bare(page, left, right, gap)
    smaller = [small for small, _ in right.units if small.name in _SMALL]
    for large, _ in left.units if smaller else ():
        for small in smaller:
            if small.name in _SMALLER.get(large.name, ()):
                ratio = small.factor / large.factor
                if left.form == "compound" and left.step <= ratio:
                    return False  # "eight minutes and 52 seconds, 21 seconds slower"
                _add(left, right, right.value * ratio, right.step * ratio)
                left.units = ((large, False), *(other for other in left.units if other[0] is not large))
                return True
    return False


def _continues_bare(page: Page, left: Draft, right: Draft, gap: str) -> bool:
    """A smaller unit that goes without saying."""
    unit = left.units[0][0]
    if right.form == "fraction":
        if gap.strip() != page.lexicon.numbers.JOINER or right.value >= 1:
            return False
        _add(left, right, right.value, right.step)
        return True
    if gap not in (" ", "") or right.value.denominator != 1 or right.scaled:
        return False
    parts = _BARE_PARTS.get(unit.name, 0)
    if not right.value < parts or left.form not in ("digits", "words") or page.counted_after(right.end):
        if not _is_small_change(page, left, right):
            return False
        parts = 100
    _add(left, right, right.value / parts, right.step / parts)
    return True


def _is_small_change(page: Page, left: Draft, right: Draft) -> bool:
    """``15 dollars 50``, ``forty pounds fifty``."""
    money = next((reading for reading in left.units if reading[0].kind == "money"), None)
    if money is None or money[0].factor != 1 or left.starts_with_money or left.scaled:
        return False
    if left.value.denominator != 1 or left.form != right.form or not 10 <= right.value < 100 or page.after(right.end):
        return False
    left.units = (money, *(other for other in left.units if other is not money))
    return True


def _add(left: Draft, right: Draft, value: Fraction, step: Fraction) -> None:
    left.value += -value if left.negative else value
    left.step = min(left.step, step)
    left.end = right.end
    left.form = "compound"


def under_zero(page: Page, left: Draft, right: Draft) -> bool:
    """``10 degrees below zero``."""
    if page.low[right.start : right.end] not in page.lexicon.joints.ZERO_WORDS or left.negative:
        return False
    if not left.units or left.units[0][0].kind != "temperature":
        return False
    left.value, left.negative, left.end = -left.value, True, right.end
    return True


def after_one(page: Page, draft: Draft) -> None:
    """``an hour and 20 minutes``: the larger unit stands before the figure without a number."""
    head = page.low[max(0, draft.start - 30) : draft.start]
    match = _ONE_AND.search(head)
    if match is None or match[1] not in page.lexicon.numbers.ARTICLES:
        return
    start = draft.start - len(head) + match.start(1)
    unit = page.spellings.match(page.text, start + len(match[1]) + 1)
    if unit is None or unit.guarded or unit.end - start != match.end(2) - match.start(1):
        return
    large, small = unit.readings[0][0], draft.units[0][0]
    if small.name in _SMALLER.get(large.name, ()):
        ratio = small.factor / large.factor
        draft.value, draft.step = 1 + draft.value * ratio, draft.step * ratio
        draft.units = ((large, False),)
        draft.start, draft.form = start, "compound"
