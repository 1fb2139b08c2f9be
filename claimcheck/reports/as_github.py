"""Annotations that GitHub shows beside the lines of a change: ``::error file=…,line=…::message``."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.findings.finding import Finding
    from claimcheck.reports.render import Style
    from claimcheck.reports.report import Report

LEVELS = {"error": "error", "warning": "warning", "note": "notice"}

# https://docs.github.com/actions/reference/workflow-commands-for-github-actions
_IN_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def render(report: Report, style: Style) -> str:  # noqa: ARG001
    """The annotations, a line each; nothing where there is none."""
    return "".join(f"{_annotation(finding)}\n" for finding in report.shown)


def _annotation(finding: Finding) -> str:
    at = finding.spans[0]
    line, column = at.document.position(at.end)
    place = {"file": at.document.name, "line": at.line, "endLine": line}
    if line == at.line:  # GitHub takes columns within one line only
        place |= {"col": at.column, "endColumn": column}
    properties = {**place, "title": f"{finding.code} {finding.rule}"}
    shown = ",".join(f"{name}={str(value).translate(_IN_PROPERTY)}" for name, value in properties.items())
    message = "\n".join(filter(None, (finding.message, finding.steps)))
    return f"::{LEVELS[finding.severity.value]} {shown}::{message.translate(_IN_MESSAGE)}"
