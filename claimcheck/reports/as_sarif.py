"""The report as SARIF 2.1.0 (OASIS), which code scanning services and editors read. Columns count UTF-16 units."""

from __future__ import annotations

from urllib.parse import quote

from claimcheck.reports.as_json import dumps
from claimcheck.version import __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from claimcheck.documents.document import Document
    from claimcheck.documents.span import Span
    from claimcheck.findings.finding import Finding
    from claimcheck.reports.render import Style
    from claimcheck.reports.report import Report

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json"


def render(report: Report, style: Style) -> str:  # noqa: ARG001
    """The report as a SARIF log of one run."""
    rules = list({finding.code: finding for finding in report.shown}.values())
    driver = {"name": "claimcheck", "version": __version__, "rules": [_rule(finding) for finding in rules]}
    places = {finding.code: place for place, finding in enumerate(rules)}
    run = {
        "tool": {"driver": driver},
        "columnKind": "utf16CodeUnits",
        "artifacts": [{"location": _location(document)} for document in report.documents],
        "results": [_result(finding, places[finding.code]) for finding in report.shown],
    }
    return dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2) + "\n"


def _rule(finding: Finding) -> dict[str, Any]:
    first, _, rest = (type(finding.claim.definition).__doc__ or "").strip().partition("\n\n")
    described = {"id": finding.code, "name": finding.rule, "shortDescription": {"text": _line(first) or finding.rule}}
    return {**described, "fullDescription": {"text": _line(rest)}} if rest.strip() else described


def _line(text: str) -> str:
    return " ".join(text.split())


def _result(finding: Finding, rule: int) -> dict[str, Any]:
    first, *others = finding.spans
    related = [{**_place(span), "id": place, "message": {"text": span.text}} for place, span in enumerate(others, 1)]
    return {
        "ruleId": finding.code,
        "ruleIndex": rule,
        "level": finding.severity.value,
        "message": {"text": finding.message},
        "locations": [_place(first)],
        **({"relatedLocations": related} if related else {}),
        "properties": {"steps": finding.steps, "repairs": list(finding.repairs)},
    }


def _place(span: Span) -> dict[str, Any]:
    document = span.document
    (line, column), (end_line, end_column) = document.position(span.start), document.position(span.end)
    region = {
        "startLine": line,
        "startColumn": _utf16_column(document, line, column),
        "endLine": end_line,
        "endColumn": _utf16_column(document, end_line, end_column),
        "snippet": {"text": span.text},
    }
    return {"physicalLocation": {"artifactLocation": _location(document), "region": region}}


def _location(document: Document) -> dict[str, str]:
    return {"uri": quote(document.name.replace("\\", "/"), safe="/:", errors="replace")}


def _utf16_column(document: Document, line: int, column: int) -> int:
    start = document.line_start(line)
    before = document.source[start : start + column - 1]
    return len(before.encode("utf-16-le", "surrogatepass")) // 2 + 1
