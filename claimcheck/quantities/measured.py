"""Measured: what the reader of figures makes of a document."""

from __future__ import annotations

from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.quantities.quantity import Quantity


class Refusal(Value):
    """A numeral that was left alone: characters ``start`` to ``end`` of the document's text, and why."""

    start: int
    end: int
    reason: str


class Measured(Value):
    """Every stated figure of a document in reading order, and every numeral that is none."""

    quantities: tuple[Quantity, ...]
    refused: tuple[Refusal, ...] = ()
