"""explain: a failed claim put into words: what was stated, what was computed, what would fit."""

from __future__ import annotations

from fractions import Fraction
from math import inf

from claimcheck.algebra.figure import figure
from claimcheck.algebra.interval import ALL, Interval
from claimcheck.algebra.narrowing import required
from claimcheck.algebra.steps import arithmetic
from claimcheck.algebra.term import Name
from claimcheck.claims.slotted import extent
from claimcheck.findings.finding import Finding
from claimcheck.findings.relation import REVERSED, allowed
from claimcheck.quantities import rounding

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.algebra.end import End
    from claimcheck.claims.claim import Claim
    from claimcheck.findings.finding import Severity
    from claimcheck.findings.working import Figure, Working
    from claimcheck.quantities.quantity import Quantity
    from claimcheck.units.unit import Unit


def finding(claim: Claim, working: Working, severity: Severity, prefix: str = "") -> Finding:
    """The finding that a claim does not hold under ``working``, its likeliest reading."""
    places = {(id(quantity.document), quantity.start, quantity.end): quantity for quantity in claim.figures()}
    quantities = sorted(places.values(), key=lambda quantity: quantity.start)
    stated, computed = as_written(working.result.quantity), shown_computed(claim, working)
    names = {role: _named(bound) for role, bound in claim.roles.items()}
    message = claim.definition.message.format_map({**names, "stated": stated, "computed": computed})
    return Finding(
        code=claim.code,
        rule=claim.rule,
        severity=severity,
        message=prefix + message,
        spans=tuple(quantity.span for quantity in quantities),
        steps=claim.steps,
        repairs=tuple(repairs(working)),
        claim=claim,
        stated=stated,
        computed=computed,
        sides=_sides(working),
    )


def _sides(working: Working) -> tuple[Interval, Interval]:
    """What the result is stated to be and what it is allowed to be, in its own unit."""
    result = working.result
    apart = result.meaning(rounding.strict), allowed(working.computed(rounding.strict), working.relation)
    return result.from_working(apart[0]), result.from_working(apart[1])


def notation_finding(claim: Claim, said: Working, agreeing: Working, severity: Severity) -> Finding:
    """The finding that figures hold, but not as their notation says."""
    found = finding(claim, agreeing, severity)
    misread = [item for item, plain in _items(agreeing, said) if item.reading is not plain.reading]
    off = _off_by(said)
    told = "; ".join(
        f"“{as_written(item.quantity)}” does not say {item.reading.unit.symbol}, the reading that agrees"
        for item in misread
    )
    suggestion = tuple(_respelled(item) for item, _ in _items(agreeing, said) if item.reading.malformed)
    return found.replace(
        message=f"{told}; as {said.result.reading.unit.symbol} it would be off by a factor of {off}",
        repairs=suggestion,
    )


def _items(agreeing: Working, said: Working) -> list[tuple[Figure, Figure]]:
    pairs = [(item, said.figures[variable]) for variable, item in agreeing.figures.items()]
    return [*pairs, (agreeing.result, said.result)]


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
        written = [as_written(quantity) for quantity in bound]
        return f"{', '.join(written[:-1])} and {written[-1]}" if len(written) > 1 else "".join(written)
    return as_written(bound)  # type: ignore[arg-type]


def shown_steps(claim: Claim, working: Working) -> str:
    """The arithmetic as shown to a reader: ``100 × 74 ÷ 117 = 63.25 %``."""
    if isinstance(working.term, Name):
        only = next(iter(working.figures.values()))
        worded = only.quantity.kind == "word"
        own = _value(only.from_working(only.point))
        steps = as_written(only.quantity) if worded else with_unit(own, only.reading.unit)
    else:
        steps = arithmetic(working.term, {variable: _operand(item) for variable, item in working.figures.items()})
    return f"{steps} = {shown_computed(claim, working)}"


def _operand(item: Figure) -> str | int:
    """A figure as it stands in the arithmetic; the sign that a word stands for folds into it."""
    if item.quantity.kind == "word" and item.quantity.value.denominator == 1:
        return int(item.quantity.value)
    return _value(item.point)


def shown_computed(claim: Claim, working: Working) -> str:
    """What the formula gives, with its unit: at the values as written, or as a bound where the words are one."""
    point = working.point
    if point.is_point and (said := claim.definition.say(Fraction(point.lower))):
        return said
    bounds = working.computed(rounding.strict)
    if bounds.lower == -inf or bounds.upper == inf:
        return with_unit(shown_interval(bounds), working.result.unit)
    return with_unit(_value(point), working.result.unit)


def with_unit(number: str, unit: Unit) -> str:
    """A number with the short form of its unit: ``63.2 %``, ``$1.84 billion``."""
    if unit.kind == "money" and not unit.symbol.isalpha():
        return f"{unit.symbol}{number}"
    return f"{number} {unit.symbol}".rstrip()


def _value(interval: Interval) -> str:
    if interval.is_point:
        return figure(Fraction(interval.lower))
    return shown_interval(interval)


def shown_interval(interval: Interval) -> str:
    """An interval as a reader would say it: ``less than 189``, ``101–102``."""
    if interval.upper == inf:
        return f"{'at least' if interval.lower_closed else 'more than'} {_end(interval.lower)}"
    if interval.lower == -inf:
        return f"{'at most' if interval.upper_closed else 'less than'} {_end(interval.upper)}"
    low, high = _end(interval.lower), _end(interval.upper)
    return low if low == high else f"{low}–{high}"


def _end(value: End) -> str:
    """An end of an interval to as many digits as tell a reader something."""
    exact = Fraction(value)
    return figure(exact, 6 if exact.denominator == 1 else 4)


def shown_amount(interval: Interval) -> str:
    """What an amount can be, said without its trivial end: ``less than 189`` rather than ``0–189``."""
    if interval.lower == 0 and interval.lower_closed and not interval.is_point:
        interval = Interval(-inf, interval.upper, False, interval.upper_closed)
    return str(interval) if interval.is_empty or interval == ALL else shown_interval(interval)


def repairs(working: Working) -> list[str]:
    """What each figure, alone, would have to be for the claim to hold; the result first."""
    relation = working.relation
    box = working.box(rounding.strict)
    target = working.result.meaning(rounding.strict)
    found = [_repair(working.result, allowed(working.computed(rounding.strict), relation))]
    wanted = allowed(target * (1 / working.ratio), REVERSED[relation])
    for variable, item in working.figures.items():
        found.append(_repair(item, required(working.term, wanted, box, variable)))
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
    return f"{as_written(item.quantity)} → {with_unit(shown_interval(own), item.reading.unit)}"
