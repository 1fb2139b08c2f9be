"""Distance, time and speed."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims import DURATION, LENGTH, RATE, SPEED, TIME, Binding, Claim, Example
from claimcheck.claims.glossed import place_of
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.pace import travelled
from claimcheck.claims.rated import Rated
from claimcheck.quantities.quantity import Reading
from claimcheck.units import unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Bound, Carrier, Match, Passage
    from claimcheck.quantities.quantity import Quantity

_MOVES = "(to cover|to travel|to cross|to complete|to run|to ride|to drive|to swim|to sail|to fly|to walk|to row|to make|for)"

_NEAR = 40
_SOON = 24
"""How far before a speed, and behind it, words may call it an average."""

_PARTS = 2
"""How many numbers a time run has if it leaves the hours out, or the seconds."""


class SpeedDistanceTime(Rated):
    """A distance, the time that it took and the average speed, or the pace.

    The speed is the distance divided by the time, the pace the other way round, in whatever units. Writers slip by swapping kilometres and miles, and
    by dividing minutes as if they were parts of a hundred. Top speeds, limits and winds are no averages.
    """

    code = "CC525"
    meets = ("speed+text:verag",)
    aliases = ("speed-distance-time",)
    name = "speed-distance-time"
    roles = {
        "distance": LENGTH,
        "elapsed": DURATION,
        "speed": f"{SPEED}|{RATE}",
        "clock": TIME,
        "lap": TIME,
        "each": "word:per_length",
    }
    result = gloss = "speed"
    sought = ("distance", "elapsed")
    readings = ("formula", "pace")
    phrasings = (
        "{speed}",
        "{distance} ~ (in|with a time of|in a time of|clocking|clocked) [just|only|a|about] {clock} … {lap} {each}",
        "{distance} ~ (in|with a time of|in a time of|clocking|clocked) [just|only|a|about] {clock} … {speed}",
        "{distance} … {elapsed} … {lap} {each}",
        "{distance} ~ in [just|only|about] {elapsed} ~ , [or|at] [a|an|about] [<averaging>|sedate|steady|brisk|leisurely|stately|speed of|pace of|average speed of|average pace of] {speed}",
        r"{distance} ~ in [just|only|about] {elapsed} ~ (–|\() [or|at] [<averaging>] [an average speed of] {speed}",
        "{distance} ~ in [just|only|about] {elapsed} ~ at (an average|an average speed of|an average of|an average pace of|a pace of) {speed}",
        f"{{elapsed}} ~ {_MOVES} ~ {{distance}} ~ , [or|at] [a|an] [<averaging>|sedate|steady|brisk|leisurely|stately|speed of|average speed of] {{speed}}",
        f"(at|averaging|average speed of|an average of) {{speed}} ~ (takes|took|needs|needed|take) [just|only|about] {{elapsed}} ~ {_MOVES} ~ {{distance}}",
        "(at|averaging|average speed of|an average of) {speed} ~ {distance} ~ (takes|took|would take|will take) [just|only|about] {elapsed}",
        "{distance} ~ at (an average|an average speed of|an average of) {speed} ~ in [just|only|about] {elapsed}",
    )
    message = "{distance} in {elapsed} is {computed}, not {speed}"
    valid = (
        Example(
            "The yacht made the 240-mile crossing in 30 hours. Two of her crew of nine were ill. She averaged 12mph on the way back."
        ),
        Example("The ferry needs four hours for the 96km crossing, a sedate 24km/h."),
        Example("She ran 10 kilometres in 50 minutes, an average of 12km/h."),
        Example("The car did 300 miles in six hours, at a top speed of 90 mph."),
        Example("The storm moved 200 miles in 10 hours, with winds of 110 mph."),
        Example("At 60 miles an hour it takes two hours to cover 120 miles."),
        Example("The three-hour tour of the 40km coast goes at an average of 90km/h on the motorway."),
        Example("Clocked at 71 mph on one stretch, the van did the 30 miles in 36 minutes, an average of 50 mph."),
        Example("She ran the last 10 miles at six minutes 12 seconds a mile – just under 10 mph."),
        Example("He swam 3km in 90 minutes, or 2km an hour."),
        Example("The yacht sailed the 635 miles in 3 days 4 hours, an average of 8.4 knots."),
        Example("The train averages 90 mph over the 400-mile route, which takes six hours with stops."),
        Example("She ran 42.2km in 2:08:30, averaging 3:03 a kilometre."),
        Example("The 10km race starts at 9:30, and the leaders run at 3:10 a kilometre."),
    )
    invalid = (
        Example(
            "The yacht made the 240-mile crossing in 30 hours. Two of her crew of nine were ill. She averaged 12mph, a personal best."
        ),
        Example("The ferry needs four hours for the 96km crossing, a sedate 54km/h.", computed="24"),
        Example("She ran 10 kilometres in 50 minutes, an average of 20km/h.", computed="12"),
        Example("At 60 miles an hour it takes two hours to cover 400 miles.", computed="200"),
        Example("The train covers the 180 miles in 120 minutes at an average speed of 150 mph.", computed="90"),
        Example("The glider flew 500 km in 10 hours (85 km/h).", computed="50"),
        Example("Flying at 1,300 km/h on average, the jet needed four hours for the 3,200km trip.", computed="800"),
        Example("She ran 42.2km in 2:08:30, averaging 3:43 a kilometre."),
        Example("It is 300 miles to the coast and the night train takes five hours, at an average speed of 95 mph."),
        Example("The mail coach, doing 11 miles an hour on average, reached the port, 96 miles off, in 16 hours."),
        Example(
            "Though it touched 140 mph on the straight, the car did the 30-mile lap in 15 minutes, averaging 170 mph."
        ),
        Example(
            "It took the train seven hours to grind the 336km up from Dunmore, at an average of 62km/h.", computed="48"
        ),
        Example(
            "It chased the van for 54 miles in 36 minutes at an average of 120 mph, before it gave up.", computed="90"
        ),
        Example("The 84-mile tow took 12 hours, an average of 17 mph.", computed="7"),
    )

    def bind(self, match: Match) -> Iterator[Claim]:
        """The claims of a match; beside knots, miles may be those of the sea."""
        for claim in super().bind(match):
            far = claim.figure("distance")
            if claim.figure("speed").unit.name == "knot" and far.unit.name == "mile":
                at_sea = tuple(one.replace(unit=unit("nautical_mile")) for one in far.readings)
                yield claim.replace(roles={**claim.roles, "distance": far.replace(readings=far.readings + at_sea)})
            else:
                yield claim

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """A way and the time that it takes, and sentences later the average speed."""
        for one in travelled(passage, lexicon(passage.locale)):
            roles = {"distance": one.first, "elapsed": one.second, "speed": one.rate}
            yield Claim(self, roles, Binding.PARAGRAPH, ("formula",))

    @staticmethod
    def formula(distance: Carrier, elapsed: Carrier) -> Carrier:
        return distance / elapsed

    @staticmethod
    def pace(distance: Carrier, elapsed: Carrier) -> Carrier:
        """Minutes a kilometre."""
        return elapsed / distance

    def worded(self, match: Match, roles: dict[str, Bound]) -> dict[str, Bound]:
        """The roles of a match; 31:40 is minutes and seconds, or hours and minutes; a lap is one of the first."""
        roles = super().worded(match, roles)
        clock, lap, each = roles.pop("clock", None), roles.pop("lap", None), roles.pop("each", None)
        if clock is not None and not isinstance(clock, tuple):
            roles["elapsed"] = _ran(clock, _readings(clock))
        if lap is not None and each is not None and not isinstance(lap, tuple) and not isinstance(each, tuple):
            pace = _ran(lap, tuple(one.replace(stated=_near(one)) for one in _readings(lap)[:1]))
            roles["speed"] = pace.each(each.unit, each.end)
        return {role: roles[role] for role in self.roles if role in roles}

    def is_open(self, match: Match) -> bool:
        """A time run is one only beside an average."""
        return bool({"clock", "lap"} & match.places.keys()) or super().is_open(match)

    def belong(self, match: Match, claim: Claim) -> bool:
        """A speed that is called an average, or that sums up how far and how long."""
        speeds = [place for place, index in match.sentence.slots.items() if _is_speed(match.sentence.figures[index])]
        averaged = [place for place in speeds if self._is_average(match, place)]
        own = place_of(match, claim, self.gloss)
        if len(speeds) > 1 and own in speeds:
            return averaged == [own] and self._is_whole(match, claim)
        if averaged:
            return self._is_whole(match, claim)
        if match.mentions("averaging") or match.phrasing.words_in("rating", match.around(24, 0)):
            order = sorted((place_of(match, claim, role), role) for role in (self.gloss, *self.sought))
            return (order[0][1] != self.gloss or self.fronted(match, order)) and super().belong(match, claim)
        order = sorted((place_of(match, claim, role), role) for role in (self.gloss, *self.sought))
        return Rated.leads(self, match, order) and super().belong(match, claim)

    def _is_whole(self, match: Match, claim: Claim) -> bool:
        """Whether nothing sets an average speed apart from how far it went and how long that took."""
        places = [place_of(match, claim, role) for role in (self.gloss, *self.sought)]
        text = match.sentence.text[min(places) : max(places)]
        spread = any(figure.error is not None for figure in claim.figures())
        words = set(match.phrasing.words_in("sets_apart", text)) - self.group(match, "fast_at_most")
        words = {word for word in words if not self.is_of_a_place(match, word, text)}
        return not (
            spread or words or match.phrasing.words_in("part_of_way", text) or self.has_terms(match, max(places))
        )

    def _is_average(self, match: Match, place: int) -> bool:
        """Whether words right before or right behind a speed call it an average: no top speed, which peaks for a while."""
        text = match.sentence.text
        start = max((other + 1 for other in match.sentence.slots if other < place), default=0)
        before, after = text[max(start, place - _NEAR) : place], text[place + 1 : place + _NEAR]
        before = before[max(map(before.rfind, ",;:()")) + 1 :]
        words_in = match.phrasing.words_in
        said = words_in("averaging", before) or words_in("mean_pace", before) or words_in("on_average", after[:_SOON])
        return bool(said) and not words_in("peak", before)

    def leads(self, match: Match, order: list[tuple[int, str]]) -> bool:  # noqa: ARG002
        """A distance, a time and an average speed need no more words."""
        return True

    def licensed(self, match: Match, claim: Claim) -> bool:
        """An average speed: no top speed, no limit, no wind."""
        after = match.sentence.text[match.end :].lstrip()
        if (
            self.is_open(match)
            and "speed" in match.places
            and after.startswith(tuple(self.group(match, "part_of_way")))
        ):
            return False
        places = match.sentence.slots
        for place, index in places.items():  # "six minutes 12 seconds a mile" is no time run
            if match.sentence.figures[index].start == claim.figure("elapsed").start and place + 2 in places:
                return False
        own = claim.figure("speed")
        averaged = own.kind == "speed" and "speed" in match.places and self._is_average(match, match.places["speed"][0])
        return (averaged or not match.mentions("peak")) and super().licensed(match, claim)


def _is_speed(figure: Quantity) -> bool:
    return figure.kind == "speed" and not figure.is_range


def _readings(clock: Quantity) -> tuple[Reading, ...]:
    """A time run as seconds: 31:40 as minutes and seconds, then as hours and minutes; 2:08:30 with all three."""
    parts = [int(part) for part in clock.text.split(":") if part.isdecimal()]
    seconds = (
        [Fraction(60 * parts[0] + parts[1]), Fraction(3600 * parts[0] + 60 * parts[1])] if len(parts) == _PARTS else []
    )
    if len(parts) > _PARTS:
        seconds = [Fraction(3600 * parts[0] + 60 * parts[1] + parts[2])]
    return tuple(Reading(second, unit("second"), Fraction(1)) for second in seconds)


def _near(reading: Reading) -> tuple[Fraction, Fraction]:
    """A pace to the second, rounded or cut off."""
    stated = reading.stated[0] if isinstance(reading.stated, tuple) else reading.stated
    return stated - 1, stated + 1


def _ran(clock: Quantity, readings: tuple[Reading, ...]) -> Quantity:
    """A time of day as a time run, if it can be read so."""
    if not readings:
        return clock
    return clock.replace(readings=readings, kind="duration", calendar=None, strength="exactly", qualifier=None)
