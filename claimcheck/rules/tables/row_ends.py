"""From what to what the text says that a row of a table went, and the row."""

from __future__ import annotations

from claimcheck.claims import ANY, Claim, Example, Rule
from claimcheck.claims.beside import lines
from claimcheck.claims.course import courses
from claimcheck.claims.grid import lent, scale
from claimcheck.claims.lexicon import lexicon
from claimcheck.units import unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier, Passage
    from claimcheck.claims.course import Course
    from claimcheck.quantities.quantity import Quantity

_TOLD = frozenset(("count", "money", "percent", "other", "length", "area", "mass", "volume", "energy", "power"))
_LENT = frozenset(("duration", "rate"))
"""Kinds of which tables hold the bare numbers: "from 14 weeks to 22", "from 210 to 450 a week"."""
_HEADS = "\n\n| Head | 2023 (£m) | 2024 (£m) |\n|---|---|---|\n| Roads | 4.1 | 5.3 |\n| Parks | 1.2 | 1.1 |\n"


class RowEnds(Rule):
    """Two figures of the words beside a table that give a row at two times: where one is the row's own, so is the other.

    Only a clause that names one row, and two figures the first or the second of which stands in its cell, is read so;
    headers in thousands and millions are taken at their word.
    """

    code = "CC364"
    is_certain = True
    meets = ("table",)
    roles = {"told": ANY, "cell": "told"}
    result = "told"
    loudest = "warning"
    message = "the table has {cell} where the text has {told}"
    valid = (
        Example(
            "In Fir they rose from 210 to 290 a week.\n\n| Town | 2023 | 2024 |\n|---|---|---|\n| Oak | 90 | 96 |\n| Fir | 210 | 290 |\n"
        ),
        Example("Spending on roads rose from £4.1m to £5.3m." + _HEADS),
        Example("Spending on farm roads rose from £0.1m to £0.3m." + _HEADS),
        Example("Spending on roads rose from £4.1m in 2020 to £5.8m in 2024." + _HEADS),
        Example("Roads and parks rose from £4.1m to £5.8m." + _HEADS),
        Example("Roads took £4.1m, £5.8m with bridges and £6m with tunnels." + _HEADS),
    )
    invalid = (
        Example(
            "Waits in Fir went from 14 weeks to 22.\n\n| Town | 2023 | 2024 |\n|---|---|---|\n| Oak | 20 | 21 |\n| Fir | 14 | 17 |\n",
            computed="17",
        ),
        Example("Spending on roads rose from £4.1m to £5.8m." + _HEADS, computed="5,300,000"),
        Example("Parks fell from £1.7m to £1.1m." + _HEADS, computed="1,200,000"),
        Example(
            "In Ash, deaths rose from 46 in 2023 to 81 in 2024.\n\n| Town | 2023 | 2024 |\n|---|---|---|\n| Elm | 52 | 50 |\n| Ash | 46 | 61 |\n"
        ),
        Example(
            "Fir went from 7.4% to 9.8%, Elm the other way.\n\n| Town | 2023 | 2024 |\n|---|---|---|\n| Oak | 5.2% | 5.0% |\n| Fir | 7.4% | 8.9% |\n"
        ),
        Example(
            "Leith landed 300 boats, then 820.\n\n| Port | 2023 | 2024 |\n|---|---|---|\n| Leith | 300 | 280 |\n| Hull | 200 | 212 |\n"
        ),
    )

    @staticmethod
    def formula(cell: Carrier) -> Carrier:
        return cell

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """A claim for each end that a clause gives of a row, where the other end is the row's own."""
        for course in courses(passage, lines(passage)):
            yield from self._told(passage, course)

    def _told(self, passage: Passage, course: Course) -> Iterator[Claim]:
        stated = [figure for figure in course.clause.figures(passage) if figure.kind in (_TOLD | _LENT)]
        known = lexicon(passage.locale).groups["range_joint"]
        figures = [end for figure in _shared(stated, known) if figure.kind in _TOLD for end in _ends(figure)]
        if len(figures) != len(course.figures) or figures[0].kind != figures[1].kind:
            return
        pairs = [
            (told, lent(cell, told, scale(column, passage)))
            for told, cell, column in zip(figures, course.figures, course.columns, strict=True)
        ]
        if any(told.value == cell.value for told, cell in pairs):
            for told, cell in pairs:
                yield Claim(self, {"told": told, "cell": cell}, self.binding, self.readings)


def _shared(stated: list[Quantity], joints: frozenset[str]) -> list[Quantity]:
    """Two figures with *to* between them, of which one alone has a unit, as the bare numbers of a table."""
    if len(stated) != 2 or {one.kind for one in stated} <= _TOLD or any(one.is_range for one in stated):
        return stated
    first, last = stated
    if first.document.text[first.end : last.start].strip() not in joints:
        return [one for one in stated if one.kind in _TOLD]
    return [_bare(one) for one in stated]


def _bare(figure: Quantity) -> Quantity:
    """A figure without its unit: "14" of "14 weeks"."""
    reading = figure.readings[0]
    return figure.replace(kind="count", readings=(reading.replace(unit=unit("")),)) if figure.unit.name else figure


def _ends(figure: Quantity) -> tuple[Quantity, ...]:
    return figure.ends() if figure.is_range else (figure,)
