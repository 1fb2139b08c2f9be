"""Two columns of one measurement in two units."""

from __future__ import annotations

from itertools import permutations

from claimcheck.claims import Claim, Example, Rule
from claimcheck.claims.grid import abreast, grids, headings
from claimcheck.pattern import pattern
from claimcheck.units.spellings import spellings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier, Passage
    from claimcheck.claims.grid import Column, Grid
    from claimcheck.quantities.quantity import Quantity
    from claimcheck.units.unit import Unit

_UNIT = pattern(r"(?:[(,\[] ?|\bin |\A)([^\W\d_][^()\[\],]{0,24})[)\]]?\s*\Z")
_KINDS = frozenset(("length", "area", "volume", "mass", "speed", "energy", "power", "temperature", "pressure"))
_STAGES = "| Stage | Miles | Km |\n|---|---|---|\n| One | 10 | 16.1 |\n| Two | 25 | 40.2 |\n"


class ConversionColumn(Rule):
    """Two columns whose headers give two units of one kind, and whose rows are the same measurement in both.

    *Miles* and *Km*, *High (C)* and *High (F)*. Only where all rows but one show it is the odd one reported: a length and a
    height may stand side by side too.
    """

    code = "CC363"
    is_certain = True
    meets = ("table",)
    roles = {"given": "any", "restated": "given"}
    result = "restated"
    message = "{given} is {computed}, not {restated}"
    valid = (
        Example(_STAGES + "| Three | 40 | 64.4 |\n"),
        Example("| Peak | Height (m) | Way (km) |\n|---|---|---|\n| A | 900 | 4 |\n| B | 1,100 | 9 |\n"),
        Example("| City | High (C) | High (F) |\n|---|---|---|\n| Elm | 30 | 86 |\n| Ash | 20 | 68 |\n"),
        Example("| Trek | Miles | Hours |\n|---|---|---|\n| A | 12 | 5 |\n| B | 20 | 9 |\n"),
        Example("| Farm | Acres | Hectares let |\n|---|---|---|\n| A | 100 | 12 |\n| B | 200 | 81 |\n| C | 50 | 3 |\n"),
    )
    invalid = (
        Example(_STAGES + "| Three | 40 | 46.4 |\n", computed="64.37"),
        Example(
            "| City | High (C) | High (F) |\n|---|---|---|\n| Elm | 30 | 86 |\n| Ash | 20 | 68 |\n| Fir | 38 | 110 |\n",
            computed="100.4",
        ),
        Example(
            "| Farm | Acres | Hectares |\n|---|---|---|\n| A | 100 | 40.5 |\n| B | 210 | 85.0 |\n| C | 55 | 32.3 |\n"
        ),
        Example(
            "| Car | Mass (kg) | Mass (lb) |\n|---|---|---|\n| A | 1,210 | 2,668 |\n| B | 985 | 2,172 |\n| C | 1,455 | 3,802 |\n"
        ),
        Example("| Gale | Knots | Mph |\n|---|---|---|\n| One | 41 | 47 |\n| Two | 52 | 60 |\n| Three | 63 | 83 |\n"),
    )

    @staticmethod
    def formula(given: Carrier) -> Carrier:
        return given

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """One claim for each row of two columns in two units."""
        for grid in grids(passage):
            units = _units(passage, grid)
            for (one, given), (other, again) in permutations(units, 2):
                if one < other and given.name != again.name and given.dimension == again.dimension:
                    made = list(self._claims((grid.columns[one], given), (grid.columns[other], again)))
                    if len(made) > 1 and sum(map(_holds, made)) >= max(2, len(made) - 1):
                        yield from made

    def _claims(self, one: tuple[Column, Unit], other: tuple[Column, Unit]) -> Iterator[Claim]:
        for given, again in abreast((one[0], other[0])):
            roles = {"given": _in(given, one[1]), "restated": _in(again, other[1])}
            yield Claim(self, roles, self.binding, self.readings)


def _units(passage: Passage, grid: Grid) -> list[tuple[int, Unit]]:
    """The columns whose headers end in a unit, and the unit."""
    found = []
    for place, heading in enumerate(headings(passage, grid)[1:]):
        named = _UNIT.search(heading)
        measured = named and _measured(passage, named[1].strip())
        if measured:
            found.append((place, measured))
    return found


def _measured(passage: Passage, name: str) -> Unit | None:
    """The unit that a name is, whether its first letter is a capital or not."""
    known = spellings(passage.locale)
    for written in (name, name[0].lower() + name[1:]):
        match = known.match(written, 0)
        if match is not None and match.end == len(written) and match.readings[0][0].kind in _KINDS:
            return match.readings[0][0]
    return None


def _in(figure: Quantity, unit: Unit) -> Quantity:
    """A bare figure of a column in the unit of its header."""
    readings = tuple(reading.replace(unit=unit) for reading in figure.readings[:1])
    return figure.replace(kind=unit.kind, readings=readings, strength="")


def _holds(claim: Claim) -> bool:
    """Whether the two are the same to the last digit of each."""
    given, again = claim.figure("given"), claim.figure("restated")
    one, other = given.unit, again.unit
    exact = (given.value * one.factor + one.offset - other.offset) / other.factor
    return abs(exact - again.value) <= again.resolution + given.resolution * one.factor / other.factor
