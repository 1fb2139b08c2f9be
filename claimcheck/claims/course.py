"""Course: how a row of a table went between the two periods that the words beside it compare."""

from __future__ import annotations

from claimcheck.claims.beside import clauses, periods, row_of
from claimcheck.claims.lexicon import lexicon
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from claimcheck.claims.beside import Clause
    from claimcheck.claims.grid import Column, Grid
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.passage import Passage
    from claimcheck.quantities.quantity import Quantity


class Course(Value):
    """A ``clause`` that names one row of a ``grid``, and the two ``columns`` that it compares, the earlier first.

    ``figures`` are what the row holds in them.
    """

    grid: Grid
    clause: Clause
    columns: tuple[Column, Column]
    figures: tuple[Quantity, Quantity]


def courses(passage: Passage, tables: Iterable[Grid]) -> Iterator[Course]:
    """The courses that the words beside some tables of a passage speak of, in order."""
    known = lexicon(passage.locale)
    for grid in tables:
        for clause in clauses(passage, grid):
            yield from _of_clause(grid, clause, known)


def _of_clause(grid: Grid, clause: Clause, known: Lexicon) -> Iterator[Course]:
    """The one course that a clause speaks of; none where it names no row or two, or a cell states no figure."""
    columns = periods(grid, clause, known)
    row = row_of(grid, clause) if columns else None
    if columns is None or row is None:
        return
    earlier, later = (column.figures[row] for column in columns)
    if earlier is not None and later is not None:
        yield Course(grid, clause, columns, (earlier, later))
