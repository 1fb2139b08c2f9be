"""A column of rates beside the figures they are made of."""

from __future__ import annotations

from claimcheck.claims import AMOUNT, COUNT, RATE, Claim, Example, Rule
from claimcheck.claims.grid import abreast, grids, scale
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.showing import shown_by_half
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.claims import Carrier, Passage
    from claimcheck.claims.grid import Column
    from claimcheck.quantities.quantity import Quantity

_PER = pattern(r"(?:\bper|/) ?(100,?000|10,?000|1,?000,?000|1,?000|100|thousand|million)\b")
_WORDS = {"thousand": 1000, "million": 1_000_000}
_BARE = frozenset(("count", "other"))
_MADE = "| District | Cases | Population | Per 100,000 |\n|---|---|---|---|\n"


class RateColumn(Rule):
    """A column headed *per 1,000* or *per 100,000* beside a column of cases and one of people: the one out of the other.

    Only where most rows show that the column is made so is one that is not reported. Headers in thousands and millions are
    taken at their word.
    """

    code = "CC356"
    is_certain = True
    meets = ("table",)
    aliases = ("rate-column",)
    roles = {"cases": AMOUNT, "population": AMOUNT, "rate": f"{RATE}|{COUNT}", "base": COUNT}
    result = "rate"
    message = "{cases} among {population} is {computed} for every {base}, not {rate}"
    valid = (
        Example(_MADE + "| Elm | 50 | 200,000 | 25 |\n| Ash | 30 | 150,000 | 20 |\n"),
        Example(_MADE + "| Elm | 50 | 200,000 | 31 |\n| Ash | 30 | 150,000 | 47 |\n"),
        Example(
            "| Town | Thefts | Residents (000) | Rate per 1,000 |\n|---|---|---|---|\n| Elm | 120 | 40 | 3.0 |\n| Ash | 90 | 60 | 1.5 |\n"
        ),
        Example(
            "| Town | Doctors | Nurses | Per 1,000 |\n|---|---|---|---|\n| Elm | 12 | 40 | 3 |\n| Ash | 9 | 60 | 5 |\n"
        ),
        Example(_MADE + "| Elm | 50 | – | 25 |\n| Ash | 30 | 150,000 | 20 |\n"),
    )
    invalid = (
        Example(
            _MADE + "| Elm | 50 | 200,000 | 25 |\n| Ash | 30 | 150,000 | 45 |\n| Fir | 90 | 300,000 | 30 |\n",
            computed="20",
        ),
        Example(
            "| Town | Thefts | Residents (000) | Rate per 1,000 |\n|---|---|---|---|\n| Elm | 120 | 40 | 3.0 |\n| Ash | 90 | 60 | 5.1 |\n"
        ),
        Example(
            "| Shire | Population | Fires | Fires per 10,000 |\n|---|---|---|---|\n| Elm | 50,000 | 40 | 8 |\n| Ash | 80,000 | 16 | 2 |\n| Fir | 20,000 | 30 | 51 |\n",
            computed="15",
        ),
        Example(
            "| Land | Judges | People (m) | Per million |\n|---|---|---|---|\n| A | 300 | 6 | 50 |\n| B | 440 | 11 | 14 |\n",
            computed="40",
        ),
        Example(
            "| Works | Injuries | Employees | Per 100 |\n|---|---|---|---|\n| A | 6 | 300 | 2.0 |\n| B | 9 | 150 | 16.0 |\n"
        ),
    )

    @staticmethod
    def formula(cases: Carrier, population: Carrier, base: Carrier) -> Carrier:
        return cases / population * base

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """One claim for each row of a column of rates with its cases and its people."""
        groups = lexicon(passage.locale).groups
        for grid in grids(passage):
            people = [
                column
                for column in grid.columns
                if column.words & groups["population_headers"] and not _PER.search(column.header)
            ]
            for place, rates in enumerate(grid.columns):
                base = _PER.search(rates.header)
                others = [
                    column for column in grid.columns[:place] if column not in people and not _PER.search(column.header)
                ]
                if base and len(people) == 1 and others:
                    by = _WORDS.get(base[1]) or int(base[1].replace(",", ""))
                    factor = scale(people[0], passage)
                    claims = self._claims((others[-1], people[0], rates), by, factor)
                    yield from shown_by_half(claims, _holds)

    def _claims(self, columns: Sequence[Column], by: int, factor: int) -> Iterator[Claim]:
        for cases, people, rate in abreast(columns):
            if people.value > 0 and {cases.kind, people.kind, rate.kind} <= _BARE:
                base = self.constant(rate, by)
                yield Claim(self, {"cases": cases, "population": _times(people, factor), "rate": rate, "base": base})


def _times(figure: Quantity, factor: int) -> Quantity:
    """A figure in ones that its column gives in thousands or millions."""
    readings = tuple(
        reading.replace(stated=reading.stated * factor, resolution=reading.resolution * factor)
        for reading in figure.readings
    )
    return figure.replace(readings=readings)


def _holds(claim: Claim) -> bool:
    rate = claim.figure("rate")
    exact = claim.figure("cases").value / claim.figure("population").value * claim.figure("base").value
    return abs(exact - rate.value) <= rate.resolution
