"""Telling: the base of the rules that hold two values and a size against each other, however they are told."""

from __future__ import annotations

from claimcheck.claims.carried import carried
from claimcheck.claims.evened import evened
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.rule import Rule
from claimcheck.claims.told import bare as _bare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import ClassVar

    from claimcheck.claims.claim import Bound, Claim
    from claimcheck.claims.passage import Passage
    from claimcheck.claims.phrasing import Match
    from claimcheck.claims.told import Told


class Telling(Rule):
    """A rule that also takes what its phrasings leave over: see :mod:`~claimcheck.claims.told`.

    ``told_as`` are its roles for the two values, for the size and for the word that the size hangs on, ``told_by`` the
    names of the classes of that word.
    """

    carries = True
    meets: ClassVar[tuple[str, ...]] = ("told",)
    told_as: ClassVar[tuple[str, str, str, str]] = ("", "", "", "")
    told_by: ClassVar[tuple[str, ...]] = ()

    def tells(self, one: Told) -> bool:  # noqa: ARG002
        """Whether what is told is of the rule's kind."""
        return False

    def filled(self, match: Match) -> dict[str, Bound]:
        """Of what is told, the two values share their unit whatever that of the size."""
        roles = super().filled(match)
        if match.is_told:
            ends = self.told_as[:2]
            values = [one for role in ends if not isinstance(one := roles[role], tuple)]
            roles.update(
                zip(ends, evened(carried([_bare(one, match.phrasing.lexicon) for one in values])), strict=True)
            )
        return roles

    def propose_rest(self, passage: Passage, taken: frozenset[int]) -> Iterator[Claim]:
        """What is told, and what other sentences tell of two values and a size that nothing else speaks of."""
        found = set(taken)
        for claim in self._told(passage, taken):
            found.update(figure.start for figure in claim.figures())
            yield claim
        for claim in self.told_apart(passage):
            if claim.figure(self.result).start not in found:
                yield claim

    def told_apart(self, passage: Passage) -> Iterator[Claim]:  # noqa: ARG002
        """The claims of values in other sentences than what is said of them; none unless a rule knows some."""
        return iter(())

    def _told(self, passage: Passage, taken: frozenset[int]) -> Iterator[Claim]:
        """A claim for all that is told in other words than the phrasings', if its size is not spoken of by them."""
        words = lexicon(passage.locale)
        for one in passage.told:
            if one.cue.name in self.told_by and not one.is_among(taken) and self.tells(one):
                yield from self.bind(one.oriented().match(self.roles, self.told_as, words))
