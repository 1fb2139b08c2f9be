"""One JSON object a line for each finding, with the name of its document: for streams and for ``jq``."""

from __future__ import annotations

from claimcheck.reports.as_json import dumps, finding_dict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.reports.render import Style
    from claimcheck.reports.report import Report


def render(report: Report, style: Style) -> str:  # noqa: ARG001
    """The findings, a line each; nothing where there is none."""
    rows = ({"name": finding.spans[0].document.name, **finding_dict(finding)} for finding in report.shown)
    return "".join(f"{dumps(row)}\n" for row in rows)
