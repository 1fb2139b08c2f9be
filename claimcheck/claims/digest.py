"""Digest: what the catalogue must know of every rule before a text meets one of them.

Reading a hundred rules and taking their phrasings apart would be most of the time of a start, and an article concerns
a handful. So the digest is kept; see :mod:`~claimcheck.keeping`.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module

from claimcheck.claims.lexicon import LANGUAGE, lexicon, made_from
from claimcheck.claims.phrasing import BLOCKED, apiece_tags, compiled
from claimcheck.claims.rule import Rule, answers
from claimcheck.claims.sequences import Sequences, packed, sequences, unpacked
from claimcheck.claims.slotted import SLOTS
from claimcheck.keeping import kept
from claimcheck.value import Value, once

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import Any

    from claimcheck.locale import Locale


class Entry(Value):
    """One rule: where it is, what it is called, how it finds its claims."""

    module: str
    made: str
    code: str
    name: str
    aliases: tuple[str, ...]
    meets: tuple[str, ...]
    is_structural: bool
    takes_rest: bool
    is_across: bool
    is_joint: bool

    @once
    def rule(self) -> Rule:
        """The rule itself; its module is read when it is first asked for."""
        return rule_of(self.module, self.made)

    def known_as(self, wanted: Iterable[str]) -> bool:
        """Whether one of ``wanted`` means this rule; see :meth:`Rule.known_as`."""
        return answers(wanted, self.code, (self.name, *self.aliases))


class Digest(Value):
    """The entries of rules, their phrasings (the number of an entry and a template) and what each of these needs."""

    entries: tuple[Entry, ...]
    phrasings: tuple[tuple[int, str], ...]
    needed: Sequences

    def __hash__(self) -> int:
        return id(self)


@cache
def rule_of(module: str, made: str) -> Rule:
    """The one instance of a rule's class."""
    rule: Rule = getattr(import_module(module), made)()
    return rule


def digest_of(rules: Sequence[Rule], locale: Locale) -> Digest:
    """The digest of rules that have been read."""
    words = lexicon(locale)
    phrased = sorted((number, template) for number, rule in enumerate(rules) for template in _phrasings(rule, locale))
    listed = [compiled(template, tuple(rules[number].roles.items()), words).steps for number, template in phrased]
    least = [rules[number].least_figures for number, _ in phrased]
    needed = sequences(listed, BLOCKED, SLOTS.values(), apiece_tags(words), least)
    return Digest(tuple(_entry(rule, locale) for rule in rules), tuple(phrased), needed)


def _phrasings(rule: Rule, locale: Locale) -> tuple[str, ...]:
    """The phrasings of a rule in a language: its own, or those that the locale has for it."""
    return rule.phrasings if locale.name == LANGUAGE else locale.relations.PHRASINGS.get(rule.name, ())


def _entry(rule: Rule, locale: Locale) -> Entry:
    made, made_for = type(rule), locale.relations.RULES
    is_made = made_for is None or rule.name in made_for
    return Entry(
        made.__module__,
        made.__qualname__,
        rule.code,
        rule.name,
        tuple(rule.aliases),
        tuple(rule.meets),
        is_made and (bool(rule.fragments) or made.propose is not Rule.propose),
        is_made and made.propose_rest is not Rule.propose_rest,
        is_made and made.propose_across is not Rule.propose_across,
        rule.is_joint,
    )


def kept_digest(package: str, locale: Locale, read: Callable[[], Sequence[Rule]]) -> Digest:
    """The digest of a package of rules: the one that was kept if it is still true, else made anew and kept."""

    def made() -> tuple[Any, ...]:
        digest = digest_of(read(), locale)
        entries = tuple(tuple(getattr(entry, field) for field in Entry.fields) for entry in digest.entries)
        return entries, digest.phrasings, packed(digest.needed)

    entries, phrasings, needed = kept(f"digest.{locale.name}", (package, *made_from(locale)), made)
    return Digest(tuple(Entry(*fields) for fields in entries), phrasings, unpacked(needed))
