"""Sequences: hundreds of ordered lists of tokens, all sought in a sentence in one pass over it.

Each step of each sequence is one bit of a number, its first step the lowest; the bit is set once the tokens so far
hold the steps up to it in their order. A token sets, all at once, the bits of the steps it can be whose step before
is set (*shift-and*), and clears those that may not be followed by it. So a sentence costs a few operations for each of
its tokens, however many sequences there are.
"""

from __future__ import annotations

from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any

WORDS, CLAUSES, ANYTHING = range(3)
"""What may stand before a step: words alone, whatever ends no clause, or anything."""


class Step(Value):
    """A token of ``wanted``, with ``room`` for what may stand between the step before and it."""

    room: int
    wanted: frozenset[str]


class Sequences(Value):
    """``steps`` has the bits of the steps that each token can be, ``first`` those of all first steps.

    ``last`` has those of all last steps, and ``ends`` says of the place of each of these bits which sequence it ends.
    The bits of a token that no text has held yet are bytes: most stay so, and thousands of long numbers take their time
    to read.
    ``stays`` has, for the tokens that not every step lets follow, the bits of those that do. An aside in brackets may
    stand after any of ``figures``, and in a sentence with one of ``loosening`` all may follow all.
    """

    steps: dict[str, int | bytes]
    first: int
    last: int
    ends: dict[int, int]
    stays: dict[str, int]
    figures: frozenset[str]
    loosening: frozenset[str]

    def held(self, tokens: Sequence[str]) -> list[int]:
        """The numbers of the sequences whose steps stand in this order among the tokens, ascending."""
        steps, first, met, kept, before = self.steps, self.first, 0, 0, ""
        stays = self.stays if self.loosening.isdisjoint(tokens) else {}
        for token in tokens:
            bits = steps.get(token)
            if bits is not None:
                if isinstance(bits, bytes):
                    bits = steps[token] = int.from_bytes(bits, "little")
                new = (met << 1 | first) & bits
                if token in stays:
                    if token == "(":
                        kept = met if before in self.figures else 0
                    met &= stays[token]
                    if token == ")":
                        met, kept = met | kept, 0
                met |= new
            before = token
        left, found = met & self.last, []
        while left:
            bit = left & -left
            found.append(self.ends[bit.bit_length()])
            left ^= bit
        return found

    def __hash__(self) -> int:
        return id(self)


def packed(made: Sequences) -> tuple[Any, ...]:
    """Sequences as plain values, their long numbers as bytes."""
    steps = {token: _bytes(bits) for token, bits in made.steps.items()}
    return steps, _bytes(made.first), _bytes(made.last), made.ends, made.stays, made.figures, made.loosening


def unpacked(plain: tuple[Any, ...]) -> Sequences:
    """What :func:`packed` was made of.

    >>> made = sequences([[Step(WORDS, frozenset("ab")), Step(WORDS, frozenset("c"))]])
    >>> unpacked(packed(made)).held("b-c")
    [0]
    """
    steps, first, last, ends, stays, figures, loosening = plain
    bits = int.from_bytes(first, "little"), int.from_bytes(last, "little")
    return Sequences(steps, *bits, ends, stays, figures, loosening)


def _bytes(bits: int | bytes) -> bytes:
    return bits if isinstance(bits, bytes) else bits.to_bytes((bits.bit_length() + 7) // 8, "little")


def sequences(
    listed: Sequence[Sequence[Step]],
    blocked: Mapping[int, Iterable[str]] | None = None,
    figures: Iterable[str] = (),
    loosening: Iterable[str] = (),
) -> Sequences:
    """The sequences of steps, numbered as listed; ``blocked`` are the tokens that cannot stand in each kind of room.

    >>> listed = [[Step(WORDS, frozenset("ab")), Step(WORDS, frozenset("c"))], [Step(WORDS, frozenset("c"))]]
    >>> sequences(listed).held("b-c"), sequences(listed, {WORDS: "-"}).held("b-c")
    ([0, 1], [1])
    """
    steps = {token: 0 for tokens in (blocked or {}).values() for token in tokens}
    rooms = [0, 0, 0]
    first = last = place = 0
    ends: dict[int, int] = {}
    for number, sequence in enumerate(listed):
        first |= 1 << place
        for step, after in zip(sequence, (*sequence[1:], None), strict=True):
            for token in step.wanted:
                steps[token] = steps.get(token, 0) | 1 << place
            rooms[ANYTHING if after is None else after.room] |= 1 << place
            place += 1
        last |= 1 << place - 1
        ends[place] = number
    stays = dict.fromkeys(steps, -1)
    for room, tokens in (blocked or {}).items():
        for token in tokens:
            stays[token] &= ~rooms[room]
    whole = (1 << place) - 1
    stays = {token: kept & whole for token, kept in stays.items() if kept != -1}
    return Sequences(dict(steps), first, last, ends, stays, frozenset(figures), frozenset(loosening))
