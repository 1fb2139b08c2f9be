"""together: claims that hold one by one, judged as one system."""

from __future__ import annotations

from itertools import combinations
from math import inf

from claimcheck.algebra.interval import ALL
from claimcheck.claims.claim import Binding, Claim, Verdict
from claimcheck.findings.explain import as_written, shown_interval, with_unit
from claimcheck.findings.finding import Finding, Severity
from claimcheck.findings.judge import severity
from claimcheck.findings.network import implied_of, narrow_together
from claimcheck.findings.sharing import binding, places
from claimcheck.findings.wiring import wired
from claimcheck.quantities import rounding
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from typing import Final

    from claimcheck.algebra.interval import Interval
    from claimcheck.algebra.term import Variable
    from claimcheck.claims.rule import Rule
    from claimcheck.findings.conflict import Conflict
    from claimcheck.findings.network import Constraint, Stated
    from claimcheck.findings.wiring import Wiring
    from claimcheck.quantities.quantity import Quantity

_ORDER: Final = tuple(Binding)

MOST_CONFLICTS: Final = 20
"""Conflicts that are told of one text; more say that its relations were misread."""


class Chain(Value):
    """How a conflict is told: two groups of its claims that leave one figure nothing in common.

    ``sides`` are what each group implies of the figure, in its own unit; the stated value counts to the second.
    """

    pivot: Variable
    groups: tuple[Sequence[Constraint], Sequence[Constraint]]
    sides: tuple[Interval, Interval]


def judge_together(claims: Iterable[Claim], rule: Rule) -> Iterator[tuple[Claim, Finding]]:
    """The sets of consistent claims that cannot all hold, each as small as can be, as claims and findings of ``rule``.

    A conflict that looser rounding resolves is a note, and so is one between relations that join the same two figures:
    they are seldom both meant. No conflict is louder than its weakest claim, or than the rule allows.
    """
    wiring = wired(claims)
    if len(wiring.constraints) < 2:
        return
    stated = wiring.stated()
    for conflict in narrow_together(stated, wiring.constraints).conflicts[:MOST_CONFLICTS]:
        if len(conflict.constraints) > 1:
            yield _reported(conflict, wiring, stated, rule)


def implied(claims: Iterable[Claim], quantity: Quantity) -> Interval:
    """What all that the claims say, but for the figure itself, implies of it, in its own unit."""
    wiring = wired(binding(claims))
    found = ALL
    for variable in wiring.variables_of(quantity):
        unit = wiring.said[variable][1].unit
        narrowed = implied_of(variable, wiring.stated(), wiring.constraints)
        if narrowed is not None and unit.dimension == quantity.unit.dimension:
            own, shift = unit.factor / quantity.unit.factor, (unit.offset - quantity.unit.offset) / quantity.unit.factor
            found &= narrowed * own + shift
    return found


def _reported(conflict: Conflict, wiring: Wiring, stated: Mapping[Variable, Stated], rule: Rule) -> tuple[Claim, Finding]:
    figures = sorted((wiring.said[variable][0] for variable in conflict.figures), key=_place)
    members = [label for one in conflict.constraints if isinstance(label := one.label, Claim)]
    chain = _chain(conflict, wiring, stated)
    steps = _told(chain, wiring) if chain is not None else "; ".join(member.steps for member in members)
    weakest = max((member.binding for member in members), key=_ORDER.index)
    claim = Claim(rule, {"statements": tuple(figures)}, weakest, verdict=Verdict.INCONSISTENT, steps=steps)
    return claim, Finding(
        code=rule.code,
        rule=rule.name,
        severity=_severity(claim, members, conflict, wiring),
        message=rule.message.format(statements=_listed(figures)),
        spans=tuple(figure.span for figure in figures),
        steps=steps,
        repairs=tuple(_repairs(conflict, wiring, stated)),
        claim=claim,
        sides=chain.sides if chain is not None else None,
    )


def _severity(claim: Claim, members: Sequence[Claim], conflict: Conflict, wiring: Wiring) -> Severity:
    if any(len(places(one) & places(two)) > 1 for one, two in combinations(members, 2)):
        return Severity.NOTE
    if not narrow_together(wiring.stated(rounding.loose), conflict.constraints).conflicts:
        return Severity.NOTE
    return min((severity(claim), *map(severity, members)), key=lambda level: level.rank)


def _chain(conflict: Conflict, wiring: Wiring, stated: Mapping[Variable, Stated]) -> Chain | None:
    """The first figure shared by claims of the conflict at which the claims part into two that clash."""
    for first in conflict.constraints:
        others = [one for one in conflict.constraints if one is not first]
        shared = {variable for one in others for variable in one.variables}
        for pivot in first.variables:
            if pivot not in shared:
                continue
            open_pivot = {**stated, pivot: stated[pivot].disbelieved()}
            sides = [narrow_together(some, group) for some, group in ((open_pivot, [first]), (stated, others))]
            if any(side.conflicts for side in sides):
                continue
            one, two = (side.intervals[pivot] for side in sides)
            if not one.meets(two):
                return Chain(pivot, ([first], others), (one, two))
    return None


def _told(chain: Chain, wiring: Wiring) -> str:
    """What each group of claims makes of the figure at which they clash, with the arithmetic of each."""
    quantity, reading = wiring.said[chain.pivot]
    parts = []
    for group, side, name in zip(chain.groups, chain.sides, (f"“{as_written(quantity)}”", "it"), strict=True):
        members = [label for one in group if isinstance(label := one.label, Claim)]
        arithmetic = "; ".join(f"{member.rule}: {member.steps}" for member in members)
        others = {variable: wiring.said[variable][0] for one in group for variable in one.variables}
        causes = _listed([other for variable, other in others.items() if variable != chain.pivot])
        parts.append(f"{causes} would have {name} at {with_unit(shown_interval(side), reading.unit)} ({arithmetic})")
    return ", ".join(parts)


def _repairs(conflict: Conflict, wiring: Wiring, stated: Mapping[Variable, Stated]) -> Iterator[str]:
    """What each figure, alone, would have to be for the whole network to hold."""
    for variable in conflict.figures:
        quantity, reading = wiring.said[variable]
        needed = implied_of(variable, stated, wiring.constraints)
        if needed is not None and not (needed.lower == -inf and needed.upper == inf):
            yield f"{as_written(quantity)} → {with_unit(shown_interval(needed), reading.unit)}"


def _listed(figures: Sequence[Quantity]) -> str:
    written = [f"“{as_written(figure)}”" for figure in figures]
    return f"{', '.join(written[:-1])} and {written[-1]}" if len(written) > 1 else "".join(written)


def _place(quantity: Quantity) -> tuple[str, int]:
    return quantity.document.name, quantity.start
