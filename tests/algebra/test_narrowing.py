from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from claimcheck.algebra.interval import ALL, EMPTY, Interval
from claimcheck.algebra.narrowing import narrow, required, requirements
from claimcheck.algebra.term import Name, evaluate, record, replay
from tests.algebra.intervals import brief, intervals, members

closed, point = Interval.closed, Interval.point

FORMULAS = {
    "share": (lambda a, b: 100 * a / b, 2),
    "change": (lambda a, b: 100 * (a / b - 1), 2),
    "left": (lambda a, b: a * (1 - b), 2),
    "difference": (lambda a, b: a - b, 2),
    "negative": (lambda a: -a / 3, 1),
    "total": (lambda a, b, c: a + b + c, 3),
    "rate": (lambda a, b, c: a * b / c, 3),
    "mix": (lambda a, b, c: (a - b) / (c + 2), 3),
    "twice": (lambda a, b: (a - b) / b, 2),
    "square": (lambda a, b: a * a - b, 2),
}
ONCE = ("share", "change", "left", "difference", "negative", "total", "rate", "mix")


def term_of(name):
    formula, count = FORMULAS[name]
    return record(formula, dict.fromkeys("abc"[:count]))


@pytest.mark.parametrize("name", FORMULAS)
@brief
@given(data=st.data())
def test_what_can_be_true_is_never_cut_off(name, data):
    term = term_of(name)
    box = {variable: data.draw(intervals()) for variable in term.variables}
    truth = {variable: data.draw(members(interval)) for variable, interval in box.items()}
    try:
        outcome = replay(term, truth.__getitem__, Fraction)
    except ZeroDivisionError:
        assume(False)
    result = data.draw(intervals()).hull(point(outcome))
    narrowed = narrow(term, result, box)
    for variable, value in truth.items():
        assert value in narrowed[variable]
        assert narrowed[variable] & box[variable] == narrowed[variable]


@pytest.mark.parametrize("name", ONCE)
@brief
@given(data=st.data())
def test_what_remains_can_be_true(name, data):
    term = term_of(name)
    positive = intervals().map(lambda interval: interval & Interval.above(0)).filter(lambda made: not made.is_empty)
    box = {variable: data.draw(positive) for variable in term.variables}
    result = data.draw(intervals())
    narrowed = narrow(term, result, box)
    for variable, interval in narrowed.items():
        if interval.is_empty:
            assert not evaluate(term, box).meets(result)
        else:
            value = data.draw(members(interval))
            assert evaluate(term, {**box, variable: point(value)}).meets(result)


@pytest.mark.parametrize("name", ONCE)
@brief
@given(data=st.data())
def test_a_required_value_mends_the_relation(name, data):
    term = term_of(name)
    box = {variable: data.draw(intervals()) for variable in term.variables}
    result = data.draw(intervals())
    variable = data.draw(st.sampled_from(term.variables))
    fitting = required(term, result, box, variable)
    assume(not fitting.is_empty)
    ends = [end for end in (fitting.lower, fitting.upper) if end in fitting]
    for end in ends:
        assert evaluate(term, {**box, variable: point(end)}).meets(result)


@pytest.mark.parametrize("name", FORMULAS)
@brief
@given(data=st.data())
def test_all_requirements_in_one_go(name, data):
    term = term_of(name)
    positive = intervals().map(lambda interval: interval & Interval.above(0)).filter(lambda made: not made.is_empty)
    box = {variable: data.draw(positive) for variable in term.variables}
    result = data.draw(intervals())
    alone = {variable: required(term, result, box, variable) for variable in term.variables}
    together = requirements(term, result, box)
    assert list(together) == list(alone)
    for variable, needed in alone.items():
        assert needed & together[variable] == needed
        if name in ("difference", "negative", "total", "share"):
            assert needed == together[variable]


def test_the_strict_edge_is_seen():
    term = record(lambda peak, share: peak * (1 - share), {"peak": None, "share": None})
    box = {("peak", None): closed(0, 1350), ("share", None): Interval.above(Fraction(86, 100))}
    assert narrow(term, Interval.at_least(189), box)[("peak", None)] == EMPTY
    assert narrow(term, Interval.below(189), box) == box


def test_both_sides_of_a_gap_are_searched():
    term = record(lambda a, b: a / b, {"a": None, "b": None})
    box = {("a", None): point(1), ("b", None): closed(-1, 1)}
    assert narrow(term, closed(Fraction(-1, 2), Fraction(1, 2)), box)[("b", None)] == EMPTY
    assert required(term, closed(-2, 2), box, ("b", None), Interval.at_least(0)) == Interval.at_least(Fraction(1, 2))
    product, across = record(lambda a, b: a * b, {"a": None, "b": None}), {("a", None): closed(-2, 1)}
    assert required(product, closed(4, 6), across, ("b", None)) == ALL
    assert required(product, closed(4, 6), across, ("b", None), Interval.at_least(-1)) == Interval.at_least(4)
    assert required(product, closed(4, 6), across, ("b", None), Interval.at_most(3)) == Interval.at_most(-2)


def test_a_divisor_that_can_only_be_nought_cuts_nothing():
    term = record(lambda a, b: a / b, {"a": None, "b": None})
    box = {("a", None): closed(1, 2), ("b", None): point(0)}
    assert narrow(term, point(5), box) == box


def test_a_divisor_is_not_nought():
    term = record(lambda a, b: a / b, {"a": None, "b": None})
    box = {("a", None): ALL, ("b", None): closed(0, 2)}
    assert narrow(term, ALL, box)[("b", None)] == Interval(0, 2, False)


def test_other_figures_of_the_box_are_kept():
    box = {("x", None): closed(0, 9), ("y", None): closed(1, 2)}
    assert narrow(Name("x"), closed(5, 20), box) == {("x", None): closed(5, 9), ("y", None): closed(1, 2)}


def test_a_long_sum_is_narrowed_in_one_go():
    count = 2000
    term = record(sum_of, {"parts": count})
    box = {variable: closed(0, 10) for variable in term.variables}
    assert set(narrow(term, point(10 * count), box).values()) == {point(10)}


def sum_of(parts):
    return sum(parts)
