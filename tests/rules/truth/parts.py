"""Stories of parts and wholes."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims.phrasing import Phrasing
from claimcheck.claims.rule import Rule
from tests.rules.truth.story import Case, Story, case
from tests.rules.truth.style import COUNT, PERCENT, PERCENT_SIGN, SQ_KM
from tests.rules.truth.telling import Hand, Telling

PEOPLE = COUNT.within(20, 900).counting("people")
MANY = COUNT.within(1001, 5000).counting("people")

WITH_PERCENT = tuple({"part": PEOPLE, "whole": MANY, "percent": style} for style in (PERCENT, PERCENT_SIGN))

FRACTIONS = {
    "half": Fraction(50),
    "a third": Fraction(100, 3),
    "a quarter": Fraction(25),
    "two-thirds": Fraction(200, 3),
    "three-quarters": Fraction(75),
    "one in five": Fraction(20),
    "two-fifths": Fraction(40),
    "one in three": Fraction(100, 3),
}


def ratio(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """``12/47`` and its percentage."""
    whole = hand.number(30, 900)
    part = hand.number(5, whole - 5)
    percent = Fraction(100 * part, whole)
    style = hand.pick((PERCENT, PERCENT_SIGN))
    false = percent + 40 if percent < 50 else percent - 40
    return case(
        {"ratio": f"{part}/{whole}", "percent": style.write(style.rounded(percent))},
        {"percent": style.write(style.rounded(false))},
    )


def fraction_word(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """A fraction in words, with a hedge that fits the percentage."""
    bare = r"{fraction} \)" in phrasing.template
    word, value = hand.pick([one for one in FRACTIONS.items() if not bare or "-" in one[0]])
    off = Fraction(hand.number(-20, 20), 10)
    hedges = ("", "about ") if abs(off) < 1 else ("", "more than ") if off > 0 else ("", "nearly ")
    style = hand.pick((PERCENT, PERCENT_SIGN))
    false = value + 35 if value < 50 else value - 35
    noun = "" if bare else " of homes"
    texts = {"fraction": f"{hand.pick(hedges)}{word}{noun}", "percent": style.write(style.rounded(value + off))}
    return case(texts, {"fraction": f"{word}{noun}", "percent": style.write(style.rounded(false))})


def shared_out(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """A share of a whole, and how many that leaves."""
    whole, share = 20 * hand.number(11, 49), 5 * hand.number(3, 14)
    rest = whole * (100 - share) // 100
    style = hand.pick((PERCENT, PERCENT_SIGN))
    texts = {"share": style.write(Fraction(share)), "whole": f"{whole} people", "rest": f"{rest} people"}
    return case(texts, {"rest": f"{rest + whole // 4} people"})


def ballot(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """A vote carried by so much to so much."""
    ayes = hand.number(55, 80)
    style = hand.pick((PERCENT, PERCENT_SIGN))
    figures = {"part": style.write(Fraction(ayes)), "rest": style.write(Fraction(100 - ayes))}
    return case(figures, {"part": style.write(Fraction(ayes + 15))})


def share_of_peak(hand: Hand) -> Telling:
    """What is left, what it was, and in the next sentence the share that went."""
    style = SQ_KM.within(500, 6000)
    peak = style.draw(hand)
    left = peak * hand.number(10, 35) / 100
    lost = 100 * (1 - left / peak)
    said = f"The marsh covers {style.write(style.rounded(left))}, down from {style.write(style.rounded(peak))} at its peak."
    percent = hand.pick((PERCENT, PERCENT_SIGN))
    then = "It has lost {} of the area it once had."
    shares = (percent.write(percent.rounded(share)) for share in (lost, 50))
    true, pushed = (f"{said} {then.format(share)}" for share in shares)
    return Telling(true, pushed)


STORIES = {
    "CC201": (
        Story(scenes=({"part": PEOPLE, "whole": PEOPLE},), never=("of which", "which"), opening="Officials counted"),
    ),
    "CC202": (
        Story(where=r"\{ratio", case=ratio, opening="The cure worked for"),
        Story(
            where=r"\{whole\} … \{_\} … \{_|\{whole\} … \{_\} … ,",
            scenes=({"part": PEOPLE, "whole": MANY, "percent": PERCENT_SIGN},),
            given={"_": "at 14 schools"},
        ),
        Story(
            where=r"\{whole\} … \{_",
            scenes=({"part": PEOPLE, "whole": MANY, "percent": PERCENT_SIGN},),
            given={"_": "from 3-point range"},
            opening="The club made",
        ),
        Story(
            where=r"\{_",
            scenes=({"part": PEOPLE, "whole": MANY, "percent": PERCENT_SIGN},),
            given={"_": "95% CI"},
            opening="Officials asked",
        ),
        Story(
            where=r"~ of \{whole",
            scenes=WITH_PERCENT,
            filler="total",
            never=("a", "total", "all"),
            opening="Officials asked",
        ),
        Story(
            where=r"\[n =\|",
            scenes=({"part": COUNT.within(20, 900), "whole": COUNT.within(1001, 5000), "percent": PERCENT_SIGN},),
            opening="Relief was felt by",
        ),
        Story(
            scenes=WITH_PERCENT,
            never=("of which", "which", "shares", "units", "votes", "acres", "tonnes", "tons"),
            opening="Officials asked",
        ),
    ),
    "CC203": (
        Story(where=r"\{share", case=shared_out, opening="Officials said"),
        Story(
            scenes=({"whole": MANY, "part": PEOPLE, "parts": COUNT.within(20, 200), "rest": PEOPLE.within(2, 5000)},),
            labels=(" by bus", " by boat", " by rail", " by car"),
        ),
    ),
    "CC204": (
        Story(where=r"by \{part", case=ballot, opening="The plan was"),
        Story(
            where=r"\{_",
            scenes=({"part": PERCENT.within(10, 85), "rest": PERCENT},),
            given={"_": "backed a five-year deal"},
            push=15,
        ),
        Story(
            scenes=tuple(
                {"part": style.within(10, 85), "parts": style.within(5, 24), "rest": style}
                for style in (PERCENT, PERCENT_SIGN)
            ),
            labels=(" by bus", " by boat", " by rail", " by car"),
            push=15,
        ),
    ),
    "CC206": (
        Story(
            scenes=(
                {"whole": MANY, "part": PEOPLE.within(20, 600), "fraction": PERCENT},
                {"whole": MANY, "part": PEOPLE.within(20, 600), "fraction": PERCENT_SIGN},
            ),
            derived="fraction",
            push=300,
        ),
    ),
    "CC207": (Story(case=fraction_word, opening="Officials said"),),
    "CC209": (
        Story(
            scenes=tuple(
                {"inner": style.within(10, 60), "outer": style.within(20, 60), "overall": style}
                for style in (PERCENT, PERCENT_SIGN)
            ),
            unwanted="those per cent",
        ),
    ),
    "CC208": (
        Story(
            scenes=(
                {"votes": COUNT.within(2, 400).counting("seats"), "size": COUNT.within(101, 650).counting("seats")},
            ),
            opening="The party won",
        ),
    ),
}
LEFT = (
    "The firm sank {whole} wells last year. It struck gas in {part} of them and plugged the remaining {rest}.",
    "The bank lent ${whole}m, of which ${part}m has been written off. It hopes to recover the other ${rest}m.",
    "A farmer says that {part} of his {whole} hives were stolen, which leaves him with {rest}.",
    "She sold {part} of her {whole} paintings. The remaining {rest} she gave away.",
    "They built {whole} schools and drilled 30 wells. Of the schools, {part} have light; the other {rest} have none.",
)
RATED = (
    "A turnout of {percent}% is how the poll will be filed: {part} of the {whole} people on the register walked in.",
    "Of the {whole} posts that were visited across the three provinces, {part} – or {percent}% – had no fridge.",
    "The shelter took in {whole} kittens in spring. It has rehomed {part} of them, a success rate of {percent}%.",
    "We planted {whole} saplings in March. Of these, {part} survived the summer – {percent}% – the ranger said.",
    "In all {part} of the {whole} owls died in their first year, a mortality of {percent}%.",
    "Out of the {whole} bridges on the county's two main roads, {part} – that is {percent}% – were unsafe.",
)


def left_over(hand: Hand) -> Telling:
    """A whole, a part and the rest, over one sentence or two."""
    part, rest = hand.number(211, 489), hand.number(211, 489)
    template = hand.pick(LEFT)
    told = {"whole": part + rest, "part": part}
    return Telling(*(template.format(rest=one, **told) for one in (rest, rest + 60)))


def rated(hand: Hand) -> Telling:
    """A part of a whole, and a percentage that stands apart from them."""
    whole, part = hand.number(501, 899), hand.number(101, 399)
    template, percent = hand.pick(RATED), round(100 * part / whole)
    told = {"whole": whole, "part": part}
    return Telling(*(template.format(percent=one, **told) for one in (percent, percent + 9)))


def of_them(hand: Hand) -> Telling:
    """Some of a number of things, behind other words."""
    whole, part = hand.number(51, 99), hand.number(21, 49)
    template = hand.pick(
        (
            "He has ridden in {whole} races this year and won {part} of them.",
            "All {whole} crew were taken off the two liners, {part} of them in need of a doctor.",
            "The shelter took in {whole} dogs last winter and found homes for {part} of them by March.",
        )
    )
    return Telling(*(template.format(whole=whole, part=one) for one in (part, whole + 3)))


def carried(hand: Hand) -> Telling:
    """A share of the votes that a greater majority asks for."""
    size = 30 * hand.number(41, 199)
    name, share = hand.pick((("two-thirds", Fraction(2, 3)), ("three-fifths", Fraction(3, 5))))
    true, pushed = (
        f"With {votes} of the {size} ballots marked yes, the bond cleared the {name} majority."
        for votes in (int(size * share) + 5, int(size * share) - 90)
    )
    return Telling(true, pushed)


def cleared(hand: Hand) -> Telling:
    """Both sides of a vote, and the bar that it cleared."""
    noes = 10 * hand.number(11, 29)
    name, ratio = hand.pick((("two-thirds", Fraction(2)), ("three-fifths", Fraction(3, 2))))
    template = hand.pick(
        (
            "The motion was carried by {ayes} votes to {noes}, thus clearing the {name} bar.",
            "The members voted {ayes} to {noes} for it, enough to meet the {name} threshold in the rules.",
        )
    )
    ayes = int(noes * ratio)
    return Telling(*(template.format(ayes=one, noes=noes, name=name) for one in (ayes + 7, ayes - 7)))


def polled(hand: Hand) -> Telling:
    """A fraction in words, and the percentage of those who answered."""
    number, word = hand.pick(((50, "Half"), (33, "A third"), (25, "A quarter")))
    gave = hand.pick(("who filled in the form", "who responded", "who returned it"))
    return Telling(*(f"{word} of the clerks – {one}% of those {gave} – would stay." for one in (number, number + 14)))


def shared_again(hand: Hand) -> Telling:
    """A share of a share, and what it is of all."""
    outer, inner = hand.number(40, 90), hand.number(20, 60)
    overall = round(outer * inner / 100)
    true, pushed = (
        f"Some {outer}% of calls are answered and {inner}% of those are resolved, so only {one}% of all calls are resolved."
        for one in (overall, overall + 20)
    )
    return Telling(true.removeprefix("Some "), pushed.removeprefix("Some "))


WRITERS = {
    "CC201": (of_them,),
    "CC202": (rated,),
    "CC203": (left_over,),
    "CC205": (share_of_peak,),
    "CC207": (polled,),
    "CC208": (carried, cleared),
    "CC209": (shared_again,),
}
