"""Term: a formula written down as a tree, by running it on names instead of numbers.

A formula is a plain function of its roles that knows only ``+ - * /``, ``sum``, ``len`` and whole numbers.
Run on intervals it gives the verdict; run on names it leaves a term, which can be run backwards
(:mod:`~claimcheck.algebra.narrowing`), shown (:mod:`~claimcheck.algebra.steps`), checked for its dimension or
rearranged.

>>> change = record(lambda before, after: 100 * (after / before - 1), {"before": None, "after": None})
>>> change.variables
(('after', None), ('before', None))
>>> str(evaluate(change, {("before", None): Interval.point(50), ("after", None): Interval.closed(60, 61)}))
'20 … 22'
"""

from __future__ import annotations

import operator
from fractions import Fraction

from claimcheck.algebra.interval import Interval
from claimcheck.value import Value, once

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, ClassVar, TypeAlias, TypeVar

    T = TypeVar("T")
    Variable: TypeAlias = tuple[str, int | None]
    Box: TypeAlias = Mapping[Variable, Interval]
    Operand: TypeAlias = "Term | int | Fraction"
    Step: TypeAlias = tuple[type["Term"], Any, Any]


class Term(Value):
    """A node of the tree: a :class:`Name`, a :class:`Number` or an :class:`Operation` on two terms."""

    @once
    def tape(self) -> tuple[Step, ...]:
        """The tree as a list of steps, each after those it needs; a repeated part is one step.

        A step is ``(Name, variable, None)``, ``(Number, value, None)`` or the class of an operation with the
        places of its operands. Long sums would overflow a walk by recursion: whoever interprets a term runs
        along its tape.
        """
        return _unrolled(self)

    @property
    def variables(self) -> tuple[Variable, ...]:
        """The figures that the term needs, each once, in order of appearance."""
        return tuple(variable for kind, variable, _ in self.tape if kind is Name)

    def __add__(self, other: Operand) -> Term:
        return _joined(Sum, self, other)

    def __radd__(self, other: int | Fraction) -> Term:
        return self if other == 0 else _joined(Sum, other, self)

    def __sub__(self, other: Operand) -> Term:
        return _joined(Difference, self, other)

    def __rsub__(self, other: int | Fraction) -> Term:
        return _joined(Difference, other, self)

    def __mul__(self, other: Operand) -> Term:
        return _joined(Product, self, other)

    def __rmul__(self, other: int | Fraction) -> Term:
        return _joined(Product, other, self)

    def __truediv__(self, other: Operand) -> Term:
        return _joined(Quotient, self, other)

    def __rtruediv__(self, other: int | Fraction) -> Term:
        return _joined(Quotient, other, self)

    def __neg__(self) -> Term:
        return Product(Number(-1), self)

    def __eq__(self, other: object) -> bool:
        return self.tape == other.tape if isinstance(other, Term) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.tape)


class Name(Term):
    """A figure: the one that fills ``role``, or the one at ``index`` where a role takes several."""

    role: str
    index: int | None = None

    @property
    def variable(self) -> Variable:
        """What boxes and mappings know the figure by."""
        return self.role, self.index


class Number(Term):
    """A number written in the formula itself."""

    value: int | Fraction


class Operation(Term):
    """Two terms joined; the subclass says how, as ``operate``."""

    left: Term
    right: Term

    if TYPE_CHECKING:
        operate: ClassVar[staticmethod[[Any, Any], Any]]


class Sum(Operation):
    """``left + right``."""

    operate = staticmethod(operator.add)


class Difference(Operation):
    """``left - right``."""

    operate = staticmethod(operator.sub)


class Product(Operation):
    """``left * right``; a negation is a product with -1."""

    operate = staticmethod(operator.mul)


class Quotient(Operation):
    """``left / right``."""

    operate = staticmethod(operator.truediv)


def record(formula: Callable[..., Any], roles: Mapping[str, int | None]) -> Term:
    """The term of a formula whose parameters are ``roles``: ``None`` for one figure, ``n`` for a tuple of n.

    Raises TypeError if the formula does anything but exact arithmetic.

    >>> record(lambda parts: sum(parts) / len(parts), {"parts": 2}).variables
    (('parts', 0), ('parts', 1))
    """
    names = {
        role: Name(role) if count is None else tuple(Name(role, index) for index in range(count))
        for role, count in roles.items()
    }
    result = formula(**names)
    if isinstance(result, Term):
        return result
    if isinstance(result, int | Fraction):
        return Number(result)
    raise TypeError(f"a formula gives a term, not {result!r}")


def replay(term: Term, name: Callable[[Variable], T], number: Callable[[int | Fraction], T]) -> T:
    """Run the formula again on any kind of value that has the four operations.

    ``name`` gives the value of a figure, ``number`` that of a number in the formula.
    """
    values: list[Any] = []
    for kind, left, right in term.tape:
        if issubclass(kind, Operation):
            values.append(kind.operate(values[left], values[right]))
        else:
            values.append(name(left) if kind is Name else number(left))
    result: T = values[-1]
    return result


def evaluate(term: Term, box: Box) -> Interval:
    """All values that the term can take while its figures stay in ``box``; exact where each occurs once."""
    return replay(term, box.__getitem__, Interval.point)


def renamed(term: Term, names: Mapping[Variable, Variable]) -> Term:
    """The same term over other figures, as when relations that share figures are put together."""

    def exchanged(variable: Variable) -> Term:
        return Name(*names.get(variable, variable))

    return replay(term, exchanged, Number)


def _joined(operation: Callable[[Term, Term], Term], left: Operand, right: Operand) -> Term:
    return operation(_operand(left), _operand(right))


def _operand(side: Operand) -> Term:
    if isinstance(side, Term):
        return side
    if isinstance(side, int | Fraction):
        return Number(side)
    raise TypeError(f"a formula knows its roles and whole numbers, not {side!r}")


def _unrolled(term: Term) -> tuple[Step, ...]:
    steps: dict[Step, int] = {}
    places: dict[int, int] = {}
    waiting = [term]
    while waiting:
        node = waiting[-1]
        missing = [part for part in _parts(node) if id(part) not in places]
        if missing:
            waiting.extend(reversed(missing))
        else:
            waiting.pop()
            places[id(node)] = steps.setdefault(_step(node, places), len(steps))
    return tuple(steps)


def _parts(node: Term) -> tuple[Term, ...]:
    return (node.left, node.right) if isinstance(node, Operation) else ()


def _step(node: Term, places: Mapping[int, int]) -> Step:
    if isinstance(node, Operation):
        return type(node), places[id(node.left)], places[id(node.right)]
    if isinstance(node, Name):
        return Name, node.variable, None
    if isinstance(node, Number):
        return Number, node.value, None
    raise TypeError(f"{node!r} is neither a name, a number nor an operation")
