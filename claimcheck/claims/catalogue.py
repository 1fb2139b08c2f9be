"""Catalogue: every rule, discovered, and the index that finds the few that a sentence could concern."""

from __future__ import annotations

import os
from importlib import import_module

from claimcheck.claims.claim import Binding
from claimcheck.claims.digest import Entry, digest_of, kept_digest, rule_of
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.phrasing import compiled
from claimcheck.claims.rule import Rule
from claimcheck.claims.traits import Watch
from claimcheck.errors import RuleError
from claimcheck.value import Value, once

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.claims.claim import Claim
    from claimcheck.claims.digest import Digest
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.passage import Passage
    from claimcheck.claims.phrasing import Phrasing
    from claimcheck.claims.slotted import Slotted
    from claimcheck.documents.document import Document
    from claimcheck.locale import Locale

PACKAGE = "claimcheck.rules"
_ORDER = tuple(Binding)

MOST_FIGURES = 120
"""A run of more figures than this without the end of a sentence is no prose; no phrasing is looked for in it."""


def discover(package: str = PACKAGE) -> tuple[Rule, ...]:
    """The rules of every module below ``package``, sorted by code.

    Raises :class:`~claimcheck.errors.RuleError` for a rule that is malformed or a code or name used twice.
    """
    rules: dict[str, Rule] = {}
    for module in modules(package):
        for made in vars(import_module(module)).values():
            if isinstance(made, type) and issubclass(made, Rule) and made.__module__ == module and made.code:
                rule = rule_of(module, made.__qualname__)
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


class Failure(Value):
    """A rule that raised an error on a document, and what it raised; the others go on."""

    rule: Rule
    error: Exception
    document: Document

    def __hash__(self) -> int:
        return id(self)


class Catalogue(Value):
    """The rules that were chosen from a digest, and the phrasings of theirs that a sentence could hold.

    A rule that raises while it proposes adds a :class:`Failure` to the list that the caller gives, each time that it
    does; the others go on.
    """

    digest: Digest
    chosen: frozenset[int]
    lexicon: Lexicon

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules themselves, sorted by code."""
        return tuple(self.digest.entries[number].rule for number in sorted(self.chosen))

    @property
    def joint(self) -> Rule | None:
        """The rule under which claims that cannot all hold are reported, if it is chosen."""
        return next((entry.rule for entry in self._entries() if entry.is_joint), None)

    def propose(self, passage: Passage, failures: list[Failure]) -> Iterator[Claim]:
        """Every claim that the rules find in a passage: by phrasing, sentence by sentence, then by structure."""
        phrased = [*self._worded(passage, failures)]
        yield from phrased
        taken = frozenset(figure.start for claim in phrased for figure in claim.figures())
        watch, entries = self._watch, self._structural
        for number, is_sure in watch.candidates(passage):
            entry = entries[number]
            try:
                if is_sure or watch.reads(number, passage):
                    yield from entry.rule.propose(passage)
                    yield from entry.rule.propose_rest(passage, taken)
            except Exception as error:
                failures.append(Failure(entry.rule, error, passage.document))

    @once
    def _structural(self) -> tuple[Entry, ...]:
        """The rules that find claims by structure."""
        return tuple(entry for entry in self._entries() if entry.is_structural or entry.takes_rest)

    @once
    def _watch(self) -> Watch:
        """What wakes those rules."""
        return Watch([entry.meets for entry in self._structural])

    def _worded(self, passage: Passage, failures: list[Failure]) -> Iterator[Claim]:
        """Every claim by phrasing, of single sentences and of those that go on with the one before."""
        for sentence in passage.sentences:
            yield from self._phrased(sentence, failures)
        for start, pair in passage.resumed():
            for claim in self._phrased(pair, failures):
                places = [figure.start for figure in claim.figures()]
                if min(places) < start <= max(places):
                    yield claim.replace(binding=max(claim.binding, Binding.PARAGRAPH, key=_ORDER.index))

    def propose_across(self, passages: Sequence[Passage], failures: list[Failure]) -> Iterator[Claim]:
        """Every claim between documents that are checked together."""
        for entry in self._entries():
            if entry.is_across:
                rule = entry.rule
                try:
                    yield from rule.propose_across(passages)
                except Exception as error:
                    failures.append(Failure(rule, error, passages[0].document))

    def candidates(self, sentence: Slotted) -> Iterator[tuple[Rule, Phrasing]]:
        """The phrasings that a sentence could hold, in the order of their rules' codes."""
        read = self._read
        for place in self.digest.needed.held(sentence.tokens(self.lexicon), len(sentence.figures)):
            if place not in read:
                read[place] = self._phrasing(*self.digest.phrasings[place])
            yield from read[place]

    @once
    def _read(self) -> dict[int, tuple[tuple[Rule, Phrasing], ...]]:
        """The phrasings that were candidates already, each with its rule; none where the rule is not chosen."""
        return {}

    def _phrasing(self, number: int, template: str) -> tuple[tuple[Rule, Phrasing], ...]:
        if number not in self.chosen:
            return ()
        rule = self.digest.entries[number].rule
        return ((rule, compiled(template, tuple(rule.roles.items()), self.lexicon)),)

    def _entries(self) -> Iterator[Entry]:
        return (self.digest.entries[number] for number in sorted(self.chosen))

    def _phrased(self, sentence: Slotted, failures: list[Failure]) -> Iterator[Claim]:
        if len(sentence.figures) > MOST_FIGURES:
            return
        seen: set[tuple[object, ...]] = set()
        for rule, phrasing in self.candidates(sentence):
            try:
                for claim in self._matched(rule, phrasing, sentence):
                    bound = (rule.code, tuple((figure.start, figure.stated) for figure in claim.figures()))
                    if bound not in seen:
                        seen.add(bound)
                        yield claim
            except Exception as error:
                failures.append(Failure(rule, error, sentence.document))

    def _matched(self, rule: Rule, phrasing: Phrasing, sentence: Slotted) -> Iterator[Claim]:
        for match in phrasing.matches(sentence):
            yield from rule.bind(match)

    def __hash__(self) -> int:
        return id(self)


def catalogue(rules: Sequence[Rule], locale: Locale) -> Catalogue:
    """The catalogue of rules that have been read."""
    return Catalogue(digest_of(rules, locale), frozenset(range(len(rules))), lexicon(locale))


def together(rules: Sequence[Rule]) -> tuple[Rule, ...]:
    """The rules that come with claimcheck and those of a newsroom, sorted by code.

    Raises :class:`~claimcheck.errors.RuleError` for one of the newsroom's that is malformed, or takes a code or a name
    that is taken.
    """
    known = list(discover())
    for rule in rules:
        check(rule)
        taken = next((one for one in known if one.code == rule.code or rule.name in (one.name, *one.aliases)), None)
        if taken is not None:
            where = type(rule).__module__
            raise RuleError(f"{where}: {rule.code} {rule.name} is taken by {taken.code} {taken.name}; choose another")
        known.append(rule)
    return tuple(sorted(known, key=lambda rule: rule.code))


def kept_catalogue(
    locale: Locale, select: Sequence[str] = (), ignore: Sequence[str] = (), own: Sequence[Rule] = ()
) -> Catalogue:
    """The catalogue of the rules that come with claimcheck; ``select`` and ``ignore`` name rules as a setting does.

    With rules or words of a newsroom's ``own`` the digest is made anew, which takes part of a second.
    """
    is_plain = not own and locale.is_plain
    digest = kept_digest(PACKAGE, locale, discover) if is_plain else digest_of(together(own), locale)
    chosen = (
        number
        for number, entry in enumerate(digest.entries)
        if (not select or entry.known_as(select)) and not entry.known_as(ignore)
    )
    return Catalogue(digest, frozenset(chosen), lexicon(locale))
