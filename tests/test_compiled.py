"""Patterns that are kept compiled: they are what the re module makes, and nothing that is kept can break a start."""

from __future__ import annotations

import marshal
import os
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import AnyStr

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.claims.catalogue import modules
from claimcheck.compiled import MOST, Codes, compiled_pattern

SOURCES = (
    ("([a-z])(?P<digit>[0-9])", 0),
    (r"(?i:half) an? \w+(?!\d)", 0),
    (r"per ?cent\b|%", int(re.IGNORECASE)),
    ("[\U000f0000-\U000f00be]{0,4}(?<!')\\bof\\b", 0),
    (rb"0[0.,]*", 0),
)


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return str(tmp_path / "__pycache__" / "patterns.tag")


def _twice(place: str, source: AnyStr, flags: int) -> tuple[re.Pattern[AnyStr], re.Pattern[AnyStr]]:
    """The pattern that the run makes which keeps it, and the one that the next makes of what was kept."""
    first = Codes(place)
    made = first.pattern(source, flags)
    first.keep()
    return made, Codes(place).pattern(source, flags)


@pytest.mark.parametrize(("source", "flags"), SOURCES, ids=[repr(source) for source, _ in SOURCES])
def test_a_kept_pattern_is_the_one_that_re_compiles(place: str, source: AnyStr, flags: int) -> None:
    whole = re.compile(source, flags)
    for made in _twice(place, source, flags):
        assert made == whole
        assert (made.flags, made.groups, made.groupindex) == (whole.flags, whole.groups, whole.groupindex)


@given(st.text("ab1 %-", max_size=30))
def test_a_kept_pattern_finds_what_re_finds(text: str) -> None:
    for source in (r"(?P<one>a+)(b|1)?%?", r"(?<!a)[b1 ]{1,3}?(?=-|\Z)", r"\b(\w+) (?:\1|-)"):
        found = [match.groups() for match in compiled_pattern(source).finditer(text)]
        assert found == [match.groups() for match in re.compile(source).finditer(text)]


def test_every_pattern_of_the_rules_compiles_to_what_re_makes() -> None:
    for module in modules("claimcheck.rules"):
        for name, held in vars(import_module(module)).items():
            if type(held).__module__ == "claimcheck.pattern":
                whole = re.compile(held._source, held._flags)
                made = compiled_pattern(held._source, held._flags)
                assert (made, made.groupindex) == (whole, whole.groupindex), (module, name)


def test_what_another_interpreter_kept_is_not_used(place: str) -> None:
    first = Codes(place)
    first.pattern("a", 0)
    first.keep()
    made_by, known = marshal.loads(Path(place).read_bytes())
    (key, code), *_ = known.items()
    Path(place).write_bytes(marshal.dumps((("2.7", *made_by[1:]), {key: (code[0], b"\0" * 8, *code[2:])})))
    assert Codes(place).pattern("a", 0).fullmatch("a")


@pytest.mark.parametrize("rubbish", [b"", b"rubbish", marshal.dumps(("a", "b", "c")), marshal.dumps(5)])
def test_a_file_that_cannot_be_read_is_passed_over(place: str, rubbish: bytes) -> None:
    Path(place).parent.mkdir()
    Path(place).write_bytes(rubbish)
    assert all(made.fullmatch("a") for made in _twice(place, "a", 0))


def test_no_more_than_a_number_of_patterns_are_kept(place: str) -> None:
    codes = Codes(place)
    for number in range(MOST + 5):
        assert codes.pattern(f"a{number}", 0).fullmatch(f"a{number}")
    codes.keep()
    assert len(marshal.loads(Path(place).read_bytes())[1]) == MOST


def test_a_pattern_that_is_none_raises_what_re_raises(place: str) -> None:
    with pytest.raises(re.error):
        Codes(place).pattern("(", 0)


def test_nothing_is_written_where_no_bytecode_is(place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    _twice(place, "a", 0)
    assert not Path(place).exists()


def test_the_command_line_keeps_its_patterns_for_the_next_run(tmp_path: Path) -> None:
    program = (
        "import sys, claimcheck.compiled as compiled; compiled.path_beside = lambda *_: sys.argv.pop();"
        "from claimcheck.integrations.cli import main; main()"
    )
    article = tmp_path / "article.txt"
    article.write_text("Crews shot down 74 out of 117 drones, or 73 per cent.")
    kept = tmp_path / "patterns"
    command = [sys.executable, "-c", program, "check", str(article), str(kept)]
    writing = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    shown = []
    for environment, is_kept in ((writing | {"PYTHONDONTWRITEBYTECODE": "1"}, False), (writing, True), (writing, True)):
        run = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
        shown.append(run.stdout)
        assert kept.exists() == is_kept
    assert shown[0] == shown[1] == shown[2]
    assert "63.25 %" in shown[0]
