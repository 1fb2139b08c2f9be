"""Tables, and the words beside them."""

from __future__ import annotations

from collections.abc import Sequence

from tests.rules.truth.telling import Hand, Telling

TOWNS = ("Elm", "Ash", "Fir", "Yew")


def table(*rows: Sequence[object]) -> str:
    """Rows as Markdown, the first of them the header."""
    lines = [
        "| " + " | ".join(f"{cell:,}" if isinstance(cell, int) else str(cell) for cell in row) + " |" for row in rows
    ]
    return "\n".join([lines[0], "|---" * len(rows[0]) + "|", *lines[1:]]) + "\n"


def marked(true: str, pushed: str) -> Telling:
    """Two texts in Markdown."""
    return Telling(true, pushed, format="markdown")


def counts(hand: Hand, number: int = 4) -> list[int]:
    """Counts of the towns."""
    return [hand.number(20, 900) for _ in range(number)]


def column(hand: Hand) -> Telling:
    """A column with its total."""
    flats = counts(hand)
    rows = [("Town", "Flats"), *zip(TOWNS, flats, strict=True)]
    true, pushed = (table(*rows, ("Total", total)) for total in (sum(flats), sum(flats) + 115))
    return marked(true, pushed)


def captioned(hand: Hand) -> Telling:
    """A column with its total, of a first period and of all rows."""
    flats = counts(hand)
    rows = [("Town", "Flats"), *zip(TOWNS, flats, strict=True)]
    period = hand.pick(("first quarter", "first half", "first six months"))
    true, pushed = (
        f"Flats let in the {period}, by town\n\n{table(*rows, ('Total', total))}"
        for total in (sum(flats), sum(flats) + 115)
    )
    return marked(true, pushed)


def row(hand: Hand) -> Telling:
    """A column of totals of the rows."""
    men, women = counts(hand), counts(hand)
    totals = [a + b for a, b in zip(men, women, strict=True)]
    header = ("Town", "Men", "Women", "Total")
    true, pushed = (
        table(header, *zip(TOWNS, men, women, last, strict=True)) for last in (totals, [*totals[:3], totals[3] + 115])
    )
    return marked(true, pushed)


def shares(hand: Hand) -> Telling:
    """A column of shares, rounded."""
    seats = counts(hand)
    parts = [round(100 * one / sum(seats), 1) for one in seats]
    header = ("Party", "Seats", "%")
    true, pushed = (
        table(header, *zip(TOWNS, seats, last, strict=True)) for last in (parts, [*parts[:3], round(parts[3] + 21, 1)])
    )
    return marked(true, pushed)


def changes(hand: Hand) -> Telling:
    """Two years and the change between them."""
    before, after = counts(hand), counts(hand)
    moved = [b - a for a, b in zip(before, after, strict=True)]
    header = ("Town", "2021", "2022", "Change")
    true, pushed = (
        table(header, *zip(TOWNS, before, after, (f"{one:+,}" for one in last), strict=True))
        for last in (moved, [*moved[:3], moved[3] + (1200 if moved[3] > 0 else -1200)])
    )
    return marked(true, pushed)


def told(hand: Hand) -> Telling:
    """A sentence about one cell."""
    boats = counts(hand)
    shown = table(("Port", "Boats"), *zip(TOWNS, boats, strict=True))
    true, pushed = (f"{TOWNS[1]} has {number:,} boats.\n\n{shown}" for number in (boats[1], boats[1] * 4 + 20))
    return marked(true, pushed)


def trend(hand: Hand) -> Telling:
    """What rose or fell in a table of years."""
    first, last = hand.number(200, 500), hand.number(600, 900)
    verbs = ("rose", "fell")
    if hand.chance(2):
        first, last, verbs = last, first, verbs[::-1]
    shown = table(("Year", "Complaints"), ("2022", first), ("2023", last))
    true, pushed = (f"Complaints {verb} last year.\n\n{shown}" for verb in verbs)
    return marked(true, pushed)


def rates(hand: Hand) -> Telling:
    """Cases, people, and cases for every 1,000 of them."""
    people = [1000 * hand.number(20, 90) for _ in TOWNS]
    per = [hand.number(2, 40) for _ in TOWNS]
    cases = [rate * one // 1000 for rate, one in zip(per, people, strict=True)]
    header = ("Town", "Thefts", "Residents", "Per 1,000")
    true, pushed = (
        table(header, *zip(TOWNS, cases, people, last, strict=True)) for last in (per, [*per[:3], per[3] + 31])
    )
    return marked(true, pushed)


def percent_changes(hand: Hand) -> Telling:
    """Two years and the change in per cent."""
    before = [100 * hand.number(2, 40) for _ in TOWNS]
    moved = [hand.number(5, 60) * hand.pick((1, -1)) for _ in TOWNS]
    after = [one + one * by // 100 for one, by in zip(before, moved, strict=True)]
    header = ("Town", "2021", "2022", "Change (%)")
    true, pushed = (
        table(header, *zip(TOWNS, before, after, (f"{one:+}" for one in last), strict=True))
        for last in (moved, [*moved[:3], moved[3] + (30 if moved[3] > 0 else -30)])
    )
    return marked(true, pushed)


def in_order(hand: Hand) -> Telling:
    """A table of the tallest, and one of them in the wrong place."""
    heights = sorted((hand.number(100 * place, 100 * place + 90) for place in range(1, 5)), reverse=True)
    swapped = [heights[0], heights[2], heights[1], heights[3]]
    true, pushed = (
        f"The tallest towers, tallest first:\n\n{table(('Tower', 'Height (m)'), *zip(TOWNS, rows, strict=True))}"
        for rows in (heights, swapped)
    )
    return marked(true, pushed)


def multiplied(hand: Hand) -> Telling:
    """What doubled or fell in one row."""
    boats = counts(hand)
    later = [2 * one + hand.number(1, 9) for one in boats]
    shown = table(("Port", "2019", "2024"), *zip(TOWNS, boats, later, strict=True))
    verb, false = hand.pick((("more than doubled", "fell"), ("rose", "quadrupled")))
    true, pushed = (f"Landings at {TOWNS[1]} {word} between 2019 and 2024.\n\n{shown}" for word in (verb, false))
    return marked(true, pushed)


def changed(hand: Hand) -> Telling:
    """By how much one row changed, told in words."""
    boats = [100 * hand.number(2, 90) for _ in TOWNS]
    percent = hand.number(5, 40) * hand.pick((1, -1))
    later = [one + one * percent // 100 for one in boats]
    shown = table(("Port", "2019", "2024"), *zip(TOWNS, boats, later, strict=True))
    verb = "rose" if percent > 0 else "fell"
    true, pushed = (
        f"Landings at {TOWNS[1]} {verb} by {size} per cent.\n\n{shown}" for size in (abs(percent), abs(percent) + 50)
    )
    return marked(true, pushed)


def greatest(hand: Hand) -> Telling:
    """The row with the most or the fewest."""
    flats = [hand.number(100 * place, 100 * place + 90) for place in range(1, 5)]
    most = hand.chance(2)
    shown = table(("Town", "Flats"), *zip(TOWNS, flats, strict=True))
    right, word = (TOWNS[3], "most") if most else (TOWNS[0], "fewest")
    true, pushed = (f"{town} has the {word} flats.\n\n{shown}" for town in (right, TOWNS[1]))
    return marked(true, pushed)


def worked(hand: Hand) -> Telling:
    """What riders at so much each come to."""
    riders, fares = counts(hand), [hand.number(2, 9) for _ in TOWNS]
    takings = [one * fare for one, fare in zip(riders, fares, strict=True)]
    header = ("Line", "Riders", "Fare (£)", "Takings (£)")
    true, pushed = (
        table(header, *zip(TOWNS, riders, fares, last, strict=True))
        for last in (takings, [*takings[:3], takings[3] * 2 + 115])
    )
    return marked(true, pushed)


def converted(hand: Hand) -> Telling:
    """Stages in miles and kilometres."""
    miles = [hand.number(12, 90) for _ in TOWNS]
    metric = [round(one * 1.609344, 1) for one in miles]
    header = ("Stage", "Miles", "Km")
    true, pushed = (
        table(header, *zip(TOWNS, miles, last, strict=True)) for last in (metric, [*metric[:3], metric[3] + 20])
    )
    return marked(true, pushed)


def doubled(hand: Hand) -> Telling:
    """What doubled over the years of a table."""
    first = hand.number(100, 400)
    years = [first, first + hand.number(20, 60), 2 * first + hand.number(2, 20)]
    shown = table(("Year", "Thefts"), *zip(("2021", "2022", "2023"), years, strict=True))
    true, pushed = (
        f"The number of thefts more than {verb} in two years.\n\n{shown}" for verb in ("doubled", "quadrupled")
    )
    return marked(true, pushed)


def from_to(hand: Hand) -> Telling:
    """A row told from end to end."""
    before, after = counts(hand), counts(hand)
    shown = table(("Port", "2019", "2024"), *zip(TOWNS, before, after, strict=True))
    true, pushed = (
        f"Landings at {TOWNS[1]} went from {before[1]:,} to {last:,}.\n\n{shown}" for last in (after[1], after[1] + 115)
    )
    return marked(true, pushed)


def summed(hand: Hand) -> Telling:
    """What all the rows come to, in words."""
    flats = counts(hand)
    shown = table(("Town", "Flats"), *zip(TOWNS, flats, strict=True))
    true, pushed = (f"The four towns have {total:,} flats.\n\n{shown}" for total in (sum(flats), sum(flats) + 115))
    return marked(true, pushed)


def compared(hand: Hand) -> Telling:
    """A row with more than another."""
    flats = sorted({hand.number(100 * place, 100 * place + 90) for place in range(1, 5)})
    shown = table(("Town", "Flats"), *zip(TOWNS, flats, strict=True))
    true, pushed = (f"{TOWNS[2]} has {word} flats than {TOWNS[1]}.\n\n{shown}" for word in ("more", "fewer"))
    return marked(true, pushed)


def turnouts(hand: Hand) -> Telling:
    """Votes out of electors, in per cent."""
    rolls = [100 * hand.number(20, 90) for _ in TOWNS]
    percents = [hand.number(40, 70) for _ in TOWNS]
    votes = [roll * percent // 100 for roll, percent in zip(rolls, percents, strict=True)]
    header = ("Seat", "Roll", "Votes", "Turnout")
    true, pushed = (
        table(header, *zip(TOWNS, rolls, votes, (f"{one}%" for one in last), strict=True))
        for last in (percents, [*percents[:3], percents[3] + 25])
    )
    return marked(true, pushed)


def shared(hand: Hand) -> Telling:
    """What share of the total one row has."""
    flats = counts(hand)
    shown = table(("Town", "Flats"), *zip(TOWNS, flats, strict=True), ("Total", sum(flats)))
    percent = round(100 * flats[1] / sum(flats))
    true, pushed = (f"{TOWNS[1]} has {one} per cent of all flats.\n\n{shown}" for one in (percent, percent + 20))
    return marked(true, pushed)


def polled(hand: Hand) -> Telling:
    """Rows of percentages that make up all."""
    yes = [hand.number(30, 60) for _ in TOWNS]
    no = [hand.number(10, 30) for _ in TOWNS]
    rest = [100 - a - b for a, b in zip(yes, no, strict=True)]
    header = ("Town", "Yes (%)", "No (%)", "Unsure (%)")
    true, pushed = (
        table(header, *zip(TOWNS, yes, no, last, strict=True)) for last in (rest, [*rest[:3], rest[3] + 20])
    )
    return marked(true, pushed)


def listed(hand: Hand) -> Telling:
    """Rows told one after another."""
    boats = [1000 + one for one in counts(hand)]
    shown = table(("Port", "Boats"), *zip(TOWNS, boats, strict=True))
    true, pushed = (
        f"{TOWNS[0]} has {boats[0]:,} boats, {TOWNS[1]} {boats[1]:,} and {TOWNS[2]} {last:,}.\n\n{shown}"
        for last in (boats[2], boats[2] + 115)
    )
    return marked(true, pushed)


def whole_year(hand: Hand) -> Telling:
    """Quarters and their year."""
    quarters = [counts(hand) for _ in range(4)]
    totals = [sum(one) for one in zip(*quarters, strict=True)]
    header = ("Shop", "Q1", "Q2", "Q3", "Q4", "Year")
    true, pushed = (
        table(header, *zip(TOWNS, *quarters, last, strict=True)) for last in (totals, [*totals[:3], totals[3] + 115])
    )
    return marked(true, pushed)


STORIES = {}
WRITERS = {
    "CC350": (multiplied,),
    "CC351": (column, captioned, summed),
    "CC352": (row, whole_year),
    "CC353": (shares,),
    "CC354": (changes,),
    "CC355": (told, listed),
    "CC356": (rates,),
    "CC357": (trend, doubled),
    "CC358": (percent_changes,),
    "CC359": (in_order,),
    "CC360": (changed,),
    "CC361": (greatest, compared),
    "CC362": (worked, turnouts),
    "CC363": (converted,),
    "CC364": (from_to,),
    "CC365": (shared,),
    "CC366": (polled,),
}
