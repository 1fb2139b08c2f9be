"""usage: the command line as argparse reads it, with its help and its complaints."""

from __future__ import annotations

import argparse
import os
from functools import cache

from claimcheck.integrations.options import COMMANDS
from claimcheck.version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


def parser() -> argparse.ArgumentParser:
    """The options of every command."""
    settings: dict[str, Any] = {"allow_abbrev": False, "formatter_class": _formatter}
    top = argparse.ArgumentParser("claimcheck", description="Checks the numbers in prose.", **settings)
    top.add_argument("--version", action="version", version=f"claimcheck {__version__}")
    commands = top.add_subparsers(prog="claimcheck", dest="command", metavar="COMMAND", required=True)
    for name, (purpose, options) in COMMANDS.items():
        command = commands.add_parser(name, help=purpose, **settings)
        for option, meaning in options.items():
            command.add_argument(option, **{**meaning, **_typed(meaning.get("type"))})
    return top


def _typed(read: Callable[[str], object] | None) -> dict[str, object]:
    """How the value of an option is read, with its own words for what it cannot read."""

    def reading(text: str) -> object:
        try:
            return read(text) if read is not None else text
        except ValueError as error:
            raise argparse.ArgumentTypeError(str(error)) from None

    return {} if read is None else {"type": reading}


def _formatter(prog: str) -> argparse.HelpFormatter:
    """The usual formatter; argparse makes one for each option, and left alone it imports shutil for the width."""
    return argparse.HelpFormatter(prog, width=_columns())


@cache
def _columns() -> int:
    try:
        return os.get_terminal_size().columns - 2
    except OSError:
        return 78
