"""Document: words without numbers. What a reader makes of a file or a string."""

from __future__ import annotations

from bisect import bisect_right

from claimcheck.documents.span import Span
from claimcheck.value import Value, filled_later, once

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date as Date

    Layout = Callable[[str], tuple[tuple["Block", ...], tuple["Table", ...]]]

_set = object.__setattr__


class Block(Value):
    """A run of prose: characters ``start`` to ``end`` of :attr:`Document.text`.

    ``kind`` is ``"paragraph"``, ``"heading"``, ``"item"`` (of a list), ``"caption"`` or ``"quote"``.
    """

    start: int
    end: int
    kind: str = "paragraph"


class Cell(Value):
    """One cell of a table: characters ``start`` to ``end`` of :attr:`Document.text`."""

    start: int
    end: int


class Table(Value):
    """Rows of cells, the header first; every row has the header's length."""

    header: tuple[Cell, ...]
    rows: tuple[tuple[Cell, ...], ...]


class Offsets(Value):
    """A piecewise map from :attr:`Document.text` to the source.

    Piece ``i`` starts at ``text[i]`` in the prose; in the source it goes from ``source[i]`` up to ``ends[i]``.
    Inside a piece both advance together, but where a piece stands for something longer (``&`` for ``&amp;``) or
    for nothing (the line ends between blocks).
    """

    text: tuple[int, ...]
    source: tuple[int, ...]
    ends: tuple[int, ...]

    def start(self, offset: int) -> int:
        """Where the character at ``offset`` of the prose starts in the source."""
        piece = max(0, bisect_right(self.text, offset) - 1)
        return min(self.source[piece] + offset - self.text[piece], self.ends[piece])

    def end(self, offset: int) -> int:
        """Where the character before ``offset`` of the prose ends in the source."""
        piece = max(0, bisect_right(self.text, offset - 1) - 1)
        last_of_piece = piece + 1 < len(self.text) and self.text[piece + 1] == offset
        return (
            self.ends[piece] if last_of_piece else min(self.source[piece] + offset - self.text[piece], self.ends[piece])
        )


class Document(Value):
    """A source and the prose read from it.

    ``source`` is the text as given, markup included; ``text`` is the prose that is measured. For plain
    text they are the same object and ``offsets`` is None. ``blocks`` cover the prose in reading order,
    outside ``tables``. ``date`` is the dateline, where one is known.
    """

    __slots__ = ("_layout",)

    name: str
    source: str
    text: str
    blocks: tuple[Block, ...]
    tables: tuple[Table, ...] = ()
    offsets: Offsets | None = None
    date: Date | None = None

    @classmethod
    def plain(cls, source: str, name: str, date: Date | None, layout: Layout) -> Document:
        """A source that is its own prose; ``layout`` finds its blocks and tables when they are first asked for."""
        made = cls.__new__(cls)
        given = {"name": name, "source": source, "text": source, "offsets": None, "date": date, "_layout": layout}
        for field, value in given.items():
            _set(made, field, value)
        return made

    @once
    def _laid_out(self) -> tuple[tuple[Block, ...], tuple[Table, ...]]:
        """The blocks and tables of a document that its reader did not lay out."""
        found: tuple[tuple[Block, ...], tuple[Table, ...]] = self._layout(self.text)  # type: ignore[attr-defined]
        return found

    def span(self, start: int, end: int) -> Span:
        """The span in the source of characters ``start`` to ``end`` of the prose."""
        if self.offsets is None:
            return Span(start, end, self)
        first = self.offsets.start(start)
        return Span(first, max(first, self.offsets.end(end)) if end > start else first, self)

    def position(self, offset: int) -> tuple[int, int]:
        """Line and column, both from 1, of a character of the source."""
        starts = self._line_starts
        line = bisect_right(starts, offset)
        return line, offset - starts[line - 1] + 1

    def line_start(self, line: int) -> int:
        """Where line ``line`` (from 1) starts in the source; its length for a line past the last."""
        starts = self._line_starts
        return starts[line - 1] if line <= len(starts) else len(self.source)

    def line_text(self, line: int) -> str:
        """Line ``line`` (from 1) of the source, without its end."""
        return self.source[self.line_start(line) : self.line_start(line + 1)].rstrip("\r\n")

    @once
    def _line_starts(self) -> list[int]:
        starts = [0]
        at = self.source.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = self.source.find("\n", at + 1)
        return starts

    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)

    def __repr__(self) -> str:
        return f"Document({self.name!r}, {len(self.source)} characters)"


filled_later(Document, "blocks", lambda document: document._laid_out[0])
filled_later(Document, "tables", lambda document: document._laid_out[1])
