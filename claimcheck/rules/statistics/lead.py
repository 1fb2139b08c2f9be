"""A lead in a poll and the margin of error that it lies within or outside."""

from __future__ import annotations

from claimcheck.claims import Claim, Example, Match, Rule
from claimcheck.claims.notated import as_rounded, in_points

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier

_POINTS = "point|percent|count"
_LEAD = "(lead|edge|advantage|gap|margin|difference)"
_ERROR = "[point|points|percentage point|percentage-point|per cent|-point] (margin of error|margin of sampling error|error margin|sampling error|margin for error)"


class LeadVersusMargin(Rule):
    """A lead *within the margin of error* is no larger than that margin; one *outside* it is no smaller.

    Style books call a lead beyond twice the margin clear, and one within the margin about even. Only the stated place of
    the lead, inside or outside, is tested.
    """

    code = "CC702"
    name = "lead-versus-margin"
    aliases = ("lead-versus-moe",)
    roles = {"lead": _POINTS, "margin": _POINTS}
    result = "margin"
    loudest = "warning"
    readings = ("within", "outside")
    relation = {"within": "<=", "outside": ">="}
    phrasings = (
        f"{{lead}} [point|points] ~ {_LEAD} ~ (within|inside|outside|beyond|exceeds) (the|its|a|that) ~ {{margin}} ~ {_ERROR}",
        f"(leads|led|ahead|leading|lead) by {{lead}} [points] … (within|inside|outside|beyond) (the|its|a) ~ {{margin}} ~ {_ERROR}",
        f"{_LEAD} of {{lead}} [points] … (within|inside|outside|beyond|exceeds) (the|its|a) ~ {{margin}} ~ {_ERROR}",
        f"{{lead}} [point|points] ~ {_LEAD} ~ (within|inside|outside|beyond) the {_ERROR} of … {{margin}}",
    )
    message = "a lead of {lead} is not on that side of a margin of {margin}"
    valid = (
        Example("His two-point edge is well inside the 3.5-point margin of error."),
        Example("Her six-point lead is outside the 3-point margin of error."),
        Example("A lead of 3 points is within the 3-point margin of error."),
        Example("The party leads by 1 point, well within the poll's 2.5-point margin of error."),
        Example("He won by five points; the poll had a 3-point margin of error."),
    )
    invalid = (
        Example("His seven-point edge is well inside the 3.5-point margin of error."),
        Example("Her two-point lead is outside the 3-point margin of error."),
        Example("The party leads by 6 points, well within the poll's 2.5-point margin of error."),
        Example("A lead of 8 percentage points is within the 3-point margin of error."),
        Example("A gap of 1 point is outside the 4-point margin of error."),
    )

    @staticmethod
    def within(lead: Carrier) -> Carrier:
        """The lead, at most the margin."""
        return lead

    @staticmethod
    def outside(lead: Carrier) -> Carrier:
        """The lead, at least the margin."""
        return lead

    def bind(self, match: Match) -> Iterator[Claim]:
        """The word between the two says which side."""
        words = match.sentence.text[match.start : match.end]
        if " not " in words or "n't " in words:
            return
        side = "outside" if any(word in words for word in (" outside", " beyond", " exceeds")) else "within"
        roles = {
            role: as_rounded(in_points(match.sentence.figure(match.places[role][0])), ties=False) for role in self.roles
        }
        yield Claim(self, roles, self.binding, (side,))
