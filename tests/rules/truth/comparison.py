"""Stories of values side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from hypothesis import assume

from claimcheck.claims.phrasing import Phrasing
from claimcheck.claims.rule import Rule
from tests.rules.truth.change import AMOUNTS
from tests.rules.truth.story import Case, Story, Values, case
from tests.rules.truth.style import COUNT, PERCENT, PERCENT_SIGN, POINTS, Style
from tests.rules.truth.telling import Hand, Telling

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


def ballot(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """The votes for and against stand before the margin, which has no noun."""
    noes, margin = hand.number(100, 300), hand.number(2, 40)
    ayes = noes + margin
    return case({"margin": f"{margin}"}, {"margin": f"{margin + 10}"}, opening=f"The bill passed {ayes}-{noes}, a")


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
        Story(where=r"^\(majority", case=ballot),
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
            where=r"ratio of \{ratio\} to one|to each",
            scenes=(
                {
                    "first": COUNT.within(800, 5000).counting("lorries"),
                    "second": COUNT.within(20, 400).counting("drivers"),
                    "ratio": Style(high=300, noun="lorries"),
                },
            ),
            fits=many,
            opening="There were",
            unwanted=r"\d \d|lorries lorries",
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


def gap(hand: Hand) -> Telling:
    """Two values side by side, and what lies between them, in orders that no phrasing lists."""
    first, less = hand.number(400, 4000), hand.number(60, 300)
    return both(
        hand,
        (
            "The north pier is {a} feet long and the south pier {b} feet, a difference of {d} feet.",
            "With {a} votes to her rival's {b}, the mayor was home by a margin of {d} votes.",
            "The ketch cost £{a} and the yawl £{b}, leaving a gap of £{d} between them.",
            "At {a} tonnes it is {d} tonnes heavier than the older dredger, which weighs {b} tonnes.",
            "Ms Vance hung on by only {d} votes in the harbour ward, where she drew {a} to {b} for her rival.",
            "Only {d} votes lay between them: Ms Vance had {a} and her rival {b}.",
            "Mr Vance took {a} votes. His nearest rival had {b} votes, so his majority was {d}.",
        ),
        {"a": first + less, "b": first, "d": less},
        {"d": less * 4 + 20},
    )


def relative(hand: Hand) -> Telling:
    """How many per cent the one of two is above the other."""
    base, percent = hand.number(10, 90) * 100, hand.number(12, 60)
    return both(
        hand,
        (
            "The larger barge carries {a} tonnes, {p} per cent more than its rival, which carries {b} tonnes.",
            "A berth costs £{a} at the quay and £{b} on the river, {p} per cent less.",
            "At £{a} a berth there is {p} per cent dearer than the £{b} asked on the river.",
        ),
        {"a": base * (100 + percent) // 100, "b": base, "p": percent},
        {"p": percent + 35},
        turned=100 - Fraction(100 * 100, 100 + percent),
    )


def multiple(hand: Hand) -> Telling:
    """How many times the one of two is of the other."""
    base, times = hand.number(10, 90), hand.pick((2, 3, 4))
    words = {2: "twice", 3: "three times", 4: "four times"}
    return both(
        hand,
        (
            "A berth at the quay costs £{a} and one on the river £{b} – {p} the price.",
            "At {b} grams the tin has {p} the salt of its rival, which holds {a} grams.",
            "Handling {b}00 crates a week, the quay does {p} the trade of its neighbour at Hythe ({a}00).",
            "The sloop costs £{a}; the ketch costs £{b}, {p} as much.",
        ),
        {"a": base, "b": base * times, "p": words[times]},
        {"p": words[{2: 4, 3: 2, 4: 2}[times]]},
    )


def order(hand: Hand) -> Telling:
    """Which of two is the greater."""
    less, more = hand.number(100, 400), hand.number(500, 900)
    frames = (
        "Fewer boats were lost than in the year before – {a}, as against {b}.",
        "Berths are cheaper on the river, at £{a}, than at the quay, where they cost £{b}.",
        "Ketches outsold yawls at the yard, earning it £{b} against £{a}.",
    )
    frame = hand.pick(frames)
    return Telling(frame.format(a=less, b=more), frame.format(a=more, b=less))


def both(
    hand: Hand,
    frames: Sequence[str],
    true: Mapping[str, object],
    false: Mapping[str, object],
    turned: Fraction | None = None,
) -> Telling:
    """A frame with true figures, and with one that is false; "less" takes the percentage of the other value."""
    frame = hand.pick(frames)
    if turned is not None and " less" in frame:
        true, false = {**true, "p": round(turned)}, {"p": round(turned) + 35}
    return Telling(frame.format(**true), frame.format(**{**true, **false}))


WRITERS = {"CC511": (gap,), "CC513": (multiple,), "CC514": (relative,), "CC516": (order,)}
