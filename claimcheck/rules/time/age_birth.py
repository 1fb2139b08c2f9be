"""An age beside a date of birth."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

from claimcheck.claims import AGE, COUNT, DATE, Binding, Claim, Example, Match, Passage, Rule
from claimcheck.claims.dateline import dateline
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.obituary import obituary
from claimcheck.claims.roles import WORD
from claimcheck.claims.slotted import plain
from claimcheck.claims.standing import holds, standing
from claimcheck.claims.timeline import years_apart
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
_DIED = "(died|dies|dead|killed|passed away|death)"
_AGED = "(aged|at the age of|at age|at just|age|at)"


_WAS = "(he|she) was [just|only|aged] {age}"
_BORN = "was born [~] (in|on) {born}"
_LIVES = (
    f"{_DIED} ~ (in|on) {{at}} [,] {_AGED} {{age}}",
    f"{_DIED} [,] {_AGED} {{age}} [,] (in|on) {{at}}",
    "(at|aged|at the age of) {age} , in {at}",
    "(turned|turns) {age} (in|on) {at}",
    "was {age} [years old] in {at}",
)


class AgeBirth(Rule):
    """An age, the date of birth, and the date on which the age was reached or life ended.

    Between two bare years the age may be their difference or one less, as the birthday may still be to come; a birthday, and
    what someone *turns*, is the difference itself. With full dates it is exact. People described by decade (*in her 60s*)
    are left alone.
    """

    code = "CC605"
    meets = ("text:born", "text:Born")
    roles = {"born": DATE, "at": "born", "age": f"age|count|ordinal|{WORD}nth"}
    result = "age"
    phrasings = (
        f"born ~ {{born}} … {_DIED} … {{at}} [,] {_AGED} {{age}}",
        f"born ~ {{born}} … {_DIED} … {_AGED} {{age}} [,] ~ (on|in) {{at}}",
        f"{_DIED} ~ {{at}} [,] {_AGED} {{age}} … born ~ {{born}}",
        f"{_DIED} ~ {_AGED} {{age}} [,] ~ (on|in) {{at}} … born ~ {{born}}",
        r"\( [born|b.|b] {born} (–|-|to) [died|d.] {at} \) ~ [, who|,] (aged|was|at|lived to be|lived to|lived to the age of|reached the age of|died at|died aged|died at the age of) {age}",
        "born ~ {born} … (in|on) {at} [,] (aged|at the age of|at age) {age}",
        "was {age} [years old] (in|on|when ~ in) {at} … born ~ {born}",
        "born ~ {born} , (will be|is|was) {age} (in|on|by) {at}",
        rf"\( [born|b.|b] {{born}} (–|-|to) [died|d.] {{at}} \) … {_DIED} ~ {_AGED} {{age}}",
        "born ~ {born} … (turned|turns|turning|will turn|would turn|reached|reaches) {age} ~ (on|in) {at}",
        "(turned|turns|turning|will turn|would turn) {age} ~ (on|in) {at} … [;] ~ born ~ {born}",
        "born ~ {born} … {age} birthday ~ (on|in) {at}",
        "{age} birthday ~ (on|in) {at} … [;] ~ born ~ {born}",
        "(will be|would be) {age} (in|on|by) {at} … [;] ~ born ~ {born}",
        "born ~ {born} … was {age} [years old] (when|in) ~ {at}",
        "born ~ {born} … (aged|at the age of|at age|at) {age} [,] (on|in) {at}",
        "(aged|at the age of|at age|at) {age} , in {at} … [;] ~ born ~ {born}",
    )
    message = "from {born} to {at} is {computed}, not {age}"
    valid = (
        Example("Ada Holt (3 August 1803 - 8 June 1865) was 22 when the duke made her head gardener."),
        Example(
            "Ada Holt was born in 1938 in Leith. She had four sons and kept 200 hens. She died at home in 2019, aged 81."
        ),
        Example("Tom Rudd was born in Hull in 1920. His brother kept the inn. He died in 2001, aged 72."),
        Example("The cellist Ada Holt has died aged 83. Born in 1941, she made 40 records. She died in 2024 in Leith."),
        Example("Born in 1938, Rudd taught at 12 schools. He died in 2019, 20 years after he retired aged 61."),
        Example(
            "Tom Rudd was born in Hull in 1920. His brother Sam sailed to 60 ports. He died in 1951 at the age of 40."
        ),
        Example("Born in 1990, he is 34 and will turn 35 this December (2025)."),
        Example("Born in 1950, she died in 2020 aged 69."),
        Example("The painter, born on 4 May 1960, turned 65 on 4 May 2025."),
        Example("Born in the 1950s, he died in 2019 in his 60s."),
        Example("He was born in 1915 to a family of 12, and died in 1999 at the age of 83."),
        Example("Born in 1901, she came south at 19 and in 1935 opened a shop."),
        Example("The pair, born in 1988, started school in 1992, when their mother was 45."),
        Example("Born in 1932, he won 7 races in 1960."),
        Example("He was born in 1920, two years after his brother, who died in 1998 aged 80."),
        Example("Ada Holt, who was born in 1941, died in 2019 in Leith. She was 36 when the first book came out."),
        Example("Ada Holt, born in 1941, lost her husband when he died in 1982. She was 78."),
    )
    invalid = (
        Example(
            "Ada Holt was born in 1938 in Leith. She had four sons and kept 200 hens. She died at home in 2019, aged 91.",
            computed="80–81",
        ),
        Example("The cellist Ada Holt has died aged 93. Born in 1941, she made 40 records. She died in 2024 in Leith."),
        Example("Born to weavers in 1931, Dr Osei ran 12 clinics. He was 81 when he died in 2019.", computed="87–88"),
        Example("Tom Rudd was born in Hull in 1920. He saw 60 ports. He died in 2001, aged 91.", computed="80–81"),
        Example("Born in 1950, she died in 2020 aged 75.", computed="69–70"),
        Example("The painter, born on 4 May 1960, turned 75 on 4 May 2025.", computed="65"),
        Example("The novelist, who died in 1999 at the age of 88, was born in 1915.", computed="83–84"),
        Example("She celebrated her 90th birthday in 2021; she was born in 1941.", computed="80"),
        Example("Ada Roe (1932–2011) was a chemist who died aged 89.", computed="78–79"),
        Example("She was born in 1955 and became a judge in 1990, at 45.", computed="34–35"),
        Example("Born in Lagos in 1962, he made his debut in 1981 as a 25-year-old.", computed="18–19"),
        Example("The poet was born in 1888 and was just 36 when he drowned in 1914.", computed="25–26"),
        Example("Dr Okoro, who was born in 1935, died in 2016, aged 71.", computed="80–81"),
        Example("Born on 12 June 1948, he was 36 when he won the seat in 1997."),
        Example("Ada Holt, who was born on 3 May 1941, died on 8 June 2019 in Leith. She was 88.", computed="78"),
        Example("Holt (born 1931) died in 2010 after a fall, his son said. He was 69 years old.", computed="78–79"),
        Example("Born in Lissa in 1931, the son of a miner, he took up the cello at seven and died in 2019, aged 78."),
    )

    @staticmethod
    def formula(born: Carrier, at: Carrier) -> Carrier:
        return at - born

    def bind(self, match: Match) -> Iterator[Claim]:
        """The age and the two dates on one scale."""
        roles: dict[str, Quantity] = self.filled(match)  # type: ignore[assignment]
        age = in_years(roles["age"])
        between = years_apart(roles["born"], roles["at"])
        at_event = match.sentence.text.startswith(" when ", match.end)
        if age is None or between is None or at_event or not self.about_one(match):
            return
        if not any(word in match.phrasing.template for word in ("birthday", "turned")):
            between = between.whole_years()
        yield Claim(self, {"born": between.start, "at": between.end, "age": age})

    def about_one(self, match: Match) -> bool:
        """Whether the sentence speaks of one life: it names one birth, and no kin between it and the age."""
        text = match.sentence.text[match.start : match.end]
        return text.count("born") < 2 and not match.phrasing.lexicon.has("kin", text)

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """Births and ages told in two sentences, and ages on the day of the dateline."""
        words = lexicon(passage.locale)
        for sentence in passage.sentences:
            if "born" in sentence.text and holds(sentence, DATE, 2):
                yield from self.told(sentence, words)
        yield from self.told_apart(passage)
        yield from self.at_death(passage)
        yield from self.on_the_day(passage)
        yield from self.at_end_of_life(passage)

    def at_end_of_life(self, passage: Passage) -> Iterator[Claim]:
        """``X, who has died aged 85, … Born in 1938, he … He died in 2024``: a life in several sentences of a paragraph."""
        words = lexicon(passage.locale)
        for paragraph in passage.paragraphs():
            if len(paragraph) > 1 and any("born" in sentence.text for sentence in paragraph):
                life = obituary(paragraph, words)
                age = in_years(life.age.figure) if life is not None else None
                between = years_apart(life.born.figure, life.died.figure) if life is not None else None
                if age is not None and between is not None:
                    between = between.whole_years()
                    yield Claim(self, {"born": between.start, "at": between.end, "age": age}, Binding.PARAGRAPH)

    def told(self, sentence: Slotted, words: Lexicon) -> Iterator[Claim]:
        """A birth, one other date and one age beside it, whatever the order."""
        dates = [one for one in standing(sentence, DATE) if one.figure.calendar and one.figure.calendar.year]
        ages = [one for one in standing(sentence, AGE, COUNT) if in_years(one.figure) and _tells_age(one, words)]
        births = [one for one in dates if words.has("birth", one.before)]
        if len(dates) != 2 or len(births) != 1 or sentence.text.count("born") > 1:
            return
        born = births[0]
        at = next(one for one in dates if one is not born)
        if len(ages) > 1:
            ages = [one for one in ages if at.until(one).strip(", ") in words.groups["aging"]]
        if len(ages) != 1:
            return
        age, text = ages[0], sentence.text
        for phrase in words.words_in("born_of", text):
            text = text.replace(phrase, " ")
        if (
            words.has("kin", text)
            or words.has("break", age.until(at).replace(" when ", " "))
            or not _beside(age, at, born)
        ):
            return
        years, between = in_years(age.figure), years_apart(born.figure, at.figure)
        if years is not None and between is not None:
            between = between.whole_years()
            yield Claim(self, {"born": between.start, "at": between.end, "age": years}, Binding.SENTENCE)

    def told_apart(self, passage: Passage) -> Iterator[Claim]:
        """``He was born in 1915. … He died in 1999 aged 88.``: two sentences that follow each other, the later of a pronoun."""
        births = {match.sentence: match for match in passage.matches(self.roles, (_BORN,))}
        lives = [match for template in _LIVES for match in passage.matches(self.roles, (template,))] if births else []
        order = {sentence: place for place, sentence in enumerate(passage.sentences)}
        for life in lives:
            at = order[life.sentence]
            for beside in (*passage.sentences[max(0, at - 1) : at], *passage.sentences[at + 1 : at + 2]):
                birth = births.get(beside)
                if birth is None or beside.paragraph != life.sentence.paragraph:
                    continue
                first, last = sorted((birth.sentence, life.sentence), key=lambda one: one.start)
                between = plain(first.document.text[first.end : last.start])
                if not birth.phrasing.lexicon.has("kin", between):
                    yield from self.of_one(birth, life, later=life if last is life.sentence else birth)

    def at_death(self, passage: Passage) -> Iterator[Claim]:
        """``Born in 1940, he died in 2019. He was 78.``: a birth and a death in one sentence, and the age alone in the next."""
        words = lexicon(passage.locale)
        lives = {
            second: first
            for first, second in pairwise(passage.sentences)
            if first.paragraph == second.paragraph and "born" in first.text and holds(first, DATE, 2)
        }
        for match in passage.matches({"age": self.roles["age"]}, (_WAS,)) if lives else ():
            life = lives.get(match.sentence)
            rest = match.sentence.text[match.end :].strip(" .\"'")
            if life is None or match.start or (rest and rest not in words.groups["at_the_end"]):
                continue
            age, dates = in_years(self.filled(match)["age"]), _life(life, words)  # type: ignore[arg-type]
            between = years_apart(*dates) if dates else None
            if age is not None and between is not None:
                between = between.whole_years()
                yield Claim(self, {"born": between.start, "at": between.end, "age": age}, Binding.PARAGRAPH)

    def of_one(self, birth: Match, life: Match, later: Match) -> Iterator[Claim]:
        """The claim of two sentences, where they speak of one person."""
        if not later.sentence.text.startswith(("he ", "she ")) or not (self.about_one(birth) and self.about_one(life)):
            return
        if len(birth.sentence.text.split("born")) > 2 or birth.phrasing.lexicon.has("kin", birth.sentence.text):
            return
        roles: dict[str, Quantity] = {**self.filled(birth), **self.filled(life)}  # type: ignore[dict-item]
        age, between = in_years(roles["age"]), years_apart(roles["born"], roles["at"])
        if age is not None and between is not None:
            between = between.whole_years()
            yield Claim(self, {"born": between.start, "at": between.end, "age": age}, Binding.PARAGRAPH)

    def on_the_day(self, passage: Passage) -> Iterator[Claim]:
        """Ages on the day of the dateline: ``the 45-year-old, born on 3 May 1978``."""
        if not any(figure.kind == "age" for figure in passage.figures):
            return
        today = dateline(passage)
        if today is None:
            return
        for match in passage.matches(
            self.roles, ("{age} , [who was|was] born ~ {born}", "born ~ {born} , ~ is [now] {age}")
        ):
            yield from self.today(match, passage)

    def today(self, match: Match, passage: Passage) -> Iterator[Claim]:
        """The claim that someone has an age on the day of the dateline."""
        roles: dict[str, Quantity] = self.filled(match)  # type: ignore[assignment]
        today, age, born = dateline(passage), in_years(roles["age"]), roles["born"]
        if today is None or age is None or born.calendar is None or born.calendar.year is None:
            return
        stated = born.calendar.replace(
            year=today.year, month=today.month, day=today.day, precision="day", alternatives=()
        )
        between = years_apart(born, born.replace(calendar=stated))
        if between is not None:
            at = between.whole_years().end
            yield Claim(self, {"born": between.start, "at": at.replace(kind="word"), "age": age}, Binding.SENTENCE)


def _tells_age(one: Standing, words: Lexicon) -> bool:
    """Whether a number is an age, by its kind or by the word before it."""
    return one.figure.kind == "age" or one.led_by("age_then", words)


def _life(sentence: Slotted, words: Lexicon) -> tuple[Quantity, Quantity] | None:
    """The birth and the death that a sentence tells of one person, with no other date."""
    dates = standing(sentence, DATE)
    births = [one.figure for one in dates if words.has("birth", one.before)]
    deaths = [one.figure for one in dates if words.has("died_then", one.before) and one.figure not in births]
    alone = len(dates) == 2 and len(births) == len(deaths) == 1 and sentence.text.count("born") == 1
    told = sentence.text[: dates[-1].place] if dates else ""
    return (births[0], deaths[0]) if alone and not words.has("kin", told) else None


def _beside(age: Standing, at: Standing, born: Standing) -> bool:
    """Whether an age is that of a date: next to it, the birth on neither side between them."""
    low, high = sorted((age.place, at.place))
    return not low < born.place < high and not any(sign in age.until(at) for sign in ";:.()")


def in_years(figure: Quantity) -> Quantity | None:
    """A number that stands for an age, in years; None for one that cannot be."""
    years = figure.value
    bare = figure.unit.name in ("", "year", "ordinal") and not figure.subject.removeprefix("birthday")
    if (
        figure.is_range
        or years.denominator != 1
        or not 0 < years <= _OLDEST
        or not (bare or figure.kind in ("age", "word"))
    ):
        return None
    if figure.kind == "age" and figure.unit.name != "year":
        return None
    return figure.replace(kind="age", readings=(Reading(years, unit("year"), Fraction(1)),))
