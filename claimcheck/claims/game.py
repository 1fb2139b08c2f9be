"""Game: the score of a match, and those of the spells that it was played in.

*They put up 24, 19, 31 and 22 points in the four quarters to win 106-88*; *down 52-40 at the half, they outscored the
visitors 61-39 from there and won 101-92*. Whose score is whose is taken from the figures alone: a score is wrong only
if no way to pair them makes it good, and, of two sides, only if that of the other is.
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise, product

from claimcheck.claims.breakdown import NEAR
from claimcheck.claims.slotted import SLOTS
from claimcheck.claims.unread import counted_at, number_at
from claimcheck.pattern import pattern
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.claims.lexicon import Groups, Lexicon
    from claimcheck.claims.passage import Passage
    from claimcheck.claims.slotted import Slotted
    from claimcheck.documents.document import Document
    from claimcheck.quantities.quantity import Quantity

_COUNT, _SPELL = SLOTS["count"], SLOTS["duration"]
_SECOND = pattern(r"[-–]([0-9]{1,3})(?![\w–-])")
_FIRST = pattern(r"(?<![\w.,–-])[0-9]{1,3}\Z")
_DIGITS = 3
_ROW = pattern(
    rf"{_COUNT}(?: [a-z]+)?(?:, {_COUNT}(?: [a-z]+)?){{1,8}},? and {_COUNT}(?: [a-z]+)? "
    rf"(?:in|over|across|through) (?:the|its|their|his|her) (?=([{_COUNT}{_SPELL}]))"
)
_OWN_ROW = pattern(
    rf"{_COUNT}(?:, {_COUNT}){{1,8}},? and {_COUNT}(?: points)? (?:in|over|across|through) (?:the|their) "
    rf"(?:{_SPELL}|{_COUNT} [a-z]+)(?: ?[,.;]|\Z)"
)
"""A row of points of a side, and nothing behind it that says of which other match."""

_END = pattern(r"[.!?][\"']? |\n")
_WORD = pattern("[a-z]+")
_NAMES = {2: "in_halves", 3: "in_thirds", 4: "in_quarters"}
"""The groups of words for so many spells."""

_IN_ROW = pattern(r" ?(?:,|;|,? and|,? then) ?")
_STOP = pattern(r"[,;.:]")
_BESIDE, _FAR, _LONG = 48, 300, 1000
_TURNED = 2
"""Scores of which each may name another side first; a longer row keeps to one order."""
_ROLES = ("final", "at_half", "after_half")


class Game(Value):
    """A final score of one side, and what it made in each spell."""

    total: Quantity
    parts: tuple[Quantity, ...]


class Score(Value):
    """Two numbers that a dash joins, by where each begins and ends in a text."""

    first: tuple[int, int]
    second: tuple[int, int]

    @property
    def start(self) -> int:
        """Where the first begins."""
        return self.first[0]

    @property
    def end(self) -> int:
        """Where the second ends."""
        return self.second[1]


def games(passage: Passage, words: Lexicon) -> Iterator[Game]:
    """Every match that is told with its score and those of its spells."""
    text = passage.document.text.lower()
    found = list(_scores(text))
    if not found or not any(word in text for word in words.groups["tells_game"]) or not words.has("tells_game", text):
        return
    for sentence in passage.sentences:
        if not words.has("played_longer", sentence.text):
            yield from _by_spell(sentence, list(_scores(sentence.text)), words)
    yield from _by_spell_after(passage, words)
    yield from _by_scores(passage.document, found, words)
    yield from _by_half(passage.document, found, words)


def _by_spell_after(passage: Passage, words: Lexicon) -> Iterator[Game]:
    """The points of every quarter in a sentence behind that of the only score: "… an 88-71 win. They put up 21, …"."""
    text = passage.document.text
    hints = {phrase: pattern(phrase) for phrase in words.groups["scores_by_spell"]}
    for sentence in passage.at(passage.having(hints)):
        told = sentence.text
        if (
            _OWN_ROW.search(told)
            and words.has("scores_by_spell", told[:_BESIDE])
            and not words.has("played_longer", told)
        ):
            start = max(text.rfind("\n", 0, sentence.start) + 1, sentence.start - _FAR)
            lead = text[start : sentence.start].lower().rstrip()
            start += _last_begins(lead)
            lead = text[start : sentence.start].lower()
            scores = list(_scores(lead))
            if len(scores) == 1 and not words.has("played_longer", lead) and not any(_scores(told)):
                spans = (scores[0].first, scores[0].second)
                ends = [number_at(passage.document, start + first, start + last) for first, last in spans]
                if words.has("result", lead) or words.has("won_or_lost", lead):
                    yield from _spelled(sentence, ends, words)


def _last_begins(text: str) -> int:
    """Where the last sentence of a text begins."""
    return max((stop.end() for stop in _END.finditer(text)), default=0)


def _scores(text: str) -> Iterator[Score]:
    """The scores of a text; their dashes are looked for first, for digits are many."""
    for found in _SECOND.finditer(text):
        first = _FIRST.search(text, max(0, found.start() - _DIGITS - 1), found.start())
        if first is not None:
            yield Score(first.span(), found.span(1))


def _by_spell(sentence: Slotted, scores: Sequence[Score], words: Lexicon) -> Iterator[Game]:
    """The points of every quarter beside the only score, if none of its two numbers is their sum."""
    if len(scores) == 1:
        ends = [counted_at(sentence, *span) for span in (scores[0].first, scores[0].second)]
        yield from _spelled(sentence, ends, words)


def _spelled(sentence: Slotted, ends: Sequence[Quantity], words: Lexicon) -> Iterator[Game]:
    """The points of every quarter of a sentence beside the two numbers of a score, if none of these is their sum."""
    rows = list(_ROW.finditer(sentence.text))
    if len(rows) != 1:
        return
    spells = sentence.figure(rows[0].start(1))
    told = f"{spells.text} {sentence.text[rows[0].start(1) + 1 : rows[0].start(1) + _BESIDE]}"
    parts = tuple(sentence.figure(at) for at in sorted(sentence.slots) if rows[0].start() <= at < rows[0].start(1))
    if spells.value != len(parts) or not words.has("played_in", told.lower()):
        return
    made = sum(part.value for part in parts)
    nearest = min(ends, key=lambda end: abs(end.value - made))
    if made != nearest.value < NEAR * made and made < NEAR * nearest.value:
        yield Game(nearest, parts)


def _by_scores(document: Document, scores: Sequence[Score], words: Lexicon) -> Iterator[Game]:
    """Each final score beside those of all spells in a row: "won 71-58, the quarters going 14-19, 20-13, …"."""
    text = document.text.lower()
    if not words.has("spells_of_a_game", text):
        return
    for found in _by_sentence(text, scores):
        if len(found) > _TURNED:
            start, end = _sentence_around(text, found[0].start, found[-1].end)
            told = text[start:end]
            if words.has("spells_of_a_game", told) and not words.has("played_longer", told):
                yield from _in_sentence(document, told, found, start, words.groups)


def _by_sentence(text: str, scores: Sequence[Score]) -> Iterator[list[Score]]:
    """The scores of each sentence that has some."""
    found: list[Score] = []
    for score in scores:
        if found and _END.search(text, found[-1].end, score.start):
            yield found
            found = []
        found.append(score)
    if found:
        yield found


def _sentence_around(text: str, first: int, last: int) -> tuple[int, int]:
    """Where the sentence begins and ends that two places stand in, :data:`_LONG` characters off at most."""
    start = max(text.rfind("\n", 0, first) + 1, first - _LONG)
    stop = _END.search(text, last, last + _LONG)
    return start + _last_begins(text[start:first]), stop.end() if stop else min(last + _LONG, len(text))


def _in_sentence(document: Document, text: str, found: Sequence[Score], start: int, groups: Groups) -> Iterator[Game]:
    """The final score of a sentence that has one beside those of as many spells as it names."""
    size = len(found) - 1
    if size not in _NAMES or groups[_NAMES[size]].isdisjoint(_WORD.findall(text)):
        return
    rows = [at for at in (0, 1) if _is_row(text, start, found[at : at + size])]
    final = found[-1] if rows == [0] else found[0]
    before = set(_WORD.findall(text[max(0, final.start - start - _BESIDE) : final.start - start]))
    ended = before & (groups["wins_game"] | groups["loses_game"])
    spells = [_numbers(document, score) for score in found if score is not final]
    if len(rows) == 1 and ended and not _is_running(spells):
        yield from _mismatched(_numbers(document, final), *spells)


def _is_row(text: str, start: int, scores: Sequence[Score]) -> bool:
    """Whether some scores stand in a row with nothing but signs and *and* between them."""
    gaps = [text[one.end - start : other.start - start] for one, other in pairwise(scores)]
    return all(_IN_ROW.fullmatch(gap) for gap in gaps)


def _is_running(spells: Sequence[Sequence[Quantity]]) -> bool:
    """Whether the scores of spells only grow: those at the end of each."""
    return all(one[side].value <= other[side].value for one, other in pairwise(spells) for side in (0, 1))


def _by_half(document: Document, scores: Sequence[Score], words: Lexicon) -> Iterator[Game]:
    """Each final score that cannot be what was made up to the half and after it, where that of one side is."""
    text = document.text.lower()
    found = [(name, score) for score in scores if (name := _role(text, score, words))]
    for role, half in found:
        if role == "at_half" and not words.has("played_longer", _paragraph(text, half.start)):
            first = bisect_left(found, half.end - _FAR, key=_start)
            last = bisect_left(found, half.start + _FAR, key=_start)
            near = [(name, score) for name, score in found[first:last] if _is_near(text, half, score)]
            named = dict(near)
            if len(near) == len(named) == len(_ROLES):
                yield from _mismatched(*(_numbers(document, named[name]) for name in _ROLES))


def _start(named: tuple[str, Score]) -> int:
    return named[1].start


def _numbers(document: Document, score: Score) -> list[Quantity]:
    return [number_at(document, *span) for span in (score.first, score.second)]


def _paragraph(text: str, place: int) -> str:
    """The words around a place, not far off, to the end of the line on either side."""
    start = max(text.rfind("\n", 0, place) + 1, place - _FAR)
    return text[start : place + _FAR].partition("\n")[0]


def _is_near(text: str, half: Score, score: Score) -> bool:
    """Whether a score is told in the paragraph of another, not far off and of a match of the usual length."""
    first, last = sorted((half, score), key=lambda one: one.start)
    between = text[first.start : last.end]
    return len(between) <= _FAR and "\n" not in between


def _mismatched(final: Sequence[Quantity], *spells: Sequence[Quantity]) -> Iterator[Game]:
    """The one number of a final score that is wrong whichever side each score names first, the other being right."""
    wrong = []
    turns = [(one, one[::-1]) for one in spells[1:]] if len(spells) == _TURNED else [(one,) for one in spells[1:]]
    for ends, later in product((final, final[::-1]), product(*turns)):
        made = [[spells[0][at], *(one[at] for one in later)] for at in (0, 1)]
        bad = [at for at in (0, 1) if sum(part.value for part in made[at]) != ends[at].value]
        if not bad:
            return
        if len(bad) == 1:
            wrong.append(Game(ends[bad[0]], tuple(made[bad[0]])))
    if len(wrong) == 1:
        yield wrong[0]


def _role(text: str, score: Score, words: Lexicon) -> str:
    """Whether a score is that at the half, that after it or the final one, by the words next to it."""
    before = _STOP.split(text[max(0, score.start - _BESIDE) : score.start])[-1]
    behind = _STOP.split(text[score.end : score.end + _BESIDE])[0]
    if words.has("outscored", before) or words.has("after_half", behind):
        return "after_half"
    if words.has("at_the_half", behind) or words.has("at_the_half", before):
        return "at_half"
    return "final" if words.has("wins_game", before) else ""
