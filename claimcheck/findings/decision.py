"""Decision: whether relations can hold together where narrowing them one by one does not tell.

Narrowing sees one relation at a time, which is enough where they hang together like a tree. Where figures go round in
a circle, the relations are also looked at all at once, made linear (:mod:`claimcheck.findings.relaxation`): if the
linear ones cannot hold, they cannot; if values are found that satisfy them all exactly, they can. In between, ranges
are halved and tried again, up to a number of times; what is then still open is undecided, and is said to be.
"""

from __future__ import annotations

from enum import Enum
from fractions import Fraction
from math import ceil, floor, inf

from claimcheck.algebra.end import is_whole
from claimcheck.algebra.interval import EMPTY, Interval
from claimcheck.algebra.term import Operation, Product, Quotient, evaluate
from claimcheck.findings.propagation import Propagation, is_tree

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence
    from typing import Final

    from claimcheck.algebra.term import Variable
    from claimcheck.findings.network import Constraint
    from claimcheck.findings.propagation import Run
    from claimcheck.findings.relaxation import Relaxation

    Box = Mapping[Variable, Interval]

MOST_TRIED: Final = 24
"""Ranges that are tried before a system is left undecided."""


MOST_RELATIONS: Final = 60
"""Relations that are looked at all at once; systems of more are tables, which narrowing and plain values settle."""

MOST_FIXED: Final = 4
"""Figures that are fixed to untangle a circle: an amount and its price, say, that all others share."""

MOST_WORK: Final = 100_000
"""Operations on fractions spent on one system, each about a microsecond."""


class Answer(Enum):
    """Whether relations can hold together."""

    POSSIBLE = "possible"
    IMPOSSIBLE = "impossible"
    UNDECIDED = "undecided"


class Decision:
    """The answer for relations over narrowed figures, with the ``work`` that it took."""

    def __init__(self, run: Run, relations: Sequence[Constraint]) -> None:
        self.whole = [variable for variable in run.box if variable in run.whole]
        self.relations = relations
        self.work = 0
        possible = tells(run, relations) or self._walked(run.box) or self._untangled(run.box)
        self.answer = Answer.POSSIBLE if possible else self._searched(run.box)

    def _walked(self, box: Box) -> bool:
        """Whether values are found by fixing one figure after the other in the middle of what is left of it.

        Whatever a relation then leaves only one figure to choose is computed from the others.
        """
        known = dict(box)
        waiting = dict(enumerate(self.relations))
        while waiting:
            place, relation = min(waiting.items(), key=lambda item: (_open(item[1], known), item[0]))
            unknown = [variable for variable in relation.variables if not known[variable].is_point]
            for variable in unknown[:-1]:
                known[variable] = self._middle(variable, known[variable])
            del waiting[place]
            revised = relation.revise(known)
            self.work += len(relation.residual.tape)
            if revised is None:
                return False
            for variable in unknown[-1:]:
                known[variable] = self._middle(variable, revised[variable])
        return not any(values.is_empty for values in known.values()) and self._are_values(known)

    def _untangled(self, box: Box) -> bool:
        """Whether the relations hold once the figures that most of them share are fixed in the middle of their ranges.

        One after the other, the rest narrowed each time, until what is left hangs together like a tree.
        """
        shared = [variable for relation in self.relations for variable in relation.variables]
        for _ in range(MOST_FIXED):
            loose = [variable for variable in shared if not box[variable].is_point]
            if not loose:
                return False
            fixed = max(dict.fromkeys(loose), key=loose.count)
            value = self._middle(fixed, box[fixed])
            if value.is_empty:
                return False
            run = Propagation({**box, fixed: value}, self.whole, self.relations).run()
            self.work += run.work
            if run.failed:
                return False
            if tells(run, self.relations):
                return True
            box = run.box
        return False

    def _middle(self, variable: Variable, values: Interval) -> Interval:
        """A value in the middle of a figure's range, or near its end; nothing where no count is in it."""
        if values.is_point or values.is_empty:
            return values
        if values.is_bounded:
            middle = values.midpoint
            value = Fraction(round(middle)) if variable in self.whole else middle
        else:
            value = next(_likely(values, Fraction(0), whole=variable in self.whole))
        return Interval.point(value) if value in values else EMPTY

    def _searched(self, box: Box) -> Answer:
        """Try the whole range, then halves of it, the latest first."""
        waiting, answer = [box], Answer.IMPOSSIBLE
        for _ in range(MOST_TRIED if len(self.relations) <= MOST_RELATIONS else 0):
            if not waiting:
                return answer
            if self.work > MOST_WORK:
                break
            tried = waiting.pop()
            found, halves = self._tried(tried)
            if found is Answer.POSSIBLE:
                return found
            waiting += halves
            if found is Answer.UNDECIDED and not halves:
                answer = found
        return Answer.UNDECIDED if waiting else answer

    def _tried(self, box: Box) -> tuple[Answer, list[Box]]:
        """The answer for one range, and its halves where it is undecided and can be halved."""
        relaxed = self._relaxed(box)
        model = relaxed.model()
        self.work += relaxed.work
        if model is False:
            return Answer.IMPOSSIBLE, []
        if isinstance(model, dict):
            if self._holds(model) or self._settled(box, model, relaxed.curved):
                return Answer.POSSIBLE, []
            halves = list(self._halves(box, model, relaxed.curved))
            return Answer.UNDECIDED, [half for one in halves if (half := self._narrowed(one)) is not None]
        return Answer.UNDECIDED, []

    def _relaxed(self, box: Box) -> Relaxation:
        from claimcheck.findings.relaxation import Relaxation  # few texts ever come to this

        return Relaxation(box, self.whole, self.relations)

    def _settled(self, box: Box, model: Mapping[Variable, Fraction], curved: Collection[Variable]) -> bool:
        """Whether values are found once the counts, then the figures of products are fixed one by one."""
        fixed: Box | None = box
        for variable in (*self.whole, *(one for one in curved if one not in self.whole)):
            if fixed is None:
                return False
            if not fixed[variable].is_point:
                values = _likely(fixed[variable], model[variable], whole=variable in self.whole)
                points = ({**fixed, variable: Interval.point(value)} for value in values)
                fixed = next((narrowed for point in points if (narrowed := self._narrowed(point)) is not None), None)
        if fixed is None or fixed is box:
            return False
        relaxed = self._relaxed(fixed)
        found = relaxed.model()
        self.work += relaxed.work
        return isinstance(found, dict) and self._holds(found)

    def _holds(self, model: Mapping[Variable, Fraction]) -> bool:
        """Whether values satisfy every relation exactly, counts among them being whole."""
        return self._are_values({variable: Interval.point(value) for variable, value in model.items()})

    def _are_values(self, box: Box) -> bool:
        """Likewise of values given as points; those that are none have not been found."""
        if any(not is_whole(box[variable].lower) for variable in self.whole):
            return False
        for relation in self.relations:
            value = evaluate(relation.residual, box)
            self.work += len(relation.residual.tape)
            if not (value.is_point and Fraction(value.lower) in relation.allowed):
                return False
        return True

    def _halves(self, box: Box, model: Mapping[Variable, Fraction], curved: Collection[Variable]) -> Iterator[Box]:
        """The range in two: at a count that is not whole, else in the middle of the widest figure of a product."""
        for variable in self.whole:
            value = model.get(variable, Fraction(0))
            if value.denominator != 1:
                yield {**box, variable: box[variable] & Interval.at_most(floor(value))}
                yield {**box, variable: box[variable] & Interval.at_least(ceil(value))}
                return
        wide = [variable for variable in curved if box[variable].is_bounded and not box[variable].is_point]
        if wide:
            variable = max(wide, key=lambda one: _relative(box[one]))
            middle = box[variable].midpoint
            yield {**box, variable: box[variable] & Interval.at_most(middle)}
            yield {**box, variable: box[variable] & Interval.at_least(middle)}

    def _narrowed(self, box: Box) -> Box | None:
        run = Propagation(box, self.whole, self.relations).run()
        self.work += run.work
        return None if run.failed else run.box


def _open(relation: Constraint, known: Box) -> int:
    """How many figures of a relation have no value yet."""
    return sum(not known[variable].is_point for variable in relation.variables)


def _likely(values: Interval, wanted: Fraction, *, whole: bool) -> Iterator[Fraction]:
    """A few values of a figure, near what the linear relations would have it be or well within its range."""
    if whole:
        likely = [Fraction(round(wanted)), Fraction(ceil(wanted)), Fraction(floor(wanted))]
    else:
        likely = [values.midpoint] if values.is_bounded else []
        likely.append(wanted)
    likely += [Fraction(end) + step for end, step in ((values.lower, 1), (values.upper, -1)) if abs(end) != inf]
    likely += [Fraction(end) * 2 for end in (values.lower, values.upper) if abs(end) != inf]
    return (value for value in dict.fromkeys((*likely, Fraction(1))) if value in values)


def _relative(values: Interval) -> Fraction:
    size = max(abs(Fraction(values.lower)), abs(Fraction(values.upper)), Fraction(1))
    return Fraction(values.width) / size


def tells(run: Run, relations: Sequence[Constraint]) -> bool:
    """Whether narrowing to the end leaves nothing out: what it finds nothing wrong with can then be true.

    So it is where the relations hang together like a tree, where no more than one count is not known, and where no
    range has a gap at nought.
    """
    open_counts = sum(not values.is_point for variable, values in run.box.items() if variable in run.whole)
    if run.capped or run.trimmed or open_counts > 1 or not is_tree(relations, run.box):
        return False
    return not any(_straddles(relation, run.box) for relation in relations)


def _straddles(relation: Constraint, box: Box) -> bool:
    """Whether a product or quotient has an operand on both sides of nought."""
    domains: list[Interval] = []
    for kind, left, right in relation.residual.tape:
        if not issubclass(kind, Operation):
            domains.append(box[left] if left in box else Interval.point(left))
            continue
        operands = domains[left], domains[right]
        if kind in (Product, Quotient) and any(one.lower < 0 < one.upper for one in operands):
            return True
        domains.append(kind.operate(*operands))
    return False
