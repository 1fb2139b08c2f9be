"""Placings: a place in a contest with the figure that earned it, and the figures of those who did better.

*Ann Poole finished second with 6,214 points. Jo Webb had 6,401 and Bea Lund 6,330.* Whoever has more, here or in the
sentences around, is ahead; the place leaves room for so many and no more. Of times run and strokes fewer are better.
"""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims.notated import bracketed, exactly
from claimcheck.claims.rivals import around, is_of_then, noun, paired, size, untold, values
from claimcheck.claims.slotted import SLOTS
from claimcheck.claims.standing import is_near
from claimcheck.pattern import pattern
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.passage import Passage
    from claimcheck.claims.slotted import Slotted
    from claimcheck.claims.standing import Standing
    from claimcheck.quantities.quantity import Quantity

_LED, _AFTER = 4, 2
"""How many words before a place may say that it was taken, and how many behind it may say that it is one."""

_REACH = 60
"""How far from a place the figure may stand that earned it."""

_NEAR = 2
_WORDS = pattern("[a-z][a-z'-]*")
_NAME = pattern(r"\b[A-Z][\w'’-]+")
_KINDS = ("count", "length", "mass", "percent", "duration")
_PARTING = frozenset((*SLOTS.values(), ";", ":", "("))


class Placing(Value):
    """A place, the figure of whoever took it, and those of the others who did better."""

    place: Quantity
    own: Quantity
    ahead: tuple[Quantity, ...]


def placings(passage: Passage, words: Lexicon) -> Iterator[Placing]:
    """Every place that a sentence tells with a figure, and the better figures told around it."""
    for number in passage.naming("rank", "medal"):
        sentence = passage.sentences[number]
        if not any(figure.kind in _KINDS for figure in sentence.figures):
            continue
        listed = _listed_behind(passage, number, words)
        others = around(passage, number) if listed or passage.has_neighbour(number) else ()
        if len(others) <= 1 and not listed:
            continue
        places = list(_places(sentence, words))
        if len(places) != 1 or words.has("placed_apart", sentence.text) or words.has("shares_a_place", sentence.text):
            continue
        at, place = places[0]
        own = _own(sentence, at, words)
        if own is None or any(words.has("placed_apart", one.text) for one in others):
            continue
        if listed and own.figure.kind == "count":
            better = all(own.figure.value < one.value <= _NEAR * own.figure.value for one in listed)
            if better and noun(own.figure, words) in ("", *words.groups["scored"], *words.groups["scored_too"]):
                yield Placing(place, own.figure, listed)
            continue
        ahead = _ahead(own, others, words)
        if any(not sentence.start <= one.start < sentence.end for one in ahead):
            yield Placing(place, own.figure, ahead)


def _listed_behind(passage: Passage, number: int, words: Lexicon) -> tuple[Quantity, ...]:
    """The numbers in brackets of those who are ahead, right behind a sentence: "Ahead of them are Hull (68)"."""
    told = untold(passage, number).partition(". ")[0]
    if not words.has("ahead_of_them", told[:_REACH]):
        return ()
    start = passage.sentences[number].end
    return tuple(bracketed(passage.document, start, start + len(told)))


def _places(sentence: Slotted, words: Lexicon) -> Iterator[tuple[int, Quantity]]:
    """Where a sentence says that somebody took a place, and which: "finished second", "took silver"."""
    for name in ("rank", "medal"):
        for word in dict.fromkeys(words.words_in(name, sentence.text)):
            at = sentence.text.find(word)
            led = " ".join(_WORDS.findall(sentence.text[:at])[-_LED:])
            behind = sentence.text[at + len(word) :].lstrip(" -")
            told = _WORDS.findall(behind[:_REACH])[:1]
            plain = not told or not behind[:1].isalpha() or told[0] in words.groups["after_a_place"]
            taken = words.has("took_place", led) or (led.endswith("in") and words.has("places", " ".join(told)))
            if plain and taken and behind[:1] not in SLOTS.values():
                start = sentence.origin(at)
                value = Fraction(words.number(name, word))
                yield at, exactly(sentence.document, start, start + len(word), value)


def _own(sentence: Slotted, at: int, words: Lexicon) -> Standing | None:
    """The only figure near a place that may have earned it."""
    found = [
        one
        for one in values((sentence,))
        if one.figure.kind in _KINDS
        and abs(one.place - at) <= _REACH
        and not _PARTING.intersection(sentence.text[min(at, one.place + 1) : max(at, one.place)])
        and words.has("with_a_figure", one.words_before(2))
        and not is_of_then(one, words)
    ]
    return found[0] if len(found) == 1 else None


def _ahead(own: Standing, others: Sequence[Slotted], words: Lexicon) -> tuple[Quantity, ...]:
    """The figures of others, each with a name, that are better than one's own."""
    counted = noun(own.figure, words)
    nouns = ("", counted) if counted else ("", *words.groups["scored"], *words.groups["scored_too"])
    less = own.figure.kind == "duration" or counted in words.groups["less_wins"]
    if own.figure.kind == "count" and counted and counted not in words.groups["scored"] | words.groups["scored_too"]:
        return ()
    found: list[Quantity] = []
    for one in values(others):
        pair = paired(one.figure if one.figure.subject else one.figure.in_the_unit_of(own.figure), own.figure)
        if pair is None or not is_near(*pair, _NEAR) or one.figure.start == own.figure.start:
            continue
        alike = (pair[0].kind != "count" or noun(pair[0], words) in nouns) and one.figure.qualifier is None
        if not alike or not _has_name(one, words) or is_of_then(one, words):
            continue
        first, second = map(size, pair)
        if (first < second) if less else (first > second):
            found.append(pair[0])
    return tuple(found)


def _has_name(one: Standing, words: Lexicon) -> bool:
    """Whether a name stands between a figure and the one before it: "Webb had 6,401 and Bea Lund 6,330"."""
    sentence = one.sentence
    before = [figure.end for figure in sentence.figures if figure.end <= one.figure.start]
    start = max(before, default=sentence.start)
    led = sentence.document.text[start : one.figure.start].split()
    stated = led != [] and (led[-1][:1].isupper() or led[-1].lower() in words.groups["leads_to_score"])
    return stated and _NAME.search(sentence.document.text, start, one.figure.start) is not None
