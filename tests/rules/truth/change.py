"""Stories of what rose and what fell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from claimcheck.claims.phrasing import Phrasing
from claimcheck.claims.rule import Rule
from tests.rules.truth.story import Case, Story, Values, case
from tests.rules.truth.style import COUNT, EUROS, PERCENT, PERCENT_SIGN, POINTS, POUNDS_M, TONNES, Style
from tests.rules.truth.telling import Hand, Telling

AMOUNTS = (
    COUNT.within(200, 5000).counting("boats"),
    POUNDS_M.within(20, 900),
    EUROS.within(200, 9000),
    TONNES.within(200, 6000),
)


def moved(values: Values) -> bool:
    """Whether a change is large enough to be told."""
    before, after = (values.get(role) for role in ("before", "after"))
    if not isinstance(before, Fraction) or not isinstance(after, Fraction):
        return True
    return abs(after / before - 1) > Fraction(1, 12)


def scenes(*roles: str, **others: Style) -> tuple[dict[str, Style], ...]:
    """The roles in one style, whichever it is, and the others in theirs."""
    return tuple({**dict.fromkeys(roles, style), **others} for style in AMOUNTS)


def relative(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """A relative change between two percentages, and the points between them under its name."""
    before, after = hand.number(20, 45), hand.number(50, 90)
    sense = hand.pick((1, -1))
    if sense < 0:
        before, after = after, before
    change = Fraction(100 * abs(after - before), before)
    texts = {"before": f"{before} per cent", "after": f"{after} per cent", "percent": f"{round(change)} per cent"}
    return case(texts, {"percent": f"{abs(after - before)} per cent"}, sense)


def ranks(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """Places in a table."""
    before, after = hand.number(2, 9), hand.number(11, 19)
    sense = -1
    if hand.chance(2):
        before, after, sense = after, before, 1
    texts = {"before": ordinal(before), "after": ordinal(after), "places": f"{abs(before - after)}"}
    return case(texts, {"places": f"{abs(before - after) * 4 + 20}"}, sense, opening="The town")


def ordinal(number: int) -> str:
    """``12th``."""
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


FORMER = "last year's"
SUBJECT = "Officials said sales"
RATES = tuple({"before": style, "after": style, "points": POINTS} for style in (PERCENT_SIGN, PERCENT_SIGN))

PLURALS = ("years", "months", "weeks", "days", "year's", "half")
"""What "in the" does not lead to."""

STORIES = {
    "CC401": (
        Story(
            where=r"\(increase\|rise",
            scenes=scenes("before", "after", percent=PERCENT),
            fits=moved,
            given={"direction": "rise"},
            opening=SUBJECT,
            filler=FORMER,
        ),
        Story(
            where=r"\{after\} .* … \{percent\} \[<manner>\] \{direction",
            never=("than",),
            scenes=({"before": AMOUNTS[0], "after": AMOUNTS[0], "percent": PERCENT},),
            fits=moved,
            opening=SUBJECT,
            filler=FORMER,
        ),
        Story(where=r"our\|of\) \{before", scenes=scenes("before", "after", percent=PERCENT), fits=moved),
        Story(
            scenes=(*scenes("before", "after", percent=PERCENT), *scenes("before", "after", percent=PERCENT_SIGN)),
            fits=moved,
            opening=SUBJECT,
            filler=FORMER,
            never=PLURALS,
            unwanted=r"– \d",
        ),
    ),
    "CC402": (
        Story(
            where=r"on\|from\|than",
            scenes=scenes("before", "after", "difference"),
            fits=moved,
            filler=FORMER,
            never=("than",),
        ),
        Story(
            scenes=scenes("before", "after", "difference"),
            fits=moved,
            opening=SUBJECT,
            filler=FORMER,
            never=PLURALS,
            unwanted=r", (?:on|over) ",
        ),
    ),
    "CC403": (
        Story(
            where=r"\{percent\} \[\\\)\|,\] \{direction",
            scenes=scenes("before", "after", "difference", percent=PERCENT)[1:],
            fits=moved,
            opening="Officials reported",
            form="noun",
            unwanted=r", (?:rise|jump|gain|fall|drop|decline)|\)\)|^[^(]*\)",
        ),
        Story(
            where=r"\(or\|\\\(\) \[by\|about\]",
            scenes=scenes("before", "after", "difference", percent=PERCENT)[1:],
            fits=moved,
            never=("\\(", "\\)"),
            further={"after": lambda told, sense: told["before"] + sense * told["difference"]},
        ),
        Story(
            unwanted=r"\([^)]*\b(?:to|at|from) |[€£][\d,.]+ to [€£]|\)\)|^[^(]*\)",
            further={"after": lambda told, sense: told["before"] + sense * told["difference"]},
            scenes=(
                *scenes("before", "after", "difference", percent=PERCENT)[1:],
                *scenes("before", "after", "difference", percent=PERCENT_SIGN)[1:],
            ),
            fits=moved,
            opening=SUBJECT,
            filler=FORMER,
        ),
    ),
    "CC404": (
        Story(
            where=r"factor\} \(rise",
            scenes=scenes("before", "after"),
            words={"factor": ("threefold", "fourfold", "fivefold")},
        ),
        Story(
            where=r"\(a\|an\) \{factor",
            scenes=scenes("before", "after"),
            words={"factor": ("threefold", "fourfold", "fivefold")},
        ),
        Story(
            where=r"\{factor\} \(the\|its",
            scenes=scenes("before", "after"),
            words={"factor": ("double", "twice")},
            closing=" level",
        ),
        Story(
            scenes=scenes("before", "after"),
            words={"factor": ("doubled", "tripled", "quadrupled", "halved", "trebled")},
            never=("the", "its", "last year's", "what it was", *PLURALS),
            opening=SUBJECT,
            filler=FORMER,
        ),
    ),
    "CC405": (
        Story(
            where=r"^\{points\} \{direction\} , at",
            never=("than",),
            scenes=RATES,
            fits=moved,
            opening="Officials reported a",
            filler=FORMER,
        ),
        Story(scenes=RATES, fits=moved, opening="Officials said turnout", filler=FORMER),
    ),
    "CC406": (
        Story(
            scenes=(*scenes("before", "after"), {"before": PERCENT_SIGN, "after": PERCENT_SIGN}),
            readings={"risen": 1, "fallen": -1},
            opening=SUBJECT,
            filler=FORMER,
        ),
    ),
    "CC407": (Story(case=relative, opening="Officials said turnout", filler=FORMER),),
    "CC408": (Story(case=ranks),),
    "CC409": (
        Story(
            scenes=({"first": PERCENT.within(10, 30), "second": PERCENT.within(10, 30), "total": PERCENT},),
            opening=SUBJECT,
        ),
    ),
}


def amount(hand: Hand) -> Telling:
    """A former and a present value and what lies between them, in orders that no phrasing lists."""
    # four digits without a comma are years before 2200
    before, less = hand.number(2600, 9000), hand.number(60, 300)
    return frame(
        hand,
        (
            "The harbour had {b} boats in 1950; today there are {a}, a drop of {d}.",
            "The fleet, which numbered {b} boats before the storm, has shrunk by {d} to {a}.",
            "Having started the year with {b} berths, the quay now has {a} berths, a loss of {d}.",
            "Down {d} since 2011, when there were {b}, the roll of members now stands at {a}.",
            "A berth that cost £{b} in 2015 is now £{d} cheaper and costs £{a}.",
            "The fleet, which stood at {b} in 1990, has since dwindled by {d} to {a}.",
            "Dues are to fall by £{d} in spring. A berth, at present £{b}, will then cost £{a}.",
            "The yard will cut its fee by £{d}. Those who now pay £{b} will pay £{a} from then on.",
            "The roll, which has shrunk by {d} since the bridge closed, stands at {a}. It was {b} on the day it did.",
            "The roll stands at {a}, having shrunk by {d} since the bridge closed. It was {b} at that time.",
        ),
        {"a": before - less, "b": before, "d": less},
        {"d": less * 4 + 20},
    )


def share(hand: Hand) -> Telling:
    """The same with a percentage."""
    before, percent = hand.number(10, 60) * 100, hand.number(12, 45)
    return frame(
        hand,
        (
            "A year ago the yard built {b} boats; it now builds {a} boats, a reduction of {p} per cent.",
            "Its grant, £{b} in 2019, has been cut to £{a}, or by {p} per cent.",
            "The dues, at £{b} a year ago, have come down by {p} per cent to £{a}.",
            "The yard built {b} boats in 2016. It now builds {a} boats, so the fall is {p} per cent.",
        ),
        {"a": before * (100 - percent) // 100, "b": before, "p": percent},
        {"p": percent + 35},
    )


def points(hand: Hand) -> Telling:
    """Points between a former and a present percentage."""
    before, less = hand.number(40, 80), hand.number(5, 15)
    return frame(
        hand,
        (
            "Support for the quay, {b} per cent in 2019, has slipped {d} points to {a} per cent.",
            "Turnout is now {a} per cent, {d} points down from {b} per cent in May.",
        ),
        {"a": before - less, "b": before, "d": less},
        {"d": less + 12},
    )


def misnamed(hand: Hand) -> Telling:
    """Points that are called per cent."""
    before, less = hand.number(40, 60), hand.number(8, 15)
    told = "Support for the quay, {b} per cent in 2019, has slipped {p} to {a} per cent."
    true = {"a": before - less, "b": before}
    return Telling(told.format(**true, p=f"{less} points"), told.format(**true, p=f"{less} per cent"))


def times(hand: Hand) -> Telling:
    """A value that is a multiple of what it was."""
    before, factor = hand.number(20, 90), hand.pick((2, 3, 4))
    words = {2: "doubled", 3: "trebled", 4: "quadrupled"}
    return frame(
        hand,
        (
            "The grant, which was £{b} in 2018, has {f} to £{a}.",
            "A berth that cost £{b} in 2004 has {f} in price, to £{a}.",
            "Ten years ago {b} boats fished there. Their number has since {f} to {a}.",
        ),
        {"a": before * factor, "b": before, "f": words[factor]},
        {"f": words[{2: 4, 3: 2, 4: 2}[factor]]},
    )


def way(hand: Hand) -> Telling:
    """A value that went one way."""
    less, more = hand.number(100, 400), hand.number(500, 900)
    told = hand.pick(
        (
            "The fleet now stands at {a} boats, having dwindled from {b} in March.",
            "The number of berths was down at {a} from {b} in spring.",
            "Berthing costs eased to £{a} a month in May from £{b} in spring.",
            "Hemp eased to £{a} a tonne in May from £{b} a tonne in spring.",
        )
    )
    return Telling(told.format(a=less, b=more), told.format(a=more, b=less))


def frame(hand: Hand, frames: Sequence[str], true: Mapping[str, object], false: Mapping[str, object]) -> Telling:
    """A frame with true figures, and with one that is false."""
    told = hand.pick(frames)
    return Telling(told.format(**true), told.format(**{**true, **false}))


WRITERS = {
    "CC401": (share,),
    "CC402": (amount,),
    "CC404": (times,),
    "CC405": (points,),
    "CC406": (way,),
    "CC407": (misnamed,),
}
