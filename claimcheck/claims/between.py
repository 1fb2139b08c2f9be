"""Between: a mean lies between the least and the most of what it is the mean of."""

from __future__ import annotations

from claimcheck.claims.glossed import Glossed
from claimcheck.claims.roles import ANY

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import ClassVar

    from claimcheck.claims import Carrier


class Between(Glossed):
    """A rule that holds a mean against one of two ends."""

    roles: ClassVar[Mapping[str, str]] = {"low": ANY, "high": "low", "mean": "low"}
    result: ClassVar[str] = "mean"
    slips: ClassVar[bool] = False
    readings: ClassVar[tuple[str, ...]] = ("least", "most")
    relation: ClassVar[str | Mapping[str, str]] = {"least": "<=", "most": ">="}

    @staticmethod
    def least(low: Carrier) -> Carrier:
        """The mean is at least the least value."""
        return low

    @staticmethod
    def most(high: Carrier) -> Carrier:
        """The mean is at most the greatest value."""
        return high
