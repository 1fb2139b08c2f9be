"""Sequences: hundreds of ordered lists of tokens, all sought in a sentence in one pass over it.

Each step of each sequence is one bit of a number, its first step the lowest; the bit is set once the tokens so far
hold the steps up to it in their order. A token sets, all at once, the bits of the steps it can be whose step before
is set (*shift-and*), and clears those that may not be followed by it. So a sentence costs a few operations for each of
its tokens, however many sequences there are. Those of few figures come first, and a sentence of as few figures has the
shorter numbers of these alone.
"""

from __future__ import annotations

from claimcheck.value import Value, once

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any

_FEW = 2
"""Up to so many figures, the sequences that a sentence has figures for are told apart from the others."""

_LETTERS, _WIDTH = 0xD800, 3
"""Letters there are before those that no text may hold, and the bytes that one of them takes up at most."""

WORDS, CLAUSES, ANYTHING = range(3)
"""What may stand before a step: words alone, whatever ends no clause, or anything."""


class Step(Value):
    """A token of ``wanted``, with ``room`` for what may stand between the step before and it."""

    room: int
    wanted: frozenset[str]


class Sequences(Value):
    """``steps`` has the bits of the steps that each token can be, ``first`` those of all first steps.

    ``last`` has those of all last steps, and ``ends`` says of the place of each of these bits which sequence it ends.
    ``widths`` says how many bits the sequences of no figure take up, those of one at most, and so on, and all.
    The bits of a token are read when a text holds it, for thousands of long numbers take their time to read: they are
    the bytes of the number or, where it has few, a letter for the place of each.
    ``stays`` has, for the tokens that not every step lets follow, the bits of those that do. An aside in brackets may
    stand after any of ``figures``, and in a sentence with one of ``loosening`` all may follow all.
    """

    steps: dict[str, bytes | str]
    first: int
    last: int
    ends: dict[int, int]
    widths: tuple[int, ...]
    stays: dict[str, int]
    figures: frozenset[str]
    loosening: frozenset[str]

    def held(self, tokens: Sequence[str], figures: int = _FEW + 1) -> list[int]:
        """The numbers of the sequences whose steps stand in this order among the tokens, ascending.

        ``figures`` is how many of the tokens are figures, if they are few.
        """
        few = min(figures, _FEW + 1)
        steps, known, mask = self.steps, self._known[few], (1 << self.widths[few]) - 1
        first, met, kept, before = self.first & mask, 0, 0, ""
        is_strict = self.loosening.isdisjoint(tokens)
        for token in tokens:
            read = known.get(token)
            if read is None and token in steps:
                read = self._meet(token, few)
            if read:
                bits, stay = read
                new = (met << 1 | first) & bits
                if stay is not None and is_strict:
                    if token == "(":
                        kept = met if before in self.figures else 0
                    met &= stay
                    if token == ")":
                        met, kept = met | kept, 0
                if new:
                    met |= new
            before = token
        left, found = met & self.last, []
        while left:
            bit = left & -left
            found.append(self.ends[bit.bit_length()])
            left ^= bit
        return sorted(found)

    @once
    def _known(self) -> tuple[dict[str, tuple[int, int | None] | tuple[()]], ...]:
        """For each number of figures, what :meth:`_meet` gave of the tokens that texts have held."""
        return tuple({} for _ in self.widths)

    def _meet(self, token: str, few: int) -> tuple[int, int | None] | tuple[()]:
        """The bits of a token, and of those that stay behind it if not all do, as far as so few figures need them.

        Nothing where the token makes no difference.
        """
        mask, stay = (1 << self.widths[few]) - 1, self.stays.get(token)
        bits = _bits(self.steps[token]) & mask
        made = (bits, stay if stay is None else stay & mask) if bits or stay is not None else ()
        self._known[few][token] = made
        return made

    def __hash__(self) -> int:
        return id(self)


def packed(made: Sequences) -> tuple[Any, ...]:
    """Sequences as plain values, their long numbers as bytes."""
    numbers = _bytes(made.first), _bytes(made.last)
    return made.steps, *numbers, made.ends, made.widths, made.stays, made.figures, made.loosening


def unpacked(plain: tuple[Any, ...]) -> Sequences:
    """What :func:`packed` was made of.

    >>> made = sequences([[Step(WORDS, frozenset("ab")), Step(WORDS, frozenset("c"))]])
    >>> unpacked(packed(made)).held("b-c")
    [0]
    """
    steps, first, last, *others = plain
    return Sequences(steps, int.from_bytes(first, "little"), int.from_bytes(last, "little"), *others)


def _bytes(bits: int) -> bytes:
    return bits.to_bytes((bits.bit_length() + 7) // 8, "little")


def _shortest(bits: int) -> bytes | str:
    """A number as its bytes, or as a letter for each of its bits; most are long and have a handful."""
    whole, digits = _bytes(bits), bin(bits)[:1:-1]
    places = "".join(chr(place) for place, digit in enumerate(digits) if digit == "1")
    return places if len(digits) <= _LETTERS and _WIDTH * len(places) < len(whole) else whole


def _bits(made: bytes | str) -> int:
    """The number of which :func:`_shortest` gave the bytes or the letters."""
    return int.from_bytes(made, "little") if isinstance(made, bytes) else sum(1 << ord(letter) for letter in made)


def sequences(
    listed: Sequence[Sequence[Step]],
    blocked: Mapping[int, Iterable[str]] | None = None,
    figures: Iterable[str] = (),
    loosening: Iterable[str] = (),
    least: Sequence[int] = (),
) -> Sequences:
    """The sequences of steps, numbered as listed; ``blocked`` are the tokens that cannot stand in each kind of room.

    ``least`` says of each how many figures a sentence must have, if these are more than its steps say.

    >>> listed = [[Step(WORDS, frozenset("ab")), Step(WORDS, frozenset("c"))], [Step(WORDS, frozenset("c"))]]
    >>> sequences(listed).held("b-c"), sequences(listed, {WORDS: "-"}).held("b-c")
    ([0, 1], [1])
    """
    steps = {token: 0 for tokens in (blocked or {}).values() for token in tokens}
    rooms = [0, 0, 0]
    first = last = place = 0
    ends: dict[int, int] = {}
    slots, widths = frozenset(figures), [0] * (_FEW + 1)
    counted = [sum(step.wanted <= slots for step in sequence) for sequence in listed]
    counted = [min(max(both), _FEW + 1) for both in zip(counted, least or counted, strict=True)]
    for number in sorted(range(len(listed)), key=counted.__getitem__):
        sequence = listed[number]
        first |= 1 << place
        for step, after in zip(sequence, (*sequence[1:], None), strict=True):
            for token in step.wanted:
                steps[token] = steps.get(token, 0) | 1 << place
            rooms[ANYTHING if after is None else after.room] |= 1 << place
            place += 1
        last |= 1 << place - 1
        ends[place] = number
        widths[counted[number] :] = [place] * (len(widths) - counted[number])
    stays = dict.fromkeys(steps, -1)
    for room, tokens in (blocked or {}).items():
        for token in tokens:
            stays[token] &= ~rooms[room]
    whole = (1 << place) - 1
    stays = {token: kept & whole for token, kept in stays.items() if kept != -1}
    packed_steps = {token: _shortest(bits) for token, bits in steps.items()}
    return Sequences(packed_steps, first, last, ends, (*widths, place), stays, slots, frozenset(loosening))
