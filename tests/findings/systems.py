"""Systems of figures as news has them, right and with one figure wrong: what the engine is timed on."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.algebra.interval import Interval
from claimcheck.algebra.term import Name
from claimcheck.findings.network import Constraint, Stated

AMOUNT = Interval.at_least(0)
PARTS = (("roads", 412), ("schools", 655), ("parks", 97), ("debt", 236))
LAST_YEAR = 1308


class System:
    """Figures rounded to their last digit, and equations between them."""

    def __init__(self) -> None:
        self.figures: dict[tuple[str, None], Stated] = {}
        self.relations: list[Constraint] = []

    def say(self, name: str, value: float, step: Fraction | int = 1, *, off: int = 0) -> Name:
        """A figure, as rounded to ``step`` and wrong by ``off`` steps."""
        centre = (round(Fraction(value) / step) + off) * Fraction(step)
        half = Fraction(step) / 2
        self.figures[name, None] = Stated(Interval.closed(centre - half, centre + half), domain=AMOUNT)
        return Name(name)

    def equate(self, term, name: str) -> None:
        self.relations.append(Constraint(term, (name, None), "=", name))


def budget(prefix: str = "", off: int = 0, into: System | None = None, scale: int = 1) -> System:
    """Four parts and their shares of a total, last year's total, the growth in per cent and the rise: 12 figures."""
    system = into or System()
    total = sum(value for _, value in PARTS) * scale
    parts = [
        system.say(prefix + name, value * scale, 1, off=off if not at else 0) for at, (name, value) in enumerate(PARTS)
    ]
    whole = system.say(f"{prefix}total", total)
    before = system.say(f"{prefix}before", LAST_YEAR * scale)
    system.equate(sum(parts[1:], parts[0]), f"{prefix}total")
    for part, (name, value) in zip(parts, PARTS, strict=True):
        system.say(f"{prefix}{name} share", 100 * Fraction(value * scale, total), Fraction(1, 10))
        system.equate(100 * part / whole, f"{prefix}{name} share")
    system.say(f"{prefix}growth", 100 * (Fraction(total, LAST_YEAR * scale) - 1), Fraction(1, 10))
    system.equate(100 * (whole / before - 1), f"{prefix}growth")
    system.say(f"{prefix}rise", total - LAST_YEAR * scale)
    system.equate(whole - before, f"{prefix}rise")
    return system


def table(off: int = 0) -> System:
    """Four rows by five columns with the totals of both and of all: 30 figures."""
    system = System()
    rows = [[17 * row * row + 13 * column + 40 for column in range(5)] for row in range(4)]
    names = [[f"{row},{column}" for column in range(5)] for row in range(4)]
    for values, line in zip(rows, names, strict=True):
        for value, name in zip(values, line, strict=True):
            system.say(name, value, off=off if name == "2,3" else 0)
    for values, line in zip(rows, names, strict=True):
        system.say(f"row {line[0]}", sum(values))
        system.equate(total([Name(name) for name in line]), f"row {line[0]}")
    for column in range(5):
        system.say(f"column {column}", sum(values[column] for values in rows))
        system.equate(total([Name(line[column]) for line in names]), f"column {column}")
    system.say("all", sum(map(sum, rows)))
    system.equate(total([Name(f"row {line[0]}") for line in names]), "all")
    system.equate(total([Name(f"column {column}") for column in range(5)]), "all")
    return system


def chain(off: int = 0) -> System:
    """Three years' budgets, each year's total being what the next compares with, and the share of all: 37 figures."""
    system = System()
    for year in range(3):
        budget(f"{year} ", off if year == 2 else 0, system, scale=1 + year)
    system.say("all", 6 * sum(value for _, value in PARTS))
    system.equate(Name("0 total") + Name("1 total") + Name("2 total"), "all")
    return system


def total(names: list[Name]):
    return sum(names[1:], names[0])


SYSTEMS = {
    "budget12": budget,
    "table30": table,
    "chain37": chain,
}
