"""A change stated as a multiple."""

from __future__ import annotations

from claimcheck.claims import AMOUNT, Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.claims import Carrier


class MultipleChange(Rule):
    """A value that doubled, halved or rose fivefold, with the values before and after."""

    code = "CC404"
    roles = {"after": AMOUNT, "before": "after", "factor": "word:factor"}
    result = "factor"
    phrasings = (
        "[more than|nearly|almost|about] {factor} [in size|in number|in value] [to|at] {after} … from [just|only] {before}",
        "[more than|nearly|almost|about] {factor} … , from {before} … to {after}",
        "[more than|nearly|almost|about] {factor} to {after} … , (compared with|compared to|up from|against|down from) [just|only] {before}",
        "from {before} … to {after} … , (a|an) {factor} (rise|increase)",
    )
    message = "from {before} to {after} is {computed} times, not {factor}"
    valid = (
        Example("The fee has doubled since 2015, from £35 to £70."),
        Example("Output more than doubled to 30,841 units from 13,056."),
        Example("The herd has doubled to 60,000 from 10 years ago."),
        Example("Investment nearly doubled to 15.9 billion from 8.2 billion."),
        Example("Its debt was halved, from $40m to $21m."),
    )
    invalid = (
        Example("The fee has doubled since 2015, from £35 to £90.", computed="2.571"),
        Example("Profit more than doubled to A$15 million from A$12 million.", computed="1.25"),
        Example("Usage nearly doubled to 3,990,000 tonnes from 201,000 tonnes.", computed="19.85"),
        Example("Its debt was halved, from $40m to $31m.", computed="0.775"),
        Example("Subscribers more than tripled to 50,000, up from just 41,000.", computed="1.22"),
    )

    @staticmethod
    def formula(after: Carrier, before: Carrier) -> Carrier:
        return after / before
