from __future__ import annotations

import pytest

from claimcheck.algebra.dimension import NUMBER, Dimension, DimensionError, dimension_of
from claimcheck.algebra.term import record

LENGTH, TIME, AREA = Dimension.of(length=1), Dimension.of(time=1), Dimension.of(length=2)


def test_dimensions_multiply_and_divide():
    assert LENGTH * LENGTH == AREA
    assert LENGTH / LENGTH == NUMBER
    assert str(LENGTH / TIME) == "length time^-1"
    assert str(NUMBER) == "number"


def test_like_can_be_added_to_like_only():
    assert LENGTH + LENGTH == LENGTH - LENGTH == LENGTH
    with pytest.raises(DimensionError, match="length and time"):
        LENGTH - TIME


@pytest.mark.parametrize(
    ("formula", "figures", "outcome"),
    [
        (lambda a, b: 100 * a / b, (LENGTH, LENGTH), NUMBER),
        (lambda a, b: 100 * (a / b - 1), (AREA, AREA), NUMBER),
        (lambda a, b: a * (1 - b), (AREA, NUMBER), AREA),
        (lambda a, b: a / b, (LENGTH, TIME), Dimension.of(length=1, time=-1)),
        (lambda a, b: -(a + b) / 2, (TIME, TIME), TIME),
    ],
)
def test_a_formula_has_the_dimension_of_its_value(formula, figures, outcome):
    term = record(formula, {"a": None, "b": None})
    assert dimension_of(term, dict(zip((("a", None), ("b", None)), figures, strict=True))) == outcome


def test_unlike_figures_in_a_formula_are_an_error():
    term = record(lambda a, b: a + b, {"a": None, "b": None})
    with pytest.raises(DimensionError):
        dimension_of(term, {("a", None): LENGTH, ("b", None): AREA})
    with pytest.raises(ValueError, match="length and number"):
        dimension_of(record(lambda a: a + 1, {"a": None}), {("a", None): LENGTH})
