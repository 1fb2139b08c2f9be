"""The least, the most and the average of the same things."""

from __future__ import annotations

import re
from itertools import pairwise

from claimcheck.claims import Binding, Claim, Example, Match, Passage
from claimcheck.claims.between import Between
from claimcheck.claims.extent import extents
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.standing import standing
from claimcheck.quantities.rounding import EXACT_COUNT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from fractions import Fraction

    from claimcheck.claims import Bound
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.standing import Standing
    from claimcheck.quantities.quantity import Quantity


_NAMED = {"mean": "mean", "least_of_all": "low", "most_of_all": "high"}
"""The groups of words that call a figure the mean, the least or the most."""
_CLOSING = ")"
_ON = "on"
_SPANS = ("spans", "spans_anywhere")
_LED = 4
"""How many words before a range may say that it is one."""
_BEFORE = 9
"""How many words before a figure may call it so."""

_ONE_SIDED = {"most": "high", "fewest": "low"}
"""Ends that stand alone, by the role of an end of a range that they are."""


class MeanInRange(Between):
    """An average, mean or median lies between the least and the most of what it is the average of.

    Writers slip by taking the average of another group, or the extremes of part of it. A movement *from* one value *to*
    another is no range.
    """

    code = "CC543"
    aliases = ("mean-in-range",)
    meets = ("text:verag", "text:mean", "text:Mean", "text:edian")
    roles = {**Between.roles, "most": "low", "fewest": "low"}
    phrasings = (
        "<spans> [in age|in price|in size|in length|in weight|in value|widely] [from|between] {low} [(to|and) {high}] ~ [,|;] [and|with|for] [a|an|the|to] <mean> ~ {mean}",
        "<spans> [in age|in price|in size|in length|in weight|in value] (from|between) {low} [(to|and) {high}] ~ [,] [and|with] [a|an|the] {mean} <mean>",
        "<spans> [in age|in price|in size|in length|in weight|in value] (from|between) {low} [(to|and) {high}] ~ , [and|with|at] {mean} on average",
        r"<spans> [in age|in price|in size|in length|in weight|in value] (from|between) {low} [(to|and) {high}] ~ \( [a|an|the] <mean> [of|is|was|:] {mean}",
        "(is|are|was|were|measure|measured|weigh|weighed|stand|stood) {low} ~ (and|,|with) [a|an|the] <mean> ~ {mean}",
        "<mean> ~ {mean} ~ (,|;|in|where|but|and|with) ~ <spans> [~] (from|between) {low} [(to|and) {high}]",
        "(start|starts|started|starting|begin|begins|began|beginning) (at|from) {low} [~ (up to|to) {high}] ~ [,] [and|with] [a|an|the] <mean> ~ {mean}",
        "between {low} [and {high}] ~ [,|;] [and|with|for] [a|an|the|to] <mean> ~ {mean}",
        "(youngest|lowest|smallest|shortest|cheapest|least|minimum|lightest|slowest|poorest) ~ {low} ~ [,] [and] ~ (oldest|highest|largest|biggest|longest|dearest|most|maximum|heaviest|tallest|fastest|richest) ~ {high} ~ [,] [and|with] [a|an|the] <mean> ~ {mean}",
        "(oldest|highest|largest|biggest|longest|dearest|maximum|heaviest|tallest) ~ {high} ~ [,] [and] ~ (youngest|lowest|smallest|shortest|cheapest|minimum|lightest) ~ {low} ~ [,] [and|with] [a|an|the] <mean> ~ {mean}",
        "<spans> [~] from {low} ~ [{_} ~] to {high} ~ [,|;|–] [and|with|for|but|while] [a|an|the|to|their|its] <mean> ~ {mean}",
        "<spans> [~] (from|between) {low} [(to|and) {high}] ~ [,|;|–] [and|with|for|but] [a|an|the|to|their|its] <mean> [~] , ~ , [~] {mean}",
        "<mean> ~ [{_} ~] {mean} … (none of them|none of whom|none of which|nobody|no one|no-one|not one of them) ~ {most}",
        "<mean> ~ [{_} ~] {mean} … (all of them|all of whom|all of which|each of them|every one of them|everyone|everybody) ~ {fewest}",
        "(none of them|none of whom|nobody|no one|no-one|not one of them) ~ {most} … <mean> ~ [{_} ~] {mean}",
        "(all of them|each of them|every one of them|everyone|everybody) ~ {fewest} … <mean> ~ [{_} ~] {mean}",
        "<mean> ~ {mean} ~ [,|;|–] [and|with|but|while|where] ~ (youngest|lowest|smallest|shortest|cheapest|minimum|lightest|slowest|poorest) ~ {low} ~ [,] [and] ~ (oldest|highest|largest|biggest|longest|dearest|maximum|heaviest|tallest|fastest|richest) ~ {high}",
        "<mean> ~ {mean} ~ [,|;|–] [and|with|but|while|where] ~ (oldest|highest|largest|biggest|longest|dearest|maximum|heaviest|tallest|fastest|richest) ~ {high} ~ [,] [and] ~ (youngest|lowest|smallest|shortest|cheapest|minimum|lightest|slowest|poorest) ~ {low}",
        "(low|lows|minimum) of {low} ~ [,] [and|to] ~ (high|highs|maximum) of {high} ~ [,] [and|with] [a|an|the] <mean> ~ {mean}",
    )
    message = "an average of {mean} lies outside its own range, which ends at {computed}"
    valid = (
        Example("Pay at the mill ranges from £20,000 to £30,000 for trainees. The average paid is £41,000."),
        Example("The youngest rower is 19 and the oldest 34. Their average age is 26, the club says."),
        Example("The cheapest flat sold for £210,000 and the dearest for £340,000. The average house made £365,000."),
        Example("Its rowers are aged between 17 and 22. Coaches come from nine clubs. Their average age is 44."),
        Example(
            "Rents on the quay run from £600 to £900. Some 40 flats are empty. The average, at £740, has not moved."
        ),
        Example("Rents on the quay run from £600 to £900. The average paid for a shop in Elmton is £1,140."),
        Example(
            "Waits at the clinic varied between two and nine weeks. On average, drivers waited 14 weeks for a test."
        ),
        Example("Waits ran from two to nine hours, five on average."),
        Example("Ages ranged from 18 to 44 years, with an average age of 25.2 years."),
        Example("The mean gift was $190, but half of donors gave $40 or less."),
        Example("The youngest was 19, the oldest 64, and the average age 41."),
        Example("Prices went from £12 to £40, and the average wage is £55."),
        Example("Rents ranged from £500 to £900 in the town, with an average household income of £2,400."),
        Example("The youngest is 19 and the oldest 34, and the average fee was £40m."),
        Example("Mean daily lows ranged from 4C to 9C and the average maximum temperature from 14C to 22C."),
        Example("The median was 324 U/L (range 240-420 U/L) versus a median of 529 U/L (range 370-700 U/L)."),
        Example("The median fee was £40, and none of them paid more than £95."),
        Example("Nobody paid more than £40 for a shirt, and the average price of a suit was £90."),
        Example("Its players are aged 19 to 31, with an average height of 188."),
        Example("The median house price is £510,000; flats run from £190,000 to £450,000."),
        Example("The average salary is $70,000, and those of interns range from $20,000 to $40,000."),
        Example("The average rent is £1,200, although rents in the north range from £500 to £900."),
        Example("The average cost of a wedding is £20,000, but nobody needs to spend more than £5,000."),
        Example("The average price is £30, and no one pays more than £25 on Mondays."),
        Example("The average age is 51, with the youngest 45 and the oldest 88."),
        Example("Prices in the village ran from £200,000 to £300,000; the county average is £410,000."),
        Example("The temperature ranged from 4C to 9C at night, and the average high was 17C."),
        Example("The score was 26 (range 17-45), and for those with sores the median score was 55 (range 39-82)."),
        Example("With an average age of 27 the crew was green, though the youngest was 19 and the oldest only 34."),
        Example("The average fee was £40m, the youngest buyer being 19 and the oldest 34."),
        Example("The average fee was £40, but none of the students paid more than £15."),
        Example("Each clinic entered between 8 and 21 patients. The mean age was 58.4 years."),
        Example("Quotes for the roof were anything from £8,200 to £9,900; on average, the builders wanted £9,400."),
        Example("Quotes for the roof ran from £8,200 to £9,900; on average, the builders wanted £11,400 for a porch."),
        Example("Quotes ran from £8,200 to £9,900; on average, a new roof in the town costs £14,000."),
        Example("Between six and nine thousand smallholders, with an average of four sons, till the valley."),
    )
    invalid = (
        Example("The youngest rower is 19 and the oldest 34. Their average age is 36, the club says.", computed="34"),
        Example("The cheapest flat sold for £210,000 and the dearest for £340,000. The average was £365,000."),
        Example("Rents on the quay run from £600 to £900. The average paid, £1,140, has not moved.", computed="900"),
        Example("Waits at the clinics varied between two and nine weeks. On average, patients waited 14 weeks."),
        Example("Rams made from £90 to £160. There were 40 of them. The average, at £180, was up on the week."),
        Example(
            "Rents on the quay run from £600 to £900. Some 40 flats are empty. The average, at £1,140, has not moved."
        ),
        Example(
            "The rowers ranged in age from 17 to 22. Their season lasted 30 weeks. At an average of 25, they were the oldest crew yet."
        ),
        Example("Waits ran from two to nine hours, 11 on average.", computed="9"),
        Example("Ages ranged from 18 to 44 years, with an average age of 55.5 years."),
        Example("Bids ranged between $3m and $9m, averaging $14m.", computed="9"),
        Example("The lowest mark was 41, the highest 77 and the average 38.", computed="41"),
        Example("Lows of 12C and highs of 19C, with a mean of 23C, were recorded."),
        Example("Prices started at $12 and went up to $95, the average being $140."),
        Example("The median price was $900,000 in a street where homes sold for between $220,000 and $480,000."),
        Example("The lightest weighed 3kg and the heaviest 9kg, with an average of 14kg."),
        Example("Sentences ran from two to nine years; the median was 12 years."),
        Example("The divers' ages ran from 24 to 61; their mean age, the club says, was 19.", computed="24"),
        Example("Fees vary from £30 in the smallest club to £90 in the largest, the median club charging £120."),
        Example("The average age is 41, with the youngest 45 and the oldest 88.", computed="45"),
        Example("The average wait is 30 days, ranging from 40 to 90.", computed="40"),
        Example("Salaries average $95,000 and range from $30,000 to $62,000."),
        Example("The shortest song runs 80 seconds and the longest 150, with an average length of 170 seconds."),
        Example("The median fee was £140, with none of them paying more than £95.", computed="95"),
        Example("Nobody scored more than 41 points, yet the average score was 56 points.", computed="41"),
        Example(
            "With an average age of 37 the crew was green, though the youngest was 19 and the oldest, the cook, only 34."
        ),
        Example("The dearest flat went for £480,000 and the cheapest for £210,000; the mean was £510,000."),
        Example("Sentences ranged from 18 months to six years. The average, say its lawyers, was nine years."),
        Example("Sentences ranged from 18 months to six years. The average, say its lawyers, was seven years."),
        Example("The hikers, aged between 24 and 39, were fit, and their mean age was 44."),
        Example("Patients waited anywhere from 12 to 70 days at the old clinic; the median wait was 81 days."),
        Example("Quotes for the roof were anything from £8,200 to £9,900; on average, the builders wanted £11,400."),
        Example("All of them waited at least nine days, though the mean wait was six days.", computed="9"),
    )

    def filled(self, match: Match) -> dict[str, Bound]:
        """A range as its two ends, and a bare average in the unit of the range; *none above 40* is one end."""
        roles = super().filled(match)
        mean = roles["mean"]
        for only, role in _ONE_SIDED.items():
            end = roles.pop(only, None)
            if end is not None and not isinstance(end, tuple) and not isinstance(mean, tuple):
                return {role: _whole(end.unbounded().in_the_unit_of(mean)), "mean": mean.in_the_unit_of(end)}
        low = roles["low"]
        if isinstance(low, tuple) or isinstance(mean, tuple):
            return roles
        high = roles.get("high", low)
        ends = low.ends() if low.is_range or isinstance(high, tuple) else (low, high)
        unit = next((one for one in (*ends, mean) if one.kind != "count"), ends[1])
        low, high = (_whole(end.in_the_unit_of(unit)) for end in ends)
        return {"low": low, "high": high, "mean": mean.in_the_unit_of(unit)}

    def bind(self, match: Match) -> Iterator[Claim]:
        """The mean against the nearer end of the range, or against the only one."""
        for claim in super().bind(match):
            if _ONE_SIDED.keys() & match.places.keys():
                if self._is_bound(match):
                    yield claim.replace(formulas=("most" if "high" in claim.roles else "least",))
                continue
            low, mean, high = (_size(claim.figure(role)) for role in ("low", "mean", "high"))
            if low < high:
                yield claim.replace(formulas=("least" if mean - low < high - mean else "most",))

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """A mean beside the least and the most, each called so before its figure, in any order."""
        words = lexicon(passage.locale)
        yield from self._of_earlier(passage, words)
        for sentence in passage.at(passage.naming("mean")):
            if all(words.has(name, sentence.text) for name in _NAMED):
                yield from self._of_extremes(standing(sentence), words)
            elif any(words.has(name, sentence.text) for name in _SPANS):
                yield from self._of_range(standing(sentence), words)

    def _of_earlier(self, passage: Passage, words: Lexicon) -> Iterator[Claim]:
        """The claims of averages of what sentences before them give the extent of."""
        for one in extents(passage, words):
            low, mean, high = map(_size, (one.low, one.mean, one.high))
            roles = {"low": _whole(one.low), "high": _whole(one.high), "mean": one.mean}
            if self.alike(roles):
                yield Claim(self, roles, Binding.PARAGRAPH, ("least" if mean - low < high - mean else "most",))

    def _of_extremes(self, figures: list[Standing], words: Lexicon) -> Iterator[Claim]:
        """The claim of a sentence in which each of the three words has one figure, and each figure one word."""
        named: dict[str, list[Standing]] = {}
        for one in figures:
            if not one.figure.is_range and (role := _role_of(one, words)):
                named.setdefault(role, []).append(one)
        if sorted(named) != sorted(_NAMED.values()) or any(len(ones) > 1 for ones in named.values()):
            return
        roles = {role: ones[0].figure for role, ones in named.items()}
        unit = next((one for one in roles.values() if one.kind != "count"), roles["mean"])
        filled = {role: figure.in_the_unit_of(unit) for role, figure in roles.items()}
        plain = all(figure.qualifier is None for figure in filled.values())
        low, mean, high = (_size(filled[role]) for role in ("low", "mean", "high"))
        if low > high:  # the best may be the least
            low, high = high, low
            filled = {**filled, "low": filled["high"], "high": filled["low"]}
        if plain and low < high and self.alike(filled):
            side = "least" if mean - low < high - mean else "most"
            ends = {role: _whole(filled[role]) for role in ("low", "high")}
            yield Claim(self, {**ends, "mean": filled["mean"]}, Binding.SENTENCE, (side,))

    def _of_range(self, figures: list[Standing], words: Lexicon) -> Iterator[Claim]:
        """The claim of a sentence with one range, said to be one, and one mean behind it, of what has been named."""
        ranges = [span for pair in pairwise([*figures, None]) if (span := _range_at(*pair, words))]
        means = [one for one in figures if _role_of(one, words) == "mean"]
        if len(ranges) != 1 or len(means) != 1 or means[0].place <= ranges[0][-1].place:
            return
        first, last, mean = ranges[0][0], ranges[0][-1], means[0]
        between = first.sentence.text[last.place + 1 : mean.place]
        said = min((at for word in words.words_in("mean", between) if (at := between.find(word)) >= 0), default=0)
        told = words.words_in("sets_apart", between) or words.words_in("ranges_apart", between)
        if (
            _CLOSING in between
            or set(told) - set(words.words_in("mean", between))
            or not _is_known(between[:said], first, words)
        ):
            return
        if words.has("asked_for_on_average", between) and mean.after.lstrip()[:1].isalnum():
            return
        ends = first.figure.ends() if first is last else (first.figure, last.figure)
        unit = next((one for one in (*ends, mean.figure) if one.kind != "count"), ends[1])
        low, high = (_whole(end.in_the_unit_of(unit)) for end in ends)
        roles = {"low": low, "high": high, "mean": mean.figure.in_the_unit_of(unit)}
        plain = all(figure.qualifier is None for figure in roles.values()) and not mean.figure.is_range
        if plain and not mean.figure.subject and _size(low) < _size(high) and self.alike(roles):
            nearer = _size(roles["mean"]) - _size(low) < _size(high) - _size(roles["mean"])
            yield Claim(self, roles, Binding.SENTENCE, ("least" if nearer else "most",))

    @staticmethod
    def _is_bound(match: Match) -> bool:
        """Whether nobody is said to have more than the end, or everybody at least so much."""
        only, wanted = ("most", "more_than") if "most" in match.places else ("fewest", "at_least")
        return str(match.sentence.figure(match.places[only][0]).qualifier) == wanted

    def licensed(self, match: Match, claim: Claim) -> bool:  # noqa: ARG002
        """A mean of the same thing: what is said to be average is named before, or not at all."""
        text, mean = match.sentence.text, match.places["mean"][0]
        first = min(match.places[role][0] for role in ("low", *_ONE_SIDED) if role in match.places)
        between = text[min(first, mean) + 1 : max(first, mean)]
        apart = match.followed_by("comparison") or bool(match.phrasing.words_in("ranges_apart", between))
        apart = apart or _is_of_some(match, between)
        if apart or _counts_another(match.sentence.figure(mean), match.sentence.figure(first)):
            return False
        if not self.group(match, "starting_from").isdisjoint(text[:mean].split()[-1:]):
            return False
        if mean < first and not self._of_the_same(match, between):
            return False
        one_sided = bool(_ONE_SIDED.keys() & match.places.keys())
        if one_sided and (mean < first or not self._of_all(match, between)):
            return mean < first and self._of_all(match, between)
        named = [at for word in match.phrasing.words_in("mean", between) if (at := between.rfind(word)) >= 0]
        lead = between[min(named, default=0) :]
        if named and not self.group(match, "of_an_end").isdisjoint(lead.split()):
            return False
        clause = max(first, text.rfind(",", first, mean), first + 1 + max(named, default=0) if "," in lead else 0)
        nouns = [word for word in text[clause + 1 : mean].split() if word.isalpha()]
        told = text[: first if not named else first + 1 + min(named)]
        links = self.group(match, "mean_links")
        if match.sentence.figure(mean).kind != "count":
            links |= self.group(match, "measures_of")
        return all(word in links or re.search(rf"\b{word[:-1]}", told) for word in nouns)

    def _of_the_same(self, match: Match, between: str) -> bool:
        """Whether no other thing is named between an average and the range that follows it."""
        words = between.split()
        opening = next((word for word in words if word.isalpha()), "")
        if opening in self.group(match, "within_which") or _ONE_SIDED.keys() & match.places.keys():
            return True
        known = self.group(match, "mean_links").union(match.phrasing.words_in("spans", between))
        known |= set(match.phrasing.words_in("extremes", between))
        told = match.sentence.text[: match.places["mean"][0]]
        return all(word in known or re.search(rf"\b{word[:-1]}", told) for word in words if word.isalpha())

    def _ends(self, match: Match) -> bool:
        """Whether nothing but the end of a clause follows what nobody has more of: no "on Mondays"."""
        last = max(places[-1] for places in match.places.values())
        only = next(match.places[role][-1] for role in _ONE_SIDED if role in match.places)
        return last != only or self.ends_clause(match, only)

    def _of_all(self, match: Match, between: str) -> bool:
        """Whether nothing but the very same is spoken of between a mean and what nobody has more of."""
        words = match.phrasing.words_in
        text = match.sentence.text
        whose = (*words("none_of_all", text), *words("all_of_all", text))
        for told in whose:
            between = between.replace(told, "")
        if words("allowed_to", text) or not self._ends(match):
            return False
        apart = set(words("sets_apart", between)) - self.group(match, "contrasting") - set(words("mean", between))
        return bool(whose) and not apart and not words("of_an_end", between)


def _is_of_some(match: Match, between: str) -> bool:
    """Whether a range is that of some, and the mean of a sentence of its own that of others: "for trainees. The"."""
    of_whom, _, behind = between.partition(";")
    last = max(match.places.get("high", match.places.get("low", (0,))))
    return bool(behind) and match.sentence.text[last + 1 :].split()[:1] == ["for"] and len(of_whom.split()) > 1


def _range_at(one: Standing | None, other: Standing | None, words: Lexicon) -> tuple[Standing, ...]:
    """The figure, or the two, of a range that is said to be one: "ran from 31 to 88", "aged 24 to 39"."""
    if one is None or not any(words.has(name, one.words_before(_LED)) for name in _SPANS):
        return ()
    if one.figure.is_range:
        return (one,)
    joined = other is not None and not other.figure.is_range and one.until(other).strip() in words.groups["range_to"]
    return (one, other) if joined and other is not None else ()


def _is_known(between: str, first: Standing, words: Lexicon) -> bool:
    """Whether what stands between a range and a mean names nothing that has not been named before the range."""
    told = first.sentence.text[: first.place]
    links = words.groups["mean_links"]
    nouns = [word for word in between[max(map(between.rfind, ",;–")) + 1 :].split() if word.isalpha()]
    return all(word in links or re.search(rf"\b{word[:-1]}", told) for word in nouns)


def _role_of(one: Standing, words: Lexicon) -> str:
    """The role that the nearest of the words before a figure gives it; a mean of another thing has none."""
    before, groups = one.words_before(_BEFORE).split(), words.groups
    for at in range(len(before) - 1, -1, -1):
        for name, role in _NAMED.items():
            if words.has(name, before[at]):
                between = before[at + 1 :]
                apart = words.has("sets_apart", " ".join(between)) or words.has("of_an_end", " ".join(between))
                links = groups["asked_for_on_average"] if before[at - 1 : at] == [_ON] else groups["mean_links"]
                unlinked = [word for word in between if word not in groups["mean_links"] and word not in links]
                strange = role == "mean" and not all(_is_named_twice(word, one) for word in unlinked)
                return "" if apart or strange else role
    return ""


def _is_named_twice(word: str, one: Standing) -> bool:
    """Whether a noun before a figure takes up a word further ahead: "patients waited …; the median wait was"."""
    return len(re.findall(rf"\b{re.escape(word[:-1])}", one.sentence.text[: one.place])) > 1


def _counts_another(mean: Quantity, end: Quantity) -> bool:
    """Whether a mean and a range count things of two names: *ten to twelve thousand families, … five children*.

    What is counted by name is no measure either: *between 8 and 21 patients. The mean age was 58 years*.
    """
    if any(one.kind == "count" and one.subject and other.kind != "count" for one, other in ((mean, end), (end, mean))):
        return True
    nouns = [one.subject.lower().rpartition(" ")[2] for one in (mean, end) if one.kind == "count"]
    return len(nouns) > 1 and all(nouns) and nouns[0][:-1] != nouns[1][:-1]


def _whole(end: Quantity) -> Quantity:
    """An end of a range, which is no rounding where it is a small whole number."""
    placed = end.resolution == 1 or (end.kind == "duration" and end.resolution < 1 and end.value.denominator == 1)
    small = end.qualifier is None and placed and abs(end.value) < EXACT_COUNT
    return end.replace(strength="exactly") if small else end


def _size(figure: Quantity) -> Fraction:
    return figure.value * figure.unit.factor + figure.unit.offset
