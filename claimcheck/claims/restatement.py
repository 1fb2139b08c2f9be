"""Restatement: the figures that an aside gives a second time, end by end.

An aside may hold one figure (``12 miles (19 km)``), one for each of several before it (``6 or 8 metres (20 or 26
ft)``), one for each end of a range, or the same in several units (``10 knots (19 km/h; 12 mph)``). Figures of one unit
inside the aside answer, in order, to the figures of their dimension that stand before it.
"""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims.comparable import comparable
from claimcheck.claims.lexicon import LETTERS
from claimcheck.claims.slotted import SLOTS
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims.phrasing import Match
    from claimcheck.claims.slotted import Slotted
    from claimcheck.quantities.quantity import Quantity

    Pair = tuple[Quantity, Quantity]

MOST = 8
"""Figures on either side of an aside that are looked at."""

VAGUE_END = Fraction(3, 40)
"""How far, relative to it, a round end of a range may be from what it stands for: *40-80m* promises less than *40m*."""

_ANY = f"[{''.join(SLOTS.values())}]"
_JOINING = r" ?(?:[a-z]{2,9} )?(?:,? ?(?:or|and|to|by|x|×|–|/)|,|;)(?: ?(?:or|and))?(?: a| an)? ?"
_JOINT = pattern(rf"{_JOINING}\Z")
_ENDED = pattern("[();,.:!?–/]")
_SET_OFF = ("–", "(")
"""Signs that an aside begins with."""

_CASE = pattern(r" ?, ?([^();]{2,16})")
_WORDS = pattern(f"[{LETTERS}']+")
_CONTINUES = pattern(rf"(?:{_ANY}|[⁄/]) ?\Z")
"""Before a figure: it is the end of another, ``11 stone 4 lb`` or ``1 1⁄4 in``, that was not read whole."""

_LINKED = pattern(f"{_JOINING}(?={_ANY})")


def restated(match: Match, said_of_all: bool = False) -> Iterator[Pair]:
    """Each figure before an aside with the one inside that gives it again, where the two can be paired.

    The match binds the last figure before the aside to ``given`` and ends with the first one inside. Nothing is
    paired where words between the two, or after them, make the second another thing; those after do not where it is
    ``said_of_all`` such figures that one is the other.
    """
    sentence, host = match.sentence, match.places["given"][0]
    first = max(place for place in sentence.slots if place < match.end)
    if not _is_aside(match, host, first, said_of_all):
        return
    before = _run_before(sentence, host)
    for group in _by_unit(_run_after(sentence, first)):
        hosts = [figure for figure in before if comparable((figure, group[0]))]
        yield from _paired(hosts, group)


def _is_aside(match: Match, host: int, first: int, said_of_all: bool) -> bool:
    classes = match.phrasing.lexicon.classes
    between = match.sentence.text[host + 1 : first]
    said = next((place for place in match.words_of("equals") if host < place < first), None)
    relative = said is not None
    words = _WORDS.findall(between if said is None else match.sentence.text[host + 1 : said])
    joining = words if relative else words[:-1]
    bracketed = said is None and between.endswith("(")
    parting = match.phrasing.lexicon.groups["bracket_clause"] if bracketed else classes["clause"]
    if any(letter.isdecimal() for letter in between) or any(word in parting for word in joining):
        return False
    if _CONTINUES.search(match.sentence.text[max(0, host - 3) : host]):
        return False
    if "(" in between and _is_other_case(match, first):
        return False
    rest = _rest(match.sentence, first)
    after = [] if _is_retold(rest, relative, match) else _WORDS.findall(rest)
    compared = bool(after) and (after[0] in classes["comparison"] or after[0] in classes["warmer"])
    set_off = relative or between.rstrip()[-1:] in _SET_OFF
    if set_off and said_of_all and not compared and len(match.sentence.figure(first).readings) == 1:
        return True
    bare = not relative and not _WORDS.findall(_ENDED.split(between, maxsplit=1)[0])
    return not after or (bare and after[0] in classes["sized"])


def _is_retold(rest: str, relative: bool, match: Match) -> bool:
    """Whether what follows a figure says only that it is given again, or in whose terms."""
    groups = match.phrasing.lexicon.groups
    return rest in groups["retold"] or (relative and rest.startswith(tuple(groups["as_told"])))


def _is_other_case(match: Match, first: int) -> bool:
    """Whether the aside goes on with the condition under which its figure would hold, and not the one before."""
    end = _places_after(match.sentence, first)[-1] + 1
    closing = _CASE.match(match.sentence.text, end)
    return closing is not None and match.phrasing.lexicon.has("other_case", closing[1])


def _rest(sentence: Slotted, first: int) -> str:
    """What follows the figures of an aside that begins with the one at ``first``, up to the sign that ends it."""
    place = _places_after(sentence, first)[-1] + 1
    return _ENDED.split(sentence.text[place : place + 80], maxsplit=1)[0].strip()


def _run_before(sentence: Slotted, last: int) -> list[Quantity]:
    """The figures of the list that ends at ``last``, in reading order."""
    places = [last]
    earlier = sorted((place for place in sentence.slots if place < last), reverse=True)
    for place in earlier[: MOST - 1]:
        if not _JOINT.fullmatch(sentence.text, place + 1, places[0]):
            break
        places.insert(0, place)
    return _in_shared_units([sentence.figure(place) for place in places])


def _run_after(sentence: Slotted, first: int) -> list[Quantity]:
    return _in_shared_units([sentence.figure(place) for place in _places_after(sentence, first)])


def _places_after(sentence: Slotted, first: int) -> list[int]:
    """The places of the figures inside an aside; a number of other things begins another clause: "; eleven cabins"."""
    places, measured = [first], sentence.figure(first).kind != "count"
    while len(places) < MOST and (found := _LINKED.match(sentence.text, places[-1] + 1)):
        other = sentence.figure(found.end())
        if measured and other.kind == "count" and other.subject:
            break
        places.append(found.end())
    return places


def _in_shared_units(figures: list[Quantity]) -> list[Quantity]:
    """A bare number takes the unit of the figure that it is listed with: ``656 by 328 feet``."""
    shared: list[Quantity] = []
    for figure in reversed(figures):
        bare = figure.kind == "count" and shared and shared[-1].kind != "count"
        shared.append(_lent(figure, shared[-1]) if bare else figure)
    return shared[::-1]


def _lent(figure: Quantity, lender: Quantity) -> Quantity:
    readings = tuple(figure.readings[0].replace(unit=reading.unit) for reading in lender.readings)
    return figure.replace(kind=lender.kind, readings=readings)


def _by_unit(figures: list[Quantity]) -> list[list[Quantity]]:
    groups: dict[str, list[Quantity]] = {}
    for figure in figures:
        groups.setdefault(figure.unit.name, []).append(figure)
    return list(groups.values())


def _paired(hosts: list[Quantity], group: list[Quantity]) -> Iterator[Pair]:
    """The ends of the figures inside with those before, where they answer to each other one by one."""
    inside = _ends(group)
    run = [figure for figure in hosts if figure.unit == hosts[-1].unit]
    for before in (_ends(run), _ends(run[-1:])):
        if len(before) == len(inside):
            yield from map(_in_two_units, before, inside)
            return


def _in_two_units(given: Quantity, again: Quantity) -> Pair:
    """An ambiguous unit is not the one beside it: *82 degrees (28C)* are Fahrenheit; unless the numbers agree."""
    if given.value == again.value:
        return given, again
    return _other_than(given, again), _other_than(again, given)


def _other_than(figure: Quantity, other: Quantity) -> Quantity:
    readings = tuple(reading for reading in figure.readings if reading.unit != other.unit)
    is_open = len(figure.readings) > 1 and len(other.readings) == 1 and readings
    return figure.replace(readings=readings) if is_open else figure


def _ends(figures: list[Quantity]) -> list[Quantity]:
    ends: list[Quantity] = []
    for figure in figures:
        plain = figure.unbounded()
        ends += map(_vague, plain.ends()) if figure.is_range else [plain]
    return ends


def _vague(end: Quantity) -> Quantity:
    """A round end of a range, read as widely as its last significant place up to :data:`VAGUE_END`."""
    if end.resolution < 10 or end.kind == "temperature":
        return end
    return end.replace(error=min(end.resolution / 2, abs(end.value) * VAGUE_END))
