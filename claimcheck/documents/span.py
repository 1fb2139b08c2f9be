"""Span: a place in a document, in the source as given."""

from __future__ import annotations

from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.documents.document import Document


class Span(Value):
    """Characters ``start`` up to, not including, ``end`` of ``document.source``."""

    start: int
    end: int
    document: Document

    @property
    def text(self) -> str:
        """The characters of the span as written."""
        return self.document.source[self.start : self.end]

    @property
    def line(self) -> int:
        """Line of the first character, counted from 1."""
        return self.document.position(self.start)[0]

    @property
    def column(self) -> int:
        """Column of the first character in code points, counted from 1."""
        return self.document.position(self.start)[1]

    def __repr__(self) -> str:
        return f"Span({self.start}, {self.end}, {self.document.name!r}: {self.text!r})"
