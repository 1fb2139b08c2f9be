"""A measurement beyond what nature or its scale has."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims import Claim, Example, Match, Passage, Rule
from claimcheck.quantities.quantity import Reading
from claimcheck.units import unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier
    from claimcheck.quantities.quantity import Quantity

_ABSOLUTE_ZERO = Fraction(-27315, 100)
"""In degrees Celsius, by definition of the kelvin (SI brochure, 9th edition, 2.3.1)."""

_PH, _NO_PH = "(ph|", "PH"
_HUMAN = "(man|woman|boy|girl|grandmother|grandfather|pensioner|patient|victim|teenager|driver|resident|widow|suspect|actor|actress|singer|he|she)"

MOST: dict[str, tuple[int, str]] = {
    "[relative] humidity (of|at|was|is|reached|hit|around|above|up to|stood at|stands at|climbed to|rose to|fell to) "
    "[around|about|almost] {value}": (100, "percent"),
    "(alcohol content|alcohol by volume|abv|purity) (of|is|was|at) [around|about|almost] {value}": (100, "percent"),
    "{value} [relative] humidity": (100, "percent"),
    "(latitude|latitudes) [of] {value}": (90, "scale"),
    "{value} (north|south) latitude": (90, "scale"),
    "{value} of latitude": (90, "scale"),
    "{value} (north|south) [,|and|by] {_} (east|west)": (90, "scale"),
    "{_} (north|south) [,|and|by] {value} (east|west)": (180, "scale"),
    "(longitude|longitudes) [of] {value}": (180, "scale"),
    "(ph|ph level|ph value) (of|at|was|is|around) [around|about] {value}": (15, "scale"),
    "ph (of|in) the ~ (was|is|of|stood at|fell to|rose to|reached|measured) [around|about] {value}": (15, "scale"),
    "magnitude [of|–|-] {value} [-] (earthquake|quake|tremor|aftershock|shock)": (10, "scale"),
    "(earthquake|quake|tremor|aftershock) ~ magnitude (of|was) {value}": (10, "scale"),
    "{value} [-] magnitude (earthquake|quake|tremor|aftershock)": (10, "scale"),
    "(earthquake|quake|tremor) (of|measuring|measured|registering|registered) {value} on the (richter|moment)": (
        10,
        "scale",
    ),
    "(bearing|compass heading) of {value}": (360, "scale"),
    f"{_HUMAN} [,] (aged|, aged|died aged|turned) {{value}}": (122, "life"),
    f"{_HUMAN} , {{value}} ,": (122, "life"),
    "(died|dies|passed away) [~] (aged|at|at the age of|at age) {value}": (122, "life"),
    "(he|she) (turned|turns) {value}": (122, "life"),
    "(he|she) (was|is) {value} (.|;|when|and)": (122, "life"),
    f"the {{value}} {_HUMAN}": (122, "age"),
    f"a {{value}} {_HUMAN}": (122, "age"),
}
"""The most that can be, by the words that say what is measured.

Relative humidity is at most 100 % outside the laboratory, latitudes and longitudes end at the pole and the antimeridian, a
compass has 360 degrees. pH: concentrated alkalis reach 15 (IUPAC Gold Book, "pH", and its scale in practice). No quake has
passed 9.5, and no fault is long enough for 10 (USGS, "Can MegaQuakes really happen?"). The oldest age verified is
122 years (Jeanne Calment, 1875–1997).
"""


class PhysicalBound(Rule):
    """No temperature lies below −273.15 °C, no latitude beyond 90 degrees, no humidity above 100 per cent.

    The usual slips are a lost decimal point, an added digit, and a figure that belongs to another scale. Only measurements
    that the text names are tested, and only beyond what can be.
    """

    code = "CC904"
    meets = ("temperature",)
    roles = {"value": "any", "bound": "value"}
    result = "value"
    readings = ("most", "least")
    relation = {"most": ">=", "least": "<="}
    phrasings = tuple(MOST)
    message = "{value} cannot be: the bound is {computed}"
    valid = (
        Example("Humidity of 98 per cent made the heat worse."),
        Example("The gas was cooled to -269C, four degrees above absolute zero."),
        Example("The camp lies at latitude 82 degrees north, longitude 120 degrees west."),
        Example("The buoy was last heard of at 68 degrees south, 175 degrees west."),
        Example("A magnitude 7.8 earthquake shook the coast."),
        Example("The 150-year-old oak and the 130-year-old school were spared."),
        Example("The lye has a pH of 14."),
        Example(
            "The driver, 150 kilometres from home, was lost. He met the actor, 130 fans and a singer, 140 metres on."
        ),
        Example("A woman, 101, was rescued."),
        Example("It is stored between 150 K - 300 K."),
        Example("The PH was 82.75 on a scale of health."),
    )
    invalid = (
        Example("Humidity of 130 per cent made the heat worse.", computed="100"),
        Example("The gas was cooled to -300C in the tank.", computed="273.2"),
        Example("The camp lies at latitude 95 degrees.", computed="90"),
        Example("The buoy was last heard of at 98 degrees south, 75 degrees west.", computed="90"),
        Example("The wreck lies 48 degrees north and 192 degrees east.", computed="180"),
        Example("A magnitude 11.2 earthquake shook the coast.", computed="10"),
        Example("The lake has a pH of 17.", computed="15"),
        Example("The woman, 141, was rescued.", computed="122"),
        Example("The pH of the lake was 17.", computed="15"),
        Example("The tremor measured 14.2 on the Richter scale.", computed="10"),
        Example("The spirit has an alcohol content of 140 per cent.", computed="100"),
        Example("The 140-year-old woman was rescued.", computed="122"),
        Example("He died in his sleep on Sunday. He was 151.", computed="122"),
    )

    @staticmethod
    def most(bound: Carrier) -> Carrier:
        """The bound from above."""
        return bound

    @staticmethod
    def least(bound: Carrier) -> Carrier:
        """The bound from below."""
        return bound

    def bind(self, match: Match) -> Iterator[Claim]:
        """A measurement that the words name, held against the most that can be."""
        value = match.sentence.figure(match.places["value"][0])
        most, kind = MOST[match.phrasing.template]
        if self.fits(value, kind) and not value.is_range and _is_named(match):
            angles = tuple(reading for reading in value.readings if reading.unit.kind == "angle")
            said = value.replace(readings=angles[:1] or value.readings[:1])
            yield Claim(self, {"value": said, "bound": self.constant(said, most)}, self.binding, ("most",))

    def fits(self, value: Quantity, kind: str) -> bool:
        """Whether a figure is one of the scale that the words name."""
        if kind == "age":
            return value.kind == "age" and value.unit.name == "year"
        if kind == "life":
            return value.kind in ("age", "count") and value.unit.name in ("", "year") and not value.subject
        return value.kind == kind or (kind == "scale" and value.kind in ("count", "angle", "temperature"))

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """Every temperature below what can be."""
        for figure in passage.figures:
            if figure.kind == "temperature" and not figure.is_range and figure.value < -100 and not _is_end(figure):
                zero = Reading(_ABSOLUTE_ZERO, unit("degC"), Fraction(0))
                bound = figure.replace(readings=(zero,), kind="word", qualifier=None, cue=None, strength="")
                yield Claim(self, {"value": figure, "bound": bound}, self.binding, ("least",))


def _is_named(match: Match) -> bool:
    """Whether the words mean the scale of acids; both letters in capitals are those of something else."""
    if not match.phrasing.template.startswith(_PH):
        return True
    start = match.sentence.origin(match.start)
    return _NO_PH not in match.sentence.document.text[start : start + len(_NO_PH) + 1]


def _is_end(figure: Quantity) -> bool:
    """Whether the sign of a figure is the dash between it and another: *150 K - 300 K*."""
    return figure.text[:2] in ("- ", "– ") and figure.document.text[: figure.start].rstrip()[-1:].isalnum()
