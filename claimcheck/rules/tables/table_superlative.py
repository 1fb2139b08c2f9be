"""The row that the text calls the highest or the lowest, and the rows of the table."""

from __future__ import annotations

from claimcheck.claims import ANY, Claim, Example, Rule
from claimcheck.claims.beside import Clause, clauses, is_of_its_years, row_of
from claimcheck.claims.comparable import comparable
from claimcheck.claims.grid import grids
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.timeline import rounded
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier, Passage
    from claimcheck.claims.grid import Column, Grid
    from claimcheck.claims.lexicon import Lexicon

_REACH = 3
"""How many words behind a superlative may name the column: *the highest recorded turnout*."""

ANYWHERE = -1
"""The place of a verb that is a superlative: *exports peaked in 2021*."""

_MORE = pattern(r"\b(more|fewer|higher|lower|larger|smaller|bigger|less)((?: [a-z]+){1,3}) than\b")
_FIRES = "\n\n| Town | Fires |\n|---|---|\n| Elm | 12 |\n| Ash | 40 |\n| Fir | 31 |\n"


class TableSuperlative(Rule):
    """The row that the words beside a table call the highest, or that has *the most*, holds the greatest figure of its column.

    The words must name one row, and the column right behind the superlative. A superlative of a narrower or wider list (*the
    second highest*, *the most since*, *among the smaller*) is left alone.
    """

    code = "CC361"
    is_certain = True
    meets = ("table",)
    roles = {"named": ANY, "rival": "named"}
    result = "named"
    readings = ("most", "least")
    relation = {"most": "<=", "least": ">="}
    loudest = "warning"
    slips = False
    message = "{rival} stands in the table beside {named}"
    valid = (
        Example("Ash had the most fires." + _FIRES),
        Example("Fir had more fires than Elm, and more deaths than Ash." + _FIRES),
        Example("Fir had more fires than Ash in 1990." + _FIRES),
        Example("Fir had the second most fires." + _FIRES),
        Example("Fir had the most fires since 1990." + _FIRES),
        Example("Fir is the largest of the towns." + _FIRES),
        Example("Fir and Elm had the fewest fires." + _FIRES),
        Example("Apart from Ash, the town of Fir had the most fires." + _FIRES),
    )
    invalid = (
        Example("Fir had the most fires." + _FIRES),
        Example("Fir had more fires than Ash." + _FIRES),
        Example(
            "Exports peaked in 2021.\n\n| Year | Exports |\n|---|---|\n| 2020 | 410 |\n| 2021 | 455 |\n| 2022 | 510 |\n"
        ),
        Example("The fewest fires were in Ash, the brigade said." + _FIRES),
        Example(
            "With the lowest turnout, Elm stays blue.\n\n| Seat | Turnout (%) |\n|---|---|\n| Elm | 71 |\n| Ash | 64 |\n"
        ),
        Example(
            "The highest fares are paid on the Red line.\n\n| Line | Fares |\n|---|---|\n| Red | £2.10 |\n| Blue | £3.40 |\n"
        ),
        Example(
            "Yew has the smallest majority.\n\n| Seat | Majority | Poll |\n|---|---|---|\n| Yew | 900 | 61% |\n| Ash | 310 | 70% |\n"
        ),
    )

    @staticmethod
    def most(rival: Carrier) -> Carrier:
        """What the highest is no less than."""
        return rival

    @staticmethod
    def least(rival: Carrier) -> Carrier:
        """What the lowest is no more than."""
        return rival

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """One claim for each clause that calls one row the most or the least of a column."""
        known = lexicon(passage.locale)
        for grid in grids(passage):
            for clause in clauses(passage, grid):
                if not is_of_its_years(passage, grid, clause):
                    continue
                yield from self._compared(grid, clause, known)
                told = _superlative(clause, known)
                row = row_of(grid, clause) if told else None
                if told is not None and row is not None:
                    yield from self._claim(grid, clause, row, told)

    def _compared(self, grid: Grid, clause: Clause, known: Lexicon) -> Iterator[Claim]:
        """What one row is said to have more of than another: *Hull took in more ships than Leith*."""
        found = _MORE.search(clause.text)
        way = 0 if found is None else known.number("comparative", found[1])
        if found is None or not way or known.has("other_lists", clause.text):
            return
        head, tail = clause.text[: found.start()], clause.text[found.end() :].partition(",")[0]
        one, other = (row_of(grid, Clause(part, clause.start)) for part in (head, tail))
        columns = [column for column in grid.columns if column.words & set(found[2].split())]
        if one is None or other is None or one == other or len(columns) != 1:
            return
        named, rival = columns[0].figures[one], columns[0].figures[other]
        if named is not None and rival is not None and comparable((named, rival)):
            roles = {"named": rounded(named), "rival": rounded(rival)}
            yield Claim(self, roles, self.binding, ("most",) if way > 0 else ("least",))

    def _claim(self, grid: Grid, clause: Clause, row: int, told: tuple[int, int]) -> Iterator[Claim]:
        way, at = told
        columns = [column for column in grid.columns if _is_named(column, clause, at)]
        known = [figure for figure in columns[0].figures if figure is not None] if len(columns) == 1 else []
        named = columns[0].figures[row] if known else None
        if named is None or len(known) < 2 or not comparable(known):
            return
        rivals = [figure for figure in known if figure is not named]
        rival = max(rivals, key=lambda figure: figure.value * way)
        roles = {"named": rounded(named), "rival": rounded(rival)}
        yield Claim(self, roles, self.binding, ("most",) if way > 0 else ("least",))


def _superlative(clause: Clause, known: Lexicon) -> tuple[int, int] | None:
    """Which way the only superlative of a clause goes, 1 up or -1 down, and its place among the words."""
    most, least = known.groups["table_most"], known.groups["table_least"]
    found = [(1 if word in most else -1, at) for at, word in enumerate(clause.words) if word in most or word in least]
    peaks = known.words_in("peaking", clause.text)
    if len(peaks) == 1 and not found:
        found = [(1, ANYWHERE)]
    return found[0] if len(found) == 1 and not known.has("other_lists", clause.text) else None


def _is_named(column: Column, clause: Clause, at: int) -> bool:
    """Whether the header of a column stands right behind the superlative."""
    names = {word for word in column.words if len(word) > 1}
    return not names.isdisjoint(clause.words if at == ANYWHERE else clause.words[at + 1 : at + 1 + _REACH])
