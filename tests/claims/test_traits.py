"""What wakes a rule is what its traits say, however the words of a text are looked up."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck import api
from claimcheck.claims import traits
from claimcheck.claims.passage import Passage
from claimcheck.claims.traits import Watch, traits_of
from claimcheck.config import Config
from claimcheck.documents.readers import read

WORDS = ["born", "Born", "the most", " total", "=", "CI", "a", "est to ", "-year"]


def passage_of(text: str) -> Passage:
    return api.read_figures(read(text), Config())


def awake(watch: Watch, passage: Passage) -> list[int]:
    """The rules that a passage wakes without a structure being read."""
    return [number for number, is_sure in watch.candidates(passage) if is_sure]


def holds(passage: Passage, trait: str) -> bool:
    """Whether a passage holds a trait other than a structure, looked for as its definition says."""
    name, _, sought = trait.partition(":")
    if name == "text":
        return sought in passage.said
    if name == "page":
        return sought in passage.document.text
    if name == "match":
        return any(re.search(sought, word) for word in passage.document.text.split())
    known = set(traits_of(passage))
    return all(one in known or (one.startswith("text:") and holds(passage, one)) for one in trait.split("+"))


def test_every_rule_is_awake_where_its_traits_are_held() -> None:
    rules = [rule for rule in api.rules() if rule.meets]
    watch = Watch([rule.meets for rule in rules])
    for rule in rules:
        for example in (*rule.valid, *rule.invalid)[:6]:
            passage = passage_of(example.text)
            plain = [[trait for trait in one.meets if trait not in ("told", "parted")] for one in rules]
            expected = [at for at, some in enumerate(plain) if any(holds(passage, trait) for trait in some)]
            assert awake(watch, passage) == expected, example.text


@given(st.lists(st.sampled_from([*WORDS, "x", " ", "\n", "7"]), max_size=12).map("".join))
def test_a_text_is_searched_for_words_and_their_parts(text: str) -> None:
    passage = passage_of(text)
    watch = Watch([(f"page:{word}",) for word in WORDS] + [(f"text:{word}",) for word in WORDS])
    expected = [word in passage.document.text for word in WORDS] + [word in passage.said for word in WORDS]
    for _ in range(2):
        assert awake(watch, passage) == [at for at, held in enumerate(expected) if held]


def test_a_rule_that_meets_nothing_in_particular_is_always_awake() -> None:
    assert awake(Watch([(), ("table",)]), passage_of("")) == [0]


def test_a_structure_is_read_only_where_nothing_else_wakes_the_rule() -> None:
    watch = Watch([("told",), ("told", "text:fell")])
    passage = passage_of("Sales fell by 3 from 10 to 7.")
    assert list(watch.candidates(passage)) == [(0, False), (1, True)]
    assert watch.reads(0, passage)


def test_the_words_of_texts_are_not_kept_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(traits, "MOST_WORDS", 20)
    watch = Watch([("page:born",)])
    for start in range(0, 200, 10):
        assert not awake(watch, passage_of(" ".join(f"word{start + at}" for at in range(10))))
        assert awake(watch, passage_of("She was born there."))
    assert len(watch._met) <= 20 + 10 + 4
    assert awake(watch, passage_of("x" * 1000 + "born"))
    assert all(len(word) < 100 for word in watch._met)


MEETS = (
    ("text:profit",),
    ("page:born in",),
    ("match:[0-9]{1,3}-[0-9]",),
    ("money+text:a head",),
    ("money+percent",),
    (),
)


@pytest.mark.parametrize(
    ("text", "woken"),
    [
        ("It made 40 profits.", {0}),
        ("It made a profit. There were 40.", set()),
        ("They were born in Ayle. There were 40.", {1}),
        ("They were born and bred in Ayle. There were 40.", set()),
        ("They won 10-2 at home, in 40 minutes.", {2}),
        ("They won 10 -2 at home, in 40 minutes.", set()),
        ("It cost £40 a head.", {3}),
        ("It took 40 minutes a head.", set()),
        ("It cost £40, or 2%.", {4}),
    ],
)
def test_what_wakes_a_rule(text: str, woken: set[int]) -> None:
    watch, passage = Watch(MEETS), passage_of(text)
    for _ in range(2):
        assert awake(watch, passage) == sorted({*woken, len(MEETS) - 1}), "a rule without traits is always read"
