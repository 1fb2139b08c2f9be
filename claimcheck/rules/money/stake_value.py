"""A stake, what was paid for it and what that makes the whole worth."""

from __future__ import annotations

from claimcheck.claims import AGE, MONEY, PERCENT, Binding, Claim, Example
from claimcheck.claims.buyer import buyers
from claimcheck.claims.glossed import Glossed, place_of
from claimcheck.claims.lexicon import lexicon

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from claimcheck.claims import Bound, Carrier, Match, Passage
    from claimcheck.quantities.quantity import Quantity

_AHEAD = 16
_NEAR = 24
"""How far before and after a percentage the word for a stake may stand."""


class StakeValue(Glossed):
    """A share of a company for a sum, and the value that this puts on the company.

    The value is the sum divided by the share; where the sum is new money, the value before it came in is meant as often, and
    both are accepted. Writers slip by multiplying, and by a power of ten.
    """

    code = "CC564"
    meets = ("money+share+text:worth", "money+share+text:valu", "money+percent+text:valu", "money+percent+text:worth")
    roles = {"stake": PERCENT, "price": MONEY, "value": "price", "old": AGE}
    result = gloss = "value"
    sought = ("price", "stake")
    readings = ("after", "before")
    phrasings = (
        "<valuing> ~ {value}",
        "<valuing> [the|a|an|its|his|her|their] {old} ~ {value}",
        "(valuation|value|worth) ~ (of|at) {value}",
        "(price|price tag|value|valuation) [~] on [the] (whole|lot|company|firm|business|club|group|entire) … {value}",
        "(whole|lot|company|firm|business|club|group|start-up|startup|enterprise) (at|worth) {value}",
        "{value} (valuation|price tag)",
        "{stake} (stake|share|holding|slice|interest|of) ~ (for|went for|fetched|was sold for|is worth|worth) {price} ~ [, ~ |– ~ ] <valuing> ~ {value}",
        "{price} ~ (for|in exchange for|in return for) [a|an|its|the|his|her|their] {stake} (stake|share|holding|slice|interest|of) ~ [, ~ |– ~ ] <valuing> ~ {value}",
        "{stake} (stake|share|holding|slice|interest|of) ~ at a {value} valuation , raising {price}",
        "{stake} (stake|share|holding|slice|interest) ~ (for|worth) {price} ~ , (at|for) a (valuation|value) of {value}",
    )
    message = "{price} for {stake} makes the whole worth {computed}, not {value}"
    valid = (
        Example("Orme paid $30 million for a 12 percent stake in Lim, valuing the two-year-old firm at $250 million."),
        Example("Orme paid $30 million for a 12 percent stake in Lim, valuing its 14 mills at $90 million in 2019."),
        Example(
            "The family has sold 30 per cent of the brewery. It brews 12 beers. The buyers paid €60m. With its pubs the business is worth €260m."
        ),
        Example(
            "The family has sold 30 per cent of the brewery. It brews 12 beers. The buyers paid €60m. At that price the whole is worth €200m."
        ),
        Example("A 10% stake went for $30m, which makes the club worth $300m."),
        Example("It paid £12m for a 25% stake, valuing the bakery at £48m."),
        Example("The fund put in $20m for a 20% stake, valuing the firm at $80m before the deal."),
        Example("It bought 5 per cent of the airline for €60m, in a deal that values it at €1.2bn."),
        Example("He owns a 30% share worth $9m, and his house is worth $3m."),
        Example("It holds a 20% stake worth £40m and had valued the whole firm at £150m last year."),
        Example("The bank paid £20m for a 10% stake in the firm and is valued at £500m."),
        Example("She sold shares for $2m apiece in the sale, keeping a 20% stake valued at $5m."),
        Example("With a rateable value of £100,000 and an offer of £80,000, a 10% tolerance is allowed."),
        Example("Land values sank from $7.1m to $4.1m, marking a 42% decline in the value of homes."),
    )
    invalid = (
        Example("Orme paid $30 million for a 12 percent stake in Lim, valuing the two-year-old firm at $360 million."),
        Example(
            "The family has sold 30 per cent of the brewery. It brews 12 beers. The buyers paid €60m. At that price the whole is worth €260m."
        ),
        Example("A 10% stake went for $30m, which makes the club worth $3bn.", computed="300"),
        Example("It paid £12m for a 25% stake, valuing the bakery at £20m.", computed="48"),
        Example("The fund put in $20m for a 20% stake, valuing the firm at $400m.", computed="100"),
        Example("It bought 5 per cent of the airline for €60m, in a deal that values it at €300m.", computed="1.2"),
        Example("A 40% share was sold for $8m, putting a value on the mine of $200m.", computed="20"),
        Example("At a valuation of $900m, the 20% stake cost $100m."),
        Example("A stake of 12.5% changed hands at $20m, giving the start-up a valuation of $260m.", computed="160"),
        Example("The sale of 8% of the shares raised £64m, so the market puts the whole at £1.4bn.", computed="800"),
        Example(
            "By parting with 15% of it for $90m they have put a price on the whole, after the new money, of $1.9bn."
        ),
        Example("The £30m sale of a 60% stake values the club at £90m.", computed="50"),
        Example("The fund took a quarter of the company for £25m, valuing it at £400m."),
    )

    @staticmethod
    def after(stake: Carrier, price: Carrier) -> Carrier:
        """With the money that was paid."""
        return 100 * price / stake

    @staticmethod
    def before(stake: Carrier, price: Carrier) -> Carrier:
        """Without it, where it goes to the company."""
        return price * (100 / stake - 1)

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """A stake, its price and what the whole is worth by it, told sentence by sentence."""
        for one in buyers(passage, lexicon(passage.locale)):
            roles = {"stake": one.stake, "price": one.price, "value": one.value}
            yield Claim(self, roles, Binding.PARAGRAPH, self.readings)

    def worded(self, match: Match, roles: dict[str, Bound]) -> dict[str, Bound]:  # noqa: ARG002
        """How old the company is has no part in it."""
        return {role: bound for role, bound in roles.items() if role != "old"}

    def suits(self, role: str, figure: Quantity, roles: Mapping[str, Bound]) -> bool:
        """The only percentage, and the only other sum in the currency of the value."""
        value = roles["value"]
        if role == "stake":
            return figure.kind in ("percent", "share") and 0 < figure.value * figure.unit.factor < 1
        return not isinstance(value, tuple) and figure.kind == "money" and figure.unit.dimension == value.unit.dimension

    def leads(self, match: Match, order: list[tuple[int, str]]) -> bool:
        """The percentage is that of a stake, if nothing speaks of a valuation."""
        places = {role: place for place, role in order}
        place, text = places["stake"], match.sentence.text
        if match.phrasing.words_in("change", " ".join(text[place + 1 : place + _NEAR].split()[:2])):
            return False
        apiece = match.phrasing.words_in("for_each", text[places["price"] : places["price"] + _NEAR])
        if apiece or not self.group(match, "valued_itself").isdisjoint(text[place + 1 :].split()[1:2]):
            return False
        after = text[place + 1 : place + _NEAR].partition(";")[0].partition(".")[0]
        valued = match.phrasing.words_in("valued_at", text[match.start : match.end])
        before = text[max(0, place - _AHEAD) : place]
        named = before.split()[-1:] == ["of"] and match.phrasing.words_in("stakes", before.rpartition(" of")[0])
        return bool(match.phrasing.words_in("stakes", after) or named) or bool(
            valued and not after.strip()[:1].isalpha()
        )

    def begins_anew(self, match: Match, text: str) -> bool:
        """Whether a clause of its own begins; *after the new money* begins none, for both values are accepted."""
        words = set(match.phrasing.words_in("new_clause", text))
        return bool(words - self.group(match, "or_without"))

    def licensed(self, match: Match, claim: Claim) -> bool:
        """The stake itself is no range, the sums have no ceiling, and the value is put on the whole by this very sale."""
        places = [place_of(match, claim, role) for role in ("stake", "price", "value")]
        if match.phrasing.words_in("valued_apart", match.sentence.text[min(places) : max(places)]):
            return False
        before = match.sentence.text[: places[1]].split()[-1:]
        price, value = claim.figure("price"), claim.figure("value")
        if not self.group(match, "leads_anywhere").isdisjoint(before) or price.value >= value.value:
            return False
        return not any(str(figure.qualifier) == "at_most" for figure in claim.figures())
