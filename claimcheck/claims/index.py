"""PhrasingIndex: from the words of a sentence to the few phrasings that could concern it.

Every phrasing needs a word, sign or figure of each of several sets. Each such set is one bit; a sentence has the bits of the
sets that its tokens meet, and a phrasing is looked at only if the sentence has all of its bits.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from claimcheck.claims.phrasing import Phrasing
    from claimcheck.claims.rule import Rule

    Entry = tuple[Rule, Phrasing]


class PhrasingIndex:
    """Phrasings with their rules, by the most telling token of each."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.entries = sorted(entries, key=lambda entry: (entry[0].code, entry[1].template))
        self._bits: dict[str, int] = {}
        self._needs: list[int] = []
        self._places: dict[str, list[int]] = {}
        known: dict[frozenset[str], int] = {}
        for place, (_, phrasing) in enumerate(self.entries):
            self._needs.append(sum({known.setdefault(wanted, 1 << len(known)) for wanted in phrasing.sequence}))
            for key in phrasing.index_keys:
                self._places.setdefault(key, []).append(place)
        for wanted, bit in known.items():
            for token in wanted:
                self._bits[token] = self._bits.get(token, 0) | bit

    def candidates(self, tokens: Iterable[str]) -> list[Entry]:
        """The phrasings that a sentence of these tokens could hold, in the order of their codes."""
        distinct, met = set(tokens), 0
        for token in distinct & self._bits.keys():
            met |= self._bits[token]
        found: set[int] = set()
        for key in distinct & self._places.keys():
            found.update(place for place in self._places[key] if self._needs[place] & met == self._needs[place])
        return [self.entries[place] for place in sorted(found)]
