"""Priced: a percentage, and two sums of which it makes one out of the other."""

from __future__ import annotations

from claimcheck.claims.glossed import Glossed
from claimcheck.units import unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fractions import Fraction
    from typing import ClassVar

    from claimcheck.claims.claim import Bound
    from claimcheck.claims.phrasing import Match
    from claimcheck.quantities.quantity import Quantity

_NO_YEAR = 10_000
_YEARLY = "/year"


class Priced(Glossed):
    """A rule of a percentage and two sums, the only ones of their sentence, in the order of ``sought``.

    Where ``ranked``, the first of them is the greater one instead.
    """

    ranked: ClassVar[bool] = False
    yearly: ClassVar[bool] = False

    def supplied(self, match: Match, roles: dict[str, Bound], wanted: list[str]) -> dict[str, Bound]:
        """The two sums of the sentence."""
        if len(wanted) != len(self.sought):
            return roles
        sums = [sum_ for figure in match.sentence.figures if (sum_ := self._sum_of(figure)) is not None]
        bare = [one for one in match.sentence.figures if one.kind == "count" and _is_bare(one)]
        if len(sums) == 1 and len(bare) == 1:  # the currency stands but once
            sums = sorted((*sums, bare[0].in_the_unit_of(sums[0])), key=lambda one: one.start)
        percents = [figure for figure in match.sentence.figures if figure.kind in ("percent", "share")]
        if len(sums) != len(self.sought) or len(percents) != 1 or any(one.is_range for one in sums):
            return roles
        if self.ranked:
            sums.sort(key=_size, reverse=True)
        found = {**roles, **dict(zip(self.sought, sums, strict=True))}
        return {role: found[role] for role in self.roles if role in found}

    def _sum_of(self, figure: Quantity) -> Quantity | None:
        """A sum of money; where ``yearly``, one that is paid each year too."""
        if figure.kind == "rate" and self.yearly and figure.unit.name.endswith(_YEARLY):
            money = unit(figure.unit.name.removesuffix(_YEARLY))
            readings = tuple(reading.replace(unit=money) for reading in figure.readings)
            figure = figure.replace(readings=readings, kind=money.kind)
        return figure if figure.kind == "money" else None


def _is_bare(figure: Quantity) -> bool:
    """Whether a number that names no things has the look of a sum: no year, no word."""
    return not figure.subject and figure.form == "digits" and ("," in figure.text or figure.value >= _NO_YEAR)


def _size(figure: Quantity) -> Fraction:
    return figure.value * figure.unit.factor
