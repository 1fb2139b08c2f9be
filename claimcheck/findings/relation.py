"""allowed: what a computed value lets the text state."""

from __future__ import annotations

from math import inf

from claimcheck.algebra.interval import Interval

REVERSED = {"=": "=", "<=": ">=", ">=": "<="}
"""Each relation seen from the other side."""


def allowed(computed: Interval, relation: str) -> Interval:
    """What may be stated where the computed value must be equal to it, at most it, or at least it.

    >>> str(allowed(Interval.closed(55, 60), "<="))
    '≥ 55'
    """
    if relation == "<=":
        return Interval(computed.lower, inf, computed.lower_closed, False)
    if relation == ">=":
        return Interval(-inf, computed.upper, False, computed.upper_closed)
    return computed
