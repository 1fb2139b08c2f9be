"""A total, the time it took and the rate."""

from __future__ import annotations

from fractions import Fraction
from itertools import chain

from claimcheck.claims import AMOUNT, DATE, DURATION, Binding, Claim, Example
from claimcheck.claims.glossed import place_of
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.pace import progress, yearly
from claimcheck.claims.rated import Rated, time_of
from claimcheck.claims.slotted import SLOTS
from claimcheck.quantities.quantity import Reading
from claimcheck.units import unit
from claimcheck.units.registry import per

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from claimcheck.claims import Bound, Carrier, Match, Passage
    from claimcheck.quantities.quantity import Quantity

_LONG = ("day", "week", "month", "year")
"""What is covered in each of these is progress rather than speed."""
_TIMES = ("second", "minute", "hour", *_LONG)

_AT = "at"
_PAUSES = (",", ":", "–")
_LEADING = 3
_NEAR = 24
"""How far before a stretch of time words may make it an age."""
_ELIDED = ("length", "mass", "volume", "area", "energy")
"""Kinds of a total whose unit the rate may leave out."""


class PerTime(Rated):
    """A total over a stretch of time, and so many a day, week or year.

    The rate must be the total divided by the time. Writers slip by dividing by the wrong number of days, by a lost digit, or by an
    update of the total that did not reach the rate. Months have 28 to 31 days and years are also counted as 52
    weeks; a peak (*up to 90 a day*) is no rate, and what is set against another time is left alone.
    """

    code = "CC521"
    meets = ("rate", "speed+text:At ")
    aliases = ("per-time",)
    roles = {
        "total": AMOUNT,
        "window": f"{DURATION}|{DATE}|word:in_time",
        "rate": AMOUNT,
        "period": "word:in_each",
        "paced": "rate|speed",
    }
    result = gloss = "rate"
    sought = ("window", "total")
    sums = ("total",)
    phrasings = (
        "{paced}",
        "{total} … {window} … {paced}",
        "{window} … {total} … {paced}",
        "{rate} ~ {period}",
        "{period} <averaging> {rate}",
        "{period} (rate|figure|pace) of {rate}",
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
        Example("I made $15 an hour for a six-hour shift, three nights a week, so I took home about $270 weekly."),
        Example("The mill made 84,000 bricks in 12 weeks. At 7,000 a week, output was a record."),
        Example("The mill made 84,000 bricks in 12 weeks. At 9,000 a week in May, output was a record."),
        Example("The mill made 84,000 bricks in 12 weeks. At 9,000 a week, the mill at Corr makes more."),
        Example(
            "The ferry carried 438,000 people last year. It has a crew of 30. In August that means 3,600 people a day."
        ),
        Example(
            "The pit raised 73,000 tonnes of coal last year. It employs 46 men. That works out at 200 tonnes a day."
        ),
        Example("In six days the ward admitted 240 people, about 40 a day."),
        Example("It made 730 tonnes in a year, two tonnes a day."),
        Example("They sold 900 tickets in three days, up to 500 a day."),
        Example("In ten weeks it lost 300 members, 20 a week more than last year."),
        Example("They built 1,200 homes over two years, an average of 50 homes a month."),
        Example("Crews fixed 84 leaks in four weeks, or three a day."),
        Example("In five days they caught 300 eels, and 12 perch a day."),
        Example("Its profits were $3bn per day over the last 50 years – $1tn a year."),
        Example("The river carries 400 tonnes of silt a day, and dredgers took 90,000 tonnes in 60 days."),
        Example("The city needs 3,000 flats a year for 10 years but built only 12,000 in the past decade."),
        Example("The strike lasted 12 days and cost 9,000 tonnes, at a time when the mine makes 2,000 tonnes a day."),
        Example("In four years the party lost 20,000 members, 9,000 of them in the past year alone."),
        Example("At $31 an hour for 36 hours she earns $1,116 a week, or $53,600 in a year of 48 weeks."),
        Example("She earns $1,116 a week, or $53,600 in a year of 48 weeks."),
        Example("In all 150 ml were given, at 3 ml a minute for 30 minutes and then at 1 ml a minute for an hour."),
        Example("Some 25 million homes must be mended by 2050, or 2,500 a day."),
        Example("They took 15 mg twice daily for six weeks, a total of 1,260 mg."),
    )
    invalid = (
        Example("The mill made 84,000 bricks in 12 weeks. At 9,000 a week, output was a record.", computed="7,000"),
        Example("Crews laid 84km of pipe in 12 weeks. At nine kilometres a week, the pace was a record.", computed="7"),
        Example(
            "The pit raised 73,000 tonnes of coal last year. It employs 46 men. That works out at 20 tonnes a day."
        ),
        Example("In the 30 days of June the clinic pulled 5,400 teeth. It has six nurses. That is 260 a day."),
        Example("In six days the ward admitted 240 people, about 90 a day.", computed="40"),
        Example("The mill ground 900 tonnes in 30 days, an average of 45 tonnes a day.", computed="30"),
        Example("They built 1,200 homes over eight years, or 25 homes a month.", computed="12.5"),
        Example("The army fired 21,000 shells in a week – 7,000 a day.", computed="3,000"),
        Example("The pump ran dry at 50 litres an hour for 12 hours, a total of 900 litres.", computed="75"),
        Example("The site drew 700,000 visitors in seven days, averaging 10,000 a day.", computed="100,000"),
        Example("It took the crew 16 weeks to lay 4,800 metres of pipe, or 500 metres a week.", computed="300"),
        Example("Builders finished 1,460 flats in 2023 – about nine a day.", computed="3.99"),
        Example("At 70 patients a day, the clinic treated 1,200 people over 30 days.", computed="40"),
        Example("In 45 days on the run he covered 1,350 miles, a daily average of 70.", computed="30"),
        Example("On average 64 people a week came to the clinic, 728 over the 52 weeks.", computed="14"),
        Example("The oven turns out 360 loaves an hour and, in an eight-hour shift, 4,880.", computed="610"),
        Example("Nine days it took him, at 30 miles a day, to walk the 180 miles to the shrine.", computed="20"),
        Example(
            "In the 18 months since May 2023 it has filled 27,000 holes, an average of 2,500 a month.", computed="1,500"
        ),
        Example("The shelter has taken in 720 dogs since it opened 12 months ago, 90 a month.", computed="60"),
        Example("The plant churns out 45 cars an hour, or 1,880 in a 24-hour day.", computed="78.3"),
        Example("Volunteers planted 18,000 saplings in a fortnight, averaging 2,400 a day.", computed="1,286"),
    )

    @staticmethod
    def formula(total: Carrier, window: Carrier) -> Carrier:
        return total / window

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """A year's total, and sentences later what that comes to a day; a total, and in the next the pace."""
        words = lexicon(passage.locale)
        for one in chain(yearly(passage, words), progress(passage, words)):
            roles = {"total": one.first, "window": one.second, "rate": one.rate}
            if self.alike(roles):
                yield Claim(self, roles, Binding.PARAGRAPH)

    def is_open(self, match: Match) -> bool:
        """A rate that stands alone is a cue even where words tell the time that it took."""
        return "paced" in match.places or super().is_open(match)

    def is_cue(self, match: Match) -> bool:
        """A rate for a time, where the sentence tells how long it went on."""
        timed = "window" in match.places or "window" in match.words or SLOTS["duration"] in match.sentence.text
        return timed and super().is_cue(match)

    def worded(self, match: Match, roles: dict[str, Bound]) -> dict[str, Bound]:
        """The roles of a match; *in 2023* is a year, *in June 2023* a month, and a day is nothing."""
        roles = super().worded(match, roles)
        window, total = roles.get("window"), roles.get("total")
        if total is not None and not isinstance(total, tuple) and total.kind == "rate":
            del roles["total"]
        if window is not None and not isinstance(window, tuple) and window.calendar is not None:
            precision = window.calendar.precision
            if precision not in ("year", "month") or window.is_range:
                del roles["window"]
                return roles
            reading = Reading(Fraction(1), unit(precision), Fraction(0))
            roles["window"] = self.constant(window, 1).replace(readings=(reading,))
        return roles

    def filled(self, match: Match) -> dict[str, Bound]:
        """What fills each role; *over 40 days*, where a clause begins with it, is no bound."""
        roles = super().filled(match)
        window = roles.get("window")
        if self.is_open(match) and window is not None and not isinstance(window, tuple) and window.cue is not None:
            cue = window.document.text[slice(*window.cue)].lower()
            roles["window"] = window.unbounded() if cue in self.group(match, "lasting_in") else window
        return roles

    def suits(self, role: str, figure: Quantity, roles: Mapping[str, Bound]) -> bool:
        """A stretch of time, and what the rate comes to over it."""
        if role == "window":
            return figure.kind == "duration"
        rate, window = roles["rate"], roles["window"]
        if (
            isinstance(rate, tuple)
            or isinstance(window, tuple)
            or figure.kind in ("duration", "age", "rate", "percent", "share")
        ):
            return False
        return rate.unit.dimension * window.unit.dimension == figure.unit.dimension

    def supplied(self, match: Match, roles: dict[str, Bound], wanted: list[str]) -> dict[str, Bound]:
        """The roles that a cue leaves open; of *1,350 miles, 30 a day* the rate is one of miles."""
        found = super().supplied(match, roles, wanted)
        rate = found.get("rate")
        if "total" in found or "window" not in found or isinstance(rate, tuple) or rate is None:
            return found
        measures = [one for one in match.sentence.figures if one.kind in _ELIDED]
        counts = any(one.kind == "count" and one.start != rate.start for one in match.sentence.figures)
        if rate.subject or counts or len(measures) != 1 or not rate.unit.name.startswith("count/"):
            return found
        each = per(measures[0].unit, unit(time_of(rate)))
        readings = tuple(reading.replace(unit=each) for reading in rate.readings)
        found = {**found, "total": measures[0], "rate": rate.replace(readings=readings)}
        return {role: found[role] for role in self.roles if role in found}

    def belong(self, match: Match, claim: Claim) -> bool:
        """The time that it took, and no other: not *every two days*, not *the next six months*."""
        before = match.sentence.text[: place_of(match, claim, "window")].split()[-1:]
        odd = not self.group(match, "no_window").isdisjoint(before)
        words = match.sentence.text[slice(*match.words["window"])].split() if "window" in match.words else []
        bare = claim.figure("window").kind == "word" and (not words or words[0] in self.group(match, "articles"))
        lone = bare and self.group(match, "lasting_in").isdisjoint(before)
        rate = claim.figure("rate")
        same = [one for one in match.sentence.figures if one.unit.name == rate.unit.name and one.start != rate.start]
        if any(one.kind == rate.kind for one in same):
            return False  # at 2 ml a minute, then at one
        place = place_of(match, claim, "window")
        if match.phrasing.words_in("mean", claim.figure("window").subject.lower()):
            return False  # "the ten-year average" is of other years
        lived = match.phrasing.words_in("aging", match.sentence.text[max(0, place - _NEAR) : place])
        return not (odd or lone or lived or self._is_repeated(match, claim)) and super().belong(match, claim)

    def _is_repeated(self, match: Match, claim: Claim) -> bool:
        """Whether the time comes round several times before the total: "an eight-hour shift, two nights a week, so"."""
        start, end = (place_of(match, claim, role) for role in ("window", "total"))
        inside = [match.sentence.figure(place) for place in match.sentence.slots if start < place < end]
        often = any(figure.kind == "rate" and figure.start != claim.figure("rate").start for figure in inside)
        return often or match.phrasing.lexicon.has("several_times", match.sentence.text[start:end])

    def _is_shorter(self, match: Match, claim: Claim) -> bool:
        """Whether a time is told to be less than its name says: "in a year of 48 weeks"."""
        text = match.sentence.text
        end = match.words["window"][1] if "window" in match.words else place_of(match, claim, "window") + 1
        return text[end:].startswith(f" of {SLOTS['duration']}")

    def begins_anew(self, match: Match, text: str) -> bool:
        """Whether a clause of its own begins; "the 18 months since May" and "since it opened 12 months ago" are one."""
        words = set(match.phrasing.words_in("new_clause", text))
        if any(f"{SLOTS['duration']} {word}" in text for word in self.group(match, "since_then")):
            words -= self.group(match, "since_then")
        return bool(words)

    def are_apart(self, match: Match, first: int, last: int) -> bool:
        """Besides what sets figures apart for every rule, an earlier time, unless it is told *since* when."""
        told = match.sentence.text[first:last]
        since = self.group(match, "since_then")
        if f"{SLOTS['duration']} ago" in told and not since.isdisjoint(told.split()):
            return bool(set(match.phrasing.words_in("sets_apart", told)) - since)
        return super().are_apart(match, first, last)

    def leads(self, match: Match, order: list[tuple[int, str]]) -> bool:
        """Besides the words of every rate: "24 people a week came, 728 over the 52 weeks"."""
        roles, text = [role for _, role in order], match.sentence.text
        (first, _), (middle, _), (last, _) = order
        own = next(place for place, role in order if role == self.gloss)
        if text[:own].split()[-1:] == [_AT] and roles != ["rate", "window", "total"]:
            return True
        if roles == ["rate", "total", "window"]:
            apart = text[middle + 1 : last].split()
            lead = text[first + 1 : middle]
            lead = lead[max(map(lead.rfind, _PAUSES)) + 1 :] if any(sign in lead for sign in _PAUSES) else "?"
            told = self.group(match, "or_so").issuperset(lead.split())
            told = told and self.group(match, "spreading").issuperset(apart)
            return told or super().leads(match, order)
        if roles == ["rate", "window", "total"]:
            before = text[first + 1 : middle].split()[-_LEADING:]
            told = not self.group(match, "lasting_in").isdisjoint(before) and self.ends_clause(match, last)
            paused = text[middle + 1 : last].rstrip().endswith(_PAUSES)
            return (told and paused) or super().leads(match, order)
        return super().leads(match, order)

    def licensed(self, match: Match, claim: Claim) -> bool:
        """A rate of the total: speeds have a rule of their own, and *$3bn per day* is no total."""
        rate = claim.figure("rate")
        is_rate = rate.kind == "rate" or (self.is_open(match) and time_of(rate) in _LONG)
        places = match.places.get("rate", ())
        after = match.sentence.text[places[-1] + 1 : match.end] if places else ""
        is_rate = is_rate and not (match.phrasing.words_in("several_times", after) or self._is_shorter(match, claim))
        is_rate = is_rate and claim.figure("total").kind not in ("age", "duration", "date") and time_of(rate) in _TIMES
        is_total = (
            "total" not in match.places or "window" in match.words or not match.mentions("in_each", after="total")
        )
        return is_rate and is_total and super().licensed(match, claim)
