"""Spell: values told one by one, each of a day or a month of its own, and the average of those days or months."""

from __future__ import annotations

from claimcheck.claims.rated import time_of
from claimcheck.claims.reckoned import scenes
from claimcheck.claims.standing import standing
from claimcheck.quantities.quantity import Reading
from claimcheck.units import unit
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.passage import Passage
    from claimcheck.claims.reckoned import Scene
    from claimcheck.claims.standing import Standing
    from claimcheck.quantities.quantity import Quantity

_FEWEST = 3
_MONTHS_OF_SEASON = 3
_BEHIND = 4


class Spell(Value):
    """The values and their mean."""

    values: tuple[Quantity, ...]
    mean: Quantity


def spells(passage: Passage, words: Lexicon) -> Iterator[Spell]:
    """Every average of so many days or months, after as many values that each have one of their own."""
    for scene in scenes(passage, words, "mean", "averaging"):
        means = [one for one in standing(scene.last) if time_of(one.figure) in ("day", "week", "month")]
        if len(means) != 1 or words.has("elsewhere_or_then", scene.last.text) or means[0].figure.qualifier is not None:
            continue
        mean = _apiece(means[0].figure)
        values = _of_one_thing([one for one in scene.told() if _is_value(one, mean, scene)], mean)
        whole = _length(scene, means[0])
        if len(values) >= _FEWEST and whole == len(values) and all(one.figure.qualifier is None for one in values):
            yield Spell(tuple(one.figure for one in values), mean)


def _apiece(rate: Quantity) -> Quantity:
    """So much a month as so much, in each of several."""
    name = rate.unit.name.rpartition("/")[0]
    single = unit("" if name == "count" else name)
    readings = tuple(Reading(one.stated, single, one.resolution) for one in rate.readings[:1])
    return rate.replace(kind="count" if name == "count" else single.kind, readings=readings)


def _is_value(one: Standing, mean: Quantity, scene: Scene) -> bool:
    """Whether a figure is of the unit of the mean, and the only one of its sentence, which names a day or a month."""
    alike = one.figure.unit.dimension == mean.unit.dimension and one.figure.kind == mean.kind
    return alike and len(_days(one, scene.words)) == 1


def _of_one_thing(values: list[Standing], mean: Quantity) -> list[Standing]:
    """Of some figures, those that count what the first of them does; of another thing than the mean, none."""
    nouns = {mean.subject, *(one.figure.subject for one in values[:1])} - {""}
    return [one for one in values if one.figure.subject in ("", *nouns)] if len(nouns) < 2 else []


def _days(one: Standing, words: Lexicon) -> set[str]:
    """The days and months that the sentence of a figure names."""
    named = {word.removesuffix("'s") for word in one.sentence.text.replace(",", " ").replace(".", " ").split()}
    return named & words.groups["months"]


def _length(scene: Scene, mean: Standing) -> int:
    """Over how many days or months the mean is told to be: of a season, of *the three days*."""
    if scene.words.has("seasons_of_year", scene.last.text):
        return _MONTHS_OF_SEASON
    spans = [one for one in standing(scene.last, "duration") if not one.figure.is_range and one.place != mean.place]
    return int(spans[0].figure.value) if len(spans) == 1 and spans[0].figure.unit.name == time_of(mean.figure) else 0
