"""Comparison: what the relations between two values side by side share."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.claims.claim import Claim
from claimcheck.claims.phrasing import Match
from claimcheck.claims.telling import Telling

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import ClassVar

    from claimcheck.quantities.quantity import Quantity

ENDS = (
    ".",
    ",",
    ";",
    ")",
    "!",
    "?",
    " –",
    " a year",
    " a month",
    " a week",
    " a day",
    " per ",
    " each",
    " overall",
    " on average",
)


class Comparison(Telling):
    """Base of the rules that hold two values against each other.

    A bare value takes the unit of the other, and "more than the 40" is read as a comparison with 40, not as a bound.
    """

    told_by: ClassVar[tuple[str, ...]] = ("comparative",)

    def licensed(self, match: Match, claim: Claim) -> bool:  # noqa: ARG002
        """Whether no other statement begins between the figures."""
        if match.is_told:
            return True
        bound = [role for role in match.bound() if role in match.places]
        gaps = [match.between(first, second) for first, second in pairwise(bound)]
        return not any(match.phrasing.words_in("other_statement", gap) for gap in gaps)


def compared(match: Match, figure: Quantity) -> int:
    """Which way words such as *more than* in the qualifier of a figure point: +1, −1; 0 where it has none."""
    if figure.cue is None:
        return 0
    known = match.phrasing.classes["comparative"]
    words = figure.document.text[figure.cue[0] : figure.cue[1]].lower()
    value = known.get(words, 0) if isinstance(known, dict) else 0
    return value if isinstance(value, int) else 0


def bare(figure: Quantity) -> Quantity:
    """The figure without the words that compare it, which bound nothing."""
    return figure.replace(qualifier=None, strength="", cue=None)


def ends_there(match: Match, role: str) -> bool:
    """Whether a statement ends with a figure and the word after it: "6,500 less." but not "6,500 less than in May"."""
    rest = match.sentence.text[match.end :] if match.end >= match.span(role)[1] else ""
    return not rest or rest.startswith(ENDS)


def turns(match: Match, size: str) -> bool:
    """Whether "and" begins something new after the first value: "from 90 and 38% below the 160"."""
    order = match.bound()
    return order.index("first") < order.index(size) < order.index("second") and " and " in match.between("first", size)
