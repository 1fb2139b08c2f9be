"""settle: from the judged claims of a text to the findings worth reporting."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from claimcheck.claims.claim import Claim
    from claimcheck.findings.finding import Finding

    Judged = tuple[Claim, Finding | None]


def settle(judged: Iterable[Judged]) -> tuple[tuple[Claim, ...], tuple[Finding, ...]]:
    """The claims that were tested, and one finding for each conflict.

    Where one rule relates a result to other figures in several ways, the ways that fail give in to one that holds and
    takes in as many figures; and a figure that a louder or more exact claim has shown wrong does not set off the claims
    that depend on it.
    """
    tested = list(judged)
    held: dict[tuple[str, tuple[object, ...]], int] = {}
    for claim, finding in tested:
        if finding is None:
            for at in _result(claim):
                held[claim.code, at] = max(held.get((claim.code, at), 0), _size(claim))
    kept = [
        (claim, finding)
        for claim, finding in tested
        if finding is None or not any(held.get((claim.code, at), 0) >= _size(claim) for at in _result(claim))
    ]
    findings = sorted((finding for _, finding in kept if finding is not None), key=_telling)
    return tuple(claim for claim, _ in kept), unspoken((), findings)


def unspoken(reported: Iterable[Finding], findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """What is reported, and those of the findings that speak of figures of which nothing is reported yet."""
    kept = list(reported)
    spoken = {place for finding in kept for place in _places(finding)}
    for finding in findings:
        places = _places(finding)
        if len(places & spoken) < min(2, len(places)):
            kept.append(finding)
            spoken |= places
    return tuple(kept)


def _places(finding: Finding) -> set[tuple[int, int, int]]:
    return {(id(span.document), span.start, span.end) for span in finding.spans}


def _result(claim: Claim) -> tuple[tuple[object, ...], ...]:
    """Where the result of a claim stands and what it states, as keys: a range has two ends in one place."""
    bound = claim.roles.get(claim.definition.result)
    figures = bound if isinstance(bound, tuple) else (bound,) if bound is not None else ()
    return tuple((id(figure.document), figure.start, figure.stated) for figure in figures)


def _size(claim: Claim) -> int:
    return sum(1 for _ in claim.figures())


def _telling(finding: Finding) -> tuple[int, int, int, str]:
    """Loud findings first, then those of few figures, then by place and code."""
    return -finding.severity.rank, len(finding.spans), finding.spans[0].start, finding.code
