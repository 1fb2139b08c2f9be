"""A list of values and their average."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims import ANY, Binding, Claim, Example, Match
from claimcheck.claims.averaged import with_mean
from claimcheck.claims.carried import carried
from claimcheck.claims.glossed import Glossed
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.spell import spells
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Bound, Carrier, Passage

_ENDS = ("least", "most")
_PRICES = {"money", "rate"}
"""Kinds of prices of which one alone says what they are for."""
_SPANNING = 3
"""Words before the first value of which the first may say that two are ends of a range: "selling in weight"."""

_CLOSE = 3
"""The most blanks between the values of a list of two."""

_TIED = "-"
_DAY = "day"
_ITEM = 4
"""How many words may follow a value before the next: "12 mm on Monday and"."""
_REACH = 20
"""How far before a list words may say that it is only a sample, or the least and the most."""
_NOUN = 1
"""The most words that may stand between the last value and those that lead to the mean."""
_SEVERAL = pattern(r"\b[0-9]{1,3}s\b")
"""Several of one value: "two 3s, a 6, a 7"."""
_UNEVEN = 10_000
"""Values so far apart are not read in one unit: "31, 34 and 40 million tonnes"."""
_TINY = Fraction(1, 10**9)
_LONG = 10
"""The most words between the last value of a list and the mean, where only a loose wording gives it."""
_LONGER = 16
"""The same of a list of three or more, where no more than places and times follow it, and the average ends the clause."""
_FAR = 2
"""How many times the greatest value, or what part of the least, a slip leaves the mean of loosely worded lists."""


class MeanOfList(Glossed):
    """Values in a list, and the average that is given for them.

    The average must be their sum divided by their number. Writers slip in the sum, or forget one of the values. A list that is only a sample
    (*including*, *such as*, *among*) licenses nothing.
    """

    code = "CC542"
    is_loose = True
    meets = ("text:verag",)
    aliases = ("mean-of-list",)
    roles = {"values": ANY, "mean": "values"}
    result = "mean"
    phrasings = (
        "{values...} , (an average|averaging|a mean|for an average|for a mean|giving an average|giving a mean|which averages|which average|or an average) [score|age|mark|time|price|speed|temperature] [of] {mean}",
        "{values...} [, and|, which|and|which] (gave|give|gives|make|made|makes|produce|produced|means|mean) [her|him|it|them|the team|the group] (an average|a mean) [score|age|mark|time|price|speed|temperature] of {mean}",
        r"{values...} \( (average|mean|an average of|a mean of) [of|:] {mean} \)",
        "<averaging> [~|out at|out to] {mean}",
        "(mean|average) [~] of {mean}",
        "(the|a|their|his|her|its|overall|simple|arithmetic) (mean|average) (is|was|being|comes|came|works|worked|stands|stood|thus|therefore) [out] [at|to] {mean}",
        "{mean} on average",
        "{mean} [-] (average|mean)",
        r"(average|mean) ~ [of] [{_} ~] (–|:|\(|,) {values...} (–|\)|,) (was|is|were|came to|comes to|stood at|being|works out at|worked out at) {mean}",
        "(average|mean) of {values...} ~ (is|was|:|–|comes to|came to|works out at|worked out at) {mean}",
        r"(averaged|average of|mean of|averaging) {mean} ~ (:|\() {values...}",
        r"{mean} on average (:|\() {values...}",
        "{values...} , or {mean} on average",
    )
    message = "{values} average {computed}, not {mean}"
    valid = (
        Example("Scores out of ten: two 3s, a 6, a 7 and a 9, an average of 5.6."),
        Example(
            "The mill ground 210 tonnes in March. April, when two wheels broke, brought 150 tonnes. In May it was 240. The spring average of 200 tonnes a month is poor."
        ),
        Example(
            "On Monday the tills took £320. Tuesday brought £180 and rain. Wednesday made £400. The ten-year average of £350 a day is out of reach."
        ),
        Example("The rowers' ages are 21, 23, 24 and 28, an average of 24."),
        Example("Her scores were 71, 74 and 77, and gave an average of 74."),
        Example("The three buses averaged 42 km/h: 30, 45 and 51."),
        Example("He had scores including 12, 15 and 18, an average of 22 over the season."),
        Example("Prices in three towns were £1.20, £1.40 and £1.60, averaging £1.40."),
        Example(
            "It rained 12 mm on Monday, 15 mm on Tuesday and 30 mm on Friday, an average of 8 mm a day for the week."
        ),
        Example("The 12 hospitals treated 4,000 people, of whom 300 were children, an average age of nine."),
        Example("The three judges gave 7, 8 and 9, and the crowd's average was 5."),
        Example("Scores of 4.5 and 4.6 (weighted average 4.5 and 4.6, respectively) and 4.1 and 4.9 were found."),
        Example("Rents are £400, £500 and £600, a £500 average, in the three blocks."),
        Example("Monday brought 14 callers, Tuesday 20 and Friday 26, which makes an average of 20."),
        Example("From the three judges her bread drew 7.2, 6.8 and 7.6, a mean of 7.2."),
        Example("Rents are £400, £500 and £600; the city average is £700."),
        Example("Highs of 21C, 24C and 30C gave way to a night average of 14C."),
        Example("He took 34 putts in the first round, 31 in the second and 29 in the third, an average of 31."),
        Example("Six laps, three riders, one bell: the average race takes 4 minutes 20 seconds."),
        Example(
            "Highs of 31, 33 and 35 made them the three hottest days of the summer, with an average of 24 at night."
        ),
        Example(
            "Exports of 31, 34 and 40 million tonnes compare with an average of 25 million in the five years before."
        ),
        Example("Speeds of 81, 79 and 84 mph were read on the bend. The average there is 54."),
        Example("One class has 24 pupils, one 27 and one 31. The average in the county is 26."),
        Example("The gauge read 12 mm, 18 mm and 15 mm. The ten-day average of 21 mm is a record."),
        Example("Her rounds were 71, 68, 74 and 71. The average of 73 last year had put her ninth."),
        Example("Highs of 20C, 24C and 28C are due, well above the June average of 17C."),
        Example("Oats sold for £210, £216 and £225 a tonne at the quays on Friday, an average of £217."),
        Example("Oats sold for £210, £216 and £225 a tonne at the quays, an average of £229 for the year."),
    )
    invalid = (
        Example(
            "On Monday the tills took £320. Tuesday brought £180 and six hours of rain. Wednesday made £400. Over the three days the stall took £350 a day on average."
        ),
        Example(
            "The gauge read 12 mm, 18 mm and 15 mm. The three-day average of 25 mm soaked 40 campers.", computed="15"
        ),
        Example("The rowers' ages are 21, 23, 24 and 28, an average of 26.", computed="24"),
        Example("Her scores were 71, 74 and 77, and gave an average of 79.", computed="74"),
        Example("The three averaged 42: 30, 35 and 40.", computed="35"),
        Example("Prices in three towns were £1.20, £1.40 and £1.60, averaging £1.90.", computed="1.4"),
        Example("The pumps gave 300, 340 and 380 litres (average 540 litres).", computed="340"),
        Example("The four tests took 31, 35, 38 and 40 minutes, 56 minutes on average.", computed="36"),
        Example("The average of the three bids – $4m, $5m and $9m – was $9.5m.", computed="6"),
        Example("Rain of 80mm, 95mm and 110mm over the three months made for a mean of 145mm.", computed="95"),
        Example("She bowled 140, 150 and 190, good for a 180 average.", computed="160"),
        Example("The four banks have targets of $20, $24, $27 and $29, for a mean of $33.", computed="25"),
        Example("From the three buyers his ham drew bids of £31, £34 and £37, the mean being £44.", computed="34"),
        Example("The four judges gave her 7.5, 6.5, 8.0 and 6.0, for a mean of 7.9.", computed="7"),
        Example("Sales grew by 0.4% in June, 0.7% in July and 1.0% in August, a mean monthly gain of 1.4%."),
        Example("With marks of 61, 65 and 69 behind her she was averaging 71.", computed="65"),
        Example("Four quotes, £2,400, £2,900, £3,100 and £3,600, averaged £3,700.", computed="3,000"),
        Example(
            "Sales grew by 0.4% in June, 0.7% in July and 1.0% in August, a mean monthly gain over the summer of 1.4%."
        ),
        Example("A mean of 8.1, 8.4 and 9.0 from the jurors is 9.7."),
        Example("Rounds of 71, 68, 74 and 71 gave the young amateur a scoring average of 74.5.", computed="71"),
        Example("Highs of 21C, 24C and 30C gave the long weekend an average of 29C.", computed="25"),
        Example("The runners, aged 24, 29 and 34, have an average age of 41.", computed="29"),
        Example(
            "Oats sold for £210, £216 and £225 a tonne at the quays on Friday, an average of £229.", computed="217"
        ),
    )

    @staticmethod
    def formula(values: Carrier) -> Carrier:
        return sum(values) / len(values)

    def bind(self, match: Match) -> Iterator[Claim]:
        """The claims of a list that the phrasing holds, or of the one that stands before an average."""
        places = match.places.get("values") or self._before(match)
        if places:
            listed = self._without_number(match.replace(places={**match.places, "values": places}))
            yield from (with_mean(claim, "mean") for claim in super().bind(listed))

    def _without_number(self, match: Match) -> Match:
        """The match without the number of those who gave the values: "from the three judges she drew 7.2, 6.8 and 7.6"."""
        first, *rest = match.places["values"]
        figure, others = match.sentence.figure(first), [match.sentence.figure(place) for place in rest]
        counts = figure.kind == "count" and (figure.value == len(others) or figure.form == "words")
        apart = counts and len(others) > 1 and not any(one.subject or one.form == "words" for one in others)
        return match.replace(places={**match.places, "values": tuple(rest)}) if apart else match

    def _before(self, match: Match) -> tuple[int, ...]:
        """The places of the only list of figures before an average; nothing where there is none, or another."""
        text, mean = match.sentence.text, match.places["mean"][0]
        runs: list[list[int]] = []
        for place in sorted(place for place in match.sentence.slots if place < mean):
            if runs and self._is_next(match, text[runs[-1][-1] + 1 : place]):
                runs[-1].append(place)
            else:
                runs.append([place])
        lists = [run for run in runs if len(run) > 1]
        return tuple(lists[0]) if len(lists) == 1 else ()

    def _is_next(self, match: Match, between: str) -> bool:
        """Whether words between two figures join them in a list: a sign or *and*, and few words around it."""
        words = between.replace(",", " , ").split()
        joints = [at for at, word in enumerate(words) if word == "," or word in self.group(match, "joining")]
        plain = all(word == "," or word.isalpha() for word in words)
        return plain and bool(joints) and joints[0] <= _ITEM and len(words) - 1 - joints[-1] <= _NOUN

    def filled(self, match: Match) -> dict[str, Bound]:
        """Bare numbers in the unit of the one that has it."""
        roles = super().filled(match)
        values, mean = roles["values"], roles["mean"]
        if not isinstance(values, tuple) or isinstance(mean, tuple):
            return roles
        if {figure.kind for figure in (*values, mean)} == _PRICES:
            *prices, price = carried((*values, mean))
            return {"values": tuple(prices), "mean": price}
        mean = mean.in_the_unit_of(values[-1])
        if values[0].kind not in ("count", "age") and any(value.kind == "count" for value in values):
            return roles
        named = any(value.kind == "count" and value.subject for value in values)
        if named and (values[-1].kind != "count" or mean.kind != "count"):
            return roles
        model = next((value for value in (*reversed(values), mean) if value.kind != "count"), mean)
        return {"values": tuple(value.in_the_unit_of(model) for value in values), "mean": mean.in_the_unit_of(model)}

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """Values told one by one, each of a day or a month, and later the average of these."""
        for one in spells(passage, lexicon(passage.locale)):
            roles: dict[str, Bound] = {"values": one.values, "mean": one.mean}
            if self.alike(roles):
                yield with_mean(Claim(self, roles, Binding.PARAGRAPH), "mean")

    def licensed(self, match: Match, claim: Claim) -> bool:
        """The whole list, and nothing but the average of it."""
        sizes = [abs(figure.value * figure.unit.factor) for figure in claim.figures()]
        ranged = any(figure.is_range for figure in claim.figures()) or max(sizes) > _UNEVEN * max(min(sizes), _TINY)
        opened = match.mentions("inclusion") or self._is_spread(match) or self._is_of_groups(match, claim)
        opened = opened or bool(match.phrasing.words_in("in_turn", match.around(_REACH, _REACH)))
        opened = (
            opened
            or _SEVERAL.search(match.sentence.document.text, match.sentence.start, match.sentence.end) is not None
        )
        opened = opened or _count_several_things(claim) or self._is_set_apart(match) or not self._is_near(match, claim)
        return not (ranged or opened or match.followed_by("comparison") or match.followed_by("in_each"))

    def _is_set_apart(self, match: Match) -> bool:
        """Whether words in the list or behind it tell of another time or party; two values must stand close together."""
        first, *_, last = match.places["values"]
        text, mean = match.sentence.text, match.places["mean"][0]
        end = max(last, mean)
        close = len(match.places["values"]) > 2 or text.count(" ", first, last) <= _CLOSE
        whole = match.phrasing.words_in("all_told", text[last:mean])
        owned = "'s " in text[last:mean]
        lead = self.lead(match, text[last + 1 : mean], "glossing")
        summed = (
            len(match.places["values"]) > 2
            and lead.opened
            and not lead.rest
            and not text[last + 1 : mean].count(",", 1)
        )
        told = text[max(0, min(first, mean) - _REACH) : end]
        for passed in match.phrasing.words_in("passed_by", told):
            told = told.replace(passed, "")
        apart = set(match.phrasing.words_in("sets_apart", told))
        apart -= self.group(match, "meant_ahead") if summed and mean > last else frozenset()
        anew = mean > last and self._is_of_a_new_subject(match, text[last + 1 : mean])
        words = text[last + 1 : mean].split()[:2]
        anew = anew or (len(words) > 1 and self._gives_way(match, *words))
        anew = anew or self._is_of_a_place(match, last)
        anew = anew or bool(match.phrasing.words_in("average_elsewhere", text[max(0, last) : mean + _REACH]))
        anew = (
            anew or bool(match.phrasing.words_in("mean_of_old", text[mean : mean + _REACH])) or self._is_of_more(match)
        )
        return not close or owned or bool(whole) or bool(apart) or anew or self._is_of_another(match)

    def _is_of_more(self, match: Match) -> bool:
        """Whether the average is named by more days than there are values: "The 30-day average of 21C"."""
        *_, last = match.places["values"]
        between = [match.sentence.figure(at) for at in match.sentence.slots if last < at < match.places["mean"][0]]
        named = [one for one in between if one.kind == "duration" and _TIED in one.text]
        known = match.sentence.text[:last]
        return any(
            one.value != len(match.places["values"]) or (one.unit.name != _DAY and one.unit.name not in known)
            for one in named
        )

    def _is_of_a_place(self, match: Match, last: int) -> bool:
        """Whether the average is one in a place or a field not named before: "The average in the county is 26"."""
        text, mean = match.sentence.text, match.places["mean"][0]
        words = text[max(match.start, last + 1) : mean].split()
        at = next((at for at, word in enumerate(words) if word in self.group(match, "in_a_place")), len(words))
        nouns = [word for word in words[at + 1 :] if word.isalpha() and word not in self.group(match, "before_number")]
        return bool(nouns) and nouns[0] not in text[: match.start].split()

    def _gives_way(self, match: Match, verb: str, word: str) -> bool:
        """Whether the values are over when the mean comes: "gave way to an average of"."""
        return verb in self.group(match, "giving_both") and word in self.group(match, "gives_way")

    def _is_of_a_new_subject(self, match: Match, between: str) -> bool:
        """Whether another one's average follows: "7, 8 and 9, and the crowd an average of 5"; not "and the average"."""
        for word in match.phrasing.words_in("new_clause", between):
            behind = between.partition(word)[2].split()[:1]
            if word.startswith(tuple(self.group(match, "joining"))) and self.group(match, "mean_follows").isdisjoint(
                behind
            ):
                return True
        return False

    def _is_of_another(self, match: Match) -> bool:
        """Whether a noun says of what an average is: "the city average is £700"."""
        text, mean = match.sentence.text, match.places["mean"][0]
        start = match.start + len(text[match.start : match.end]) - len(text[match.start : match.end].lstrip())
        words = text[start:mean].split()
        if match.places["values"][0] > start:
            return False
        if (
            not words
            or words[0] not in self.group(match, "mean_nouns")
            or not self.group(match, "said_to_be").intersection(words)
        ):
            return False
        before = text[:start].split()[-1:]
        return any(word.isalpha() and word not in self.group(match, "before_mean") for word in before)

    def _is_near(self, match: Match, claim: Claim) -> bool:
        """Whether the mean, where only a loose wording gives it, can be that of the values: no other matter altogether."""
        if "..." in match.phrasing.template:
            return True
        sizes = sorted(
            figure.value * figure.unit.factor for figure in claim.figures() if figure is not claim.figure("mean")
        )
        mean = claim.figure("mean").value * claim.figure("mean").unit.factor
        text, places = match.sentence.text, match.places["values"]
        hyphened = any(text[place + 1 : place + 2] == "-" for place in places)
        mean_at = match.places["mean"][0]
        last = max((place for place in match.sentence.slots if place < mean_at), default=places[-1])
        lead = self.lead(match, text[last + 1 : mean_at], "glossing", "totalling")
        called = last < match.start and match.sentence.figure(mean_at).kind == match.sentence.figure(last).kind
        called = called and self.lead(match, text[last + 1 : match.start], "glossing", "totalling").opened
        words = text[last + 1 : mean_at].split()
        places_told = self.group(match, "for_what") | self.group(match, "in_a_place")
        summed = len(places) > len(_ENDS) and lead.opened and self.ends_clause(match, mean_at)
        summed = summed and not places_told.isdisjoint(text[places[-1] + 1 : mean_at].split()[:1])
        if len(text[places[-1] + 1 : mean_at].split()) > (_LONGER if summed else _LONG):
            return False
        given = not self.group(match, "giving_both").isdisjoint(words[:1])
        if not (lead.opened or called or given or len(lead.rest) <= _NOUN):
            return False
        return not hyphened and sizes[0] / _FAR <= mean <= sizes[-1] * _FAR

    def _is_spread(self, match: Match) -> bool:
        """Whether the values are the least and the most: "lows of 12C and highs of 19C, an average of 15C"."""
        text, values = match.sentence.text, match.places["values"]
        start = min(match.start, values[0])
        ahead = text[: values[0]].split()[-_SPANNING:]
        spans = len(values) == len(_ENDS) and match.phrasing.words_in("spans", " ".join(ahead[:1])) != []
        moving = spans or not self.group(match, "starting_from").isdisjoint(ahead[-1:])
        extremes = set(match.phrasing.words_in("extremes", text[max(0, start - _REACH) : match.end]))
        if len(values) > len(_ENDS) and len(extremes) == 1 and extremes <= self.group(match, "highs_or_lows"):
            return moving
        return moving or bool(extremes)

    def _is_of_groups(self, match: Match, claim: Claim) -> bool:
        """Whether the values are shares of several groups, whose sizes decide the average: "51% of men and 18% of women"."""
        *values, last = match.places["values"]
        text = match.sentence.text
        after = [" ".join(text[place + 1 : place + _REACH].split()[1:3]) for place in (*values, last)]
        if all(match.phrasing.lexicon.has("time", words) for words in after):
            return False
        between = text[values[0] : last]
        return claim.figure("mean").kind in ("percent", "share") and bool(
            set(between.split()) & {"of", "for", "among", "in"}
        )


def _count_several_things(claim: Claim) -> bool:
    """Whether the values name what they count, and name it differently: "80 branches and 960 jobs"."""
    values = claim.roles["values"]
    if isinstance(values, tuple) and len({value.kind for value in values}) > 1:
        return True
    named = (value.subject.split() for value in (values if isinstance(values, tuple) else (values,)))
    return len({words[-1] for words in named if words}) > 1
