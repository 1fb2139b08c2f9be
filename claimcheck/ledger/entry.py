"""Entry: what stands in a ledger, as a network takes it."""

from __future__ import annotations

from fractions import Fraction
from math import inf

from claimcheck.algebra.interval import ALL, Interval
from claimcheck.algebra.steps import arithmetic
from claimcheck.algebra.term import Name, Number, evaluate, replay
from claimcheck.claims.claim import Claim, Verdict
from claimcheck.documents.document import Block, Document
from claimcheck.findings.explain import shown_interval, with_unit
from claimcheck.findings.network import Constraint, Stated
from claimcheck.findings.wiring import Wiring
from claimcheck.units import unit as unit_of
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Final

    from claimcheck.algebra.term import Term, Variable
    from claimcheck.claims.rule import Rule
    from claimcheck.ledger.relation import Relation
    from claimcheck.quantities.quantity import Quantity
    from claimcheck.units.unit import Unit

_ALLOWED: Final = {
    "=": Interval.point(0),
    "<=": Interval.at_most(0),
    ">=": Interval.at_least(0),
    "<": Interval.below(0),
    ">": Interval.above(0),
}
"""What the left side less the right side may be."""


class Entry(Value):
    """A ledger at one moment: the ``document`` lists the statements, one a line; every name is a variable."""

    document: Document
    figures: Mapping[str, Quantity]
    units: Mapping[str, Unit]
    relations: tuple[Relation, ...]
    variables: Mapping[str, Variable]
    constraints: tuple[Constraint, ...]

    @property
    def quantities(self) -> tuple[Quantity, ...]:
        """The figures stated, each at the place of its name."""
        return tuple(self.figures.values())

    def wiring(self, claims: Sequence[Claim] = ()) -> Wiring:
        """The network of the relations, each labelled with its claim; names are in their own units."""
        said = {self.variables[name]: (one, one.readings[0]) for name, one in self.figures.items()}
        unknown = {variable: Stated(ALL) for name, variable in self.variables.items() if name not in self.figures}
        sides = {one.target: _difference(read) for one, read in zip(self.constraints, self.relations, strict=True)}
        labels = claims or self.relations
        labelled = tuple(one.replace(label=label) for one, label in zip(self.constraints, labels, strict=True))
        return Wiring(said, labelled, {**unknown, **sides})

    def claims(self, rule: Rule) -> tuple[Claim, ...]:
        """A claim for each relation, judged by itself."""
        box = {variable: said.values() for variable, said in self.wiring().stated().items()}
        return tuple(
            Claim(
                rule,
                {name: self.figures[name] for name in read.names if name in self.figures},
                verdict=_verdict(constraint, box),
                steps=self._steps(read),
            )
            for read, constraint in zip(self.relations, self.constraints, strict=True)
        )

    def _steps(self, read: Relation) -> str:
        """The relation, and each side of it that is more than a name computed from the values as written."""
        sides = [self._computed(side) for side in (read.left, read.right) if len(side.tape) > 1 and side.variables]
        return ": ".join(filter(None, (read.text, ", ".join(filter(None, sides)))))

    def _computed(self, side: Term) -> str:
        if not all(name in self.figures for name, _ in side.variables):
            return ""
        written = {variable: _written(self.figures[variable[0]]) for variable in side.variables}
        value = evaluate(_in_base(side, self.units), written)
        if value.lower == -inf and value.upper == inf:
            return ""
        unit = self._unit_of(side)
        shown = {v: with_unit(shown_interval(values), self.units[v[0]]) for v, values in written.items()}
        own = (value - unit.offset) * (1 / unit.factor)
        return f"{arithmetic(side, shown)} = {with_unit(shown_interval(own), unit)}"

    def _unit_of(self, side: Term) -> Unit:
        """The unit to show a side in: that of the other side's name, or of one of its own."""
        from claimcheck.algebra.dimension import dimension_of

        wanted = dimension_of(side, {variable: self.units[variable[0]].dimension for variable in side.variables})
        relation = next(one for one in self.relations if side is one.left or side is one.right)
        other = relation.left if side is relation.right else relation.right
        for name, _ in (*other.variables, *side.variables):
            if self.units[name].dimension == wanted:
                return self.units[name]
        return unit_of("")


def entry(figures: Mapping[str, Quantity], unknowns: Mapping[str, Unit], relations: Sequence[Relation]) -> Entry:
    """The entry of statements, names without a value, and relations."""
    document, placed = _listed(figures)
    units = {**{name: figure.unit for name, figure in figures.items()}, **unknowns}
    variables: dict[str, Variable] = {name: (name, None) for name in units}
    constraints = []
    for number, read in enumerate(relations):
        difference = _in_base(read.left, units) - _in_base(read.right, units)
        constraints.append(Constraint(difference, ("", number), "=", read))
    return Entry(document, placed, units, tuple(relations), variables, tuple(constraints))


def _difference(read: Relation) -> Stated:
    allowed = _ALLOWED[read.sign]
    return Stated(allowed, domain=allowed)


def _verdict(constraint: Constraint, box: Mapping[Variable, Interval]) -> Verdict:
    computed = evaluate(constraint.term, box)
    if computed.lower == -inf and computed.upper == inf:
        return Verdict.UNDETERMINED
    taken = {variable: box[variable] for variable in constraint.variables}
    return Verdict.INCONSISTENT if constraint.revise(taken) is None else Verdict.CONSISTENT


def _in_base(side: Term, units: Mapping[str, Unit]) -> Term:
    """A side over names in their own units, computed in base units."""

    def based(variable: Variable) -> Term:
        unit, name = units[variable[0]], Name(*variable)
        scaled = name if unit.factor == 1 else name * unit.factor
        return scaled + unit.offset if unit.offset else scaled

    return replay(side, based, Number)


def _written(figure: Quantity) -> Interval:
    stated = figure.stated
    return Interval.closed(*sorted(stated)) if isinstance(stated, tuple) else Interval.point(Fraction(stated))


def _listed(figures: Mapping[str, Quantity]) -> tuple[Document, dict[str, Quantity]]:
    """A document with a line for each statement, and the figures at the places of their names."""
    lines = [f"{name} = {' '.join(figure.document.text.split())}\n" for name, figure in figures.items()]
    text, at = "".join(lines), 0
    document = Document("<ledger>", text, text, (Block(0, len(text)),))
    placed = {}
    for line, (name, figure) in zip(lines, figures.items(), strict=True):
        end = at + len(name)
        placed[name] = figure.replace(document=document, start=at, end=end, number_end=end, cue=None, noun=None)
        at += len(line)
    return document, placed
