"""Two ages of one person and the time between them."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims import AGE, COUNT, DATE, DURATION, Binding, Claim, Example, Match, Passage, Rule
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.slotted import plain
from claimcheck.claims.standing import holds, standing
from claimcheck.claims.timeline import widened, years_apart
from claimcheck.pattern import pattern
from claimcheck.quantities.quantity import Reading
from claimcheck.units import unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier, Slotted
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.standing import Standing
    from claimcheck.quantities.quantity import Quantity

_OLDEST = 122
_BEHIND = 2
_JOINT = " and "
_LED = 2
"""How many words before an age say whose it is."""
_NAME = pattern(r"\b[A-Z][^\W\d_]*")


class AgeArithmetic(Rule):
    """An age then, an age now, and how many years lie between.

    The birthday may fall before or after, so that a year more or less is accepted; rounded decades are rounded.
    """

    code = "CC606"
    meets = (
        "duration+text: ago",
        "duration+text: later",
        "duration+text:older",
        "duration+text:younger",
        "duration+text:served",
        "duration+age",
        "date+text:was ",
    )
    roles = {"now": "age|count", "then": "age|count", "ago": "duration", "start": DATE, "end": "start"}
    result = "now"
    readings = ("elapsed", "between")
    phrasings = (
        "{now} [now|today] , was {then} [years old] when ~ {ago} ago",
        "(is|are) [now|today] {now} [now|today] [~] and was {then} [years old] when ~ {ago} ago",
        "[now|today] {now} , ~ (was|at|aged) {then} ~ {ago} ago",
        "was {then} [years old] when ~ {ago} ago … [;] ~ (is|and) now {now}",
        "was {then} [years old] , {ago} ago … now {now}",
        "was {then} [years old] when ~ , {ago} ago … now {now}",
        "(at|aged|at the age of) {then} ~ {ago} ago … [;] ~ now {now}",
        "(at|aged|was) {then} when ~ (began|started|joined|arrived|moved|married) … {now} when ~ (retired|left|stopped|quit|died|ended|finished) [,] {ago} later",
        "{ago} (after|since) ~ (at|aged) {then} , ~ now {now}",
        "(is|now) {now} [today|now] [;|,] ~ {ago} ago , (at|aged) {then}",
        "(at|aged) {then} , {ago} ago [,] ~ now {now}",
        "the {now} was {then} when ~ {ago} ago",
        "(at|aged) {now} [,] ~ {ago} older than ~ {then}",
        "was {then} [years old] (in|when ~ in) {start} … [;] ~ {now} [years old] (in|when ~ in) {end}",
        "(at|aged) {then} [,] in {start} … [;] ~ (at|aged) {now} [,] in {end}",
        "in {start} , (at|aged) {then} … [;] ~ in {end} , (at|aged) {now}",
    )
    message = "the figures make the later age {computed}; the text says {now}"
    valid = (
        Example("Dame Ada Holt, who has died aged 88, entered the Commons at 29 and left it 31 years later."),
        Example("At 84 he is three years older than his brother, and their 92-year-old sister lives next door."),
        Example("Lena Marsh is 45 now and was 30 when she joined 15 years ago."),
        Example("Now 71, he was 24 when he signed up 46 years ago."),
        Example("He was 19 when he arrived 20 years ago; his son is now 12."),
        Example("Ann, 45, and Bob, 39, were married 12 years ago."),
        Example("Her husband, 61, died 12 years ago; she is 58."),
        Example("He was 34 when he bought the farm and 50 when he sold it, four years ago."),
        Example("He was 19 when he enlisted and 41 when he left 22 years later; at 67, he still runs."),
        Example("A man of 34 was jailed for 20 years for killing a neighbour of 61."),
        Example("Now 62, he has run the shop for 20 years."),
        Example("He was 20 in 1985 and was 40 in 2005, when he stood down."),
        Example(
            "Holt, who is 61, came to the yard as a 22-year-old welder 39 years ago and has run it for the past nine."
        ),
        Example("Brandt, 61, began as a 17-year-old typist and moved to sales 34 years ago."),
        Example("Brandt, 48, was jailed for robbing a 17-year-old boy 20 years ago."),
        Example("The coach, who is 55, signed her as a 16-year-old novice four years ago."),
        Example("She was 28 when they met, two decades ago, and is now 47."),
        Example("Ina Brandt was 23 when she won the title in 1998. Now, in 2024, she is 49."),
    )
    invalid = (
        Example("Lena Marsh is 45 now and was 30 when she joined 25 years ago.", computed="55"),
        Example("Now 71, he was 24 when he signed up 37 years ago.", computed="61"),
        Example("He was 19 when he arrived 30 years ago and is now 64.", computed="49"),
        Example("She was 28 when they married 12 years ago, and is now 50.", computed="40"),
        Example("At 17 she left home 9 years ago; she is now 36.", computed="26"),
        Example("The mayor, 58, first stood for office 20 years ago, when he was 28.", computed="48"),
        Example("She joined the navy at 18, served for 22 years and left at 50.", computed="40"),
        Example("At 72 he is leaving the firm he joined 40 years ago at the age of 22.", computed="62"),
        Example("She is 41, eight years older than her sister, who is 29.", computed="37"),
        Example("Fifteen years ago, when he was 41, he gave up drink. He is 66 now.", computed="56"),
        Example("He was 20 in 1985 and was 52 in 2005, when he stood down.", computed="40"),
        Example(
            "Holt, who is 61, came to the yard as a 22-year-old welder 29 years ago and has run it for the past nine.",
            computed="51",
        ),
        Example("Ina Brandt was 23 when she won the title in 1998. Now, in 2024, she is 59."),
    )

    @staticmethod
    def elapsed(then: Carrier, ago: Carrier) -> Carrier:
        """The age then and the years since."""
        return then + ago

    @staticmethod
    def between(then: Carrier, start: Carrier, end: Carrier) -> Carrier:
        """The age then and the years between the two dates."""
        return then + (end - start)

    def bind(self, match: Match) -> Iterator[Claim]:
        """The ages in years, of one person, and the time between them."""
        roles: dict[str, Quantity] = self.filled(match)  # type: ignore[assignment]
        text = _told(match)
        aged = {role: _aged(figure) for role, figure in roles.items() if role in ("now", "then", "ago")}
        behind = " ".join(match.sentence.text[match.end :].split()[:_BEHIND])
        told = set(match.phrasing.words_in("kin", f"{text} {behind}"))
        kin = len(told) > ("older" in match.phrasing.template)
        if kin or None in aged.values():
            return
        bound: dict[str, Quantity] = {role: figure for role, figure in aged.items() if figure is not None}
        if "start" in roles:
            apart = years_apart(roles["start"], roles["end"])
            if apart is None:
                return
            bound |= {"start": apart.start, "end": apart.end}
        now = widened(bound["now"], Fraction(1), Fraction(1), exact=True)
        bound["now"] = now
        yield Claim(self, bound, self.binding, self.readings)

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """Two ages of one person and the only number of years in their sentence."""
        words = lexicon(passage.locale)
        for sentence in passage.sentences:
            if holds(sentence, DURATION, 1) and (holds(sentence, COUNT, 1) or holds(sentence, AGE, 2)):
                yield from self.told(sentence, words)
        for number in passage.following:
            first, last = passage.sentences[number - 1 : number + 1]
            dated = holds(first, DATE, 1) and holds(last, DATE, 1)
            if dated and words.has("pronoun", last.text.partition(" ")[0]):
                yield from self.told_in_years(first, last, words)
            lasting = holds(first, DURATION, 1) or holds(last, DURATION, 1)
            if lasting and words.has("pronoun", last.text.partition(" ")[0]):
                yield from self.told_apart(first, last, words)

    def told_in_years(self, first: Slotted, last: Slotted, words: Lexicon) -> Iterator[Claim]:
        """The claim of two sentences that each give an age and its year: "was 23 in 1998. Now, in 2024, she is 49"."""
        ages = [_ages(sentence, words) for sentence in (first, last)]
        dates = [standing(sentence, DATE) for sentence in (first, last)]
        if any(len(one) != 1 for one in (*ages, *dates)) or any(_is_kins(one[0], words) for one in ages):
            return
        apart = years_apart(dates[0][0].figure, dates[1][0].figure)
        aged = [_aged(one[0].figure) for one in ages]
        if apart is not None and aged[0] is not None and aged[1] is not None and _is_then(ages[0][0], words):
            now = widened(aged[1], Fraction(1), Fraction(1), exact=True)
            bound = {"now": now, "then": aged[0], "start": apart.start, "end": apart.end}
            yield Claim(self, bound, Binding.PARAGRAPH, ("between",))

    def told_apart(self, first: Slotted, last: Slotted, words: Lexicon) -> Iterator[Claim]:
        """The claim of two sentences: "Fifteen years ago, at 41, he gave up drinking. He is 61 now."."""
        lengths = [one for sentence in (first, last) for one in standing(sentence, DURATION)]
        ages = [_ages(sentence, words) for sentence in (first, last)]
        if (
            len(lengths) == 1
            and all(len(one) == 1 for one in ages)
            and lengths[0].words_after(1) in words.groups["ago"]
        ):
            then = [_is_then(one[0], words) for one in ages]
            if any(then) and not all(then):
                yield from self.claims(ages[0][0], ages[1][0], lengths[0])

    def told(self, sentence: Slotted, words: Lexicon) -> Iterator[Claim]:
        """The claim of a sentence that leaves no choice of ages and years."""
        lengths = [one for one in standing(sentence, DURATION) if one.figure.unit.name in ("year", "decade")]
        ages = _ages(sentence, words)
        if len(lengths) != 1 or len(ages) != 2:
            return
        apart = _apart(ages[0], ages[1], lengths[0], words)
        several = any(_is_kins(one, words) or _is_strangers(one, words) for one in ages)
        several = several or words.has("several_people", sentence.text)
        if several if apart else not words.has("senior", lengths[0].words_after(2)):
            return
        if not _are_of_others(ages, lengths[0], words):
            yield from self.claims(ages[0], ages[1], lengths[0])

    def claims(self, first: Standing, last: Standing, length: Standing) -> Iterator[Claim]:
        """The claim that the greater of two ages is the other and the years between."""
        aged = [figure for one in (first, last) if (figure := _aged(one.figure)) is not None]
        ago = _aged(length.figure)
        if len(aged) == len((first, last)) and ago is not None:
            then, now = sorted(aged, key=lambda age: age.value)
            now = widened(now, Fraction(1), Fraction(1), exact=True)
            yield Claim(self, {"now": now, "then": then, "ago": ago}, Binding.SENTENCE, ("elapsed",))


def _apart(first: Standing, last: Standing, length: Standing, words: Lexicon) -> bool:
    """Whether the years lie between the two ages: one is that of an event so many years ago, or so many before the other."""
    after, then = length.words_after(1), [_is_then(one, words) for one in (first, last)]
    if after in words.groups["ago"]:
        return any(then) and not any(
            _is_before(one, length) for one, told in zip((first, last), then, strict=True) if told
        )
    if after in words.groups["later"] or (words.has("served", length.before) and words.has("ending", last.before)):
        return all(then) and first.place < length.place < last.place
    if words.has("served", length.words_before(1)) and words.has("ending", first.before):
        return all(then) and words.has("beginning", last.before)
    since = words.has("for", length.words_before(1)) and words.has("perfect", length.before)
    return since and any(then) and not all(then)


def _is_before(age: Standing, length: Standing) -> bool:
    """Whether something else happened so many years ago: "began as a 17-year-old typist and moved to sales 34 years ago"."""
    return age.place < length.place and _JOINT in age.until(length)


def _ages(sentence: Slotted, words: Lexicon) -> list[Standing]:
    """The ages of a sentence; none where a number might be one or not."""
    possible = [one for one in standing(sentence, AGE, COUNT) if _aged(one.figure) is not None]
    possible = [one for one in possible if not words.has("of_those_years", one.words_before(1))]
    return possible if all(_is_age(one, words) for one in possible) else []


def _is_age(one: Standing, words: Lexicon) -> bool:
    """Whether a number is an age: by its own words, or by those before it."""
    return one.figure.kind == AGE or _is_apposed(one) or _is_then(one, words) or one.led_by("age_now", words)


def _is_apposed(one: Standing) -> bool:
    """``Ann, 45, has left``."""
    return one.before.endswith(", ") and one.after.startswith((",", ")", ".", ";"))


def _is_kins(one: Standing, words: Lexicon) -> bool:
    """Whether it may be the age of a relative, who is named beside it."""
    return words.has("kin", one.words_before(4)) or words.has("kin", one.words_after(2))


def _is_strangers(one: Standing, words: Lexicon) -> bool:
    """Whether it is the age of somebody to whom something was done: "killed a 19-year-old", "hired him as a 19-year-old".

    Of oneself one tells what one was: "came as a 19-year-old", "a 52-year-old, she".
    """
    before = one.words_before(_LED).split()
    if one.figure.kind != AGE or "-" not in one.figure.text or before[-1:] not in (["a"], ["an"], ["the"]):
        return False
    as_one = before[-2:-1] == ["as"]
    return words.has("done_to_another", one.before) if as_one else bool(before[:-1])


def _are_of_others(ages: list[Standing], length: Standing, words: Lexicon) -> bool:
    """Whether years lie between a person and another relative than the one whose age is told."""
    held = set(words.words_in("kin", length.after.partition(",")[0]))
    told = {
        word
        for one in ages
        for word in words.words_in("kin", one.words_after(2)) or words.words_in("kin", one.words_before(4))
    }
    return bool(held and told) and held.isdisjoint(told)


def _is_then(one: Standing, words: Lexicon) -> bool:
    """Whether an age is that of an event: "was 36", "at 36", "at the age of 36"."""
    return one.led_by("age_then", words) or (
        one.figure.kind == AGE and not one.led_by("age_now", words) and not _is_apposed(one)
    )


def _aged(figure: Quantity) -> Quantity | None:
    """A number of years; None for what counts or lasts otherwise."""
    years = figure.value
    if figure.unit.name == "decade" and not figure.is_range:
        return figure.replace(readings=(Reading(10 * years, unit("year"), Fraction(10)),), strength="about")
    bare = figure.unit.name in ("", "year") and not figure.subject
    whole = not figure.is_range and years.denominator == 1 and 0 < years <= _OLDEST
    if not (bare and whole) and not (whole and figure.unit.name == "year"):
        return None
    return figure.replace(readings=(Reading(years, unit("year"), Fraction(1)),))


def _told(match: Match) -> str:
    """The words of a match without names and titles: *Sister Agnes* is nobody's sister."""
    sentence = match.sentence
    said = sentence.document.text[sentence.origin(match.start) : sentence.origin(match.end)]
    return plain(_NAME.sub(" ", said))
