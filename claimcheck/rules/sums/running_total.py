"""What was added, and the total that it was brought to."""

from __future__ import annotations

from claimcheck.claims import COUNT, Claim, Example, Match, Rule
from claimcheck.claims.growth import growths
from claimcheck.claims.lexicon import lexicon
from claimcheck.pattern import pattern

_WORD = pattern(r"[a-z]+")
_AFTER = 15
"""How far behind a total words may say of what time it is."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Bound, Carrier, Passage


class RunningTotal(Rule):
    """More of something, *bringing the total to* so many: no more than that total, and all of it with what there was before."""

    code = "CC307"
    meets = ("text: total", "text: tally", "text: toll", "text: count", "text: number", "text: roll")
    aliases = ("running-total",)
    roles = {"now": COUNT, "more": "now", "before": "now"}
    result = "now"
    loudest = "warning"
    relation = {"grown": "=", "within": "<=", "no_less": "<="}
    readings = ("grown", "within", "no_less")
    phrasings = (
        "{more} (more|new|further|additional|extra|other) … , (bringing|taking|raising|pushing|lifting|swelling) (the|its|their|his|her) ~ (total|tally|toll|number|count) ~ to {now} [,] [up] from {before}",
        "{more} … , (bringing|taking|raising|pushing|lifting|swelling) ~ from {before} to {now}",
        "{more} … , (bringing|taking|raising|pushing|lifting|swelling) ~ , … {before} , to {now}",
        "{more} (more|new|further|additional|extra|other) … , (bringing|taking|raising|pushing|lifting|swelling) (the|its|their|his|her) ~ (total|tally|toll|number|count) ~ to {now}",
        "{more} (more|new|further|additional|extra|other) ~ (brought|took|raised|pushed|lifted|swelled) (the|its|their|his|her) ~ (total|tally|toll|number|count) ~ to {now}",
        "{more} (more|new|further|additional|extra|other) ~ (brought|took|raised|pushed|lifted|swelled) (the|its|their|his|her) ~ (total|tally|toll|number|count) ~ from {before} to {now}",
        "(another|a further|an extra|an additional) {more} … , (bringing|taking|raising|pushing|lifting|swelling) … (total|tally|toll|number|count) ~ to {now}",
        "(another|a further|an extra|an additional) {more} … (brought|took|raised|pushed|lifted|swelled) … (total|tally|toll|number|count) ~ from {before} to {now}",
        "{more} (more|new|further|additional|extra|other) … [;|,|and] … added to [<the>] {before} … , (they|it|this|these|that) (bring|brings|make|makes|take|takes|give|gives|put|puts) … {now}",
        "added to [<the>] {before} … , … {more} (more|new|further|additional|extra|other) … (bring|brings|brought|make|makes|made|take|takes|took|give|gives|gave|put|puts) (the|its|their|his|her|a) ~ (total|tally|toll|number|count) ~ (to|of|at) {now}",
        "{more} (more|new|further|additional|extra|other) … , on top of [<the>] {before} … (bring|brings|bringing|make|makes|making|take|takes|taking|give|gives|giving) (the|its|their|his|her|a) ~ (total|tally|toll|number|count) ~ (to|of|at) {now}",
        "{more} (more|new|further|additional|extra|other) ~ , (the|its|their) [overall|death|national|running] (total|tally|toll) [has|have|had|now] (risen|rose|rises|grown|grew|grows|climbed|climbs|gone up|goes up|went up) ~ from {before} to {now}",
        "{before} ~ (;|,|and|.) (another|a further|an extra|an additional) {more} … , (so|and so|which means) ~ now ~ (has|have|number|numbers) {now}",
        "{more} (more|new|further|additional|extra|other) ~ (added|joined) ~ {before} ~ , (making|to make|giving|bringing it to|which makes|that makes) [a|the] [total of|total] {now}",
        "{more} ~ to add to [<the>] {before} … , (making|giving) … {now}",
        "(another|a further|an extra|an additional) {more} … (brought|took|raised|pushed|lifted|swelled) … (total|tally|toll|number|count) ~ to {now} , [up] from {before}",
        "{before} … and [a further|another] {more} (more|further) ~ , (making|bringing the total to|taking the total to) {now}",
    )
    message = "{more} more cannot bring the total to {now}: it would be {computed}"
    valid = (
        Example("The firm will cut 450 jobs by May and 150 more next year, taking its workforce from 3,400 to 2,800."),
        Example("He drove in four of the six runs, lifting his average from .294 to .301."),
        Example("Six more cases were found; added to the 31 of last year, they make 20 this year."),
        Example("The ministry reported 14 new cases, bringing the total to 230."),
        Example("Police found nine more bodies, taking the toll to 31 from 22."),
        Example("It opened 12 more shops, bringing its number to 40."),
        Example("He scored two more, taking his tally to two."),
        Example("About 60 more recruits joined, bringing the total to nearly 300."),
        Example("A further 12 arrests took the total for the year to 157; 45 were made on Saturday."),
        Example("The tally stands at 61, from 58 last week; a further four cases are being tested."),
        Example("A further 14 bodies lay in the church. The total of dead rose to 61 from 40 in two days."),
        Example("Four more wrecks turned up on Sunday. On Saturday the tally had stood at 205; it is now 209."),
        Example("Four more wrecks turned up on Sunday. On Monday the tally had stood at 205; it is now 219."),
        Example("Six more barns burned last week. That brings the number since May to 43, up from 34 a year earlier."),
        Example(
            "Six more barns burned last week. That brings the number since May to 43, up from 37 seven days earlier."
        ),
        Example("Six more barns burned in June. That brings the number since May to 43, up from 34 a week earlier."),
        Example("Three more bodies were found on Sunday, bringing the toll to 29. On Friday it had stood at 24."),
    )
    invalid = (
        Example("Five more names were added to the 43 on the wall, making 58.", computed="48"),
        Example(
            "Eight new cases were found in May; added to the 31 already known, they make a total of 49.", computed="39"
        ),
        Example("With 14 new arrests, the total has risen from 61 to 85.", computed="75"),
        Example("The ministry reported 230 new cases, bringing the total to 140."),
        Example("Police found nine more bodies, taking the toll to 41 from 22.", computed="31"),
        Example("It opened 12 more shops, bringing its number to 9."),
        Example("He scored six more goals, taking his tally from 11 to 19.", computed="17"),
        Example("Another shift and 45 further arrests brought the number to 38."),
        Example("Four new members join today, lifting membership from 27 to 37.", computed="31"),
        Example(
            "Two more lenders failed, bringing the year's count to 41. Until then it had stood at 36.", computed="38"
        ),
        Example(
            "A further 19 wrecks were found, lifting the total since the war to 251 from the 212 known in May.",
            computed="231",
        ),
        Example("Four more wrecks turned up on Sunday. On Saturday the tally had stood at 205; it is now 219."),
        Example(
            "Five more barns burned over the weekend. The oldest was built in 1702. By Friday night the year's toll had been 61. It ended the weekend at 76.",
            computed="66",
        ),
        Example(
            "Six more barns burned last week, the guild said. That brings the number since May to 43, up from 34 seven days earlier.",
            computed="40",
        ),
        Example("Seven more wrecks turned up. The tally, 205 at the weekend, is thus 209.", computed="212"),
    )

    def propose_rest(self, passage: Passage, taken: frozenset[int]) -> Iterator[Claim]:
        """One claim for each count that is told with what it was and what came, however many sentences tell it."""
        for one in growths(passage, lexicon(passage.locale)):
            places = sorted((one.now.start, one.more.start, one.before.start))
            told_over = one.is_sure and ". " in passage.document.text[places[0] : places[-1]]
            if taken.issuperset(places) and not told_over:
                continue
            roles: dict[str, Bound] = {"now": one.now, "more": one.more, "before": one.before}
            yield Claim(self, roles, self.binding, ("grown",) if one.is_sure else ("no_less",))

    @staticmethod
    def no_less(before: Carrier, more: Carrier) -> Carrier:
        """What there was some time before, and what came."""
        return before + more

    @staticmethod
    def grown(before: Carrier, more: Carrier) -> Carrier:
        """What there was, and what came."""
        return before + more

    @staticmethod
    def within(more: Carrier) -> Carrier:
        """What came."""
        return more

    def licensed(self, match: Match, claim: Claim) -> bool:
        """Not where what was before is that of another time, for cuts, and for averages: "taking staff from 34 to 28"."""
        now, more = claim.figure("now"), claim.figure("more")
        before = claim.figure("before") if "before" in claim.roles else None
        falls = before is not None and before.value > now.value
        if falls or (now.value.denominator > more.value.denominator == 1):
            return False
        if "before" not in match.places or "added" not in match.phrasing.template:
            return super().licensed(match, claim)
        start = match.places["before"][0]
        words = set(_WORD.findall(match.sentence.text[start : match.places["now"][0] + _AFTER]))
        return words.isdisjoint(match.phrasing.lexicon.groups["elsewhere"])

    def bind(self, match: Match) -> Iterator[Claim]:
        """Where the former total is stated, only the sum will do."""
        for claim in super().bind(match):
            yield claim.replace(formulas=("grown",) if "before" in claim.roles else ("within",))
