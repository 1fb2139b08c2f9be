from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from claimcheck.documents import Document, read
from claimcheck.documents.readers import read_all
from claimcheck.errors import SourceError

MARCH_13 = datetime.date(2025, 3, 13)


def test_the_ending_of_a_name_decides(tmp_path: Path) -> None:
    for name in ("story.md", "story.txt", "story", "story.wire"):
        (tmp_path / name).write_text("*Nine* came.", encoding="utf-8")
    assert read(tmp_path / "story.md").text == "Nine came."
    assert {read(tmp_path / name).text for name in ("story.txt", "story", "story.wire")} == {"*Nine* came."}
    assert read(tmp_path / "story.txt", format="markdown").text == "Nine came."
    assert read("*Nine* came.", name="story.MD").text == "Nine came."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encodings_that_say_what_they_are(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "story.txt").write_bytes("£5\r\nfor tea".encode(encoding))
    document = read(tmp_path / "story.txt")
    assert read((tmp_path / "story.txt").read_bytes()).source == document.source
    assert document.source == "£5\r\nfor tea"
    assert document.name == str(tmp_path / "story.txt")


def test_a_document_passes_through() -> None:
    document = read("Nine came.")
    assert read(document) is document
    assert read(document, date=MARCH_13).date == MARCH_13
    assert read(document, name="story").name == "story"


def test_one_source_or_several(tmp_path: Path) -> None:
    (tmp_path / "story.txt").write_text("Nine came.", encoding="utf-8")
    document = read("Ten came.")
    assert [one.name for one in read_all("Nine came.")] == ["<text>"]
    assert [one.name for one in read_all(tmp_path / "story.txt")] == [str(tmp_path / "story.txt")]
    several = read_all(["Nine came.", tmp_path / "story.txt", document], date="2025-03-13")
    assert [one.name for one in several] == ["<text 1>", str(tmp_path / "story.txt"), "<text>"]
    assert {one.date for one in several} == {MARCH_13}
    assert read_all(iter(())) == ()


def test_dates() -> None:
    assert read("x", date="2025-03-13").date == MARCH_13
    assert read("x", date=MARCH_13).date == MARCH_13
    assert read("x").date is None


@pytest.mark.parametrize(
    ("make", "says"),
    [
        (lambda folder: read(folder / "none.txt"), "there is no such file"),
        (read, "cannot be read"),
        (lambda folder: read(folder / "latin.txt"), r"latin\.txt: byte 2 is not UTF-8 text; save the file as UTF-8"),
        (lambda folder: read(folder / "half.txt"), "not UTF-16"),
        (lambda _: read("x", format="papyrus"), "no format is called 'papyrus'; choose one of: text, markdown"),
        (lambda _: read("x", date="13 March"), "'13 March' is not a date; write it as 2025-03-13"),
        (lambda _: read(42), "cannot read int"),
        (lambda _: read_all(42), "cannot read int"),
        (lambda _: read_all([42]), "cannot read int"),
        (lambda _: read(b"5 \xa3"), "<text>: byte 2 is not UTF-8 text"),
        (lambda folder: read(folder / "a\0b"), "cannot be read"),
    ],
)
def test_misuse_says_what_to_mend(tmp_path: Path, make: object, says: str) -> None:
    (tmp_path / "latin.txt").write_bytes(b"5 \xa3 for tea")
    (tmp_path / "half.txt").write_bytes(b"\xff\xfe5")
    with pytest.raises(SourceError, match=says):
        make(tmp_path)  # type: ignore[operator]


def test_offsets_count_lines_and_columns() -> None:
    document = read("One.\r\n\r\nTwo 😀 three.")
    assert isinstance(document, Document)
    assert document.position(document.source.index("three")) == (3, 7)
    assert document.line_text(1) == "One."
