"""A column of changes between two others."""

from __future__ import annotations

from claimcheck.claims import ANY, Claim, Example, Rule
from claimcheck.claims.comparable import comparable
from claimcheck.claims.grid import abreast, grids
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.showing import shown_by_half

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.claims import Carrier, Passage
    from claimcheck.claims.grid import Column
    from claimcheck.quantities.quantity import Quantity


class DerivedColumn(Rule):
    """A column headed *Change* or *Difference* behind two columns of the same kind: the second less the first.

    A column of percentages is left to its readers, and so is one that leaves out the sign of a fall. Only where most rows show that the column is
    made so is one that is not reported.
    """

    code = "CC354"
    is_certain = True
    meets = ("table",)
    aliases = ("derived-column",)
    roles = {"before": ANY, "after": "before", "change": "before"}
    result = "change"
    readings = ("formula", "reversed")
    message = "from {before} to {after} the change is {computed}, not {change}"
    valid = (
        Example(
            "| Town | 2021 | 2022 | Change |\n|---|---|---|---|\n| Elm | 40 | 52 | +12 |\n| Ash | 60 | 55 | -5 |\n"
        ),
        Example(
            "| Town | 2021 | 2022 | Change % |\n|---|---|---|---|\n| Elm | 40 | 50 | 25 |\n| Ash | 60 | 66 | 10 |\n"
        ),
        Example("| Town | Men | Women | Change |\n|---|---|---|---|\n| Elm | 40 | 50 | 3 |\n| Ash | 60 | 66 | 1 |\n"),
        Example("| Town | 2021 | 2022 | Change |\n|---|---|---|---|\n| Elm | 40 | 52 | |\n| Ash | 60 | 55 | -5 |\n"),
        Example("| Town | 2021 | 2022 | Change |\n|---|---|---|---|\n| Elm | 52 | 40 | 12 |\n| Ash | 60 | 55 | 5 |\n"),
    )
    invalid = (
        Example(
            "| Town | 2021 | 2022 | Change |\n|---|---|---|---|\n| Elm | 40 | 52 | +21 |\n| Ash | 60 | 55 | -5 |\n",
            computed="12",
        ),
        Example(
            "| Shop | May | June | Difference |\n|---|---|---|---|\n| Elm | £300 | £450 | £150 |\n| Ash | £200 | £230 | £130 |\n| Fir | £90 | £95 | £5 |\n"
        ),
        Example(
            "| Town | 2021 | 2022 | Change |\n|---|---|---|---|\n| Elm | 400 | 520 | 120 |\n| Ash | 600 | 655 | 75 |\n| Fir | 80 | 90 | 10 |\n",
            computed="55",
        ),
        Example(
            "| Lake | Then | Now | Change |\n|---|---|---|---|\n| Elm | 12.5 | 14.0 | 1.5 |\n| Ash | 9.0 | 11.5 | 5.2 |\n",
            computed="2.5",
        ),
        Example(
            "| Club | 2023 | 2024 | Rise |\n|---|---|---|---|\n| A | 11 | 17 | 6 |\n| B | 20 | 31 | 13 |\n| C | 5 | 9 | 4 |\n",
            computed="11",
        ),
        Example(
            "| Party | Seats 2019 | Seats 2024 | Change |\n|---|---|---|---|\n| A | 40 | 52 | +12 |\n| B | 31 | 22 | -9 |\n| C | 9 | 6 | +3 |\n",
            computed="−3",
        ),
        Example(
            "| Year | Births | Deaths | Natural change |\n|---|---|---|---|\n| 2021 | 501 | 450 | +51 |\n| 2022 | 483 | 470 | +33 |\n| 2023 | 460 | 480 | -20 |\n"
        ),
    )

    @staticmethod
    def formula(before: Carrier, after: Carrier) -> Carrier:
        return after - before

    @staticmethod
    def reversed(before: Carrier, after: Carrier) -> Carrier:
        """What the first column is more than the second: births less deaths."""
        return before - after

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """One claim for each row of a column of changes that follows the two it is made of."""
        headers = lexicon(passage.locale).groups["change_headers"]
        for grid in grids(passage):
            for columns in zip(grid.columns, grid.columns[1:], grid.columns[2:], strict=False):
                if columns[-1].words & headers:
                    made = shown_by_half(self._claims(columns), _holds)
                    turned = [] if made else list(self._claims(columns, signed=True))
                    yield from made
                    if len(turned) > 1 and sum(map(_turned, turned)) * 2 > len(turned):
                        yield from turned

    def _claims(self, columns: Sequence[Column], signed: bool = False) -> Iterator[Claim]:
        for before, after, change in abreast(columns):
            alike = before.kind == after.kind == change.kind and comparable((before, after, change))
            if alike and (signed or after.value >= before.value or change.value < 0 or _is_signed(change)):
                roles = {"before": before, "after": after, "change": change}
                yield Claim(self, roles, self.binding, ("reversed",) if signed else ("formula",))


def _is_signed(change: Quantity) -> bool:
    """Whether a figure bears the sign of a rise."""
    text = change.document.text
    return "+" in text[max(0, change.start - 1) : change.start + 1]


def _turned(claim: Claim) -> bool:
    return claim.figure("before").value - claim.figure("after").value == claim.figure("change").value


def _holds(claim: Claim) -> bool:
    return claim.figure("after").value - claim.figure("before").value == claim.figure("change").value
