"""Truth first: true values, derived, rounded and hedged as a writer would, told in a rule's own phrasings.

``told`` draws, for one phrasing of a rule, a sentence that is true and a sentence in which the result was pushed beyond
everything its words allow.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from hypothesis import assume
from hypothesis import strategies as st

from claimcheck.algebra.interval import ALL, Interval
from claimcheck.algebra.narrowing import required
from claimcheck.algebra.term import Name, Term, evaluate
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.phrasing import Phrasing, compiled
from claimcheck.claims.roles import group, kinds, word_class
from claimcheck.claims.rule import Rule
from claimcheck.claims.template import Choice, Slot, write
from claimcheck.findings.working import parameters, recorded
from claimcheck.locale import load
from claimcheck.units.registry import convert, unit

Variable = tuple[str, int | None]
LEXICON = lexicon(load("en"))
PUSH = 4
"""How many times the true value a pushed result is: beyond "about", "nearly" and every rounding."""

TIMED = frozenset(("date", "time", "ordinal"))
"""Kinds of figure that the generator does not write."""

LABELS = (" in boats", " in nets", " in oars", " in sails")
"""What the items of a list are."""


@dataclass(frozen=True)
class Style:
    """How figures of one group of roles are written: a prefix and a suffix, and how many decimals they may have."""

    prefix: str
    suffix: str
    decimals: int = 0
    exact: bool = False
    unit: str = ""

    def write(self, value: Fraction) -> str:
        """A value that has no more than :attr:`decimals` decimals."""
        whole = f"{float(value):,.{self.decimals}f}" if self.decimals else f"{int(value):,}"
        return f"{self.prefix}{whole}{self.suffix}"

    def rounded(self, value: Fraction) -> Fraction:
        """The value rounded half up to :attr:`decimals`."""
        unit = 10**self.decimals
        return Fraction(int(value * unit + Fraction(1, 2)), unit)


STYLES: dict[str, tuple[Style, ...]] = {
    "count": (Style("", "", exact=True),),
    "money": (Style("£", " million", 1), Style("€", "")),
    "length": (Style("", " km", unit="kilometer"), Style("", " miles", 1, unit="mile")),
    "mass": (Style("", " tonnes", unit="metric_ton"), Style("", " kg", 1, unit="kilogram")),
    "area": (Style("", " sq km", unit="kilometer**2"), Style("", " hectares", unit="hectare")),
    "percent": (Style("", " per cent"), Style("", "%", 1)),
    "point": (Style("", " percentage points"), Style("", " percentage points", 1)),
    "speed": (Style("", " mph", unit="mile/hour"), Style("", " km/h", unit="kilometer/hour")),
    "temperature": (Style("", "C", unit="degC"), Style("", "F", unit="degF")),
    "multiple": (Style("", " times"),),
    "age": (Style("", " years old"),),
}


@dataclass(frozen=True)
class Telling:
    """A true sentence and one that cannot be true."""

    true: str
    pushed: str


_DASHED = re.compile(r"\}[ ~…]*–[^()]*\{")
"""A dash between two bare figures, which makes a range of them."""

_WORDED = re.compile(r"(?<![{\w])[a-z]|[<(]")
"""A phrasing without a word or a bracket leaves it to its rule what licenses it."""


def phrasings(rule: Rule) -> list[Phrasing]:
    """The phrasings of a rule whose relation is an equation over figures that the generator can write."""
    made = [compiled(template, tuple(rule.roles.items()), LEXICON) for template in rule.phrasings]
    return [phrasing for phrasing in made if _can_write(rule, phrasing)]


def _can_write(rule: Rule, phrasing: Phrasing) -> bool:
    """Whether a phrasing speaks of all that a reading needs, and says more than the same again in the same unit.

    Dates and lengths of time are left to the examples, and so are rules whose words decide which way the relation goes.
    """
    bound = {slot.role for slot in slots(phrasing.parts)}
    timed = any({*kinds(rule.roles, role)} & TIMED for role in bound if role in rule.roles)
    if timed or {"<=", ">="} <= {rule.relation_of(name) for name in rule.readings}:
        return False
    told = [name for name in rule.readings if {*parameters(getattr(rule, name)), rule.result} <= bound]
    if _DASHED.search(phrasing.template) or not _WORDED.search(phrasing.template):
        return False
    again = told and len(parameters(getattr(rule, told[0]))) == 1 and rule.relation_of(told[0]) == "="
    return (
        bool(told)
        and not _mixes_units(rule, bound)
        and not (again and {*kinds(rule.roles, rule.result)} <= {"percent", "share"})
    )


PLAIN = {"count", "percent", "share", "point", "multiple"}


def _mixes_units(rule: Rule, bound: set[str]) -> bool:
    """Whether figures of several kinds make one of another, as a distance and a time make a speed."""
    heads = {group(rule.roles, role) for role in bound if role in rule.roles and kinds(rule.roles, role)}
    return sum(not {*kinds(rule.roles, head)} <= PLAIN for head in heads) > 1


def slots(parts: tuple[object, ...]) -> list[Slot]:
    """Every slot of a template, optional ones too."""
    found = []
    for part in parts:
        if isinstance(part, Slot):
            found.append(part)
        elif isinstance(part, Choice):
            found += [slot for option in part.options for slot in slots(option)]
    return found


@st.composite
def told(draw: st.DrawFn, rule: Rule, phrasing: Phrasing) -> Telling:
    """A true and a pushed sentence of one phrasing."""
    bound = {slot.role: slot.many for slot in slots(phrasing.parts) if slot.role in rule.roles}
    reading = next(
        (name for name in rule.readings if {*parameters(getattr(rule, name)), rule.result} <= bound.keys()), None
    )
    assume(reading is not None)
    formula = getattr(rule, reading)
    shape = tuple((role, draw(st.integers(2, 4)) if role in rule.lists else None) for role in parameters(formula))
    term = recorded(formula, shape)
    styles = {head: draw(st.sampled_from(_styles(rule, head))) for head in {group(rule.roles, role) for role in bound}}
    words, values = _values(draw, rule, term, styles)
    result = _result(draw, rule, term, values, words)
    own = styles[group(rule.roles, rule.result)]
    written = _other_unit(rule, own) if isinstance(term, Name) and rule.relation_of(reading) == "=" else own
    assume(written is not None)
    result = convert(result, unit(own.unit), unit(written.unit))
    return _sentences(draw, rule, phrasing, reading, _Case(styles, words, values, result, dict(shape), written))


def _other_unit(rule: Rule, own: Style) -> Style | None:
    """Another style of the same dimension: what says nothing but "the same again" says it in another unit."""
    others = [style for style in _styles(rule, rule.result) if style.unit and style.unit != own.unit]
    return next((style for style in others if unit(style.unit).dimension == unit(own.unit).dimension), None)


@dataclass(frozen=True)
class _Case:
    styles: Mapping[str, Style]
    words: Mapping[str, str]
    values: Mapping[Variable, Fraction]
    result: Fraction
    shape: Mapping[str, int | None]
    style: Style


def _styles(rule: Rule, head: str) -> tuple[Style, ...]:
    allowed = [style for kind in kinds(rule.roles, head) for style in STYLES.get(kind, ())]
    return tuple(allowed) or (Style("", ""),)


def _values(
    draw: st.DrawFn, rule: Rule, term: Term, styles: Mapping[str, Style]
) -> tuple[dict[str, str], dict[Variable, Fraction]]:
    """A word for each role of words, and a value for each figure that the formula takes."""
    words: dict[str, str] = {}
    values: dict[Variable, Fraction] = {}
    for role in rule.roles:
        name = word_class(rule.roles, role)
        if name and not kinds(rule.roles, role):
            words[role] = draw(st.sampled_from(sorted(LEXICON.classes[name])))
    for variable in sorted(term.variables, key=str):
        if variable[0] in words:
            values[variable] = _word_value(rule, variable[0], words[variable[0]])
        else:
            style = styles[group(rule.roles, variable[0])]
            top = 90 if style.suffix in (" per cent", "%") else 5000
            values[variable] = Fraction(draw(st.integers(2, top * 10**style.decimals)), 10**style.decimals)
    return words, values


def _word_value(rule: Rule, role: str, word: str) -> Fraction:
    value = LEXICON.classes[word_class(rule.roles, role)][word]  # type: ignore[call-overload]
    return Fraction(*value) if isinstance(value, tuple) else Fraction(value)


def _result(
    draw: st.DrawFn, rule: Rule, term: Term, values: dict[Variable, Fraction], words: Mapping[str, str]
) -> Fraction:
    """The true value of the result. Where the result is a word, the first figure is chosen to fit it."""
    box = {variable: Interval.point(value) for variable, value in values.items()}
    if rule.result in words:
        result = _word_value(rule, rule.result, words[rule.result])
        free = min((variable for variable in values if variable[0] not in words), key=str)
        fitting = required(term, Interval.point(result), {**box, free: ALL}, free)
        assume(fitting.is_point and fitting.lower > 1)
        values[free] = Fraction(fitting.lower)
        return result
    computed = evaluate(term, box)
    assume(computed.is_point)
    return Fraction(computed.lower)


def _sentences(draw: st.DrawFn, rule: Rule, phrasing: Phrasing, reading: str, case: _Case) -> Telling:
    relation = rule.relation_of(reading)
    style = case.style
    texts = {role: _text(rule, case, role, count) for role, count in case.shape.items()}
    fill = _filler(draw, phrasing, case)
    if rule.result in case.words:
        free = min((variable for variable in case.values if variable[0] not in case.words), key=str)
        other = _Case(
            case.styles,
            case.words,
            {**case.values, free: case.values[free] * PUSH},
            case.result,
            case.shape,
            case.style,
        )
        pushed = {role: _text(rule, other, role, count) for role, count in case.shape.items()}
        return Telling(fill({**texts, **case.words}), fill({**pushed, **case.words}))
    assume(0 < case.result < (100 if "per cent" in style.suffix or style.suffix == "%" else 10**9))
    assume(not style.exact or case.result.denominator == 1 or relation != "=")
    true = style.rounded(case.result) if relation == "=" else _beyond(draw, case.result, relation)
    false = style.rounded(case.result * PUSH + 20) if relation != "<=" else style.rounded(case.result / PUSH - 1)
    assume(true > 0 and false > 0)
    assume(abs(true - case.result) * 20 <= case.result)
    hedged = draw(st.sampled_from(_hedges(true, case.result))) if relation == "=" else ""
    return Telling(
        fill({**texts, **case.words, rule.result: hedged + style.write(true)}),
        fill({**texts, **case.words, rule.result: style.write(false)}),
    )


def _beyond(draw: st.DrawFn, result: Fraction, relation: str) -> Fraction:
    """A bound that the computed value keeps."""
    room = draw(st.integers(0, 50))
    whole = Fraction(int(result))
    return whole + 1 + room if relation == "<=" else max(whole - room, Fraction(1))


def _hedges(stated: Fraction, true: Fraction) -> tuple[str, ...]:
    """The hedges that a careful writer could put before a rounded figure."""
    if stated < true:
        return "", "about ", "more than ", "over ", "at least "
    if stated > true:
        return "", "about ", "nearly ", "almost ", "less than "
    return "", "about ", "exactly "


def _text(rule: Rule, case: _Case, role: str, count: int | None) -> str | list[str]:
    style = case.styles[group(rule.roles, role)]
    if role in case.words:
        return case.words[role]
    if count is None:
        return style.write(_decimal(style, case.values.get((role, None), Fraction(1))))
    return [f"{style.write(_decimal(style, case.values[role, index]))}{LABELS[index % 4]}" for index in range(count)]


def _decimal(style: Style, value: Fraction) -> Fraction:
    assume((value * 10**style.decimals).denominator == 1)
    return value


def _filler(draw: st.DrawFn, phrasing: Phrasing, case: _Case) -> Callable[[Mapping[str, str | list[str]]], str]:
    """The writer of one sentence: its choices are drawn once, so that both sentences share their wording."""
    choices = draw(st.lists(st.integers(0, 63), min_size=40, max_size=40))
    classes = {name: sorted(words) for name, words in LEXICON.classes.items()}

    def fill(figures: Mapping[str, str | list[str]]) -> str:
        turn = iter(choices)
        extra = {slot.role: "12" for slot in slots(phrasing.parts) if slot.role not in figures}
        text = write(phrasing.parts, {**extra, **figures}, classes, lambda n: next(turn, 0) % n)
        return f"Officials said {text}."

    return fill
