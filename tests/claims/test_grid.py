"""Tables as rules see them: nothing where there is none, and columns side by side."""

from __future__ import annotations

from claimcheck.api import read_figures
from claimcheck.claims.beside import lines
from claimcheck.claims.catalogue import discover
from claimcheck.claims.course import courses
from claimcheck.claims.grid import abreast, grids
from claimcheck.claims.passage import Passage
from claimcheck.config import Config
from claimcheck.documents.readers import read

TABLE = "| Town | 2019 | 2024 |\n|---|---|---|\n| Elm | 40 | 52 |\n| Ash | – | 31 |\n| Fir | 12 | 9 |\n"
PROSE = "Fires in Fir fell from 12 in 2019 to 9 in 2024; those in Ash rose."


def _passage(text: str) -> Passage:
    return read_figures(read(text), Config())


def test_without_a_table_there_is_nothing_to_propose() -> None:
    passage = _passage(PROSE)
    assert [*grids(passage), *lines(passage)] == []
    rules = [rule for rule in discover() if rule.meets == ("table",)]
    assert len(rules) > 1
    assert [claim for rule in rules for claim in rule.propose(passage)] == []


def test_columns_abreast_leave_out_rows_that_lack_a_figure() -> None:
    (grid,) = grids(_passage(TABLE))
    assert [[figure.text for figure in row] for row in abreast(grid.columns)] == [["40", "52"], ["12", "9"]]
    assert [[figure.text for figure in row] for row in abreast(grid.columns, [1, 2])] == [["12", "9"]]


def test_a_course_needs_a_row_and_a_figure_at_both_ends() -> None:
    passage = _passage(f"{PROSE}\n\n{TABLE}")
    assert [[figure.text for figure in course.figures] for course in courses(passage, grids(passage))] == [["12", "9"]]
