from __future__ import annotations

import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.documents import Document, read


def markdown(text: str) -> Document:
    return read(text, format="markdown")


def blocks(text: str) -> list[tuple[str, str]]:
    document = markdown(text)
    return [(block.kind, document.text[block.start : block.end]) for block in document.blocks]


def place(document: Document, words: str) -> str:
    """What stands in the source where some words stand in the prose."""
    at = document.text.index(words)
    return document.span(at, at + len(words)).text


def test_blocks_of_every_kind() -> None:
    text = "# Storm\n\nIt took *14* roofs.\n\n- two barns\n- one mill\n\n  by the lake\n\n> A third year.\n\n1. sheds\n"
    assert blocks(text) == [
        ("heading", "Storm"),
        ("paragraph", "It took 14 roofs."),
        ("item", "two barns"),
        ("item", "one mill"),
        ("item", "by the lake"),
        ("quote", "A third year."),
        ("item", "sheds"),
    ]


def test_a_span_points_into_the_source_as_given() -> None:
    document = markdown("Ünter **74** of [117](https://example.org/9 '8') drones, 😀 _86 per&nbsp;cent_ and 5 &lt; 6.")
    assert place(document, "74") == "74"
    assert place(document, "74 of 117") == "74** of [117"
    assert place(document, "86 per\xa0cent") == "86 per&nbsp;cent"
    assert place(document, "5 <") == "5 &lt;"
    assert place(document, "< 6") == "&lt; 6"
    assert document.span(document.text.index("74"), document.text.index("74") + 2).column == 9


@pytest.mark.parametrize("left_out", ["`117`", "~~117~~", "<https://example.org/117>"])
def test_what_is_no_prose_leaves_a_gap(left_out: str) -> None:
    assert blocks(f"Some 74 of {left_out} came.") == [("paragraph", "Some 74 of \ufffc came.")]


def test_what_is_left_out_without_a_trace() -> None:
    inline = "Some <!-- 99 -->74<b> of</b> 117[^1] came.\n\n[^1]: Counted twice."
    alone = "```\n12\n```\n\n<div>13</div>\n\n---\n\n[a]: /14\n"
    assert blocks(f"{inline}\n\n{alone}") == [("paragraph", "Some 74 of 117 came."), ("paragraph", "Counted twice.")]


def test_single_tildes_mean_about() -> None:
    assert blocks("It is ~5 km~ away.") == [("paragraph", "It is ~5 km~ away.")]


def test_raised_digits_stay_apart() -> None:
    assert blocks("10<sup>6</sup> people on 5 km<sup>2</sup>, the 3<sup>rd</sup>") == [
        ("paragraph", "10⁶ people on 5 km², the 3rd")
    ]


def test_tables() -> None:
    document = markdown("Catches.\n\n| Port | t |\n|---|--:|\n| **Esbjerg** | 1,100 |\n| Skagen |\n")
    (table,) = document.tables
    assert [[document.text[c.start : c.end] for c in row] for row in (table.header, *table.rows)] == [
        ["Port", "t"],
        ["Esbjerg", "1,100"],
        ["Skagen", ""],
    ]
    assert blocks(document.source) == [("paragraph", "Catches.")]


@pytest.mark.parametrize(
    "front",
    ["---\ntitle: A\ndate: 2025-03-12\n---", '---\ndate: "2025-03-12T08:00:00Z"\n---', "+++\ndate = 2025-03-12\n+++"],
)
def test_the_front_matter_dates_the_document(front: str) -> None:
    document = markdown(f"{front}\n\nOn Wednesday, 9 came.")
    assert document.date == datetime.date(2025, 3, 12)
    assert blocks(document.source) == [("paragraph", "On Wednesday, 9 came.")]


def test_a_date_given_goes_before_the_front_matter() -> None:
    assert read("---\ndate: 2025-03-12\n---\n", format="markdown", date="2024-01-02").date == datetime.date(2024, 1, 2)


def test_an_impossible_date_is_none() -> None:
    assert markdown("---\ndate: 2025-02-30\n---\n").date is None


MARKS = st.text(st.sampled_from(list("ab 12|*_~`[]()<>!#-+:.&;\n\t\\é😀\ud800\x00")), max_size=120)


@settings(max_examples=150, deadline=None)
@given(MARKS)
def test_whatever_is_written_spans_stay_in_the_source_and_in_order(text: str) -> None:
    document = markdown(text)
    last = 0
    for block in sorted(document.blocks, key=lambda block: block.start):
        span = document.span(block.start, block.end)
        assert last <= span.start <= span.end <= len(text)
        last = span.start
    for at, character in enumerate(document.text):
        shown = document.span(at, at + 1).text
        if character.isalnum() and "&" not in shown:
            assert shown == character


@pytest.mark.parametrize(
    "text",
    ["[" * 5000, "> " * 3000 + "x", "*a " * 5000, "|a" * 3000 + "\n" + "|-" * 3000, "- " * 1000 + "x", "`" * 9999],
)
def test_deep_and_odd_input_reads(text: str) -> None:
    assert markdown(text).source == text
