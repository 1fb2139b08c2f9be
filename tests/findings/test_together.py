"""Claims that hold one by one, judged as one system, and what they imply."""

from __future__ import annotations

from fractions import Fraction

import pytest

import claimcheck
from claimcheck.api import rulebook
from claimcheck.config import Config
from claimcheck.findings.sharing import binding, sharing
from claimcheck.findings.together import judge_together
from claimcheck.findings.wiring import wired

LAKE = (
    "The lake covers about 40 sq km (17 sq miles), down from 100 sq km at its peak. "
    "It has lost 62 per cent of the area it once had."
)
SLIVER = (
    "They hold a sliver of less than 200 sq km, down from 1,300 sq km at the peak. "
    "They were pushed out of over 86 per cent of the land they had once held."
)


def test_the_fewest_statements_are_named() -> None:
    (finding,) = claimcheck.check(LAKE).at_least("warning")
    assert (finding.code, finding.rule, finding.severity) == ("CC001", "joint-conflict", "warning")
    assert [span.text for span in finding.spans] == ["17 sq miles", "100 sq km", "62 per cent"]
    assert "about 40 sq km" in finding.steps
    assert finding.claim.verdict == "inconsistent"
    assert finding.sides is not None
    assert not finding.sides[0].meets(finding.sides[1])


@pytest.mark.parametrize(
    "dropped",
    ["(17 sq miles)", ", down from 100 sq km at its peak", "It has lost 62 per cent of the area it once had."],
)
def test_without_any_of_them_the_rest_can_hold(dropped: str) -> None:
    assert claimcheck.check(LAKE.replace(dropped, "")).at_least("warning") == ()


def test_each_repair_satisfies_the_whole_network() -> None:
    (finding,) = claimcheck.check(LAKE).at_least("warning")
    assert len(finding.repairs) == 3
    for mended in (LAKE.replace("17 sq", "15 sq"), LAKE.replace("100 sq", "115 sq"), LAKE.replace("62 per", "56 per")):
        assert claimcheck.check(mended).at_least("warning") == ()


def test_the_rule_can_be_left_out() -> None:
    assert claimcheck.check(LAKE, config=Config(ignore=("joint-conflict",))).findings == ()


def test_claims_that_share_nothing_are_not_joined() -> None:
    report = claimcheck.check("Crews shot down 74 out of 117 drones. The park has 75 acres (30 hectares).")
    assert len(binding(report.claims)) == 2
    assert sharing(report.claims) == []


def test_what_the_rest_of_the_text_implies() -> None:
    report = claimcheck.check(SLIVER)
    left, peak, percent = report.quantities
    assert report.implied(left).upper == Fraction(14, 100) * peak.interval.upper
    assert not report.implied(left).upper_closed
    assert report.implied(percent).lower > 84


def test_a_figure_that_nothing_binds_may_be_anything() -> None:
    report = claimcheck.check("She bought 12 boats.")
    assert str(report.implied(report.quantities[0])) == "any value"


def test_wiring_is_in_the_units_of_the_text() -> None:
    report = claimcheck.check("The park has 75 acres (30 hectares).")
    (constraint,) = wired(binding(report.claims)).constraints
    assert len(constraint.variables) == 2
    (hectares,) = [q for q in report.quantities if q.text.endswith("hectares")]
    assert report.implied(hectares).contains(Fraction(3035, 100))


def test_judging_is_repeatable() -> None:
    report = claimcheck.check(LAKE)
    book = rulebook(Config())
    assert book.joint is not None
    runs = [[finding.steps for _, finding in judge_together(sharing(report.claims), book.joint)] for _ in range(3)]
    assert runs[0] == runs[1] == runs[2] != []
