"""formulas: what a rule computes, written for people."""

from __future__ import annotations

from itertools import product

from claimcheck.algebra.steps import arithmetic
from claimcheck.algebra.term import record
from claimcheck.findings.working import parameters

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.algebra.term import Term
    from claimcheck.claims.rule import Rule

SHOWN_OF_A_LIST = 3
"""Members that stand for a list of any length."""

_SUBSCRIPTS = "₁₂₃"
_SIGNS = {"=": "{result} = {term}", "<=": "{term} ≤ {result}", ">=": "{term} ≥ {result}"}


def formulas(rule: Rule) -> tuple[str, ...]:
    """The formula of each reading of a rule, in the names of its roles: ``percent = 100 × part ÷ whole``."""
    return tuple(_written(rule, reading) for reading in rule.readings)


def _written(rule: Rule, reading: str) -> str:
    term = _term(rule, reading)
    term_shown = arithmetic(term, {variable: _name(*variable) for variable in term.variables})
    return _SIGNS[rule.relation_of(reading)].format(result=_name(rule.result), term=term_shown)


def _term(rule: Rule, reading: str) -> Term:
    """The recorded formula; the roles that it sums over are lists."""
    formula = getattr(rule, reading)
    roles = parameters(formula)
    for lengths in product((None, SHOWN_OF_A_LIST), repeat=len(roles)):
        try:
            return record(formula, dict(zip(roles, lengths, strict=True)))
        except TypeError:
            continue
    raise TypeError(f"{rule.name}: {reading} is no formula of {', '.join(roles)}")


def _name(role: str, index: int | None = None) -> str:
    return role.replace("_", " ") + ("" if index is None else _SUBSCRIPTS[index])
