"""Stories of sums of money."""

from __future__ import annotations

from fractions import Fraction

from tests.rules.truth.story import Story, Values
from tests.rules.truth.style import COUNT, PERCENT, PERCENT_SIGN, POUNDS_M, Style
from tests.rules.truth.telling import Hand, Telling

PRICE = Style("£", "", 0, 20, 900, exact=True)
PENCE = Style("£", "", 2, 1, 9000)


def in_two_currencies(hand: Hand) -> Telling:
    """Two sums in euros with their worth in dollars, at one rate; and one of them a thousand times too much."""
    rate = Fraction(hand.number(95, 125), 100)
    first, second = hand.number(20, 90), hand.number(200, 900)
    worth = [round(sum_ * rate) for sum_ in (first, second)]
    true, pushed = (
        f"The fund gave €{first}m (${worth[0]}m) in March and €{second}m (${worth[1]}{scale}) in June."
        for scale in ("m", "bn")
    )
    return Telling(true, pushed)


def profitable(values: Values) -> bool:
    """Whether what is left is worth telling."""
    return abs(values["revenue"] / values["costs"] - 1) > Fraction(1, 10)


def dearer(values: Values) -> bool:
    """Whether a margin is one: less than the whole."""
    return values["profit"] < values["revenue"]


STORIES = {
    "CC562": (
        Story(
            scenes=({"rate": Style("$", "", 2, 1, 2), "sum": Style("£", ""), "worth": Style("$", "", 0, 2, 90_000)},),
            words={"currency": ("pound",)},
            never=("one", "per"),
        ),
    ),
    "CC563": (
        Story(
            scenes=(
                {
                    "each": Style("£", "", 0, 100, 900),
                    "number": COUNT.within(2000, 90_000).counting("pensioners"),
                    "total": Style("£", " million", 1, scale=10**6),
                },
                {
                    "each": Style("€", "", 0, 100, 900),
                    "number": COUNT.within(2, 60).counting("pupils"),
                    "total": Style("€", "", 0, 2, 90_000),
                },
            ),
            opening="The plan",
            unwanted=r"[£€]\d+ to [\d,]+ ",
        ),
    ),
    "CC564": (
        Story(
            scenes=tuple(
                {"stake": style.within(5, 60), "price": POUNDS_M, "value": Style("£", " million", 0, 2, 90_000)}
                for style in (PERCENT, PERCENT_SIGN)
            ),
            filler="the firm at",
            opening="Officials reported",
        ),
    ),
    "CC565": (
        Story(
            scenes=({"revenue": POUNDS_M, "costs": POUNDS_M, "profit": POUNDS_M},),
            words={"balance": ("profit", "surplus", "loss", "deficit")},
            fits=profitable,
            opening="The club",
        ),
    ),
    "CC566": (
        Story(
            where=r"\[on\]",
            scenes=({"percent": PERCENT.within(5, 60), "before": PRICE, "after": PENCE},),
            words={"price_move": ("cut", "discount", "reduction", "rise", "increase")},
            wanted=r"(?:to|it|that)(?: [a-z]+){0,2} £",
        ),
        Story(
            where=r"^\{percent\} \{move\} \(.*~ \(down to",
            scenes=({"percent": PERCENT.within(5, 60), "before": PRICE.counting("fare"), "after": PENCE},),
            words={"price_move": ("cut", "discount", "reduction", "rise", "increase")},
            filler="the",
        ),
        Story(
            where=r"\{before\} ~ \{after\}$",
            scenes=({"percent": PERCENT.within(5, 60), "before": PRICE.counting("and makes it"), "after": PENCE},),
            words={"price_move": ("cut", "discount", "reduction", "rise", "increase")},
        ),
        Story(
            scenes=({"percent": PERCENT.within(5, 60), "before": PRICE, "after": PENCE},),
            words={"price_move": ("cut", "discount", "reduction", "rise", "increase")},
        ),
    ),
    "CC567": (
        Story(
            scenes=({"percent": PERCENT.within(5, 60), "sum": PRICE, "taken": PENCE},),
            never=("a",),
            words={"levy": ("tax", "commission", "levy", "duty")},
        ),
    ),
    "CC568": (
        Story(
            scenes=(
                {
                    "points": Style("", " basis points", 0, 5, 900, True, Fraction(1, 100)),
                    "before": Style("", "%", 2, 1, 9, True),
                    "after": Style("", "%", 2, 1, 9, True),
                },
            ),
        ),
    ),
    "CC569": (
        Story(
            scenes=({"profit": POUNDS_M.within(2, 90), "revenue": POUNDS_M.within(100, 900), "percent": PERCENT_SIGN},),
            fits=dearer,
            opening="The club reported a",
        ),
    ),
}
WRITERS = {"CC561": (in_two_currencies,)}
