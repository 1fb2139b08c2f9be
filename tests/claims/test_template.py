"""Templates are read into parts, and written back as sentences."""

from __future__ import annotations

import pytest

from claimcheck.claims.template import Choice, Gap, Slot, Word, WordClass, parse, write
from claimcheck.errors import RuleError


def test_parts_of_a_template() -> None:
    assert parse("{part} ~ (of|out of) [<the>] {whole...} …") == (
        Slot("part"),
        Gap(),
        Choice(((Word("of"),), (Word("out"), Word("of")))),
        Choice(((WordClass("the"),),), optional=True),
        Slot("whole", many=True),
        Gap(long=True),
    )


def test_brackets_of_the_text_are_escaped() -> None:
    assert parse(r"{a} \( {b} \)") == (Slot("a"), Word("("), Slot("b"), Word(")"))


@pytest.mark.parametrize("template", ["{a", "(a|b", "a)", "[a", "a | b", "{a}}", "[a)", "<b", "a]"])
def test_malformed_templates_are_refused(template: str) -> None:
    with pytest.raises(RuleError, match=r"phrasing"):
        parse(template)


@pytest.mark.parametrize(
    ("template", "choice", "written"),
    [
        ("{a} (of|out of) {b}", 0, "1 of 2"),
        ("{a} (of|out of) {b}", 1, "1 out of 2"),
        (r"{a} [or] \( {b} \)", 1, "1 (2)"),
        ("{a} ~ , {b} .", 0, "1, 2."),
        ("<verb> by {a}", 1, "fell by 1"),
    ],
)
def test_templates_write_sentences(template: str, choice: int, written: str) -> None:
    classes = {"verb": ("rose", "fell")}
    assert write(parse(template), {"a": "1", "b": "2"}, classes, lambda n: choice % n) == written


def test_lists_are_written_with_commas_and_and() -> None:
    assert write(parse("{a...}"), {"a": ["1", "2", "3"]}, {}, lambda _: 0) == "1, 2 and 3"
