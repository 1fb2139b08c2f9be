"""One every so often, and so many an hour."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims import AMOUNT, COUNT, DURATION, Binding, Claim, Example
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.pace import at_all_hours, hourly
from claimcheck.claims.rated import Rated, least_at_work, time_of
from claimcheck.claims.slotted import SLOTS
from claimcheck.claims.timeline import widened
from claimcheck.quantities.quantity import Reading
from claimcheck.quantities.rounding import EXACT_COUNT
from claimcheck.units import unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier, Match, Passage
    from claimcheck.quantities.quantity import Quantity


_LONGEST_SHIFT = 16 * 3600
"""Seconds that a service may run for without a rest."""
_LEAD = 3
"""How many words before a longer time may say that it was filled: "for the whole"."""


class Frequency(Rated):
    """One every 12 minutes, and so five an hour.

    Both ends of a stretch of time may be counted, so that one more or fewer is fine; and a service may rest: *every 15
    minutes, 70 a day*.
    """

    code = "CC527"
    meets = (
        "rate+text: every ",
        "duration+text:day and night",
        "duration+text:around the clock",
        "duration+text:round the clock",
    )
    roles = {
        "number": COUNT,
        "interval": DURATION,
        "rate": AMOUNT,
        "period": "word:in_each",
        "at_work": "share",
        "paced": "rate|speed",
        "window": DURATION,
    }
    result = gloss = "rate"
    sought = ("interval",)
    within = "of_those_told"
    readings = ("formula", "single", "meanwhile", "once_each")
    phrasings = (
        "{number} ~ every {interval} … {paced}",
        "every {interval} … {paced}",
        "{number} ~ every {interval} ~ (,|–) (or|that is|i.e.|which is|which makes|which means|making|giving|so|equal to|equivalent to) {rate} [~ {period}]",
        r"{number} ~ every {interval} ~ \( [or|that is|i.e.|about] {rate} [~ {period}]",
        "every {interval} ~ (,|–) (or|that is|i.e.|which is|which makes|which means|making|giving|so|equal to|equivalent to) {rate} [~ {period}]",
        "every {interval} , {rate} [~ {period}] (.|,|;|–|and|but)",
        r"every {interval} ~ \( [or|that is|i.e.] {rate} [~ {period}]",
        "every {interval} ~ (:|–|,) (so|that makes|which makes|making|that is|that means) ~ {rate} in",
        "{number} ~ every {interval} ~ (:|–|,) [or|about|some] {rate} of them [in] [~ {period}]",
        "every {interval} ~ (:|–|,) [or|about|some] {rate} of them [in] [~ {period}]",
        "{rate} [~ {period}] , (or|that is) [one|once|roughly one|about one] every {interval}",
        r"{rate} [~ {period}] (–|\() [or] (one|once) every {interval}",
    )
    message = "one every {interval} is {computed}, not {rate}"
    valid = (
        Example("One is robbed every nine minutes. That means six a day in the town."),
        Example("Trams run every 12 minutes. The line has 18 stops. At peak times, nine trams an hour are laid on."),
        Example("A pump starts every four minutes on average, day and night – about 360 every 24 hours."),
        Example("Trains leave every 12 minutes, or five an hour."),
        Example("The bus runs every 15 minutes, 70 a day."),
        Example("A child is born every 10 seconds, or 8,640 a day."),
        Example("Every three hours, 20 people a day say, the alarm goes off."),
        Example("Two planes land every three minutes, or 40 an hour."),
        Example("A tram comes every 20 minutes, or four an hour if one counts both."),
        Example("Over eight hours a lorry passed every 30 seconds, which makes 960 at the one gate."),
        Example("The 12-hour ferry leaves every four hours, making 14 stops."),
        Example("A bus leaves every 10 minutes, so 40 of them needed two hours more than planned."),
        Example("Night and day a pump empties the sump every 45 minutes: 32 of them in each 24 hours."),
        Example("A coach calls every 45 minutes: 20 of them in each 24 hours."),
        Example("A kiln is emptied every 45 minutes, so the crew unloads 32 in 24 hours."),
        Example("Buses leave every 10 minutes and carry 600 people an hour."),
        Example("Trams come every six minutes at rush hour. That means 10 an hour each way, with 18 stops."),
        Example("Trams come every six minutes each way. That means 20 an hour pass the school."),
        Example("Trams come every six minutes. That means six an hour less than in May."),
    )
    invalid = (
        Example("Trams run every 12 minutes. The line has 18 stops. Nine trams an hour are enough, it says."),
        Example("A pump starts every four minutes on average, day and night – about 700 every 24 hours."),
        Example(
            "Trams come every six minutes at rush hour. That means 15 an hour each way, with 18 stops.", computed="10"
        ),
        Example("Coaches leave every 15 minutes. That makes six an hour, up from three.", computed="4"),
        Example("The mill bags one sack every 90 seconds. That works out at 60 an hour.", computed="40"),
        Example("Trains leave every 12 minutes, or 10 an hour.", computed="5"),
        Example("A child is born every 10 seconds, or 1,200 a day.", computed="8,640"),
        Example("A lorry passes every 30 seconds (30 an hour).", computed="120"),
        Example("It rings 24 times an hour, or once every six minutes.", computed="10"),
        Example("Two planes land every three minutes, or 80 planes an hour.", computed="40"),
        Example("A bus leaves every 10 minutes, which means 16 an hour.", computed="6"),
        Example("Over eight hours a lorry passed every 30 seconds, which makes 1,500 at the one gate.", computed="960"),
        Example("A call came in every four minutes, or 700 during the 24 hours of the storm.", computed="360"),
        Example("Night and day a cage comes up every 45 minutes: 54 of them in each 24 hours.", computed="32"),
        Example("A kiln is emptied every 45 minutes, so the crew unloads 52 in 24 hours.", computed="32"),
        Example("One ship passes every six hours: 14 a day.", computed="4"),
    )

    @staticmethod
    def formula(number: Carrier, interval: Carrier, at_work: Carrier) -> Carrier:
        return number / interval * at_work

    @staticmethod
    def single(interval: Carrier, at_work: Carrier) -> Carrier:
        """One every so often."""
        return 1 / interval * at_work

    @staticmethod
    def meanwhile(number: Carrier, interval: Carrier, window: Carrier) -> Carrier:
        """So many every so often, over a longer time."""
        return number / interval * window

    @staticmethod
    def once_each(interval: Carrier, window: Carrier) -> Carrier:
        """One every so often, over a longer time."""
        return window / interval

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """One every so often, and sentences later so many an hour."""
        for one in hourly(passage, lexicon(passage.locale)):
            least = least_at_work("hour", time_of(one.rate))
            roles = {
                "interval": one.first,
                "rate": widened(one.rate, Fraction(1), Fraction(1), exact=one.rate.value < EXACT_COUNT),
                "at_work": self._share(one.rate, least),
            }
            yield Claim(self, roles, Binding.PARAGRAPH, ("single",))
        for each in at_all_hours(passage, lexicon(passage.locale)):
            number = _give_or_take_one(each.rate)
            roles = {"interval": each.first, "window": each.second, "rate": number}
            yield Claim(self, roles, Binding.SENTENCE, ("once_each",))

    def is_open(self, match: Match) -> bool:
        """A rate that stands alone needs words that lead to it."""
        return "paced" in match.places

    def bind(self, match: Match) -> Iterator[Claim]:
        """A number only where the sentence gives one, and the rate with the ends of the time counted or not."""
        for claim in super().bind(match):
            rate = claim.figure("rate")
            if rate.kind == "count" and not rate.is_range:
                yield from self._meanwhile(match, claim)
            if rate.kind != "rate" or rate.is_range or ("number" not in claim.roles and _counts_before(match)):
                continue
            interval = claim.figure("interval").unit.name
            least = least_at_work("hour" if interval in ("second", "minute") else interval, time_of(rate))
            if interval == time_of(rate):
                continue
            roles = {**claim.roles, "rate": _give_or_take_one(rate), "at_work": self._share(rate, least)}
            yield claim.replace(roles=roles, formulas=("formula",) if "number" in roles else ("single",))

    def _meanwhile(self, match: Match, claim: Claim) -> Iterator[Claim]:
        """How many it comes to over the only other time of the sentence, a longer one."""
        interval, figures = claim.figure("interval"), match.sentence.figures
        windows = [one for one in figures if one.kind == "duration" and one.start != interval.start]
        if len(windows) != 1 or windows[0].is_range or _seconds(windows[0]) <= _seconds(interval):
            return
        if any(one.kind == "time" for one in figures) or self._may_rest(match, claim, windows[0]):
            return
        window = windows[0]
        if window.cue and window.document.text[slice(*window.cue)].lower() in self.group(match, "lasting_in"):
            window = window.unbounded()
        places = [match.sentence.place_of(one) for one in (interval, windows[0], claim.figure("rate"))]
        before = match.sentence.text[: places[1]].split()[-_LEAD:]
        if self.group(match, "lasting_in").isdisjoint(before) and window.cue is None:
            return
        counted = "number" in claim.roles or not _counts_before(match)
        if counted and not self.are_apart(match, min(places), max(places)) and not match.followed_by("in_each"):
            roles = {**claim.roles, "window": window, "rate": _give_or_take_one(claim.figure("rate"))}
            yield claim.replace(roles=roles, formulas=("meanwhile",) if "number" in roles else ("once_each",))

    def _may_rest(self, match: Match, claim: Claim, window: Quantity) -> bool:
        """Whether there are fewer in a day than would fit into it, and nothing says that they come at all hours."""
        rate, interval = claim.figure("rate"), claim.figure("interval")
        day = rate.end < window.start and _seconds(window) >= _LONGEST_SHIFT
        fewer = rate.value * _seconds(interval) < _seconds(window) * (
            claim.figure("number").value if "number" in claim.roles else 1
        )
        return day and fewer and not match.phrasing.words_in("at_all_hours", match.sentence.text)

    def _share(self, rate: Quantity, least: Fraction) -> Quantity:
        stated = least if least == 1 else (least, Fraction(1))
        return self.constant(rate, 1).replace(readings=(Reading(stated, unit(""), Fraction(0)),))


def _give_or_take_one(rate: Quantity) -> Quantity:
    """The rate with either end of the time counted or not, where that is more than its rounding."""
    if rate.value >= EXACT_COUNT:
        return rate
    ends = rate.value - 1, rate.value + 1
    return rate.replace(readings=tuple(one.replace(stated=ends, resolution=Fraction(1)) for one in rate.readings))


def _seconds(time: Quantity) -> Fraction:
    return time.value * time.unit.factor


def _counts_before(match: Match) -> bool:
    """Whether the clause before the match holds a count, which is then how many there are every so often."""
    text = match.sentence.text
    clause = max(text.rfind(sign, 0, match.start) for sign in ",;:.")
    return SLOTS["count"] in text[clause + 1 : match.start]
