"""Grid: a table as rules see it: its labels, and the figure of each cell that states one."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.slotted import plain
from claimcheck.pattern import pattern
from claimcheck.quantities.quantity import Quantity, Reading
from claimcheck.units import unit
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from claimcheck.claims.passage import Passage
    from claimcheck.documents.document import Cell, Table

_MARKS = pattern(r"[\s*†‡§+~≈]|\[\w{1,2}\]")
_NIL = frozenset(("", "-", "–", "—", "nil", "0", "n/a", "na", "..", "...", "…", "n.a."))
_WORD = pattern(r"[a-z%#]+")
_TOKEN = pattern(r"[a-z]+|0?00s?")
_NAME = pattern(r"[^\W_]+")
_YEAR = pattern(r"[^\d]{0,12}((?:1[89]|20)\d\d)(?:[-/–]\d\d(?:\d\d)?)?[^\d]{0,12}$")
_NEGATIVE = pattern(r"\s*\((\d[\d,]{0,20}(?:\.\d{1,6})?)\)\s*")
_DIGIT = pattern(r"\d")
_NOTES = str.maketrans("*†‡§", "    ")
_LONG = 3
"""Rows that a table must have before its first may be a second header."""

_ABOVE = 250
"""Characters above a table that may be its caption."""

_SCALES = ((10**9, "in_billions"), (10**6, "in_millions"), (10**3, "in_thousands"))


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


def abreast(columns: Sequence[Column], rows: Iterable[int] | None = None) -> Iterator[tuple[Quantity, ...]]:
    """The figures of columns of one grid, side by side, row by row; without the rows in which one states none."""
    for row in range(len(columns[0].figures)) if rows is None else rows:
        figures = tuple(figure for column in columns if (figure := column.figures[row]) is not None)
        if len(figures) == len(columns):
            yield figures


def years(grid: Grid) -> tuple[int, ...]:
    """The years that head the columns of a grid, in order; none where a column is headed by anything else."""
    found = [_YEAR.match(column.header) for column in grid.columns]
    named = tuple(int(match[1]) for match in found if match)
    return named if len(named) == len(found) and list(named) == sorted(set(named)) else ()


def is_sum(label: str, groups: Mapping[str, frozenset[str]]) -> bool:
    """Whether a row is named after the sum of others; *all other* is not."""
    words = set(label.split())
    return bool(words & (groups["totals"] | groups["subtotals"])) and not words & groups["rest_words"]


def turned(grid: Grid) -> Grid | None:
    """A table of years by their rows, with the years as its columns; None for any other."""
    if not all(_YEAR.match(label) for label in grid.labels) or list(grid.labels) != sorted(set(grid.labels)):
        return None
    labels = tuple(column.header.partition(" (")[0] for column in grid.columns)
    columns = tuple(
        Column(label, tuple(column.figures[row] for column in grid.columns)) for row, label in enumerate(grid.labels)
    )
    return Grid(labels, columns, tuple(frozenset[int]() for _ in columns), grid.start, grid.end)


def named_row(grid: Grid, text: str) -> int | None:
    """The one row that a text names by all words of its label; None where it names none or several."""
    words = set(_NAME.findall(text.lower()))
    found = [row for row, label in enumerate(grid.labels) if label and set(_NAME.findall(label)) <= words]
    return found[0] if len(found) == 1 and _NAME.search(grid.labels[found[0]]) else None


def caption(passage: Passage, grid: Grid) -> str:
    """The words right above a table."""
    above = passage.document.text[max(0, grid.start - _ABOVE) : grid.start].rstrip(" |\n")
    return plain(above.rpartition("\n\n")[2])


def headings(passage: Passage, grid: Grid) -> tuple[str, ...]:
    """The header cells of a grid as written, that of the labels first."""
    text = passage.document.text
    table = next(table for table in passage.document.tables if table.header[0].start == grid.start)
    return tuple(text[cell.start : cell.end].strip() for cell in table.header)


def scale(column: Column, passage: Passage) -> int:
    """What one in a column stands for, by its header: 1,000 where it says *000s* or *thousands*."""
    return scaled(column, lexicon(passage.locale).groups)


def scaled(column: Column, groups: Mapping[str, frozenset[str]]) -> int:
    """The same, by the groups of words that say so."""
    words = frozenset(_TOKEN.findall(column.header))
    return next((by for by, name in _SCALES if words & groups[name]), 1)


def lent(cell: Quantity, told: Quantity, factor: int) -> Quantity:
    """The figure of a cell in the unit in which a text has it, in ones where the column has thousands or millions."""
    reading = cell.readings[0]
    by = 1 if reading.unit == told.unit else factor
    made = reading.replace(stated=cell.value * by, resolution=reading.resolution * by, unit=told.unit)
    return cell.replace(kind=told.kind, readings=(made,))


def _grid(passage: Passage, table: Table) -> Grid:
    text = passage.document.text
    table, under = _under_header(text, table)
    labels = tuple(_plain(text, row[0]) for row in table.rows)
    around = plain(text[max(0, table.header[0].start - _ABOVE) : table.header[0].start])
    groups = lexicon(passage.locale).groups
    cut = bool(set(_TOKEN.findall(around)) & (groups["in_thousands"] | groups["in_millions"] | groups["rounded"]))
    columns, nil = [], []
    for place in range(1, len(table.header)):
        cells = [row[place] for row in table.rows]
        header = " ".join(filter(None, (_plain(text, table.header[place]), under[place])))
        held = set(_TOKEN.findall(header)) & (groups["in_thousands"] | groups["in_millions"] | groups["in_billions"])
        figures = levelled([_figure(passage, cell) for cell in cells], counted=not (cut or held))
        columns.append(Column(header, figures))
        nil.append(frozenset(row for row, cell in enumerate(cells) if _plain(text, cell) in _NIL))
    last = table.rows[-1][-1]
    return Grid(labels, tuple(columns), tuple(nil), table.header[0].start, last.end)


def _under_header(text: str, table: Table) -> tuple[Table, tuple[str, ...]]:
    """A table without a first row that holds no digit, which is a second header: of units, mostly; and its words."""
    first = [_plain(text, cell) for cell in table.rows[0]]
    told = any(word not in _NIL for word in first[1:])
    if len(table.rows) < _LONG or not told or any(map(_DIGIT.search, first)):
        return table, ("",) * len(table.header)
    return table.replace(rows=table.rows[1:]), tuple(first)


def _plain(text: str, cell: Cell) -> str:
    return " ".join(text[cell.start : cell.end].lower().translate(_NOTES).split())


def _figure(passage: Passage, cell: Cell) -> Quantity | None:
    """The figure of a cell that holds one and nothing else."""
    found = passage.within(cell.start, cell.end)
    taken = _NEGATIVE.fullmatch(passage.document.text, cell.start, cell.end)
    if taken and not found:
        return _below_nought(passage, taken)
    if len(found) != 1 or found[0].is_range or found[0].kind in ("date", "time", "ordinal"):
        return None
    text, figure = passage.document.text, found[0]
    around = text[cell.start : figure.start] + text[figure.end : cell.end]
    if around.strip() == "()" and not isinstance(figure.stated, tuple):
        return figure.replace(readings=tuple(_turned(reading) for reading in figure.readings))
    return None if _MARKS.sub("", around) else figure


def _below_nought(passage: Passage, taken: re.Match[str]) -> Quantity:
    """A number in brackets, which in accounts is less than nothing."""
    digits = taken[1].replace(",", "")
    decimals = len(digits.partition(".")[2])
    reading = Reading(-Fraction(digits), unit(""), Fraction(1, 10**decimals))
    return Quantity(passage.document, taken.start(1), taken.end(1), taken.end(1), "count", (reading,))


def _turned(reading: Reading) -> Reading:
    return reading.replace(stated=-reading.stated)  # type: ignore[operator]


def levelled(figures: Sequence[Quantity | None], counted: bool = True) -> tuple[Quantity | None, ...]:
    """The figures of one column, all of them written to the place of the finest: 90 beside 88 is no rounded 90.

    Those that are ``counted`` are exact, others, in thousands say, are rounded.
    """
    finest = min((figure.resolution for figure in figures if figure is not None), default=None)
    if finest is None:
        return tuple(figures)
    return tuple(None if figure is None else _to(figure, finest, counted) for figure in figures)


def _to(figure: Quantity, finest: Fraction, exact: bool) -> Quantity:
    readings = tuple(reading.replace(resolution=min(reading.resolution, finest)) for reading in figure.readings)
    bare = figure.kind == "count" and figure.qualifier is None
    if bare and not exact:
        return figure.replace(readings=readings, kind="other")
    whole = bare and finest == 1
    return figure.replace(readings=readings, strength="exactly" if whole else figure.strength)


def as_percentage(figure: Quantity) -> Quantity:
    """A bare number of a column of percentages as one of them."""
    if figure.kind == "percent":
        return figure
    percent = unit("percent")
    readings = tuple(reading.replace(unit=percent) for reading in figure.readings)
    return figure.replace(readings=readings, kind="percent", strength="")
