"""A profit, the revenue it was made on and the margin."""

from __future__ import annotations

from claimcheck.claims import MONEY, Binding, Claim, Example
from claimcheck.claims.labelled import Labelled
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.takings import margins

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier, Match, Passage


class Margin(Labelled):
    """A margin is the profit as a percentage of the revenue, not of the costs.

    Profits of several kinds stand close together in company news; only a margin stated of the very profit and the very revenue is
    tested.
    """

    code = "CC569"
    meets = ("money+text:margin",)
    roles = {"profit": MONEY, "revenue": "profit", "percent": "percent"}
    result = gloss = "percent"
    sought = ("profit", "revenue")
    labels = {"profit": ("gaining",), "revenue": ("sold_for",)}
    phrasings = (
        "margin [~] (of|at|to) {percent}",
        "{percent} [~] margin",
        "margin (was|is|were|stood at|came to|comes to|came out at|works out at|worked out at) {percent}",
        "(profit|profits|income|surplus|ebitda) ~ of {profit} on (revenue|revenues|sales|turnover|income) of {revenue} ~ , (a|or a|for a|giving a) [~] margin of {percent}",
        "(profit|profits|income|surplus|ebitda) ~ of {profit} on (revenue|revenues|sales|turnover|income) of {revenue} ~ , (a|or a|for a|giving a) {percent} [~] margin",
        "(profit|profits|surplus) of {percent} , or {profit} , on (revenue|revenues|sales|turnover|income) of {revenue}",
        "(profit|profits|surplus|income) of {profit} , or {percent} (of|on) (revenue|revenues|sales|turnover|income) of {revenue}",
        "made {profit} on (revenue|revenues|sales|turnover|income) of {revenue} ~ , (a|or a|for a|giving a) [~] margin of {percent}",
        "made {profit} on (revenue|revenues|sales|turnover|income) of {revenue} ~ , (a|or a|for a|giving a) {percent} [~] margin",
    )
    message = "{profit} on {revenue} is a margin of {computed}, not {percent}"
    valid = (
        Example(
            "The chain had sales of €90m. Operating profit came to €8.1m. At its French arm the operating margin was 19%."
        ),
        Example(
            "Turnover at the chain rose to €90m. It closed nine shops. Profit was €8.1m. Its margin, at 9%, was the best yet."
        ),
        Example("It made an operating profit of $9m on sales of $60m, a margin of 15%."),
        Example("The firm made £2m on turnover of £40m, a 5% margin."),
        Example("A profit of five per cent, or $350,000, on sales of $7m is expected."),
        Example("It made a profit of $9m on sales of $60m; the gross margin was 41%."),
        Example("Profit of $9m on sales of $60m rose 12%, and the margin by 2%."),
        Example("The firm made $20m on sales of $200m; its gross margin was 42%."),
        Example("Its margin of 12% on sales of $300m compares with a profit of $50m in 2019."),
    )
    invalid = (
        Example(
            "Turnover at the chain rose to €90m. It closed nine shops. Profit was €8.1m. Its margin, at 14%, was the best yet."
        ),
        Example("It made an operating profit of $9m on sales of $60m, a margin of 25%.", computed="15"),
        Example("The firm made £2m on turnover of £40m, a 20% margin.", computed="5"),
        Example("A profit of nine per cent, or $350,000, on sales of $7m is expected.", computed="5"),
        Example("It booked income of €12m, or 18% of sales of €150m.", computed="8"),
        Example("A surplus of $30m on revenue of $1.2bn, for a margin of 7.5%, was booked.", computed="2.5"),
        Example("Profit was £30m on turnover of £200m, a margin of 35%.", computed="15"),
        Example("With sales of €60m and a profit of €9m, its margin was 35%.", computed="15"),
    )

    @staticmethod
    def formula(profit: Carrier, revenue: Carrier) -> Carrier:
        return 100 * profit / revenue

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """The only profit and the only revenue of a paragraph, and the margin."""
        for one in margins(passage, lexicon(passage.locale)):
            roles = {"profit": one.other, "revenue": one.revenue, "percent": one.result}
            yield Claim(self, roles, Binding.PARAGRAPH)

    def licensed(self, match: Match, claim: Claim) -> bool:  # noqa: ARG002
        """A margin of this profit, not one of another."""
        after = match.sentence.text[match.end :].split(maxsplit=1)[:1]
        terms = self.group(match, "on_terms") | self.group(match, "on_what")
        return terms.isdisjoint(after) and not match.followed_by("comparison")
