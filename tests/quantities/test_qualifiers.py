"""Words that widen or bound a figure, with their place."""

from __future__ import annotations

import pytest

from tests.quantities.reading import figures, only

BEFORE: dict[tuple[str | None, str], list[str]] = {
    ("approx", ""): ["about", "around", "roughly", "approximately", "some", "an estimated", "in the region of", "~"],
    ("approx", "nearly"): ["nearly", "almost", "close to"],
    ("more_than", ""): [
        "more than",
        "over",
        "above",
        "in excess of",
        "exceeding",
        "well over",
        "more than a record",
        ">",
    ],
    ("more_than", "just"): ["just over", "slightly more than", "a little over"],
    ("at_least", ""): ["at least", "no fewer than", "a minimum of", "not less than", "≥"],
    ("less_than", ""): ["less than", "fewer than", "under", "below", "short of", "sub-", "<"],
    ("less_than", "nearly"): ["just under", "just short of"],
    ("at_most", ""): ["up to", "at most", "no more than", "as many as", "a maximum of", "≤"],
    (None, "exactly"): ["exactly", "precisely"],
    (None, ""): ["only", "just", "the first", "within", "all"],
}


@pytest.mark.parametrize(
    ("qualifier", "strength", "words"), [(*meaning, words) for meaning, cues in BEFORE.items() for words in cues]
)
def test_cue_before(qualifier: str | None, strength: str, words: str) -> None:
    gap = "" if words.endswith("-") else " "
    text = f"They counted {words}{gap}700 lorries."
    found = only(text)
    assert (found.qualifier, found.strength) == (qualifier, strength)
    if qualifier:
        assert found.cue is not None
        assert text[slice(*found.cue)].strip("-") == words.removesuffix(" a record").strip("-")


AFTER = {
    "at_least": ["700 or more", "700+", "700-plus", "700 at least", "700 and above"],
    "at_most": ["700 or fewer", "700 or less", "700 at most"],
    "approx": ["700 or so", "700-odd"],
}


@pytest.mark.parametrize(("qualifier", "text"), [(name, text) for name, texts in AFTER.items() for text in texts])
def test_cue_after(qualifier: str, text: str) -> None:
    assert only(f"They counted {text}.").qualifier == qualifier


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("He worked over three days.", None),
        ("It fell over the past five weeks.", None),
        ("He worked for over three days.", "more_than"),
        ("It took over three days.", "more_than"),
        ("The count went up to 40.", None),
        ("The count may go as high as 40.", "at_most"),
        ("children under the age of 5", "less_than"),
        ("Fresno, CA 700 people", None),
    ],
)
def test_cues_that_may_say_something_else(text: str, qualifier: str | None) -> None:
    assert [figure.qualifier for figure in figures(text)] == [qualifier]


def test_a_restatement_in_brackets_carries_the_cue_it_does_not_have() -> None:
    first, second = figures("less than 200 sq km (77 sq miles)")
    assert (first.qualifier, second.qualifier) == ("less_than", None)
    assert (first.carried, second.carried) == (None, "less_than")


def test_about_a_range_leaves_it_one() -> None:
    found = only("around 3-5 kilometres")
    assert (found.stated, found.qualifier, found.strength) == ((3, 5), "range", "about")


@pytest.mark.parametrize("end", ["\n", " \n", "\r\n"])
def test_a_line_may_be_broken_behind_a_cue(end: str) -> None:
    assert only(f"The hall holds up to{end}400 people.").qualifier == "at_most"
    assert only(f"The hall{end}400 people").qualifier is None
