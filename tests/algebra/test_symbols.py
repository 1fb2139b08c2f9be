from __future__ import annotations

import subprocess
import sys

import pytest
import sympy

from claimcheck.algebra.symbols import latex, solve_for, symbol_name, to_sympy
from claimcheck.algebra.term import record, replay

SHARE = record(lambda part, whole: 100 * part / whole, {"part": None, "whole": None})
CHANGE = record(lambda before, after: 100 * (after / before - 1), {"before": None, "after": None})
LEFT = record(lambda peak, share: peak * (1 - share), {"peak": None, "share": None})
TOTAL = record(lambda parts, rest: sum(parts) + rest, {"parts": 2, "rest": None})
MEAN = record(lambda parts: -sum(parts) / len(parts), {"parts": 3})
TWICE = record(lambda old, new: (new - old) / old, {"old": None, "new": None})


def test_figures_become_symbols():
    part, whole = sympy.symbols("part whole")
    assert to_sympy(SHARE) == 100 * part / whole
    assert {str(symbol) for symbol in to_sympy(MEAN).free_symbols} == {"parts_1", "parts_2", "parts_3"}


@pytest.mark.parametrize("term", [SHARE, CHANGE, LEFT, TOTAL, MEAN, TWICE])
def test_sympy_agrees_with_the_formula(term):
    figures = {variable: sympy.Rational(place + 3, 7) for place, variable in enumerate(term.variables)}
    symbols = {sympy.Symbol(symbol_name(variable)): value for variable, value in figures.items()}
    assert to_sympy(term).subs(symbols) == replay(term, figures.__getitem__, sympy.Rational)


@pytest.mark.parametrize(
    ("term", "result", "role", "text"),
    [
        (SHARE, "percent", "part", "part = percent × whole ÷ 100"),
        (SHARE, "percent", "whole", "whole = 100 × part ÷ percent"),
        (CHANGE, "percent", "after", "after = (percent ÷ 100 + 1) × before"),
        (CHANGE, "percent", "before", "before = after ÷ (percent ÷ 100 + 1)"),
        (LEFT, "left", "peak", "peak = left ÷ (1 − share)"),
        (LEFT, "left", "share", "share = 1 − left ÷ peak"),
        (TOTAL, "total", "parts_2", "parts_2 = total − rest − parts_1"),
        (TWICE, "growth", "new", "new = growth × old + old"),
        (TWICE, "growth", "old", "old = new ÷ (growth + 1)"),
    ],
)
def test_a_formula_is_rearranged_for_each_figure(term, result, role, text):
    assert solve_for(term, result, role) == text


def test_a_square_has_two_roots():
    square = record(lambda side: side * side, {"side": None})
    assert solve_for(square, "area", "side") == "side = −sqrt(area) or sqrt(area)"


def test_what_cannot_be_rearranged_is_said():
    with pytest.raises(ValueError, match="is called 'cost'"):
        solve_for(SHARE, "percent", "cost")
    with pytest.raises(ValueError, match="cannot be rearranged"):
        solve_for(record(lambda a: a - a, {"a": None}), "nought", "a")


@pytest.mark.parametrize(
    ("term", "text"),
    [
        (SHARE, r"\text{result} = \frac{100 \text{part}}{\text{whole}}"),
        (CHANGE, r"\text{result} = 100 \left(\frac{\text{after}}{\text{before}} - 1\right)"),
        (TOTAL, r"\text{result} = \text{parts}_{1} + \text{parts}_{2} + \text{rest}"),
    ],
)
def test_latex_keeps_the_order_of_the_formula(term, text):
    assert latex(term, "result") == text


def test_sympy_loads_only_when_asked_for():
    code = "import sys, claimcheck.algebra.symbols as s; assert 'sympy' not in sys.modules"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
