"""Whatever the text holds: no exception, exact spans, work that grows with the length and no faster."""

from __future__ import annotations

import sys
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.locale import load
from claimcheck.quantities.extract import measure
from tests.quantities.reading import document, measured

SHAPES = [
    "9",
    "1,",
    "1,000,",
    "1 ",
    "1 000 ",
    "1.1.",
    "½",
    "5% ",
    "$",
    "$5",
    "-5",
    "5-",
    "5.",
    "11–12–",
    "12/",
    "1/2 ",
    "12:30:",
    "(",
    "[1]",
    "5m",
    '5" ',
    "5° ",
    "10**10**10 km ",
    "1×10−5 ",
    "USD 5 ",
    "ABC5 ",
    "aaaaaaaaaa5",
    "1st ",
    "+44 20 7946 ",
    "and ",
    "twenty one ",
    "million ",
    "five million ",
    "half a ",
    "a quarter of ",
    "and a half ",
    "two point five point ",
    *("5 drones and ", "5 to 6 ", "from 5 to 3 ", "between 5 and ", "one in five ", "5 per 1000 ", "5, 6 and 7 km, "),
    *("6ft 3in ", "more than 5 ", "thousands of ", "March 5, ", "5 o'clock ", "\n5", "a ", " "),
]
SIZE = 1_500


def _work(text: str) -> int:
    """How many functions are called to measure a text."""
    calls = 0

    def count(_frame: object, event: str, _arg: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    page, english = document(text), load("en")
    sys.setprofile(count)
    try:
        measure(page, english)
    finally:
        sys.setprofile(None)
    return calls


@pytest.mark.parametrize("shape", SHAPES)
def test_work_grows_with_the_length_and_no_faster(shape: str) -> None:
    measured(shape)
    short, long = ((shape * (size // len(shape) + 1))[:size] for size in (SIZE, 4 * SIZE))
    assert _work(long) <= 4.5 * _work(short) + 500


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "\n\n",
        "\x00\x01 5 km \x07",
        "\u202e5 km\u202c",
        "\ud800 5 km \udfff",
        "٣٤ km, १२ people, ５００ tonnes",
        "İstanbul has 5 km of it",
        "ß 5 km ẞ",
        "e\u0301 5 km",
        "🙂 5 km 🙂",
        "9" * 10_000,
        "1," * 5_000,
        "(" * 5_000 + "5" + ")" * 5_000,
        "x" * 100_000 + " 5 km",
    ],
)
def test_strange_text_is_read_with_exact_spans(text: str) -> None:
    found = measured(text)
    for figure in found.quantities:
        assert figure.text == text[figure.start : figure.end]
    if "5 km" in text:
        assert [(figure.text, figure.stated) for figure in found.quantities] == [("5 km", 5)]


def test_digits_of_every_script_are_digits() -> None:
    assert [figure.stated for figure in measured("٣٤ km, １２ tonnes").quantities] == [34, 12]


WORDS = """5 12 3.5 1,300 per cent % $ £ km m bn million half a one two three and or to of in 2024 March ( ) , . - –
more than sq"""


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from([*WORDS.split(), "\n", "İ", "🙂", "٣", "½", "\u00a0", "°C", "'", '"']), max_size=25))
def test_any_mixture_is_read_without_overlap(words: list[str]) -> None:
    text = " ".join(words)
    found = measured(text)
    spans = sorted([(q.start, q.end) for q in found.quantities] + [(r.start, r.end) for r in found.refused])
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(before[1] <= after[0] for before, after in pairwise(spans))


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=60))
def test_any_text_is_read(text: str) -> None:
    for figure in measured(text).quantities:
        assert 0 <= figure.start < figure.end <= len(text)
