"""Labelled: figures of one kind that words tell apart: sales of so much, costs of so much."""

from __future__ import annotations

from claimcheck.claims.glossed import Glossed, place_of
from claimcheck.claims.roles import SKIPPED

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import ClassVar

    from claimcheck.claims.claim import Bound, Claim
    from claimcheck.claims.phrasing import Match
    from claimcheck.quantities.quantity import Quantity

_SIGNS = ",;:()–"
_NEAR = 40
_SUM = 10_000
_OF = "of"
_SHARED = ("percent", "share", "point")
"""Kinds by which a sum grew or of which it is a part; between three sums they are asides."""
_WORDS = 2
"""How many words after a figure its label may end: "$7m in revenue"."""


def _is_sum(figure: Quantity) -> bool:
    """Whether a figure is a sum of money, or may be one whose currency the text gives only once: "7.1bn"."""
    return figure.kind == "money" or (figure.kind == "count" and not figure.subject and figure.value >= _SUM)


class Labelled(Glossed):
    """A rule of two sums, each with a label of its own, and a third figure that follows from them.

    ``labels`` maps each role to the groups of words that may stand before its figure, or after it, in its own clause.
    The sentence must hold no other sum.
    """

    labels: ClassVar[Mapping[str, tuple[str, ...]]] = {}
    asides: ClassVar[Mapping[str, str]] = {}
    """Groups of single words that may stand right behind the figure of a role."""

    def supplied(self, match: Match, roles: dict[str, Bound], wanted: list[str]) -> dict[str, Bound]:
        """The two other sums of the sentence, if each has one of the labels and they differ."""
        gloss = roles.get(self.gloss)
        if gloss is None or isinstance(gloss, tuple) or len(wanted) != len(self.sought):
            return roles
        sums = {
            place: sum_
            for place, index in sorted(match.sentence.slots.items())
            if (sum_ := match.sentence.figures[index]).start != gloss.start and _is_sum(sum_)
        }
        model = next((one for one in (*sums.values(), gloss) if one.kind == "money"), None)
        if model is None or not (_is_sum(gloss) or gloss.kind in ("percent", "share")):
            return roles
        sums = {place: sum_.in_the_unit_of(model) for place, sum_ in sums.items()}
        if _is_sum(gloss):
            roles = {**roles, self.gloss: gloss.in_the_unit_of(model)}
        if len(sums) != len(self.sought):
            return roles
        found = {role: figure for place, figure in sums.items() if (role := self._role_at(match, place))}
        if len(found) == len(self.sought):
            roles = {**roles, **found}
        return {role: roles[role] for role in self.roles if role in roles}

    def _role_at(self, match: Match, place: int) -> str:
        """The role whose label stands nearest before a figure, else next after it."""
        text, slots = match.sentence.text, match.sentence.slots
        start = max((at + 1 for at in slots if at < place and match.sentence.figure(at).kind not in _SHARED), default=0)
        before = text[start:place]
        aside = self._role_aside(match, text[place + 1 : place + _NEAR])
        if aside:
            return aside
        if not self.group(match, "apart_by").isdisjoint(before.split()[-1:]):
            return ""
        named = [(before.rfind(word), role) for role, word in self._labels_in(match, before)]
        if named:
            return max(named)[1]
        end = min((other for other in slots if other > place), default=len(text))
        after = text[place + 1 : min(end, place + _NEAR)]
        after = after[: next((at for at, sign in enumerate(after) if sign in _SIGNS), None)]
        after = " ".join(after.split()[:_WORDS])
        roles = {role for role, _ in self._labels_in(match, after)}
        return roles.pop() if len(roles) == 1 else ""

    def _role_aside(self, match: Match, after: str) -> str:
        """The role that one word right behind a figure gives it, a sign after: "£12.6m in, £11.9m out"."""
        word = after.strip()[: next((at for at, sign in enumerate(after.strip()) if sign in _SIGNS + "."), 0)]
        roles = [role for role, name in self.asides.items() if word and word in self.group(match, name)]
        return roles[0] if roles else ""

    def _labels_in(self, match: Match, text: str) -> list[tuple[str, str]]:
        return [
            (role, word)
            for role, names in self.labels.items()
            for name in names
            for word in match.phrasing.words_in(name, text)
        ]

    def belong(self, match: Match, claim: Claim) -> bool:
        """Labels that the sentence gives are enough, if nothing else stands between the figures."""
        figures = [claim.figure(role) for role in (self.gloss, *self.sought)]
        starts = [figure.start for figure in figures]
        within = [
            one
            for one in match.sentence.figures
            if min(starts) <= one.start <= max(starts) and one.kind not in SKIPPED and not self._is_aside(match, one)
        ]
        if len(within) > len(figures):
            return False
        places = [place_of(match, claim, role) for role in (self.gloss, *self.sought)]
        text = match.sentence.text[min(places) : max(places) + _NEAR]
        return not match.phrasing.words_in("other_terms", text) and not match.phrasing.words_in("set_against", text)

    def _is_aside(self, match: Match, figure: Quantity) -> bool:
        """Whether a figure only says how a sum grew or what share of it came from where, and is no share of another."""
        following = match.sentence.text[match.sentence.place_of(figure) + 1 :].split(maxsplit=1)[:1]
        return figure.kind in _SHARED and figure is not match.sentence.figure(self.place(match)) and following != [_OF]
