"""What came in, what went out and what was left."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims import COUNT, MONEY, Binding, Claim, Example
from claimcheck.claims.glossed import place_of
from claimcheck.claims.labelled import Labelled
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.takings import balances
from claimcheck.quantities.quantity import Reading
from claimcheck.units import unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier, Match, Passage
    from claimcheck.claims.takings import Takings
    from claimcheck.quantities.quantity import Quantity

_OF = "of"
_LABEL = 5
"""How many words before a figure may say what the costs are of."""


class ProfitIdentity(Labelled):
    """Revenue less costs is the profit, or, below nought, the loss.

    Profits before and after tax, operating and net, with and without single items differ, so that any such label keeps the
    rule silent. Writers slip by a digit, by a power of ten, and by calling a loss a profit.
    """

    code = "CC565"
    is_loose = True
    meets = ("money+text:surplus", "money+text:deficit", "money+text:loss", "money+text:shortfall", "money+text:profit")
    roles = {"revenue": f"{MONEY}|{COUNT}", "costs": "revenue", "profit": "revenue", "balance": "word:balance"}
    result = gloss = "profit"
    sought = ("revenue", "costs")
    labels = {"revenue": ("revenue", "earned", "selling"), "costs": ("costs", "spent", "spending_on")}
    asides = {"revenue": "sums_in", "costs": "sums_out"}
    phrasings = (
        "{balance} ~ of {profit}",
        "{balance} {profit}",
        "{profit} [~] {balance}",
        "{profit} in the {balance}",
        "{balance} was {profit}",
        "<earned> {revenue} ~ [,] (and|but) ~ <spent> {costs} ~ , ~ {balance} of {profit}",
        "<earned> {revenue} ~ [,] (and|but) ~ <spent> {costs} ~ , (leaving|making|for|giving) ~ {profit} {balance}",
        "<revenue> of {revenue} ~ [,] (and|against|less|minus|but) ~ <costs> of {costs} ~ [,] (left|leaving|gave|giving|made for|making for|produced|producing|meant|means|for|resulting in) ~ {balance} of {profit}",
        "{balance} of {profit} on <revenue> of {revenue} and <costs> of {costs}",
        "{balance} of {profit} , ~ <revenue> of {revenue} (and|against|less|minus) <costs> of {costs}",
        "<revenue> of {revenue} ~ (and|against|less|minus) ~ <costs> of {costs} ~ , [or] ~ {balance} of {profit}",
    )
    message = "{revenue} less {costs} leaves {computed}, not the {balance} of {profit}"
    valid = (
        Example(
            "Income came to €642,000 and costs to €598,000, leaving €44,000. Last year there was a loss of €31,000."
        ),
        Example("The fair took £812,000 and spent £655,000. The resulting surplus of £157,000 will pay for a stage."),
        Example(
            "Income at the choir came to £9.2m. It has 40 members. Spending reached £8.6m. The surplus of £1.6m includes a gift."
        ),
        Example(
            "Income at the choir came to £9.2m. It has 40 members. Spending reached £8.6m. The surplus of £0.6m is saved."
        ),
        Example("The fair took £9.4m and spent £8.8m, for a surplus of £600,000."),
        Example("Revenue of $40m and costs of $46m left a loss of $6m."),
        Example("It reported a deficit of €3m on income of €21m and outlays of €24m."),
        Example("Revenue of $40m and costs of $30m left a profit of $7m after tax."),
        Example("The shop took $900 and spent $400, a third of its loss of $1,200."),
        Example("Sales rose to $40m, costs to $30m, and the operating profit was $4m."),
        Example("It made a loss of £4m on sales of £30m, with wages of £12m the largest cost."),
        Example("On sales of $640m and with expenses of $590m, operating income was $61m."),
        Example("Turnover was £90m and costs rose by £5m, but profit was £11m."),
        Example("Revenue was £84m, and costs in the Asian arm £7m. The loss of £3m there will not be repeated."),
        Example("Income came to €9.4m, up 3 per cent, and expenditure to €9.1m. It made a surplus of €0.3m."),
        Example("It had income of £20m, of which £8m was grants, and a deficit of £3m."),
    )
    invalid = (
        Example("The fair took £812,000 and spent £655,000. The resulting surplus of £257,000 will pay for a stage."),
        Example(
            "Income at the choir came to £9.2m. It has 40 members. Spending reached £8.6m. The surplus of £1.6m is saved."
        ),
        Example(
            "The choir had income of £4.2m, of which 30 per cent was grants, and spent £3.9m. The surplus of £0.9m is saved."
        ),
        Example("Sales rose 4% to £24m but costs climbed 9% to £27m, leaving a loss of £13m.", computed="3"),
        Example("The fair took £9.4m and spent £8.8m, for a surplus of £1.6m.", computed="600,000"),
        Example("Revenue of $40m and costs of $46m left a profit of $6m.", computed="6,000,000"),
        Example("It reported a deficit of €13m on income of €21m and outlays of €24m.", computed="3"),
        Example("The club earned $52,000 but paid out $61,000, leaving it with a loss of $19,000.", computed="9,000"),
        Example("Turnover of £310m less costs of £250m gave it a profit of £6m.", computed="60"),
        Example("The gallery made a loss of £7m after spending £11m against income of £9m."),
        Example("The festival lost £160,000, with takings of £540,000 and costs of £600,000."),
        Example(
            "The line took in $840m and spent $710m, and so ended with an operating profit of $230m.", computed="130"
        ),
        Example(
            "Revenue of 8.4bn rupees, set against total costs of 7.1bn, left a pre-tax profit of 2.3bn.", computed="1.3"
        ),
        Example("The fair made a profit of €210,000, having taken €870,000 and spent €750,000.", computed="120,000"),
        Example(
            "The books topped up at last: £12.6m in, £11.9m out, which leaves a surplus of £1.7m.", computed="700,000"
        ),
        Example(
            "It took £412m in revenue and, after costs of £371m, reported an operating profit of £81m.", computed="41"
        ),
        Example(
            "On sales of $640m the line ran up expenses of $590m, leaving operating income of $70m.", computed="50"
        ),
        Example("Revenues were $54m and expenses $49m, leaving a surplus of $15m.", computed="5"),
    )

    @staticmethod
    def formula(revenue: Carrier, costs: Carrier, balance: Carrier) -> Carrier:
        return balance * (revenue - costs)

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """What came in and what went out, each told in a sentence of its own, and what that leaves."""
        for one in balances(passage, lexicon(passage.locale)):
            roles = {"revenue": one.revenue, "costs": one.other, "profit": one.result, "balance": _sign(one)}
            yield Claim(self, roles, Binding.PARAGRAPH)

    def licensed(self, match: Match, claim: Claim) -> bool:
        """Nothing says that more than costs was taken off, or less."""
        if (match.mentions("adjusted") and not self._is_before_tax(match)) or self._is_of_part(match, claim):
            return False
        places = [
            place for place, index in match.sentence.slots.items() if match.sentence.figures[index] in claim.figures()
        ]
        told = match.sentence.text[min(places, default=0) : match.end]
        whole = match.phrasing.words_in("left_over", told) or not match.phrasing.words_in(
            "partial", match.around(16, 16)
        )
        return bool(whole)

    def _is_before_tax(self, match: Match) -> bool:
        """Whether a profit is one before tax, and the costs are all costs."""
        words_in, text = match.phrasing.words_in, match.sentence.text
        told = set(words_in("adjusted", text))
        return bool(told) and told <= self.group(match, "before_taxes") and bool(words_in("all_costs", text))

    def _is_of_part(self, match: Match, claim: Claim) -> bool:
        """Whether the costs are those of one thing: "spent £38m on schools"."""
        place = place_of(match, claim, "costs")
        text = match.sentence.text
        after = text[place + 1 :].split(maxsplit=1)[:1]
        start = max((at + 1 for at in match.sentence.slots if at < place), default=0)
        before = text[start:place].split()
        of_one = before[-_LABEL:].count(_OF) > 1 or self._is_in_place(match, before[-_LABEL:])
        of_one = of_one or not self.group(match, "partial_costs").isdisjoint(before)
        return of_one or not self.group(match, "on_what").isdisjoint(after)

    def _is_in_place(self, match: Match, words: list[str]) -> bool:
        """Whether words before a figure name a part of the business: "costs in the northern arm were £7m"."""
        at = next((at for at, word in enumerate(words) if word in self.group(match, "in_a_place")), len(words))
        named = [word for word in words[at + 1 :] if word not in self.group(match, "before_number")]
        labelled = any(match.phrasing.words_in(name, " ".join(words[:at])) for name in self.labels["costs"])
        return labelled and bool(named) and not match.phrasing.lexicon.has("time", " ".join(named[:2]))


def _sign(one: Takings) -> Quantity:
    """The sign of a balance, at the place of the word that says so."""
    readings = (Reading(Fraction(one.sign), unit(""), Fraction(0)),)
    start, end = one.named
    return one.result.replace(
        kind="word",
        readings=readings,
        start=start,
        end=end,
        number_end=end,
        qualifier=None,
        cue=None,
        strength="",
        noun=None,
    )
