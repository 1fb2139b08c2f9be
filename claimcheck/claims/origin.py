"""Origin: where a figure comes from: its words, the report it stands in, the report's day, and who is quoted for it."""

from __future__ import annotations

from claimcheck.claims.dateline import dateline
from claimcheck.claims.slotted import extent
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from claimcheck.claims.passage import Passage
    from claimcheck.claims.setting import Names
    from claimcheck.claims.subjects import Subject
    from claimcheck.quantities.quantity import Quantity

AROUND = 30
"""Characters quoted at each side of a figure, from and up to a space."""

_CUT = "…"


class Origin(Value):
    """A figure with its ``source``, the name of its document; ``day`` and ``speaker`` where they are known."""

    figure: Quantity
    source: str
    day: date | None
    speaker: str

    def __str__(self) -> str:
        known = (self.source, self.day.isoformat() if self.day else "", self.speaker)
        return f"“{_quoted(self.figure)}” ({', '.join(filter(None, known))})"


def origin(subject: Subject, passage: Passage, other: Subject) -> Origin:
    """The origin of a figure in its passage, as told beside the ``other`` one: a speaker of both is named alone."""
    names = subject.source & other.source or subject.source
    return Origin(subject.figure, passage.document.name, dateline(passage), _speaker(names, subject, passage))


def _speaker(names: Names, subject: Subject, passage: Passage) -> str:
    """The names that a figure's words are laid to, as the sentence writes them, else in plain capitals."""
    around = passage.subjects.setting(subject.figure)
    text, written = passage.document.text, dict[str, str]()
    for token in around.tokens if around is not None and names else ():
        if token.word in names:
            written.setdefault(token.word, text[token.start : token.end])
    return " ".join((*written.values(), *(name.title() for name in sorted(names) if name not in written)))


def _quoted(figure: Quantity) -> str:
    """The words around a figure, on one line, within its paragraph."""
    text = figure.document.text
    first, last = extent(figure)
    start = text.rfind("\n", 0, first) + 1
    end = text.find("\n", last)
    end = len(text) if end < 0 else end
    left, right = _opening(text, start, first), _closing(text, last, end)
    return f"{_CUT * (left > start)}{' '.join(text[left:right].split())}{_CUT * (right < end)}"


def _opening(text: str, start: int, first: int) -> int:
    if first - start <= AROUND:
        return start
    space = text.find(" ", first - AROUND, first)
    return space + 1 if space >= 0 else first


def _closing(text: str, last: int, end: int) -> int:
    if end - last <= AROUND:
        return end
    space = text.rfind(" ", last, last + AROUND)
    return space if space >= 0 else last
