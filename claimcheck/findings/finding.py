"""Finding: what cannot be true, with its proof."""

from __future__ import annotations

from enum import Enum

from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.algebra.interval import Interval
    from claimcheck.claims.claim import Claim
    from claimcheck.documents.span import Span


class Severity(str, Enum):
    """How loudly a finding is reported."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"

    def __str__(self) -> str:
        return self.value

    @property
    def rank(self) -> int:
        """0 for a note, 1 for a warning, 2 for an error."""
        return ("note", "warning", "error").index(self.value)


class Finding(Value):
    """A claim that no values the words honestly allow can satisfy.

    ``message`` is one line; ``stated`` and ``computed`` are the two sides as shown to a reader; ``steps`` is
    the arithmetic between them; ``repairs`` says what each figure, alone, would have to be. ``spans`` are the
    figures involved, in reading order. A finding about several claims together keeps the first in ``claim``.
    ``sides`` are what the words of the stated figure allow and what the others leave to it, both in its unit: the
    two intervals that should meet.
    """

    code: str
    rule: str
    severity: Severity
    message: str
    spans: tuple[Span, ...]
    steps: str
    repairs: tuple[str, ...]
    claim: Claim
    stated: str = ""
    computed: str = ""
    sides: tuple[Interval, Interval] | None = None

    def __hash__(self) -> int:
        return id(self)
