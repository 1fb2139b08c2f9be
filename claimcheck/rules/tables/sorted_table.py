"""The order of a table."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.claims import ANY, Claim, Example, Rule
from claimcheck.claims.comparable import comparable
from claimcheck.claims.grid import caption, grids
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.timeline import rounded
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.claims import Carrier, Passage
    from claimcheck.claims.grid import Column, Grid
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.quantities.quantity import Quantity

_FROM_TO = pattern(
    r"\bfrom (?:the )?((?:most |least )?[a-z]+)(?: ones?)? (?:down |up )?to (?:the )?((?:most |least )?[a-z]+)"
)
_FIRST = pattern(r"((?:most |least )?[a-z]+)(?: ones?)? first\b")
_ORDER = pattern(r"\b(?:in )?(descending|decreasing|ascending|increasing)(?: order)?\b")
_NAME = pattern(r"[a-z]+")
_BY = pattern(r"\b(?:ranked|sorted|ordered|listed) (?:in order )?(?:of|by) (?:the )?([a-z]+)")
_DOWN = ("descending", "decreasing")
_FEWEST = 3
_RANKED = 4
"""Rows that a table with a column of places must have before it shows what the places go by."""

_TOWERS = "| Tower | Height (m) |\n|---|---|\n"
_CLUBS = "| Rank | Club | Points |\n|---|---|---|\n| 1 | Elm | 71 |\n"


class SortedTable(Rule):
    """A table that its caption or a column of places says is in order, and one row that breaks it.

    The caption names the order (*tallest first*, *in descending order*), or the rows are numbered and points stand beside
    them. The column in order must be the only one of figures or the one that is named, and taking out one row must put it
    in order; a table in order by some other column is left alone.
    """

    code = "CC359"
    is_certain = True
    meets = ("table",)
    aliases = ("sorted-table",)
    roles = {"before": ANY, "after": "before"}
    result = "after"
    readings = ("descending", "ascending")
    relation = {"descending": ">=", "ascending": "<="}
    loudest = "warning"
    slips = False
    message = "{after} stands after {before}, which breaks the order of the table"
    valid = (
        Example("The tallest, tallest first:\n\n" + _TOWERS + "| A | 320 |\n| B | 290 |\n| C | 255 |\n"),
        Example("The towers:\n\n" + _TOWERS + "| A | 320 |\n| B | 240 |\n| C | 255 |\n"),
        Example(_CLUBS + "| 2 | Ash | 66 |\n| 3 | Fir | 60 |\n| 4 | Yew | 60 |\n"),
        Example(
            "| Rank | Land | Area | Score |\n|---|---|---|---|\n| 1 | A | 40 | 9.1 |\n| 2 | B | 70 | 8.8 |\n| 3 | C | 10 | 8.0 |\n| 4 | D | 30 | 7.7 |\n"
        ),
        Example(
            "The towers from oldest to newest:\n\n| Tower | Built | Height |\n|---|---|---|\n| A | 1901 | 90 |\n| B | 1930 | 120 |\n| C | 1988 | 100 |\n"
        ),
        Example(
            "The fastest, fastest first:\n\n| Runner | Seconds |\n|---|---|\n| A | 58.1 |\n| B | 58.9 |\n| C | 59.4 |\n"
        ),
    )
    invalid = (
        Example("The tallest, tallest first:\n\n" + _TOWERS + "| A | 320 |\n| B | 240 |\n| C | 255 |\n| D | 201 |\n"),
        Example(
            "Rivers, ranked from longest to shortest:\n\n| River | Km |\n|---|---|\n| A | 900 |\n| B | 640 |\n| C | 815 |\n| D | 500 |\n"
        ),
        Example(_CLUBS + "| 2 | Ash | 56 |\n| 3 | Fir | 60 |\n| 4 | Yew | 52 |\n"),
        Example(
            "Lots in ascending order of price:\n\n| Lot | Price |\n|---|---|\n| 4 | £40 |\n| 9 | £90 |\n| 2 | £70 |\n| 7 | £120 |\n"
        ),
        Example(
            "Ranked by population:\n\n| Town | Area | Population |\n|---|---|---|\n| A | 12 | 9,000 |\n| B | 40 | 6,000 |\n| C | 31 | 7,500 |\n| D | 8 | 2,000 |\n"
        ),
    )

    @staticmethod
    def descending(before: Carrier) -> Carrier:
        """What comes after is no greater."""
        return before

    @staticmethod
    def ascending(before: Carrier) -> Carrier:
        """What comes after is no smaller."""
        return before

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """One claim for each pair of neighbours in the column that the table is in order by."""
        known = lexicon(passage.locale)
        for grid in grids(passage):
            words = caption(passage, grid)
            way = _declared(words, known)
            columns = [column for column in grid.columns if _is_measured(column, known)]
            if way:
                yield from self._in_order(_meant(columns, words), way)
            elif _is_numbered(passage, grid, known) and len(grid.labels) >= _RANKED:
                headers = known.groups["ranking_headers"]
                yield from self._in_order(
                    [column for column in columns if column.words & headers] or columns, 1, columns
                )

    def _in_order(self, meant: Sequence[Column], way: int, beside: Sequence[Column] = ()) -> Iterator[Claim]:
        if len(meant) != 1 or any(_is_sorted(column, 1) or _is_sorted(column, -1) for column in (*meant, *beside)):
            return
        figures = meant[0].stated(range(len(meant[0].figures)))
        if len(figures) >= _FEWEST and _breaks(figures, way):
            for before, after in pairwise(figures):
                roles = {"before": rounded(before), "after": rounded(after)}
                yield Claim(self, roles, self.binding, ("descending",) if way > 0 else ("ascending",))


def _declared(words: str, known: Lexicon) -> int:
    """Which way a caption says that the figures go: 1 down, -1 up, 0 where it says nothing."""
    order = _ORDER.search(words)
    if order:
        return 1 if order[1] in _DOWN else -1
    values = known.classes["superlative"]
    found = _FROM_TO.search(words) or _FIRST.search(words)
    if found and found[1].strip() in known.groups["by_age"]:
        return 0
    value = values.get(found[1].strip()) if found and isinstance(values, dict) else None
    if isinstance(value, int):
        return value
    return 1 if _BY.search(words) else 0


def _meant(columns: Sequence[Column], words: str) -> Sequence[Column]:
    """The column that a caption names, else all of them."""
    named = [column for column in columns if column.words & set(_NAME.findall(words))]
    return named if len(named) == 1 else columns


def _is_measured(column: Column, known: Lexicon) -> bool:
    """Whether a column holds figures to be in order, and is none of places or years."""
    figures = column.stated(range(len(column.figures)))
    return bool(figures) and not column.words & known.groups["rank_headers"] and comparable(figures)


def _is_numbered(passage: Passage, grid: Grid, known: Lexicon) -> bool:
    """Whether the rows are numbered from one."""
    tables = [table for table in passage.document.tables if table.header[0].start == grid.start]
    header = (
        passage.document.text[tables[0].header[0].start : tables[0].header[0].end].lower().strip(" *.")
        if tables
        else ""
    )
    wanted = tuple(str(number + 1) for number in range(len(grid.labels)))
    return header in known.groups["rank_headers"] and tuple(label.rstrip(".") for label in grid.labels) == wanted


def _is_sorted(column: Column, way: int) -> bool:
    figures = column.stated(range(len(column.figures)))
    return bool(figures) and all((before.value - after.value) * way >= 0 for before, after in pairwise(figures))


def _breaks(figures: Sequence[Quantity], way: int) -> bool:
    """Whether the figures are in order but for one."""
    values = [figure.value * way for figure in figures]
    without = (values[:place] + values[place + 1 :] for place in range(len(values)))
    return any(all(before >= after for before, after in pairwise(rest)) for rest in without)
