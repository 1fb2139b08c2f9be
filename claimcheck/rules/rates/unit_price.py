"""A quantity, the price of each and the total."""

from __future__ import annotations

from claimcheck.claims import AMOUNT, MONEY, RATE, Claim, Example
from claimcheck.claims.shared_out import SharedOut

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from claimcheck.claims import Bound, Carrier, Match
    from claimcheck.quantities.quantity import Quantity


class UnitPrice(SharedOut):
    """So many at so much each, and what that comes to: ``14 buses at $310,000 each, $4.34m in all``.

    Writers slip by a power of ten, most often between thousands and millions, or by an update of one figure of the three.
    Only words that make the price that of one (*each*, *apiece*, *a head*, *a barrel*) license the relation.
    """

    code = "CC526"
    aliases = ("per-head",)
    roles = {"quantity": AMOUNT, "price": f"{MONEY}|{RATE}", "total": MONEY, "tariff": RATE}
    result = "total"
    gloss = "price"
    sought = ("quantity", "total")
    sums = ("total",)
    counted = "quantity"
    phrasings = (
        "{price} <for_each>",
        "{price} (a|an|per|for every)",
        "{price} [~] (to|for) (a|each|every)",
        "each ~ {price}",
        "each of [~] {_} ~ {price}",
        "{quantity} ~ at {price}",
        "{tariff}",
        "{quantity} ~ (at|for|costing|priced at|worth|sold at|bought at) {price} [~ <for_each>] ~ , [or|making|for] {total} <all_told>",
        "{quantity} ~ (at|for|costing|priced at|worth|sold at|bought at) {price} [~ <for_each>] ~ (,|–) (for a total of|a total of|for a total cost of|making|making a total of|totalling|totaling|which comes to|at a total cost of|or a total of) {total}",
        r"{quantity} ~ (at|for|costing|priced at|worth) {price} [~ <for_each>] \( [a total of|=] {total} [<all_told>] \)",
        "{total} [~] for [the|its|some|his|her|their] {quantity} ~ (,|–) (or|that is|i.e.|which is) {price} [~ <for_each>]",
        r"{total} [~] for [the|its|some|his|her|their] {quantity} ~ \( [or|that is|i.e.] {price} [~ <for_each>]",
        "{price} [<for_each>] , (or|for|making) [a total of] {total} [<all_told>] (for|over) [the|all|all of the|its|their|all the] {quantity}",
        "{quantity} ~ at {price} [~ <for_each>] , for {total}",
        "(paid|pays|paying|spent|costing|cost) {total} – {price} [~ <for_each>] – for {quantity}",
        "{quantity} [~] shares ~ for [a total of|an aggregate of|an aggregate|a total cost of|total consideration of] {total} [,] (at|or) (an|a|the) average [share|purchase] (price|cost) [per share|a share|paid] of {price}",
        "{quantity} [~] shares ~ at (an|a|the) average [share|purchase] (price|cost) [per share|a share|paid] of {price} ~ , for [a total of|an aggregate of|an aggregate|a total cost of|total consideration of] {total}",
        "{quantity} ~ , for {total} , or {price} <for_each>",
    )
    message = "{quantity} at {price} come to {computed}, not {total}"
    valid = (
        Example("Of 94 lots 71, or 76%, sold, for £13.9m, just under £196,000 each."),
        Example("Shares, which touched 310p in June, closed 4p lower at 262p."),
        Example("It ordered 14 buses at $310,000 each, $4.34m in all."),
        Example("They paid £36,000 for 24 desks, or £1,500 apiece."),
        Example("The trader sold 2 million barrels at $70 a barrel, for $140m."),
        Example("The farm bought 40 lambs for £3,000, and a dog for £400, £3,400 in all."),
        Example("She bought 30 litres at £1.50 a litre, for a total of £45."),
        Example("The club sold two players for £9m, or £12m with bonuses."),
        Example("It paid $90m for three ships, or $2,500 a tonne."),
        Example("The firm bought 208,700 shares for a total of $14 million at an average price of $67.37."),
        Example("The 400 strikers each lost £2,000 and the company £12m."),
        Example("Some 500 guests paid £100 a head for a dinner that raised £80,000 after costs."),
        Example("The navy ordered 200 drones for $45,000 apiece, or $60,000 with spares."),
        Example("The press sold 4,000 copies at £10 each, or £60,000 worth with the hardbacks."),
        Example("Thirty members pay £20 each, or £250 for a family for life."),
        Example("The 25 flats fetched £300,000 each; the builder had paid £5m for the land."),
        Example("The 60 homes, priced from £200,000 each, will bring in £15m."),
        Example("It hauled 14 million tons over 2,200 miles at 1.1 cents a ton-mile, and earned $31m."),
        Example("It sold 20 million barrels at an average of $60 each, bringing in $1.2bn."),
        Example("The price of a 25kg bag of meal reached £400, and tea sold at £60 a kilo."),
        Example("Say you buy 5 pans at $3 a pan. Suppose the total bill was $60."),
        Example("The trader offered four million shares, of a par value of 10 cents a share, at $8.50."),
    )
    invalid = (
        Example("It ordered 14 buses at $310,000 each, $43.4m in all.", computed="4,340,000"),
        Example("They paid £36,000 for 24 desks, or £2,500 apiece.", computed="60,000"),
        Example("The trader sold 2 million barrels at $70 a barrel, for a total of $14m.", computed="140"),
        Example("The school bought 300 tablets at €200 each, a total of €600,000.", computed="60,000"),
        Example(
            "The firm bought 200,000 shares for a total of $14 million at an average price of $7.", computed="1,400,000"
        ),
        Example("The council spent £480,000 for 120 bins (£400 apiece).", computed="48,000"),
        Example("Sixty of the bikes went for £90 each, raising £8,400.", computed="5,400"),
        Example("At $75 a barrel, the 2 million barrels on board are worth $450m.", computed="150"),
        Example("The farmer sold 80 lambs for £9,600 – £190 a lamb."),
        Example("The festival sold 15,000 tickets at £80, taking £2.9m.", computed="1,200,000"),
        Example("The navy ordered 200 drones for $45,000 apiece, or $36m.", computed="9,000,000"),
        Example("Hanging baskets, 240 of them at £38 each, ran up a bill of £11,400.", computed="9,120"),
        Example("The co-operative bought 7 million doses at $4 a shot, spending $48m.", computed="28"),
        Example("Chairs for the chamber: 36, at $240 apiece. Bill to the ratepayer: $11,920.", computed="8,640"),
        Example("Thirty-two lambs, £104 apiece: the cheque from the mart was for £4,328.", computed="3,328"),
        Example("The ministry bought 36 of the vehicles at £4.5m apiece; the £262m bill does not include spares."),
        Example("It sold 20 million barrels at $60 each, it said in a note, bringing in $2.2bn.", computed="1.2"),
        Example("Rice cost him $600 a tonne, so the 50 tonnes came to $80,000.", computed="30,000"),
    )

    @staticmethod
    def formula(quantity: Carrier, price: Carrier) -> Carrier:
        return quantity * price

    def worded(self, match: Match, roles: dict[str, Bound]) -> dict[str, Bound]:  # noqa: ARG002
        """A price by the barrel or the litre is a rate."""
        if "tariff" in roles:
            roles["price"] = roles.pop("tariff")
        return roles

    def suits(self, role: str, figure: Quantity, roles: Mapping[str, Bound]) -> bool:
        """Of what has a price by the barrel, a number of barrels."""
        price = roles["price"]
        if isinstance(price, tuple) or price.kind != "rate":
            return super().suits(role, figure, roles)
        if role == "total":
            quantity = roles["quantity"]
            return figure.kind == "money" and not isinstance(quantity, tuple) and _come_to(price, quantity, figure)
        return figure.kind not in ("count", "duration", "rate", "money") and _is_currency(price, figure)

    def licensed(self, match: Match, claim: Claim) -> bool:
        """A price of one that no word calls a mean, of no money; no ceiling or floor, nothing that another is compared with."""
        price = claim.figure("price")
        if price.kind == claim.figure("quantity").kind == "money":
            return False
        if _is_size(match, claim.figure("quantity")):
            return False
        ceiling = any(str(figure.qualifier) == "at_most" for figure in claim.figures())
        if self.is_open(match):
            each = price.kind == "rate" or not (self.is_bill(match) or match.mentions("averaging"))
        else:
            each = price.kind == "rate" or match.mentions("for_each") or match.mentions("averaging")
        return each and not ceiling and not self.is_compared(match)


def _is_size(match: Match, quantity: Quantity) -> bool:
    """Whether a quantity is how much one thing holds: "a 25kg bag"."""
    text, place = (
        match.sentence.text,
        next((at for at in match.sentence.slots if match.sentence.figure(at) is quantity), 0),
    )
    before, behind = text[:place].split()[-1:], text[place + 1 : place + 2]
    return before in (["a"], ["an"], ["each"], ["every"]) and (behind == "-" or text[place + 2 : place + 3].isalpha())


def _is_currency(price: Quantity, figure: Quantity) -> bool:
    """Whether a quantity at a price by the barrel comes to money."""
    powers = (price.unit.dimension * figure.unit.dimension).powers
    return len(powers) == 1 and powers[0][1] == 1


def _come_to(price: Quantity, quantity: Quantity, total: Quantity) -> bool:
    return price.unit.dimension * quantity.unit.dimension == total.unit.dimension
