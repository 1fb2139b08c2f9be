"""The ledger: an article's figures without the article."""

from __future__ import annotations

import re
from decimal import Decimal
from fractions import Fraction
from xml.etree import ElementTree

import pint
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import claimcheck
from claimcheck import Ledger
from claimcheck.errors import StatementError, UnitError


@pytest.fixture
def lake() -> Ledger:
    ledger = Ledger()
    ledger.state("peak", "1,300 sq km")
    ledger.state("left", "less than 200 sq km")
    ledger.state("retaken", "over 86 per cent")
    ledger.relate("retaken == 1 - left / peak")
    return ledger


def test_what_fits_is_checked_and_held(lake: Ledger) -> None:
    report = lake.check()
    assert report
    (claim,) = report.claims
    assert claim.verdict == "consistent"
    assert set(claim.roles) == {"peak", "left", "retaken"}
    assert "84.62 %" in claim.steps


def test_percent_is_a_unit_and_bounds_are_open(lake: Ledger) -> None:
    implied = lake.implied("left")
    assert implied.upper == Fraction(14, 100) * lake.check().quantities[0].interval.upper
    assert not implied.upper_closed
    assert lake.implied("retaken").lower > 84


def test_what_cannot_be_names_the_statements(lake: Ledger) -> None:
    lake.state("retaken", "exactly 76 per cent")
    report = lake.check()
    (finding,) = report.findings
    assert not report
    assert finding.severity == "error"
    assert [span.text for span in finding.spans] == ["peak", "left", "retaken"]
    assert "84.22" in finding.steps
    assert any(repair.startswith("retaken → ") for repair in finding.repairs)
    assert report.to_dict()["summary"]["error"] == 1
    assert "peak" in str(report)


def test_a_repair_mends_the_whole(lake: Ledger) -> None:
    lake.state("retaken", "exactly 76 per cent")
    assert not lake.check()
    lake.state("left", "310 sq km")
    assert lake.check()


def test_units_are_converted() -> None:
    ledger = Ledger()
    ledger.state("far", pint.Quantity(5, "km"))
    ledger.state("near", 3, unit="mile")
    ledger.relate("near < far")
    assert ledger.check()
    ledger.relate("both == near + far")
    assert str(ledger.unit("both")) in ("mile", "kilometer")
    both = ledger.implied("both")
    assert both.is_point
    ledger.relate("far < near")
    (finding,) = ledger.check().findings
    assert [span.text for span in finding.spans] == ["far", "near"]


def test_temperatures_keep_their_zero() -> None:
    ledger = Ledger()
    ledger.state("inside", "20C")
    ledger.state("outside", "68F")
    ledger.relate("inside == outside")
    assert ledger.check()


def test_inequalities_and_sums() -> None:
    ledger = Ledger()
    for name, words in {"total": "77 drones", "north": "30", "south": "25"}.items():
        ledger.state(name, words)
    ledger.relate("sum(north, south) <= total")
    assert ledger.check()
    assert str(ledger.implied("north").integers_within()) == "0 … 52"
    ledger.state("north", "50")
    ledger.state("south", "45")
    assert len(ledger.check().findings) == 1


def test_relations_hold_one_by_one_but_not_together() -> None:
    ledger = Ledger()
    ledger.state("spent", "about 100")
    ledger.state("wages", 96)
    ledger.state("rent", 12)
    ledger.state("budget", 105)
    ledger.relate("spent >= wages + rent")
    ledger.relate("spent <= budget")
    report = ledger.check()
    assert {claim.verdict.value for claim in report.claims} == {"consistent"}
    (finding,) = report.findings
    assert [span.text for span in finding.spans] == ["wages", "rent", "budget"]


@pytest.mark.parametrize("value", [1300, Fraction(1300), Decimal("1300.0"), 1300.0, pint.Quantity(1300)])
def test_numbers_are_exact(value: object) -> None:
    ledger = Ledger()
    ledger.state("a", value)
    ledger.relate("b == a / 3")
    assert ledger.implied("b").lower == ledger.implied("b").upper == Fraction(1300, 3)


def test_an_exact_ratio_need_not_be_whole() -> None:
    ledger = Ledger()
    ledger.state("ratio", 2)
    ledger.state("mean", Decimal("2.4"))
    ledger.relate("mean == ratio * 1.2")
    assert ledger.check()
    ledger.state("ratio", 3)
    assert any("ratio → 2" in repair for repair in ledger.check().findings[0].repairs)


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("no figure here", "no figure"),
        ("12 of 30", "“12”, “30”"),
        ("7 May 2025", "date"),
        (object(), "neither words"),
        (True, "neither words"),
        (float("nan"), "not finite"),
        (float("inf"), "not finite"),
        (10**31, "30 digits"),
        ([1, 2], "neither words"),
    ],
)
def test_what_states_nothing_is_refused(value: object, told: str) -> None:
    with pytest.raises(StatementError, match=told):
        Ledger().state("a", value)


@pytest.mark.parametrize("name", ["", "1a", "a b", "a-b", "class", "sum", "a" * 61, "__class__", None, 5])
def test_names_are_identifiers(name: object) -> None:
    with pytest.raises(StatementError):
        Ledger().state(name, 1)  # type: ignore[arg-type]


def test_misuse_is_told_with_its_mend(lake: Ledger) -> None:
    with pytest.raises(StatementError, match="did you mean 'peak'"):
        lake.relate("pek == left + 1 - left - 1 + pek")
    with pytest.raises(StatementError, match=r"compares length\^2 with a number"):
        lake.relate("peak == 1300")
    with pytest.raises(StatementError, match="cannot be added"):
        lake.relate("retaken == left + 1")
    with pytest.raises(StatementError, match="in “retaken"):
        lake.state("peak", "3 kg")
    with pytest.raises(UnitError, match="unknown unit"):
        lake.state("x", 3, unit="furlongz")
    with pytest.raises(StatementError, match="was not stated"):
        lake.implied("nobody")
    with pytest.raises(claimcheck.ClaimcheckError):
        lake.unit("nobody")


def test_what_is_not_known_may_be_anything() -> None:
    ledger = Ledger()
    ledger.state("price", unit="GBP")
    ledger.state("paid", "£20")
    ledger.relate("price <= paid")
    assert str(ledger.implied("price")) == "≤ 20.5"
    assert ledger.check().claims[0].verdict == "undetermined"
    ledger.state("rate", unit="percent")
    assert str(ledger.implied("rate")) == "any value"


def test_explain_says_it_all(lake: Ledger) -> None:
    told = lake.explain()
    assert "consistent" in told
    assert "left: less than 200 sq km; the others imply less than 186.6 sq km" in told


def test_a_frame_has_a_row_for_each_name(lake: Ledger) -> None:
    frame = lake.to_frame()
    assert list(frame["name"]) == ["peak", "left", "retaken"]
    assert frame["fits"].all()
    assert frame.loc[1, "implied_upper"] == pytest.approx(186.55)


def test_an_empty_ledger_is_fine() -> None:
    ledger = Ledger()
    assert ledger.check()
    assert ledger.explain() == ""
    assert repr(ledger) == "Ledger(0 statements, 0 relations)"


@given(st.integers(1, 10**6), st.integers(1, 10**6), st.integers(-3, 3))
@settings(max_examples=40, deadline=None)
def test_a_true_share_always_fits_and_a_false_one_never(part: int, rest: int, off: int) -> None:
    ledger = Ledger()
    ledger.state("part", part)
    ledger.state("whole", part + rest)
    ledger.state("share", Fraction(part, part + rest) + Fraction(off, 10**7))
    ledger.relate("share == part / whole")
    assert bool(ledger.check()) is (off == 0)


def test_a_notebook_shows_each_name_on_a_line(lake: Ledger) -> None:
    lake.relate("lost == peak - left")
    page = lake._repr_html_()
    drawings = [ElementTree.fromstring(svg) for svg in re.findall(r"<svg.*?</svg>", page)]
    titles = [drawing[0].text for drawing in drawings]
    assert titles == [
        "stated 1,268–1,333 sq km, implied more than 0 sq km",
        "stated less than 200 sq km, implied less than 186.6 sq km",
        "stated more than 86 %, implied 84.22–100 %",
        "stated any value, implied 1,081–1,333 sq km",
    ]
    assert "holds: retaken == 1 - left / peak" in page
    assert "do not meet" not in page
    assert "currentColor" in page


def test_the_picture_shows_what_does_not_meet(lake: Ledger) -> None:
    lake.state("retaken", "exactly 76 per cent")
    page = lake._repr_html_()
    assert page.count("these do not meet") == 3
    assert "cannot all be true at once" in page


def test_the_picture_is_safe() -> None:
    ledger = Ledger()
    ledger.state("a", "5 km <b>& so\u202e on</b><script>")
    ledger.state("b", unit="kilometer")
    page = ledger._repr_html_()
    assert "<script" not in page
    assert "<b>" not in page
    ElementTree.fromstring(page.replace("<br>", "<br/>"))


def test_the_picture_of_nothing() -> None:
    assert "<svg" not in Ledger()._repr_html_()
    ledger = Ledger()
    ledger.state("a", unit="kilogram")
    assert "a</strong>: not stated; the others imply any value" in ledger._repr_html_()


def test_relations_that_stay_open_are_undetermined(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claimcheck.findings.decision.MOST_TRIED", 1)
    ledger = Ledger()
    ledger.state("width", "between 0 and 10")
    ledger.state("height", "between 0 and 10")
    ledger.state("area", 24)
    ledger.state("half", 10)
    ledger.relate("area == width * height")
    ledger.relate("half == width + height")
    report = ledger.check()
    assert not report.findings
    assert "undetermined" in {
        claim.verdict.value for claim in report.claims if claim.code == "CC001" and "statements" in claim.roles
    }
