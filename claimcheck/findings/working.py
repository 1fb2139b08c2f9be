"""Working: one reading of a claim put into numbers that its formula can take."""

from __future__ import annotations

from fractions import Fraction
from functools import cache
from itertools import islice, product

from claimcheck.algebra.interval import Interval
from claimcheck.algebra.term import evaluate, record
from claimcheck.claims.roles import AGE, PERCENT, POINT, group
from claimcheck.units import unit
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from claimcheck.algebra.term import Term, Variable
    from claimcheck.claims.claim import Claim
    from claimcheck.quantities.quantity import Quantity, Reading
    from claimcheck.units.unit import Unit

MOST_READINGS = 64
"""Combinations of unit readings that are tried, the likeliest first."""

_FIXED = {PERCENT: "percent", POINT: "percentage_point", f"{PERCENT}|{POINT}": "percent"}
"""Groups of roles whose numbers are always in one unit, whatever the figures are written in."""

_PRIMES = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97)


class Figure(Value):
    """A figure under one reading, with the way from its own unit to the working unit of its group.

    ``scale`` and ``shift``: working value = own value × scale + shift.
    """

    quantity: Quantity
    reading: Reading
    unit: Unit
    scale: Fraction
    shift: Fraction

    def meaning(self, of: Callable[[Quantity, Reading], Interval]) -> Interval:
        """The interval that ``of`` gives the figure, in the working unit."""
        return self.to_working(of(self.quantity, self.reading))

    def to_working(self, own: Interval) -> Interval:
        """An interval in the figure's own unit, in the working unit."""
        return own if self.scale == 1 and not self.shift else own * self.scale + self.shift

    def from_working(self, working: Interval) -> Interval:
        """An interval in the working unit, in the figure's own unit."""
        return working if self.scale == 1 and not self.shift else (working - self.shift) * (1 / self.scale)

    @property
    def point(self) -> Interval:
        """The value as written, in the working unit; both ends of a range."""
        stated = self.reading.stated
        own = Interval.closed(*sorted(stated)) if isinstance(stated, tuple) else Interval.point(stated)
        return self.to_working(own)


class Working(Value):
    """A claim under one formula and one reading of each figure.

    ``figures`` are the figures the formula takes, ``result`` is the one it must meet. ``ratio`` is what one unit of
    the formula's value is in units of the result: 1 unless the formula mixes dimensions (km ÷ hours against mph).
    """

    term: Term
    figures: Mapping[Variable, Figure]
    result: Figure
    ratio: Fraction
    relation: str

    def box(self, of: Callable[[Quantity, Reading], Interval]) -> dict[Variable, Interval]:
        """The interval of each figure the formula takes."""
        return {variable: figure.meaning(of) for variable, figure in self.figures.items()}

    def computed(self, of: Callable[[Quantity, Reading], Interval]) -> Interval:
        """What the formula gives, in the working unit of the result."""
        return evaluate(self.term, self.box(of)) * self.ratio

    @property
    def point(self) -> Interval:
        """What the formula gives at the values as written."""
        return evaluate(self.term, {variable: figure.point for variable, figure in self.figures.items()}) * self.ratio


def workings(claim: Claim) -> Iterator[Working]:
    """Every way to put a claim into numbers, the likeliest first; none where no reading fits its roles."""
    for name in claim.formulas:
        formula = getattr(claim.definition, name)
        needed = parameters(formula)
        if not all(role in claim.roles for role in (*needed, claim.definition.result)):
            continue
        shape = tuple((role, _length(claim.roles[role])) for role in needed)
        term = recorded(formula, shape)
        for figures in _readings(claim, (claim.definition.result, *needed)):
            result = figures.pop((claim.definition.result, None))
            yield Working(term, figures, result, _ratio(term, figures, result), claim.definition.relation_of(name))


@cache
def recorded(formula: Callable[..., object], shape: tuple[tuple[str, int | None], ...]) -> Term:
    """The formula as a term, for roles of the given list lengths (None for a single figure)."""
    return record(formula, dict(shape))


def parameters(formula: Callable[..., object]) -> tuple[str, ...]:
    """The roles that a formula takes, which are the names of its parameters."""
    code = formula.__code__
    return tuple(code.co_varnames[: code.co_argcount])


def _length(bound: object) -> int | None:
    return len(bound) if isinstance(bound, tuple) else None


def _variables(claim: Claim, roles: tuple[str, ...]) -> Iterator[tuple[Variable, Quantity]]:
    for role in dict.fromkeys(roles):
        bound = claim.roles[role]
        if isinstance(bound, tuple):
            yield from (((role, index), figure) for index, figure in enumerate(bound))
        else:
            yield (role, None), bound


def _readings(claim: Claim, roles: tuple[str, ...]) -> Iterator[dict[Variable, Figure]]:
    """Each figure under one of its readings, for every combination in which the groups of roles share a unit."""
    variables = list(_variables(claim, roles))
    declared = claim.definition.roles
    heads = {variable: group(declared, variable[0]) for variable, _ in variables}
    for readings in _combinations([quantity.readings for _, quantity in variables]):
        units: dict[str, Unit] = {}
        figures: dict[Variable, Figure] = {}
        for (variable, quantity), reading in zip(variables, readings, strict=True):
            head = heads[variable]
            working = units.setdefault(head, _working_unit(declared[head], reading))
            if working.dimension != reading.unit.dimension:
                break
            scale = reading.unit.factor / working.factor
            shift = (reading.unit.offset - working.offset) / working.factor
            figures[variable] = Figure(quantity, reading, working, scale, shift)
        else:
            yield figures


def _combinations(readings: list[tuple[Reading, ...]]) -> list[tuple[Reading, ...]]:
    """One reading of each figure, in every combination up to a cap, the likeliest first.

    Figures in one notation mean the same by it: of 1,640m and 1,702m none is in metres and the other in miles.
    """
    if all(len(of_one) == 1 for of_one in readings):
        return [tuple(of_one[0] for of_one in readings)]
    notations = [tuple(reading.unit.name for reading in of_one) for of_one in readings]
    distinct = list(dict.fromkeys(notations))
    chosen = [distinct.index(notation) for notation in notations]
    orders = islice(product(*(range(len(notation)) for notation in distinct)), 4 * MOST_READINGS)
    ranked = sorted(orders, key=sum)[:MOST_READINGS]
    return [tuple(of_one[order[of]] for of_one, of in zip(readings, chosen, strict=True)) for order in ranked]


def _working_unit(declared: str, reading: Reading) -> Unit:
    return unit(_FIXED[declared]) if declared in _FIXED else reading.unit


def _ratio(term: Term, figures: Mapping[Variable, Figure], result: Figure) -> Fraction:
    """The unit of the formula's value in units of the result: one and the same case, measured in base units too."""
    free = [figure for figure in (*figures.values(), result) if figure.unit.kind not in ("percent", "point", "count")]
    if len({figure.unit.dimension for figure in free}) < 2:
        return Fraction(1)
    own = {variable: Fraction(_PRIMES[place % len(_PRIMES)]) for place, variable in enumerate(figures)}
    base = {variable: value * _factor(figures[variable]) for variable, value in own.items()}
    in_own = evaluate(term, {variable: Interval.point(value) for variable, value in own.items()})
    in_base = evaluate(term, {variable: Interval.point(value) for variable, value in base.items()})
    if not (in_own.is_point and in_base.is_point and in_own.lower):
        return Fraction(1)
    return Fraction(in_base.lower) / Fraction(in_own.lower) / _factor(result)


def _factor(figure: Figure) -> Fraction:
    return Fraction(1) if figure.unit.kind in ("percent", "point", "count", AGE) else figure.unit.factor
