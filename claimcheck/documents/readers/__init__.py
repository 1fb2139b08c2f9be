"""Readers: from a string or a file to a Document.

A format is one line of :data:`FORMATS` and one module of this package by the same name, whose
``read(source, name, date)`` makes a :class:`~claimcheck.documents.document.Document`.
"""

from __future__ import annotations

import os
from functools import cache
from importlib import import_module

from claimcheck.documents.document import Document
from claimcheck.documents.readers.contents import contents, decoded
from claimcheck.errors import SourceError
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date as Date

    Source = str | bytes | os.PathLike[str] | Document
    Reader = Callable[[str, str, Date | None], Document]


class Format(Value):
    """A kind of source: its name, and the endings of the file names that have it."""

    name: str
    suffixes: tuple[str, ...]


FORMATS = (
    Format("text", (".txt", ".text")),
    Format("markdown", (".md", ".markdown", ".mkd", ".mdown")),
)
NAMELESS = "<text>"


def read(
    source: Source, format: str | None = None, name: str | None = None, date: Date | str | None = None
) -> Document:
    """The document that a string, a file, its bytes or a document is.

    ``format`` is the name of one of :data:`FORMATS`; where it is left out, the ending of the file's name decides,
    and what has none that is known is plain text. ``date`` is the dateline, a date or ``"2025-03-13"``; it goes
    before one that the source states of itself. Raises :class:`~claimcheck.errors.SourceError` for a file that is
    missing or is not text, for an unknown format and for a date that is none.
    """
    if isinstance(source, str):
        return _reader(format, name or "")(source, name or NAMELESS, _date(date))
    if isinstance(source, Document):
        changes = {field: value for field, value in (("name", name), ("date", _date(date))) if value is not None}
        return source.replace(**changes) if changes else source
    if isinstance(source, os.PathLike):
        return read_file(os.fspath(source), format, name, date)
    if isinstance(source, bytes):
        return read(decoded(source, name or NAMELESS), format, name, date)
    raise _unreadable(source)


def read_file(
    path: str, format: str | None = None, name: str | None = None, date: Date | str | None = None
) -> Document:
    """The document that the file at a path is; see :func:`read`."""
    return _reader(format, path)(contents(path), name or path, _date(date))


def read_all(
    source: Source | Iterable[Source], *, format: str | None = None, date: Date | str | None = None
) -> tuple[Document, ...]:
    """The documents of one source, or of several; takes and raises what :func:`read` does."""
    if isinstance(source, (str, bytes, os.PathLike, Document)):
        return (read(source, format, date=date),)
    if not hasattr(source, "__iter__"):
        raise _unreadable(source)
    return tuple(
        read(one, format, f"<text {number}>" if isinstance(one, (str, bytes)) else None, date)
        for number, one in enumerate(source, start=1)
    )


def is_known(path: str) -> bool:
    """Whether the ending of a file's name is that of a format."""
    return _by_suffix(path) is not None


def _by_suffix(path: str) -> Format | None:
    # os.path, because importing pathlib costs as much as all of claimcheck
    suffix = os.path.splitext(path)[1].lower()
    return next((known for known in FORMATS if suffix in known.suffixes), None)


def _reader(format: str | None, path: str) -> Reader:
    chosen = ((_by_suffix(path) if path else None) or FORMATS[0]) if format is None else _by_name(format)
    return _loaded(chosen.name)


@cache
def _loaded(format: str) -> Reader:
    """What reads one of :data:`FORMATS`."""
    reader: Reader = import_module(f"{__name__}.{format}").read
    return reader


def _by_name(name: str) -> Format:
    for known in FORMATS:
        if known.name == name:
            return known
    raise SourceError(f"no format is called {name!r}; choose one of: {', '.join(known.name for known in FORMATS)}")


def _unreadable(source: object) -> SourceError:
    mend = "give text as a str, a file as a pathlib.Path, a Document, or several of these"
    return SourceError(f"cannot read {type(source).__name__}: {mend}")


def _date(date: Date | str | None) -> Date | None:
    if not isinstance(date, str):
        return date
    from datetime import date as Date

    try:
        return Date.fromisoformat(date)
    except ValueError:
        raise SourceError(f"{date!r} is not a date; write it as 2025-03-13") from None
