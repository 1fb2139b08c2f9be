"""sharing: which claims of a text stand on common figures, so that they must hold together."""

from __future__ import annotations

from claimcheck.claims.claim import Verdict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Final

    from claimcheck.claims.claim import Claim
    from claimcheck.quantities.quantity import Quantity

    Place = tuple[int, int, int]

MOST_CLAIMS: Final = 400
"""Claims that are reasoned over together; a text with more has them in tables, which have rules of their own."""


def binding(claims: Iterable[Claim]) -> list[Claim]:
    """The consistent claims that bind their figures, one for each rule and result: the one that takes in most figures.

    A rule that relates one result to other figures in several ways is sure of one of them at most.
    """
    fullest: dict[tuple[str, Place], Claim] = {}
    for claim in claims:
        if claim.verdict is Verdict.CONSISTENT and not claim.definition.tests_notation:
            key = claim.code, place(claim.figure(claim.definition.result))
            if key not in fullest or _size(claim) > _size(fullest[key]):
                fullest[key] = claim
    return list(fullest.values())[:MOST_CLAIMS]


def sharing(claims: Iterable[Claim]) -> list[Claim]:
    """Those of them of which some figure stands in another one too."""
    bound = binding(claims)
    users: dict[Place, int] = {}
    for claim in bound:
        for at in places(claim):
            users[at] = users.get(at, 0) + 1
    return [claim for claim in bound if any(users[place(figure)] > 1 for figure in claim.figures())]


def places(claim: Claim) -> set[Place]:
    """Where the figures of a claim stand."""
    return {place(figure) for figure in claim.figures()}


def place(quantity: Quantity) -> Place:
    """Where a figure stands, as a key."""
    return id(quantity.document), quantity.start, quantity.end


def _size(claim: Claim) -> int:
    return sum(1 for _ in claim.figures())
