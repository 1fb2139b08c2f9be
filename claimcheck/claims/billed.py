"""Billed: so many at so much each, and the bill that the next sentence names: "The cost, put at £9m, …".

The first sentence must give one price and tie it to one number; other numbers may stand there that are tied to nothing.
"""

from __future__ import annotations

from claimcheck.claims.breakdown import plain
from claimcheck.claims.roles import COUNT, MONEY
from claimcheck.claims.slotted import SLOTS
from claimcheck.claims.standing import holds, standing
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.passage import Passage
    from claimcheck.claims.slotted import Slotted
    from claimcheck.claims.standing import Standing
    from claimcheck.quantities.quantity import Quantity

_NAME = 2
_TIED = 4
"""How many words may stand between a number and the price of each."""
_LEAD = 5
_SIGNS = (",", ".", "–")


class Billed(Value):
    """A price each, how many there are and the bill."""

    each: Quantity
    number: Quantity
    total: Quantity


def billed(passage: Passage, words: Lexicon) -> Iterator[Billed]:
    """Every bill that a sentence names for what the sentence before it counts and prices."""
    for first, last in passage.followed(passage.naming("for_each", "each_of")):
        if not holds(first, MONEY, 1) or holds(first, MONEY, 2) or not holds(last, MONEY, 1):
            continue
        each = standing(first, MONEY)[0]
        number = _number(each, words)
        total = _bill(last, words)
        if number is not None and total is not None and all(map(plain, (each.figure, number.figure, total.figure))):
            yield Billed(each.figure, number.figure, total.figure)


def _number(each: Standing, words: Lexicon) -> Standing | None:
    """The number of those that have a price each: "240 desks at £60 each", "each of the 900 staff will get £500"."""
    before = [one for one in standing(each.sentence, COUNT) if one.place < each.place]
    if not before or each.figure.qualifier is not None or before[-1].figure.qualifier is not None:
        return None
    number, between = before[-1], before[-1].until(each)
    if any(letter in between for letter in SLOTS.values()) or not number.figure.subject:
        return None
    behind = each.after.strip()
    price = next((word for word in words.classes["for_each"] if behind.startswith(word)), "")
    if price:
        follower = behind[len(price) :].split(maxsplit=1)[:1]
        led = between.split()[-1:] == [] or between.split()[-1] in words.groups["fronting"] | words.groups["for_what"]
        return number if led and len(between.split()) <= _TIED and follower != ["and"] else None
    apiece = words.has("each_of", number.before[-40:]) and len(number.before.split()) <= _LEAD
    return number if apiece and not any(sign in between for sign in ",;:") else None


def _bill(last: Slotted, words: Lexicon) -> Standing | None:
    """The sum that a sentence calls the bill: at its opening, or as paid "for them"."""
    sums = standing(last, MONEY)
    told = [one for one in sums if words.has("for_all_of_it", one.words_after(_NAME + 1)) and one.after[:1] == " "]
    paid = [one for one in told if any(one.after[1:].startswith(each) for each in words.groups["for_all_of_it"])]
    if len(paid) == 1:
        terms = paid[0].after.replace(",", " ").split()[_NAME : _NAME + 1]
        return None if words.has("sets_apart", " ".join(terms)) or set(terms) & words.groups["on_terms"] else paid[0]
    first = sums[0]
    article, *lead = last.text[: first.place].replace(",", " ").split() or [""]
    if article not in words.groups["taking_up"] or words.has("sets_apart", last.text[first.place :]):
        return None
    for size in (_NAME, 1):
        name, rest = " ".join(lead[:size]), " ".join(lead[size:])
        if name in words.groups["names_bill"] and rest in words.groups["leads_to_bill"]:
            behind = first.after.lstrip()
            goes_on = behind[:1] in _SIGNS or behind.split(" ")[0] in words.groups["goes_on_of_bill"]
            return first if goes_on and min(last.slots) == first.place else None
    return None
