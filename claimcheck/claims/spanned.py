"""Spanned: a beginning and an end, each with its date or clock time, and the only length of time in their sentence."""

from __future__ import annotations

from claimcheck.claims.roles import DURATION
from claimcheck.claims.standing import holds, standing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.slotted import Slotted
    from claimcheck.claims.standing import Standing

    Spanned = tuple[Standing, Standing, Standing]

_UNTIL = ("to", "until", "till", "through", "by")
_NEAR = 2


def spanned(sentence: Slotted, kind: str, words: Lexicon) -> Spanned | None:
    """The two ends and the length, in the order of time, where the sentence leaves no choice of them; else None."""
    if not holds(sentence, kind, 2) or not holds(sentence, DURATION, 1):
        return None
    ends, lengths = standing(sentence, kind), standing(sentence, DURATION)
    if len(ends) != 2 or len(lengths) != 1 or lengths[0].figure.is_range or words.has("recurring", sentence.text):
        return None
    first, last = ends
    if not (_begins(first, words) and _ends(last, first, words) and _is_whole(lengths[0], words)):
        return None
    return first, last, lengths[0]


def _begins(first: Standing, words: Lexicon) -> bool:
    return words.has("beginning", first.before)


def _ends(last: Standing, first: Standing, words: Lexicon) -> bool:
    """Whether something ends then, and the two are not merely "from 3 to 9 May", which may speak of something else."""
    joint = first.until(last).split()
    return len(joint) > 1 and (words.has("ending", last.before) or joint[-1] in _UNTIL)


def _is_whole(length: Standing, words: Lexicon) -> bool:
    """Whether a length of time is that of what is told, by the words next to it."""
    before, after = length.before.split(), length.after.replace(",", " , ").split()[:_NEAR]
    near = " ".join((*before[-_NEAR:], "|", *after))
    linked = words.has("length_before", " ".join(before[-1:])) or words.has("length_after", " ".join(after))
    return linked and not words.has("length_apart", near) and not is_ranked(length, words)


def is_ranked(length: Standing, words: Lexicon) -> bool:
    """Whether it is that of a record: the highest in 24 years."""
    return length.before.split()[-1:] == ["in"] and words.has("superlative", length.sentence.text)
