"""Ranking: what a superlative ranks by, and so which figures can be the ones that it ranks."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.quantities.quantity import Quantity

MEASURED = {
    "ranks_by_age": ("age", "duration", "count", "word"),
    "ranks_by_price": ("money", "count", "word"),
    "ranks_by_weight": ("mass", "count"),
    "ranks_by_length": ("length", "duration", "count", "time"),
    "ranks_by_height": ("length", "count"),
    "ranks_by_warmth": ("temperature", "angle", "count"),
    "ranks_by_speed": ("duration", "time", "speed", "rate", "count"),
}
"""What kinds of figure measure what the words of a group rank by; what else stands beside them is of something else."""


def ranks(word: str, figure: Quantity, words: Lexicon) -> bool:
    """Whether a figure can be that by which a superlative ranks: *the cheapest* by a sum, not by a percentage."""
    return all(figure.kind in kinds for name, kinds in MEASURED.items() if word in words.groups[name])
