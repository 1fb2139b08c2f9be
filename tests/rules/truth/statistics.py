"""Stories of polls, tests and risks."""

from __future__ import annotations

from fractions import Fraction
from math import erfc, sqrt

from claimcheck.claims.phrasing import Phrasing
from claimcheck.claims.rule import Rule
from tests.rules.truth.story import Case, Story, case
from tests.rules.truth.style import PERCENT, PERCENT_SIGN, Style
from tests.rules.truth.telling import Hand, Telling


def poll(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """A sample and its margin of error."""
    sample = hand.number(400, 2000)
    margin = 98 / sqrt(sample)
    texts = {"sample": f"{sample:,} adults", "margin": f"{margin:.1f} percentage points"}
    opening = "The"
    if "{sample}" not in phrasing.template:
        texts = {"_": "95%", "margin": texts["margin"]}
        opening = f"In a survey of {sample:,} adults, the"
    return case(texts, {"margin": f"{margin * 4:.1f} percentage points"}, opening=opening)


def poll_told_twice(hand: Hand) -> Telling:
    """The same in two sentences."""
    sample = hand.number(400, 2000)
    true, pushed = (
        f"We surveyed {sample:,} residents by phone. The margin of error is plus or minus {margin / sqrt(sample):.1f} percentage points."
        for margin in (98, 98 * 4)
    )
    return Telling(true, pushed)


def tested(hand: Hand) -> Telling:
    """A z value and its two-tailed p."""
    z = Fraction(hand.number(100, 300), 100)
    p = erfc(float(z) / sqrt(2))
    false = p / 8 if p > 0.2 else p + 0.3
    true, pushed = (f"The groups differed, z = {float(z):.2f}, p = {one:.3f}." for one in (p, false))
    return Telling(true, pushed)


def significant(hand: Hand) -> Telling:
    """What is called significant, or not, with its p value."""
    low, high = hand.number(1, 30), hand.number(60, 900)
    said = "There was no significant difference in weight"
    values = (high, low)
    if hand.chance(2):
        said, values = "The groups differed significantly", (low, high)
    true, pushed = (f"{said} (p = 0.{value:03})." for value in values)
    return Telling(true, pushed)


def interval(hand: Hand) -> Telling:
    """An estimate and its interval."""
    low = hand.number(20, 40)
    high = low + hand.number(2, 30)
    inside, outside = hand.number(low, high), hand.pick((low - 8, high + 8))
    true, pushed = (f"Costs fell by {one}% (95% CI {low}% to {high}%)." for one in (inside, outside))
    return Telling(true, pushed)


def worded(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """An estimate and its interval in words."""
    low = hand.number(20, 40)
    high = low + hand.number(2, 30)
    inside, outside = hand.number(low, high), hand.pick((low - 8, high + 8))
    texts = {"estimate": f"{inside}%", "low": f"{low}%", "high": f"{high}%", "span": f"{low}% to {high}%", "_": "95%"}
    return case(texts, {"estimate": f"{outside}%"}, opening="Costs fell by")


def odds(hand: Hand) -> Telling:
    """Odds and the chance they stand for."""
    against = hand.number(2, 19)
    chance = 100 / (against + 1)
    true, pushed = (f"At odds of {against}/1 he has a {one:.1f} per cent chance." for one in (chance, chance * 1.6 + 5))
    return Telling(true, pushed)


def bounded(hand: Hand) -> Telling:
    """A correlation."""
    r = hand.number(10, 99)
    true, pushed = (f"The two were related, r(48) = {one}.{r}." for one in ("0", "1"))
    return Telling(true, pushed)


def mean_of_few(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """A mean of whole numbers of a few, which no other total rounds to."""
    count = hand.number(5, 9)
    total = hand.number(count + 1, 4 * count)
    near = Fraction(total, count)
    false = (near + Fraction(1, 2 * count)).limit_denominator(100)
    return case(
        {"count": str(count), "mean": f"{float(near):.2f}"}, {"mean": f"{float(false):.2f}"}, opening="It found that"
    )


def percent_of_few(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """A share of a few people, between two that are possible."""
    whole = hand.number(6, 9)
    part = hand.number(2, whole - 2)
    false = Fraction(100 * (2 * part + 1), 2 * whole)
    texts = {"whole": str(whole), "percent": f"{round(Fraction(100 * part, whole))} per cent"}
    told = phrasing.template
    if "{whole} <people>" not in told and "{whole} of" not in told:
        texts["whole"] += " patients"
    opening = "" if told.startswith("of [") else "It worked for"
    opening = "Doctors saw that" if told.startswith("(among") else opening
    return case(texts, {"percent": f"{round(false)} per cent"}, opening=opening)


def led_by(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """A lead with the shares that it lies between, and the margin that it is within or outside."""
    lead = hand.number(8, 14)
    near, far = f"{lead // 4} points", f"{lead + 6} points"
    true, false = (far, near) if rule.relation == "<=" else (near, far)
    return case({"lead": f"{lead} points", "_": "47 per cent", "margin": true}, {"margin": false}, opening="Her")


RISKS = tuple(
    {"before": style.within(4, 40), "after": style.within(4, 40), "percent": PERCENT}
    for style in (PERCENT_SIGN, PERCENT_SIGN)
)
LEADS = ({"lead": Style(suffix=" points", low=4, high=30), "margin": Style(low=2, high=90, noun="percentage point")},)
UNITS = ("point", "points", "percentage point", "percentage-point", "-point", "per cent", "a")
"""The unit stands with the figures already."""


STORIES = {
    "CC701": (Story(case=poll, never=("accurate to within",)),),
    "CC702": (Story(where=r"\{_\}", case=led_by, never=UNITS), Story(scenes=LEADS, never=UNITS)),
    "CC711": (Story(where=r"\{_\}", case=led_by, never=UNITS), Story(scenes=LEADS, never=UNITS)),
    "CC705": (Story(case=worded, filler="with a"),),
    "CC706": (Story(case=mean_of_few, never=("days",)),),
    "CC707": (Story(case=percent_of_few),),
    "CC708": (
        Story(
            scenes=RISKS,
            fits=lambda told: abs(told["after"] / told["before"] - 1) > Fraction(1, 5),
            opening="Doctors said the",
            push=45,
        ),
    ),
}
WRITERS = {
    "CC701": (poll_told_twice,),
    "CC703": (tested,),
    "CC704": (significant,),
    "CC705": (interval,),
    "CC709": (odds,),
    "CC710": (bounded,),
}
