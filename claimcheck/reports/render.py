"""render: a report in one of its forms. A form is one module of this package and one line of :data:`OUTPUTS`."""

from __future__ import annotations

from importlib import import_module

from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.reports.report import Report

OUTPUTS = {
    "text": "as_text",
    "concise": "as_concise",
    "json": "as_json",
    "jsonl": "as_jsonl",
    "sarif": "as_sarif",
    "github": "as_github",
    "html": "as_html",
}


class Style(Value):
    """How much is shown and how: colours, the claims that held, the number of findings of each rule."""

    color: bool = False
    show_checked: bool = False
    statistics: bool = False


PLAIN = Style()


def render(report: Report, output: str = "text", style: Style = PLAIN) -> str:
    """The report in the form ``output``, one of :data:`OUTPUTS`; it ends with a line end."""
    module = import_module(f"claimcheck.reports.{OUTPUTS[output]}")
    rendered: str = module.render(report, style)
    return rendered
