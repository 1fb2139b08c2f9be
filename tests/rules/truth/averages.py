"""Stories of means."""

from __future__ import annotations

from claimcheck.claims.phrasing import Phrasing
from claimcheck.claims.rule import Rule
from tests.rules.truth.story import Case, Story, case
from tests.rules.truth.style import COUNT, EUROS, KG, PERCENT, Style
from tests.rules.truth.telling import Hand

SHARED = (
    {"total": EUROS, "number": COUNT.within(3, 60).counting("farms"), "mean": Style("€", "", 0, 2, 9000)},
    {
        "total": KG.within(200, 900),
        "number": COUNT.within(3, 60).counting("farms"),
        "mean": Style("", " kg", 1, 2, 900),
    },
)


def in_range(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """A least, a most and a mean between, or far beyond both."""
    style = hand.pick((Style("£", ""), Style("", " km"), Style("", " years")))
    low = hand.number(12, 30)
    high = low + hand.number(12, 40)
    mean = hand.number(low, high)
    false = high * 2 + 5 if hand.chance(2) else low // 2 - 2
    texts = {"low": style.write(low), "high": style.write(high), "mean": style.write(mean)}
    if "{most}" in phrasing.template:
        texts["most"], false = f"more than {style.write(high)}", high * 2 + 5
    if "{fewest}" in phrasing.template:
        texts["fewest"], false = f"at least {style.write(low)}", low // 2 - 2
    if phrasing.template.startswith("(is|are"):
        texts["low"] = f"{low} to {style.write(high)}"
    return case(texts, {"mean": style.write(false)}, opening="Officials said that they")


def of_two(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """The shares of two groups and of both together."""
    low, high = hand.number(12, 30), hand.number(40, 60)
    mean = hand.number(low, high)
    ends = (low, high) if hand.chance(2) else (high, low)
    texts = {"low": f"{ends[0]}%", "high": f"{ends[1]}%", "mean": f"{mean}%"}
    return case(texts, {"mean": f"{high + 35}%"})


def each_of_them(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """A total, the number of those who share it, and the mean."""
    number, mean = hand.number(12, 60), hand.number(20, 90)
    total, told = number * mean, phrasing.template
    if told.startswith("each of"):
        texts, opening = {"_": f"{number} farms got", "mean": f"{mean} tonnes"}, f"Of the {total:,} tonnes,"
    elif told.startswith("each"):
        texts, opening = {"mean": f"{mean} tonnes"}, f"With {total:,} tonnes to share, the {number} farms"
    else:
        texts, opening = {"mean": f"{mean} tonnes"}, f"The {number} farms picked {total:,} tonnes, or"
    return case(texts, {"mean": f"{mean * PUSHED} tonnes"}, opening=opening)


def of_both(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """The shares of two groups, and an average of both."""
    low, high = hand.number(12, 30), hand.number(40, 60)
    mean = hand.number(low, high)
    link = ", an average of" if phrasing.template.startswith("{mean}") else ", with an"
    link = link if "(average" not in phrasing.template else ", an"
    opening = f"Firms put {low}% of it aside and farms {high}%{link}"
    if phrasing.template.startswith(("(together", "across", "(across")):
        opening = f"Firms put {low}% of it aside and farms {high}%; the average,"
    return case({"mean": f"{mean}%", "_": "two groups"}, {"mean": f"{high + 35}%"}, opening=opening)


def of_everyone(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """The averages of two groups that make up all, and that of all."""
    low, high = hand.number(12, 30), hand.number(40, 60)
    mean = hand.number(low, high)
    opening = f"Boys averaged {low} points and girls {high}; the"
    return case({"mean": f"{mean} points"}, {"mean": f"{high + 35} points"}, opening=opening)


def of_several(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """The mean of three values that stand before it."""
    first, step = hand.number(40, 60), hand.number(2, 6)
    values = (first, first + step, first + 2 * step)
    opening = "The days brought {} mm, {} mm and {} mm over the whole hill,".format(*values)
    opening += " a" if phrasing.template.startswith("(mean") else ""
    return case({"mean": f"{values[1]} mm"}, {"mean": f"{values[1] + 35} mm"}, opening=opening)


PUSHED = 5

EXTREMES = (
    "minimum", "maximum", "youngest", "smallest", "shortest", "cheapest", "least", "oldest", "largest", "biggest", "longest", "dearest", "most",
    "slowest", "poorest", "lightest", "fastest", "tallest", "heaviest", "richest", "weigh", "weighed", "stand", "stood", "measure", "measured",
)  # fmt: skip
"""Words of extremes that do not fit everything."""

STORIES = {
    "CC541": (
        Story(where=r"^each of", case=each_of_them, filler="the", fillers={"mean": "got"}, closing=""),
        Story(
            where=r"^\{mean\} <|^\{mean\} (\[~\] )?\(|^<averaging> \[~\] \{mean\}$|^each",
            case=each_of_them,
            filler="got",
            closing="",
            words={"for_each": ("each", "apiece", "for each"), "averaging": ("an average of", "averaging")},
        ),
        Story(scenes=SHARED, filler="farm"),
    ),
    "CC542": (
        Story(where=r"^(?!.*\.\.\.)", case=of_several, words={"averaging": ("an average of", "averaging")}),
        Story(
            scenes=tuple(
                {"values": style, "mean": style}
                for style in (PERCENT, Style("£", "", 0, 20, 900), KG, Style(suffix=" km", decimals=1, low=20, high=90))
            ),
            labels=("",),
            never=("age", "mark", "time", "price", "speed", "temperature", "score"),
        ),
    ),
    "CC543": (Story(case=in_range, always=("high",), never=EXTREMES),),
    "CC544": (
        Story(
            where=r"^\(overall\|combined\) ,? ?~ \{mean\}$|^\(together|^\{mean\} |^\(average|^\(?across|^\(both",
            case=of_both,
            filler="average of",
        ),
        Story(where=r"^\(mean", case=of_everyone, filler="sat down"),
        Story(case=of_two, filler="men"),
    ),
}
WRITERS = {}
