"""Markdown: the prose between the marks, each piece with its place in the source.

Code, addresses, raw HTML and struck-out text are no prose. A ``date:`` in the front matter is the dateline.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from datetime import date as Date

from claimcheck.documents.document import Document
from claimcheck.documents.readers.prose import Prose

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    Event = tuple[str, Any, int, int]

KINDS = {"Heading": "heading", "Item": "item", "BlockQuote": "quote", "FootnoteDefinition": "paragraph"}
NO_PROSE = {"CodeBlock", "HtmlBlock", "MetadataBlock"}
INLINE = {"Emphasis", "Strong", "Strikethrough", "Link", "Image", "TableCell"}
LEFT_OUT = {"Code", "InlineMath", "DisplayMath"}

_CONTINUATION = re.compile(rb"[\x80-\xbf]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_DATE = re.compile(r"^date[ \t]*[:=][ \t]*[\"']?(\d{4}-\d{2}-\d{2})(?!\d)", re.MULTILINE)
_RAISED = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")


def read(source: str, name: str, date: Date | None) -> Document:
    """The document that a Markdown text is."""
    walk = Walk(source)
    for event in _events(source):
        walk.take(*event)
    return walk.prose.document(source, name, date or walk.date)


def _events(source: str) -> Iterator[Event]:
    """The parser's events as (what, content, start, end), places counted in characters."""
    from pyromark import Options, events_with_range

    options = (
        Options.ENABLE_TABLES
        | Options.ENABLE_FOOTNOTES
        | Options.ENABLE_STRIKETHROUGH
        | Options.ENABLE_TASKLISTS
        | Options.ENABLE_YAML_STYLE_METADATA_BLOCKS
        | Options.ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS
    )
    # a lone surrogate has no UTF-8 form; what replaces it is one character as well
    source = _SURROGATE.sub("\ufffd", source)
    place = _places(source)
    for event, reach in events_with_range(source, options=options):
        what, content = _named(event)
        yield what, content, place(reach["start"]), place(reach["end"])


def _named(event: Any) -> tuple[str, Any]:
    """An event or a tag: a bare name, or a name with its content."""
    return (event, None) if isinstance(event, str) else next(iter(event.items()))


def _places(source: str) -> Callable[[int], int]:
    """From a place counted in bytes of UTF-8 to the same place counted in characters."""
    if source.isascii():
        return lambda byte: byte
    continued = [match.start() for match in _CONTINUATION.finditer(source.encode())]
    return lambda byte: byte - bisect_left(continued, byte)


class Walk:
    """One way through the parser's events. ``date`` is that of the front matter."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.prose = Prose()
        self.date: Date | None = None
        self._silent = 0
        self._front = False
        self._raised = False

    def take(self, what: str, content: Any, start: int, end: int) -> None:
        """Note one event."""
        if self._silent:
            self._pass_over(what, content)
        elif what == "Start":
            self._open(*_named(content), start, end)
        elif what == "End":
            self._shut(_named(content)[0], end)
        else:
            self._inline(what, content, start, end)

    def _pass_over(self, what: str, content: Any) -> None:
        self._silent += {"Start": 1, "End": -1}.get(what, 0)
        if self._front and what == "Text":
            self._read_date(content)
        self._front &= self._silent > 0

    def _open(self, tag: str, details: Any, start: int, end: int) -> None:
        if tag in KINDS:
            self.prose.enter(KINDS[tag])
        elif tag not in INLINE:
            self.prose.close()
        if tag in NO_PROSE:
            self._silent = 1
            self._front = tag == "MetadataBlock"
        elif tag in ("TableHead", "TableRow"):
            self.prose.open_row()
        elif tag == "TableCell":
            self.prose.open_cell(start)
        elif tag == "Strikethrough" or (tag == "Link" and details["link_type"] in ("Autolink", "Email")):
            self._strike_out(start, end)

    def _strike_out(self, start: int, end: int) -> None:
        """Leave out what is struck or an address; single tildes mean "about", whatever the parser says."""
        if self.source.startswith("~", start) and not self.source.startswith("~~", start):
            self.prose.words("~", start, start + 1)
        else:
            self.prose.leave_out(start, end)
            self._silent = 1

    def _shut(self, tag: str, end: int) -> None:
        if tag in KINDS:
            self.prose.leave()
        elif tag == "TableCell":
            self.prose.close_cell()
        elif tag == "Table":
            self.prose.close_table()
        elif tag == "Strikethrough":
            self.prose.words("~", end - 1, end)
        elif tag not in INLINE:
            self.prose.close()

    def _inline(self, what: str, content: Any, start: int, end: int) -> None:
        if what == "Text":
            self.prose.words(content.translate(_RAISED) if self._raised else content, start, end)
        elif what in ("SoftBreak", "HardBreak"):
            self.prose.words("\n", start, end)
        elif what in LEFT_OUT:
            self.prose.leave_out(start, end)
        elif what == "InlineHtml":
            self._raise(content.lower())
        elif what == "Rule":
            self.prose.close()

    def _raise(self, element: str) -> None:
        """Keep ``10<sup>6</sup>`` from becoming 106."""
        self._raised = element.startswith("<sup") or (self._raised and element != "</sup>")

    def _read_date(self, front_matter: str) -> None:
        stated = _DATE.search(front_matter)
        if stated:
            try:
                self.date = Date.fromisoformat(stated[1])
            except ValueError:
                self.date = None
