"""A risk before and after, and the change in it."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims import PERCENT, Binding, Claim, Example, Match, Rule
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.trial import trials
from claimcheck.quantities.quantity import Reading
from claimcheck.units import unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier, Passage
    from claimcheck.quantities.quantity import Quantity


class RiskChange(Rule):
    """A risk that falls from 2 in 1,000 to 1 in 1,000 is halved, or falls by 0.1 points: both ways of saying it are right.

    Reports slip by giving one and naming the other, or by taking the change of the wrong one. A percentage is accepted
    as relative or, in points, as absolute, unless the words say which of them it is.
    """

    code = "CC708"
    meets = ("percent+text:risk", "percent+text:likely", "percent+text:odds", "percent+text:chance")
    roles = {"before": PERCENT, "after": "before", "percent": "percent", "direction": "word:change"}
    result = "percent"
    readings = ("relative", "absolute")
    loudest = "warning"
    phrasings = (
        "(risk|chance|odds|likelihood|probability|chances) … from {before} to {after} … , (a|an) {percent} {direction}",
        "(risk|chance|odds|likelihood|probability|chances) … from {before} to {after} … , (a|an) {direction} of {percent}",
        "{percent} {direction} (risk|chance|likelihood|probability) ~ : {after} (instead of|rather than|against|compared with|compared to|up from|down from) {before}",
        "{percent} {direction} (risk|chance|likelihood|probability) … , from {before} to {after}",
        "{percent} {direction} in [the|their|a] (risk|chance|likelihood|probability) … , from {before} to {after}",
        "{direction} … (risk|chance|likelihood|probability) ~ by {percent} , from {before} to {after}",
        "from {before} to {after} … , (a|an) relative [risk] {direction} of {percent}",
        "from {before} to {after} … , (a|an) {percent} relative [risk] {direction}",
        "(a|an) relative [risk] {direction} of {percent} , from {before} to {after}",
        "{after} … (up from|down from|compared with|compared to|against) ~ {before} … , (a|an) relative [risk] {direction} of {percent}",
        "{after} … (up from|down from|compared with|compared to|against) ~ {before} … , (a|an) {percent} relative [risk] {direction}",
        "(a|an) {percent} relative [risk] {direction} , from {before} to {after}",
        "from {before} to {after} … , (a|an) ({direction} of {percent}|{percent} {direction}) in [the|their|its] relative (risk|terms|chance|odds)",
        "from {before} to {after} … , [a|an] {direction} [in] [the|their|its] relative (risk|chance|odds) (by|of) {percent}",
        "(a|an) ({direction} of {percent}|{percent} {direction}) in [the|their|its] relative (risk|terms|chance|odds) , from {before} to {after}",
    )
    message = "from {before} to {after} the change is {computed}, not {percent}"
    valid = (
        Example(
            "Without the pill, 40 in 1,000 had gout. Some 90 nurses took part. With it the figure was 30 in 1,000. It cuts the risk by 25%."
        ),
        Example(
            "Without the pill, 40 in 1,000 had gout. With it the figure was 30 in 1,000. In people over 80, it cut the risk by 45%."
        ),
        Example("The risk fell from 2 in 1,000 to 1 in 1,000, a 50% cut."),
        Example("The risk fell from 4% to 2%, a 50 per cent fall."),
        Example("The drug cut the risk of stroke by 25%, from 8 in 1,000 to 6 in 1,000."),
        Example("The chance of rain rose from 40% to 60%, a 50% rise."),
        Example("Smokers have a 50% higher risk: 6% instead of 4%."),
        Example("Falls went from 24 in 1,000 to 18 in 1,000 on the pill, a relative reduction of 25 per cent."),
        Example("Falls went from 24 in 1,000 to 18 in 1,000, a drop of 25 per cent in the relative risk."),
    )
    invalid = (
        Example(
            "Without the pill, 40 in 1,000 had gout. Some 90 nurses took part. With it the figure was 30 in 1,000. It cuts the risk by 45%."
        ),
        Example("The risk fell from 4 in 1,000 to 1 in 1,000, a 50% cut."),
        Example("The risk fell from 4.0% to 2.0%, a 30 per cent fall.", computed="50"),
        Example("The drug cut the risk of stroke by 45%, from 8 in 1,000 to 6 in 1,000.", computed="25"),
        Example("The chance of a claim rose from 2% to 6%, a 60% rise.", computed="200"),
        Example("Smokers have a 90% higher risk: 6.0% instead of 4.0%.", computed="50"),
        Example("Falls went from 24 in 1,000 to 18 in 1,000 on the pill, a relative reduction of 60 per cent."),
        Example("Deaths fell from 8% to 6%, a 60% relative reduction."),
        Example("Gout rose from 5 in 1,000 to 6 in 1,000, an increase of 45 per cent in the relative risk."),
        Example("Gout fell from 6 in 1,000 to 5 in 1,000, a 45 per cent drop in relative terms."),
        Example("Gout fell from 20 in 1,000 to 15 in 1,000, cutting the relative risk by 60 per cent.", computed="25"),
        Example(
            "It struck 12 in 1,000 newborns, up from 8 in 1,000, a relative increase of 90 per cent.", computed="50"
        ),
    )

    @staticmethod
    def relative(before: Carrier, after: Carrier, direction: Carrier) -> Carrier:
        """The change as a share of the risk before."""
        return direction * 100 * (after / before - 1)

    @staticmethod
    def absolute(before: Carrier, after: Carrier, direction: Carrier) -> Carrier:
        """The change in points."""
        return direction * (after - before)

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """The risks of those treated and of those not, told one by one, and the cut in the risk."""
        for one in trials(passage, lexicon(passage.locale)):
            arms = {"before": _exact(one.without), "after": _exact(one.treated)}
            roles = {**arms, "percent": one.percent, "direction": _downward(one.percent)}
            yield Claim(self, roles, Binding.PARAGRAPH, ("relative",))

    def bind(self, match: Match) -> Iterator[Claim]:
        """The two risks as exact shares; a count of cases in a round number is no vague fraction."""
        for claim in super().bind(match):
            before, after = _exact(claim.figure("before")), _exact(claim.figure("after"))
            if before.value and before.unit.dimension == after.unit.dimension:
                named = tuple(name for name in self.readings if name in match.phrasing.template.split())
                formulas = named or claim.formulas
                yield claim.replace(roles={**claim.roles, "before": before, "after": after}, formulas=formulas)


def _exact(figure: Quantity) -> Quantity:
    if figure.kind != "share":
        return figure
    return figure.replace(error=Fraction(0))


def _downward(percent: Quantity) -> Quantity:
    """The sign of a cut, at the place of its size."""
    reading = Reading(Fraction(-1), unit(""), Fraction(0))
    return percent.replace(kind="word", readings=(reading,), qualifier=None, strength="")
