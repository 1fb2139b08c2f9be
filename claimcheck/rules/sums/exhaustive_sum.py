"""A total and the complete list of its parts."""

from __future__ import annotations

from claimcheck.claims import DURATION, SUMMABLE, Claim, Example, Match, Rule
from claimcheck.claims.breakdown import (
    adds_up_roughly,
    are_counterparts,
    counted_out,
    counts_its_items,
    divides,
    follows_noun,
    is_of,
    is_of_total,
    listed,
    named,
    of_people,
    parts_of,
    plain,
    same_kind,
)
from claimcheck.claims.evened import evened
from claimcheck.claims.game import games
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.partition import adds_up
from claimcheck.claims.ratio import is_whole_number, opens_clause
from claimcheck.claims.slotted import SLOTS
from claimcheck.claims.terms import terms
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.claims import Bound, Carrier, Passage
    from claimcheck.quantities.quantity import Quantity

_IN_BRACKET = pattern(r"\\\( \{parts|~ – \{parts")

_BRACKETED = pattern(r"\\\( \{parts|~ – \{parts|~ : \{parts")
_BRACKETS = "{parts} \\)"
_TIED = ("member", "made up|make")
"""In phrasings whose total may be tied to its noun by a hyphen: *a five-member panel*."""

_SEXES = "women|girls"
_SOME = pattern(r"women|girls|\(of whom\||^of ")
"""Phrasings of which the parts need not be all."""

_OPPOSED = pattern(r"\(of whom\||^of |\(are\||member")
"""Phrasings that divide a total only where the parts are counterparts, such as men and women."""

_DAY = 86400
"""Seconds: shorter times than days are measured, and not made up of parts."""

_LEAD = 40
"""How far before a total words say that only some of it is listed."""

_WORD = pattern(r"[a-z]+")
_TO_END = pattern(r"[^,;.)]*")
_RATED = pattern(r" ?(?:an?|per|each|every|apiece) [a-z]")
"""Behind a figure of each one: *93 a game*."""

_EACH = pattern(r"\b(?:each|every|per)\b")
_ONE_MORE = pattern(
    r"(?:,| and| plus) (?:an?|(?:its|his|her|their|the)"
    rf"(?! (?:(?!of |from |in |for |with |over )[a-z'-]+ ){{1,2}}[{''.join(SLOTS.values())}])) [a-z]"
)
"""An item without a figure: *14 houses, three barns and a chapel*."""


_GROUPS = ("couples", "pairs", "twins", "families", "households", "teams")
"""What counts several in one, so that its number adds to no other."""


class ExhaustiveSum(Rule):
    """Parts that the text says are all of a total: they must add up to it.

    Only wording that closes the list licenses this: *consisted of*, *made up of*, *split between*, a bracket that holds nothing but
    the parts, *in all*, *together*, *for a total of*. Each rounded part adds its own slack. A list that is open (*and others*,
    *fewer than five of each*), that is divided again (*of whom*), or whose groups may overlap is left alone.
    """

    code = "CC302"
    aliases = ("exhaustive-sum",)
    meets = (
        "parted",
        *(
            "page: quarters",
            "page:(quarters",
            "page:innings",
            "page:periods",
            "page:halves",
            "page: half",
            "page:alftime",
            "page:alf-time",
        ),
        *("page:the break", "page:the interval", "page:outscor", "page:Outscor"),
        *("duration+text:Those ", "duration+text:These ", "duration+text:consecutive", "duration+text:one after "),
        *("duration+text:back to back", "duration+text:on top of each", "duration+text:end to end"),
    )
    roles = {"total": f"{SUMMABLE}|{DURATION}", "parts": f"{SUMMABLE}|{DURATION}"}
    result = "total"
    readings = ("formula", "within")
    relation = {"formula": "=", "within": "<="}
    slips = False
    phrasings = (
        "{total} ~ , (made up of|consisting of|consists of|consisted of|comprising|comprised of|composed of|split between|divided between|namely) {parts...}",
        "(made up of|consisting of|consists of|consisted of|comprised|comprised of|composed of) {total} ~ : {parts...}",
        "{total} … (made up of|consisting of|comprised of|composed of|broken down into|broken down as|split between|split among|split into|divided into|divided between|divided among|shared between|shared among|comprises|comprise|comprised|comprising|consists of|consisted of|breaks down into|breaks down as|splits into) {parts...}",
        r"{total} ~ \( {parts...} \)",
        r"{total} ~ \( {parts...} ;",
        r"{total} ~ \( {parts...} , (age|aged|ages|mean|median|range|average)",
        "{total} ~ : {parts...} .",
        "{total} ~ – {parts...} –",
        "{total} ~ – {parts...} .",
        "{total} ~ in {_} (stages|legs|parts|phases|instalments|installments|tranches|payments|lots|batches|sections) of {parts...}",
        "{parts...} , [for|making|giving|bringing] [a|the] (total|sum) of {total}",
        "{parts...} … (,|–|:|;) [for|making|giving|or|which makes|that makes|that is|which is|that was] [a|the|an] [combined|grand|overall|joint] (total|sum|tally|haul|aggregate|toll|bill|crowd|attendance|figure|turnover|workforce) of {total}",
        "{parts...} … (,|–|:|;) [for|making|giving|or|which makes|that makes|that is|which is|that was] (a|an|the) (combined|total|overall|joint) {total}",
        "{parts...} , (or|making|for) {total} (in all|in total|altogether|together|combined|all told)",
        "{parts...} (,|–|:|;) [or|making|that is|that makes|which makes|that was] {total} ~ <all_told>",
        "{parts...} , (making|which makes|that makes|which made) {total}",
        "{parts...} ; (that is|that makes|that made|this makes|which makes|that was) {total} ~ <all_told>",
        "{parts...} (,|;|:) <all_told> [,|that is|that makes] {total}",
        "{parts...} (,|;|:) <all_told> ~ {total}",
        "{parts...} (,|–|;) … {total} ~ (between them|between the two|put together|taken together)",
        "(between them|between the two|put together|taken together|together) … {total} … (:|–) {parts...}",
        "{total} ~ , (of whom|of which|of them) {parts...}",
        "of [<the>] {total} ~ , {parts...}",
        "(the|its|their|all|those|these) {total} ~ (are|were|is|was) {parts...}",
        "{total} (-|–) (member|person|strong|seat|man|piece) ~ (has|had|have|with|of|contains|contained|includes|included) {parts...}",
        "{total} -member ~ (has|had|have|with|of|contains|contained|includes|included) {parts...}",
        r"{total} … (:|–|between|among|in|on) ~ \( {parts} \) , ~ \( {parts} \) [,] and ~ \( {parts} \)",
        r"{total} … (:|–|between|among|in|on) ~ \( {parts} \) and ~ \( {parts} \)",
        r"\( {parts} \) , ~ \( {parts} \) [,] and ~ \( {parts} \) … (total|totalled|totaled|totalling|came to|make|made|come to|total of) {total}",
        r"\( {parts} \) and ~ \( {parts} \) … (total|totalled|totaled|totalling|came to|make|made|come to|total of) {total}",
        "{parts...} (made up|make up|formed|form|comprise|comprised|make|made) (the|a|an|its|their) {total}",
        "{parts...} – {total} ~ (–|.)",
        "{parts...} – (numbered|number|totalled|totaled|total|came to) {total}",
        "{parts...} (totalled|totaled|total|totalling|add up to|adds up to|added up to|came to|come to) [a total of] {total}",
        "{parts} ~ of [<the>] {total} ~ (women|girls|female|females) ~ (and|,|while) {parts} ~ (men|boys|male|males)",
        "{parts} ~ of [<the>] {total} ~ (men|boys|male|males) ~ (and|,|while) {parts} ~ (women|girls|female|females)",
    )
    message = "{parts} make {computed}, not {total}"
    valid = (
        Example(
            'He sent in "The Lamp" (part 4) and "The Well" (part 5), so that all five parts could be bound as one.'
        ),
        Example("Membership stands at 318, made up of 141 single members, 84 couples and nine life members."),
        Example(
            "I put the damages at £40,000 for pain, £62,300 for past loss and £118,000 for the future, a total of £220,300."
        ),
        Example(
            "The judge gave him six months for the theft and 14 months for the blow, to be served one after the other. Those 20 months start at once."
        ),
        Example(
            "He got nine years for the fire. She added four years for the theft and two years for the lie, to run consecutively. The 11-year term was suspended in part."
        ),
        Example(
            "He got five years for the fire. She added four years for the theft and two years for the lie, to run consecutively. The 11-year stretch is long."
        ),
        Example(
            "He got four years for arson and two years for theft, to run consecutively. The three-year trial is over."
        ),
        Example(
            "He got four years for arson and two years, to run consecutively. The nine-year sentence for Lowe stands."
        ),
        Example("He spent three years in Ayle and two years in Corr. Those six months in Borne were his happiest."),
        Example("They spent two weeks on the island and three weeks in the town. Those six weeks of rain were over."),
        Example("The yard has 40 ships – 12 tugs, nine barges and six ferries among them – in its books."),
        Example("The farm lost 60 animals – including 31 sheep, 12 goats and nine pigs – in the flood."),
        Example(
            "The court heard 84 cases in May. They broke down as 41 over debt, 23 over land and 10 over noise, with the others withdrawn."
        ),
        Example("Ayle won 88-71. They had 12, 9, 10 and 8 rebounds in the four quarters."),
        Example("The house of 1,200 is made up of 590 members and an equal number of envoys from 14 states."),
        Example("Their mean age was 35.0 years, and the group comprised 19 men and 12 women."),
        Example("They have two laws in one land: one for the rich and one for the poor."),
        Example("Most of the island's 900 farmers live in Porto (400) and Vila (250)."),
        Example("The course ended with 31 pupils: 18 in class A, 13 in class B; also nine guests came."),
        Example("Only 21 clubs have moved (five did so twice, for a total of 26 moves)."),
        Example("He has run for 450 yards: 90 a game and 4.5 a carry."),
        Example("The convoy consisted of 18 trucks: seven carried food, six water and five medicine."),
        Example("We enrolled 166 people (125 women and 41 men)."),
        Example("The units earned $1.4bn, $1.3bn and $2.2bn, together $5bn."),
        Example("The clinic saw 41 dogs (13 labradors, 13 spaniels, 7 setters and fewer than 5 of each other breed)."),
        Example("She won four golds, three silvers and two bronzes, for a total of nine."),
        Example("The trial followed 900 adults from 14 towns (510 women, 390 smokers)."),
        Example("She cruised at 10 knots (19 km/h; 12 mph)."),
        Example("It fields 50,000 troops (30,000 army; 12,000 navy, including 2,000 marines; 8,000 air force)."),
        Example("The phone has three cameras (8MP wide, 12MP main and 8MP zoom)."),
        Example("Levels rose in 12 women (2.8 units, 2.1 to 3.6)."),
        Example("The village lost 14 houses, three barns and a chapel: 18 buildings altogether."),
        Example("It sold 600 units, each consisting of two shares and one bond."),
        Example("They took in £43m but spent £2.5m, making a £40.5m surplus."),
        Example("Of the 15 judges, nine are women and eight are under 50."),
        Example("With €14m from Norway and €9m from Japan, among others, the fund holds €39m."),
        Example("Three clubs were ranked in the top 100 (Ash at 31, Elm at 36 and Oak at 73)."),
        Example("Thirty-six children came: 21 had coughs, 19 had colds and four had neither."),
        Example("He scored 14, 22 and 31 in three innings, and 102 in the fourth."),
        Example("The college is made up of 630 fellows and an equal number of delegates from 16 towns, 1,260 in all."),
        Example("They drew on few of the stories told in these two valleys (nine tales in Orm and six in Lund)."),
        Example("There are two error codes: 5 ('no paper') and 7 ('no ink')."),
        Example(
            "Of 480 families, 395 (82.3%) replied and sent back the whole questionnaire: 210 had a garden and 160 none."
        ),
        Example("The archive holds 2,100 maps split into 1,900 printed maps and four boxes of 50 drawings each."),
        Example("It made six tours: (1) one short tour of all five towns and (2) five long tours abroad."),
        Example(
            "Thirty-one films were restored, taking the total to 52. Eight more were cut, which makes a total of 60."
        ),
        Example("There were 12 repairs on 9 ships (four masts, six sails, two hulls)."),
        Example("Costs were $61m: $30m in sales, $22m in research and $14m in offices, less a $5m credit."),
        Example("Of the firm's $40m: $20m in cash, $10m in shares and $5m in land are known; the rest is abroad."),
        Example("The trial had 84 pupils: 40 from villages, 31 from towns and 12 from the city, one having left."),
        Example("The Kites put up 24, 19, 31 and 22 points in the four quarters to beat Ayle 96-88."),
        Example("Borne, down 52-40 at the half, outscored Corr 61-39 from there with 23 points by Orr and won 101-91."),
        Example(
            "Borne, down 52-40 at the half, outscored Corr 61-39 from there with 23 points by Orr and won 111-102 in overtime."
        ),
        Example("Ayle came back to win 76-58, the quarters going 14-19, 20-13, 19-12 and 23-14."),
        Example("Ayle won 71-58, leading by quarters 14-9, 34-32, 53-44 and 71-58."),
        Example(
            "Ayle are through after a 90-71 win over Borne. They put up 21, 18, 24 and 27 points in the four quarters."
        ),
        Example(
            "Ayle are out after a 71-90 defeat by Borne. They put up 21, 18, 24 and 8 points in the four quarters."
        ),
        Example(
            "The yard mended 84 boats in May, down from 96 a year ago. They included 41 in oak, 23 in elm and 10 in ash."
        ),
        Example("The yard mended 84 boats and made 31. They broke down as 62 in oak, 33 in elm and 30 in ash."),
        Example("The nine-strong panel was split three ways: four voted to hold, three to cut and two to raise."),
    )
    invalid = (
        Example(
            "Oslo ordered 32 ships from the yard – 12 tugs, nine barges and six ferries – over ten years.",
            computed="27",
        ),
        Example("Police seized 87 rifles in the barn and another 46 in the loft, 153 in all.", computed="133"),
        Example("Tickets brought in $42,000 and the raffle $9,500, for a total of $61,500."),
        Example("The flood took 14 lives in the north and nine in the south, a combined toll of 33.", computed="23"),
        Example("The convoy consisted of 16 trucks: seven carried food, six water and five medicine.", computed="18"),
        Example("We enrolled 166 people (125 women and 410 men).", computed="535"),
        Example("The deal has 12 clauses, made up of five on trade and nine on fishing.", computed="14"),
        Example("He took three golds and four silvers, nine in all.", computed="7"),
        Example("The units earned $1.4bn, $1.3bn and $2.2bn, together $7bn.", computed="4.9"),
        Example("There were 15 of us: 10 drivers, four guides.", computed="14"),
        Example("Twelve volunteers (seven male and seven female, age range 50–80) took part.", computed="14"),
        Example("In all 66 clinics (48 in towns and 48 in villages; 96% of those asked) replied.", computed="96"),
        Example("His term of nine years – six for robbery and five for arson – was upheld.", computed="11"),
        Example("They took 320 statements in March and 280 in April, for a combined 700.", computed="600"),
        Example(
            "The firm's 1,900 staff are divided between Leeds (1,100), Bath (500) and Cardiff (600).", computed="2,200"
        ),
        Example("Thirty trucks, 10 jeeps and six vans made up the 56-vehicle convoy.", computed="46"),
        Example(
            "The estate's 640 flats are spread over three towers: 210 in Larch House, 180 in Rowan House and 290 in Elder House.",
            computed="680",
        ),
        Example(
            "The county spent its entire £880,000 on three things: £410,000 on gritting, £260,000 on bridges and £310,000 on signs."
        ),
        Example(
            "Gritting took £410,000, bridges £260,000 and signs £310,000; together they used up the whole £880,000."
        ),
        Example("The $9.4m grant will be shared by three colleges – Hale ($3.1m), Marr ($2.8m) and Toft ($4.5m)."),
        Example("It will pay $84m: $41m to farmers, $22m to the county and $11m to crews who spent nine days there."),
        Example("The panel, seven women and eight men, sat for two hours; all 14 jurors signed.", computed="15"),
        Example("The Kites put up 24, 19, 31 and 22 points in the four quarters to beat Ayle 106-88."),
        Example(
            "Borne, down 52-40 at the half, outscored Corr 61-39 from there with 23 points by Orr and won 101-92.",
            computed="91",
        ),
        Example("Ayle came back to win 71-58, the quarters going 14-19, 20-13, 19-12 and 23-14.", computed="76"),
        Example(
            "Ayle are through after a 98-71 win over Borne. They put up 21, 18, 24 and 27 points in the four quarters."
        ),
        Example(
            "The yard mended 84 boats in May, down from 96 a year ago. They broke down as 41 in oak, 23 in elm and 10 in ash.",
            computed="74",
        ),
        Example("The Kites won 61-55 (quarters: 12-15, 18-14, 16-12, 18-14).", computed="64"),
        Example(
            "The judge gave him six months for the theft and 14 months for the blow, to be served one after the other. Those 24 months start at once.",
            computed="20",
        ),
        Example(
            "She got four years for the fire and three for the theft, to run consecutively, making eight years.",
            computed="7",
        ),
        Example(
            "They spent two weeks on the island and three weeks in the town. Those six weeks were dry.", computed="5"
        ),
        Example("The Bulls scored 24, 19, 31 and 22 in the four quarters to finish on 106.", computed="96"),
    )

    @staticmethod
    def formula(parts: Carrier) -> Carrier:
        return sum(parts)

    @staticmethod
    def within(parts: Carrier) -> Carrier:
        """The parts, where there may be more of them."""
        return sum(parts)

    def filled(self, match: Match) -> dict[str, Bound]:
        """Parts that are bare numbers are counted in the unit of the total: *nine years – six for robbery and three for assault*."""
        roles = super().filled(match)
        total, parts = roles["total"], roles["parts"]
        if isinstance(total, tuple) or not isinstance(parts, tuple) or total.kind == "count":
            return roles
        if total.kind == "duration" and total.qualifier is None:
            total = total.replace(strength="exactly")
        finer = _finer([total, *(_lent(total, part) for part in parts)])
        return {"total": finer[0], "parts": tuple(finer[1:])}

    def bind(self, match: Match) -> Iterator[Claim]:
        """A total whose parts are counted out behind it is exact."""
        for claim in super().bind(match):
            total, parts = claim.figure("total"), parts_of(claim)
            formulas = ("within",) if _SOME.search(match.phrasing.template) else ("formula",)
            yield claim.replace(roles={"total": counted_out(total, parts), "parts": parts}, formulas=formulas)

    def propose_rest(self, passage: Passage, taken: frozenset[int]) -> Iterator[Claim]:
        """One claim for each total that a text divides entirely, in whatever order it tells the parts."""
        words = lexicon(passage.locale)
        for game in games(passage, words):
            yield Claim(self, {"total": game.total, "parts": game.parts}, self.binding, ("formula",))
        for row in terms(passage, words):
            if row.total.start not in taken:
                yield Claim(self, {"total": row.total, "parts": row.parts}, self.binding, ("formula",))
        for one in passage.parted:
            if one.is_whole and not one.is_among(taken):
                yield from self.bind(one.match(self.roles, words))

    def licensed(self, match: Match, claim: Claim) -> bool:
        """The list must divide the total, and the wording say that it does."""
        template, items_only = match.phrasing.template, counts_its_items(claim.figure("total"), parts_of(claim))
        if (
            items_only
            or any(part.subject.lower().endswith(_GROUPS) for part in parts_of(claim))
            or _is_another_part(match, claim)
            or not is_of_total(match, claim)
            or self._may_be_unanswered(match, claim)
        ):
            return False
        if match.is_told:
            whole = all(map(is_whole_number, claim.figures())) and same_kind(claim.figure("total"), parts_of(claim))
            features = match.places["total"][0] < match.places["parts"][0] and _are_features(match)
            return whole and not features and not _is_item_more(listed(match))
        tied = any(word in template for word in _TIED)
        if not divides(match, claim, tied, closed=template.startswith("{parts")) or _ONE_MORE.search(listed(match)):
            return False
        if not all(map(is_whole_number, claim.figures())) or self._is_some(match):
            return False
        if any(_RATED.match(match.sentence.text, place + 1) for place in match.places["parts"]):
            return False
        return self._is_of_total(match, claim) and self._is_whole(match, claim)

    def _is_of_total(self, match: Match, claim: Claim) -> bool:
        """Whether the parts can be those of the total: near it, if nothing but words ties them, and no times measured."""
        template, total = match.phrasing.template, claim.figure("total")
        if total.kind == "duration" and (total.unit.factor < _DAY or not self._is_lent(match)):
            return False
        if template.startswith("of ") and not (opens_clause(match) and self._is_no_vote(match)):
            return False
        return bool(_BRACKETED.search(template)) or (adds_up_roughly(claim) and not self._of_each(match))

    def _is_whole(self, match: Match, claim: Claim) -> bool:
        """Whether nothing is left out; in a bracket, each part must be named and the total stand right before it."""
        template = match.phrasing.template
        if _SEXES in template or _BRACKETS in template:
            return True
        if _OPPOSED.search(template):
            return are_counterparts(match)
        if match.places["total"][0] > match.places["parts"][0]:
            return self._closes_list(match)
        if "~ : {parts...} ." in template:
            return (
                not (self._overlaps(match) or _are_features(match))
                and named(match)
                and of_people(match, claim)
                and not is_of(match)
            )
        if not _IN_BRACKET.search(template):
            return True
        return named(match) and follows_noun(match) and of_people(match, claim) and not self._is_gap(match)

    def _overlaps(self, match: Match) -> bool:
        """Whether its sentence or the next says that some are in two groups."""
        start, end = match.sentence.start, match.sentence.end
        following = match.sentence.document.text[start : end + 2 * _LEAD].lower()
        return bool(match.phrasing.words_in("may_overlap", following))

    def _is_some(self, match: Match) -> bool:
        """Whether the list is only of some of the total, or goes on: "most of its 900 staff work in Leeds (500) and Bath (200)"."""
        text, words_in = match.sentence.text, match.phrasing.words_in
        total, (first, *_), last = match.places["total"][0], match.places["parts"], match.places["parts"][-1]
        if total > first:
            return False
        if match.sentence.figure(total).value <= 1:
            return True
        if words_in("some_in", text[total:first]):
            return True
        further = _TO_END.match(text, last)
        listed_on = text[first : further.end() if further else last]
        around = text[max(0, total - _LEAD) : first].rpartition(".")[2]
        return bool(words_in("only_some_of", around) or words_in("list_not_whole", listed_on))

    def _is_no_vote(self, match: Match) -> bool:
        """Whether the parts are not those for and against, who need not be all."""
        groups = match.phrasing.lexicon.groups
        return not set(_WORD.findall(listed(match))) & groups["opposed"]

    def _closes_list(self, match: Match) -> bool:
        """Whether a total behind a list is of all of it, and not what one of two leaves of the other."""
        text, lexicon = match.sentence.text, match.phrasing.lexicon
        places, last = match.places["parts"], match.places["total"][0]
        inside = set(_WORD.findall(text[places[0] : places[-1]]))
        following = set(_WORD.findall(text[last : last + 16])[:1])
        left = {*lexicon.classes["balance"], *lexicon.classes["comparative"]}
        return not inside & lexicon.groups["new_thought"] and not following & left

    def _of_each(self, match: Match) -> bool:
        """Whether the parts are those of one of many: ``600 units, each consisting of two shares and one warrant``."""
        return bool(_EACH.search(match.between("total", "parts")))

    def _is_lent(self, match: Match) -> bool:
        """Whether every part is a bare number, so that it is a sentence of years that is divided and no mean of them."""
        return all(match.sentence.figure(place).kind == "count" for place in match.places["parts"])

    def _may_be_unanswered(self, match: Match, claim: Claim) -> bool:
        """Whether the parts come to less than people who were asked: some may have given no answer."""
        total, parts = claim.figure("total"), parts_of(claim)
        if total.kind != "count" or match.places["total"][0] > match.places["parts"][0]:
            return False
        told = match.sentence.text[max(0, match.places["total"][0] - _LEAD) : match.places["parts"][0]]
        return sum(part.value for part in parts) < total.value and bool(match.phrasing.words_in("answers", told))

    def _is_gap(self, match: Match) -> bool:
        """Whether the total is the distance between two figures: "a lead of 297 votes (522 and 225)"."""
        start = match.places["total"][0]
        return bool(match.phrasing.words_in("margin", match.sentence.text[max(0, start - 24) : start]))


def _is_another_part(match: Match, claim: Claim) -> bool:
    """Whether a further figure of the sentence makes the sum good: "40 in class A, 31 in class B, one having left"."""
    parts, total = parts_of(claim), claim.figure("total")
    known = {figure.start for figure in (total, *parts)}
    others = [one for one in match.sentence.figures if one.start not in known and one.kind == total.kind and plain(one)]
    if any(adds_up(total, [*parts, one]) for one in others if one.start > total.start):
        return True
    ahead = total.start < parts[0].start
    return ahead and not adds_up(total, parts) and any(adds_up(one, parts) for one in others)


def _are_features(match: Match) -> bool:
    """Whether the parts are those with some feature, of which one case may have two or none: "40 presented with pain"."""
    text, features = match.sentence.text, match.phrasing.lexicon.groups["shows_feature"]
    said = (_WORD.findall(text[place + 1 : place + 1 + _LEAD])[:2] for place in match.places["parts"])
    return any(not features.isdisjoint(words) for words in said)


def _is_item_more(text: str) -> bool:
    """Whether a list has an item without a figure of its own: "12 lorries, nine cars and a bus"."""
    figures = frozenset(SLOTS.values())
    tails = (_TO_END.match(text, found.end() - 1) for found in _ONE_MORE.finditer(text))
    return any(tail is not None and figures.isdisjoint(tail[0]) for tail in tails)


def _finer(figures: Sequence[Quantity]) -> list[Quantity]:
    """Round figures read to the place of finer ones; those with decimals are written to their last digit."""
    return [old if "." in old.text else new for old, new in zip(figures, evened(figures), strict=True)]


def _lent(total: Quantity, part: Quantity) -> Quantity:
    """A bare number in the unit of the total."""
    if part.kind != "count" or part.subject:
        return part
    readings = tuple(reading.replace(unit=total.unit) for reading in part.readings)
    strength = part.strength if part.qualifier else "exactly"
    return part.replace(kind=total.kind, readings=readings, strength=strength)
