"""A change given with both its ends and its percentage."""

from __future__ import annotations

from itertools import chain

from claimcheck.claims import AMOUNT, Binding, Claim, Example, Match
from claimcheck.claims.change import AGAINST, BASE, CHANGED, CHANGED_IT, Change, quotes
from claimcheck.claims.change_terms import on_other_terms
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.spelt import based_changes, spelt_changes
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Bound, Carrier, Passage
    from claimcheck.claims.told import Told


_SPELT = ("compared with", "against", "up from", "down from", " ago", "earlier", "before", "previous")
"""Words of which one leads to the former value where the next sentence spells a change out."""


_LIFTS = pattern(r" [a-z]+s (?:the|its|their|your|our|my|his|her) ")


class PercentChange(Change):
    """A value before, a value after, and the percentage between them, up or down as the verb says.

    The percentage is taken of the value before. Writers slip by taking it of the value after, by swapping the two, by a
    verb that points the wrong way, by points called per cent, and by noughts. Left alone are percentages on other terms
    than the values (organic, at constant exchange rates, annualised), values of two periods, sums beside the same sum
    for each share, and a change from a loss to a profit. A currency that rises is quoted lower, and a ratio may improve
    downwards; both directions are accepted for these.
    """

    code = "CC401"
    roles = {"after": AMOUNT, "before": "after", "percent": "percent", "direction": "word:change"}
    result = "percent"
    readings = ("formula", "flipped", "quoted")
    phrasings = (
        # up P% to B from A
        f"{CHANGED_IT} {{percent}} … (to|at) {{after}} … {BASE}",
        f"{CHANGED_IT} {{percent}} … from … {{before}} … to {{after}}",
        f"{{percent}} {{direction}} … (to|at|of) {{after}} … {BASE}",
        "{percent} {direction} … from … {before} … to {after}",
        f"{{direction}} ~ {{percent}} to {{after}} … {BASE}",
        f"{CHANGED_IT} {{percent}} … (to|at) {{after}} ~ \\( from … {{before}} ~ \\)",
        # B, up P% from A
        f"{{after}} … {CHANGED} {{percent}} ~ (on|{AGAINST}) … {{before}}",
        f"{{after}} … {CHANGED} {{percent}} … , {AGAINST} … {{before}}",
        f"{{after}} … {{percent}} [<manner>] {{direction}} ~ (on|{AGAINST}) … {{before}}",
        "{after} … {percent} (increase|rise|growth|gain|improvement|jump|advance) over … {before}",
        f"{{after}} ~ \\( {CHANGED} {{percent}} (from|on) … {{before}} ~ \\)",
        # from A to B, up P%
        f"from … {{before}} … to {{after}} … {CHANGED} {{percent}}",
        "from … {before} … to {after} … {percent} {direction}",
        "{direction} … from … {before} … to {after} ~ (,|–|\\() (or|by|that is|i.e.) [by] {percent}",
        "{direction} … to {after} ~ from … {before} … (,|–|\\() (or|by|that is|i.e.) [by] {percent}",
        "to {after} ~ from … {before} … (,|–|\\() (a|an) {percent} {direction}",
        # B, compared with A, an increase of P%
        f"{{after}} … {AGAINST} … {{before}} … (,|–) … {CHANGED} {{percent}}",
        f"{{after}} … {AGAINST} … {{before}} … (,|–) [<leading>] {{percent}} {{direction}}",
        # the A fell by P% to B
        "(the|its|their|his|her|our|of) {before} ~ {direction} [<manner>] by {percent} to {after}",
    )
    message = "from {before} to {after} the change is {computed}, not {percent} {direction}"
    valid = (
        Example("Rents rose 9 per cent in the year to May, to £1,210 from £1,190 in April."),
        Example(
            "Cocoa ended at $2,612 a tonne on Friday, a fall of 3.2 per cent, having slipped below $2,600 for the first time since June."
        ),
        Example("Revenue increased 7.6 per cent to £1.04bn from £963m."),
        Example(
            "The deficit widened by more than 60 per cent in May, year on year, to 6.2 billion crowns from 5.9 billion in April."
        ),
        Example(
            "The brewer, which made a profit of £31m compared with £22m in 2019, said its overseas sales grew by 14 per cent last year."
        ),
        Example(
            "The harbour's rise of 1,150 boats a year reverses a decline: traffic had sunk nearly 40 percent from 21,300 in 2004."
        ),
        Example("A 4 per cent rise in ticket sales helped to pay for a cut in the fare, to £2.10 from £2.60."),
        Example("The shares fell 3 per cent to 265p, well down from their peak of 318p in April."),
        Example("Exports climbed 9 per cent to $61m, the highest since 2014, when they were $60m."),
        Example(
            "The overflows ran 31,870 times, down from 34,200, but for longer: the total rose by 3 per cent to 236,000 hours."
        ),
        Example(
            "The number of homes grows by 6 per cent, since the average household shrinks from 2.26 to 2.18 people."
        ),
        Example("Moving from a rate of 1.9% to one of 4.7% lifts the monthly payment from £838 to £1,135, or by £297."),
        Example(
            "It logged 37,600 spills from its 1,380 outflows, down from 56,400, which is also a fall of one third."
        ),
        Example(
            "The force logged 1,964 thefts in the 12 months to May, down 9 per cent from 2,158 in the year before."
        ),
        Example("Plans have risen by 1,350 in two years from 5,400, an increase of 25 per cent."),
        Example("Like-for-like sales rose 12pc last year. They came to €41.2m, up from €39.5m a year earlier."),
        Example("The club took in £1.84m at the gate, up 21 per cent. The season before it had made £1.52m."),
        Example("The club took in £1.84m at the gate, up 12 per cent. In 2019 it had made £1.52m."),
        Example("The club took in £1.84m at the gate, up 12 per cent in May. The year before it had made £1.52m."),
        Example("The club took in £1.84m at the gate, up 12 per cent. The year before Ash had made £1.52m."),
        Example("Sales at the chain rose 4pc last year. It took €41.2m, up from €39.5m a year earlier."),
        Example("Sales at the chain rose 12pc last year. It paid €41.2m in wages, up from €39.5m a year earlier."),
        Example("Sales rose 12pc a year on average. They came to €41.2m, up from €39.5m a year earlier."),
        Example("Profits were £41m for the six months to June on sales which fell 9% to £512m."),
        Example("Lentils that cost 43 dirhams a sack in the spring now fetch 60, an increase of 40%."),
        Example("Up 25%: that is what the toll has done to the ferry, which was £8.24 in March and is £10.30 now."),
        Example("The herd, at 914 head in the last count, has shrunk by 40 per cent to 548."),
        Example("Crime is down by a quarter on last year, with 540 offences against 720."),
        Example("The town grew by half between 2010 and 2020, from 18,000 to 27,000."),
        Example("Bookings jumped 30% to 5,200 from 4,000 a year earlier."),
        Example("Revenue was 53.7 billion yuan ($7.65 billion), up 3.4% from 51.95 billion yuan a quarter before."),
        Example("Sales fell 9 per cent to $1.68 billion from $1.84 billion."),
        Example("The rate went from 1.6 million to 1.7 million, a rise of 6 per cent."),
        Example("It expects 51 cents a share for the quarter ended December 31, up about 16 percent from 44 cents."),
        Example("The krona rose 1.2% to 9.88 per dollar from 10.00."),
        Example("The mill earned $84.0 million, or $2.10 a share, up 5% from $80.0 million, or $2.00 a share."),
        Example("At constant exchange rates sales grew 12%, to $4.4 billion from $4.2 billion."),
        Example("Imports were 81 billion crowns, up 4% on March, while exports were 90 billion crowns."),
        Example("The bank earned $3.1bn, a 6% increase on the previous year, and took in revenues of $14bn."),
        Example("Output rose 3% on the year to 412 tonnes from 405 tonnes last month."),
        Example("The combined ratio improved 4% to 93 from 97."),
        Example("Investment climbed 8 percent to 5.4 billion francs from 5.0 billion."),
        Example("Crude rose 2% to $51.00 a barrel from $50.00."),
        Example("A year ago the firm employed 800 people; it now has 680, a reduction of 15 per cent."),
        Example("Net debt, at £60m a year ago, has come down by 40 per cent to £36m."),
        Example("Spending is to rise by 3 per cent a year from £100bn to £116bn in 2030."),
        Example("The price went from $100 to $120, then dropped 5 per cent."),
        Example("Costs rose 10% from 2019 to 2021 to reach $50m, compared with $40m in 2015."),
    )
    invalid = (
        Example("Revenue increased 17.6 per cent to £1.04bn from £963m."),
        Example("The mill made £31m compared with £22m in 2019, the board said on Monday, a rise of 90 per cent."),
        Example("A 12 per cent rise in the loss to £40m from £31m surprised the City.", computed="29.03"),
        Example("The club took in £1.84m at the gate, up 12 per cent. The season before it had made £1.52m."),
        Example("Sales at the chain rose 12pc last year. It took €41.2m, up from €39.5m a year earlier."),
        Example("Net profit rose 14% to £640m in the six months to June, from £480m a year earlier."),
        Example("Lentils that cost 43 dirhams a sack in the spring now fetch 60, an increase of 60%."),
        Example("Up 45%: that is what the toll has done to the ferry, which was £8.24 in March and is £10.30 now."),
        Example("The herd, at 914 head in the last count, has shrunk by 60 per cent to 548."),
        Example("Crime is down by a quarter on last year, with 600 offences against 720.", computed="16.67"),
        Example("The ferry carried 45,000 cars last year and 54,000 this year, a 30 per cent increase.", computed="20"),
        Example("Bookings jumped 60% to 5,200 from 4,000 a year earlier.", computed="30"),
        Example("Sales slipped 90 percent to $1.68 billion from $1.84 billion.", computed="8.696"),
        Example("Registrations rose 2.9 per cent to 2.18 million from 2.02 million.", computed="7.9"),
        Example("Earnings of $0.46 a share were down 35% from $0.34."),
        Example("Visits went from 41,300 to 53,700, an increase of 25 per cent.", computed="30"),
        Example(
            "Revenue was $64.2 million this year compared to $41 million last year, a 20.4% increase.", computed="56.59"
        ),
        Example("The ferry carried 9,100 people, compared with 7,000 in June, an increase of 13%.", computed="30"),
        Example("Premiums came to £310m, a 49% increase over the prior-year amount of £141m.", computed="119.9"),
        Example("The division saw an increase of 11% from $73.3 million to $89.4 million.", computed="21.96"),
        Example("Net profit plunged 70% year-on-year to ₹52 crore, down from ₹374 crore a year ago.", computed="86.1"),
        Example("Crude rose 7% to $51.00 a barrel from $50.00.", computed="2"),
        Example("Its 400 staff will be cut by a third to 340.", computed="15"),
        Example("A year ago the firm employed 800 people; it now has 680, a reduction of 25 per cent.", computed="15"),
        Example("Net debt, at £60m a year ago, has come down by 15 per cent to £36m.", computed="40"),
        Example("Its grant, £480,000 in 2019, has been cut to £336,000, or by 40 per cent.", computed="30"),
        Example(
            "Arrests numbered 612 in 2023. The year before there were 510, so that is a 35 percent jump.", computed="20"
        ),
    )

    meets = ("told", *(f"percent+followed+text:{words}" for words in _SPELT))
    told_as = ("after", "before", "percent", "direction")

    def tells(self, one: Told) -> bool:
        """A percentage between two amounts."""
        return one.has_size("percent", "share") and not one.is_between("percent")

    def told_apart(self, passage: Passage) -> Iterator[Claim]:
        """The values that spell a change out in the next sentence."""
        words = lexicon(passage.locale)
        for one, way in chain(spelt_changes(passage, words), based_changes(passage, words)):
            roles: dict[str, Bound] = {"after": one.first, "before": one.second, "percent": one.said}
            yield Claim(self, {**roles, "direction": way}, Binding.PARAGRAPH, ("formula",))

    @staticmethod
    def formula(after: Carrier, before: Carrier, direction: Carrier) -> Carrier:
        return direction * 100 * (after / before - 1)

    @staticmethod
    def flipped(after: Carrier, before: Carrier, direction: Carrier) -> Carrier:
        """What improved may have gone down."""
        return direction * 100 * (1 - after / before)

    @staticmethod
    def quoted(after: Carrier, before: Carrier, direction: Carrier) -> Carrier:
        """A currency that rose costs fewer of the other."""
        return direction * 100 * (before / after - 1)

    def licensed(self, match: Match, claim: Claim) -> bool:
        """Percentages on other terms than the values are left alone."""
        return not (_shares(match) or _lifts_another(match) or on_other_terms(match)) and super().licensed(match, claim)

    def filled(self, match: Match) -> dict[str, Bound]:
        """An increase "over" a value is one, whatever the words of its size."""
        roles = super().filled(match)
        percent = roles.get("percent")
        if "direction" not in roles and percent is not None and not isinstance(percent, tuple):
            roles["direction"] = self.constant(percent, 1)
        return roles

    def bind(self, match: Match) -> Iterator[Claim]:
        """Words of change that point no way, and currencies, may go both."""
        for claim in super().bind(match):
            formulas = ["formula"]
            if match.phrasing.words_in("either_way", claim.figure("direction").text.lower()):
                formulas.append("flipped")
            if quotes(match):
                formulas += ["quoted", "flipped"]
            yield claim.replace(formulas=tuple(formulas))


def _lifts_another(match: Match) -> bool:
    """Whether the percentage is a rate that changes something else: "a rate of 4.7% lifts the monthly payment"."""
    text, percent = match.sentence.text, match.span("percent")[1]
    return _LIFTS.match(text, percent) is not None


def _shares(match: Match) -> bool:
    """Whether the percentage is a share of something, or stands beside the amount of the change: "$5 million or 3.4%"."""
    of_something = match.sentence.text.startswith(" of ", match.span("percent")[1])
    beside = match.bound()[:2] == ["after", "percent"] and match.between("after", "percent").strip(" ,(") == "or"
    return of_something or beside
