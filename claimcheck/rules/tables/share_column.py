"""A column of shares beside the figures they are shares of."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims import PERCENT, SUMMABLE, Claim, Example, Rule
from claimcheck.claims.comparable import comparable
from claimcheck.claims.grid import abreast, as_percentage, grids, is_sum
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.showing import shown_by_half

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from claimcheck.claims import Carrier, Passage
    from claimcheck.claims.grid import Column, Grid
    from claimcheck.quantities.quantity import Quantity


class ShareColumn(Rule):
    """A column headed ``%`` or *share* next to a column of amounts: each share is its amount out of their sum.

    Only where most rows show that the column is such a share is one that is not reported. The shares are held to their
    last written digit; that they may add up to 99 or 101 is no matter.
    """

    code = "CC353"
    is_certain = True
    meets = ("table",)
    aliases = ("share-column",)
    roles = {"share": PERCENT, "amount": SUMMABLE, "all": "amount"}
    result = "share"
    message = "{amount} is {computed} of the column, not {share}"
    valid = (
        Example(
            "| Town | Yes (%) | No (%) |\n|---|---|---|\n| Elm | 48 | 31 |\n| Ash | 32 | 20 |\n| Fir | 40 | 28 |\n"
        ),
        Example("| Party | Seats | % |\n|---|---|---|\n| A | 11 | 52 |\n| B | 6 | 29 |\n| C | 4 | 19 |\n"),
        Example("| Party | Votes | Swing % |\n|---|---|---|\n| A | 900 | 4 |\n| B | 600 | 2 |\n| C | 500 | 1 |\n"),
        Example("| Town | People | Poor % |\n|---|---|---|\n| Elm | 900 | 12 |\n| Ash | 600 | 31 |\n"),
        Example(
            "| Fuel | TWh | Share |\n|---|---|---|\n| Gas | 50 | 50.0% |\n| Wind | 30 | 30.0% |\n| Sun | 20 | 20.0% |\n| Total | 100 | 100% |\n"
        ),
        Example("| Fuel | Plants |\n|---|---|\n| Gas | 50 |\n| Wind | 30 |\n"),
    )
    invalid = (
        Example(
            "| Party | Seats | % |\n|---|---|---|\n| A | 11 | 52 |\n| B | 6 | 39 |\n| C | 4 | 19 |\n", computed="28.57"
        ),
        Example(
            "| Fuel | Plants | Share |\n|---|---|---|\n| Gas | 50 | 50% |\n| Wind | 30 | 30% |\n| Sun | 20 | 12% |\n| Total | 100 | 100% |\n",
            computed="20",
        ),
        Example(
            "| Answer | Votes | Per cent |\n|---|---|---|\n| Yes | 120 | 60.0 |\n| No | 50 | 52.0 |\n| None | 30 | 15.0 |\n",
            computed="25",
        ),
        Example("| Crop | Hectares | % |\n|---|---|---|\n| Rye | 40 | 40 |\n| Oats | 35 | 35 |\n| Peas | 25 | 52 |\n"),
        Example(
            "| Mode | Trips | Share (%) |\n|---|---|---|\n| Bus | 300 | 37.5 |\n| Tram | 400 | 50.0 |\n| Bike | 100 | 21.5 |\n",
            computed="12.5",
        ),
    )

    @staticmethod
    def formula(amount: Carrier, all: Carrier) -> Carrier:
        return 100 * amount / all

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """One claim for each row of a column of shares and the column before it."""
        groups = lexicon(passage.locale).groups
        for grid in grids(passage):
            for amounts, shares in zip(grid.columns, grid.columns[1:], strict=False):
                shared = shares.words & groups["share_headers"] and not amounts.words & groups["share_headers"]
                if shared and not shares.words & _others(shares, groups):
                    yield from shown_by_half(self._claims(grid, (amounts, shares), groups), _holds)

    def _claims(
        self, grid: Grid, columns: tuple[Column, Column], groups: Mapping[str, frozenset[str]]
    ) -> Iterator[Claim]:
        rows = [row for row, label in enumerate(grid.labels) if not is_sum(label, groups)]
        parts = columns[0].stated(rows)
        if (
            len(parts) < 2
            or any(part.kind != parts[0].kind or part.kind in ("percent", "share") for part in parts)
            or not comparable(parts)
        ):
            return
        whole = _sum(parts)
        for amount, share in abreast(columns, rows):
            if share.kind in ("percent", "count") and whole.value:
                roles = {"share": as_percentage(share), "amount": amount, "all": whole}
                yield Claim(self, roles, self.binding, self.readings)


def _sum(parts: Sequence[Quantity]) -> Quantity:
    """The sum of the amounts of a column, as a figure at the place of the last."""
    value = sum((part.value * part.unit.factor for part in parts), Fraction(0))
    last = parts[-1]
    reading = last.readings[0].replace(stated=value / last.unit.factor)
    return last.replace(readings=(reading,), kind="word", qualifier=None, cue=None)


def _others(shares: Column, groups: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """The words that make it a column of other percentages; *share of total* is one of shares all the same."""
    other = groups["no_share_headers"]
    return other - {"of"} if shares.words & (groups["totals"] | {"share"}) else other


def _holds(claim: Claim) -> bool:
    share = claim.figure("share")
    exact = 100 * claim.figure("amount").value / claim.figure("all").value
    return abs(exact - share.value) <= share.resolution
