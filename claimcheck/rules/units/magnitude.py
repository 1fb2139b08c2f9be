"""A figure written so that its size cannot be told."""

from __future__ import annotations

import re
from fractions import Fraction

from claimcheck.claims import ANY, Claim, Example, Passage, Rule
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.nearby import nearby
from claimcheck.claims.notated import exactly
from claimcheck.pattern import pattern
from claimcheck.units.spellings import spellings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier
    from claimcheck.documents.document import Document
    from claimcheck.quantities.quantity import Quantity

COUNTED = {
    "scales": "words of magnitude",
    "signs": "signs of a percentage",
    "digits": "digits after the last comma",
    "points": "decimal points",
    "noughts": "noughts before its first digit",
}
"""What each reading counts."""

_SCALED = pattern(r"\d ?(?:m|mn|mln|bn|b|tn|trn)\Z", re.IGNORECASE)
_SCALE_AGAIN = pattern(r"[ \u00a0-]?(?:million|billion|trillion|mln|bn|tn)(?![-\w])", re.IGNORECASE)
_PERCENT_AGAIN = pattern(r" ?(?:%|per ?cent\b)(?!-| point)", re.IGNORECASE)
_GROUPS = pattern(r",\d{3}(?:,\d{3})*(?![\d,])")
_LAST_GROUP = pattern(r"(?:,\d{3})*,(\d{4,7})(?![\d,.]|-\d)")
_TWO_POINTS = pattern(r"[£$€]\d{1,9}\.\d{1,9}\.\d{1,9}(?: ?(?:m|bn|tn|million|billion|trillion)\b)?")


LONGEST_SIGN = 3
"""Letters of a sign of a unit, which may be something else after a code: *03 am*."""

_NOUGHTS = pattern(r"(?<=[a-z] )(0+)\d{1,5}(?= ([A-Za-z]+)(?: ([a-z]+))?(?: ([a-z]+))?)")


class MagnitudeNotation(Rule):
    """A figure that names its magnitude twice, groups its digits wrongly, has two decimal points or begins with a nought.

    *$700m million* is 700 million or 700 trillion; *31,4000* may be 31,400 or 314,000. They come of editing a figure by
    half. Indian grouping (12,34,567), lists of years and decimal commas are left alone.
    """

    code = "CC105"
    roles = {"written": ANY, "allowed": ANY}
    result = "allowed"
    relation = "<="
    readings = ("scales", "signs", "digits", "points", "noughts")
    message = "“{written}” cannot be read as a number"
    valid = (
        Example("The 50m pool cost £11m and drew 1.2m swimmers."),
        Example("A lakh is 1,00,000 and a crore 1,00,00,000."),
        Example("It was held in 1999,2000 and on May 3,2004."),
        Example("A thousand million is a billion; 5 per cent of $3 million is little."),
        Example("Version 2.7.1 costs $5 and is 40% percentage points better."),
        Example("A £5m million-dollar view is a slip of another kind."),
        Example("The value was 0,1234 in the older tables."),
        Example("Agent 007 films, code 030 and 10, 000 people; press 01 twice."),
    )
    invalid = (
        Example("The court froze assets worth $700m million."),
        Example("Sales came to £4.1bn billion."),
        Example("Some 31,4000 people fled."),
        Example("Prices rose 5 per cent% in May."),
        Example("Output fell 7%% on the year."),
        Example("The deal is worth €2.7.1bn."),
        Example("Some 030 prisoners were freed, and about 04 Elmton soldiers."),
        Example("The reserve covers 059 square kilometres."),
    )

    @staticmethod
    def scales(written: Carrier) -> Carrier:
        """Words of magnitude."""
        return written

    @staticmethod
    def signs(written: Carrier) -> Carrier:
        """Signs of a percentage."""
        return written

    @staticmethod
    def digits(written: Carrier) -> Carrier:
        """Digits in the last group."""
        return written

    @staticmethod
    def points(written: Carrier) -> Carrier:
        """Decimal points."""
        return written

    @staticmethod
    def noughts(written: Carrier) -> Carrier:
        """Noughts before the first digit."""
        return written

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """Each figure with what is glued to its end."""
        text = passage.document.text
        for figure in passage.figures:
            end = figure.end
            sign = text[end : end + 1]
            if sign == "," and text[end + 1 : end + 2].isdecimal():
                yield from self._grouped(figure, text)
            elif figure.kind == "percent" and (found := _PERCENT_AGAIN.match(text, end)):
                yield self._claim(figure.document, (figure.start, found.end()), "signs", 2, 1)
            elif sign and _SCALED.search(figure.text) and (found := _SCALE_AGAIN.match(text, end)):
                yield self._claim(figure.document, (figure.start, found.end()), "scales", 2, 1)
        for found in nearby(_TWO_POINTS, text, "£$€", 0, 50):
            yield self._claim(passage.document, (found.start() + 1, found.end()), "points", 2, 1)
        if " 0" in text:
            yield from self._padded(passage, text)

    def arithmetic(self, claim: Claim) -> str:
        """What there is too much of."""
        return COUNTED[claim.formulas[0]]

    def diagnose(self, claim: Claim) -> str:
        """What is counted, and how many of it there may be."""
        return f"it has {claim.figure('written').value} {self.arithmetic(claim)}, {claim.figure('allowed').value} at most can stand"

    def _padded(self, passage: Passage, text: str) -> Iterator[Claim]:
        """Numbers that begin with a nought before what is counted or a unit: no code stands there."""
        counted, units = lexicon(passage.locale).groups["countable"], spellings(passage.locale)
        for found in _NOUGHTS.finditer(text):
            measured = units.match(text, found.end() + 1)
            is_counted = any(word in counted for word in found.groups()[1:])
            if is_counted or (measured is not None and not measured.guarded and len(found[2]) > LONGEST_SIGN):
                yield self._claim(passage.document, found.span(), "noughts", len(found[1]), 0)

    def _grouped(self, figure: Quantity, text: str) -> Iterator[Claim]:
        """A last group of more than three digits that is no year; the figure before it ends in a proper group."""
        found = _LAST_GROUP.match(text, figure.end)
        head = figure.text.lstrip("£$€")
        if (
            found is None
            or _GROUPS.match(text, figure.end)
            or not head.isdecimal()
            or len(head) > 3
            or head.startswith("0")
        ):
            return
        group = found[1]
        if len(group) == 4 and group[0] in "12":
            return
        yield self._claim(figure.document, (figure.start, found.end()), "digits", len(group), 3)

    def _claim(self, document: Document, place: tuple[int, int], what: str, stated: int, allowed: int) -> Claim:
        start, end = place
        roles = {
            "written": exactly(document, start, end, Fraction(stated)),
            "allowed": exactly(document, start, end, Fraction(allowed)),
        }
        return Claim(self, roles, self.binding, (what,))
