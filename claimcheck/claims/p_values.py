"""p values: what a test statistic, as rounded, leaves to the probability reported with it."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.algebra import tails

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.quantities.quantity import Quantity

CHI_SQUARED = frozenset(("q", "χ2", "χ²", "χ^2", "x2", "chi2"))


def p_values(test: str, statistic: Quantity, *freedom: Fraction) -> tuple[Fraction, Fraction] | None:
    """The least and the greatest two-tailed p value of a t, F, r, z or χ² statistic read as rounded.

    None for a test or degrees of freedom that leave it undecided. The computed tails err by far less than what is
    added on either side.
    """
    half, size = statistic.resolution / 2, abs(statistic.value)
    least = _tail(test.lower(), size + half, freedom)
    most = _tail(test.lower(), max(size - half, Fraction(0)), freedom)
    return None if least is None or most is None else (least - tails.ERROR, most + tails.ERROR)


def _tail(test: str, value: Fraction, freedom: tuple[Fraction, ...]) -> Fraction | None:
    if not all(freedom):
        return None
    if test == "z":
        return None if freedom else tails.normal(value)
    if test == "f":
        return tails.fisher(value, *freedom) if len(freedom) == 2 else None
    if len(freedom) != 1:
        return None
    if test == "r":
        return tails.correlation(value, *freedom) if value <= 1 else None
    of_one = tails.student if test == "t" else tails.chi_squared if test in CHI_SQUARED else None
    return of_one(value, *freedom) if of_one else None
