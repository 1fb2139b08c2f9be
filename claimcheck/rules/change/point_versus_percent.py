"""Points called per cent."""

from __future__ import annotations

from claimcheck.claims import Claim, Example, Match
from claimcheck.claims.change import A_CHANGE, AGAINST, BASE, CHANGED_IT, Change
from claimcheck.claims.change_terms import on_other_terms

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier
    from claimcheck.claims.told import Told


class PointVersusPercent(Change):
    """A change between two rates given in per cent: it must be the relative change, not the points between them.

    From 2% to 3% is one percentage point, and a rise of 50%. Writers say per cent for points all the time, and readers take a
    small change for a big one or the reverse. A percentage that is the relative change is right and left alone.
    """

    code = "CC407"
    is_certain = True
    roles = {"after": "percent|count", "before": "after", "percent": "percent", "direction": "word:change"}
    result = "percent"
    readings = ("formula", "flipped")
    loudest = "warning"
    phrasings = (
        f"{CHANGED_IT} {{percent}} … to {{after}} … {BASE}",
        f"{CHANGED_IT} {{percent}} … from … {{before}} … to {{after}}",
        "(a|an) {percent} {direction} … to {after} … from … {before}",
        "(a|an) {percent} {direction} … from … {before} … to {after}",
        f"from … {{before}} … to {{after}} … , {A_CHANGE} {{percent}}",
        "from … {before} … to {after} … , (a|an) {percent} {direction}",
        f"from … {{before}} … to {{after}} ~ \\( {A_CHANGE} {{percent}} \\)",
        f"{{after}} ~ , {A_CHANGE} {{percent}} ~ (on|{AGAINST}) … {{before}}",
        f"{{after}} ~ , (a|an) {{percent}} {{direction}} (on|{AGAINST}) … {{before}}",
    )
    message = "from {before} to {after} the change is {computed}, not {percent}; the difference of two percentages is in points"
    valid = (
        Example(
            "A 1.2 per cent fall in output in May led to an upward revision of the jobless rate, to 7.2 per cent from six per cent."
        ),
        Example("The jobless rate went from 5% to 6%, a rise of 20%."),
        Example("The rate rose one percentage point, from 5% to 6%."),
        Example("Prices rose 4% in the year to March, up from 3% in February."),
        Example("Turnout fell by a quarter, from 60% to 45%."),
        Example("Margins rose 12% to 9.2% from 8.2%."),
        Example("Sales grew 10% in 2022, from 8% in 2021 to 12% in 2023."),
    )
    invalid = (
        Example("Arrears went up from 2% of loans to 3%, a rise of 1%, the lender said.", computed="50"),
        Example("The jobless rate rose 0.4 percent to 5.4 percent from 5.0 percent.", computed="8"),
        Example("Turnout fell by 12%, from 60% to 48%.", computed="20"),
        Example("The tax rises from 20% to 22%, a 2% increase.", computed="10"),
        Example("The share of empty shops was 14%, up 5% from 9% a year before.", computed="55.56"),
    )

    told_as = ("after", "before", "percent", "direction")

    def tells(self, one: Told) -> bool:
        """A percentage between two others."""
        return one.has_size("percent") and one.is_between("percent")

    @staticmethod
    def formula(after: Carrier, before: Carrier, direction: Carrier) -> Carrier:
        return direction * 100 * (after / before - 1)

    @staticmethod
    def flipped(after: Carrier, before: Carrier, direction: Carrier) -> Carrier:
        """What improved may have gone down."""
        return direction * 100 * (1 - after / before)

    def licensed(self, match: Match, claim: Claim) -> bool:
        """The values are rates, and what is called per cent are the points between them."""
        rates = claim.figure("after").kind == "percent" == claim.figure("percent").kind
        return rates and _are_points(claim) and not on_other_terms(match) and super().licensed(match, claim)

    def bind(self, match: Match) -> Iterator[Claim]:
        """The rates are taken as written: a writer who knows them better than that gives more digits."""
        for claim in super().bind(match):
            both = match.phrasing.words_in("either_way", claim.figure("direction").text.lower())
            ends = {role: claim.figure(role).replace(strength="exactly") for role in ("after", "before")}
            formulas = ("formula", "flipped") if both else ("formula",)
            yield claim.replace(roles={**claim.roles, **ends}, formulas=formulas)


def _are_points(claim: Claim) -> bool:
    """Whether the difference of the rates is what the text calls the percentage of change."""
    points = claim.figure("after").interval - claim.figure("before").interval
    return any(sign.meets(claim.figure("percent").interval) for sign in (points, -points))
