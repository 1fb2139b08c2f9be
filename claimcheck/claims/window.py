"""Window: a few sentences of one paragraph read as one, where a later one looks back at what the others counted."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.claims.slotted import SLOTS, joined
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from claimcheck.claims.passage import Passage
    from claimcheck.claims.slotted import Slotted

MOST_FIGURES = 12
"""A window of more figures than this tells too much to be sure what belongs together."""

MOST_SENTENCES = 3
"""A window has no more sentences than this, unless it is told how many."""

_ENDS = (".", "!")
_APART = 90
"""How many characters without a figure may stand between two sentences of a window."""


class Window(Value):
    """Sentences as one slotted text, full stops inside as semicolons; ``start`` is where the last begins in it."""

    sentence: Slotted
    start: int

    def __hash__(self) -> int:
        return id(self)


def windows(passage: Passage, most: int = MOST_SENTENCES, wanted: Iterable[int] | None = None) -> Iterator[Window]:
    """Every sentence, alone and with the one or more before it in its paragraph, the shortest window first.

    Only sentences whose numbers are ``wanted`` are taken for the last of a window: joining them all takes time.
    """
    for number in range(len(passage.sentences)) if wanted is None else wanted:
        last = passage.sentences[number]
        yield Window(last, 0)
        for count in range(1, most):
            first = passage.sentences[number - count] if number >= count else None
            if first is None or first.paragraph != last.paragraph:
                break
            made = _joined(passage.sentences[number - count : number + 1])
            if made is None:
                break
            yield made


def widest(passage: Passage, number: int, most: int) -> Window:
    """A sentence, by its number, with as many of those before it in its paragraph as a window can have."""
    first, figures = number, len(passage.sentences[number].figures)
    while first > 0 and number - first + 1 < most:
        one, other = passage.sentences[first - 1], passage.sentences[first]
        figures += len(one.figures)
        if one.paragraph != other.paragraph or figures > MOST_FIGURES or not _follow(one, other):
            break
        first -= 1
    if first == number:
        return Window(passage.sentences[number], 0)
    made, _ = joined(passage.sentences[first : number + 1])
    return Window(made, made.place(passage.sentences[number].start))


def holding(passage: Passage, numbers: Iterable[int], most: int, least: int, *kinds: str) -> list[int]:
    """Of the numbers of some sentences those at which a window can end that has so many figures, of some kinds or any.

    That is quick to say, and few windows have what a rule needs: the others need not be joined.
    """
    slots = [SLOTS[kind] for kind in kinds]
    counts = [sum(map(one.text.count, slots)) if kinds else len(one.slots) for one in passage.sentences]
    if sum(counts) < least:
        return []
    firsts = ((number - len(passage.before(number, most - 1)), number) for number in numbers)
    return [number for first, number in firsts if sum(counts[first : number + 1]) >= least]


def behind(passage: Passage, named: Iterable[int]) -> list[int]:
    """The numbers of some sentences and of those right behind them: windows of two that hold one of these end there."""
    held = set(named)
    return sorted(at for at in held.union(at + 1 for at in held) if at < len(passage.sentences))


def _joined(sentences: Sequence[Slotted]) -> Window | None:
    """Sentences as a window, if they have few figures, stand close together and end with a full stop or a shout."""
    if sum(len(one.figures) for one in sentences) > MOST_FIGURES:
        return None
    if not all(_follow(one, other) for one, other in pairwise(sentences)):
        return None
    made, _ = joined(sentences)
    return Window(made, made.place(sentences[-1].start))


def _follow(one: Slotted, other: Slotted) -> bool:
    """Whether a sentence stands close behind another that ends with a full stop or a shout."""
    told = one.document.text[one.end : other.start].strip() or one.text.rstrip()
    return other.start - one.end <= _APART and told[-1:] in _ENDS
