"""Documents: words without numbers. The noun and its verb, to read."""

from __future__ import annotations

from claimcheck.documents.document import Document
from claimcheck.documents.readers import read

__all__ = ["Document", "read"]
