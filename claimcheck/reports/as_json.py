"""The report as JSON, ``schema_version`` 1.

Places count characters (code points) of the source as given, half-open, lines and columns from 1. Values are JSON
numbers in the unit beside them; an end that is not bounded is null, and so is what a figure does not have.
"""

from __future__ import annotations

import json
import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from claimcheck.claims.claim import Claim
    from claimcheck.documents.document import Document
    from claimcheck.documents.span import Span
    from claimcheck.findings.finding import Finding
    from claimcheck.quantities.quantity import Quantity
    from claimcheck.reports.render import Style
    from claimcheck.reports.report import Report

SCHEMA_VERSION = 1

_SURROGATE = re.compile("[\ud800-\udfff]")


def render(report: Report, style: Style) -> str:  # noqa: ARG001
    """The report as indented JSON."""
    return dumps(to_dict(report), indent=2) + "\n"


def dumps(value: Any, indent: int | None = None) -> str:
    """JSON that a person can read too; a lone surrogate, which no file can hold, is written as an escape."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, indent=indent)
    return _SURROGATE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def to_dict(report: Report) -> dict[str, Any]:
    """The report in plain Python values, document by document."""
    summary = {level: report.count(level) for level in ("error", "warning", "note")}
    return {
        "schema_version": SCHEMA_VERSION,
        "documents": [_document(report, document) for document in report.documents],
        "summary": {**summary, "checked": len(report.checked)},
    }


def _document(report: Report, document: Document) -> dict[str, Any]:
    """A document with the findings and claims whose first figure stands in it."""
    claims = [claim for claim in report.claims if next(claim.figures()).document is document]
    return {
        "name": document.name,
        "findings": [finding_dict(one) for one in report.shown if one.spans[0].document is document],
        "claims": [claim_dict(claim) for claim in claims],
        "quantities": [quantity_dict(one) for one in report.quantities if one.document is document],
    }


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
    return int(value) if value.denominator == 1 else float(value)
