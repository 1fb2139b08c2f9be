"""Unread: bare numbers that no reader takes for a figure where they stand alone, and the words around make one."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.quantities.quantity import Quantity, Reading
from claimcheck.units import unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.claims.slotted import Slotted
    from claimcheck.documents.document import Document


def counted_at(sentence: Slotted, start: int, end: int) -> Quantity:
    """The count at a place of slotted text: its figure, or the digits from ``start`` to ``end`` that are none."""
    if start in sentence.slots:
        return sentence.figure(start)
    at = sentence.origin(start)
    return number_at(sentence.document, at, at + end - start)


def number_at(document: Document, start: int, end: int) -> Quantity:
    """The count that the digits of a document from ``start`` to ``end`` write."""
    reading = Reading(Fraction(int(document.text[start:end])), unit(""), Fraction(1))
    return Quantity(document, start, end, end, "count", (reading,))
