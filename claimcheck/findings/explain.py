"""explain: a failed claim put into words: what was stated, what was computed, what would fit."""

from __future__ import annotations

from fractions import Fraction
from math import inf

from claimcheck.algebra.figure import figure
from claimcheck.algebra.narrowing import required
from claimcheck.algebra.steps import arithmetic
from claimcheck.claims.slotted import extent
from claimcheck.findings.finding import Finding
from claimcheck.findings.relation import REVERSED, allowed
from claimcheck.quantities import rounding

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from claimcheck.algebra.interval import Interval
    from claimcheck.claims.claim import Claim
    from claimcheck.findings.finding import Severity
    from claimcheck.findings.working import Figure, Working
    from claimcheck.quantities.quantity import Quantity
    from claimcheck.units.unit import Unit


def finding(claim: Claim, working: Working, severity: Severity, prefix: str = "") -> Finding:
    """The finding that a claim does not hold under ``working``, its likeliest reading."""
    quantities = sorted(claim.figures(), key=lambda quantity: quantity.start)
    stated, computed = as_written(working.result.quantity), shown_computed(working)
    names = {role: _named(bound) for role, bound in claim.roles.items()}
    message = claim.definition.message.format_map({**names, "stated": stated, "computed": computed})
    return Finding(
        code=claim.code,
        rule=claim.rule,
        severity=severity,
        message=prefix + message,
        spans=tuple(quantity.span for quantity in quantities),
        steps=claim.steps,
        repairs=tuple(repairs(claim, working)),
        claim=claim,
        stated=stated,
        computed=computed,
    )


def as_written(quantity: Quantity) -> str:
    """A figure with the words of its qualifier, on one line."""
    start, end = extent(quantity)
    return " ".join(quantity.document.text[start:end].split())


def _named(bound: object) -> str:
    if isinstance(bound, tuple):
        written = [as_written(quantity) for quantity in bound]
        return f"{', '.join(written[:-1])} and {written[-1]}" if len(written) > 1 else "".join(written)
    return as_written(bound)  # type: ignore[arg-type]


def shown_steps(working: Working) -> str:
    """The arithmetic as shown to a reader: ``100 × 74 ÷ 117 = 63.25 %``."""
    written = {variable: _value(item.point) for variable, item in working.figures.items()}
    steps = arithmetic(working.term, written)
    return f"{steps} = {shown_computed(working)}"


def shown_computed(working: Working) -> str:
    """What the formula gives, with its unit: at the values as written, or as a bound where the words are one."""
    bounds = working.computed(rounding.strict)
    if bounds.lower == -inf or bounds.upper == inf:
        return with_unit(shown_interval(bounds), working.result.unit)
    return with_unit(_value(working.point), working.result.unit)


def with_unit(number: str, unit: Unit) -> str:
    """A number with the short form of its unit."""
    return f"{number} {unit.symbol}".rstrip()


def _value(interval: Interval) -> str:
    if interval.is_point:
        return figure(Fraction(interval.lower))
    return shown_interval(interval)


def shown_interval(interval: Interval) -> str:
    """An interval as a reader would say it: ``less than 189``, ``101–102``."""
    if interval.upper == inf:
        return f"{'at least' if interval.lower_closed else 'more than'} {figure(Fraction(interval.lower))}"
    if interval.lower == -inf:
        return f"{'at most' if interval.upper_closed else 'less than'} {figure(Fraction(interval.upper))}"
    low, high = figure(Fraction(interval.lower)), figure(Fraction(interval.upper))
    return low if low == high else f"{low}–{high}"


def repairs(claim: Claim, working: Working) -> list[str]:
    """What each figure, alone, would have to be for the claim to hold; the result first."""
    relation = claim.definition.relation
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
    if item.quantity.kind == "count" and not isinstance(item.reading.stated, tuple) and item.reading.stated.denominator == 1:
        own = own.integers_within()
    if own.is_empty or own.upper < 0:
        return ""
    return f"{as_written(item.quantity)} → {with_unit(shown_interval(own), item.reading.unit)}"
