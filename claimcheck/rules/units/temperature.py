"""A temperature, or a difference of temperatures, on two scales."""

from __future__ import annotations

import re
from fractions import Fraction

from claimcheck.claims import TEMPERATURE, Binding, Claim, Example, Match, Rule, restated
from claimcheck.claims.rendered import rendered
from claimcheck.pattern import pattern
from claimcheck.units import unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier, Passage
    from claimcheck.quantities.quantity import Quantity

ICE = Fraction(32)
"""The freezing point of water in degrees Fahrenheit."""

RATIO = Fraction(9, 5)
"""Degrees Fahrenheit in a degree Celsius."""

_SCALES = {"degF": "fahrenheit", "degC": "(celsius|centigrade)"}
_JOINS = (r"~ \( [or|about|<equals>]", "~ , (or|<equals>)", "<equals>")
_ASIDES = (r"~ \( [or|about|some|<equals>]", "~ (,|–) [or|about|some|say|<equals>]")
_MONEY = {"degF": "old", "degC": "new"}
NAMED = {
    **{f"{{given}} {join} {{_}} (in|on the) {word}": scale for join in _JOINS for scale, word in _SCALES.items()},
    **{f"{{given}} {join} {{_}} in [the] {word} money": scale for join in _ASIDES for scale, word in _MONEY.items()},
}
"""The unit of a bare number whose scale the words name, *which is 93 in Fahrenheit* or *93 in old money*, by the words."""

_APPOSED = "{given} , {_} (,|.)"
_WORDS = pattern("[a-z'-]+")
_ZERO = pattern(r"\W*(?:[\w ]{0,12}\b)?(?:below|above|under) (?:zero|freezing)")


class TemperatureConversion(Rule):
    """A temperature given on a second scale: Fahrenheit is 9/5 of Celsius plus 32; of a *difference*, 9/5 alone.

    A city 5C warmer than the country is 9F warmer. The words around a pair say which is meant: *warmer*, *above
    average*, *a rise of* speak of a difference, *at* and *reached* of a reading. Where they leave it open, a pair is
    reported only if neither fits. Writers slip by adding the 32 to a difference, by forgetting it, or by turning the
    factor round.
    """

    code = "CC103"
    is_certain = True
    aliases = ("temperature-reading", "temperature-difference")
    meets = ("temperature",)
    roles = {"given": TEMPERATURE, "restated": "given", "zero": "given"}
    result = "restated"
    readings = ("formula", "difference")
    phrasings = (
        r"{given} ~ \( [or|=|ie|i.e.|<equals>] {_}",
        "{given} ~ (,|:|;) <equals> {_}",
        "{given} ~ , or {_}",
        "{given} ~ (,|–|;) (ie|i.e.) [,] {_}",
        "{given} : {_} (,|.|;)",
        _APPOSED,
        "{given} ~ – [or|<equals>] {_}",
        "{given} <equals> {_}",
        "{given} / {_}",
        *NAMED,
    )
    message = "{given} is {computed}, not {restated}"
    valid = (
        Example("It was 44C in Lissa on Sunday. Two roads melted. In Fahrenheit, that is 111."),
        Example("Water in the lagoon has warmed to 31C (88F)."),
        Example("The accord aims to hold warming below 1.5C (2.7F)."),
        Example("In January it can reach minus 50 Celsius (-58 Fahrenheit)."),
        Example("The city is 2 to 4 °C (3.6 to 7.2 °F) warmer than the fields around it."),
        Example("The shield reaches about 2,700°F (about 1,500°C)."),
        Example("Nights are 5C (9F) warmer than in the country."),
        Example("Spring was 3 C (5.4 F) above the long-term average."),
        Example("It was 82 degrees (28C) by noon, and 30C (86F) at three."),
        Example("The sand was at 50 degrees, which is 122 in Fahrenheit."),
        Example("The kiln ran at 1,832F, or 1,000 on the Celsius scale."),
        Example("It was 30C, 12 degrees. By night it was 12C, 12 degrees more than in May."),
        Example("The hall was kept at 20 degrees Celsius – 68 in old money – all winter."),
        Example("Warm-blooded birds keep within 2C (3.6F) of it."),
    )
    invalid = (
        Example("It was 44C in Lissa on Sunday. Two roads melted. In Fahrenheit, that is 121.", computed="111.2"),
        Example(
            "The low at Maren was minus 12 degrees Celsius. Pipes burst in 30 homes. On the Fahrenheit scale it was 22 degrees.",
            computed="10.4",
        ),
        Example("Water in the lagoon has warmed to 31C (78F).", computed="87.8"),
        Example("Nights are 5C (48F) warmer than in the country.", computed="9"),
        Example("Nights are 5C (41F) warmer than in the country.", computed="9"),
        Example("It was 40C, or 140F, in the shade.", computed="104"),
        Example("The oven reached 200C (329F).", computed="392"),
        Example("Lows of minus 10C (50F) are expected.", computed="14"),
        Example("A rise of 2C (35.6F) would drown the atoll.", computed="3.6"),
        Example("The sand was at 50 degrees, which is 112 in Fahrenheit.", computed="122"),
        Example("Highs were 30C, 106F.", computed="86"),
        Example("The kiln ran at 1,832F (or 800 in Celsius).", computed="1,000"),
        Example("The kiln was held at 905C (1,629F).", computed="1,661"),
        Example("It was 31C at noon – that's 98 Fahrenheit to those at home – and still."),
        Example("The hall was kept at 20 degrees Celsius – 78 in old money – all winter.", computed="68"),
        Example("The sea is now 2C warmer – 35.6F in the units that they prefer – than it was."),
        Example("Colder by 2C (35.6F) than in May: so the lake was."),
        Example("Highs of 25 to 30C (77 to 96F) are forecast.", computed="86"),
    )

    @staticmethod
    def formula(given: Carrier) -> Carrier:
        return given

    @staticmethod
    def difference(given: Carrier, zero: Carrier) -> Carrier:
        """The figure counted from the nought of its own scale, which two scales do not share."""
        return given - zero

    def bind(self, match: Match) -> Iterator[Claim]:
        """A claim for each thing that the words may mean; one that holds is enough."""
        for given, again in _named(match) if match.phrasing.template in NAMED else restated(match, said_of_all=True):
            if "temperature" not in (given.unit.kind, again.unit.kind) or given.unit == again.unit:
                continue
            if match.phrasing.template == _APPOSED and len(again.readings) > 1:
                continue
            formulas = _meant(match)
            if formulas:
                roles = {"given": given, "restated": again, "zero": self.constant(given, 0)}
                yield Claim(self, roles, self.binding, formulas)

    def propose_rest(self, passage: Passage, taken: frozenset[int]) -> Iterator[Claim]:
        """A temperature given again sentences later on the other scale: "In Fahrenheit, the peak was 115 degrees"."""
        for given, again in rendered(passage):
            if again.start not in taken and "temperature" in (given.unit.kind, again.unit.kind):
                roles = {"given": given, "restated": again, "zero": self.constant(given, 0)}
                yield Claim(self, roles, Binding.PARAGRAPH, self.readings)

    def diagnose(self, claim: Claim) -> str:
        """What became of the 32 and of the factor."""
        given, again = claim.figure("given"), claim.figure("restated")
        names = given.unit.name, again.unit.name
        if names not in (("degC", "degF"), ("degF", "degC")):
            return ""
        value, stated, to_f = given.value, again.value, names[1] == "degF"
        if claim.formulas == ("difference",):
            reading = value * RATIO + ICE if to_f else (value - ICE) / RATIO
            return "that is a temperature; a difference takes no 32" if abs(stated - reading) < 1 else ""
        if abs(stated - (value * RATIO if to_f else value / RATIO)) < 1:
            return "the 32 degrees were left out"
        upside_down = value / RATIO + ICE if to_f else (value - ICE) * RATIO
        return "the factor is upside down" if abs(stated - upside_down) < 1 else ""


def _named(match: Match) -> Iterator[tuple[Quantity, Quantity]]:
    """A temperature and the bare number that the words put on the other scale."""
    scale = unit(NAMED[match.phrasing.template])
    given = match.sentence.figure(match.places["given"][0])
    again = match.sentence.figure(max(place for place in match.sentence.slots if place < match.end))
    readings = tuple(reading for reading in given.readings if reading.unit.kind == scale.kind and reading.unit != scale)
    bare = again.kind in ("count", given.kind) and again.end == again.number_end
    if readings and bare and not again.is_range:
        lent = again.readings[0].replace(unit=scale)
        yield given.replace(readings=readings), again.replace(kind=given.kind, readings=(lent,))


def _meant(match: Match) -> tuple[str, ...]:
    """The formulas that the words around a pair leave open: of a reading, of a difference, of either."""
    text, classes = match.sentence.text, match.phrasing.lexicon.classes
    host = match.places["given"][0]
    before = _WORDS.findall(text[max(0, host - 60) : host])
    closing = text.find(")", match.end, match.end + 40) + 1 or match.end
    after = text[closing : closing + 60]
    if _ZERO.match(after):
        return ()
    beside = _WORDS.findall(text[host + 1 : match.end])[:1]
    following = beside + _WORDS.findall(re.split(r"[,;.()]", after, maxsplit=1)[0])
    changing = any(word in classes["warming"] or word in classes["warmer"] for word in before[-6:])
    compared = following[:1] and following[0] in ("above", "below", "over", "under", "of")
    if any(word in classes["warmer"] for word in following[:2]):
        return ("difference",)
    if compared and any(word in classes["baseline"] for word in following[1:7]):
        return ("difference",)
    if before[-1:] in (["by"], ["within"]) or (
        before[-1:] == ["of"] and before[-2:-1] and before[-2] in classes["warming"]
    ):
        return ("difference",) if changing else ("formula", "difference")
    sure = before[-1:] and before[-1] in (
        "at",
        "to",
        "reached",
        "reaches",
        "hit",
        "hits",
        "was",
        "were",
        "topped",
        "of",
    )
    return ("formula",) if sure and not changing and not compared else ("formula", "difference")
