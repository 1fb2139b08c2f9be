"""A sum, its worth in another currency, and the rate that the text states."""

from __future__ import annotations

from claimcheck.claims import COUNT, MONEY, Example
from claimcheck.claims.glossed import Glossed, place_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.claims import Bound, Carrier, Claim, Match

_EACH = "(to|for|per) (the|one|a) {unit}"


class StatedFx(Glossed):
    """At so many dollars to the pound, a sum in one currency is worth that many times as much in the other.

    Writers slip by dividing where they should multiply, and by a power of ten.
    """

    code = "CC562"
    is_certain = True
    aliases = ("stated-fx",)
    roles = {
        "rate": MONEY,
        "unit": "word:currency",
        "sum": MONEY,
        "worth": MONEY,
        "coin": "word:currency",
        "number": COUNT,
        "one": MONEY,
    }
    result = "worth"
    gloss = "rate"
    sought = ("sum", "worth")
    readings = ("times", "divided")
    phrasings = (
        "{rate} (to|for|per|against) (the|one|a|each|every) {unit}",
        "{rate} [to|for|per] (a|per|each) {unit}",
        "[the|one|a|each] {unit} ~ (at|worth|to|for|of|buys|buying|bought|equal to|equals|fetched|fetches) {rate}",
        "{one} (worth|equal to|equals|=|at|buys|buying|is worth|was worth|to) {rate}",
        "{coin} ~ at {number} (to|against|per|for) (the|one|a|each) {unit}",
        f"(at|with|of) {{rate}} {_EACH} ~ , {{sum}} ~ (is|was|are|were|comes to|came to|is worth|was worth|buys|bought|makes|made|equals|would be) [worth] {{worth}}",
        f"{{sum}} ~ (is|was|are|comes to|came to|is worth|was worth|buys|equals|makes|made|,|–) [worth|or] {{worth}} ~ (at|with) [a rate of|an exchange rate of|today's rate of|the rate of] {{rate}} {_EACH}",
        f"{{sum}} \\( [or|worth] {{worth}} ~ (at|with) [a rate of|an exchange rate of|today's rate of|the rate of] {{rate}} {_EACH}",
        "(with|at) (the|one|a) {unit} (at|worth|trading at|of) {rate} , {sum} ~ (is|was|are|were|comes to|came to|is worth|was worth|buys|bought|makes|made|equals|would be) [worth] {worth}",
    )
    message = "at {rate} to the {unit}, {sum} is {computed}, not {worth}"
    valid = (
        Example("At 1.25 dollars to the pound, £400 is worth $500."),
        Example("With the pound at $1.30, £2m is $2.6m."),
        Example("At 7.5 kroner to the euro, 300 kroner is €40."),
        Example("At 150 yen to the dollar, $20 buys ¥3,000, and a beer is ¥600."),
        Example("With the euro at $1.10, £5m was spent, or $6m."),
        Example("With the euro at $1.10, the €30m club rejected a bid of $50m."),
        Example("At 80 rupees to the dollar, imports of $3bn cost more, and the state lost 90bn rupees."),
    )
    invalid = (
        Example("At 1.25 dollars to the pound, £400 is worth $320.", computed="500"),
        Example("With the pound at $1.30, £2m is $26m.", computed="2,600,000"),
        Example("At 7.5 kroner to the euro, 300 kroner is €2,250.", computed="40"),
        Example("At 150 yen to the dollar, $20 buys ¥30,000.", computed="3,000"),
        Example("The ticket is 90 rupees, or $9 at a rate of 90 rupees to the dollar.", computed="1"),
        Example("With one euro worth $1.10, the €50m contract is worth $85m.", computed="55"),
        Example("The rouble stood at 90 to the dollar, so his 180,000 roubles were worth $5,000.", computed="2,000"),
        Example("He changed £200 at 1.20 euros to the pound and got €340.", computed="240"),
    )

    def worded(self, match: Match, roles: dict[str, Bound]) -> dict[str, Bound]:
        """The rate, and what it is counted for: a currency, or one euro and the like."""
        one, number = roles.pop("one", None), roles.pop("number", None)
        if one is not None and not isinstance(one, tuple):
            roles["unit"] = self.constant(one, 1)
        if number is not None and not isinstance(number, tuple):
            coin = self.word_figure(match, "coin")
            readings = tuple(reading.replace(unit=coin.unit) for reading in number.readings)
            roles["rate"] = number.replace(readings=readings, kind="money")
        roles.pop("coin", None)
        return roles

    def supplied(self, match: Match, roles: dict[str, Bound], wanted: list[str]) -> dict[str, Bound]:
        """The two other sums of the sentence, one in each currency."""
        rate, unit = roles.get("rate"), roles.get("unit")
        if (
            len(wanted) != len(self.sought)
            or rate is None
            or unit is None
            or isinstance(rate, tuple)
            or isinstance(unit, tuple)
        ):
            return roles
        taken = (rate.start, unit.start)
        sums = [one for one in match.sentence.figures if one.kind == "money" and one.start not in taken]
        currencies = {str(one.unit.dimension) for one in sums}
        if len(sums) != 2 or currencies != {str(rate.unit.dimension), str(unit.unit.dimension)} or len(currencies) != 2:
            return roles
        found = {**roles, "sum": sums[0], "worth": sums[1]}
        return {role: found[role] for role in self.roles if role in found}

    def is_cue(self, match: Match) -> bool:
        """One of a currency, where a figure says so."""
        return "one" not in match.places or match.sentence.figure(match.places["one"][0]).value == 1

    def belong(self, match: Match, claim: Claim) -> bool:
        """Two sums and a rate, of one time: a currency stands *against* another."""
        order = sorted((place_of(match, claim, role), role) for role in (self.gloss, *self.sought))
        told = match.sentence.text[order[0][0] : order[-1][0]]
        return not match.phrasing.words_in("set_against", told) and self.leads(match, order)

    def leads(self, match: Match, order: list[tuple[int, str]]) -> bool:
        """Two sums of which one is not said to have become the other."""
        first, last = sorted(place for place, role in order if role != self.gloss)
        between = match.sentence.text[first + 1 : last]
        if match.phrasing.words_in("change", between):
            return False
        is_ = not self.group(match, "being").isdisjoint(between.split()[-1:])
        return is_ or self.glossed(match, between, last) or self.summed(match, between, last)

    @staticmethod
    def times(sum: Carrier, rate: Carrier, unit: Carrier) -> Carrier:
        """A sum in the currency that the rate is counted for."""
        return sum * rate / unit

    @staticmethod
    def divided(sum: Carrier, unit: Carrier, rate: Carrier) -> Carrier:
        """A sum in the currency of the rate."""
        return sum * unit / rate
