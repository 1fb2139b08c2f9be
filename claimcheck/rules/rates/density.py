"""So much on an area, and so much to the square kilometre."""

from __future__ import annotations

from claimcheck.claims import AMOUNT, AREA, Claim, Example, Match
from claimcheck.claims.rated import Rated
from claimcheck.claims.slotted import SLOTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from claimcheck.claims import Bound, Carrier
    from claimcheck.quantities.quantity import Quantity


class Density(Rated):
    """A number or an amount, the area that it is spread over, and so much to the square kilometre, acre or hectare.

    The rate must be the amount divided by the area, whatever units of area the two are in. Writers slip by a lost digit, and
    between square miles and square kilometres.
    """

    code = "CC524"
    roles = {"total": AMOUNT, "area": AREA, "rate": AMOUNT, "per_area": "word:per_area", "paced": "rate|speed"}
    result = gloss = "rate"
    sought = ("area", "total")
    sums = ("total",)
    completed = {"per_area": "rate"}
    phrasings = (
        "{paced}",
        "{rate} [~] {per_area}",
        "{total} ~ {area} ~ (,|:|–) [or|that is|i.e.|giving|for] [<averaging>] [about] [a density of] {rate} [~ {per_area}]",
        r"{total} ~ {area} ~ \( [or|that is|i.e.] [<averaging>] [a density of] {rate} [~ {per_area}]",
        "{area} ~ {total} ~ (,|:|–) [or|that is|i.e.|giving|for] [<averaging>] [a density of] {rate} [~ {per_area}]",
        "population of {total} ~ area of {area} ~ density of {rate} [~ {per_area}]",
    )
    message = "{total} on {area} is {computed}, not {rate}"
    valid = (
        Example("Some 4,800 people live on 1.2 square kilometres: 4,000 to the square kilometre."),
        Example("The farm took 900 tonnes from 150 hectares, or six tonnes a hectare."),
        Example("The 20 square miles hold 5,000 people, or about 97 per square kilometre."),
        Example("They planted 3,000 trees on 10 hectares, 50 trees a hectare fewer than planned."),
        Example("The park has 400 deer on 20 sq km, and 90 people per square kilometre live around it."),
        Example("The 15 islands cover 300 sq km, and 40,000 people live on the largest, or 900 per sq km."),
    )
    invalid = (
        Example("Some 4,800 people live on 1.2 square kilometres: 2,500 to the square kilometre.", computed="4,000"),
        Example("The farm took 900 tonnes from 150 hectares, or nine tonnes a hectare.", computed="6"),
        Example("The 20 square miles hold 5,000 people, or about 250 per square kilometre.", computed="96.5"),
        Example(
            "The island's 300 sq km are home to 45,000 people, a density of 1,500 people per sq km.", computed="150"
        ),
        Example("They planted 36,000 trees on 12 hectares (600 trees per hectare).", computed="3,000"),
        Example("Home to 660,000 people, the 30 sq km territory has 55,000 residents per sq km.", computed="22,000"),
        Example("Crops of 1,800 tonnes off 300 acres mean 16 tonnes per acre.", computed="6"),
    )

    @staticmethod
    def formula(total: Carrier, area: Carrier) -> Carrier:
        return total / area

    def is_cue(self, match: Match) -> bool:
        """A rate in a sentence that holds an area."""
        return SLOTS["area"] in match.sentence.text and super().is_cue(match)

    def suits(self, role: str, figure: Quantity, roles: Mapping[str, Bound]) -> bool:
        """An area, and what the rate comes to on it."""
        if role == "area":
            return figure.kind == "area"
        rate, area = roles["rate"], roles["area"]
        if isinstance(rate, tuple) or isinstance(area, tuple) or figure.kind in ("area", "rate", "percent", "share"):
            return False
        return rate.unit.dimension * area.unit.dimension == figure.unit.dimension

    def leads(self, match: Match, order: list[tuple[int, str]]) -> bool:  # noqa: ARG002
        """A number, an area and a rate for each unit of area need no more words."""
        return True

    def licensed(self, match: Match, claim: Claim) -> bool:
        """Only what lies on an area has a density: no part of it; and the rate is for a unit of area, or said to be one."""
        total, rate = claim.figure("total"), claim.figure("rate")
        rated = (
            rate.kind != "count" or match.mentions("averaging") or match.phrasing.words_in("rating", match.around(0, 0))
        )
        spread = any(figure.error is not None for figure in claim.figures())
        return total.kind != "area" != rate.kind and bool(rated) and not spread and super().licensed(match, claim)
