"""The report as JSON, ``schema_version`` 1.

Places count characters (code points) of the source as given, half-open, lines and columns from 1. Values are JSON
numbers in the unit beside them; an end that is not bounded is null, and so is what a figure does not have.
"""

from __future__ import annotations

import json

from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from claimcheck.claims.claim import Claim
    from claimcheck.documents.document import Document
    from claimcheck.documents.span import Span
    from claimcheck.findings.finding import Finding
    from claimcheck.quantities.quantity import Quantity
    from claimcheck.reports.render import Style
    from claimcheck.reports.report import Report
    from claimcheck.reports.shared import Shared

SCHEMA_VERSION = 1

_LARGEST = 10**300  # beyond it, binary fractions end
_SURROGATE = pattern("[\ud800-\udfff]")


def render(report: Report, style: Style) -> str:  # noqa: ARG001
    """The report as indented JSON."""
    return dumps(to_dict(report), indent=2) + "\n"


def dumps(value: Any, indent: int | None = None) -> str:
    """JSON that a person can read too; a lone surrogate, which no file can hold, is written as an escape."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, indent=indent)
    return _SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def to_dict(report: Report) -> dict[str, Any]:
    """The report in plain Python values, document by document."""
    findings = _by_document(report.shown, lambda finding: finding.spans[0].document)
    claims = _by_document(report.claims, lambda claim: next(claim.figures()).document)
    quantities = _by_document(report.quantities, lambda quantity: quantity.document)
    shared = [shared_dict(one) for one in report.shared]
    return {
        "schema_version": SCHEMA_VERSION,
        "documents": [
            {
                "name": document.name,
                "findings": [finding_dict(finding) for finding in findings.get(id(document), ())],
                "claims": [claim_dict(claim) for claim in claims.get(id(document), ())],
                "quantities": [quantity_dict(quantity) for quantity in quantities.get(id(document), ())],
            }
            for document in report.documents
        ],
        **({"shared": shared} if shared else {}),
        "summary": {
            **{level: report.count(level) for level in ("error", "warning", "note")},
            "checked": len(report.checked),
        },
    }


def _by_document(values: Iterable[Any], home: Callable[[Any], Document]) -> dict[int, list[Any]]:
    """Values under the identity of the document they belong to: that of their first figure."""
    grouped: dict[int, list[Any]] = {}
    for value in values:
        grouped.setdefault(id(home(value)), []).append(value)
    return grouped


def finding_dict(finding: Finding) -> dict[str, Any]:
    """A finding in plain values."""
    home = finding.spans[0].document
    return {
        "code": finding.code,
        "rule": finding.rule,
        "severity": finding.severity.value,
        "message": finding.message,
        "steps": finding.steps,
        "repairs": list(finding.repairs),
        "spans": [span_dict(span, home) for span in finding.spans],
    }


def claim_dict(claim: Claim) -> dict[str, Any]:
    """A claim in plain values; the place of each figure by role, a list for a role that is one."""
    home = next(claim.figures()).document
    roles = {
        role: [span_dict(one.span, home) for one in bound] if isinstance(bound, tuple) else span_dict(bound.span, home)
        for role, bound in claim.roles.items()
    }
    return {
        "code": claim.code,
        "rule": claim.rule,
        "verdict": claim.verdict.value,
        "binding": claim.binding.value,
        "steps": claim.steps,
        "roles": roles,
    }


def shared_dict(shared: Shared) -> dict[str, Any]:
    """A figure that several documents have in common, in plain values."""
    return {
        "subject": shared.subject,
        "unit": shared.unit,
        "compatible": shared.compatible,
        "status": shared.status,
        "figures": [
            {
                "document": one.source,
                **span_dict(one.figure.span, one.figure.document),
                "day": one.day.isoformat() if one.day else None,
                "speaker": one.speaker,
            }
            for one in shared.origins
        ],
    }


def quantity_dict(quantity: Quantity) -> dict[str, Any]:
    """A figure in plain values; ``stated`` is a pair for a range."""
    stated, interval = quantity.stated, quantity.interval
    return {
        **span_dict(quantity.span, quantity.document),
        "kind": quantity.kind,
        "stated": [number(end) for end in stated] if isinstance(stated, tuple) else number(stated),
        "lower": number(interval.lower),
        "upper": number(interval.upper),
        "unit": str(quantity.unit),
        "qualifier": quantity.qualifier and quantity.qualifier.value,
        "subject": quantity.subject,
    }


def span_dict(span: Span, home: Document) -> dict[str, Any]:
    """A place in plain values; it names its document where that is not ``home``."""
    place = {"start": span.start, "end": span.end, "line": span.line, "column": span.column, "text": span.text}
    return place if span.document is home else {"document": span.document.name, **place}


def number(value: Any) -> int | float | None:
    """An exact value as JSON can hold it: whole, else the nearest binary fraction; None for what is not bounded."""
    if isinstance(value, float):
        return None
    return int(value) if value.denominator == 1 or abs(value) > _LARGEST else float(value)
