"""Incidence: cases told of, sentences later the people among whom they were, and so many for each 100,000 of them."""

from __future__ import annotations

from claimcheck.claims.rated import last_noun
from claimcheck.claims.reckoned import is_dated, scenes, unmade
from claimcheck.pattern import pattern
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.passage import Passage
    from claimcheck.claims.reckoned import Formula, Scene
    from claimcheck.claims.standing import Standing
    from claimcheck.quantities.quantity import Quantity

_BASE = 1000
_RATE_OF = pattern("rate of ([a-z]{3,})")
_LEAD = 4
_MOST_OF_ALL = 20
"""More than one in so many is no rate that is told for so many thousands."""


class Incidence(Value):
    """The cases, the people and the rate."""

    cases: Quantity
    population: Quantity
    rate: Quantity


def incidences(passage: Passage, words: Lexicon, formula: Formula) -> Iterator[Incidence]:
    """Every rate beside a population that no number of the paragraph makes, with the first that tells of cases."""
    for scene in scenes(passage, words, "has_people"):
        rates = [one for one in scene.own("rate") if _is_rate(one.figure)]
        people = [one for one in scene.own("count") if _is_population(one, words)]
        if len(rates) != 1 or len(people) != 1 or people[0].place > rates[0].place or _is_other(rates[0], scene):
            continue
        counts = [one for one in scene.standing("count") if one not in people]
        cases = [one for one in scene.told("count") if _are_cases(one, people[0].figure, words)]
        if cases and unmade(formula, rates[0].figure, counts, people) and rates[0].figure.qualifier in (None, "approx"):
            yield Incidence(cases[0].figure, people[0].figure, rates[0].figure)


def _is_rate(rate: Quantity) -> bool:
    return not rate.unit.dimension.powers and rate.unit.factor * _BASE <= 1


def _is_other(rate: Standing, scene: Scene) -> bool:
    """Whether a rate is of another place or time, or adjusted."""
    words, text = scene.words, scene.last.text[: rate.place]
    of_what = _RATE_OF.search(rate.before)
    if is_dated(rate) or (of_what is not None and not scene.knows(of_what[1])):
        return True
    apart = words.has("standardised", text) or words.has("of_another_rate", rate.before)
    return apart or words.has("elsewhere_or_then", rate.before) or words.has("over_part_of_year", scene.last.text)


def _is_population(one: Standing, words: Lexicon) -> bool:
    """Whether a number is that of the people of a place."""
    before = " ".join(one.before.replace(",", " ").split()[-_LEAD:])
    noun = last_noun(one.figure)
    return words.has("has_people", before) or (noun in words.groups["inhabitants"] and words.has("peopled", before))


def _are_cases(one: Standing, population: Quantity, words: Lexicon) -> bool:
    """Whether a number can be that of the cases, and counts people or what befell them."""
    noun = last_noun(one.figure)
    few = 0 < one.figure.value * _MOST_OF_ALL < population.value
    counted = noun.endswith("s") or noun in words.groups["inhabitants"] | words.groups["persons"]
    plain = one.figure.qualifier in (None, "approx") and one.figure.form == "digits"
    return few and counted and plain and not words.has("adds_to_them", one.before)
