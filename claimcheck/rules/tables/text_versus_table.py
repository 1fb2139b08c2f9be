"""The figures of the text beside a table, and the cells that they name."""

from __future__ import annotations

from claimcheck.claims import SUMMABLE, Claim, Example, Rule
from claimcheck.claims.comparable import comparable
from claimcheck.claims.grid import grids
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier, Passage, Slotted
    from claimcheck.claims.grid import Column, Grid

_BIRTHS = "\n\n| Month | Births |\n|---|---|\n| April | 88 |\n| May | 94 |\n"
_WORDS = pattern(r"[^\W_]+")


class TextVersusTable(Rule):
    """A figure of the text, named as a row and a column of the table name it, must be the one in the cell.

    The sentence must name one row and no other, and count what the header of one column names. A hedged figure may
    differ from the cell as far as its hedge allows.
    """

    code = "CC355"
    meets = ("table",)
    aliases = ("text-versus-table",)
    roles = {"told": SUMMABLE, "cell": "told"}
    result = "told"
    loudest = "warning"
    message = "the table has {cell} where the text has {told}"
    valid = (
        Example("There were 94 births in May." + _BIRTHS),
        Example("Nearly 100 births in May filled the ward." + _BIRTHS),
        Example("Births rose from 88 births in April to 94 births in May." + _BIRTHS),
        Example("There were 60 births in June." + _BIRTHS),
        Example("In May 12 births were of twins." + _BIRTHS),
        Example("In May the ward had 40 beds." + _BIRTHS),
    )
    invalid = (
        Example("There were 49 births in May." + _BIRTHS, computed="94"),
        Example(
            "In Elm, 120 boats were counted.\n\n| Port | Boats |\n|---|---|\n| Elm | 102 |\n| Ash | 80 |\n",
            computed="102",
        ),
        Example("The ward had 98 births in April." + _BIRTHS, computed="88"),
        Example("Ash has 90 boats.\n\n| Port | Boats |\n|---|---|\n| Elm | 102 |\n| Ash | 80 |\n", computed="80"),
        Example(
            "Spain sold 4,100 cars.\n\n| Country | Cars | Vans |\n|---|---|---|\n| Spain | 1,400 | 310 |\n| Peru | 900 | 80 |\n"
        ),
    )

    @staticmethod
    def formula(cell: Carrier) -> Carrier:
        return cell

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """One claim for each sentence with one figure that names one cell."""
        if not passage.document.tables:
            return
        for grid in grids(passage):
            for sentence in passage.sentences:
                for column in grid.columns:
                    yield from self._named(sentence, grid, column)

    def _named(self, sentence: Slotted, grid: Grid, column: Column) -> Iterator[Claim]:
        header = column.header.split()
        if len(header) != 1 or sum(header[0] in one.words for one in grid.columns) != 1:
            return
        told = [figure for figure in sentence.figures if figure.kind not in ("date", "time", "ordinal")]
        words = set(_WORDS.findall(sentence.document.text[sentence.start : sentence.end].lower()))
        rows = [row for row, label in enumerate(grid.labels) if label and set(label.split()) <= words]
        if (
            len(told) != 1
            or len(rows) != 1
            or told[0].subject.split()[-1:] != header
            or words & {"of", "more", "fewer"}
        ):
            return
        cell = column.figures[rows[0]]
        if cell is not None and cell.kind == told[0].kind and comparable((cell, told[0])):
            yield Claim(self, {"told": told[0], "cell": cell}, self.binding, self.readings)
