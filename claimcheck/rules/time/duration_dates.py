"""A stretch of time given with its two dates and its length."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

from claimcheck.claims import DATE, Binding, Claim, Example, Match, Passage, Rule
from claimcheck.claims.episode import episodes
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.roles import WORD
from claimcheck.claims.slotted import SLOTS
from claimcheck.claims.spanned import spanned, spanned_ahead, spanned_apart, spanned_since
from claimcheck.claims.standing import holds
from claimcheck.claims.timeline import lasting, spell, stretch, widened
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier
    from claimcheck.claims.spanned import Spanned
    from claimcheck.quantities.quantity import Quantity

_DAY = Fraction(86_400)
_TWO_PAIRS = 4
_LASTED = "(lasts|lasted|lasting|will last|ran for|runs for|run for|went on for|spanned|spanning|took|taking)"
_LONG = ("month", "year", "decade", "century")

_BY_SO_MUCH = pattern(rf" by (?:about |some |nearly )?{SLOTS['duration']}(?: [a-z]+){{0,4}},? and (?:by )?\Z")
_TWO_WORDS = 2
_NEAR = 16


class DurationDates(Rule):
    """How long something lasts, and the dates between which it does.

    Days are counted with or without the last one, so that 12 to 15 August is three days or four; weeks and months may be
    rounded to the nearest. Of two bare years only the year between is sure: from 1990 to 2002 may be eleven, twelve or
    thirteen. What recurs (*two four-year terms*, *three-day passes*) is left alone, as are working days.
    """

    code = "CC602"
    meets = ("date+duration",)
    aliases = ("duration-years",)
    roles = {"start": DATE, "end": "start", "length": f"duration|{WORD}spell"}
    result = "length"
    readings = ("formula", "meanwhile")
    relation = {"formula": "=", "meanwhile": ">="}
    phrasings = (
        "{length} ~ [,|:|–] (from|between) [the] [early|late|mid] {start} (to|until|till|through|up to|and|–|-) {end}",
        "{length} ~ , (which|that) ~ (from|between) [the] [early|late|mid] {start} (to|until|till|through|up to|and|–|-) {end}",
        r"{length} ~ \( [from] {start} (to|until|through|–|-) {end} \)",
        "{length} ~ , {start} (to|until|through|–|-) {end}",
        "from {start} (to|until|till|through|up to|–|-) {end} [inclusive] [,|–|:|;] [after|for|or] [that is|which is|making|in all|in total|some|nearly|almost|a total of|a period of|a span of|a stretch of|a] {length}",
        r"[from] {start} (to|until|through|–|-) {end} \( [inclusive|a total of] [,] {length} \)",
        "(from|between) {start} (to|until|till|through|and|–|-) {end} (,|–|:) [after|for] (a|an|the|some) [~ of] {length}",
        "between {start} and {end} [,|–|:] {length}",
        "from {start} (to|until|till|through|up to|–|-) {end} [,] ~ (<presided>) ~ for {length}",
        f"(from|between) {{start}} (to|until|till|through|and|–|-) {{end}} [,|–] [~] {_LASTED} [some|for|a] {{length}}",
        "(a|the|its|their|his|her) {length} ~ (begins|began|starts|started|opens|opened|runs|ran) [on|from|in] {start} [~] (and ~ on|and ~ in|to|until|till|through|,) [~] [on|in] {end}",
        "(<started>) ~ {start} and (ended|ends|will end|finished|finishes|closed|closes|reopened|lifted|was lifted|was over) ~ {end} [,|–] [after|lasting|lasted|having lasted|a|a total of] {length}",
        "(lasted|lasts|ran for|runs for|took|spans|spanned|went on for) {length} , [from] {start} (to|until|through|–|-) {end}",
    )
    message = "from {start} to {end} is {computed}, not {length}"
    valid = (
        Example("Lives there were cut by 3.2 years for men and 4.1 years for women between 1985 and 2013."),
        Example("The lock shuts on 3 June and reopens on 16 June. Three weeks would normally be needed for new gates."),
        Example(
            "She was admitted on 3 March and sent home on 10 March. Her three weeks in hospital last May were worse."
        ),
        Example("Brandt was held from 5 June to 9 June. The four days in custody cost him his job."),
        Example("Brandt was held from 5 June to 9 June. In May he had spent nine days in custody."),
        Example(
            "Ada Holt was in charge from 3 September to 24 September. A five-week reign in 2019 had ended in tears."
        ),
        Example("The lock was shut from 2 June to 12 June. Traders lost £900 in the three-week closure of the quay."),
        Example(
            "Porters at the Corr market downed tools on 5 May. Some 90 stalls ran out of fish. They were back at work on 26 May. The three-week strike cost £2m."
        ),
        Example(
            "The siege of Lissa began on 4 March and was lifted on 15 March. A second one started in May. That six-week siege killed 200."
        ),
        Example(
            "Porters walked out on 5 May and will walk out again on 26 May. Some 90 stalls lost trade. The two-day strike will shut the market."
        ),
        Example("She served 11 of the 18 years, from 1989 to 2000, and was then set free."),
        Example("Porters are to stop work from 3 to 16 June. Two weeks without fish would ruin the market, it said."),
        Example("Porters are to stop work from 3 to 16 June. Three weeks without pay in May cost most of them dearly."),
        Example("Porters stopped work from 3 to 16 June. Three weeks of talks had come to nothing."),
        Example("The fair is on from 3 to 16 June. Three weeks without rain would be bad for it."),
        Example("The fair is on for four days, from 12 to 15 August."),
        Example("The pier was shut from 3 March until 12 April, almost six weeks."),
        Example("He led the union for 12 years, from 1990 to 2002."),
        Example("She served two four-year terms from 2009 to 2017."),
        Example("Three-day passes are sold from 4 May to 30 June."),
        Example("The two-week truce ran from 24 December 2022 to 7 January 2023."),
        Example("The pool opens for six hours a day from 1 May to 30 September."),
        Example("He was a minister for a decade, from 1994 to 2005."),
        Example("Arrested on 3 May, he was held for 48 hours and charged on 9 May."),
        Example("The mill opened in 1932, after eight years of building, and was widened in 1988."),
        Example("Jailed in 2003 for 25 years, she was released in 2019."),
        Example("The ban, imposed on 10 January for six months, was lifted on 2 March."),
        Example("The inquiry opened on 4 March and closed on 2 July, having sat for 31 days."),
        Example("He was reeve twice, from 1990 to 1994 and from 2002 to 2010, 12 years in all."),
        Example("They won three titles in five years and the cup from 1990 to 1999 twice."),
        Example("She worked for 12 days between 4 May and 1 June."),
        Example("The strike lasted 22 days. It began on 3 June and was called off on 25 June."),
        Example("The 11-day truce, agreed on 3 April, was extended until 24 April."),
        Example("Work on the lock began in 1961 and ended in 1965, two years later than planned."),
        Example(
            "The trust bought the mill in 1987 and the weir in 1995. Nine years after the purchase, in 2004, it sold both."
        ),
        Example(
            "Ada Holt ran inns for 42 years. The last she took over in 1978; still there, she handed it on in 1990."
        ),
        Example("The navy took him in 1934 and he rose fast. Twenty years later, in 1966, he was an admiral."),
    )
    invalid = (
        Example(
            "Brandt was held from 5 June to 9 June without a charge. The nine days in custody cost him his job.",
            computed="4",
        ),
        Example(
            "Ada Holt was in charge from 3 September to 24 September. Her five-week reign ended in tears.", computed="3"
        ),
        Example("The lock was shut from 2 June to 12 June. Traders lost £900 in the three-week closure."),
        Example(
            "Porters are to stop work from 3 June to 16 June. Three weeks without fish would ruin the market, it said.",
            computed="2",
        ),
        Example("The fair opens on 3 March and runs until 31 March. Six weeks should do for all, said its chairman."),
        Example(
            "Porters at the Corr market downed tools on 5 May. Some 90 stalls ran out of fish. They were back at work on 26 May. The five-week strike cost £2m.",
            computed="3",
        ),
        Example(
            "Ina Brandt set sail from Lissa on 2 April with 40 tins of beans. A gale took her mast. She reached Maren on 12 April, and her 25-day voyage will be a book."
        ),
        Example(
            "The lock was shut on 3 May for new gates. Some 40 barges went round by sea. It reopened on 31 May. The closure, which lasted seven weeks, cost £90,000."
        ),
        Example("The fair is on for five days, from 12 to 15 August.", computed="3"),
        Example("The pier was shut from 3 March 2024 until 12 April 2024, nine weeks.", computed="5.71"),
        Example("He led the union for 16 years, from 1990 to 2002.", computed="11–13"),
        Example("The six-week strike, from 1 March to 29 May, cost the port a fifth of its trade."),
        Example("The siege began on 5 June 1994 and ended on 25 June 1994, after 12 days.", computed="20"),
        Example("The lock was shut on 4 May and reopened on 19 May, a closure of 28 days.", computed="15"),
        Example("The quarry, idle since it closed in 1964, reopened in 2015, 61 years later.", computed="50–52"),
        Example("The embargo, imposed on 2 March for three months, expires on 2 August."),
        Example("Elected in 1996, he held the seat for 18 years until he lost it in 2004."),
        Example("The strike, called on 4 May and settled on 23 May, idled cranes for 33 days."),
        Example("For 40 days, starting on 1 April and ending on 25 April, nobody could bathe."),
        Example("She ruled for 25 years (1990-2005).", computed="14–16"),
        Example("The trial ran from May 3 to 9, 2024, a total of 16 days.", computed="6"),
        Example("The 11-day truce, which held from 3 to 24 April, let the Red Cross in."),
        Example("The strike lasted 12 days. It began on 3 June and was called off on 25 June."),
        Example(
            "Ada Holt ran the inn for 42 years. She took it over from an aunt in 1958 and handed it on in 1990.",
            computed="31–33",
        ),
        Example(
            "The trust bought the mill in 1987. Nine years after the purchase, in 2006, it sold the site.",
            computed="18–20",
        ),
        Example("The pier was sold in 1934. Twelve years later, in 1956, it burned down.", computed="21–23"),
        Example("From 3 March until 19 March the lock was shut – 26 days in which no barge came in."),
    )

    @staticmethod
    def formula(start: Carrier, end: Carrier) -> Carrier:
        return end - start

    @staticmethod
    def meanwhile(start: Carrier, end: Carrier) -> Carrier:
        """What took place meanwhile was no longer."""
        return end - start

    def bind(self, match: Match) -> Iterator[Claim]:
        """The dates and the length on one scale."""
        roles: dict[str, Quantity] = self.filled(match)  # type: ignore[assignment]
        length = spell(roles["length"])
        if (
            length is None
            or length.unit.kind != "duration"
            or length.value * length.unit.factor < _DAY
            or not self.happens_once(match, length)
        ):
            return
        between = stretch(roles["start"], roles["end"], length.unit.name in _LONG, match.sentence.document.date)
        if between is not None and between.step * between.scale.factor <= max(length.unit.factor, _DAY):
            end = between.inclusive().end
            roles = {"start": between.start, "end": end, "length": lasting(length, between)}
            meanwhile = "<presided>" in match.phrasing.template or self.is_within(match)
            yield Claim(self, roles, self.binding, self.readings[1:] if meanwhile else self.readings[:1])

    def happens_once(self, match: Match, length: Quantity) -> bool:
        """Whether the length is that of one event: no word says that it recurs, and it describes no plural."""
        sentence = match.sentence
        lexicon = match.phrasing.lexicon
        around = sentence.text[max(0, match.start - 30) : match.end + 12]
        apart = sentence.text[match.start : min(match.places["start"])]
        if "(which|that)" in match.phrasing.template:
            apart = apart.partition(",")[2].lstrip().partition(" ")[2]
        described = length.subject.split(" ")[0]
        if self.is_counted_elsewhere(match) or _is_of_each(match):
            return False
        several = "-" in length.text and described.endswith("s") and described not in lexicon.classes["started"]
        return not (several or lexicon.has("recurring", around) or lexicon.has("break", apart))

    def opens_anew(self, match: Match) -> bool:
        """Whether a length behind two dates opens a sentence of its own, where it may be that of anything."""
        sentence, (start, _) = match.sentence, match.span("length")
        end = max(match.places["start"] + match.places["end"])
        ended = sentence.document.text[sentence.origin(end) : sentence.origin(start)].rstrip().endswith(".")
        return start > end and ended

    def is_within(self, match: Match) -> bool:
        """Whether a length is that of something done within the dates: "she worked for 12 days between 4 May and 1 June"."""
        before = match.sentence.text[: match.span("length")[0]].split()[-1:]
        gap = match.sentence.text[match.span("length")[1] : match.span("start")[0]].split()
        return (
            match.phrasing.lexicon.has("for", " ".join(before)) and gap[-1:] == ["between"] and "," not in "".join(gap)
        )

    def is_counted_elsewhere(self, match: Match) -> bool:
        """Whether a length is counted from another day, sums up several stretches, or is that of a record."""
        text, (start, end) = match.sentence.text, match.span("length")
        before, after = text[:start].split()[-1:], text[end : end + 12].split()[:1]
        compared = not match.phrasing.lexicon.groups["leads_to_base"].isdisjoint(text[end : end + _NEAR].split())
        counted = compared or after in (["after"], ["before"], ["since"])
        ranked = before == ["in"] and match.phrasing.lexicon.has("superlative", text)
        dotted = before == ["on"] or self.opens_anew(match)
        led, groups = text[:start].split()[-_TWO_WORDS:], match.phrasing.lexicon.groups
        whole = len(led) == _TWO_WORDS and led[0] in groups["of"] and led[1] in groups["known_things"]
        return counted or ranked or dotted or whole or holds(match.sentence, DATE, _TWO_PAIRS)

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """A beginning and an end, each with its date, and the only length of time in their sentence."""
        words = lexicon(passage.locale)
        found = [spanned(sentence, DATE, words) for sentence in passage.sentences]
        for first, last in pairwise(passage.sentences):
            if first.paragraph == last.paragraph:
                found += (spanned_apart(first, last, DATE, words), spanned_ahead(first, last, DATE, words))
        for at in passage.naming("later_on", "from_an_event"):
            earlier = passage.before(at, at)
            found.append(spanned_since(earlier, passage.sentences[at], DATE, words) if earlier else None)
        found += episodes(passage, DATE)
        for told in found:
            if told is not None:
                yield from self.told(told)

    def told(self, told: Spanned) -> Iterator[Claim]:
        """The claim of a beginning, an end and a length: a day more or less is accepted, as words do not say how it is counted."""
        start, end, length = told.start.figure, told.end.figure, told.length.figure
        between = stretch(start, end, length.unit.name in _LONG, start.document.date)
        if between is None or length.value * length.unit.factor < _DAY:
            return
        step = between.step * between.scale.factor
        if step <= max(length.unit.factor, _DAY):
            more = step / length.unit.factor
            meant = widened(lasting(length, between), more, more)
            roles = {"start": between.start, "end": between.inclusive().end, "length": meant}
            yield Claim(self, roles, Binding.SENTENCE, ("formula" if told.is_whole else "meanwhile",))


def _is_of_each(match: Match) -> bool:
    """Whether a length before the dates is one of two by which something changed meanwhile.

    "It fell by 3.2 years for men and 4.1 years for women between 1985 and 2013."
    """
    start = match.span("length")[0]
    if start > match.places["start"][0]:
        return False
    return _BY_SO_MUCH.search(match.sentence.text, 0, start) is not None
