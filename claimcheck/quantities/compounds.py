"""Figures in several units: ``6ft 3in``, ``12st 6lb``, ``2 hours 20 minutes``, ``an hour and 20 minutes``."""

from __future__ import annotations

from claimcheck.pattern import pattern

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

INCHES_IN_A_FOOT = 12
_ONE_AND = pattern(r"(?<!\w)([^\W\d_]{1,4}) ([^\W\d_]{2,12}) [^\W\d_]{1,4} \Z")


def continues(page: Page, left: Draft, right: Draft, gap: str) -> bool:
    """Add a smaller unit right after a larger one; also ``6ft 3``, ``two years and a half``, ``15 dollars 50``."""
    if not left.units or right.negative or gap.strip(" ,") not in ("", page.lexicon.numbers.JOINER):
        return False
    if not right.units:
        return _continues_bare(page, left, right, gap)
    smaller = [small for small, _ in right.units if small.name in _SMALL]
    for large, _ in left.units if smaller else ():
        for small in smaller:
            if small.name in _SMALLER.get(large.name, ()):
                ratio = small.factor / large.factor
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
    if left.form != "digits" or gap not in (" ", "") or right.value.denominator != 1:
        return False
    inches = unit.name == "foot" and right.value < INCHES_IN_A_FOOT and not page.counted_after(right.end)
    if not inches and not _is_small_change(page, left, right):
        return False
    parts = INCHES_IN_A_FOOT if inches else 100
    _add(left, right, right.value / parts, right.step / parts)
    return True


def _is_small_change(page: Page, left: Draft, right: Draft) -> bool:
    """``15 dollars 50``."""
    unit = left.units[0][0]
    if unit.kind != "money" or unit.factor != 1 or left.starts_with_money or left.scaled:
        return False
    return left.value.denominator == 1 and right.end - right.start == 2 and not page.after(right.end)


def _add(left: Draft, right: Draft, value: Fraction, step: Fraction) -> None:
    left.value += -value if left.negative else value
    left.step = min(left.step, step)
    left.end = right.end
    left.form = "compound"


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
