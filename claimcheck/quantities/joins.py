"""Figures that belong together: ranges, compounds, shares ("one in five"), errors, and units shared along a list."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache

from claimcheck.algebra.dimension import NUMBER
from claimcheck.quantities import changes
from claimcheck.units.registry import convert
from claimcheck.units.unit import Unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.quantities.draft import Draft
    from claimcheck.quantities.page import Page

MAX_GAP = 18
MAX_REACH = 32
_EACH_HOLDS = frozenset(
    (
        ("foot", "inch"), ("yard", "foot"), ("yard", "inch"), ("mile", "yard"), ("mile", "foot"), ("kilometer", "meter"),
        ("meter", "centimeter"), ("meter", "millimeter"), ("stone", "pound"), ("pound", "ounce"), ("kilogram", "gram"),
        ("year", "month"), ("year", "week"), ("year", "day"), ("month", "week"), ("month", "day"), ("week", "day"),
        ("day", "hour"), ("hour", "minute"), ("hour", "second"), ("minute", "second"), ("USD", "cent"), ("GBP", "pence"),
        ("EUR", "eurocent"), ("AUD", "cent_AUD"), ("CAD", "cent_CAD"), ("INR", "paisa"), ("degree", "arcminute"),
        ("arcminute", "arcsecond"), ("day", "minute"),
    )
)  # fmt: skip
"""Units and the smaller ones that continue them: 6ft 3in, 12st 6lb, 2 hours 20 minutes."""


def join(page: Page, drafts: list[Draft]) -> list[Draft]:
    """The drafts with ranges and compounds made one figure, and shared scales and units filled in."""
    joined: list[Draft] = []
    for draft in drafts:
        while joined and 0 <= draft.start - joined[-1].end <= MAX_REACH:
            if not _merge(page, joined, draft):
                break
            draft = joined.pop()
        joined.append(draft)
    _share_along(page, joined)
    return joined


def _merge(page: Page, joined: list[Draft], right: Draft) -> bool:
    """Make the last draft and the next one figure, if they are; the last draft then is that figure."""
    left = joined[-1]
    if left.refused or right.refused or left.calendar or right.calendar or left.kind or right.kind or right.high is not None:
        return False
    gap = page.low[left.end : right.start].replace("\u00a0", " ")
    words = page.lexicon.nouns
    if gap.endswith(page.lexicon.joints.PER_GAPS):
        return _per_number(left, right, gap, page.lexicon.joints.PER_GAPS)
    if len(gap) > MAX_GAP:
        return False
    if _continues(left, right, gap, page):
        return True
    if left.high is not None:
        return False
    if gap in page.lexicon.joints.DASH_GAPS:
        return _dashed(page, left, right, gap)
    if gap in page.lexicon.joints.TO_GAPS:
        return _from_to(page, left, right)
    if gap in page.lexicon.joints.AND_GAPS:
        return page.is_between(left.start) and _range(left, right)
    if gap in page.lexicon.joints.ONE_IN:
        return _one_in(left, right, gap)
    if gap.strip() in page.lexicon.qualifiers.PLUS_MINUS:
        return _plus_minus(left, right)
    return False


def _continues(left: Draft, right: Draft, gap: str, page: Page) -> bool:
    """``6ft 3in``: a smaller unit right after a larger one; also ``6ft 3`` and ``two years and a half``."""
    if gap.strip(" ,") not in ("", page.lexicon.joiner) or not left.units or right.negative:
        return False
    if not right.units:
        return _continues_bare(left, right, gap, page)
    for large, _ in left.units:
        for small, _ in right.units:
            if (large.name, small.name) in _EACH_HOLDS:
                ratio = Fraction(small.factor, large.factor)
                _grow(left, right, right.value * ratio, right.step * ratio)
                left.units = ((large, 1), *(other for other in left.units if other[0] is not large))
                return True
    return False


def continue_one(page: Page, draft: Draft) -> None:
    """``an hour and 20 minutes``: the larger unit stands without a number."""
    head = page.low[max(0, draft.start - 30) : draft.start]
    match = _ONE_AND.search(head)
    if match is None or match[1] not in page.lexicon.one_words:
        return
    start = draft.start - len(head) + match.start(1)
    unit_start = start + len(match[1]) + 1
    unit = page.spellings.match(page.text, unit_start)
    if unit is None or unit.guarded or unit.end != unit_start + len(match[2]):
        return
    large, small = unit.readings[0][0], draft.units[0][0]
    if (large.name, small.name) in _EACH_HOLDS:
        ratio = small.factor / large.factor
        draft.value, draft.step = 1 + draft.value * ratio, draft.step * ratio
        draft.units = ((large, 1),)
        draft.start, draft.form = start, "compound"


_ONE_AND = re.compile(r"(?<!\w)([^\W\d_]{1,4}) ([^\W\d_]{2,12}) [^\W\d_]{1,4} \Z")


def _continues_bare(left: Draft, right: Draft, gap: str, page: Page) -> bool:
    name = left.units[0][0].name
    if right.form == "fraction" and gap == f" {page.lexicon.joiner} " and right.value < 1:
        _grow(left, right, right.value, right.step)
        return True
    if not left.starts_with_money and gap == " " and _is_change(page, left, right):
        _grow(left, right, right.value / 100, right.step / 100)
        return True
    if name == "foot" and gap in (" ", "") and right.value < 12 and not page.counted_after(right.end) and left.form == "digits":
        _grow(left, right, right.value / 12, right.step / 12)
        return True
    return False


def _is_change(page: Page, left: Draft, right: Draft) -> bool:
    """``15 dollars 50``: the cents without their name."""
    if left.units[0][0].kind != "money" or left.value.denominator != 1 or left.scaled or right.value.denominator != 1:
        return False
    return right.end - right.start == 2 and not page.after(right.end) and left.units[0][0].factor == 1


def _grow(left: Draft, right: Draft, value: Fraction, step: Fraction) -> None:
    left.value += -value if left.negative else value
    left.step = min(left.step, step)
    left.end = right.end
    left.form = "compound"


def _dashed(page: Page, left: Draft, right: Draft, gap: str) -> bool:
    if gap in ("—", " -", "- ", " — ") and not right.units:
        return False
    if right.negative:
        return False
    if _is_score(page, left, right):
        left.refused = right.refused = "score"
        return False
    return _range(left, right)


def _is_score(page: Page, left: Draft, right: Draft) -> bool:
    if left.units or right.units or left.scaled or right.scaled or left.value >= 300 or right.value >= 300:
        return False
    if left.value.denominator != 1 or right.value.denominator != 1 or left.form != "digits":
        return False
    words = page.lexicon.nouns
    if page.after(right.end) in page.lexicon.names.SCORE_AFTER or page.before(left.start) in page.lexicon.names.SCORE_BEFORE:
        return True
    return right.value <= left.value or (right.value < 20 and page.is_capitalised_before(left.start))


def _from_to(page: Page, left: Draft, right: Draft) -> bool:
    """``5 to 7 per cent`` is a range; after a verb of change, or downwards, it is two figures that share their unit."""
    moved = changes.is_change(page, left, right)
    if moved or _is_downward(left, right):
        _share_both(page, left, right)
        return False
    return _range(left, right)


def _is_downward(left: Draft, right: Draft) -> bool:
    if left.negative and right.negative:
        return False
    same = not left.units or not right.units or left.units[0][0] is right.units[0][0]
    return same and right.value < _shared_scale(left, right)


def _shared_scale(left: Draft, right: Draft) -> Fraction:
    """The left value with the right one's scale, where the text gives it none of its own (``$89 to $93 billion``)."""
    if left.scaled or left.factor != 1 or right.factor == 1 or not right.scaled or abs(left.value) >= 1000:
        return left.value
    if left.units and right.units and left.units[0][0] is not right.units[0][0] and not _is_rate_of(right, left):
        return left.value
    mantissa = right.value / right.factor
    return left.value * right.factor if abs(left.value) <= max(abs(mantissa) * 4, 1) else left.value


def _take_scale(left: Draft, right: Draft) -> None:
    scaled = _shared_scale(left, right)
    if scaled is not left.value and left.value:
        left.step *= right.factor
        left.value, left.factor, left.scaled = scaled, right.factor, True


def _range(left: Draft, right: Draft) -> bool:
    """One figure of two ends in one unit, if the units allow it."""
    if left.units and right.units and left.units[0][0] is not right.units[0][0] and not _is_rate_of(right, left):
        pair = _common(left, right)
        if pair is None:
            return False
        left.value, left.step, left.units = *pair, right.units
    _take_scale(left, right)
    left.units = right.units or left.units
    left.high = right.value
    left.step = min(left.step, right.step)
    left.middle = (left.end, right.start)
    left.end, left.number_end = right.end, right.number_end
    left.malformed = left.malformed or right.malformed
    left.qualifier = "range"
    return True


def _is_rate_of(right: Draft, left: Draft) -> bool:
    """``$500,000 to $1 million a year``: the rate stands once, at the end."""
    return right.units[0][0].name.startswith(left.units[0][0].name + "/")


def _common(left: Draft, right: Draft) -> tuple[Fraction, Fraction] | None:
    """The left end in the right one's unit (``500m to 1.2km``)."""
    one, other = left.units[0][0], right.units[0][0]
    if one.dimension != other.dimension or one.kind != other.kind or one.kind == "point":
        return None
    return convert(left.value, one, other), left.step * one.factor / other.factor


def _one_in(left: Draft, right: Draft, gap: str) -> bool:
    """``one in five``, ``3 in 10``: a share."""
    if left.units or left.scaled or not 0 < left.value < right.value or left.value.denominator != 1:
        return False
    top, bottom = left.value, right.value
    if bottom.denominator != 1 or (right.units and right.units[0][0].kind != "count"):
        return False
    few = bottom <= 10 or (bottom % 10 == 0 and (top <= 10 or bottom == 100))
    if not few or ("out" in gap and bottom not in (3, 4, 5, 10, 100, 1000)):
        return False
    left.value, left.step = top / bottom, 1 / bottom
    left.form, left.kind = "fraction", "share"
    left.end, left.number_end = right.end, right.number_end
    return True


def _per_number(left: Draft, right: Draft, gap: str, joints: tuple[str, ...]) -> bool:
    """``12 cases per 100,000``: a proportion of a round number."""
    each = right.value
    if left.units or right.units or each not in _ROUND or left.high is not None:
        return False
    counted = gap[: -len(next(joint for joint in joints if gap.endswith(joint)))].strip()
    if not all(word.isalpha() for word in counted.split()) or len(counted.split()) > 3:
        return False
    left.units, left.kind = ((per_number(each.numerator), 1),), "rate"
    left.subject = counted
    left.end = right.end
    return True


_ROUND = frozenset(10**power for power in range(2, 10))


@lru_cache(maxsize=16)
def per_number(each: int) -> Unit:
    """The unit of a proportion per a round number of things: ``1/100000``."""
    return Unit(f"1/{each}", "rate", NUMBER, Fraction(1, each), symbol=f"per {each:,}")


def _plus_minus(left: Draft, right: Draft) -> bool:
    """``300 ± 15 °C``."""
    if right.scaled and not left.scaled:
        _take_scale(left, right)
    left.units = left.units or right.units
    left.error = right.value
    left.strength = "plus_minus"
    left.end = right.end
    return True


def _share_both(page: Page, left: Draft, right: Draft) -> None:
    """A change: the left figure takes scale and unit from the right, or the right one its unit from the left."""
    _take_scale(left, right)
    if not left.units and right.units and right.units[0][0].kind not in ("count", "date"):
        left.units, left.shared = right.units, True
    elif left.units and not right.units and left.units[0][0].kind not in ("percent", "count") and not page.counted_after(right.end):
        right.units, right.shared = left.units, True


def _share_along(page: Page, drafts: list[Draft]) -> None:
    """``5, 6 and 7 per cent``, ``7- or 8-inch``, ``two or three hundred``: units and scales go leftwards."""
    words = page.lexicon.nouns
    for right, left in zip(drafts[:0:-1], drafts[-2::-1], strict=True):
        if left.units or left.refused or left.kind or right.refused or right.kind or not 0 < right.start - left.end <= MAX_GAP:
            continue
        gap = page.low[left.end : right.start]
        if gap in page.lexicon.joints.LIST_GAPS or (gap in page.lexicon.joints.LIST_COMMA and right.shared):
            _share(left, right, gap in page.lexicon.joints.OR_GAPS)


def _share(left: Draft, right: Draft, either: bool) -> None:
    if either and left.value < 1000:
        _take_scale(left, right)
    if right.units and (either or not right.starts_with_money) and right.units[0][0].kind != "count":
        left.units, left.shared = right.units, True
