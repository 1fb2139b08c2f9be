"""The margin of error of a poll and the number of people asked."""

from __future__ import annotations

from fractions import Fraction
from math import isqrt

from claimcheck.algebra.figure import figure as shown
from claimcheck.claims import COUNT, Claim, Example, Match, Rule
from claimcheck.claims.notated import as_rounded, between, in_points

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from claimcheck.claims import Bound, Carrier
    from claimcheck.quantities.quantity import Quantity

POINTS = 98
"""1.96 standard errors of a share of one half, in points, times the root of the number asked: 95 % confidence."""

LEAST, MOST = Fraction(82, 100), Fraction(22, 10)
"""How far, relative to it, a stated margin may lie: 90 % confidence below, weighting and 99 % above."""

SMALLEST, LARGEST, WIDEST = 30, 10**6, 25
"""Sizes of a poll, and the widest margin in points, that the rule speaks of."""

_ROUGHLY = ("None", "about")
CONFIDENCE = frozenset((90, 95, 99))
"""Levels of confidence, in per cent."""

_ASKED = (
    "poll",
    "survey",
    "study",
    "sample",
    "interviews",
    "questionnaire",
    "polled",
    "surveyed",
    "interviewed",
    "questioned",
    "asked",
    "canvassed",
    "sampled",
    "interviewing",
    "polling",
    "surveying",
)
_ASKED_OF = f"({'|'.join(_ASKED)})"
_LED = 3
"""Words before a number in which it is said what it is of."""

_ERROR = "(margin of error|margin of sampling error|sampling error|error margin|margin for error|error of margin|statistical error)"


class MarginOfError(Rule):
    """A poll of *n* people can be no surer than 98 divided by the root of *n*, in points: 400 people give 4.9.

    That is for 95 per cent confidence and an even split, as polls state it. Weighting makes the margin wider, never
    much narrower; a margin well below the rule, or more than twice above it, does not belong to that number of people.
    """

    code = "CC701"
    is_certain = True
    meets = ("text:error", "text:accurate to")
    name = "margin-of-error"
    aliases = ("moe-sample-size",)
    roles = {"sample": COUNT, "margin": "point|percent|count", "expected": "margin"}
    result = "margin"
    loudest = "warning"
    phrasings = (
        f"{_ASKED_OF} … {{sample}} … {_ERROR} … {{margin}}",
        f"{_ERROR} … {_ASKED_OF} … {{sample}} … at {{margin}}",
        f"{_ERROR} … {{margin}} … for [a|the] {_ASKED_OF} … {{sample}}",
        f"{{sample}} ~ <people> … {_ERROR} … {{margin}}",
        f"{_ERROR} … {{margin}} … {_ASKED_OF} … {{sample}}",
        f"{_ERROR} … {{margin}}",
        f"{_ERROR} … {{_}} … {{margin}}",
        f"{{margin}} [point|points|percentage point|percentage points|percentage-point|-point] {_ERROR}",
        "(accurate|correct|reliable) to within … {margin}",
        "(accurate|correct|reliable) , ~ , to within … {margin}",
    )
    fragments = (
        (
            f"{_ASKED_OF} [of|among|with|by telephone|by phone|online] [a] [random|representative|nationally representative] [sample of|total of] {{sample}} ~ <people>",
            f"{_ASKED_OF} … {{sample}} ~ <people>",
            f"{{sample}} ~ <people> ~ (were|was) {_ASKED_OF}",
        ),
        (f"{_ERROR} … {{margin}}", "accurate to within … {margin}"),
    )
    message = "a sample of {sample} does not have a margin of error of {margin}"
    valid = (
        Example(
            "The sample was drawn from a list of 80,000 pupils who were asked about it, with a 4% margin of error."
        ),
        Example("The poll of 1,004 adults has a margin of error of plus or minus 3.1 percentage points."),
        Example("Pollsters asked 400 voters; the sampling error is five points either way."),
        Example("The survey of 1,500 people has a margin of error of 4 points after weighting."),
        Example("A poll of 1,010 voters put her ahead by two points. The margin of error is three points."),
        Example("The study of 40 streets has no stated margin of error; two points were missing."),
        Example(
            "A survey of 2,000 adults, with 300 in Wales, has a margin of error of 2.2 points overall and 5.7 there."
        ),
    )
    invalid = (
        Example("A poll of 400 voters has a margin of error of plus or minus two points.", repair="4.018"),
        Example("Pollsters put the sampling error of their study of 500 drivers at two points either way."),
        Example("The survey of 1,000 adults has a margin of error of 13 percentage points."),
        Example("We surveyed 150 residents by phone. The margin of error is plus or minus 3 percentage points."),
        Example("The error margin of the poll, which put its questions to 900 drivers, is 0.9 percentage points."),
        Example(
            "The survey, for which 900 tenants were visited, has an error margin, at the 95% level, of 0.8 points."
        ),
        Example("It has a margin of error of 1.5 points for a sample of 600 adults."),
    )

    @staticmethod
    def formula(expected: Carrier) -> Carrier:
        return expected

    def bind(self, match: Match) -> Iterator[Claim]:
        """The two figures with the margin that goes with the sample, if need be the only one that the sentence names."""
        roles = self.filled(match)
        asked = _asked(match)
        if "sample" in match.places and _is_drawn_from(match, match.sentence.figure(match.places["sample"][0])):
            return iter(())
        if len({one.value for one in asked}) > 1:
            return iter(())
        if "sample" not in roles:
            if len(asked) != 1 or not _skips_confidence(match, asked[0]):
                return iter(())
            roles = {"sample": asked[0], **roles}
        return self._expected(roles)

    def join(self, matches: Sequence[Match]) -> Iterator[Claim]:
        """The same of figures in different sentences."""
        return self._expected({role: bound for match in matches for role, bound in self.filled(match).items()})

    def _expected(self, roles: Mapping[str, Bound]) -> Iterator[Claim]:
        claim = Claim(self, roles, self.binding)
        sample, margin = claim.figure("sample"), as_rounded(in_points(claim.figure("margin")))
        whole = not sample.is_range and sample.value.denominator == 1 and str(sample.qualifier) in _ROUGHLY
        if whole and SMALLEST <= sample.value <= LARGEST and not margin.is_range and 0 < margin.value <= WIDEST:
            middle = typical(sample.value)
            expected = between(margin, LEAST * middle, MOST * middle)
            yield claim.replace(roles={"sample": sample, "margin": margin, "expected": expected})

    def arithmetic(self, claim: Claim) -> str:
        """The rule of thumb with its tolerance."""
        return f"98 ÷ √{shown(claim.figure('sample').value)} × 0.82 … 2.2"

    def diagnose(self, claim: Claim) -> str:
        """What the sample would give."""
        sample = claim.figure("sample").value
        return f"98 ÷ √{shown(sample)} is {shown(typical(sample), 2)} points"


def _asked(match: Match) -> list[Quantity]:
    """The numbers of people in a sentence that speaks of asking some."""
    words = match.phrasing.words_in
    if not words("asked_people", match.sentence.text):
        return []
    return [
        one
        for one in match.sentence.figures
        if one.kind == "count"
        and one.value >= SMALLEST
        and match.sentence.place_of(one) not in match.places["margin"]
        and words("people", one.subject.lower())
        and not _is_drawn_from(match, one)
    ]


def _is_drawn_from(match: Match, figure: Quantity) -> bool:
    """Whether a number is of those from whom some were chosen: "drawn from a list of 80,000 schools"."""
    before = match.sentence.text[: match.sentence.place_of(figure)].split()[-_LED:]
    return match.phrasing.lexicon.has("drawn_from", " ".join(before))


def _skips_confidence(match: Match, asked: Quantity) -> bool:
    """Whether a figure between the words and the margin is a level of confidence, or the number of people itself."""
    skipped = [
        match.sentence.figures[index]
        for place, index in match.sentence.slots.items()
        if match.start <= place < match.end and place not in match.places["margin"]
    ]
    return all(one is asked or (one.kind == "percent" and one.value in CONFIDENCE) for one in skipped)


def typical(sample: Fraction) -> Fraction:
    """98 ÷ √sample, to six decimals.

    >>> float(typical(Fraction(400)))
    4.9
    """
    return Fraction(isqrt(POINTS * POINTS * 10**12 // int(sample)), 10**6)
