"""z3 as a judge over the networks: what it proves is true, whatever the engine thinks."""

from __future__ import annotations

from fractions import Fraction

import z3

from claimcheck.algebra.term import Name, Number, Quotient

EFFORT = 400_000
"""z3's own count of work, which unlike its clock gives the same answer every time."""


def satisfiable(figures, relations):
    """The model of figures that satisfy everything, False if there is none, None if z3 cannot tell.

    A model is looked over before it is believed: z3 has given some, of products, that break bounds they were given.
    """
    solver = z3.Solver()
    solver.set("rlimit", EFFORT)
    known = {}
    for variable, said in figures.items():
        name = f"{variable[0]}_{variable[1]}"
        known[variable] = z3.ToReal(z3.Int(name)) if said.whole else z3.Real(name)
        for interval in (said.interval, said.domain):
            solver.add(*bounds(known[variable], interval))
    for relation in relations:
        value = expression(relation.term, known, solver)
        target = known[relation.target]
        solver.add({"=": value == target, "<=": value <= target, ">=": value >= target}[relation.relation])
    answer = solver.check()
    if answer == z3.unknown:
        return None
    if answer == z3.unsat:
        return False
    model = {v: rational(solver.model(), known[v]) for v in figures}
    return model if all(model[v] is None or model[v] in said.values() for v, said in figures.items()) else None


def rational(model, symbol):
    value = model.eval(symbol, model_completion=True)
    return Fraction(value.numerator_as_long(), value.denominator_as_long()) if z3.is_rational_value(value) else None


def bounds(symbol, interval):
    if isinstance(interval.lower, Fraction):
        low = exact(interval.lower)
        yield symbol >= low if interval.lower_closed else symbol > low
    if isinstance(interval.upper, Fraction):
        high = exact(interval.upper)
        yield symbol <= high if interval.upper_closed else symbol < high


def expression(term, known, solver):
    values = []
    for kind, left, right in term.tape:
        if kind is Name:
            values.append(known[left])
        elif kind is Number:
            values.append(exact(left))
        else:
            if kind is Quotient:
                solver.add(values[right] != 0)
            values.append(kind.operate(values[left], values[right]))
    return values[-1]


def exact(number):
    number = Fraction(number)
    return z3.RealVal(f"{number.numerator}/{number.denominator}")
