"""solved: a formula turned round, so that it gives one of its figures from its result and the others."""

from __future__ import annotations

from claimcheck.algebra.term import Difference, Name, Number, Operation, Product, Sum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.algebra.term import Term, Variable


def solved(term: Term, result: Term, variable: Variable) -> Term | None:
    """What ``variable`` is where the term gives ``result``; nothing where it occurs twice or not at all.

    >>> from claimcheck.algebra.steps import arithmetic
    >>> from claimcheck.algebra.term import record
    >>> share = record(lambda part, whole: 100 * part / whole, {"part": None, "whole": None})
    >>> shown = {("part", None): "74", ("whole", None): "117", ("", None): "63"}
    >>> [arithmetic(solved(share, Name(""), (role, None)), shown) for role in ("part", "whole")]
    ['63 × 117 ÷ 100', '100 × 74 ÷ 63']
    """
    tape, terms, depends = term.tape, _terms(term), _dependent(term, variable)
    place, wanted = len(tape) - 1, result
    while depends[place]:
        kind, left, right = tape[place]
        if kind is Name:
            return wanted
        if depends[left] and depends[right]:
            return None
        if depends[left]:
            wanted, place = _left(kind, wanted, terms[right]), left
        else:
            wanted, place = _right(kind, wanted, terms[left]), right
    return None


def _left(kind: type[Term], result: Term, right: Term) -> Term:
    """The left operand of an operation, from its result and the right one."""
    if kind is Sum:
        return result - right
    if kind is Difference:
        return result + right
    return result / right if kind is Product else result * right


def _right(kind: type[Term], result: Term, left: Term) -> Term:
    if kind is Sum:
        return result - left
    if kind is Difference:
        return left - result
    return result / left if kind is Product else left / result


def _terms(term: Term) -> list[Term]:
    """Each step of the tape as a term of its own."""
    terms: list[Term] = []
    for kind, left, right in term.tape:
        if issubclass(kind, Operation):
            terms.append(kind(terms[left], terms[right]))
        else:
            terms.append(Name(*left) if kind is Name else Number(left))
    return terms


def _dependent(term: Term, variable: Variable) -> list[bool]:
    """Of each step of the tape, whether it takes in the figure."""
    depends: list[bool] = []
    for kind, left, right in term.tape:
        within = issubclass(kind, Operation) and (depends[left] or depends[right])
        depends.append(within or (kind is Name and left == variable))
    return depends
