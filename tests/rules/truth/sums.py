"""Stories of totals and what they are made of."""

from __future__ import annotations

import re
from fractions import Fraction

from claimcheck.claims.phrasing import Phrasing
from claimcheck.claims.rule import Rule
from tests.rules.truth.derive import slots
from tests.rules.truth.story import Case, Said, Story, case
from tests.rules.truth.style import COUNT, HECTARES, POUNDS_M, SQ_KM, TONNES, Style
from tests.rules.truth.telling import Hand, Telling

FEW = COUNT.within(2, 60)
COUNTERPARTS_WANTED = re.compile(r"of whom\||^of |\(are\||member|women\|")
SOME = re.compile(r"\(of whom\||^of |women\|")
PLACES = (" in the north", " in the south", " in the east", " in the west")
COUNTERPARTS = (("land", "water"), ("paved", "unpaved"), ("men", "women"))


def breakdown(hand: Hand) -> Telling:
    """A vote, with every answer named."""
    cuts = sorted((hand.number(20, 45), hand.number(50, 80)))
    shares = [cuts[0], cuts[1] - cuts[0], 100 - cuts[1]]
    names = ("in favour", "against", "undecided")
    true, pushed = (
        f"In the vote, {a}% were {names[0]}, {b}% {names[1]} and {c}% {names[2]}."
        for a, b, c in (shares, (shares[0], shares[1], shares[2] + 15))
    )
    return Telling(true, pushed)


def labelled(hand: Hand) -> Telling:
    """Lines of a fact sheet."""
    style = hand.pick((SQ_KM, COUNT, Style(suffix=" km", low=20, high=900)))
    names = ("men", "women") if style is COUNT else hand.pick(COUNTERPARTS[:2])
    first, second = (style.rounded(style.draw(hand)) for _ in names)
    true, pushed = (
        f"total: {style.write(total)}\n{names[0]}: {style.write(first)}\n{names[1]}: {style.write(second)}"
        for total in (first + second, first + second + 4 * max(first, second))
    )
    return Telling(true, pushed)


def divided(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """A total and its parts; pushed by half, as a slip would."""
    template = phrasing.template
    places = [slot for slot in slots(phrasing.parts) if slot.role == "parts"]
    opposed = COUNTERPARTS_WANTED.search(template)
    bare = " -" in template or "(-" in template or "(stages" in template or r"\( {parts} \)" in template or opposed
    style = COUNT if bare else hand.pick((COUNT.counting("people"), POUNDS_M, TONNES, SQ_KM, HECTARES))
    number = 2 if opposed else hand.number(2, 4) if places[0].many else len(places)
    values = [style.rounded(style.within(200, 900).draw(hand)) for _ in range(number)]
    labels = (" women", " men") if opposed and places[0].many else ("",) * 4 if not places[0].many else PLACES
    parts = tuple(Said(style.write(value) + label) for value, label in zip(values, labels, strict=False))
    total = sum(values)
    false = style.rounded(total * style.scale * (Fraction(6, 10) if SOME.search(template) else Fraction(16, 10)))
    given = {"_": Said("three")}
    noun = "" if template.endswith("{total}") else style.noun
    true, pushed = (
        {"total": Said(style.write(value), noun), "parts": parts, **given}
        for value in (style.rounded(total * style.scale), false)
    )
    return Case(true, pushed)


def aboard(hand: Hand) -> Telling:
    """What became of those on board, who each met one fate."""
    saved, drowned, missing = hand.number(60, 90), hand.number(20, 40), hand.number(20, 40)
    true, pushed = (
        f"Of {saved + drowned + missing} aboard, {saved} were saved, {drowned} drowned and {last} are missing."
        for last in (missing, missing + 60)
    )
    return Telling(true, pushed)


def split_vote(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """A vote given as one figure."""
    ayes, noes = hand.number(25, 40), hand.number(10, 24)
    figures = {"size": str(ayes + noes + 2), "split": f"{noes}-{ayes}"}
    return case(figures, {"size": str(ayes + noes - 7)})


STORIES = {
    "CC301": (
        Story(
            where=r"\(drawn\|drew",
            scenes=({"total": COUNT.within(60, 900), "parts": COUNT.within(5, 60)},),
            labels=("", "", ""),
            never=("past",),
            opening="The side has",
        ),
        Story(
            where=r"\(-member|\(member\|seat",
            never=("–",),
            scenes=({"total": COUNT.within(60, 900), "parts": COUNT.within(5, 60)},),
            labels=("", ""),
            opening="There were",
        ),
        Story(
            where=r"of \(them\|which|~ , ~ , and",
            scenes=({"total": COUNT.counting("people were fined"), "parts": COUNT},),
            labels=("", ""),
            filler="Europe",
            closing=" Asia",
            never=("of which", "which", "whom", "to", "on", "at", "from"),
            opening="Officials counted",
        ),
        Story(
            where=r"\(seats\|votes\|ballots\)",
            scenes=({"total": COUNT, "parts": COUNT},),
            labels=("", "", ""),
            opening="The Blues won",
        ),
        Story(
            where=r"~ , \{parts",
            scenes=({"total": COUNT.counting("people were fined"), "parts": COUNT},),
            labels=PLACES,
            opening="Officials counted",
        ),
        Story(
            scenes=tuple({"total": style, "part": style, "parts": style} for style in (COUNT, POUNDS_M, SQ_KM)),
            labels=PLACES,
            never=("among whom",),
        ),
    ),
    "CC302": (Story(case=divided, opening="Officials counted", never=("that is", "which is")),),
    "CC304": (Story(scenes=({"total": COUNT.counting("people"), "dead": FEW, "hurt": FEW},), opening="There were"),),
    "CC305": (
        Story(
            where=r"\{split",
            case=split_vote,
            unwanted=r" – (seat|member|strong)",
            never=("voted", "voting", "votes", "by"),
        ),
        Story(
            scenes=({"size": COUNT, "ayes": COUNT.within(60, 300), "noes": COUNT.within(20, 59), "others": FEW},),
            unwanted=r" – (seat|member|strong)",
            opening="The bill passed with",
        ),
    ),
    "CC306": (Story(scenes=({"total": COUNT, "first": FEW, "second": FEW, "third": FEW},), opening="The team had"),),
    "CC307": (
        Story(
            where=r"swelling\) ~ (from|,)",
            scenes=({"now": COUNT, "more": FEW, "before": COUNT.within(100, 900)},),
            opening="Officials found",
            never=("lifting", "raising", "swelling", "pushing"),
        ),
        Story(scenes=({"now": COUNT, "more": FEW, "before": COUNT.within(100, 900)},), opening="Officials found"),
    ),
}
WRITERS = {"CC301": (aboard,), "CC303": (breakdown,), "CC308": (labelled,)}
