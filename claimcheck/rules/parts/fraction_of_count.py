"""A share of a number of things, given as a number too."""

from __future__ import annotations

from claimcheck.claims import PERCENT, SUMMABLE, Claim, Example, Match, Rule
from claimcheck.claims.ratio import is_percentage

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.claims import Carrier


class FractionOfCount(Rule):
    """A fraction or percentage of a whole, and the number that it comes to.

    ``a quarter of its 400 staff, or 100``. A fraction in words is a description, good to two or three points; a
    round whole brings its own slack. Writers slip by taking the share of another whole.
    """

    code = "CC206"
    aliases = ("fraction-of-count",)
    roles = {"part": SUMMABLE, "whole": "part", "fraction": PERCENT}
    result = "part"
    phrasings = (
        "{fraction} of [<the>] {whole} ~ , or {part}",
        "{fraction} of [<the>] {whole} ~ , {part} (in all|people|in total|altogether)",
        r"{fraction} of [<the>] {whole} ~ \( [or] {part} ~ \)",
        "{fraction} of [<the>] {whole} <people> ~ – [or] {part} [<people>] –",
        "{part} <people> – [or] {fraction} of [<the>] {whole}",
        "{fraction} [<people>] of [<the>] {whole} ~ , (which is|that is|meaning|equal to|equivalent to|amounting to) {part}",
    )
    message = "{fraction} of {whole} is {computed}, not {part}"
    valid = (
        Example("The firm will cut a quarter of its 400 staff, or 100 people."),
        Example("Some 60% of the 1,250 voters, or 750, stayed at home."),
        Example("It sold two-thirds of the 90 boats (60 boats)."),
        Example("A third of the 1,000 pupils, or about 330, walk to school."),
        Example("Half of the 80 applicants were women, and of the 12 hired nine were."),
        Example("He paid 30% of the $2.4m price, or $720,000."),
        Example("They hold half of the 1,000 square kilometres (386 square miles) that they claim."),
    )
    invalid = (
        Example("The firm will cut a quarter of its 400 staff, or 160 people.", computed="100"),
        Example("Some 60% of the 1,250 voters, or 570, stayed at home.", computed="750"),
        Example("It sold two-thirds of the 90 boats (40 boats).", computed="60"),
        Example("He paid 30% of the $2.4m price, or $270,000."),
        Example("The mayor lost 96 votes – 8% of the 120 cast – on the way."),
    )

    @staticmethod
    def formula(whole: Carrier, fraction: Carrier) -> Carrier:
        return whole * fraction / 100

    def licensed(self, match: Match, claim: Claim) -> bool:  # noqa: ARG002
        """The share must be one, not a ratio of two counts, and the figure behind no conversion of the whole."""
        same = claim.figure("part").unit.symbol == claim.figure("whole").unit.symbol
        return same and is_percentage(claim, "fraction")
