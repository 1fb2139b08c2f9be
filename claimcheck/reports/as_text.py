"""The report for a terminal: every finding with its line, the figures marked, the arithmetic and what would fit."""

from __future__ import annotations

from claimcheck.reports.as_concise import heading, paint, summary
from claimcheck.reports.quoted import lines, quote
from claimcheck.reports.visible import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.findings.finding import Finding
    from claimcheck.quantities.quantity import Quantity
    from claimcheck.reports.render import Style
    from claimcheck.reports.report import Report


def render(report: Report, style: Style) -> str:
    """The report as text, a blank line between findings."""
    parts = ["\n".join(_finding(finding, style)) for finding in report.shown]
    if len(report.documents) > 1:
        parts.append("\n".join(_by_source(report)))
    if style.show_checked:
        parts.append("\n".join(held(report)) or "No relation was found to hold.")
    if style.statistics:
        parts.append("\n".join(statistics(report)))
    return "\n\n".join([*filter(None, parts), summary(report)]) + "\n"


def _by_source(report: Report) -> Iterator[str]:
    from claimcheck.reports.by_source import as_text

    return as_text(report)


def _finding(finding: Finding, style: Style) -> Iterator[str]:
    yield heading(finding, style)
    yield from _quoted(finding, style)
    for name, fact in _facts(finding):
        yield f"  {paint(f'{name:<9}', 'dim', style)} {visible(fact)}"
    yield f"  {paint(f'claimcheck explain {finding.code}', 'dim', style)}"


def _quoted(finding: Finding, style: Style) -> Iterator[str]:
    """The lines with the figures; they are numbered where there are several."""
    quoted = lines(finding.spans)
    several = len(quoted) > 1
    digits = max((len(str(line.number)) for line in quoted), default=0) if several else 0
    document = finding.spans[0].document
    for line in quoted:
        if line.document is not document:
            document = line.document
            yield f"  {paint('in', 'dim', style)} {visible(document.name)}"
        text, marks = quote(line)
        yield f"  {line.number if several else '':>{digits}}{' ' * several}| {text}"
        yield f"  {'':>{digits}}{' ' * several}| {paint(marks, finding.severity.value, style)}"


def _facts(finding: Finding) -> Iterator[tuple[str, str]]:
    if finding.stated:
        yield "stated", finding.stated
    if finding.steps or finding.computed:
        yield "computed", finding.steps or finding.computed
    if finding.repairs:
        yield "would fit", "; or ".join(finding.repairs)


def held(report: Report) -> Iterator[str]:
    """A line for each claim that was tested and held, in reading order within each document."""
    for claim in report.checked:
        if claim.verdict == "consistent":
            figures = sorted(claim.figures(), key=lambda figure: figure.start)
            written = ", ".join(dict.fromkeys(map(_written, figures)))
            at = figures[0].span
            place = f"{visible(at.document.name)}:{at.line}:{at.column}"
            yield f"{place}  holds  {claim.code} {claim.rule}  {visible(claim.steps)}  ({written})"


def _written(figure: Quantity) -> str:
    return visible(" ".join(figure.text.split()))


def statistics(report: Report) -> Iterator[str]:
    """How often each rule found something, the most frequent first."""
    counts: dict[str, int] = {}
    for finding in report.shown:
        rule = f"{finding.code} {finding.rule}"
        counts[rule] = counts.get(rule, 0) + 1
    for rule, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])):
        yield f"{count:>6}  {rule}"
