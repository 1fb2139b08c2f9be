"""Conflict: the fewest statements that cannot all be true."""

from __future__ import annotations

from functools import partial
from itertools import islice

from claimcheck.findings.counts import wholes
from claimcheck.findings.decision import Answer, Decision
from claimcheck.findings.propagation import Propagation
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
    from typing import Final, TypeVar

    from claimcheck.algebra.term import Variable
    from claimcheck.findings.network import Constraint, Stated
    from claimcheck.findings.propagation import Run

    T = TypeVar("T")

MOST_WORK: Final = 50_000
"""Operations on intervals spent on the conflicts of one group of relations, each some microseconds."""

_MOST_PAIRS: Final = 200


class Conflict(Value):
    """Statements that cannot all be true: ``figures`` as stated, under ``constraints``.

    Without any one of them the others can hold; unless ``is_minimal`` is false, which says that work ran out, or that
    some question stayed undecided, before the set was surely as small as it can be. Relations that cannot hold whatever
    their figures are have no figure to blame.
    """

    figures: tuple[Variable, ...]
    constraints: tuple[Constraint, ...]
    is_minimal: bool = True


class Search:
    """The conflicts within one group of relations, the smallest first.

    Relations that fail on their own figures come first, then pairs that share a figure, then whatever it takes. The
    relations of each conflict are set aside before the next is sought. ``is_undecided`` tells that the relations left
    were neither shown to clash nor to be possible together.
    """

    def __init__(self, stated: Mapping[Variable, Stated], relations: Sequence[Constraint]) -> None:
        self.stated = stated
        self.relations = list(relations)
        joined = dict.fromkeys(variable for relation in relations for variable in relation.variables)
        self._said = {one: stated[one].values() for one in joined}
        self._free = {one: stated[one].disbelieved().values() for one in joined}
        self._counts = [one for one in joined if stated[one].whole]
        self.conflicts: list[Conflict] = []
        self.is_exhausted = False
        self.is_undecided = False
        self._work = MOST_WORK
        self._known: dict[object, Answer] = {}
        self._doubts = 0

    def run(self) -> Run:
        """Find the conflicts; returns what the relations outside of them imply."""
        run = self._propagated(self.relations)
        if run.failed:
            for relation in [one for one in self.relations if self._fails([one])]:
                self._set_aside(self._smallest([relation]))
            run = self._propagated(self.relations)
        while run.failed or self._refuted(run):
            self._set_aside(self._smallest_joint())
            run = self._propagated(self.relations)
        return run

    def _refuted(self, run: Run) -> bool:
        """Whether the relations left cannot hold though narrowing found nothing wrong; notes what stays undecided."""
        answer = self._decided(run, self.relations)
        self.is_undecided = answer is Answer.UNDECIDED
        return answer is Answer.IMPOSSIBLE

    def _set_aside(self, conflict: Conflict) -> None:
        self.conflicts.append(conflict)
        aside = set(map(id, conflict.constraints))
        self.relations = [relation for relation in self.relations if id(relation) not in aside]

    def _smallest_joint(self) -> Conflict:
        pairs = [pair for pair in islice(self._pairs(), _MOST_PAIRS) if self._fails(pair)]
        if not pairs:
            return self._smallest(self.relations)
        return min(map(self._smallest, pairs), key=lambda conflict: len(conflict.figures))

    def _pairs(self) -> Iterator[list[Constraint]]:
        """Relations that share a figure, two by two, in order."""
        users: dict[Variable, list[int]] = {}
        for place, relation in enumerate(self.relations):
            for variable in relation.variables:
                users.setdefault(variable, []).append(place)
        for place, relation in enumerate(self.relations):
            sharing = {other for variable in relation.variables for other in users[variable]}
            for other in sorted(sharing):
                if other > place:
                    yield [relation, self.relations[other]]

    def _smallest(self, relations: list[Constraint]) -> Conflict:
        """A conflict among the relations and their figures from which nothing can be left out."""
        figures, doubts = self._blamable(relations), self._doubts
        while True:
            before = len(relations), len(figures)
            relations = _reduced(relations, partial(self._fails, believed=figures))
            joined = set(self._blamable(relations))
            figures = self._fewest(relations, [figure for figure in figures if figure in joined])
            if (len(relations), len(figures)) == before:
                is_minimal = not self.is_exhausted and self._doubts == doubts
                return Conflict(tuple(figures), tuple(relations), is_minimal)

    def _fewest(self, relations: list[Constraint], figures: list[Variable]) -> list[Variable]:
        """The figures without which the relations could hold; a single relation tells most of them at once."""
        needed: set[Variable] = set()
        if len(relations) == 1 and all(self._said[one].is_point for one in wholes(self._counts, relations)):
            required = relations[0].required({v: self.stated[v].values() for v in relations[0].variables})
            needed = {v for v in figures if not self.stated[v].replace(interval=required[v]).values().is_empty}
        doubtful = [figure for figure in figures if figure not in needed]
        kept = needed.union(_reduced(doubtful, lambda some: self._fails(relations, needed.union(some))))
        return [figure for figure in figures if figure in kept]

    def _blamable(self, relations: Sequence[Constraint]) -> list[Variable]:
        """The figures that the relations join and of which the text says something, in the order said."""
        joined = {variable for relation in relations for variable in relation.variables}
        return [v for v, said in self.stated.items() if v in joined and said.interval != said.domain]

    def _fails(self, relations: Sequence[Constraint], believed: Collection[Variable] | None = None) -> bool:
        """Whether the relations cannot hold, with all figures as stated or only those believed."""
        key = tuple(map(id, relations)), None if believed is None else frozenset(believed)
        answer = self._known.get(key)
        if answer is None:
            if self._work <= 0:
                self.is_exhausted = True
                return False
            run = self._propagated(relations, believed)
            self._work -= run.work
            answer = self._known[key] = Answer.IMPOSSIBLE if run.failed else self._decided(run, relations)
        self._doubts += answer is Answer.UNDECIDED
        return answer is Answer.IMPOSSIBLE

    def _decided(self, run: Run, relations: Sequence[Constraint]) -> Answer:
        decision = Decision(run, relations)
        self._work -= decision.work
        return decision.answer

    def _propagated(self, relations: Sequence[Constraint], believed: Collection[Variable] | None = None) -> Run:
        joined = dict.fromkeys(variable for relation in relations for variable in relation.variables)
        box = {one: (self._said if believed is None or one in believed else self._free)[one] for one in joined}
        whole = wholes(self._counts, relations) if self._counts else ()
        return Propagation(box, whole, relations).run()


def _reduced(items: list[T], fails: Callable[[list[T]], bool]) -> list[T]:
    """What is left of a failing list when nothing more can be left out, tried in halves first and from the end.

    This is the minimising of delta debugging (Zeller and Hildebrandt, 2002): the order decides, so it is repeatable.
    """
    size = max(len(items) // 2, 1)
    while True:
        before = len(items)
        for start in range(before - size, -size, -size):
            kept = items[: max(start, 0)] + items[start + size :]
            if fails(kept):
                items = kept
        if size == 1 and len(items) == before:
            return items
        size = max(size // 2, 1)
