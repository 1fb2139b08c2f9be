"""The report as HTML that stands by itself: inline attributes only, no scripts, nothing loaded, every word escaped."""

from __future__ import annotations

from html import escape

from claimcheck.reports.as_concise import summary
from claimcheck.reports.as_text import statistics
from claimcheck.reports.by_source import table
from claimcheck.reports.number_line import number_line
from claimcheck.reports.quoted import lines
from claimcheck.reports.visible import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from claimcheck.claims.claim import Claim
    from claimcheck.findings.finding import Finding
    from claimcheck.reports.quoted import Line
    from claimcheck.reports.render import Style
    from claimcheck.reports.report import Report

COLORS = {"error": "#b3261e", "warning": "#8a6100", "note": "#1a5fb4"}

_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>claimcheck report</title>
</head>
<body style="max-width:48rem;margin:2rem auto;padding:0 1rem">
{fragment}
</body>
</html>
"""


def render(report: Report, style: Style) -> str:
    """The report as a page."""
    return _PAGE.format(fragment=fragment(report, style))


def fragment(report: Report, style: Style) -> str:
    """The report as a part of a page, such as a notebook's."""
    parts = [
        f"<p><strong>{_text(summary(report))}</strong></p>",
        *("".join(_finding(finding)) for finding in report.shown),
        _by_source(report),
        _checked(report, opened=style.show_checked),
    ]
    if style.statistics:
        counts = "\n".join(statistics(report))
        parts.append(f"<pre>{escape(counts)}</pre>")
    inner = "\n".join(filter(None, parts))
    return f'<div style="font-family:sans-serif;line-height:1.5">\n{inner}\n</div>'


def _finding(finding: Finding) -> Iterator[str]:
    color = COLORS[finding.severity.value]
    yield f'<section style="border-left:4px solid {color};padding-left:1rem;margin:1.5rem 0">'
    yield f'<p style="margin:0"><strong style="color:{color}">{finding.severity.value}</strong> '
    yield f"{_text(finding.message)}</p>"
    for line in lines(finding.spans):
        yield _quoted(line)
    if finding.sides is not None:
        yield number_line(*finding.sides, (visible(finding.stated), visible(finding.computed)))
    if finding.steps:
        yield f'<p style="margin:0.3rem 0">computed: {_text(finding.steps)}</p>'
    if finding.repairs:
        yield f'<p style="margin:0.3rem 0">would fit: {_text("; or ".join(finding.repairs))}</p>'
    yield f'<p style="margin:0;opacity:0.7;font-size:0.85em">{_text(f"{finding.code} {finding.rule}")}</p></section>'


def _quoted(line: Line) -> str:
    """A line of the source, whole, with its figures marked."""
    shown, at = [], 0
    for start, end in sorted(line.marked):
        shown.append(_text(line.text[at:start]))
        shown.append(f'<mark style="background:#ffe58f;color:#000">{_text(line.text[max(at, start) : end])}</mark>')
        at = max(at, end)
    shown.append(_text(line.text[at:]))
    where = _text(f"{line.document.name}:{line.number}")
    small = f'<cite style="opacity:0.7;font-size:0.85em">{where}</cite>'
    return f'<blockquote style="margin:0.5rem 0">{"".join(shown)}<br>{small}</blockquote>'


def _by_source(report: Report) -> str:
    """The figures that the documents share, a column for each of them."""
    heads, *rows = table(report) or [()]
    caption = '<caption style="text-align:left">figures by source</caption>'
    lines = "".join((_cells(heads, "th"), *(_cells(row, "td") for row in rows)))
    return f"<table>{caption}{lines}</table>" if rows else ""


def _checked(report: Report, *, opened: bool) -> str:
    """What was tested, folded up."""
    if not report.checked:
        return ""
    rows = "".join(map(_row, report.checked))
    heads = _cells(("", "rule", "arithmetic"), "th")
    title = f"<summary>what was checked ({len(report.checked)})</summary>"
    return f"<details{' open' if opened else ''}>{title}<table>{heads}{rows}</table></details>"


def _row(claim: Claim) -> str:
    return _cells((claim.verdict.value, f"{claim.code} {claim.rule}", claim.steps), "td")


def _cells(texts: Iterable[str], tag: str) -> str:
    opened = f'<{tag} style="text-align:left;padding:0 1em 0 0">'
    return f"<tr>{''.join(f'{opened}{_text(text)}</{tag}>' for text in texts)}</tr>"


def _text(text: str) -> str:
    return escape(visible(text))
