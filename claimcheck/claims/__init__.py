"""claims: where figures meet. A rule proposes that figures stand in a relation; it never judges."""

from __future__ import annotations

from claimcheck.claims.claim import Binding, Claim, Verdict
from claimcheck.claims.passage import Passage
from claimcheck.claims.phrasing import Match
from claimcheck.claims.restatement import restated
from claimcheck.claims.roles import (
    AGE,
    AMOUNT,
    ANY,
    AREA,
    COUNT,
    DATE,
    DURATION,
    LENGTH,
    MEASURE,
    MONEY,
    MULTIPLE,
    ORDINAL,
    PERCENT,
    POINT,
    RATE,
    SHARE,
    SPEED,
    SUMMABLE,
    TEMPERATURE,
    TIME,
)
from claimcheck.claims.rule import Example, Rule
from claimcheck.claims.slotted import Slotted

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from claimcheck.claims.claim import Bound

    Carrier = Any
    """Whatever a formula computes with: intervals, terms, dimensions or symbols."""

__all__ = [
    "AGE", "AMOUNT", "ANY", "AREA", "COUNT", "DATE", "DURATION", "LENGTH", "MEASURE", "MONEY", "MULTIPLE", "ORDINAL",
    "PERCENT", "POINT", "RATE", "SHARE", "SPEED", "SUMMABLE", "TEMPERATURE", "TIME", "Binding", "Bound", "Carrier",
    "Claim", "Example", "Match", "Passage", "Rule", "Slotted", "Verdict", "restated",
]  # fmt: skip
