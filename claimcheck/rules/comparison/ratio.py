"""How many times one value is of another."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims import AMOUNT, DATE, Binding, Claim, Example, Match, Passage
from claimcheck.claims.abreast import multiples
from claimcheck.claims.comparison import Comparison
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.slotted import SLOTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier
    from claimcheck.claims.claim import Bound
    from claimcheck.claims.told import Told

_AS_MANY = "(as many|as much|as high|as large|as big|as long|as likely|as expensive|as fast|as tall|as heavy|as old|as far|as often|the size|the price|the cost|the number|the rate|the amount|the length|the height|the weight|the population|the area)"
_MORE = "(more|higher|larger|bigger|greater|longer|likelier|faster|dearer|taller|heavier)"

_ONCE_MORE = 4
"""How many words behind a multiple may say that it is of the excess."""

AND = f"{{first}} … and … {{second}} … , {{factor}} {_AS_MANY}"
"""Two values side by side: either may be the greater."""


class Ratio(Comparison):
    """Two values, and how many times the one is of the other.

    "Four times more" is used for four and for five times as much; both are accepted. Writers slip by dividing the wrong way,
    by a nought, and by figures that were updated while the words were not.
    """

    code = "CC513"
    is_loose = True
    roles = {"first": f"{AMOUNT}|percent", "second": "first", "factor": "multiple|share|word:factor"}
    result = "factor"
    readings = ("as_many", "one_more", "the_other")
    phrasings = (
        f"{{factor}} {_AS_MANY} … [:|,|–|\\(] {{first}} ~ (against|to|versus|compared with|compared to|instead of|rather than|and) ~ {{second}}",
        f"{{factor}} {_MORE} … [:|,|–|\\(] {{first}} ~ (against|to|versus|compared with|compared to) ~ {{second}}",
        f"{{first}} … (against|compared with|compared to|versus|to) ~ {{second}} … [,|–|:] {{factor}} ({_AS_MANY}|{_MORE})",
        AND,
        "at {first} , … {factor} (the|its|their|what|last year's) ~ {second}",
        "{first} … , {factor} (the|its|their|last year's|the previous|as many as the|as much as the|as high as the) ~ {second}",
        "{first} ~ (is|was|are|were) {factor} (the|its|their|as many as the|as much as the) {second}",
    )
    message = "{first} are {computed} times {second}, not {factor}"
    valid = (
        Example("Entry went from €18, double the price across the river, to €11."),
        Example("It was the 16th day in succession above 40C, double the run of eight in 2007."),
        Example("In energy, a quake of 6.1 is nearly three times as big as one of 5.8."),
        Example("Shops paid 138p a dozen for large eggs in March, double the 69p of 2021."),
        Example(
            "A permit costs £1,500 in Aymouth. In Brill it is £1,900. Some there pay twice as much as foreign firms."
        ),
        Example(
            "A flat in Aymouth lets for £500 a month. In Brill the figure is £1,510. Brill tenants pay three times as much."
        ),
        Example(
            "Aymouth used 128 litres of water a head. In Brill it was 96 litres. People in Aymouth pay double the amount for it."
        ),
        Example("Girls at the school borrowed 1,240 books. Boys borrowed 410. Twice as many pens went to girls."),
        Example(
            "The old line ran at a speed of about 3 GB/s. The spare one has a speed of about 0.1 GB/s, so about 30x slower."
        ),
        Example("Let x be 2. Thus 3x = x + 4, so x = 2."),
        Example(
            "There were three times as many fires in the winter of 1961 as in the summer: 90 in the hills and 45 on the coast."
        ),
        Example("A tonic that costs $7 at the clinic is sold in town for $42, which is to say at six times the price."),
        Example("The sequel is half as long again as the first: 18 episodes instead of 12."),
        Example(
            "Twice as many Swedes as a decade ago come by rail, with 3,100 bookings from Lund and 2,700 from Ystad."
        ),
        Example("Serving 900 diners a week, the inn does three times the custom of its neighbour at the ford (300)."),
        Example(
            "Serving 900 diners a week, the inn does three times the custom of its rival at the ford (founded 1910)."
        ),
        Example("The mill got 208 tonnes and the bakery 52, a quarter as much."),
        Example("Pine Lake holds 61 million litres, a third of the 183 million it held in 1990."),
        Example("The east coast had three times as many wet days as the west: 18 against six."),
        Example("Its rival sells four times more bikes: 8,000 a month to 2,000."),
        Example("Its rival sells four times more bikes: 10,000 a month to 2,000."),
        Example("A pass is half the price: £10 instead of £20."),
        Example("They spent twice as much on rent, and earned 30 against 20 the year before."),
        Example("The herd numbers 81, twice the 40 of last spring."),
        Example("A night in the hostel costs £24 and in the hotel £192, eight times the price."),
        Example("The first bridge cost £30m and the second £45m, half as much again."),
        Example("Costs have gone from 12 billion to almost 60 billion, 5 times as much, in ten years."),
        Example("The pond covers 21 hectares, a sixth the size of the lake's 126 hectares."),
        Example("Aged 40, he has run 12 marathons, twice as many as his brother, 32."),
    )
    invalid = (
        Example(
            "A flat in Aymouth lets for £780 a month. It is soon gone. In Brill the figure is £1,310. Brill tenants pay three times as much."
        ),
        Example(
            "Boys spent 96 minutes a day at play. Reading took them 14. Girls played for 32 minutes. The boys were at it for five times as long."
        ),
        Example("A loaf in Aymouth costs £3.10, twice as much as in Brill, where the price is £2.05."),
        Example(
            "Carrying 900 wagons a week, the line has five times the traffic of its rival at Stow (300).", computed="3"
        ),
        Example(
            "A tonic that costs $7 at the clinic is sold in town for $42, which is to say at four times the price."
        ),
        Example("The sequel is half as long again as the first: 24 episodes instead of 12."),
        Example("At £1,840 a month, rents on the quay are five times those on the hill, where a tenant pays £914."),
        Example("Pine Lake holds 61 million litres, a fifth of the 183 million it held in 1990."),
        Example("The old oven baked 512 loaves a day. The new one bakes 2,560, three times as many."),
        Example("The east coast had five times as many wet days as the west: 18 against six.", computed="3"),
        Example("Its rival sells four times more bikes: 14,000 a month to 2,000.", computed="7"),
        Example("A pass is half the price: £10 instead of £30.", computed="0.3333"),
        Example("The brewery did it for £30,000, half as much again as its neighbour's £40,000.", computed="0.75"),
        Example("The herd numbers 121, twice the 40 of last spring.", computed="3.025"),
        Example("The north recorded 64 fires against 15 in the south, twice as many.", computed="4.267"),
        Example("A night in the hostel costs £24 and in the hotel £192, six times the price."),
        Example(
            "At 62 grams a portion, the pie has twice the sugar of its rival, which contains 20 grams.", computed="3.1"
        ),
    )

    meets = ("told", "multiple", "page:wice", "page:ouble", "page:alf as", "page:riple", "page:reble")
    told_as = ("first", "second", "factor", "")
    told_by = ("multiple", "factor")

    def tells(self, one: Told) -> bool:
        """A multiple between two values."""
        return one.is_multiple and not one.is_change

    @staticmethod
    def as_many(first: Carrier, second: Carrier) -> Carrier:
        return first / second

    @staticmethod
    def one_more(first: Carrier, second: Carrier) -> Carrier:
        """The excess alone as a multiple: "four times more" for five times as much."""
        return first / second - 1

    @staticmethod
    def the_other(first: Carrier, second: Carrier) -> Carrier:
        """The second value is the one spoken of."""
        return second / first

    def licensed(self, match: Match, claim: Claim) -> bool:
        """Of the fractions only a half is a multiple, and a new statement takes new figures."""
        factor = claim.figure("factor")
        fraction = factor.kind == "share" and factor.value != Fraction(1, 2) and not match.is_told
        turned = match.bound()[0] == "factor" and " and " in match.between("factor", "first")
        turned = turned or (not match.is_told and match.phrasing.words_in("ranges_out", _word_before(match)) != [])
        if match.bound()[0] == "factor" and self._is_of_another_time(match):
            return False
        again = match.sentence.text.startswith(match.phrasing.lexicon.starts("once_more"), match.end)
        if match.phrasing.lexicon.has("on_a_scale_of_powers", match.sentence.text):
            return False
        if match.phrasing.template == AND and match.sentence.text.startswith((" of ", " as "), match.end):
            return False
        return not (fraction or turned or again) and super().licensed(match, claim)

    def told_apart(self, passage: Passage) -> Iterator[Claim]:
        """The multiples of values that other sentences tell."""
        for one in multiples(passage, lexicon(passage.locale)):
            roles: dict[str, Bound] = {"first": one.first, "second": one.second, "factor": one.factor}
            yield Claim(self, roles, Binding.PARAGRAPH, ("as_many",))

    @staticmethod
    def _is_of_another_time(match: Match) -> bool:
        """Whether both values are of one time, and the multiple of another: "twice as many as in 1990, 40 here and 30"."""
        words_in = match.phrasing.words_in
        between = match.between("factor", "first")
        timed = SLOTS[DATE] in between or words_in("time", between)
        return bool(timed and words_in("joining", match.between("first", "second")))

    def bind(self, match: Match) -> Iterator[Claim]:
        """Only "more" leaves open whether the second value is counted in."""
        end = match.span("factor")[1]
        more = not match.sentence.text[end:].lstrip().startswith(("as ", "the ", "its ", "their "))
        for claim in super().bind(match):
            formulas = ("as_many", "one_more") if more else ("as_many",)
            if self._is_once_more(match):
                formulas = ("one_more",)
            either = match.phrasing.template == AND or self._is_turned_round(match)
            yield claim.replace(formulas=(*formulas, "the_other") if either else formulas)

    @staticmethod
    def _is_turned_round(match: Match) -> bool:
        """Whether a multiple says how much less the first value is: "20 times slower", "four times fewer"."""
        words = match.sentence.text[match.span("factor")[1] :].split()[:1]
        return any(match.phrasing.lexicon.number("comparative", word.rstrip(".,;:")) < 0 for word in words)

    @staticmethod
    def _is_once_more(match: Match) -> bool:
        """Whether the multiple is of the excess: "half as long again"."""
        words = match.sentence.text[match.span("factor")[1] :].split()[:_ONCE_MORE]
        return words[:1] == ["as"] and any(match.phrasing.words_in("once_more", word) for word in words)


def _word_before(match: Match) -> str:
    """The word before the first value: "from" makes it one end of a change."""
    return " ".join(match.sentence.text[: match.span("first")[0]].split()[-1:])
