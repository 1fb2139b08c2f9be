"""Where numerals stand is found alike in plain ASCII, which is searched in a quicker way, and in any other text."""

from __future__ import annotations

import pickle

import pytest

import claimcheck
from claimcheck.locale import load
from claimcheck.quantities.lexicon import lexicon
from claimcheck.quantities.numerals import runs

TEXTS = (
    "Ten men, two dogs (three cats) and five-eighths of 1,300.5; _four_ x5 3.14. often seven",
    "12.3.2024, 7.05am - 22,24,26 at one/two\tsix\nnine\r\neleven:twelve'thirteen\"fourteen",
)


@pytest.mark.parametrize("text", TEXTS)
def test_digits_and_number_words_are_found_alike(text: str) -> None:
    low, words = text.lower(), lexicon(load("en"))
    assert runs(text + " é") == runs(text)
    assert words.anchors(low + " é") == words.anchors(low)
    assert words.anchors(low)


def test_digits_of_every_script() -> None:
    assert runs("٣ of ½, 𝟏2 and 5² «7,5»") == [(0, 1), (5, 7), (8, 10), (15, 16), (19, 22)]


def test_a_letter_beyond_ascii_parts_no_word() -> None:
    assert lexicon(load("en")).anchors("étwo — two “six” deux·ten") == [(7, 10), (12, 15), (22, 25)]


def test_readings_are_made_when_they_are_asked_for() -> None:
    one, same = (claimcheck.measure("It cost $5m.")[0] for _ in range(2))
    assert one.readings is one.readings
    assert len(one.readings) > 10
    assert one.replace(document=same.document) == same
    assert one.replace(kind="money").readings == one.readings
    assert pickle.loads(pickle.dumps(claimcheck.measure("5 km")[0])).unit.name == "kilometer"
    with pytest.raises(AttributeError, match="frozen"):
        one.readings = ()  # type: ignore[misc]
    with pytest.raises(AttributeError, match="nothing"):
        print(one.nothing)  # type: ignore[attr-defined]
