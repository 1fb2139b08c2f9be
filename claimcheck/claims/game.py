"""Game: the score of a match, and those of the spells that it was played in.

*They put up 24, 19, 31 and 22 points in the four quarters to win 106-88*; *down 52-40 at the half, they outscored the
visitors 61-39 from there and won 101-92*. Whose score is whose is taken from the figures alone: a score is wrong only
if no way to pair them makes it good, and, of two sides, only if that of the other is.
"""

from __future__ import annotations

from claimcheck.claims.slotted import SLOTS
from claimcheck.claims.unread import counted_at
from claimcheck.claims.window import windows
from claimcheck.pattern import pattern
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.passage import Passage
    from claimcheck.claims.slotted import Slotted
    from claimcheck.quantities.quantity import Quantity

_COUNT, _SPELL = SLOTS["count"], SLOTS["duration"]
_NUMBER = r"\d{1,3}"
_SCORE = pattern(rf"(?<![\w.,–-])({_NUMBER})[-–]({_NUMBER})(?![\w–-])")
_ROW = pattern(
    rf"{_COUNT}(?: [a-z]+)?(?:, {_COUNT}(?: [a-z]+)?){{1,8}},? and {_COUNT}(?: [a-z]+)? "
    rf"(?:in|over|across|through) (?:the|its|their|his|her) (?=([{_COUNT}{_SPELL}]))"
)
_NEAR = 48


class Game(Value):
    """A final score of one side, and what it made in each spell."""

    total: Quantity
    parts: tuple[Quantity, ...]


def games(passage: Passage, words: Lexicon) -> Iterator[Game]:
    """Every match that is told with its score and those of its spells."""
    if not words.has("tells_game", passage.document.text.lower()):
        return
    done: set[int] = set()
    for window in windows(passage, wanted=lambda sentence: words.has("tells_game", sentence.text)):
        scores = list(_SCORE.finditer(window.sentence.text))
        if not scores or words.has("played_longer", window.sentence.text):
            continue
        found = _by_spell(window.sentence, scores, words) or _by_half(window.sentence, scores, words)
        if found is not None and found.total.start not in done:
            done.add(found.total.start)
            yield found


def _by_spell(sentence: Slotted, scores: list[re.Match[str]], words: Lexicon) -> Game | None:
    """The points of every quarter beside the only score, if none of its two numbers is their sum."""
    rows = list(_ROW.finditer(sentence.text))
    if len(rows) != 1 or len(scores) != 1:
        return None
    spells = sentence.figure(rows[0].start(1))
    told = f"{spells.text} {sentence.text[rows[0].start(1) + 1 : rows[0].start(1) + _NEAR]}"
    parts = tuple(sentence.figure(at) for at in sorted(sentence.slots) if rows[0].start() <= at < rows[0].start(1))
    if spells.value != len(parts) or not words.has("played_in", told.lower()):
        return None
    made = sum(part.value for part in parts)
    ends = [counted_at(sentence, *scores[0].span(number)) for number in (1, 2)]
    if any(end.value == made for end in ends):
        return None
    return Game(min(ends, key=lambda end: abs(end.value - made)), parts)


def _by_half(sentence: Slotted, scores: list[re.Match[str]], words: Lexicon) -> Game | None:
    """The final score that cannot be what was made up to the half and after it, where that of one side is."""
    roles = [_role(sentence.text, score, words) for score in scores]
    if len(scores) != 3 or sorted(roles) != ["after_half", "at_half", "final"]:
        return None
    named = dict(zip(roles, scores, strict=True))
    final, half, rest = (
        [counted_at(sentence, *named[role].span(number)) for number in (1, 2)]
        for role in ("final", "at_half", "after_half")
    )
    wrong = []
    for ends in (final, final[::-1]):
        for later in (rest, rest[::-1]):
            bad = [at for at in (0, 1) if half[at].value + later[at].value != ends[at].value]
            if not bad:
                return None
            if len(bad) == 1:
                wrong.append(Game(ends[bad[0]], (half[bad[0]], later[bad[0]])))
    return wrong[0] if len(wrong) == 1 else None


def _role(text: str, score: re.Match[str], words: Lexicon) -> str:
    """Whether a score is that at the half, that after it or the final one, by the words next to it."""
    around = text[max(0, score.start() - _NEAR) : score.start()], text[score.end() : score.end() + _NEAR]
    before, behind = around[0].replace(",", ";").rpartition(";")[2], around[1].replace(",", ";").partition(";")[0]
    if words.has("at_the_half", behind) or words.has("at_the_half", before):
        return "at_half"
    if words.has("outscored", before) or words.has("after_half", behind):
        return "after_half"
    return "final" if words.has("wins_game", before) else ""
