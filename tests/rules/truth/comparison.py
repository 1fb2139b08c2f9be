"""Stories of values side by side."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import assume

from claimcheck.claims.phrasing import Phrasing
from claimcheck.claims.rule import Rule
from tests.rules.truth.change import AMOUNTS
from tests.rules.truth.story import Case, Story, Values, case
from tests.rules.truth.style import COUNT, PERCENT, PERCENT_SIGN, POINTS, Style
from tests.rules.truth.telling import Hand

MORE, LESS = ("more", "higher"), ("less", "lower")


def apart(values: Values) -> bool:
    """Whether two values differ enough to be told."""
    first, second = values["first"], values["second"]
    return abs(first / second - 1) > Fraction(1, 12)


def beside(**others: Style) -> tuple[dict[str, Style], ...]:
    """Both values in one style, whichever it is."""
    return tuple({"first": style, "second": style, **others} for style in AMOUNTS)


def than(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """``£60m, £10m more than the £50m``: the words of comparison stand in the second value."""
    style = hand.pick(AMOUNTS)
    drawn = [style.rounded(style.draw(hand)) for _ in range(2)]
    first, second = drawn if abs(drawn[0] / drawn[1] - 1) > Fraction(1, 12) else (drawn[0], drawn[0] * 2)
    assume(Fraction(1, 3) < first / second < 3)
    word = "more than" if first > second else "less than"
    if rule.result == "percent":
        size = PERCENT.rounded(abs(100 * (first / second - 1)))
        written, false = PERCENT.write(size), PERCENT.write(size + 40 if size < 50 else size - 40)
    else:
        size = abs(first - second)
        written, false = style.write(size), style.write(size * 4 + 20)
    return case(
        {"first": style.write(first), "second": f"{word} the {style.write(second)}", rule.result: written},
        {rule.result: false},
    )


def score(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """A score stands before the margin."""
    loser, margin = hand.number(0, 4), hand.number(2, 6)
    winner = loser + margin
    return case({"margin": f"{margin}"}, {"margin": f"{margin + 3}"}, opening=f"Elm beat Ash {winner}-{loser},")


def much(values: Values) -> bool:
    """Whether one is a multiple of the other that a writer would name."""
    return values["first"] / values["second"] > Fraction(3, 2)


def many(values: Values) -> bool:
    """Whether there are several of the first to one of the second."""
    return values["first"] / values["second"] > 3


GAPS = tuple({**dict.fromkeys(("first", "second", "difference"), style)} for style in AMOUNTS)
TRAITS = (
    "longer", "likelier", "faster", "dearer", "taller", "heavier", "greater", "as long", "as likely", "as fast", "as tall",
    "as heavy", "as old", "as far", "as often", "the length", "the height", "the weight", "the area", "as expensive",
)  # fmt: skip
"""What no sum of money and no number of boats is."""

TIMES = Style(suffix=" times", decimals=1, high=50)

STORIES = {
    "CC511": (
        Story(where=r"\{difference\} \{second", case=than, unwanted=r"\d[a-z %]* – [£€]?\d"),
        Story(
            scenes=(*GAPS, {"first": PERCENT_SIGN, "second": PERCENT_SIGN, "difference": POINTS}),
            readings={"ahead": 1, "behind": -1},
            words={"comparative": (*MORE, *LESS)},
            fits=apart,
            unwanted=r"\d[a-z %]* – [£€]?\d|(?:tonnes|million|%) to [£€\d]|[£€][\d,.]+ to ",
            never=("amounts to", "stands at", "comes to"),
        ),
    ),
    "CC512": (
        Story(
            case=score,
            wanted="goal",
            never=("point", "points", "run", "runs", "try", "tries", "loss", "defeat", "drubbing"),
        ),
    ),
    "CC513": (Story(scenes=beside(factor=TIMES), fits=much, never=(*TRAITS, "last year's", "what"), filler="rival"),),
    "CC514": (
        Story(where=r"\{percent\} \{second", case=than, unwanted=r"\d[a-z %]* – [£€]?\d"),
        Story(
            scenes=(*beside(percent=PERCENT), *beside(percent=PERCENT_SIGN)),
            words={"comparative": (*MORE, *LESS)},
            fits=apart,
            never=("to",),
            filler="last year's",
        ),
    ),
    "CC515": (
        Story(
            where="^for",
            scenes=(
                {
                    "first": COUNT.within(800, 5000).counting("lorries"),
                    "second": COUNT.within(20, 400),
                    "ratio": Style(high=300, noun="lorries"),
                },
            ),
            fits=many,
            filler="boat",
            opening="There were,",
            closing=" boats",
        ),
        Story(
            unwanted=r"\d \d|\d – \d",
            scenes=({"first": COUNT.within(800, 5000), "second": COUNT.within(20, 400), "ratio": Style(high=300)},),
            fits=many,
        ),
    ),
    "CC516": (
        Story(
            scenes=(*beside(), {"first": PERCENT_SIGN, "second": PERCENT_SIGN}),
            readings={"greater": 1, "smaller": -1},
            words={"comparative": ("higher", "lower")},
            filler="expected",
            never=("to", "quarter"),
        ),
    ),
}
WRITERS = {}
