"""Implication: what the rest of a text implies of one of its figures, with the arithmetic."""

from __future__ import annotations

from claimcheck.algebra.interval import ALL
from claimcheck.algebra.term import Name
from claimcheck.claims.claim import Claim
from claimcheck.findings.explain import measured_amount, turned_steps
from claimcheck.findings.network import groups, implied_of
from claimcheck.findings.sharing import binding, place
from claimcheck.findings.solved import solved
from claimcheck.findings.wiring import only_working, wired
from claimcheck.findings.working import RESULT
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from claimcheck.algebra.interval import Interval
    from claimcheck.algebra.term import Variable
    from claimcheck.findings.network import Constraint
    from claimcheck.findings.wiring import Wiring
    from claimcheck.quantities.quantity import Quantity
    from claimcheck.units.unit import Unit


class Implication(Value):
    """What all else that a text says implies of a ``quantity``: values within ``interval``, in the figure's unit.

    ``claims`` are those that the figure takes part in; ``steps`` is the arithmetic of each, turned round so that it
    gives the figure, at the values as written. ``unit`` is the reading of the figure's unit under which they hold.
    """

    quantity: Quantity
    interval: Interval
    unit: Unit
    claims: tuple[Claim, ...]
    steps: tuple[str, ...]

    def __hash__(self) -> int:
        return id(self)

    @property
    def shown(self) -> str:
        """The interval as a reader would say it: ``less than 186.6 sq km``."""
        own = _in_unit(self.interval, self.quantity.unit, self.unit)
        return measured_amount(own, self.unit)


def implied(claims: Iterable[Claim], quantity: Quantity) -> Interval:
    """What all that the claims say, but for the figure itself, implies of it, in its own unit."""
    return next((found.interval for found in implications(claims, [quantity])), ALL)


def implications(claims: Iterable[Claim], quantities: Iterable[Quantity]) -> Iterator[Implication]:
    """What is implied of each of the figures that the claims bind, in the order of the figures."""
    wiring = wired(binding(claims))
    stated, grouped = wiring.stated(), _grouped(wiring)
    for quantity in quantities:
        found, unit = ALL, quantity.unit
        direct: dict[str, Claim] = {}
        for variable in wiring.variables_of(quantity):
            group, unit = grouped.get(variable, []), wiring.said[variable][1].unit
            found &= _in_unit(implied_of(variable, stated, group) or ALL, unit, quantity.unit)
            claims = [one.label for one in group if variable in one.variables and isinstance(one.label, Claim)]
            direct.update((steps, claim) for claim in claims if (steps := _steps(claim, quantity)))
        if found != ALL:
            yield Implication(quantity, found, unit, tuple(direct.values()), tuple(direct))


def _grouped(wiring: Wiring) -> dict[Variable, list[Constraint]]:
    """The relations that each figure is connected with."""
    return {variable: group for group in groups(wiring.constraints) for one in group for variable in one.variables}


def _in_unit(interval: Interval, given: Unit, wanted: Unit) -> Interval:
    """An interval in another unit; anything at all where the units are of unlike dimensions."""
    if given.dimension != wanted.dimension:
        return ALL
    if given == wanted:
        return interval
    return interval * (given.factor / wanted.factor) + (given.offset - wanted.offset) / wanted.factor


def _steps(claim: Claim, quantity: Quantity) -> str:
    """The arithmetic of a claim, solved for a figure: ``(1 − 86 ÷ 100) × 1,300 = 182 sq km``.

    A claim of one figure alone, that a share is at most the whole, has none.
    """
    if len({place(figure) for figure in claim.figures()}) == 1:
        return ""
    working = only_working(claim)
    items = {} if working is None else {RESULT: working.result, **working.figures}
    role = next((role for role, item in items.items() if place(item.quantity) == place(quantity)), None)
    if working is None or role is None or quantity.kind == "word" or role == RESULT:
        return _telling(claim.steps)
    turned = solved(working.term, Name(*RESULT), role)
    return _telling(claim.steps if turned is None else turned_steps(working, role, turned))


def _telling(steps: str) -> str:
    """The arithmetic, or nothing where it only passes a bound on: ``1,300 = 1,300``."""
    left, _, right = steps.rpartition(" = ")
    return "" if left == right else steps
