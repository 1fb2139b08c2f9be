"""A report made by hand, so that what is shown is tested apart from what is found."""

from __future__ import annotations

import re
from collections.abc import Mapping
from fractions import Fraction
from typing import ClassVar

from claimcheck.algebra.dimension import NUMBER
from claimcheck.algebra.interval import Interval
from claimcheck.claims.claim import Claim, Verdict
from claimcheck.claims.rule import Rule
from claimcheck.documents import Document, read
from claimcheck.findings.finding import Finding, Severity
from claimcheck.quantities.qualifier import Qualifier
from claimcheck.quantities.quantity import Quantity, Reading
from claimcheck.reports import Report
from claimcheck.units.unit import Unit

COUNT = Unit("", "count", NUMBER)
PERCENT = Unit("percent", "percent", NUMBER, symbol="%")

ARTICLE = """\
The harbour

Divers raised 74 of the 117 crates, or about 83 per cent, on Friday; the others lie deeper than the cranes can reach, \
and the insurers, who paid 9 experts to look, have written them off.

By Sunday 12 more had been found.
"""


class PercentOf(Rule):
    """A part, its whole, and the percentage that the text makes of them.

    Writers slip when one of the three is updated.
    """

    code = "CC201"
    roles: ClassVar[Mapping[str, str]] = {"part": "count", "whole": "part", "percent": "percent"}
    result = "percent"


def figure(document: Document, text: str, unit: Unit = COUNT, qualifier: Qualifier | None = None) -> Quantity:
    """The figure that a text is, where it first stands in a document."""
    number, *_ = text.split()
    found = re.search(r"\s+".join(map(re.escape, text.split())), document.text)
    assert found is not None
    start, end = found.span()
    reading = Reading(Fraction(number.replace(",", "")), unit, Fraction(1))
    kind = unit.kind
    return Quantity(document, start, end, start + len(number), kind, (reading,), qualifier)


def percent_claim(document: Document, part: str, whole: str, percent: str) -> Claim:
    roles = {
        "part": figure(document, part),
        "whole": figure(document, whole),
        "percent": figure(document, percent, PERCENT, Qualifier.APPROX),
    }
    return Claim(PercentOf(), roles, verdict=Verdict.INCONSISTENT, steps="100 × 74 ÷ 117 = 63.25 %")


def finding(claim: Claim, severity: Severity = Severity.ERROR) -> Finding:
    return Finding(
        code=claim.code,
        rule=claim.rule,
        severity=severity,
        message="74 of 117 is 63.25 %, not about 83 per cent",
        spans=tuple(one.span for one in claim.figures()),
        steps=claim.steps,
        repairs=("about 83 per cent → 63.25 %", "74 → 88–106"),
        claim=claim,
        stated="about 83 per cent",
        computed="63.25 %",
        sides=(Interval.closed(Fraction(747, 10), Fraction(913, 10)), Interval.point(Fraction(7400, 117))),
    )


def report_of(text: str, name: str = "story.txt") -> Report:
    document = read(text, name=name)
    claim = percent_claim(document, "74", "117 crates", "83 per cent")
    held = claim.replace(verdict=Verdict.CONSISTENT)
    open_ = claim.replace(verdict=Verdict.UNDETERMINED)
    findings = [finding(claim, Severity.NOTE).replace(code="CC901"), finding(claim)]
    return Report([document], claim.figures(), [claim, held, open_], findings)
