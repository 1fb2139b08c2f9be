"""What the text says went up or down, and the table."""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import pairwise

from claimcheck.claims import SUMMABLE, Claim, Example
from claimcheck.claims.beside import PAST, clauses, is_about, multiple, only_verb, word_figure
from claimcheck.claims.comparable import comparable
from claimcheck.claims.grid import grids
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.slotted import plain
from claimcheck.claims.timeline import rounded
from claimcheck.claims.trend import Trend
from claimcheck.pattern import pattern
from claimcheck.quantities.quantity import Quantity, Reading
from claimcheck.units import unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from claimcheck.claims import Carrier, Passage
    from claimcheck.claims.beside import Clause
    from claimcheck.claims.grid import Column, Grid
    from claimcheck.claims.lexicon import Lexicon

_TABLE = "\n\n| Year | Complaints |\n|---|---|\n| 2022 | 530 |\n| 2023 | 611 |\n"
_YEAR = pattern(r"(?:1[89]|20)\d\d(?:[-/–]\d\d(?:\d\d)?)?")
_NEAR = 300
"""Characters before and behind a table in which words about it may stand."""


class TableTrend(Trend):
    """What *fell* or *rose* in the words beside a table of years must have done so in it.

    The words must name a column and say nothing of a shorter time or of a part. In a table of more than two years, both the
    last step and the whole way must go against the verb.
    """

    code = "CC357"
    is_certain = True
    meets = ("table",)
    roles = {"later": SUMMABLE, "earlier": "later", "before": "later", "verb": "word:change"}
    relation = {"rose": "<=", "fell": ">=", "times": "=", "times_before": "="}
    readings = ("rose", "fell", "times", "times_before")
    valid = (
        Example("Complaints rose last year." + _TABLE),
        Example("Complaints fell in June, the police said." + _TABLE),
        Example("Prices fell last year." + _TABLE),
        Example("Complaints fell for years, but have risen since." + _TABLE),
        Example(
            "Complaints fell.\n\n| Year | Complaints |\n|---|---|\n| 2021 | 700 |\n| 2022 | 530 |\n| 2023 | 611 |\n"
        ),
    )
    invalid = (
        Example("Complaints fell last year." + _TABLE),
        Example("Complaints have dropped, the table shows." + _TABLE),
        Example("Visits rose again.\n\n| Year | Visits |\n|---|---|\n| 2020 | 9,300 |\n| 2021 | 8,100 |\n"),
        Example("Sales have grown sharply.\n\n| Year | Sales |\n|---|---|\n| 2020 | £9.3m |\n| 2021 | £8.1m |\n"),
        Example("Complaints have doubled in two years, the force said." + _TABLE),
        Example(
            "The number of visits more than trebled from 2020 to 2022.\n\n| Year | Visits |\n|---|---|\n| 2020 | 300 |\n| 2021 | 420 |\n| 2022 | 610 |\n"
        ),
        Example(
            "Exports grew every year.\n\n| Year | Exports |\n|---|---|\n| 2020 | 410 |\n| 2021 | 455 |\n| 2022 | 410 |\n"
        ),
        Example("Thefts declined.\n\n| Year | Thefts |\n|---|---|\n| 2020 | 93 |\n| 2021 | 104 |\n| 2022 | 120 |\n"),
    )

    @staticmethod
    def times_before(before: Carrier, verb: Carrier) -> Carrier:
        """What the later figure is, of so many times the one right before it."""
        return before * verb

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """One claim for each column that a verb beside the table speaks of."""
        known = lexicon(passage.locale)
        for grid in grids(passage):
            if all(_YEAR.fullmatch(label) for label in grid.labels) and list(grid.labels) == sorted(grid.labels):
                for column in grid.columns:
                    yield from self._told(passage, grid, column, known.classes["change"])  # type: ignore[arg-type]
                for clause in clauses(passage, grid):
                    yield from self._multiplied(passage, grid, clause, known)
                    yield from self._stepped(passage, grid, clause, known)

    def _multiplied(self, passage: Passage, grid: Grid, clause: Clause, known: Lexicon) -> Iterator[Claim]:
        """What a clause says has doubled or halved, over all the years of the table or those that it names."""
        columns = [column for column in grid.columns if _is_named(column, clause)]
        found = multiple(passage, clause, known)
        if len(columns) != 1 or found is None or not is_about(passage, grid, clause):
            return
        figures = columns[0].stated(range(len(grid.labels)))
        ends = _ends(grid, clause)
        if len(figures) < 2 or ends is None or not comparable(figures):
            return
        first, last = ends
        roles = {"later": figures[last], "earlier": figures[first], "verb": found}
        yield Claim(self, {**roles, "before": figures[last - 1]}, self.binding, ("times", "times_before"))

    def _stepped(self, passage: Passage, grid: Grid, clause: Clause, known: Lexicon) -> Iterator[Claim]:
        """What a clause says rose or fell every year, from each year of the table to the next."""
        columns = [column for column in grid.columns if _is_named(column, clause)]
        found = only_verb(clause, known) if known.has("every_step", clause.text) and not clause.years else None
        if len(columns) != 1 or found is None or not is_about(passage, grid, clause):
            return
        figures = columns[0].stated(range(len(grid.labels)))
        way = known.number("change", found[1])
        if not way or len(figures) < 2 or not comparable(figures):
            return
        verb = word_figure(passage, clause, ("", *found[1:]), known)
        for earlier, later in pairwise(figures):
            roles = {"later": rounded(later), "earlier": rounded(earlier), "before": earlier, "verb": verb}
            yield Claim(self, roles, self.binding, ("rose",) if way > 0 else ("fell",))

    def _told(self, passage: Passage, grid: Grid, column: Column, verbs: Mapping[str, int]) -> Iterator[Claim]:
        figures = column.stated(range(len(grid.labels)))
        if len(figures) < 2 or not column.header.isalpha() or not comparable(figures):
            return
        start = max(0, grid.start - _NEAR)
        said = re.compile(
            rf"\b{column.header}(?: (?:have|has|had))? ([a-z]+)(?: (?:last|this) year| again| sharply| slightly)?(?: in {re.escape(grid.labels[-1])})?[.,;]"
        )
        for text, at in (
            (passage.document.text[start : grid.start], start),
            (passage.document.text[grid.end : grid.end + _NEAR], grid.end),
        ):
            match = said.search(plain(text))
            if match and match[1] in verbs and match[1].endswith(PAST):
                yield from self._claim(passage, figures, (at + match.start(1), at + match.end(1)), verbs[match[1]])

    def _claim(
        self, passage: Passage, figures: tuple[Quantity, ...], place: tuple[int, int], way: int
    ) -> Iterator[Claim]:
        first, before, last = figures[0], figures[-2], figures[-1]
        if len(figures) == 2 or (last.value - first.value) * way < 0:
            reading = Reading(Fraction(way), unit(""), Fraction(0))
            verb = Quantity(passage.document, *place, place[1], "word", (reading,), form="words")
            roles = {"later": last, "earlier": before, "verb": verb}
            yield Claim(self, roles, self.binding, ("rose",) if way > 0 else ("fell",))


def _is_named(column: Column, clause: Clause) -> bool:
    """Whether a clause names a column by the first word of its header, and no part of it: *thefts of bicycles*."""
    name = column.header.split(" ")[0]
    if not name.isalpha() or name not in clause.words:
        return False
    words = clause.words
    return words[words.index(name) + 1 : words.index(name) + 2] != ["of"]


def _ends(grid: Grid, clause: Clause) -> tuple[int, int] | None:
    """The rows of the years that a clause names, the first and the last where it names none."""
    headed = [label[:4] for label in grid.labels]
    named = sorted(set(map(str, clause.years)))
    if not named:
        return 0, len(headed) - 1
    if not set(named) <= set(headed) or len(named) > 2:
        return None
    last = headed.index(named[1]) if len(named) == 2 else len(headed) - 1
    first = headed.index(named[0])
    return (first, last) if first < last else None
