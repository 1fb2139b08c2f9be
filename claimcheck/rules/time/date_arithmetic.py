"""A date counted from another one."""

from __future__ import annotations

from claimcheck.claims import DATE, Claim, Example, Match, Rule
from claimcheck.claims.roles import WORD
from claimcheck.claims.timeline import lasting, spell, stretch, widened

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier
    from claimcheck.quantities.quantity import Quantity

_SHORT = ("second", "minute", "hour", "millisecond")
_LONG = ("month", "year", "decade", "century")


class DateArithmetic(Rule):
    """A date, a later one, and how long after the first it comes.

    ``30 days after 1 March, on 31 March``; ``opened in 1990 and closed 12 years later, in 2002``. A day more or less is
    accepted, for some count the first day; weeks, months and years may be rounded to the nearest. Working days are left
    alone.
    """

    code = "CC604"
    roles = {"start": DATE, "end": "start", "length": f"duration|{WORD}spell"}
    result = "length"
    phrasings = (
        "{length} (after|from|following) [the] {start} [~] [,|:|–] [that is|that is,|namely|which is|which|i.e.|or|meaning] (on|by|in|until|is|was|falls on|fell on|,|:|–) [the] {end}",
        "{length} from {start} , ~ (expires|expire|ends|end|lapses|runs out|closes|is due|falls due) ~ {end}",
        "{length} (lease|licence|license|franchise|concession|contract|mandate|patent|term|loan|deal|ban) ~ (in|on|from) {start} [,] ~ (expires|expire|expired|ends|end|ended|runs out|ran out|lapses|lapsed) ~ (in|on) {end}",
        "(lease|licence|license|franchise|concession|contract|mandate|patent|term|loan) of {length} [,] ~ (in|on|from) {start} [,] ~ (expires|expire|expired|ends|end|ended|runs out|ran out|lapses|lapsed) ~ (in|on) {end}",
        "within {length} of {start} [,|–|:] [that is|i.e.] [,] [by] {end}",
        "{start} … (and|,|;) ~ {length} later [,|–] ~ (on|in) {end}",
        "in {start} … {length} later [,] in {end}",
        "(on|in) {end} , [almost|just] {length} after ~ (on|in|of) [the] {start}",
        "(on|in) {end} , {length} after [the] {start}",
        "(on|in) {end} , {length} before ~ (on|in|of) [the] {start}",
        "(on|in) {end} , {length} before [the] {start}",
        "{length} before ~ {start} , (on|in) {end}",
    )
    message = "from {start} to {end} is {computed}, not {length}"
    valid = (
        Example("The invoice is due 30 days after 1 March, on 31 March."),
        Example("The mill opened in 1990 and closed 12 years later, in 2002."),
        Example("The licence expires 18 months after 1 January 2024, on 1 July 2025."),
        Example("Replies are due 10 working days after 3 March, on 17 March."),
        Example("A decade after the 2003 flood, in 2014, the wall was raised."),
        Example("He was born on 3 May 1950 and, two years after the war, on 6 June 1947, his sister."),
        Example("In 1998, two years after the merger of 1996, it moved."),
        Example("The firm was founded in 1901 and its mill, built 12 years later, closed in 2009."),
        Example("The lease of 99 years, signed in 1925, runs out in 2024."),
    )
    invalid = (
        Example("The invoice is due 30 days after 1 March, on 14 April.", computed="44"),
        Example("The mill opened in 1990 and closed 12 years later, in 2012.", computed="22"),
        Example("The licence expires 18 months after 1 January 2024, on 1 March 2026.", computed="26"),
        Example("Payment must be made within 14 days of 3 June, that is by 27 June.", computed="24"),
        Example("The strike began on 1 June and was called off 20 days later, on 30 June.", computed="29"),
        Example("In 1998, two years after the merger of 1991, it moved."),
        Example("The trial opened on 3 April; the verdict came 45 days later, on 3 May.", computed="30"),
        Example("The term is 90 days from 1 April, which falls on 15 August.", computed="136"),
        Example("The lease of 99 years, signed in 1925, runs out in 2014."),
    )

    @staticmethod
    def formula(start: Carrier, end: Carrier) -> Carrier:
        return end - start

    def bind(self, match: Match) -> Iterator[Claim]:
        """The dates and the length on one scale, the earlier date first."""
        roles: dict[str, Quantity] = self.filled(match)  # type: ignore[assignment]
        length, start, end = spell(roles["length"]), roles["start"], roles["end"]
        text, lexicon = match.sentence.text, match.phrasing.lexicon
        if (
            length is None
            or length.unit.name in _SHORT
            or length.unit.kind != "duration"
            or lexicon.has("recurring", text)
        ):
            return
        if self.turns(match):
            return
        if " before " in match.phrasing.template:
            start, end = end, start
        between = stretch(start, end, length.unit.name in _LONG, match.sentence.document.date)
        if between is not None:
            day = between.step * between.scale.factor / length.unit.factor
            meant = widened(lasting(length, between), day, day)
            yield Claim(self, {"start": between.start, "end": between.end, "length": meant})

    def turns(self, match: Match) -> bool:
        """Whether another event stands between "later" and the second date: "built 12 years later, closed in 2009"."""
        if "later" not in match.phrasing.template:
            return False
        gap = match.between("length", "end")
        return len(gap.partition(",")[2].split()) > 1 or match.phrasing.lexicon.has("broken_off", gap)
