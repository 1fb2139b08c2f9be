"""Climbs: the only two places in a table that a text tells of, and by how many places somebody moved between them."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.pattern import pattern
from claimcheck.quantities.quantity import Reading
from claimcheck.units import unit
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.passage import Passage
    from claimcheck.claims.slotted import Slotted
    from claimcheck.quantities.quantity import Quantity

_NUMBERED = pattern(r"\b(?:[Nn]o\.|[Nn]umber) ?([0-9]{1,3})\b(?![.,]?[0-9])")
_NAMED = pattern("[a-z]+")
_LEAST_NAMED = 4
"""The first, second and third are told of so much else that only later ones are surely places."""

_PAIR = 2
_FEW = 6
"""How many words may lead to a place."""

_END = pattern(r"(?<!No)(?<!no)[.!?](?=\s|$)|\n")
_FARTHEST = 160
"""How many letters the sentence behind may have."""

_SIGNS, _AHEAD = ",.;:)!?–", 24
"""What may follow a place, and how far behind it is looked at."""

_NEAR, _BEHIND = 3, 2
"""How many words may stand between a number of places and the word of change before and behind it."""

_MOST = 3
"""A text of more figures than this, dates aside, tells more than one climb."""


class Climb(Value):
    """The number of places, the better and the worse place, and the word that says which way it went."""

    places: Quantity
    high: Quantity
    low: Quantity
    word: Quantity
    sense: int


def climbs(passage: Passage, words: Lexicon) -> Iterator[Climb]:
    """Every number of places beside two places told with it, in one sentence or in two."""
    for at in passage.naming("places"):
        sentence = passage.sentences[at]
        sizes = [one for one in sentence.figures if _is_of_places(one, words)]
        said = _said(sentence, sizes[0], words) if len(sizes) == 1 else None
        if said is None or not _is_plain(sentence, words):
            continue
        found = _placed(sentence, sizes[0], words)
        if len(found) == 1 and _leads_to(sentence, sizes[0], found[0], words):
            found += _placed_before(passage.sentences[at + 1 : at + 2], sentence, sizes[0], found[0], words)
        elif len(found) != _PAIR or not _are_ends(sentence, sizes[0], found, words):
            continue
        if len(found) == _PAIR and found[0].value != found[1].value:
            high, low = sorted(found, key=lambda one: one.value)
            yield Climb(sizes[0], high, low, *said)


def _is_of_places(figure: Quantity, words: Lexicon) -> bool:
    """Whether a figure counts places in a table."""
    noun = figure.subject.lower().split()[-1:]
    return figure.kind == "count" and not figure.is_range and noun != [] and noun[0] in words.classes["places"]


def _said(sentence: Slotted, size: Quantity, words: Lexicon) -> tuple[Quantity, int] | None:
    """The word of change right beside a number of places, and which way it points."""
    place = next(place for place, index in sentence.slots.items() if sentence.figures[index] is size)
    before = [*_NAMED.finditer(sentence.text, 0, place)][-_NEAR:]
    behind = [*_NAMED.finditer(sentence.text, place)][: _BEHIND + 1]
    for token in (*reversed(before), *behind):
        sense = words.number("change", token.group())
        if sense:
            start = sentence.origin(token.start())
            said = size.replace(start=start, end=start + len(token.group()), number_end=start + len(token.group()))
            reading = Reading(Fraction(sense), unit(""), Fraction(0))
            return said.replace(readings=(reading,), kind="word", qualifier=None, cue=None, strength=""), sense
    return None


def _is_plain(sentence: Slotted, words: Lexicon) -> bool:
    """Whether a sentence tells no plans, and few figures beside the places."""
    told = [one for one in sentence.figures if one.kind not in ("date", "ordinal", "duration", "time")]
    return len(told) <= _MOST and not words.has("supposed", sentence.text)


def _placed(sentence: Slotted, size: Quantity, words: Lexicon) -> list[Quantity]:
    """The places in a table that a sentence tells of."""
    text = sentence.document.text
    found = {
        one.start: one for one in sentence.figures if one.kind == "ordinal" and _ends_there(text, one.number_end, words)
    }
    for match in _NUMBERED.finditer(text, sentence.start, sentence.end):
        found[match.start(1)] = _at(size, match.start(1), match.end(1), int(match[1]))
    for token in _NAMED.finditer(sentence.text):
        value = words.number("rank", token.group())
        start = sentence.origin(token.start())
        if (
            value >= _LEAST_NAMED
            and _ends_there(text, start + len(token.group()), words)
            and not any(one.start <= start < one.end for one in found.values())
        ):
            found[start] = _at(size, start, start + len(token.group()), value)
    return [_at(one, one.start, one.end, int(one.value)) for one in found.values()]


def _leads_to(sentence: Slotted, size: Quantity, found: Quantity, words: Lexicon) -> bool:
    """Whether a number of places leads to the place reached, at one go: "jumped six spots to No. 11", "…, to 11th"."""
    gap = sentence.document.text[size.end : found.start]
    said, comma, reached = gap.rpartition(",")
    apart = comma != "" and reached.strip() in words.groups["reaching"]
    gap, most = (said, _FEW + 2) if apart else (gap, _FEW)
    lasting = any(one.kind == "duration" for one in sentence.figures)
    return (
        size.end < found.start and not lasting and len(gap.split()) <= most and not any(sign in gap for sign in ",;:")
    )


def _are_ends(sentence: Slotted, size: Quantity, found: list[Quantity], words: Lexicon) -> bool:
    """Whether two places are those that somebody began and ended with, told apart from the number between them."""
    first, last = sorted(found, key=lambda one: one.start)
    text = sentence.document.text
    if first.start < size.start < last.start:
        return False
    ahead = text[sentence.start : first.start].lower().split()[-_FEW:]
    gap = text[first.end : last.start]
    plain = len(gap.split()) <= 2 * _FEW and not any(sign in gap for sign in ",;:")
    return plain and not words.groups["began"].isdisjoint(ahead) and words.has("joining", gap)


def _placed_before(
    then: Sequence[Slotted], sentence: Slotted, size: Quantity, found: Quantity, words: Lexicon
) -> list[Quantity]:
    """The place that the sentence behind gives as the former one of the same: "A week ago they were No. 15".

    Where the place reached is told apart (", to 11th"), only one that they had begun with is surely that one.
    """
    text = sentence.document.text
    ended = _END.search(text, sentence.end + 1, sentence.end + _FARTHEST)
    end = ended.start() if ended is not None else min(len(text), sentence.end + _FARTHEST)
    told = text[sentence.end : end].lower()
    same = not words.groups["clause_subjects"].isdisjoint(told.split()[:_FEW])
    begun = words.has("had_begun", told) and not words.has("begun_long_ago", told)
    same = same and (begun or (words.has("times_past", told) and "," not in text[size.end : found.start]))
    if not same or "\n" in told.strip():
        return []
    if then and then[0].start < end:
        return _placed(then[0], size, words) if _is_plain(then[0], words) else []
    return [
        _at(size, match.start(1), match.end(1), int(match[1])) for match in _NUMBERED.finditer(text, sentence.end, end)
    ]


def _ends_there(text: str, end: int, words: Lexicon) -> bool:
    """Whether no noun follows a place but one of places: "to ninth in the table", not "the ninth lap"."""
    behind = text[end : end + _AHEAD].split(maxsplit=1)[:1]
    word = behind[0].rstrip(_SIGNS).lower() if behind else ""
    plain = not word or text[end] in _SIGNS or word in words.classes["places"]
    return plain or any(word in words.groups[name] for name in ("placing", "turning", "joining"))


def _at(figure: Quantity, start: int, end: int, value: int) -> Quantity:
    """A place in a table as a figure of its own."""
    reading = Reading(Fraction(value), unit(""), Fraction(0))
    place = figure.replace(start=start, end=end, number_end=end, subject="", noun=None)
    return place.replace(readings=(reading,), kind="word", qualifier=None, cue=None, strength="")
