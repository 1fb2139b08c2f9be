from __future__ import annotations

import operator
import pickle
from fractions import Fraction
from math import inf

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from claimcheck.algebra.interval import ALL, EMPTY, Interval
from tests.algebra.intervals import brief, intervals, members, values

closed, opened, point = Interval.closed, Interval.open, Interval.point
above, below, at_least, at_most = Interval.above, Interval.below, Interval.at_least, Interval.at_most
OPERATIONS = (operator.add, operator.sub, operator.mul, operator.truediv)


class TestEnds:
    def test_there_is_one_empty_interval(self):
        assert opened(1, 1) == closed(2, 1) == Interval(1, 1, True, False) == EMPTY
        assert EMPTY.is_empty
        assert not ALL.is_empty

    def test_infinite_ends_never_belong(self):
        assert closed(-inf, inf) == opened(-inf, inf) == ALL
        assert not ALL.lower_closed

    def test_ends_become_fractions(self):
        assert type(closed(1, 2).lower) is Fraction

    @pytest.mark.parametrize("end", [0.5, float("nan")])
    def test_inexact_ends_are_refused(self, end):
        with pytest.raises(ValueError, match="exact"):
            closed(end, 1)

    def test_contains(self):
        assert 1 in closed(1, 2)
        assert 1 not in opened(1, 2)
        assert Fraction(3, 2) in opened(1, 2)
        assert 10**40 in ALL
        assert 0 not in EMPTY

    def test_width_and_midpoint(self):
        assert closed(1, 4).width == 3
        assert above(1).width == inf
        assert EMPTY.width == 0
        assert closed(1, 4).midpoint == Fraction(5, 2)
        with pytest.raises(ValueError, match="no midpoint"):
            _ = above(1).midpoint

    def test_points_and_bounds(self):
        assert point(3).is_point
        assert not ALL.is_point
        assert not EMPTY.is_point
        assert closed(1, 2).is_bounded
        assert not above(1).is_bounded
        assert not EMPTY.is_bounded

    def test_is_frozen_and_survives_pickling(self):
        with pytest.raises(AttributeError):
            point(1).lower = 2
        assert pickle.loads(pickle.dumps(above(3))) == above(3)
        assert hash(closed(1, 2)) == hash(closed(Fraction(1), Fraction(2)))


class TestSets:
    def test_touching_ends_meet_only_when_closed(self):
        assert closed(1, 2).meets(closed(2, 3))
        assert not closed(1, 2).meets(above(2))
        assert closed(1, 2) & closed(2, 3) == point(2)

    @brief
    @given(intervals(), intervals(), values)
    def test_intersection_holds_what_both_hold(self, one, two, value):
        assert (value in one & two) == (value in one and value in two)
        assert one & two == two & one

    @brief
    @given(intervals(), intervals(), intervals())
    def test_intersection_laws(self, one, two, three):
        assert (one & two) & three == one & (two & three)
        assert one & one == one == one & ALL
        assert one & EMPTY == EMPTY
        assert one.meets(two) == two.meets(one) == (not (one & two).is_empty)

    @brief
    @given(intervals(), intervals(), values)
    def test_hull_is_the_smallest_that_holds_both(self, one, two, value):
        hull = one.hull(two)
        assert hull == two.hull(one)
        assert one & hull == one
        assert two & hull == two
        if value in one or value in two:
            assert value in hull
        assert {hull.lower, hull.upper} <= {one.lower, one.upper, two.lower, two.upper}
        assert one.hull(EMPTY) == one == EMPTY.hull(one)

    @pytest.mark.parametrize(
        ("interval", "whole"),
        [
            (closed(Fraction(3, 2), Fraction(7, 2)), closed(2, 3)),
            (opened(1, 4), closed(2, 3)),
            (opened(1, 2), EMPTY),
            (above(5), at_least(6)),
            (at_most(Fraction(-1, 2)), at_most(-1)),
            (ALL, ALL),
            (EMPTY, EMPTY),
        ],
    )
    def test_integers_within(self, interval, whole):
        assert interval.integers_within() == whole


class TestArithmetic:
    @pytest.mark.parametrize("operate", OPERATIONS)
    @brief
    @given(data=st.data())
    def test_the_result_holds_every_outcome(self, operate, data):
        one, two = data.draw(intervals()), data.draw(intervals())
        x, y = data.draw(members(one)), data.draw(members(two))
        assume(operate is not operator.truediv or y)
        assert operate(x, y) in operate(one, two)

    @pytest.mark.parametrize("operate", OPERATIONS)
    @brief
    @given(data=st.data())
    def test_numbers_act_as_points(self, operate, data):
        one, number = data.draw(intervals()), data.draw(values)
        assert operate(one, number) == operate(one, point(number))
        assert operate(number, one) == operate(point(number), one)
        if number.denominator == 1:
            assert operate(int(number), one) == operate(number, one)

    @pytest.mark.parametrize("operate", [operator.add, operator.mul])
    @brief
    @given(one=intervals(), two=intervals())
    def test_order_does_not_matter(self, operate, one, two):
        assert operate(one, two) == operate(two, one)

    @brief
    @given(intervals(), intervals(), intervals())
    def test_product_over_sum_is_never_wider(self, one, two, three):
        product, spread = one * (two + three), one * two + one * three
        assert product & spread == product

    @pytest.mark.parametrize("operate", OPERATIONS)
    @brief
    @given(data=st.data())
    def test_narrower_operands_never_widen(self, operate, data):
        one, two, cut = data.draw(intervals()), data.draw(intervals()), data.draw(intervals())
        narrow, wide = operate(one & cut, two), operate(one, two)
        assert narrow & wide == narrow

    @pytest.mark.parametrize("operate", OPERATIONS)
    @brief
    @given(data=st.data())
    def test_ends_belong_just_when_they_are_reached(self, operate, data):
        """An end of the result belongs if and only if some corner of closed operand ends, or a 0, reaches it."""
        one, two = data.draw(intervals(bounded=True)), data.draw(intervals(bounded=True))
        assume(operate is not operator.truediv or not two.contains(0))
        result = operate(one, two)
        pairs = [
            (x, y)
            for x in (one.lower, one.upper, Fraction(0))
            for y in (two.lower, two.upper)
            if x in one and y in two and (operate is not operator.truediv or y)
        ]
        if 0 in two and operate is operator.mul:
            pairs.append((one.midpoint, Fraction(0)))
        if 0 in one and operate in (operator.mul, operator.truediv):
            pairs.append((Fraction(0), two.midpoint))
        reached = {operate(x, y) for x, y in pairs if y or operate is not operator.truediv}
        for end, is_closed in ((result.lower, result.lower_closed), (result.upper, result.upper_closed)):
            assert type(end) is float or is_closed == (end in reached)

    @brief
    @given(intervals())
    def test_negation(self, one):
        opposite = -one
        assert opposite == 0 - one == -1 * one
        assert -opposite == one

    def test_sum_and_formulas_read_as_written(self):
        parts = (closed(1, 2), point(3), above(4))
        assert sum(parts) == above(8)
        assert 100 * point(74) / point(117) == point(Fraction(7400, 117))
        assert 100 * (point(6) / point(5) - 1) == point(20)

    def test_zero_times_infinity_is_zero(self):
        assert closed(0, 1) * at_least(2) == at_least(0)
        assert Interval(0, 1, False) * at_least(2) == above(0)
        assert point(0) * ALL == point(0)
        assert opened(0, 1) * closed(0, 2) == Interval(0, 2, True, False)
        assert closed(-1, 1) * ALL == ALL

    def test_division_where_zero_is_an_end(self):
        assert closed(1, 2) / closed(0, 4) == at_least(Fraction(1, 4))
        assert closed(1, 2) / closed(-4, 0) == at_most(Fraction(-1, 4))
        assert opened(1, 2) / Interval(0, 4) == above(Fraction(1, 4))
        assert closed(-1, 2) / closed(0, 4) == ALL
        assert closed(0, 2) / closed(0, 4) == at_least(0)
        assert 1 / above(0) == above(0)
        assert 1 / at_least(4) == Interval(0, Fraction(1, 4), False)

    def test_division_by_what_may_be_zero_says_nothing(self):
        assert point(1) / closed(-1, 1) == ALL
        assert point(1) / point(0) == ALL
        assert point(1) / 0 == ALL

    def test_numbers_beyond_any_float_are_as_good_as_others(self):
        huge = 10**400
        assert at_least(2) * point(huge) == at_least(2 * huge)
        assert ALL * closed(-1, huge) == ALL
        assert point(1) / closed(-huge, huge) == ALL
        assert at_least(huge) / closed(1, 2) == at_least(Fraction(huge, 2))
        assert at_least(huge) + at_most(huge) == ALL

    @pytest.mark.parametrize("operate", OPERATIONS)
    def test_nothing_comes_of_nothing(self, operate):
        for other in (EMPTY, ALL, point(0), closed(1, 2), 3):
            assert operate(EMPTY, other) == EMPTY
            assert operate(other, EMPTY) == EMPTY

    @pytest.mark.parametrize("operate", OPERATIONS)
    @pytest.mark.parametrize("stranger", [0.5, "1", None])
    def test_strangers_are_refused(self, operate, stranger):
        with pytest.raises(TypeError):
            operate(point(1), stranger)
        with pytest.raises(TypeError):
            operate(stranger, point(1))


@pytest.mark.parametrize(
    ("interval", "shown"),
    [
        (closed(Fraction(703, 10), Fraction(777, 10)), "70.3 … 77.7"),
        (below(189), "< 189"),
        (at_most(189), "≤ 189"),
        (at_least(5), "≥ 5"),
        (above(Fraction(86)), "> 86"),
        (Interval(5, 10, False), "> 5 and ≤ 10"),
        (point(1300), "1,300"),
        (closed(-2, -1), "−2 … −1"),
        (ALL, "any value"),
        (EMPTY, "no value"),
    ],
)
def test_reads_as_a_person_would_write_it(interval, shown):
    assert str(interval) == shown
