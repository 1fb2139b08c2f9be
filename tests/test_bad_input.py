"""Whatever a text holds, nothing fails, nothing hangs and nothing is lost."""

from __future__ import annotations

import sys

import pytest

import claimcheck
from claimcheck.documents import read
from claimcheck.reports import OUTPUTS, render

SENTENCE = "The council spent 1,300 euros on 24 of the 30 trees in March, up 5 per cent. "
EVERY = [chr(code) for code in range(sys.maxunicode + 1)]

TEXTS = {
    "nothing": "",
    "white space": " \n\t\r\n\u2028\u00a0",
    "controls": "".join(map(chr, range(32))) * 5 + "74 of \x7f 17",
    "direction": "\u202e74 out of 17\u202c drones \u2066\u200f5 km",
    "lone surrogates": "74 out of 17 \ud800 drones \udfff5km\ud83d",
    "digits of every script": "".join(character for character in EVERY if character.isdigit()),
    "numbers of every script": " ".join(character for character in EVERY if character.isnumeric()),
    "nines": "9" * 10_000,
    "groups": "1," * 10_000,
    "round brackets": "(" * 10_000 + "5 km" + ")" * 10_000,
    "square brackets": "[" * 20_000,
    "powers": "10**10**10 km, 1e999999999 km, 5×10^999999999 m, 1e-99999 s, 9" + "0" * 5000 + " km",
    "number words": "million " * 2000 + "hundred " * 2000 + "one and " * 2000,
    "ranges": "5-" * 5000 + "12/12/" * 2000,
    "fractions": "1/" * 5000 + "½" * 2000,
    "signs": "$" * 5000 + "%" * 5000 + "~" * 5000,
    "units": "5ft " * 2000 + "5' 3\" " * 2000 + "5kmkmkm" * 1000,
    "parts of parts": "5% of 6 of " * 2000,
    "a wide table": "| 5 " * 2000 + "\n" + "|---" * 2000 + "\n" + "| 6 " * 2000,
    "one long line": SENTENCE * 2000,
    "many lines": (SENTENCE + "\n") * 2000,
}


@pytest.mark.parametrize("format", ["text", "markdown"])
@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_any_text_is_checked_and_reported(text: str, format: str) -> None:
    report = claimcheck.check(text, format=format)
    (document,) = report.documents
    assert document.source == text
    for figure in report.quantities:
        assert 0 <= figure.span.start < figure.span.end <= len(text)
    for output in OUTPUTS:
        render(report.replace(threshold="note"), output).encode("utf-8")


def test_the_figures_of_a_long_line_are_all_found() -> None:
    alone = len(claimcheck.measure(SENTENCE))
    assert len(claimcheck.measure(SENTENCE * 2000)) == 2000 * alone


def test_ten_million_characters_are_read() -> None:
    text = "Nothing is counted here.\n\n" * 400_000
    document = read(text)
    assert len(document.blocks) == 400_000
    assert document.position(len(text) - 3) == (799_999, 24)
