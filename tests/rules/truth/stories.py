"""Every story of every family, and the writers of what is found by structure."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from hypothesis import strategies as st

from claimcheck.claims.phrasing import Phrasing, compiled
from claimcheck.claims.rule import Rule
from tests.rules.truth import (
    averages,
    change,
    comparison,
    identity,
    money,
    order,
    parts,
    plausibility,
    rates,
    statistics,
    sums,
    tables,
    time,
    units,
)
from tests.rules.truth.derive import Derivation
from tests.rules.truth.story import Story
from tests.rules.truth.telling import Hand, Telling, hand
from tests.rules.truth.writer import LEXICON, sentences

FAMILIES = (
    units,
    parts,
    sums,
    tables,
    change,
    comparison,
    rates,
    averages,
    money,
    time,
    statistics,
    identity,
    order,
    plausibility,
)

STORIES: Mapping[str, tuple[Story, ...]] = {
    code: stories for family in FAMILIES for code, stories in family.STORIES.items()
}

WRITERS: Mapping[str, tuple[Callable[[Hand], Telling], ...]] = {
    code: writers for family in FAMILIES for code, writers in family.WRITERS.items()
}
"""How rules without phrasings, or beside them, are told: by the writer of a whole text."""


def phrasings(rule: Rule) -> list[Phrasing]:
    """The phrasings of a rule, each of which is told."""
    return [compiled(template, tuple(rule.roles.items()), LEXICON) for template in rule.phrasings]


def story_of(rule: Rule, phrasing: Phrasing) -> Story:
    """The first story of a rule that a phrasing fits."""
    told = STORIES.get(rule.code, ())
    return next((story for story in told if re.search(story.where, phrasing.template)), Story())


@st.composite
def told(draw: st.DrawFn, rule: Rule, phrasing: Phrasing) -> Telling:
    """A true and a pushed sentence of one phrasing."""
    drawing, story = hand(draw), story_of(rule, phrasing)
    case = story.case(drawing, rule, phrasing) if story.case else Derivation(drawing, rule, phrasing, story).case()
    true, pushed = sentences(story, phrasing, case, drawing.number(0, 2**32 - 1))
    return Telling(true, pushed)


@st.composite
def written(draw: st.DrawFn, writer: Callable[[Hand], Telling]) -> Telling:
    """A true and a pushed text of one writer."""
    return writer(hand(draw))
