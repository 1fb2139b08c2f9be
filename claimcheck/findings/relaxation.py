"""Relaxation: relations made linear, so that what cannot hold of them cannot hold of the relations either.

A product of two figures is replaced by the four planes that enclose it over the figures' ranges (McCormick, 1976); a
quotient is the factor of a product. Where all products have a figure that is known, nothing is lost.
"""

from __future__ import annotations

from fractions import Fraction

from claimcheck.algebra.interval import Interval
from claimcheck.algebra.term import Difference, Name, Operation, Product, Sum
from claimcheck.findings.simplex import Simplex

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from typing import Final

    from claimcheck.algebra.term import Term, Variable
    from claimcheck.findings.network import Constraint

_NOUGHT: Final = Fraction(0)


class Linear:
    """A sum of quantities with coefficients and a constant, and the ``range`` of its values."""

    __slots__ = ("by", "constant", "range")

    def __init__(self, by: dict[int, Fraction], constant: Fraction, values: Interval) -> None:
        self.by = by
        self.constant = constant
        self.range = values

    def plus(self, other: Linear, factor: Fraction | int) -> Linear:
        """The sum and ``factor`` times another one; the range is left to the caller."""
        by = dict(self.by)
        for one, share in other.by.items():
            total = by.get(one, _NOUGHT) + factor * share
            if total:
                by[one] = total
            else:
                by.pop(one, None)
        return Linear(by, self.constant + factor * other.constant, self.range)


class Relaxation:
    """The relations over ``box`` as rows of a linear system; ``curved`` are the figures of products left enclosed."""

    def __init__(
        self, box: Mapping[Variable, Interval], whole: Collection[Variable], relations: Sequence[Constraint]
    ) -> None:
        self.variables = [variable for variable, values in box.items() if not values.is_point]
        self.places = {variable: place for place, variable in enumerate(self.variables)}
        self.whole = {place for variable, place in self.places.items() if variable in whole}
        self.bounds = [box[variable] for variable in self.variables]
        self.box = box
        self.rows: list[tuple[dict[int, Fraction], Interval]] = []
        self.curved: dict[Variable, None] = {}
        for relation in relations:
            self._relate(relation)
        self.work = 0

    def model(self) -> dict[Variable, Fraction] | bool | None:
        """Values that satisfy the rows; false if there are none, ``None`` where that took too long to tell."""
        simplex = Simplex(self.bounds, self.rows)
        answer = simplex.feasible()
        if answer and self.whole and simplex.forbids(self.whole):
            answer = False
        self.work = simplex.work + sum(len(row) for row, _ in self.rows)
        if not answer:
            return answer
        known = {variable: Fraction(values.lower) for variable, values in self.box.items() if values.is_point}
        return known | dict(zip(self.variables, simplex.model(len(self.variables)), strict=True))

    def _relate(self, relation: Constraint) -> None:
        left = self._linear(relation.residual)
        self._bound(left, relation.allowed)

    def _bound(self, sum_: Linear, within: Interval) -> None:
        self.rows.append((sum_.by, within - sum_.constant))

    def _linear(self, term: Term) -> Linear:
        steps: list[Linear] = []
        for kind, left, right in term.tape:
            if issubclass(kind, Operation):
                steps.append(self._joined(kind, steps[left], steps[right]))
            else:
                steps.append(self._named(left) if kind is Name else _constant(Fraction(left)))
        return steps[-1]

    def _named(self, variable: Variable) -> Linear:
        values = self.box[variable]
        if variable not in self.places:
            return _constant(Fraction(values.lower))
        return Linear({self.places[variable]: Fraction(1)}, _NOUGHT, values)

    def _joined(self, kind: type[Operation], left: Linear, right: Linear) -> Linear:
        values = kind.operate(left.range, right.range)
        if kind is Sum or kind is Difference:
            joined = left.plus(right, 1 if kind is Sum else -1)
            return Linear(joined.by, joined.constant, values)
        if not right.by and (kind is Product or right.constant):
            factor = right.constant if kind is Product else 1 / right.constant
            return Linear({one: by * factor for one, by in left.by.items()}, left.constant * factor, values)
        if kind is Product and not left.by:
            return self._joined(kind, right, left)
        made = Linear({len(self.bounds): Fraction(1)}, _NOUGHT, values)
        self.bounds.append(values)
        if kind is Product:
            self._enclose(made, left, right)
        else:
            self._enclose(left, made, right)
        for one in (*left.by, *right.by):
            if one < len(self.variables):
                self.curved[self.variables[one]] = None
        return made

    def _enclose(self, product: Linear, one: Linear, two: Linear) -> None:
        """The planes through the edges of ``one * two`` over their ranges, as far as these have ends."""
        for first, second, within in (
            (one.range.lower, two.range.lower, _ABOVE),
            (one.range.upper, two.range.upper, _ABOVE),
            (one.range.upper, two.range.lower, _BELOW),
            (one.range.lower, two.range.upper, _BELOW),
        ):
            if isinstance(first, Fraction) and isinstance(second, Fraction):
                plane = product.plus(two, -first).plus(one, -second)
                self._bound(plane, within - first * second)


def _constant(value: Fraction) -> Linear:
    return Linear({}, value, Interval.point(value))


_ABOVE: Final = Interval.at_least(0)
_BELOW: Final = Interval.at_most(0)
