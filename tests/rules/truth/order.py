"""Stories of order: records, ranks, bounds and lists."""

from __future__ import annotations

from claimcheck.claims.phrasing import Phrasing
from claimcheck.claims.rule import Rule
from tests.rules.truth.change import ordinal
from tests.rules.truth.story import Case, Said, Story, case
from tests.rules.truth.telling import Hand, Telling

AMOUNTS = ("£{:,} million", "{:,} tonnes")
NAMES = ("Ada Holt", "Ina Brandt", "Sid Marsh", "Lena Boro", "Odile Brun", "Rurik Asen")


def record(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """A record and the one before it."""
    low, high = hand.number(120, 400), hand.number(500, 990)
    if " low" in phrasing.template or "highest" in phrasing.template:
        low, high = high, low
    style = hand.pick(AMOUNTS)
    new, old, false = (style.format(one) for one in (high, low, low // 4 if high > low else low * 4))
    return case({"new": new, "old": old}, {"new": false}, opening="Officials counted")


def rank(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """A place with those ahead."""
    own = hand.number(20, 40)
    count = hand.number(2, 4)
    labels = ("Hull", "Leith", "Goole", "Poole")
    ahead = tuple(Said(f"{labels[at]} with {own + 5 + 7 * (count - at)}m tonnes") for at in range(count))
    place = count + hand.number(1, 3)
    texts = {"place": Said(ordinal(place)), "own": Said(f"{own}m tonnes"), "ahead": ahead}
    return Case(texts, {**texts, "place": Said(ordinal(count))}, opening="The port was")


def superlative(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """What is the greatest or the least, and another."""
    low, high = hand.number(120, 400), hand.number(500, 990)
    word, top, rival = hand.pick((("the largest", high, low), ("the smallest", low, high)))
    texts = {"order": word, "top": f"{top} tonnes", "rival": f"{rival} tonnes", "_": "four"}
    return case(texts, {"top": f"{rival} tonnes", "rival": f"{top} tonnes"})


def threshold(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """A figure on one side of a target."""
    below = hand.number(120, 400), hand.number(500, 990)
    freezing = "freezing" in phrasing.template
    side, value, false = hand.pick((("above", below[1], below[0] // 2), ("below", below[0], below[1] * 2)))
    if freezing:
        low, high = f"-{hand.number(3, 20)}C", f"{hand.number(3, 20)}C"
        return case(
            {"side": side, "value": high if side == "above" else low},
            {"value": low if side == "above" else high},
            opening="It was",
        )
    sense = 1 if side == "above" else -1
    target = (below[0] + below[1]) // 2
    if "{side}" not in phrasing.template:
        side = "over" if side == "above" else "under"
        texts = {"value": f"{value:,} tonnes", "target": f"{side} the {target}-tonne"}
        return case(texts, {"value": f"{false:,} tonnes"}, sense, opening="Output")
    texts = {"side": side, "value": f"{value:,} tonnes", "target": f"{target:,} tonnes"}
    return case(texts, {"value": f"{false:,} tonnes"}, sense, opening="Output")


def sorted_list(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """Three figures in order, and out of it; the phrasing takes one of them, the others stand before or behind it."""
    low = hand.number(10, 30)
    values = [low, low + hand.number(5, 15), low + hand.number(20, 50)]
    if "descending" in phrasing.template:
        values.reverse()
    swapped = [values[0], values[2], values[1]]
    true, pushed = (", ".join(f"{one} tonnes" for one in order) for order in (values, swapped))
    return case({"items": true}, {"items": pushed}, opening="They caught")


def prices(hand: Hand, rule: Rule, phrasing: Phrasing) -> Case:  # noqa: ARG001
    """The least and the most, and the same the wrong way round."""
    low = hand.number(12, 40)
    high = low + hand.number(12, 40)
    ends = {"low": f"£{low}", "high": f"£{high}"}
    return case(ends, {"low": ends["high"], "high": ends["low"]}, opening="Officials said that the")


def between(hand: Hand) -> Telling:
    """A range, and the same turned round."""
    low = hand.number(10, 40)
    high = low + hand.number(10, 40)
    unit = hand.pick((" people were hurt", " per cent of voters are undecided", " minutes were lost"))
    true, pushed = (f"Between {first} and {last}{unit}." for first, last in ((low, high), (high, low)))
    return Telling(true, pushed)


def named(hand: Hand) -> Telling:
    """A number of finalists and their names."""
    count = hand.number(3, 5)
    words = ("two", "three", "four", "five", "six")
    *head, last = NAMES[:count]
    true, pushed = (
        f"The {word} finalists, {', '.join(head)} and {last}, will meet on Sunday."
        for word in (words[count - 2], words[count - 1])
    )
    return Telling(true, pushed)


def beaten(hand: Hand) -> Telling:
    """A record and the one before it, in other words."""
    old, new = hand.number(120, 400), hand.number(410, 600)
    told = hand.pick(
        (
            "The vase fetched £{new} million, a record for the maker, whose previous best was £{old} million.",
            "Output of {new} tonnes broke the mill's old monthly record, {old} tonnes, set in 1988.",
            "A record {new} boats put out, surpassing the {old} that did so in 1988.",
            "The old mark of {old} tonnes was bettered on Friday with {new} tonnes, a record.",
        )
    )
    true, pushed = (told.format(new=one, old=old) for one in (new, old // 2))
    return Telling(true, pushed)


def first_of_all(hand: Hand) -> Telling:
    """What is the most, and another that is less."""
    low, high = hand.number(120, 400), hand.number(410, 900)
    told = hand.pick(
        (
            "With {top} beds, St Ann's is the largest hospital of the county; the General has {rival}.",
            "Spending was highest in Ayle, at £{top} a head, and lowest in Corr, at £{rival}.",
            "No one has scored more than Silva, who has {top}; Okoro is on {rival}.",
            "Ayle has the most members, {top}, followed by Borne ({rival}).",
            "The biggest gift, £{top}, came from a baker, and the second biggest, £{rival}, from a bank.",
            "The heaviest of the stones, at {top}kg, was left, while the next weighed {rival}kg.",
        )
    )
    true, pushed = (told.format(top=one, rival=other) for one, other in ((high, low), (low, high)))
    return Telling(true, pushed)


def placed(hand: Hand) -> Telling:
    """A place and those ahead, in brackets."""
    own = hand.number(20, 40)
    ahead = ", ".join(f"{name} ({own + 9 * at})" for at, name in enumerate(("Italy", "Japan", "Peru"), 1))
    true, pushed = (f"With {own} medals Norway came {place}, behind {ahead}." for place in ("fourth", "second"))
    return Telling(true, pushed)


def aimed(hand: Hand) -> Telling:
    """A target and what came of it, in other words."""
    target, over = hand.number(20, 60), hand.number(5, 30)
    told = hand.pick(
        (
            "Comfortably clearing the ministry's {target}% goal, the county vaccinated {value}% of its infants.",
            "The driver had {value}mg in his blood, above the limit of {target}mg.",
            "The party cleared the {target}% hurdle with {value}% of the vote.",
            "Gifts have passed the £{target} million mark and now stand at £{value} million.",
        )
    )
    true, pushed = (told.format(target=target, value=one) for one in (target + over, target - target // 3))
    return Telling(true, pushed)


def ranked(hand: Hand) -> Telling:
    """A list in the order that is declared, and out of it."""
    low = hand.number(10, 30)
    values = [low + 60, low + 40, low + 20, low]
    told = hand.pick(
        (
            "In descending order of seats they are the League ({}), the Union ({}), the Bloc ({}) and the Greens ({}).",
            "Ranked by size, the farms cover {}, {}, {} and {} hectares.",
            "The scores, best first, were {}, {}, {} and {}.",
        )
    )
    true, pushed = (told.format(*order) for order in (values, [values[0], values[2], values[1], values[3]]))
    return Telling(true, pushed)


def after_a_colon(hand: Hand) -> Telling:
    """A number of people and their names at the end of the clause."""
    count = hand.number(3, 5)
    words = ("Two", "Three", "Four", "Five", "Six")
    *head, last = NAMES[:count]
    true, pushed = (
        f"{word} partners will step down in May: {', '.join(head)} and {last}."
        for word in (words[count - 2], words[count - 1])
    )
    return Telling(true, pushed)


STORIES = {
    "CC931": (
        Story(case=prices, unwanted="waits|weigh|sizes|aged|anywhere|last|estimate|sentence|take|earn|measur|tickets"),
    ),
    "CC932": (Story(case=superlative, filler="Leith", unwanted=", ?,|; ?,|Leith Leith"),),
    "CC933": (
        Story(
            case=record,
            filler="May",
            never=("course", "house", "club"),
            unwanted=r"(?:mark|high|best|low|peak|trough|total|(?<!a )record) [£\d]",
        ),
    ),
    "CC934": (Story(case=rank),),
    "CC935": (
        Story(case=threshold, words={"bound": ("target", "goal", "limit", "threshold")}, unwanted="tonnes to |^Of "),
    ),
    "CC936": (Story(case=sorted_list, unwanted="longest|shortest|oldest|youngest|dearest|cheapest"),),
}


def behind(hand: Hand) -> Telling:
    """Somebody placed behind two others, each with more points or one with fewer."""
    own, more = hand.number(40, 60), hand.number(3, 9)
    place = hand.pick(("third on {} points, behind", "in third place with {} points, behind"))
    true, pushed = (
        f"Elm are {place.format(own)} Oak ({own + more + 4}) and Ash ({own + sign * more})." for sign in (1, -1)
    )
    return Telling(true, pushed)


def rivalled(hand: Hand) -> Telling:
    """The greatest of a group, and the runner-up in the next sentence."""
    low, high = hand.number(120, 400), hand.number(500, 990)
    true, pushed = (
        f"The Kestrel is the city's tallest tower at {top} metres. Its nearest rival, the Spindle, stands at {rival}."
        for top, rival in ((high, low), (low, high))
    )
    return Telling(true, pushed)


def hoped(hand: Hand) -> Telling:
    """A sum that was hoped for, and the sentence that says that it was passed."""
    sum_, more = hand.number(50, 90) * 1000, hand.number(9, 30) * 1000
    true, pushed = (
        f"The school had hoped to raise £{sum_:,} for its roof. The target was passed in June, when the fund had £{sum_ + sign * more:,}."
        for sign in (1, -1)
    )
    return Telling(true, pushed)


def stood(hand: Hand) -> Telling:
    """A new record, and the old one in the next sentence."""
    old, more = hand.number(40, 80), hand.number(5, 20)
    true, pushed = (
        f"Sales hit an all-time high of £{old + sign * more}m. The previous peak, in 2015, was £{old}m."
        for sign in (1, -1)
    )
    return Telling(true, pushed)


def narrowed(hand: Hand) -> Telling:
    """A number of things, narrowed by a clause, and their names."""
    count = hand.number(3, 5)
    names = ("Ayle", "Borne", "Corr", "Dunmore", "Elmton", "Fenby")[: count + 1]
    true, pushed = (
        f"The {('', '', '', 'three', 'four', 'five')[count]} towns that have yet to vote, "
        f"{', '.join(listed[:-1])} and {listed[-1]}, will do so in May."
        for listed in (names[:count], names)
    )
    return Telling(true, pushed)


WRITERS = {
    "CC931": (between,),
    "CC932": (first_of_all, rivalled),
    "CC933": (beaten, stood),
    "CC934": (placed,),
    "CC935": (aimed, hoped),
    "CC936": (ranked,),
    "CC937": (named, after_a_colon, narrowed),
    "CC938": (behind,),
}
