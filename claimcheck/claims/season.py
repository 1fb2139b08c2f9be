"""Season: the matches of a side, and how many of them it won, drew and lost, in any order of words.

Each number is known by the noun behind it (*wins*, *draws*, *defeats*, *league matches*), that of the matches also by
the preposition before it. A sentence with two numbers of one of these, or with matches that came to no result, leaves
open what belongs together, and nothing is told.
"""

from __future__ import annotations

from claimcheck.claims.breakdown import plain
from claimcheck.claims.slotted import SLOTS
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.passage import Passage
    from claimcheck.claims.slotted import Slotted
    from claimcheck.quantities.quantity import Quantity

_CUT = pattern(rf"[,;:.()–{''.join(SLOTS.values())}]| (?:and|from|in|for|to|at) ")
_REACH, _LEAD = 40, 24
_NEXT, _LED = 3, 3
_NAMED = {"first": "won_matches", "second": "drawn_matches", "third": "lost_matches", "total": "matches_played"}
_TOTAL = "total"


def seasons(passage: Passage, words: Lexicon) -> Iterator[dict[str, Quantity]]:
    """The matches of each sentence that tells all of their results, by role."""
    for sentence in passage.at(passage.naming(_NAMED["second"])):
        found = _season(sentence, words)
        if found is not None and not words.has("without_result", sentence.text):
            yield found


def _season(sentence: Slotted, words: Lexicon) -> dict[str, Quantity] | None:
    found: dict[str, Quantity] = {}
    for place in sorted(sentence.slots):
        figure, role = sentence.figure(place), _role(sentence, place, words)
        if figure.kind != "count" or not role:
            continue
        if role in found or figure.qualifier is not None or not plain(figure, bounded=True):
            return None
        found[role] = figure
    return found if len(found) == len(_NAMED) else None


def _role(sentence: Slotted, place: int, words: Lexicon) -> str:
    """What a number counts, by the first words behind it."""
    said = _CUT.split(f"{sentence.text[place + 1 : place + _REACH]} ")[0].split()[:_NEXT]
    role = next((role for role, name in _NAMED.items() if not words.groups[name].isdisjoint(said)), "")
    led = sentence.text[max(0, place - _LEAD) : place].split()[-_LED:]
    return "" if role == _TOTAL and words.groups["out_of_matches"].isdisjoint(led) else role
