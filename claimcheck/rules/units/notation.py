"""A unit written so that it says something else."""

from __future__ import annotations

from claimcheck.claims import MEASURE, Claim, Example, Match, Rule
from claimcheck.units import unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier
    from claimcheck.quantities.quantity import Quantity, Reading

MEANT: dict[str, tuple[str, ...]] = {
    **{name: (f"{name}**2", f"{name}/hour") for name in ("kilometer", "mile", "nautical_mile")},
    **{name: (f"{name}**2", f"{name}/second") for name in ("meter", "foot")},
    **{name: (f"{name}**2",) for name in ("centimeter", "millimeter", "yard", "inch")},
    **{f"{name}**2": (name,) for name in ("kilometer", "mile", "meter", "foot", "yard", "centimeter", "inch")},
    **{f"{name}/hour": (name,) for name in ("kilometer", "mile")},
    "meter/second": ("meter",),
}
"""Units of another dimension that are written by mistake for these: "square" or "an hour" left out or put in."""

LETTERS: dict[str, tuple[str, ...]] = {
    "kilometer": ("kilogram", "hectare"),
    "kilogram": ("kilometer",),
    "hectare": ("kilogram",),
    "meter": ("gram",),
    "gram": ("meter",),
}
"""Units whose signs are as short and are taken for one another."""


AFTER = 10
"""How far after a bracket, in letters, *an hour* may stand."""


class UnitNotation(Rule):
    """A unit whose notation says one thing while the figure beside it shows that another is meant.

    ``sq/km`` says "per kilometre", and ``sq m`` could be a square metre or a square mile. Where a conversion stands beside
    such a unit and only one of its meanings agrees, the figures are right and the notation is wrong. So they are where
    "square" or "an hour" is missing on one side: 1,000 square kilometres are 386 square miles, not 386 miles. Alone, an
    ill-formed unit is a matter of house style, and nothing is reported.
    """

    code = "CC102"
    is_certain = True
    roles = {"given": MEASURE, "restated": "given"}
    result = "restated"
    tests_notation = True
    loudest = "warning"
    phrasings = (
        r"{given} \( [or] {restated} (\)|;)",
        "{given} ~ , (or|equivalent to|equal to) {restated}",
        "{given} – [or|about|some|roughly] {restated} –",
        r"{given} ~ \( {restated} \)",
    )
    valid = (
        Example("The reserve spans 200sq/km (77 sq miles)."),
        Example("A sliver of 1,300sq/km is left."),
        Example("The hall measures 200 sq m (2,150 sq ft)."),
        Example("The estate covers 5 sq miles (13 sq km)."),
        Example("The plot is 300sq/m in all."),
        Example("The 40-mile (64-minute) ride crosses 300 sq km (of which 116 miles are paved)."),
        Example("Gusts of 200 kilometres (124 mph) per hour tore off roofs."),
        Example("The 64-mile, or 90-minute, drive costs 12 litres – about 12 pounds – of fuel."),
        Example("He sold 120 tons (109 tonnes) of ore and 900 gallons (4,091 litres) of oil."),
    )
    invalid = (
        Example("The reserve spans 200sq/km (77sq/m).", repair="77 sq mi"),
        Example("They hold less than 500sq/km (193sq/m) of it.", repair="193 sq mi"),
        Example("The burnt area, 26 sq km (10sq/m), is closed.", repair="10 sq mi"),
        Example("A reserve of 10sq/m (26 sq km) was opened.", repair="10 sq mi"),
        Example("The lake is 1,295sq/km (500sq/m) at high water.", repair="500 sq mi"),
        Example("The fire has burnt 700 square kilometres (270 miles).", repair="270 sq mi"),
        Example("The hut lies 30 miles (48 sq km) inland.", repair="48 km"),
        Example("The marsh covers 6,400 sq km (2,471 sq m).", repair="2,471 sq mi"),
        Example("The shell weighs 4.5 pounds (2.04 km).", repair="2.04 kg"),
        Example("Gusts of 90 mph (145 km) tore off roofs.", repair="145 km/h"),
        Example("A moor of 1,000 square kilometres, or 386 miles, is closed.", repair="386 sq mi"),
        Example("Gusts of 100 mph – 161 kilometres – were felt."),
    )

    def bind(self, match: Match) -> Iterator[Claim]:
        """Only units that can be misread are in question: ill-formed, of two sizes, or of another dimension."""
        given, restated = (match.sentence.figure(match.places[role][0]).unbounded() for role in self.roles)
        if self.alike({"given": given, "restated": restated}):
            if _is_open(given) or _is_open(restated):
                yield Claim(self, {"given": given, "restated": restated}, self.binding)
        elif _is_rate(match):
            return
        elif not (given.is_range or restated.is_range) and match.phrasing.template != self.phrasings[-1]:
            yield Claim(
                self, {"given": _supposed(given, restated), "restated": _supposed(restated, given)}, self.binding
            )

    @staticmethod
    def formula(given: Carrier) -> Carrier:
        return given


def _is_rate(match: Match) -> bool:
    """Whether what follows the bracket makes rates of both figures: *220 kilometres (135 mph) per hour*."""
    return match.phrasing.lexicon.has("averaged", match.sentence.text[match.end : match.end + AFTER])


def _is_open(figure: Quantity) -> bool:
    """Whether a notation is ill-formed, or stands for areas of quite different size."""
    return len(figure.readings) > 1 and (figure.readings[0].malformed or figure.kind == "area")


def _supposed(figure: Quantity, other: Quantity) -> Quantity:
    """A figure also as if its unit were of the other one's dimension, the two units still being two."""
    names = MEANT.get(figure.unit.name, ()) + LETTERS.get(figure.unit.name, ())
    supposed = tuple(
        _as(figure.readings[0], name)
        for name in names
        if name != other.unit.name and unit(name).dimension == other.unit.dimension
    )
    return figure.replace(readings=figure.readings[:1] + supposed)


def _as(reading: Reading, name: str) -> Reading:
    return reading.replace(unit=unit(name))
