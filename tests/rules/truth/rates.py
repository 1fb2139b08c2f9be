"""Stories of so much for each."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims.phrasing import Phrasing
from claimcheck.claims.rule import Rule
from tests.rules.truth.story import Case, Story, case
from tests.rules.truth.style import COUNT, EUROS, KM, MILES, POUNDS_M, SQ_KM, Style
from tests.rules.truth.telling import Hand

VISITORS = COUNT.within(800, 9000).counting("visitors")
DAYS = Style(suffix=" days", low=3, high=40, exact=True)
HOURS = Style(suffix=" hours", low=2, high=20, exact=True)
MINUTES = Style(suffix=" minutes", low=40, high=300, exact=True, scale=Fraction(1, 60))
POPULATION = COUNT.within(20_000, 900_000)
SPEEDS = (
    {"distance": KM, "elapsed": HOURS, "speed": Style(suffix=" km/h", decimals=1)},
    {"distance": KM, "elapsed": MINUTES, "speed": Style(suffix=" km/h")},
    {"distance": MILES, "elapsed": HOURS, "speed": Style(suffix=" mph")},
)
PERIODS = (("a day", "a week", 7), ("a week", "a fortnight", 2), ("a month", "a year", 12), ("an hour", "a day", 24))


def restated(style: Style) -> tuple[dict[str, Style], ...]:
    """The same rate for a shorter and a longer time."""
    made = []
    for short, long, times in PERIODS:
        if long != "a fortnight":
            longer = Style(style.prefix, f"{style.suffix} {long}", style.decimals, 2, 9000, scale=Fraction(1, times))
            made.append(
                {"given": Style(style.prefix, f"{style.suffix} {short}", style.decimals, 20, 900), "restated": longer}
            )
    return tuple(made)


def frequency(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """Trains every so many minutes."""
    minutes = hand.pick((5, 6, 10, 12, 15, 20, 30))
    cued = "{paced}" in phrasing.template
    number = hand.number(2, 5) if "{number}" in phrasing.template else 1
    rate = number * 60 // minutes
    if "{window}" in phrasing.template:
        texts = {"interval": f"{minutes} minutes", "rate": str(rate * 8), "window": "eight hours"}
        return case(texts, {"rate": str(rate * 32 + 20)}, opening="A train leaves")
    role, link = ("paced", ", or") if cued else ("rate", "")
    texts = {"number": f"{number} trains", "interval": f"{minutes} minutes{link}", role: f"{rate} an hour"}
    return case(texts, {role: f"{rate * 4 + 20} an hour"}, opening="The line runs" if number > 1 else "A train leaves")


def over_days(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """So many people in some days, and so many a day."""
    days, rate = hand.number(4, 20), hand.number(20, 90)
    opening = hand.pick(
        (
            f"The ward admitted {days * rate:,} people in {days} days, or",
            f"Over {days} days it drew {days * rate:,} people, that is",
        )
    )
    if "{period}" not in phrasing.template:
        return case({"paced": f"{rate} a day"}, {"paced": f"{rate * PUSHED} a day"}, opening=opening)
    averaged = phrasing.template.startswith("{period}")
    opening = f"{opening.rpartition(',')[0]}, a" if averaged else opening
    period = "daily" if averaged else "a day"
    people = "" if averaged else " people"
    texts = {"rate": f"{rate}{people}", "period": period}
    return case(texts, {"rate": f"{rate * PUSHED}{people}"}, opening=opening)


def over_a_week(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """The same in a stretch of time that is a word."""
    rate = hand.number(20, 90)
    if phrasing.template.startswith("{total}"):
        texts = {"total": f"{rate * 7} people", "window": "in the past week, or", "paced": f"{rate} a day"}
    else:
        texts = {"window": "last week the ward admitted", "total": f"{rate * 7} people, or", "paced": f"{rate} a day"}
    return case(
        texts,
        {"paced": f"{rate * PUSHED} a day"},
        opening="The ward saw" if "total" in [*texts][:1] else "Officials said that",
    )


def told_again(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """A rate for a day and for a week."""
    rate = hand.number(20, 90)
    texts = {"given": f"{rate} tonnes of grain", "period": "a day, or", "paced": f"{rate * 7} tonnes a week"}
    lead = hand.pick(("or", "which adds up to", "equivalent to"))
    return case(
        texts,
        {"paced": f"{rate * 28} tonnes a week"},
        opening="The mill grinds" if "{given}" in phrasing.template else f"The mill grinds {rate} tonnes a day, {lead}",
    )


def among_residents(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """Cases among the people of a town."""
    rate = hand.number(8, 40)
    if "(for every" in phrasing.template:
        opening = f"Doctors saw 20 cases among its {rate * 2000:,} residents, or"
        texts = {"rate": "one case", "base": f"{rate * 100:,}", "every": f"{rate * 100:,}"}
        false = f"{rate * 100 * PUSHED:,}"
        return case(texts, {"base": false, "every": false}, opening=opening)
    if "{base}" in phrasing.template:
        few = hand.number(5, 8)
        opening = f"Of the {few * 2000:,} residents, 2,000 were ill, or"
        return case({"rate": "one", "base": f"{few}"}, {"base": f"{few * PUSHED}"}, opening=opening)
    opening = f"Doctors saw {rate * 40} cases among its 40,000 residents, or"
    return case({"paced": f"{rate} per 1,000"}, {"paced": f"{rate * PUSHED} per 1,000"}, opening=opening)


def on_an_island(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """So many people on so much ground."""
    area, density = hand.number(4, 40), hand.number(200, 900)
    opening = f"The island's {area} square kilometres are home to {area * density:,} people,"
    if "{paced}" in phrasing.template:
        return case(
            {"paced": f"{density} per square kilometre"},
            {"paced": f"{density * PUSHED} per square kilometre"},
            opening=opening,
        )
    texts = {"rate": f"{density} people", "per_area": "to the square kilometre"}
    return case(texts, {"rate": f"{density * PUSHED} people"}, opening=opening)


def on_the_way(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """A distance, a time and an average."""
    hours, speed = hand.number(2, 9), hand.number(40, 90)
    opening = f"The train covered the {hours * speed} km in {hours} hours, averaging"
    return case({"speed": f"{speed} km/h"}, {"speed": f"{speed * PUSHED} km/h"}, opening=opening)


def raced(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """A distance, the time of a run and its pace, or speed."""
    distance, pace = hand.pick((12, 15, 21)), hand.number(3, 6)
    minutes = distance * pace
    run = f"{minutes} minutes" if "{elapsed}" in phrasing.template else f"{minutes // 60}:{minutes % 60:02}:00"
    texts = {"distance": f"{distance} km", "clock": f"{run},", "elapsed": f"in {run},"}
    if "{speed}" in phrasing.template:
        speeds = [f"averaging {60 * times / pace:.1f} km/h" for times in (1, 4)]
        return case({**texts, "speed": speeds[0]}, {"speed": speeds[1]}, opening="She ran")
    laps = [f"a pace of {pace * times}:00" for times in (1, 4)]
    return case({**texts, "lap": laps[0], "each": "a kilometre"}, {"lap": laps[1]}, opening="She ran")


def bought(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """So many at so much each."""
    number, price = hand.number(12, 60), hand.number(20, 90)
    total, lamps = f"£{number * price:,}", f"{number} lamps"
    told = phrasing.template
    role = "tariff" if "{tariff}" in told else "price"
    if told.startswith("each of"):
        texts, opening = {"_": f"{number} farms got", role: f"£{price}"}, f"Of the {total},"
    elif told.startswith("each"):
        texts, opening = {role: f"£{price}"}, f"With {total} to share, the {number} farms"
    elif role == "tariff":
        texts, opening = {role: f"£{price} a tonne"}, f"The {number} tonnes fetched {total}, or"
    elif "{quantity}" in told:
        texts, opening = {"quantity": lamps, role: f"£{price}"}, f"The shop took {total} for"
    else:
        texts, opening = {role: f"£{price}"}, f"The city paid {total} for {lamps}, or"
    return case(texts, {role: texts[role].replace(f"£{price}", f"£{price * PUSHED}")}, opening=opening)


PUSHED = 5

STORIES = {
    "CC521": (
        Story(where=r"^\{total\} … \{window\}|^\{window\} … \{total\}", case=over_a_week),
        Story(
            where=r"^\{paced\}$|^\{rate\} ~ \{period\}$|^\{period\}",
            case=over_days,
            words={"averaging": ("average of",)},
        ),
        Story(
            where=r"\{rate\} ~ \{period\} \(for|\{rate\} ~ \{period\} ~ \(for",
            scenes=({"total": VISITORS, "window": DAYS, "rate": Style(high=9000, noun="visitors")},),
            given={"period": "a day"},
            opening="Officials counted",
        ),
        Story(
            scenes=(
                {"total": VISITORS, "window": DAYS, "rate": Style(suffix=" a day", high=9000)},
                {"total": POUNDS_M, "window": DAYS, "rate": Style("£", " million a day", 2)},
                {"total": EUROS, "window": HOURS, "rate": Style("€", " an hour", 1)},
            ),
            opening="Officials counted",
        ),
    ),
    "CC522": (
        Story(where=r"\{paced\}", case=told_again),
        Story(scenes=(*restated(Style("£", "")), *restated(Style("", " tonnes")))),
    ),
    "CC523": (
        Story(where=r"^\{paced\}$|^\{rate\} in|^(\{rate\} ~|one) \(for every", case=among_residents),
        Story(
            scenes=(
                {
                    "cases": COUNT.within(40, 900).counting("cases"),
                    "population": POPULATION,
                    "rate": Style(suffix=" per 100,000", decimals=1, high=5000, scale=Fraction(1, 100_000)),
                },
            ),
            opening="There were",
            unwanted=r"\d – \d",
        ),
    ),
    "CC524": (
        Story(where=r"^\{paced\}$|^\{rate\} \[~\] \{per_area\}$", case=on_an_island),
        Story(
            scenes=(
                {
                    "total": POPULATION.counting("people"),
                    "area": SQ_KM.within(200, 900),
                    "rate": Style(suffix=" per square kilometre", high=9000),
                },
                {
                    "total": POPULATION.counting("people"),
                    "area": Style(suffix=" hectares", low=200, high=900),
                    "rate": Style(suffix=" per hectare", high=9000),
                },
            ),
        ),
    ),
    "CC525": (
        Story(where=r"^\{speed\}$", case=on_the_way),
        Story(where=r"\{clock\}|\{lap\}", case=raced),
        Story(scenes=SPEEDS),
    ),
    "CC526": (
        Story(where=r"^each of", case=bought, filler="the", fillers={"price": "got"}, closing=""),
        Story(
            where=r"^\{price\} <for_each>$|^\{price\} (\[~\] )?\(|^each|^\{tariff\}|^\{quantity\} ~ at \{price\}$",
            case=bought,
            filler="got",
            closing="",
            words={"for_each": ("each", "apiece", "for each")},
        ),
        Story(
            where=r"\] shares",
            scenes=(
                {
                    "quantity": COUNT.within(800, 9000),
                    "price": Style("$", "", 2, 2, 90),
                    "total": Style("$", "", 0, 800, 900_000),
                },
            ),
            opening="The fund bought",
        ),
        Story(
            scenes=(
                {
                    "quantity": COUNT.within(20, 900).counting("buses"),
                    "price": Style("£", "", 0, 20_000, 90_000),
                    "total": Style("£", " million", 1, 1, 900, scale=10**6),
                },
                {
                    "quantity": COUNT.within(20, 900).counting("lamps"),
                    "price": Style("€", "", 0, 40, 900),
                    "total": Style("€", "", 0, 800, 900_000),
                },
            ),
            always=("for_each",),
            opening="The city bought",
        ),
    ),
    "CC527": (Story(case=frequency),),
}
WRITERS = {}
