"""Stories of totals and what they are made of."""

from __future__ import annotations

from tests.rules.truth.story import Story
from tests.rules.truth.style import COUNT, HECTARES, POUNDS_M, SQ_KM, TONNES, Style
from tests.rules.truth.telling import Hand, Telling

FEW = COUNT.within(2, 60)
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


STORIES = {
    "CC301": (
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
    "CC302": (
        Story(
            scenes=tuple(
                {"total": style, "parts": style}
                for style in (COUNT.counting("people"), POUNDS_M, TONNES, SQ_KM, HECTARES)
            ),
            labels=PLACES,
        ),
    ),
    "CC304": (Story(scenes=({"total": COUNT.counting("people"), "dead": FEW, "hurt": FEW},), opening="There were"),),
    "CC305": (
        Story(
            scenes=({"size": COUNT, "ayes": COUNT.within(60, 300), "noes": COUNT.within(20, 200), "others": FEW},),
            opening="The bill passed with",
        ),
    ),
    "CC306": (Story(scenes=({"total": COUNT, "first": FEW, "second": FEW, "third": FEW},), opening="The team had"),),
    "CC307": (
        Story(scenes=({"now": COUNT, "more": FEW, "before": COUNT.within(100, 900)},), opening="Officials found"),
    ),
}
WRITERS = {"CC303": (breakdown,), "CC308": (labelled,)}
