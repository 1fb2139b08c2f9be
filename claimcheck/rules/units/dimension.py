"""A unit that cannot measure what the words speak of."""

from __future__ import annotations

import re

from claimcheck.claims import ANY, AREA, LENGTH, SPEED, Claim, Example, Match, Rule
from claimcheck.claims.slotted import SLOTS
from claimcheck.pattern import pattern
from claimcheck.units import unit
from claimcheck.units.registry import per

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier
    from claimcheck.quantities.quantity import Quantity
    from claimcheck.units.unit import Unit

WANTED = {
    "extent": "meter**2",
    "velocity": "meter/second",
    "load": "kilogram",
    "since": "year",
    "output": "watt",
    "usage": "watt_hour",
    "pace": "knot",
    "stature": "meter",
    "content": "meter**3",
    "fall": "meter",
    "floor": "meter**2",
    "way": "meter",
    "bulk": "meter**3",
    "heat": "degC",
    "line": "meter",
    "rating": "kilowatt",
    "span": "second",
    "twice": "knot",
}
"""What each role's words call for."""

NAMED = {
    "meter**2": "an area",
    "meter/second": "a speed",
    "kilogram": "a mass",
    "year": "a span of time",
    "watt": "power or energy",
    "kilowatt": "power",
    "watt_hour": "energy",
    "knot": "a speed",
    "meter": "a length",
    "meter**3": "a volume",
    "degC": "a temperature",
    "second": "a span of time",
}
"""What a reader calls that."""

AFTER_SURFACE = frozenset(
    [
        "in",
        "on",
        "at",
        "near",
        "around",
        "since",
        "across",
        "by",
        "for",
        "as",
        "the",
        "a",
        "an",
        "that",
        "this",
        "so",
        "to",
        "from",
    ]
)
"""Words that may follow what is covered; a noun there makes it a road, a border, a coast."""

_WORDS = pattern("[a-z']+")


_GROUNDS = (
    "(lake|reservoir|estate|park|reserve|island|farm|ranch|plantation|campus|sanctuary|forest|wetland|marsh|desert|"
    "blaze|wildfire|bushfire|spill|slick|swamp|vineyard|site|moor|city|county|province|airfield|settlement|camp)"
)
_EVENT = (
    "(journey|trip|flight|crossing|drive|voyage|match|film|ceremony|play|concert|operation|meeting|service|interview|"
    "siege|visit|commute|performance|debate|hearing|descent|ascent|climb)"
)
_CLOSED = pattern(r" ?(?:[,;:.!?)–]|\Z)| ([a-z]+)")

_GOES_ON = pattern(
    rf"[-‑][a-z]|,? (?:or|\() ?(?:about |some |nearly |roughly )?{SLOTS['length']}\)?,? (?:an?|per|each|every) (?:hour|second|minute)\b"
)
"""What shows that a phrasing ends too soon."""

_SKYWARD = "(above|over|into the air|into the sky)"
"""The end of the phrasing that tells how high something rises."""

_FIRST_AT_END = 24
"""The place of the first of the phrasings that hold only where the sentence says no more of the figure."""

FAST = 25
"""Kilometres or miles from which on what goes *at* them is meant to go so fast."""


class UnitDimension(Rule):
    """The words around a figure fix what it measures: what *covers an area* is not in kilometres but in square kilometres.

    A watt is a rate already, so megawatts per hour are neither power nor energy; a knot is a speed, so knots per hour
    are none; a light-year is a distance. Ramp rates (*10 MW per minute*), capacity added a year, and the length of a
    front, a coast or a trek are left alone.
    """

    code = "CC104"
    is_certain = True
    roles = {
        "figure": ANY,
        "wanted": "figure",
        "extent": f"{LENGTH}|volume",
        "velocity": LENGTH,
        "load": f"{LENGTH}|{AREA}|{SPEED}|volume",
        "since": LENGTH,
        "output": "rate",
        "usage": "power|rate",
        "pace": SPEED,
        "stature": f"{AREA}|{SPEED}|volume|mass",
        "content": AREA,
        "fall": AREA,
        "floor": LENGTH,
        "way": f"{AREA}|{SPEED}|volume|mass|power|energy",
        "line": AREA,
        "rating": "energy",
        "bulk": f"{LENGTH}|{AREA}|{SPEED}",
        "heat": f"{LENGTH}|{AREA}|{SPEED}|mass|volume|power|percent",
        "span": f"{LENGTH}|{AREA}|{SPEED}",
    }
    result = "figure"
    tests_dimension = True
    loudest = "warning"
    phrasings = (
        "(area|footprint|expanse) (of|totalling) {extent}",
        "<covers> [up|down|through|across|over] [an area of|some] {extent} of ~ <surface>",
        "(speed|speeds|velocity) of {velocity}",
        "<weighs> [in at] {load}",
        "{since} (ago|later)",
        "{output}",
        "(store|stores|storing|stored|bank|save|hold|holds) {usage} of [clean|green|renewable|surplus|solar] (energy|electricity)",
        "<consumes> ~ {usage} of [clean|green|renewable|solar] (energy|electricity|power) (a|per|each|every) (day|week|month|year)",
        "<consumes> ~ {usage}",
        "{pace} (per|an) hour",
        "{pace}",
        "{stature} (tall|deep|thick)",
        "(stand|stands|stood|standing|rises|rose|rising|towers|towered) {stature} high",
        "(height|depth|width|altitude|elevation|wingspan|circumference|diameter|thickness) of {stature}",
        "<holds> … {content} of [drinking|fresh|clean|raw|waste|treated|sea|salt|storm|flood|potable|irrigation|bottled|crude|heating|jet|cold|hot|dirty|contaminated] <liquid>",
        "{fall} of (rain|snow|rainfall|snowfall|hail)",
        "{floor} of [new|prime|extra|additional|empty|vacant|usable] (floor|office|retail|living|exhibition|warehouse|shop|lab|laboratory|storage) space",
        "{stature} in (length|height|width|depth|diameter|circumference)",
        "(took|takes|taken) {since} to",
        "(past|last|next) {since}",
        "(bought|buys|buying|sold|selling|owns|owned|planted|planting|protects|protecting|lost|losing|acquired|restored|restoring|leased|farms|farmed) {extent} of ~ <surface>",
        "{line} of (coastline|shoreline|border|fence|fencing|cable|rope|hedgerow|hedge)",
        "(wind farm|solar farm|solar park|power station|power plant|nuclear plant|reactor|turbine|turbines|windfarm) ~ capacity of {rating}",
        "(generated|produced|consumed|used) {usage} [of electricity|of power|of energy] (last year|over the year|over the course of the year|during the year|last month|over the month)",
        "area [~] (is|was|is put at|was put at) {extent} (.|;)",
        "area (totals|totalled|totaled|measures|measured|amounts to|comes to) {extent}",
        f"{_GROUNDS} [~] (covers|covered|covering|occupies|occupied) {{extent}}",
        "{extent} in (area|surface area)",
        "speed limit (of|is|was|to|at) {velocity}",
        "(top|maximum|average|cruising|record) speed [of the ~] (is|was|of) {velocity}",
        "(travels|travelled|traveling|travelling|traveled|driving|drove|racing|raced|cruising|cruises|going|moving|clocked|sped|speeding|hurtling|hurtled) at {velocity}",
        "(winds|wind|gusts) (of|reaching|gusting to|gusting at|reached|hit) {velocity}",
        "{stature} (high|long|wide|across|broad)",
        "(distance|length) of {way}",
        "(distance|length) [between|of|from|to] ~ (is|was) {way}",
        "(is|are|was|were|lies|lie|lay|stands|stood) {way} away",
        "volume of {bulk}",
        "(tank|reservoir|dam|pool|cistern|vat|cask|silo|aquarium|tanker|bottle|bucket) ~ capacity of {bulk}",
        "capacity of {bulk} of <liquid>",
        "(temperature|temperatures|mercury|thermometer) [(in|at|of|on) ~] (reached|reaches|hit|hits|rose to|fell to|climbed to|dropped to|soared to|stood at|peaked at|plunged to|touched) {heat}",
        "(temperature|temperatures) of {heat}",
        "(rainfall|snowfall) of {fall}",
        f"{_EVENT} [~] (takes|took|lasts|lasted|will take|will last|would take) {{span}}",
        "(a|the) weight of {load}",
        "{load} in weight",
        "{since} old",
        "(rise|rises|rose|risen|rising|tower|towers|towered|towering|soar|soars|soared|soaring|loom|looms|loomed|climb|climbs|stand|stands|stood|jut|juts) {stature} (above|over|into the air|into the sky)",
        "(produce|produces|produced|producing|generate|generates|generated|generating|supply|supplies|supplied) ~ {usage} of [~] (electricity|energy|power) (a|per|each|every) (day|week|month|year)",
    )
    message = "{stated}: {computed}"
    valid = (
        Example("It ran at top speeds of 300 kilometers, or 185 miles, an hour past a 300,000-gallon deep-sea tank."),
        Example("The march covered 110 kilometres of desert road in an area of 40 km by 30 km."),
        Example("The plant can ramp at 10 megawatts per minute."),
        Example("The factory turns out 2 gigawatts of panels a year."),
        Example("It sailed at a speed of 12,300 miles (19,800 kilometres) per hour."),
        Example("The star lies 12 light-years away and was charted 40 years ago."),
        Example("Shells fell over an area of 5 kilometres radius."),
        Example("Gusts of 60 knots, or 70 mph, swept an area of 900 square kilometres."),
        Example("A 2MW turbine running for an hour makes two megawatt-hours."),
        Example("He weighed 5 stone when they covered 40 miles of the coast."),
        Example("The tank holds 3 metres of water and 1,500 cubic metres in all."),
        Example("Each plant uses 40 megawatts of power, and the farm can store 80 megawatt-hours of energy."),
        Example("They sat on 20 square metres high above the stage, under 40 millimetres of rain."),
        Example("The road covers 40 km of desert, and the fire covered 40 km in two hours."),
        Example("They sold 12 acres long before, at a distance of 30 miles, and output rose by 50 MW an hour."),
        Example("Winds of 80 kilometres or more an hour blew; the trip took 40 kilos of luggage."),
        Example("He drove at 110 km/h and 3 miles on turned at 40 kilometres."),
        Example("It blew at 20 mph, with gusts of 44, and 1.8 inches of rain fell."),
        Example("Its share price rose 40 square metres of shelf at a time, and the kite rose 90 feet above the pier."),
        Example("A 600-kilogram high-explosive shell was found in 3 litres of tall grass."),
    )
    invalid = (
        Example("The roof can produce 3 megawatts per hour at noon."),
        Example("The new reserve has an area of 420 kilometres."),
        Example("Flames have scorched more than 300 miles of forest."),
        Example("The ferry makes 30 knots per hour in calm water."),
        Example("Gusts of 120 mph (193 km/h) per hour were measured."),
        Example("The star died 800 light-years ago."),
        Example("The train reached a speed of 320 kilometres."),
        Example("The statue weighs 12 kilometres."),
        Example("The cistern can hold 900 square metres of rainwater."),
        Example("The mast is 40 square feet tall."),
        Example("Its batteries will store 60 megawatts of energy for the evening."),
        Example("A home there uses 4,100 kilowatts of electricity a year."),
        Example("Some 45 square millimetres of rain fell overnight."),
        Example("The tower will offer 20,000 metres of office space."),
        Example("The lagoon stores 3 million square metres of contaminated water."),
        Example("The house is 40 square metres high, and the crossing takes 40 miles."),
        Example("Ospreys fly at a speed limit of 60 kilometres; the car was doing 35 mph an hour."),
        Example("The forest covers 420 kilometres, and the tank has a capacity of 600 square metres."),
        Example("The ship covered a distance of 30 mph, and the mercury rose to 35 kilometres."),
        Example("The spire would rise 310 square metres above the quay."),
        Example("Its masts tower 90 square feet over the old chapel, which is listed."),
        Example("The blaze covered an area of 40 kilometres, and crews came from three counties."),
    )

    @staticmethod
    def formula(wanted: Carrier) -> Carrier:
        return wanted

    def bind(self, match: Match) -> Iterator[Claim]:
        """The figure against a unit that its words call for."""
        role = next(iter(match.places))
        figure = match.sentence.figure(match.places[role][0])
        said = self._said(match, role, figure)
        if said is not None:
            wanted = self.constant(figure, 1)
            called_for = WANTED["pace" if role == "output" and _is_speed_per_hour(said) else role]
            wanted = wanted.replace(readings=(wanted.readings[0].replace(unit=unit(called_for)),))
            yield Claim(self, {"figure": said, "wanted": wanted}, self.binding)

    def arithmetic(self, claim: Claim) -> str:
        """What the unit measures, and what was wanted."""
        figure, wanted = claim.figure("figure").unit, claim.figure("wanted").unit.name
        return f"{figure.symbol} measures {_measured(figure)}, not {NAMED[wanted]}"

    def diagnose(self, claim: Claim) -> str:
        """The figure in the unit that was probably meant."""
        figure, wanted = claim.figure("figure"), claim.figure("wanted").unit.name
        number = figure.document.text[figure.start : figure.number_end]
        rest = figure.document.text[figure.number_end : figure.end].strip(" -")
        if wanted == "meter**2" and figure.kind == "length":
            return f"{figure.text} → {number} square {rest}"
        if wanted in ("knot", "watt"):
            return f"{figure.text} → {number} {re.split(' (?:per|an?) |/', rest)[0]}"
        return ""

    def _said(self, match: Match, role: str, figure: Quantity) -> Quantity | None:
        """The figure as its notation says, where nothing around it gives it another sense."""
        if figure.text[-1:].isdigit() or _goes_on(match):  # the unit, or the word, is another's
            return None
        after = _WORDS.findall(re.split("[,;:.!?]", match.sentence.text[match.end : match.end + 40], maxsplit=1)[0])
        if not self._fits(match, role, figure) or (
            role in ("extent", "velocity") and (figure.is_range or _is_stretch(match, after))
        ):
            return None
        if role == "output":
            return figure if _is_per_hour(figure, match, after) else None
        if role == "pace":
            return _per_hour(figure, match)
        misused = role != "usage" or _is_used_up(figure, match)
        return figure if misused and (role != "since" or figure.unit.name == "light_year") else None

    def _fits(self, match: Match, role: str, figure: Quantity) -> bool:
        """Whether the words of the newer phrasings say no more, and what goes *at* a length goes far and fast."""
        template = match.phrasing.template
        sure = (role == "way" and figure.kind == "speed") or role in ("fall", "usage") or "gusts" in template
        sure = sure or template.endswith(("(.|;)", _SKYWARD))
        if not sure and template in self.phrasings[_FIRST_AT_END:] and not _is_closed(match):
            return False
        return (
            role != "velocity"
            or " at {" not in template
            or (figure.value >= FAST and figure.unit.name in ("kilometer", "mile"))
        )


def _goes_on(match: Match) -> bool:
    """Whether the last word is part of another ("deep-sea"), or what it is told by the hour stands behind it again.

    "A top speed of 300 kilometres, or 185 miles, an hour."
    """
    return _GOES_ON.match(match.sentence.text, match.end) is not None


def _is_per_hour(figure: Quantity, match: Match, after: list[str]) -> bool:
    """Whether power or a speed is counted by the hour, and nothing says that it grew so fast."""
    classes = match.phrasing.lexicon.classes
    before = _WORDS.findall(match.sentence.text[max(0, match.start - 60) : match.start])
    if before[-1:] == ["by"] or any(word in classes["ramp"] for word in before + after):
        return False
    hurries = any(word in classes["change"] for word in before[-3:])
    return _is_power_per_hour(figure) or (_is_speed_per_hour(figure) and not hurries)


def _is_stretch(match: Match, after: list[str]) -> bool:
    """Whether a length is one after all: a side, a radius, a road through the desert, miles in an hour."""
    classes = match.phrasing.lexicon.classes
    if match.phrasing.template.startswith("<"):
        if match.phrasing.lexicon.has("linear_things", match.sentence.text[: match.start]):
            return True
        return (
            bool(after)
            and after[0] not in classes["surface"]
            and after[0] not in classes["clause"]
            and after[0] not in AFTER_SURFACE
        )
    return match.sentence.text[match.end : match.end + 3].strip()[:1] in ("x", "×", "-", "/") or any(
        word in classes["stretch"] for word in after[: 2 if "gusts" in match.phrasing.template else 4]
    )


def _is_used_up(figure: Quantity, match: Match) -> bool:
    """Whether words of storing or using up speak of power, which is no amount, as one or as so much a year."""
    power, _, each = figure.unit.name.partition("/")
    said_of_amount = bool(each) or not match.phrasing.template.endswith("{usage}")
    return not figure.is_range and power.endswith("watt") and said_of_amount and each != "hour"


def _is_power_per_hour(figure: Quantity) -> bool:
    name = figure.unit.name
    return not figure.is_range and name.partition("/")[0].endswith("watt") and name.endswith("/hour")


def _is_speed_per_hour(figure: Quantity) -> bool:
    return not figure.is_range and figure.unit.name in ("mile/hour**2", "kilometer/hour**2", "knot/hour")


def _is_closed(match: Match) -> bool:
    """Whether the sentence says no more of what a phrasing ends with: a sign follows, or a word that goes on."""
    following = _CLOSED.match(match.sentence.text, match.end)
    if following is None:
        return False
    return following[1] is None or following[1] in match.phrasing.lexicon.groups["closing_words"]


def _per_hour(figure: Quantity, match: Match) -> Quantity | None:
    """A speed with the hour that follows it, or that its own notation holds."""
    follows = match.phrasing.template.endswith("hour")
    reading = figure.readings[0]
    if not follows and not (reading.malformed and reading.unit.name == "knot"):
        return None
    if follows and reading.unit.name == "meter/second":
        return None
    return figure.replace(readings=(reading.replace(unit=per(reading.unit, unit("hour"))),))


def _measured(measured: Unit) -> str:
    """What a unit measures, in words: *an area*, *speed per hour*."""
    above, _, below = measured.name.replace("/hour**2", "/hour/hour").rpartition("/")
    if measured.kind in ("rate", "product", "") and above:
        return f"{unit(above).kind} per {below}"
    article = "an" if measured.kind[0] in "aeiou" else "a"
    return f"{article} {measured.kind}"
