from __future__ import annotations

import re
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.algebra.steps import arithmetic
from claimcheck.algebra.term import Name, Number, Term, record, replay
from tests.algebra.intervals import brief


def shown(formula, **figures):
    roles = {role: len(figure) if isinstance(figure, tuple) else None for role, figure in figures.items()}
    texts = {}
    for role, figure in figures.items():
        texts.update({(role, i): text for i, text in enumerate(figure)} if roles[role] else {(role, None): figure})
    return arithmetic(record(formula, roles), texts)


@pytest.mark.parametrize(
    ("formula", "text"),
    [
        (lambda a, b, c: 100 * a / b + c - c, "100 × A ÷ B + C − C"),
        (lambda a, b, c: a * (1 - b) / c, "A × (1 − B) ÷ C"),
        (lambda a, b, c: 100 * (a / b - 1) + 0 * c, "100 × (A ÷ B − 1)"),
        (lambda a, b, c: a + (b + c), "A + B + C"),
        (lambda a, b, c: a - (b + c), "A − (B + C)"),
        (lambda a, b, c: a - (b - c), "A − (B − C)"),
        (lambda a, b, c: (a - b) - c, "A − B − C"),
        (lambda a, b, c: a * (b * c), "A × B × C"),
        (lambda a, b, c: a * (b / c), "A × B ÷ C"),
        (lambda a, b, c: a / (b * c), "A ÷ (B × C)"),
        (lambda a, b, c: a / (b / c), "A ÷ (B ÷ C)"),
        (lambda a, b, c: a / b / c, "A ÷ B ÷ C"),
        (lambda a, b, c: a - b * c, "A − B × C"),
        (lambda a, b, c: -a * b / c, "−A × B ÷ C"),
        (lambda a, b, c: -(a - b) / c, "(B − A) ÷ C"),
        (lambda a, b, c: -a * (b - c), "A × (C − B)"),
        (lambda a, b, c: (b - c) * -a, "(C − B) × A"),
        (lambda a, b, c: -(a + b + c), "−(A + B + C)"),
        (lambda a, b, c: a - -b + -c, "A + B − C"),
        (lambda a, b, c: 1 * a / 1 + (0 + b) - (c - 0), "A + B − C"),
        (lambda a, b, c: 0 - a + b * 0 - 0 / c, "−A"),
        (lambda a, b, c: a / -1 + b / -c, "−A − B ÷ C"),
        (lambda a, b, c: (1 - a) * (1 - b) * (1 - c), "(1 − A) × (1 − B) × (1 − C)"),
        (lambda a, b, c: 1_000_000 * a / (b * -2) - c, "−1,000,000 × A ÷ (B × 2) − C"),
    ],
)
def test_brackets_are_the_fewest_that_keep_the_meaning(formula, text):
    assert shown(formula, a="A", b="B", c="C") == text


def test_several_figures_of_one_role():
    assert shown(lambda parts: sum(parts), parts=("30", "25", "4")) == "30 + 25 + 4"  # noqa: PLW0108
    assert shown(lambda parts: sum(parts) / len(parts), parts=("30", "25")) == "(30 + 25) ÷ 2"


def test_signed_and_compound_figures_are_bracketed():
    assert shown(lambda a, b: b - a, a="-3", b="5") == "5 − (−3)"
    assert shown(lambda a, b: a - b, a="−3", b="5") == "−3 − 5"
    assert shown(lambda a, b: a * b, a="2", b="−3") == "2 × (−3)"
    assert shown(lambda a, b: a + b, a="5", b="−3") == "5 + (−3)"
    assert shown(lambda a, b: a * b, a="2", b="70 … 80") == "2 × (70 … 80)"
    assert shown(lambda a: -a, a="−3") == "−(−3)"


def test_plain_numbers_among_the_figures_fold():
    assert shown(lambda sign, old, new: sign * (new - old), sign=1, old="60", new="45") == "45 − 60"
    assert shown(lambda sign, old, new: sign * (new - old), sign=-1, old="60", new="45") == "60 − 45"
    assert shown(lambda sign, a: sign * a, sign=-1, a="7") == "−7"
    assert shown(lambda a, b: 100 * a / b, a="1", b="5") == "100 × 1 ÷ 5"


def test_fractions_in_a_term():
    assert arithmetic(Number(Fraction(1, 3)) * Name("a"), {("a", None): "A"}) == "1/3 × A"
    assert arithmetic(Name("a") / Number(Fraction(1, 3)), {("a", None): "A"}) == "A ÷ (1/3)"
    assert arithmetic(Number(Fraction(5, 2)) * Name("a"), {("a", None): "A"}) == "2.5 × A"
    assert arithmetic(Number(0), {}) == "0"


def test_the_middle_of_a_very_long_sum_is_left_out():
    text = shown(lambda parts, whole: 100 * sum(parts) / whole, parts=tuple(map(str, range(3000))), whole="W")
    assert text.startswith("100 × (0 + 1 + 2")
    assert text.endswith("+ … + 2999) ÷ W")
    assert len(text) < 120


@st.composite
def terms(draw, depth=4) -> Term:
    if not depth or draw(st.booleans()):
        return draw(st.sampled_from([Name("a"), Name("b"), Name("c"), Number(-1), Number(1), Number(2), Number(0)]))
    left, right = draw(terms(depth - 1)), draw(terms(depth - 1))
    return draw(st.sampled_from([left + right, left - right, left * right, left / right, -left]))


@brief
@given(terms())
def test_what_is_shown_means_what_was_meant(term):
    """Read back as ordinary arithmetic, the text gives the value of the formula."""
    figures = {("a", None): "13", ("b", None): "7", ("c", None): "-3"}
    text = arithmetic(term, figures)
    code = text.replace("×", "*").replace("÷", "/").replace("−", "-").replace(",", "")
    code = re.sub(r"[0-9]+", r"F(\g<0>)", code)
    try:
        meant = replay(term, lambda variable: Fraction(figures[variable]), Fraction)
        read = eval(code, {"F": Fraction})
    except ZeroDivisionError:
        return
    assert abs(Fraction(read) - meant) < Fraction(1, 10**6)
