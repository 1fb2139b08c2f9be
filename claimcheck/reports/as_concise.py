"""One line for each finding, in the form that editors and other programs know: ``name:line:column``."""

from __future__ import annotations

from claimcheck.reports.visible import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.findings.finding import Finding
    from claimcheck.reports.render import Style
    from claimcheck.reports.report import Report

_COLORS = {"error": "31", "warning": "33", "note": "36", "bold": "1", "dim": "2"}


def render(report: Report, style: Style) -> str:
    """The report, a line for each finding and one for the sum."""
    return "\n".join([*(heading(finding, style) for finding in report.shown), summary(report)]) + "\n"


def heading(finding: Finding, style: Style) -> str:
    """Where, how bad, which rule, and what is wrong."""
    at = finding.spans[0]
    place = paint(f"{visible(at.document.name)}:{at.line}:{at.column}", "bold", style)
    level = paint(finding.severity.value, finding.severity.value, style)
    return f"{place}  {level}  {finding.code} {finding.rule}  {visible(finding.message)}"


def summary(report: Report) -> str:
    """What was looked at and what was found, so that silence is not mistaken for not looking."""
    looked = [
        _counted(len(report.documents), "document"),
        _counted(len(report.quantities), "figure"),
        f"{_counted(len(report.checked), 'relation')} checked",
    ]
    found = [_counted(report.count(level), level) for level in ("error", "warning", "note") if report.count(level)]
    unseen = len(report.findings) - len(report.shown)
    below = f" ({_counted(unseen, 'finding')} below {report.threshold} not shown)" if unseen else ""
    return f"{', '.join(looked)}: {', '.join(found) or 'nothing found'}{below}"


def paint(text: str, color: str, style: Style) -> str:
    """The text in a colour, where colours are wanted."""
    return f"\x1b[{_COLORS[color]}m{text}\x1b[0m" if style.color and text else text


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
