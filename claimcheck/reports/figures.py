"""The figures of a text by themselves, as ``measure`` shows them: a table, JSON or CSV."""

from __future__ import annotations

from claimcheck.reports.visible import visible, width

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from claimcheck.quantities.quantity import Quantity

HEADS = ("place", "figure", "unit", "qualifier", "from", "to", "what")


def list_figures(quantities: Iterable[Quantity], output: str = "table") -> str:
    """The figures in the form ``output``, one of :data:`OUTPUTS`."""
    return OUTPUTS[output](quantities)


def as_table(quantities: Iterable[Quantity]) -> str:
    """A table for a terminal, one figure a line."""
    rows = [HEADS, *(_row(quantity) for quantity in quantities)]
    widths = [max(width(row[column]) for row in rows) for column in range(len(HEADS))]
    return "".join(f"{_padded(row, widths)}\n" for row in rows)


def as_json(quantities: Iterable[Quantity]) -> str:
    """A JSON list with the document's name and the keys of the report's quantities."""
    from claimcheck.reports.as_json import dumps, quantity_dict

    return dumps([{"name": one.document.name, **quantity_dict(one)} for one in quantities], indent=2) + "\n"


def as_csv(quantities: Iterable[Quantity]) -> str:
    """Comma-separated values with the same keys; a range is written ``low–high``."""
    import csv
    import io

    from claimcheck.reports.as_json import quantity_dict

    rows = [{"name": one.document.name, **quantity_dict(one)} for one in quantities]
    out = io.StringIO()
    heads = (
        "name",
        "start",
        "end",
        "line",
        "column",
        "text",
        "kind",
        "stated",
        "lower",
        "upper",
        "unit",
        "qualifier",
        "subject",
    )
    writer = csv.DictWriter(out, heads, lineterminator="\n")
    writer.writeheader()
    for row in rows:
        stated = row["stated"]
        writer.writerow({**row, "stated": "–".join(map(str, stated)) if isinstance(stated, list) else stated})
    return out.getvalue().encode("utf-8", "backslashreplace").decode("utf-8")


OUTPUTS = {"table": as_table, "json": as_json, "csv": as_csv}


def _row(quantity: Quantity) -> tuple[str, ...]:
    span, interval = quantity.span, quantity.interval
    return (
        visible(f"{span.document.name}:{span.line}:{span.column}"),
        visible(" ".join(quantity.text.split())),
        str(quantity.unit),
        quantity.qualifier.value if quantity.qualifier else "",
        _shown(interval.lower),
        _shown(interval.upper),
        visible(quantity.subject),
    )


def _shown(end: object) -> str:
    from claimcheck.reports.as_json import number

    value = number(end)
    return "" if value is None else f"{value:,}" if isinstance(value, int) else f"{value:,.6g}"


def _padded(row: tuple[str, ...], widths: list[int]) -> str:
    return "  ".join(cell + " " * (most - width(cell)) for cell, most in zip(row, widths, strict=True)).rstrip()
