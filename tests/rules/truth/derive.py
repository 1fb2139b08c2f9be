"""Derive: from true values to a case: the result follows, is rounded, hedged, and pushed beyond its words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

from hypothesis import assume

from claimcheck.algebra.interval import Interval
from claimcheck.algebra.narrowing import required
from claimcheck.algebra.term import Term, evaluate
from claimcheck.claims.phrasing import Phrasing
from claimcheck.claims.roles import group, kinds, word_class
from claimcheck.claims.rule import Rule
from claimcheck.claims.template import Choice, Slot
from claimcheck.findings.working import parameters, recorded
from tests.rules.truth.story import Case, Said, Story
from tests.rules.truth.style import STYLES, Style
from tests.rules.truth.telling import Hand
from tests.rules.truth.writer import LEXICON

Variable = tuple[str, int | None]
PUSH = 4
"""How many times the true value a pushed result is: beyond "about", "nearly" and every rounding."""

SIDESTEP = 40
"""How many points a pushed percentage is off: it remains one."""


def slots(parts: tuple[object, ...]) -> list[Slot]:
    """Every slot of a template, optional ones too."""
    found = []
    for part in parts:
        if isinstance(part, Slot):
            found.append(part)
        elif isinstance(part, Choice):
            found += [slot for option in part.options for slot in slots(option)]
    return found


def reading_of(rule: Rule, phrasing: Phrasing, story: Story) -> str | None:
    """The first formula of a rule whose roles a phrasing speaks of."""
    bound = {*story.given, *(slot.role for slot in slots(phrasing.parts))}
    for name in rule.readings:
        if {*parameters(getattr(rule, name)), story.derived or rule.result, rule.result} <= bound:
            return name
    return None


class Derivation:
    """One drawing of the values of a rule's formula."""

    def __init__(self, hand: Hand, rule: Rule, phrasing: Phrasing, story: Story) -> None:
        self.hand, self.rule, self.story = hand, rule, story
        first = reading_of(rule, phrasing, story)
        assert first is not None, f"{rule.code}: no formula for {phrasing.template!r}"
        self.reading = hand.pick(tuple(story.readings)) if story.readings else first
        self.formula = getattr(rule, self.reading)
        self.sense = story.readings.get(self.reading, 0)
        self.shape = {role: self._count(role, phrasing) for role in parameters(self.formula)}
        self.term: Term = recorded(self.formula, tuple(self.shape.items()))
        self.styles = self._styles()
        self.spoken = [slot.role for slot in slots(phrasing.parts)]
        changes = [role for role in self.spoken if role in rule.roles and word_class(rule.roles, role) == "change"]
        if changes and changes[0] not in self.shape and not self.sense:
            self.sense = hand.pick((1, -1))
        self.words: dict[str, str] = {}
        self.values: dict[Variable, Fraction] = {}

    def _count(self, role: str, phrasing: Phrasing) -> int | None:
        """How many figures a list has: as many as the phrasing has single places for them, else two to four."""
        if role not in self.rule.lists:
            return None
        places = [slot for slot in slots(phrasing.parts) if slot.role == role]
        return self.hand.number(2, 4) if any(slot.many for slot in places) else len(places)

    def _styles(self) -> Mapping[str, Style]:
        if self.story.scenes:
            return self.hand.pick(self.story.scenes)
        roles = self.rule.roles
        needed = {*self.shape, self.rule.result}
        heads = {group(roles, role) for role in needed}
        drawn = {head: styles for head in heads if (styles := _of_kinds(kinds(roles, head)))}
        picked = {head: self.hand.pick(styles) for head, styles in sorted(drawn.items())}
        return {role: picked[group(roles, role)] for role in needed if group(roles, role) in picked}

    def case(self) -> Case:
        """The case that the values make."""
        self._draw()
        result = self._result()
        self.told = self._told_values(result)
        assume(self.story.fits(self.told))
        return self._worded() if self.rule.result in self.words else self._figured(result)

    def _draw(self) -> None:
        self.derived: Variable = (self.story.derived, None)
        for variable in sorted(self.term.variables, key=str):
            role = variable[0]
            if role not in self.styles:
                self.words[role] = ""
            elif variable != self.derived:
                self.values[variable] = self.styles[role].draw(self.hand)

    def _result(self) -> Fraction:
        """The true result: computed, or drawn where a word says it or another figure follows from it."""
        rule, story = self.rule, self.story
        if rule.result not in self.styles:
            self.words[rule.result] = self.hand.pick(self._words(rule.result))
            result = _value(rule, rule.result, self.words[rule.result])
            self.derived = min((one for one in self.values if one[0] not in self.words), key=str)
            self._solve(result)
            self.sense = (result > 1) - (result < 1)
            return result
        if story.derived:
            result = self.styles[rule.result].draw(self.hand)
            self._choose_words(1)
            self._solve(result)
            return result
        for sense in self.hand.pick(((1, -1), (-1, 1))):
            self._choose_words(sense)
            computed = evaluate(self.term, {one: Interval.point(value) for one, value in self.values.items()})
            assume(computed.is_point)
            if computed.lower > 0 or not self.words:
                break
        return Fraction(computed.lower)

    def _solve(self, result: Fraction) -> None:
        box = {one: Interval.point(value) for one, value in self.values.items()}
        fitting = required(self.term, Interval.point(result), box, self.derived)
        assume(fitting.is_point and fitting.lower > 0)
        self.values[self.derived] = Fraction(fitting.lower)

    def _words(self, role: str) -> tuple[str, ...]:
        name = word_class(self.rule.roles, role)
        return self.story.words.get(role) or self.story.words.get(name) or tuple(sorted(LEXICON.classes[name]))

    def _choose_words(self, sense: int) -> None:
        """The roles of words in the formula: one that points the way the values went."""
        for role in self.words:
            known = (self.story.given[role],) if role in self.story.given else self._words(role)
            fitting = [word for word in known if _value(self.rule, role, word) in (sense, abs(sense))]
            pointing = [word for word in known if _value(self.rule, role, word) == sense]
            self.words[role] = self.hand.pick(pointing or fitting or known)
            self.values[role, None] = _value(self.rule, role, self.words[role])
            self.sense = int(self.values[role, None]) if role in self.story.given else sense

    def _told_values(self, result: Fraction) -> dict[str, Fraction | tuple[Fraction, ...]]:
        told: dict[str, Fraction | tuple[Fraction, ...]] = {self.rule.result: result}
        for role, count in self.shape.items():
            if count is None:
                told[role] = self.values[role, None]
            else:
                told[role] = tuple(self.values[role, index] for index in range(count))
        return told

    def _worded(self) -> Case:
        """The result is a word, so a figure is pushed."""
        style, value = self.styles[self.derived[0]], self.values[self.derived]
        texts = self._texts()
        pushed = Said(style.write(style.rounded(value * PUSH)), style.noun)
        return Case(texts, {**texts, self.derived[0]: pushed}, self.sense)

    def _figured(self, result: Fraction) -> Case:
        rule, style = self.rule, self.styles[self.rule.result]
        relation = rule.relation_of(self.reading)
        written = style.rounded(result) if relation == "=" else self._kept(result / style.scale, relation)
        assume(written > 0 and (not style.is_share or written <= style.high))
        assume(not style.exact or relation != "=" or result == written * style.scale)
        false = self._pushed(written, result / style.scale, relation)
        assume(false > 0)
        texts = self._texts()
        hedged = dict(texts)
        hedge = (
            self.hand.pick(_hedges(style, written, result / style.scale))
            if relation == "=" and self.story.hedged
            else ""
        )
        hedged[rule.result] = Said(hedge + style.write(written), style.noun)
        if self.story.hedged:
            self._hedge_one(hedged)
        return Case(hedged, {**texts, rule.result: Said(style.write(false), style.noun)}, self.sense)

    def _hedge_one(self, texts: dict[str, Said | tuple[Said, ...]]) -> None:
        """One of the other figures, now and then, is only about right."""
        for role, count in self.shape.items():
            if count is None and role in self.styles and not self.styles[role].exact and self.hand.chance(4):
                said = texts[role]
                assert isinstance(said, Said)
                texts[role] = replace(said, text=f"about {said.text}")
                return

    def _pushed(self, written: Fraction, result: Fraction, relation: str) -> Fraction:
        """The result beyond everything that its words and those of the other figures allow."""
        style = self.styles[self.rule.result]
        if self.story.push:
            return written + self.story.push
        if style.is_share and relation == "=":
            return written + SIDESTEP if written < 50 else written - SIDESTEP
        if relation == "<=":
            return style.rounded((result / PUSH - 1) * style.scale)
        return (written if relation == "=" else style.rounded(result * style.scale)) * PUSH + 20

    def _kept(self, result: Fraction, relation: str) -> Fraction:
        """A bound that the computed value keeps."""
        room = self.hand.number(0, 50)
        whole = Fraction(int(result))
        return whole + 1 + room if relation == "<=" else max(whole - room, Fraction(1))

    def _texts(self) -> dict[str, Said | tuple[Said, ...]]:
        texts: dict[str, Said | tuple[Said, ...]] = {}
        for role, count in self.shape.items():
            if role in self.words:
                if word_class(self.rule.roles, role) != "change":
                    texts[role] = Said(self.words[role])
            elif count is None:
                texts[role] = self._said(role, self.values[role, None])
            else:
                items = (self._said(role, self.values[role, index]) for index in range(count))
                labels = self.story.labels
                texts[role] = tuple(
                    replace(said, text=f"{said.text}{labels[index % len(labels)]}") for index, said in enumerate(items)
                )
        if self.rule.result in self.words:
            texts[self.rule.result] = Said(self.words[self.rule.result])
        return {**texts, **self._further(texts), **self._asides(texts)}

    def _further(self, texts: Mapping[str, object]) -> dict[str, Said | tuple[Said, ...]]:
        """Roles that are told beside those of the formula."""
        wanted = {
            role: value for role, value in self.story.further.items() if role in self.spoken and role not in texts
        }
        return {role: self._said(role, value(self.told, self.sense)) for role, value in wanted.items()}

    def _asides(self, texts: Mapping[str, object]) -> dict[str, Said | tuple[Said, ...]]:
        """Words that no formula takes, but that must point the same way."""
        roles = self.rule.roles
        open_roles = [
            role for role in self.spoken if role in roles and role not in (*texts, *self.styles, *self.story.given)
        ]
        return {
            role: Said(
                self.hand.pick([word for word in self._words(role) if _value(self.rule, role, word) == self.sense])
            )
            for role in open_roles
            if word_class(roles, role) not in ("", "change") and self.sense and not kinds(roles, role)
        }

    def _said(self, role: str, value: Fraction) -> Said:
        style = self.styles[role]
        written = style.rounded(value)
        assume(written > 0 and (not style.exact or written * style.scale == value))
        return Said(style.write(written), style.noun)


def _of_kinds(allowed: tuple[str, ...]) -> tuple[Style, ...]:
    return tuple(style for kind in allowed for style in STYLES.get(kind, ()))


def _value(rule: Rule, role: str, word: str) -> Fraction:
    known = LEXICON.classes[word_class(rule.roles, role)]
    value = known[word] if isinstance(known, dict) else 1
    return Fraction(*value) if isinstance(value, tuple) else Fraction(1 if isinstance(value, str) else value)


def _hedges(style: Style, stated: Fraction, true: Fraction) -> tuple[str, ...]:
    """The hedges that a careful writer could put before a rounded figure."""
    if stated < true:
        return "", "about ", "more than ", "just over ", "at least "
    if stated > true:
        return "", "about ", "nearly ", "almost ", "less than "
    return ("", "about ") if style.exact else ("", "about ", "exactly ")
