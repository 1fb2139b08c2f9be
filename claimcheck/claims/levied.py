"""Levied: a price, a fee in per cent told of later, and what that adds: "That adds £9.20 a ticket"."""

from __future__ import annotations

from claimcheck.claims.comparable import comparable
from claimcheck.claims.reckoned import clause, scenes_with, unmade
from claimcheck.pattern import pattern
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.passage import Passage
    from claimcheck.claims.reckoned import Scene
    from claimcheck.claims.standing import Standing
    from claimcheck.quantities.quantity import Quantity

_ON_WHAT = pattern(" (?:on|of|for) (?:an? |the )?([a-z]+)")
_NEAR = 5
_BEHIND = 4


class Levied(Value):
    """The fee, the price and the fee in per cent of the price."""

    fee: Quantity
    price: Quantity
    percent: Quantity


def levied(passage: Passage, words: Lexicon) -> Iterator[Levied]:
    """Every fee that the only percentage of a paragraph makes of no price told there, with the only price told."""
    for scene in scenes_with(passage, words, ("adds_fee",), {"money": 2, "percent": 1}):
        fees = [one for one in scene.own("money") if words.has("adds_fee", one.words_before(_NEAR))]
        percents = [one for one in scene.standing("percent") if _is_fee(one, words)]
        others = [one for one in scene.standing("money") if one not in fees]
        if len(fees) != len(percents) or len(fees) != len(others) or len(fees) != 1:
            continue
        found = fees[0].figure, others[0].figure, percents[0].figure
        told = others[0].figure.start < percents[0].figure.start < fees[0].figure.start
        apart = not (_is_on_it(fees[0], scene) and _is_on_it(percents[0], scene))
        apart = (
            apart
            or words.has("elsewhere_or_then", clause(fees[0]))
            or words.has("levied_on_part", percents[0].sentence.text)
        )
        plain = all(one.qualifier is None and one.error is None for one in found) and comparable(found[:2])
        if told and plain and not apart and unmade(_share, percents[0].figure, fees, others):
            yield Levied(*found)


def _share(fee: Carrier, price: Carrier) -> Carrier:
    return fee / price


def _is_on_it(one: Standing, scene: Scene) -> bool:
    """Whether a figure is not said to be on something that has not been told of: "charged on food"."""
    named = [found[1] for found in _ON_WHAT.finditer(one.after)]
    return all(scene.knows(word) or word in scene.words.groups["levied_on_it"] for word in named)


def _is_fee(one: Standing, words: Lexicon) -> bool:
    """Whether a percentage is that of a fee."""
    beside = one.words_after(_BEHIND), one.words_before(_BEHIND)
    return any(words.has(name, text) for name in ("levy", "further_levies") for text in beside)
