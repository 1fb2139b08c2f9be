"""Told: two values of one thing and the size of what lies between them, as the words of a sentence join them.

English tells a change or a gap in more orders than phrasings can list. What stays the same is that the size hangs on a
word of change or comparison ("a loss of 440", "six points clear", "25 per cent dearer"), and that the sentence holds
exactly two other figures that could be its ends. Where it holds more, it is left open which are meant, and nothing is
told; nor is anything where no words set the two against each other.
"""

from __future__ import annotations

from claimcheck.claims.carried import carried
from claimcheck.claims.phrasing import Match, compiled
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.slotted import Slotted
    from claimcheck.quantities.quantity import Quantity

ORDER, DIRECTION = "order", "direction"
"""What is told by a word alone: which of two values is the greater, which way one went."""

RATIO = "ratio"
"""What so many to one hangs on, which is the number itself."""


_QUALIFIED = 16
"""How many letters before a word that is a size its qualifier may begin: "more than doubled"."""


class Cue(Value):
    """A word that a size hangs on, by its place in the slotted text; ``sense`` is +1 up, −1 down, 0 neither."""

    start: int
    end: int
    sense: int
    name: str


class Told(Value):
    """Two values and a size, by the places of their slots.

    ``second`` is the value that the size is counted from where ``is_ordered``; else the order of the two is that of the
    text. ``size`` is None where a word such as *doubled* is the size, which then is the ``cue``. ``is_change`` tells
    one thing at two times from two things side by side.
    """

    sentence: Slotted
    first: int
    second: int
    size: int | None
    cue: Cue
    is_ordered: bool
    is_change: bool

    @property
    def ends(self) -> tuple[Quantity, Quantity]:
        """The two values."""
        return self.sentence.figure(self.first), self.sentence.figure(self.second)

    @property
    def at(self) -> int:
        """Where the size stands."""
        return self.cue.start if self.size is None else self.size

    @property
    def bound(self) -> list[int]:
        """Where all three stand, in the order of the text."""
        return sorted((self.first, self.second, self.at))

    @property
    def measure(self) -> Quantity | None:
        """The figure of the size, if it is one."""
        return None if self.size is None else self.sentence.figure(self.size)

    def has_size(self, *kinds: str) -> bool:
        """Whether the size is a figure of one of some kinds."""
        return self.size is not None and self.sentence.figure(self.size).kind in kinds

    @property
    def is_multiple(self) -> bool:
        """Whether the size is a multiple, in figures or in a word."""
        return self.cue.name in ("factor", "multiple")

    def is_among(self, taken: frozenset[int]) -> bool:
        """Whether its size is one of the figures at some places, or both its values are where it has none."""
        if self.cue.name == "factor":
            start, end = self.sentence.origin(self.cue.start), self.sentence.origin(self.cue.end - 1)
            values = {figure.start for figure in self.ends}
            return any(start - _QUALIFIED <= place <= end for place in taken - values)
        figures = (self.measure,) if self.measure else self.ends
        return all(figure.start in taken for figure in figures)

    def is_between(self, kind: str) -> bool:
        """Whether one of the values at least is of a kind."""
        return any(end.kind == kind for end in self.ends)

    def oriented(self) -> Told:
        """The same with the values in the order that the word of change has them go, where nothing else says it."""
        if self.is_ordered or not self.cue.sense:
            return self
        first, second = (abs(end.value * end.unit.factor) for end in carried(self.ends))
        return self if (first >= second) == (self.cue.sense > 0) else self.replace(first=self.second, second=self.first)

    def match(self, roles: Mapping[str, str], named: tuple[str, str, str, str], words: Lexicon) -> Match:
        """What was told as the match of a phrasing; ``named`` are the roles of the values, the size and the cue."""
        first, second, size, word = named
        places = {first: (self.first,), second: (self.second,)}
        spans: dict[str, tuple[int, int]] = {}
        values: dict[str, object] = {}
        if self.size is not None:
            places[size] = (self.size,)
            if word:
                spans[word], values[word] = (self.cue.start, self.cue.end), self.cue.sense or 1
        elif self.cue.name in (ORDER, DIRECTION):
            spans[word], values[word] = (self.cue.start, self.cue.end), self.cue.sense
        else:
            said = self.sentence.text[self.cue.start : self.cue.end]
            spans[size] = self.cue.start, self.cue.end
            values[size] = words.classes["factor"][said]  # type: ignore[call-overload]
        inside = [*(place for (place,) in places.values()), *(place for span in spans.values() for place in span)]
        phrasing = compiled("", tuple(roles.items()), words)
        return Match(self.sentence, min(inside), max(inside) + 1, places, spans, values, phrasing)


def bare(figure: Quantity, words: Lexicon) -> Quantity:
    """A count without the words behind it that name no things: "the 4 million pumped"."""
    named = figure.kind != "count" or figure.subject.endswith("s") or words.has("persons", figure.subject.lower())
    return figure if named else figure.replace(subject="")
