"""crashed: what is said of a rule that failed, so that one bad rule does not hide what the others find."""

from __future__ import annotations

from claimcheck.claims.claim import Binding, Claim
from claimcheck.findings.finding import Finding, Severity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from claimcheck.claims.catalogue import Failure

CODE, NAME = "CC000", "internal"


def crashed(failures: Iterable[Failure]) -> Iterator[Finding]:
    """A note for each rule that raised an error, at the start of the first document that it failed on."""
    told: set[str] = set()
    for failure in failures:
        if failure.rule.code not in told:
            told.add(failure.rule.code)
            yield _note(failure)


def _note(failure: Failure) -> Finding:
    rule, error = failure.rule, failure.error
    return Finding(
        code=CODE,
        rule=NAME,
        severity=Severity.NOTE,
        message=f"the rule {rule.code} {rule.name} failed and was left out ({type(error).__name__}: {error})",
        spans=(failure.document.span(0, min(1, len(failure.document.text))),),
        steps="",
        repairs=(),
        claim=Claim(rule, {}, Binding.DOCUMENT),
    )
