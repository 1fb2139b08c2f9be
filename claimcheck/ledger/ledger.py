"""Ledger: statements and relations given by hand, checked as the figures of an article are."""

from __future__ import annotations

from difflib import get_close_matches
from keyword import iskeyword
from math import inf
from unicodedata import normalize

from claimcheck.algebra.dimension import NUMBER, DimensionError, dimension_of
from claimcheck.algebra.interval import ALL, Interval
from claimcheck.api import joint_rule
from claimcheck.errors import StatementError
from claimcheck.findings.explain import measured_amount
from claimcheck.findings.network import implied_of
from claimcheck.findings.together import clashes
from claimcheck.ledger.entry import Entry, entry
from claimcheck.ledger.relation import SUM, Relation, relation
from claimcheck.ledger.statement import quantity
from claimcheck.reports.report import Report
from claimcheck.units import unit as unit_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fractions import Fraction
    from typing import Any, Final

    from claimcheck.algebra.dimension import Dimension
    from claimcheck.algebra.term import Term
    from claimcheck.quantities.quantity import Quantity
    from claimcheck.units.unit import Unit

MOST_ENTRIES: Final = 500
"""Statements, and relations, that one ledger holds."""

LONGEST_NAME: Final = 60


class Ledger:
    """Named statements and the relations between them, for fields of a form, a sheet, or a text that no reader knows.

    >>> ledger = Ledger()
    >>> ledger.state("peak", "1,300 sq km")
    >>> ledger.state("left", "less than 200 sq km")
    >>> ledger.state("retaken", "over 86 per cent")
    >>> ledger.relate("retaken == 1 - left / peak")
    >>> bool(ledger.check())
    True
    >>> str(ledger.implied("retaken"))
    '> 84.22 and ≤ 100'

    ``locale`` is the language of the statements, ``dollar`` the currency that a bare ``$`` stands for.
    """

    def __init__(self, *, locale: str = "en", dollar: str = "USD") -> None:
        self.locale = locale
        self.dollar = dollar
        self._figures: dict[str, Quantity] = {}
        self._unknowns: dict[str, Unit] = {}
        self._relations: list[Relation] = []

    def state(self, name: str, value: Any = None, *, unit: str | None = None) -> None:
        """State what ``name`` is: in words, with all that they allow ("about 1,300 sq km"), or exactly.

        An exact value is a number, in ``unit`` if that is given, or a :class:`pint.Quantity`. Without a value the name
        stands for something in ``unit`` of which nothing is known. A name stated again is stated anew.

        Raises :class:`~claimcheck.errors.StatementError` for a name that is no identifier or words that do not state
        one figure, :class:`~claimcheck.errors.UnitError` for an unknown unit.
        """
        name = self._checked(name)
        figure = None if value is None else quantity(name, value, unit, locale=self.locale, dollar=self.dollar)
        self._recheck(name, figure.unit if figure is not None else unit_of(unit or ""))
        self._figures.pop(name, None)
        self._unknowns.pop(name, None)
        if figure is None:
            self._unknowns[name] = unit_of(unit or "")
        else:
            self._figures[name] = figure

    def relate(self, text: str) -> None:
        """Relate names in sympy's syntax: ``"retaken == 1 - left / peak"``, ``"sum(a, b, c) <= total"``.

        Units are converted, percent is a unit (86 per cent is 0.86). A name that stands alone on one side and was never
        stated is implied by the other side.

        Raises :class:`~claimcheck.errors.StatementError` for what is no relation, a name that was not stated, and units
        that cannot be added or compared.
        """
        if len(self._relations) >= MOST_ENTRIES:
            raise StatementError(f"a ledger holds {MOST_ENTRIES} relations")
        read = relation(text)
        self._introduce(read)
        self._compare(read)
        self._relations.append(read)

    def check(self) -> Report:
        """All statements under all relations: each relation as a claim, what cannot be true as findings.

        The spans of a finding are the names that it is about, in a document that lists the statements. Relations that
        are neither shown to clash nor to be possible together make an undetermined claim.
        """
        held, rule = self._entry(), joint_rule()
        claims = held.claims(rule)
        judged = list(clashes(held.wiring(claims), rule))
        found = [finding for _, _, finding in judged if finding is not None]
        doubtful = (claim for _, claim, finding in judged if finding is None)
        told = [claim for claim in (*claims, *doubtful) if claim.roles and next(claim.figures(), None) is not None]
        return Report((held.document,), held.quantities, told, found)

    def implied(self, name: str) -> Interval:
        """What all other statements imply of a name, in the unit that it was stated in.

        Any value is possible where nothing binds it, and none where the others clash by themselves.
        Raises :class:`~claimcheck.errors.StatementError` for a name that was never stated.
        """
        held = self._entry()
        if name not in held.variables:
            raise self._unknown(name)
        found = implied_of(held.variables[name], held.wiring().stated(), held.constraints)
        return Interval(inf, -inf) if found is None else found

    def explain(self) -> str:
        """Every relation with its arithmetic and verdict, and every name as stated and as implied."""
        report = self.check()
        lines = [f"{claim.verdict.value:<13} {claim.steps}" for claim in report.claims]
        for name in self.names:
            unit, implied = self.unit(name), self.implied(name)
            told = measured_amount(implied, unit)
            lines.append(f"{name}: {self.words(name)}; the others imply {told}")
        lines += [f"{finding.message}: {finding.steps}" for finding in report.findings]
        return "\n".join(lines)

    def unit(self, name: str) -> Unit:
        """The unit of a name. Raises :class:`~claimcheck.errors.StatementError` for one that was never stated."""
        if name in self._figures:
            return self._figures[name].unit
        if name in self._unknowns:
            return self._unknowns[name]
        raise self._unknown(name)

    @property
    def names(self) -> tuple[str, ...]:
        """Every name: those stated, then those of which nothing but the unit is known."""
        return (*self._figures, *self._unknowns)

    def words(self, name: str) -> str:
        """What was stated of a name, on one line; nothing for one without a value."""
        return " ".join(self._figures[name].document.text.split()) if name in self._figures else ""

    def stated(self, name: str) -> Interval | None:
        """What the statement of a name allows, in its unit; ``None`` for one without a value."""
        return self._figures[name].interval if name in self._figures else None

    def to_frame(self) -> Any:
        """A :class:`pandas.DataFrame` with a row for each name: as stated, and as the others imply. Needs the extra."""
        from claimcheck.reports.as_frame import frame

        return frame([self._row(name) for name in self.names])

    def _row(self, name: str) -> dict[str, Any]:
        said = self.stated(name) or ALL
        implied = self.implied(name)
        return {
            "name": name,
            "stated": self.words(name),
            "unit": str(self.unit(name)),
            **{"lower": _number(said.lower), "upper": _number(said.upper)},
            **{"implied_lower": _number(implied.lower), "implied_upper": _number(implied.upper)},
            "fits": said.meets(implied),
        }

    def _entry(self) -> Entry:
        return entry(self._figures, self._unknowns, self._relations)

    def _recheck(self, name: str, unit: Unit) -> None:
        """Raises for a unit with which the relations of a name that is stated anew make no sense."""
        if name in self.names and self.unit(name).dimension != unit.dimension:
            used = next((read for read in self._relations if name in read.names), None)
            if used is not None:
                raise StatementError(f"{name} is {_measured(self.unit(name).dimension)} in “{used.text}”")

    def _compare(self, read: Relation) -> None:
        left, right = self._dimension(read, read.left), self._dimension(read, read.right)
        if left != right:
            raise StatementError(f"“{read.text}” compares {_measured(left)} with {_measured(right)}")

    def _checked(self, name: str) -> str:
        """A name as a relation knows it."""
        if not isinstance(name, str) or not name.isidentifier() or iskeyword(name) or len(name) > LONGEST_NAME:
            raise StatementError(f"{name!r:.80} is no name; use letters, digits and _, as in jobs_lost")
        name = normalize("NFKC", name)
        if name.startswith("__"):
            raise StatementError(f"{name!r:.80} is no name: none begins with two underscores")
        if name == SUM:
            raise StatementError(f"{SUM!r} is the function {SUM}(…); choose another name")
        if len(self._figures) + len(self._unknowns) >= MOST_ENTRIES and name not in self.names:
            raise StatementError(f"a ledger holds {MOST_ENTRIES} statements")
        return name

    def _introduce(self, read: Relation) -> None:
        """Take in a name that stands alone on one side, with the dimension of the other."""
        new = [name for name in read.names if name not in self._figures and name not in self._unknowns]
        for side, other in ((read.left, read.right), (read.right, read.left)):
            alone = len(new) == 1 and side.variables == ((new[0], None),) and len(side.tape) == 1
            if alone and (new[0], None) not in other.variables:
                self._unknowns[new[0]] = self._unit_for(read, other)
                return
        if new:
            raise self._unknown(new[0], read)

    def _unit_for(self, read: Relation, side: Term) -> Unit:
        """A unit for what a side computes: that of a name of its dimension, else a plain number."""
        wanted = self._dimension(read, side)
        for name, _ in side.variables:
            if self.unit(name).dimension == wanted:
                return self.unit(name)
        if wanted == NUMBER:
            return unit_of("")
        raise StatementError(f"“{read.text}” gives {_measured(wanted)}; state the name first, with a unit")

    def _dimension(self, read: Relation, side: Term) -> Dimension:
        try:
            return dimension_of(side, {variable: self.unit(variable[0]).dimension for variable in side.variables})
        except DimensionError as error:
            raise StatementError(f"“{read.text}”: {error}") from None

    def _unknown(self, name: str, read: Relation | None = None) -> StatementError:
        near = get_close_matches(str(name)[:LONGEST_NAME], self.names, n=1)
        column = 0 if read is None else max(normalize("NFKC", read.text).find(name), 0) + 1
        where = f"“{read.text}”, column {column}: " if read is not None else ""
        hint = f"did you mean {near[0]!r}?" if near else "state it first"
        return StatementError(f"{where}{str(name)[:LONGEST_NAME]!r} was not stated; {hint}")

    def _repr_html_(self) -> str:
        from claimcheck.ledger.picture import picture

        return picture(self)

    def __repr__(self) -> str:
        return f"Ledger({len(self.names)} statements, {len(self._relations)} relations)"


def _measured(dimension: Dimension) -> str:
    return "a number" if dimension == NUMBER else str(dimension)


def _number(end: Fraction | float) -> float | None:
    return None if isinstance(end, float) else float(end)
