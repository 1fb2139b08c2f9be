"""Rated: what the rules of rates share."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims.glossed import Glossed

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

_COUNTED = ("total", "rate", "given", "restated")
"""The roles of which one thing is counted."""
_COMMA = ","
_AGES = 20
_SIDES = 3
"""So many sides or brothers, written as a word, are those who did it rather than what was done."""


class Rated(Glossed):
    """A rule some of whose figures are rates.

    "180 a day" is read as a rate; of "3,000 to the square kilometre" the figure is a count, and words follow it.
    ``completed`` maps the role of such words to that of the figure which they make a rate.
    """

    completed: ClassVar[Mapping[str, str]] = {"period": "rate"}

    def worded(self, match: Match, roles: dict[str, Bound]) -> dict[str, Bound]:  # noqa: ARG002
        """The roles of a match, the words of a rate drawn into its figure; what a cue calls ``paced`` is one."""
        if "paced" in roles:
            roles[self.gloss] = roles.pop("paced")
        for word, rate in self.completed.items():
            each, figure = roles.pop(word, None), roles.get(rate)
            if isinstance(each, tuple) or isinstance(figure, tuple) or each is None or figure is None:
                continue
            if figure.kind != "rate":
                roles[rate] = figure.each(each.unit, max(figure.end, each.end))
        return roles

    def is_cue(self, match: Match) -> bool:
        """A rate beside another figure."""
        return len(match.sentence.figures) > 1

    def glossed(self, match: Match, text: str, place: int) -> bool:
        """Besides the words of every gloss: "14,000 tonnes in a 28-day month means 500 tonnes a day"."""
        *_, before, word = ["", "", *text.split()]
        plain = before in self.group(match, "takes_up_all") or word in self.group(match, "comes_to_no_one")
        led = plain and word in self.group(match, "comes_to_rate") and self.ends_clause(match, place)
        return led or super().glossed(match, text, place)

    def preferred(self, role: str, figures: list[Quantity], roles: Mapping[str, Bound]) -> list[Quantity]:  # noqa: ARG002
        """Of several totals, the one that counts what the rate counts."""
        rate = roles[self.gloss]
        noun = "" if isinstance(rate, tuple) else last_noun(rate)
        told = [one for one in figures if noun and last_noun(one) == noun]
        return told or [one for one in figures if not _is_aside(one)]

    def licensed(self, match: Match, claim: Claim) -> bool:
        """No peak ("up to 90 a day"), no figure that another is compared with, and one thing that is counted."""
        capped = any(str(figure.qualifier) == "at_most" for figure in claim.figures())
        counted = [claim.figure(role) for role in _COUNTED if role in claim.roles]
        nouns = {noun for figure in counted if (noun := last_noun(figure))}
        several = len(nouns) > 1 and not self._of_people(match, nouns)
        compared = match.followed_by("comparison") and not match.sentence.text[match.end :].lstrip().startswith(_COMMA)
        return not (capped or several or compared)

    def _of_people(self, match: Match, nouns: set[str]) -> bool:
        """Whether nouns are words for the same people: *residents* and *people*, *patients* and *people*."""
        everyone = self.group(match, "inhabitants")
        return nouns <= everyone or (
            not nouns.isdisjoint(everyone) and nouns <= everyone | self.group(match, "persons")
        )


def _is_aside(figure: Quantity) -> bool:
    """Whether a figure counts those who did it, or is an age: "the two sides", "children under five"."""
    bounded = str(figure.qualifier) in ("less_than", "more_than") and not figure.subject and figure.value < _AGES
    return figure.form == "words" and (figure.value <= _SIDES or bounded)


def last_noun(figure: Quantity) -> str:
    """The noun of what a figure counts, or nothing."""
    return figure.subject.lower().rpartition(" ")[2]


def time_of(rate: Quantity) -> str:
    """The time that a rate is for, or nothing."""
    return rate.unit.name.rpartition("/")[2] if rate.kind in ("rate", "speed") else ""


def least_at_work(short: str, long: str) -> Fraction:
    """The least share of the longer time that may be meant where a rate for the shorter is multiplied."""
    return AT_WORK.get((short, long), Fraction(1))
