"""A sum, its worth in another currency, and the rate that the text states."""

from __future__ import annotations

from claimcheck.claims import MONEY, Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.claims import Carrier

_EACH = "(to|for|per) (the|one|a) {unit}"


class StatedFx(Rule):
    """At so many dollars to the pound, a sum in one currency is worth that many times as much in the other.

    Writers slip by dividing where they should multiply, and by a power of ten.
    """

    code = "CC562"
    aliases = ("stated-fx",)
    roles = {"rate": MONEY, "unit": "word:currency", "sum": MONEY, "worth": MONEY}
    result = "worth"
    readings = ("times", "divided")
    phrasings = (
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
    )
    invalid = (
        Example("At 1.25 dollars to the pound, £400 is worth $320.", computed="500"),
        Example("With the pound at $1.30, £2m is $26m.", computed="2,600,000"),
        Example("At 7.5 kroner to the euro, 300 kroner is €2,250.", computed="40"),
        Example("At 150 yen to the dollar, $20 buys ¥30,000.", computed="3,000"),
        Example("The ticket is 90 rupees, or $9 at a rate of 90 rupees to the dollar.", computed="1"),
    )

    @staticmethod
    def times(sum: Carrier, rate: Carrier, unit: Carrier) -> Carrier:
        """A sum in the currency that the rate is counted for."""
        return sum * rate / unit

    @staticmethod
    def divided(sum: Carrier, unit: Carrier, rate: Carrier) -> Carrier:
        """A sum in the currency of the rate."""
        return sum * unit / rate
