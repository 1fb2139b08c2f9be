"""Headlines, standfirsts and captions, which sum up the text that they stand with."""

from __future__ import annotations

import pytest

import claimcheck
from claimcheck.documents.document import Block, Document

BODY = (
    "Nine people were injured on Friday when a gas main exploded in Elmton, the fire service said.",
    "The council had approved a plan for 340 new homes on the site.",
    "All of the injured are stable.",
)


def article(*blocks: tuple[str, str]) -> Document:
    """A document of blocks, each with its kind."""
    text, placed = "", []
    for kind, words in blocks:
        placed.append(Block(len(text), len(text) + len(words), kind))
        text += f"{words}\n\n"
    return Document("story", text, text, tuple(placed))


def told(*above: tuple[str, str], below: tuple[tuple[str, str], ...] = ()) -> list[str]:
    report = claimcheck.check(article(*above, *(("paragraph", words) for words in BODY), *below))
    return [finding.message for finding in report.at_least("warning") if finding.code == "CC802"]


@pytest.mark.parametrize(
    ("kind", "says"),
    [("heading", "the headline says"), ("paragraph", "the standfirst says"), ("caption", "the headline says")],
)
def test_what_stands_above_the_text(kind: str, says: str) -> None:
    above = (("heading", "Blast in Elmton"), (kind, "Six people were injured by a gas main that exploded in Elmton."))
    (message,) = told(*above)
    assert message.startswith(says)
    assert "Nine" in message
    assert told(above[0], (kind, above[1][1].replace("Six", "Nine"))) == []
    assert told(above[0], (kind, above[1][1].replace("Six", "Several"))) == []


def test_a_caption_in_the_text() -> None:
    caption = ("caption", "Where six people were injured when the main exploded in Elmton")
    (message,) = told(below=(caption, ("paragraph", "Roads were closed.")))
    assert message.startswith("the caption says six")
    assert told(below=(("caption", caption[1].replace("six", "nine")), ("paragraph", "Roads were closed."))) == []


def test_a_long_first_paragraph_is_no_standfirst() -> None:
    long = "Six people were injured by a gas main that exploded in Elmton. " + "The street is quiet now. " * 12
    assert told(("heading", "Blast in Elmton"), ("paragraph", long)) == []


def test_several_headings() -> None:
    above = (("heading", "Elmton news"), ("heading", "Blast"), ("heading", "Six people injured by gas in Elmton"))
    assert len(told(*above)) == 1
    assert told(("heading", "One more"), *above) == [], "that many headings are a list"


def test_a_text_of_headings_sums_up_nothing() -> None:
    assert not claimcheck.check(article(("heading", "Six people injured in Elmton"))).findings
