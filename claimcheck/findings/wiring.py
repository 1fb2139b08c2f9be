"""Wiring: judged claims put together into one network over the figures that they share.

Every figure is one variable, in its own unit, whatever claims it takes part in. A claim is wired only if its words
leave no choice: where several readings of it hold, either may be meant, and the claim binds nothing.
"""

from __future__ import annotations

from claimcheck.algebra.interval import ALL, Interval
from claimcheck.algebra.term import Name, Number, replay
from claimcheck.findings.network import Constraint, Stated
from claimcheck.findings.sharing import place
from claimcheck.findings.working import RESULT, workings
from claimcheck.quantities import rounding
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Final

    from claimcheck.algebra.term import Term, Variable
    from claimcheck.claims.claim import Claim
    from claimcheck.findings.working import Figure, Working
    from claimcheck.quantities.quantity import Quantity, Reading

    Meaning = Callable[[Quantity, Reading], Interval]
    Key = tuple[object, ...]


class Wiring(Value):
    """Claims over shared figures, as a network takes them; each constraint is labelled with its claim.

    ``besides`` is what is known of variables that stand for no figure.
    """

    said: Mapping[Variable, tuple[Quantity, Reading]]
    constraints: tuple[Constraint, ...]
    besides: Mapping[Variable, Stated] = {}

    def stated(self, meaning: Meaning = rounding.strict) -> dict[Variable, Stated]:
        """What the text says of each figure, in the figure's own unit."""
        said = {variable: _stated(figure, reading, meaning) for variable, (figure, reading) in self.said.items()}
        return {**said, **self.besides}

    def variables_of(self, quantity: Quantity) -> list[Variable]:
        """The variables that stand for a figure with its hedge; what a bracket restates is the bare number."""
        return [variable for variable, (known, _) in self.said.items() if _as_hedged(known) == _as_hedged(quantity)]


def wired(claims: Iterable[Claim]) -> Wiring:
    """The network of claims, each as it alone can hold."""
    bound = [(claim, working) for claim in claims if (working := only_working(claim)) is not None]
    places: dict[Key, Variable] = {}
    said: dict[Variable, tuple[Quantity, Reading]] = {}
    constraints = []
    for claim, working in bound:
        names: dict[Variable, Variable] = {}
        for role, figure in (*working.figures.items(), (RESULT, working.result)):
            variable = places.setdefault(_key(figure), ("figure", len(places)))
            said.setdefault(variable, (figure.quantity, figure.reading))
            names[role] = variable
        constraints.append(Constraint(_term(working, names), names[RESULT], working.relation, claim))
    return Wiring(said, tuple(constraints))


def only_working(claim: Claim) -> Working | None:
    """The one way in which a claim holds; readings that only name the unit otherwise are one way."""
    first: Working | None = None
    for working in workings(claim):
        if first is not None and _shape(working) == _shape(first):
            continue
        if working.is_decidable and working.holds(rounding.loose):
            if first is not None or not working.holds(rounding.strict):
                return None
            first = working
    return first


def _shape(working: Working) -> tuple[object, ...]:
    figures = (*working.figures.values(), working.result)
    read = ((figure.reading.stated, figure.scale, figure.shift) for figure in figures)
    return (working.term, working.relation, working.ratio, *read)


def _term(working: Working, names: Mapping[Variable, Variable]) -> Term:
    """The formula over figures in their own units, giving the result in its own."""

    def taken(variable: Variable) -> Term:
        figure, own = working.figures[variable], Name(*names[variable])
        scaled = own if figure.scale == 1 else own * figure.scale
        return scaled + figure.shift if figure.shift else scaled

    result = working.result
    computed = replay(working.term, taken, Number)
    scaled = computed if working.ratio == 1 else computed * working.ratio
    moved = scaled - result.shift if result.shift else scaled
    return moved if result.scale == 1 else moved * (1 / result.scale)


def _stated(quantity: Quantity, reading: Reading, meaning: Meaning) -> Stated:
    interval = meaning(quantity, reading)
    if quantity.kind == "word":
        return Stated(interval, domain=interval)
    signed = quantity.kind in rounding.SIGNED or interval.lower < 0
    return Stated(interval, _is_whole(quantity, interval), ALL if signed else _AMOUNTS)


def _is_whole(quantity: Quantity, interval: Interval) -> bool:
    """Whether a figure counts things one by one; what is given as an exact number may be a ratio."""
    counted = quantity.kind == "count" and interval.is_point and quantity.strength != "exactly"
    return counted and quantity.value.denominator == 1


def _as_hedged(quantity: Quantity) -> Key:
    return (*place(quantity), quantity.qualifier, quantity.strength)


def _key(figure: Figure) -> Key:
    quantity, reading = figure.quantity, figure.reading
    return (*_as_hedged(quantity), reading.stated, reading.unit.name)


_AMOUNTS: Final = Interval.at_least(0)
