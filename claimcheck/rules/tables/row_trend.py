"""What the text says became of a row of a table, and the row."""

from __future__ import annotations

from claimcheck.claims import SUMMABLE, Claim, Example
from claimcheck.claims.beside import is_about, only_verb, word_figure
from claimcheck.claims.comparable import comparable
from claimcheck.claims.course import courses
from claimcheck.claims.grid import grids
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.trend import Trend

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.claims import Passage
    from claimcheck.claims.beside import Clause
    from claimcheck.claims.course import Course
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.quantities.quantity import Quantity

_BEDS = "\n\n| Region | 2015 | 2025 |\n|---|---|---|\n| Northmere | 1,900 | 2,050 |\n| Eastmere | 1,460 | 1,720 |\n"


class RowTrend(Trend):
    """What *doubled*, *fell* or *rose* in the words beside a table must have done so in the row that they name.

    The columns must be years, and the verb must follow the row's own label. The words name two of the years, or the
    table has no more than two.
    """

    code = "CC350"
    is_certain = True
    meets = ("table",)
    roles = {"later": SUMMABLE, "earlier": "later", "verb": "word:change"}
    relation = {"times": "=", "rose": "<=", "fell": ">="}
    readings = ("times", "rose", "fell")
    valid = (
        Example(
            "Thefts in Elm fell between winter and summer.\n\n| Town | Summer | Winter |\n|---|---|---|\n| Elm | 41 | 88 |\n| Ash | 52 | 33 |\n"
        ),
        Example(
            "Thefts in Elm rose in the first quarter.\n\n| Town | May | June |\n|---|---|---|\n| Elm | 88 | 41 |\n| Ash | 52 | 33 |\n"
        ),
        Example("Beds in Eastmere rose between 2015 and 2025." + _BEDS),
        Example("Beds in Eastmere doubled between 1990 and 2025." + _BEDS),
        Example("Spending in Eastmere, where beds doubled, is up." + _BEDS),
        Example("Beds in Southmere doubled between 2015 and 2025." + _BEDS),
        Example(
            "Visits to Fir more than doubled.\n\n| Park | 2014 | 2024 |\n|---|---|---|\n| Elm | 12 | 19 |\n| Fir | 8 | 17 |\n"
        ),
        Example(
            "House fires of more than a day doubled in Elm.\n\n| Blaze, Elm | 2021 | 2024 |\n|---|---|---|\n| House fire | 80 | 121 |\n| Barn fire | 40 | 31 |\n"
        ),
        Example(
            "Sales at Fir fell and then rose.\n\n| Shop | 2014 | 2019 | 2024 |\n|---|---|---|---|\n| Elm | 12 | 19 | 14 |\n| Fir | 8 | 6 | 17 |\n"
        ),
    )
    invalid = (
        Example(
            "Thefts fell in Elm but rose in Ash between spring and summer.\n\n| Town | Spring | Summer |\n|---|---|---|\n| Elm | 88 | 41 |\n| Ash | 52 | 33 |\n"
        ),
        Example("Beds in Eastmere more than doubled between 2015 and 2025." + _BEDS),
        Example("Beds in Northmere fell, as the table shows." + _BEDS),
        Example("In Eastmere, the ministry said, the number of beds trebled from 2015 to 2025." + _BEDS),
        Example("Beds more than doubled in Northmere, whereas Eastmere had few." + _BEDS),
        Example(
            "Visits to Fir trebled.\n\n| Park | 2014 | 2024 |\n|---|---|---|\n| Elm | 120 | 190 |\n| Fir | 80 | 170 |\n"
        ),
        Example(
            "Thefts in Ash have almost halved.\n\n| Town | 2021 | 2024 |\n|---|---|---|\n| Elm | 120 | 190 |\n| Ash | 80 | 71 |\n"
        ),
        Example(
            "House fires more than doubled in Elm between 2021 and 2024.\n\n| Blaze, Elm | 2021 | 2024 |\n|---|---|---|\n| House fire | 80 | 121 |\n| Barn fire | 40 | 31 |\n"
        ),
        Example(
            "Catches at Yew rose from 2019 to 2024.\n\n| Port | 2014 | 2019 | 2024 |\n|---|---|---|---|\n| Elm | 12 | 19 | 14 |\n| Yew | 80 | 91 | 67 |\n"
        ),
    )

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """One claim for each row that a verb beside the table speaks of."""
        known = lexicon(passage.locale)
        for course in courses(passage, grids(passage)):
            verb = _verb(passage, course, known)
            if verb is not None and comparable(course.figures) and is_about(passage, course.grid, course.clause):
                earlier, later = course.figures
                roles = {"later": later, "earlier": earlier, "verb": verb}
                yield Claim(self, roles, self.binding, (_reading(verb),))


def _verb(passage: Passage, course: Course, known: Lexicon) -> Quantity | None:
    """The only verb of change of a clause as a figure; one that says only which way must be of the years as a whole."""
    clause, headers = course.clause, [column.header for column in course.columns]
    found = only_verb(clause, known, headers)
    if found is None or (found[1] not in known.classes["factor"] and _is_of_a_part(passage, clause, headers)):
        return None
    return word_figure(passage, clause, found, known)


def _is_of_a_part(passage: Passage, clause: Clause, headers: Sequence[str]) -> bool:
    """Whether a clause names a day, a month or a stretch of time other than those that head the columns."""
    return any(
        figure.kind in ("time", "duration")
        or (figure.kind == "date" and not figure.text.isdecimal() and figure.text.lower() not in headers)
        for figure in clause.figures(passage)
    )


def _reading(verb: Quantity) -> str:
    if verb.kind == "multiple":
        return "times"
    return "rose" if verb.value > 0 else "fell"
