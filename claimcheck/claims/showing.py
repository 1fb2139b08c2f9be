"""Showing: whether the rows of a table themselves show that its figures are made as a rule supposes."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from claimcheck.claims.claim import Claim

FEWEST = 3
"""Rows that a table must have, all but one of which show how its figures are made, where no header says it outright."""


def shown_by_half(claims: Iterable[Claim], holds: Callable[[Claim], bool]) -> list[Claim]:
    """The claims, one of each row, where there are several and half of them at least hold; else none."""
    made = list(claims)
    return made if len(made) > 1 and sum(map(holds, made)) * 2 >= len(made) else []


def shown_by_all_but_one(claims: Iterable[Claim], holds: Callable[[Claim], bool]) -> list[Claim]:
    """The claims, one of each row, where there are :data:`FEWEST` at least and no more than one fails; else none."""
    made = list(claims)
    return made if len(made) >= FEWEST and sum(map(holds, made)) >= len(made) - 1 else []
