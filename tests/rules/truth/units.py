"""Stories of units."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims.phrasing import Phrasing
from claimcheck.claims.rule import Rule
from tests.rules.truth.story import Case, Story, case
from tests.rules.truth.telling import Hand, Telling

PAIRS = (
    (" km", " miles", 1.609344),
    (" kg", " lb", 0.45359237),
    (" hectares", " acres", 0.40468564224),
    (" sq km", " sq miles", 2.589988110336),
    (" metres", " feet", 0.3048),
    (" litres", " US gallons", 3.785411784),
    (" km/h", " mph", 1.609344),
)
"""Two units, and how many of the first one of the second is."""

DIMENSIONS = {
    "extent": ("12 sq km", "12 km"),
    "velocity": ("120 km/h", "120 km"),
    "load": ("12 tonnes", "12 km"),
    "since": ("12 years", "12 light-years"),
    "output": ("12 megawatt-hours", "12 megawatts per hour"),
    "usage": ("12 megawatt-hours", "12 megawatts"),
    "pace": ("12 knots", "12 knots per hour"),
    "stature": ("12 metres", "12 square metres"),
    "content": ("12 cubic metres", "12 square metres"),
    "fall": ("12 mm", "12 sq mm"),
    "floor": ("12 sq metres", "12 metres"),
    "way": ("12 metres", "12 mph"),
    "line": ("12 km", "12 sq km"),
    "rating": ("12 megawatts", "12 megawatt-hours"),
    "bulk": ("12 cubic metres", "12 metres"),
    "heat": ("12 degrees Celsius", "12 metres"),
    "span": ("12 minutes", "12 miles"),
}
"""What the words around a figure call for, and what they do not."""


def conversion(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """A measurement and the same in another unit, rounded to as many places or one fewer."""
    metric, imperial, size = hand.pick(PAIRS)
    given = hand.number(120, 990)
    again = given / size
    hedge = hand.pick(("", "about ", "roughly "))
    told = "about " if phrasing.template.endswith("{_} .") or " of ~ , {_}" in phrasing.template else ""
    texts = {"given": f"{hedge}{given}{metric}", "_": f"{told}{round(again):,}{imperial}"}
    return case(texts, {"given": f"{given}{metric}", "_": f"{told}{round(again * 4):,}{imperial}"})


def temperature(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """A temperature on two scales."""
    celsius = hand.number(-20, 45)
    fahrenheit = round(celsius * 9 / 5 + 32)
    opening = "Officials said it reached"
    if phrasing.template.endswith(("fahrenheit", "centigrade)", " money")):
        celsius = hand.number(4, 45)
        fahrenheit = round(celsius * 9 / 5 + 32)
        given, again = (f"{celsius}C", fahrenheit)
        if not phrasing.template.endswith(("fahrenheit", "old money")):
            given, again = (f"{fahrenheit}F", celsius)
        return case({"given": given, "_": str(again)}, {"_": str(again + 60)}, opening=opening)
    return case({"given": f"{celsius}C", "_": f"{fahrenheit}F"}, {"_": f"{fahrenheit + 60}F"}, opening=opening)


def warming(hand: Hand) -> Telling:
    """A difference of temperatures: no 32."""
    celsius = hand.number(3, 25)
    true, pushed = (
        f"The city is {celsius}C ({told}F) warmer than the country."
        for told in (round(celsius * 1.8), round(celsius * 1.8 + 32))
    )
    return Telling(true, pushed)


def notation(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """Square kilometres and square miles, in good notation and in a bad one."""
    area = hand.number(120, 990)
    miles = round(area / 2.589988)
    return case(
        {"given": f"{area} sq km", "restated": f"{miles} sq miles"},
        {"given": f"{area}sq/km", "restated": f"{miles}sq/m"},
    )


def dimension(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """A figure in the unit that its words call for, or in another."""
    role = next(role for role in DIMENSIONS if f"{{{role}}}" in phrasing.template)
    right, wrong = DIMENSIONS[role]
    number, opening = str(hand.number(12, 90)), {"output": "The plant makes", "pace": "The ship does"}.get(role, "It")
    if phrasing.template == "<consumes> ~ {usage}":
        return case({role: f"{number} megawatts"}, {role: f"{number} megawatts a year"}, opening=opening)
    if "hour" in phrasing.template:
        return case({role: f"{number} knots"}, {}, opening="The ship does", instead=f"The ship does {number} knots.")
    return case({role: right.replace("12", number, 1)}, {role: wrong.replace("12", number, 1)}, opening=opening)


def magnitude(hand: Hand) -> Telling:
    """Words of magnitude, once and twice."""
    number = hand.number(2, 900)
    scale, wrong = hand.pick((("m", "m million"), ("bn", "bn billion")))
    true, pushed = (f"The court froze assets worth ${number}{one}." for one in (scale, wrong))
    return Telling(true, pushed)


def grouped(hand: Hand) -> Telling:
    """Digits grouped by threes, or not."""
    front, rest = hand.number(2, 90), hand.number(100, 999)
    true, pushed = (f"Some {front},{group} villagers fled." for group in (rest, f"{rest}{hand.number(3, 9)}"))
    return Telling(true, pushed)


def taken_up(hand: Hand) -> Telling:
    """A length that is taken up again in another unit."""
    metres = hand.number(120, 990)
    true, pushed = (
        f"The quay is {metres} metres long, and those {feet:,} feet are all lit."
        for feet in (round(metres / 0.3048), round(metres * 5))
    )
    return Telling(true, pushed)


def worded(hand: Hand) -> Telling:
    """Hours in words, with minutes carried over or not."""
    hours, minutes = hand.pick(("two", "three", "five")), hand.number(12, 58)
    true, pushed = (f"The play lasts {hours} hours and {part} minutes." for part in (minutes, minutes + 60))
    return Telling(true, pushed)


def compound(hand: Hand) -> Telling:
    """Two units, the smaller part carried over or not."""
    large, small, full = hand.pick(((" hours", " minutes", 60), ("lb", "oz", 16), (" minutes", " seconds", 60)))
    whole, rest = hand.number(2, 9), hand.number(2, full - 1)
    true, pushed = (f"It came to {whole}{large} {part}{small} in the end." for part in (rest, rest + full))
    return Telling(true, pushed)


def inverse(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """Miles to a gallon and litres for a hundred kilometres."""
    miles = hand.number(20, 70)
    litres = Fraction(28248, 100) / miles
    texts = {"given": f"{miles} mpg", "restated": f"{float(litres):.1f} litres per 100 km"}
    return case(texts, {"restated": f"{float(litres * 4):.1f} litres per 100 km"}, opening="The car does")


STORIES = {
    "CC101": (Story(case=conversion, opening="Officials measured", never=("=",)),),
    "CC102": (Story(case=notation, opening="The reserve covers"),),
    "CC103": (Story(case=temperature, never=("=",)),),
    "CC104": (Story(case=dimension, filler="the", never=("up to", "around")),),
    "CC107": (Story(case=inverse, never=("=",)),),
}
WRITERS = {
    "CC101": (taken_up,),
    "CC103": (warming,),
    "CC105": (magnitude, grouped),
    "CC106": (compound, worded),
}
