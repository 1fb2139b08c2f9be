"""Invented networks: true figures, worded as a writer would, joined by relations, sometimes with one figure wrong."""

from __future__ import annotations

from fractions import Fraction
from random import Random

from claimcheck.algebra.interval import ALL, Interval
from claimcheck.algebra.term import record, renamed
from claimcheck.findings.network import Constraint, Stated

AMOUNT = Interval.at_least(0)

FORMULAS = {
    "share": lambda part, whole: 100 * part / whole,
    "left": lambda peak, percent: peak * (1 - percent / 100),
    "gap": lambda large, small: large - small,
    "product": lambda count, price: count * price,
    "change": lambda before, after: 100 * (after / before - 1),
}


MOST_FIGURES = 30


class Invention:
    """A growing network of 3 to 30 figures whose truth is known: mostly small ones, as texts have them."""

    def __init__(self, seed: int) -> None:
        self.chance = Random(seed)
        self.truth: dict[tuple[str, int], Fraction] = {}
        self.relations: list[Constraint] = []
        wanted = self.chance.choice((3, 6, 9, 12, 16, 22, MOST_FIGURES))
        while len(self.truth) < min(wanted, MOST_FIGURES - 3):
            self.chance.choice((self._sum, self._pair, self._pair, self._pair))()

    def _figure(self, value: Fraction) -> tuple[str, int]:
        variable = ("figure", len(self.truth))
        self.truth[variable] = value
        return variable

    def _known(self) -> tuple[str, int]:
        """A figure already there that is not tiny, or a new one."""
        there = [variable for variable, value in self.truth.items() if value >= 5]
        if there and self.chance.random() < 0.7:
            return self.chance.choice(there)
        return self._figure(Fraction(self.chance.randint(5, 2000)))

    def _sum(self) -> None:
        parts = [self._known(), *(self._figure(Fraction(self.chance.randint(1, 90))) for _ in range(2))]
        term = record(lambda a, b, c: a + b + c, {"a": None, "b": None, "c": None})
        self._relate("sum", term, dict(zip("abc", parts, strict=True)))

    def _pair(self) -> None:
        name = self.chance.choice(list(FORMULAS))
        roles = FORMULAS[name].__code__.co_varnames
        one = self._known()
        other = self._figure(self._fitting(name, self.truth[one]))
        pair = (other, one) if name == "share" else (one, other)
        self._relate(name, record(FORMULAS[name], dict.fromkeys(roles)), dict(zip(roles, pair, strict=True)))

    def _fitting(self, name: str, value: Fraction) -> Fraction:
        if name == "left":
            return Fraction(self.chance.randint(5, 95))
        if name == "product":
            return Fraction(self.chance.randint(2, 40), 2)
        if name == "change":
            return value * Fraction(self.chance.randint(60, 180), 100)
        return Fraction(self.chance.randint(1, int(value)))

    def _relate(self, name, term, figures) -> None:
        renaming = {(role, None): variable for role, variable in figures.items()}
        term = renamed(term, renaming)
        values = {role: self.truth[variable] for role, variable in figures.items()}
        formula = FORMULAS.get(name, lambda a, b, c: a + b + c)
        target = self._figure(Fraction(formula(**values)))
        self.relations.append(Constraint(term, target, "=", f"{name} {len(self.relations)}"))

    def worded(self, wrong: bool) -> dict[tuple[str, int], Stated]:
        """Every figure rounded or hedged so that the truth is among what is said; one of them off if ``wrong``."""
        off = self.chance.choice(list(self.truth)) if wrong else None
        return {variable: self._worded(value, variable == off) for variable, value in self.truth.items()}

    def _worded(self, value: Fraction, off: bool) -> Stated:
        chance = self.chance
        whole = value.denominator == 1 and chance.random() < 0.5
        step = Fraction(1) if whole else Fraction(chance.choice((1, 10, Fraction(1, 10))))
        centre = Fraction(round(value / step)) * step
        if off:
            centre += step * chance.choice((-1, 1)) * chance.randint(2, 20)
        low, high = centre - step / 2, centre + step / 2
        plain = Interval.point(centre) if whole else Interval.closed(low, high)
        hedged = (Interval.above(low - step), Interval.below(high + step), Interval.at_least(low))
        said = chance.choice((plain, plain, plain, plain, plain, *hedged))
        return Stated(said, whole, AMOUNT if value >= 0 and chance.random() < 0.8 else ALL)
