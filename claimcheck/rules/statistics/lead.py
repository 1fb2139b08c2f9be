"""A lead in a poll and the margin of error that it lies within or outside."""

from __future__ import annotations

from claimcheck.claims import Claim, Example, Match, Rule
from claimcheck.claims.notated import as_rounded, in_points

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier

_POINTS = "point|percent|count"
_LEAD = "(lead|edge|advantage|gap|margin|difference|cushion|buffer|deficit)"
_ERROR = "[point|points|percentage point|percentage-point|-point] (margin of error|margin of sampling error|error margin|sampling error|margin for error)"
_WITHIN = "(within|inside|smaller than|narrower than|less than|below)"
_OUTSIDE = "(outside|beyond|exceeds|exceeded|exceeding|larger than|bigger than|wider than|greater than|more than|above)"
_TELLING = (
    f"{{lead}} [point|points] ~ {_LEAD} ~ SIDE [even] (the|its|a|that) ~ {{margin}} ~ {_ERROR}",
    f"{{lead}} [point|points] ~ {_LEAD} ~ , {{_}} [~ {{_}}] [~] , ~ SIDE [even] (the|its|a) ~ {{margin}} ~ {_ERROR}",
    f"{{lead}} [point|points] ~ {_LEAD} ~ , {{_}} [~ {{_}}] [~] , ~ SIDE [even] (the|its|a) ~ {_ERROR} of … {{margin}}",
    f"(leads|led|ahead|leading|lead) by {{lead}} [point|points] … SIDE [even] (the|its|a) ~ {{margin}} ~ {_ERROR}",
    f"{_LEAD} of {{lead}} [point|points] … SIDE [even] (the|its|a) ~ {{margin}} ~ {_ERROR}",
    f"{{lead}} [point|points] ~ {_LEAD} ~ SIDE [even] (the|its|a) ~ {_ERROR} of … {{margin}}",
    f"{{lead}} [point|points] (apart|ahead|clear) ~ [,] … SIDE [even] (the|its|a) ~ {{margin}} ~ {_ERROR}",
    f"{{lead}} [point|points] (apart|ahead|clear) ~ [,] … SIDE [even] (the|its|a) ~ {_ERROR} of … {{margin}}",
    f"(at|by) {{lead}} [point|points] , ~ {_LEAD} ~ SIDE [even] (the|its|a) ~ {_ERROR} of … {{margin}}",
    f"(at|by) {{lead}} [point|points] , ~ {_LEAD} ~ SIDE [even] (the|its|a) ~ {{margin}} ~ {_ERROR}",
    f"(leads|led|ahead|leading|lead|trails|trailed|trailing|behind) [~] by {{lead}} [point|points] … SIDE [even] (the|its|a) ~ {_ERROR} [,] (of|at|which is|which was|put at) … {{margin}}",
    f"{_LEAD} of {{lead}} [point|points] … SIDE [even] (the|its|a) ~ {_ERROR} , (of|at|which is|which was|put at) … {{margin}}",
    f"{_LEAD} , [of|at|now|just|only] {{lead}} [point|points] , … SIDE [even] (the|its|a) ~ {_ERROR} [,] (of|at|which is|which was|put at) … {{margin}}",
    f"{_LEAD} , [of|at|now|just|only] {{lead}} [point|points] , … SIDE [even] (the|its|a) ~ {{margin}} ~ {_ERROR}",
    f"{_LEAD} [, at|, of|of] {{lead}} [point|points] [,] … SIDE [even] (the|its|a) ~ {_ERROR} of … {{margin}}",
)


class _Lead(Rule):
    """A lead and the margin that it is said to lie on one side of."""

    roles = {"lead": _POINTS, "margin": _POINTS}
    result = "margin"
    loudest = "warning"

    @staticmethod
    def formula(lead: Carrier) -> Carrier:
        return lead

    def bind(self, match: Match) -> Iterator[Claim]:
        """Both in points, as rounded; nothing where the side is denied."""
        words = match.sentence.text[match.start : match.end]
        spread = any(match.sentence.figure(places[0]).is_range for places in match.places.values())
        lead = match.sentence.figure(match.places["lead"][0])
        aside = lead.kind == "percent" and match.phrasing.template.startswith(f"{_LEAD} ,")
        if not (spread or aside) and " not " not in words and "n't " not in words:
            figures = (in_points(match.sentence.figure(match.places[role][0])) for role in self.roles)
            lead, margin = (as_rounded(figure, ties=False) for figure in figures)
            yield Claim(self, {"lead": lead, "margin": margin}, self.binding)


class LeadWithinMargin(_Lead):
    """A lead *within the margin of error* is no larger than that margin.

    Style books call a lead within the margin about even, and one beyond twice the margin clear. Only the stated side of
    the lead is tested.
    """

    code = "CC702"
    aliases = ("lead-versus-moe",)
    relation = "<="
    phrasings = tuple(template.replace("SIDE", _WITHIN) for template in _TELLING)
    message = "a lead of {lead} is not within a margin of {margin}"
    valid = (
        Example("His two-point edge is well inside the 3.5-point margin of error."),
        Example("Her six-point lead is outside the 3-point margin of error."),
        Example("A lead of 3 points is within the 3-point margin of error."),
        Example("The party leads by 1 point, well within the poll's 2.5-point margin of error."),
        Example("Her five-point lead is not within the 3-point margin of error."),
    )
    invalid = (
        Example("His seven-point edge is well inside the 3.5-point margin of error."),
        Example("The party leads by 6 points, well within the poll's 2.5-point margin of error."),
        Example("A lead of 8 percentage points is within the 3-point margin of error."),
        Example("Her five-point lead is inside the poll's 3-point margin of error."),
        Example("At seven points, her lead is within the poll's margin of error of three points."),
        Example("The two are six points apart, within the survey's 3-point margin of error."),
        Example("A gap of 9 points lies within the 4-point margin of error."),
        Example("Her lead, nine points, is within the survey's margin of error of plus or minus 3.5."),
        Example("Her 11-point lead over him, 52 percent to 41 percent, is within the poll's 3-point margin of error."),
        Example("The 9-point lead is smaller than the poll's margin of error of 3 points."),
    )


class LeadOutsideMargin(_Lead):
    """A lead *outside the margin of error* is no smaller than that margin."""

    code = "CC711"
    relation = ">="
    phrasings = tuple(template.replace("SIDE", _OUTSIDE) for template in _TELLING)
    message = "a lead of {lead} is not outside a margin of {margin}"
    valid = (
        Example("Her six-point lead is outside the 3-point margin of error."),
        Example("A lead of 3 points is within the 3-point margin of error."),
        Example("Her two-point lead is not outside the 3-point margin of error."),
        Example("The party leads by 7 points, well outside the poll's 2.5-point margin of error."),
        Example("He won by five points; the poll had a 3-point margin of error."),
    )
    invalid = (
        Example("Her two-point lead is outside the 3-point margin of error."),
        Example("A gap of 1 point is outside the 4-point margin of error."),
        Example("The party leads by 1 point, outside the poll's 2.5-point margin of error."),
        Example("His three-point edge is outside the 4.5-point margin of error."),
        Example("A lead of 2 percentage points is outside the 3-point margin of error."),
        Example("The 4-point lead exceeds the poll's margin of error of 6 points."),
        Example("Mr Roe leads by two points, outside the margin of error of four points."),
        Example("Her lead of 2 points is larger than the survey's 4-point margin of error."),
    )
