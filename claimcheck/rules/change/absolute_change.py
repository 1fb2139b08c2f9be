"""A change given with both its ends and its size."""

from __future__ import annotations

from claimcheck.claims import AMOUNT, Claim, Example, Match
from claimcheck.claims.change import A_CHANGE, AGAINST, BASE, CHANGED, CHANGED_IT, Change
from claimcheck.claims.change_ends import same_share

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier
    from claimcheck.claims.told import Told

_ASIDE = "[[,] (or|,|\\() {_} [,|\\)]]"
"""The same change as a percentage: "$2.7 million, or 27.6%,"."""


class AbsoluteChange(Change):
    """A value before, a value after, and the difference between them, up or down as the verb says.

    Writers slip by subtracting wrongly, by updating one figure of the three, and by noughts. Left alone are changes from a
    loss to a profit, changes on the year beside a value of last month, and differences of something else: "it opened 3 shops
    and has 40".
    """

    code = "CC402"
    aliases = ("back-solved-base",)
    roles = {"after": AMOUNT, "before": "after", "difference": "after", "direction": "word:change"}
    result = "difference"
    readings = ("formula", "flipped")
    slips = False
    phrasings = (
        # up D to B from A
        f"{CHANGED_IT} {{difference}} {_ASIDE} … (to|at) {{after}} … {BASE}",
        f"{CHANGED_IT} {{difference}} {_ASIDE} … from … {{before}} … to {{after}}",
        f"(a|an|the) {{difference}} {_ASIDE} {{direction}} … (to|at) {{after}} … {BASE}",
        f"(a|an|the) {{difference}} {_ASIDE} {{direction}} … from … {{before}} … to {{after}}",
        "{direction} ~ {difference} to {after} ~ from … {before}",
        # B, up D from A
        f"{{after}} … , {A_CHANGE} {{difference}} {_ASIDE} [,] (on|{AGAINST}) … {{before}}",
        f"{{after}} … , [a|an] {{difference}} {_ASIDE} {{direction}} (on|{AGAINST}) … {{before}}",
        f"{{after}} ~ (was|were|is|are|be) {CHANGED} {{difference}} {_ASIDE} (on|{AGAINST}) … {{before}}",
        # from A to B, up D
        f"from … {{before}} … to {{after}} … , {A_CHANGE} {{difference}}",
        "from … {before} … to {after} … , [a|an] {difference} {direction}",
        f"from … {{before}} … to {{after}} ~ \\( [a|an] {CHANGED} {{difference}} \\)",
        # B, compared with A, a rise of D
        f"{{after}} … {AGAINST} … {{before}} … , {A_CHANGE} {{difference}}",
        f"{{after}} … {AGAINST} … {{before}} … , (a|an) {{difference}} {{direction}}",
        # D up on A, at B
        "{difference} {direction} (on|from) … {before} … , (at|to) {after}",
        "{direction} [by] {difference} (on|from) … {before} … , (at|to) {after}",
    )
    message = "from {before} to {after} the change is {computed}, not {difference} {direction}"
    valid = (
        Example("Operating profit before a £3m gain on property fell to £11m from £16m."),
        Example(
            "The airline posted a loss of £14.2m, compared with a profit of £68.1m, because it wrote off £87m of old aircraft."
        ),
        Example("Earnings after a 12p exceptional gain rose to 48p a share from 31p."),
        Example(
            "The trust restated its accounts to add £3m to its reserve, causing a loss of £9.1m, instead of £6.1m."
        ),
        Example(
            "The trust restated its accounts to put an additional £3m into its reserve, causing a loss of £9.1m, against £6.1m before."
        ),
        Example("Copper has traded below the $9,000 mark all month. On Friday it settled at $8,640, up $110."),
        Example(
            "Fee income came to £48.2m against £47.9m a year earlier as deposits, largely from farmers, grew by £310m."
        ),
        Example("We have dropped 900 metres to Elm, population 34, down from 600 in 1989."),
        Example("Growth of 10(5) cells was halted by 3 x 10(5) others, and prior treatment did the same."),
        Example("The fee went up from £40 to £50 in May, and the £15 rise in the price of a locker was dropped."),
        Example("The brewery, which gave work to 1,410 at its height, now gets by with 530, a loss of 880."),
        Example("The abbot was 44 when he came and 61 when he left, having added nine rooms."),
        Example("The estate, with 318 tenants in 1990, now has 57 barns, a gain of six."),
        Example("The trust, worth £52m in 2018, gave away £14m last year, a rise of £2m."),
        Example("Locker rents go up by £9 in June. A locker, at present £31, will then cost £40."),
        Example("Locker rents go up by £9 for the small ones. A large one, now £50, will then cost £62."),
        Example("The pack has grown by 14 since the snow melted and stands at 52. It was 38 on the day it did."),
        Example("The pack, which numbered 310 in 2011, has grown by 45 this year to 420."),
        Example("Of the 64 clubs in the county, 51 lost money, seven more than the year before."),
        Example("Labour took 44 of the council's 72 seats, six up on the 38 it won in 2019."),
        Example("The party has won 33 out of 150 seats, a loss of eight seats from the previous parliament."),
        Example("Costs fell $8.6 million to $24.9 million from $33.5 million."),
        Example("The count went from 120 to 150, a rise of 30."),
        Example("Membership dropped by 1,200 to 8,800 from 10,000."),
        Example("The price rose 5 cents to 44 cents from 39 cents."),
        Example("The fleet grew from 12 to 15 ships over the year."),
        Example("Reserves fell 4.6 billion pesos to 37.9 billion at the end of May from 42.5 billion in April."),
        Example("It swung from a loss of $3m to a profit of $5m, a gain of $2m on the year before."),
        Example("The school added 30 pupils on the year, to 410 from 402 last month."),
        Example("Crude added $1.20, or 2.4%, to $52.20 a barrel from $51.00."),
        Example("The parish had 1,240 souls in 1911; today there are 310, a drop of 930."),
        Example("A jar that cost 70p in 2004 is now 55p dearer and sells for £1.25."),
        Example("The library lent 91,400 books last year, 6,200 fewer than planned, and 97,000 the year before."),
        Example("The firm cut 300 jobs, leaving 4,200; in 2010 it had 9,000."),
        Example("Its shares fell 12p to 340p, having touched 390p in May."),
        Example("Membership rose three times, from 40 to 120."),
    )
    invalid = (
        Example("Sales were £40m against £31m a year earlier, as sales in Wales rose by £14m.", computed="9,000,000"),
        Example("The club cut its fee from £90 to £60 in May, and members called the £20 cut a triumph."),
        Example("The brewery, which gave work to 1,410 at its height, now gets by with 530, a loss of 780."),
        Example("Locker rents go up by £9 in June. A locker, at present £31, will then cost £60."),
        Example("The pack has grown by 14 since the snow melted and stands at 52. It was 28 on the day it did."),
        Example("The pack, which numbered 310 in 2011, has since swollen by 100 to 720."),
        Example("The orchard yields 313 tonnes a year where it once gave 458, a fall of 245."),
        Example("The purse held £4.3m in March and £2.8m in October, a fall of £2.5m."),
        Example("The abbey had 71 monks in 1960; at the last count there were 23, a drop of 58."),
        Example("Tickets went up in June by £7, and a seat that cost £19 is now £23."),
        Example("It has 3,100 staff now, having shed 700 since 2015, when it employed 4,200.", computed="1,100"),
        Example("Costs fell $9.6 million to $24.9 million from $33.5 million.", computed="8,600,000"),
        Example("The count went from 124 to 151, a rise of 37.", computed="27"),
        Example("Membership dropped by 2,200 to 8,800 from 10,000.", computed="1,200"),
        Example("The price rose 9 cents to 44 cents from 39 cents.", computed="5"),
        Example("Reserves fell 45 tonnes to 300 tonnes from 420 tonnes.", computed="120"),
        Example(
            "Profit was $80 million, increasing $19 million or 32% compared to $67 million a year before.",
            computed="13 million",
        ),
        Example(
            "Reserves fell 5.6 billion pesos to 37.9 billion at the end of May from 42.5 billion in April.",
            computed="4.6 billion",
        ),
        Example("Crude added $2.20, or 2.4%, to $52.20 a barrel from $51.00.", computed="1.2"),
        Example("The parish had 1,240 souls in 1911; today there are 310, a drop of 830.", computed="930"),
        Example("A jar which cost 80p a decade ago has gone up by 55p to £1.25."),
        Example("Up 350 since 2019, when it was 1,150, the roll now stands at 1,400.", computed="250"),
    )

    told_as = ("after", "before", "difference", "direction")

    def tells(self, one: Told) -> bool:
        """An amount between two others."""
        return not (one.is_multiple or one.has_size("percent", "share", "point") or one.is_between("percent"))

    @staticmethod
    def formula(after: Carrier, before: Carrier, direction: Carrier) -> Carrier:
        return direction * (after - before)

    @staticmethod
    def flipped(after: Carrier, before: Carrier, direction: Carrier) -> Carrier:
        """What improved may have gone down."""
        return direction * (before - after)

    def licensed(self, match: Match, claim: Claim) -> bool:
        """A loss of so much a share is no change, three days or three times are none, nor is "up 10 to 25" up to 25."""
        ends = [claim.figure(role) for role in ("after", "difference")]
        spread = (
            match.between("difference", "after") == " to " and match.between("direction", "difference").strip() == "of"
        )
        subject = claim.figure("difference").subject
        counted = any(match.phrasing.words_in(name, subject) for name in ("time", "occasions"))
        return not (spread or counted) and same_share(*ends) and super().licensed(match, claim)

    def bind(self, match: Match) -> Iterator[Claim]:
        """Words of change that point no way may go both."""
        for claim in super().bind(match):
            both = match.phrasing.words_in("either_way", claim.figure("direction").text.lower())
            yield claim.replace(formulas=("formula", "flipped") if both else ("formula",))
