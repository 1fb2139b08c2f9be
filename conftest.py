"""Runs the examples of the README and the documentation: Python blocks as doctests, console blocks as commands."""

from __future__ import annotations

import os
import subprocess
import sys
from doctest import ELLIPSIS
from pathlib import Path

from sybil import Example, Sybil
from sybil.parsers.myst import CodeBlockParser, PythonCodeBlockParser, SkipParser

ROOT = Path(__file__).parent
ANYTHING = "..."
"""A line of expected output that stands for any number of lines."""

collect_ignore = ["docs/conf.py"]


class ConsoleParser(CodeBlockParser):
    """Runs each line that begins with ``$`` and compares what follows with the output."""

    language = "console"

    def evaluate(self, example: Example) -> str | None:
        """What is wrong with the output of the commands of a block, if anything is."""
        for entry in example.parsed.split("$ ")[1:]:
            command, _, expected = entry.partition("\n")
            shown = run(command)
            if not _agree(shown.rstrip().splitlines(), expected.rstrip().splitlines()):
                return f"$ {command}\nexpected:\n{expected}\ngot:\n{shown}"
        return None


def run(command: str) -> str:
    """What a shell command writes, in the project's folder and environment."""
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ.get("PATH", "")))
    environment = {**os.environ, "PATH": path, "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        command,
        shell=True,
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    return done.stdout


def _agree(shown: list[str], expected: list[str]) -> bool:
    if ANYTHING not in expected:
        return shown == expected
    at = expected.index(ANYTHING)
    after = expected[at + 1 :]
    return shown[:at] == expected[:at] and any(_agree(shown[skip:], after) for skip in range(at, len(shown) + 1))


pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(doctest_optionflags=ELLIPSIS), ConsoleParser(), SkipParser()],
    patterns=["README.md", "docs/*.md", "docs/contributing/*.md"],
).pytest()
