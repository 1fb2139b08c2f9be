"""The figures of the text beside a table, and the cells that they name."""

from __future__ import annotations

from claimcheck.claims import SUMMABLE, Claim, Example, Rule
from claimcheck.claims.comparable import comparable
from claimcheck.claims.grid import grids
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from claimcheck.claims import Carrier, Passage, Slotted
    from claimcheck.claims.grid import Grid
    from claimcheck.quantities.quantity import Quantity

    Rows = dict[str, dict[frozenset[str], list[Quantity | None]]]

_BIRTHS = "\n\n| Month | Births |\n|---|---|\n| April | 88 |\n| May | 94 |\n"
_WORDS = pattern(r"[^\W_]+")
_PARTS = frozenset(("of", "more", "fewer"))


class TextVersusTable(Rule):
    """A figure of the text, named as a row and a column of the table name it, must be the one in the cell.

    The sentence must name one row and no other, and count what the header of one column names; where two tables have
    such a row, it may mean either. A hedged figure may differ from the cell as far as its hedge allows.
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
        Example("There were 49 births in May." + _BIRTHS + _BIRTHS.replace("94", "49")),
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
        """One claim for each sentence with one figure that names one cell of all tables."""
        named = _named(grids(passage)) if passage.document.tables else {}
        for sentence in passage.sentences if named else ():
            told = [figure for figure in sentence.figures if figure.kind not in ("date", "time", "ordinal")]
            rows = named.get(told[0].subject.rpartition(" ")[2]) if len(told) == 1 else None
            if rows:
                cell = _cell(sentence, rows)
                if cell is not None and cell.kind == told[0].kind and comparable((cell, told[0])):
                    yield Claim(self, {"told": told[0], "cell": cell}, self.binding, self.readings)


def _named(tables: Iterable[Grid]) -> dict[str, Rows]:
    """The cells of each column that one word names: by a word of the label, the whole label, and the cells it names."""
    named: dict[str, Rows] = {}
    for grid in tables:
        for column in grid.columns:
            if " " in column.header or sum(column.header in one.words for one in grid.columns) != 1:
                continue
            rows = named.setdefault(column.header, {})
            for label, cell in zip(grid.labels, column.figures, strict=True):
                if label:
                    words = label.split()
                    rows.setdefault(max(words), {}).setdefault(frozenset(words), []).append(cell)
    return named


def _cell(sentence: Slotted, rows: Rows) -> Quantity | None:
    """The only cell of a column whose label stands in a sentence."""
    words = set(_WORDS.findall(sentence.document.text[sentence.start : sentence.end].lower()))
    labels = [cells for word in words & rows.keys() for label, cells in rows[word].items() if label <= words]
    return labels[0][0] if len(labels) == 1 and len(labels[0]) == 1 and not words & _PARTS else None
