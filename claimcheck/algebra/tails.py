"""Tails: the probability that a test statistic is at least as far out as the one observed.

Computed in decimal arithmetic of :data:`DIGITS` digits from the regularised incomplete gamma and beta functions, by
series and by continued fractions in Lentz's form (Press et al., *Numerical Recipes*, 3rd ed., 6.2 and 6.4). What does
not settle to :data:`SETTLED` within :data:`MOST_TERMS` terms is given up. The results are exact to far below
:data:`ERROR`, which whoever compares them must allow for.
"""

from __future__ import annotations

from fractions import Fraction

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal

DIGITS = 40
SETTLED = "1e-30"
MOST_TERMS = 2000
MOST_FREEDOM = 10**6
ERROR = Fraction(1, 10**12)
"""Bound on the absolute error of every probability below."""

_STIRLING = (
    (1, 12), (-1, 360), (1, 1260), (-1, 1680), (5, 5940), (-691, 360360), (7, 1092), (-3617, 122400), (43867, 244188),
    (-174611, 125400),
)  # fmt: skip
"""B(2k) / (2k (2k − 1)), the coefficients of Stirling's series for the logarithm of the gamma function."""

_LOG_ROOT_TAU = "0.91893853320467274178032973640561763986139747363778341"
"""Half the logarithm of 2π."""

_SHIFT = 60
"""From here on ten terms of the series err by less than 1e-32."""


def student(t: Fraction, freedom: Fraction) -> Fraction | None:
    """P(|T| ≥ |t|) for Student's t.

    >>> round(float(student(Fraction("2.048"), Fraction(28))), 4)
    0.05
    """
    return _beta(freedom / (freedom + t * t), freedom / 2, Fraction(1, 2))


def fisher(ratio: Fraction, above: Fraction, below: Fraction) -> Fraction | None:
    """P(F ≥ ratio) for the F distribution.

    >>> round(float(fisher(Fraction(2), Fraction(2), Fraction(10))), 6) == round((1 + 0.4) ** -5, 6)
    True
    """
    return _beta(below / (below + above * ratio), below / 2, above / 2) if ratio > 0 else Fraction(1)


def chi_squared(value: Fraction, freedom: Fraction) -> Fraction | None:
    """P(χ² ≥ value).

    >>> round(float(chi_squared(Fraction("3.841"), Fraction(1))), 3)
    0.05
    """
    return _gamma(freedom / 2, value / 2) if value > 0 else Fraction(1)


def normal(z: Fraction) -> Fraction | None:
    """P(|Z| ≥ |z|) for the standard normal distribution.

    >>> round(float(normal(Fraction("1.96"))), 4)
    0.05
    """
    return chi_squared(z * z, Fraction(1))


def correlation(r: Fraction, freedom: Fraction) -> Fraction | None:
    """P(|R| ≥ |r|) for a product-moment correlation of uncorrelated normal variables.

    >>> round(float(correlation(Fraction("0.361"), Fraction(28))), 3)
    0.05
    """
    return _beta(1 - r * r, freedom / 2, Fraction(1, 2)) if abs(r) < 1 else Fraction(0)


def _beta(x: Fraction, a: Fraction, b: Fraction) -> Fraction | None:
    """The regularised incomplete beta function."""
    if not (0 < a <= MOST_FREEDOM and 0 < b <= MOST_FREEDOM):
        return None
    if not 0 < x < 1:
        return Fraction(0) if x <= 0 else Fraction(1)
    if x > (a + 1) / (a + b + 2):
        rest = _beta_fraction(1 - x, b, a)
        return None if rest is None else 1 - rest
    return _beta_fraction(x, a, b)


def _beta_fraction(x: Fraction, a: Fraction, b: Fraction) -> Fraction | None:
    from decimal import Decimal, localcontext

    with localcontext() as context:
        context.prec = DIGITS
        settled, tiny = Decimal(SETTLED), Decimal("1e-60")
        at, p, q = _decimal(x), _decimal(a), _decimal(b)
        front = (_log_gamma(p + q) - _log_gamma(p) - _log_gamma(q) + p * at.ln() + q * (1 - at).ln()).exp() / p
        c, d = Decimal(1), 1 / ((1 - (p + q) * at / (p + 1)) or tiny)
        total = d
        for m in range(1, MOST_TERMS):
            even = m * (q - m) * at / ((p + 2 * m - 1) * (p + 2 * m))
            odd = -(p + m) * (p + q + m) * at / ((p + 2 * m) * (p + 2 * m + 1))
            for numerator in (even, odd):
                d = 1 / ((1 + numerator * d) or tiny)
                c = (1 + numerator / c) or tiny
                total *= c * d
            if abs(c * d - 1) < settled:
                return Fraction(front * total)
    return None


def _gamma(a: Fraction, x: Fraction) -> Fraction | None:
    """The regularised upper incomplete gamma function."""
    if not (0 < a <= MOST_FREEDOM and x <= 100 * MOST_FREEDOM):
        return None
    from decimal import localcontext

    with localcontext() as context:
        context.prec = DIGITS
        p, at = _decimal(a), _decimal(x)
        front = (p * at.ln() - at - _log_gamma(p)).exp()
        if x < a + 1:
            lower = _gamma_series(p, at)
            return None if lower is None else 1 - Fraction(front * lower)
        upper = _gamma_fraction(p, at)
        return None if upper is None else Fraction(front * upper)


def _gamma_series(a: Decimal, x: Decimal) -> Decimal | None:
    from decimal import Decimal

    settled = Decimal(SETTLED)
    term = total = 1 / a
    for n in range(1, MOST_TERMS):
        term *= x / (a + n)
        total += term
        if term < total * settled:
            return total
    return None


def _gamma_fraction(a: Decimal, x: Decimal) -> Decimal | None:
    from decimal import Decimal

    settled, tiny = Decimal(SETTLED), Decimal("1e-60")
    b = x + 1 - a
    c, d = 1 / tiny, 1 / (b or tiny)
    total = d
    for n in range(1, MOST_TERMS):
        numerator = n * (a - n)
        b += 2
        d = 1 / ((numerator * d + b) or tiny)
        c = (b + numerator / c) or tiny
        total *= c * d
        if abs(c * d - 1) < settled:
            return total
    return None


def _log_gamma(z: Decimal) -> Decimal:
    """The logarithm of the gamma function, by Stirling's series after shifting the argument up."""
    from decimal import Decimal

    product = Decimal(1)
    while z < _SHIFT:
        product *= z
        z += 1
    total = (z - Decimal("0.5")) * z.ln() - z + Decimal(_LOG_ROOT_TAU)
    power = z
    for above, below in _STIRLING:
        total += Decimal(above) / (Decimal(below) * power)
        power *= z * z
    return total - product.ln()


def _decimal(value: Fraction) -> Decimal:
    from decimal import Decimal

    return Decimal(value.numerator) / Decimal(value.denominator)
