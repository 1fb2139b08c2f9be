"""A temperature, or a difference of temperatures, on two scales."""

from __future__ import annotations

from claimcheck.claims import TEMPERATURE, Claim, Example, Match, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier


class TemperatureConversion(Rule):
    """A temperature given on a second scale: Fahrenheit is 9/5 of Celsius plus 32.

    A *difference* of temperatures takes no 32: a city 5C warmer than the country is 9F warmer. Wording often leaves open
    which is meant, so a pair is reported only if neither reading fits. Writers slip by adding the 32 to a difference,
    by forgetting it, or by turning the factor round.
    """

    code = "CC103"
    roles = {"given": TEMPERATURE, "restated": "given"}
    result = "restated"
    phrasings = (
        r"{given} ~ \( [or|=] {restated} ~ (\)|;|,)",
        "{given} ~ , (or|equivalent to|equal to) {restated}",
        "{given} – (or|) {restated} –",
        "{given} / {restated}",
    )
    message = "{given} is {computed}, not {restated}"
    valid = (
        Example("Water in the lagoon has warmed to 31C (88F)."),
        Example("The accord aims to hold warming below 1.5C (2.7F)."),
        Example("In January it can reach minus 50 Celsius (-58 Fahrenheit)."),
        Example("The city is 2 to 4 °C (3.6 to 7.2 °F) warmer than the fields around it."),
        Example("The shield reaches about 2,700°F (about 1,500°C)."),
    )
    invalid = (
        Example("Water in the lagoon has warmed to 31C (78F).", computed="87.8"),
        Example("Nights are 5C (48F) warmer than in the country."),
        Example("It was 40C, or 140F, in the shade.", computed="104"),
        Example("The oven reached 200C (329F).", computed="392"),
        Example("Lows of minus 10C (50F) are expected.", computed="14"),
    )

    @staticmethod
    def formula(given: Carrier) -> Carrier:
        return given

    def bind(self, match: Match) -> Iterator[Claim]:
        """A range converts end by end."""
        for claim in super().bind(match):
            given, restated = claim.figure("given"), claim.figure("restated")
            if given.unit == restated.unit or given.is_range != restated.is_range:
                continue
            for ends in dict.fromkeys(zip(given.unbounded().ends(), restated.unbounded().ends(), strict=True)):
                yield claim.replace(roles=dict(zip(("given", "restated"), ends, strict=True)))
