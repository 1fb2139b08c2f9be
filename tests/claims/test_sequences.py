"""One pass over the tokens of a sentence finds the sequences that stand in it, each as looking for it alone does."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.claims.sequences import sequences

STEPS = st.lists(st.frozensets(st.sampled_from("abcde"), min_size=1, max_size=3), min_size=1, max_size=5)


def in_order(sequence: Sequence[frozenset[str]], tokens: str) -> bool:
    rest = iter(tokens)
    return all(any(token in wanted for token in rest) for wanted in sequence)


@given(st.lists(STEPS, max_size=8), st.text("abcdef", max_size=12))
def test_what_is_held_is_what_stands_in_order(listed: list[list[frozenset[str]]], tokens: str) -> None:
    expected = [number for number, sequence in enumerate(listed) if in_order(sequence, tokens)]
    assert sequences(listed).held(tokens) == expected


def test_one_token_is_one_step() -> None:
    twice = [[frozenset("a"), frozenset("a")]]
    assert sequences(twice).held("ba") == []
    assert sequences(twice).held("aba") == [0]
