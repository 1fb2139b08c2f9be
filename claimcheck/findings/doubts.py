"""Doubts: why a contradiction is likelier to be a misreading than an error of the text.

A text that is dense with figures offers a rule more than one that could fill a role. Where another figure close by
makes the statement true, that one is meant. And an error is a slip, of a digit, of a nought, of a base: where one side
is many times the other, the words hardly mean what they were taken for.
"""

from __future__ import annotations

from bisect import bisect_left

from claimcheck.findings.working import workings
from claimcheck.pattern import pattern
from claimcheck.quantities import rounding

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.claims.claim import Bound, Claim
    from claimcheck.findings.working import Working
    from claimcheck.quantities.quantity import Quantity

BACK, AHEAD = 300, 120
"""How many characters before and behind the figures of a claim another may stand that was meant. Of 1,420 errors by
twenty authors, this hides 2; of their sound texts' false findings, every fifth."""

WIDEST, MOST_TRIED = 1_000, 24
"""Over how many characters the figures of a claim may be told, and how many others are tried in their places."""

TIGHT = 60
"""How many characters a phrase may have in which nothing stands for another figure."""

FARTHEST, FARTHEST_APART = 10, 4
"""How many times one side may be the other and still be a slip, in one sentence and over several; noughts that were
lost or added are not counted. Of 1,420 errors, 3 are farther apart; of false findings, every third."""

_ENDED = pattern(r"[.!?]['\"”’)]*\s|\n")


def doubt(claim: Claim, decided: Sequence[Working], figures: Sequence[Quantity]) -> str:
    """What to say before a contradiction that may be none, or nothing where it stands.

    ``figures`` are all those of the claim's document, in reading order, or none where it has several.
    """
    if claim.definition.is_certain:
        return ""
    other = meant(claim, figures)
    if other is not None:
        return f"unless “{other.text}” is meant: "
    return "too far off for a slip: " if not claim.definition.diagnose(claim) and _is_far_off(claim, decided) else ""


def _is_far_off(claim: Claim, decided: Sequence[Working]) -> bool:
    """Whether the sides are many times apart under every reading."""
    most = FARTHEST if is_in_one_sentence(claim) else FARTHEST_APART
    return all((times := working.times_off()) is not None and times > most for working in decided)


def is_in_one_sentence(claim: Claim) -> bool:
    """Whether no sentence ends between the figures of a claim."""
    figures = sorted(claim.figures(), key=lambda figure: figure.start)
    documents = {id(figure.document): figure.document for figure in figures}
    told = [one.text[figures[0].end : figures[-1].start] for one in documents.values()]
    return len(told) <= 1 and not any(map(_ENDED.search, told))


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
    tight = own[-1].end - own[0].start <= TIGHT and not any(own[0].start < one.start < own[-1].start for one in others)
    others.sort(key=lambda one: max(own[0].start - one.end, one.start - own[-1].end, 0))
    for other in others[:MOST_TRIED]:
        for role, bound in claim.roles.items():
            options = () if role == claim.definition.result else _with(other, bound, replaces=not tight)
            if any(_holds(claim, {role: filled}) for filled in options):
                return other
    return None


def _between(figures: Sequence[Quantity], first: int, last: int) -> Sequence[Quantity]:
    """The figures that begin between two places."""
    begin = bisect_left(figures, first, key=lambda figure: figure.start)
    return figures[begin : bisect_left(figures, last, key=lambda figure: figure.start)]


def _are_apart(one: Quantity, other: Quantity) -> bool:
    return one.end <= other.start or other.end <= one.start


def _with(other: Quantity, bound: Bound, *, replaces: bool) -> Iterator[Bound]:
    """What fills a role once another figure stands in it, in the place of one or beside those of a list."""
    listed = bound if isinstance(bound, tuple) else (bound,)
    alike = [place for place, one in enumerate(listed) if one.kind in (other.kind, "count")]
    if not isinstance(bound, tuple):
        yield from (other for _ in alike if replaces)
    elif alike and _noun(other) in ("", *map(_noun, bound)):
        yield from ((*bound[:place], other, *bound[place + 1 :]) for place in alike if replaces)
        yield (*bound, other)


def _noun(figure: Quantity) -> str:
    return "".join(figure.subject.lower().split()[-1:])


def _holds(claim: Claim, changed: dict[str, Bound]) -> bool:
    """Whether a claim with other figures is true as written, by what a reader takes its result to say."""
    return any(
        working.relation == "="
        and working.is_decidable
        and working.point.meets(working.result.meaning(rounding.pragmatic))
        for working in workings(claim.replace(roles={**claim.roles, **changed}))
    )
