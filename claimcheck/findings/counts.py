"""counts: which figures of a network are whole numbers, because they count things or because relations make them so."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.algebra.term import Difference, Name, Number, Product, Quotient, Sum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Final

    from claimcheck.algebra.term import Term, Variable
    from claimcheck.findings.network import Constraint

    Sizes = dict[Variable, Fraction]


def wholes(counts: Iterable[Variable], relations: Sequence[Constraint]) -> dict[Variable, None]:
    """Some counts, and the figures that relations make whole because of them: what is left of 40 boats is boats."""
    whole = dict.fromkeys(counts)
    waiting = [relation for relation in relations if relation.sizes is not None] if whole else []
    while waiting:
        made = dict.fromkeys(one for relation in waiting if (one := relation.makes_whole(whole)) is not None)
        if not made:
            break
        whole |= made
    return whole


def coefficients(term: Term) -> Sizes | None:
    """What each figure of a sum is multiplied by, and the constant under the name of none; ``None`` of other terms."""
    steps: list[Sizes] = []
    for kind, left, right in term.tape:
        if kind is Name:
            steps.append({left: Fraction(1)})
        elif kind is Number:
            steps.append({_CONSTANT: Fraction(left)})
        elif kind is Sum or kind is Difference:
            steps.append(_added(steps[left], steps[right], 1 if kind is Sum else -1))
        else:
            scaled = _scaled(kind, steps[left], steps[right])
            if scaled is None:
                return None
            steps.append(scaled)
    return steps[-1]


def _added(left: Sizes, right: Sizes, sign: int) -> Sizes:
    keys = dict.fromkeys((*left, *right))
    return {one: left.get(one, _ZERO) + sign * right.get(one, _ZERO) for one in keys}


def _scaled(kind: type[Term], left: Sizes, right: Sizes) -> Sizes | None:
    """A product or quotient by a plain number; nothing for one of two figures."""
    if kind is Product and [*left] == [_CONSTANT]:
        return {one: by * left[_CONSTANT] for one, by in right.items()}
    if [*right] != [_CONSTANT] or kind not in (Product, Quotient) or not right[_CONSTANT]:
        return None
    factor = right[_CONSTANT] if kind is Product else 1 / right[_CONSTANT]
    return {one: by * factor for one, by in left.items()}


_CONSTANT: Final = ("", -1)
_ZERO: Final = Fraction(0)
