"""Window: a few sentences of one paragraph read as one, where a later one looks back at what the others counted."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.claims.slotted import slotted
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from claimcheck.claims.passage import Passage
    from claimcheck.claims.slotted import Slotted

MOST_FIGURES = 12
"""A window of more figures than this tells too much to be sure what belongs together."""

MOST_SENTENCES = 3
"""A window has no more sentences than this, unless it is told how many."""

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
            joined = _joined(passage, number - count, number)
            if joined is None:
                break
            yield joined


def behind(passage: Passage, named: Iterable[int]) -> list[int]:
    """The numbers of some sentences and of those right behind them: windows of two that hold one of these end there."""
    held = set(named)
    return sorted(at for at in held.union(at + 1 for at in held) if at < len(passage.sentences))


def _joined(passage: Passage, first: int, last: int) -> Window | None:
    sentences = passage.sentences[first : last + 1]
    figures = tuple(figure for one in sentences for figure in one.figures)
    if len(figures) > MOST_FIGURES or any(other.start - one.end > _APART for one, other in pairwise(sentences)):
        return None
    opening, closing = sentences[0], sentences[-1]
    made = slotted(opening.document, (opening.start, closing.end), figures, (opening.paragraph, opening.kind))
    text = list(made.text)
    starts = [_place(made, one.start) for one in sentences[1:]]
    for start in starts:
        end = len(made.text[:start].rstrip()) - 1
        if text[end] not in ".!":
            return None
        text[end] = ";"
    return Window(made.replace(text="".join(text)), starts[-1])


def _place(made: Slotted, origin: int) -> int:
    """The place in the slotted text of an offset between figures."""
    piece = max(at for at, start in enumerate(made.origins) if start <= origin)
    return made.starts[piece] + origin - made.origins[piece]
