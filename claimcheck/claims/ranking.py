"""Ranking: what a superlative ranks by, and so which figures can be the ones that it ranks."""

from __future__ import annotations

from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.slotted import Slotted
    from claimcheck.quantities.quantity import Quantity

_NAMED = pattern(r"\A\W*(?:the )?[A-Z]")

MEASURED = {
    "ranks_by_age": ("age", "duration", "count", "word"),
    "ranks_by_price": ("money", "count", "word"),
    "ranks_by_weight": ("mass", "count"),
    "ranks_by_length": ("length", "duration", "count", "time"),
    "ranks_by_height": ("length", "count"),
    "ranks_by_size": (
        *("area", "count", "data", "energy", "length", "mass", "money", "percent", "point", "power", "rate", "share"),
        *("volume", "word", "multiple", "age", "duration", "speed"),
    ),
    "ranks_by_warmth": ("temperature", "angle", "count"),
    "ranks_by_speed": ("duration", "time", "speed", "rate", "count"),
}
"""What kinds of figure measure what the words of a group rank by; what else stands beside them is of something else."""


def ranks(word: str, figure: Quantity, words: Lexicon) -> bool:
    """Whether a figure can be that by which a superlative ranks: *the cheapest* by a sum, not by a percentage."""
    return all(figure.kind in kinds for name, kinds in MEASURED.items() if word in words.groups[name])


def behind(sentence: Slotted, words: Lexicon) -> int:
    """Where those are told of behind whom somebody is placed; −1 where the sentence names none."""
    found = words.words_in("ahead_of_it", sentence.text) or words.words_in("placed_after", sentence.text)
    if len(found) != 1:
        return -1
    at = sentence.text.find(found[0])
    named = _NAMED.search(sentence.document.text[sentence.origin(at) + len(found[0]) : sentence.end])
    return at if named is not None else -1
