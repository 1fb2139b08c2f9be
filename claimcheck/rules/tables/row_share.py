"""What share of all the text says that a row of a table has, and the row."""

from __future__ import annotations

from claimcheck.claims import PERCENT, SUMMABLE, Claim, Example, Rule
from claimcheck.claims.beside import clauses, is_of_its_years, row_of
from claimcheck.claims.comparable import comparable
from claimcheck.claims.grid import grids, is_sum
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.slotted import plain
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from claimcheck.claims import Carrier, Passage
    from claimcheck.claims.beside import Clause
    from claimcheck.claims.grid import Column, Grid
    from claimcheck.quantities.quantity import Quantity

_OF = pattern(r" of (?:all |all the |the |its |their )?([a-z]+)(?= ?(?:[,;:.)]|$)| ([a-z]+))")
_FIRES = "\n\n| Town | Fires |\n|---|---|\n| Elm | 32 |\n| Ash | 40 |\n| Fir | 31 |\n| Total | 103 |\n"


class RowShare(Rule):
    """A row that the words beside a table give *a third of all fires*, or half of the total, has that share of the total row.

    The table must have a total; the clause must name one row and one share, and say of what: the column, or the total. A share
    of something narrower (*half of the fires from arson*) is left alone.
    """

    code = "CC365"
    is_certain = True
    meets = ("table",)
    roles = {"amount": SUMMABLE, "all": "amount", "share": PERCENT}
    result = "share"
    loudest = "warning"
    message = "{amount} of {all} in the table is {computed}, not {share}"
    valid = (
        Example("Nearly two-fifths of all fires were in Ash." + _FIRES),
        Example("Half of the fires in Ash were arson." + _FIRES),
        Example("In Ash, half of the fires set by boys did no harm." + _FIRES),
        Example("Ash had half of all deaths." + _FIRES),
        Example("Half of all fires were in Ash and Fir." + _FIRES),
    )
    invalid = (
        Example("Half of all fires were in Ash." + _FIRES, computed="38.83"),
        Example("Ash had 83% of the total." + _FIRES, computed="38.83"),
        Example(
            "Hull handled half of the ships.\n\n| Port | Ships |\n|---|---|\n| Hull | 410 |\n| Dover | 690 |\n| Total | 1,100 |\n"
        ),
        Example(
            "Wind supplied 48 per cent of the total.\n\n| Source | GWh |\n|---|---|\n| Wind | 420 |\n| Gas | 580 |\n| All | 1,000 |\n"
        ),
        Example(
            "A third of the seats went to Yew.\n\n| Party | Seats |\n|---|---|\n| Yew | 12 |\n| Elm | 48 |\n| Total | 60 |\n"
        ),
    )

    @staticmethod
    def formula(amount: Carrier, all: Carrier) -> Carrier:
        return 100 * amount / all

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """One claim for each clause that gives one row a share of the total."""
        groups = lexicon(passage.locale).groups
        for grid in grids(passage):
            totals = [row for row, label in enumerate(grid.labels) if is_sum(label, groups)]
            if len(totals) == 1:
                for clause in clauses(passage, grid):
                    yield from self._told(passage, grid, clause, totals[0])

    def _told(self, passage: Passage, grid: Grid, clause: Clause, total: int) -> Iterator[Claim]:
        groups = lexicon(passage.locale).groups
        shares = [figure for figure in clause.figures(passage) if figure.kind in ("percent", "share")]
        parts = grid.replace(labels=tuple("" if row == total else label for row, label in enumerate(grid.labels)))
        row = row_of(parts, clause) if len(shares) == 1 else None
        if (
            row is None
            or not is_of_its_years(passage, grid, clause)
            or not groups["relative_words"].isdisjoint(clause.words)
        ):
            return
        column = _column(grid, clause, shares[0], groups)
        amount, whole = (column.figures[row], column.figures[total]) if column else (None, None)
        if amount is not None and whole is not None and whole.value and comparable((amount, whole)):
            roles = {"amount": amount, "all": whole, "share": shares[0]}
            yield Claim(self, roles, self.binding, self.readings)


def _column(grid: Grid, clause: Clause, share: Quantity, groups: Mapping[str, frozenset[str]]) -> Column | None:
    """The column that a share is of: the one named behind it, or the only one where it is of the total."""
    after = plain(share.document.text[share.end : clause.start + len(clause.text)])
    found = _OF.match(after)
    if found is None or (found[2] is not None and found[2] not in groups["of_it_are"]):
        return None
    named = [column for column in grid.columns if found[1] in column.words]
    if not named and found[1] in groups["totals"]:
        named = list(grid.columns)
    return named[0] if len(named) == 1 else None
