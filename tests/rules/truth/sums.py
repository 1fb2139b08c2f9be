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
DIVIDED = (
    "The estate's {total} flats are spread over three towers: {a} in Larch House, {b} in Rowan House and {c} in Elder House.",
    "There are {a} flats in Larch House, {b} in Rowan House and {c} in Elder House: that is the whole estate of {total}.",
    "Where every pound of the £{total}m goes: roads – £{a}m; rail – £{b}m; buses and trams – £{c}m.",
    "Three levies will meet the whole of the £{total}m gap: £{a}m from drivers, £{b}m from shops and £{c}m from banks.",
    "With {a} nurses from Spain, {b} from India and {c} from Ghana, the hospital has {total}.",
    "Its {total} crates break down as {a} of tea, {b} of rice and {c} of salt.",
)
NAMED = (
    "The zoo has {total} penguins. Of these {a} are females and {b} males.",
    "Some trees fell: the park lost {total} limes, {a} of them in Ashford and {b} at its Marden end.",
    "The ferry carried {total} passengers, of whom {a} were Greek and {b} Italian.",
    "Among its {total} passengers were {a} Greeks and {b} Italians.",
    "{a} of the {total} pits are in Wales and {b} in Scotland.",
)
VOTES = (
    "The {size}-seat chamber adopted the bill by {ayes} votes to {noes}, {others} deputies abstaining.",
    "The assembly has {size} members. It passed the bill by {ayes} votes to {noes}, with {others} abstentions.",
    "There were {ayes} votes for the bill, {noes} against and {others} abstentions in a chamber of {size}.",
    "All of the {size}-seat council were in the chamber when it agreed, by {ayes} votes to {noes} with {others} abstentions, to sell.",
    "{ayes} members of the {size}-seat assembly voted for the bill, {noes} voted against and {others} abstained.",
)
CASUALTIES = (
    "The dead numbered {dead} and the injured {hurt}, and it was those {total} casualties that led to the ban.",
    "The quake killed {dead} and hurt {hurt}. The {total} casualties include no foreigners.",
    "Casualties in the quake reached {total}, with {dead} killed and {hurt} wounded.",
    "The trains met head-on, killing {dead} and injuring {hurt}. All {total} of the dead and injured were miners.",
    "The shelling left {dead} dead and {hurt} wounded; those {total} killed or wounded were from one street.",
)
TOLLS = (
    "Divers found {more} more bodies. That brings the toll to {now}; until then it had stood at {before}.",
    "There were {more} new cases, and the total is now {now}; previously it had been {before}.",
)


def wholly_divided(hand: Hand) -> Telling:
    """A total with all of its parts, in many orders."""
    parts = [hand.number(201, 399) for _ in range(3)]
    template, total = hand.pick(DIVIDED), sum(parts)
    return Telling(*(_filled(template, parts, total=one) for one in (total, total + 150)))


def by_quarters(hand: Hand) -> Telling:
    """The score of a match and those of its quarters."""
    spells = [(hand.number(21, 29), hand.number(5, 11)), *((hand.number(12, 20), hand.number(5, 11)) for _ in range(3))]
    won, lost = (sum(one[side] for one in spells) for side in (0, 1))
    a, b, c, d = (f"{first}-{second}" for first, second in spells)
    template = hand.pick(
        (
            "Ayle came back to win {score}, the quarters going {a}, {b}, {c} and {d}.",
            "Ayle beat Borne {score} (quarters: {a}, {b}, {c}, {d}).",
        )
    )
    scores = (f"{won}-{lost}", f"{won + 5}-{lost}")
    return Telling(*(template.format(score=score, a=a, b=b, c=c, d=d) for score in scores))


def single_answer(hand: Hand) -> Telling:
    """Shares of answers of which each gave one."""
    first, second = hand.number(40, 50), hand.number(30, 36)
    template = hand.pick(
        (
            "Allowed to name one culprit only, {a}% blamed the owner and {b}% the town, while {c}% held nobody liable.",
            "Asked to pick just one worry, {a}% of parents named phones, {b}% exams and {c}% drugs.",
        )
    )
    last = 100 - first - second
    return Telling(*(template.format(a=first, b=second, c=one) for one in (last, last + 14)))


def partly_named(hand: Hand) -> Telling:
    """A total with some of its parts, of which none can be another."""
    parts = [hand.number(101, 190) for _ in range(2)]
    template, total = hand.pick(NAMED), sum(parts)
    return Telling(*(_filled(template, parts, total=one) for one in (total + 7, total - 41)))


def _filled(template: str, parts: list[int], total: int) -> str:
    return template.format(total=total, **dict(zip("abc", parts, strict=False)))


def counted_vote(hand: Hand) -> Telling:
    """A vote with its abstentions, and the size of the body that cast it."""
    cast = {"ayes": hand.number(41, 59), "noes": hand.number(21, 39), "others": hand.number(3, 9)}
    template, size = hand.pick(VOTES), sum(cast.values())
    return Telling(*(template.format(size=one, **cast) for one in (size + 2, size - 2)))


def casualties(hand: Hand) -> Telling:
    """The dead, the hurt and all of them."""
    told = {"dead": hand.number(11, 49), "hurt": hand.number(51, 99)}
    template, total = hand.pick(CASUALTIES), sum(told.values())
    return Telling(*(template.format(total=one, **told) for one in (total, total + 10)))


def medals(hand: Hand) -> Telling:
    """Medals by metal, told behind or before their number."""
    first, second, third = (hand.number(3, 19) for _ in range(3))
    total = first + second + third
    template = hand.pick(
        (
            "{total} medals, more than ever before: {first} golds, {second} silvers and, at last, {third} bronzes.",
            "The team came home with {first} golds, {second} silvers and {third} bronzes. No team had won {total} medals.",
        )
    )
    told = {"first": first, "second": second, "third": third}
    return Telling(*(template.format(total=one, **told) for one in (total, total + 3)))


def toll(hand: Hand) -> Telling:
    """A count, what it was and what came, in several clauses."""
    before, more = hand.number(21, 69), hand.number(3, 19)
    template = hand.pick(TOLLS)
    told = {"before": before, "more": more}
    return Telling(*(template.format(now=one, **told) for one in (before + more, before + more + 5)))


WRITERS = {
    "CC301": (aboard, partly_named),
    "CC302": (wholly_divided, by_quarters),
    "CC303": (breakdown, single_answer),
    "CC304": (casualties,),
    "CC305": (counted_vote,),
    "CC306": (medals,),
    "CC307": (toll,),
    "CC308": (labelled,),
}
