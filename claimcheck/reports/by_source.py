"""The figures that several reports share, source by source: what an editor wants to see before merging them."""

from __future__ import annotations

from claimcheck.findings.explain import as_written
from claimcheck.reports.visible import visible, width

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from claimcheck.documents.document import Document
    from claimcheck.reports.report import Report
    from claimcheck.reports.shared import Shared

MOST_COLUMNS = 6
"""Sources that a table has a column for; of more, each figure lists who gives it."""

_LONGEST = 40


def as_text(report: Report) -> Iterator[str]:
    """The table for a terminal; no lines where the reports share nothing."""
    rows = table(report)
    widths = [max(width(row[column]) for row in rows) for column in range(len(rows[0]))] if rows else []
    for row in rows:
        yield "  ".join(cell + " " * (most - width(cell)) for cell, most in zip(row, widths, strict=True)).rstrip()


def as_dicts(report: Report) -> list[dict[str, Any]]:
    """A row for each figure: subject, unit, what each source says, and whether that can be one and the same."""
    names = _names(report)
    rows = []
    for one in report.shared:
        told = one.told()
        cells = {name: told.get(document) for name, document in zip(names, report.documents, strict=True)}
        rows.append(
            {"subject": one.subject, "unit": one.unit, **cells, "compatible": one.compatible, "status": one.status}
        )
    return rows


def columns(report: Report) -> tuple[str, ...]:
    """The keys of :func:`as_dicts`."""
    return ("subject", "unit", *_names(report), "compatible", "status")


def table(report: Report) -> list[tuple[str, ...]]:
    """The table's cells, the heads first; no rows where the reports share nothing."""
    shared = report.shared
    joined = {origin.figure.document for one in shared for origin in one.origins}
    sources = [document for document in report.documents if document in joined]
    if len(sources) > MOST_COLUMNS:
        heads = ("subject", "unit", "figures", "")
        return [heads, *((_brief(one.subject), _unit(one), _listed(one), one.status) for one in shared)]
    names = (_brief(document.name) for document in sources)
    return [("subject", "unit", *names, ""), *(_row(one, sources) for one in shared)] if shared else []


def _row(one: Shared, sources: Sequence[Document]) -> tuple[str, ...]:
    told = one.told()
    return (_brief(one.subject), _unit(one), *(_brief(told.get(document, "")) for document in sources), one.status)


def _unit(one: Shared) -> str:
    return one.figure.unit.symbol


def _listed(one: Shared) -> str:
    """Each way that the figure is given, with the reports that give it so."""
    sources: dict[str, list[str]] = {}
    for origin in one.origins:
        told = sources.setdefault(as_written(origin.figure), [])
        if origin.source not in told[-1:]:
            told.append(origin.source)
    return "; ".join(f"{figure} ({_some(names)})" for figure, names in sources.items())


def _some(names: list[str]) -> str:
    shown = ", ".join(names[:3])
    return f"{shown} and {len(names) - 3} more" if len(names) > 3 else shown


def _names(report: Report) -> list[str]:
    """The names of the documents as column heads, each once and none of them taken."""
    taken = {"subject", "unit", "compatible", "status"}
    names = []
    for document in report.documents:
        name, count = document.name, 1
        while name in taken:
            count += 1
            name = f"{document.name} ({count})"
        taken.add(name)
        names.append(name)
    return names


def _brief(text: str) -> str:
    """A cell on one line; of a long one, the end, where names of files differ."""
    shown = visible(" ".join(text.split()))
    return shown if len(shown) <= _LONGEST else f"…{shown[1 - _LONGEST :]}"
