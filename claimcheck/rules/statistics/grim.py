"""A mean or a percentage of so few that only some values are possible."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims import COUNT, PERCENT, Binding, Claim, Example, Match, Passage, Rule
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.notated import as_rounded
from claimcheck.claims.ratio import opens_clause
from claimcheck.claims.standing import holds, standing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.standing import Standing
    from claimcheck.quantities.quantity import Quantity

_NEAR = 5
"""How many words before a figure may call it a mean."""

_LEAST = 5
"""Of fewer things than this, a share is more often one of something that they have."""
_FAR = 40
_OF, _BY = "of", "by"
_HALF, _ROUND = 50, 10
_SIGNS = ",;:.!?)"
_ALL = "all {whole}"
_NEXT = ";"
_OWNING = ("'s", "s'")
_SHORT = 3
"""Longer words in -s may name others."""
_OPENING = 12
"""How many characters of a sentence hold "On average"."""

MOST_PEOPLE = 100
"""From here on every whole per cent is possible."""

OBLIGING = frozenset(
    [
        "must",
        "should",
        "shall",
        "would",
        "could",
        "may",
        "might",
        "needs",
        "need",
        "required",
        "requires",
        "require",
        "requiring",
        "least",
        "until",
        "if",
        "unless",
        "when",
        "whether",
        "than",
        "target",
        "targets",
        "aim",
        "aims",
        "goal",
        "expected",
        "expects",
        "will",
        "can",
        "between",
    ]
)
"""Words of rules and plans, which speak of shares that nobody has counted."""


class GrimPercent(Rule):
    """A percentage of a few people is one of a few values: of seven patients 43 or 57 per cent can improve, not 50.

    The *granularity* test of Brown and Heathers (GRIM, 2017): the share times the number, as rounded, must hold a whole number. Rules and
    targets (*50 per cent of the seven members must agree*) are left alone, and so are hedged figures.
    """

    code = "CC707"
    is_certain = True
    roles = {"percent": "percent", "whole": COUNT, "number": COUNT}
    result = "number"
    loudest = "warning"
    phrasings = (
        "{percent} of (the|its|their|our|his|her|these|those|all|all the) {whole} <people>",
        "of (the|its|their|our|these|those|all) {whole} <people> , {percent}",
        "of (the|its|their|our|these|those|all) {whole} <people> ~ , {percent}",
        "of (the|its|their|our|these|those|all) {whole} <people> {percent}",
        "{whole} … [; [just|only|but|and]] {percent} of (them|these|those|whom|that number|this number)",
        "{whole} … [;] of (them|these|those|whom|that number|this number) [,] {percent}",
        "{percent} of (the|its|their|our|these|those|all|all the) {whole}",
        "all {whole} ~ (answered|replied|responded|voted|turned up|took part|returned|filled in|filled out) ~ , [and|with] {percent} (of them|in favour|in favor|favouring|favoring|backing|supporting|opposing|saying|said|agreeing|against|wanting|calling)",
        "{percent} of <people> … {whole} of (them|these|those|whom)",
        "of [the|its|their|these|those|that|this] {whole} ~ , {percent}",
        "of (the|its|their|our|these|those|all) {whole} ~ , (all|each|both|most|many|none|who|whom|which|whose|every one|every) ~ , {percent}",
        "(among|amongst) [the|its|their|these|those|only|just] {whole} ~ , {percent}",
        "of {whole} <people> [asked|surveyed|questioned|polled|treated|tested] , {percent}",
    )
    message = "{percent} of {whole} is {computed}, which is no whole number"
    valid = (
        Example("Of the seven patients, 57% improved; of the 8 pupils, 38% passed."),
        Example("Some 33 per cent of the 12 pupils passed."),
        Example("About 50% of the seven patients improved."),
        Example("At least 50% of the seven members must agree."),
        Example("It owns 45% of the 7 companies' joint venture, and 50% of the 140 patients recovered."),
        Example("Half of the seven patients improved."),
        Example("It was taken by 68% of the two groups, and by 61% of the six counties."),
        Example("Seven orders came in, and 55% of them by value were foreign."),
        Example("The club takes 55% of the seven firms' orders."),
        Example("All 14 of the guild's chairs answered the letter, with 43% backing a strike."),
        Example("Nine brewers tried the hops, and 44% of them kept to the old."),
        Example("Only nine brewers wrote back, and of that nine, 44 per cent kept to the old hops."),
        Example("Of the 14 weavers shown the loom, most of whom knew it, 57% bought one."),
        Example("The trial had 14 weavers; of these, 57% gave up."),
        Example("It runs six schools, with pupils of all ages. Just 40% of them walk."),
        Example("Of the 14 weavers, all of whom own a loom, 46% of sales go abroad."),
        Example("In the show of hands 44 per cent were for a link of the two schools, 39 per cent against."),
        Example("Just seven dentists filled in the guild's form. Fifty per cent of them were for a strike."),
        Example("Just 14 weavers filled in the guild's form. Fifty-seven per cent of them were for a strike."),
        Example("The firm has 12 shops, and of the 12 months of the year, 55% are loss-making for them."),
    )
    invalid = (
        Example("Of the seven patients, 50% improved.", computed="3.5"),
        Example("In all 40 per cent of the 12 pupils passed.", computed="4.8"),
        Example("Of the nine voters, 30% stayed at home.", computed="2.7"),
        Example("In the end 85% of the six families moved.", computed="5.1"),
        Example("Eight patients took part, and 40% of them improved.", computed="3.2"),
        Example("Of 11 patients treated, 25% relapsed.", computed="2.75"),
        Example("Just nine brewers tried the new hops, and 61% of them kept to the old.", computed="5.49"),
        Example("Each of the 12 bakers gave one reply, and 55% of the 12 said that flour would rise.", computed="6.6"),
        Example("The salve helped 47% of patients, said the clinic, which had precisely 12 of them.", computed="5.64"),
        Example("All 14 of the guild's chairs answered the letter, with 46% backing a strike.", computed="6.44"),
        Example("Among the seven lighthouses on the coast, 50% are lit.", computed="3.5"),
        Example("Only nine brewers wrote back, and of that nine, 49 per cent kept to the old hops.", computed="4.41"),
        Example("Of the 14 weavers shown the loom, most of whom knew it, 53% bought one.", computed="7.42"),
        Example("Six farmers were asked, and of them 40 per cent keep bees.", computed="2.4"),
        Example("The trial had 14 weavers; of these, 53% gave up.", computed="7.42"),
        Example("We wrote to nine brewers. Of those, 49 per cent kept to the old hops.", computed="4.41"),
        Example(
            "Just 14 weavers in the town filled in the guild's form. Fifty-three per cent of them were for a strike.",
            computed="7.42",
        ),
        Example("In a poll of 12 farmers, 46% said that they would strike.", computed="5.52"),
        Example("The guild asked six farmers. Just 40% of them keep bees.", computed="2.4"),
    )

    @staticmethod
    def formula(percent: Carrier, whole: Carrier) -> Carrier:
        return percent * whole / 100

    def bind(self, match: Match) -> Iterator[Claim]:
        """The share, the number, and the whole number nearest to what they make."""
        percent, whole = (match.sentence.figure(match.places[role][0]) for role in ("percent", "whole"))
        behind = match.sentence.text[match.end : match.end + 40]
        for said in match.phrasing.words_in("reporting", behind):  # what they said may be about the future
            behind = behind.partition(f" {said} ")[0]
        words = match.sentence.text[max(0, match.start - 40) : match.end].replace(",", " ").split()
        words += behind.replace(",", " ").split()
        asked = match.phrasing.words_in("groups_asked", "".join(match.sentence.text[: match.start].split()[-1:]))
        if not (asked or opens_clause(match)) or not self._are_counted(match, whole):
            return
        if OBLIGING.isdisjoint(words) and _is_counted(percent, whole) and not _is_cut_off(percent, whole):
            nearest = (2 * percent.value * whole.value / 100 + 1) // 2
            yield Claim(
                self,
                {"percent": as_rounded(percent), "whole": whole, "number": self.constant(whole, int(nearest))},
                self.binding,
            )

    def _are_counted(self, match: Match, whole: Quantity) -> bool:
        """Whether a number is one of people or things, which own nothing; "of the 12" only where 12 have been named."""
        text, place = match.sentence.text, match.places["whole"][0]
        after = [word.rstrip(_SIGNS) for word in text[place + 1 : place + _FAR].split()]
        owned = any(word.endswith(("s'", "'s")) for word in after[:_NEAR])
        behind = match.sentence.text[match.end : match.end + _FAR].split()[:1]
        owned = owned or behind == [_BY]
        named = after[:2] in ([_OF, "them"], [_OF, "these"], [_OF, "those"], [_OF, "whom"])
        noun = whole.subject.lower().rpartition(" ")[2]
        if self._turns_to_others(match, noun):
            return False
        opening = match.phrasing.template.startswith("of [")
        if match.phrasing.template.startswith(_ALL):
            return True
        share = [word.rstrip(_SIGNS) for word in text[match.places["percent"][0] + 1 :].split()[:2]]
        if match.places["percent"][0] > place and share[:1] == [_OF] and self._of_what(match).isdisjoint(share):
            return False
        if opening and text[: match.start].strip() and (noun or not self._is_again(match, whole)):
            return False
        if noun and not (len(match.places) > 1 and self._is_again(match, whole)):
            groups = match.phrasing.lexicon.groups
            people = noun in groups["persons"] or bool(match.phrasing.words_in("people", noun))
            things = noun.endswith("s") and noun not in groups["collectives"] and whole.value >= _LEAST
            return not owned and (people or things)
        return not owned and (named or self._is_again(match, whole))

    def _turns_to_others(self, match: Match, noun: str) -> bool:
        """Whether others are named between the number and the sentence that takes up those last named."""
        text, place = match.sentence.text, match.places["whole"][0]
        first, sign, _ = text[place + 1 : match.end].partition(_NEXT)
        if not sign:
            return False
        between = first.split()
        named = {word.rstrip(_SIGNS) for word in between if not word.endswith(_OWNING)} - {noun}
        others = any(word.endswith("s") and len(word) > _SHORT for word in named)
        return not noun or others or bool(match.phrasing.words_in("people", " ".join(named)))

    @staticmethod
    def _of_what(match: Match) -> frozenset[str]:
        """The words behind "of" that take up those who have been counted."""
        return match.phrasing.lexicon.groups["takes_up_these"]

    def _is_again(self, match: Match, whole: Quantity) -> bool:
        """Whether a number has been named with its noun before: "each of the 12 bakers … 55% of the 12"."""
        return any(
            one.value == whole.value and one.subject and one.start < whole.start for one in match.sentence.figures
        )

    def diagnose(self, claim: Claim) -> str:
        """The shares on either side."""
        whole = claim.figure("whole").value
        below = claim.figure("percent").value * whole // 100
        shares = [f"{int(part)} of {int(whole)} is {round(100 * part / whole)}%" for part in (below, below + 1)]
        return ", ".join(shares)


class GrimMean(Rule):
    """A mean of a few whole numbers is one of a few values: five families cannot have 2.5 children on average.

    The number times the mean, as rounded, must hold a whole total (GRIM, Brown and Heathers 2017). Only things that are counted one by one are
    looked at: goals, children, visits.
    """

    code = "CC706"
    is_certain = True
    meets = ("text:verag", "text:mean", "text:Mean")
    roles = {"mean": COUNT, "count": COUNT, "total": COUNT}
    result = "total"
    loudest = "warning"
    phrasings = (
        "[the|these|those|all] {count} <people> [each] [have|had|has] [an|a] (average|averaged|mean) [of] {mean} <items>",
        "[the|these|those|all] {count} <people> (have|had|has|made|owned|reported|scored|kept|gave|took|won|read) (an average of|on average|a mean of) {mean} <items>",
        "in {count} (games|matches|seasons|starts|innings|days) ~ (averaged|averaging|average of|mean of) {mean} <items>",
    )
    message = "{count} cannot average {mean}: the total would be {computed}"
    valid = (
        Example("The five families had an average of 2.4 children."),
        Example("In seven games she averaged 2.57 goals."),
        Example("The five families had an average of 2.35 hectares."),
        Example("The 120 families had an average of 2.3 children."),
        Example("About five families had an average of 2.5 children."),
        Example("Five judges gave whole marks out of ten; the mean came to 7.4."),
        Example("Five judges gave marks out of ten; the mean came to 7.45."),
        Example("The four women had 2.6 visits a year on average."),
        Example("On average the five women had 2.4 children each."),
        Example("The mean number of visits by the 8 patients was 3.38."),
    )
    invalid = (
        Example("The five families had an average of 2.5 children.", computed="12.5"),
        Example("In seven games she averaged 2.5 goals.", computed="17.5"),
        Example("The four households had an average of 1.6 cars.", computed="6.4"),
        Example("The six schools had a mean of 2.75 teachers.", computed="16.5"),
        Example("In three matches he averaged 1.5 goals.", computed="4.5"),
        Example("Five judges gave whole marks out of ten; the mean came to 7.45."),
        Example("On average the four women had 2.6 children each.", computed="10.4"),
        Example("The mean number of visits by the 8 patients was 3.30.", computed="26.4"),
        Example("Seven pupils sat the test, averaging 3.5 mistakes.", computed="24.5"),
    )

    @staticmethod
    def formula(mean: Carrier, count: Carrier) -> Carrier:
        return mean * count

    def bind(self, match: Match) -> Iterator[Claim]:
        """The mean, the number, and the whole total nearest to what they make."""
        mean, count = (match.sentence.figure(match.places[role][0]) for role in ("mean", "count"))
        if _is_counted(mean, count):
            yield self.claim(mean, count, self.binding)

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """A mean and the only people or games of its sentence, where what is averaged comes in whole numbers."""
        words = lexicon(passage.locale)
        for sentence in passage.sentences:
            if holds(sentence, COUNT, 2) and words.has("of_a_mean", sentence.text):
                whole = words.has("in_whole", sentence.text)
                if (whole or words.has("items", sentence.text)) and not words.has("mean_over_time", sentence.text):
                    yield from self.told(standing(sentence), whole, words)

    def told(self, figures: list[Standing], whole: bool, words: Lexicon) -> Iterator[Claim]:
        """The claim of a sentence with one mean and one number of people, and but the top of a scale beside them."""
        figures = [one for one in figures if not words.has("out_of", one.words_before(2))]
        means = [one for one in figures if one.figure.value.denominator != 1 and _is_mean(one, words)]
        counts = [one for one in figures if one not in means]
        if len(means) != 1 or len(counts) != 1 or means[0].figure.kind != COUNT or counts[0].figure.kind != COUNT:
            return
        mean, count = means[0].figure, counts[0].figure
        known = count.subject in words.classes["people"] or count.subject in words.classes["items"]
        if count.subject and (whole or known) and count.subject != mean.subject and _is_counted(mean, count):
            yield self.claim(mean, count, Binding.SENTENCE)

    def claim(self, mean: Quantity, count: Quantity, binding: Binding) -> Claim:
        """The claim that a mean of so many makes a whole total."""
        nearest = (2 * mean.value * count.value + 1) // 2
        roles = {"mean": as_rounded(mean), "count": count, "total": self.constant(count, int(nearest))}
        return Claim(self, roles, binding)


def _is_mean(one: Standing, words: Lexicon) -> bool:
    """Whether a figure is called a mean: "averaging 2.5", "the mean came to 7.45", "2.6 children on average"."""
    after = one.after.partition(",")[0]
    opening = one.sentence.text[:_OPENING]
    return any(words.has("of_a_mean", text) for text in (opening, one.words_before(_NEAR), after))


def _is_counted(share: Quantity, whole: Quantity) -> bool:
    """Whether both figures are plain, and the number small and whole."""
    plain = all(
        not figure.is_range and figure.qualifier is None and figure.kind not in ("share", "age")
        for figure in (share, whole)
    )
    sure = share.form == "digits" or (share.kind == PERCENT and _is_spelt_out(share))
    return plain and whole.value.denominator == 1 and 1 < whole.value < MOST_PEOPLE and sure


def _is_spelt_out(share: Quantity) -> bool:
    """Whether a percentage in words is as exact as one in digits: one that opens a sentence, or is no round number.

    *Fifty per cent* is as loose as *half*.
    """
    opening = share.text[:1].isupper() and share.value != _HALF
    return share.form == "words" and (opening or share.value % _ROUND != 0)


def _is_cut_off(percent: Quantity, whole: Quantity) -> bool:
    """Whether a share is a possible one cut off instead of rounded: 66 per cent of three."""
    above = -(-percent.value * whole.value // 100)
    return 0 <= 100 * above / whole.value - percent.value < min(percent.resolution, Fraction(1))
