"""picture: a ledger in a notebook: every statement's stated and implied interval on a number line.

Inline shapes and attributes only, no scripts, nothing loaded, every word escaped; the words stand beside each drawing,
so that nothing is lost where drawings are not shown.
"""

from __future__ import annotations

from html import escape

from claimcheck.algebra.interval import ALL
from claimcheck.findings.explain import measured_amount
from claimcheck.reports.number_line import number_line
from claimcheck.reports.visible import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from claimcheck.algebra.interval import Interval
    from claimcheck.ledger.ledger import Ledger
    from claimcheck.reports.report import Report
    from claimcheck.units.unit import Unit

WORDS = ("stated", "implied")
_MARKS = {"consistent": "holds", "inconsistent": "cannot hold", "undetermined": "undetermined"}


def picture(ledger: Ledger) -> str:
    """The ledger as a fragment of HTML."""
    report = ledger.check()
    parts = [*_names(ledger), *_relations(report), *(_told(f"{one.message}: {one.steps}") for one in report.findings)]
    return f'<div style="font-family:sans-serif;line-height:1.5">{"".join(parts)}</div>'


def _names(ledger: Ledger) -> Iterator[str]:
    for name in ledger.names:
        unit, stated, implied = ledger.unit(name), ledger.stated(name), ledger.implied(name)
        words = ledger.words(name) or "not stated"
        shown = measured_amount(implied, unit)
        gap = "" if (stated or ALL).meets(implied) else " — these do not meet"
        yield f'<section style="margin:1rem 0"><strong>{_text(name)}</strong>: {_text(words)}; '
        yield f"the others imply {_text(shown)}{gap}{_drawn(stated, implied, unit)}</section>"


def _drawn(stated: Interval | None, implied: Interval, unit: Unit) -> str:
    """The drawing; nothing where neither side has an end."""
    sides = (ALL if stated is None else stated), implied
    first, second = (visible(measured_amount(side, unit)) for side in sides)
    drawing = number_line(*sides, (first, second), WORDS)
    return f"<br>{drawing}" if drawing else ""


def _relations(report: Report) -> Iterable[str]:
    return (_told(f"{_MARKS[claim.verdict.value]}: {claim.steps}") for claim in report.claims)


def _told(text: str) -> str:
    return f'<p style="margin:0.3rem 0">{_text(text)}</p>'


def _text(text: str) -> str:
    return escape(visible(text))
