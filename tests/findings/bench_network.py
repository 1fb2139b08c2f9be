"""How long a network takes to be judged, beside z3 on the same system: ``python -m tests.findings.bench_network``.

Milliseconds of the process's own time, the best of several runs: the whole judgement with its smallest conflicts here,
mere satisfiability there.
"""

from __future__ import annotations

import time

from claimcheck.findings.network import Constraint, narrow_together
from tests.findings.oracle import satisfiable
from tests.findings.systems import SYSTEMS, System

RUNS = 7
WRONG = 25


def best(run) -> float:
    took = []
    for _ in range(RUNS):
        begun = time.process_time()
        run()
        took.append(time.process_time() - begun)
    return 1000 * min(took)


def fresh(relations: list[Constraint]) -> list[Constraint]:
    """The relations as if just made, nothing remembered."""
    return [Constraint(one.term, one.target, one.relation, one.label) for one in relations]


def timed(system: System, *, wrong: bool) -> tuple[float, float]:
    """Milliseconds here and there, after both have been seen to be right."""
    joint = narrow_together(system.figures, system.relations)
    assert (joint.conflict is not None) is wrong
    assert (satisfiable(system.figures, system.relations) is False) is wrong
    ours = best(lambda: narrow_together(system.figures, fresh(system.relations)))
    return ours, best(lambda: satisfiable(system.figures, system.relations))


def main() -> None:
    print(f"{'system':<10} {'':<6} {'figures':>7} {'judged':>8} {'z3':>8}  ms")
    for name, make in SYSTEMS.items():
        for wrong in (False, True):
            system = make(off=WRONG if wrong else 0)
            ours, theirs = timed(system, wrong=wrong)
            told = "wrong" if wrong else "right"
            print(f"{name:<10} {told:<6} {len(system.figures):>7} {ours:>8.2f} {theirs:>8.2f}")


if __name__ == "__main__":
    main()
