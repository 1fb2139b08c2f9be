"""What the rest of a text implies of each of its figures, as ``measure --implied`` shows it."""

from __future__ import annotations

from claimcheck.findings.explain import as_written
from claimcheck.reports.figures import cell
from claimcheck.reports.visible import visible, width

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from claimcheck.findings.implication import Implication
    from claimcheck.reports.report import Report

HEADS = ("place", "figure", "implied", "by")


def list_implied(report: Report, output: str = "table") -> str:
    """The figures that some relation binds, and what it leaves to them, in the form ``output``: table, json or csv."""
    return OUTPUTS[output](report.implications())


def as_table(implications: Sequence[Implication]) -> str:
    """A table for a terminal, one figure a line, with the arithmetic."""
    rows = [HEADS, *map(_row, implications)]
    widths = [max(width(row[column]) for row in rows) for column in range(len(HEADS))]
    return "".join(f"{_padded(row, widths)}\n" for row in rows)


def as_json(implications: Sequence[Implication]) -> str:
    """A JSON list: the keys of the report's quantities, the document's name, and what is implied."""
    from claimcheck.reports.as_json import dumps

    return dumps(list(map(_dict, implications)), indent=2) + "\n"


def as_csv(implications: Sequence[Implication]) -> str:
    """Comma-separated values with the same keys; a list is joined by semicolons, and no cell is a formula."""
    import csv
    import io

    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerow(("name", *_FIGURE, *_IMPLIED))
    writer = csv.writer(out, lineterminator="\n", quoting=csv.QUOTE_NONNUMERIC)
    for row in map(_dict, implications):
        flat = {**row, **row["implied"]}
        values = (flat[key] for key in ("name", *_FIGURE, *_IMPLIED))
        writer.writerow(cell("; ".join(value) if isinstance(value, list) else value) for value in values)
    return out.getvalue().encode("utf-8", "backslashreplace").decode("utf-8")


OUTPUTS = {"table": as_table, "json": as_json, "csv": as_csv}

_FIGURE = ("start", "end", "line", "column", "text", "unit")
_IMPLIED = ("implied_lower", "implied_upper", "shown", "rules", "steps")


def _dict(implication: Implication) -> dict[str, Any]:
    from claimcheck.reports.as_json import number, quantity_dict

    interval = implication.interval
    implied = {
        "implied_lower": number(interval.lower),
        "implied_upper": number(interval.upper),
        "shown": implication.shown,
        "rules": [claim.rule for claim in implication.claims],
        "steps": list(implication.steps),
    }
    quantity = implication.quantity
    return {"name": quantity.document.name, **quantity_dict(quantity), "implied": implied}


def _row(implication: Implication) -> tuple[str, ...]:
    quantity, span = implication.quantity, implication.quantity.span
    told = (f"{claim.rule}: {steps}" for claim, steps in zip(implication.claims, implication.steps, strict=True))
    return (
        visible(f"{span.document.name}:{span.line}:{span.column}"),
        visible(as_written(quantity)),
        visible(implication.shown),
        visible("; ".join(told)),
    )


def _padded(row: tuple[str, ...], widths: list[int]) -> str:
    return "  ".join(cell + " " * (most - width(cell)) for cell, most in zip(row, widths, strict=True)).rstrip()
