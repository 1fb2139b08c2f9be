"""Soundness of every rule: what is true, however rounded and hedged, is silent; what cannot be true is found."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from claimcheck.api import rules
from claimcheck.claims.rule import Rule
from tests.rules.truth.stories import STORIES, WRITERS, phrasings, told, written
from tests.rules.truth.telling import Telling

CASES = [
    *(
        pytest.param(told(rule, phrasing), id=f"{rule.code}-{number}")
        for rule in rules()
        for number, phrasing in enumerate(phrasings(rule))
    ),
    *(
        pytest.param(written(writer), id=f"{code}-{writer.__name__}")
        for code, writers in WRITERS.items()
        for writer in writers
    ),
]


SETTINGS = settings(
    max_examples=6,
    deadline=None,
    database=None,
    derandomize=True,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)


@pytest.mark.parametrize("tellings", CASES)
def test_what_is_true_is_silent_and_what_cannot_be_is_found(tellings: st.SearchStrategy[Telling]) -> None:
    # each case has a property of its own: the settings of one that is run a thousand times are nested as deep
    @SETTINGS
    @given(telling=tellings)
    def holds(telling: Telling) -> None:
        assert telling.loud(telling.true) == [], telling.true
        assert telling.loud(telling.pushed), telling.pushed

    holds()


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.code)
def test_every_rule_has_a_truth(rule: Rule) -> None:
    """Every phrasing is told by a story; what a rule finds without phrasings, by a writer of whole texts."""
    assert rule.code in STORIES if rule.phrasings else rule.code in WRITERS


def test_every_story_is_of_a_rule() -> None:
    assert {*STORIES, *WRITERS} <= {rule.code for rule in rules()}
