"""Killed and wounded, dead and missing."""

from __future__ import annotations

from claimcheck.claims import COUNT, Claim, Example, Match, Rule
from claimcheck.claims.breakdown import NEAR
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.slotted import SLOTS
from claimcheck.claims.unread import counted_at
from claimcheck.claims.window import behind, widest, windows
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator, Mapping

    from claimcheck.claims import Carrier, Passage, Slotted
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.window import Window
    from claimcheck.quantities.quantity import Quantity

_OF_MORE = pattern(
    r" (?:of|from|in(?! all| total| under| less| just| barely| one | a single| minutes| the (?:attack|raid|crash|blast))|since|during|so|this|last)(?![a-z])"
)
"""What makes a number of casualties that of more than what was told: *the 60 casualties of the week*."""


_CUT = pattern(rf"[,;:.()–{''.join(SLOTS.values())}]| and ")
_IN_TIME = pattern(rf" (?:in|within) (?:just |only )?{SLOTS['duration']}")
_DAY = 86400
"""Seconds: what lasts longer may be more than one event."""

_VICTIMS = pattern(r" victims (?:were|are|had|have|came|lived|worked|belonged)(?![a-z])")
"""Behind *all* and a number: the dead and the hurt together."""

_BOTH = r"(?:dead|killed|wounded|injured|hurt)"
_TOGETHER = pattern(
    rf"(?: people)?(?: of (?:the|those))?(?: who were)? ({_BOTH}) (?:and|or)(?: the)? ({_BOTH})(?![a-z])(?! by )"
)
"""Behind a number: that of the dead and the hurt together."""

_TOGETHER_BEFORE = pattern(
    r"(?:(?:dead|killed) and (?:the )?(?:wounded|injured|hurt)|(?:wounded|injured|hurt) and (?:the )?dead), \Z"
)
_NUMBER_OF = pattern(
    rf"(?:number|toll|total|count) of (?:the )?(?:people )?(?:({_BOTH}) (?:and|or)(?: the)? ({_BOTH})|(casualties)),?"
    r"(?: (?:now|already))?(?: (?:at|is|was|to|reached|stood at|stands at|came to|put at))? \Z"
)
"""Before a number: that of the dead and the hurt together, *the number of dead and injured at 40*."""

_GREW = pattern(r"(?<![a-z])(?:more|further|later|bodies|additional|succumbed|rose|risen|climbed|missing)(?![a-z])")
"""Between the dead and the number of all: others who died."""

_ELSEWHERE = pattern(
    r"(?<![a-z])(?:last|previous|earlier|in an? (?!decade|century|generation|year|lifetime)[a-z]+|in another|this year|so far|across|nationwide|since|in the (?:past|last)|over the|statewide|of the (?:war|year|week))(?![a-z])"
)
_ALL_TOLD = pattern(r" (?:in all|altogether|all told|in total)(?![a-z])")
_NAMED = {
    " victims ": pattern(" victims "),
    **{
        f"{word} {joined} ": pattern(rf"{word} {joined} {_BOTH}(?![a-z])")
        for word in ("dead", "killed", "injured", "wounded", "hurt")
        for joined in ("and", "or")
    },
}
"""What a sentence has that names the dead and the hurt by another word than *casualties*."""

_UNREAD = pattern(r"(?<![\w.,-])\d{1,3}(?= (?:killed|dead|wounded|injured)(?![a-z]))")
"""A bare number that readers take for part of a name: *the Rifles 23 killed*."""

_ALL_OPENING = pattern(r"; all (?:of )?(?:the |those |these )?\Z")
"""Before a number that opens a sentence as that of all who were told of before."""

_SAID_OF = pattern(r" casualties(?:,| (?:had|have|were|are|came|worked|lived|belonged)(?![a-z]))")
"""Behind it: what they were, and nothing that makes them only some."""

_NUMBERED = pattern(rf"(?:number|toll|total|count) of [^;.]{{0,60}}{SLOTS['count']}")
_MOST = 4
"""Sentences in which the dead and the hurt are told before the number of both."""

_LEAD = 40
_NEXT = 3


class CasualtySum(Rule):
    """Dead and hurt, and the casualties that they make together; bodies found and people missing, of those aboard.

    *Casualties* is sometimes said of the dead alone: a total that is only the dead, or one that is a bound, is left
    alone.
    """

    code = "CC304"
    meets = (
        *("text:casualt", "text:Casualt", "text:victims "),
        *(
            "text:dead and ",
            "text:dead or ",
            "text:killed and ",
            "text:killed or ",
            "text:d and dead",
            "text:d or killed",
        ),
    )
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
        Example(
            "Nine people died. Later 14 more bodies were found. Forty were hurt. The number of dead and hurt is 63."
        ),
        Example(
            "Nine people died at the fair and 20 were hurt. In a fire last year, the number of dead and injured was 45."
        ),
        Example(
            "Nine people were killed at the fair. Another 31 were hurt. Officials put the number of dead and injured at 40."
        ),
        Example(
            "Nine people were killed at the fair. Another 31 were hurt. Officials put the number of dead and injured across the state at 60."
        ),
        Example(
            "Four people died and 27 were hurt when the roof fell. All 23 casualties who were moved to Ayle are stable."
        ),
        Example("The raid left 12 dead and 30 wounded, and the 60 casualties of the week were mourned."),
        Example("The army reported 30 casualties, 9 dead and 21 wounded."),
        Example("Some 300 casualties, 92 dead and 209 wounded, were counted."),
        Example("The blast killed 12 people and injured 40."),
        Example("There were at least 50 casualties, 9 killed and 21 wounded so far."),
        Example("There were 12 casualties, 12 dead and 30 wounded, in the older sense of the word."),
        Example("The quake killed 41 and hurt 118, the worst toll since 1970, when there were 310 casualties."),
        Example(
            "The coach overturned, killing three people and injuring 14; all 14 victims were in hospital on Monday."
        ),
        Example("The blast killed four people and wounded 11. The 60 dead and wounded of May's blast are still here."),
        Example("Two pupils died and 16 were hurt when the stage gave way. All 16 casualties are in hospital."),
        Example("The blast killed four people and wounded 11. All 15 of the dead and wounded were clerks."),
        Example("Its casualties included 16 dead, with seven killed in action and eight wounded."),
    )
    invalid = (
        Example(
            "Nine people were killed at the fair. Another 31 were hurt, two of them badly. The gates are shut. Officials put the number of dead and injured at 50.",
            computed="40",
        ),
        Example("The crash killed three people and injured 14, making for 27 casualties in all.", computed="17"),
        Example("The siege cost them 21 dead and 48 wounded, and those 89 casualties have a stone.", computed="69"),
        Example("The army reported 40 casualties, 9 dead and 21 wounded.", computed="30"),
        Example("The blast killed 12 people and injured 40, or 62 casualties.", computed="52"),
        Example("Of the 64 aboard, 11 died and 43 were rescued.", computed="54"),
        Example("They counted 31 dead and 47 wounded, 87 casualties.", computed="78"),
        Example("Divers found 14 bodies and eight more are missing of the 25 people on board.", computed="22"),
        Example("The quake killed 41 and hurt 118. The 179 casualties include no foreigners.", computed="159"),
        Example(
            "The coach overturned, killing three people and injuring 14; all 19 victims were Danes.", computed="17"
        ),
        Example("Two buses met head-on, killing six and injuring 13. All 25 of the dead and injured were millers."),
        Example("The shelling left five dead and 12 wounded; all 27 killed or injured were from one street."),
        Example("A gunman killed four and wounded nine. The dead and wounded, 17 in all, were clerks.", computed="13"),
        Example(
            "Two pupils died and 16 were hurt when the stage gave way. All 21 casualties, dead and injured, are named.",
            computed="18",
        ),
        Example("Casualties in the quake reached 179, with 41 killed and 118 hurt.", computed="159"),
    )

    @staticmethod
    def formula(dead: Carrier, hurt: Carrier) -> Carrier:
        return dead + hurt

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """One claim for each number of casualties that stands beside one of the dead and one of the hurt."""
        known = lexicon(passage.locale)
        done: set[int] = set()
        named = {*passage.naming("casualties"), *passage.having(_NAMED)}
        wanted = behind(passage, named)
        for window in (*windows(passage, most=2, wanted=wanted), *_longer(passage, named)):
            told = window.sentence.text
            roles = _beside(window.sentence, known) if known.has("casualties", told) or _names_all(told) else {}
            if len(roles) == len(self.roles) and roles["total"].start not in done:
                done.add(roles["total"].start)
                claim = Claim(self, {role: roles[role] for role in self.roles}, self.binding)
                exact = all(figure.qualifier is None and not figure.is_range for figure in roles.values())
                if known.has("no_sum_of", _between(window.sentence, roles)) and not _is_counted(window.sentence, roles):
                    continue
                if exact and len({figure.start for figure in roles.values()}) == len(roles) and _are_near(claim):
                    yield claim

    def licensed(self, match: Match, claim: Claim) -> bool:
        """Not where the total is of the dead alone, only a bound, or that of a longer time."""
        total = claim.figure("total")
        if _OF_MORE.match(match.sentence.text, match.end):
            return False
        return total.qualifier in (None, "approx") and total.value != claim.figure("dead").value


def _names_all(text: str) -> bool:
    """Whether a text names the dead and the hurt together by another word than *casualties*."""
    return any(word in text and found.search(text) for word, found in _NAMED.items())


def _longer(passage: Passage, named: Iterable[int]) -> Iterator[Window]:
    """The windows of three or four sentences, the last of which says how many dead and hurt there are together."""
    for number in sorted(named):
        if _NUMBERED.search(passage.sentences[number].text):
            yield widest(passage, number, _MOST)


def _is_counted(sentence: Slotted, roles: Mapping[str, Quantity]) -> bool:
    """Whether the number of dead and hurt is told as such of those before it, and no further time or place is named."""
    text, total = sentence.text, sentence.place_of(roles["total"])
    lead = _NUMBER_OF.search(text, max(0, total - 2 * _LEAD), total)
    others = [sentence.place_of(roles[role]) for role in ("dead", "hurt") if roles[role] in sentence.figures]
    if lead is None or len(others) < len(roles) - 1 or max(others) > total:
        return False
    if _GREW.search(text, min(others), total):
        return False
    return not _ELSEWHERE.search(text, max(others)) and "another" not in text[: min(others)].split()[-2:]


def _are_near(claim: Claim) -> bool:
    """Whether the total can be that of both: no number of the dead alone, and none of a whole war."""
    total, dead, hurt = (claim.figure(role) for role in ("total", "dead", "hurt"))
    made = dead.value + hurt.value
    return total.value not in (dead.value, hurt.value) and total.value < NEAR * made and made < NEAR * total.value


def _between(sentence: Slotted, roles: Mapping[str, Quantity]) -> str:
    """What is told from the first figure to the last; how it happened is left out where "All 17" opens the next sentence."""
    text = sentence.text
    places = {role: sentence.place_of(figure) for role, figure in roles.items() if figure in sentence.figures}
    total, others = places.get("total", -1), [place for role, place in places.items() if role != "total"]
    if (
        total >= 0
        and others
        and max(others) < total
        and _ALL_OPENING.search(text, 0, total)
        and _SAID_OF.match(text, total + 1)
    ):
        return text[min(others) : max(others)]
    return text[min(places.values()) : max(places.values())]


def _beside(sentence: Slotted, known: Lexicon) -> dict[str, Quantity]:
    """The only figures that words next to them call the dead, the hurt and the casualties."""
    found: dict[str, list[Quantity]] = {}
    unread = [one.span() for one in _UNREAD.finditer(sentence.text)]
    for start, end in sorted([*((place, place + 1) for place in sentence.slots), *unread]):
        figure = counted_at(sentence, start, end)
        role = _role(sentence, (start, end), known) if figure.kind == "count" else ""
        if role:
            found.setdefault(role, []).append(figure)
    return {role: figures[0] for role, figures in found.items() if len(figures) == 1}


def _is_of_more(sentence: Slotted, end: int) -> bool:
    """Whether a number is of more than one event: of a week, but not of four minutes."""
    quick = _IN_TIME.match(sentence.text, end)
    if quick is not None:
        spell = sentence.figure(quick.end() - 1)
        return spell.value * spell.unit.factor >= _DAY
    return _OF_MORE.match(sentence.text, end) is not None


def _is_of_both(counted: re.Match[str], known: Lexicon) -> bool:
    """Whether a number is called that of casualties, or of the dead and the hurt."""
    dead = known.groups["dead_here"]
    return bool(counted[3]) or (counted[1] in dead) != (counted[2] in dead)


def _role(sentence: Slotted, span: tuple[int, int], known: Lexicon) -> str:
    """What a figure counts: the dead and the hurt together by the words before it, or else by any next to it."""
    start, end = span
    counted = _NUMBER_OF.search(sentence.text, max(0, start - 2 * _LEAD), start)
    if counted is None:
        return _role_beside(sentence, span, known)
    return "total" if _is_of_both(counted, known) and not _is_of_more(sentence, end) else ""


def _role_beside(sentence: Slotted, span: tuple[int, int], known: Lexicon) -> str:
    """What a figure counts, by the words behind it to the next sign or figure, or else by those before it."""
    start, end = span
    text, groups = sentence.text, known.groups
    behind = _CUT.split(text[end : end + _LEAD])[0]
    before = _CUT.split(text[max(0, start - _LEAD) : start])[-1].split()
    near = set(behind.split()[:_NEXT])
    together = _TOGETHER.match(text, end)
    both = together is not None and (together[1] in groups["dead_here"]) != (together[2] in groups["dead_here"])
    summed = _ALL_TOLD.match(text, end) and _TOGETHER_BEFORE.search(text, max(0, start - _LEAD), start)
    if (before[-1:] == ["all"] and _VICTIMS.match(text, end)) or both or summed:
        taken = summed or not groups["takes_all"].isdisjoint(before[-1:])
        return "total" if taken and not (together and _is_of_more(sentence, together.end())) else ""
    if near & groups["casualties"]:
        word = next(word for word in behind.split() if word in groups["casualties"])
        return "" if _is_of_more(sentence, text.index(word, end) + len(word)) else "total"
    for role, name in (("hurt", "hurt_here"), ("dead", "dead_here")):
        if near & groups[name]:
            return role
    if not groups["casualties"].isdisjoint(before):
        return "total" if before[-1] in groups["counted_at"] else ""
    if not groups["hurting_here"].isdisjoint(before[-1:]):
        return "hurt"
    return "" if groups["killed_here"].isdisjoint(before[-2:]) else "dead"
