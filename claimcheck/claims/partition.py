"""Partition: a total, the figures that a text tells as its parts, and whether it says that they are all of it.

English sets a list beside its total in more orders than phrasings can name. What stays the same is that the parts stand
in a row, each of the total's own kind, and that a sign or a word joins the row to the total: a colon, a verb of
division, *together*, *the whole*. Where the sentence holds a further figure that would make the sum good, it is left
open which are meant, and nothing is told.
"""

from __future__ import annotations

from claimcheck.algebra.interval import Interval
from claimcheck.claims.phrasing import Match, compiled
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.slotted import Slotted
    from claimcheck.quantities.quantity import Quantity


class Partition(Value):
    """A total and its parts, by the places of their slots; ``is_whole`` where nothing is said to be left over."""

    sentence: Slotted
    total: int
    parts: tuple[int, ...]
    is_whole: bool

    @property
    def figures(self) -> tuple[Quantity, ...]:
        """The figures of the parts."""
        return tuple(map(self.sentence.figure, self.parts))

    @property
    def whole(self) -> Quantity:
        """The figure of the total."""
        return self.sentence.figure(self.total)

    def is_among(self, taken: frozenset[int]) -> bool:
        """Whether all its figures are at some places of the document."""
        return taken.issuperset(figure.start for figure in (self.whole, *self.figures))

    def match(self, roles: Mapping[str, str], words: Lexicon) -> Match:
        """What was told as the match of a phrasing with the roles ``total`` and ``parts``."""
        inside = (self.total, *self.parts)
        places = {"total": (self.total,), "parts": self.parts}
        phrasing = compiled("", tuple(roles.items()), words)
        return Match(self.sentence, min(inside), max(inside) + 1, places, {}, {}, phrasing)


def adds_up(total: Quantity, parts: Sequence[Quantity]) -> bool:
    """Whether some values that the words allow make the parts add up to the total."""
    return sum_meets([values(part) for part in parts], values(total))


def sum_meets(parts: Sequence[Interval], total: Interval) -> bool:
    """Whether the sum of some values can be one of others."""
    made = parts[0]
    for part in parts[1:]:
        made = made + part
    return made.meets(total)


def values(figure: Quantity) -> Interval:
    """The values of a figure in the base of its unit."""
    return figure.interval * figure.unit.factor
