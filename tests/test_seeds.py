"""The articles in ``seeds/``: what must be read, related and judged in them stands in comments below each paragraph.

::

    reads "about 430" as 430, approx           a figure, with its value and unit, and its qualifier
    holds partial-list at "77", "30", "25"     a relation that is tested and holds
    finds unit-notation at "77sq/m"            a finding at warning or above; there is no other in the article
    with "new" for "old", finds RULE at "new"  what is found once the text is changed
    together, with …                           likewise, in all articles checked together
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest

import claimcheck
from claimcheck import Claim, Finding, Quantity, Report
from claimcheck.documents import Document, read

SEEDS = Path(__file__).parent.parent / "seeds"
ARTICLES = sorted(SEEDS.glob("*.md"))
FORMATS = ("markdown", "text")

COMMENT = re.compile(r"<!-- (.*?) -->")
QUOTED = re.compile(r'"([^"]+)"')
READS = re.compile(r'reads (?P<at>"[^"]+")(?: as (?P<value>[\d.]+)(?: (?P<unit>[^,]+))?(?:, (?P<qualifier>\w+))?)?')
RULE_AT = r'(?P<rule>[\w-]+) at (?P<at>(?:"[^"]+"(?:, )?)+)'
HOLDS = re.compile(f"holds {RULE_AT}")
FINDS = re.compile(f"finds {RULE_AT}(?:; would fit (?P<fits>.+))?")
CHANGED = re.compile(f'(?P<all>together, )?with "(?P<new>[^"]+)" for "(?P<old>[^"]+)", finds {RULE_AT}')


class Expectation:
    """A comment, and the article as it is without comments, every character in its place."""

    def __init__(self, path: Path, comment: re.Match[str], prose: str) -> None:
        self.path, self.text, self.place, self.prose = path, comment[1], comment.start(), prose

    def __repr__(self) -> str:
        return f"{self.path.stem}: {self.text}"

    def find(self, quote: str, prose: str | None = None) -> tuple[int, int]:
        """Where a quotation stands: the last time before the comment, else the first time after it."""
        text = self.prose if prose is None else prose
        at = text.rfind(quote, 0, self.place)
        start = at if at >= 0 else text.index(quote, self.place)
        return start, start + len(quote)


def _prose(path: Path) -> str:
    return COMMENT.sub(lambda comment: " " * len(comment[0]), path.read_text("utf-8"))


def _expectations(pattern: re.Pattern[str]) -> Iterator[Expectation]:
    for path in ARTICLES:
        for comment in COMMENT.finditer(path.read_text("utf-8")):
            if pattern.fullmatch(comment[1]):
                yield Expectation(path, comment, _prose(path))


def _every(pattern: re.Pattern[str]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("expected", list(_expectations(pattern)), ids=repr)


def _covers(places: list[tuple[int, int]], wanted: list[tuple[int, int]]) -> bool:
    return all(any(start < last and first < end for start, end in places) for first, last in wanted)


def _overlaps(quantity: Quantity, place: tuple[int, int]) -> bool:
    return _covers([(quantity.span.start, quantity.span.end)], [place])


def _loud(report: Report) -> list[Finding]:
    return [finding for finding in report.findings if finding.severity.rank]


def _is(rule: str, one: Claim | Finding) -> bool:
    return rule in {one.code, one.rule} or (rule.startswith("CC") and one.code.startswith(rule))


def _matches(finding: Finding, rule: str, document: Document, wanted: list[tuple[int, int]]) -> bool:
    places = [(span.start, span.end) for span in finding.spans if span.document is document]
    return _is(rule, finding) and _covers(places, wanted)


def test_every_comment_is_understood() -> None:
    patterns = (READS, HOLDS, FINDS, CHANGED)
    for path in ARTICLES:
        for comment in COMMENT.finditer(path.read_text("utf-8")):
            assert any(pattern.fullmatch(comment[1]) for pattern in patterns), comment[0]


@pytest.mark.parametrize("format", FORMATS)
@_every(READS)
def test_figures_are_read(expected: Expectation, format: str) -> None:
    wanted = READS.fullmatch(expected.text)
    assert wanted is not None
    place = expected.find(wanted["at"].strip('"'))
    (figure,) = [one for one in claimcheck.measure(read(expected.prose, format)) if _overlaps(one, place)]
    if wanted["value"]:
        assert figure.stated == Fraction(wanted["value"])
        assert str(figure.unit) == (wanted["unit"] or "")
        assert str(figure.qualifier or "") == (wanted["qualifier"] or "")


@pytest.mark.parametrize("format", FORMATS)
@_every(HOLDS)
def test_relations_are_tested_and_hold(expected: Expectation, format: str) -> None:
    wanted = HOLDS.fullmatch(expected.text)
    assert wanted is not None
    places = [expected.find(quote) for quote in QUOTED.findall(wanted["at"])]
    held = [claim for claim in claimcheck.check(read(expected.prose, format)).claims if _is(wanted["rule"], claim)]
    figures = [[(one.span.start, one.span.end) for one in claim.figures()] for claim in held]
    assert [claim.steps for claim, at in zip(held, figures, strict=True) if _covers(at, places)]
    assert {claim.verdict for claim in held} == {"consistent"}


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_what_is_found_is_what_is_expected(path: Path, format: str) -> None:
    document = read(_prose(path), format)
    found = _loud(claimcheck.check(document))
    for expected in _expectations(FINDS):
        wanted = FINDS.fullmatch(expected.text)
        if expected.path != path or wanted is None:
            continue
        places = [expected.find(quote) for quote in QUOTED.findall(wanted["at"])]
        (match,) = [one for one in found if _matches(one, wanted["rule"], document, places)]
        found.remove(match)
        for fit in QUOTED.findall(wanted["fits"] or ""):
            assert fit in " ".join(match.repairs)
    assert found == []


@_every(CHANGED)
def test_a_changed_figure_is_found(expected: Expectation) -> None:
    wanted = CHANGED.fullmatch(expected.text)
    assert wanted is not None
    start, end = expected.find(wanted["old"])
    changed = expected.prose[:start] + wanted["new"] + expected.prose[end:]
    document = read(changed, "markdown")
    others = [read(_prose(path), "markdown") for path in ARTICLES if path != expected.path] if wanted["all"] else []
    places = [expected.find(quote, changed) for quote in QUOTED.findall(wanted["at"])]
    found = _loud(claimcheck.check([document, *others]))
    assert [one for one in found if _matches(one, wanted["rule"], document, places)], [one.message for one in found]


def test_together_nothing_else_is_found() -> None:
    found = _loud(claimcheck.check([read(path) for path in ARTICLES]))
    alone = [finding for path in ARTICLES for finding in _loud(claimcheck.check(path))]
    assert [one.message for one in found] == [one.message for one in alone]


def _articles() -> dict[str, Document]:
    return {path.name: read(_prose(path), "markdown", name=path.name) for path in ARTICLES}


def _mutations() -> Iterator[tuple[str, int, str]]:
    """Article, place and new digit, for every digit of every figure that several articles have."""
    articles = _articles()
    for shared in claimcheck.check(list(articles.values())).shared:
        for origin in shared.origins:
            source = articles[origin.source].source
            for at in range(origin.figure.span.start, origin.figure.span.end):
                if source[at].isdigit():
                    yield from ((origin.source, at, digit) for digit in "0123456789" if digit != source[at])


def _figure_at(document: Document, at: int) -> Quantity | None:
    found = (one for one in claimcheck.measure(document) if one.span.start <= at < one.span.end)
    return next(found, None)


def _may_be(figure: Quantity, other: Quantity) -> bool:
    """Whether the words allow both figures to be one: more than a common edge of what was rounded."""
    common = (figure.interval * figure.unit.factor) & (other.interval * other.unit.factor)
    return not common.is_empty and (figure.interval == other.interval or not common.is_point)


def test_what_the_articles_share_is_corroborated() -> None:
    report = claimcheck.check(list(_articles().values()))
    told = {
        (one.figure.value, len(one.sources)): sorted(" ".join(text.split()) for text in one.told().values())
        for one in report.corroborated
    }
    assert told == {
        (430, 3): ["About 430", "approximately 430", "more than 400"],
        (24, 3): ["24", "24", "24"],
        (259, 3): ["259 square kilometers", "259 square kilometers", "259sq/km"],
    }
    assert len(report.shared) == 3


def test_every_wrong_digit_of_a_shared_figure_is_found() -> None:
    articles = _articles()
    shared = {
        (origin.source, origin.figure.span.start): [one.figure for one in each.origins if one is not origin]
        for each in claimcheck.check(list(articles.values())).shared
        for origin in each.origins
    }
    tried, missed = 0, []
    for name, at, digit in _mutations():
        source = articles[name].source
        document = read(f"{source[:at]}{digit}{source[at + 1 :]}", "markdown", name=name)
        figure = _figure_at(document, at)
        if figure is not None and all(_may_be(figure, other) for other in shared[name, figure.span.start]):
            continue  # the words still allow what another article says
        tried += 1
        found = _loud(claimcheck.check([{**articles, name: document}[other] for other in articles]))
        if not any(span.document is document and span.start <= at < span.end for one in found for span in one.spans):
            missed.append(source[at - 9 : at] + digit + source[at + 1 : at + 9])
    assert tried > 150
    assert missed == []
