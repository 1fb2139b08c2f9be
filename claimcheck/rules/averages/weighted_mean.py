"""The average of two groups, and that of both together."""

from __future__ import annotations

from itertools import chain

from claimcheck.claims import COUNT, Binding, Claim, Example, Match
from claimcheck.claims.between import Between
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.pooled import averaged, pooled
from claimcheck.claims.roles import SKIPPED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Bound, Carrier, Passage
    from claimcheck.quantities.quantity import Quantity

_SLACK = 1
_OF_EVERYONE = (" whole", "entire ", "or all ", "or everyone", "verall", "ogether")
"""Pieces of the words that tell of all, beside an average of each of two groups."""
_PLAIN = ("count", "money")
"""Kinds of a figure that, beside rates, is a sum unless a word calls it a mean."""
_OF = "of "
_OF_ALL = "(mean"
"""How the phrasing begins in which a mean is of all, and only two groups that make up all may stand beside it."""
_SIGNS = ",;:()–"
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_LONGEST = 12
"""The most words between two means and the one that is said to be of both."""


class WeightedMean(Between):
    """The average over two groups lies between the averages of the two, whatever their sizes.

    Writers slip by adding two percentages, or by taking the average of a third group. Only wording that makes the two groups the
    whole (*overall*, *combined*, *both together*) licenses this, and only of averages and shares: counts add up.
    """

    code = "CC544"
    meets = (
        "shares",
        *(f"{kind}+text:verage+text:{said}" for kind in ("count", "money", "duration") for said in _OF_EVERYONE),
    )
    roles = {**Between.roles, "first": COUNT, "second": "first"}
    readings = ("least", "most", "weighted")
    relation = {"least": "<=", "most": ">=", "weighted": "="}
    gloss = "mean"
    within = "all_others"
    sought = ("low", "high")
    phrasings = (
        "(overall|combined) ~ {mean}",
        "(overall|combined) , ~ {mean}",
        "{mean} (overall|combined|in all|across both|between them|across the whole)",
        "(average|mean|rate) of {mean} (across|for) (both|all|the whole)",
        "(together|pooled|merged|lumped|jointly|as one group|taken as one|into one) ~ [{_} ~] {mean}",
        "(together|pooled|merged|lumped|jointly|as one group|taken as one|into one) , ~ [{_} ~] {mean}",
        "{mean} ~ (together|combined|pooled|merged|lumped together)",
        "{mean} ~ {_} ~ (together|combined|pooled|merged|lumped together)",
        "{mean} ~ (across both|both sexes|both together)",
        "(across both|both sexes|both together) [,] ~ {mean}",
        "(mean|average) (for|of|across|over|among) (all|everyone|everybody) [the|those] [<people>|entrants|competitors|runners|takers] [who ~|that ~|which ~|treated|asked|tested|surveyed|concerned|told] (is|was|were|being|came to|comes to|works out at|worked out at|stood at) {mean}",
        "across the {_} ~ {mean}",
        "{mean} ~ across the {_}",
        "{low} (for|among|in|of) ~ and {high} (for|among|in|of) ~ (,|;|–) [or|and|making] [an average of|a rate of] {mean} (overall|combined|across both|in both together|for both together|across the {_})",
        "{low} (for|among|in|of) ~ , {high} (for|among|in|of) ~ [,] and {mean} overall",
        "<mean> [~] {low} (for|among|in) ~ and {high} (for|among|in) ~ (,|;|–) [or|and|with|making] [a|an|the] (overall|combined) (average|mean|rate|figure) of {mean}",
        "(overall|combined|both together) ~ {mean} (,|:|–) {low} (for|among|in) ~ and {high} (for|among|in)",
    )
    message = "{low} and {high} allow {computed} overall, not {mean}"
    valid = (
        Example(
            "Boys scored an average of 61 and girls 67 in maths. For the whole class the figure in English was 72."
        ),
        Example("Men work an average of 38 hours and women 31. For all staff the limit is 48 hours."),
        Example(
            "Occupancy averaged 71% in the old wing. The new wing managed 84%. Both are short of the 93% that was promised."
        ),
        Example(
            "Absence averaged 5% in the mills. In the yards, 14 of which shut, it averaged 8%. The combined rate for the two was 7%."
        ),
        Example("Girls scored 61.4 on average and boys 57.9. The overall mean of 64.2 in the county is a record."),
        Example("The rate was 12% among men and 18% among women, 15% overall."),
        Example("Marks averaged 61 in the north and 67 in the south, with an overall average of 65."),
        Example(
            "Boys left with an average of 61 points and girls with 67. Some 90 sat the paper. For the year group as a whole the figure was 64."
        ),
        Example("Boys left with an average of 61 points and girls with 67. For the county as a whole it was 72."),
        Example(
            "Boys had an average of 61 points in May and girls 67 in June. For the class as a whole, it was 71 last year."
        ),
        Example("Men save an average of £310 and women £270 a month. For all those, the bank pays £400 to charity."),
        Example("There were 40 men in the choir and 60 women in it, 100 overall."),
        Example("Turnout was 41% in towns and 55% in villages, and 61% in both houses of the assembly."),
        Example("The share fell 4% for firms and 6% for farms, and 3% for all others."),
        Example("Pass rates were 60% for boys and 70% for girls, and 80% overall said they liked the school."),
        Example("Raises averaged 3% for 300 men and 7% for 100 women; together, the 400 averaged 4%."),
        Example("The state tax on it is 6% and the county's 2%, for a combined rate of 8%."),
        Example("Turnout was 41% in towns and 55% in villages. Overall, turnout was 47%."),
        Example("Boys averaged 66% and girls 71%. Put the two groups together and the average is 69%."),
        Example("Support was 41% for the bridge and 52% for the tunnel, and 23% for both."),
        Example("The Blues are on 31% and the Greens on 14%, or 45% together."),
        Example("About town, 61% of women and 53% of men back the plan; take the sexes together and it is 57%."),
        Example("The two mills together employ 900; one makes 40 tonnes a day and the other 55."),
        Example("Ames holds 30% and Bell 20%; together with Cole they have 75%."),
        Example("It cost €900 per school for the first 30 schools and €600 for the next 20, €39,000 in all."),
        Example("Men waited 31 days on average and women 35; the average for all patients was 33 days."),
        Example("Mines waited 31 days on average and mills 35; the average for all was 39 days."),
        Example("Of 36 cases, 17 had the first treatment and 19 the second (mean age 40 years in both)."),
    )
    invalid = (
        Example(
            "Boys left with an average of 61 points and girls with 67. Some 90 sat the paper. For the year group as a whole the figure was 72.",
            computed="67",
        ),
        Example(
            "Men were off for an average of 6.2 days and women 7.4. For all staff the figure was 8.1 days.",
            computed="7.4",
        ),
        Example(
            "Absence averaged 5% in the mills. In the yards, 14 of which shut, it averaged 8%. The combined rate for the two was 17%."
        ),
        Example(
            "Boys passed the test at a rate of 58%. It lasted 40 minutes. Among girls 66% got through. Overall, 71% passed."
        ),
        Example(
            "Girls scored 61.4 on average and boys 57.9. The overall mean of 64.2, for 900 pupils, is no surprise."
        ),
        Example("Approval is 38% among men and 46% among women, for an overall rating of 57%.", computed="46"),
        Example("Among smokers 24% relapsed, among the others 16%, and 31% overall.", computed="24"),
        Example("The rate was 12% among men and 18% among women, 30% overall.", computed="18"),
        Example("Marks averaged 61 in the north and 67 in the south, with an overall average of 75.", computed="67"),
        Example("The pass rate was 81% in town and 74% in the valley, 60% overall.", computed="74"),
        Example("Relapse was seen in 5% of adults and 9% of children; 14% overall.", computed="9"),
        Example("Rents average £600 for flats and £900 for houses, with an overall figure of £1,200.", computed="900"),
        Example("Women waited 20 days and men 26 days, an overall average of 36 days.", computed="26"),
        Example("Support was 38% among men, 46% among women and 58% overall.", computed="46"),
        Example("The north averaged 40 points and the south 50; the two together averaged 58.", computed="50"),
        Example("Boys averaged 66% in maths and girls 71%. Overall, the average was 78%.", computed="71"),
        Example(
            "Town clerks passed at a rate of 72% and rural ones at 51%. Put the two together and the pass rate was 79%."
        ),
        Example(
            "Rents averaged £310 for 300 flats and £910 for 100 houses; together, the 400 averaged £610.",
            computed="460",
        ),
        Example(
            "The 200 boys lost 24kg on average and the 600 girls 12kg. Pooled, the 800 lost a mean of 21kg.",
            computed="15",
        ),
        Example("Pupils averaged 71 per cent in town and 66 in the hills; together, they averaged 79.", computed="71"),
        Example("The tram was used by 31% of men and 24% of women, 42% of the two sexes together."),
        Example("Joblessness is 5% among men and 8% among women, making 13% for both sexes."),
        Example("Readers gave it 6.1 out of 10 on average and critics 7.4. Taking both together, it got 7.9."),
        Example("The two mills taken together averaged 104 bales an hour, one making 98 and the other 85."),
        Example("About town, 61% of women and 53% of men back the plan; take the sexes together and it is 71%."),
        Example("Taking both wings together, 71% of the seats were sold: 55% in the east and 64% in the west."),
        Example("The pass rate is 48% in Clare and 57% in Mayo; across both it is 69%.", computed="57"),
        Example("Pay grew by 4.1% for clerks and 5.6% for porters, growth of 7.9% across the two together."),
        Example("Men waited 31 days on average and women 35; the mean for everyone treated was 39 days."),
        Example(
            "Boys averaged 58 marks in the mock test and girls 64; the mean of all who sat it was 71.", computed="64"
        ),
        Example("Men scored 61 on average and women 67; the overall average was 74.", computed="67"),
    )

    @staticmethod
    def weighted(low: Carrier, high: Carrier, first: Carrier, second: Carrier) -> Carrier:
        """What the two groups come to, by their sizes."""
        return (low * first + high * second) / (first + second)

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """Two rates told one by one, and later that of both as one."""
        words = lexicon(passage.locale)
        for one in chain(pooled(passage, words), averaged(passage, words)):
            roles = {"low": one.low, "high": one.high, "mean": one.mean}
            below = one.mean.value < one.low.value
            yield Claim(self, roles, Binding.PARAGRAPH, ("least" if below else "most",))

    def is_cue(self, match: Match) -> bool:
        """No number of groups: "the two together"."""
        return not _counts_the_groups(match.sentence.figure(self.place(match)))

    def supplied(self, match: Match, roles: dict[str, Bound], wanted: list[str]) -> dict[str, Bound]:
        """The only two other figures of the sentence in the unit of the mean; one of them may leave it out."""
        mean = roles.get("mean")
        if len(wanted) != len(self.sought) or mean is None or isinstance(mean, tuple):
            return roles
        others = [one for one in match.sentence.figures if one.start != mean.start and one.kind not in SKIPPED]
        same = [one for one in others if self._is_another(match, one, mean)]
        if len(same) == len(self.sought) and self._is_of_both(match):
            others = same
        if len(others) > len(self.sought):
            others = [one for one in others if not _counts_the_groups(one)]
        ahead = [one for one in others if one.start < mean.start]
        if len(ahead) == len(self.sought) and all(self._is_another(match, one, mean) for one in ahead):
            others = ahead
        bare = all(one.kind == "count" for one in others) and mean.kind != "count"
        if bare and (any(one.subject for one in others) or not self._is_of_both(match)):
            return roles
        sizes: list[Quantity] = []
        if len(others) >= len(self.sought) * 2:
            others, sizes = self._sized(others, mean)
        model = next((one for one in (mean, *others) if one.kind != "count"), mean)
        if mean.kind in _PLAIN and mean.kind != model.kind and not match.phrasing.words_in("mean", match.sentence.text):
            return roles
        others = [one.in_the_unit_of(model) for one in others]
        mean = mean.in_the_unit_of(model)
        if len(others) != len(self.sought) or any(one.kind != mean.kind for one in others):
            return roles
        found = {**dict(zip(self.sought, others, strict=True)), "mean": mean}
        return {**found, **dict(zip(("first", "second"), sizes, strict=False))}

    def _is_another(self, match: Match, one: Quantity, mean: Quantity) -> bool:
        """Whether a figure can be the mean of one group; of "6.1 out of 10", the ten is none."""
        if one.kind != mean.kind or _counts_the_groups(one) or (one.kind == "count" and one.subject):
            return False
        before = match.sentence.text[: match.sentence.place_of(one)].split()[-1:]
        return one.kind != "count" or self.group(match, "of_a_scale").isdisjoint(before)

    def _sized(self, others: list[Quantity], mean: Quantity) -> tuple[list[Quantity], list[Quantity]]:
        """Of two means and the two numbers beside them, the means and the numbers; nothing where they do not alternate.

        A fifth figure, before the mean of all, must be what the two numbers come to.
        """
        sizes = [one for one in others if one.kind == "count"]
        means = [one for one in others if one.kind != "count"]
        told = [one.kind == "count" for one in others]
        alternate = told[0] != told[1] == told[3] != told[2]
        plain = mean.kind != "count" and not any(one.is_range for one in others)
        whole = [one.value for one in sizes[2:]] in ([], [sum(one.value for one in sizes[:2])])
        if alternate and plain and whole and len(means) == len(self.sought) and all(one.value > 0 for one in sizes):
            return means, sizes[:2]
        return [], []

    def begins_anew(self, match: Match, text: str) -> bool:
        """Whether a clause begins that is not joined on: the groups themselves have one each."""
        words = match.phrasing.words_in("new_clause", text)
        return any(self.group(match, "joining").isdisjoint(word.split()) for word in words)

    def leads(self, match: Match, order: list[tuple[int, str]]) -> bool:
        """A mean that follows the two, as an average if they are counts."""
        (before, _), (last, role) = order[-2:]
        between = match.sentence.text[before + 1 : last]
        told = role == self.gloss and (self.glossed(match, between, last) or self._is_named(match, between))
        return told or self._sums_up_both(match, order)

    def _is_of_both(self, match: Match) -> bool:
        """Whether the words beside a mean say that it is of both groups as one; no small number but *two* stands there."""
        skipped = [
            match.sentence.figures[index]
            for place, index in match.sentence.slots.items()
            if match.start <= place < match.end and place not in match.places["mean"]
        ]
        text, mean = match.sentence.text, match.places["mean"][0]
        start = max(text.rfind(sign, 0, match.start) for sign in _SIGNS) + 1
        near = text[start : max(match.end, mean + 1)]
        joined = match.phrasing.words_in("of_both", near)
        if not joined and self._is_of_complements(match):
            joined = match.phrasing.words_in("of_everyone", near)
        return (
            bool(joined or skipped)
            and all(map(_counts_the_groups, skipped))
            and not match.phrasing.words_in("with_another", near)
        )

    def _are_all_of(self, match: Match, claim: Claim) -> bool:
        """Whether both shares are those of something, as the third is."""
        text = match.sentence.text
        starts = [claim.figure(role).start for role in self.sought]
        places = [match.sentence.place_of(one) for one in match.sentence.figures if one.start in starts]
        return all(text[place + 1 :].lstrip().startswith(_OF) for place in places)

    def _is_of_complements(self, match: Match) -> bool:
        """Whether two groups that are known to be all there are have been named: boys and girls, town and country."""
        words = match.phrasing.words_in
        return len(words("one_half", match.sentence.text)) == 1 == len(words("other_half", match.sentence.text))

    def _are_groups(self, match: Match, low: Quantity, high: Quantity) -> bool:
        """Whether two shares are plainly those of two groups of people, which no one adds: "among men", "both sexes"."""
        text = match.sentence.text
        places = [
            match.sentence.place_of(one) for one in match.sentence.figures if one.start in (low.start, high.start)
        ]
        among = all(not self.group(match, "among_whom").isdisjoint(text[at + 1 :].split()[:1]) for at in places)
        return among or bool(match.phrasing.words_in("both_groups", text))

    def _sums_up_both(self, match: Match, order: list[tuple[int, str]]) -> bool:
        """Whether a mean of both groups as one stands before or behind the two, a sign between."""
        places = {role: place for place, role in order}
        mean = places.pop(self.gloss)
        first, last = min(places.values()), max(places.values())
        if not self._is_of_both(match) or first < mean < last:
            return False
        text = match.sentence.text
        gap = text[last + 1 : mean] if mean > last else text[mean + 1 : first]
        parted = any(sign in gap for sign in _SIGNS) or not self.group(match, "resulting").isdisjoint(gap.split())
        verb = not self.group(match, "giving_both").isdisjoint(gap.split())
        return (parted or verb) and len(text[first + 1 : last].split()) <= _LONGEST

    def _is_named(self, match: Match, between: str) -> bool:
        """Whether a clause of its own names it: "; the overall average was 64"."""
        words = between.split()
        words_in = match.phrasing.words_in
        called = words_in("mean", between) or words_in("rating", between) or words_in("the_overall", between)
        named = called and (words_in("all_told", between) or words_in("as_one", between))
        return bool(named) and len(words) <= _LONGEST

    def bind(self, match: Match) -> Iterator[Claim]:
        """The lower group first; counts that no word calls averages are left out."""
        for claim in super().bind(match):
            named = match.phrasing.words_in("mean", match.sentence.text)
            if "second" in claim.roles:
                if named or claim.figure("mean").kind in ("percent", "rate"):
                    yield claim.replace(formulas=("weighted",))
                continue
            low, high = sorted((claim.figure("low"), claim.figure("high")), key=lambda figure: figure.value)
            meant = match.mentions("mean") or (self._is_of_both(match) and named)
            if claim.figure("mean").kind in ("percent", "rate") or meant:
                roles = {"low": low, "high": high, "mean": claim.figure("mean")}
                below = claim.figure("mean").value < low.value
                yield claim.replace(roles=roles, formulas=("least" if below else "most",))

    def licensed(self, match: Match, claim: Claim) -> bool:
        """No ranges and no bounds, nothing compared, and the end of the clause."""
        after = match.sentence.text[match.end :].lstrip()
        if match.phrasing.template.endswith("{_}"):
            after = after.lstrip(_LETTERS).lstrip()
        behind = claim.figure("mean").start > max(claim.figure("low").start, claim.figure("high").start)
        if behind and after.startswith(_OF) and not self._are_all_of(match, claim):
            return False
        if behind and after[:1].isalpha() and not (self._is_of_both(match) and match.start < match.places["mean"][0]):
            return False
        low, high, mean = (claim.figure(role) for role in ("low", "high", "mean"))
        if match.phrasing.template.startswith(_OF_ALL) and not self._is_of_complements(match):
            return False
        said = match.phrasing.words_in("adding_up", match.sentence.text[match.start : match.end])
        if self._is_of_both(match) and _adds_up(low, high, mean) and not self._are_groups(match, low, high):
            return False
        if (
            said
            and not match.mentions("mean")
            and (mean.value == low.value + high.value or _is_change(match, low, high))
        ):
            return False
        plain = all(not figure.is_range and figure.qualifier is None for figure in claim.figures())
        return plain and not match.followed_by("comparison")


def _adds_up(low: Quantity, high: Quantity, mean: Quantity) -> bool:
    """Whether two shares are nearly the third when added, so that they are parts of it."""
    return abs(low.value + high.value - mean.value) <= _SLACK * min(low.resolution, high.resolution, mean.resolution)


def _is_change(match: Match, *shares: Quantity) -> bool:
    """Whether the shares are of one thing that changed twice: *up by 6 per cent and by 4*, which add up."""
    by = match.phrasing.lexicon.groups["leads_anywhere"]
    before = [one.document.text[max(0, one.start - 8) : one.start].split()[-1:] for one in shares]
    moved = match.phrasing.words_in("change", match.sentence.text)
    return bool(moved) and all(words and words[0].lower() in by for words in before)


def _counts_the_groups(figure: Quantity) -> bool:
    """Whether a figure only says that there are two groups: "put the two groups together"."""
    return figure.kind == "count" and figure.form == "words" and figure.value <= len(WeightedMean.sought)
