"""Killed and wounded, dead and missing."""

from __future__ import annotations

from claimcheck.claims import COUNT, Claim, Example, Match, Rule
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.claims import Carrier

_OF_MORE = pattern(r" (?:of|from|in(?! all| total)|since|during|so|this|last)(?![a-z])")
"""What makes a number of casualties that of more than what was told: *the 60 casualties of the week*."""


class CasualtySum(Rule):
    """Dead and hurt, and the casualties that they make together; bodies found and people missing, of those aboard.

    *Casualties* is sometimes said of the dead alone: a total that is only the dead, or one that is a bound, is left
    alone.
    """

    code = "CC304"
    aliases = ("casualty-sum",)
    roles = {"total": COUNT, "dead": "total", "hurt": "total"}
    result = "total"
    phrasings = (
        "{total} casualties ~ [,|:|–] [with] {dead} (dead|killed|deaths|fatalities|fatal) and {hurt} (injured|wounded|hurt|injuries)",
        r"{total} casualties \( {dead} (dead|killed|deaths|fatalities) and {hurt} (injured|wounded|hurt|injuries) \)",
        "{dead} ~ (dead|killed|deaths|fatalities|died) ~ (and|,|with) ~ {hurt} ~ (injured|wounded|hurt|injuries|missing) … [,|:|–|;] [<again>|a total of|bringing to] {total} casualties",
        "{dead} ~ (dead|killed|deaths|fatalities|died) ~ (and|,|with) ~ {hurt} ~ (injured|wounded|hurt|injuries|missing) … (total|casualties|casualty toll|casualty list|casualty figure) (of|to|at) {total}",
        "(killed|killing|left dead|claimed) {dead} [people|lives|soldiers|men] (and|,) (injured|wounded|hurt|injuring|wounding|hurting|maimed) {hurt} ~ [,|:|–|;] [<again>|a total of|making for|making|for|leaving|in all ,|altogether ,|in total ,] {total} casualties",
        "{dead} ~ (dead|killed|deaths|fatalities|died) ~ (and|,|with) ~ {hurt} ~ (injured|wounded|hurt|injuries|missing) … (,|:|–|;|and) … (those|these|the) {total} casualties",
        "(killed|killing|left dead|claimed) {dead} [people|lives|soldiers|men] (and|,) (injured|wounded|hurt|injuring|wounding|hurting|maimed) {hurt} … (,|:|–|;|and) … (those|these|the) {total} casualties",
        "{dead} ~ (dead|killed|deaths|fatalities|died) ~ (and|,|with) ~ {hurt} ~ (injured|wounded|hurt|injuries|missing) ~ [,|:|–|;] (making for|making|for|leaving|in all ,|altogether ,|in total ,) {total} casualties",
        "(killed|killing|left dead|claimed) {dead} [people|lives|soldiers|men] (and|,) (injured|wounded|hurt|injuring|wounding|hurting|maimed) {hurt} ~ , [a|for a|making a] (total|toll) of {total}",
        "{dead} bodies ~ and {hurt} ~ missing ~ (of|out of|from) [<the>] {total} ~ (aboard|on board)",
        "of [<the>] {total} ~ (aboard|on board|on the ship|on the plane|passengers|crew) , {dead} ~ (died|dead|killed|drowned|perished) ~ and {hurt} ~ (survived|rescued|saved|missing|injured|unhurt|alive)",
    )
    message = "{dead} dead and {hurt} hurt or missing make {computed}, not {total}"
    valid = (
        Example("The raid left 12 dead and 30 wounded, and the 60 casualties of the week were mourned."),
        Example("The army reported 30 casualties, 9 dead and 21 wounded."),
        Example("Some 300 casualties, 92 dead and 209 wounded, were counted."),
        Example("The blast killed 12 people and injured 40."),
        Example("There were at least 50 casualties, 9 killed and 21 wounded so far."),
        Example("There were 12 casualties, 12 dead and 30 wounded, in the older sense of the word."),
    )
    invalid = (
        Example("The crash killed three people and injured 14, making for 27 casualties in all.", computed="17"),
        Example("The siege cost them 21 dead and 48 wounded, and those 89 casualties have a stone.", computed="69"),
        Example("The army reported 40 casualties, 9 dead and 21 wounded.", computed="30"),
        Example("The blast killed 12 people and injured 40, or 62 casualties.", computed="52"),
        Example("Of the 64 aboard, 11 died and 43 were rescued.", computed="54"),
        Example("They counted 31 dead and 47 wounded, 87 casualties.", computed="78"),
        Example("Divers found 14 bodies and eight more are missing of the 25 people on board.", computed="22"),
    )

    @staticmethod
    def formula(dead: Carrier, hurt: Carrier) -> Carrier:
        return dead + hurt

    def licensed(self, match: Match, claim: Claim) -> bool:
        """Not where the total is of the dead alone, only a bound, or that of a longer time."""
        total = claim.figure("total")
        if _OF_MORE.match(match.sentence.text, match.end):
            return False
        return total.qualifier in (None, "approx") and total.value != claim.figure("dead").value
