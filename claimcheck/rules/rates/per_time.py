"""A total, the time it took and the rate."""

from __future__ import annotations

from claimcheck.claims import AMOUNT, DURATION, Example
from claimcheck.claims.rated import Rated

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.claims import Carrier, Claim, Match


class PerTime(Rated):
    """A total over a stretch of time, and so many a day, week or year.

    The rate must be the total divided by the time. Writers slip by dividing by the wrong number of days, by a lost digit, or by an
    update of the total that did not reach the rate. Months have 28 to 31 days and years are also counted as 52
    weeks; a peak (*up to 90 a day*) is no rate, and what is set against another time is left alone.
    """

    code = "CC521"
    aliases = ("per-time",)
    roles = {"total": AMOUNT, "window": f"{DURATION}|word:in_each", "rate": AMOUNT, "period": "word:in_each"}
    result = "rate"
    phrasings = (
        "in [the|just|only|its first|the first|the last|the past|its] {window} ~ {total} ~ , [or] [just] [<averaging>] {rate} [~ {period}]",
        "{total} ~ (in|over|during|within|for) [just|only|the|those|these|the last|the past|the first] {window} ~ , [or|that is|i.e.|making] [<averaging>] [a rate of] {rate} [~ {period}]",
        r"{total} ~ (in|over|during|within|for) [just|only|the|those|these|the last|the past|the first] {window} ~ (–|:|;|\() [or|that is|i.e.] [<averaging>] [a rate of] {rate} [~ {period}]",
        "{total} ~ (in|over|during|within|for) [just|only|the|those|these|the last|the past|the first] {window} ~ (at|which is|which means|equal to|equivalent to) ~ <averaging> {rate} [~ {period}]",
        "{total} ~ (in|over) [just|only|the|those|these|the last|the past|the first] {window} ~ , at (a|the) rate of {rate} [~ {period}]",
        "<averaging> {rate} [~ {period}] (over|in|during) [just|only|the|those|these|the last|the past|the first] {window} ~ , [or] (for|making|giving|to make|reaching) (a total of|a tally of|) {total}",
        "{rate} ~ {period} (for|over) [just|only|the|those|these|the last|the past|the first] {window} ~ , [or] (a total of|making|making a total of|for a total of|which makes|which comes to) {total}",
        "{rate} (for|over) [just|only|the|those|these|the last|the past|the first] {window} ~ , [or] (a total of|making|making a total of|for a total of|which makes|which comes to) {total}",
        "{rate} [~ {period}] , or {total} (over|in) [just|only|the|those|these|the last|the past|the first] {window}",
    )
    message = "{total} in {window} is {computed}, not {rate}"
    valid = (
        Example("In six days the ward admitted 240 people, about 40 a day."),
        Example("It made 730 tonnes in a year, two tonnes a day."),
        Example("They sold 900 tickets in three days, up to 500 a day."),
        Example("In ten weeks it lost 300 members, 20 a week more than last year."),
        Example("They built 1,200 homes over two years, an average of 50 homes a month."),
        Example("Crews fixed 84 leaks in four weeks, or three a day."),
        Example("In five days they caught 300 eels, and 12 perch a day."),
        Example("Its profits were $3bn per day over the last 50 years – $1tn a year."),
    )
    invalid = (
        Example("In six days the ward admitted 240 people, about 90 a day.", computed="40"),
        Example("The mill ground 900 tonnes in 30 days, an average of 45 tonnes a day.", computed="30"),
        Example("They built 1,200 homes over eight years, or 25 homes a month.", computed="12.5"),
        Example("The army fired 21,000 shells in a week – 7,000 a day.", computed="3,000"),
        Example("The pump ran dry at 50 litres an hour for 12 hours, a total of 900 litres.", computed="75"),
        Example("The site drew 700,000 visitors in seven days, averaging 10,000 a day.", computed="100,000"),
    )

    @staticmethod
    def formula(total: Carrier, window: Carrier) -> Carrier:
        return total / window

    def licensed(self, match: Match, claim: Claim) -> bool:
        """A rate of the total: speeds have a rule of their own, and *$3bn per day* is no total."""
        is_rate = claim.figure("rate").kind == "rate"
        is_total = "window" in match.words or not match.mentions("in_each", after="total")
        return is_rate and is_total and super().licensed(match, claim)
