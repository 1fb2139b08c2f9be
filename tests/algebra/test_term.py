from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.algebra.interval import Interval
from claimcheck.algebra.term import (
    Difference,
    Name,
    Number,
    Product,
    Quotient,
    Sum,
    evaluate,
    record,
    renamed,
    replay,
)
from tests.algebra.intervals import brief, intervals

PART, WHOLE = ("part", None), ("whole", None)


def share(part, whole):
    return 100 * part / whole


def total(parts):
    return sum(parts)


def mean(parts):
    return sum(parts) / len(parts)


def test_a_formula_leaves_its_tree():
    part, whole = Name("part"), Name("whole")
    assert record(share, {"part": None, "whole": None}) == Quotient(Product(Number(100), part), whole)
    one, two = Name("parts", 0), Name("parts", 1)
    assert record(mean, {"parts": 2}) == Quotient(Sum(one, two), Number(2))
    assert record(lambda x: 1 - x, {"x": None}) == Difference(Number(1), Name("x"))
    assert record(lambda x: -x, {"x": None}) == Product(Number(-1), Name("x"))


def test_every_operation_takes_numbers_on_either_side():
    term = record(lambda x: (2 + x) * 3 + (x - 1) / 4 - 5 / x, {"x": None})
    assert replay(term, lambda _: Fraction(2), Fraction) == Fraction(39, 4)


def test_a_sum_starts_without_its_nought():
    assert record(total, {"parts": 1}) == Name("parts", 0)
    assert record(total, {"parts": 0}) == Number(0)


def test_only_exact_arithmetic_is_recorded():
    with pytest.raises(TypeError):
        record(lambda x: x * 0.5, {"x": None})
    with pytest.raises(TypeError):
        record(lambda x: 0.5 - x, {"x": None})
    with pytest.raises(TypeError, match="gives a term"):
        record(str, {"object": None})


def test_a_repeated_part_is_one_step():
    term = record(lambda a, b: (a - b) * (a - b), {"a": None, "b": None})
    assert [kind for kind, _, _ in term.tape] == [Name, Name, Difference, Product]
    assert term.variables == (("a", None), ("b", None))


def test_terms_compare_by_structure():
    term = record(share, {"part": None, "whole": None})
    assert term == record(share, {"part": None, "whole": None})
    assert hash(term) == hash(record(share, {"part": None, "whole": None}))
    assert term != Name("part")
    assert term != 100


@brief
@given(intervals(), intervals())
def test_evaluating_the_term_is_running_the_formula(part, whole):
    term = record(share, {"part": None, "whole": None})
    assert evaluate(term, {PART: part, WHOLE: whole}) == share(part, whole)


@brief
@given(st.lists(intervals(), min_size=1, max_size=5))
def test_roles_of_several_figures(parts):
    term = record(mean, {"parts": len(parts)})
    assert evaluate(term, {("parts", index): part for index, part in enumerate(parts)}) == mean(parts)


def test_names_can_be_exchanged():
    term = renamed(record(share, {"part": None, "whole": None}), {PART: ("figure", 7)})
    assert term.variables == (("figure", 7), WHOLE)


def test_long_sums_do_not_overflow():
    count = 5000
    term = record(lambda parts, total: sum(parts) - total, {"parts": count, "total": None})
    box = {variable: Interval.point(1) for variable in term.variables}
    assert evaluate(term, box) == Interval.point(count - 1)
    assert hash(term) == hash(record(lambda parts, total: sum(parts) - total, {"parts": count, "total": None}))
