"""The pipeline on one screen: read, measure, relate, judge, report."""

from __future__ import annotations

from functools import cache

from claimcheck.claims.catalogue import Failure, discover, kept_catalogue, together
from claimcheck.claims.passage import passage
from claimcheck.config import Config
from claimcheck.documents.readers import read_all
from claimcheck.errors import ConfigError
from claimcheck.findings.judge import judge
from claimcheck.findings.settle import settle, unspoken
from claimcheck.findings.sharing import sharing
from claimcheck.locale import load
from claimcheck.quantities.extract import measure as measured
from claimcheck.reports.figures import Figures, LeftAlone
from claimcheck.reports.report import Report

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date as Date

    from claimcheck.claims.catalogue import Catalogue
    from claimcheck.claims.claim import Claim
    from claimcheck.claims.passage import Passage
    from claimcheck.claims.rule import Example, Rule
    from claimcheck.documents.document import Document
    from claimcheck.documents.readers import Source
    from claimcheck.findings.finding import Finding
    from claimcheck.locale import Locale


def check(
    source: Source | Iterable[Source],
    *,
    format: str | None = None,
    date: Date | str | None = None,
    config: Config | None = None,
) -> Report:
    """Finds every stated figure of a text, tests how they relate, and reports what cannot be true.

    ``source`` is the text itself, a path, a :class:`~claimcheck.documents.document.Document`, or several of these,
    which are then checked together as reports of one event. ``format`` is ``"text"``, ``"markdown"`` …, by the file's
    suffix when None. ``date`` is the dateline, a date or an ISO string.

    Raises :class:`~claimcheck.errors.SourceError` for a file that cannot be read and
    :class:`~claimcheck.errors.ConfigError` for a setting that does not exist. Prose never raises.

    >>> import claimcheck
    >>> report = claimcheck.check("Crews shot down 74 out of 117 drones, or 73 per cent.")
    >>> print(report.findings[0].steps)
    100 × 74 ÷ 117 = 63.25 %
    """
    settings = config or Config()
    documents = read_all(source, format=format, date=date)
    passages = [read_figures(document, settings) for document in documents]
    book, failures = rulebook(settings), list[Failure]()
    claims, findings = joined(*settle(judged(related(passages, book, failures), passages, failures)), book)
    quantities = tuple(figure for one in passages for figure in one.figures)
    return Report(documents, quantities, claims, (*findings, *failed(failures)), settings.min_severity)


def measure(
    source: Source | Iterable[Source],
    *,
    format: str | None = None,
    date: Date | str | None = None,
    config: Config | None = None,
) -> Figures:
    """Every stated figure, in reading order, without testing anything. Takes and raises what :func:`check` does.

    What comes is a tuple of :class:`~claimcheck.quantities.quantity.Quantity` that has ``to_frame()``, and in
    ``left_alone`` the numerals that are no figures, each with the reason.

    >>> import claimcheck
    >>> figures = claimcheck.measure("Section 5 puts the loss at some 1,300 sq km.")
    >>> figures, figures.left_alone[0].text, figures.left_alone[0].reason
    ((Quantity('1,300 sq km' at 32),), '5', 'number of a section or thing')
    """
    settings = config or Config()
    locale = language(settings)
    documents = read_all(source, format=format, date=date)
    read = [(document, measured(document, locale, dollar=settings.dollar)) for document in documents]
    return Figures(
        [figure for _, found in read for figure in found.quantities],
        [LeftAlone(home, one.start, one.end, one.reason) for home, found in read for one in found.refused],
    )


def rules(config: Config | None = None) -> tuple[Rule, ...]:
    """Every rule of the catalogue, those of the settings among them, sorted by code."""
    own = _own(config) if config is not None else ()
    return together(own) if own else _discovered()


def joint_rule() -> Rule:
    """The rule under which statements that cannot all be true are reported."""
    return next(rule for rule in _discovered() if rule.is_joint)


def explain(rule: str, config: Config | None = None) -> str:
    """The page of a rule, in Markdown, its examples checked: what it tests and why, its formula and its wording.

    ``rule`` is a code or a name. Raises :class:`~claimcheck.errors.ConfigError` for one that does not exist.
    """
    from claimcheck.findings.formula import formulas
    from claimcheck.reports.rule_page import rule_page

    wanted = rule.lower()
    settings = config or Config()
    found = next((one for one in rules(settings) if wanted in (one.code.lower(), one.name, *one.aliases)), None)
    if found is None:
        raise ConfigError(f"no rule is called {rule!r}; 'claimcheck rules' lists them")
    alone = settings.replace(min_severity="note", select=() if found.is_joint else (found.code,), ignore=())
    return rule_page(found, formulas(found), [(example, _checked(example, alone)) for example in found.invalid])


def _checked(example: Example, settings: Config) -> Report:
    source = [example.text, *example.beside] if example.beside else example.text
    return check(source, format=example.format, date=example.date or None, config=settings)


def read_figures(document: Document, settings: Config) -> Passage:
    """A document with its figures, as rules see it."""
    locale = language(settings)
    return passage(document, measured(document, locale, dollar=settings.dollar).quantities, locale)


def related(passages: Sequence[Passage], book: Catalogue, failures: list[Failure]) -> Iterable[Claim]:
    """Every claim that the text makes, document by document, then across documents; rules that fail are listed."""
    for one in passages:
        yield from book.propose(one, failures)
    if len(passages) > 1:
        yield from book.propose_across(passages, failures)


def judged(
    claims: Iterable[Claim], passages: Sequence[Passage], failures: list[Failure]
) -> Iterable[tuple[Claim, Finding | None]]:
    """Each claim with its verdict; a rule whose formula fails is listed, and its claim left out."""
    figures = {id(one.document): one.figures for one in passages}
    for claim in claims:
        homes = {id(figure.document) for figure in claim.figures()}
        try:
            yield judge(claim, figures.get(homes.pop(), ()) if len(homes) == 1 else ())
        except Exception as error:
            document = next(claim.figures()).document
            failures.append(Failure(claim.definition, error, document))


def failed(failures: Sequence[Failure]) -> Iterable[Finding]:
    """A note for each rule that failed."""
    if not failures:
        return ()
    from claimcheck.findings.crashed import crashed

    return crashed(failures)


def joined(
    claims: tuple[Claim, ...], findings: tuple[Finding, ...], book: Catalogue
) -> tuple[tuple[Claim, ...], tuple[Finding, ...]]:
    """The claims and findings with those that come of taking all consistent claims together."""
    if book.joint is None or len(shared := sharing(claims)) < 2:
        return claims, findings
    from claimcheck.findings.together import judge_together

    clashes = list(judge_together(shared, book.joint))
    told = (finding for _, finding in clashes if finding is not None)
    return (*claims, *(claim for claim, _ in clashes)), unspoken(findings, told)


def rulebook(settings: Config) -> Catalogue:
    """The rules that the settings select, indexed for their language."""
    return _rulebook(language(settings), tuple(settings.select), tuple(settings.ignore), _own(settings))


@cache
def _rulebook(locale: Locale, select: tuple[str, ...], ignore: tuple[str, ...], own: tuple[Rule, ...]) -> Catalogue:
    return kept_catalogue(locale, select, ignore, own)


def language(settings: Config) -> Locale:
    """The language of the settings, with the words and units that they add to it."""
    if not (settings.words or settings.units):
        return load(settings.locale)
    from claimcheck.locale.house_words import widened
    from claimcheck.units.house_units import house_units

    return widened(settings.locale, settings.words, house_units(settings.units))


def _own(settings: Config) -> tuple[Rule, ...]:
    """The rules that the settings name."""
    if not (settings.rules or settings.installed_rules):
        return ()
    from claimcheck.claims.house_rules import house_rules

    return house_rules(settings.rules, settings.installed_rules)


@cache
def _discovered() -> tuple[Rule, ...]:
    return discover()
