"""Passage: a document as rules see it: sentences with their figures slotted."""

from __future__ import annotations

from bisect import bisect_left

from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.phrasing import compiled
from claimcheck.claims.slotted import slotted
from claimcheck.claims.subjects import Subjects
from claimcheck.documents.sentences import in_block
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from claimcheck.claims.phrasing import Match
    from claimcheck.claims.slotted import Slotted
    from claimcheck.documents.document import Document
    from claimcheck.locale import Locale
    from claimcheck.quantities.quantity import Quantity


_TEXT = "text:"


class Passage(Value):
    """A document, every figure in it, and the sentences that hold at least one.

    ``sentences`` are in reading order and know their paragraph; figures of tables are in ``figures`` alone.
    """

    __slots__ = ("_found", "_subjects")

    document: Document
    figures: tuple[Quantity, ...]
    sentences: tuple[Slotted, ...]
    locale: Locale

    @property
    def subjects(self) -> Subjects:
        """What its figures are about."""
        try:
            return self._subjects  # type: ignore[attr-defined, no-any-return]
        except AttributeError:
            subjects = Subjects(self.document, self.locale)
            object.__setattr__(self, "_subjects", subjects)
            return subjects

    def holds(self, trait: str) -> bool:
        """Whether there is a figure of a kind or form, a word or a table, or several; see :attr:`Rule.meets`."""
        return all(map(self._has, trait.split("+")))

    def _has(self, trait: str) -> bool:
        if trait.startswith(_TEXT):
            return trait[len(_TEXT) :] in self.document.text
        return trait in self._traits()

    def _traits(self) -> frozenset[str]:
        try:
            return self._found  # type: ignore[attr-defined, no-any-return]
        except AttributeError:
            found = {figure.kind for figure in self.figures} | {f"form:{figure.form}" for figure in self.figures}
            traits = frozenset(found | {"table"} if self.document.tables else found)
            object.__setattr__(self, "_found", traits)
            return traits

    def paragraphs(self) -> Iterator[tuple[Slotted, ...]]:
        """The sentences of each paragraph, in reading order."""
        run: list[Slotted] = []
        for sentence in self.sentences:
            if run and run[-1].paragraph != sentence.paragraph:
                yield tuple(run)
                run = []
            run.append(sentence)
        if run:
            yield tuple(run)

    def matches(self, roles: Mapping[str, str], templates: Sequence[str]) -> list[Match]:
        """Where the first of ``templates`` that matches at all does so, one match for each set of figures."""
        for template in templates:
            phrasing = compiled(template, tuple(roles.items()), lexicon(self.locale))
            found: dict[tuple[int, ...], Match] = {}
            for sentence in self.sentences:
                for match in phrasing.find(sentence):
                    places = (place for bound in match.places.values() for place in bound)
                    found.setdefault(tuple(sentence.figure(place).start for place in places), match)
            if found:
                return list(found.values())
        return []

    def every_match(self, roles: Mapping[str, str], templates: Sequence[str]) -> Iterator[Match]:
        """Where any of ``templates`` matches, sentence by sentence; one match for each set of figures."""
        phrasings = [compiled(template, tuple(roles.items()), lexicon(self.locale)) for template in templates]
        seen: set[tuple[int, ...]] = set()
        for sentence in self.sentences:
            for phrasing in phrasings:
                for match in phrasing.find(sentence):
                    places = (place for bound in match.places.values() for place in bound)
                    starts = tuple(sentence.figure(place).start for place in places)
                    if starts not in seen:
                        seen.add(starts)
                        yield match

    def within(self, start: int, end: int) -> tuple[Quantity, ...]:
        """The figures that start at or after ``start`` and before ``end`` of the document's text."""
        first = bisect_left(self.figures, start, key=lambda figure: figure.start)
        last = bisect_left(self.figures, end, key=lambda figure: figure.start)
        return self.figures[first:last]

    def __hash__(self) -> int:
        return id(self)


def passage(document: Document, figures: tuple[Quantity, ...], locale: Locale) -> Passage:
    """The passage of a document whose figures have been measured."""
    kept: list[Slotted] = []
    starts = [figure.start for figure in figures]
    for number, block in enumerate(document.blocks):
        if bisect_left(starts, block.end) == bisect_left(starts, block.start):
            continue
        for start, end in in_block(document.text, block, locale.name):
            first, last = bisect_left(starts, start), bisect_left(starts, end)
            if last > first:
                kept.append(slotted(document, (start, end), figures[first:last], (number, block.kind)))
    return Passage(document, figures, tuple(kept), locale)
