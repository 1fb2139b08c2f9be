"""Roster: a sentence that gives a figure of one kind to each of several names, and tells nothing else.

*Leitrim was on 6.8 per cent, Sligo 5.5 per cent and Galway under 5 per cent.* Behind a sentence that ranks one of a
group, such a list is of others of that group: the words between a name and its figure only join them, or repeat what
was ranked.
"""

from __future__ import annotations

from claimcheck.claims.rivals import is_past
from claimcheck.claims.slotted import SLOTS
from claimcheck.claims.standing import Standing, is_peer, standing
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.slotted import Slotted
    from claimcheck.quantities.quantity import Quantity

_WORD = pattern(r"[^\W\d_][\w'’-]*")
_STEM = 4
_LEAST = 2
_BREAKS = frozenset(";:(")


def roster(first: Slotted, last: Slotted, top: Quantity, words: Lexicon) -> list[Standing]:
    """The figures of a sentence, each with a name, that may be held against one of the sentence before."""
    found = standing(last)
    text = last.text
    apart = is_past(text, words) or SLOTS["date"] in text or not _BREAKS.isdisjoint(text)
    if len(found) < _LEAST or apart or words.has("beyond_the_roster", text):
        return []
    lent = [one.replace(figure=one.figure.in_the_unit_of(top)) if not one.figure.subject else one for one in found]
    alike = all(is_peer(top, one.figure) and not one.figure.is_range for one in lent)
    return lent if alike and all(_is_named(one, first, words) for one in found) else []


def _is_named(one: Standing, first: Slotted, words: Lexicon) -> bool:
    """Whether only a name, words that join it and words of what was ranked lead from one figure to the next."""
    sentence = one.sentence
    start = max((figure.end for figure in sentence.figures if figure.end <= one.figure.start), default=sentence.start)
    end = sentence.origin(one.place)
    said = _WORD.findall(sentence.document.text[start:end])
    joins = words.groups["joins_to_figure"]
    names = [word for word in said if word[0].isupper() and word.lower() not in joins]
    others = [word.lower() for word in said if not word[0].isupper() or word.lower() in joins]
    return names != [] and all(word in joins or word[:_STEM] in first.text for word in others)
