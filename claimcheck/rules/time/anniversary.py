"""An anniversary, the year it looks back to and the year it falls in."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims import DATE, DURATION, ORDINAL, Binding, Claim, Example, Match, Passage, Rule
from claimcheck.claims.dateline import dateline
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.roles import WORD
from claimcheck.claims.slotted import SLOTS
from claimcheck.claims.standing import holds, standing
from claimcheck.claims.timeline import years_apart
from claimcheck.quantities.quantity import Reading
from claimcheck.units import unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from claimcheck.claims import Bound, Carrier, Slotted
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.standing import Standing
    from claimcheck.quantities.quantity import Quantity

_OTHER_DAYS = ("not_yet", "off_the_day")
_REACH = 40
_BACK = 3
"""Sentences before an anniversary in which its beginning may be told."""

_OFF = Fraction(5, 4)
"""How many times one number of years may be the other: what is further off is the day of something else."""

_MADE = "(founded|established|opened|built|launched|formed|created|set up|signed|completed|planted|erected)"
_MARKS = "(anniversary|birthday|year of existence|year of operation)"
_KEPT = "(celebrated|celebrates|celebrating|marked|marking|to mark|to celebrate|will mark|will celebrate)"
_GOING = "(in business|in existence|in operation|of trading|of existence|of operation|of service)"
_NAMED = (
    "(celebrated|celebrates|celebrating|marked|marks|marking|held|holds|had|has|reached|reaches|to mark|to celebrate)"
)


class Anniversary(Rule):
    """An anniversary comes as many years after its beginning as its number says.

    Where the celebrations begin in the year before the day, one less is accepted. *Annual* events are left alone,
    for they may have missed a year.
    """

    code = "CC607"
    meets = (
        "date+text:nniversar",
        "date+text:irthday",
        "date+text:ubilee",
        "date+text:years since",
        "date+text:year of",
        "date+age",
        "date+text:urn",
        "date+text:would have been",
    )
    roles = {"began": DATE, "at": "began", "nth": f"ordinal|count|age|duration|{WORD}nth", "jubilee": f"{WORD}jubilee"}
    result = "nth"
    phrasings = (
        f"(<founded>) ~ {{began}} … {{nth}} {_MARKS} ~ (in|on|during) {{at}}",
        f"(<founded>) ~ {{began}} … (in|during) {{at}} … {{nth}} {_MARKS}",
        f"{{nth}} {_MARKS} of ~ {{began}} ~ (in|on|during|is|was|falls|fell) {{at}}",
        f"(in|on) {{at}} … {{nth}} {_MARKS} of ~ {{began}}",
        f"in {{at}} , ~ {_NAMED} ~ {{nth}} {_MARKS} … (<founded>) ~ {{began}}",
        f"{_NAMED} ~ {{nth}} {_MARKS} ~ in {{at}} … (<founded>) ~ {{began}}",
        f"{{at}} (marked|marks|saw|will mark|brings|brought) ~ {{nth}} {_MARKS} of ~ {{began}}",
        "(<founded>) ~ {began} … {jubilee} [~] (in|on|during) {at}",
        "(in|on) {at} … {jubilee} of ~ {began}",
        "{at} (marked|marks|saw|will mark|was|is) [~] {jubilee} of ~ {began}",
        "(<founded>) ~ {began} [,] … (turned|turns|will turn) {nth} (in|on) {at}",
        "(turned|turns|will turn) {nth} (in|on) {at} [,] ~ (<founded>) ~ {began}",
        f"{_MADE} ~ {{began}} … (in|on) {{at}} [,] (when it was|when they were|at the age of|at the ripe old age of) {{nth}}",
        f"{_MADE} ~ {{began}} , ~ (will be|would be|would have been) {{nth}} [old] (in|on) {{at}}",
        "of {began} (turned|turns|will turn) {nth} (in|on) {at}",
        "{jubilee} of ~ {began} ~ (is|was|falls|fell|comes|came|will be) ~ (in|on) {at}",
        f"(<founded>) ~ {{began}} … {_KEPT} {{nth}} {_GOING} [~] (in|on) {{at}}",
        f"{_KEPT} {{nth}} {_GOING} [~] (in|on) {{at}} … [;] … (<founded>) ~ {{began}}",
        "(in|on) {at} … (marked|marks|marking|celebrated|commemorated|to mark) {nth} (since|of) ~ {began}",
        "{at} ~ (marked|marks|marking|celebrated|commemorated) {nth} since ~ {began}",
        "(<founded>) {nth} ago [,] in {began} , ~ in {at}",
        f"{_NAMED} ~ {{nth}} {_MARKS} ~ in {{at}} ; ~ (<founded>) ~ {{began}}",
    )
    message = "from {began} to {at} is {computed}, not {nth}"
    valid = (
        Example("The 30th anniversary of the founding, in 1931, was kept in 1962, a year late."),
        Example("The club, formed in 1923, held its 100th anniversary dinner in 2023."),
        Example("The 50th anniversary of the 1974 coup fell in 2024."),
        Example("Founded in 1949, the firm will mark its 75th anniversary this year."),
        Example("The fair, first held in 1946, had its 70th annual run in 2019."),
        Example("The society, founded in 1851, opened its 150th anniversary year in 2000."),
        Example("The band, which split up in 1998, held its 40th anniversary tour in 2018."),
        Example("In 2014, for its 50th anniversary, the firm reissued the 1987 catalogue."),
        Example("The press brought it out in 1984 and again in 1995 for the 50th anniversary of the first edition."),
        Example("In the 20 years since 2001 she has written nine novels, the last in 2018."),
        Example("The firm was founded in 1951. In 2021 the town celebrated its 800th anniversary."),
        Example("The firm was founded in 1951. In 2021 it celebrated its 30th anniversary of independence."),
        Example(
            "The choir was founded in 1921 by two bakers. Its hall, burnt down in 1958, seats 80. "
            "In 2018 members marked the 60th anniversary with a dinner."
        ),
        Example("In 2021 the town kept the second anniversary of the flood; its bridge was built in 1902."),
        Example("The mill, built in 1846, burned down in 1921 when it was 75 years old."),
    )
    invalid = (
        Example("The club, formed in 1923, held its 75th anniversary dinner in 2023.", computed="100"),
        Example("The 40th anniversary of the 1974 coup fell in 2024.", computed="50"),
        Example("In 2019 the town marked the 60th anniversary of the 1949 flood.", computed="70"),
        Example("Founded in 1949, the firm marks its 65th anniversary.", computed="75", date="2024-05-02"),
        Example("In 2025 the parish will mark 150 years since its foundation in 1895.", computed="130"),
        Example("The orchestra, which gave its first concert in 1908, celebrates its 125th anniversary in 2018."),
        Example("This year, 2023, marks 30 years since the 1983 strike.", computed="40"),
        Example("The library, opened in 1905, will celebrate its 150th birthday in 2025.", computed="120"),
        Example("The club turns 125 in 2025, having been founded in 1920.", computed="105"),
        Example("The treaty of 1958 turned 45 in 2023.", computed="65"),
        Example("The firm was established in 1951. In 2021 it celebrated its 80th anniversary.", computed="70"),
        Example("The pier opened in 1932. Its 95th birthday was marked in 2022.", computed="90"),
        Example("Established in 1951, the firm is celebrating 80 years in business in 2021.", computed="70"),
        Example(
            "The choir was founded in 1921 by two bakers. Its hall, burnt down in 1958, seats 80. "
            "In 2024 members will mark the 115th anniversary with a dinner.",
            computed="103",
        ),
        Example("The centenary of the 1909 battle was marked in 2019.", computed="110"),
        Example("The mill, built in 1846, burned down in 1921 when it was 95 years old."),
    )

    @staticmethod
    def formula(began: Carrier, at: Carrier) -> Carrier:
        return at - began

    def bind(self, match: Match) -> Iterator[Claim]:
        """The years on one scale, unless it is the anniversary of something else: "the 50th anniversary of the first edition"."""
        mark = match.span("nth")[1] if "nth" in match.bound() else match.span("jubilee")[1]
        named, joint, whose = (*match.sentence.text[mark : mark + _REACH].split(), "", "", "")[:3]
        words = match.phrasing.lexicon
        of_another = (words.has("of", joint) or words.has("since", joint)) and not words.has("own", whose)
        several = len(words.words_in("anniversary", match.sentence.text)) > 1
        several = several or words.has("off_the_day", match.sentence.text)
        if several or (match.places["began"][0] < mark and words.has("anniversary", named) and of_another):
            return
        yield from self.claims(self.filled(match), Binding.STATED)

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """The only two years of a sentence and the anniversary between them; and those of the year of the dateline."""
        words = lexicon(passage.locale)
        for sentence in passage.sentences:
            if holds(sentence, DATE, 2):
                yield from self.told(sentence, words)
        yield from self.told_apart(passage)
        yield from self.on_the_day(passage)

    def told_apart(self, passage: Passage) -> Iterator[Claim]:
        """``It opened in 1932 … Its 75th birthday was in 2007.``: what began in a year told before, and *its* day in a later sentence."""
        words = lexicon(passage.locale)
        for number in passage.naming("anniversary"):
            last = passage.sentences[number]
            earlier = passage.before(number, _BACK)
            years, marks = standing(last, DATE), [one for one in standing(last, ORDINAL) if _is_mark(one, words)]
            began = [one for each in earlier for one in standing(each, DATE) if _is_founding(one, words)]
            if len(years) != 1 or len(marks) != 1 or len(began) != 1 or words.has("not_yet", last.text):
                continue
            bare = words.has("of", marks[0].words_after(2)) or words.has("broken_off", marks[0].words_after(2))
            if not bare and _is_its_own(began[0], years[0], marks[0], earlier, words):
                yield from self.claims(
                    {"began": began[0].figure, "at": years[0].figure, "nth": marks[0].figure}, Binding.PARAGRAPH
                )

    def told(self, sentence: Slotted, words: Lexicon) -> Iterator[Claim]:
        """The claim of a sentence that leaves no choice of years."""
        years = [one for one in standing(sentence, DATE) if _has_year(one.figure)]
        marks = [*standing(sentence, ORDINAL), *standing(sentence, DURATION)]
        marks = [one for one in marks if _is_mark(one, words)]
        if len(years) != 2 or len(marks) != 1 or any(words.has(name, sentence.text) for name in _OTHER_DAYS):
            return
        began, at = sorted(years, key=_year)
        if _looks_back(marks[0], began, words) and not words.has("founded", at.before):
            yield from self.claims({"began": began.figure, "at": at.figure, "nth": marks[0].figure}, Binding.SENTENCE)

    def on_the_day(self, passage: Passage) -> Iterator[Claim]:
        """Anniversaries marked in the year of the dateline."""
        if not any(figure.kind == "ordinal" for figure in passage.figures):
            return
        today = dateline(passage)
        if today is None:
            return
        template = f"(<founded>) ~ {{began}} … (marks|celebrates|is marking|is celebrating) ~ {{nth}} {_MARKS}"
        for match in passage.matches(self.roles, (template,)):
            roles = self.filled(match)
            began = roles["began"]
            stated = None if isinstance(began, tuple) else began.calendar
            if stated and not isinstance(began, tuple):
                now = stated.replace(year=today.year, month=None, day=None, precision="year", alternatives=())
                dated = began.replace(calendar=now, kind="word")
                yield from self.claims({**roles, "at": dated}, Binding.SENTENCE)

    def claims(self, roles: Mapping[str, Bound], binding: Binding) -> Iterator[Claim]:
        """The claim that so many years lie between."""
        began, at, nth = roles["began"], roles["at"], roles.get("nth", roles.get("jubilee"))
        if nth is None or isinstance(began, tuple) or isinstance(at, tuple) or isinstance(nth, tuple):
            return
        if nth.is_range or nth.qualifier or nth.unit.name not in ("", "year", "ordinal"):
            return
        years = _bare(began), _bare(at)
        between = years_apart(*years) if None not in years else None  # type: ignore[arg-type]
        if between is not None:
            number = Reading(nth.value, unit("year"), Fraction(0))
            start = between.start.value
            reached = between.end.readings[0].replace(stated=(between.end.value, between.end.value + 1))
            if start < between.end.value:
                ending = between.end.replace(readings=(reached,))
                yield Claim(
                    self, {"began": between.start, "at": ending, "nth": nth.replace(readings=(number,))}, binding
                )


def _is_founding(one: Standing, words: Lexicon) -> bool:
    """Whether a year is that of the only thing that a sentence says was founded."""
    return words.has("founded", one.before) and len(words.words_in("founded", one.sentence.text)) == 1


def _is_its_own(began: Standing, at: Standing, mark: Standing, earlier: Sequence[Slotted], words: Lexicon) -> bool:
    """Whether the day is that of what was founded, and of nothing else that the paragraph gives a year for."""
    dated = [one for each in earlier for one in standing(each, DATE)]
    own = words.has("its_own", mark.words_before(1))
    goes_on = words.has("goes_on_with_it", at.sentence.text) or words.has("its_own", at.sentence.text.partition(" ")[0])
    if own and goes_on and began.sentence is earlier[-1] and len(dated) == 1:
        return True
    passed = [_year(at) - _year(one) for one in dated]
    years = _year(at) - _year(began)
    others = any(abs(mark.figure.value - each) <= 1 for each in passed if each != years)
    near = years <= _OFF * mark.figure.value and mark.figure.value <= _OFF * years
    the = (not own and words.has("the", mark.words_before(1))) or (own and words.has("kept_by_all", at.sentence.text))
    return near and not others and (the or (own and goes_on))


def _is_mark(one: Standing, words: Lexicon) -> bool:
    """Whether a figure counts an anniversary, or the years since something that are marked."""
    if one.figure.kind == ORDINAL:
        return words.has("anniversary", one.words_after(1))
    marked = words.has("marking", one.before) and not words.has("all_of", one.words_before(1))
    return words.has("since", one.words_after(1)) and marked and not one.figure.is_range


def _looks_back(mark: Standing, began: Standing, words: Lexicon) -> bool:
    """Whether it is the anniversary of what began then, and not of something else whose year is not told."""
    if mark.figure.kind != ORDINAL or words.has("of", mark.words_after(2)):
        gap = mark.until(began)
        return (
            began.place > mark.place and ";" not in gap and not words.has("broken_off", gap) and SLOTS[DATE] not in gap
        )
    own = words.has("own", mark.words_before(1)) and words.has("the", began.words_before(1))
    told_first = began.place < mark.place and (own or words.has("founded", began.after))
    return told_first or words.has("founded", began.before) or words.has("beginning", began.before)


def _year(one: Standing) -> int:
    return one.figure.calendar.year or 0 if one.figure.calendar else 0


def _bare(figure: Quantity) -> Quantity | None:
    """A date as its year alone; None for a decade or a day without a year."""
    stated = figure.calendar
    if stated is None or not _has_year(figure):
        return None
    return figure.replace(calendar=stated.replace(month=None, day=None, precision="year", alternatives=()))


def _has_year(figure: Quantity) -> bool:
    """Whether a date names a year."""
    stated = figure.calendar
    return stated is not None and stated.year is not None and stated.precision not in ("decade", "quarter")
