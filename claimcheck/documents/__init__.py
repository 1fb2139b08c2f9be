"""Documents: words without numbers. The noun and its verb, to read."""

from __future__ import annotations

from claimcheck.documents.document import Document
from claimcheck.documents.readers import FORMATS, is_known, read, read_all, read_file

__all__ = ["FORMATS", "Document", "is_known", "read", "read_all", "read_file"]
