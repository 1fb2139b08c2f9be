"""explain: a failed claim put into words: what was stated, what was computed, what would fit."""

from __future__ import annotations

from fractions import Fraction
from math import inf

from claimcheck.algebra.figure import figure
from claimcheck.algebra.interval import ALL, Interval
from claimcheck.algebra.steps import arithmetic
from claimcheck.algebra.term import Name, evaluate
from claimcheck.claims.slotted import extent
from claimcheck.findings.finding import Finding
from claimcheck.findings.relation import allowed
from claimcheck.findings.working import RESULT, mixes
from claimcheck.quantities import rounding
from claimcheck.units.timeline import SCALES, written

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from claimcheck.algebra.end import End
    from claimcheck.algebra.term import Term, Variable
    from claimcheck.claims.claim import Claim
    from claimcheck.findings.finding import Severity
    from claimcheck.findings.working import Figure, Working
    from claimcheck.quantities.quantity import Quantity
    from claimcheck.units.unit import Unit


_MOST_NOUGHTS = 9
"""How many noughts a slip may lose or add: thousands for trillions."""

_NO_MAGNITUDE = frozenset(("percent", "point", "multiple", "share", "word", "date", "time", "age"))
"""Kinds of figure that have no noughts to lose."""

MONEY = "money"


def finding(claim: Claim, working: Working, severity: Severity, prefix: str = "") -> Finding:
    """The finding that a claim does not hold under ``working``, its likeliest reading."""
    places = {(id(quantity.document), quantity.start, quantity.end): quantity for quantity in claim.figures()}
    quantities = sorted(places.values(), key=lambda quantity: quantity.start)
    stated, computed = as_written(working.result.quantity), shown_computed(claim, working)
    names = {role: _named(bound) for role, bound in claim.roles.items()}
    message = claim.definition.message_of(claim).format_map({**names, "stated": stated, "computed": computed})
    slip = claim.definition.diagnose(claim) or _power_of_ten(working)
    return Finding(
        code=claim.code,
        rule=claim.rule,
        severity=severity,
        message=prefix + message + (f"; {slip}" if slip else ""),
        spans=tuple(quantity.span for quantity in quantities),
        steps=claim.steps,
        repairs=tuple(repairs(working)),
        claim=claim,
        stated=stated,
        computed=computed,
        sides=_sides(working),
    )


def _power_of_ten(working: Working) -> str:
    """Whether the figures would hold but for a power of ten: millions for billions, a lost nought."""
    if working.relation != "=" or working.result.quantity.kind in _NO_MAGNITUDE:
        return ""
    exact, stated = working.replace(give=None).computed(rounding.strict), working.result.meaning(rounding.strict)
    if not (exact.is_bounded and stated.is_bounded and exact.lower > 0):
        return ""
    for power in range(1, _MOST_NOUGHTS + 1):
        if (exact * 10**power).meets(stated) or exact.meets(stated * 10**power):
            return f"it is off by a factor of {10**power:,}"
    return ""


def _sides(working: Working) -> tuple[Interval, Interval]:
    """What the result is stated to be and what it is allowed to be, in its own unit."""
    result = working.result
    apart = result.meaning(rounding.strict), allowed(working.computed(rounding.strict), working.relation)
    return result.from_working(apart[0]), result.from_working(apart[1])


def dimension_finding(claim: Claim, severity: Severity) -> Finding:
    """The finding that a figure is not of the dimension that its words call for."""
    stated = as_written(claim.figure(claim.definition.result))
    names = {role: _named(bound) for role, bound in claim.roles.items()}
    places = {(quantity.start, quantity.end): quantity.span for quantity in claim.figures()}
    return Finding(
        code=claim.code,
        rule=claim.rule,
        severity=severity,
        message=claim.definition.message_of(claim).format_map({**names, "stated": stated, "computed": claim.steps}),
        spans=tuple(places[place] for place in sorted(places)),
        steps=claim.steps,
        repairs=tuple(filter(None, (claim.definition.diagnose(claim),))),
        claim=claim,
        stated=stated,
        computed=claim.steps,
    )


def notation_finding(claim: Claim, said: Working | None, agreeing: Working, severity: Severity) -> Finding:
    """The finding that figures hold, but not as their notation says, which is ``said`` where it makes sense at all."""
    found = finding(claim, agreeing, severity)
    items = (*agreeing.figures.values(), agreeing.result)
    misread = [item for item in items if item.reading is not item.quantity.readings[0]]
    told = "; ".join(
        f"“{as_written(item.quantity)}” does not say {item.reading.unit.symbol}, the reading that agrees"
        for item in misread
    )
    if said is None:
        otherwise = "; ".join(f"in {item.quantity.unit.symbol} it cannot be the same quantity" for item in misread)
    else:
        otherwise = f"as {said.result.reading.unit.symbol} it would be off by a factor of {_off_by(said)}"
    suggestion = tuple(_respelled(item) for item in items if item.reading.malformed or item in misread)
    return found.replace(message=f"{told}; {otherwise}", repairs=suggestion)


def _off_by(working: Working) -> str:
    """How many times the computed value is the stated one, or the other way round."""
    computed, stated = working.point, working.result.point
    if not (computed.is_point and stated.is_point and computed.lower and stated.lower):
        return "?"
    ratio = abs(Fraction(computed.lower) / Fraction(stated.lower))
    return figure(max(ratio, 1 / ratio), 2)


def _respelled(item: Figure) -> str:
    """A figure in the notation that says what it means: ``77sq/m → 77 sq mi``."""
    quantity, number = item.quantity, item.reading.stated
    shown = "–".join(map(figure, number)) if isinstance(number, tuple) else figure(number)
    return f"{quantity.text} → {with_unit(shown, item.reading.unit)}"


def as_written(quantity: Quantity) -> str:
    """A figure with the words of its qualifier, on one line."""
    start, end = extent(quantity)
    return " ".join(quantity.document.text[start:end].split())


def _named(bound: object) -> str:
    if isinstance(bound, tuple):
        texts = [as_written(quantity) for quantity in bound]
        return f"{', '.join(texts[:-1])} and {texts[-1]}" if len(texts) > 1 else "".join(texts)
    return as_written(bound)  # type: ignore[arg-type]


def shown_steps(claim: Claim, working: Working) -> str:
    """The arithmetic as shown to a reader: ``100 × 74 ÷ 117 = 63.25 %``; of two reports, what each says."""
    if claim.origins:
        return (" against " if working.relation == "=" else "; ").join(map(str, claim.origins))
    own_words = claim.definition.arithmetic(claim)
    if own_words:
        return f"{own_words} = {shown_computed(claim, working)}"
    mixed = mixes((*working.figures.values(), working.result))
    return f"{_in_figures(working.term, working.figures, mixed=mixed)} = {shown_computed(claim, working)}"


def turned_steps(working: Working, variable: Variable, turned: Term) -> str:
    """The arithmetic solved for one of the figures, at the values as written: ``63 × 117 ÷ 100 = 73.71``.

    ``turned`` gives the figure from the others, and from the result under the name :data:`RESULT`.
    """
    items = {**working.figures, RESULT: working.result}
    points = {one: item.point for one, item in items.items()} | {RESULT: working.result.point * (1 / working.ratio)}
    item = items[variable]
    own, unit = item.from_working(evaluate(turned, points)), item.reading.unit
    told = with_unit(_value(own, unit), unit)
    return f"{_in_figures(turned, items, mixed=mixes(items.values()))} = {told}"


def _in_figures(term: Term, figures: Mapping[Variable, Figure], *, mixed: bool) -> str:
    """A formula with the figures in place; one that only passes a figure on shows it in its own unit."""
    if not isinstance(term, Name):
        return arithmetic(term, {variable: _operand(item, mixed) for variable, item in figures.items()})
    only = figures[term.variable]
    if only.quantity.kind == "word":
        return as_written(only.quantity)
    return with_unit(_value(only.from_working(only.point)), only.reading.unit)


def _operand(item: Figure, mixed: bool) -> str | int:
    """A figure as it stands in the arithmetic, with its unit where units are mixed; a word's sign folds into it."""
    bare = not item.shift and not item.unit.name
    if item.quantity.kind == "word" and item.quantity.value.denominator == 1 and bare:
        return int(item.quantity.value)
    if item.unit.kind in SCALES:
        return as_written(item.quantity)
    return with_unit(_value(item.point), item.unit) if mixed else _value(item.point)


def shown_computed(claim: Claim, working: Working) -> str:
    """What the formula gives, with its unit: at the values as written, or as a bound where the words are one."""
    point = working.point
    if point.is_point and (said := claim.definition.say(Fraction(point.lower))):
        return said
    bounds = working.computed(rounding.strict)
    unit = working.result.unit
    if bounds.lower == -inf or bounds.upper == inf:
        return with_unit(shown_interval(bounds, unit), unit)
    return with_unit(_value(point, unit), unit)


def with_unit(number: str, unit: Unit) -> str:
    """A number with the short form of its unit: ``63.2 %``, ``$1.84 billion``."""
    if unit.kind == "money" and not unit.symbol[-1:].isalpha():
        return f"{unit.symbol}{number}"
    return f"{number} {unit.symbol}".rstrip()


def _value(interval: Interval, unit: Unit | None = None) -> str:
    if interval.is_point:
        return _number(Fraction(interval.lower), unit)
    return shown_interval(interval, unit)


def shown_interval(interval: Interval, unit: Unit | None = None) -> str:
    """An interval as a reader would say it: ``less than 189``, ``101–102``; on a scale of time, between dates."""
    if interval.upper == inf:
        return f"{'at least' if interval.lower_closed else 'more than'} {_end(interval.lower, unit)}"
    if interval.lower == -inf:
        return f"{'at most' if interval.upper_closed else 'less than'} {_end(interval.upper, unit)}"
    low, high = _end(interval.lower, unit), _end(interval.upper, unit)
    return low if low == high else f"{low}–{high}"


def _end(value: End, unit: Unit | None = None) -> str:
    """An end of an interval to as many digits as tell a reader something; in words on a scale of time."""
    exact = Fraction(value)
    if unit is not None and unit.kind in SCALES:
        return written(exact, unit)
    return figure(exact, 6 if exact.denominator == 1 else 4)


def shown_amount(interval: Interval, unit: Unit | None = None) -> str:
    """What an amount can be, said without its trivial end: ``less than 189`` rather than ``0–189``."""
    if interval.lower == 0 and interval.lower_closed and not interval.is_point:
        interval = Interval(-inf, interval.upper, False, interval.upper_closed)
    return str(interval) if interval.is_empty or interval == ALL else shown_interval(interval, unit)


def measured_amount(interval: Interval, unit: Unit) -> str:
    """What an amount can be, with its unit: ``less than 189 sq km``; ``any value`` needs none."""
    shown = shown_amount(interval, unit)
    return shown if interval.is_empty or interval == ALL else with_unit(shown, unit)


def _number(value: Fraction, unit: Unit | None) -> str:
    """A number as shown: in figures, or in words on a scale of time."""
    if unit is not None and unit.kind in SCALES:
        return written(value, unit)
    number = figure(value)
    # a price has both its pence or none
    return f"{number}0" if unit is not None and unit.kind == MONEY and number[-2:-1] == "." else number


def repairs(working: Working) -> list[str]:
    """What each figure, alone, would have to be for the claim to hold; the result first."""
    found = [_repair(figure, needed) for figure, needed in working.replace(give=None).needed()]
    return [repair for repair in found if repair]


def _repair(item: Figure, working: Interval) -> str:
    """``77 → 63.2 per cent``, or nothing where no sensible value would do."""
    if item.quantity.kind == "word" or working.is_empty or (working.lower == -inf and working.upper == inf):
        return ""
    own = item.from_working(working)
    if item.quantity.kind == "count" and item.quantity.value.denominator == 1:
        own = own.integers_within()
    if own.is_empty or own.upper < 0:
        return ""
    unit = item.reading.unit
    return f"{as_written(item.quantity)} → {with_unit(shown_interval(own, unit), unit)}"
