"""The total column of a table."""

from __future__ import annotations

from claimcheck.claims import SUMMABLE, Claim, Example, Rule
from claimcheck.claims.comparable import comparable
from claimcheck.claims.grid import grids
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.showing import shown_by_all_but_one

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier, Passage
    from claimcheck.claims.grid import Column, Grid
    from claimcheck.claims.lexicon import Lexicon


_COLUMNS = 3
"""Columns that a table must have before its last may be a sum that no header names."""


class RowTotal(Rule):
    """A column called *Total* or *All*: each of its figures is the sum of the figures beside it.

    Only where most rows show that the column is such a sum is one that is not reported: points and goals stand beside a
    total of something else. A last column under any other header is one where all rows but one show it.
    """

    code = "CC352"
    is_certain = True
    meets = ("table",)
    aliases = ("row-total",)
    roles = {"total": SUMMABLE, "parts": "total"}
    result = "total"
    message = "the row adds up to {computed}, not {total}"
    valid = (
        Example(
            "| Year | Men | Women | Total |\n|---|---|---|---|\n| 2019 | 40 | 31 | 71 |\n| 2020 | 44 | 35 | 79 |\n"
        ),
        Example(
            "| Team | Won | Lost | Total points |\n|---|---|---|---|\n| Elm | 4 | 3 | 12 |\n| Ash | 5 | 2 | 15 |\n"
        ),
        Example(
            "| Year | Men | Women | All | Share |\n|---|---|---|---|---|\n| 2019 | 40 | 31 | 71 | 9% |\n| 2020 | 4 | 5 | 9 | 2% |\n"
        ),
        Example(
            "| School | Boys | Girls | Staff |\n|---|---|---|---|\n| Elm | 2 | 1 | 3 |\n| Ash | 9 | 7 | 4 |\n| Fir | 5 | 6 | 2 |\n"
        ),
        Example("| Year | Men | Women |\n|---|---|---|\n| 2019 | 40 | 31 |\n| 2020 | 44 | 35 |\n"),
        Example("| Year | Men | Women | Total |\n|---|---|---|---|\n| 2019 | 40 | – | 40 |\n| 2020 | 44 | 35 | 79 |\n"),
    )
    invalid = (
        Example(
            "| School | Boys | Girls | Roll |\n|---|---|---|---|\n| Elm | 210 | 198 | 408 |\n| Ash | 155 | 160 | 325 |\n| Fir | 90 | 84 | 174 |\n",
            computed="315",
        ),
        Example(
            "| Shop | Q1 | Q2 | Q3 | Q4 | Year |\n|---|---|---|---|---|---|\n| Elm | 31 | 29 | 34 | 40 | 134 |\n| Ash | 11 | 13 | 12 | 19 | 65 |\n",
            computed="55",
        ),
        Example(
            "| Year | Men | Women | Total |\n|---|---|---|---|\n| 2019 | 40 | 31 | 71 |\n| 2020 | 44 | 35 | 97 |\n",
            computed="79",
        ),
        Example(
            "| Nation | Gold | Silver | Bronze | Total |\n|---|---|---|---|---|\n| A | 3 | 4 | 1 | 8 |\n| B | 2 | 2 | 2 | 7 |\n| C | 1 | 0 | 4 | 5 |\n",
            computed="6",
        ),
        Example(
            "| Shop | Cash | Card | All |\n|---|---|---|---|\n| Elm | £30 | £70 | £100 |\n| Ash | £20 | £55 | £57 |\n"
        ),
        Example(
            "| Day | Morning | Evening | Total |\n|---|---|---|---|\n| Monday | 10 | 12 | 22 |\n| Friday | 9 | 14 | 32 |\n"
        ),
        Example(
            "| Area | Road | Rail | Total |\n|---|---|---|---|\n| North | 120 | 80 | 200 |\n| South | 90 | 45 | 153 |\n| West | 30 | 8 | 38 |\n"
        ),
        Example(
            "| Team | W | D | L | Played |\n|---|---|---|---|---|\n| Elm | 8 | 1 | 1 | 10 |\n| Ash | 6 | 2 | 2 | 12 |\n| Fir | 3 | 3 | 4 | 10 |\n"
        ),
    )

    @staticmethod
    def formula(parts: Carrier) -> Carrier:
        return sum(parts)

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """One claim for each row of each table with a total column."""
        known = lexicon(passage.locale)
        for grid in grids(passage):
            places = [place for place, column in enumerate(grid.columns) if _is_total(column, known)]
            places = places or _of_periods(grid, known)
            if len(places) == 1:
                made = list(self._rows(grid, places[0], known))
                if sum(map(_adds_up, made)) * 2 >= len(made):
                    yield from made
            elif not places and len(grid.columns) >= _COLUMNS:
                made = shown_by_all_but_one(self._rows(grid, len(grid.columns) - 1, known), _adds_up)
                if made and made[0].figure("total").kind != "percent":
                    yield from made

    def _rows(self, grid: Grid, place: int, known: Lexicon) -> Iterator[Claim]:
        for row in range(len(grid.labels)):
            yield from self._claim(grid, row, place, known)

    def _claim(self, grid: Grid, row: int, place: int, known: Lexicon) -> Iterator[Claim]:
        total = grid.columns[place].figures[row]
        beside = _beside(grid, place, known)
        parts = [grid.columns[place].figures[row] for place in beside if row not in grid.nil[place]]
        stated = tuple(part for part in parts if part is not None)
        if total is None or len(stated) < len(parts) or len(beside) < 2 or not stated:
            return
        if all(part.kind == total.kind for part in stated) and comparable((total, *stated)):
            yield Claim(self, {"total": total, "parts": stated}, self.binding, self.readings)


def _beside(grid: Grid, total: int, known: Lexicon) -> list[int]:
    """The columns that one adds up: those before it, or the results of the matches played."""
    results = [place for place, column in enumerate(grid.columns) if column.header in known.groups["result_headers"]]
    if grid.columns[total].words & known.groups["summing_headers"]:
        return results
    columns = enumerate(grid.columns[:total])
    return [place for place, column in columns if not column.words & known.groups["no_total"]]


def _of_periods(grid: Grid, known: Lexicon) -> list[int]:
    """The last column, where it is headed by a long stretch of time and all the others by shorter ones."""
    *shorter, last = (column.header.split() for column in grid.columns)
    long = bool(last) and last[-1] in known.groups["long_periods"]
    short = all(header and header[0] in known.groups["short_periods"] for header in shorter)
    return [len(grid.columns) - 1] if long and short and len(shorter) > 1 else []


def _is_total(column: Column, known: Lexicon) -> bool:
    """Whether a header is that of a sum: *Total*, *All pupils*, *Total (£m)*."""
    words = column.header.split()
    ends = {words[0], words[-1]} if words else set[str]()
    if column.words and column.words <= known.groups["summing_headers"]:
        return True
    return bool(ends & known.groups["totals"]) and not column.words & known.groups["no_total"]


def _adds_up(claim: Claim) -> bool:
    parts = claim.roles["parts"]
    return isinstance(parts, tuple) and sum(part.value for part in parts) == claim.figure("total").value
