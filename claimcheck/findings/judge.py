"""judge: from a claim to its verdict, and to a finding where it cannot hold."""

from __future__ import annotations

from claimcheck.claims.claim import Binding, Verdict
from claimcheck.findings.explain import dimension_finding, finding, notation_finding, shown_steps
from claimcheck.findings.finding import Severity
from claimcheck.findings.working import workings
from claimcheck.pattern import pattern
from claimcheck.quantities import rounding

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.claims.claim import Claim
    from claimcheck.findings.finding import Finding
    from claimcheck.findings.working import Working

_BY_BINDING = {
    Binding.STATED: Severity.ERROR,
    Binding.SENTENCE: Severity.WARNING,
    Binding.PARAGRAPH: Severity.WARNING,
    Binding.RESTATED: Severity.WARNING,
    Binding.SOURCE: Severity.WARNING,
    Binding.DOCUMENT: Severity.NOTE,
    Binding.ACROSS: Severity.NOTE,
}

_FARTHEST = 4
"""How many times the one side may be the other and still be a slip, of figures that no one sentence brings together. Of
1,300 errors by many authors one is farther apart, noughts aside; of false findings on texts by others, every fifth."""

_ENDED = pattern(r"[.!?]['\"”’)]*\s|\n")


def judge(claim: Claim) -> tuple[Claim, Finding | None]:
    """The claim with its verdict and arithmetic, and the finding where no reading of it can hold.

    A claim is consistent if the computed and the stated interval meet under any reading of its words and units. It is
    a rounding slip, a note, where they meet in the loose reading alone.
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
    return _judge_failed(claim, decided) if decided else (claim, None)


def _judge_failed(claim: Claim, decided: list[Working]) -> tuple[Claim, Finding | None]:
    """Whether a claim that no reading lets hold does so in the loose reading at least."""
    sloppy = (working for working in decided if claim.definition.slips and working.is_slip())
    slip = next(sloppy, None)
    failed = claim.replace(verdict=Verdict.INCONSISTENT, steps=shown_steps(claim, slip or decided[0]))
    if slip is not None:
        return failed, finding(failed, slip, Severity.NOTE, "rounding slip: ")
    if claim.definition.errs_by_little and not claim.definition.diagnose(claim) and _is_far_off(claim, decided):
        return failed, finding(failed, decided[0], Severity.NOTE, "too far off for a slip: ")
    return failed, finding(failed, decided[0], severity(claim))


def _is_far_off(claim: Claim, decided: list[Working]) -> bool:
    """Whether under every reading the sides are so far apart that the words will not mean what they were taken for."""
    return not is_in_one_sentence(claim) and all(
        (times := working.times_off()) is not None and times > _FARTHEST for working in decided
    )


def is_in_one_sentence(claim: Claim) -> bool:
    """Whether no sentence ends between the figures of a claim."""
    figures = sorted(claim.figures(), key=lambda figure: figure.start)
    documents = {id(figure.document): figure.document for figure in figures}
    told = [one.text[figures[0].end : figures[-1].start] for one in documents.values()]
    return len(told) <= 1 and not any(map(_ENDED.search, told))


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
