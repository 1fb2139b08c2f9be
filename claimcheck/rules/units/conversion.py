"""The same quantity in two units."""

from __future__ import annotations

from claimcheck.claims import MEASURE, Claim, Example, Match, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier


class UnitConversion(Rule):
    """A measurement given again in another unit must be the same measurement.

    Writers slip by using the factor upside down (75 acres as 185 hectares), by using the factor of a length for an
    area, by mixing up miles and kilometres, feet and inches, or by dropping a digit. Both sides are read as
    rounded to their last significant place, so that ``30 miles (50 km)`` is fine, and a unit with several meanings (ton,
    gallon, ounce) is accepted in any of them.
    """

    code = "CC101"
    roles = {"given": MEASURE, "restated": "given"}
    result = "restated"
    phrasings = (
        r"{given} ~ \( [that is|ie|i.e.|or|equal to|equivalent to|=] {restated} ~ (\)|;|,)",
        r"{given} ~ \( {_} [;|,|or|/] {restated} ~ \)",
        "{given} ~ , (or|equivalent to|equal to|which is|that is) {restated}",
        "{given} – (or|) {restated} –",
        "{given} / {restated}",
    )
    message = "{given} is {computed}, not {restated}"
    valid = (
        Example("The trail is 16 kilometers (10 miles) long."),
        Example("The slick is some 12 miles (19km) long."),
        Example("The village lies 30 miles (50 km) from the sea."),
        Example("The ferry carried 420,000 tonnes (463,000 short tons) of ore."),
        Example("The 90-minute (64-mile) journey was delayed."),
        Example("She is 5ft 10in (1.78m) tall."),
        Example("The pipes are 8 to 75 centimetres (3 to 30 inches) wide."),
    )
    invalid = (
        Example("The park covers 75 acres (185 hectares).", computed="30.35", repair="457"),
        Example("The squid weighed 220 pounds (485kg).", computed="99.79"),
        Example("The tower is 84 meters (376 feet) tall.", computed="275.6"),
        Example("Rain of 8 to 26 inches (200 to 760 mm) fell.", computed="660.4"),
        Example("The reservoir covers 20 square miles (32 sq km).", computed="51.8"),
    )

    @staticmethod
    def formula(given: Carrier) -> Carrier:
        return given

    def licensed(self, match: Match, claim: Claim) -> bool:  # noqa: ARG002
        """Two units, a range against a range, and no temperatures, which have a rule of their own."""
        given, restated = claim.figure("given"), claim.figure("restated")
        return given.is_range == restated.is_range and given.kind != "temperature" and given.unit != restated.unit

    def bind(self, match: Match) -> Iterator[Claim]:
        """A range converts end by end."""
        for claim in super().bind(match):
            ends = [claim.figure(role).unbounded().ends() for role in ("given", "restated")]
            for given, restated in dict.fromkeys(zip(*ends, strict=True)):
                yield claim.replace(roles={"given": given, "restated": restated})
