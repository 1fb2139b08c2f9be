"""Extent: the least and the most of some things, and sentences later their average: "At an average of 36, they …"."""

from __future__ import annotations

from claimcheck.claims.carried import carried
from claimcheck.claims.comparable import comparable
from claimcheck.claims.reckoned import scenes
from claimcheck.claims.roles import SKIPPED
from claimcheck.claims.standing import standing
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.passage import Passage
    from claimcheck.claims.reckoned import Scene
    from claimcheck.claims.slotted import Slotted
    from claimcheck.claims.standing import Standing
    from claimcheck.quantities.quantity import Quantity

_LEAD, _FAR = 6, 9
_OPENING = 3
_NAMED = 3
"""How many words beside its own name may say what the mean is of, all of which have been told."""
_SHORT = 5
_JOINTS = ("to", "and")


class Extent(Value):
    """The least, the most and the mean."""

    low: Quantity
    high: Quantity
    mean: Quantity


def extents(passage: Passage, words: Lexicon) -> Iterator[Extent]:
    """Every average of what a sentence before it gives the extent of."""
    for scene in scenes(passage, words, "mean") if passage.following else ():
        mean = _mean(scene) if scene.before else None
        if mean is None:
            continue
        found = [one for sentence in scene.before if _leads_on(sentence, scene) for one in _ranges(sentence, words)]
        lent = [carried([*one, mean.figure]) for one in found]
        alike = [one for one in lent if comparable(one) and len({each.kind for each in one} - {"count", "age"}) <= 1]
        if len(alike) == 1 and alike[0][0].value < alike[0][1].value:
            yield Extent(*alike[0])


def _mean(scene: Scene) -> Standing | None:
    """The first figure of a sentence, if nothing leads to it but its name: "Their average age, 27, …"."""
    figures = standing(scene.last)
    if not figures or figures[0].figure.is_range or figures[0].figure.kind in (*SKIPPED, "percent", "share"):
        return None
    mean, words = figures[0], scene.words
    head = scene.last.text[: mean.place].replace(",", " ").split()
    named = [word for word in head if word not in words.groups["leads_to_their_mean"] and not words.has("mean", word)]
    of_it = [word for word in named if _tells(scene, word)]
    passed = words.groups["what_is_averaged"] | (words.groups["persons"] if of_it else frozenset())
    known = len(named) <= _NAMED and all(word in of_it or word in passed for word in named)
    theirs = not words.groups["theirs"].isdisjoint(scene.last.text.replace(",", " ").split()) or not named
    told = words.has("mean", scene.last.text[: mean.place]) and known and (theirs or bool(of_it))
    apart = words.has("placing", mean.words_after(1)) or words.has("elsewhere_or_then", mean.after.partition(",")[0])
    plain = mean.figure.qualifier is None and mean.figure.error is None
    return mean if told and plain and not apart else None


def _tells(scene: Scene, word: str) -> bool:
    """Whether a word, or a verb's other form of it, stands in the sentences before: *waited*, *waiting*."""
    return scene.knows(word) or (len(word) > _SHORT and scene.knows(word.removesuffix("ed").removesuffix("ing")))


def _extremes(figures: list[Standing], words: Lexicon) -> Iterator[tuple[Quantity, Quantity]]:
    """The only two figures that are called the least and the most: "the cheapest sold for £210,000, the dearest"."""
    ends = [
        [one for one in figures if words.has(name, one.words_before(_FAR))] for name in ("least_of_all", "most_of_all")
    ]
    if all(len(one) == 1 for one in ends) and ends[0] != ends[1]:
        (low,), (high,) = ends
        alone = sum(one.figure.kind == high.figure.kind for one in figures) <= len(ends)
        if alone and not low.figure.is_range and not high.figure.is_range:
            yield low.figure, high.figure


def _leads_on(first: Slotted, scene: Scene) -> bool:
    """Whether *they* and *their* are still those of an earlier sentence: nobody else is told of in between."""
    words = scene.words
    if words.groups["of_them_all"].isdisjoint(scene.last.text.replace(",", " ").split()):
        return True
    openings = [one.split()[:_OPENING] for one in scene.since(first) if one]
    return all(one[0] in words.groups["of_them_all"] or any(map(_has_digit, one)) for one in openings)


def _has_digit(word: str) -> bool:
    return any(map(str.isdigit, word))


def _ranges(sentence: Slotted, words: Lexicon) -> Iterator[tuple[Quantity, Quantity]]:
    """The ranges of a sentence that is about how far things go, each as its two ends."""
    figures = standing(sentence)
    yield from _extremes(figures, words)
    for place, one in enumerate(figures):
        led = one.words_before(_LEAD)
        if not (words.has("spans", led) or words.has("spans_anywhere", led) or words.has("spans_from", led)):
            continue
        if words.has("change", led):
            continue
        last = one if one.figure.is_range else figures[min(place + 1, len(figures) - 1)]
        if words.has("for", last.words_after(1)):
            continue
        if one.figure.is_range:
            yield one.figure.ends()
            continue
        joined = place + 1 < len(figures) and one.until(figures[place + 1]).strip() in _JOINTS
        if joined and one.words_before(1) in ("from", "between"):
            yield one.figure, figures[place + 1].figure
