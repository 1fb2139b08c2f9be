"""Shifts: a share then and a share now, each told where the writer pleased, and the points between them.

*Labour had 11.4pc of first preferences. In the 2019 contest it managed 9.3pc, so the party is up 2.1 points.* The two
are the only percentages of the sentence of the points and the few before it; one of them, and one alone, is told with
a former time. Where the points are held against something else, or somebody new is named with them, nothing is told.
"""

from __future__ import annotations

from itertools import pairwise

from claimcheck.claims.change_ends import in_points
from claimcheck.claims.rivals import SIGNS, clause
from claimcheck.claims.slotted import SLOTS
from claimcheck.claims.standing import said_word, standing
from claimcheck.pattern import pattern
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.passage import Passage
    from claimcheck.claims.slotted import Slotted
    from claimcheck.claims.standing import Standing
    from claimcheck.quantities.quantity import Quantity

_BACK = 2
"""How many sentences with figures before the points may tell the two shares."""

_SIGNS = f"{SIGNS}."
_PAIR = 2
_NEVER, _DATED, _LAST, _LONG_AGO = range(4)
_YEAR = pattern(r"(?:19|20)\d\d")
_MOST_POINTS = 60
_NEAR, _OPENING = 4, 6
_NAME = pattern(r"(?<![.!?] )(?<!\A)\b[A-Z][a-z'’]+")
_WORDS = pattern("[a-z][a-z'-]*")


class Shift(Value):
    """A share now, a share then, the points between them, and the word that says which way it went."""

    after: Quantity
    before: Quantity
    points: Quantity
    moved: Quantity


def shifts(passage: Passage, words: Lexicon) -> Iterator[Shift]:
    """Every number of points that a text tells of two shares of two times."""
    slot = SLOTS["point"]
    pointed = {number for number, one in enumerate(passage.sentences) if slot in one.text}
    for number in sorted(pointed.union(passage.naming("points_named"))):
        sentence = passage.sentences[number]
        before = _close(passage.before(number, _BACK), sentence)
        for one in standing(sentence, "point", "count"):
            if _is_shift(one, words):
                ends = _ends((*before, sentence), one, words)
                if ends is not None:
                    yield Shift(*ends, in_points(one.figure), _moved(one, ends, words))


def _close(before: Sequence[Slotted], sentence: Slotted) -> tuple[Slotted, ...]:
    """The sentences before one between which and it nothing stands without a figure."""
    kept: tuple[Slotted, ...] = (sentence,)
    for one in reversed(before):
        if one.document.text[one.end : kept[0].start].strip():
            break
        kept = (one, *kept)
    return kept[:-1]


def _is_shift(one: Standing, words: Lexicon) -> bool:
    """Whether a figure is one of points that something rose or fell by."""
    figure = one.figure
    pointed = figure.kind == "point" or figure.subject.lower().split()[:1] in (["point"], ["points"])
    pointed = pointed or one.sentence.text.startswith(words.starts("of_a_point"), one.place + 1)
    plain = not figure.is_range and figure.qualifier is None and 0 < figure.value <= _MOST_POINTS
    if not pointed or not plain or figure.unit.name == "basis_point":
        return False
    told = clause(one, _SIGNS)
    moved = any(words.number("change", word) for word in _WORDS.findall(told)) or words.has("shifted", told)
    return moved and not words.has("supposed", told) and not words.has("no_shift", told)


def _moved(one: Standing, ends: tuple[Quantity, Quantity], words: Lexicon) -> Quantity:
    """The word of a rise or fall beside points; which way it went is what the two shares say."""
    start, end = one.clause(_SIGNS)
    token = next(
        token
        for token in _WORDS.finditer(one.sentence.text, start, end)
        if words.number("change", token.group()) or words.has("shifted", token.group())
    )
    return said_word(one, token.span(), 1 if ends[0].value > ends[1].value else -1)


def _ends(sentences: Sequence[Slotted], one: Standing, words: Lexicon) -> tuple[Quantity, Quantity] | None:
    """The share now and the share then, if these are all the shares there are and nothing else is meant."""
    shares = [other for sentence in sentences for other in standing(sentence, "percent", "share")]
    figures = [other.figure for other in shares]
    if len(shares) != _PAIR or any(figure.kind != "percent" or figure.is_range for figure in figures):
        return None
    if any(figure.qualifier is not None for figure in figures) or figures[0].value == figures[1].value:
        return None
    former = [_former(other, words) for other in shares]
    if former[0] == former[1] or any(words.has("supposed", other.sentence.text) for other in shares):
        return None
    now, then = (figures[former.index(rank)] for rank in sorted(former))
    spread = abs(now.value - then.value)
    likely = one.figure.value <= _NEAR * spread and spread <= _NEAR * one.figure.value
    return (now, then) if likely and _is_of_both(one, shares, words) else None


def _former(one: Standing, words: Lexicon) -> int:
    """How surely a share is told with a former time: not at all, by a month, by *last*, or by *ago* or a year."""
    told = clause(one, _SIGNS)
    start, _ = one.clause(_SIGNS)
    opening = one.sentence.text[:start].rpartition(".")[2]
    led = opening.count(",") == 1 and len(_WORDS.findall(opening)) <= _NEAR + 1
    told = f"{opening} {told}" if led else told
    if words.has("now_behind", told) or f"this {SLOTS['date']}" in told:
        return _NEVER
    dates = [figure.text for figure in one.sentence.figures if figure.kind == "date"] if SLOTS["date"] in told else []
    if words.has("long_past", told) or any(_YEAR.search(date) for date in dates):
        return _LONG_AGO
    if words.has("times_past", told):
        return _LAST
    return _DATED if dates or words.has("past_then", told) else _NEVER


def _is_of_both(one: Standing, shares: Sequence[Standing], words: Lexicon) -> bool:
    """Whether points are those between the two: in the sentence of one of them, or called the known ones."""
    sentence = one.sentence
    beside = [other for other in shares if other.sentence is sentence]
    start, _ = one.clause(_SIGNS)
    ahead = sentence.text[start : one.place].split()[-_NEAR:]
    owned = any(word.endswith("'s") for word in ahead)
    known = not words.groups["taking_up"].isdisjoint(ahead) and not owned
    if not beside and not known:
        return False
    told = {sentence, *(other.sentence for other in shares)}
    if any(_opens_apart(other, words) for other in told) or _is_held(one, beside, words):
        return False
    places = sorted([one.place, *(other.place for other in beside)])
    if any(words.has("parts_sides", sentence.text[left:right]) for left, right in pairwise(places)):
        behind = beside != [] and min(other.place for other in beside) > one.place
        if not behind:
            return False
    text, first = sentence.document.text, sentence.origin(start)
    names = {name.group() for name in _NAME.finditer(text, first, one.figure.start)}
    return all(name.removesuffix("'s").removesuffix("’s") in text[:first] for name in names)


def _opens_apart(sentence: Slotted, words: Lexicon) -> bool:
    """Whether a sentence opens on some of those told of, or elsewhere: "In rural wards the gain was"."""
    first = sentence.text.split(maxsplit=1)[:1]
    opening = " ".join(sentence.text.split(maxsplit=_OPENING)[:_OPENING])
    opening = opening.partition(",")[0]
    timed = words.has("time", opening) or any(
        sentence.figure(place).kind in ("date", "duration") and place <= len(opening) for place in sentence.slots
    )
    return first != [] and first[0] in words.groups["opens_aside"] and not timed


def _is_held(one: Standing, beside: Sequence[Standing], words: Lexicon) -> bool:
    """Whether points are held against something that is none of the two: "up 3 points on the last poll"."""
    start, end = one.clause(_SIGNS)
    told = one.sentence.text[start:end]
    if any(other.place > one.place for other in beside):
        return words.has("no_shift", told)
    ahead, behind = told[: one.place - start], told[one.place - start + 1 :]
    near = " ".join(_WORDS.findall(behind)[: _NEAR - 1])
    return words.has("holds_points", told) or any(words.has("held_there", said) for said in (ahead, near))
