"""The figures of a text by themselves, as ``measure`` gives and shows them: a tuple; a table, JSON or CSV."""

from __future__ import annotations

from claimcheck.reports.visible import visible, width
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    from claimcheck.documents.document import Document
    from claimcheck.documents.span import Span
    from claimcheck.quantities.quantity import Quantity

HEADS = ("place", "figure", "unit", "qualifier", "from", "to", "what")
REASON = "left alone"
KEYS = (
    *("name", "start", "end", "line", "column", "text", "kind"),
    *("stated", "lower", "upper", "unit", "qualifier", "subject"),
)
"""The keys of a figure, as JSON and CSV have them."""

_FORMULA = tuple("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")
"""What a cell begins with that a spreadsheet would take for a formula, or for the end of the cell before."""


class LeftAlone(Value):
    """A numeral that is no figure: characters ``start`` to ``end`` of ``document.text``, and why."""

    document: Document
    start: int
    end: int
    reason: str

    @property
    def span(self) -> Span:
        """Where it stands in the source as given."""
        return self.document.span(self.start, self.end)

    @property
    def text(self) -> str:
        """The numeral as written."""
        return self.document.text[self.start : self.end]


class Figures(tuple["Quantity", ...]):
    """Every stated figure, in reading order; ``left_alone`` are the numerals that are none, with the reasons."""

    left_alone: tuple[LeftAlone, ...]

    def __new__(cls, quantities: Iterable[Quantity] = (), left_alone: Iterable[LeftAlone] = ()) -> Figures:
        """The figures of one call of :func:`claimcheck.measure`."""
        made = super().__new__(cls, quantities)
        made.left_alone = tuple(left_alone)
        return made

    def to_frame(self) -> Any:
        """A :class:`pandas.DataFrame` of the figures, with the columns of ``report.to_frame(by="quantity")``.

        Needs the extra ``pandas``.
        """
        from claimcheck.reports.as_frame import figures_frame

        return figures_frame(self)

    def everything(self) -> tuple[Quantity | LeftAlone, ...]:
        """The figures and the numerals left alone, in reading order."""
        order: dict[int, int] = {}
        both = (*self, *self.left_alone)
        for one in both:
            order.setdefault(id(one.document), len(order))
        return tuple(sorted(both, key=lambda one: (order[id(one.document)], one.start)))


def list_figures(figures: Sequence[Quantity], output: str = "table", *, everything: bool = False) -> str:
    """The figures in the form ``output``, one of :data:`OUTPUTS`; with ``everything``, what was left alone as well."""
    listed = figures.everything() if everything and isinstance(figures, Figures) else tuple(figures)
    return OUTPUTS[output](listed, everything)


def as_table(listed: Sequence[Quantity | LeftAlone], everything: bool = False) -> str:
    """A table for a terminal, one figure a line."""
    rows = [(*HEADS, REASON), *map(_row, listed)]
    shown = len(HEADS) + everything
    widths = [max(width(row[column]) for row in rows) for column in range(shown)]
    return "".join(f"{_padded(row[:shown], widths)}\n" for row in rows)


def as_json(listed: Sequence[Quantity | LeftAlone], everything: bool = False) -> str:
    """A JSON list with the document's name and the keys of the report's quantities."""
    from claimcheck.reports.as_json import dumps

    return dumps([_keyed(one, everything) for one in listed], indent=2) + "\n"


def as_csv(listed: Sequence[Quantity | LeftAlone], everything: bool = False) -> str:
    """Comma-separated values with the same keys; a range is written ``low–high``.

    The text under check is not to be trusted: a cell that a spreadsheet would run as a formula has an apostrophe
    before it, and whatever is no number is quoted.
    """
    import csv
    import io

    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n", quoting=csv.QUOTE_NONNUMERIC)
    csv.writer(out, lineterminator="\n").writerow((*KEYS, "reason") if everything else KEYS)
    writer.writerows([cell(value) for value in _keyed(one, everything).values()] for one in listed)
    return out.getvalue().encode("utf-8", "backslashreplace").decode("utf-8")


OUTPUTS = {"table": as_table, "json": as_json, "csv": as_csv}


def _keyed(one: Quantity | LeftAlone, everything: bool) -> dict[str, Any]:
    """One line of the list in plain values; with ``everything``, the reason why it was left alone, if it was."""
    from claimcheck.reports.as_json import quantity_dict, span_dict

    if isinstance(one, LeftAlone):
        place = span_dict(one.span, one.document)
        return {**dict.fromkeys(KEYS), "name": one.document.name, **place, "reason": one.reason}
    keyed = {"name": one.document.name, **quantity_dict(one)}
    return {**keyed, "reason": None} if everything else keyed


def cell(value: Any) -> Any:
    """A value as a cell: numbers as they are, text so that no spreadsheet runs it."""
    if value is None:
        return ""
    if isinstance(value, list):
        return cell("–".join(map(str, value)))
    if isinstance(value, str) and value.lstrip(" \u00a0").startswith(_FORMULA):
        return f"'{value}"
    return value


def _row(one: Quantity | LeftAlone) -> tuple[str, ...]:
    span = one.span
    place = visible(f"{span.document.name}:{span.line}:{span.column}")
    written = visible(" ".join(one.text.split()))
    if isinstance(one, LeftAlone):
        return (place, written, *[""] * (len(HEADS) - 2), one.reason)
    interval = one.interval
    return (
        place,
        written,
        str(one.unit),
        one.qualifier.value if one.qualifier else "",
        _shown(interval.lower),
        _shown(interval.upper),
        visible(one.subject),
        "",
    )


def _shown(end: object) -> str:
    from claimcheck.reports.as_json import number

    value = number(end)
    return "" if value is None else f"{value:,}" if isinstance(value, int) else f"{value:,.6g}"


def _padded(row: tuple[str, ...], widths: list[int]) -> str:
    return "  ".join(cell + " " * (most - width(cell)) for cell, most in zip(row, widths, strict=True)).rstrip()
