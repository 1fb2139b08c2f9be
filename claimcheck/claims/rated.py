"""Rated: what the rules of rates share."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims.rule import Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import ClassVar

    from claimcheck.claims.claim import Bound, Claim
    from claimcheck.claims.phrasing import Match
    from claimcheck.quantities.quantity import Quantity


AT_WORK = {
    ("hour", "day"): Fraction(6, 24),
    ("hour", "week"): Fraction(30, 168),
    ("hour", "month"): Fraction(120, 744),
    ("hour", "year"): Fraction(1500, 8784),
    ("day", "week"): Fraction(5, 7),
    ("day", "month"): Fraction(18, 31),
    ("day", "year"): Fraction(180, 366),
    ("week", "month"): Fraction(4, 5),
    ("week", "year"): Fraction(36, 52),
    ("month", "year"): Fraction(10, 12),
}
"""The least share of the longer time that people may be at work: days of 6 hours, school years of 36 weeks."""


class Rated(Rule):
    """A rule some of whose figures are rates.

    "180 a day" is read as a rate; of "3,000 to the square kilometre" the figure is a count, and words follow it.
    ``completed`` maps the role of such words to that of the figure which they make a rate.
    """

    completed: ClassVar[Mapping[str, str]] = {"period": "rate"}

    def filled(self, match: Match) -> dict[str, Bound]:
        """What fills each role, the words of a rate drawn into its figure."""
        roles = super().filled(match)
        for word, rate in self.completed.items():
            each, figure = roles.pop(word, None), roles.get(rate)
            if isinstance(each, tuple) or isinstance(figure, tuple) or each is None or figure is None:
                continue
            if figure.kind != "rate":
                roles[rate] = figure.each(each.unit, each.end)
        return roles

    def licensed(self, match: Match, claim: Claim) -> bool:
        """No peak ("up to 90 a day"), no figure that another is compared with, and one thing that is counted."""
        capped = any(str(figure.qualifier) == "at_most" for figure in claim.figures())
        return not capped and not match.followed_by("comparison") and not _counts_two_things(claim)


def _counts_two_things(claim: Claim) -> bool:
    """Whether a total and its rate both name what they count, and name it differently."""
    named = (claim.figure(role).subject.lower().split() for role in ("total", "rate") if role in claim.roles)
    return len({words[-1] for words in named if words}) > 1


def time_of(rate: Quantity) -> str:
    """The time that a rate is for, or nothing."""
    return rate.unit.name.rpartition("/")[2] if rate.kind == "rate" else ""


def least_at_work(short: str, long: str) -> Fraction:
    """The least share of the longer time that may be meant where a rate for the shorter is multiplied."""
    return AT_WORK.get((short, long), Fraction(1))
