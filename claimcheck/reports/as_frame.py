"""The report as a pandas frame; the one door to pandas."""

from __future__ import annotations

from claimcheck.reports import by_source
from claimcheck.reports.as_json import claim_dict, finding_dict, quantity_dict, span_dict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any

    from claimcheck.documents.span import Span
    from claimcheck.quantities.quantity import Quantity
    from claimcheck.reports.report import Report

    Rows = list[dict[str, Any]]

FINDING = (
    "document",
    "line",
    "column",
    "code",
    "rule",
    "severity",
    "message",
    "stated",
    "computed",
    "steps",
    "repairs",
)
SPAN = ("document", "start", "end", "line", "column", "text", "code", "rule", "severity")
CLAIM = ("document", "code", "rule", "verdict", "binding", "steps", "figures")
QUANTITY = (
    *("document", "start", "end", "line", "column", "text", "kind"),
    *("stated", "lower", "upper", "unit", "qualifier", "subject"),
)
DOCUMENT = ("document", "quantities", "checked", "error", "warning", "note")


def to_frame(report: Report, by: str | None) -> Any:
    """The report as a frame; see :meth:`~claimcheck.reports.report.Report.to_frame`."""
    from pandas import DataFrame

    if by not in ROWS:
        raise ValueError(f"by={by!r}: choose one of {', '.join(map(repr, ROWS))}")
    if by == "source":
        return DataFrame(by_source.as_dicts(report), columns=list(by_source.columns(report)))
    columns, rows = ROWS[by]
    return DataFrame(rows(report), columns=list(columns))


def frame(rows: Rows) -> Any:
    """Any rows as a frame."""
    from pandas import DataFrame

    return DataFrame(rows)


def figures_frame(quantities: Iterable[Quantity]) -> Any:
    """Figures by themselves as a frame; see :meth:`claimcheck.reports.figures.Figures.to_frame`."""
    from pandas import DataFrame

    return DataFrame([_figure(one) for one in quantities], columns=list(QUANTITY))


def _findings(report: Report) -> Rows:
    return [
        {**finding_dict(one), **_start(one.spans[0]), "stated": one.stated, "computed": one.computed}
        for one in report.shown
    ]


def _spans(report: Report) -> Rows:
    return [
        {**_start(span), **span_dict(span, span.document), **finding_dict(one)}
        for one in report.shown
        for span in one.spans
    ]


def _claims(report: Report) -> Rows:
    rows = []
    for claim in report.claims:
        figures = list(claim.figures())
        written = {"document": figures[0].document.name, "figures": tuple(figure.text for figure in figures)}
        rows.append({**claim_dict(claim), **written})
    return rows


def _quantities(report: Report) -> Rows:
    return [_figure(one) for one in report.quantities]


def _figure(one: Quantity) -> dict[str, Any]:
    return {"document": one.document.name, **quantity_dict(one)}


def _documents(report: Report) -> Rows:
    rows: dict[int, dict[str, Any]] = {
        id(document): {"document": document.name, **dict.fromkeys(DOCUMENT[1:], 0)} for document in report.documents
    }
    for quantity in report.quantities:
        rows[id(quantity.document)]["quantities"] += 1
    for claim in report.checked:
        rows[id(next(claim.figures()).document)]["checked"] += 1
    for finding in report.shown:
        rows[id(finding.spans[0].document)][finding.severity.value] += 1
    return list(rows.values())


def _start(span: Span) -> dict[str, Any]:
    return {"document": span.document.name, "line": span.line, "column": span.column}


ROWS: dict[str | None, tuple[tuple[str, ...], Callable[[Report], Rows]]] = {
    None: (FINDING, _findings),
    "span": (SPAN, _spans),
    "claim": (CLAIM, _claims),
    "quantity": (QUANTITY, _quantities),
    "document": (DOCUMENT, _documents),
    "source": (("subject", "unit", "compatible", "status"), by_source.as_dicts),
}
