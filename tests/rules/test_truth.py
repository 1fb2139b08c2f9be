"""Soundness of every rule: what is true, however rounded and hedged, is silent; what cannot be true is found."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import claimcheck
from claimcheck.api import rules
from claimcheck.claims.phrasing import Phrasing
from claimcheck.claims.rule import Rule
from tests.rules.truth import phrasings, told

CASES = [
    pytest.param(rule, phrasing, id=f"{rule.code}-{number}")
    for rule in rules()
    if not rule.tests_notation
    for number, phrasing in enumerate(phrasings(rule))
]


def loud(text: str) -> list[str]:
    return [
        f"{finding.code} {finding.message}" for finding in claimcheck.check(text).findings if finding.severity != "note"
    ]


@pytest.mark.parametrize(("rule", "phrasing"), CASES)
@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(data=st.data())
def test_what_is_true_is_silent_and_what_cannot_be_is_found(
    rule: Rule, phrasing: Phrasing, data: st.DataObject
) -> None:
    telling = data.draw(told(rule, phrasing))
    assert loud(telling.true) == [], telling.true
    assert loud(telling.pushed), telling.pushed
