"""The figures of the text beside a table, and the cells that they name."""

from __future__ import annotations

import re

from claimcheck.claims import ANY, Claim, Example, Rule
from claimcheck.claims.comparable import comparable
from claimcheck.claims.grid import as_percentage, grids, lent, named_row, scaled, years
from claimcheck.claims.lexicon import lexicon
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier, Passage, Slotted
    from claimcheck.claims.grid import Column, Grid
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.quantities.quantity import Quantity

_BIRTHS = "\n\n| Month | Births |\n|---|---|\n| April | 88 |\n| May | 94 |\n"
_SIGN = pattern("[£$€₹]")
_WORDS = pattern(r"[^\W_]+")
_YEAR = pattern(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)")
_SOME = frozenset(("of", "more", "fewer"))
_TIMES = frozenset(("last", "year", "previous", "previously", "before"))


_SHORT = 2
"""Letters of words of a header that are signs of units or of millions."""

_NEAR = 40
"""How far behind the name of a row, in letters, its figure may stand."""

MOST_TABLES = 24
"""Tables of one document that its sentences are held against; a text of more is a report of many like tables."""


class TextVersusTable(Rule):
    """A figure of the text, named as a row and a column of the table name it, must be the one in the cell.

    The sentence must name one row and no other, and count what the header of one column names; where two tables have
    such a row, it may mean either. A hedged figure may differ from the cell as far as its hedge allows.
    """

    code = "CC355"
    is_certain = True
    meets = ("table",)
    aliases = ("text-versus-table",)
    roles = {"told": ANY, "cell": "told"}
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
        Example("April saw 12 twins and May 9." + _BIRTHS),
        Example("In May last year there were 71 births." + _BIRTHS),
        Example("There were 49 births in May." + _BIRTHS + _BIRTHS.replace("94", "49")),
        Example(
            "Turnout in Ash fell 3.1% on the last poll.\n\n| Town | Turnout (%) |\n|---|---|\n| Elm | 52.0 |\n| Ash | 46.0 |\n"
        ),
        Example(
            "In 2023 Ash had 40 shops.\n\n| Town | 2023 | 2024 |\n|---|---|---|\n| Elm | 52 | 50 |\n| Ash | 46 | 41 |\n"
        ),
    )
    invalid = (
        Example("There were 49 births in May." + _BIRTHS, computed="94"),
        Example(
            "In Elm, 120 boats were counted.\n\n| Port | Boats |\n|---|---|\n| Elm | 102 |\n| Ash | 80 |\n",
            computed="102",
        ),
        Example("The ward had 98 births in April." + _BIRTHS, computed="88"),
        Example(
            "Nearly three in four pupils at Ash passed.\n\n| School | Passed (%) |\n|---|---|\n| Elm | 81 |\n| Ash | 58 |\n"
        ),
        Example("Ash has 90 boats.\n\n| Port | Boats |\n|---|---|\n| Elm | 102 |\n| Ash | 80 |\n", computed="80"),
        Example(
            "Spain sold 4,100 cars.\n\n| Country | Cars | Vans |\n|---|---|---|\n| Spain | 1,400 | 310 |\n| Peru | 900 | 80 |\n"
        ),
        Example("The rate in Fir is 4.7%.\n\n| Town | Rate (%) |\n|---|---|\n| Elm | 5.2 |\n| Fir | 7.4 |\n"),
        Example(
            "Joblessness in Ash fell to 6.1 per cent.\n\n| Town | 2023 | 2024 |\n|---|---|---|\n| Elm | 5.2% | 5.0% |\n| Ash | 4.6% | 4.1% |\n"
        ),
    )

    @staticmethod
    def formula(cell: Carrier) -> Carrier:
        return cell

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """One claim for each sentence with one figure that names one cell."""
        if len(passage.document.tables) > MOST_TABLES:
            return
        known = lexicon(passage.locale)
        for grid in grids(passage):
            for sentence in passage.sentences:
                row = named_row(grid, sentence.document.text[sentence.start : sentence.end])
                if row is not None:
                    yield from self._named(sentence, grid, row, known)
                elif len(sentence.figures) > 1:
                    yield from self._listed(sentence, grid)

    def _listed(self, sentence: Slotted, grid: Grid) -> Iterator[Claim]:
        """Rows named one after another, each with a figure, all but one of which are those of one column."""
        pairs = _pairs(sentence, grid)
        for column in grid.columns if len(pairs) > 1 else ():
            cells = [(told, column.figures[row]) for row, told in pairs]
            alike = [(told, cell) for told, cell in cells if cell is not None and told.kind == cell.kind]
            same = sum(told.value == cell.value for told, cell in alike)
            if len(alike) == len(pairs) and same >= max(1, len(pairs) - 1):
                for told, cell in alike:
                    yield Claim(self, {"told": told, "cell": cell}, self.binding, self.readings)

    def _named(self, sentence: Slotted, grid: Grid, row: int, known: Lexicon) -> Iterator[Claim]:
        for column in grid.columns:
            cell = column.figures[row]
            if cell is None:
                continue
            cell = as_percentage(cell) if column.words & known.groups["share_headers"] else cell
            cell = _in_money(sentence, cell, column, known)
            kinds = ("percent", "share") if cell.kind == "percent" else (cell.kind,)
            told = [figure for figure in sentence.figures if figure.kind in kinds]
            if len(told) == 1 and comparable((cell, told[0])) and _is_named(sentence, grid, column, told[0], known):
                yield Claim(self, {"told": told[0], "cell": cell}, self.binding, self.readings)


def _in_money(sentence: Slotted, cell: Quantity, column: Column, known: Lexicon) -> Quantity:
    """A bare figure below a sign of money, in the money of the only sum that a sentence has."""
    sums = [figure for figure in sentence.figures if figure.kind == "money"]
    return lent(cell, sums[0], scaled(column, known.groups)) if len(sums) == 1 and _SIGN.search(column.header) else cell


def _is_named(sentence: Slotted, grid: Grid, column: Column, told: Quantity, known: Lexicon) -> bool:
    """Whether a sentence says that a figure of its own is the one in a column."""
    words = set(_WORDS.findall(sentence.text))
    outside = known.groups["elsewhere"] - (_TIMES if years(grid) else frozenset())
    if words & outside or _moves(sentence, told, words, known):
        return False
    if told.kind not in ("percent", "share") and words & _SOME:
        return False
    if len(years(grid)) > 1:
        bare = told.kind in ("percent", "money") or (told.kind == "count" and not told.subject)
        return bare and _is_of_year(sentence, grid, column, told)
    named = column.words - known.groups["share_headers"] - known.groups["totals"]
    named = frozenset(word for word in named if len(word) > _SHORT)
    if not named <= words | set(told.subject.split()) or sum(bool(named & one.words) for one in grid.columns) != 1:
        return False
    if named and set(told.subject.split()[-1:]) <= named and told.subject:
        return True
    return told.kind in ("percent", "money", "share") and len(named) == 1


def _moves(sentence: Slotted, told: Quantity, words: set[str], known: Lexicon) -> bool:
    """Whether the figure is a change and no level: *turnout fell 3%*, but *fell to 3%*."""
    if not words & set(known.classes["change"]):
        return False
    return not sentence.text[: sentence.place_of(told)].endswith(" to ")


def _is_of_year(sentence: Slotted, grid: Grid, column: Column, told: Quantity) -> bool:
    """Whether a figure is that of a column's year, or one that something came to, which is the last year's."""
    named = [int(year) for year in _YEAR.findall(sentence.document.text[sentence.start : sentence.end])]
    headed = years(grid)
    place = grid.columns.index(column)
    if named:
        return named == [headed[place]]
    reached = sentence.text[: sentence.place_of(told)].endswith(" to ")
    return reached and place == len(headed) - 1


def _pairs(sentence: Slotted, grid: Grid) -> list[tuple[int, Quantity]]:
    """The rows that a sentence names and the figure right behind each; none where one has none or two."""
    places = sorted(sentence.slots)
    found = sorted(
        (at.start(), row)
        for row, label in enumerate(grid.labels)
        if label and label in sentence.text
        for at in re.finditer(rf"\b{re.escape(label)}\b", sentence.text)
    )
    pairs: list[tuple[int, Quantity]] = []
    for (start, row), (end, _) in zip(found, (*found[1:], (len(sentence.text), 0)), strict=False):
        within = [place for place in places if start < place < end]
        if len(within) != 1 or within[0] - start > _NEAR or sentence.figure(within[0]).is_range:
            return []
        pairs.append((row, sentence.figure(within[0])))
    return pairs if len({row for row, _ in pairs}) == len(pairs) == len(places) else []
