"""A row of percentages that should make up all."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims import PERCENT, Claim, Example, Rule
from claimcheck.claims.grid import abreast, as_percentage, grids
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.showing import shown_by_all_but_one

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier, Passage
    from claimcheck.claims.grid import Grid
    from claimcheck.claims.lexicon import Lexicon

ALL = 100
_POLL = "| Town | Yes (%) | No (%) | Unsure (%) |\n|---|---|---|---|\n| Elm | 52 | 40 | 8 |\n| Ash | 41 | 49 | 10 |\n"


class RowOfShares(Rule):
    """A row of percentages adds up to 100 where every other row of the table does.

    Rounding may put a row one off; a table of which more than one row adds up to something else is one of other percentages.
    """

    code = "CC366"
    is_certain = True
    meets = ("table",)
    roles = {"parts": PERCENT, "all": "parts"}
    result = "all"
    message = "the row adds up to {computed}, where the others make 100"
    valid = (
        Example(_POLL + "| Fir | 61 | 30 | 10 |\n"),
        Example(_POLL + "| Fir | 61 | 39 | 12 |\n| Yew | 50 | 20 | 10 |\n"),
        Example("| Town | Poor (%) | Old (%) |\n|---|---|---|\n| A | 12 | 31 |\n| B | 9 | 27 |\n| C | 14 | 20 |\n"),
        Example("| Town | 2019 | 2024 |\n|---|---|---|\n| A | 60% | 40% |\n| B | 55% | 45% |\n"),
        Example(_POLL + "| Fir | 61 | – | 12 |\n"),
    )
    invalid = (
        Example(_POLL + "| Fir | 61 | 39 | 12 |\n", computed="112"),
        Example(
            "| Land | Coal | Gas | Wind |\n|---|---|---|---|\n| A | 20% | 30% | 50% |\n| B | 15% | 35% | 50% |\n| C | 40% | 25% | 15% |\n"
        ),
        Example(
            "| Age | Men (%) | Women (%) |\n|---|---|---|\n| Under 30 | 48 | 52 |\n| 30 to 60 | 51 | 49 |\n| Over 60 | 41 | 69 |\n"
        ),
        Example(
            "| Ward | For % | Against % | None % |\n|---|---|---|---|\n| A | 33.3 | 33.3 | 33.4 |\n| B | 50.1 | 39.9 | 10.0 |\n| C | 20.5 | 71.2 | 18.3 |\n"
        ),
        Example(
            "| Year | Owned % | Rented % |\n|---|---|---|\n| 2001 | 69 | 31 |\n| 2011 | 64 | 36 |\n| 2021 | 62 | 83 |\n| 2023 | 61 | 39 |\n"
        ),
    )

    @staticmethod
    def formula(parts: Carrier) -> Carrier:
        return sum(parts)

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """One claim for each row of percentages of a table whose rows make up all."""
        known = lexicon(passage.locale)
        for grid in grids(passage):
            yield from shown_by_all_but_one(self._rows(grid, known), _holds)

    def _rows(self, grid: Grid, known: Lexicon) -> Iterator[Claim]:
        columns = [
            column
            for column in grid.columns
            if column.words & known.groups["share_headers"]
            or all(figure is None or figure.kind == "percent" for figure in column.figures)
        ]
        if len(columns) < len(grid.columns) or len(columns) < 2:
            return
        for figures in abreast(columns):
            parts = tuple(map(as_percentage, figures))
            yield Claim(self, {"parts": parts, "all": self.constant(parts[-1], ALL)}, self.binding, self.readings)


def _holds(claim: Claim) -> bool:
    parts = claim.roles["parts"]
    if not isinstance(parts, tuple):
        return False
    slack = sum((part.resolution for part in parts), Fraction(0)) / 2
    total = sum((part.value for part in parts), Fraction(0))
    return abs(total - ALL) <= slack
