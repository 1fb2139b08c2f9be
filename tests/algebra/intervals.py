"""What property tests draw: exact intervals of every shape, and values from inside them."""

from __future__ import annotations

from fractions import Fraction
from math import inf

from hypothesis import assume, settings
from hypothesis import strategies as st

from claimcheck.algebra.interval import Interval

brief = settings(max_examples=25, deadline=None)

values = st.one_of(
    st.integers(-12, 12).map(Fraction),
    st.fractions(min_value=-50, max_value=50, max_denominator=12),
)


@st.composite
def intervals(draw, bounded: bool = False) -> Interval:
    """An interval that is not empty, small numbers and 0 likely among its ends."""
    low, high = sorted((draw(values), draw(values)))
    ends = [low, high]
    if not bounded:
        ends = [draw(st.sampled_from((low, low, low, -inf))), draw(st.sampled_from((high, high, high, inf)))]
    made = Interval(*ends, draw(st.booleans()), draw(st.booleans()))
    assume(not made.is_empty)
    return made


@st.composite
def members(draw, interval: Interval) -> Fraction:
    """A value of ``interval``, often one of its ends."""
    low, high = interval.lower, interval.upper
    if low == -inf:
        low = min(Fraction(0), high if high != inf else Fraction(0)) - 100
    if high == inf:
        high = max(Fraction(0), low) + 100
    share = draw(st.sampled_from([Fraction(n, 8) for n in range(9)]))
    value = low + (high - low) * share
    assume(value in interval)
    return value
