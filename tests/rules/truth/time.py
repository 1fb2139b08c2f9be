"""Stories of dates, times and ages."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from claimcheck.claims.phrasing import Phrasing
from claimcheck.claims.rule import Rule
from tests.rules.truth.change import ordinal
from tests.rules.truth.story import Case, Story, case
from tests.rules.truth.telling import Hand, Telling

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
NTH = ("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


def day(hand: Hand) -> date:
    """A day of our time."""
    return date(1990, 1, 1) + timedelta(days=hand.number(0, 12_000))


def dated(when: date, year: bool = True) -> str:
    """``12 March 2019``."""
    return f"{when.day} {when:%B} {when.year}" if year else f"{when.day} {when:%B}"


def american(when: date) -> str:
    """``March 12, 2019``."""
    return f"{when:%B} {when.day}, {when.year}"


def weekday(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """A day and the weekday it was."""
    when = day(hand)
    number = when.weekday()
    false = WEEKDAYS[(number + hand.number(1, 6)) % 7]
    return case({"date": dated(when), "weekday": WEEKDAYS[number]}, {"weekday": false}, opening="It rained on")


def weekday_before(hand: Hand) -> Telling:
    """``Tuesday, March 12, 2019``."""
    when = day(hand)
    names = (WEEKDAYS[when.weekday()], WEEKDAYS[(when.weekday() + 3) % 7])
    written = hand.pick((american(when), dated(when)))
    true, pushed = (f"The fair was held on {name}, {written}." for name in names)
    return Telling(true, pushed)


def weekdays_apart(hand: Hand) -> Telling:
    """Two days of one month, with their weekdays."""
    first = date(2021, 3, hand.number(1, 12))
    second = first + timedelta(days=hand.number(2, 15))
    name = WEEKDAYS[first.weekday()]
    ends = (WEEKDAYS[second.weekday()], WEEKDAYS[(second.weekday() + 2) % 7])
    true, pushed = (
        f"The fair opens on {name} {dated(first, False)} and ends on {end} {dated(second, False)}." for end in ends
    )
    return Telling(true, pushed)


def possible(hand: Hand) -> Telling:
    """The last days of months, and one more."""
    year = hand.number(2001, 2022)
    month = hand.pick((2, 4, 6, 9, 11))
    last = date(year, month + 1, 1) - timedelta(days=1)
    true, pushed = (f"The clinic was opened on {number} {last:%B} {year}." for number in (last.day, last.day + 1))
    return Telling(true, pushed)


def lasting(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """Days between two days, counted with the last or without it; or years between two years."""
    if hand.chance(2):
        first, years = hand.number(1950, 1990), hand.number(5, 30)
        texts = {"start": str(first), "end": str(first + years), "length": f"{years} years"}
        return case(texts, {"length": f"{years * 4 + 20} years"}, opening="The siege was")
    start, days = day(hand), hand.number(12, 90)
    length = days + hand.number(0, 1)
    texts = {"start": dated(start), "end": dated(start + timedelta(days=days)), "length": f"{length} days"}
    return case(texts, {"length": f"{length * 4 + 20} days"}, opening="The siege was")


def clocked(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """Minutes between two times of a day."""
    start, minutes = hand.number(6 * 12, 11 * 12) * 5, hand.number(3, 40) * 5
    end = start + minutes
    texts = {"start": clock(start), "end": clock(end), "length": spell(minutes)}
    return case(texts, {"length": spell(minutes + 135)}, opening="The trial")


def clock(minutes: int) -> str:
    """``9.15am``."""
    hour, minute = divmod(minutes, 60)
    return f"{(hour - 1) % 12 + 1}.{minute:02}{'am' if hour < 12 else 'pm'}"


def spell(minutes: int) -> str:
    """``two hours`` of 120 minutes; others in minutes."""
    return f"{minutes // 60} hours" if minutes % 60 == 0 and minutes > 60 else f"{minutes} minutes"


def later(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """A day and one so many days after it; or a year, and so many years."""
    before = "before" in phrasing.template
    if re.search(r"(?<![|(])in \{(start|end)\}", phrasing.template):
        first, years = hand.number(1950, 1990), hand.number(5, 30)
        ends = {"start": str(first), "end": str(first + years)}
        length, false = f"{years} years", f"{years * 4 + 20} years"
    else:
        start, days = day(hand), hand.number(12, 90)
        ends = {"start": dated(start), "end": dated(start + timedelta(days=days))}
        length, false = f"{days} days", f"{days * 4 + 20} days"
    if before:
        ends = {"start": ends["end"], "end": ends["start"]}
    return case({**ends, "length": length}, {"length": false}, opening="The ship sailed")


def life(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """The years of a birth and of another day, and the age."""
    born, age = hand.number(1900, 1950), hand.number(18, 60)
    reaches = re.search("birthday|turn", phrasing.template)
    told = age if reaches else age - hand.number(0, 1)
    false = told + 15
    write = ordinal if "birthday" in phrasing.template else str
    texts = {"born": str(born), "at": str(born + age), "age": write(told)}
    told_case = case(texts, {"age": write(false)}, opening="Ada Holt")
    if "{age} … born" in phrasing.template:
        return behind_comma(told_case, "age")
    return told_case


def behind_comma(told: Case, role: str) -> Case:
    """The case with a comma after a figure, where there is room for one."""
    commas = ({**texts, role: replace(texts[role], noun=",")} for texts in (told.true, told.pushed))
    return replace(told, **dict(zip(("true", "pushed"), commas, strict=True)))


def ages(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """An age then, an age now, and the time between."""
    then, years = hand.number(17, 30), hand.number(5, 40)
    first = hand.number(1950, 1980)
    texts = {
        "then": str(then),
        "now": str(then + years),
        "ago": f"{years} years",
        "start": str(first),
        "end": str(first + years),
    }
    return case(texts, {"now": str(then + years + 15)}, opening="Ada Holt,")


def marking(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """An anniversary."""
    began, years = hand.number(1850, 1950), hand.number(20, 70)
    if "{jubilee}" in phrasing.template:
        word, years = hand.pick((("golden jubilee", 50), ("centenary", 100), ("diamond jubilee", 60)))
        texts = {"began": str(began), "at": str(began + years), "jubilee": word}
        return case(
            texts, {"at": str(began + years - 12)}, opening="" if phrasing.template.startswith("{at}") else "The club"
        )
    write = ordinal
    if re.search("turn|since| ago|in business", phrasing.template):
        write = str if "turn" in phrasing.template else "{} years".format
    texts = {"began": str(began), "at": str(began + years), "nth": write(years)}
    return case(texts, {"nth": write(years + 15)}, opening="" if phrasing.template.startswith("{at}") else "The club")


def nth(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """The nth day, week, month or year of something, counted from one."""
    period = next(name for name in ("day", "week", "month", "year") if name in phrasing.template.split())
    number, start = hand.number(3, 9), date(hand.number(2001, 2012), 1, 4)
    passed = {"day": 1, "week": 7, "month": 30.5, "year": 365.25}[period] * (number - 1)
    at = start + timedelta(days=int(passed) + {"day": 0, "week": 2, "month": 5, "year": 40}[period])
    counted = f"{period} {{nth}}" in phrasing.template
    write = str if counted else ordinal
    texts = {"began": dated(start), "at": dated(at), "nth": write(number) if counted else NTH[number]}
    if period == "year":
        texts |= {"began": str(start.year), "at": str(start.year + number - 1)}
    return case(
        texts,
        {"nth": write(number + 21)},
        opening="The strike was in its" if phrasing.template.startswith("{nth}") else "The strike",
    )


def labelled(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """A year and its century or decade."""
    year = hand.number(1940, 1960)
    false = year - 65
    if "century" in phrasing.template:
        century = (year - 1) // 100 + 1
        return case(
            {"year": str(year), "label": ordinal(century), "century": "twentieth-century"},
            {"year": str(false)},
            opening="The" if phrasing.template.startswith("{") else "It was built",
        )
    return case({"year": str(year), "label": f"{year // 10 * 10}s"}, {"year": str(false)}, opening="It was built")


def stayed(hand: Hand) -> Telling:
    """A beginning, an end and a length, in the orders that English has for them."""
    start, days = date(2021, hand.number(1, 6), hand.number(1, 28)), hand.number(12, 60)
    first, last = dated(start, False), dated(start + timedelta(days=days), False)
    told = hand.pick(
        (
            "The lock was shut on {first} and reopened on {last}, a closure of {length}.",
            "The hostages were seized on {first} and freed on {last}, after {length} in captivity.",
            "The sit-in, which began on {first}, ended on {last}, {length} later.",
            "For {length}, starting on {first} and ending on {last}, the pier was free.",
            "The truce took effect on {first} and is to last {length}, until {last}.",
        )
    )
    true, pushed = (told.format(first=first, last=last, length=f"{one} days") for one in (days, days * 3 + 20))
    return Telling(true, pushed)


def meanwhile(hand: Hand) -> Telling:
    """What took place between two days was no longer than they are apart."""
    start, days = date(2021, hand.number(1, 6), hand.number(1, 28)), hand.number(12, 60)
    first, last = dated(start, False), dated(start + timedelta(days=days), False)
    true, pushed = (
        f"The strike, called on {first} and settled on {last}, idled the yard for {one} days."
        for one in (days - hand.number(0, 10), days * 3 + 20)
    )
    return Telling(true, pushed)


def shift(hand: Hand) -> Telling:
    """Two times of a day and the time between."""
    start, minutes = hand.number(6 * 12, 11 * 12) * 5, hand.number(2, 5) * 60
    told = hand.pick(
        (
            "Surgeons worked for {length}, starting at {first} and finishing at {last}.",
            "They broke camp at {first} and stood on the ridge at {last}, {length} later.",
        )
    )
    true, pushed = (
        told.format(first=clock(start), last=clock(start + minutes), length=spell(one))
        for one in (minutes, minutes + 180)
    )
    return Telling(true, pushed)


def grown(hand: Hand) -> Telling:
    """Two ages of one person and the years between them."""
    then, years = hand.number(17, 30), hand.number(12, 40)
    told = hand.pick(
        (
            "The mayor, {now}, first stood for office {years} years ago, when he was {then}.",
            "She joined the navy at {then}, served for {years} years and left at {now}.",
            "At {now} she is leaving the firm that she joined {years} years ago at the age of {then}.",
            "Some {years} years ago, when he was {then}, he gave up drink. He is {now} today.",
            "Now {now}, he was {then} when he took up the fiddle {years} years ago.",
        )
    )
    told = told.replace("Some {years} years ago", "{years} years ago")
    true, pushed = (told.format(now=one, then=then, years=years) for one in (then + years, then + years + 14))
    return Telling(true, pushed)


def lived(hand: Hand) -> Telling:
    """A birth, another day of a life and the age on it."""
    born, age = hand.number(1900, 1950), hand.number(18, 60)
    told = hand.pick(
        (
            "She was born in {born} and became a judge in {at}, at {age}.",
            "Born in Lagos in {born}, he made his debut in {at} as a {age}-year-old.",
            "Dr Okoro, who was born in {born}, died in {at}, aged {age}.",
        )
    )
    true, pushed = (
        told.format(born=born, at=born + age, age=one) for one in (age - hand.number(0, 1), age + hand.number(5, 20))
    )
    return Telling(true, pushed)


def kept(hand: Hand) -> Telling:
    """An anniversary told in another order."""
    began, years = hand.number(1850, 1950), hand.number(20, 70)
    told = hand.pick(
        (
            "The orchestra, which gave its first concert in {began}, celebrates its {nth} anniversary in {at}.",
            "In {at} the parish will mark {years} years since its foundation in {began}.",
            "In {at} they keep the {nth} anniversary of the flood of {began}.",
        )
    )
    true, pushed = (
        told.format(began=began, at=began + years, nth=ordinal(one), years=one) for one in (years, years + 15)
    )
    return Telling(true, pushed)


IN_AN_IN = (
    r"(?:very|late|early|mid) (?:end|start|beginning|middle|height)|(?:late|early) in the (?:very|late|early|mid)|in, "
)
"""Doubled words of where in a century something lies."""

STORIES = {
    "CC601": (Story(case=weekday, unwanted="will be|fall"),),
    "CC602": (Story(case=lasting, filler="in"),),
    "CC603": (Story(case=clocked, filler="journey"),),
    "CC604": (Story(case=later),),
    "CC605": (
        Story(
            case=life,
            filler="in",
            unwanted=r"\((?!born)[^)]*d(?:ied|\.) |(?:to|-) ?d(?:ied|\.) ",
            never=("reaches", "reached", "turns", "turning", "d.", "b.", "on"),
        ),
    ),
    "CC606": (Story(case=ages, opening="Ada Holt,", filler="she joined"),),
    "CC607": (
        Story(
            where=r"^\{at",
            case=marking,
            fillers={"began": "its opening in"},
            opening="",
            never=("marks", "brings", "will mark"),
        ),
        Story(
            where=r"(of|since|of\)) ~ \{began",
            case=marking,
            fillers={"began": "its opening in", "nth": "the club"},
            never=("on", "is", "was", "falls", "fell", "marks"),
        ),
        Story(case=marking, fillers={"began": "in"}, never=("on",)),
    ),
    "CC608": (
        Story(case=nth, filler="in", never=("dates from", "dates back to"), wanted=r"(?:in|by) (?:20|\d+ )|on \d+ "),
    ),
    "CC609": (
        Story(where=r"^of \{year|^\{year", case=labelled, wanted=r"1\d\d\d", unwanted=IN_AN_IN),
        Story(case=labelled, never=("from", "at"), wanted=r"(?:[Ii]n |\()1\d\d\d", unwanted=IN_AN_IN),
    ),
}


def parted(hand: Hand) -> Telling:
    """How long a strike lasted, and its dates in the next sentence."""
    start, days = hand.number(1, 8), hand.number(9, 20)
    ends = f"It began on {start} May and was called off on {start + days} May."
    true, pushed = (f"The strike lasted {length} days. {ends}" for length in (days, days * 2 + 3))
    return Telling(true, pushed)


def in_the_dark(hand: Hand) -> Telling:
    """How long the lights were out, and when, in the next sentence."""
    start, hours = hand.number(12, 16), hand.number(2, 6)
    ends = f"The power had failed at {start}:40; it was restored at {start + hours}:40."
    true, pushed = (f"For {length} hours the port was dark. {ends}" for length in (hours, hours + 3))
    return Telling(true, pushed)


def handed_on(hand: Hand) -> Telling:
    """How long somebody had a shop, and when they took it and gave it up, in the next sentence."""
    start, years = hand.number(1930, 1965), hand.number(11, 30)
    ends = f"He took it over from an aunt in {start} and {{}} in {start + years}."
    ends = ends.format(hand.pick(("handed it on to a niece", "sold it", "gave it up")))
    true, pushed = (f"Sid Marsh ran the inn for {length} years. {ends}" for length in (years, years + 12))
    return Telling(true, pushed)


def since_then(hand: Hand) -> Telling:
    """The years since an event told in another sentence."""
    start, years = hand.number(1930, 1965), hand.number(11, 30)
    first, after = hand.pick(
        (
            ("A trust bought the mill in {}.", "after the purchase"),
            ("The museum opened in {}.", "after the opening"),
            ("The pier was sold to the town in {}.", "later"),
        )
    )
    told = hand.pick(
        ("In {at}, {years} years {after}, the roof fell in.", "{years} years {after}, in {at}, it burned.")
    )
    true, pushed = (
        f"{first.format(start)} {told.format(years=one, after=after, at=start + years)}" for one in (years, years + 12)
    )
    return Telling(true, pushed)


def shut_for(hand: Hand) -> Telling:
    """Two clock times, and what lay between them behind a dash or told further."""
    start, hours = hand.number(12, 16), hand.number(2, 6)
    told = hand.pick(
        (
            "From {start}:15 until {end}:15 the line was shut – {hours} hours in which no train ran.",
            "No ticket was sold between {start}:20 and {end}:20, an outage of {hours} hours that a storm had caused.",
            "Between {start}:40 and {end}:40 the port was dark: {hours} hours when nothing moved.",
        )
    )
    true, pushed = (told.format(start=start, end=start + hours, hours=one) for one in (hours, hours + 3))
    return Telling(true, pushed)


def beside_a_year(hand: Hand) -> Telling:
    """Two weekdays, of which only the first has its year."""
    day = hand.number(5, 20)
    first = date(2024, 6, day)
    true, pushed = (
        f"The vote is on {first:%A}, {day} June 2024; the count will be on {named:%A}, {day + 3} June."
        for named in (date(2024, 6, day + 3), date(2024, 6, day + 5))
    )
    return Telling(true, pushed)


WRITERS = {
    "CC601": (weekday_before, beside_a_year),
    "CC602": (stayed, meanwhile, parted, handed_on, since_then),
    "CC603": (shift, in_the_dark, shut_for),
    "CC605": (lived,),
    "CC606": (grown,),
    "CC607": (kept,),
    "CC610": (possible,),
    "CC611": (weekdays_apart,),
}
