"""Medals by metal, matches by result."""

from __future__ import annotations

from claimcheck.claims import COUNT, Claim, Example, Match, Rule
from claimcheck.claims.breakdown import plain
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.season import seasons
from claimcheck.claims.slotted import SLOTS
from claimcheck.claims.window import behind, windows
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier, Passage, Slotted
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.quantities.quantity import Quantity

_CUT = pattern(rf"[,;:.()–{''.join(SLOTS.values())}]| and ")
_OF_THEM = pattern(r"\A of (?:them|these|those)(?![a-z])")
_OF_METAL = pattern(r" of (?:the|those|these)(?![a-z])")
_WERE = pattern(r"(?: of (?:them|these|those))? (?:were|are) ")
_AHEAD = {"gold": "first", "silver": "second", "bronze": "third"}
_METAL_AHEAD = pattern(r"(?<![a-z])(gold|silver|bronze) (?:(?!medal)[a-z]+ ){0,4}on \Z")
_OWN = ("its", "their", "his", "her")
"""Words that open a sentence about some of those who won the medals told before: *Its women won six golds*."""

_LAST_DAY = pattern(r" last (?:day|night|morning|evening|race|afternoon|weekend)(?![a-z])")
_TIMES = ("occasions", "times")
"""A metal before its number: *silver came their way on eight occasions and bronze on seven*."""

_DATE = SLOTS["date"]
_BEFORE = 48
_MOST = 4
"""Sentences over which the medals of a team may be told."""

_REACH = 40
_NEXT = 3
_NAMED = {"first": "gold_metal", "second": "silver_metal", "third": "bronze_metal", "total": "medals_in_all"}
"""The groups of words that name each kind of medal."""


class MedalTally(Rule):
    """Gold, silver and bronze make the medals; wins, draws and defeats make the matches."""

    code = "CC306"
    is_certain = True
    meets = ("text:bronze", "text:Bronze", "count+text: draws", "count+text: ties", "count+text: stalemates")
    aliases = ("score-medal-tally",)
    roles = {"total": COUNT, "first": "total", "second": "total", "third": "total"}
    result = "total"
    readings = ("of_three", "of_two")
    phrasings = (
        "{first} (gold|golds) [medals] , {second} (silver|silvers) [medals] [,] and {third} (bronze|bronzes) [medals] ~ [,|–|:|;] … (total|tally|haul|count|collection) (of|to) {total}",
        "{first} (gold|golds) [medals] , {second} (silver|silvers) [medals] [,] and {third} (bronze|bronzes) [medals] [,|–|:|;] [or|making|for|that is] {total} (medals|in all|in total|altogether)",
        "{total} medals ~ (,|:|–) [with] {first} (gold|golds) , {second} (silver|silvers) [,] and {third} (bronze|bronzes)",
        "{total} medals … {first} (gold|golds) , {second} (silver|silvers) [,] and {third} (bronze|bronzes)",
        "(haul|tally|total|collection|count) of {total} … {first} (gold|golds) , {second} (silver|silvers) [,] and {third} (bronze|bronzes)",
        "{first} (wins|victories) , {second} (draws|ties) [,] and {third} (losses|defeats) … (from|in|after) [<the>] {total} (games|matches|fixtures|starts|outings)",
        "(won|winning|win) {first} , (drawn|drew|drawing) {second} [,] and (lost|losing) {third} (of|in|from|out of) [<the>] {total} ~ (games|matches|fixtures)",
        "{total} (games|matches|fixtures|league games|league matches) … {first} (wins|victories) , {second} (draws|ties) [,] and {third} (losses|defeats)",
        "{total} (games|matches|fixtures|league games|league matches) … (won|winning) {first} , (drawn|drew|drawing) {second} [,] and (lost|losing) {third}",
        "{first} (wins|victories) and {second} (losses|defeats) (from|in) [<the>] {total} (games|matches|fights|bouts|starts)",
        "{first} (gold|golds) [medals] , {second} (silver|silvers) [medals] [,] and {third} (bronze|bronzes) [medals] (put|puts|left|leaves|gave|gives) ~ (on|with|at) {total}",
        "(won|winning|wins) {first} of [<the>] {total} ~ (games|matches|fixtures|bouts|fights|races) , [and] (lost|losing|drew|drawn|drawing|tied) {second} [,] and (drew|drawn|drawing|tied|lost|losing) {third}",
        "played {total} , (won|winning) {first} , (drew|drawn|drawing) {second} (,|and|, and) (lost|losing) {third}",
        "(drew|drawn|drawing) {first} , (lost|losing) {second} [,] and (won|winning) {third} (of|in|from|out of) [<the>] {total} ~ (games|matches|fixtures)",
    )
    message = "that makes {computed}, not {total}"
    valid = (
        Example("Ayle took 22 medals. Its women won six golds, five silvers and four bronzes."),
        Example("Ayle came home with 17 medals. Six were gold. In 2018 there were five silvers. It won nine bronzes."),
        Example("Ayle came home with 17 medals. Six were gold. Silver came on five occasions and bronze on six."),
        Example("Ghana has won 29 medals since 1957. Two gold, one silver and three bronze came this summer."),
        Example("Peru took 14 medals in 2019 and 18 in 2023. Seven were gold, six silver and five bronze."),
        Example("They won three golds, four silvers and two bronzes, a total of nine."),
        Example("The side has seven wins, two draws and one defeat from 10 games."),
        Example("The side has seven wins in 10 games."),
        Example("Nine victories, one of them away, three ties and six defeats in 18 cup outings is not bad."),
        Example("With nine wins, three draws and six defeats it has 20 league games to look back on."),
        Example("Nine wins, three draws and six defeats in 19 matches, one of them abandoned, is not bad."),
        Example("Nine wins, three draws and six defeats, two of the defeats by one goal, from 18 games."),
        Example("It took 12 medals, with three gold."),
        Example("He has 20 wins and two defeats in 22 fights."),
        Example("They have won 20 and drawn 10 of their 38 games."),
        Example("It won 23 golds, 20 silvers and 13 bronzes. Sixteen sets of medals are still to be given."),
        Example(
            "The school shows 29 medals from a team of 12. Nine were gold, eight silver and seven bronze in those days."
        ),
    )
    invalid = (
        Example(
            "Ayle came home with 17 medals. Six of them were gold, two won by one girl. Silver came on five occasions and bronze on four.",
            computed="15",
        ),
        Example(
            "Ayle's divers won 14 medals. The squad of 38 had a boy of 15. Corr won three of the five golds. There were also six silvers and five bronzes.",
            computed="16",
        ),
        Example("They won three golds, four silvers and two bronzes, a haul of 11.", computed="9"),
        Example("The side has seven wins, two draws and three defeats from 10 games.", computed="12"),
        Example("From 24 cup outings the side has nine victories, three ties and six defeats.", computed="18"),
        Example("Nine wins, three draws and six defeats from 20 league matches is not bad.", computed="18"),
        Example("It took 12 medals, with three gold, five silver and six bronze.", computed="14"),
        Example("He has 20 wins and two defeats in 24 fights.", computed="22"),
        Example("Norway ended with 16 golds, 8 silvers and 13 bronzes, 35 medals.", computed="37"),
        Example("She won 16 of her 22 bouts, lost five and drew two.", computed="23"),
        Example("They have won nine, drawn four and lost three of their 18 league games.", computed="16"),
        Example("Cuba's haul of 18 included five golds, four silvers and six bronzes.", computed="15"),
        Example(
            "Twenty-eight medals, more than ever before: seven golds, 11 silvers and, at last, eight bronzes.",
            computed="26",
        ),
        Example(
            "The rowers came home with 19 medals, five more than ever. Six were gold, five silver and four bronze.",
            computed="15",
        ),
    )

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """One claim for the golds, silvers and bronzes of a sentence, or of two, beside the only number of medals."""
        known = lexicon(passage.locale)
        done: set[int] = set()
        for window in windows(passage, most=_MOST, wanted=behind(passage, passage.naming(_NAMED["third"]))):
            roles = _by_metal(window.sentence, known)
            if roles and window.sentence.text.count(";") > 1 and not _is_one_tale(window.sentence, roles, known):
                continue
            if len(roles) == len(self.roles) and roles["total"].start not in done:
                done.add(roles["total"].start)
                yield Claim(self, {role: roles[role] for role in self.roles}, self.binding, ("of_three",))

    def propose_rest(self, passage: Passage, taken: frozenset[int]) -> Iterator[Claim]:
        """One claim for the matches of a side and their results, each known by its noun."""
        for results in seasons(passage, lexicon(passage.locale)):
            if results["total"].start not in taken:
                yield Claim(self, {role: results[role] for role in self.roles}, self.binding, ("of_three",))

    def licensed(self, match: Match, claim: Claim) -> bool:  # noqa: ARG002
        """Not where a match came to no result, or was decided in another way."""
        return not match.phrasing.words_in("without_result", match.sentence.text)

    @staticmethod
    def of_three(first: Carrier, second: Carrier, third: Carrier) -> Carrier:
        """Three kinds."""
        return first + second + third

    @staticmethod
    def of_two(first: Carrier, second: Carrier) -> Carrier:
        """Two kinds."""
        return first + second


def _by_metal(sentence: Slotted, known: Lexicon) -> dict[str, Quantity]:
    """The only figures that words behind them call golds, silvers, bronzes and medals."""
    found: dict[str, list[Quantity]] = {}
    for place in sorted(sentence.slots):
        figure = sentence.figure(place)
        told = _CUT.split(sentence.text[place + 1 : place + _REACH])[0]
        said = _OF_THEM.sub("", told).split()[:_NEXT]
        ahead = _METAL_AHEAD.search(sentence.text, max(0, place - _BEFORE), place)
        if ahead is not None and figure.kind == "count" and (not said or said[0] in _TIMES):
            found.setdefault(_AHEAD[ahead[1]], []).append(figure)
            continue
        for role, name in _NAMED.items():
            if figure.kind == "count" and "of" not in said and not known.groups[name].isdisjoint(said):
                found.setdefault(role, []).append(figure)
                break
    alone = all(
        len(figures) == 1 and plain(figures[0], bounded=_opens(sentence, figures[0])) for figures in found.values()
    )
    roles = {role: figures[0] for role, figures in found.items()} if alone else {}
    is_told = len(roles) == len(_NAMED) and _is_of_one_time(sentence, roles, known)
    return roles if is_told else {}


def _is_one_tale(sentence: Slotted, roles: dict[str, Quantity], known: Lexicon) -> bool:
    """Whether nothing in several sentences speaks of medals of another time, or of others who won some."""
    places = sorted(sentence.place_of(figure) for figure in roles.values())
    told = _LAST_DAY.sub(" ", sentence.text[places[0] : places[-1] + _REACH])
    return _DATE not in told and not known.has("another_time", told) and not known.has("medals_of_others", told)


def _opens(sentence: Slotted, figure: Quantity) -> bool:
    """Whether a figure without a noun opens a sentence, which is what its capital is for: "Nine were gold"."""
    ahead = sentence.text[: sentence.place_of(figure)].rstrip()
    return figure.qualifier is None and ahead[-1:] in ("", ";")


def _is_of_one_time(sentence: Slotted, roles: dict[str, Quantity], known: Lexicon) -> bool:
    """Whether a list that opens the next sentence is of the medals told before: "Nine were gold, eight silver …".

    Nothing behind it may put it at another time, and no other medals may follow.
    """
    places = {role: sentence.place_of(figure) for role, figure in roles.items()}
    total, (first, *_, last) = places.pop("total"), sorted(places.values())
    if total > first or ";" not in sentence.text[total:first]:
        return True
    lead = sentence.text[sentence.text.rfind(";", 0, first) + 1 : first].split()
    if lead[:1] and lead[0] in _OWN:
        return False
    opening = not lead
    if sentence.figure(first).text[:1].islower() or not opening:
        return True
    more = any(place > last and not _OF_METAL.match(sentence.text, place + 1) for place in sentence.slots)
    made = sum(sentence.figure(place).value for place in places.values())
    more = more or any(sentence.figure(place).value == made for place in sentence.slots if place not in (total, first))
    told = _WERE.match(sentence.text, first + 1) is not None and not more
    return told and not known.has("another_time", sentence.text[last : last + _REACH])
