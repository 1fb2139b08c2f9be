"""Buyer: a part of a company, what was paid for it and what that makes the whole worth, told sentence by sentence."""

from __future__ import annotations

from claimcheck.claims.comparable import comparable
from claimcheck.claims.reckoned import clause, scenes
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.passage import Passage
    from claimcheck.claims.reckoned import Scene
    from claimcheck.claims.standing import Standing
    from claimcheck.quantities.quantity import Quantity

_NEAR = 6
_BEHIND = 4


class Buyer(Value):
    """The part that was bought, the price and the value of the whole."""

    stake: Quantity
    price: Quantity
    value: Quantity


def buyers(passage: Passage, words: Lexicon) -> Iterator[Buyer]:
    """Every value that the only sale of a paragraph puts on the whole."""
    for scene in scenes(passage, words, "so_valued"):
        stakes = [one for one in scene.standing("share", "percent") if _is_stake(one, words)]
        values = [one for one in scene.own("money") if _is_value(one, words)]
        prices = [one for one in scene.standing("money") if one not in values]
        if len(stakes) != len(values) or len(values) != len(prices) or len(prices) != 1 or _is_other(scene):
            continue
        found = (stakes[0].figure, prices[0].figure, values[0].figure)
        alike = comparable(found[1:]) and found[1].value < found[2].value
        if alike and words.has("paid_for_it", prices[0].before) and all(one.qualifier is None for one in found):
            yield Buyer(*found)


def _is_other(scene: Scene) -> bool:
    """Whether another time or another valuation is told of."""
    return scene.words.has("valued_apart", scene.last.text) or scene.words.has("elsewhere_or_then", scene.last.text)


def _is_stake(one: Standing, words: Lexicon) -> bool:
    """Whether a share is one of a company that has been bought or sold."""
    after = one.words_after(_BEHIND)
    of_it = after.startswith("of ") or words.has("stakes", after)
    share = one.figure.value * one.figure.unit.factor
    return of_it and 0 < share < 1 and words.has("sold_or_took", one.before)


def _is_value(one: Standing, words: Lexicon) -> bool:
    """Whether a sum is what the whole is worth by that."""
    before = one.words_before(_NEAR)
    if words.has("rest_of_it", before) or words.has("nowadays", one.sentence.text):
        return False
    return (words.has("valued_at", before) or "worth" in before.split()) and words.has("so_valued", clause(one))
