"""Distance, time and speed."""

from __future__ import annotations

from claimcheck.claims import DURATION, LENGTH, RATE, SPEED, Claim, Example
from claimcheck.claims.glossed import place_of
from claimcheck.claims.rated import Rated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.claims import Carrier, Match

_MOVES = "(to cover|to travel|to cross|to complete|to run|to ride|to drive|to swim|to sail|to fly|to walk|to row|to make|for)"


class SpeedDistanceTime(Rated):
    """A distance, the time that it took and the average speed, or the pace.

    The speed is the distance divided by the time, the pace the other way round, in whatever units. Writers slip by swapping kilometres and miles, and
    by dividing minutes as if they were parts of a hundred. Top speeds, limits and winds are no averages.
    """

    code = "CC525"
    aliases = ("speed-distance-time",)
    name = "speed-distance-time"
    roles = {"distance": LENGTH, "time": DURATION, "speed": f"{SPEED}|{RATE}"}
    result = gloss = "speed"
    sought = ("distance", "time")
    readings = ("formula", "pace")
    phrasings = (
        "{speed}",
        "{distance} ~ in [just|only|about] {time} ~ , [or|at] [a|an|about] [<averaging>|sedate|steady|brisk|leisurely|stately|speed of|pace of|average speed of|average pace of] {speed}",
        r"{distance} ~ in [just|only|about] {time} ~ (–|\() [or|at] [<averaging>] [an average speed of] {speed}",
        "{distance} ~ in [just|only|about] {time} ~ at (an average|an average speed of|an average of|an average pace of|a pace of) {speed}",
        f"{{time}} ~ {_MOVES} ~ {{distance}} ~ , [or|at] [a|an] [<averaging>|sedate|steady|brisk|leisurely|stately|speed of|average speed of] {{speed}}",
        f"(at|averaging|average speed of|an average of) {{speed}} ~ (takes|took|needs|needed|take) [just|only|about] {{time}} ~ {_MOVES} ~ {{distance}}",
        "(at|averaging|average speed of|an average of) {speed} ~ {distance} ~ (takes|took|would take|will take) [just|only|about] {time}",
        "{distance} ~ at (an average|an average speed of|an average of) {speed} ~ in [just|only|about] {time}",
    )
    message = "{distance} in {time} is {computed}, not {speed}"
    valid = (
        Example("The ferry needs four hours for the 96km crossing, a sedate 24km/h."),
        Example("She ran 10 kilometres in 50 minutes, an average of 12km/h."),
        Example("The car did 300 miles in six hours, at a top speed of 90 mph."),
        Example("The storm moved 200 miles in 10 hours, with winds of 110 mph."),
        Example("At 60 miles an hour it takes two hours to cover 120 miles."),
        Example("He swam 3km in 90 minutes, or 2km an hour."),
    )
    invalid = (
        Example("The ferry needs four hours for the 96km crossing, a sedate 54km/h.", computed="24"),
        Example("She ran 10 kilometres in 50 minutes, an average of 20km/h.", computed="12"),
        Example("At 60 miles an hour it takes two hours to cover 400 miles.", computed="200"),
        Example("The train covers the 180 miles in 120 minutes at an average speed of 150 mph.", computed="90"),
        Example("The glider flew 500 km in 10 hours (85 km/h).", computed="50"),
    )

    @staticmethod
    def formula(distance: Carrier, time: Carrier) -> Carrier:
        return distance / time

    @staticmethod
    def pace(distance: Carrier, time: Carrier) -> Carrier:
        """Minutes a kilometre."""
        return time / distance

    def belong(self, match: Match, claim: Claim) -> bool:
        """A speed that is called an average, or that sums up how far and how long."""
        averaged = match.mentions("averaging") or match.phrasing.words_in("rating", match.around(24, 0))
        order = sorted((place_of(match, claim, role), role) for role in (self.gloss, *self.sought))
        if averaged:
            return (order[0][1] != self.gloss or self.fronted(match, order)) and super().belong(match, claim)
        return Rated.leads(self, match, order) and super().belong(match, claim)

    def leads(self, match: Match, order: list[tuple[int, str]]) -> bool:  # noqa: ARG002
        """A distance, a time and an average speed need no more words."""
        return True

    def licensed(self, match: Match, claim: Claim) -> bool:
        """An average speed: no top speed, no limit, no wind."""
        return not match.mentions("peak") and super().licensed(match, claim)
