"""Cases among so many people, and the cases per 100,000."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims import AMOUNT, COUNT, RATE, SHARE, Claim, Example
from claimcheck.claims.rated import Rated, last_noun

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Bound, Carrier, Match
    from claimcheck.quantities.quantity import Quantity

_BASES = frozenset(10**power for power in range(2, 7))

_FEW = 4
"""One in more than so many is told as such; larger parts are called halves, thirds and quarters."""

_SMALL = 20
"""Below this a whole number is too coarse a rate to be exact."""


class PerPopulation(Rated):
    """Cases among a population, and so many per 1,000, per 100,000 or per million.

    Writers slip by a power of ten, or by taking the population of another place or year. Rates that are adjusted for age, or for a year
    where the cases are those of a month, do not follow from the two figures and are left alone.
    """

    code = "CC523"
    aliases = ("per-population",)
    roles = {
        "cases": AMOUNT,
        "population": COUNT,
        "rate": f"{RATE}|{COUNT}",
        "base": COUNT,
        "every": COUNT,
        "paced": f"{RATE}|{SHARE}",
    }
    result = gloss = "rate"
    sought = ("population", "cases")
    sums = ("cases",)
    readings = ("formula", "per_base")
    phrasings = (
        "{paced}",
        "{rate} in [every] {base}",
        "{rate} ~ (for every|for each|to every|per) {base}",
        "one (for every|for each|to every|per) {every}",
        "{cases} ~ population of {population} ~ (,|:|–) [or|giving|that is|i.e.] [a rate of|an incidence of|a death rate of|a prevalence of] {rate} [~ (per|for every|in every|for each|to every) {base}]",
        r"{cases} ~ population of {population} \( [or|a rate of|that is] {rate} [~ (per|for every|in every|for each|to every) {base}]",
        "{cases} ~ (among|for|in) [a|its|the|their|a town of|a city of|a country of] {population} <people> ~ (,|:|–) [or|a rate of|giving a rate of|that is] {rate} [~ (per|for every|in every|for each|to every) {base}]",
        r"{cases} ~ (among|for|in) [a|its|the|their|a town of|a city of|a country of] {population} <people> \( [or|a rate of|that is] {rate} [~ (per|for every|in every|for each|to every) {base}]",
        "population of {population} [,] ~ {cases} ~ (,|:|–) [or|giving|that is] [a rate of|an incidence of|a death rate of] {rate} [~ (per|for every|in every|for each|to every) {base}]",
        "rate of {rate} [~ (per|for every|in every|for each|to every) {base}] ~ , or {cases} ~ population of {population}",
    )
    message = "{cases} among {population} is {computed}, not {rate}"
    valid = (
        Example("There were 18 deaths in a population of 120,000: 15 per 100,000."),
        Example("The district, with a population of 1.2 million, had 300 cases, or 25 per 100,000."),
        Example("The clinic saw 44 falls among 2,200 residents, a rate of 20 per 1,000."),
        Example("There were 18 deaths in a population of 120,000, an age-adjusted 22 per 100,000."),
        Example("There were 40 cases in a population of 10,000, and in the north 9 per 1,000."),
        Example("Some 90 thefts in a month in a population of 300,000, an annual rate of 360 per 100,000."),
        Example("One in 40 residents of the port (population 12,000) is waiting – 300 people in all."),
        Example("One in 40 residents of the port (population 12,000) was ill; it has had 750 cases since May."),
        Example("It has a population of 30,000 and 20 police officers; the national rate is 250 per 100,000."),
    )
    invalid = (
        Example("There were 18 deaths in a population of 120,000: 45 per 100,000.", computed="15"),
        Example("The district, with a population of 1.2 million, had 300 cases, or 250 per 100,000.", computed="25"),
        Example("The clinic saw 44 falls among 2,200 residents, a rate of 35 per 1,000.", computed="20"),
        Example("Police logged 720 thefts in a population of 90,000, or eight for every 10,000.", computed="80"),
        Example("It has a population of 60 million and 2,400 judges, or 12 judges per 100,000.", computed="4"),
        Example("Nurses number 3,600 in the region of 400,000 people: 19 for every 1,000.", computed="9"),
        Example("Its 250,000 people have 500 nurses: nine for every 1,000.", computed="2"),
        Example(
            "One in every 40 residents of the port (population 12,000) is waiting – 750 people in all.", computed="2.5"
        ),
        Example("The town of 50,000 people has 20 dentists, or one for every 6,500 people.", computed="2.6"),
    )

    @staticmethod
    def formula(cases: Carrier, population: Carrier) -> Carrier:
        return cases / population

    @staticmethod
    def per_base(cases: Carrier, population: Carrier, base: Carrier) -> Carrier:
        """The same, where the rate is a figure, and what it is counted for another."""
        return cases / population * base

    def worded(self, match: Match, roles: dict[str, Bound]) -> dict[str, Bound]:
        """The roles of a match; *one for every 2,500*, and any small number told so, is rounded."""
        roles = super().worded(match, roles)
        every, rate = roles.pop("every", None), roles.get("rate")
        if every is not None and not isinstance(every, tuple):
            roles["base"] = every
            roles["rate"] = _rounded(self.constant(every, 1))
        elif self.is_open(match) and rate is not None and not isinstance(rate, tuple) and rate.kind == "count":
            roles["rate"] = _rounded(rate)
        return roles

    def is_cue(self, match: Match) -> bool:
        """So many for each 1,000 or 100,000, or one in so many."""
        if not {"base", "every"}.isdisjoint(match.places):
            return True
        figure = match.sentence.figure(self.place(match))
        few = figure.kind == "share" and figure.value.numerator == 1 and figure.value.denominator > _FEW
        return few or (figure.kind == "rate" and not figure.unit.dimension.powers)

    def supplied(self, match: Match, roles: dict[str, Bound], wanted: list[str]) -> dict[str, Bound]:  # noqa: ARG002
        """Of the two other counts of the sentence, that of the people, and that of the cases among them."""
        taken = {place for places in match.places.values() for place in places}
        counts = [figure for place, figure in _counts(match) if place not in taken]
        if len(counts) != 2 or any(one.is_range for one in counts):
            return roles
        cases, population = sorted(counts, key=lambda one: one.value)
        if last_noun(population) not in self.group(match, "inhabitants") and not match.phrasing.words_in(
            "inhabitants", match.sentence.text
        ):
            return roles
        return {"cases": cases, "population": population, **roles}

    def bind(self, match: Match) -> Iterator[Claim]:
        """A rate per 1,000 and the like, in one figure or in two."""
        for claim in super().bind(match):
            rate = claim.figure("rate")
            if rate.kind == "share" or (rate.kind == "rate" and not rate.unit.dimension.powers):
                yield claim.replace(formulas=("formula",))
            elif (
                "base" in claim.roles
                and rate.kind in ("count", "word")
                and (claim.figure("base").stated in _BASES or self.is_open(match))
            ):
                yield claim.replace(formulas=("per_base",))

    def licensed(self, match: Match, claim: Claim) -> bool:
        """The quotient itself: not adjusted, not annualised; and *one for every 40 commuters* is one of these alone."""
        noun = last_noun(claim.figure("base")) if "base" in claim.roles and self.is_open(match) else ""
        if noun and noun not in (last_noun(claim.figure("population")), *self.group(match, "inhabitants")):
            return False
        return not match.mentions("standardised") and super().licensed(match, claim)


def _rounded(rate: Quantity) -> Quantity:
    """A small number as a rate: one is within a tenth, another within a half, of what is meant."""
    if rate.is_range or rate.resolution < 1 or rate.value >= _SMALL:
        return rate
    slack = Fraction(1, 10) if rate.value == 1 else Fraction(1, 2)
    ends = rate.value - slack, rate.value + slack
    return rate.replace(readings=tuple(one.replace(stated=ends, resolution=Fraction(0)) for one in rate.readings))


def _counts(match: Match) -> Iterator[tuple[int, Quantity]]:
    for place, index in match.sentence.slots.items():
        if match.sentence.figures[index].kind == "count":
            yield place, match.sentence.figures[index]
