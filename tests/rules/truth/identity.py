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


def alone(hand: Hand) -> Telling:
    """The age of the only person of a text, whom what they do takes up."""
    first, wrong = swapped(hand)
    who, again = hand.pick(
        (("Ada Holt, {},", "teacher"), ("The keeper, {},", "player"), ("A woman aged {}", "engineer"))
    )
    true, pushed = (
        f"{who.format(first + 20)} was thanked in Lissa on Friday. The {number + 20}-year-old {again} starts in May."
        for number in (first, first + 7 if wrong - first == 1 else wrong)
    )
    return Telling(true, pushed)


def tremor(hand: Hand) -> Telling:
    """The magnitude of an earthquake, twice."""
    first, more = hand.number(51, 60), hand.number(4, 20)
    true, pushed = (
        f"The magnitude-{first / 10} earthquake levelled Lissa at dawn. No wave followed the {number / 10} quake."
        for number in (first, first + more)
    )
    return Telling(true, pushed)


def result(hand: Hand) -> Telling:
    """The score of a match, twice."""
    ours, theirs = hand.number(21, 29), hand.number(10, 14)
    true, pushed = (
        f"Elm beat Ash {ours}-{theirs} on Saturday. The {ours}-{other} win was their first of the year."
        for other in (theirs, theirs + hand.number(2, 5))
    )
    return Telling(true, pushed)


def occasion(hand: Hand) -> Telling:
    """The day of a fire, twice."""
    day = hand.number(1, 9)
    true, pushed = (
        f"A blaze tore through the hall on {day} May. Traders have been paid for their losses in the {other} May fire."
        for other in (day, day + 10)
    )
    return Telling(true, pushed)


def described(hand: Hand) -> Telling:
    """A thing told by a number of its own, and taken up with it."""
    first, more = hand.number(5, 40), hand.number(3, 20)
    one, again = hand.pick(
        (
            ("A {}-storey block is planned in Lissa.", "Neighbours say the {}-storey building is too tall."),
            ("A {}-page report was sent to the council.", "All {} pages were read aloud in May."),
            ("The ministry is digging a {}-mile tunnel.", "Few trains use the {}-mile tunnel."),
            ("The judge's {}-page ruling spares no one.", "The firm had the {}-page document for two weeks."),
            ("A {}-storey hotel burned in Lissa.", "All {} floors of the building were empty."),
        )
    )
    true, pushed = (f"{one.format(first)} {again.format(number)}" for number in (first, first + more))
    return Telling(true, pushed)


def sentenced(hand: Hand) -> Telling:
    """A sentence to prison, in the headline and in the lead."""
    years, more = hand.number(4, 9), hand.number(3, 12)
    body = f"A baker was sent to prison for {years} years on Friday for arson.\n\nHe wept."
    true, pushed = (f"Baker jailed for {number} years\n\n{body}" for number in (years, years + more))
    return Telling(true, pushed)


def tolls(hand: Hand) -> Telling:
    """The dead of a headline, and those of the lead beside others who were hurt."""
    dead, more = hand.number(4, 9), hand.number(2, 4)
    lead = f"{dead} climbers were killed and {dead + 20} others hurt when a hut blew down in Maren, police said."
    true, pushed = (f"{number} climbers die in Maren\n\n{lead}" for number in (dead, dead + more))
    return Telling(true, pushed)


def risen(hand: Hand) -> Telling:
    """A rise in the headline, and the same rise told in other words."""
    first, wrong = swapped(hand)
    lead = f"Homes in Elmton will pay {first}% more for water from April, the council said."
    true, pushed = (f"Water bills to rise by {number}% in Elmton\n\n{lead}" for number in (first, wrong))
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
    "CC801": (again, described),
    "CC802": (headline, sentenced, tolls, risen),
    "CC803": (person, alone, tremor, result, occasion),
    "CC804": (reports,),
}
