"""Grid: a table as rules see it: its labels, and the figure of each cell that states one."""

from __future__ import annotations

from claimcheck.pattern import pattern
from claimcheck.units import unit
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from fractions import Fraction

    from claimcheck.claims.passage import Passage
    from claimcheck.documents.document import Cell, Table
    from claimcheck.quantities.quantity import Quantity

_MARKS = pattern(r"[\s*†‡§+~≈]|\[\w{1,2}\]")
_NIL = frozenset(("", "-", "–", "—", "nil", "0"))
_WORD = pattern(r"[a-z%#]+")


class Column(Value):
    """One column: the words of its header, and a figure or None for each row."""

    header: str
    figures: tuple[Quantity | None, ...]

    @property
    def words(self) -> frozenset[str]:
        """The words of the header."""
        return frozenset(_WORD.findall(self.header))

    def stated(self, rows: Iterable[int]) -> tuple[Quantity, ...]:
        """The figures of some rows; none at all where one of them states no single figure."""
        found = [self.figures[row] for row in rows]
        return tuple(figure for figure in found if figure is not None) if None not in found else ()


class Grid(Value):
    """A table with the figures of its cells; ``labels`` are the words of the first column, row by row."""

    labels: tuple[str, ...]
    columns: tuple[Column, ...]
    nil: tuple[frozenset[int], ...]
    start: int
    end: int


def grids(passage: Passage) -> Iterator[Grid]:
    """The tables of a passage that have a column of labels and a column of figures at least."""
    for table in passage.document.tables:
        if len(table.header) > 1 and table.rows:
            yield _grid(passage, table)


def _grid(passage: Passage, table: Table) -> Grid:
    text = passage.document.text
    labels = tuple(_plain(text, row[0]) for row in table.rows)
    columns, nil = [], []
    for place in range(1, len(table.header)):
        cells = [row[place] for row in table.rows]
        figures = levelled([_figure(passage, cell) for cell in cells])
        columns.append(Column(_plain(text, table.header[place]), figures))
        nil.append(frozenset(row for row, cell in enumerate(cells) if _plain(text, cell) in _NIL))
    last = table.rows[-1][-1]
    return Grid(labels, tuple(columns), tuple(nil), table.header[0].start, last.end)


def _plain(text: str, cell: Cell) -> str:
    return " ".join(text[cell.start : cell.end].lower().replace("*", " ").split())


def _figure(passage: Passage, cell: Cell) -> Quantity | None:
    """The figure of a cell that holds one and nothing else."""
    found = passage.within(cell.start, cell.end)
    if len(found) != 1 or found[0].is_range or found[0].kind in ("date", "time", "ordinal"):
        return None
    text, figure = passage.document.text, found[0]
    around = text[cell.start : figure.start] + text[figure.end : cell.end]
    return None if _MARKS.sub("", around) else figure


def levelled(figures: Sequence[Quantity | None]) -> tuple[Quantity | None, ...]:
    """The figures of one column, all of them written to the place of the finest: 90 beside 88 is no rounded 90."""
    finest = min((figure.resolution for figure in figures if figure is not None), default=None)
    if finest is None:
        return tuple(figures)
    return tuple(None if figure is None else _to(figure, finest) for figure in figures)


def _to(figure: Quantity, finest: Fraction) -> Quantity:
    readings = tuple(reading.replace(resolution=min(reading.resolution, finest)) for reading in figure.readings)
    counted = figure.kind == "count" and finest == 1 and figure.qualifier is None
    return figure.replace(readings=readings, strength="exactly" if counted else figure.strength)


def as_percentage(figure: Quantity) -> Quantity:
    """A bare number of a column of percentages as one of them."""
    if figure.kind == "percent":
        return figure
    percent = unit("percent")
    readings = tuple(reading.replace(unit=percent) for reading in figure.readings)
    return figure.replace(readings=readings, kind="percent", strength="")
