"""Where sentences begin and end."""

from __future__ import annotations

import pytest

from claimcheck.documents.document import Block, Document
from claimcheck.documents.sentences import in_block, sentences


def split(text: str) -> list[str]:
    return [text[start:end] for start, end in in_block(text, Block(0, len(text)))]


@pytest.mark.parametrize(
    "text",
    [
        "The U.S. ferry sank on Nov. 11, 2003, off St. Ives.|It was late.",
        "Mr. Hill paid $1.5 million.|No. 5 was free.",
        "J. R. Hartley came at 2 p.m. Wednesday.|He left at 5 p.m.|The rest stayed.",
        "Was it 3.5 per cent?|Yes!|It was.",
        "He said: “It rose 5 per cent.”|She laughed.",
        "Costs (approx. 5 km of pipe) rose… and fell.",
        "Acme Inc. bought it.|Acme Inc.|The rest is history.",
        "It fell 5.|Then 12 per cent left.",
        "One line\nand its end.|Another.",
    ],
)
def test_sentences(text: str) -> None:
    assert split(text.replace("|", " ")) == text.split("|")


@pytest.mark.parametrize("text", ["", " ", "\n", "....", "?!", "a", "\ud800. B"])
def test_scraps(text: str) -> None:
    assert [piece.strip() for piece in split(text)] == split(text)


def test_blocks_are_split_apart() -> None:
    text = "A heading\n\nIt rose. It fell."
    document = Document("x", text, text, (Block(0, 9, "heading"), Block(11, len(text))))
    assert [text[start:end] for start, end in sentences(document)] == ["A heading", "It rose.", "It fell."]
