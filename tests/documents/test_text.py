from __future__ import annotations

import pickle
from itertools import pairwise

import pytest

from claimcheck.documents import Document, read


def blocks(text: str) -> list[tuple[str, str]]:
    document = read(text)
    return [(block.kind, document.text[block.start : block.end]) for block in document.blocks]


def cells(document: Document) -> list[list[list[str]]]:
    return [[[document.span(c.start, c.end).text for c in row] for row in (t.header, *t.rows)] for t in document.tables]


def test_the_prose_is_the_source_itself() -> None:
    text = "Nine crews left.\r\n\r\nTwo came back."
    document = read(text)
    assert document.text is text
    assert document.source is text
    assert document.span(0, 4).text == "Nine"


def test_a_blank_line_ends_a_paragraph() -> None:
    assert blocks("One came.\nTwo left\n \t\nThree stayed.\n") == [
        ("paragraph", "One came."),
        ("paragraph", "Two left"),
        ("paragraph", "Three stayed."),
    ]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_kind_of_line_end(end: str) -> None:
    assert blocks(f"The port shut.{end}{end}It opened at noon.") == [
        ("paragraph", "The port shut."),
        ("paragraph", "It opened at noon."),
    ]


def test_long_lines_are_paragraphs() -> None:
    first, second = "The ferry carried 40 people. " * 6, "It sank within the hour, " * 6 + "the owners said."
    assert [text for _, text in blocks(f"{first}\n{second}")] == [first.strip(), second]


def test_wrapped_lines_run_on() -> None:
    wrapped = "The harbour master counted 40 boats\nin the bay on Friday, and 52 on the\nfollowing day."
    assert blocks(f"{wrapped}\n   A new line begins here.") == [
        ("paragraph", wrapped),
        ("paragraph", "A new line begins here."),
    ]


def test_a_line_that_had_room_for_the_next_word_ends_its_paragraph() -> None:
    assert [text for _, text in blocks("Born: 1988\nBats: left\nThrows: right, as a rule")] == [
        "Born: 1988",
        "Bats: left",
        "Throws: right, as a rule",
    ]


def test_headline_and_subheads() -> None:
    text = "Storm takes 14 roofs\nThe gale blew for two days.\n\nWhat comes next\n\nRepairs begin on Monday."
    assert blocks(text) == [
        ("heading", "Storm takes 14 roofs"),
        ("paragraph", "The gale blew for two days."),
        ("heading", "What comes next"),
        ("paragraph", "Repairs begin on Monday."),
    ]


def test_a_last_short_line_heads_nothing() -> None:
    assert blocks("The gale blew for two days.\n\nAgencies")[-1] == ("paragraph", "Agencies")


@pytest.mark.parametrize("marker", ["-", "*", "•", "1.", "12)", "(3)", "a)", "–"])
def test_items_begin_behind_their_marker(marker: str) -> None:
    assert blocks(f"On board were:\n{marker} 30 sailors")[1] == ("item", "30 sailors")


@pytest.mark.parametrize("line", ["-5 degrees were read.", "1.5 million left.", "3 sailors left."])
def test_figures_are_no_markers(line: str) -> None:
    assert blocks(line) == [("paragraph", line)]


def test_pipe_tables_with_their_caption() -> None:
    text = (
        "Catches rose.\n\nTonnes landed\n"
        "| Port | 2023 | 2024 |\n|:-----|-----:|:-:|\n| Esb\\|jerg | 11 | 12 |\nSkagen | 7"
        "\n\nSource: the ports."
    )
    document = read(text)
    rows = [["Port", "2023", "2024"], ["Esb\\|jerg", "11", "12"], ["Skagen", "7", ""]]
    assert cells(document) == [rows]
    assert blocks(text) == [
        ("paragraph", "Catches rose."),
        ("caption", "Tonnes landed"),
        ("paragraph", "Source: the ports."),
    ]


def test_two_tables_without_a_line_between() -> None:
    table = "| a | b |\n|---|---|\n| 1 | 2 |"
    assert len(read(f"{table}\n\n{table}").tables) == 2


@pytest.mark.parametrize("text", ["5 | 6\n7 | 8", "| a | b |\n|---|", "a\n---\nb", "|\n|\n|"])
def test_what_is_no_table(text: str) -> None:
    assert read(text).tables == ()


@pytest.mark.parametrize(
    "text", ["", " ", "\n\n\n", "\ufeff", "\x00", "\u2028", "\ud800", "|" * 1000, "-" * 1000, "- " * 1000]
)
def test_odd_input_reads(text: str) -> None:
    document = read(text)
    covered = sorted((b.start, b.end) for b in document.blocks)
    assert all(0 <= start < end <= len(text) for start, end in covered)
    assert all(a[1] <= b[0] for a, b in pairwise(covered))


def test_a_text_is_laid_out_when_its_blocks_are_asked_for() -> None:
    document = read("Fair\n\nTwo ran.\n\nOne | Two\n--- | ---\n1 | 2\n")
    assert document.blocks is document.blocks
    assert len(document.tables) == 1
    copy = pickle.loads(pickle.dumps(read("Fair\n\nTwo ran.\n")))
    assert [block.kind for block in copy.blocks] == ["heading", "paragraph"]
    assert read("Two ran.").replace(name="x").blocks == read("Two ran.").blocks
    with pytest.raises(AttributeError):
        print(document.nothing)
