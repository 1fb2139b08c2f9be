"""Priced: a percentage, and two sums of which it makes one out of the other."""

from __future__ import annotations

from claimcheck.claims.glossed import Glossed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fractions import Fraction
    from typing import ClassVar

    from claimcheck.claims.claim import Bound
    from claimcheck.claims.phrasing import Match
    from claimcheck.quantities.quantity import Quantity


class Priced(Glossed):
    """A rule of a percentage and two sums, the only ones of their sentence, in the order of ``sought``.

    Where ``ranked``, the first of them is the greater one instead.
    """

    ranked: ClassVar[bool] = False

    def supplied(self, match: Match, roles: dict[str, Bound], wanted: list[str]) -> dict[str, Bound]:
        """The two sums of the sentence."""
        if len(wanted) != len(self.sought):
            return roles
        sums = [figure for figure in match.sentence.figures if figure.kind == "money"]
        percents = [figure for figure in match.sentence.figures if figure.kind in ("percent", "share")]
        if len(sums) != len(self.sought) or len(percents) != 1 or any(one.is_range for one in sums):
            return roles
        if self.ranked:
            sums.sort(key=_size, reverse=True)
        found = {**roles, **dict(zip(self.sought, sums, strict=True))}
        return {role: found[role] for role in self.roles if role in found}


def _size(figure: Quantity) -> Fraction:
    return figure.value * figure.unit.factor
