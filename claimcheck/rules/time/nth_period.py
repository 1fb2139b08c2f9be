"""A day, week, month or year that is the nth of something."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims import DATE, Claim, Example, Match, Rule
from claimcheck.claims.roles import WORD
from claimcheck.claims.standing import standing
from claimcheck.claims.timeline import stretch
from claimcheck.quantities.quantity import Reading
from claimcheck.units import unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier
    from claimcheck.quantities.quantity import Quantity

_PERIODS = ("day", "week", "month", "year")
_SINCE = "(began|begins|begun|started|starts|starting|beginning|broke out|launched|opened|going on since|since|appointed|elected|took office|took over|took power|came to power|hired|imposed|called|declared|erupted|closed|shut|walked out|invaded|seized|signed|laid|going back to|dates from|dates back to|founded|first)"
_APPOSED = 2
_NTH = "[straight|consecutive|successive]"


class NthPeriod(Rule):
    """Something enters its fourth year when three have passed: its nth period begins n − 1 periods after it began.

    Writers often count the periods passed (*in its third year* after three years), so one more or less is accepted.
    """

    code = "CC608"
    roles = {"began": DATE, "at": "began", "nth": f"ordinal|count|{WORD}nth"}
    result = "nth"
    loudest = "warning"
    phrasings = tuple(
        template
        for period in _PERIODS
        for template in (
            f"{{nth}} {_NTH} {period} … {_SINCE} ~ {{began}} … {{at}}",
            f"{{nth}} {_NTH} {period} … {{at}} … [;] … {_SINCE} ~ {{began}}",
            f"{_SINCE} ~ {{began}} … [;] … {{nth}} {_NTH} {period} … {{at}}",
            f"{_SINCE} ~ {{began}} … [;] … {{at}} … {{nth}} {_NTH} {period}",
            f"{{at}} … {{nth}} {_NTH} {period} … [;] … {_SINCE} ~ {{began}}",
            f"{{at}} … {_SINCE} ~ {{began}} … {{nth}} {_NTH} {period}",
        )
    ) + tuple(
        template
        for period in _PERIODS[:-1]
        for template in (
            f"{period} {{nth}} … {{at}} … [;] … {_SINCE} ~ {{began}}",
            f"{_SINCE} ~ {{began}} … [;] … {period} {{nth}} … {{at}}",
            f"{_SINCE} ~ {{began}} … [;] … {{at}} … {period} {{nth}}",
            f"{{at}} … {period} {{nth}} … [;] … {_SINCE} ~ {{began}}",
        )
    )
    message = "from {began} to {at} is {computed}, which does not make a {nth}"
    valid = (
        Example("The siege entered its 30th day on 30 March 2024, having begun on 1 March 2024."),
        Example("The war, which began in 2014, was in its ninth year in 2022."),
        Example("In 2023 the drought was in its fourth year, having started in 2020."),
        Example("The trial was in its second week on 12 May 2023; the first day was 2 May."),
        Example("The drought, in its fourth year, began in 2019; it rained on 3 May 2022."),
        Example("The fifth day of the trial, 12 May, went to experts; it began on 6 May."),
        Example("The strike began on 3 June 2024, the third day of the fair, and by 9 June 2024 was over."),
    )
    invalid = (
        Example("The siege entered its 50th day on 30 March 2024, having begun on 1 March 2024.", computed="29"),
        Example("The war, which began in 2014, was in its fifth year in 2022.", computed="8"),
        Example("In 2023 the drought was in its eighth year, having started in 2020.", computed="3"),
        Example("The trial, which opened on 2 May 2023, was in its sixth week on 12 May 2023."),
        Example("On 9 May, day 40 of the lockout, which began on 12 April, talks resumed."),
        Example("Begun on 4 June, the dredging was by 15 June already in its sixth week."),
        Example("On 20 July 2024 the blockade was in its third month, having started on 4 January 2024."),
    )

    @staticmethod
    def formula(began: Carrier, at: Carrier) -> Carrier:
        return at - began

    def bind(self, match: Match) -> Iterator[Claim]:
        """The dates on one scale, and the number as so many of its periods."""
        roles: dict[str, Quantity] = self.filled(match)  # type: ignore[assignment]
        if len(standing(match.sentence, DATE)) != len((roles["began"], roles["at"])) or self.is_of_another(match):
            return
        period = next(name for name in _PERIODS if name in match.phrasing.template.split())
        between = stretch(roles["began"], roles["at"], years=period in ("month", "year"))
        nth = roles["nth"]
        if between is None or nth.value.denominator != 1 or unit(period).factor < between.step * between.scale.factor:
            return
        passed = Reading((nth.value - 2, nth.value + 1), unit(period), Fraction(0))
        yield Claim(self, {"began": between.start, "at": between.end, "nth": nth.replace(readings=(passed,))})

    def is_of_another(self, match: Match) -> bool:
        """Whether the nth period is one that was over, or of something else: "the first day of the fair", "for the third year running"."""
        start, end = match.span("nth")
        text, words = match.sentence.text, match.phrasing.lexicon
        at = next(one for one in standing(match.sentence, DATE) if one.place == match.places["at"][0])
        gap = match.between("began", "nth").strip()
        apposed = match.places["began"][0] < start and gap.startswith(",") and len(gap.split()) <= _APPOSED
        if words.has("started", at.before) or apposed:
            return True
        return words.has("nth_apart", f"{text[max(0, start - 24) : start]} | {text[end : end + 24]}")
