from __future__ import annotations

from fractions import Fraction
from math import inf

import pytest

from claimcheck.algebra.interval import ALL, EMPTY, Interval
from claimcheck.algebra.term import record
from claimcheck.findings import conflict as conflict_module
from claimcheck.findings.network import Constraint, Stated, narrow_together
from claimcheck.findings.propagation import gains, shortened
from tests.findings.invented import Invention
from tests.findings.oracle import satisfiable

closed, point = Interval.closed, Interval.point
A, B, C, D, E = ((name, None) for name in "abcde")
NETWORKS = 120


def relation(formula, target, sign="=", label=""):
    """A constraint whose roles are named after the figures they stand for."""
    names = formula.__code__.co_varnames[: formula.__code__.co_argcount]
    return Constraint(record(formula, dict.fromkeys(names)), target, sign, label)


def said(**intervals):
    return {(name, None): Stated(interval) for name, interval in intervals.items()}


def roles(conflict):
    return "".join(role for role, _ in conflict.figures)


@pytest.fixture(scope="module")
def judged():
    """Networks as stated, what the engine makes of them, and what z3 does."""
    cases = []
    for seed in range(NETWORKS):
        invention = Invention(seed)
        figures = invention.worded(wrong=seed % 5 < 3)
        joint = narrow_together(figures, invention.relations)
        cases.append((figures, invention.relations, joint, satisfiable(figures, invention.relations)))
    return cases


class TestAgainstTheOracle:
    def test_the_truth_is_never_called_a_conflict(self):
        for seed in range(NETWORKS):
            invention = Invention(seed)
            joint = narrow_together(invention.worded(wrong=False), invention.relations)
            assert joint.conflict is None
            assert all(value in joint.intervals[variable] for variable, value in invention.truth.items())

    def test_a_conflict_is_one(self, judged):
        for _, _, joint, model in judged:
            assert not (joint.conflict and model)

    def test_nearly_every_conflict_is_found(self, judged):
        real = [joint for _, _, joint, model in judged if model is False]
        assert len(real) >= NETWORKS / 4
        assert sum(joint.conflict is not None for joint in real) >= 0.95 * len(real)

    def test_what_could_be_true_is_among_what_is_implied(self, judged):
        for _, _, joint, model in judged:
            for variable, value in (model or {}).items():
                assert value is None or value in joint.intervals[variable]

    def test_each_smallest_set_is_a_conflict_and_needs_every_member(self, judged):
        for figures, _, joint, _ in judged:
            for conflict in joint.conflicts:
                believed = {v: f if v in conflict.figures else f.disbelieved() for v, f in figures.items()}
                assert not satisfiable(believed, conflict.constraints)
                assert conflict.is_minimal
                for figure in conflict.figures:
                    doubted = {**believed, figure: believed[figure].disbelieved()}
                    assert narrow_together(doubted, conflict.constraints).conflict is None
                for dropped in conflict.constraints:
                    rest = [one for one in conflict.constraints if one is not dropped]
                    assert narrow_together(believed, rest).conflict is None

    def test_the_answer_is_always_the_same(self, judged):
        for figures, relations, joint, _ in judged[:20]:
            assert narrow_together(figures, relations) == joint


class TestImplications:
    def test_a_figure_that_nobody_states(self):
        left = relation(lambda a, b: a * (1 - b), C)
        joint = narrow_together(said(a=closed(1250, 1350), b=Interval.above(Fraction(86, 100))), [left])
        assert joint.intervals[C] == Interval.below(189)
        assert joint.conflict is None

    def test_news_travels_along_a_chain(self):
        chain = [relation(lambda a, b: a + b, C), relation(lambda c: 2 * c, D), relation(lambda d: d - 1, E)]
        joint = narrow_together(said(a=closed(1, 2), b=closed(1, 3), e=closed(8, 20)), chain)
        assert joint.intervals == {A: closed(Fraction(3, 2), 2), B: closed(Fraction(5, 2), 3)} | {
            C: closed(Fraction(9, 2), 5),
            D: closed(9, 10),
            E: closed(8, 9),
        }
        assert not joint.capped
        assert not joint.trimmed

    def test_counts_are_whole(self):
        figures = {A: Stated(closed(1, 100), whole=True), B: Stated(closed(40, 60))}
        joint = narrow_together(figures, [relation(lambda a: 7 * a, B)])
        assert joint.intervals == {A: closed(6, 8), B: closed(42, 56)}

    def test_bounds_in_either_direction(self):
        parts = relation(lambda a, b: a + b, C, "<=")
        joint = narrow_together(said(a=closed(10, 90), b=closed(20, 30), c=closed(0, 50)), [parts])
        assert joint.intervals == {A: closed(10, 30), B: closed(20, 30), C: closed(30, 50)}
        joint = narrow_together(said(a=closed(10, 90), c=closed(50, 95)), [relation(lambda a: a / 1, C, ">=")])
        assert joint.intervals == {A: closed(50, 90), C: closed(50, 90)}

    def test_a_relation_within_one_figure(self):
        joint = narrow_together(said(a=closed(0, 9)), [relation(lambda a: 10 - a, A)])
        assert 5 in joint.intervals[A]

    def test_nothing_said_is_nothing_implied(self):
        assert narrow_together({}, []).intervals == {}
        assert narrow_together(said(a=closed(1, 2)), []).intervals == {A: closed(1, 2)}


class TestConflicts:
    def test_three_statements_of_which_any_two_agree(self):
        share = relation(lambda b, a: 100 * b / a, C, label="share")
        left = relation(lambda a, b: a - b, D, label="left")
        figures = said(a=closed(1250, 1350), c=Interval.above(86), d=Interval.at_least(200))
        conflict = narrow_together(figures, [share, left]).conflict
        assert roles(conflict) == "acd"
        assert [one.label for one in conflict.constraints] == ["share", "left"]
        for figure in figures:
            rest = {variable: stated for variable, stated in figures.items() if variable != figure}
            assert narrow_together(rest, [share, left]).conflict is None

    def test_one_relation_is_blamed_before_two(self):
        total = relation(lambda a, b: a + b, C, label="total")
        twice = relation(lambda c: 2 * c, D, label="twice")
        figures = said(a=point(30), b=point(25), c=point(54), d=point(110))
        joint = narrow_together(figures, [twice, total])
        assert [(one.label, roles(conflict)) for conflict in joint.conflicts for one in conflict.constraints] == [
            ("twice", "cd"),
            ("total", "abc"),
        ]

    def test_bystanders_are_not_blamed(self):
        total = relation(lambda a, b, c: a + b + c, D)
        figures = said(a=point(60), b=point(50), c=closed(1, 2), d=point(100))
        joint = narrow_together({v: f.replace(domain=Interval.at_least(0)) for v, f in figures.items()}, [total])
        assert roles(joint.conflict) == "abd"

    def test_a_statement_that_contradicts_itself(self):
        figures = {A: Stated(closed(Fraction(21, 10), Fraction(29, 10)), whole=True), B: Stated(point(7))}
        joint = narrow_together(figures, [relation(lambda a: a + 4, B)])
        assert [(roles(one), one.constraints) for one in joint.conflicts] == [("a", ())]
        assert joint.intervals == {A: point(3), B: point(7)}

    def test_separate_conflicts_are_told_separately(self):
        figures = said(a=point(1), b=point(3), c=point(5), d=point(11))
        wrong = [relation(lambda a: 2 * a, B), relation(lambda c: 2 * c, D)]
        assert [roles(conflict) for conflict in narrow_together(figures, wrong).conflicts] == ["ab", "cd"]

    def test_the_rest_is_still_narrowed(self):
        figures = said(a=point(1), b=point(3), c=closed(0, 50))
        relations = [relation(lambda a: 2 * a, B), relation(lambda b: b + 4, C)]
        joint = narrow_together(figures, relations)
        assert roles(joint.conflict) == "ab"
        assert joint.intervals[C] == point(7)

    def test_a_conflict_of_three_relations(self):
        chain = [relation(lambda a: a + 1, B), relation(lambda b: b + 1, C), relation(lambda c: c + 1, A)]
        conflict = narrow_together(said(a=closed(0, 10)), chain).conflict
        assert roles(conflict) == "a"
        assert len(conflict.constraints) == 3

    def test_a_table_with_a_wrong_total(self):
        rows = {("row", index): Stated(point(index + 1), True, Interval.at_least(0)) for index in range(400)}
        total = Constraint(record(sum_of, {"row": 400}), A, "=", "total")
        conflict = narrow_together({**rows, A: Stated(point(80_199), True)}, [total]).conflict
        assert len(conflict.figures) == 401
        assert conflict.is_minimal

    def test_the_search_gives_up_when_its_work_is_done(self, monkeypatch):
        monkeypatch.setattr(conflict_module, "MOST_WORK", 20)
        figures = said(a=point(1), b=point(2), c=point(3), d=point(11))
        ring = [relation(lambda a: a + 1, B), relation(lambda b: b + 1, C), relation(lambda c: c + 1, D)]
        joint = narrow_together(figures | said(b=ALL, c=ALL), ring)
        assert joint.capped
        assert not joint.conflict.is_minimal


class TestLimits:
    def test_the_strict_edge(self):
        figures = said(a=Interval.at_most(1350) & Interval.at_least(0), b=Interval.above(Fraction(86, 100)))
        figures[C] = Stated(Interval.at_least(189))
        assert narrow_together(figures, [relation(lambda a, b: a * (1 - b), C)]).conflict is not None

    def test_sum_and_product_that_no_pair_has(self):
        figures = said(a=closed(0, 10), b=closed(0, 10), c=point(10), d=point(26))
        relations = [relation(lambda a, b: a + b, C), relation(lambda a, b: a * b, D)]
        assert narrow_together(figures, relations).conflict is not None

    def test_an_endless_approach_is_cut_short(self):
        figures = said(a=closed(Fraction(1, 10**9), 10**9), b=closed(Fraction(1, 10**9), 10**9))
        relations = [relation(lambda a: 9 * a / 10, B), relation(lambda b: 9 * b / 10, A)]
        joint = narrow_together(figures, relations)
        assert joint.capped
        assert joint.conflict is None

    def test_figures_that_explode_do_not_hang(self):
        relations = [relation(lambda a: a * a, B), relation(lambda b: b * b, A)]
        joint = narrow_together(said(a=Interval.at_least(2), b=ALL), relations)
        assert joint.capped
        assert joint.conflict is None

    def test_small_cuts_are_kept_but_not_followed(self):
        figures = said(a=closed(0, 1000), b=closed(0, 999), c=closed(0, 1000))
        joint = narrow_together(figures, [relation(lambda a: a * 1, C), relation(lambda a: a * 1, B)])
        assert joint.trimmed
        assert joint.intervals[A] == closed(0, 999)

    def test_what_counts_as_a_gain(self):
        assert gains(closed(0, 100), closed(1, 100))
        assert not gains(closed(0, 100), closed(Fraction(1, 2), 100))
        assert gains(closed(0, 100), Interval(0, 100, False))
        assert gains(Interval.at_least(0), Interval.at_least(1))

    def test_long_fractions_are_rounded_outwards(self):
        third = Fraction(1, 3**200)
        short = shortened(closed(-third, third))
        assert short & closed(-third, third) == closed(-third, third)
        assert short.upper.denominator <= 2**128
        assert shortened(closed(Fraction(1, 3), 2)) == closed(Fraction(1, 3), 2)

    def test_huge_ends_are_let_go(self):
        huge = Fraction(10**1000)
        assert shortened(closed(0, huge)) == Interval.at_least(0)
        assert shortened(closed(-huge, 0)) == Interval.at_most(0)
        assert shortened(closed(huge, inf)).contains(huge)
        assert shortened(closed(-inf, -huge)).contains(-huge)
        assert shortened(EMPTY) == EMPTY


def sum_of(row):
    return sum(row)
