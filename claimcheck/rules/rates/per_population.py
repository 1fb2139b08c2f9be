"""Cases among so many people, and the cases per 100,000."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims import AMOUNT, COUNT, RATE, SHARE, Binding, Claim, Example
from claimcheck.claims.glossed import place_of
from claimcheck.claims.incidence import incidences
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.rated import Rated, last_noun
from claimcheck.units import unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Bound, Carrier, Match, Passage
    from claimcheck.quantities.quantity import Quantity

_BASES = frozenset(10**power for power in range(2, 7))

_FEW = 4
"""One in more than so many is told as such; larger parts are called halves, thirds and quarters."""

_LEAD = 6
"""How many words before a rate may call it one."""

_NUMBERS = ("", "1", "count")
_AT = "at"
_SIGNS = ",;:.–()"
_MILLIONS = "m"
_SMALL = 20
"""Below this a whole number is too coarse a rate to be exact."""


class PerPopulation(Rated):
    """Cases among a population, and so many per 1,000, per 100,000 or per million.

    Writers slip by a power of ten, or by taking the population of another place or year. Rates that are adjusted for age, or for a year
    where the cases are those of a month, do not follow from the two figures and are left alone.
    """

    code = "CC523"
    meets = ("rate+count",)
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
    within = "all_of_them"
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
        Example(
            "The port has had 84 fires. Crews were busy on 40 days. With a population of 56,000, it has a combined rate of 250 per 100,000."
        ),
        Example(
            "The port has had 84 fires. Nationally, the rate is 90 for every 100,000. The port, home to 56,000, is worse off, at 150 per 100,000."
        ),
        Example("There were 18 deaths in a population of 120,000: 15 per 100,000."),
        Example("The district, with a population of 1.2 million, had 300 cases, or 25 per 100,000."),
        Example("The clinic saw 44 falls among 2,200 residents, a rate of 20 per 1,000."),
        Example("There were 18 deaths in a population of 120,000, an age-adjusted 22 per 100,000."),
        Example("There were 40 cases in a population of 10,000, and in the north 9 per 1,000."),
        Example("Some 90 thefts in a month in a population of 300,000, an annual rate of 360 per 100,000."),
        Example("One in 40 residents of the port (population 12,000) is waiting – 300 people in all."),
        Example("One in 40 residents of the port (population 12,000) was ill; it has had 750 cases since May."),
        Example("With 84 thefts in a town of 56,000, Ballyrea has a rate of 150 per 100,000."),
        Example("The port, a town of 56,000, has had 84 thefts; last year's rate was 210 per 100,000."),
        Example("In three months there were 84 thefts in a town of 56,000, a yearly rate of 600 per 100,000."),
        Example("It has a population of 30,000 and 20 police officers; the national rate is 250 per 100,000."),
        Example("A port of 56,000 people has had 84 fires since June. Over a year that is a rate of 360 per 100,000."),
        Example("The mice were split into 5 groups of 9 animals each; the drug (40-160 mg/kg) was given daily."),
    )
    invalid = (
        Example(
            "The port has had 84 fires. Nationally, the rate is 90 for every 100,000. The port, home to 56,000, is worse off, at 115 per 100,000."
        ),
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
        Example("With 84 thefts in a town of 56,000, Ballyrea has a rate of 105 per 100,000.", computed="150"),
        Example("The rate is 70 per 100,000: 72 cases in a population of 180,000.", computed="40"),
        Example("Of the 18,000 calves born there, 54 died, a mortality rate of nine per 1,000.", computed="3"),
        Example("Suicides numbered 330 in a population of 2.2m, equal to a rate of 29 per 100,000."),
        Example("A valley of 14,000 people with 42 confirmed cases has a prevalence of five in 1,000.", computed="3"),
        Example(
            "The mare's clinic saw 4,500 births and lost 27 of them, a death rate of nine per 1,000.", computed="6"
        ),
        Example(
            "A rate of 34 per 100,000 was what alarmed them. There had been 312 deaths in a province of 2.6 million."
        ),
        Example("With 330 such deaths in a population of 1.1 million, the port's rate of 13 per 100,000 is the worst."),
        Example("A town of 25,000 with 40 pubs has one pub for every 975 people.", computed="1.56"),
        Example(
            "The port, with a population of 56,000, has had 84 fires since June. That is a rate of 210 per 100,000."
        ),
        Example("The town of 50,000 people has 20 dentists, or one for every 6,500 people.", computed="2.6"),
    )

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """Cases, and sentences later the people among whom they were, and the rate."""
        for one in incidences(passage, lexicon(passage.locale), self.formula):
            roles = {"cases": one.cases, "population": one.population, "rate": one.rate}
            yield Claim(self, roles, Binding.PARAGRAPH)

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
        return few or (figure.kind == "rate" and not figure.unit.dimension.powers and not _is_dose(figure))

    def supplied(self, match: Match, roles: dict[str, Bound], wanted: list[str]) -> dict[str, Bound]:  # noqa: ARG002
        """Of the two other counts of the sentence, that of the people, and that of the cases among them."""
        taken = {place for places in match.places.values() for place in places}
        counts = [(place, figure) for place, figure in _counts(match) if place not in taken]
        if len(counts) != 2 or any(one.is_range for _, one in counts):
            return roles
        (at, cases), (place, population) = sorted(counts, key=lambda one: one[1].value)
        after = match.sentence.text[at + 1 :].lstrip()
        if not (
            after.startswith(tuple(self.group(match, "all_of_them"))) or self._are_people(match, place, population)
        ):
            return roles
        return {"cases": cases, "population": population, **roles}

    def _are_people(self, match: Match, place: int, population: Quantity) -> bool:
        """Whether a count is one of people: by its noun, as "a town of 64,000", or as those "of the 18,000 babies"."""
        text = match.sentence.text
        if last_noun(population) in self.group(match, "inhabitants") or match.phrasing.words_in("inhabitants", text):
            return True
        *_, third, second, first = ["", "", "", *text[:place].split()]
        if first == "of" and not self.group(match, "peopled").isdisjoint((second, third)):
            return True
        among = self.group(match, "out_of_whom")
        led = first in among or (first in self.group(match, "before_number") and second in among)
        return led and last_noun(population).endswith("s")

    def belong(self, match: Match, claim: Claim) -> bool:
        """What the words between join, or a rate that is called one, of the only cases and people of the sentence."""
        own, text = place_of(match, claim, self.gloss), match.sentence.text
        start = max((at + 1 for at in match.sentence.slots if at < own), default=0)
        own = max(start, min(own, match.start))
        lead = text[max(start, max(text.rfind(sign, 0, own) for sign in _SIGNS) + 1) : own].split()
        lead = lead[:-1] if lead[-1:] == [_AT] else lead
        if start and not self.group(match, "of_another_place").isdisjoint(lead):
            return False
        if match.phrasing.words_in("standardised", " ".join(lead)):
            return False
        return super().belong(match, claim) or self._is_called_so(match, claim)

    def _is_called_so(self, match: Match, claim: Claim) -> bool:
        """Whether a rate is called one right before it, or counts what the cases are, and nothing sets them apart."""
        places = sorted(place_of(match, claim, role) for role in (self.gloss, *self.sought))
        own, text, figures = place_of(match, claim, self.gloss), match.sentence.text, match.sentence.figures
        rates = [one for one in figures if one.kind == "rate"]
        spread = any(figure.error is not None or figure.qualifier is not None for figure in claim.figures())
        if len(rates) > 1 or spread or any(one.kind == "duration" for one in figures):
            return False
        if match.phrasing.words_in("in_short", text) or match.phrasing.words_in("standardised", text):
            return False
        beside = set(match.phrasing.words_in("sets_apart", text[places[0] : places[-1]]))
        if beside - self.group(match, self.within) or self.begins_anew(match, text[places[0] : places[-1]]):
            return False
        after = text[max(match.end, own + 1) :].split(maxsplit=1)
        counted = bool(after) and after[0].rstrip(_SIGNS) in self.group(match, "inhabitants") | self.group(
            match, "persons"
        )
        ended = counted and (after[0][-1] in _SIGNS or len(after) == 1)
        stated = own == places[-1] and after[:1] != [] and after[0] in self.group(match, "is_a_rate")
        first = own == places[0] and after[:1] != [] and after[0] not in self.group(match, "out_of_whom")
        if not (ended or first or stated or self.ends_clause(match, own)) or self.has_terms(match, places[-1]):
            return False
        before = [word for word in text[:own].split()[-_LEAD:] if word.isalpha()]
        behind = text[own + 1 :].partition(":")[0].partition(",")[0].split()[:_LEAD]
        called = not self.group(match, "rated_so").isdisjoint((*before, *behind))
        rate, cases = last_noun(claim.figure("rate")), last_noun(claim.figure("cases"))
        return called or (len(rate) > 2 and cases.startswith(rate[:-1]))

    def bind(self, match: Match) -> Iterator[Claim]:
        """A rate per 1,000 and the like, in one figure or in two."""
        for claim in super().bind(match):
            rate = claim.figure("rate")
            if rate.kind == "share" and self.is_open(match):
                claim = claim.replace(roles={**claim.roles, "rate": _counted_in(rate)})  # noqa: PLW2901
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


def _counted_in(rate: Quantity) -> Quantity:
    """A share such as *five in 1,000*, which is within a half of one of those 1,000 of what is meant."""
    digits = rate.text.rpartition(" ")[2].replace(",", "")
    base = int(digits) if digits.isdecimal() else 0
    return rate.replace(error=Fraction(1, 2 * base)) if base in _BASES else rate


def _is_dose(rate: Quantity) -> bool:
    """Whether a rate is so much of one unit in another of its kind: *20 mg/kg*."""
    measure = rate.unit.name.partition("/")[0]
    return measure not in _NUMBERS and bool(unit(measure).dimension.powers)


def _rounded(rate: Quantity) -> Quantity:
    """A small number as a rate: one is within a tenth, another within a half, of what is meant."""
    if rate.is_range or rate.resolution < 1 or rate.value >= _SMALL:
        return rate
    slack = Fraction(1, 10) if rate.value == 1 else Fraction(1, 2)
    ends = rate.value - slack, rate.value + slack
    return rate.replace(readings=tuple(one.replace(stated=ends, resolution=Fraction(0)) for one in rate.readings))


def _counts(match: Match) -> Iterator[tuple[int, Quantity]]:
    """The counts of a sentence; of people, 2.2m is no length."""
    for place, index in match.sentence.slots.items():
        figure = match.sentence.figures[index]
        if figure.kind == "count":
            yield place, figure
        elif figure.kind == "length" and figure.text.endswith(_MILLIONS) and not figure.is_range:
            readings = tuple(
                one.replace(stated=one.stated * 10**6, unit=unit(""), resolution=one.resolution * 10**6)
                for one in figure.readings
                if not isinstance(one.stated, tuple)
            )
            yield place, figure.replace(readings=readings, kind="count")
