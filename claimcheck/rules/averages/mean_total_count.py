"""A total, a number of things and the mean of each."""

from __future__ import annotations

from claimcheck.claims import AMOUNT, COUNT, Binding, Claim, Example, Match
from claimcheck.claims.averaged import with_mean
from claimcheck.claims.evenly import evenly
from claimcheck.claims.gates import gates
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.shared_out import SharedOut

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Bound, Carrier, Passage
    from claimcheck.quantities.quantity import Quantity


_NEAR = 20
_OF_AGE = 4
"""How many characters behind an average may say that it is one of another time."""

_STEM = 4
"""Letters that a noun has in common with its plural."""

_ELIDED = ("length", "mass", "volume", "area", "energy")
"""Kinds of a total whose unit the mean may leave out."""


class MeanTotalCount(SharedOut):
    """So much between so many, and so much each on average.

    The mean is the total divided by the number. It must be plain that the mean is that of just those things: *between them …
    each*, *21 goals in 30 games, 0.7 a game*.
    """

    code = "CC541"
    is_loose = True
    meets = ("text:The average", "text:Their average", "text:Its average", "text:The mean", "text: averag")
    aliases = ("mean-total-count",)
    roles = {"total": AMOUNT, "number": COUNT, "mean": "total"}
    result = gloss = "mean"
    sought = ("number", "total")
    sums = ("total",)
    counted = "number"
    phrasings = (
        "{mean} <for_each>",
        "{mean} (a|an)",
        "{mean} [~] (per|for every|to every|on average)",
        "<averaging> [~] {mean}",
        "{mean} [~] (to|for) (a|each|every)",
        "each ~ {mean}",
        "each of [~] {_} ~ {mean}",
        "{number} ~ {total} between them , [or] [an average of|about] {mean} (each|apiece|on average|a head)",
        "{total} (between|among|from|across) [the|its|all|his|her|their] {number} ~ , [or] (an average of|averaging) {mean}",
        "{total} (between|among|from|across) [the|its|all|his|her|their] {number} ~ , [or] {mean} (each|apiece|on average|a head)",
        "{number} ~ averaging {mean} ~ , (for a total of|a total of|making|making a total of|or) {total} [<all_told>]",
        "{total} ~ (in|from|over|across) [the|his|her|its|their|just|only] {number} ~ , [or|at] [an average of|averaging] {mean} (a|an|per) ~",
        "<averaging> {mean} (a|an|per) ~ (over|in|across) [the|his|her|its|their] {number} ~ , [for] (a total of|making|or) {total}",
    )
    message = "{total} for {number} is {computed} each, not {mean}"
    valid = (
        Example("They kicked two goals from 37 and 23 yards out for a lead of 20-3."),
        Example("City hall has a list of 640 homes and only 52 volunteers, whose own average age is 61."),
        Example(
            "It cost $38 million to make and earned $61.4 million at 3,812 cinemas, for an average of just over $16,100 each."
        ),
        Example("Home games drew an average of 4,100 and away games 3,600. The whole season brought in 61,000 in all."),
        Example("Men were off for an average of 6.2 days and women 7.4. For all staff the figure was 6.9 days."),
        Example(
            "The sale brought in £36,000. It was held on two days. There were 450 buyers in all, and members spent an average of £120."
        ),
        Example(
            "The sale brought in £36,000. It was held on two days. There were 450 buyers in all, giving an average of £80 each."
        ),
        Example("The tour's 30 concerts drew 450,000 fans. The average crowd of 25,000 on the last tour was its best."),
        Example("The district's 12 schools have 6,000 pupils. The average class of 24 is the biggest in ten years."),
        Example("The court handed out 120 fines, and £36,000 was stolen from its till. The average fine was £90."),
        Example("Nine tenants owe £27,000 between them, £3,000 each on average."),
        Example("She scored 21 goals in 30 games, or 0.7 a game."),
        Example("The mine paid £4m across its 80 pits, an average of £50,000."),
        Example("He won 12 points in six rounds, and 30 points a month."),
        Example("The zoo spent £900 on 30 cages, £40 a week."),
        Example("Twelve crews, averaging 40 calls a night, answered 15,000 calls in all."),
        Example("Each of the 12 families got £500, and the charity raised £30,000 in all."),
        Example("The opener made 416 runs in nine innings, one of them unfinished, for an average of 52."),
        Example("He took 200 wickets in 50 Tests and averaged 32 with the bat."),
        Example("The 24 players cost an average of £3m each, and the ground £300m."),
        Example("Women waited 20 days and men 26, an overall average of 23 days."),
        Example("The 12 vans made 416 trips between them, an average of 35 each."),
        Example("She swam 2,800 metres in 14 dives, and saw 301 a dive."),
        Example("She swam 2,800 metres across 14 dives, an average of 200 a dive."),
        Example("It rained on 11 of the 30 days, 84 mm in all. The average is 61 mm."),
        Example("Over 11 seasons she scored 128 goals, 12 a season."),
        Example("In six or seven thousand hamlets, with an average of 150 souls, they keep goats."),
        Example("It sent out 3 boxes of 240 leaflets each and 8 to schools."),
        Example("As each loom was split into two smaller looms, each of the two looms fits into two rooms."),
        Example("Each cell takes 2 pages, so every page of the 512 cells lies between two others."),
        Example("Clerks waited 31 days on average and porters 35; the average for all others was 33 days."),
        Example("Hay went for £81 a bale, £85 a bale and £95 a bale at three farms, an average of £87 a bale."),
    )
    invalid = (
        Example("The 12 clubs have 6,000 members; 400 each on average.", computed="500"),
        Example(
            "The sale brought in £36,000. It was held on two days. There were 450 buyers in all, giving an average of £120 each."
        ),
        Example(
            "The tour's 30 concerts drew 450,000 fans, and 9 sold out. The average crowd of 25,000 is its best.",
            computed="15,000",
        ),
        Example(
            "The court handed out 120 fines, worth £36,000. The average fine, £500, is twice that of 2019.",
            computed="300",
        ),
        Example("Nine tenants owe £27,000 between them, £5,000 each on average.", computed="3,000"),
        Example("She scored 21 goals in 30 games, or 1.7 a game.", computed="0.7"),
        Example("The mine paid £4m across its 80 pits, an average of £80,000.", computed="50,000"),
        Example("Collectors raised £18,000 from 120 streets, an average of £450.", computed="150"),
        Example("The side took 90 wickets in 15 matches, nine a match.", computed="6"),
        Example("Donors gave $1.2m in all; the 4,000 gifts averaged $800.", computed="300"),
        Example("Forty families received 600 parcels between them, 35 apiece.", computed="15"),
        Example("The striker has 24 goals from 40 appearances, an average of 1.6 per game.", computed="0.6"),
        Example("At an average price of €9,000, the 300 vans brought in €5.4m."),
        Example("An average of 45 people attended each of the 60 meetings, 900 in total.", computed="15"),
        Example("He batted 28 times, made 1,260 runs and so averaged 54.", computed="45"),
        Example("The nine vans carried an average of 14 tonnes each, or 166 tonnes between them.", computed="18.4"),
        Example("She has averaged 21.5 points through 14 games, and her 461 total has drawn scouts.", computed="32.93"),
        Example("She swam for 2,800 metres across 14 dives, an average of 301 a dive, the most of them all."),
        Example("It sold 20 million barrels at an average of $60 each, it said, bringing in $2.2bn.", computed="110"),
        Example("The 18 lakes hold 54,000 trout – 8,000 per lake.", computed="3,000"),
        Example(
            "Each of the 24 shelters opened since Friday houses an average of 310 people, or 9,400 people in total."
        ),
    )

    @staticmethod
    def formula(total: Carrier, number: Carrier) -> Carrier:
        return total / number

    def supplied(self, match: Match, roles: dict[str, Bound], wanted: list[str]) -> dict[str, Bound]:
        """The roles that a cue leaves open; of *1,260 metres in nine dives, 140 a dive*, the mean is one of metres."""
        each = roles["mean"]
        if not isinstance(each, tuple) and each.kind == "count" and not each.subject:
            counts = [one for one in match.sentence.figures if one.kind == "count" and one.start != each.start]
            measures = [one for one in match.sentence.figures if one.kind in _ELIDED]
            if len(counts) == len(measures) == 1 and self.noun(match)[0] and not measures[0].is_range:
                roles = {**roles, "mean": each.in_the_unit_of(measures[0])}
        return super().supplied(match, roles, wanted)

    def bind(self, match: Match) -> Iterator[Claim]:
        """The claims of a match, a mean in whole numbers no exact one."""
        yield from (with_mean(claim, "mean") for claim in super().bind(match))

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """What came to so many events, or was given in so many gifts, and in the next sentence the average."""
        words = lexicon(passage.locale)
        found = [(one.total, one.number, one.mean) for one in gates(passage, words)]
        found += [(one.total, one.number, one.mean) for one in evenly(passage, words, self.formula)]
        for figures in found:
            roles = dict(zip(("total", "number", "mean"), figures, strict=True))
            if self.alike(roles):
                yield with_mean(Claim(self, roles, Binding.PARAGRAPH), "mean")

    def licensed(self, match: Match, claim: Claim) -> bool:
        """A mean of each of just these things, no ceiling and nothing compared; of money, one that is called a mean."""
        number = claim.figure("number")
        broken = number.value < 1 or (number.unit.name == "" and number.value.denominator > 1)
        if match.phrasing.words_in("innings", match.sentence.text) or broken or _is_for_other(match, number):
            return False  # those not out are not divided by, and things are counted whole
        if (self.is_open(match) and _is_of_two(match, claim)) or self._is_of_age(match):
            return False
        ceiling = any(str(figure.qualifier) == "at_most" for figure in claim.figures())
        ceiling = ceiling or str(claim.figure("total").qualifier) == "less_than"
        if self.is_open(match) and (self._is_mean_too(match, claim) or self._is_of_another(match, claim)):
            return False
        if self.is_open(match):
            plain = claim.figure("mean").kind != "money" or match.mentions("averaging")
        else:
            plain = _is_of_each(match, claim)
        return plain and not ceiling and not self.is_compared(match)

    def _is_of_age(self, match: Match) -> bool:
        """Whether the mean is that of ages: "52 volunteers, whose average age is 61"."""
        before = match.sentence.text[: match.places["mean"][0] if "mean" in match.places else self.place(match)]
        return not self.group(match, "of_age").isdisjoint(before.split()[-_OF_AGE:])

    def _is_of_another(self, match: Match, claim: Claim) -> bool:
        """Whether a sentence of its own names what the average is of, and that is not what was counted before.

        "The 12 schools have 6,000 pupils. The average class of 24": no class was counted.
        """
        text, mean = match.sentence.text, match.places["mean"][0] if "mean" in match.places else self.place(match)
        start = text.rfind(";", 0, mean) + 1
        if not start or match.start < start:
            return False
        if match.phrasing.words_in("mean_of_old", text[mean : mean + _NEAR]):
            return True
        total = claim.figure("total")
        behind = text[match.sentence.place_of(total) + 1 :].split(maxsplit=1)[:1] if total.kind == "money" else []
        if not self.group(match, "said_to_be").isdisjoint(behind):
            return True  # "and £36,000 was stolen"
        _, _, *name = [*text[start:mean].replace(",", " ").split(), "", "", ""]
        if not name[0].isalpha() or " ".join(name[1:]).strip() not in self.group(match, "leads_to_mean"):
            return False
        if not self.group(match, "of_others_mean").isdisjoint(text[mean + 1 :].split(maxsplit=1)[:1]):
            return True
        light = self.group(match, "glossing") | self.group(match, "rating") | self.group(match, "totalling")
        counted = f"{claim.figure('number').subject} {claim.figure('total').subject}".lower()
        return name[0] not in light | self.group(match, "gate_nouns") and name[0] not in counted

    def _is_mean_too(self, match: Match, claim: Claim) -> bool:
        """Whether the total is another average: a price for so much as the mean is, or called one right before it."""
        total, mean = claim.figure("total"), claim.figure("mean")
        text, figures = match.sentence.text, match.sentence.figures
        at = next((at for at, index in match.sentence.slots.items() if figures[index].start == total.start), 0)
        lead = text[max(text.rfind(sign, 0, at) for sign in ",;:(") + 1 : at].split()
        if mean.start < total.start and not self.group(match, "mean_nouns").isdisjoint(lead):
            return True
        return total.kind == mean.kind == "rate" and total.unit.dimension == mean.unit.dimension


def _is_of_two(match: Match, claim: Claim) -> bool:
    """Whether a number is another mean beside the first: "an average of 4,100 at home and away 3,600"."""
    mean, number = claim.figure("mean"), claim.figure("number")
    between = match.sentence.document.text[mean.end : number.start] if mean.start < number.start else ""
    return mean.kind == number.kind == "count" and not number.subject and "and" in between.split()[:-1]


def _is_of_each(match: Match, claim: Claim) -> bool:
    """Whether "0.7 a game" follows a number of games, where the mean is one of so much *a* something."""
    after = match.sentence.text[match.places["mean"][-1] + 1 :].split(maxsplit=2)
    if len(after) < 2 or after[0] not in ("a", "an", "per"):
        return True
    each, counted = after[1].strip(".,;:)"), claim.figure("number").subject.lower().split()
    return each == "head" or (bool(counted) and counted[-1].startswith(each[:-1]) and len(each) > 2)


def _is_for_other(match: Match, number: Quantity) -> bool:
    """Whether *a* in what is told for each is of another thing than what was counted: "for a lead of 20-3"."""
    if not match.sentence.text[match.start : match.end].endswith((" for a", " to a")):
        return False
    named = match.sentence.text[match.end :].split(maxsplit=1)[:1]
    told = named != [] and named[0].isalpha()
    return told and not any(word[:_STEM] == named[0][:_STEM] for word in number.subject.lower().split())
