"""Stretch: how far a month or a year may differ from the average one that its unit stands for."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache

from claimcheck.units import notation, table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.units.unit import Unit

EXACT = Fraction(1), Fraction(1)
"""The stretch of a unit whose length no calendar changes."""


def stretch(unit: Unit) -> tuple[Fraction, Fraction] | None:
    """The shortest and the longest that a unit may be, as multiples of its factor; ``None`` if it holds no time.

    Months and years stand in an exact ratio to each other, as do weeks, days and seconds; it is between these two
    families that a month is 28 to 31 days long.

    >>> from claimcheck.units import unit
    >>> low, high = stretch(unit("month"))
    >>> low * Fraction("30.4375"), high * Fraction("30.4375")
    (Fraction(28, 1), Fraction(31, 1))
    >>> stretch(unit("kilometer/hour")) == EXACT, stretch(unit("USD"))
    (True, None)
    """
    return _by_name(unit.name) if any(kind == "time" for kind, _ in unit.dimension.powers) else None


@lru_cache(maxsize=1024)
def _by_name(name: str) -> tuple[Fraction, Fraction] | None:
    shortest, longest = EXACT
    timed = False
    for atom, power in notation.factors(name):
        factor = Fraction(table.ATOMS["duration"].get(atom, ("0",))[0])
        timed = timed or factor > 0
        if atom in table.CALENDAR_DAYS:
            ends = sorted((86400 * days / factor) ** power for days in table.CALENDAR_DAYS[atom])
            shortest, longest = shortest * ends[0], longest * ends[1]
    return (shortest, longest) if timed else None
