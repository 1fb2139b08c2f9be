"""More or fewer, against the two figures."""

from __future__ import annotations

from claimcheck.claims import AMOUNT, Binding, Claim, Example, Match, Passage
from claimcheck.claims.abreast import ordered
from claimcheck.claims.comparison import Comparison
from claimcheck.claims.lexicon import lexicon

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier
    from claimcheck.claims.claim import Bound
    from claimcheck.claims.told import Told


class OrderedComparison(Comparison):
    """A value said to be more, higher or fewer than another: the figures must stand in that order.

    Writers slip by swapping the two. Words that judge (better, worse) point no way, and are left alone.
    """

    code = "CC516"
    roles = {"first": f"{AMOUNT}|percent", "second": "first", "sense": "word:comparative"}
    result = "first"
    readings = ("greater", "smaller")
    relation = {"greater": "<=", "smaller": ">="}
    slips = False
    phrasings = (
        "(was|were|is|are|stood|remained|came in|ran) [slightly|much|far|sharply|well] {sense} than ~ [:|–] [at] {first} ~ , (compared with|compared to|against|versus) ~ {second}",
        "{sense} ~ than (last|the previous|a) (year|month|week|quarter|season|day) [earlier|before] [:|,|–|\\(] [with|at] {first} ~ [,] (compared with|compared to|against|versus|to) ~ {second}",
        "(was|were|is|are) [slightly|much|far|sharply|well] {sense} at {first} [,] (compared with|compared to|against|versus) ~ {second}",
        "{first} … , (compared with|compared to|against|versus) ~ {second} … , (slightly|much|far|sharply|well) {sense} than",
    )
    message = "{first} is not {sense} against {second}"
    valid = (
        Example("Bank lending, less mortgage loans, averaged 412m crowns compared with 390m crowns in the first week."),
        Example('The code words "001" and "100" are less than or equal to the distance of 1 from "000".'),
        Example(
            "The number of falls of older tenants went up from an average of 4.1 a year in 2001-09 to 9.3 in 2010-14."
        ),
        Example(
            "The rate in Elmouth was 78 per cent. In Brill it was 71 per cent. Elmouth's higher rate was put down to the weather."
        ),
        Example(
            "Rain fell in Elmouth on 24 days. In Brill it fell on 17 days. Elmouth's tally was lower than in 2019."
        ),
        Example("Fewer parcels were lost in the year to May, 1,218, than the 1,431 of the year before."),
        Example("Calls numbered 1,420 between May and August, fewer than the 1,680 of the summer before."),
        Example("More hail fell in May (61mm) than in June (48mm)."),
        Example("Barges outsold yachts for the first time in spring, with 431 registered as against 388 yachts."),
        Example("Rainfall was higher than in May: 94 mm, compared with 71 mm."),
        Example("There were fewer fires than last year, 31 against 45."),
        Example("Waits are longer than a year earlier: 19 minutes against 14."),
        Example("Prices were higher at 340p, compared with 320p on Monday."),
        Example("Her times were better than last year: 51 seconds against 53."),
        Example("More people came than last year, paying 12 pounds against 9."),
        Example("More people walked than drove to work – 310 against 260."),
        Example("The top 50 firms have sales far larger than the bottom 300 put together."),
        Example("They vowed to lower the levy from 30 per cent to 12 per cent."),
        Example("The last session to take only 18 weeks was more than a decade ago; 25 weeks is now the norm."),
        Example("Pain was more frequent in children, especially from 8 to 10 years of age."),
        Example("Errors were more frequent in trained staff (n = 30) than in novices (n = 41)."),
        Example("Males travel more slowly, at 7 metres, rather than 9 metres, a second."),
    )
    invalid = (
        Example(
            "The rate in Elmouth was 71 per cent. In Brill it was 78 per cent. Elmouth's higher rate was put down to the weather."
        ),
        Example(
            "Rain fell in Elmouth on 24 days. In Brill it fell on 17 days. Elmouth's tally was still lower than the capital's."
        ),
        Example("Fewer parcels were lost in the year to May, 1,631, than the 1,431 of the year before."),
        Example("Calls numbered 1,420 between May and August, fewer than the 1,180 of the summer before."),
        Example("More hail fell in May (41mm) than in June (48mm)."),
        Example("Barges outsold yachts for the first time in spring, with 331 registered as against 388 yachts."),
        Example("Rainfall was higher than in May: 71 mm, compared with 94 mm."),
        Example("There were fewer fires than last year, 45 against 31."),
        Example("Waits are longer than a year earlier: 14 minutes against 19."),
        Example("Prices were higher at 320p, compared with 340p on Monday."),
        Example("Output was lower than a year before: 8,210 tonnes, against 7,934 tonnes."),
        Example("More people walked than drove to work – 210 against 260."),
        Example("Rents are lower in Leeds, at £1,150 a month, than in York, where they average £990."),
        Example("Fewer people live in Ash (4,200) than in Elm (3,900)."),
        Example("Costing £420, the saw is dearer than the drill, which costs £510."),
        Example("Sales in Leeds (£410,000) exceeded those in York (£430,000)."),
        Example("The older kiln holds more bricks than the new one, 4,000 against 5,500."),
        Example("Sugar outsold coffee at the port, earning $210m against $260m."),
    )

    meets = (
        "told",
        *(f"page:{word}" for word in ("higher", "lower", "larger", "smaller", "bigger", "greater", "better", "worse")),
        *(f"page:{word}" for word in ("overtak", "overtook", "outstrip", "surpass", "outperform", "eclips")),
    )
    told_as = ("first", "second", "", "sense")
    told_by = ("order",)

    def tells(self, one: Told) -> bool:  # noqa: ARG002
        """A word of comparison and two values."""
        return True

    @staticmethod
    def greater(second: Carrier) -> Carrier:
        """What the first value must at least be."""
        return second

    @staticmethod
    def smaller(second: Carrier) -> Carrier:
        """What the first value can at most be."""
        return second

    def licensed(self, match: Match, claim: Claim) -> bool:
        """The word must say which is the greater."""
        judging = claim.figure("sense").text.lower() in ("better", "worse", "stronger", "weaker", "faster", "slower")
        return not judging and super().licensed(match, claim)

    def bind(self, match: Match) -> Iterator[Claim]:
        """The word decides which way the figures must stand."""
        for claim in super().bind(match):
            more = claim.figure("sense").value > 0
            yield claim.replace(formulas=("greater",) if more else ("smaller",))

    def propose_rest(self, passage: Passage, taken: frozenset[int]) -> Iterator[Claim]:
        """What is told, and values that a later sentence compares by whose they are: "Elm's higher rate"."""
        yield from super().propose_rest(passage, taken)
        for one in ordered(passage, lexicon(passage.locale)):
            roles: dict[str, Bound] = {"first": one.first, "second": one.second, "sense": one.sense}
            yield Claim(self, roles, Binding.PARAGRAPH, ("greater",) if one.sense.value > 0 else ("smaller",))
