"""A total and the complete list of its parts."""

from __future__ import annotations

from claimcheck.claims import SUMMABLE, Claim, Example, Match, Rule
from claimcheck.claims.breakdown import counted_out, divides, follows_noun, is_of, named, of_people, parts_of
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier

_IN_BRACKET = pattern(r"\\\( \{parts|~ – \{parts")


class ExhaustiveSum(Rule):
    """Parts that the text says are all of a total: they must add up to it.

    Only wording that closes the list licenses this: *consisted of*, *made up of*, *split between*, a bracket that holds nothing but
    the parts, *in all*, *together*, *for a total of*. Each rounded part adds its own slack. A list that is open (*and others*,
    *fewer than five of each*), that is divided again (*of whom*), or whose groups may overlap is left alone.
    """

    code = "CC302"
    aliases = ("exhaustive-sum",)
    roles = {"total": SUMMABLE, "parts": "total"}
    result = "total"
    phrasings = (
        "{total} ~ , (made up of|consisting of|consists of|consisted of|comprising|comprised of|composed of) {parts...}",
        "(made up of|consisting of|consists of|consisted of|comprised|comprised of|composed of) {total} ~ : {parts...}",
        "{total} ~ (made up of|consisting of|comprised of|composed of|broken down into|broken down as|split between|divided into|comprises|comprised|consists of|consisted of) {parts...}",
        r"{total} ~ \( {parts...} \)",
        r"{total} ~ \( {parts...} ;",
        r"{total} ~ \( {parts...} , (age|aged|ages|mean|median|range|average)",
        "{total} ~ : {parts...} .",
        "{total} ~ – {parts...} –",
        "{total} ~ – {parts...} .",
        "{parts...} , [for|making|giving|bringing] [a|the] (total|sum) of {total}",
        "{parts...} , (or|making|for) {total} (in all|in total|altogether|together|combined)",
        "{parts...} , {total} ~ (in all|in total|altogether|together|combined)",
        "{parts...} , (together|altogether|in all|in total) {total}",
        "{parts...} , (together|altogether|in all|in total) ~ {total}",
    )
    message = "{parts} make {computed}, not {total}"
    valid = (
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
    )
    invalid = (
        Example("The convoy consisted of 16 trucks: seven carried food, six water and five medicine.", computed="18"),
        Example("We enrolled 166 people (125 women and 410 men).", computed="535"),
        Example("The deal has 12 clauses, made up of five on trade and nine on fishing.", computed="14"),
        Example("He took three golds and four silvers, nine in all.", computed="7"),
        Example("The units earned $1.4bn, $1.3bn and $2.2bn, together $7bn.", computed="4.9"),
        Example("There were 15 of us: 10 drivers, four guides.", computed="14"),
        Example("Twelve volunteers (seven male and seven female, age range 50–80) took part.", computed="14"),
        Example("In all 66 clinics (48 in towns and 48 in villages; 96% of those asked) replied.", computed="96"),
    )

    @staticmethod
    def formula(parts: Carrier) -> Carrier:
        return sum(parts)

    def bind(self, match: Match) -> Iterator[Claim]:
        """A total whose parts are counted out behind it is exact."""
        for claim in super().bind(match):
            total, parts = claim.figure("total"), parts_of(claim)
            yield claim.replace(roles={"total": counted_out(total, parts), "parts": parts})

    def licensed(self, match: Match, claim: Claim) -> bool:
        """The list must divide the total; in a bracket, each part must be named and the total stand right before it."""
        if not divides(match, claim):
            return False
        if match.places["total"][0] > match.places["parts"][0]:
            return True
        if "~ : {parts...} ." in match.phrasing.template:
            return named(match) and of_people(match, claim) and not is_of(match)
        if not _IN_BRACKET.search(match.phrasing.template):
            return True
        return named(match) and follows_noun(match) and of_people(match, claim)
