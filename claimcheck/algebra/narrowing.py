"""Narrowing: a formula run backwards, from what it must give to what its figures may be.

One pass forward and one backward over the term (Benhamou et al., "Revising hull and box consistency", 1999),
in exact fractions and with open and closed ends. Nothing that could be true is ever cut off; where each figure
occurs once and no divisor straddles 0, all that remains can be true.

>>> from fractions import Fraction
>>> from claimcheck.algebra.term import record
>>> share = record(lambda part, whole: 100 * part / whole, {"part": None, "whole": None})
>>> box = {("part", None): Interval.point(74), ("whole", None): Interval.point(117)}
>>> stated = Interval.closed(Fraction(725, 10), Fraction(735, 10))
>>> narrow(share, stated, box)[("part", None)].is_empty
True
>>> [str(needed.integers_within()) for needed in requirements(share, stated, box).values()]
['85', '101 … 102']
"""

from __future__ import annotations

from claimcheck.algebra.interval import ALL, EMPTY, Interval
from claimcheck.algebra.term import Difference, Name, Number, Operation, Product, Quotient, Sum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Final, TypeAlias

    from claimcheck.algebra.term import Box, Term, Variable

    Operands: TypeAlias = tuple[Interval, Interval]

_POSITIVE: Final = Interval.above(0)
_NEGATIVE: Final = Interval.below(0)


def narrow(term: Term, result: Interval, box: Box) -> dict[Variable, Interval]:
    """``box`` with the term's figures cut down to what lets the term give a value in ``result``.

    If nothing does, every figure of the term is left with the empty interval. A quotient supposes that its
    divisor is not 0; where the divisor can be nothing but 0 it is undefined, and cuts nothing.
    """
    revised = revise(term, result, box)
    if revised is None:
        revised = dict.fromkeys(term.variables, EMPTY)
    return {**box, **revised}


def required(term: Term, result: Interval, box: Box, variable: Variable, within: Interval = ALL) -> Interval:
    """What one figure would have to be, all others staying as they are in ``box``.

    ``within`` is what the figure can be at all: ``Interval.at_least(0)`` for an amount.
    """
    return narrow(term, result, {**box, variable: within})[variable]


def requirements(term: Term, result: Interval, box: Box) -> dict[Variable, Interval]:
    """What each figure of the term, alone, would have to be: :func:`required` of all of them in one go.

    Long sums take no longer per figure than short ones.
    """
    tape, domains = term.tape, _forward(term, box)
    needed, paths = [result] * len(tape), [0] * (len(tape) - 1) + [1]
    for place in range(len(tape) - 1, -1, -1):
        kind, left, right = tape[place]
        if kind in _BACKWARD:
            needed[left] = _BACKWARD[kind](needed[place], ALL, domains[right])[0]
            needed[right] = _BACKWARD[kind](needed[place], domains[left], ALL)[1]
            paths[left] += paths[place]
            paths[right] += paths[place]
    return {
        variable: needed[place] if paths[place] == 1 else required(term, result, box, variable)
        for place, (kind, variable, _) in enumerate(tape)
        if kind is Name
    }


def revise(term: Term, result: Interval, box: Box) -> dict[Variable, Interval] | None:
    """The figures of the term alone, narrowed; ``None`` if nothing fits."""
    tape, domains = term.tape, _forward(term, box)
    domains[-1] &= result
    for place in range(len(tape) - 1, -1, -1):
        if domains[place].is_empty:
            return None
        kind, left, right = tape[place]
        if kind in _BACKWARD:
            domains[left], domains[right] = _BACKWARD[kind](domains[place], domains[left], domains[right])
    return {variable: domains[place] for place, (kind, variable, _) in enumerate(tape) if kind is Name}


def _forward(term: Term, box: Box) -> list[Interval]:
    """The values that each step of the term can take."""
    domains: list[Interval] = []
    for kind, left, right in term.tape:
        if issubclass(kind, Operation):
            domains.append(kind.operate(domains[left], domains[right]))
        else:
            domains.append(Interval.point(left) if kind is Number else box[left])
    return domains


def _summands(total: Interval, left: Interval, right: Interval) -> Operands:
    left &= total - right
    return left, right & (total - left)


def _difference(rest: Interval, left: Interval, right: Interval) -> Operands:
    left &= rest + right
    return left, right & (left - rest)


def _factors(product: Interval, left: Interval, right: Interval) -> Operands:
    left = _factor(product, right, left)
    return left, _factor(product, left, right)


def _division(quotient: Interval, dividend: Interval, divisor: Interval) -> Operands:
    apart_from_zero = (divisor & _NEGATIVE).hull(divisor & _POSITIVE)
    if apart_from_zero.is_empty:
        return dividend, divisor
    dividend &= quotient * apart_from_zero
    return dividend, _factor(dividend, quotient, apart_from_zero)


def _factor(product: Interval, known: Interval, sought: Interval) -> Interval:
    """The values of ``sought`` that some value of ``known`` takes into ``product``."""
    if 0 not in known:
        return sought & (product / known)
    if 0 in product:
        return sought
    return (sought & (product / (known & _NEGATIVE))).hull(sought & (product / (known & _POSITIVE)))


_BACKWARD: Final[Mapping[type[Term], Callable[[Interval, Interval, Interval], Operands]]] = {
    Sum: _summands,
    Difference: _difference,
    Product: _factors,
    Quotient: _division,
}
