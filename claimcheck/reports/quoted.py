"""quoted: the lines of the source that spans stand on, with marks under the figures."""

from __future__ import annotations

from itertools import groupby

from claimcheck.reports.visible import glyph, visible, width
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from claimcheck.documents.document import Document
    from claimcheck.documents.span import Span

LONGEST = 100
"""Characters of a line that is quoted whole; of a longer one, the surroundings of the figures are."""

AROUND = 36
"""Characters that are quoted at each side of a figure, up to the next space."""

MARK = "─"
CUT = "…"


class Line(Value):
    """A line of a document with the figures on it, as (start, end) places in the line."""

    document: Document
    number: int
    marked: tuple[tuple[int, int], ...]

    @property
    def text(self) -> str:
        """The line as it stands in the source."""
        return self.document.line_text(self.number)


def lines(spans: Iterable[Span]) -> list[Line]:
    """The lines on which some spans stand, in the order of the spans."""
    pieces = [piece for span in spans for piece in _pieces(span)]
    grouped = groupby(pieces, key=lambda piece: (id(piece[0]), piece[1]))
    return [_line(list(group)) for _, group in grouped]


def _line(pieces: list[tuple[Document, int, int, int]]) -> Line:
    document, number, *_ = pieces[0]
    return Line(document, number, tuple((start, end) for _, _, start, end in pieces))


def _pieces(span: Span) -> Iterator[tuple[Document, int, int, int]]:
    """A span line by line, as (document, line, start, end)."""
    document = span.document
    number, column = document.position(span.start)
    start, left = column - 1, min(span.end, len(document.source)) - span.start
    while left > 0:
        length = len(document.line_text(number))
        end = min(start + left, length)
        if end > start:
            yield document, number, start, end
        # what is between the ends of two lines is the rest of this one and the start of the next
        left -= document.line_start(number + 1) - document.line_start(number) - start
        number, start = number + 1, 0


def quote(line: Line) -> tuple[str, str]:
    """What of a line is quoted, and below it the marks."""
    text, shown, marks, at = line.text, [], [], 0
    for start, end in _windows(text, line.marked):
        cut = _cut(text[at:start], first=at == 0)
        shown.append(cut + visible(text[start:end]))
        marks.append(" " * len(cut) + "".join(_under(text, start, end, line.marked)))
        at = end
    if text[at:].strip():
        shown.append(f" {CUT}")
    return "".join(shown), "".join(marks).rstrip()


def _cut(left_out: str, *, first: bool) -> str:
    """What stands for a part of the line that is not quoted."""
    if not left_out.strip():
        return ""
    return f"{CUT} " if first else f" {CUT} "


def _under(text: str, start: int, end: int, marked: tuple[tuple[int, int], ...]) -> Iterator[str]:
    for place in range(start, end):
        inside = any(first <= place < last for first, last in marked)
        yield (MARK if inside else " ") * width(glyph(text[place]))


def _windows(text: str, marked: tuple[tuple[int, int], ...]) -> list[tuple[int, int]]:
    """The parts of a line that are quoted, in reading order."""
    if len(text) <= LONGEST:
        return [(len(text) - len(text.lstrip()), len(text.rstrip()))]
    windows: list[tuple[int, int]] = []
    for first, last in sorted(marked):
        start, end = _left(text, first), _right(text, last)
        if windows and start <= windows[-1][1] + len(CUT) + 2:
            start, end = windows[-1][0], max(end, windows.pop()[1])
        windows.append((start, end))
    return windows


def _left(text: str, first: int) -> int:
    """Where to begin quoting before a figure: at a word, and at the line's start where that is near."""
    least = first - AROUND
    if least <= len(CUT) + 1:
        return len(text) - len(text.lstrip())
    space = text.find(" ", least, first)
    return space + 1 if space >= 0 else least


def _right(text: str, last: int) -> int:
    most = last + AROUND
    if most >= len(text) - len(CUT) - 1:
        return len(text.rstrip())
    space = text.rfind(" ", last, most)
    return space if space >= 0 else most
