"""Gates: so many events and all who came, or so many gifts and their sum, and the average that a sentence names.

"The 14 games drew 92,400 people. The average gate of 6,600 …": the noun of the average says what it is divided by.
"""

from __future__ import annotations

from claimcheck.claims.breakdown import plain
from claimcheck.claims.roles import COUNT, MONEY
from claimcheck.claims.standing import standing
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.passage import Passage
    from claimcheck.claims.slotted import Slotted
    from claimcheck.claims.standing import Standing
    from claimcheck.quantities.quantity import Quantity

_BEHIND = 4
_PLURAL = ("s", "es")


class Gates(Value):
    """A total, what it is divided by, and the average."""

    total: Quantity
    number: Quantity
    mean: Quantity


def gates(passage: Passage, words: Lexicon) -> Iterator[Gates]:
    """Every average that opens a sentence by the name of what it is an average of, with the two figures before it."""
    named = [number - 1 for number in passage.naming("opens_mean") if number]
    for first, last in passage.followed(named):
        mean, noun = _mean(last, words)
        if mean is None or words.has("sets_apart", last.text[: mean.place]):
            continue
        figures = standing(first, COUNT, MONEY)
        numbers = [one for one in figures if _divides(one, noun, words)]
        totals = [one for one in figures if one not in numbers and _is_total(one, mean.figure, noun, words)]
        gap = numbers[0].until(totals[0]) if len(numbers) == len(totals) == 1 else None
        if gap is not None and not words.has("sets_apart", gap):
            found = Gates(totals[0].figure, numbers[0].figure, mean.figure)
            if all(map(plain, (found.total, found.number, found.mean))):
                yield found


def _mean(last: Slotted, words: Lexicon) -> tuple[Standing | None, str]:
    """The figure that a sentence opens with as an average, and the noun of that: "The average gate of 6,600"."""
    opening = next((one for one in words.groups["opens_mean"] if last.text.startswith(f"{one} ")), "")
    figures = standing(last, COUNT, MONEY)
    if not opening or not figures or min(last.slots) != figures[0].place:
        return None, ""
    noun, *rest = last.text[len(opening) : figures[0].place].replace(",", " ").split() or [""]
    told = " ".join(rest) in words.groups["leads_to_mean"]
    after = figures[0].words_after(_BEHIND)
    elsewhere = figures[0].words_after(1) in words.groups["of_others_mean"]
    apart = elsewhere or words.has("mean_of_old", after) or words.has("on_last", after)
    return (figures[0], noun) if told and not apart else (None, "")


def _divides(one: Standing, noun: str, words: Lexicon) -> bool:
    """Whether a number counts what the noun names, or the events to which a gate comes."""
    counted = one.figure.subject.lower().rpartition(" ")[2]
    events = noun in words.groups["gate_nouns"] and counted in words.groups["gate_events"]
    return one.figure.kind == COUNT and (events or counted in tuple(f"{noun}{ending}" for ending in _PLURAL))


def _is_total(one: Standing, mean: Quantity, noun: str, words: Lexicon) -> bool:
    """Whether a figure can be all that came, of people or of money that is told to be that of what was counted."""
    if one.figure.kind != mean.kind or one.figure.value <= mean.value:
        return False
    if noun in words.groups["gate_nouns"]:
        return one.figure.subject.lower() in words.groups["gate_goers"]
    ended = one.after.lstrip()[:1] in ("", ",", ".", ";")
    return mean.kind == MONEY and ended and words.has("sum_of_these", one.before)
