"""Pooled: two rates told one by one, and that of both groups as one: "Taken together, they managed 93 per cent".

So with averages of what is no percentage: "an average of 412 for boys and 438 for girls … For the year group as a whole
the figure was 425". The two groups must be all there are, or be called *both*, for averages are told of many.
"""

from __future__ import annotations

from claimcheck.claims.breakdown import plain
from claimcheck.claims.reckoned import clause, is_dated, scenes, scenes_of
from claimcheck.claims.slotted import SLOTS
from claimcheck.claims.standing import is_peer, lent_unit, peers, standing
from claimcheck.pattern import pattern
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

_GROUPS = 2
_AS_WHOLE = pattern("(?:for|across|in|over) the ([a-z]+) as a whole")
_OF_SEVERAL = pattern("of (?:the )?([a-z]+) and (?:the )?([a-z]+)")
_WHOLE = pattern(
    "(?:for|across|in|over|of) the (?:([a-z]+(?: [a-z]+)?) as a whole|(?:whole|entire) ([a-z]+(?: group)?))"
)
_NUMBERED = pattern(f"(?:for|across|among|of) all (?:the |of the |those )?{SLOTS['count']}")
_LONG = pattern("[a-z]{4,}")
_LEAD = 6
_NO_MEANS = ("percent", "share", "date", "time", "ordinal", "age")
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


def averaged(passage: Passage, words: Lexicon) -> Iterator[Pooled]:
    """Every average of two groups as one, outside of the only two averages that were told of them."""
    for scene in scenes(passage, words, "of_all_as_one") if passage.following else ():
        told = [one for one in scene.before if words.has("mean", one.text)]
        lots = [lot for lot in _lots(told[0], words) if len(lot) == _GROUPS] if len(told) == 1 else []
        if len(lots) != 1 or _is_of_another_time(told[0], scene) or not _are_all(lots[0], scene):
            continue
        first, last = lots[0]
        low, high = sorted((first.figure, last.figure), key=lambda one: one.value)
        means = [mean for one in scene.own() if _is_of_the_same(one, scene) and (mean := _lent(one, first)) is not None]
        plain_ones = len(means) == 1 and all(one.qualifier is None and plain(one) for one in (low, high, *means))
        if plain_ones and not low.value <= means[0].value <= high.value and not _adds_up(low, high, means[0]):
            yield Pooled(low, high, means[0])


def _lots(sentence: Slotted, words: Lexicon) -> list[list[Standing]]:
    """The figures of a sentence that can be averages of two groups: each with its unit, or with that of the first."""
    found = [lent_unit(lot) for lot in peers(sentence)]
    return [lot for lot in found if lot[0].figure.kind not in _NO_MEANS and _is_averaged(lot, words)]


def _is_averaged(lot: list[Standing], words: Lexicon) -> bool:
    """Whether figures are called averages right beside the first of them, and none of them a change."""
    first = lot[0]
    near = f"{first.words_before(_LEAD)} | {first.words_after(_NEAR)}"
    return words.has("mean", near) and not any(words.has("change", one.words_before(_NEAR)) for one in lot)


def _is_of_the_same(mean: Standing, scene: Scene) -> bool:
    """Whether nothing ahead of an average, and no place behind it, says that it is one of something else."""
    words, groups = scene.words, scene.words.groups
    if words.has("placing", mean.words_after(1)):
        return False
    known = ("mean_links", "what_is_averaged", "made_up_of_both", "persons", "leads_to_their_mean", "taking_part")
    phrases = [*words.words_in("of_all_as_one", scene.last.text), *groups["made_up_of_both"]]
    passed = {word for one in phrases for word in one.split()}.union(*(groups[name] for name in known))
    ahead = [word for word in scene.last.text[: mean.place].replace(",", " ").split() if word.isalpha()]
    return all(word in passed or scene.knows(word) for word in ahead)


def _lent(one: Standing, first: Standing) -> Quantity | None:
    """A figure that can be an average of the same; a bare number in its unit; None for what counts other things."""
    figure, model = one.figure, first.figure
    if figure.kind == model.kind:
        return figure if is_peer(figure, model) and not _is_number_of(figure, model) else None
    bare = figure.kind == "count" and not figure.subject and model.kind != "count"
    return figure.in_the_unit_of(model) if bare else None


def _is_number_of(figure: Quantity, model: Quantity) -> bool:
    """Whether a number counts things that have a name while an average has none."""
    return figure.kind == "count" and bool(figure.subject) and not model.subject


def _is_of_another_time(first: Slotted, scene: Scene) -> bool:
    """Whether the last sentence is dated, or tells of another year or place than the first."""
    words, text = scene.words, scene.last.text
    then = words.has("year_apart", text) and not words.has("year_apart", first.text)
    return then or bool(standing(scene.last, "date")) or words.has("elsewhere_or_then", text)


def _are_all(lot: list[Standing], scene: Scene) -> bool:
    """Whether two groups are all that the last sentence speaks of: men and women, of whom the workforce is made up."""
    words, text = scene.words, scene.last.text
    first = lot[0].sentence.text
    halves = words.has("one_half", first) and words.has("other_half", first)
    pairs = (pair.split("/") for pair in words.groups["pairs_of_all"])
    if not halves and not any(all(f" {one} " in f" {first}" for one in pair) for pair in pairs):
        return False
    if words.has("both_as_one", text) or words.has("for_all_of_them", text) or _NUMBERED.search(text):
        return True
    found = _WHOLE.search(text)
    whole = (found[1] or found[2]) if found is not None else ""
    return whole in words.groups["made_up_of_both"] or any(
        whole and whole.split()[-1] in one.text.split() for one in scene.before
    )


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
