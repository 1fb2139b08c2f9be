"""Shares and proportions told by two numbers: ``one in five``, ``12 cases per 100,000``."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache

from claimcheck.algebra.dimension import NUMBER
from claimcheck.units.unit import Unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.quantities.draft import Draft
    from claimcheck.quantities.page import Page

MAX_COUNTED = 3
_ROUND = frozenset(10**power for power in range(2, 10))
_OUT_OF = frozenset((3, 4, 5, 10, 100, 1000))
"""``four out of five`` is a share; ``74 out of 117`` are two figures."""


def one_in(left: Draft, right: Draft, *, of_two: bool) -> bool:
    """``one in five``, ``3 in 10``, ``nine out of ten``: the left figure becomes the share.

    ``of_two`` says that what joins them joins two counts as well.
    """
    top, bottom = left.value, right.value
    if left.units or right.units or left.scaled or not 0 < top < bottom:
        return False
    if top.denominator != 1 or bottom.denominator != 1 or not _is_share(top, bottom, of_two):
        return False
    left.value, left.step = top / bottom, 1 / bottom
    left.form, left.kind = "fraction", "share"
    left.end, left.number_end = right.end, right.number_end
    return True


def _is_share(top: Fraction, bottom: Fraction, of_two: bool) -> bool:
    if of_two:
        return bottom in _OUT_OF
    return bottom <= 10 or (
        bottom % 10 == 0 and (top <= 10 or bottom == 100 or (bottom in _ROUND and 10 * top <= bottom))
    )


def per_number(page: Page, left: Draft, right: Draft, gap: str) -> bool:
    """``12 cases per 100,000``: the left figure becomes the proportion."""
    if left.units or right.units or left.high is not None or right.value not in _ROUND:
        return False
    joint = next(joint for joint in page.lexicon.joints.PER_GAPS if gap.endswith(joint))
    counted = gap.removesuffix(joint).split()
    if len(counted) > MAX_COUNTED or not all(word.isalpha() for word in counted):
        return False
    left.units, left.kind = ((_per(right.value.numerator), False),), "rate"
    left.subject = " ".join(counted)
    left.end = right.end
    return True


@lru_cache(maxsize=16)
def _per(each: int) -> Unit:
    """The unit of a proportion of a round number: ``1/100000``."""
    return Unit(f"1/{each}", "rate", NUMBER, Fraction(1, each), symbol=f"per {each:,}")
