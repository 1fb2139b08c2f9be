"""options: what each command takes, as data, and the plain command lines that need no argparse to be read.

Loading argparse and building its parser takes as long as checking a short article does. So command lines of nothing
but known options, whole and valid, are read here; argparse reads all others, helps and complains. A line that is read
here means to argparse what it means here.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    Settings = Mapping[str, Any]
    """What ``add_argument`` of argparse takes."""

SEVERITIES = ("error", "warning", "note")


class Options:
    """What a command line asks for: ``command``, and the value of each option of it by its name."""

    command: str

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...

    def __init__(self, command: str, values: Mapping[str, object]) -> None:
        self.command = command
        self.__dict__.update(values)


def iso_date(text: str) -> str:
    """A date as given. Raises ValueError for what is not written as one."""
    from datetime import date

    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise ValueError(f"{text!r} is not a date; write it as 2025-03-13") from None


_CONFIG: dict[str, Settings] = {
    "--config": {"metavar": "FILE", "help": "default: the nearest claimcheck.toml or pyproject.toml"}
}
_INPUTS: dict[str, Settings] = {
    "paths": {"metavar": "PATH", "nargs": "*", "help": "files and folders; - or none for standard input"},
    "--format": {"choices": ("text", "markdown"), "help": "default: by the ending of the file's name"},
    "--stdin-filename": {"metavar": "NAME", "help": "what to call standard input, and its format"},
    "--date": {"type": iso_date, "metavar": "YYYY-MM-DD", "help": "the dateline of the inputs"},
    "--locale": {"metavar": "LANGUAGE", "help": "the language of the inputs: en or de; default: en"},
    **_CONFIG,
}
_OUTPUT_FILE: dict[str, Settings] = {
    "--output-file": {"metavar": "FILE", "help": "write there, not to standard output"}
}


def _formats(*names: str) -> dict[str, Settings]:
    return {"--output-format": {"choices": names, "default": names[0], "help": f"default: {names[0]}"}}


_CHECK: dict[str, Settings] = {
    **_INPUTS,
    **_formats("text", "concise", "json", "jsonl", "sarif", "github", "html"),
    **_OUTPUT_FILE,
    "--min-severity": {"choices": SEVERITIES, "help": "the least severity shown; default: warning"},
    "--fail-on": {
        "choices": (*SEVERITIES, "never"),
        "help": "the least severity that makes the exit status 1; default: what is shown",
    },
    "--select": {"metavar": "RULES", "action": "append", "help": "codes, their starts or names, with commas"},
    "--ignore": {"metavar": "RULES", "action": "append", "help": "likewise, left out of the selected"},
    "--together": {"action": "store_true", "help": "take all inputs as reports of the same event"},
    "--show-checked": {"action": "store_true", "help": "list the relations that hold as well"},
    "--statistics": {"action": "store_true", "help": "count the findings of each rule"},
    "--color": {"choices": ("auto", "always", "never"), "default": "auto", "help": "default: auto"},
}

COMMANDS: dict[str, tuple[str, dict[str, Settings]]] = {
    "check": ("report figures that cannot be true together", _CHECK),
    "measure": (
        "list the figures found, without checking",
        {
            **_INPUTS,
            **_formats("table", "json", "csv"),
            "--implied": {"action": "store_true", "help": "what the rest of the text implies of each figure"},
            "--all": {"action": "store_true", "help": "list the numerals that are no figures too, and why"},
            **_OUTPUT_FILE,
        },
    ),
    "explain": (
        "show what a rule tests, and why",
        {"rule": {"metavar": "RULE", "help": "its code or name, such as CC202 or percent-of"}, **_CONFIG},
    ),
    "rules": ("list the rules", {**_formats("text", "json"), **_CONFIG}),
}
"""The purpose of each command, and its options in the order in which help lists them."""


def plain(arguments: Sequence[str]) -> Options | None:
    """What a plain command line for inputs asks for; None for any other, which argparse reads.

    >>> plain(["check", "story.md", "--color", "never"]).color
    'never'
    >>> plain(["check", "--colour=never"]) is None
    True
    """
    command, *rest = arguments or ("",)
    known = COMMANDS[command][1] if command in COMMANDS else {}
    if "paths" not in known:
        return None
    paths: list[str] = []
    values = {
        _attribute(name): settings.get("default", False if settings.get("action") == "store_true" else None)
        for name, settings in known.items()
    }
    try:
        _read(rest, known, paths, values)
    except (LookupError, ValueError):
        return None
    return Options(command, {**values, "paths": paths})


def _read(rest: Sequence[str], known: Mapping[str, Settings], paths: list[str], values: dict[str, object]) -> None:
    """Take in every argument. Raises LookupError or ValueError where one is not plain."""
    given, ended = iter(rest), False
    for argument in given:
        if argument == "-" or argument[:1] != "-":
            if ended:
                raise ValueError(f"{argument} stands apart from the other inputs")
            paths.append(argument)
            continue
        ended = bool(paths)
        values[_attribute(argument)] = _value(argument, given, known[argument], values)


def _value(option: str, given: Iterator[str], settings: Settings, values: Mapping[str, object]) -> object:
    """What an option is set to by what follows it."""
    action = settings.get("action")
    if action == "store_true":
        return True
    text = next(given, "-")
    if text[:1] == "-" or text not in settings.get("choices", (text,)):
        raise ValueError(f"{option} takes no {text}")
    value = settings.get("type", str)(text)
    before = values[_attribute(option)]
    return [*(before if isinstance(before, list) else ()), value] if action == "append" else value


def _attribute(name: str) -> str:
    return name.removeprefix("--").replace("-", "_")
