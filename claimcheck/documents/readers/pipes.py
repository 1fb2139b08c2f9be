"""Pipe tables: rows of cells between upright strokes, under a header that a row of dashes underlines.

::

    | Party | Seats |
    |-------|------:|
    | A     |    11 |
"""

from __future__ import annotations

from itertools import pairwise

from claimcheck.documents.document import Cell, Table
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_RULE = pattern(r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?")
_STROKE = pattern(r"(?<!\\)\|")


def tables(source: str, lines: list[tuple[int, int]]) -> Iterator[tuple[Table, int, int]]:
    """Every table among some lines that follow each other, with the number of its first line and of the one after it.

    ``lines`` are the places where the lines start and end, without the white space around them.
    """
    at = 1 if lines and source.find("|", lines[0][0], lines[-1][1]) >= 0 else len(lines)
    while at < len(lines):
        header = _cells(source, *lines[at - 1])
        if not header or not _underlines(source, lines[at], len(header)):
            at += 1
            continue
        first, rows = at - 1, []
        at += 1
        while at < len(lines) and (row := _cells(source, *lines[at])):
            rows.append(_fitted(row, len(header)))
            at += 1
        yield Table(header, tuple(rows)), first, at
        at += 1


def _underlines(source: str, line: tuple[int, int], columns: int) -> bool:
    return _RULE.fullmatch(source, *line) is not None and len(_cells(source, *line)) == columns


def _cells(source: str, start: int, end: int) -> tuple[Cell, ...]:
    """The cells of a line; none where it has no stroke."""
    strokes = [match.start() for match in _STROKE.finditer(source, start, end)]
    if not strokes:
        return ()
    edges = [start - 1, *strokes, end]
    if strokes[0] == start:
        del edges[0]
    if strokes[-1] == end - 1:
        del edges[-1]
    return tuple(_trimmed(source, left + 1, right) for left, right in pairwise(edges))


def _trimmed(source: str, start: int, end: int) -> Cell:
    text = source[start:end]
    inner = text.strip()
    begin = start + len(text) - len(text.lstrip()) if inner else start
    return Cell(begin, begin + len(inner))


def _fitted(row: tuple[Cell, ...], columns: int) -> tuple[Cell, ...]:
    """A row of as many cells as the header has: what is missing is empty, what is too much is left out."""
    edge = row[-1].end
    return (row + (Cell(edge, edge),) * (columns - len(row)))[:columns]
