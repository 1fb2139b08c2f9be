"""The command line.

Exit status: 0 nothing found, 1 findings at or above the threshold, 2 misuse (a wrong option, a file that cannot be
read). A file that cannot be read does not keep the others from being checked.
"""

from __future__ import annotations

import atexit
import gc
import os
import sys
from importlib import import_module

from claimcheck.compiled import keep
from claimcheck.errors import ClaimcheckError, ConfigError
from claimcheck.integrations.options import Options, plain

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn

CLEAN, FOUND, MISUSE = 0, 1, 2
_COLLECT_AFTER = 50_000
"""New objects between two rounds of collecting garbage: a run leaves few cycles, and at the default of 700 the rounds
are a tenth of the time that an article takes."""

_COMMANDS = "claimcheck.integrations.commands"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit status; without arguments, those of the program, which then ends."""
    if arguments is not None:
        return _run(arguments)
    gc.set_threshold(_COLLECT_AFTER)
    return _end(_run(sys.argv[1:]))


def _end(status: int) -> NoReturn:
    """End the process at once: to take all its objects apart first would be a twentieth of the time of an article."""
    keep()
    atexit._run_exitfuncs()
    os._exit(status)


def _run(given: Sequence[str]) -> int:
    _open_streams()
    parsed = plain(given) or _parsed(given)
    try:
        status: int = import_module(f"{_COMMANDS}.{parsed.command}").run(parsed)
    except ClaimcheckError as error:
        complain(error)
        return MISUSE
    except BrokenPipeError:
        # whoever read the output has seen enough; the interpreter must not fail over it once more when it ends
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FOUND
    return status


def _open_streams() -> None:
    """Make the standard streams take any text, and those that are closed take it to nowhere."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115  # open as long as the process
        elif hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def say(text: str) -> None:
    """Write a text to standard output, all of it.

    Raises :class:`~claimcheck.errors.ConfigError` where there is no room for it.
    """
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise ConfigError(f"standard output cannot be written ({error.strerror})") from None


def complain(error: object) -> None:
    """Say on standard error what went wrong."""
    print(f"claimcheck: {error}", file=sys.stderr)


def _parsed(arguments: Sequence[str]) -> Options:
    """What argparse reads of a command line; it ends the program where it has shown help or complained."""
    from claimcheck.integrations.usage import parser

    values = vars(parser().parse_args(arguments))
    return Options(values["command"], values)
