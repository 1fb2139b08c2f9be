"""Prose: what a reader of marked-up text writes into while it goes through the source."""

from __future__ import annotations

from claimcheck.documents.document import Block, Cell, Document, Offsets, Table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date as Date

LEFT_OUT = "\ufffc"
"""Takes the place of what is no prose, so that the words at both sides do not run together."""


class Prose:
    """Words with their places, in blocks and tables, in the order in which they are met.

    Words go into the open cell, else into the open block; where none is open, one of the innermost kind opens.
    """

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._length = 0
        self._pieces: list[tuple[int, int, int]] = []
        self._blocks: list[Block] = []
        self._tables: list[Table] = []
        self._kinds = ["paragraph"]
        self._block: int | None = None
        self._cell: int | None = None
        self._rows: list[list[Cell]] = []

    def words(self, text: str, start: int, end: int) -> None:
        """Add words that stand from ``start`` to ``end`` of the source."""
        if self._block is None and self._cell is None:
            self._separate(start)
            self._block = self._length
        self._append(text, start, end)

    def leave_out(self, start: int, end: int) -> None:
        """Put one character in the place of what is no prose."""
        self.words(LEFT_OUT, start, end)

    def enter(self, kind: str) -> None:
        """From here on, blocks are of a kind."""
        self.close()
        self._kinds.append(kind)

    def leave(self) -> None:
        """End what :meth:`enter` began."""
        self.close()
        self._kinds.pop()

    def close(self) -> None:
        """End the open block, if there is one."""
        if self._block is not None:
            self._blocks.append(Block(self._block, self._length, self._kinds[-1]))
            self._block = None

    def open_row(self) -> None:
        """Begin a row of a table."""
        self._rows.append([])

    def open_cell(self, start: int) -> None:
        """Begin the next cell of the row; it stands at ``start`` of the source."""
        self._separate(start)
        self._cell = self._length

    def close_cell(self) -> None:
        """End the open cell."""
        assert self._cell is not None
        self._rows[-1].append(Cell(self._cell, self._length))
        self._cell = None

    def close_table(self) -> None:
        """Make a table of the rows; the first is its header."""
        header, *rows = (tuple(row) for row in self._rows)
        self._tables.append(Table(header, tuple(rows)))
        self._rows = []

    def document(self, source: str, name: str, date: Date | None) -> Document:
        """The document that was written."""
        self.close()
        texts, starts, ends = zip(*self._pieces, strict=True) if self._pieces else ((0,), (0,), (0,))
        offsets = Offsets(texts, starts, ends)
        return Document(name, source, "".join(self._texts), tuple(self._blocks), tuple(self._tables), offsets, date)

    def _separate(self, at: int) -> None:
        if self._length:
            self._append("\n\n", at, at)

    def _append(self, text: str, start: int, end: int) -> None:
        if not self._goes_on(text, start, end):
            self._pieces.append((self._length, start, end))
        self._texts.append(text)
        self._length += len(text)

    def _goes_on(self, text: str, start: int, end: int) -> bool:
        """Whether words stand in the source just behind the last ones, so that one piece can hold both."""
        if not self._pieces or len(text) != end - start:
            return False
        last_text, last_start, last_end = self._pieces[-1]
        if last_end != start or last_end - last_start != self._length - last_text:
            return False
        self._pieces[-1] = (last_text, last_start, end)
        return True
