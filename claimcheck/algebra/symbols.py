"""Symbols: the only door to sympy, for pages that show a formula; no verdict depends on it."""

from __future__ import annotations

import re

from claimcheck.algebra.figure import MINUS
from claimcheck.algebra.steps import arithmetic
from claimcheck.algebra.term import Difference, Name, Operation, Product, Sum, replay

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Final

    from claimcheck.algebra.term import Term, Variable

_SIGNS: Final = (("**", "^"), ("*", " × "), ("/", " ÷ "), ("-", MINUS))


def to_sympy(term: Term) -> Any:
    """The term as a sympy expression; figures are symbols called ``part``, or ``parts_1``, ``parts_2`` ….

    >>> from claimcheck.algebra.term import record
    >>> to_sympy(record(lambda part, whole: 100 * part / whole, {"part": None, "whole": None}))
    100*part/whole
    """
    import sympy

    def symbol(variable: Variable) -> Any:
        return sympy.Symbol(symbol_name(variable))

    return replay(term, symbol, sympy.Rational)


def symbol_name(variable: Variable) -> str:
    """What a figure is called in a formula, the first of several with 1."""
    role, index = variable
    return role if index is None else f"{role}_{index + 1}"


def solve_for(term: Term, result: str, role: str) -> str:
    """The relation ``result = term`` rearranged for one of its figures, as text.

    ``role`` is the name of a symbol (see :func:`to_sympy`). Raises ValueError if the term lacks it or no
    rearrangement exists.

    >>> from claimcheck.algebra.term import record
    >>> solve_for(record(lambda part, whole: 100 * part / whole, {"part": None, "whole": None}), "percent", "whole")
    'whole = 100 × part ÷ percent'
    """
    sought = next((variable for variable in term.variables if symbol_name(variable) == role), None)
    if sought is None:
        raise ValueError(f"no figure of the formula is called {role!r}")
    rearranged = _isolated(term, Name(result), sought)
    if rearranged is None:
        return f"{role} = {_solved(term, result, role)}"
    return f"{role} = {arithmetic(rearranged, {name: symbol_name(name) for name in rearranged.variables})}"


def _isolated(term: Term, result: Term, sought: Variable) -> Term | None:
    """The term that gives the sought figure, by undoing one operation after another; None if it occurs twice."""
    while isinstance(term, Operation):
        left, right = term.left, term.right
        on_left = sought in left.variables
        if on_left and sought in right.variables:
            return None
        result = _undone(term, result, on_left)
        term = left if on_left else right
    return result


def _undone(operation: Operation, result: Term, on_left: bool) -> Term:
    left, right = operation.left, operation.right
    other = right if on_left else left
    if isinstance(operation, Sum):
        return result - other
    if isinstance(operation, Product):
        return result / other
    if isinstance(operation, Difference):
        return result + right if on_left else left - result
    return result * right if on_left else left / result


def _solved(term: Term, result: str, role: str) -> str:
    import sympy

    solutions = sympy.solve(to_sympy(term) - sympy.Symbol(result), sympy.Symbol(role))
    if not solutions:
        raise ValueError(f"the formula cannot be rearranged for {role!r}")
    return " or ".join(_text(sympy.factor_terms(solution)) for solution in solutions)


def latex(term: Term, result: str) -> str:
    r"""The relation ``result = term`` for a formula page, in the order in which the formula is written.

    >>> from claimcheck.algebra.term import record
    >>> print(latex(record(lambda part, whole: 100 * part / whole, {"part": None, "whole": None}), "percent"))
    \text{percent} = \frac{100 \text{part}}{\text{whole}}
    """
    import sympy

    names = {sympy.Symbol(name): _upright(name) for name in map(symbol_name, term.variables)}
    with sympy.evaluate(False):
        expression = _flat(to_sympy(term))
    return f"{_upright(result)} = {sympy.latex(expression, symbol_names=names, order='none')}"


def _flat(expression: Any) -> Any:
    """The expression as written, but for the brackets in sums of sums."""
    args = [_flat(part) for part in expression.args]
    if expression.is_Add:
        args = [addend for part in args for addend in (part.args if part.is_Add else (part,))]
    return expression.func(*args) if args else expression


def _text(expression: Any) -> str:
    text = str(expression)
    for code, sign in _SIGNS:
        text = text.replace(code, sign)
    return text


def _upright(name: str) -> str:
    stem, number = re.fullmatch(r"(.*?)(?:_(\d+))?", name, re.DOTALL).groups()  # type: ignore[union-attr]
    words = stem.replace("_", " ")
    return rf"\text{{{words}}}" + (f"_{{{number}}}" if number else "")
