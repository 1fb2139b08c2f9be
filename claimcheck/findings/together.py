"""together: claims that hold one by one, judged as one system."""

from __future__ import annotations

from itertools import combinations
from math import inf

from claimcheck.claims.claim import Binding, Claim, Verdict
from claimcheck.findings.conflict import Conflict
from claimcheck.findings.explain import as_written, measured_amount
from claimcheck.findings.finding import Finding, Severity
from claimcheck.findings.judge import severity
from claimcheck.findings.network import implied_of, narrow_together
from claimcheck.findings.sharing import places
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
    from claimcheck.findings.network import Constraint, Stated
    from claimcheck.findings.wiring import Wiring
    from claimcheck.quantities.quantity import Quantity

    Said = Mapping[Variable, Stated]

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


def judge_together(claims: Iterable[Claim], rule: Rule) -> Iterator[tuple[Claim, Finding | None]]:
    """The sets of consistent claims that cannot all hold, each as small as can be, as claims and findings of ``rule``.

    A conflict that looser rounding resolves is a note, and so is one between relations that join the same two figures:
    they are seldom both meant. No conflict is louder than its weakest claim, or than the rule allows. Claims that were
    neither shown to clash nor to be possible together make a claim that is undetermined, and no finding.
    """
    for conflict, claim, finding in clashes(wired(claims), rule):
        if finding is None:
            yield claim, None
        elif len(conflict.constraints) > 1:
            yield claim, finding.replace(severity=_severity(finding, conflict))


def clashes(wiring: Wiring, rule: Rule) -> Iterator[tuple[Conflict, Claim, Finding | None]]:
    """Every smallest set of a network's statements that cannot all be true; an error unless looser rounding helps.

    Then, without a finding, the sets of which that is neither shown nor ruled out.
    """
    stated = wiring.stated()
    joint = narrow_together(stated, wiring.constraints)
    for conflict in joint.conflicts[:MOST_CONFLICTS]:
        if conflict.constraints:
            yield conflict, *_reported(conflict, wiring, stated, rule)
    for group in joint.undecided:
        open_ = Conflict((), group, is_minimal=False)
        members = _members(group)
        steps = "; ".join(member.steps for member in members)
        claim = Claim(rule, {"statements": tuple(_figures(open_, wiring))}, _weakest(members), steps=steps)
        yield open_, claim, None


def _figures(conflict: Conflict, wiring: Wiring) -> list[Quantity]:
    """The figures to blame, or all that are joined where the relations cannot hold whatever they are."""
    joined = dict.fromkeys(variable for one in conflict.constraints for variable in one.variables)
    blamed = conflict.figures or tuple(variable for variable in joined if variable in wiring.said)
    return sorted((wiring.said[variable][0] for variable in blamed), key=_place)


def _weakest(members: Iterable[Claim]) -> Binding:
    return max((member.binding for member in members), key=_ORDER.index)


def _reported(conflict: Conflict, wiring: Wiring, stated: Said, rule: Rule) -> tuple[Claim, Finding]:
    figures = _figures(conflict, wiring)
    members = _members(conflict.constraints)
    chain = _chain(conflict, wiring, stated)
    steps = _told(chain, wiring) if chain is not None else "; ".join(member.steps for member in members)
    slip = not narrow_together(wiring.stated(rounding.loose), conflict.constraints).conflicts
    claim = Claim(rule, {"statements": tuple(figures)}, _weakest(members), verdict=Verdict.INCONSISTENT, steps=steps)
    return claim, Finding(
        code=rule.code,
        rule=rule.name,
        severity=Severity.NOTE if slip else Severity.ERROR,
        message=rule.message.format(statements=_listed(figures)),
        spans=tuple(figure.span for figure in figures),
        steps=steps,
        repairs=tuple(_repairs(conflict, wiring, stated)),
        claim=claim,
        sides=chain.sides if chain is not None else None,
    )


def _severity(finding: Finding, conflict: Conflict) -> Severity:
    """What a conflict of claims is, however sure its arithmetic: no louder than the weakest of them."""
    members = _members(conflict.constraints)
    if any(len(places(one) & places(two)) > 1 for one, two in combinations(members, 2)):
        return Severity.NOTE
    return min((finding.severity, severity(finding.claim), *map(severity, members)), key=lambda level: level.rank)


def _members(constraints: Iterable[Constraint]) -> list[Claim]:
    return [label for one in constraints if isinstance(label := one.label, Claim)]


def _chain(conflict: Conflict, wiring: Wiring, stated: Said) -> Chain | None:
    """The first figure at which the claims of a conflict part into one and the others, so that the two clash."""
    for first in conflict.constraints:
        others = [one for one in conflict.constraints if one is not first]
        shared = {variable for one in others for variable in one.variables} if others else set(conflict.figures)
        for pivot in first.variables:
            if pivot in shared and pivot in wiring.said:
                one, two = implied_of(pivot, stated, [first]), _left(pivot, stated, others)
                if one is not None and two is not None and not one.meets(two):
                    return Chain(pivot, ([first], others), (one, two))
    return None


def _left(variable: Variable, stated: Said, constraints: Sequence[Constraint]) -> Interval | None:
    """What some claims leave of a figure as stated."""
    implied = implied_of(variable, stated, constraints)
    left = None if implied is None else implied & stated[variable].values()
    return None if left is None or left.is_empty else left


def _told(chain: Chain, wiring: Wiring) -> str:
    """What each group of claims makes of the figure at which they clash, with the arithmetic of each."""
    quantity, reading = wiring.said[chain.pivot]
    name, told = f"“{as_written(quantity)}”", []
    for group, side in zip(chain.groups, chain.sides, strict=True):
        value = measured_amount(side, reading.unit)
        arithmetic = "; ".join(map(_arithmetic, _members(group)))
        others = dict.fromkeys(variable for one in group for variable in one.variables if variable in wiring.said)
        causes = _listed([wiring.said[variable][0] for variable in others if variable != chain.pivot])
        told.append(
            f"{causes} would have {name} at {value} ({arithmetic})" if group else f"{name} is stated as {value}"
        )
        name = "it"
    return ", ".join(told)


def _arithmetic(member: Claim) -> str:
    return member.steps if member.definition.is_joint else f"{member.rule}: {member.steps}"


def _repairs(conflict: Conflict, wiring: Wiring, stated: Said) -> Iterator[str]:
    """What each figure, alone, would have to be for the whole network to hold."""
    for variable in conflict.figures:
        quantity, reading = wiring.said[variable]
        needed = implied_of(variable, stated, wiring.constraints)
        if needed is not None and not (needed.lower == -inf and needed.upper == inf):
            yield f"{as_written(quantity)} → {measured_amount(needed, reading.unit)}"


def _listed(figures: Sequence[Quantity]) -> str:
    written = [f"“{as_written(figure)}”" for figure in figures]
    return f"{', '.join(written[:-1])} and {written[-1]}" if len(written) > 1 else "".join(written)


def _place(quantity: Quantity) -> tuple[str, int]:
    return quantity.document.name, quantity.start
