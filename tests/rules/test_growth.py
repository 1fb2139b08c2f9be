"""Checking takes time that grows with the length of a text and no faster, whatever relations the text is full of."""

from __future__ import annotations

import time
from collections.abc import Sequence

import pytest

from claimcheck import api
from claimcheck.claims import Rule

LEAST = 500
"""Characters of the shorter text: fewer take too little time to compare."""

LONGER = 8
MOST = 20
"""Where the time of a text grows as its length does, eight times the text takes about nine times as long, and with the
square of it 64: whatever the machine is busy with lies far from both."""

ROUNDS = 3


def examples(rules: Sequence[Rule]) -> str:
    return "".join(f"{one.text}\n\n" for rule in rules for one in (*rule.valid, *rule.invalid) if one.format == "text")


def seconds(text: str) -> float:
    """What checking a text takes of the processor."""
    start = time.process_time()
    api.check(text)
    return time.process_time() - start


def growth(text: str, longer: int) -> float:
    """How many times as long the repeated text takes: of several rounds the least, for others only disturb it."""
    api.check(text)
    found = float("inf")
    for _ in range(ROUNDS):
        found = min(found, seconds(text * longer) / seconds(text))
        if found < MOST:
            break
    return found


@pytest.mark.parametrize("rule", [rule for rule in api.rules() if examples([rule])], ids=lambda rule: rule.name)
def test_the_examples_of_a_rule_over_and_over(rule: Rule) -> None:
    text = examples([rule])
    assert growth(text * (LEAST // len(text) + 1), LONGER) < MOST


def test_an_example_of_every_rule_over_and_over() -> None:
    assert growth("\n\n".join(rule.invalid[0].text for rule in api.rules() if rule.invalid), LONGER) < MOST


SPRAWLING = (
    "Of the 250 shops in the centre, since the start of the year, we have had 12 that filed papers for shelter, "
    "covering 15 of our spaces in all, of which 8 spaces have been taken again or are about to be, which leaves the "
    "owners with a lasting hope of 9 more."
)
"""A sentence that looks like a whole, its parts and the rest, until its end."""


def test_a_sentence_whose_parts_lead_nowhere() -> None:
    clauses = SPRAWLING.replace(", ", ". ")
    api.check(clauses + SPRAWLING)
    assert min(seconds(SPRAWLING) / seconds(clauses) for _ in range(ROUNDS)) < MOST
