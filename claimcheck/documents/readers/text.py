"""Plain text, as agencies, editors and mailboxes hold it. The prose is the source itself, not a copy.

A blank line ends a paragraph. So does a line end, unless the lines are wrapped at some width: then a line runs on
where the first word of the next one would not have fitted.
"""

from __future__ import annotations

from itertools import pairwise

from claimcheck.documents.document import Block, Document, Table
from claimcheck.documents.readers import pipes
from claimcheck.pattern import pattern
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date as Date

WIDEST_WRAP = 100
"""Characters of a line up to which text may be wrapped; mail and terminals use 65 to 80, editors up to 100."""

LONGEST_HEADING = 120
"""Characters of a heading at most; the longest headlines of news agencies have about 100."""

_LINE = pattern(r"\S[^\r\n]*")
_MARKER = pattern(r"(?:[-*+•‣◦▪·–—]|\(?(?:\d{1,3}|[a-z])[.)])[ \t\u00a0]+(?=\S)")
_NUMBERED = pattern(r"\d+\.")
_WORD = pattern(r"\S+")
_ENDS_SENTENCE = tuple(".!?…:;,\"”’')]。！？")


class Line(Value):
    """A line that is not blank, without the white space around it. ``first`` follows a blank line or nothing."""

    start: int
    end: int
    first: bool


def read(source: str, name: str, date: Date | None) -> Document:
    """The document that a plain text is; its pipe tables are tables."""
    return Document.plain(source, name, date, _laid_out)


def _laid_out(source: str) -> tuple[tuple[Block, ...], tuple[Table, ...]]:
    blocks: list[Block] = []
    tables: list[Table] = []
    for run in _runs(source):
        at = 0
        for table, first, after in pipes.tables(source, [(line.start, line.end) for line in run]):
            blocks += _captioned(list(_paragraphs(source, run[at:first])))
            tables.append(table)
            at = after
        blocks += _paragraphs(source, run[at:])
    return _with_headline(source, blocks), tuple(tables)


def _lines(source: str) -> Iterator[Line]:
    end = 0
    for match in _LINE.finditer(source):
        gap = source[end : match.start()]
        blank = end == 0 or gap.count("\n") > 1 or gap.count("\r") > 1
        end = match.start() + len(match[0].rstrip())
        yield Line(match.start(), end, blank)


def _runs(source: str) -> Iterator[list[Line]]:
    """Lines between blank lines."""
    run: list[Line] = []
    for line in _lines(source):
        if line.first and run:
            yield run
            run = []
        run.append(line)
    if run:
        yield run


def _paragraphs(source: str, run: list[Line]) -> Iterator[Block]:
    """The blocks of lines that follow each other; a short line by itself is a heading."""
    if not run:
        return
    if len(run) == 1:
        block = _block(source, run[0].start, run[0].end)
        yield block.replace(kind="heading") if _heads(source, block) else block
        return
    width = max(line.end - line.start for line in run)
    start = run[0].start
    for line, following in pairwise(run):
        if not (width <= WIDEST_WRAP and _runs_on(source, line, following, width, len(run))):
            yield _block(source, start, line.end)
            start = following.start
    yield _block(source, start, run[-1].end)


def _runs_on(source: str, line: Line, following: Line, width: int, lines: int) -> bool:
    if _MARKER.match(source, following.start, following.end) and not _NUMBERED.match(source, following.start):
        return False
    word = _WORD.match(source, following.start)
    assert word is not None
    fits = line.end - line.start + 1 + len(word[0]) <= width
    # of two lines one is always the longer: only a small letter tells that they are one paragraph
    return not fits and (lines > 2 or word[0][0].islower())


def _block(source: str, start: int, end: int) -> Block:
    marker = _MARKER.match(source, start, end)
    return Block(marker.end(), end, "item") if marker else Block(start, end)


def _heads(source: str, block: Block) -> bool:
    """Whether a block is short and has no full stop."""
    short = block.kind == "paragraph" and block.end - block.start <= LONGEST_HEADING
    return short and "\n" not in (text := source[block.start : block.end]) and not text.endswith(_ENDS_SENTENCE)


def _captioned(above: list[Block]) -> list[Block]:
    """What stands directly above a table says what it holds."""
    return [*above[:-1], above[-1].replace(kind="caption")] if above else []


def _with_headline(source: str, blocks: list[Block]) -> tuple[Block, ...]:
    """The blocks; the first may be a headline without a blank line below, the last heads nothing."""
    if not blocks:
        return ()
    if _heads(source, blocks[0]):
        blocks[0] = blocks[0].replace(kind="heading")
    if blocks[-1].kind == "heading":
        blocks[-1] = blocks[-1].replace(kind="paragraph")
    return tuple(blocks)
