from __future__ import annotations

from fractions import Fraction
from math import inf

from claimcheck.algebra.interval import ALL, EMPTY, Interval
from claimcheck.algebra.term import record
from claimcheck.findings import conflict as conflict_module
from claimcheck.findings import decision as decision_module
from claimcheck.findings.network import Constraint, Stated, narrow_together
from claimcheck.findings.propagation import Propagation, gains, shortened

closed, point = Interval.closed, Interval.point
A, B, C, D, E = ((name, None) for name in "abcde")


def relation(formula, target, sign="=", label=""):
    """A constraint whose roles are named after the figures they stand for."""
    names = formula.__code__.co_varnames[: formula.__code__.co_argcount]
    return Constraint(record(formula, dict.fromkeys(names)), target, sign, label)


def said(**intervals):
    return {(name, None): Stated(interval) for name, interval in intervals.items()}


def roles(conflict):
    return "".join(role for role, _ in conflict.figures)


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
        assert roles(conflict) == "", "no number is three more than itself, whatever is said"
        assert len(conflict.constraints) == 3
        opened = [relation(lambda a: a + 1, B), relation(lambda b: b + 1, C), relation(lambda c: c + 1, D)]
        conflict = narrow_together(said(a=closed(0, 10), d=closed(14, 15)), opened).conflict
        assert roles(conflict) == "ad"
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

    def test_an_endless_approach_is_seen_at_once(self):
        figures = said(a=closed(Fraction(1, 10**9), 10**9), b=closed(Fraction(1, 10**9), 10**9))
        relations = [relation(lambda a: 9 * a / 10, B), relation(lambda b: 9 * b / 10, A)]
        assert Propagation({v: f.values() for v, f in figures.items()}, (), relations).run().capped
        assert narrow_together(figures, relations).conflict is not None

    def test_figures_that_explode_do_not_hang(self):
        relations = [relation(lambda a: a * a, B), relation(lambda b: b * b, A)]
        joint = narrow_together(said(a=Interval.at_least(2), b=ALL), relations)
        assert joint.conflict is not None
        joint = narrow_together(said(a=Interval.at_least(1), b=ALL), relations)
        assert joint.conflict is None

    def test_small_cuts_in_a_circle_are_kept_but_not_followed(self):
        figures = said(a=closed(0, 1000), b=closed(0, 999), c=closed(0, 1000))
        circle = [relation(lambda a: a * 1, C), relation(lambda a: a * 1, B), relation(lambda b: b * 1, C)]
        joint = narrow_together(figures, circle)
        assert joint.trimmed
        assert joint.intervals[A] == closed(0, 999)
        assert joint.undecided == ()

    def test_small_cuts_along_a_tree_are_followed(self):
        figures = said(a=closed(0, 1000), b=closed(0, 999), c=closed(0, 1000))
        joint = narrow_together(figures, [relation(lambda a: a * 1, C), relation(lambda a: a * 1, B)])
        assert not joint.trimmed
        assert joint.intervals[C] == closed(0, 999)


class TestDecisions:
    def test_two_sums_of_the_same_figures(self):
        """a + b = 10 and a - b = 20 leave b = -5; narrowing one by one does not see it."""
        figures = said(a=closed(0, 100), b=closed(0, 100), c=point(10), d=point(20))
        circle = [relation(lambda a, b: a + b, C), relation(lambda a, b: a - b, D)]
        conflict = narrow_together(figures, circle).conflict
        assert roles(conflict) == "bcd"
        assert narrow_together(figures | said(d=point(10)), circle).conflict is None

    def test_an_edge_that_does_not_belong(self):
        circle = [relation(lambda a, b: a + b, C), relation(lambda a, b: a - b, D)]
        figures = said(a=closed(0, 100), b=Interval.above(5), c=point(30), d=point(20))
        assert roles(narrow_together(figures, circle).conflict) == "bcd"
        assert narrow_together(figures | said(b=Interval.at_least(5)), circle).conflict is None

    def test_counts_make_counts(self):
        """Whole numbers leave a whole number, which cannot be between 41.6 and 41.8."""
        total = relation(lambda a, b: a + b, C)
        figures = {A: Stated(Interval.at_least(0), True), C: Stated(Interval.at_least(100), True)}
        figures[B] = Stated(closed(Fraction(416, 10), Fraction(418, 10)))
        conflict = narrow_together(figures, [total]).conflict
        assert roles(conflict) == "b"
        assert narrow_together(figures | said(b=closed(41, 42)), [total]).conflict is None

    def test_a_product_that_goes_round(self):
        circle = [relation(lambda a, b: a * b, C), relation(lambda a, b: a + b, D)]
        figures = said(a=closed(0, 10), b=closed(0, 10), c=closed(24, 26), d=closed(9, 10))
        joint = narrow_together(figures, circle)
        assert (joint.conflict, joint.undecided) == (None, ())
        assert narrow_together(figures | said(c=closed(26, 30)), circle).conflict is not None

    def test_what_cannot_be_told_is_undecided(self, monkeypatch):
        monkeypatch.setattr(decision_module, "MOST_TRIED", 1)
        circle = [relation(lambda a, b: a * b, C), relation(lambda a, b: a + b, D)]
        joint = narrow_together(said(a=closed(0, 10), b=closed(0, 10), c=point(24), d=point(10)), circle)
        assert joint.conflict is None
        assert [len(group) for group in joint.undecided] == [2]

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
