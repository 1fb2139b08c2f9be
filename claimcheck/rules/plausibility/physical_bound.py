"""A measurement beyond what nature or its scale has."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims import Claim, Example, Match, Passage, Rule
from claimcheck.claims.lexicon import lexicon
from claimcheck.quantities.quantity import Reading
from claimcheck.units import unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier
    from claimcheck.quantities.quantity import Quantity

_ABSOLUTE_ZERO = Fraction(-27315, 100)
"""In degrees Celsius, by definition of the kelvin (SI brochure, 9th edition, 2.3.1)."""

FROST = -100
"""Degrees below nought from which on a temperature is looked at."""

LIGHT = 299_792_458
"""Metres a second that light makes, by definition of the metre."""

LEAST_PH = -4
"""Waters of a mine have reached −3.6 (Nordstrom and others, Environ. Sci. Technol. 34, 2000)."""

_OF_UNIT = {"age": (("age", "year"),), "carat": (("mass", "carat"),), "past": (("duration", "minute"),)}
"""The kind and the unit that a figure of some scales must have."""

EACH = {
    "hour/day": 24,
    "day/week": 7,
    "day/month": 31,
    "day/year": 366,
    "month/year": 12,
    "week/year": 53,
    "hour/week": 168,
    "minute/hour": 60,
}
"""How many of one stretch of time there are in another, at most."""

_PH, _NO_PH = "(ph|", "PH"
_PERSON = (
    "man|woman|boy|girl|grandmother|grandfather|pensioner|patient|victim|teenager|driver|resident|widow|widower|suspect|"
    "actor|actress|singer|captain|farmer|teacher|nurse|doctor|soldier|veteran|mother|father|villager|voter|customer|"
    "passenger|cyclist|pedestrian|motorist|runner|player|student|worker|nun|priest|monk|author|artist|musician|lawyer|"
    "judge|officer|sailor|fisherman|islander|centenarian|mr|mrs|miss"
)
_HUMAN = f"({_PERSON}|he|she)"

MOST: dict[str, tuple[int, str]] = {
    "[relative] humidity (of|at|was|is|reached|hit|around|above|up to|stood at|stands at|climbed to|rose to|fell to) "
    "[around|about|almost] {value}": (100, "percent"),
    "(alcohol content|alcohol by volume|abv|purity) (of|is|was|at) [around|about|almost] {value}": (100, "percent"),
    "{value} [relative] humidity": (100, "percent"),
    "humidity [level|levels|readings] [in the ~|at the ~|inside ~] (of|at|to|was|is|were|reached|hit|touched|put at|measured at|recorded at) {value}": (
        100,
        "percent",
    ),
    "humidity [level|levels] , at {value} ,": (100, "percent"),
    "(who|he|she) (was|is) {value} when (he|she)": (122, "life"),
    "{value} (alcohol by volume|alcohol|abv)": (100, "percent"),
    "blood oxygen [level|levels|saturation] (of|at|was|is|were|reached|stood at|fell to|rose to) {value}": (
        100,
        "percent",
    ),
    "{value} of the speed of light": (100, "percent"),
    "(latitude|latitudes) [of] {value}": (90, "scale"),
    "{value} (n|s) [,|and|by] {_} (e|w)": (90, "scale"),
    "{_} (n|s) [,|and|by] {value} (e|w)": (180, "scale"),
    "{value} (north|south) latitude": (90, "scale"),
    "{value} of latitude": (90, "scale"),
    "{value} (north|south) [,|and|by] {_} (east|west)": (90, "scale"),
    "{_} (north|south) [,|and|by] {value} (east|west)": (180, "scale"),
    "(longitude|longitudes) [of] {value}": (180, "scale"),
    "(ph|ph level|ph value) (of|at|was|is|around) [around|about] {value}": (15, "scale"),
    "ph (of|in) the ~ (was|is|of|stood at|fell to|rose to|reached|measured) [around|about] {value}": (15, "scale"),
    "ph [level|value|reading] [of ~|in ~] (measured|was measured|measured at|was measured at|tested at|read|reads|came in at|fell to|rose to|stood at|reached) {value}": (
        15,
        "scale",
    ),
    "magnitude [of|–|-] {value} [-] (earthquake|quake|tremor|aftershock|shock)": (10, "scale"),
    "(earthquake|quake|tremor|aftershock) ~ magnitude (of|was) {value}": (10, "scale"),
    "(earthquake|quake|tremor|aftershock) [,] (of|with a|measuring|a) magnitude [of] {value}": (10, "scale"),
    "(earthquake's|quake's|tremor's) magnitude (was|is) [put at|measured at|estimated at] {value}": (10, "scale"),
    "(earthquake|quake|tremor|aftershock) (was|is) [of|a] magnitude {value}": (10, "scale"),
    "(measured|measuring|registered|registering) {value} on the (richter|moment)": (10, "scale"),
    "(at|to) {value} (north|south) (,|.|;)": (90, "scale"),
    "at {value} , (mr|mrs|miss|ms|dr|he|she)": (122, "life"),
    "{value} [-] magnitude (earthquake|quake|tremor|aftershock)": (10, "scale"),
    "(earthquake|quake|tremor) (of|measuring|measured|registering|registered) {value} on the (richter|moment)": (
        10,
        "scale",
    ),
    "(bearing|compass heading) of {value}": (360, "scale"),
    "(bearing|heading|course) (of|is|was) {value}": (360, "angle"),
    "(wind|winds|breeze|gale|swell|gusts) ~ from {value}": (360, "angle"),
    "{value} gold": (24, "carat"),
    "gold [~] (of|is|was|at) {value}": (24, "carat"),
    "(fever|body temperature) (of|was|is|reached|hit|at|rose to|soared to|climbed to|peaked at) {value}": (
        47,
        "fever",
    ),
    "(patient's|his|her|child's|baby's|boy's|girl's|man's|woman's) temperature (was|is|reached|hit|rose to|soared to|climbed to|peaked at) {value}": (
        47,
        "fever",
    ),
    "(lived|living|lives) to [be|the age of|the ripe old age of|the grand age of] {value}": (122, "life"),
    "{value} past (the hour|noon|midnight|midday)": (59, "past"),
    f"{_HUMAN} [,] (aged|, aged|died aged|turned) {{value}}": (122, "life"),
    f"{_HUMAN} , {{value}} ,": (122, "life"),
    f"({_PERSON}) ~ , {{value}} ,": (122, "life"),
    "(reached|reaches|attained) the age of {value}": (122, "life"),
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
122 years (Jeanne Calment, 1875–1997). Pure gold has 24 carats. The highest fever survived was 46.5 °C (Willie Jones,
Atlanta, 1980).
"""


class PhysicalBound(Rule):
    """No temperature lies below −273.15 °C, no latitude beyond 90 degrees, no humidity above 100 per cent.

    The usual slips are a lost decimal point, an added digit, and a figure that belongs to another scale. Only measurements
    that the text names are tested, and only beyond what can be.
    """

    code = "CC904"
    meets = ("temperature", "speed", "rate")
    roles = {"value": "any", "bound": "value"}
    result = "value"
    readings = ("most", "least")
    slips = False
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
        Example("YouTube takes in 30 hours a day of video, and the ward has 26 hours of care a day."),
        Example("His temperature was 104F; a child of 104 degrees was seen."),
        Example("The probe makes 60 km/s, and the gale blew from 310 degrees."),
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
        Example("The kiosk is open 26 hours a day.", computed="24"),
        Example("The patient's temperature reached 61C.", computed="47"),
        Example("The probe makes 400,000 kilometres per second."),
        Example("The sample was cooled to -3 kelvin."),
        Example("The wind blew from 410 degrees, and the ring is 30-carat gold."),
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
            said = value.replace(readings=angles[:1] or value.readings[:1]) if kind != "fever" else value
            if match.phrasing.template.startswith(_PH) and said.value < LEAST_PH:
                yield Claim(self, {"value": said, "bound": self.constant(said, LEAST_PH)}, self.binding, ("least",))
            yield Claim(self, {"value": said, "bound": self._bound(said, most, kind)}, self.binding, ("most",))

    def _bound(self, value: Quantity, most: int, kind: str) -> Quantity:
        """The most that can be; of a fever in degrees Celsius, whatever the scale of the figure."""
        bound = self.constant(value, most)
        return (
            bound if kind != "fever" else bound.replace(readings=(Reading(Fraction(most), unit("degC"), Fraction(0)),))
        )

    def fits(self, value: Quantity, kind: str) -> bool:
        """Whether a figure is one of the scale that the words name."""
        name = value.unit.name
        if kind in _OF_UNIT:
            return (value.kind, name) in _OF_UNIT[kind]
        if kind == "life":
            return value.kind in ("age", "count") and name in ("", "year") and not value.subject
        if kind == "fever":
            return value.kind == "temperature"
        if kind == "angle":
            return any(reading.unit.kind == "angle" for reading in value.readings)
        return value.kind == kind or (kind == "scale" and value.kind in ("count", "angle", "temperature"))

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """Every temperature and every speed beyond what can be; hours of a day and days of a week beyond all of them."""
        for figure in passage.figures:
            if figure.kind not in ("temperature", "speed") or figure.is_range:
                continue
            if figure.kind == "temperature" and _is_below_all(figure) and not _is_end(figure):
                zero = Reading(_ABSOLUTE_ZERO, unit("degC"), Fraction(0))
                yield Claim(self, {"value": figure, "bound": _held(figure, zero)}, self.binding, ("least",))
            elif figure.kind == "speed" and figure.value * figure.unit.factor > LIGHT and figure.qualifier is None:
                light = Reading(Fraction(LIGHT), unit("meter/second"), Fraction(0))
                yield Claim(self, {"value": figure, "bound": _held(figure, light)}, self.binding, ("most",))
        if any(figure.unit.name in EACH for figure in passage.figures if figure.kind == "rate"):
            yield from self._of_a_day(passage)

    def _of_a_day(self, passage: Passage) -> Iterator[Claim]:
        """More hours a day than a day has, said of one and not of many together."""
        words = lexicon(passage.locale)
        for sentence in passage.sentences:
            for figure in sentence.figures:
                most = EACH.get(figure.unit.name) if figure.kind == "rate" else None
                if most is None or figure.is_range or figure.form != "digits" or figure.value > 2 * most:
                    continue
                if figure.value > most and not words.has("put_together", sentence.text):
                    yield Claim(self, {"value": figure, "bound": self.constant(figure, most)}, self.binding, ("most",))


def _held(figure: Quantity, reading: Reading) -> Quantity:
    """A bound at the place of a figure."""
    return figure.replace(readings=(reading,), kind="word", qualifier=None, cue=None, strength="")


def _is_below_all(figure: Quantity) -> bool:
    """Whether a temperature is so far below nought that it may be none at all."""
    return figure.value < (0 if figure.unit.name == "kelvin" else FROST)


def _is_named(match: Match) -> bool:
    """Whether the words mean the scale of acids; both letters in capitals are those of something else."""
    if not match.phrasing.template.startswith(_PH):
        return True
    start = match.sentence.origin(match.start)
    return _NO_PH not in match.sentence.document.text[start : start + len(_NO_PH) + 1]


def _is_end(figure: Quantity) -> bool:
    """Whether the sign of a figure is the dash between it and another: *150 K - 300 K*."""
    return figure.text[:2] in ("- ", "– ") and figure.document.text[: figure.start].rstrip()[-1:].isalnum()
