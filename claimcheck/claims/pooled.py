"""Pooled: two rates told one by one, and that of both groups as one: "Taken together, they managed 93 per cent"."""

from __future__ import annotations

from claimcheck.claims.breakdown import plain
from claimcheck.claims.reckoned import clause, is_dated, scenes_of
from claimcheck.claims.standing import standing
from claimcheck.pattern import pattern
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.passage import Passage
    from claimcheck.claims.reckoned import Scene
    from claimcheck.claims.standing import Standing
    from claimcheck.quantities.quantity import Quantity

_GROUPS = 2
_AS_WHOLE = pattern("(?:for|across|in|over) the ([a-z]+) as a whole")
_OF_SEVERAL = pattern("of (?:the )?([a-z]+) and (?:the )?([a-z]+)")
_LONG = pattern("[a-z]{4,}")
_NEAR = 3


class Pooled(Value):
    """The lower and the higher rate of two groups, and that of both."""

    low: Quantity
    high: Quantity
    mean: Quantity


def pooled(passage: Passage, words: Lexicon) -> Iterator[Pooled]:
    """Every rate of two groups as one, after the only two rates that were told of groups."""
    for scene in scenes_of(passage, words, "percent", _GROUPS + 1) if passage.naming("names_rate_of_all") else ():
        own, told = scene.own("percent"), scene.told("percent")
        if len(own) != 1 or len(told) != _GROUPS or not _are_rates(scene) or not _is_of_both(scene, own[0]):
            continue
        low, high = sorted((one.figure for one in told), key=lambda one: one.value)
        mean = own[0].figure
        apart = mean.value > high.value or mean.value < low.value
        if (
            apart
            and not _adds_up(low, high, mean)
            and all(one.qualifier is None and plain(one) for one in (low, high, mean))
        ):
            yield Pooled(low, high, mean)


def _are_rates(scene: Scene) -> bool:
    """Whether the figures are rates, of which none is a part of the same whole as another, and none a change."""
    moved = any(scene.words.has("change", one.before) for one in scene.standing("percent"))
    return scene.has("names_rate_of_all") and not scene.has("divides_whole") and not moved


def _is_of_both(scene: Scene, mean: Standing) -> bool:
    """Whether the last rate is of the two groups and of nothing else."""
    words, text = scene.words, clause(mean)
    if words.has("elsewhere_or_then", text) or words.has("singled_out", mean.after):
        return False
    if is_dated(mean) or any(not all(map(scene.knows, found.groups())) for found in _OF_SEVERAL.finditer(text)):
        return False
    if words.has("both_as_one", text) or any(_is_the_two(one) for one in standing(scene.last, "count")):
        return True
    whole = _AS_WHOLE.search(text)
    if whole is not None:
        return sum(whole[1] in one.text for one in scene.before) > 0
    if not words.has("all_as_one", text):
        return False
    halves = " ".join(one.text for one in scene.before)
    paired = words.has("one_half", halves) and words.has("other_half", halves)
    same = any(scene.knows(word) for word in _LONG.findall(text) if not words.has("all_as_one", word))
    return same and paired and not words.has("placing", mean.words_after(_NEAR).removeprefix("of "))


def _is_the_two(one: Standing) -> bool:
    """Whether a number only says that the groups are two: "for the two", "across the two states"."""
    return one.figure.value == _GROUPS and one.words_before(1) == "the"


def _adds_up(low: Quantity, high: Quantity, mean: Quantity) -> bool:
    """Whether the two come to the third, as shares of one whole do."""
    return abs(low.value + high.value - mean.value) <= 1
