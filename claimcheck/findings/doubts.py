"""Doubts: why a contradiction is likelier to be a misreading than an error of the text.

A text that is dense with figures offers a rule more than one that could fill a role. Where another figure close by
makes the statement true, that one is meant. And an error is a slip: of the fingers in one figure, or of reckoning in
the result. Where the result is many times off, and no figure a slip away from what it would have to be, the words
hardly mean what they were taken for.
"""

from __future__ import annotations

from bisect import bisect_left
from fractions import Fraction

from claimcheck.algebra.interval import Interval
from claimcheck.findings.working import workings
from claimcheck.pattern import pattern
from claimcheck.quantities import rounding
from claimcheck.quantities.mistyped import misplaced, mistyped

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from claimcheck.claims.claim import Bound, Claim
    from claimcheck.findings.working import Figure, Working
    from claimcheck.quantities.quantity import Quantity

BACK, AHEAD = 300, 120
"""How many characters before and behind the figures of a claim another may stand that was meant. Of 1,420 errors by
twenty authors this hides 2; of 33 false findings in 180 articles dense with figures, 8."""

WIDEST, MOST_TRIED = 1_000, 24
"""Over how many characters the figures of a claim may be told, and how many others are tried in their places."""

AROUND, CROWD = 150, 4
"""So many others, times aside, within so many characters are a crowd. Of 1,460 errors this hides 10; of 130 false
findings in 1,300 texts dense with figures, 30."""

_DATED = ("date", "time")
_ENDED = pattern(r"[.!?]['\"”’)]*\s|\n")

TIGHT = 40
"""How many characters a phrase may have in which nothing stands for another figure."""

_SHARP = 500
"""How many times its last place a result is that no other figure makes good by chance."""

_ROUNDED = Fraction(51, 50)
"""How far a value may lie beyond what it is held against and still be it, rounded once more."""

FARTHEST = 5
"""How many times a result that was reckoned wrongly may be the right one. Of 1,420 errors none is farther off that is
no slip of the fingers either; of 33 false findings in 180 articles dense with figures, 11."""


def doubt(claim: Claim, decided: Sequence[Working], figures: Sequence[Quantity]) -> str:
    """What to say before a contradiction that may be none, or nothing where it stands.

    ``figures`` are all those of the claim's document, in reading order, or none where it has several.
    """
    if claim.definition.is_certain:
        return ""
    other = meant(claim, figures)
    if other is not None:
        return f"unless “{other.text}” is meant: "
    if not claim.definition.diagnose(claim) and all(map(_is_far_off, decided)):
        return "too far off for a slip: "
    return "among many figures: " if claim.definition.is_loose and _is_crowded(claim, figures) else ""


def _is_crowded(claim: Claim, figures: Sequence[Quantity]) -> bool:
    """Whether so many others stand around the figures of a claim that it may not be these which belong together."""
    own = sorted(claim.figures(), key=lambda figure: figure.start)
    near = _between(figures, own[0].start - AROUND, own[-1].end + AROUND)
    others = [one for one in near if one.kind not in _DATED and all(_are_apart(one, two) for two in own)]
    return len(others) >= CROWD and not (_is_tight(own, others) or _are_alone(own, others))


def _are_alone(own: Sequence[Quantity], others: Iterable[Quantity]) -> bool:
    """Whether one sentence brings the figures of a claim together, no other among them and none of a kind beside."""
    text, first, last = own[0].document.text, own[0].start, own[-1].end
    if _ENDED.search(text, first, last):
        return False
    start = max((one.end() for one in _ENDED.finditer(text, max(0, first - AROUND), first)), default=0)
    ended = _ENDED.search(text, last, last + AROUND)
    end = last + AROUND if ended is None else ended.start()
    kinds = {one.kind for one in own}
    return not any(first < one.start < last or (start <= one.start < end and one.kind in kinds) for one in others)


def _is_tight(own: Sequence[Quantity], others: Iterable[Quantity]) -> bool:
    """Whether a short phrase brings all figures of a claim together, and no other stands among them."""
    first, last = own[0], own[-1]
    return last.end - first.start <= TIGHT and not any(first.start < one.start < last.start for one in others)


def _is_far_off(working: Working) -> bool:
    """Whether the result is many times what it should be, and no figure is one slip from what it would have to be."""
    (result, computed), *others = working.needed()
    times = result.meaning(rounding.strict).times_off(computed)
    if times is None or times <= FARTHEST:
        return False
    slips = mistyped if working.relation == "=" else misplaced
    return not any(_is_slip(figure, needed, slips) for figure, needed in ((result, computed), *others))


def _is_slip(figure: Figure, needed: Interval, slips: Callable[[Quantity], Iterable[Fraction]]) -> bool:
    """Whether one slip lies between what is written and what it would have to be; from nothing, everything is one."""
    own = figure.from_working(needed)
    reaches = own.is_empty or (own.lower <= 0 <= own.upper)
    return not reaches and any(_is_close(value, own) for value in slips(figure.quantity))


def _is_close(value: Fraction, needed: Interval) -> bool:
    """Whether a value is another, give or take the last digit."""
    times = None if value in needed else needed.times_off(Interval.point(value))
    return value in needed or (times is not None and times <= _ROUNDED)


def meant(claim: Claim, figures: Sequence[Quantity]) -> Quantity | None:
    """The nearest figure that makes a failed claim hold in the place of one of its own, or beside those of a list.

    In a short phrase that brings all of them together, "208 of 263 (57.3%)", no other can be meant for one of them; a
    list may still begin before it.
    """
    own = sorted(claim.figures(), key=lambda figure: figure.start)
    if own[-1].end - own[0].start > WIDEST:
        return None
    near = _between(figures, own[0].start - BACK, own[-1].end + AHEAD)
    others = [one for one in near if not one.is_range and all(_are_apart(one, two) for two in own)]
    tight = _is_tight(own, others)
    result = claim.figure(claim.definition.result)
    sharp = not result.is_range and abs(result.value) >= _SHARP * result.resolution
    others.sort(key=lambda one: max(own[0].start - one.end, one.start - own[-1].end, 0))
    for other in others[:MOST_TRIED]:
        for role, bound in claim.roles.items():
            if role != claim.definition.result:
                options = _with(other, bound, replaces=not tight, sharp=sharp)
                if any(_holds(claim, {role: filled}) for filled in options):
                    return other
    return None


def _between(figures: Sequence[Quantity], first: int, last: int) -> Sequence[Quantity]:
    """The figures that begin between two places."""
    begin = bisect_left(figures, first, key=lambda figure: figure.start)
    return figures[begin : bisect_left(figures, last, key=lambda figure: figure.start)]


def _are_apart(one: Quantity, other: Quantity) -> bool:
    return one.end <= other.start or other.end <= one.start


def _with(other: Quantity, bound: Bound, *, replaces: bool, sharp: bool) -> Iterator[Bound]:
    """What fills a role once another figure stands in it, in the place of one or beside those of a list.

    A sum that is told sharply comes out by no chance; another has parts of one noun.
    """
    listed = bound if isinstance(bound, tuple) else (bound,)
    alike = [place for place, one in enumerate(listed) if one.kind in (other.kind, "count")]
    if not isinstance(bound, tuple):
        yield from (other for _ in alike if replaces)
    elif alike and (sharp or _noun(other) in ("", *map(_noun, bound))):
        yield from ((*bound[:place], other, *bound[place + 1 :]) for place in alike if replaces)
        yield (*bound, other)


def _noun(figure: Quantity) -> str:
    return "".join(figure.subject.lower().split()[-1:])


def _holds(claim: Claim, changed: dict[str, Bound]) -> bool:
    """Whether a claim with other figures is true as written, by what a reader takes its result to say."""
    last: Working | None = None
    for working in workings(claim.replace(roles={**claim.roles, **changed})):
        if last is not None and working.is_alike(last):
            continue  # the fourteen dollars
        last = working
        stated = working.result.meaning(rounding.pragmatic)
        if working.relation == "=" and working.point.meets(stated) and working.is_decidable:
            return True
    return False
