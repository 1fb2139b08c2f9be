"""Words of classes are tagged, and every place leads back to the text."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.claims.lexicon import JOINT, Lexicon

CLASSES = {
    "change": {"rose": 1, "went up": 1, "fell": -1, "up": 1},
    "factor": {"doubled": 2, "halved": (1, 2)},
    "move": ("rose", "moved"),
}
WORDS = ["rose", "went", "up", "fell", "sharply", "moved", "halved", "to", "\ue000", "(", "twenty-one"]


def test_a_word_is_tagged_by_its_set_of_classes() -> None:
    lexicon = Lexicon(CLASSES)
    assert lexicon.tags("change") & lexicon.tags("move"), "rose belongs to both"
    assert not lexicon.tags("change") & lexicon.tags("factor")
    tagged = lexicon.tag("it rose, then halved")
    assert sum(letter in lexicon.tags("change") for letter in tagged.text) == 1
    assert sum(letter in lexicon.tags("factor") for letter in tagged.text) == 1


def test_words_inside_other_words_are_not_tagged() -> None:
    assert not Lexicon(CLASSES).tag("prose upper fellow roses").marks


def test_phrases_are_joined_and_keep_the_tags_of_their_words() -> None:
    lexicon = Lexicon(CLASSES)
    text = lexicon.tag("it went up again").text
    assert f"went{JOINT}" in text
    assert text.count(JOINT) == 1
    assert lexicon.value("change", f"went{JOINT}up") == 1


def test_values() -> None:
    lexicon = Lexicon(CLASSES)
    assert lexicon.value("factor", "halved") == (1, 2)
    assert lexicon.value("move", "moved") == 1
    assert lexicon.value("change", f"fell{JOINT}back") == -1


@given(st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join))
def test_tagging_loses_nothing_and_places_lead_back(text: str) -> None:
    tagged = Lexicon(CLASSES).tag(text)
    assert len(tagged.text) == len(text) + len(tagged.marks)
    for at, letter in enumerate(tagged.text):
        if at not in tagged.marks:
            assert text[tagged.place(at)] == letter.replace(JOINT, " ")


LISTED = ("a", "ab", "a b", "b-a", "c'b", "- a", "ab c", "'a")


@given(st.text("abc '-,", max_size=16))
def test_words_of_a_group_stand_as_words_of_their_own(text: str) -> None:
    lexicon = Lexicon({}, groups={"listed": LISTED})
    tokens = [(token.start(), token.group()) for token in re.finditer("[a-z][a-z'-]*", text) if token.group() in LISTED]
    phrases = [
        (found.start(), phrase)
        for phrase in LISTED
        if not re.fullmatch("[a-z][a-z'-]*", phrase)
        for found in re.finditer(f"(?<![a-z'-])(?=({re.escape(phrase)})(?![a-z'-]))", text)
    ]
    found = [word for _, word in sorted(tokens + phrases)]
    assert lexicon.words_in("listed", text) == found
    assert lexicon.has("listed", text) == bool(found)
