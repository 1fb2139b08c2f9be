"""The same quantity in two units, one of which is the other turned round."""

from __future__ import annotations

from claimcheck.claims import Claim, Example, Match, Rule
from claimcheck.units import unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.claims import Carrier

_NEXT = 2
"""A figure this near before another is the greater part of it: *six minutes 12 seconds a mile*."""

OTHER = "other|rate|speed|frequency|duration"


class InverseConversion(Rule):
    """Fuel use against miles per gallon, a pace against a speed, a frequency against a period: one is 1 over the other.

    A car that does 40 miles to a British gallon burns 7.1 litres per 100 km; to a US gallon, 5.9. Either gallon is
    accepted. The rounding of a small figure grows when it is turned round, and is carried along exactly.
    """

    code = "CC107"
    is_certain = True
    aliases = ("inverse-unit-conversion",)
    roles = {"given": OTHER, "restated": OTHER}
    result = "restated"
    phrasings = (
        r"{given} ~ \( [or|=|about] {restated} ~ (\)|;)",
        "{given} ~ (,|;|:|–) [or] (put the|put in|put another|expressed) ~ [,] ~ {restated}",
        "{given} ~ (,|;|:|–) [or] (in|on the) ~ (terms|units|parlance|measure|reckoning) [,] ~ {restated}",
        "{given} ~ , (or|equivalent to|equal to|which is|that is) {restated}",
        "{given} ~ – [or|about|around|some|roughly|that is|equivalent to] {restated} (–|,|.|in|on|by|to|for)",
        "{given} ~ , [about|around|some|roughly|that is|ie|i.e.] {restated} (,|.)",
        "{given} / {restated}",
    )
    message = "{given} is {computed}, not {restated}"
    valid = (
        Example("The van does 40 mpg (7.1 l/100km) on the open road."),
        Example("The van does 40 mpg (5.9 l/100km) on the open road."),
        Example("It burns 6.5 litres per 100km (43.5mpg)."),
        Example("She held 5 minutes per km (12 km/h) for an hour."),
        Example("Trams run every 12 minutes (five an hour) until dusk."),
        Example("The 20-minute (60 km/h) stretch is the fastest."),
        Example("The tractor does 10km to the litre; in metric terms, it needs 10 litres for every 100km."),
        Example("The tractor does 10km to the litre, but in town it needs 14 litres for every 100km."),
        Example("The van does 40 mpg in town, in winter it drinks 12 litres per 100km."),
        Example("She ran at six minutes 12 seconds a mile (3:51 a kilometre) – just under 10mph."),
        Example("The rats were given 25, 50, or 100 mg/kg of it."),
    )
    invalid = (
        Example("The van does 40 mpg (9.1 l/100km) on the open road.", computed="5.88"),
        Example("It burns 6.5 litres per 100km (53.5mpg).", computed="36.19"),
        Example("She held 5 minutes per km (18 km/h) for an hour.", computed="12"),
        Example("It burns 8 litres per 100km (45.3 mpg).", computed="29.4"),
        Example("The tractor does 10km to the litre; in metric terms, it needs 14 litres per 100km.", computed="10"),
        Example("The coupé manages 25 mpg, or 14.3 l/100km.", computed="9.409"),
        Example("The lorry does 12 miles to the imperial gallon – 33.5 litres per 100km in metric terms – when laden."),
    )

    @staticmethod
    def formula(given: Carrier) -> Carrier:
        return 1 / given

    def licensed(self, match: Match, claim: Claim) -> bool:
        """A unit and its inverse; a span of time is a period only beside a frequency: *every 12 minutes* has a rule of its own."""
        given, restated = claim.figure("given"), claim.figure("restated")
        place = match.places["given"][0]
        if any(place - _NEXT <= other < place for other in match.sentence.slots):
            return False
        number, measured = unit("").dimension, given.unit.dimension
        if given.is_range or restated.is_range or not given.value or measured == number:
            return False
        if measured * restated.unit.dimension != number:
            return False
        return "duration" not in (given.kind, restated.kind) or "frequency" in (given.kind, restated.kind)
