"""One rate given twice, for two stretches of time."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims import AMOUNT, Claim, Example
from claimcheck.claims.glossed import place_of
from claimcheck.claims.rated import AT_WORK, Rated, time_of
from claimcheck.claims.roles import SKIPPED
from claimcheck.quantities.quantity import Reading
from claimcheck.units import unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from claimcheck.claims import Bound, Carrier, Match
    from claimcheck.quantities.quantity import Quantity

_CLOCK = {"second", "minute", "hour"}
"""Times so short that nobody rests in them."""


class RateRestated(Rated):
    """So much a month, or so much a year: both must be one rate.

    Writers slip by multiplying by seven instead of 52, or by leaving a step out. Months have 28 to 31 days, a year is
    also counted as 52 weeks; and a rate may be multiplied by the time that people work: days of six hours, weeks of five
    days, school years of 36 weeks.
    """

    code = "CC522"
    roles = {
        "given": AMOUNT,
        "period": "word:in_each",
        "restated": AMOUNT,
        "other_period": "word:in_each",
        "at_work": "share",
        "paced": "rate|speed",
    }
    result = gloss = "restated"
    sought = ("given",)
    sums = ("restated",)
    completed = {"period": "given", "other_period": "restated"}
    phrasings = (
        "{paced}",
        "{given} ~ {period} … {paced}",
        "{given} [~ {period}] , (or|that is|i.e.|which is|equal to|equivalent to|equating to|amounting to|the equivalent of|which means|which makes|making|which comes to) {restated} [~ {other_period}]",
        r"{given} [~ {period}] \( [or|that is|i.e.|=|equal to|equivalent to] {restated} [~ {other_period}] \)",
        "{given} [~ {period}] – (or|that is|equal to|equivalent to|the equivalent of) {restated} [~ {other_period}]",
        "{given} [~ {period}] (is equal to|is equivalent to|is the equivalent of|equates to|works out at|translates to|translates into|adds up to|amounts to) {restated} [~ {other_period}]",
    )
    message = "{given} is {computed}, not {restated}"
    valid = (
        Example("Standing charges are 60.97p and 31.65p a day respectively, or £338 a year between them."),
        Example("The rent is £900 a month, or £10,800 a year."),
        Example("It burns $2 million a day, or $730 million a year."),
        Example("She earns $25 an hour, or about $50,000 a year."),
        Example("The plant treats 300 tonnes a day (1,500 tonnes a week)."),
        Example("The fee is £95 a week, or £4,940 a year."),
        Example("He is paid £300 a day, or £20 an hour more than the others."),
        Example("Ten people a day arrive, or leave, and 40 a week stay."),
        Example("Rents are £900 a month, or £12,000 a year with bills."),
        Example("She must do 120 hours of work within a year, at eight hours a day."),
        Example("They toiled 12 hours a day, seven days a week."),
        Example("The app is free; the full version is £9.99 a month or £89.99 a year."),
    )
    invalid = (
        Example("The rent is £900 a month, or £18,000 a year.", computed="10,800"),
        Example("It burns $2 million a day, or $7.3 billion a year.", computed="730.5"),
        Example("The pump loses 30 litres an hour (1,200 litres a day).", computed="720"),
        Example("The clinic sees 40 patients a day, or 2,000 patients a week.", computed="280"),
        Example(
            "Output of 600,000 barrels a day, equivalent to 21.9 million barrels a year, is at risk.", computed="219"
        ),
        Example("The rent of £1,200 a month adds up to £24,400 a year.", computed="14,400"),
        Example("At £25 a day, parking costs commuters about £325 a week."),
        Example("The pump shifts 90 litres a minute, or 9,400 litres an hour.", computed="5,400"),
    )

    @staticmethod
    def formula(given: Carrier) -> Carrier:
        return given

    @staticmethod
    def upwards(given: Carrier, at_work: Carrier) -> Carrier:
        """So much for the working part of a longer time."""
        return given * at_work

    @staticmethod
    def downwards(given: Carrier, at_work: Carrier) -> Carrier:
        """So much for a shorter time at work."""
        return given / at_work

    def is_cue(self, match: Match) -> bool:
        """A rate beside another."""
        rates = sum(figure.kind in ("rate", "speed") for figure in match.sentence.figures)
        return ("given" in match.places or rates > 1) and super().is_cue(match)

    def is_open(self, match: Match) -> bool:
        """A rate that stands alone is a cue even where words complete the other."""
        return "paced" in match.places or super().is_open(match)

    def suits(self, role: str, figure: Quantity, roles: Mapping[str, Bound]) -> bool:  # noqa: ARG002
        """The same thing for another time."""
        restated = roles["restated"]
        if isinstance(restated, tuple) or not restated.unit.dimension.powers:
            return False
        alike = figure.unit.dimension == restated.unit.dimension
        return alike and figure.kind == restated.kind and time_of(figure) not in ("", time_of(restated))

    def preferred(self, role: str, figures: list[Quantity], roles: Mapping[str, Bound]) -> list[Quantity]:  # noqa: ARG002
        """None of several."""
        return figures

    def leads(self, match: Match, order: list[tuple[int, str]]) -> bool:
        """A rate that sums up the one before it, or is what that comes to."""
        (first, _), (last, role) = order
        between = match.sentence.text[first + 1 : last]
        alone = sum(figure.kind not in SKIPPED for figure in match.sentence.figures) == len(order)
        fronted = not self.group(match, "fronting").isdisjoint(match.sentence.text[:first].split()[-1:])
        if role == self.gloss and fronted and alone and match.phrasing.words_in("totalling", between):
            return True
        return role == self.gloss and (super().leads(match, order) or (alone and self.summed(match, between, last)))

    def licensed(self, match: Match, claim: Claim) -> bool:
        """Nothing that holds on further terms: "or £12,000 a year with bills"."""
        text = match.sentence.text
        end = max(match.end, place_of(match, claim, "restated") + 1)
        terms = self.group(match, "on_terms").isdisjoint(text[end:].split()[:1])
        periods = [match.words[word][0] for word in self.completed if word in match.words]
        due = any(not self.group(match, "due_within").isdisjoint(text[:at].split()[-1:]) for at in periods)
        return terms and not due and super().licensed(match, claim)

    def bind(self, match: Match) -> Iterator[Claim]:
        """Two rates over different times."""
        for claim in super().bind(match):
            given, restated = (time_of(claim.figure(role)) for role in ("given", "restated"))
            if _is_choice(match, claim) or " respectively" in match.sentence.text:
                continue
            if (given, restated) in AT_WORK:
                yield self._working(claim, AT_WORK[given, restated], "upwards")
            elif (restated, given) in AT_WORK:
                yield self._working(claim, AT_WORK[restated, given], "downwards")
            elif {given, restated} <= _CLOCK and given != restated:
                yield claim.replace(formulas=("formula",))

    def _working(self, claim: Claim, least: Fraction, reading: str) -> Claim:
        share = Reading((least, Fraction(1)), unit(""), Fraction(0))
        at_work = self.constant(claim.figure("given"), 1).replace(readings=(share,))
        return claim.replace(roles={**claim.roles, "at_work": at_work}, formulas=("formula", reading))


def _is_choice(match: Match, claim: Claim) -> bool:
    """Whether two prices are offered, the longer the cheaper: "£9.99 a month or £89.99 a year"."""
    given, restated = claim.figure("given"), claim.figure("restated")
    first, second = sorted((given, restated), key=lambda figure: figure.start)
    between = first.document.text[first.end : second.start].strip()
    offered = between in match.phrasing.lexicon.groups["offering"]
    return offered and restated.value * restated.unit.factor < given.value * given.unit.factor
