"""Network: many relations over shared figures, reasoned about together.

Each relation cuts the figures it joins down to what lets it hold, until nothing gives any more
(:mod:`claimcheck.findings.propagation`). What is left is what the statements imply of each figure; if nothing is
left of one, they cannot all be true, and the smallest set of them that cannot is sought
(:mod:`claimcheck.findings.conflict`). All is exact, in the order given, and nothing depends on the clock.
"""

from __future__ import annotations

from claimcheck.algebra.interval import ALL, Interval
from claimcheck.algebra.narrowing import requirements, revise
from claimcheck.algebra.term import Difference, Name, Operation
from claimcheck.findings.conflict import Conflict, Search
from claimcheck.findings.counts import coefficients, wholes
from claimcheck.findings.decision import Answer, Decision
from claimcheck.findings.propagation import Propagation
from claimcheck.value import Value, once

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from fractions import Fraction
    from typing import Final

    from claimcheck.algebra.term import Term, Variable

_RESIDUALS: Final = {"=": Interval.point(0), "<=": Interval.at_most(0), ">=": Interval.at_least(0)}


class Stated(Value):
    """What a text says of a figure.

    ``domain`` is what must be true of it whatever the text says, such as at least 0 for an amount; it is no
    statement and never blamed. ``whole`` tells that the figure is a count.
    """

    interval: Interval
    whole: bool = False
    domain: Interval = ALL

    def values(self) -> Interval:
        """The values that the figure can have."""
        values = self.interval & self.domain
        return values.integers_within() if self.whole else values

    def disbelieved(self) -> Stated:
        """The figure without what the text says of it."""
        return Stated(self.domain, self.whole, self.domain)


class Constraint(Value):
    """A relation that a text states: ``term`` is equal to the figure ``target`` (``=``), at most it or at least it.

    ``label`` is whatever the caller knows the relation by.
    """

    term: Term
    target: Variable
    relation: str
    label: object

    @once
    def residual(self) -> Term:
        """Term minus target: 0, or on the relation's side of it."""
        return Difference(self.term, Name(*self.target))

    @property
    def allowed(self) -> Interval:
        """What the residual may be."""
        return _RESIDUALS[self.relation]

    @once
    def repeats(self) -> bool:
        """Whether a figure occurs twice, so that narrowing once need not be enough."""
        tape = self.residual.tape
        operands = [place for kind, *places in tape if issubclass(kind, Operation) for place in places]
        return sum(tape[place][0] is Name for place in operands) > len(self.variables)

    @once
    def sizes(self) -> Mapping[Variable, Fraction] | None:
        """Of an equation of sums and differences, what each figure is multiplied by; nothing of any other."""
        return coefficients(self.residual) if self.relation == "=" else None

    def makes_whole(self, whole: Collection[Variable]) -> Variable | None:
        """The only figure not known to be whole, if the equation makes it so: a sum of counts is a count."""
        rest = [variable for variable in self.variables if variable not in whole]
        if len(rest) != 1 or self.sizes is None:
            return None
        own = self.sizes.get(rest[0], 0)
        others = (by for variable, by in self.sizes.items() if variable != rest[0])
        return rest[0] if own and all((by / own).denominator == 1 for by in others) else None

    @once
    def variables(self) -> tuple[Variable, ...]:
        """Every figure that the relation joins, the target among them."""
        return self.residual.variables

    def revise(self, box: Mapping[Variable, Interval]) -> dict[Variable, Interval] | None:
        """The figures joined, narrowed to what lets the relation hold; ``None`` if nothing does."""
        return revise(self.residual, _RESIDUALS[self.relation], box)

    def required(self, box: Mapping[Variable, Interval]) -> dict[Variable, Interval]:
        """What each figure joined would have to be, alone, for the relation to hold."""
        return requirements(self.residual, _RESIDUALS[self.relation], box)


class Joint(Value):
    """What relations imply together: the narrowed ``intervals`` of all figures, and the ``conflicts`` among them.

    Where there are conflicts, smallest first, the intervals follow from the relations outside them. ``capped``
    tells that work was cut short, ``trimmed`` that small cuts were not followed up: more might be implied.
    ``undecided`` are groups of relations that were neither shown to clash nor to be possible together.
    """

    intervals: Mapping[Variable, Interval]
    conflicts: tuple[Conflict, ...] = ()
    capped: bool = False
    trimmed: bool = False
    undecided: tuple[tuple[Constraint, ...], ...] = ()

    @property
    def conflict(self) -> Conflict | None:
        """The smallest conflict, if there is any."""
        return self.conflicts[0] if self.conflicts else None


def narrow_together(figures: Mapping[Variable, Stated], constraints: Iterable[Constraint]) -> Joint:
    """All that the relations, taken together, imply of the figures.

    A figure that only relations mention may have any value. Figures and relations count as said in the order given:
    of two equally small conflicts the one said earlier is named.

    >>> from fractions import Fraction
    >>> from claimcheck.algebra.term import record
    >>> left = record(lambda peak, share: peak * (1 - share), {"peak": None, "share": None})
    >>> peak, share, rest = ("peak", None), ("share", None), ("rest", None)
    >>> said = {peak: Stated(Interval.closed(1250, 1350)), share: Stated(Interval.above(Fraction(86, 100)))}
    >>> relation = Constraint(left, rest, "=", "what is left")
    >>> str(narrow_together(said, [relation]).intervals[rest])
    '< 189'
    >>> said[rest] = Stated(Interval.at_least(200))
    >>> [role for role, _ in narrow_together(said, [relation]).conflict.figures]
    ['peak', 'share', 'rest']
    """
    relations = list(constraints)
    stated = {**figures, **{v: _UNKNOWN for one in relations for v in one.variables if v not in figures}}
    conflicts = [Conflict((variable,), ()) for variable, figure in figures.items() if figure.values().is_empty]
    for conflict in conflicts:
        (impossible,) = conflict.figures
        stated[impossible] = stated[impossible].disbelieved()
    intervals = {variable: figure.values() for variable, figure in stated.items()}
    capped = trimmed = False
    undecided = []
    for group in groups(relations):
        search = Search(stated, group)
        run = search.run()
        intervals |= run.box
        conflicts += search.conflicts
        capped, trimmed = capped or run.capped or search.is_exhausted, trimmed or run.trimmed
        if search.is_undecided:
            undecided.append(tuple(search.relations))
    conflicts.sort(key=lambda conflict: (len(conflict.constraints), len(conflict.figures)))
    return Joint(intervals, tuple(conflicts), capped, trimmed, tuple(undecided))


def implied_of(
    variable: Variable, figures: Mapping[Variable, Stated], constraints: Iterable[Constraint]
) -> Interval | None:
    """What the relations and all other figures imply of one; nothing where they clash whatever it is.

    One narrowing of the relations that the figure is connected with, and no search for conflicts.
    """
    relations = list(constraints)
    group = next((group for group in groups(relations) if any(variable in one.variables for one in group)), [])
    joined = {variable: None, **{one: None for relation in group for one in relation.variables}}
    said = {one: figures.get(one, _UNKNOWN) for one in joined}
    said[variable] = said[variable].disbelieved()
    box = {one: figure.values() for one, figure in said.items()}
    run = Propagation(box, wholes((one for one, figure in said.items() if figure.whole), group), group).run()
    clash = run.failed or Decision(run, group).answer is Answer.IMPOSSIBLE
    return None if clash else run.box[variable]


def groups(relations: Sequence[Constraint]) -> list[list[Constraint]]:
    """The relations parted into groups that share no figure, each in the order given."""
    leader: dict[Variable, Variable] = {}

    def led_by(variable: Variable) -> Variable:
        while leader.setdefault(variable, variable) != variable:
            leader[variable] = variable = leader[leader[variable]]
        return variable

    for relation in relations:
        first, *others = map(led_by, relation.variables)
        leader.update(dict.fromkeys(others, first))
    grouped: dict[Variable, list[Constraint]] = {}
    for relation in relations:
        grouped.setdefault(led_by(relation.target), []).append(relation)
    return list(grouped.values())


_UNKNOWN: Final = Stated(ALL)
