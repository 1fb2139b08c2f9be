"""Trial: so many in 1,000 with a treatment and so many without it, told one by one, and the cut in the risk."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims.reckoned import clause, scenes
from claimcheck.claims.standing import standing
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.passage import Passage
    from claimcheck.claims.reckoned import Scene
    from claimcheck.claims.standing import Standing
    from claimcheck.quantities.quantity import Quantity

_ARMS = 2
_FEWEST = 100
_SMALL = 10
"""A group of fewer than this is no base that risks are told of."""


class Trial(Value):
    """The risk without a treatment, that with it, and the cut as a percentage."""

    without: Quantity
    treated: Quantity
    percent: Quantity


def trials(passage: Passage, words: Lexicon) -> Iterator[Trial]:
    """Every cut in a risk after the risks of two groups, of which one went without."""
    for scene in scenes(passage, words, "names_risk"):
        cuts = [one for one in standing(scene.last, "percent", "share") if _is_cut(one, words)]
        arms = [one for one in _arms(scene) if one not in cuts]
        if len(cuts) != 1 or len(arms) != _ARMS or words.has("elsewhere_or_then", scene.last.text):
            continue
        bare = [one for one in arms if words.has("goes_without", _told_of(one, arms))]
        if len(bare) == 1 and cuts[0].figure.qualifier is None:
            treated = next(one for one in arms if one is not bare[0])
            if _size(bare[0].figure) > _size(treated.figure) > 0:
                yield Trial(bare[0].figure, treated.figure, cuts[0].figure)


def _is_cut(one: Standing, words: Lexicon) -> bool:
    """Whether a percentage is that by which a risk was cut, of all who took part and not of some of them."""
    text = clause(one)
    by = one.words_before(1) == "by" or words.has("less_likely", one.words_after(2))
    return by and words.has("names_risk", text) and not words.has("of_some_patients", one.sentence.text)


def _arms(scene: Scene) -> list[Standing]:
    """The risks told: so many in 1,000 each, or two bare numbers after the only base that is told."""
    shares = [one for one in scene.standing("share", "rate") if _is_risk(one)]
    if shares:
        return shares if len({_base(one.figure) for one in shares}) == 1 else []
    counts = scene.standing("count", "rate")
    bases = [one for one in counts if one.words_before(1) in ("of", "every") and _is_base(one.figure)]
    bare = [one for one in counts if not one.figure.subject and one.figure.kind == "count" and one not in bases]
    few = [one for one in bare if len(bases) == 1 and _SMALL * one.figure.value <= bases[0].figure.value]
    return [one for one in few if one.figure.document.text[one.figure.end : one.figure.end + 1] != "-"]


def _size(figure: Quantity) -> Fraction:
    return figure.value * figure.unit.factor


def _is_base(figure: Quantity) -> bool:
    return figure.value >= _FEWEST and figure.value % _FEWEST == 0


def _is_risk(one: Standing) -> bool:
    """Whether a figure is so many in so many people: of a rate, per 1,000 and the like."""
    figure = one.figure
    return not figure.unit.dimension.powers and _size(figure) < 1 and _base(figure) >= _FEWEST


def _base(figure: Quantity) -> Fraction:
    """How many a figure is so many of."""
    digits = figure.text.rpartition(" ")[2].replace(",", "")
    return Fraction(digits) if digits.isdecimal() else Fraction(0)


def _told_of(one: Standing, others: list[Standing]) -> str:
    """What is told of a risk: its clause, or its own side of it where another risk stands in its sentence."""
    beside = [other for other in others if other is not one and other.sentence is one.sentence]
    return one.after if beside else one.sentence.text
