"""Averaged: a mean told as a whole number, which is hardly ever one."""

from __future__ import annotations

from fractions import Fraction

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.claims.claim import Claim
    from claimcheck.quantities.quantity import Quantity

_WITHIN = Fraction(999, 1000)
"""How far a mean in whole numbers may be from the quotient, rounded, cut off or rounded up."""


def with_mean(claim: Claim, role: str) -> Claim:
    """The claim, its mean no exact count: *an average of 34* is said of 33.67 as of 34.4."""
    mean = claim.figure(role)
    return claim.replace(roles={**claim.roles, role: _rough(mean)}) if _is_whole(mean) else claim


def _is_whole(mean: Quantity) -> bool:
    """Whether a mean is a plain whole number of things."""
    plain = mean.qualifier is None and mean.error is None and not mean.is_range
    return plain and mean.kind == "count" and mean.value.denominator == 1


def _rough(mean: Quantity) -> Quantity:
    return mean.replace(error=_WITHIN)
