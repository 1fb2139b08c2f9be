"""Glossed: a figure that sums up the others of its sentence: "…, or 40 a day", "… a bill of £9m".

A phrasing may bind such a figure alone. What it sums up is then the only figures of the sentence that fit, and the
words that lead to the last of them must say that they belong together. Where two figures fit one role, or where words
set them apart, nothing is claimed.
"""

from __future__ import annotations

from claimcheck.claims.roles import kinds, word_class
from claimcheck.claims.rule import Rule
from claimcheck.claims.slotted import SLOTS
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import ClassVar

    from claimcheck.claims.claim import Bound, Claim
    from claimcheck.claims.phrasing import Match
    from claimcheck.quantities.quantity import Quantity

_TOKEN = pattern(r"[a-z][a-z.']*|\S")
_SIGNS = frozenset(",;:–(")
_STRONG = (":", "–", "(")
_ENDS = frozenset(",;:–().!?\"'")
_STOPS = ",;:."
_AFTER = 40
"""How far behind the last figure words still set it apart."""
_BEFORE = 10
"""How far before a figure a share of it may stand."""
_NOUN = 2
"""How many words may name what a total is of: "6,800 young people in all"."""
_FRONT = 4
"""How many words before a figure may hold the one that opens the clause with it: "at an average of"."""
_FREE = 2
"""How many words may stand beside one of averages: "a crude death rate of"."""


class Lead:
    """The words that lead to a figure, back to a sign or to a word that does not lead.

    ``opened`` tells whether a sign stands before them, ``rest`` are the words between them and the sign.
    """

    __slots__ = ("opened", "rest", "words")

    def __init__(self, words: frozenset[str], opened: bool, rest: frozenset[str]) -> None:
        self.words, self.opened, self.rest = words, opened, rest


class Glossed(Rule):
    """A rule whose cues bind the figure ``gloss`` alone.

    ``sought`` are the roles of the figures it sums up, in the order in which they are looked for; ``sums`` are those
    that may be the last and then need words of a total before them.
    """

    gloss: ClassVar[str] = ""
    sought: ClassVar[tuple[str, ...]] = ()
    sums: ClassVar[tuple[str, ...]] = ()
    within: ClassVar[str] = ""
    """A group of words that set nothing apart for this rule."""

    @property
    def least_figures(self) -> int:
        """One for the gloss and for each role that it sums up, unless a word may fill it."""
        return 1 + sum(not word_class(self.roles, role) for role in self.sought)

    def bind(self, match: Match) -> Iterator[Claim]:
        """The claims of a phrasing that binds every role, and those of a cue whose other figures are plain."""
        if not self.is_open(match):
            yield from super().bind(match)
        elif self.is_cue(match):
            yield from (claim for claim in super().bind(match) if self.belong(match, claim))

    def is_open(self, match: Match) -> bool:
        """Whether a phrasing is a mere cue, which leaves roles open."""
        return not all(role in match.places or role in match.words for role in self.sought)

    def is_cue(self, match: Match) -> bool:  # noqa: ARG002
        """Whether what a cue matched is the figure that it looks for."""
        return True

    def filled(self, match: Match) -> dict[str, Bound]:
        """What fills each role; where a cue leaves roles open, the only figure of the sentence that suits each."""
        roles = self.worded(match, super().filled(match))
        open_ = [role for role in self.sought if role not in roles]
        return self.supplied(match, roles, open_) if open_ else roles

    def worded(self, match: Match, roles: dict[str, Bound]) -> dict[str, Bound]:  # noqa: ARG002
        """The roles that the words of a match fill, made the rule's own; others are looked for afterwards."""
        return roles

    def supplied(self, match: Match, roles: dict[str, Bound], wanted: list[str]) -> dict[str, Bound]:
        """The roles with those that a cue leaves open; they stay open where no figure, or more than one, suits."""
        taken = {bound.start for bound in roles.values() if not isinstance(bound, tuple)}
        for role in wanted:
            figures = [one for one in match.sentence.figures if one.start not in taken and self.suits(role, one, roles)]
            figures = figures if len(figures) < 2 else self.preferred(role, figures, roles)
            if len(figures) != 1 or figures[0].is_range:
                break
            roles[role] = figures[0]
            taken.add(figures[0].start)
        return {role: roles[role] for role in self.roles if role in roles}

    def suits(self, role: str, figure: Quantity, roles: Mapping[str, Bound]) -> bool:  # noqa: ARG002
        """Whether a figure could fill a role that a cue leaves open, beside those that are filled."""
        return figure.kind in kinds(self.roles, role)

    def preferred(self, role: str, figures: list[Quantity], roles: Mapping[str, Bound]) -> list[Quantity]:  # noqa: ARG002
        """Of several figures that suit a role, those that are meant."""
        return figures

    def alike(self, roles: Mapping[str, Bound]) -> bool:
        """Whether every role is filled, by figures that can be counted in one unit."""
        return all(role in roles for role in self.sought) and super().alike(roles)

    def belong(self, match: Match, claim: Claim) -> bool:
        """Whether the words from the first figure to the last tell one relation."""
        text = match.sentence.text
        order = sorted((place_of(match, claim, role), role) for role in (self.gloss, *self.sought))
        places = [place for place, _ in order]
        spread = any(figure.error is not None for figure in claim.figures())
        apart = spread or self.are_apart(match, places[0], places[-1])
        anew = self.begins_anew(match, text[places[0] : places[-1]])
        shared = any(figure.kind in ("percent", "share", "point") for figure in claim.figures())
        partial = not shared and any(_is_part_of(text, place) for place in places)
        odd = apart or anew or partial or self.has_terms(match, places[-1])
        return not odd and self.leads(match, order)

    def begins_anew(self, match: Match, text: str) -> bool:
        """Whether a clause with a subject of its own begins in a text between the figures; "since May" is none."""
        words = match.phrasing.words_in("new_clause", text)
        return bool(words) and any(not self._is_stretch(match, word, text) for word in words)

    def _is_stretch(self, match: Match, word: str, text: str) -> bool:
        """Whether a word leads to no clause but to the day or month from which has been counted."""
        behind = text.partition(f" {word} ")[2].split(maxsplit=1) if word in self.group(match, "since_then") else []
        return bool(behind) and match.phrasing.lexicon.has("time", behind[0].rstrip(_STOPS))

    def are_apart(self, match: Match, first: int, last: int) -> bool:
        """Whether words from the first figure to the end of the last one's clause tell of another time or party."""
        text = match.sentence.text
        after = text[last : last + _AFTER]
        for word in self.group(match, "joining"):
            after = after.partition(f", {word} ")[0]
        told = text[first:last] + after
        for word in match.phrasing.words_in("within_offer", told):
            told = told.replace(word, "")
        words = set(match.phrasing.words_in("sets_apart", told))
        words -= self.group(match, self.within) if self.within else frozenset()
        return any(not self.is_of_a_place(match, word, told) for word in words)

    def is_of_a_place(self, match: Match, word: str, text: str) -> bool:
        """Whether "up from" leads to a place rather than to a former figure."""
        if word not in self.group(match, "come_from"):
            return False
        after = f"{text.partition(word)[2]} .".split()[0].rstrip(",")
        return after.isalpha() and after not in self.group(match, "looks_back_to")

    def has_terms(self, match: Match, last: int) -> bool:
        """Whether the figure at a place holds on further terms: "and cost £3m with its upkeep"."""
        end = max(self.end_of(match), last + 1) if last < match.end else last + 1
        after = match.sentence.text[end : end + _AFTER].lstrip()
        first = after.split(maxsplit=1)[:1]
        averaged = after.startswith(tuple(match.phrasing.classes["averaging"]))
        return not (averaged or self.group(match, "on_terms").isdisjoint(first))

    def leads(self, match: Match, order: list[tuple[int, str]]) -> bool:
        """Whether the last figure is said to sum up or to spread the others."""
        (before, middle), (last, role) = order[-2:]
        tail = match.sentence.text[before + 1 : last]
        if role == self.gloss:
            return self.glossed(match, tail, last)
        if role in self.sums and self.summed(match, tail, last):
            return True
        if len(order) > 2 and set(_TOKEN.findall(tail)) <= self.group(match, "spreading"):
            head = match.sentence.text[order[0][0] + 1 : before]
            told = self.glossed(match, head, before) if middle == self.gloss else self.summed(match, head, before)
            return told or self.fronted(match, order)
        return self.fronted(match, order)

    def fronted(self, match: Match, order: list[tuple[int, str]]) -> bool:
        """Whether the gloss opens its clause and the others follow: "At 40 a day, it treated 1,200 in 30 days"."""
        before = match.sentence.text[: order[0][0]].split()[-_FRONT:]
        return order[0][1] == self.gloss and not self.group(match, "fronting").isdisjoint(before)

    def place(self, match: Match) -> int:
        """Where the figure of a cue stands: its only one, unless it names the gloss."""
        return match.places.get(self.gloss, next(iter(match.places.values())))[0]

    def end_of(self, match: Match) -> int:
        """Where the words of a cue end."""
        return match.end

    def glossed(self, match: Match, text: str, place: int) -> bool:
        """Whether a text leads to a figure that sums up what stands before."""
        lead = self.lead(match, text, "glossing")
        if text.split() and self.group(match, "fronting").issuperset(text.split()):
            return True
        if not self.group(match, "joining").isdisjoint(lead.rest):
            return False
        if lead.words & self.group(match, "summing_up"):
            return True
        resulting = bool(lead.words & self.group(match, "resulting"))
        return lead.opened and (resulting or self.ends_clause(match, place))

    def summed(self, match: Match, text: str, place: int) -> bool:
        """Whether a text leads to a figure that adds up what stands before."""
        lead = self.lead(match, text, "glossing", "totalling")
        if not self.group(match, "joining").isdisjoint(lead.rest) or lead.words & self.group(match, "by_then"):
            return False
        if lead.words & self.group(match, "totalling"):
            return True
        if text.rstrip().endswith(_STRONG) and self.ends_clause(match, place):
            return True
        after = match.sentence.text[place + 1 : place + _AFTER].split(",")[0]
        told = match.phrasing.words_in("all_told", after)
        return bool(told) and len(after[: after.find(told[0])].split()) <= _NOUN

    def ends_clause(self, match: Match, place: int) -> bool:
        """Whether a clause ends behind the figure at a place, or behind the words of a cue."""
        end = self.end_of(match) if place < match.end else place + 1
        after = match.sentence.text[end : end + _AFTER].lstrip()
        people = match.sentence.figure(place).subject.lower()
        if people in self.group(match, "inhabitants") or people in self.group(match, "persons"):
            after = after.removeprefix(people).lstrip()
        return not after or after[0] in _ENDS or after.startswith(tuple(match.phrasing.classes["averaging"]))

    def lead(self, match: Match, text: str, *names: str) -> Lead:
        """The words at the end of a text that lead to a figure, all of them of these groups.

        Two more may stand beside a word of averages, and after one of totals: "costing the union $9,000".
        """
        light = frozenset[str]().union(*(self.group(match, name) for name in names))
        rating = self.group(match, "rating")
        governing = rating | self.group(match, "totalling") if "totalling" in names else rating
        return _lead(_TOKEN.findall(text), light, rating, governing)

    @staticmethod
    def group(match: Match, name: str) -> frozenset[str]:
        """The words of a group of the locale."""
        return match.phrasing.lexicon.groups[name]


def _is_part_of(text: str, place: int) -> bool:
    """Whether a share is taken of the figure at a place: "two-thirds of the £90m"."""
    before = text[max(0, place - _BEFORE) : place]
    return SLOTS["share"] in before or SLOTS["percent"] in before


def place_of(match: Match, claim: Claim, role: str) -> int:
    """Where in the slotted text what fills a role stands, a word or a figure."""
    if role in match.words:
        return match.words[role][0]
    start, sentence = claim.figure(role).start, match.sentence
    return next(place for place, index in sentence.slots.items() if sentence.figures[index].start == start)


def _lead(tokens: list[str], light: frozenset[str], rating: frozenset[str], governing: frozenset[str]) -> Lead:
    """The words before a figure that lead to it; beside one of averages, two more that say of what."""
    words: set[str] = set()
    at, free = len(tokens) - 1, 0
    while at >= 0 and tokens[at][0].isalpha():
        if "'s" in tokens[at] and tokens[at] not in light:
            break
        if tokens[at] in light:
            free = _FREE if tokens[at] in rating else free
        elif free or governing.intersection(tokens[max(0, at - _FREE) : at]):
            free = max(0, free - 1)
        else:
            break
        words.add(tokens[at])
        at -= 1
    opened = at >= 0 and tokens[at] in _SIGNS
    start = max((place + 1 for place in range(at + 1) if tokens[place] in _SIGNS), default=0)
    return Lead(frozenset(words), opened, frozenset(tokens[start : at + 1]))
