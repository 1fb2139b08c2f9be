"""A test statistic, its degrees of freedom, and the p value they give."""

from __future__ import annotations

import re
from fractions import Fraction

from claimcheck.algebra.tails import ERROR, chi_squared, correlation, fisher, normal, student
from claimcheck.claims import ANY, Claim, Example, Passage, Rule
from claimcheck.claims.nearby import nearby
from claimcheck.claims.notated import between, notated
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier
    from claimcheck.documents.document import Document
    from claimcheck.quantities.quantity import Quantity

_NUMBER = r"[-−–]?\d{0,6}\.?\d{1,8}"
_TEST = pattern(
    rf"(?<![\w.])(?P<test>t|F|r|[Qq]|χ2|χ²|χ\^2|[Xx]2|chi2|[zZ])"
    rf" ?(?:\( ?(?:df ?= ?)?(?P<one>\d{{1,7}}(?:\.\d{{1,4}})?) ?(?:, ?(?P<two>\d{{1,7}}(?:\.\d{{1,4}})?|[Nn] ?= ?\d{{1,3}}(?:,?\d{{3}}){{0,6}}) ?)?\))?"
    rf" ?= ?(?P<value>{_NUMBER})(?![\d%])(?:,? ?df ?= ?(?P<late>\d{{1,7}}))?[,;]? ?"
    rf"(?:[pP] ?(?P<sign>[=<>≤≥]) ?(?P<p>0?[.·]\d{{1,8}})|(?P<ns>n\.?s\.?)(?!\w))"
)
_ONE_TAILED = pattern(r"one[- ](?:tail|side)|directional hypothes", re.IGNORECASE)
_CORRECTED = pattern(
    r"bonferroni|corrected|adjust|holm\b|fdr\b|greenhouse|huynh|tukey|post[- ]hoc|permut|bootstrap", re.IGNORECASE
)
BEFORE, AFTER = 60, 130
"""How far before and after the first equals sign the pattern reaches."""

NEARBY = 300
"""How far around a result words of correction are looked for."""

LEVEL = Fraction(1, 20)


class PValue(Rule):
    """A test statistic and its degrees of freedom fix the p value: t(28) = 2.20 gives p = .036.

    Recomputed as *statcheck* does: the statistic and the p value are both read as rounded, tests are two-tailed unless
    the text speaks of one-tailed ones, and results near words of correction (Bonferroni, Greenhouse-Geisser) are left
    alone. F, χ², Q, t, z and r are known. Errors come of old drafts, of typing, and of p values rounded down past .05.
    """

    code = "CC703"
    is_certain = True
    meets = ("page:=",)
    roles = {"statistic": ANY, "tail": ANY, "p": "tail"}
    result = "p"
    message = "{statistic} gives p = {computed}, not {p}"
    valid = (
        Example("The groups differed, t(28) = 2.20, p = .036."),
        Example("The effect held, F(2, 57) = 3.40, p < .05."),
        Example("Ratings agreed, r(48) = .31, p = .028, and z = 1.96, p = .05."),
        Example("More chose tea, χ²(1, N = 90) = 4.20, p = .04."),
        Example("As predicted (one-tailed), t(20) = 1.80, p = .043."),
        Example("With Bonferroni correction, t(40) = 2.30, p = .08."),
        Example("Version t(3) = 4 of the form has p = 2 pages."),
        Example("There was no effect, t(38) = 1.02, ns."),
    )
    invalid = (
        Example("The groups differed, t(28) = 1.20, p = .036.", computed="0.2"),
        Example("The effect held, F(2, 57) = 2.40, p < .05.", computed="0.09"),
        Example("Ratings agreed, r(48) = .21, p = .028.", computed="0.1"),
        Example("More chose tea, χ²(1, N = 90) = 2.20, p = .04.", computed="0.13"),
        Example("The drop was clear, z = 1.20, p = .01.", computed="0.2"),
        Example("There was no effect, t(38) = 3.02, ns."),
    )

    @staticmethod
    def formula(tail: Carrier) -> Carrier:
        return tail

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """Every result of a test in its usual notation."""
        text, one_tailed = passage.document.text, None
        for found in nearby(_TEST, text, ("=",), BEFORE, AFTER):
            around = text[max(0, found.start() - NEARBY) : found.end() + NEARBY]
            if not _CORRECTED.search(around):
                one_tailed = bool(_ONE_TAILED.search(text)) if one_tailed is None else one_tailed
                yield from self._result(passage, found, one_tailed)

    def arithmetic(self, claim: Claim) -> str:
        """The distribution that the tail is of."""
        return f"p of {claim.figure('statistic').text}"

    def _result(self, passage: Passage, found: re.Match[str], one_tailed: bool) -> Iterator[Claim]:
        document = passage.document
        statistic = notated(document, *found.span("value"))
        tail = _tail(found, statistic) if statistic is not None else None
        if statistic is None or tail is None:
            return
        p = _reported(document, found, statistic)
        if p is not None:
            lowest = tail[0] / 2 if one_tailed else tail[0]
            whole = statistic.replace(start=found.start("test"))
            yield Claim(
                self,
                {"statistic": whole, "tail": between(whole, lowest - ERROR, tail[1] + ERROR), "p": p},
                self.binding,
            )


def _reported(document: Document, found: re.Match[str], statistic: Quantity) -> Quantity | None:
    """The p value as reported: a number as rounded, a bound, or "ns", which is one."""
    if found["ns"]:
        return between(statistic.replace(start=found.start("ns"), end=found.end("ns")), LEVEL, Fraction(1))
    p = notated(document, *found.span("p"))
    if p is None or found["sign"] == "=":
        return p
    ends = (Fraction(0), p.value) if found["sign"] in "<≤" else (p.value, Fraction(1))
    return between(p.replace(start=found.start("sign")), *ends)


def _tail(found: re.Match[str], statistic: Quantity) -> tuple[Fraction, Fraction] | None:
    """The least and the greatest p value that the statistic, as rounded, can have."""
    half = statistic.resolution / 2
    size = abs(statistic.value)
    ends = [_probability(found, value) for value in (size + half, max(size - half, Fraction(0)))]
    return (ends[0], ends[1]) if ends[0] is not None and ends[1] is not None else None


def _probability(found: re.Match[str], value: Fraction) -> Fraction | None:
    test, one, two = found["test"].lower(), found["one"] or found["late"], found["two"]
    if test == "z":
        return None if one else normal(value)
    if not one or not Fraction(one):
        return None
    freedom = Fraction(one)
    if test == "f":
        return fisher(value, freedom, Fraction(two)) if two and two[0].isdecimal() and Fraction(two) else None
    if test == "t":
        return None if two else student(value, freedom)
    if test == "r":
        return None if two or value > 1 else correlation(value, freedom)
    return None if two and two[0].isdecimal() else chi_squared(value, freedom)
