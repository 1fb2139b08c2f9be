"""A change stated as a multiple."""

from __future__ import annotations

from claimcheck.claims import AMOUNT, Binding, Claim, Example, Match
from claimcheck.claims.change import BASE, Change
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.spelt import spelt_multiples
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Bound, Carrier, Passage
    from claimcheck.claims.told import Told

_MORE = pattern(r"(?:-fold|fold|times)$")
_AGAIN = pattern(r"(?: [a-z]+){1,3} again\b")
_NEAR = 30


class MultipleChange(Change):
    """A value that doubled, halved or rose fivefold, with the values before and after.

    "More than doubled" needs a value above twice the former one, "nearly tripled" one below three times it; a bare word
    allows a few per cent. "Rose five times" and "a fivefold rise" are used for five and for six times the former value;
    both are accepted. Writers slip by doubling a difference, by swapping values, and by noughts.
    """

    code = "CC404"
    is_loose = True
    roles = {"after": AMOUNT, "before": "after", "factor": "multiple|word:factor"}
    result = "factor"
    readings = ("formula", "one_more")
    phrasings = (
        f"{{factor}} [<manner>] [,] (to|at) {{after}} … {BASE}",
        f"{{factor}} … to {{after}} … {BASE}",
        "{factor} … from … {before} … to {after}",
        "{factor} [the|its|last year's|what it was] … , from … {before} … to {after}",
        "from … {before} … to {after} … , [a|an] {factor} (rise|increase|jump|gain|growth|surge|improvement|cut|reduction|drop|fall|decline)",
        "from … {before} … to {after} … [,|–] {factor} (the|its|their|last|what|that|as)",
        "{after} … , {factor} … , when ~ was {before}",
        "(the|its|their|his|her) {before} ~ (had|has|have) [since|now|already] {factor} to {after}",
        "{after} … (compared with|compared to|up from|down from|against|versus) … {before} … , [a|an] {factor} (rise|increase|jump|gain|surge|improvement|cut|drop|fall)",
    )
    message = "from {before} to {after} is {computed} times, not {factor}"
    valid = (
        Example(
            "The bank, with deposits of £14.1bn compared with £13.8bn in June, reported that its bad loans doubled."
        ),
        Example("Her rent has come down from £640 - almost three times what she earned - to £310."),
        Example("The bill fell from $1,200 (about twice the state average) to $480."),
        Example("She was crowned twice, at 7 in the old cathedral and at 16 in the new."),
        Example("There were half as many tents again as in the first year: 1,800, where there had been 1,200."),
        Example(
            "It has more than doubled to 212 since 2013, when there were 97, and the number of members, 54, has hardly altered."
        ),
        Example("The double bypass cut his risk of another attack from 62 per cent to less than 4 per cent."),
        Example(
            "Thefts of hay tripled this winter, farmers say. Police took 213 reports of them, up from 71 a year before."
        ),
        Example("Thefts of hay tripled this winter, farmers say. Police have 164 officers, up from 71 a year before."),
        Example(
            "Thefts of hay have tripled since 2015, farmers say. There were 164 of them, up from 151 a year before."
        ),
        Example("Thefts of hay tripled in the county. In Lissa there were 164 of them, compared with 71 in October."),
        Example("Profits at the mill have doubled. It paid £4.1m in tax in May. In the previous May it paid £3.6m."),
        Example(
            "The fee per ride was £4.10 in town and £1.30 outside, roughly triple, against £3.80 and £1.20 the year before."
        ),
        Example("The flock has doubled since 1960, from 41,000 to 60,000 on the hill and from 9,000 to 40,000 below."),
        Example(
            "Thefts more than tripled between one fair and the next, the mayor said, reaching 1,912 where there had been 614."
        ),
        Example("Fires have more than doubled since the drought began: there were 143 in 2021 and 312 last year."),
        Example("Hours have declined from 60 to 40 a week, while their output has tripled."),
        Example("Bookings of $981m were up while the backlog was $1.7bn, almost four times the prior year."),
        Example(
            "A cottage that fetched £120,000 in 1999 was sold in May for £290,000, more than double the earlier sum."
        ),
        Example("The fee has doubled since 2015, from £35 to £70."),
        Example("Output more than doubled to 30,841 units from 13,056."),
        Example("The herd has doubled to 60,000 from 10 years ago."),
        Example("Investment nearly doubled to 15.9 billion from 8.2 billion."),
        Example("Its debt was halved, from $40m to $21m."),
        Example("Complaints more than halved, from 400 to 150."),
        Example("Waiting times were almost halved, from 40 days to 22."),
        Example("Complaints rose fivefold to 1,212 from 203."),
        Example("The dividend was doubled, and sales rose to 91 million from 82 million."),
        Example("Net profit almost tripled to 29 million pounds from 10 million."),
        Example("The budget, which was $30m in 2018, has tripled to $90m."),
        Example("The price of eggs has doubled in two years, to $4 from $3 last month."),
    )
    invalid = (
        Example(
            "Thefts of hay tripled this winter, farmers say. Police took 164 reports of them, up from 71 a year before."
        ),
        Example(
            "Profits at the mill have doubled. It made £4.1m in the year to June. In the previous year it made £2.6m."
        ),
        Example(
            "Burglaries more than doubled in the ward last year, reaching 164, up from 109 in the 12 months before."
        ),
        Example(
            "Thefts more than tripled between one fair and the next, the mayor said, reaching 1,412 where there had been 614."
        ),
        Example("Fires have more than tripled since the drought began: there were 143 in 2021 and 312 last year."),
        Example(
            "A cottage that fetched £120,000 in 1999 was sold in May for £190,000, more than double the earlier sum."
        ),
        Example("The fee has doubled since 2015, from £35 to £90.", computed="2.571"),
        Example("Profit more than doubled to A$15 million from A$12 million.", computed="1.25"),
        Example("Usage nearly doubled to 3,990,000 tonnes from 201,000 tonnes.", computed="19.85"),
        Example("Its debt was halved, from $40m to $31m.", computed="0.775"),
        Example("Complaints more than halved, from 400 to 230.", computed="0.575"),
        Example("Subscribers more than tripled to 50,000, up from just 41,000.", computed="1.22"),
        Example("Use of the feed nearly doubled to 15.9 million tonnes from 7.6 million.", computed="2.09"),
        Example("Claims rose fivefold to 1,212 from 403.", computed="3.007"),
        Example(
            "Arrivals jumped from 3,100 to 15,300 in a year, a threefold increase from a low base.", computed="4.935"
        ),
        Example("The budget, which was $30m in 2018, has doubled to $90m.", computed="3"),
        Example("Twenty years ago 600 wolves lived there. Their number has since quadrupled to 1,200.", computed="2"),
    )

    meets = ("told", "page:doubled", "page:trebled", "page:tripled", "page:quadrupled", "page:halved")
    told_as = ("after", "before", "factor", "")
    told_by = ("change", "multiple", "factor")

    def tells(self, one: Told) -> bool:
        """A multiple between two amounts."""
        return one.is_multiple and one.is_change

    def told_apart(self, passage: Passage) -> Iterator[Claim]:
        """The values that spell a multiple out in the next sentence."""
        for one in spelt_multiples(passage, lexicon(passage.locale)):
            roles: dict[str, Bound] = {"after": one.first, "before": one.second, "factor": one.said}
            yield Claim(self, roles, Binding.PARAGRAPH, ("formula",))

    @staticmethod
    def formula(after: Carrier, before: Carrier) -> Carrier:
        return after / before

    @staticmethod
    def one_more(after: Carrier, before: Carrier) -> Carrier:
        """The rise alone as a multiple: "rose three times" for four times as much."""
        return after / before - 1

    def licensed(self, match: Match, claim: Claim) -> bool:
        """Not where *twice* says how often something was done, nor for *half as many* of something *again*.

        "She was crowned twice, at 7 and at 16"; "half as many stands again as in the first year".
        """
        said, text, end = claim.figure("factor").text.lower(), match.sentence.text, match.span("factor")[1]
        often = said == "twice" and text.startswith(",", end)
        again = said.startswith("half as ") and _AGAIN.match(text, end) is not None
        return not (often or again) and super().licensed(match, claim)

    def bind(self, match: Match) -> Iterator[Claim]:
        """Words in -fold and times leave open whether the former value is counted in."""
        for claim in super().bind(match):
            loose = _MORE.search(claim.figure("factor").text) and not self._as_much(match)
            yield claim.replace(formulas=("formula", "one_more") if loose else ("formula",))

    def _as_much(self, match: Match) -> bool:
        """Whether the words say "as many": what is counted then is plain."""
        end = match.span("factor")[1]
        return match.sentence.text[end : end + _NEAR].startswith((" as ", " the ", " its ", " what "))
