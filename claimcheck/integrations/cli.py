"""The command line.

Exit status: 0 nothing found, 1 findings at or above the threshold, 2 misuse (a wrong option, a file that cannot be
read). A file that cannot be read does not keep the others from being checked.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
from functools import cache
from importlib import import_module

from claimcheck.errors import ClaimcheckError
from claimcheck.version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

CLEAN, FOUND, MISUSE = 0, 1, 2
SEVERITIES = ("error", "warning", "note")
_COLLECT_AFTER = 50_000
"""New objects between two rounds of collecting garbage: a run leaves few cycles, and at the default of 700 the rounds
are a tenth of the time that an article takes."""

_COMMANDS = "claimcheck.integrations.commands"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status."""
    gc.set_threshold(_COLLECT_AFTER)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    given = sys.argv[1:] if arguments is None else arguments
    parsed = parser(next(iter(given), None)).parse_args(given)
    try:
        status: int = import_module(f"{_COMMANDS}.{parsed.command}").run(parsed)
        sys.stdout.flush()
    except ClaimcheckError as error:
        complain(error)
        return MISUSE
    except BrokenPipeError:
        # whoever read the output has seen enough; the interpreter must not fail over it once more when it ends
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FOUND
    return status


def complain(error: object) -> None:
    """Say on standard error what went wrong."""
    print(f"claimcheck: {error}", file=sys.stderr)


def parser(command: str | None = None) -> argparse.ArgumentParser:
    """The options of every command, or of one alone: of the others only the names, which are quicker to set up."""
    settings: dict[str, Any] = {"allow_abbrev": False, "formatter_class": _formatter}
    top = argparse.ArgumentParser("claimcheck", description="Checks the numbers in prose.", **settings)
    top.add_argument("--version", action="version", version=f"claimcheck {__version__}")
    commands = top.add_subparsers(prog="claimcheck", dest="command", metavar="COMMAND", required=True)
    for name, (purpose, add_options) in _OPTIONS.items():
        options = commands.add_parser(name, help=purpose, **settings)
        if command not in _OPTIONS or command == name:
            add_options(options)
    return top


def _formatter(prog: str) -> argparse.HelpFormatter:
    """The usual formatter; argparse makes one for each option, and left alone it imports shutil for the width."""
    return argparse.HelpFormatter(prog, width=_columns())


@cache
def _columns() -> int:
    try:
        return os.get_terminal_size().columns - 2
    except OSError:
        return 78


def _add_check(check: argparse.ArgumentParser) -> None:
    _add_inputs(check)
    outputs = ("text", "concise", "json", "jsonl", "sarif", "github", "html")
    check.add_argument("--output-format", choices=outputs, default="text", help="default: text")
    _add_output_file(check)
    check.add_argument("--min-severity", choices=SEVERITIES, help="the least severity shown; default: warning")
    check.add_argument(
        "--fail-on",
        choices=(*SEVERITIES, "never"),
        help="the least severity that makes the exit status 1; default: what is shown",
    )
    check.add_argument("--select", metavar="RULES", action="append", help="codes, their starts or names, with commas")
    check.add_argument("--ignore", metavar="RULES", action="append", help="likewise, left out of the selected")
    check.add_argument("--together", action="store_true", help="take all inputs as reports of the same event")
    check.add_argument("--show-checked", action="store_true", help="list the relations that hold as well")
    check.add_argument("--statistics", action="store_true", help="count the findings of each rule")
    check.add_argument("--color", choices=("auto", "always", "never"), default="auto", help="default: auto")


def _add_measure(measure: argparse.ArgumentParser) -> None:
    _add_inputs(measure)
    measure.add_argument("--output-format", choices=("table", "json", "csv"), default="table", help="default: table")
    measure.add_argument("--all", action="store_true", help="list the numerals that are no figures too, and why")
    _add_output_file(measure)


def _add_explain(explain: argparse.ArgumentParser) -> None:
    explain.add_argument("rule", metavar="RULE", help="its code or name, such as CC202 or percent-of")


def _add_rules(rules: argparse.ArgumentParser) -> None:
    rules.add_argument("--output-format", choices=("text", "json"), default="text", help="default: text")


def _add_inputs(command: argparse.ArgumentParser) -> None:
    command.add_argument("paths", metavar="PATH", nargs="*", help="files and folders; - or none for standard input")
    command.add_argument("--format", choices=("text", "markdown"), help="default: by the ending of the file's name")
    command.add_argument("--stdin-filename", metavar="NAME", help="what to call standard input, and its format")
    command.add_argument("--date", type=_date, metavar="YYYY-MM-DD", help="the dateline of the inputs")
    command.add_argument("--locale", metavar="LANGUAGE", help="the language of the inputs: en or de; default: en")
    command.add_argument("--config", metavar="FILE", help="default: the nearest claimcheck.toml or pyproject.toml")


def _add_output_file(command: argparse.ArgumentParser) -> None:
    command.add_argument("--output-file", metavar="FILE", help="write there, not to standard output")


def _date(text: str) -> str:
    from datetime import date

    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date; write it as 2025-03-13") from None


_OPTIONS: Mapping[str, tuple[str, Callable[[argparse.ArgumentParser], None]]] = {
    "check": ("report figures that cannot be true together", _add_check),
    "measure": ("list the figures found, without checking", _add_measure),
    "explain": ("show what a rule tests, and why", _add_explain),
    "rules": ("list the rules", _add_rules),
}
