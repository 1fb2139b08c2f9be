"""Takings: what came in and what went out or was left, each told in a sentence of its own, and what that makes."""

from __future__ import annotations

from claimcheck.claims.comparable import comparable
from claimcheck.claims.reckoned import clause, is_dated, scenes_with
from claimcheck.claims.rivals import is_of_then
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.passage import Passage
    from claimcheck.claims.standing import Standing
    from claimcheck.quantities.quantity import Quantity

_NEAR = 5
_BEHIND = 3
_PART = 2


class Takings(Value):
    """All that came in, the other sum, and what follows from the two; ``sign`` is −1 for a loss."""

    revenue: Quantity
    other: Quantity
    result: Quantity
    sign: int = 1
    named: tuple[int, int] = (0, 0)


def balances(passage: Passage, words: Lexicon) -> Iterator[Takings]:
    """Every surplus or loss that a sentence says is what all the costs leave of all the revenue."""
    for scene in scenes_with(passage, words, ("sure_balance", "leaves_balance"), {"money": 3}):
        named = [one for one in scene.own("money") if words.has("balance", _label(one))]
        if len(named) != 1 or is_dated(named[0]) or is_of_then(named[0], words) or _is_of_more(named[0], words):
            continue
        rest = [one for one in scene.standing("money") if one != named[0]]
        found = _labelled(rest, ("all_revenue", "all_outgoings"), words)
        if found and all(map(_is_total, (*found, named[0]))):
            yield Takings(found[0].figure, found[1].figure, named[0].figure, *_called(named[0], words))


def _called(balance: Standing, words: Lexicon) -> tuple[int, tuple[int, int]]:
    """The sign of a balance, and where the word stands that says so."""
    word = words.words_in("balance", _label(balance))[0]
    sentence = balance.sentence
    ahead = sentence.text.rfind(word, 0, balance.place)
    place = ahead if ahead >= 0 else sentence.text.find(word, balance.place)
    start = sentence.origin(place)
    return words.number("balance", word), (start, start + len(word))


def _is_of_more(balance: Standing, words: Lexicon) -> bool:
    """Whether a balance is of something else, or may hold more than what is told: one from operations, or of a sale."""
    text = balance.sentence.text
    part = words.has("partial", _label(balance)) and not words.has("leaves_balance", text)
    behind = balance.words_after(1) if balance.after[:1] == " " else ""
    placed = words.has("placing", behind) or words.has("of_that_place", behind)
    return part or placed or words.has("more_than_costs", text)


def margins(passage: Passage, words: Lexicon) -> Iterator[Takings]:
    """Every margin, with the only profit and the only revenue of its paragraph."""
    for scene in scenes_with(passage, words, ("names_margin",), {"money": 2}, "percent"):
        named = [one for one in scene.own("percent") if _is_margin(one, words)]
        if (
            len(named) != 1
            or words.has("other_margin", scene.last.text)
            or is_dated(named[0])
            or words.has("comparison", named[0].words_after(1))
        ):
            continue
        found = _labelled(scene.standing("money"), ("all_revenue", "any_profit"), words)
        if found and all(map(_is_total, (*found, named[0]))) and found[0].figure.value > found[1].figure.value:
            yield Takings(found[0].figure, found[1].figure, named[0].figure)


def _is_margin(one: Standing, words: Lexicon) -> bool:
    """Whether a percentage is called a margin right beside it, and is not the one that it is held against."""
    before = one.words_before(_NEAR)
    named = words.has("names_margin", before) or words.has("names_margin", one.words_after(_BEHIND))
    return named and not words.has("sets_apart", before) and not words.has("change", before)


def _label(one: Standing) -> str:
    """The words right beside a sum."""
    return f"{one.words_before(_NEAR)} {one.words_after(_BEHIND) if one.after[:1] == ' ' else ''}"


def _is_in_part(one: Standing, words: Lexicon) -> bool:
    """Whether a sum came from one thing or went on one: "£7m in the Asian arm", "£25,000 on lights"."""
    on_one = one.after[:1] == " " and one.words_after(1) in words.groups["on_what"]
    return on_one or words.has("of_one_part", _beside(one))


def _beside(one: Standing) -> str:
    """What stands before a sum, and right behind it without a sign between."""
    before = one.before.rstrip().removesuffix(" of")
    return f"{before} {one.words_after(_PART) if one.after[:1] == ' ' else ''}"


def _labelled(sums: list[Standing], labels: tuple[str, str], words: Lexicon) -> list[Standing]:
    """The one sum that bears each of two labels, if no other sum of the paragraph may be meant."""
    found: list[Standing] = []
    for label, other in (labels, labels[::-1]):
        named = [one for one in sums if words.has(label, text := _said_of(one, sums)) and not words.has(other, text)]
        if len(named) != 1 or _is_in_part(named[0], words):
            return []
        found += named
    return found if comparable([one.figure for one in found]) else []


def _said_of(one: Standing, sums: list[Standing]) -> str:
    """What a sentence says of a sum: the words before it where it holds another."""
    alone = sum(other.sentence is one.sentence for other in sums) == 1
    return clause(one) if alone else one.before


def _is_total(one: Standing) -> bool:
    """Whether a figure is told as what it is, and not as the change in something."""
    bounded = one.figure.qualifier not in (None, "approx") or one.figure.error is not None
    return not bounded and one.words_before(1) not in ("by", "another", "further", "extra")
