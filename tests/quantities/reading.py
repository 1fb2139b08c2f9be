"""What the tests of the reader share: measuring a string."""

from __future__ import annotations

from claimcheck.documents.document import Block, Document
from claimcheck.locale import load
from claimcheck.quantities.extract import measure
from claimcheck.quantities.measured import Measured
from claimcheck.quantities.quantity import Quantity


def document(text: str) -> Document:
    return Document("test", text, text, (Block(0, len(text)),) if text else ())


def measured(text: str, language: str = "en", **settings: str) -> Measured:
    return measure(document(text), load(language), **settings)


def figures(text: str) -> tuple[Quantity, ...]:
    """Every figure but dates, clock times and ordinals."""
    return tuple(q for q in measured(text).quantities if q.kind not in ("date", "time", "ordinal"))


def only(text: str) -> Quantity:
    """The one figure of a text."""
    (found,) = figures(text)
    return found
