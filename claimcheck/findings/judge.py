"""judge: from a claim to its verdict, and to a finding where it cannot hold."""

from __future__ import annotations

from claimcheck.claims.claim import Binding, Verdict
from claimcheck.findings.explain import dimension_finding, finding, notation_finding, shown_steps
from claimcheck.findings.finding import Severity
from claimcheck.findings.working import workings
from claimcheck.quantities import rounding

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.claims.claim import Claim
    from claimcheck.findings.finding import Finding
    from claimcheck.findings.working import Working
    from claimcheck.quantities.quantity import Quantity

_BY_BINDING = {
    Binding.STATED: Severity.ERROR,
    Binding.SENTENCE: Severity.WARNING,
    Binding.PARAGRAPH: Severity.WARNING,
    Binding.RESTATED: Severity.WARNING,
    Binding.SOURCE: Severity.WARNING,
    Binding.DOCUMENT: Severity.NOTE,
    Binding.ACROSS: Severity.NOTE,
}


def judge(claim: Claim, figures: Sequence[Quantity] = ()) -> tuple[Claim, Finding | None]:
    """The claim with its verdict and arithmetic, and the finding where no reading of it can hold.

    A claim is consistent if the computed and the stated interval meet under any reading of its words and units. It is
    a rounding slip, a note, where they meet in the loose reading alone; and a note too where a misreading is likelier
    than an error, by the other ``figures`` of its document (see :mod:`~claimcheck.findings.doubts`).
    """
    if claim.definition.tests_dimension:
        return _judge_dimension(claim)
    if claim.definition.tests_notation:
        return _judge_notation(claim, [working for working in workings(claim) if working.is_decidable])
    decided: list[Working] = []
    for working in workings(claim):
        if not any(map(working.is_alike, decided)) and working.is_decidable:
            if working.holds(rounding.strict):
                settled = claim.replace(verdict=Verdict.CONSISTENT, steps=shown_steps(claim, working))
                return settled, _strained(settled, working)
            decided.append(working)
    return _judge_failed(claim, decided, figures) if decided else (claim, None)


def _judge_failed(claim: Claim, decided: list[Working], figures: Sequence[Quantity]) -> tuple[Claim, Finding | None]:
    """Whether a claim that no reading lets hold does so in the loose reading at least."""
    sloppy = (working for working in decided if claim.definition.slips and working.is_slip())
    slip = next(sloppy, None)
    failed = claim.replace(verdict=Verdict.INCONSISTENT, steps=shown_steps(claim, slip or decided[0]))
    if slip is not None:
        return failed, finding(failed, slip, Severity.NOTE, "rounding slip: ")
    from claimcheck.findings.doubts import doubt

    doubted = doubt(failed, decided, figures)
    return failed, finding(failed, decided[0], Severity.NOTE if doubted else severity(claim), doubted)


def _judge_dimension(claim: Claim) -> tuple[Claim, Finding | None]:
    """Whether the figures of a claim have a dimension in common."""
    if next(workings(claim), None) is not None:
        return claim.replace(verdict=Verdict.CONSISTENT), None
    failed = claim.replace(verdict=Verdict.INCONSISTENT, steps=claim.definition.arithmetic(claim))
    return failed, dimension_finding(failed, severity(claim))


def _judge_notation(claim: Claim, decided: list[Working]) -> tuple[Claim, Finding | None]:
    """Whether the likeliest reading, which is what the notation says, is one that holds."""
    agreeing = next((working for working in decided if working.holds(rounding.strict)), None)
    if agreeing is None:
        return claim, None
    said = next((working for working in decided if working.is_said), None)
    if agreeing is said:
        return claim.replace(verdict=Verdict.CONSISTENT, steps=shown_steps(claim, said)), None
    failed = claim.replace(verdict=Verdict.INCONSISTENT, steps=shown_steps(claim, agreeing))
    return failed, notation_finding(failed, said, agreeing, severity(claim))


def severity(claim: Claim) -> Severity:
    """How loud a failed claim is: by how strongly the text states it, and never louder than its rule allows."""
    return min(_BY_BINDING[claim.binding], Severity(claim.definition.loudest), key=lambda level: level.rank)


def _strained(claim: Claim, working: Working) -> Finding | None:
    """A note where the words hold, but not as a reader would take them."""
    if working.relation != "=" or not claim.definition.strained or working.holds(rounding.pragmatic):
        return None
    return finding(claim, working, Severity(claim.definition.strained), "strained wording: ")
