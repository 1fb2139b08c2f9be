"""A verb of change against the figures it joins."""

from __future__ import annotations

from claimcheck.claims import AMOUNT, Claim, Example, Match
from claimcheck.claims.change import Change, quotes
from claimcheck.pattern import pattern
from claimcheck.units import unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier
    from claimcheck.claims.told import Told
    from claimcheck.quantities.quantity import Quantity

_LOWEST_RANK = 40
_COUNTED = 1000
"""Whole numbers from here on are counts, neither ratios nor places; currencies are known by their names."""

_PRICES = ("money", "rate")
_BULK = ("mass", "volume", "energy")
_NAMED, _NOUNS = 60, 5
"""How far before a word of change, and how many words, what has its price may be named."""

_NUMBER = pattern(r"[0-9][0-9,]{0,30}(?:\.[0-9]{1,20})?|[a-z]+(?:-[a-z]+)?")


class DirectionOfChange(Change):
    """A value that rose must end no lower than it began, and one that fell, no higher.

    Left alone are words that point no way (a ratio may improve downwards, a loss may widen), quotations of a currency, which
    fall as it rises, and anything that may hold of a loss on one side and a profit on the other.
    """

    code = "CC406"
    roles = {"after": f"{AMOUNT}|percent", "before": "after", "direction": "word:change"}
    result = "after"
    readings = ("risen", "fallen")
    relation = {"risen": "<=", "fallen": ">="}
    slips = False
    phrasings = (
        "{direction} [<manner>] to {after} … from … {before}",
        "{direction} [<manner>] to {after} … , compared with … {before}",
        "{direction} [<manner>] [,] from {before} … to {after}",
        "{direction} on ~ (year|month|week|quarter|season) [,|:] at {after} ~ (against|compared with|compared to|versus) ~ {before}",
        "{direction} in ~ from {before} to {after}",
        "{after} ~ , {direction} [<manner>] from {before}",
        "{after} ~ \\( {direction} from {before} ~ \\)",
    )
    message = "going from {before} to {after} is not “{direction}”"
    valid = (
        Example("Her song stayed at the top of the charts, while another crept up from six to five."),
        Example("The pond, 14 metres deep at the sluice in 1985, had dropped by 2015 to 11 metres."),
        Example("The bank, with 318 branches in 1990, had cut its staff by 2010 to 4,100."),
        Example("Ridership climbed to 66,000 a day from 61,000 before the fare cut."),
        Example("The yen rose 0.8% to 153.50 per dollar from 154.67."),
        Example("The death toll rose to at least 15 from 12."),
        Example("Prices fell from £900 to £850 a month."),
        Example("Deliveries were up from 210 to 215 last week."),
        Example("Barley yields slipped to 5.4 tonnes a hectare this season from 5.9 tonnes last year."),
        Example("The krona climbed to 9.88 per dollar from 9.95."),
        Example("Leverage improved from 3.5 times to 3.2 times."),
        Example("The net loss grew to $4m from a profit of $6m."),
        Example("Unemployment edged up to 5.4 percent from 5.3."),
        Example("The reserve now stands at $41bn, having dwindled from $46bn in March."),
        Example("Claims for benefits eased to 8,775 in the week to March 9, from 9,140 the week before."),
        Example("Barley eased to $181 a tonne in June from $194 in May."),
        Example("The florin eased to $1.14 from $1.17."),
        Example("The rupiah eased to 14,105 from 14,080 on Friday."),
        Example("House prices may drop from 3 to 5 percent next year."),
        Example("Sentences were reduced from eight to fifteen years."),
        Example("The bank forecasts a slowing in the region's growth to 5.5 percent, from 5.8 percent."),
        Example("The firm set aside more for debts in May, £5m against £3m in April, and cut costs."),
    )
    invalid = (
        Example(
            "Unemployment in the north eased to 27.4% in the three months to June, from 26.9% in the quarter before."
        ),
        Example("The pond, 11 metres deep at the sluice in 1985, had dropped by 2015 to 14 metres."),
        Example("Snakebite, 38 cases per 100,000 when the clinic opened in 2011, had fallen by last year to 47."),
        Example("The flock, which stood at 214 in 2012, shrank to 291 by 2020."),
        Example("Ridership climbed to 61,000 a day from 66,000 before the fare rise."),
        Example("Staff numbers fell to 4,200 from 3,900."),
        Example("Prices dropped from £850 to £900 a month."),
        Example("The count rose from 540 to 504."),
        Example("Deliveries declined to 310 from 290 a week."),
        Example("Unemployment edged up to 5.1 percent from 5.3."),
        Example("The mill made 3.1m tonnes, up from 4.2m tonnes a year before."),
        Example("The reserve now stands at $51bn, having dwindled from $46bn in March."),
        Example("Claims for benefits eased to 9,460 in the week to March 9, from 9,120 the week before."),
        Example("Inflation slowed to 4.1 per cent in May from 3.9 per cent in April."),
        Example("Barley eased to $194 a tonne in June from $181 in May."),
        Example("Haulage costs softened to £2.15 a mile from £1.98."),
        Example("Barley yields slipped to 6.4 tonnes a hectare this season from 5.9 tonnes last year."),
        Example("The vacancy rate was down at 8.4 per cent from 7.3 per cent in spring."),
    )

    told_as = ("after", "before", "", "direction")
    told_by = ("direction",)

    def tells(self, one: Told) -> bool:  # noqa: ARG002
        """A word of change and two values."""
        return True

    @staticmethod
    def risen(before: Carrier) -> Carrier:
        """What the value after must at least be."""
        return before

    @staticmethod
    def fallen(before: Carrier) -> Carrier:
        """What the value after can at most be."""
        return before

    def licensed(self, match: Match, claim: Claim) -> bool:
        """The verb must say which way, and both values must be of one sort."""
        ends = {claim.figure(role).kind in ("percent", "share") for role in ("after", "before")}
        if (
            len(ends) > 1
            or _is_rank(match, claim.figure("after"))
            or _is_of_rate(match, claim)
            or _is_span(match)
            or _is_odds(match, claim)
            or (
                match.phrasing.words_in("either_way", claim.figure("direction").text.lower())
                and not _is_sure(match, claim)
            )
        ):
            return False
        return not quotes(match) and super().licensed(match, claim)

    def bind(self, match: Match) -> Iterator[Claim]:
        """The verb decides which way the figures must stand; figures cut to one place keep their order."""
        for claim in super().bind(match):
            up = claim.figure("direction").value > 0
            ends = {role: claim.figure(role) for role in ("after", "before")}
            if len({figure.resolution for figure in ends.values()}) == 1 and not any(map(_is_hedged, ends.values())):
                ends = {role: figure.replace(strength="exactly") for role, figure in ends.items()}
            yield claim.replace(roles={**claim.roles, **ends}, formulas=("risen",) if up else ("fallen",))


def _is_rank(match: Match, figure: Quantity) -> bool:
    """Whether a small bare number is a place in a list: "at five, up from 13", "the song crept up from six to five"."""
    bare = figure.kind == "count" and not figure.subject and figure.value <= _LOWEST_RANK
    listed = match.sentence.text[: match.span("after")[0]].endswith((" at ", " in "))
    return bare and (listed or match.phrasing.lexicon.has("ranked_list", match.sentence.text))


def _is_sure(match: Match, claim: Claim) -> bool:
    """Whether a word that points no way for a price points one for these: claims ease downwards, inflation too."""
    said = claim.figure("direction").text.lower() in match.phrasing.lexicon.groups["one_way_for_rates"]
    ends = [claim.figure(role) for role in ("after", "before")]
    if ends[0].kind in _PRICES:
        return said and _is_price(match, ends)
    whole = all(figure.value.denominator == 1 and figure.value >= _COUNTED for figure in ends)
    counted = ends[0].kind == "percent" or (ends[0].kind == "count" and whole)
    return said and counted and all(figure.value > 0 for figure in ends)


def _is_price(match: Match, ends: list[Quantity]) -> bool:
    """Whether both values are prices of a thing, which ease downwards, and none of a currency: "costs", "a tonne"."""
    start = min(match.start, match.span("direction")[0])
    named = match.sentence.text[max(0, start - _NAMED) : start].split()[-_NOUNS:]
    priced = not match.phrasing.lexicon.groups["has_its_price"].isdisjoint(named)
    sold = [figure.unit.name.partition("/")[2] for figure in ends]
    bulky = sold[0] == sold[1] and unit(sold[0]).kind in _BULK
    return (priced or bulky) and all(figure.value > 0 for figure in ends)


def _is_of_rate(match: Match, claim: Claim) -> bool:
    """Whether the word of change names the rate that changed: "a slowing in growth to 6% from 7%"."""
    named = claim.figure("direction").text.lower() in match.phrasing.lexicon.groups["changing_rates"]
    return named and claim.figure("after").kind == "percent"


def _is_odds(match: Match, claim: Claim) -> bool:
    """Whether the values may be one ratio: leverage that "rose from 18 to 1"."""
    if match.bound()[-2:] != ["before", "after"] or match.between("before", "after") != " to ":
        return False
    before, after = claim.figure("before"), claim.figure("after")
    return after.kind == before.kind == "count" and after.value == 1 < before.value and not after.subject


def _is_span(match: Match) -> bool:
    """Whether the values may be ends of one range, of which the second alone has the unit: "drop from 3 to 5%"."""
    if match.bound()[-2:] != ["before", "after"] or match.between("before", "after") != " to ":
        return False
    first, last = (match.sentence.figure(match.places[role][0]) for role in ("before", "after"))
    return _NUMBER.fullmatch(first.text) is not None and _NUMBER.fullmatch(last.text) is None


def _is_hedged(figure: Quantity) -> bool:
    return figure.qualifier is not None or figure.is_range
