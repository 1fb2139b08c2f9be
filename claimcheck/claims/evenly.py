"""Evenly: what came in, told sentences ago, and the number of those who gave it with the average of each."""

from __future__ import annotations

from claimcheck.claims.breakdown import plain
from claimcheck.claims.comparable import comparable
from claimcheck.claims.reckoned import clause, scenes, unmade
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.passage import Passage
    from claimcheck.claims.reckoned import Formula, Scene
    from claimcheck.claims.standing import Standing
    from claimcheck.quantities.quantity import Quantity

_NEAR = 3
_TIED = 9
_MOST = 10
"""A total that is so many times what the mean comes to is a total of something else."""


class Evenly(Value):
    """A total, a number and the mean of each."""

    total: Quantity
    number: Quantity
    mean: Quantity


def evenly(passage: Passage, words: Lexicon, formula: Formula) -> Iterator[Evenly]:
    """Every average beside the number of those it is of, and the only total of its kind."""
    for scene in scenes(passage, words, "averaging"):
        means = [one for one in scene.own("count", "money") if words.has("averaging", one.words_before(_NEAR))]
        if len(means) != 1 or words.has("elsewhere_or_then", clause(means[0])) or words.has("innings", scene.last.text):
            continue
        mean = means[0]
        numbers = [one for one in scene.own("count") if _is_number(one, mean, words)]
        totals = [one for one in scene.standing(mean.figure.kind) if one not in numbers and _is_total(one, mean, scene)]
        if len(numbers) != 1 or len(totals) != 1 or not unmade(formula, mean.figure, totals, scene.standing("count")):
            continue
        found = totals[0].figure, numbers[0].figure, mean.figure
        near = (
            found[2].value * found[1].value * _MOST > found[0].value
            and found[0].value * _MOST > found[1].value * found[2].value
        )
        if near and all(map(plain, found)) and comparable((found[0], found[2])) and totals[0].figure.qualifier is None:
            yield Evenly(*found)


def _is_number(one: Standing, mean: Standing, words: Lexicon) -> bool:
    """Whether a number counts those that the average is of: it stands before it, in one breath."""
    if one.place >= mean.place or one.figure.qualifier is not None:
        return False
    noun = one.figure.subject.lower().rpartition(" ")[2]
    many = noun.endswith("s") or noun in words.groups["persons"]
    between = one.until(mean)
    joined = words.groups["joining"].isdisjoint(between.replace(",", " ").split())
    tied = joined and len(between.split()) <= _TIED and not any(sign in between for sign in ";:–()")
    fresh = not words.has("more_of_them", f"{one.words_before(2)} {one.figure.subject.lower()}")
    apart = words.has("sets_apart", between) or any(letter in between for letter in _slots(one))
    return many and tied and fresh and not apart


def _slots(one: Standing) -> list[str]:
    return [one.sentence.text[place] for place in one.sentence.slots]


def _is_total(one: Standing, mean: Standing, scene: Scene) -> bool:
    """Whether a figure can be the total: money that was told before, or a number said to be one in all."""
    if one.figure.value <= mean.figure.value:
        return False
    if one.figure.kind == "money" and one.sentence is not scene.last:
        return not scene.words.has("averaging", one.sentence.text)
    words, text = scene.words, clause(one)
    said = words.has("says_total", one.before) or words.has("all_told", one.words_after(_NEAR))
    behind = one.sentence is not scene.last or one.place > mean.place
    return behind and said and not words.has("sets_apart", text)
