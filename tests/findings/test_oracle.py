"""Random networks before an oracle: what z3 proves is true, whatever the engine thinks.

A few hundred run with the tests; more do with ``CLAIMCHECK_NETWORKS=10000`` in the environment.
``python -m tests.findings.test_oracle 10000`` prints the figures that the documentation states.
"""

from __future__ import annotations

import os
import sys
from collections import Counter

import pytest

from claimcheck.findings.network import narrow_together
from tests.findings.invented import MOST_FIGURES, Invention
from tests.findings.oracle import satisfiable

NETWORKS = int(os.environ.get("CLAIMCHECK_NETWORKS", "400"))
ANSWERS = {True: "possible", False: "impossible", None: "unknown"}


class Case:
    """A network as stated, what the engine makes of it, and what z3 does."""

    def __init__(self, seed: int) -> None:
        invention = Invention(seed)
        self.figures = invention.worded(wrong=seed % 5 < 3)
        self.relations = invention.relations
        self.joint = narrow_together(self.figures, self.relations)
        self.model = satisfiable(self.figures, self.relations)

    @property
    def verdict(self) -> str:
        if self.joint.conflicts:
            return "conflict"
        return "undetermined" if self.joint.undecided else "consistent"

    @property
    def truth(self) -> str:
        return ANSWERS[self.model if self.model is None else bool(self.model)]

    def unproven(self):
        """Conflicts that z3 does not find to be one."""
        return [one for one in self.joint.conflicts if satisfiable(self._believing(one), one.constraints)]

    def spare(self):
        """Members of conflicts called minimal without which z3 still finds that the others clash."""
        for conflict in self.joint.conflicts:
            if conflict.is_minimal:
                believed = self._believing(conflict)
                for figure in conflict.figures:
                    doubted = {**believed, figure: believed[figure].disbelieved()}
                    if satisfiable(doubted, conflict.constraints) is False:
                        yield conflict, figure
                for dropped in conflict.constraints:
                    rest = [one for one in conflict.constraints if one is not dropped]
                    if satisfiable(believed, rest) is False:
                        yield conflict, dropped

    def _believing(self, conflict):
        return {v: f if v in conflict.figures else f.disbelieved() for v, f in self.figures.items()}


@pytest.fixture(scope="module")
def cases():
    return [Case(seed) for seed in range(NETWORKS)]


def test_the_truth_is_never_called_a_conflict():
    for seed in range(NETWORKS):
        invention = Invention(seed)
        joint = narrow_together(invention.worded(wrong=False), invention.relations)
        assert joint.conflict is None
        assert all(value in joint.intervals[variable] for variable, value in invention.truth.items())


def test_no_verdict_is_unsound(cases):
    counted = Counter((case.truth, case.verdict) for case in cases)
    assert counted["possible", "conflict"] == 0
    assert counted["impossible", "consistent"] == 0
    assert counted["impossible", "conflict"] >= NETWORKS / 5


def test_hardly_a_verdict_is_left_open(cases):
    assert sum(case.verdict == "undetermined" for case in cases) <= NETWORKS / 200


def test_what_could_be_true_is_among_what_is_implied(cases):
    for case in cases:
        for variable, value in (case.model or {}).items():
            assert value is None or value in case.joint.intervals[variable]


def test_each_conflict_is_one_and_needs_every_member(cases):
    conflicts = [conflict for case in cases for conflict in case.joint.conflicts]
    assert sum(conflict.is_minimal for conflict in conflicts) >= 0.98 * len(conflicts)
    for case in cases:
        assert not case.unproven()
        assert not list(case.spare())


def test_the_answer_is_always_the_same(cases):
    for case in cases[:20]:
        assert narrow_together(case.figures, case.relations) == case.joint


def test_networks_are_of_every_size(cases):
    sizes = [len(case.figures) for case in cases]
    assert min(sizes) == 3
    assert MOST_FIGURES - 3 <= max(sizes) <= MOST_FIGURES


def main(networks: int) -> None:
    counted, spare, unproven, minimal, conflicts = Counter(), 0, 0, 0, 0
    for seed in range(networks):
        case = Case(seed)
        counted[case.truth, case.verdict] += 1
        conflicts += len(case.joint.conflicts)
        minimal += sum(conflict.is_minimal for conflict in case.joint.conflicts)
        unproven += len(case.unproven())
        spare += len(list(case.spare()))
    for (truth, verdict), count in sorted(counted.items()):
        print(f"z3: {truth:<10}  claimcheck: {verdict:<12}  {count:>6}")
    print(f"conflicts {conflicts}, not proven by z3 {unproven}")
    print(f"called minimal {minimal}, of which with a spare member {spare}")


if __name__ == "__main__":
    main(int(sys.argv[1]))
