"""How many per cent one value is above or below another."""

from __future__ import annotations

from claimcheck.claims import AMOUNT, Binding, Claim, Example, Match
from claimcheck.claims.change_ends import of_one_thing
from claimcheck.claims.change_terms import on_other_terms
from claimcheck.claims.comparison import Comparison, bare, compared, turns
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.spelt import spelt_percentages

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Bound, Carrier, Passage
    from claimcheck.claims.told import Told

_LEADING = 4
MORE_THAN = "{first} … (,|–) [or|some] {percent} {second}"
"""The words "more than" belong to the second value."""


def _is_amount_of_change(match: Match) -> bool:
    """Whether the first value is by how much something changed: "the drop, of one or two cent, leaves it a third below"."""
    before = match.sentence.text[: match.span("first")[0]].replace(",", " ").split()
    return match.phrasing.lexicon.has("amount_of_change", " ".join(before[-_LEADING:]))


class PercentMore(Comparison):
    """Two values, and how many per cent the one is more or less than the other.

    The percentage is of the value after "than". Writers slip by taking it of the other one: 60 is 20% more than 50, but 50 is
    not 20% less than 60.
    """

    code = "CC514"
    is_loose = True
    roles = {"first": AMOUNT, "second": "first", "percent": "percent", "sense": "word:comparative"}
    result = "percent"
    phrasings = (
        MORE_THAN,
        "{first} … {percent} {sense} [than] (the|its|their|his|her|last year's|a) ~ {second}",
        "{first} … {percent} {sense} than ~ {second}",
        "{percent} {sense} ~ , (at) {first} (instead of|rather than|against|compared with|compared to|than|to) ~ {second}",
        "{percent} {sense} … : {first} ~ (instead of|rather than|against|compared with|compared to|to) ~ {second}",
        "{percent} {sense} at {first} than ~ {second}",
        "{first} ~ (is|was|are|were) {percent} {sense} than ~ {second}",
    )
    message = "{first} is {computed} off {second}, not {percent}"
    valid = (
        Example(
            "The lake had shrunk to 19.8 square miles by May. The lowest, in 1994, was 17.9 square miles, which is about a tenth less."
        ),
        Example(
            "The drop, of between one and two cent, leaves the price almost a third below the 53 cent paid in May of last year."
        ),
        Example("The Ridge, rated a two-star hotel, has a 47% higher staff turnover than the five-star hotel rate."),
        Example("A pass is 25 per cent dearer in Lissa than in Elm. Skiers pay £30 in the one and £24 in the other."),
        Example("A pass is 40 per cent dearer in Lissa than a year ago. Skiers pay £30, as against £24 in Elm."),
        Example(
            "A pass is 40 per cent dearer in Lissa than in Elm. Tea costs £3 in the one, as against £2.40 in the other."
        ),
        Example(
            "A pass is 40 per cent dearer in Lissa than in Elm. Skiers pay £30 for boots in the one and £24 in the other."
        ),
        Example("A pass is 40 per cent dearer in Lissa, on average. One skier pays £30, compared with £24 in Elm."),
        Example("A bale of hay was €180 at Ross, as against €120 at Cashel, 60km off – a premium of 50 per cent."),
        Example("It is 40% dearer than the ferry, this tunnel: £85 for a car, where the boat asks £61."),
        Example("A ticket costs £48, 20% more than the £40 charged last year."),
        Example("The rail fare is 25% cheaper, at £30 instead of £40."),
        Example("They sold 600, 20% more than the 500 they had planned."),
        Example("The flat costs £900, 20% more than in May, when the 400 flats were built."),
        Example("It has 40 staff, 5% less than half of the 90 it needs."),
        Example("A return flight from Cork costs €230, compared with €184 from Dublin: 25 per cent more."),
        Example(
            "The museum drew 40,000 visitors in July and 52,000 in August, 10 per cent more than in any August before."
        ),
    )
    invalid = (
        Example(
            "The lake had shrunk to 19.8 square miles by May. The lowest, in 1994, was 17.9 square miles, which is about a fifth less.",
            computed="9.596",
        ),
        Example("A pass is 40 per cent dearer in Lissa than in Elm. Skiers pay £30 in the one and £24 in the other."),
        Example(
            "Heating oil was 30pc dearer in Lissa than in Elm. A litre averaged 96p on the hill, as against 82p below."
        ),
        Example("A bale of hay was €180 at Ross, as against €120 at Cashel, 60km off – a premium of 30 per cent."),
        Example("It is 70% dearer than the ferry, this tunnel: £85 for a car, where the boat asks £61."),
        Example("A ticket costs £49, 50% more than the £41 charged last year.", computed="19.51"),
        Example("The rail fare is 15% cheaper, at £30 instead of £40.", computed="25"),
        Example("They sold 650, 20% more than the 480 they had planned.", computed="35.42"),
        Example("The bond pays $61, 40% less than the $122 of its rival.", computed="50"),
        Example("Rent is 60% higher at £1,300 than the £1,000 asked next door.", computed="30"),
        Example(
            "A return flight from Cork costs €230, compared with €184 from Dublin: 45 per cent more.", computed="25"
        ),
        Example(
            "Graduates earned £36,500, a premium of 40 per cent over the £30,500 of non-graduates.", computed="19.67"
        ),
    )

    meets = (
        "told",
        *(
            f"percent+followed+text:{word}"
            for word in ("dearer", "higher", "lower", "expensive", "cheaper", " more", " less")
        ),
    )
    told_as = ("first", "second", "percent", "sense")

    def tells(self, one: Told) -> bool:
        """A percentage between two amounts."""
        return one.has_size("percent", "share") and not one.is_between("percent")

    def told_apart(self, passage: Passage) -> Iterator[Claim]:
        """The prices that spell a percentage out in the next sentence."""
        for one, sense in spelt_percentages(passage, lexicon(passage.locale)):
            way = self.constant(one.said, sense)
            roles: dict[str, Bound] = {"first": one.first, "second": one.second, "percent": one.said, "sense": way}
            yield Claim(self, roles, Binding.PARAGRAPH, self.readings)

    @staticmethod
    def formula(first: Carrier, second: Carrier, sense: Carrier) -> Carrier:
        return sense * 100 * (first / second - 1)

    def licensed(self, match: Match, claim: Claim) -> bool:
        """Both values are of one thing, and the percentage is of the second as it stands."""
        ends = [claim.figure("first"), claim.figure("second")]
        return (
            of_one_thing(ends, loosely=match.is_told)
            and (match.is_told or not (self._changes(match) or turns(match, "percent")))
            and not on_other_terms(match)
            and not _is_amount_of_change(match)
            and super().licensed(match, claim)
        )

    def _changes(self, match: Match) -> bool:
        """Whether a verb of change governs the percentage: "down £2m, or 12% over last year's" is its own relation."""
        if match.bound()[0] != "first":
            return False
        start = match.span("first")[0]
        before = " ".join(match.sentence.text[max(0, start - 30) : start].removesuffix("by ").split()[-2:])
        words_in = match.phrasing.words_in
        return bool(words_in("change", match.between("first", "percent")) or words_in("change", before))

    def bind(self, match: Match) -> Iterator[Claim]:
        """In "20% more than the £40" the sense stands in the words before the second value."""
        adjacent = "sense" not in match.words
        for claim in super().bind(match):
            second = claim.figure("second")
            sense = compared(match, second) if adjacent else 0
            if adjacent and not sense:
                continue
            if match.is_told and compared(match, second):
                yield claim.replace(roles={**claim.roles, "second": bare(second)})
            elif adjacent:
                roles = {**claim.roles, "second": bare(second), "sense": self.constant(second, sense)}
                yield claim.replace(roles=roles)
            else:
                yield claim
