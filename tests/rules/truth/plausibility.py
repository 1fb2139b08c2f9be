"""Stories of what cannot be, whatever else is said."""

from __future__ import annotations

import re

from claimcheck.claims.phrasing import Phrasing
from claimcheck.claims.rule import Rule
from tests.rules.truth.change import ordinal
from tests.rules.truth.story import Case, Story, case
from tests.rules.truth.telling import Hand, Telling

BOUNDS = (
    ("humidity", "{} per cent", 60, 140),
    ("latitude", "{} degrees", 60, 130),
    ("longitude", "{} degrees", 120, 250),
    (r"^\{value\} \(north", "{} degrees", 60, 130),
    (r"^\{_\} \(north", "{} degrees", 120, 250),
    ("alcohol|purity", "{} per cent", 60, 140),
    ("ph", "{}", 8, 30),
    ("quake|tremor|richter", "{}", 4, 14),
    ("bearing|compass", "{} degrees", 200, 400),
    ("oxygen|speed of light", "{} per cent", 60, 140),
    (r"\(n\|s\) .*\{_\}", "{} degrees", 60, 130),
    (r"\{_\} \(n\|s\)", "{} degrees", 120, 250),
    ("gust", "{} degrees", 200, 400),
    ("gold", "{}-carat", 9, 30),
    ("temperature", "{}C", 38, 90),
    (r"lived|when \(he|at \{value\} , \(mr|age of", "{}", 60, 150),
    (r"to\) .*north", "{} degrees", 60, 130),
    ("past", "{} minutes", 5, 80),
    (r"the \{value\}|a \{value\}", "{}-year-old", 60, 150),
    (r"turned|aged|died|he\|she|\(man", "{}", 60, 150),
)
"""What a phrasing measures, how it is written, and a value that can be and one that cannot."""


def share(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """A share of people."""
    percent = hand.number(2, 100)
    return case(
        {"share": f"{percent} per cent"}, {"share": f"{percent + 110} per cent"}, opening="The strike was joined by"
    )


def drop(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """A fall by a share of the whole, and by more than all of it."""
    percent = hand.number(5, 95)
    return case({"fall": f"{percent} per cent"}, {"fall": f"{percent + 110} per cent"}, opening="Officials said crime")


def measured(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """A measurement within its bound and beyond it."""
    written, low, high = next(rest for words, *rest in BOUNDS if re.search(words, phrasing.template))
    off = hand.number(0, 5)
    opening = "He was" if "old" in written else "Officials said that"
    texts = {"value": written.format(low + off)}
    if "{_}" in phrasing.template:
        texts["_"] = f"{hand.number(12, 80)} degrees"
    return case(texts, {"value": written.format(high + off)}, opening=opening)


def frozen(hand: Hand) -> Telling:
    """A temperature above absolute zero, and below it."""
    true, pushed = (
        f"The gas was cooled to -{degrees}C in the tank." for degrees in (hand.number(110, 270), hand.number(300, 900))
    )
    return Telling(true, pushed)


def whole(hand: Hand) -> Telling:
    """A number of people."""
    people = hand.number(12, 900)
    true, pushed = (f"In all {number} people died in the storm." for number in (people, people + 0.5))
    return Telling(true, pushed)


def open_hours(hand: Hand) -> Telling:
    """Hours of a day."""
    true, pushed = (f"The kiosk is open {hours} hours a day." for hours in (hand.number(2, 24), hand.number(26, 40)))
    return Telling(true, pushed)


def asked(hand: Hand) -> Telling:
    """A share of those who were asked."""
    percent = hand.number(12, 99)
    true, pushed = (f"Some {one} per cent of the landlords questioned said no." for one in (percent, percent + 100))
    return Telling(true, pushed)


def suffix(hand: Hand) -> Telling:
    """An ordinal with its ending."""
    number = hand.number(2, 9) * 10 + hand.number(1, 3)
    right, wrong = ordinal(number), f"{number}th"
    true, pushed = (f"The {one} edition opens today." for one in (right, wrong))
    return Telling(true, pushed)


STORIES = {
    "CC901": (Story(case=share),),
    "CC902": (Story(case=drop),),
    "CC904": (Story(case=measured, never=("around", "about", "up to", "above", "almost", "-", "–")),),
}
WRITERS = {"CC901": (asked,), "CC903": (whole,), "CC904": (frozen, open_hours), "CC905": (suffix,)}
