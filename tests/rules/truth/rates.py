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
    {"distance": KM, "time": HOURS, "speed": Style(suffix=" km/h", decimals=1)},
    {"distance": KM, "time": MINUTES, "speed": Style(suffix=" km/h")},
    {"distance": MILES, "time": HOURS, "speed": Style(suffix=" mph")},
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
    number = hand.number(2, 5) if "{number}" in phrasing.template else 1
    rate = number * 60 // minutes
    texts = {"number": f"{number} trains", "interval": f"{minutes} minutes", "rate": f"{rate} an hour"}
    return case(
        texts, {"rate": f"{rate * 4 + 20} an hour"}, opening="The line runs" if number > 1 else "A train leaves"
    )


STORIES = {
    "CC521": (
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
    "CC522": (Story(scenes=(*restated(Style("£", "")), *restated(Style("", " tonnes")))),),
    "CC523": (
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
    "CC525": (Story(scenes=SPEEDS),),
    "CC526": (
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
