"""A column of changes in per cent behind the two columns that they are of."""

from __future__ import annotations

from claimcheck.claims import ANY, PERCENT, Claim, Example, Rule
from claimcheck.claims.comparable import comparable
from claimcheck.claims.grid import abreast, as_percentage, grids
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.showing import shown_by_half

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.claims import Carrier, Passage
    from claimcheck.claims.grid import Column

_MADE = "| City | 2019 | 2024 | Change (%) |\n|---|---|---|---|\n"


class PercentChangeColumn(Rule):
    """A column headed *Change (%)* or *% change* behind two columns of the same kind: what the second is more than the first.

    Only where most rows show that the column is made so is one that is not reported. A column that leaves out the sign of
    a fall is read so.
    """

    code = "CC358"
    is_certain = True
    meets = ("table",)
    aliases = ("percent-change-column",)
    roles = {"before": ANY, "after": "before", "change": PERCENT}
    result = "change"
    readings = ("formula", "flipped")
    message = "from {before} to {after} the change is {computed}, not {change}"
    valid = (
        Example(_MADE + "| Elm | 200 | 250 | 25 |\n| Ash | 400 | 300 | -25 |\n"),
        Example(_MADE + "| Elm | 200 | 250 | 4 |\n| Ash | 400 | 300 | 9 |\n"),
        Example(_MADE + "| Elm | 200 | 250 | 25 |\n| Ash | 400 | 300 | 25 |\n"),
        Example(
            "| City | 2019 | 2024 | Change |\n|---|---|---|---|\n| Elm | 200 | 250 | 50 |\n| Ash | 400 | 300 | -100 |\n"
        ),
        Example(_MADE + "| Elm | 200 | 250 | 25 |\n| Ash | 0 | 300 | – |\n"),
    )
    invalid = (
        Example(_MADE + "| Elm | 200 | 250 | 25 |\n| Ash | 400 | 300 | -45 |\n", computed="25"),
        Example(
            "| City | May | June | % change |\n|---|---|---|---|\n| Elm | £200 | £250 | +25% |\n| Ash | £400 | £440 | +40% |\n",
            computed="10",
        ),
        Example(
            "| Shop | Before | After | Rise (%) |\n|---|---|---|---|\n| A | 80 | 92 | 15.0 |\n| B | 50 | 56 | 21.0 |\n| C | 10 | 12 | 20.0 |\n",
            computed="12",
        ),
        Example(
            _MADE + "| Elm | 1,000 | 1,100 | 10 |\n| Ash | 500 | 600 | 50 |\n| Fir | 80 | 100 | 25 |\n", computed="20"
        ),
        Example(
            "| City | 2022 ($m) | 2023 ($m) | Change |\n|---|---|---|---|\n| Elm | 640 | 672 | +5% |\n"
            "| Ash | 500 | 515 | +13% |\n| Fir | 320 | 352 | +10% |\n",
            computed="3",
        ),
        Example(_MADE + "| Elm | 60 | 75 | +25 |\n| Ash | 90 | 45 | -80 |\n", computed="50"),
    )

    @staticmethod
    def formula(before: Carrier, after: Carrier) -> Carrier:
        return 100 * (after / before - 1)

    @staticmethod
    def flipped(before: Carrier, after: Carrier) -> Carrier:
        """The same, of a fall whose sign is left out."""
        return 100 * (1 - after / before)

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """One claim for each row of a column of changes in per cent that follows the two it is made of."""
        groups = lexicon(passage.locale).groups
        for grid in grids(passage):
            for columns in zip(grid.columns, grid.columns[1:], grid.columns[2:], strict=False):
                if columns[-1].words & groups["change_headers"]:
                    headed = bool(columns[-1].words & groups["share_headers"])
                    yield from shown_by_half(self._claims(columns, headed), _holds)

    def _claims(self, columns: Sequence[Column], headed: bool) -> Iterator[Claim]:
        for before, after, change in abreast(columns):
            told = change.kind == "percent" or (headed and change.kind in ("count", "other"))
            alike = before.kind == after.kind != "percent" and comparable((before, after))
            if told and alike and before.value > 0:
                signed = change.value < 0 or after.value >= before.value or "+" in change.text
                roles = {"before": before, "after": after, "change": as_percentage(change)}
                yield Claim(self, roles, self.binding, ("formula",) if signed else ("flipped",))


def _holds(claim: Claim) -> bool:
    change = claim.figure("change")
    exact = 100 * (claim.figure("after").value / claim.figure("before").value - 1)
    return abs(abs(exact) - abs(change.value)) <= change.resolution
