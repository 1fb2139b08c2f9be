"""Simplex: whether linear relations between bounded quantities can all hold, in exact fractions.

The general simplex of Dutertre and de Moura ("A fast linear-arithmetic solver for DPLL(T)", 2006): every row is a
quantity of its own with bounds of its own, and quantities that are out of bounds change places with others until none
is, or until a row shows that one cannot be helped. An open bound is missed by an infinitesimal, which is the second
part of a value. A row is kept as whole numbers over a denominator of its own: fractions would each look for a common
divisor at every step, which is most of what they cost.
"""

from __future__ import annotations

from fractions import Fraction
from math import ceil, floor, gcd, inf, lcm

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from typing import Final, TypeAlias

    from claimcheck.algebra.interval import Interval

    Level: TypeAlias = tuple[Fraction | float, int | Fraction]
    Row: TypeAlias = tuple[dict[int, int], int]

MOST_EXCHANGES: Final = 200
"""Changes of places before the search is given up; systems of 30 figures take a dozen."""

MOST_WORK: Final = 50_000
"""Operations on fractions before it is given up."""

_NOUGHT: Final = Fraction(0)


class Simplex:
    """Quantities ``0 … n-1`` within ``bounds``, and ``rows``: sums of them with coefficients, within bounds too.

    ``work`` counts the operations on fractions.
    """

    def __init__(self, bounds: Sequence[Interval], rows: Iterable[tuple[Mapping[int, Fraction], Interval]]) -> None:
        given = list(rows)
        every = [*bounds, *(within for _, within in given)]
        self.lower: list[Level] = [(one.lower, 0 if one.lower_closed else 1) for one in every]
        self.upper: list[Level] = [(one.upper, 0 if one.upper_closed else -1) for one in every]
        self.value: list[tuple[Fraction, Fraction]] = [
            _start(*ends) for ends in zip(self.lower, self.upper, strict=True)
        ]
        self.rows: dict[int, Row] = {len(bounds) + place: _row(row) for place, (row, _) in enumerate(given)}
        self.work = 0
        for basic, (row, below) in self.rows.items():
            self.value[basic] = (
                sum((by * self.value[one][0] for one, by in row.items()), _NOUGHT) / below,
                sum((by * self.value[one][1] for one, by in row.items()), _NOUGHT) / below,
            )

    def feasible(self) -> bool | None:
        """Whether all bounds can be kept; ``None`` where that took too long to tell."""
        for _ in range(MOST_EXCHANGES):
            broken = next((one for one in sorted(self.rows) if self._is_out(one)), None)
            if broken is None:
                return True
            if self.work > MOST_WORK:
                break
            rises = self.value[broken] < self.lower[broken]
            other = self._helper(broken, rises=rises)
            if other is None:
                return False
            self._exchange(broken, other, self.lower[broken] if rises else self.upper[broken])
        return None

    def model(self, count: int) -> list[Fraction]:
        """Values of the first ``count`` quantities, the infinitesimal made small enough for every bound."""
        small = Fraction(1)
        for value, low, high in zip(self.value, self.lower, self.upper, strict=True):
            small = min(small, _reach(low, value), _reach(value, high))
        return [finite + small * tiny for finite, tiny in self.value[:count]]

    def forbids(self, whole: Collection[int]) -> bool:
        """Whether some row leaves a sum of whole numbers no whole value, once no more places change."""
        return any(self._leaves_none({basic: -below, **row}, whole) for basic, (row, below) in self.rows.items())

    def _leaves_none(self, row: Mapping[int, int], whole: Collection[int]) -> bool:
        """Whether a sum that must be nought cannot be, whatever whole numbers the counts in it are."""
        counted = [by for one, by in row.items() if one in whole]
        if not counted:
            return False
        scale = Fraction(1, gcd(*counted))
        low = high = _NOUGHT
        for one, by in row.items():
            if one not in whole:
                ends = self.lower[one][0], self.upper[one][0]
                if inf in ends or -inf in ends:
                    return False
                first, last = sorted((Fraction(ends[0]) * by * scale, Fraction(ends[1]) * by * scale))
                low, high = low + first, high + last
        self.work += len(row)
        return ceil(low) > floor(high)

    def _is_out(self, one: int) -> bool:
        return self.value[one] < self.lower[one] or self.value[one] > self.upper[one]

    def _helper(self, basic: int, *, rises: bool) -> int | None:
        """The first quantity of a row that can move so that the row's sum rises, or falls."""
        for other, by in sorted(self.rows[basic][0].items()):
            up = (by > 0) == rises
            if self.value[other] < self.upper[other] if up else self.value[other] > self.lower[other]:
                return other
        return None

    def _exchange(self, basic: int, other: int, goal: Level) -> None:
        """Bring a row's sum to its bound by moving another quantity, which takes its place among the rows."""
        row, below = self.rows.pop(basic)
        by = row.pop(other)
        finite, tiny = self.value[basic]
        step = (Fraction(goal[0]) - finite) * below / by, (goal[1] - tiny) * Fraction(below, by)
        self.value[basic] = Fraction(goal[0]), Fraction(goal[1])
        self.value[other] = self.value[other][0] + step[0], self.value[other][1] + step[1]
        sign = 1 if by > 0 else -1
        turned = {basic: sign * below, **{one: -sign * share for one, share in row.items()}}, abs(by)
        for place, changed in self.rows.items():
            factor = changed[0].pop(other, None)
            if factor is not None:
                now, share = self.value[place], Fraction(factor, changed[1])
                self.value[place] = now[0] + share * step[0], now[1] + share * step[1]
                self.rows[place] = _sum(changed, turned, factor)
                self.work += len(turned[0])
        self.rows[other] = turned
        self.work += len(turned[0])


def _row(sum_: Mapping[int, Fraction]) -> Row:
    below = lcm(*(by.denominator for by in sum_.values()))
    return {one: by.numerator * (below // by.denominator) for one, by in sum_.items()}, below


def _sum(row: Row, other: Row, factor: int) -> Row:
    """A row and another one, ``factor`` times, over the denominator of the first."""
    (kept, below), (added, parts) = row, other
    shared = gcd(factor, parts)
    factor, parts = factor // shared, parts // shared
    total = kept if parts == 1 else {one: by * parts for one, by in kept.items()}
    for one, by in added.items():
        if changed := total.get(one, 0) + factor * by:
            total[one] = changed
        else:
            del total[one]
    below *= parts
    common = gcd(below, *total.values())
    if common == 1:
        return total, below
    return {one: by // common for one, by in total.items()}, below // common


def _start(low: Level, high: Level) -> tuple[Fraction, Fraction]:
    """A value within bounds: the lower one, else the upper one, else nought."""
    finite, tiny = low if low[0] != -inf else high if high[0] != inf else (_NOUGHT, 0)
    return Fraction(finite), Fraction(tiny)


def _reach(low: Level, high: Level) -> Fraction:
    """How large the infinitesimal may be for a value to stay above another."""
    (finite, tiny), (above, more) = low, high
    if -inf < finite < above < inf and tiny > more:
        return (Fraction(above) - Fraction(finite)) / (Fraction(tiny) - Fraction(more))
    return Fraction(1)
