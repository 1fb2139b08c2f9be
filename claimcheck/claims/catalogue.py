"""Catalogue: every rule, discovered, and the index that finds the few that a sentence could concern."""

from __future__ import annotations

import os
from importlib import import_module

from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.phrasing import compiled
from claimcheck.claims.rule import Rule
from claimcheck.errors import RuleError
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from claimcheck.claims.claim import Claim
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.passage import Passage
    from claimcheck.claims.phrasing import Phrasing
    from claimcheck.claims.slotted import Slotted
    from claimcheck.locale import Locale

PACKAGE = "claimcheck.rules"


def discover(package: str = PACKAGE) -> tuple[Rule, ...]:
    """The rules of every module below ``package``, sorted by code.

    Raises :class:`~claimcheck.errors.RuleError` for a rule that is malformed or a code or name used twice.
    """
    rules: dict[str, Rule] = {}
    for module in modules(package):
        for made in vars(import_module(module)).values():
            if isinstance(made, type) and issubclass(made, Rule) and made.__module__ == module and made.code:
                rule = made()
                check(rule)
                if rules.setdefault(rule.code, rule) is not rule:
                    raise RuleError(f"{module}: the code {rule.code} is taken by {rules[rule.code].name}")
    return tuple(rules[code] for code in sorted(rules))


def modules(package: str) -> tuple[str, ...]:
    """The names of all modules below a package, sorted; read from its folders, for :mod:`pkgutil` is slow to load."""
    found: list[str] = []
    for root in import_module(package).__path__:
        for folder, folders, files in os.walk(root):
            folders[:] = [name for name in folders if name.isidentifier() and not name.startswith("__")]
            inside = os.path.relpath(folder, root).replace(os.sep, ".").strip(".")
            prefix = f"{package}.{inside}." if inside else f"{package}."
            names = (name.removesuffix(".py") for name in files if name.endswith(".py"))
            found += [prefix + name for name in names if name.isidentifier() and name != "__init__"]
    return tuple(sorted(found))


def check(rule: Rule) -> None:
    """Raises :class:`~claimcheck.errors.RuleError`, naming the module, where a rule lacks what every rule must have."""
    where = type(rule).__module__
    if not (type(rule).__doc__ or "").strip():
        raise RuleError(f"{where}: {rule.name} has no docstring, which is its page")
    if rule.result not in rule.roles:
        raise RuleError(f"{where}: the result {rule.result!r} of {rule.name} is not among its roles")
    for reading in rule.readings:
        if not callable(getattr(rule, reading, None)):
            raise RuleError(f"{where}: {rule.name} names the reading {reading!r} but has no such formula")
        if rule.relation_of(reading) not in ("=", "<=", ">="):
            raise RuleError(f"{where}: {rule.name} has the relation {rule.relation!r}; one of = <= >= is needed")


class Catalogue(Value):
    """Rules with their phrasings indexed by the most telling word of each."""

    rules: tuple[Rule, ...]
    lexicon: Lexicon
    index: dict[str, tuple[tuple[Rule, Phrasing], ...]]

    @property
    def joint(self) -> Rule | None:
        """The rule under which claims that cannot all hold are reported, if it is selected."""
        return next((rule for rule in self.rules if rule.is_joint), None)

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """Every claim that the rules find in a passage: by phrasing, sentence by sentence, then by structure."""
        for sentence in passage.sentences:
            yield from self._phrased(sentence)
        for rule in self.rules:
            yield from rule.propose(passage)

    def propose_across(self, passages: Sequence[Passage]) -> Iterator[Claim]:
        """Every claim between documents that are checked together."""
        for rule in self.rules:
            yield from rule.propose_across(passages)

    def _phrased(self, sentence: Slotted) -> Iterator[Claim]:
        candidates: dict[int, tuple[Rule, Phrasing]] = {}
        for key in sorted(self.index.keys() & sentence.tokens(self.lexicon)):
            for rule, phrasing in self.index[key]:
                candidates[id(phrasing)] = (rule, phrasing)
        seen: set[tuple[object, ...]] = set()
        for rule, phrasing in sorted(candidates.values(), key=lambda pair: (pair[0].code, pair[1].template)):
            for match in phrasing.find(sentence):
                for claim in rule.bind(match):
                    bound = (rule.code, tuple((figure.start, figure.stated) for figure in claim.figures()))
                    if bound not in seen:
                        seen.add(bound)
                        yield claim

    def __hash__(self) -> int:
        return id(self)


def catalogue(rules: Iterable[Rule], locale: Locale) -> Catalogue:
    """The catalogue of ``rules`` with their phrasings in the language of ``locale``."""
    kept, words = tuple(rules), lexicon(locale)
    index: dict[str, list[tuple[Rule, Phrasing]]] = {}
    for rule in kept:
        for template in rule.phrasings:
            phrasing = compiled(template, tuple(rule.roles.items()), words)
            for key in phrasing.index_keys:
                index.setdefault(key, []).append((rule, phrasing))
    return Catalogue(kept, words, {key: tuple(pairs) for key, pairs in index.items()})
