"""Beside: the clauses near a table that speak of one of its rows or columns."""

from __future__ import annotations

import re
from fractions import Fraction

from claimcheck.claims.grid import caption, grids, turned
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.slotted import plain
from claimcheck.pattern import pattern
from claimcheck.quantities.qualifier import Qualifier
from claimcheck.quantities.quantity import Quantity, Reading
from claimcheck.units import unit
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from claimcheck.claims.grid import Column, Grid
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.passage import Passage

NEAR = 600
"""Characters before and behind a table in which words about it may stand."""

_SENTENCE = pattern(r"(?:[^.!?;\n|]|\.(?=\d))+")
_WORD = pattern(r"[a-z]+(?:'s)?")
_YEAR = pattern(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)")
_HEADED = pattern(r"\D{0,12}((?:1[89]|20)\d\d)(?:[-/–]\d\d(?:\d\d)?)?(?:\D{0,12}| \([£$€]?[0',]{3,9}s?\))$")
_PART = pattern(" (?:from|of|by|with|without|involving|under|over|among|and|or|on|to) ")
"""Words behind a noun that make a part of it."""
_TOKEN = pattern("[a-z]+")
PAST = ("ed", "fell", "fallen", "rose", "risen", "grew", "grown", "sank", "sunk", "shrank", "shrunk", "slid", "leapt")
"""How a verb of change ends that tells of what was."""

_LEAST_TELLING = 4
"""Letters of a word that may tell what a table is of."""


class Clause(Value):
    """A clause beside a table: its plain ``text``, and where it ``start``s in the document's."""

    text: str
    start: int

    @property
    def years(self) -> list[int]:
        """The years that it names."""
        return [int(year) for year in _YEAR.findall(self.text)]

    @property
    def words(self) -> list[str]:
        """Its words, in order."""
        return _WORD.findall(self.text)

    def figures(self, passage: Passage) -> tuple[Quantity, ...]:
        """The figures that stand in it."""
        return passage.within(self.start, self.start + len(self.text))


def lines(passage: Passage) -> Iterator[Grid]:
    """The tables of a passage, each row of which is one thing over time; one of years by rows is turned for that."""
    for grid in grids(passage):
        by_years = turned(grid)
        yield grid if by_years is None else by_years


def clauses(passage: Passage, grid: Grid) -> Iterator[Clause]:
    """The clauses near a table, in order; a clause ends where another subject is set against it."""
    breaks = lexicon(passage.locale).groups["clause_breaks"]
    parts = re.compile(rf",? (?:{'|'.join(sorted(breaks))}) ") if breaks else _SENTENCE
    for start, end in ((max(0, grid.start - NEAR), grid.start), (grid.end, grid.end + NEAR)):
        for sentence in _SENTENCE.finditer(_in_lines(passage.document.text[start:end])):
            at = 0
            for found in parts.finditer(sentence[0]):
                yield Clause(sentence[0][at : found.start()], start + sentence.start() + at)
                at = found.end()
            yield Clause(sentence[0][at:], start + sentence.start() + at)


def _in_lines(text: str) -> str:
    """Plain text whose lines still end: a line of a list is a clause of its own."""
    return "\n".join(map(plain, text.split("\n")))


def row_of(grid: Grid, clause: Clause) -> int | None:
    """The one row whose label stands in a clause; None where it names none or several."""
    rows = [
        row
        for row, label in enumerate(grid.labels)
        if label and label in clause.text and re.search(rf"\b{re.escape(label)}\b", clause.text)
    ]
    if not rows:
        return _row_in_plural(grid, clause)
    if len(rows) != 1 or grid.labels.count(grid.labels[rows[0]]) > 1:
        return None
    owned = re.search(rf"\b{re.escape(grid.labels[rows[0]])} [a-z]+'s?\b", clause.text)
    return None if owned else rows[0]


def _row_in_plural(grid: Grid, clause: Clause) -> int | None:
    """The one row whose label, in the plural, a clause opens with: *thefts* of a row of *theft*; no part of it."""
    rows = [
        row
        for row, label in enumerate(grid.labels)
        if label.replace(" ", "").isalpha() and _opens_with(clause.text, label)
    ]
    return rows[0] if len(rows) == 1 else None


def _opens_with(text: str, label: str) -> bool:
    plurals = (f"{label}s", f"{label}es", f"{label[:-1]}ies" if label.endswith("y") else f"{label}s")
    words = text.lstrip()
    return any(words.startswith(f"{one} ") and not _PART.match(words, len(one)) for one in plurals)


def periods(grid: Grid, clause: Clause, words: Lexicon) -> tuple[Column, Column] | None:
    """The columns of the two periods that a clause compares: the years it names, or the only two there are."""
    dated = [(int(found[1]), column) for column in grid.columns if (found := _HEADED.match(column.header))]
    years = [year for year, _ in dated]
    named = clause.years
    if len(dated) < 2 or years != sorted(set(years)):
        return None if named or dated else _then_and_now(grid, words) or _in_order(grid, clause, words)
    if not named:
        return (dated[0][1], dated[1][1]) if len(dated) == 2 else None
    if len(named) == 1:
        return _since(dated, named[0])
    if len(named) != 2 or not set(named) <= set(years):
        return None
    return dated[years.index(min(named))][1], dated[years.index(max(named))][1]


def _since(dated: list[tuple[int, Column]], year: int) -> tuple[Column, Column] | None:
    """From a year that is named alone to the last; or the last year itself, of two."""
    years = [one for one, _ in dated]
    if year not in years:
        return None
    if year != years[-1]:
        return dated[years.index(year)][1], dated[-1][1]
    return (dated[0][1], dated[1][1]) if len(dated) == 2 else None


def _then_and_now(grid: Grid, words: Lexicon) -> tuple[Column, Column] | None:
    """Two columns headed *before* and *after*, *last year* and *this year*."""
    if len(grid.columns) != 2:
        return None
    first, second = grid.columns
    headed = first.header in words.groups["earlier_headers"] and second.header in words.groups["later_headers"]
    return (first, second) if headed else None


def _in_order(grid: Grid, clause: Clause, words: Lexicon) -> tuple[Column, Column] | None:
    """Two columns headed by months, seasons or days: as a clause names them, or as they stand where it names none."""
    if len(grid.columns) != 2:
        return None
    first, second = grid.columns
    orders = [words.groups[name] for name in ("season_headers", "month_headers", "day_headers")]
    if not any({first.header, second.header} <= order for order in orders) or first.header == second.header:
        return None
    places = [clause.text.find(column.header) for column in grid.columns]
    if min(places) >= 0:
        earlier, later = (first, second) if places[0] < places[1] else (second, first)
        led = clause.text[: min(places)].split()[-1:]
        return None if words.groups["range_from"].isdisjoint(led) else (earlier, later)
    left = words.has("part_of_time", clause.text.replace(second.header, ""))
    return None if places[0] >= 0 or left else (first, second)


def is_of_its_years(passage: Passage, grid: Grid, clause: Clause) -> bool:
    """Whether a clause names no year but those that stand in a table or right above it."""
    shown = passage.document.text[grid.start : grid.end] + caption(passage, grid).replace(clause.text, "")
    return all(str(year) in shown for year in clause.years)


def is_about(passage: Passage, grid: Grid, clause: Clause) -> bool:
    """Whether a clause speaks of what a table is of: it stands right above it, or shares a telling word with it."""
    above = caption(passage, grid)
    if not above or clause.text.strip() in above:
        return True
    told = f"{above} {' '.join(column.header for column in grid.columns)}"
    known = {word for word in _WORD.findall(told) if len(word) >= _LEAST_TELLING}
    return any(word in known or word.removesuffix("s") in known for word in clause.words)


def only_verb(clause: Clause, known: Lexicon, headers: Iterable[str] = ()) -> tuple[str, str, int] | None:
    """The hedge, the verb and its place, where a clause has one verb of change alone and no clause in it.

    The ``headers`` of columns that it compares are times of the table and no part of them.
    """
    told = clause.text
    for header in headers:
        told = told.replace(header, "")
    if known.has("relative_words", told) or known.has("wider_scope", told):
        return None
    found = [
        token
        for token in _TOKEN.finditer(clause.text)
        if token[0].endswith(PAST) and (token[0] in known.classes["factor"] or token[0] in known.classes["change"])
    ]
    if len(found) != 1:
        return None
    before = clause.text[: found[0].start()].split()
    cues = (" ".join(before[-count:]) for count in (3, 2, 1))
    return next((cue for cue in cues if cue in known.cues), ""), found[0][0], found[0].start()


def multiple(passage: Passage, clause: Clause, known: Lexicon) -> Quantity | None:
    """The only verb of change of a clause, as a figure, where it says how many times: *doubled*, *almost halved*."""
    found = only_verb(clause, known)
    if found is None or found[1] not in known.classes["factor"]:
        return None
    return word_figure(passage, clause, found, known)


def word_figure(passage: Passage, clause: Clause, verb: tuple[str, str, int], known: Lexicon) -> Quantity:
    """A verb of a clause, with its hedge and its place, as a figure: how many times, or which way."""
    cue, word, at = verb
    start, end = clause.start + at, clause.start + at + len(word)
    factors: Mapping[str, object] = known.classes["factor"]  # type: ignore[assignment]
    value = factors.get(word, known.classes["change"].get(word) if isinstance(known.classes["change"], dict) else None)
    stated = Fraction(*value) if isinstance(value, tuple) else Fraction(value)  # type: ignore[call-overload]
    kind = "multiple" if word in factors else "word"
    reading = Reading(stated, unit(""), Fraction(0))
    figure = Quantity(passage.document, start, end, end, kind, (reading,), form="words")
    name, strength = known.cues.get(cue, ("", "")) if cue else ("", "")
    qualifier = Qualifier(name) if name else None
    if stated < 1 and kind == "multiple" and qualifier is not None:
        qualifier, strength = (Qualifier.MORE_THAN, "just") if strength == "nearly" else (qualifier.opposite, strength)
    return figure.replace(qualifier=qualifier, strength=strength) if kind == "multiple" else figure
