"""One pass over the tokens of a sentence finds the sequences that stand in it, each as looking for it alone does."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck import api
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.phrasing import compiled
from claimcheck.claims.sequences import ANYTHING, CLAUSES, WORDS, Step, sequences
from claimcheck.claims.slotted import Slotted
from claimcheck.config import Config
from claimcheck.documents.readers import read
from claimcheck.locale import load

BLOCKED = {WORDS: "de", CLAUSES: "e"}
STEP = st.builds(
    Step, st.sampled_from([WORDS, CLAUSES, ANYTHING]), st.frozensets(st.sampled_from("abcde"), min_size=1, max_size=3)
)
STEPS = st.lists(STEP, min_size=1, max_size=5)


def stands(sequence: Sequence[Step], tokens: str, at: int = 0, first: bool = True) -> bool:
    """Whether the steps stand among the tokens from ``at`` on, nothing between them that has no room there."""
    if not sequence:
        return True
    for place in range(at, len(tokens)):
        if tokens[place] in sequence[0].wanted and stands(sequence[1:], tokens, place + 1, first=False):
            return True
        if not first and tokens[place] in BLOCKED.get(sequence[0].room, ""):
            return False
    return False


@given(st.lists(STEPS, max_size=8), st.text("abcdef", max_size=12))
def test_what_is_held_is_what_stands_in_order(listed: list[list[Step]], tokens: str) -> None:
    expected = [number for number, sequence in enumerate(listed) if stands(sequence, tokens)]
    assert sequences(listed, BLOCKED).held(tokens) == expected


@given(st.lists(STEPS, max_size=8), st.text("abcdef", max_size=8))
def test_a_sentence_of_few_figures_holds_the_same(listed: list[list[Step]], tokens: str) -> None:
    made = sequences(listed, BLOCKED, figures="ab")
    assert made.held(tokens, sum(map(tokens.count, "ab"))) == made.held(tokens)


def test_what_needs_more_figures_than_a_sentence_has_is_not_sought() -> None:
    made = sequences([[Step(WORDS, frozenset("a"))], [Step(WORDS, frozenset("a"))]], figures="a", least=[2, 0])
    assert made.held("a", 1) == [1]
    assert made.held("aa", 2) == [0, 1]


@pytest.mark.parametrize(
    ("tokens", "held"),
    [("a b", True), ("a", False), ("ab", True), ("a.b", False), ("a(7.)b", True), ("x(7.)b", False), ("a(7.b", False)],
)
def test_an_aside_may_follow_a_figure(tokens: str, held: bool) -> None:
    listed = [[Step(WORDS, frozenset("a")), Step(WORDS, frozenset("b"))]]
    assert sequences(listed, {WORDS: ".()"}, figures="a").held(tokens) == ([0] if held else [])


def test_one_token_is_one_step() -> None:
    twice = [[Step(WORDS, frozenset("a")), Step(WORDS, frozenset("a"))]]
    assert sequences(twice).held("ba") == []
    assert sequences(twice).held("aba") == [0]


INSERTED = ["(of 3)", "(7 km)", ", or $6.44 a share,", "–", ",", "or 5 a head", "(", ";", "--", '"', ":", "and", "."]


def _mixed(count: int) -> Iterator[str]:
    """The examples of all rules, and halves of two of them put together with odd things between their words."""
    examples = [one.text for rule in api.rules() for one in (*rule.valid, *rule.invalid) if one.format == "text"]
    yield from examples
    drawn = random.Random(7)
    for _ in range(count):
        first, second = (drawn.choice(examples).split() for _ in range(2))
        words = first[: drawn.randrange(len(first) + 1)] + second[drawn.randrange(len(second)) :]
        for _ in range(drawn.randrange(3)):
            words.insert(drawn.randrange(len(words) + 1), drawn.choice(INSERTED))
        yield " ".join(words)


def _sentences(text: str) -> Sequence[Slotted]:
    return api.read_figures(read(text), Config()).sentences


def test_every_phrasing_that_matches_a_sentence_is_held_by_it() -> None:
    english = lexicon(load("en"))
    digest = api.rulebook(Config()).digest
    rules = [(digest.entries[number].rule, template) for number, template in digest.phrasings]
    phrasings = [compiled(template, tuple(rule.roles.items()), english) for rule, template in rules]
    for text in _mixed(1000):
        for sentence in _sentences(text):
            held = set(digest.needed.held(sentence.tokens(english)))
            for number, phrasing in enumerate(phrasings):
                assert number in held or not list(phrasing.find(sentence)), (phrasing.template, text)
