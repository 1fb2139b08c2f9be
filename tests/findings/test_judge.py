"""The judge: from figures and a formula to a verdict, with its severity, its arithmetic and its repairs."""

from __future__ import annotations

from typing import Any

import pytest

import claimcheck
from claimcheck.claims.claim import Binding, Claim, Verdict
from claimcheck.claims.rule import Rule
from claimcheck.findings.finding import Finding, Severity
from claimcheck.findings.judge import judge
from claimcheck.findings.settle import settle


class Ratio(Rule):
    """A part and its share of a whole."""

    code = "CC999"
    roles = {"part": "amount", "whole": "part", "percent": "percent"}
    result = "percent"
    message = "{part} of {whole} is {computed}, not {stated}"

    @staticmethod
    def formula(part: Any, whole: Any) -> Any:
        return 100 * part / whole


class Speed(Rule):
    """A distance, a time and the speed between them."""

    code = "CC998"
    roles = {"distance": "length", "time": "duration", "speed": "speed"}
    result = "speed"

    @staticmethod
    def formula(distance: Any, time: Any) -> Any:
        return distance / time


class Bound(Rule):
    """Parts of a total."""

    code = "CC997"
    roles = {"parts": "amount", "total": "parts"}
    result = "total"
    relation = "<="

    @staticmethod
    def formula(parts: Any) -> Any:
        return sum(parts)


def claim(rule: Rule, text: str, binding: Binding = Binding.STATED, listed: str = "") -> Claim:
    """A claim of the figures of a text, in the order of the rule's roles; ``listed`` takes all but the last."""
    figures = claimcheck.measure(text)
    if listed:
        return Claim(rule, {listed: figures[:-1], rule.result: figures[-1]}, binding)
    return Claim(rule, dict(zip(rule.roles, figures, strict=True)), binding)


def verdict(rule: Rule, text: str, listed: str = "") -> tuple[Verdict, str]:
    judged, finding = judge(claim(rule, text, listed=listed))
    return judged.verdict, str(finding.severity) if finding else ""


def finding(text: str, binding: Binding = Binding.STATED) -> Finding:
    _, found = judge(claim(Ratio(), text, binding))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("74 boats; 117 boats; 63 per cent", ("consistent", "")),
        ("74 boats; 117 boats; 63.2 per cent", ("consistent", "")),
        ("74 boats; 117 boats; 64 per cent", ("inconsistent", "note")),
        ("74 boats; 117 boats; 73 per cent", ("inconsistent", "error")),
        ("74 boats; 117 boats; more than 60 per cent", ("consistent", "")),
        ("74 boats; 117 boats; more than 70 per cent", ("inconsistent", "error")),
        ("74 boats; 117 boats; more than 30 per cent", ("consistent", "note")),
        ("74 boats; 117 boats; about two-thirds", ("consistent", "")),
        ("74 boats; 117 boats; half of them", ("inconsistent", "error")),
        ("74 boats; 0 boats; 63 per cent", ("undetermined", "")),
        ("more than 74 boats; 117 boats; 62 per cent", ("inconsistent", "error")),
        ("more than 74 boats; 117 boats; 60 per cent", ("inconsistent", "error")),
        ("5km; 8km; 63 per cent", ("consistent", "")),
        ("5km; 8 miles; 39 per cent", ("consistent", "")),
        ("$5m; $8m; 63 per cent", ("consistent", "")),
    ],
)
def test_verdicts(text: str, expected: tuple[str, str]) -> None:
    assert verdict(Ratio(), text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("96km; four hours; 24km/h", ("consistent", "")),
        ("96km; four hours; 15mph", ("consistent", "")),
        ("96km; four hours; 42km/h", ("inconsistent", "error")),
        ("60 miles; 30 minutes; 120mph", ("consistent", "")),
    ],
)
def test_formulas_that_mix_dimensions(text: str, expected: tuple[str, str]) -> None:
    assert verdict(Speed(), text) == expected


def test_bounds() -> None:
    assert verdict(Bound(), "30 boats; 25 boats; 77 boats", "parts") == ("consistent", "")
    assert verdict(Bound(), "50 boats; 45 boats; 77 boats", "parts") == ("inconsistent", "error")
    assert verdict(Bound(), "50 boats; 45 boats; over 77 boats", "parts") == ("consistent", "")


def test_what_a_finding_says() -> None:
    found = finding("74 boats; 117 boats; 73 per cent")
    assert found.message == "74 of 117 is 63.25 %, not 73 per cent"
    assert found.steps == "100 × 74 ÷ 117 = 63.25 %"
    assert found.repairs == ("73 per cent → 63.25 %", "74 → 85", "117 → 101–102")
    assert [span.text for span in found.spans] == ["74", "117", "73 per cent"]


@pytest.mark.parametrize(
    ("binding", "severity"),
    [
        (Binding.STATED, Severity.ERROR),
        (Binding.SENTENCE, Severity.WARNING),
        (Binding.PARAGRAPH, Severity.WARNING),
        (Binding.DOCUMENT, Severity.NOTE),
        (Binding.ACROSS, Severity.NOTE),
    ],
)
def test_severity_by_binding(binding: Binding, severity: Severity) -> None:
    assert finding("74 boats; 117 boats; 73 per cent", binding).severity is severity


def test_a_rule_may_be_quieter_than_its_binding() -> None:
    class Quiet(Ratio):
        """The same, said softly."""

        loudest = "warning"

    _, found = judge(claim(Quiet(), "74 boats; 117 boats; 73 per cent"))
    assert found is not None
    assert found.severity is Severity.WARNING


def test_claims_stay_as_they_were() -> None:
    proposed = claim(Ratio(), "74 boats; 117 boats; 63 per cent")
    judged, _ = judge(proposed)
    assert proposed.verdict is Verdict.UNDETERMINED
    assert judged.verdict is Verdict.CONSISTENT


def test_one_conflict_one_finding() -> None:
    text = "74 boats; 117 boats; 73 per cent"
    first = judge(claim(Ratio(), text))
    figures = [*first[0].figures()]
    again = Claim(Bound(), {"parts": (figures[1],), "total": figures[0]})
    claims, findings = settle([first, judge(again)])
    assert len(claims) == 2
    assert [one.code for one in findings] == ["CC997"], "the relation of fewer figures explains the conflict"


def test_readings_that_fail_give_in_to_one_that_holds() -> None:
    figures = claimcheck.measure("74 boats; 117 boats; 63 per cent; 500 boats")
    part, whole, percent, other = figures
    wrong = judge(Claim(Ratio(), {"part": part, "whole": other, "percent": percent}))
    right = judge(Claim(Ratio(), {"part": part, "whole": whole, "percent": percent}))
    claims, findings = settle([wrong, right])
    assert [one.verdict for one in claims] == ["consistent"]
    assert not findings
