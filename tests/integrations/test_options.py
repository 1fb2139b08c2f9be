"""What is read without argparse means what argparse makes of it, and all else is left to it."""

from __future__ import annotations

import contextlib
import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.integrations.options import COMMANDS, plain
from claimcheck.integrations.usage import parser

WORDS = ["a.txt", "b.md", "", "-", "--", "-5", "never", "json", "text", "note", "CC1", "2025-03-13", "13 March", "- a"]
OPTIONS = sorted({option for _, known in COMMANDS.values() for option in known if option.startswith("--")})


def by_argparse(arguments: list[str]) -> dict[str, object] | None:
    with contextlib.redirect_stderr(io.StringIO()), contextlib.redirect_stdout(io.StringIO()):
        try:
            return vars(parser().parse_args(arguments))
        except SystemExit:
            return None


@settings(max_examples=300, deadline=None)
@given(st.sampled_from([*COMMANDS, "chek"]), st.lists(st.sampled_from([*WORDS, *OPTIONS, "--select=CC2"]), max_size=6))
def test_a_plain_line_means_what_argparse_makes_of_it(command: str, rest: list[str]) -> None:
    read = plain([command, *rest])
    assert read is None or vars(read) == by_argparse([command, *rest])


@pytest.mark.parametrize(
    "line",
    [
        "check",
        "check a.txt",
        "check - --stdin-filename a.md",
        "check a.txt b.txt --color never",
        "check --select CC1 --select CC2,CC3 --together a.txt",
        "check a.txt --date 2025-03-13 --min-severity note --fail-on never --statistics",
        "measure a.txt --output-format csv --output-file figures.csv",
    ],
)
def test_plain_lines_are_read_without_argparse(line: str) -> None:
    read = plain(line.split())
    assert read is not None
    assert vars(read) == by_argparse(line.split())


@pytest.mark.parametrize(
    "line",
    [
        "",
        "--version",
        "chek a.txt",
        "check --help",
        "check a.txt --color",
        "check a.txt --color blue",
        "check a.txt --date 13",
        "check --togeth a.txt",
        "check a.txt --together b.txt",
        "check -- --a.txt",
    ],
)
def test_other_lines_are_left_to_argparse(line: str) -> None:
    assert plain(line.split()) is None
