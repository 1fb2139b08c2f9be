"""Sequences: hundreds of ordered lists of tokens, all sought in a sentence in one pass over it.

Each step of each sequence is one bit of a number, its first step the lowest; the bit is set once the tokens so far
hold the steps up to it in their order. A token sets, all at once, the bits of the steps it can be whose step before
is set (*shift-and*), so a sentence costs a few operations for each of its tokens, however many sequences there are.
"""

from __future__ import annotations

from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Sequences(Value):
    """``steps`` has the bits of the steps that each token can be, ``first`` those of all first steps.

    ``last`` has those of all last steps, and ``ends`` says of the place of each of these bits which sequence it ends.
    """

    steps: dict[str, int]
    first: int
    last: int
    ends: dict[int, int]

    def held(self, tokens: Iterable[str]) -> list[int]:
        """The numbers of the sequences whose steps stand in this order among the tokens, ascending."""
        steps, first, met = self.steps, self.first, 0
        for token in tokens:
            if token in steps:
                met |= (met << 1 | first) & steps[token]
        left, found = met & self.last, []
        while left:
            bit = left & -left
            found.append(self.ends[bit.bit_length()])
            left ^= bit
        return found

    def __hash__(self) -> int:
        return id(self)


def sequences(listed: Sequence[Sequence[frozenset[str]]]) -> Sequences:
    """The sequences of sets of tokens, numbered as listed: one token of each set makes a step.

    >>> sequences([[frozenset("ab"), frozenset("c")], [frozenset("c"), frozenset("a")]]).held("b-c")
    [0]
    """
    steps: dict[str, int] = {}
    first = last = place = 0
    ends: dict[int, int] = {}
    for number, sequence in enumerate(listed):
        first |= 1 << place
        for wanted in sequence:
            for token in wanted:
                steps[token] = steps.get(token, 0) | 1 << place
            place += 1
        last |= 1 << place - 1
        ends[place] = number
    return Sequences(steps, first, last, ends)
