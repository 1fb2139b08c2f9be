"""inputs: the documents and the settings that the options of a command name, and where its output goes."""

from __future__ import annotations

import os
import sys

from claimcheck.config import Config, find, load
from claimcheck.documents import FORMATS, is_known, read, read_file
from claimcheck.errors import ConfigError, SourceError
from claimcheck.integrations.cli import complain, say

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.documents import Document
    from claimcheck.integrations.options import Options

STDIN = "-"


def documents(options: Options) -> tuple[list[Document], bool]:
    """Every input that can be read, and whether all could; standard error says what could not."""
    found: list[Document] = []
    complete = True
    for path in options.paths or [STDIN]:
        for file in _files(path):
            try:
                found.append(_document(file, options))
            except SourceError as error:
                complain(error)
                complete = False
    return found, complete


def _files(path: str) -> Iterator[str]:
    """The path itself, or the files of a folder that have a known ending, hidden ones left out."""
    if not os.path.isdir(path):
        yield path
        return
    for folder, below, files in os.walk(path):
        below[:] = sorted(name for name in below if not name.startswith("."))
        yield from (os.path.join(folder, name) for name in sorted(files) if is_known(name) and not name.startswith("."))


def _document(file: str, options: Options) -> Document:
    if file == STDIN:
        if sys.stdin is None:
            raise SourceError("standard input is closed; name a file, or send the text there")
        return read(sys.stdin.buffer.read(), options.format, options.stdin_filename or "<stdin>", options.date)
    return read_file(file, options.format, date=options.date)


def config(options: Options) -> Config:
    """The settings of the file that is named, or of the nearest one to the first input; an option goes before them."""
    settings = _settings(options)
    return settings.replace(locale=options.locale) if options.locale else settings


def _settings(options: Options) -> Config:
    if options.config:
        return load(options.config)
    first = options.paths[0] if options.paths else STDIN
    if first == STDIN:
        first = options.stdin_filename or ""
    return find(first if os.path.isdir(first) else os.path.dirname(first))


def here(options: Options) -> Config:
    """The settings of the file that is named, or of the nearest one to the folder one is in."""
    return load(options.config) if options.config else find("")


def nothing_read(options: Options) -> SourceError:
    """What to say where the inputs hold no file at all."""
    endings = ", ".join(ending for known in FORMATS for ending in known.suffixes)
    return SourceError(f"{', '.join(options.paths)}: no file to read there; in folders these are read: {endings}")


def write(text: str, options: Options) -> None:
    """Put the output where the options want it."""
    if options.output_file is None:
        say(text)
        return
    try:
        with open(options.output_file, "w", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
            file.write(text)
    except OSError as error:
        raise ConfigError(f"{options.output_file}: cannot be written ({error.strerror})") from None
