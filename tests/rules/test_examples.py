"""The examples of every rule are its tests: the valid ones stay silent, the invalid ones are found."""

from __future__ import annotations

import pytest

import claimcheck
from claimcheck.api import rules
from claimcheck.claims.rule import Example, Rule
from claimcheck.findings.finding import Finding

VALID = [pytest.param(rule, example, id=f"{rule.code}-{n}") for rule in rules() for n, example in enumerate(rule.valid)]
INVALID = [
    pytest.param(rule, example, id=f"{rule.code}-{n}") for rule in rules() for n, example in enumerate(rule.invalid)
]


def reported(example: Example, loudest: str = "error") -> list[Finding]:
    """The findings of an example; of a rule that can do no more, its notes too."""
    source = [example.text, *example.beside] if example.beside else example.text
    report = claimcheck.check(source, format=example.format, date=example.date or None)
    return [finding for finding in report.findings if finding.severity != "note" or loudest == "note"]


@pytest.mark.parametrize(("rule", "example"), VALID)
def test_valid_examples_are_silent(rule: Rule, example: Example) -> None:
    assert [(finding.code, finding.message) for finding in reported(example)] == [], f"shown by {rule.code}"


@pytest.mark.parametrize(("rule", "example"), INVALID)
def test_invalid_examples_are_found(rule: Rule, example: Example) -> None:
    found = [finding for finding in reported(example, rule.loudest) if finding.code == rule.code]
    assert found, f"not found: {example.text!r}"
    assert example.computed in found[0].computed
    assert not example.repair or any(example.repair in repair for repair in found[0].repairs)
    assert found[0].steps
    assert found[0].spans


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.code)
def test_every_rule_has_traps_and_errors_to_show(rule: Rule) -> None:
    assert len(rule.valid) >= 5
    assert len(rule.invalid) >= 5
