"""Ranges, changes and lists: two figures that share a scale or a unit, or are the ends of one."""

from __future__ import annotations

from claimcheck.quantities import changes
from claimcheck.units.registry import convert

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fractions import Fraction

    from claimcheck.quantities.draft import Draft
    from claimcheck.quantities.page import Page

APART = 3
SMALL = 1000
"""A left number from here on has its magnitude written out: ``$200,000 to $4 million`` shares no scale."""

LIKE = 20
"""Figures further apart than this factor share no unit by standing in one list (``400,000 or 6.2%``)."""

_UNSCALED = ("percent", "point")
"""Kinds that never share a scale: "up 5 per cent to $93 billion"."""

_APART = (*_UNSCALED, "temperature")
"""Kinds whose unit no range leaves out at its second end: "31C – 88 in Fahrenheit – at noon"."""

_LONG_DASHES = frozenset(("—", " -", "- "))
"""Dashes that join only where a unit stands at the right end."""


def dashed(left: Draft, right: Draft, gap: str) -> bool:
    """``5-7%``, ``£3m–£5m``; no range goes down where the first end has a unit of its own or neither has one."""
    if right.negative or (gap in _LONG_DASHES and not right.units):
        return False
    agree(left, right)
    if " " in gap and left.units and not _match_apart(left, right):
        return False
    if (right.starts_with_money and not left.units) or _is_idiom(left, right):
        return False
    if right.value < _scaled(left, right) and (left.units or not right.units or " " in gap):
        return False if " " in gap else _are_parts_of_code(left, right)
    return close(left, right)


def _match_apart(left: Draft, right: Draft) -> bool:
    """Whether ends may stand apart from their dash: in one unit and upwards; no degrees before a bare number."""
    if right.units:
        return not _is_downward(left, right) and _same_unit(left, right)
    return left.units[0][0].kind not in _APART


def _is_idiom(left: Draft, right: Draft) -> bool:
    """``fifty-fifty`` is no range."""
    if left.value != right.value or left.units or right.units:
        return False
    left.refused = right.refused = "idiom"
    return True


def agree(left: Draft, right: Draft) -> None:
    """``£10-12m``, ``1.2m tonnes to 1.3m``: a letter read as a unit is a scale beside money, or beside its like."""
    if right.also and not right.starts_with_money and (left.starts_with_money or _is_scaled_by(left, right.also)):
        _scale_up(right)
        right.units = left.units
    elif left.also and right.scaled and right.units and right.units[0][0].kind == "money":
        _scale_up(left)
        left.units = ()


def _is_scaled_by(draft: Draft, factor: int) -> bool:
    """Whether a figure is in a scale, and in a unit besides: ``1.2m tonnes``."""
    return draft.scaled and draft.factor == factor and draft.units != ()


def _scale_up(draft: Draft) -> None:
    draft.value, draft.step, draft.factor = draft.value * draft.also, draft.step * draft.also, draft.also
    draft.scaled, draft.also = True, 0


def undashed(page: Page, left: Draft, right: Draft) -> str:
    """``150 K - 300 K``: a dash set apart between two figures in one unit is no minus; the gap as it is then, or ""."""
    if not left.units or not right.units or left.units[0][0] is not right.units[0][0]:
        return ""
    if page.text[right.start + 1 : right.start + 2] != " ":
        return ""
    right.value, right.negative, right.start = -right.value, False, right.start + 2
    return page.low[left.end : right.start]


def _are_parts_of_code(left: Draft, right: Draft) -> bool:
    """Two bare numbers downwards (``737-700``) name something; with units they are two figures (``55%-40%``)."""
    if not left.units and not right.units and left.form == right.form == "digits":
        left.refused = right.refused = "code"
    return False


def from_to(page: Page, left: Draft, right: Draft) -> bool:
    """``5 to 7 per cent`` is a range; after a verb of change, or downwards, it is two figures that share their unit."""
    agree(left, right)
    if changes.is_change(page, left, right) or _is_downward(left, right) or _is_level(page, left, right):
        _share_both(page, left, right)
        return False
    return close(left, right)


def changed(left: Draft, right: Draft) -> bool:
    """``von 5 auf 7 Prozent``: two figures that share their unit, whatever the words around."""
    _take_scale(left, right)
    if not left.units and right.units and right.units[0][0].kind != "count":
        left.units, left.shared = right.units, True
    return False


def close(left: Draft, right: Draft) -> bool:
    """Make one figure of two ends in one unit, if the units allow it."""
    if left.units and right.units and not _same_unit(left, right):
        pair = _converted(left, right)
        if pair is None:
            return False
        left.value, left.step = pair
    _take_scale(left, right)
    left.units = right.units or left.units
    left.high = right.value
    left.step = min(left.step, right.step)
    left.middle = (left.end, right.start)
    left.end, left.number_end = right.end, right.number_end
    left.also = right.also or left.also
    left.qualifier = "range"
    return True


def plus_minus(left: Draft, right: Draft) -> bool:
    """``300 ± 15 °C``."""
    _take_scale(left, right)
    left.units = left.units or right.units
    left.error = right.value
    left.strength = "plus_minus"
    left.end = right.end
    return True


def share(left: Draft, right: Draft, either: bool) -> None:
    """The unit of the right figure for the left one; its scale too where one of them holds (``2 or 3 hundred``).

    Of two figures of which one holds neither is many times the other: ``1,008 or 75 per cent`` says one thing twice.
    """
    if either and left.value > APART * abs(right.value) * (right.factor if right.scaled else 1):
        return
    if either:
        _take_scale(left, right)
    if not right.units or not _are_alike(left, right) or right.units[0][0].kind == "count":
        return
    if either or not right.starts_with_money:
        left.units, left.also, left.shared = right.units, right.also, True


def _are_alike(left: Draft, right: Draft) -> bool:
    return abs(left.value) <= LIKE * abs(right.value) and abs(right.value) <= LIKE * abs(left.value)


def _share_both(page: Page, left: Draft, right: Draft) -> None:
    """A change: the left figure takes scale and unit from the right, or the right one its unit from the left."""
    _take_scale(left, right)
    if not left.units:
        if right.units and right.units[0][0].kind != "count":
            left.units, left.shared = right.units, True
    elif not right.units and left.units[0][0].kind not in ("percent", "count") and not page.counted_after(right.end):
        right.units, right.shared = left.units, True


def _is_downward(left: Draft, right: Draft) -> bool:
    """Whether the second end is the lower one; two minus signs are cold, not downward."""
    if left.negative and right.negative:
        return False
    same = not left.units or not right.units or left.units[0][0] is right.units[0][0]
    return same and right.value < _scaled(left, right)


def _is_level(page: Page, left: Draft, right: Draft) -> bool:
    """``added $1.75 to $122.50``: amounts so unlike are a change and a level, unless the words open a range."""
    if not (left.units and right.units) or not 0 < LIKE * _scaled(left, right) < right.value:
        return False
    return page.before(left.start) not in page.lexicon.joints.FROM_WORDS


def _same_unit(left: Draft, right: Draft) -> bool:
    """Whether the units agree, or the right one is a rate of the left (``$500,000 to $1 million a year``)."""
    one, other = left.units[0][0], right.units[0][0]
    return one is other or other.name.startswith(one.name + "/")


def _converted(left: Draft, right: Draft) -> tuple[Fraction, Fraction] | None:
    """The left end in the right one's unit (``500m to 1.2km``)."""
    one, other = left.units[0][0], right.units[0][0]
    if one.dimension != other.dimension or one.kind != other.kind or one.kind == "point":
        return None
    return convert(left.value, one, other), left.step * one.factor / other.factor


def _scaled(left: Draft, right: Draft) -> Fraction:
    """The left value with the right one's scale, where the text gives it none of its own (``$89 to $93 billion``)."""
    if left.scaled or not right.scaled or right.factor == 1 or abs(left.value) >= SMALL:
        return left.value
    if left.units and (left.units[0][0].kind in _UNSCALED or (right.units and not _same_unit(left, right))):
        return left.value
    mantissa = abs(right.value) / right.factor
    fits = abs(left.value) <= 1 or abs(left.value) <= 4 * mantissa
    return left.value * right.factor if fits else left.value


def _take_scale(left: Draft, right: Draft) -> None:
    scaled = _scaled(left, right)
    if scaled != left.value:
        left.step *= right.factor
        left.value, left.factor, left.scaled = scaled, right.factor, True
