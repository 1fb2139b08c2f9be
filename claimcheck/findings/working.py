"""Working: one reading of a claim put into numbers that its formula can take."""

from __future__ import annotations

from fractions import Fraction
from functools import cache
from itertools import islice, product
from math import inf

from claimcheck.algebra.dimension import NUMBER, DimensionError, dimension_of
from claimcheck.algebra.interval import Interval
from claimcheck.algebra.narrowing import required
from claimcheck.algebra.term import evaluate, record
from claimcheck.claims.roles import AGE, COUNT, DATE, PERCENT, POINT, RATE, TIME, group
from claimcheck.findings.relation import REVERSED, allowed
from claimcheck.quantities import rounding
from claimcheck.units import unit
from claimcheck.units.stretch import EXACT, stretch
from claimcheck.value import Value, once

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from typing import Final

    from claimcheck.algebra.dimension import Dimension
    from claimcheck.algebra.term import Term, Variable
    from claimcheck.claims.claim import Claim
    from claimcheck.quantities.quantity import Quantity, Reading
    from claimcheck.units.unit import Unit

MOST_READINGS = 64
"""Combinations of unit readings that are tried, the likeliest first."""

RESULT: Final = ("", None)
"""What stands for the result among the figures of a formula; no role has the name."""

_FIXED = {
    PERCENT: "percent",
    POINT: "percentage_point",
    f"{PERCENT}|{POINT}": "percent",
    f"{POINT}|{COUNT}": "percentage_point",
}
"""Groups of roles whose numbers are always in one unit, whatever the figures are written in."""

_A_PAIR = 2
_SAME = Fraction(1), Fraction(0)
_NUMBERS = frozenset((PERCENT, POINT, COUNT))
_DATED = frozenset((DATE, TIME))

_PRIMES = (2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97)


class Figure(Value):
    """A figure under one reading, with the way from its own unit to the working unit of its group.

    ``scale`` and ``shift``: working value = own value × scale + shift. ``stretch`` is by what the month or year of
    the unit may differ from the average one, where that matters.
    """

    quantity: Quantity
    reading: Reading
    unit: Unit
    scale: Fraction
    shift: Fraction
    stretch: Interval | None = None

    def meaning(self, of: Callable[[Quantity, Reading], Interval]) -> Interval:
        """The interval that ``of`` gives the figure, in the working unit."""
        average = self.to_working(of(self.quantity, self.reading))
        return average if self.stretch is None else average * self.stretch

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
    the formula's value is in units of the result: 1 unless the formula mixes units (km ÷ hours against mph).
    ``give`` is what the relation itself leaves open, as a factor of the computed value.
    """

    term: Term
    figures: Mapping[Variable, Figure]
    result: Figure
    ratio: Fraction
    relation: str
    give: Interval | None = None

    def box(self, of: Callable[[Quantity, Reading], Interval]) -> dict[Variable, Interval]:
        """The interval of each figure the formula takes."""
        return {variable: figure.meaning(of) for variable, figure in self.figures.items()}

    def computed(self, of: Callable[[Quantity, Reading], Interval]) -> Interval:
        """What the formula gives, in the working unit of the result."""
        return self._computed(of) if of is not rounding.strict else self._strictly

    @once
    def _strictly(self) -> Interval:
        """What the formula gives of the strict meanings, which is asked for more than once."""
        return self._computed(rounding.strict)

    def _computed(self, of: Callable[[Quantity, Reading], Interval]) -> Interval:
        exact = evaluate(self.term, self.box(of))
        scaled = exact if self.ratio == 1 else exact * self.ratio
        return scaled if self.give is None else scaled * self.give

    def is_alike(self, other: Working) -> bool:
        """Whether this is the other one but for the names of units: dollars, whosever they are."""
        return self.term is other.term and self._numbers() == other._numbers()

    def _numbers(self) -> tuple[object, ...]:
        figures = (*self.figures.values(), self.result)
        read = ((one.reading.stated, one.reading.resolution, one.scale, one.shift, one.stretch) for one in figures)
        return (self.ratio, self.relation, self.give, *read)

    @property
    def is_said(self) -> bool:
        """Whether every figure is read as its notation says, which is its first reading."""
        figures = (*self.figures.values(), self.result)
        return all(figure.reading is figure.quantity.readings[0] for figure in figures)

    @property
    def point(self) -> Interval:
        """What the formula gives at the values as written."""
        point = evaluate(self.term, {variable: figure.point for variable, figure in self.figures.items()})
        return point if self.ratio == 1 else point * self.ratio

    @property
    def is_decidable(self) -> bool:
        """Whether the formula says anything of its result."""
        computed = self.computed(rounding.strict)
        return not computed.is_empty and not (computed.lower == -inf and computed.upper == inf)

    def is_slip(self) -> bool:
        """Whether sloppy rounding lets the relation hold: of the result alone, or of all figures in the same way.

        Two figures may each be rounded in a way of its own; of more that is hardly chance. Words such as *doubled* are
        loose in themselves, and so is then all that they relate. What the relation itself leaves open is slack enough.
        """
        if self.give is not None:
            return False
        figures = (*self.figures.values(), self.result)
        if len(figures) <= _A_PAIR or any(rounding.is_loose_word(figure.quantity) for figure in figures):
            return self.holds(rounding.loose)
        if allowed(self._strictly, self.relation).meets(self.result.meaning(rounding.loose)):
            return True
        return any(self.holds(way) for way in (rounding.cut_off, rounding.rounded_up))

    def needed(self) -> Iterator[tuple[Figure, Interval]]:
        """Each figure, the result first, with what it alone would have to be for the relation to hold."""
        box, target = self.box(rounding.strict), self.result.meaning(rounding.strict)
        yield self.result, allowed(self.computed(rounding.strict), self.relation)
        wanted = allowed(target * (1 / self.ratio), REVERSED[self.relation])
        for variable, figure in self.figures.items():
            yield figure, required(self.term, wanted, box, variable)

    def holds(self, of: Callable[[Quantity, Reading], Interval]) -> bool:
        """Whether the result can stand to what the formula gives as it must."""
        return allowed(self.computed(of), self.relation).meets(self.result.meaning(of))


def workings(claim: Claim) -> Iterator[Working]:
    """Every way to put a claim into numbers, the likeliest first; none where no reading fits its roles."""
    for name in claim.formulas:
        formula = getattr(claim.definition, name)
        needed = parameters(formula)
        if not all(role in claim.roles for role in (*needed, claim.definition.result)):
            continue
        shape = tuple((role, _length(claim.roles[role])) for role in needed)
        term = recorded(formula, shape)
        relation, give = claim.definition.relation_of(name), _give(claim, name)
        ratios: dict[tuple[Fraction, ...], Fraction] = {}  # the fourteen dollars have one
        for figures in _readings(claim, (claim.definition.result, *needed)):
            result = figures.pop((claim.definition.result, None))
            if not mixes((*figures.values(), result)):
                yield Working(term, figures, result, Fraction(1), relation, give)
            elif _makes(term, figures, result):
                factors = tuple(map(_factor, (*figures.values(), result)))
                if factors not in ratios:
                    ratios[factors] = _ratio(term, figures, result)
                yield Working(term, figures, result, ratios[factors], relation, give)


def _give(claim: Claim, name: str) -> Interval | None:
    factor = claim.definition.give.get(name)
    return None if factor is None else Interval.closed(1 / Fraction(factor), Fraction(factor))


def mixes(figures: Iterable[Figure]) -> bool:
    """Whether the figures are counted in different units, percentages and plain numbers aside."""
    units = {figure.unit for figure in figures if not _is_number(figure)}
    return len(units) > 1 or any(not unit.dimension.powers and unit.kind == RATE for unit in units)


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
            figures[variable] = Figure(quantity, reading, working, *_way(reading.unit, working))
        else:
            yield _stretched(figures)


def _way(own: Unit, working: Unit) -> tuple[Fraction, Fraction]:
    """Scale and shift from a unit to the working unit."""
    if own is working:
        return _SAME
    return own.factor / working.factor, (own.offset - working.offset) / working.factor


def _combinations(readings: list[tuple[Reading, ...]]) -> list[tuple[Reading, ...]]:
    """One reading of each figure, in every combination up to a cap, the likeliest first.

    Figures in one notation mean the same by it: of 1,640m and 1,702m none is in metres and the other in miles. The
    result comes first in ``readings`` and is, of equal combinations, the likelier to be read in another way.
    """
    if all(len(of_one) == 1 for of_one in readings):
        return [tuple(of_one[0] for of_one in readings)]
    notations = [tuple(reading.unit.name for reading in of_one) for of_one in readings]
    distinct = list(dict.fromkeys(notations))
    chosen = [distinct.index(notation) for notation in notations]
    orders = islice(product(*(range(len(notation)) for notation in distinct)), 4 * MOST_READINGS)
    ranked = sorted(orders, key=lambda order: (sum(order), order[::-1]))[:MOST_READINGS]
    return [tuple(of_one[order[of]] for of_one, of in zip(readings, chosen, strict=True)) for order in ranked]


def _working_unit(declared: str, reading: Reading) -> Unit:
    return unit(_FIXED[declared]) if declared in _FIXED else reading.unit


def _stretched(figures: dict[Variable, Figure]) -> dict[Variable, Figure]:
    """The figures, those of a month or year stretched where they meet others of days, weeks or hours."""
    spans = {variable: span for variable, figure in figures.items() if (span := stretch(figure.reading.unit))}
    if EXACT not in spans.values() or all(span == EXACT for span in spans.values()):
        return figures
    stretched = {
        variable: figures[variable].replace(stretch=Interval.closed(*span))
        for variable, span in spans.items()
        if span != EXACT
    }
    return {**figures, **stretched}


def _makes(term: Term, figures: Mapping[Variable, Figure], result: Figure) -> bool:
    """Whether the units of the figures make that of the result: 96 km in 4 hours are a speed, not a weight."""
    if any(figure.unit.kind in _DATED for figure in (*figures.values(), result)):
        return True
    dimensions = {variable: _dimension(figure) for variable, figure in figures.items()}
    try:
        return dimension_of(term, dimensions) == _dimension(result)
    except DimensionError:
        return False


def _ratio(term: Term, figures: Mapping[Variable, Figure], result: Figure) -> Fraction:
    """The unit of the formula's value in units of the result: one and the same case, measured in base units too."""
    own = {variable: Fraction(_PRIMES[place % len(_PRIMES)]) for place, variable in enumerate(figures)}
    base = {variable: value * _factor(figures[variable]) for variable, value in own.items()}
    in_own = evaluate(term, {variable: Interval.point(value) for variable, value in own.items()})
    in_base = evaluate(term, {variable: Interval.point(value) for variable, value in base.items()})
    if not (in_own.is_point and in_base.is_point and in_own.lower):
        return Fraction(1)
    return Fraction(in_base.lower) / Fraction(in_own.lower) / _factor(result)


def _factor(figure: Figure) -> Fraction:
    return Fraction(1) if _is_number(figure) or figure.unit.kind == AGE else figure.unit.factor


def _dimension(figure: Figure) -> Dimension:
    return NUMBER if _is_number(figure) else figure.unit.dimension


def _is_number(figure: Figure) -> bool:
    return figure.unit.kind in _NUMBERS
