"""Trend: the base of the rules that hold a verb of change against two figures of a table."""

from __future__ import annotations

from claimcheck.claims.rule import Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import ClassVar

    from claimcheck.claims import Carrier


class Trend(Rule):
    """A rule with the roles ``earlier``, ``later`` and ``verb``: what the verb says of the later figure."""

    result: ClassVar[str] = "later"
    loudest: ClassVar[str] = "warning"
    message: ClassVar[str] = "the text says {verb}; the table goes from {earlier} to {later}"

    @staticmethod
    def times(earlier: Carrier, verb: Carrier) -> Carrier:
        """What the later figure is, of so many times the earlier."""
        return earlier * verb

    @staticmethod
    def rose(earlier: Carrier) -> Carrier:
        """What the later figure is no less than."""
        return earlier

    @staticmethod
    def fell(earlier: Carrier) -> Carrier:
        """What the later figure is no more than."""
        return earlier
