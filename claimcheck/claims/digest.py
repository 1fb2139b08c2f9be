"""Digest: what the catalogue must know of every rule before a text meets one of them.

Reading a hundred rules and taking their phrasings apart would be most of the time of a start, and an article concerns
a handful. So the digest is kept beside the rules' bytecode, on the same terms: it is made anew whenever a file that it
was made from has changed, it is not written where bytecode is not, and without it everything works, only later.
"""

from __future__ import annotations

import marshal
import os
import sys
from functools import cache
from importlib import import_module

from claimcheck.claims.lexicon import LANGUAGE, lexicon
from claimcheck.claims.phrasing import BLOCKED, apiece_tags, compiled
from claimcheck.claims.rule import Rule, answers
from claimcheck.claims.sequences import Sequences, sequences
from claimcheck.claims.slotted import SLOTS
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import Any

    from claimcheck.locale import Locale

    Stamp = tuple[tuple[str, int, int], ...]


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
    needed = sequences(listed, BLOCKED, SLOTS.values(), apiece_tags(words))
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
    path = _path(package, locale)
    stamp = _stamp(package, locale)
    kept = _load(path)
    if kept is not None and kept[0] == stamp:
        entries = tuple(Entry(*fields) for fields in kept[1])
        return Digest(entries, kept[2], Sequences(*kept[3]))
    made = digest_of(read(), locale)
    fields = tuple(tuple(getattr(entry, field) for field in Entry.fields) for entry in made.entries)
    needed = tuple(getattr(made.needed, field) for field in Sequences.fields)
    _keep(path, (stamp, fields, made.phrasings, needed))
    return made


def _path(package: str, locale: Locale) -> str:
    folder = next(iter(import_module(package).__path__))
    return os.path.join(folder, "__pycache__", f"digest.{sys.implementation.cache_tag}.{locale.name}")


def _stamp(package: str, locale: Locale) -> Stamp:
    """The name, time and size of every file that a digest is made from."""
    folders = [package, "claimcheck.claims", f"claimcheck.locale.{locale.name}"]
    found: list[tuple[str, int, int]] = []
    for folder in folders:
        found += _files(next(iter(import_module(folder).__path__)))
    return tuple(sorted(found))


def _files(folder: str) -> list[tuple[str, int, int]]:
    found: list[tuple[str, int, int]] = []
    for item in os.scandir(folder):
        if item.name.endswith(".py"):
            status = item.stat()
            found.append((item.path, status.st_mtime_ns, status.st_size))
        elif item.is_dir() and item.name != "__pycache__":
            found += _files(item.path)
    return found


def _load(path: str) -> tuple[Any, ...] | None:
    """What was kept at a path; None where there is nothing, or nothing that can be read."""
    try:
        with open(path, "rb") as file:
            kept = marshal.loads(file.read())
    except (OSError, ValueError, EOFError, TypeError):
        return None
    return kept if isinstance(kept, tuple) and len(kept) == 4 else None


def _keep(path: str, contents: tuple[Any, ...]) -> None:
    """Write a digest where bytecode may be written; another process may do so at the same time."""
    if sys.dont_write_bytecode:
        return
    whole = f"{path}.{os.getpid()}"
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(whole, "wb") as file:
            marshal.dump(contents, file)
        os.replace(whole, path)
    except OSError:
        return
