"""So much for each of so many, and what that would cost."""

from __future__ import annotations

from claimcheck.claims import COUNT, MONEY, Binding, Claim, Example
from claimcheck.claims.billed import billed
from claimcheck.claims.glossed import place_of
from claimcheck.claims.invoice import invoices
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.shared_out import SharedOut

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier, Match, Passage


class ProductTotal(SharedOut):
    """A sum for each of many people or things, and the bill: ``£150 for each of 80,000 pensioners would cost £12m``.

    The usual slip is one of scale, millions for billions; the finding then names the power of ten. Shares that are sold
    are seldom all the shares, so that what they fetch says nothing of what a company is worth.
    """

    code = "CC563"
    is_loose = True
    meets = (
        "money+text:each",
        "money+text:Each",
        "money+text:very one of",
        "money+text:apiece",
        "money+text:a head",
        "money+text:per ",
        "money+text:very ",
    )
    roles = {"each": MONEY, "number": COUNT, "total": "each"}
    result = "total"
    gloss = "each"
    sought = ("number", "total")
    sums = ("total",)
    counted = "number"
    phrasings = (
        "{each} <for_each>",
        "{each} (a|an|per|for every)",
        "{each} [~] (to|for) (a|each|every)",
        "each ~ {each}",
        "each of [~] {_} ~ {each}",
        "(all|every one of) [the|its|of the|their] {number} ~ {each} ~ <comes_to> [the ~] {total}",
        "of {each} (for|to) [each of|every one of|each one of|all] [the|its|their|some] {number} ~ <comes_to> [the ~] {total}",
        "{each} (for|to) (each of|every one of|each one of|each and every one of) [the|its|their|some|those] {number} ~ <comes_to> [the ~] {total}",
        "{each} (for|to) (each of|every one of|each one of) [the|its|their|some|those] {number} ~ (,|–|:) [or] [a total of] {total} [<all_told>]",
        "{each} <for_each> (for|to) [the|its|all|some|their|all its|all the] {number} ~ <comes_to> [the ~] {total}",
        "at {each} (for|to) [each of|all] [the|its|all the] {number} ~ <comes_to> [the ~] {total}",
        "{number} ~ at {each} (each|apiece|a head|per head) ~ <comes_to> [the ~] {total}",
        "(giving|paying|granting|offering|handing|awarding|lending) [all|each of] [the|its|their|some] {number} ~ (a|an) {each} ~ <comes_to> [the ~] {total}",
        "{total} ~ in {number} [equal|annual|monthly|quarterly|weekly|yearly] (instalments|installments|payments|tranches) of {each}",
        "{total} , or {each} (for each of|for every one of|for each and every one of) [the|its|their] {number}",
    )
    message = "{number} times {each} is {computed}, not {total}"
    valid = (
        Example(
            "Every family will get €400. About 300,000 families qualify at once and 200,000 more in May. The cost is put at €200m."
        ),
        Example(
            "The port has ordered 24 tugs. Each vessel costs £3m and has a crew of six. The contract is worth £90m with spares."
        ),
        Example(
            "Each of the 900 staff will get £500 in May. The bill for the new roof, of £4.5m, comes out of reserves."
        ),
        Example("Each of the 40 villages got £2,000 for books. The total, £500,000, includes grants to the towns."),
        Example("They bought 240 laptops at €615 apiece. The board paid €190,000 for them with their cases."),
        Example("They bought 240 laptops at €615 apiece and 20 printers at €300. It paid €153,600 for them."),
        Example("The 64 elms still standing were pruned. Replacing those felled will cost £2,400, or £200 each."),
        Example("The 64 elms still standing were pruned, and replacing those felled will cost £2,400, or £200 each."),
        Example("The club has 450 members. Its new shirts cost £5,850, or £90 each."),
        Example("Vouchers of £150 for 80,000 pensioners would cost £12m."),
        Example("A bonus of $2,000 for each of its 1,500 staff will cost the firm $3m."),
        Example("It sold 4 million shares at $12 each, valuing the company at $480m."),
        Example("A fund of £5m for 300 schools was set up. It would cost £20m to double it."),
        Example("The tax, £90 for every one of 4 million homes, or £360m, was dropped."),
        Example("Some $90m will be paid in six monthly instalments of $15m."),
        Example("Giving 3,000 nurses a £500 bonus would cost the region £1.5m."),
        Example("It set aside $40m, or $80 for each of its 500,000 clients."),
        Example("The 36 trams, at $4m each, with spares and training will cost $210m."),
        Example("The 12 towns would cost $40m to defend, or $9m each for the largest two."),
    )
    invalid = (
        Example(
            "The port has ordered 24 tugs. Each vehicle costs £3m and has a crew of six. The contract is worth £172m."
        ),
        Example(
            "Every family will get €400. Payments begin on 3 May. About 300,000 families qualify. The cost of the payments is put at €12m."
        ),
        Example(
            "Each of the 900 staff will get £500, it was agreed by 9 votes to 4. The bill, of £4.5m, was put off.",
            computed="450,000",
        ),
        Example(
            "The club sold 3,000 shirts at £40 each, 200 of them abroad. It was paid £160,000 for them.",
            computed="120,000",
        ),
        Example("The choir has ordered 450 hymn books. They cost £5,850, or £9 each.", computed="4,050"),
        Example("Vouchers of £150 for 80,000 pensioners would cost £120m.", computed="12"),
        Example("A bonus of $2,000 for each of its 1,500 staff will cost the firm $30m.", computed="3"),
        Example("The tax, £90 for every one of 4 million homes, or £36bn, was dropped.", computed="360"),
        Example("Some $90m will be paid in six monthly instalments of $25m.", computed="150"),
        Example("It set aside $40m, or $8 for each of its 500,000 clients.", computed="4"),
        Example("Sending 300 athletes at €6,000 a head would cost €18m.", computed="1,800,000"),
        Example("Paying each of the 5,000 workers a £200 bonus will cost £4m.", computed="1,000,000"),
        Example("Each of the 400 laptops cost $650, bringing the total to $460,000.", computed="260,000"),
        Example("Laptops at £400 for 1,500 pupils will cost the trust £900,000.", computed="600,000"),
        Example("Giving 3,000 nurses a £500 bonus would cost the region £15m.", computed="1,500,000"),
        Example("Handing €250 to each of the port's 12,000 homes after the flood would cost the council €30m."),
        Example(
            "It would cost £6.6bn, he said, to send £300 to each of the country's 2.2m pensioners.", computed="660"
        ),
        Example("For the 25,000 nets it ordered, at $3.20 apiece, the ministry's invoice came to $128,000."),
        Example("The new hymn books, of which the choir has ordered 450, cost £9 each. The bill, £5,850, is settled."),
        Example("Each of the island's 2.4 million homes would get $300, at a total cost of $72m.", computed="720"),
        Example("Each of its 2.4 million homes would get $300 before winter, it said, at a total cost to it of $72m."),
        Example("Paying the 900 staff $1,000 apiece will cost $1.9m.", computed="900,000"),
    )

    @staticmethod
    def formula(each: Carrier, number: Carrier) -> Carrier:
        return each * number

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """A price each in one sentence, and in the next the bill."""
        words = lexicon(passage.locale)
        found = [(one.each, one.number, one.total) for one in billed(passage, words)]
        found += [(one.each, one.number, one.total) for one in invoices(passage, words, self.formula)]
        for figures in found:
            roles = dict(zip(("each", "number", "total"), figures, strict=True))
            if self.alike(roles):
                yield Claim(self, roles, Binding.PARAGRAPH)

    def licensed(self, match: Match, claim: Claim) -> bool:
        """No ceiling, nothing compared, and no cost that comes again every year."""
        if self.is_open(match) and (not self.is_bill(match) or match.mentions("averaging")):
            return False
        if self.has_terms(match, place_of(match, claim, "total")):
            return False
        ceiling = any(str(figure.qualifier) == "at_most" for figure in claim.figures())
        return not ceiling and not self.is_compared(match) and not match.followed_by("in_each")
