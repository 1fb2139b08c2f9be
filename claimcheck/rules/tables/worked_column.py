"""A column that two others make: what is left, what it comes to, how much for each."""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations

from claimcheck.claims import AMOUNT, Claim, Example, Rule
from claimcheck.claims.grid import abreast, grids, is_sum, scale
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.showing import FEWEST, shown_by_all_but_one
from claimcheck.pattern import pattern
from claimcheck.units import unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.claims import Carrier, Passage
    from claimcheck.claims.grid import Column, Grid
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.quantities.quantity import Quantity

_DIGIT = pattern(r"\d")
_MOST = 8
"""Columns of figures up to which every two of them are tried."""

_KINDS = frozenset(("count", "other", "money"))
_PERCENT = "percent"
_MADE = "| Line | Riders | Fare | Takings |\n|---|---|---|---|\n| Red | 1,000 | £2 | £2,000 |\n| Blue | 2,000 | £3 | £6,000 |\n"
_ISLES = "| Isle | People | Sq km | People per sq km |\n|---|---|---|---|\n| Ard | 4,000 | 200 | 20 |\n| Ber | 9,000 | 300 | 30 |\n"


class WorkedColumn(Rule):
    """A column headed *Takings*, *Surplus* or *People per home* that two others make in every row but one.

    The header says what is done: one column times another, one less another, one out of another. Two rows at least must
    show it, and no more than one may break it; tables whose columns have nothing to do with one another are left alone.
    """

    code = "CC362"
    is_certain = True
    meets = ("table",)
    roles = {"first": AMOUNT, "second": AMOUNT, "made": AMOUNT}
    result = "made"
    readings = ("product", "quotient", "percent", "rest")
    message = "{first} and {second} make {computed} in the other rows' way, not {made}"
    valid = (
        Example(_MADE + "| Green | 500 | £4 | £2,000 |\n"),
        Example(_MADE + "| Green | 500 | £4 | £900 |\n| Pink | 80 | £4 | £100 |\n"),
        Example(_ISLES + "| Cor | 6,000 | 100 | 60 |\n"),
        Example(
            "| Seat | Poll | Lead | Turnout |\n|---|---|---|---|\n| A | 900 | 90 | 61% |\n| B | 800 | 40 | 72% |\n| C | 700 | 70 | 66% |\n"
        ),
        Example(
            "| Year | Income | Spending | Surplus |\n|---|---|---|---|\n| 2021 | 40 | 36 | 9 |\n| 2022 | 44 | 39 | 2 |\n| 2023 | 47 | 41 | 3 |\n"
        ),
        Example(
            "| Shop | Staff | Till | Sales |\n|---|---|---|---|\n| A | 4 | 3 | £900 |\n| B | 5 | 2 | £800 |\n| C | 6 | 1 | £700 |\n"
        ),
    )
    invalid = (
        Example(_MADE + "| Green | 500 | £4 | £3,000 |\n", computed="2,000"),
        Example(_ISLES + "| Cor | 6,000 | 100 | 80 |\n", computed="60"),
        Example(
            "| Year | Income | Spending | Surplus |\n|---|---|---|---|\n| 2021 | 40 | 36 | 4 |\n| 2022 | 44 | 39 | 5 |\n| 2023 | 47 | 41 | 9 |\n",
            computed="6",
        ),
        Example(
            "| Town | Doctors | Patients | Patients per doctor |\n|---|---|---|---|\n| Elm | 10 | 18,000 | 1,800 |\n| Ash | 8 | 16,000 | 2,000 |\n| Fir | 5 | 9,000 | 2,800 |\n",
            computed="1,800",
        ),
        Example(
            "| Seat | Roll | Votes | Turnout |\n|---|---|---|---|\n| A | 400 | 260 | 65% |\n| B | 520 | 364 | 70% |\n| C | 300 | 186 | 52% |\n",
            computed="62",
        ),
        Example(
            "| Land | GDP ($bn) | People (m) | GDP per head ($) |\n|---|---|---|---|\n| A | 412 | 10.3 | 40,000 |\n| B | 930 | 31.0 | 30,000 |\n| C | 126 | 6.3 | 29,000 |\n",
            computed="20,000",
        ),
        Example(
            "| Fund | Raised | Spent | Left |\n|---|---|---|---|\n| A | £900 | £250 | £650 |\n| B | £410 | £130 | £280 |\n| C | £77 | £31 | £64 |\n",
            computed="46",
        ),
    )

    @staticmethod
    def product(first: Carrier, second: Carrier) -> Carrier:
        """So many, at so much each."""
        return first * second

    @staticmethod
    def quotient(first: Carrier, second: Carrier) -> Carrier:
        """So much for each."""
        return first / second

    @staticmethod
    def percent(first: Carrier, second: Carrier) -> Carrier:
        """So many in a hundred."""
        return 100 * first / second

    @staticmethod
    def rest(first: Carrier, second: Carrier) -> Carrier:
        """What is left."""
        return first - second

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """One claim for each row of a column that two others make."""
        known = lexicon(passage.locale)
        for grid in grids(passage):
            rows = [row for row, label in enumerate(grid.labels) if not is_sum(label, known.groups)]
            if len(rows) < FEWEST or not 2 < len(grid.columns) <= _MOST:
                continue
            for made in grid.columns:
                way = _way(made, known)
                if way:
                    yield from self._made(passage, grid, made, rows)

    def _made(self, passage: Passage, grid: Grid, made: Column, rows: Sequence[int]) -> Iterator[Claim]:
        """The claims of the only two columns that make one in all rows but one at most."""
        way, by = _way(made, lexicon(passage.locale)), {id(one): scale(one, passage) for one in grid.columns}
        fitting: list[list[Claim]] = []
        others = [column for column in grid.columns if column is not made]
        for one, other in combinations(others, 2):
            for pair in ((one, other), (other, one)) if way != "product" else ((one, other),):
                columns = tuple((column, by[id(column)]) for column in (*pair, made))
                claims = shown_by_all_but_one(self._claims(columns, way, rows), _holds)
                if claims:
                    fitting.append(claims)
        if len(fitting) == 1:
            yield from fitting[0]

    def _claims(self, columns: Sequence[tuple[Column, int]], way: str, rows: Sequence[int]) -> Iterator[Claim]:
        kinds = (_KINDS, _KINDS, _KINDS | {_PERCENT} if way == _PERCENT else _KINDS)
        for figures in abreast([column for column, _ in columns], rows):
            fit = all(figure.kind in kind for figure, kind in zip(figures, kinds, strict=True))
            if fit and figures[1].value:
                first, second, made = (_bare(one, by) for one, (_, by) in zip(figures, columns, strict=True))
                yield Claim(self, {"first": first, "second": second, "made": made}, self.binding, (way,))


def _way(made: Column, known: Lexicon) -> str:
    """What the header of a column says is done to make it."""
    groups = known.groups
    words = made.words
    told = [figure for figure in made.figures if figure is not None]
    if not words & groups["change_headers"] and told and all(figure.kind == _PERCENT for figure in told):
        return _PERCENT
    if words & groups["share_headers"] and words & groups["no_share_headers"] and not words & groups["change_headers"]:
        return _PERCENT
    if _DIGIT.search(made.header) or words & (groups["share_headers"] | groups["change_headers"]):
        return ""
    if words & groups["quotient_headers"] or "/" in made.header:
        return "quotient"
    if words & groups["remainder_headers"]:
        return "rest"
    return "product" if words & groups["product_headers"] else ""


def _bare(figure: Quantity, by: int) -> Quantity:
    """A figure without its unit, which another column has not, in ones where its header has thousands or millions."""
    reading = figure.readings[0]
    ones = by if reading.unit.kind != "money" or abs(figure.value) < by else 1
    made = reading.replace(stated=figure.value * ones, resolution=reading.resolution * ones, unit=unit(""))
    return figure.replace(kind="count", readings=(made,))


def _holds(claim: Claim) -> bool:
    first, second, made = (claim.figure(role) for role in ("first", "second", "made"))
    values: dict[str, Fraction] = {
        "product": first.value * second.value,
        "quotient": first.value / second.value,
        "percent": 100 * first.value / second.value,
        "rest": first.value - second.value,
    }
    return abs(values[claim.formulas[0]] - made.value) <= made.resolution / (1 if made.resolution < 1 else 2)
