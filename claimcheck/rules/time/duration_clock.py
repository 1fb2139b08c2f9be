"""A stretch of time given with its two clock times and its length."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

from claimcheck.claims import DURATION, TIME, Binding, Claim, Example, Match, Passage, Rule
from claimcheck.claims.episode import episodes
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.roles import WORD
from claimcheck.claims.spanned import spanned, spanned_apart, spanned_over, spanned_since
from claimcheck.claims.standing import holds
from claimcheck.claims.timeline import clock, widened

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from claimcheck.claims import Carrier, Slotted
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.spanned import Spanned
    from claimcheck.quantities.quantity import Quantity

_UNITS = ("minute", "hour")
_ZONES = 12
_TWO_PAIRS = 4
_HOUR = 60
_DAY = 24 * _HOUR

_LED = 12


class DurationClock(Rule):
    """How long something lasts, and the clock times between which it does.

    The second time may be one of the next day, and a time that does not say which half of the day it means is read both
    ways. Times in two zones are left alone, and a flight may gain or lose whole hours. A length in minutes has two of them
    to spare, for clock times are often rounded to five.
    """

    code = "CC603"
    meets = ("time+duration",)
    roles = {"start": f"time|{WORD}hour", "end": f"time|{WORD}hour", "length": "duration"}
    result = "length"
    readings = ("formula", "meanwhile")
    relation = {"formula": "=", "meanwhile": ">="}
    phrasings = (
        "{length} ~ [,|:|–] (from|between) {start} (to|until|till|through|and|–|-) {end}",
        "{length} ~ , (which|that) ~ (from|between) {start} (to|until|till|through|and|–|-) {end}",
        r"{length} ~ \( [from] {start} (to|until|–|-) {end} \)",
        "{length} ~ , {start} (to|until|–|-) {end}",
        "(from|between) {start} ~ (to|until|till|through|and|–|-) {end} [,|–|:|;] [after|for|that is|which is|making|in all|in total|some|a total of|a period of|a shift of|a]  {length}",
        r"{start} (to|until|–|-) {end} \( {length} \)",
        "(<started>) ~ {start} … (<ended>) ~ {end} [,|–|:] [and] [after|lasting|lasted|having lasted|taking|took|running for|ran for|a|a ~ of] [just|only|some|about] {length}",
        r"\( [from] {start} (to|–|-|until) {end} \) ~ (lasts|lasted|lasting|ran for|runs for|took|takes|went on for) {length}",
        "(from|between) {start} (to|until|till|and|–|-) {end} [,|–] [~] (lasts|lasted|lasting|to last|will last|ran for|runs for|took|takes|taking|went on for) {length}",
        "(<started>) ~ {start} … (<ended>) {length} (later|after that) ~ (,|at|–) [at] {end}",
        "(<started>) ~ {start} … {end} , {length} later",
        "the {start} ~ (<ended>) ~ {end} , [after] [a ~ of|a] {length}",
    )
    message = "from {start} to {end} is {computed}, not {length}"
    valid = (
        Example("The park opens at 6am and closes at 6pm. Entry is $25, good for 24 hours, so come at noon."),
        Example(
            "Jurors were sent out at 11.30am on Monday and came back at 2.15pm on Tuesday. They had deliberated for eight hours."
        ),
        Example(
            "Some 900 homes lost power at 3.40pm and most were back by 7.10pm. Elmton Electric is sorry for the six-hour outage."
        ),
        Example("Power failed in Corr at 9am and came back at 1pm. In Lissa they had an eight-hour outage."),
        Example(
            "Members sat down at 7pm to debate the weir. The hall was cleared twice. The vote came at 10pm, after two hours of argument."
        ),
        Example(
            "The mast lost power at 4.10am. Some 900 homes had no signal. Engineers had it back by 6.40am. The two-and-a-half-hour outage was the third this year."
        ),
        Example(
            "The bank was surrounded at 11am. Some 40 shoppers were led out. The man gave himself up at 2pm. A four-hour search of the vault found nothing."
        ),
        Example(
            "The road was closed at 6.15am. It reopened at 10.45am. The closure, of four and a half hours, hit trade."
        ),
        Example("The lift stuck at 9am. It was freed at 11am. The rescue, of 40 minutes, took six men."),
        Example(
            "Power failed at 6pm. It came back at 9pm. The outage, of two hours in the north and three here, hit trade."
        ),
        Example("They set off at 23:15 and reached the hut at 02:45, after three and a half hours."),
        Example("The debate went on for four and a half hours, from 15:00 until 19:30."),
        Example("The plane left Oslo at 10.30am and landed at 1.15pm local time, a flight of six hours."),
        Example("The night shift runs from 10pm to 6am, eight hours."),
        Example("Power was out for 90 minutes between 6:10 and 7:40."),
        Example("The baths open from 9am to 5pm; sessions last two hours."),
        Example("She set off at 6am, rested for two hours and reached the top at 3pm."),
        Example("The play begins at 7.30pm and ends at 10pm, with an interval of 20 minutes."),
        Example("The flight left Delhi at 2am and landed in London at 7am, after nine and a half hours in the air."),
        Example("The vigil lasted six hours, from 6pm to midnight."),
        Example("The two-hour film began at 7pm and the evening ended at 11pm."),
        Example("Stalls opened at 8am and closed at 2pm, giving farmers two hours less than in May."),
        Example("The lift jammed at 9.10am and was freed at 10.40am the next day, a wait of more than a day."),
        Example("The ferry left Maren at 08:15 and docked at 10:45. The four-hour return crossing was rough."),
        Example("The bar was open from 6pm to 11pm, an extension of two hours that neighbours dread."),
        Example("The lido is open from 7am to 11am and from 4pm to 8pm, eight hours in all."),
        Example("Power failed at 6pm. It came back at 9pm, two hours later than promised."),
        Example("From 9am until 5pm the phones rang – three hours of which she spent on hold."),
    )
    invalid = (
        Example("Jurors were sent out at 11.30am and came back at 2.15pm. They had deliberated for five hours."),
        Example(
            "Some 900 homes lost power at 3.40pm and were back on supply by 7.10pm. Elmton Electric is sorry for the two-and-a-half-hour outage.",
            computed="3.5",
        ),
        Example(
            "Flights were grounded from 6.15am; the runway reopened at 8.45am. The four-hour closure hit 40 of them.",
            computed="2.5",
        ),
        Example(
            "Members sat down at 7pm to debate the weir. The hall was cleared twice. The vote came at 10pm, after five hours of argument."
        ),
        Example(
            "The road was blocked at 7.20am by a lorry. Queues were four miles long. It reopened at 9.05am. Drivers had been held for four hours."
        ),
        Example(
            "The mast lost power at 4.10am. Some 900 homes had no signal. Engineers had it back by 6.40am. The five-hour outage was the third this year.",
            computed="2.5",
        ),
        Example(
            "The bank was surrounded at 11am. Some 40 shoppers were led out. The man gave himself up at 2pm, and nobody was hurt in the six-hour siege.",
            computed="3",
        ),
        Example(
            "The road was closed at 6.15am. It reopened at 10.45am. The closure, of two and a half hours, hit trade."
        ),
        Example("The match began at 3pm before 4,000 fans. It ended at 4.50pm. The 80-minute match was the last."),
        Example("The debate went on for six hours, from 15:00 until 19:30.", computed="4.5"),
        Example("They set off at 23:15 and reached the hut at 02:45, after five and a half hours.", computed="3.5"),
        Example("The meeting lasted from 9am to 5pm, six hours.", computed="8"),
        Example("Power was out for 50 minutes between 6:10 and 7:40.", computed="90"),
        Example("The vigil lasted four hours, from 6pm to midnight.", computed="6"),
        Example("The hearing began at 10.15am and ended at 12.45pm, lasting 90 minutes.", computed="150"),
        Example("Surgeons worked for nine hours, starting at 8am and finishing at 2pm.", computed="6"),
        Example(
            "They broke camp at 04:30 and stood on the ridge at 09:00, six and a half hours later.", computed="4.5"
        ),
        Example("The 12:15 ferry docks at 14:05, a crossing of 50 minutes.", computed="110"),
        Example(
            "The lift jammed at 9.10am and was freed at 10.40am that morning, a wait of four hours.", computed="1.5"
        ),
        Example("The two-hour hearing began at 9am and ended at 2pm.", computed="5"),
        Example("Stalls opened at 8am and closed at 2pm, giving farmers nine hours to sell.", computed="6"),
        Example("The gates opened at 11am and shut at 5pm: eight hours of racing.", computed="6"),
        Example(
            "For three and a half hours the port was dark. The power had failed at 18:40; it was restored at 21:10."
        ),
        Example("The 80-minute outage, which lasted from 2.15pm to 4.50pm, cost the firm £2m."),
        Example(
            "No ticket was sold between 9.20am and 10.50am, an outage of two and a half hours that a storm had caused."
        ),
        Example("From 01:30 until 05:15 the line was closed – two and three-quarter hours in which no train ran."),
    )

    @staticmethod
    def formula(start: Carrier, end: Carrier) -> Carrier:
        return end - start

    @staticmethod
    def meanwhile(start: Carrier, end: Carrier) -> Carrier:
        """What took place meanwhile was no longer."""
        return end - start

    def bind(self, match: Match) -> Iterator[Claim]:
        """The clock times on one scale, where both clocks show the same."""
        roles: dict[str, Quantity] = self.filled(match)  # type: ignore[assignment]
        if not self.unclear(match):
            yield from self.claims(roles, match.sentence, match.phrasing.lexicon)

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """A beginning and an end, each with its time of day, and the only length of time in their sentence."""
        words = lexicon(passage.locale)
        found = [(sentence, spanned(sentence, TIME, words)) for sentence in passage.sentences]
        for first, last in pairwise(passage.sentences):
            if first.paragraph == last.paragraph:
                found.append((last, spanned_apart(first, last, TIME, words)))
        for first, last in passage.followed(at - 1 for at in passage.naming("later_on", "from_an_event") if at):
            found.append((last, spanned_since((first,), last, TIME, words)))
        found += self._named(passage, words)
        found += [(one.length.sentence, one) for one in episodes(passage, TIME)]
        for sentence, told in found:
            if told is not None:
                roles = {"start": told.start.figure, "end": told.end.figure, "length": told.length.figure}
                if not self.zoned(roles.values(), sentence, words):
                    reading = "formula" if told.is_whole else "meanwhile"
                    yield from self.claims(roles, sentence, words, Binding.SENTENCE, reading)

    def _named(self, passage: Passage, words: Lexicon) -> Iterator[tuple[Slotted, Spanned | None]]:
        """The sentences that open with the length of what began and ended in the one or two before."""
        for number, last in enumerate(passage.sentences):
            if number and holds(last, DURATION, 1) and not holds(last, TIME, 1):
                before = passage.sentences[max(0, number - 2) : number]
                earlier = [one for one in before if one.paragraph == last.paragraph and holds(one, TIME, 1)]
                if earlier and earlier[-1] is before[-1]:
                    yield last, spanned_over(earlier, last, TIME, words)

    def claims(
        self,
        roles: Mapping[str, Quantity],
        sentence: Slotted,
        words: Lexicon,
        binding: Binding = Binding.STATED,
        reading: str = "formula",
    ) -> Iterator[Claim]:
        """The claim of two clock times and a length, where they are minutes and hours."""
        start, length = clock(roles["start"]), roles["length"]
        end = clock(roles["end"], start) if start is not None else None
        if start is None or end is None or not end.readings or length.unit.name not in _UNITS:
            return
        if (
            length.document.text[max(0, length.start - _LED) : length.start]
            .lower()
            .endswith(("good for ", "valid for "))
        ):
            return
        if words.has("flown", sentence.text):
            end = _in_any_zone(end)
        if reading == self.readings[1]:
            same_day = [one for one in end.readings if one.stated < start.value + _DAY]  # type: ignore[operator]
            end = end.replace(readings=tuple(same_day))
        slack = Fraction(2 if length.unit.name == "minute" else 0)
        bound = {"start": start, "end": end, "length": widened(length, slack, slack)}
        yield Claim(self, bound, binding, (reading,))

    def unclear(self, match: Match) -> bool:
        """Whether the clocks may differ, or the length is not that of the one event."""
        sentence, words = match.sentence, match.phrasing.lexicon
        figures = [sentence.figure(place) for place in match.places.get("start", ()) + match.places.get("end", ())]
        recurring = words.has("recurring", sentence.text[max(0, match.start - 30) : match.end + 12])
        compared = not words.groups["leads_to_base"].isdisjoint(sentence.text[match.end :].split(maxsplit=1)[:1])
        if compared or holds(sentence, TIME, _TWO_PAIRS):
            return True
        return recurring or self.zoned(figures, sentence, words)

    def zoned(self, figures: Iterable[Quantity], sentence: Slotted, words: Lexicon) -> bool:
        """Whether the text speaks of time zones."""
        return words.has("zone", sentence.text) or any(words.has("zone", figure.text.lower()) for figure in figures)


def _in_any_zone(end: Quantity) -> Quantity:
    """A time of landing: hours and half-hours more or less in any zone."""
    hours = [0, *(sign * hour for hour in range(1, 2 * _ZONES + 1) for sign in (1, -1))]
    first = end.readings[0]
    return end.replace(
        readings=tuple(first.replace(stated=end.value + hour * _HOUR // 2) for hour in hours) + end.readings[1:]
    )
