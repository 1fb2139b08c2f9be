"""Attained: the share of cases that the next sentence gives for a target which the one before says was met or missed.

*The trust missed its 95 per cent target once more. In August 96.2 per cent of those who came were seen within four
hours.* The share is that of the target where the first sentence narrows it to nothing of its own, and the second opens
with it, says that the cases were dealt with in time and turns nowhere.
"""

from __future__ import annotations

from claimcheck.claims.slotted import SLOTS
from claimcheck.claims.standing import is_near, standing
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.slotted import Slotted
    from claimcheck.claims.standing import Standing

_LEAST = 50
"""Of a smaller share, less may be better."""

_NEAR, _FACTOR = 3, 2
_LEDS = 7
_SIGNS = pattern(rf"[,.;:{''.join(SLOTS.values())}]")
_WORD = pattern(r"[a-z][a-z'-]*")
_OF = " of "


def attained(target: Standing, last: Slotted, words: Lexicon) -> Standing | None:
    """The share of cases with which a sentence opens that is held against a target of the sentence before."""
    if target.figure.kind != "percent" or target.figure.value < _LEAST or target.figure.qualifier is not None:
        return None
    shares = standing(last, "percent")
    if not shares or _is_narrowed(target, words) or words.has("turns_or_fails", last.text):
        return None
    share, *others = shares
    plain = (
        share.figure.qualifier is None and not share.figure.is_range and is_near(target.figure, share.figure, _FACTOR)
    )
    lead = _WORD.findall(last.text[: share.place])
    opened = len(lead) <= _LEDS and words.groups["leads_to_share"].issuperset(lead)
    held = all(words.has("against_others", other.words_before(_NEAR)) for other in others)
    timed = words.has("done_in_time", last.text[share.place :])
    led = (opened or _is_done(lead, words)) and share.after.startswith(_OF)
    return share if plain and led and timed and held else None


def _is_done(lead: list[str], words: Lexicon) -> bool:
    """Whether those who work for a target open a sentence, and what they did: "Crews reached 78% of calls"."""
    return 1 < len(lead) <= _NEAR and lead[-1] in words.groups["deals_with_cases"]


def _is_narrowed(target: Standing, words: Lexicon) -> bool:
    """Whether words behind a target say of which cases or of what time it is, other than that it was so again."""
    text = target.sentence.text
    behind = _SIGNS.sub(" ", text[target.place + 1 :])
    for phrase in sorted(words.words_in("once_again", behind), key=len, reverse=True):
        behind = behind.replace(phrase, " ")
    left = [word for word in _WORD.findall(behind) if word not in words.classes["bound"]]
    ahead = _WORD.findall(text[: target.place])
    return left != [] or not words.groups["narrows_target"].isdisjoint(ahead)
