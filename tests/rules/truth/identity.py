"""Figures that are given again: in one article, in its headline, in another report, as ranges and as shares."""

from __future__ import annotations

from fractions import Fraction

from tests.rules.truth.story import Story
from tests.rules.truth.telling import Hand, Telling


def swapped(hand: Hand) -> tuple[int, int]:
    """A number of two different digits, and the same with its digits changed round."""
    tens, ones = hand.number(1, 4), hand.number(5, 9)
    return tens * 10 + ones, ones * 10 + tens


def again(hand: Hand) -> Telling:
    """A figure taken up again."""
    first, wrong = swapped(hand)
    true, pushed = (
        f"The scheme has 1,{first}0 places. All 1,{number}0 places were taken within a day."
        for number in (first, wrong)
    )
    return Telling(true, pushed)


def headline(hand: Hand) -> Telling:
    """A headline and the lead below it."""
    first, wrong = swapped(hand)
    body = f"A fire on a ferry killed {first} people off Maren on Sunday.\n\nIt was put out at noon."
    true, pushed = (f"Ferry fire kills {number}\n\n{body}" for number in (first, wrong))
    return Telling(true, pushed)


def person(hand: Hand) -> Telling:
    """The age of a person, twice."""
    first, wrong = swapped(hand)
    true, pushed = (
        f"Ada Holt, {first}, was cleared of fraud. Holt, {number}, wept in the dock." for number in (first, wrong)
    )
    return Telling(true, pushed)


def reports(hand: Hand) -> Telling:
    """Two reports of one event."""
    first, wrong = swapped(hand)
    hedge = hand.pick(("", "about "))
    other = f"Norland troops have recaptured {hedge}{first} villages in the Vesk valley, General Rurik Asen said."
    true, pushed = (
        f"General Rurik Asen reported that Norland troops had retaken {number} villages in the Vesk valley."
        for number in (first, wrong)
    )
    return Telling(true, pushed, beside=(other,))


def jointly(hand: Hand) -> Telling:
    """A conversion of "about" so many, and the whole that it is part of: each holds alone."""
    part = hand.number(30, 90) * 10
    told = (round(part * share / Fraction(1609344, 10**6)) for share in (1, Fraction(106, 100)))
    true, pushed = (f"About {part} km ({miles} miles) of the {part + 5} km line is closed." for miles in told)
    return Telling(true, pushed)


STORIES: dict[str, tuple[Story, ...]] = {}
WRITERS = {
    "CC001": (jointly,),
    "CC801": (again,),
    "CC802": (headline,),
    "CC803": (person,),
    "CC804": (reports,),
}
