"""By how much the text says that a row of a table changed, and the row."""

from __future__ import annotations

from claimcheck.claims import PERCENT, SUMMABLE, Claim, Example, Rule
from claimcheck.claims.beside import is_about, lines
from claimcheck.claims.comparable import comparable
from claimcheck.claims.course import courses
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.slotted import extent, plain
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier, Passage
    from claimcheck.claims.beside import Clause
    from claimcheck.claims.course import Course
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.quantities.quantity import Quantity

_TOKEN = pattern("[a-z]+")
_GATES = "\n\n| Ground | 2022-23 (£000) | 2023-24 (£000) |\n|---|---|---|\n| Rook | 240 | 252 |\n| Tern | 310 | 295 |\n"


class RowChange(Rule):
    """What rose *by a third*, or fell 20 per cent, in the words beside a table must have done so in the row they name.

    The columns must be two years, or the words name two of them; the clause must name one row, one verb of change and one
    percentage or fraction right behind it, and speak of what the table is of.
    """

    code = "CC360"
    is_certain = True
    meets = ("table",)
    roles = {"before": SUMMABLE, "after": "before", "change": PERCENT}
    result = "change"
    readings = ("grown", "shrunk")
    loudest = "warning"
    message = "the table goes from {before} to {after}, which is {computed}, not {change}"
    valid = (
        Example("Receipts at Rook were up by a twentieth." + _GATES),
        Example("Receipts at Tern fell by 5 per cent, those at Rook rose." + _GATES),
        Example("Bar receipts at Rook, where prices rose by a third, are up." + _GATES),
        Example("Tickets\n\nReceipts at Rook were up by a third.\n\nPeople at the gate" + _GATES),
        Example("Receipts at Rook were up by a third between 2001 and 2024." + _GATES),
    )
    invalid = (
        Example("Receipts at Rook were up by a third." + _GATES, computed="5"),
        Example("At Tern, receipts dropped 40 per cent on the year." + _GATES, computed="4.839"),
        Example("Receipts rose by half at Rook while Tern had a bad year." + _GATES),
        Example(
            "Output in Elm has grown 40% since 2019.\n\n| Mill | 2019 | 2024 |\n|---|---|---|\n| Ash | 400 | 380 |\n| Elm | 210 | 241 |\n"
        ),
        Example(
            "Births at Yew fell by nearly a half from 2014 to 2024.\n\n| Ward | 2014 | 2019 | 2024 |\n|---|---|---|---|\n| Elm | 412 | 419 | 414 |\n| Yew | 380 | 371 | 367 |\n"
        ),
    )

    @staticmethod
    def grown(before: Carrier, after: Carrier) -> Carrier:
        """What the later figure is more than the earlier, in per cent."""
        return 100 * (after / before - 1)

    @staticmethod
    def shrunk(before: Carrier, after: Carrier) -> Carrier:
        """What it is less, in per cent."""
        return 100 * (1 - after / before)

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """One claim for each clause beside a table that says by how much one row changed."""
        known = lexicon(passage.locale)
        for course in courses(passage, lines(passage)):
            told = _told(passage, course.clause, known)
            if told is not None and is_about(passage, course.grid, course.clause):
                yield from self._claim(course, told)

    def _claim(self, course: Course, told: tuple[Quantity, int]) -> Iterator[Claim]:
        before, after = course.figures
        if before.value > 0 and comparable(course.figures):
            roles = {"before": before, "after": after, "change": told[0]}
            yield Claim(self, roles, self.binding, ("grown",) if told[1] > 0 else ("shrunk",))


def _told(passage: Passage, clause: Clause, known: Lexicon) -> tuple[Quantity, int] | None:
    """The only percentage of a clause and the way of the only verb of change, which stands right before it."""
    figures = [figure for figure in clause.figures(passage) if figure.kind in ("percent", "share")]
    verbs = known.classes["change"]
    if len(figures) != 1 or figures[0].is_range or known.has("relative_words", clause.text):
        return None
    if known.has("wider_scope", clause.text):
        return None
    start, end = extent(figures[0])
    head = plain(passage.document.text[clause.start : start])
    found = [token for token in _TOKEN.finditer(head) if token[0] in verbs]
    if len(found) != 1 or head[found[0].end() :].strip() not in known.groups["by_how_much"]:
        return None
    rest = clause.text[end - clause.start :].split()[:1]
    if rest and rest[0].strip(",") in known.classes["change"]:
        return None
    return figures[0], known.number("change", found[0][0])
