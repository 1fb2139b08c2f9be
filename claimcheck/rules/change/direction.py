"""A verb of change against the figures it joins."""

from __future__ import annotations

from claimcheck.claims import AMOUNT, Claim, Example, Match, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier


class DirectionOfChange(Rule):
    """A value that rose must end no lower than it began, and one that fell, no higher."""

    code = "CC406"
    roles = {"after": AMOUNT, "before": "after", "direction": "word:change"}
    result = "after"
    readings = ("risen", "fallen")
    relation = {"risen": "<=", "fallen": ">="}
    phrasings = (
        "{direction} [sharply|slightly|steadily|again] to {after} … from {before}",
        "{direction} [sharply|slightly|steadily|again] from {before} … to {after}",
    )
    message = "going from {before} to {after} is not “{direction}”"
    valid = (
        Example("Ridership climbed to 66,000 a day from 61,000 before the fare cut."),
        Example("The yen rose 0.8% to 153.50 per dollar from 154.67."),
        Example("The death toll rose to at least 15 from 12."),
        Example("Prices fell from £900 to £850 a month."),
        Example("Deliveries were up from 210 to 215 last week."),
    )
    invalid = (
        Example("Ridership climbed to 61,000 a day from 66,000 before the fare rise."),
        Example("Staff numbers fell to 4,200 from 3,900."),
        Example("Prices dropped from £850 to £900 a month."),
        Example("The count rose from 540 to 504."),
        Example("Deliveries declined to 310 from 290 a week."),
    )

    @staticmethod
    def risen(before: Carrier) -> Carrier:
        """What the value after must at least be."""
        return before

    @staticmethod
    def fallen(before: Carrier) -> Carrier:
        """What the value after can at most be."""
        return before

    def bind(self, match: Match) -> Iterator[Claim]:
        """The verb decides which way the figures must stand."""
        for claim in super().bind(match):
            up = claim.figure("direction").value > 0
            yield claim.replace(formulas=("risen",) if up else ("fallen",))
