"""Invoice: what one costs, how many there are and the bill, each in a sentence of its own or two in one."""

from __future__ import annotations

from claimcheck.claims.breakdown import plain
from claimcheck.claims.comparable import comparable
from claimcheck.claims.reckoned import clause, scenes_with, unmade
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

_EACH = pattern(r"(?:each|every)(?: of the)? ((?:[a-z-]+ ){0,2}[a-z-]+)")
_NEAR = 8
_BEHIND = 3
_TIED = 8
_OF_WHAT = pattern(r" (?:of|for|to) (?:the |its |their )?([a-z]+)")


class Invoice(Value):
    """A price each, how many there are and the bill."""

    each: Quantity
    number: Quantity
    total: Quantity


def invoices(passage: Passage, words: Lexicon, formula: Formula) -> Iterator[Invoice]:
    """Every bill that no number of the paragraph makes of the price of one, with the number that is one of them."""
    for scene in scenes_with(passage, words, ("names_bill", "names_whole_bill"), {"money": 2, "count": 1}):
        prices = [one for one in scene.told("money") if _is_each(one, words)]
        bills = [one for one in scene.own("money") if _is_bill(one, scene)]
        counts = scene.standing("count")
        if len(prices) != 1 or len(bills) != 1 or not comparable((prices[0].figure, bills[0].figure)):
            continue
        numbers = [one for one in counts if _is_of_each(one, prices[0], scene)]
        if len(numbers) != 1 or _goes_on(numbers[0], words) or not unmade(formula, bills[0].figure, prices, counts):
            continue
        found = (prices[0].figure, numbers[0].figure, bills[0].figure)
        if all(map(plain, found)) and prices[0].figure.qualifier is None:
            yield Invoice(*found)


def _is_each(one: Standing, words: Lexicon) -> bool:
    """Whether a sum is that of each one of several, and the only one of its sentence."""
    alone = one.sentence.text.count(one.sentence.text[one.place]) == 1
    after = one.words_after(_BEHIND)
    apiece = any(after.startswith(word) for word in ("each", "apiece", "a head", "per head"))
    return alone and (apiece or _EACH.search(one.before) is not None) and not words.has("floor", one.words_before(1))


def _is_bill(one: Standing, scene: Scene) -> bool:
    """Whether a sum is called the bill, that of what was told of before, and no more than that."""
    words, lead = scene.words, " ".join(one.before.split()[-_NEAR:])
    text = clause(one)
    if words.has("more_than_these", text) or words.has("sets_apart", text):
        return False
    of_what = [found[1] for found in _OF_WHAT.finditer(lead)]
    known = all(scene.knows(word) or word in words.groups["who_pays"] for word in of_what)
    named = words.has("names_bill", lead) or words.has("names_whole_bill", lead)
    return known and named


def _is_of_each(one: Standing, price: Standing, scene: Scene) -> bool:
    """Whether a number counts those of which one has its price: by their noun, or right before it."""
    head, words = one.figure.subject.lower().rpartition(" ")[2], scene.words
    if not head or one.figure.qualifier not in (None, "approx") or words.has("adds_to_them", one.before):
        return False
    named = _EACH.search(price.before)
    if named is None:
        return one.sentence is price.sentence and one.place < price.place and len(one.until(price).split()) <= _TIED
    loose = words.groups["loose_names"] if one.sentence is not scene.last else frozenset()
    return any(_is_one(word, head, loose) for word in named[1].split())


def _goes_on(number: Standing, words: Lexicon) -> bool:
    """Whether more are told of behind a number: "300,000 at once and 200,000 more in May"."""
    return words.has("more_of_them", number.sentence.text[number.place + 1 :])


def _is_one(one: str, many: str, loose: frozenset[str]) -> bool:
    """Whether a noun is that of one of many, or a name for any such: *vehicle* of buses."""
    same = many in (one, f"{one}s", f"{one}es", f"{one[:-1]}ies")
    return same or (one in loose and many.endswith("s"))
