"""Disjoint: whether the items of a list can have nothing in common, as their words say.

*40 in Quay Street and 25 in Mill Lane* are no flats twice, *12 women and 11 foreigners* may be the same people.
"""

from __future__ import annotations

from itertools import pairwise

from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.slotted import Slotted
    from claimcheck.quantities.quantity import Quantity

_REACH = 48
_BEHIND = 80
"""How far behind a sentence the next may say that some are in two groups."""

_LABEL = 5
_OF_THEM = pattern(r"(?:^| )of (?:them|which|whom|these|those)(?= |$)")
_CUT = pattern(r"[,;:.()–—?!]| and | plus | while | as well ")
_NAME = pattern(r"[^\W\d_][\w'’.-]*")


def disjoint(sentence: Slotted, total: int, parts: Sequence[int], words: Lexicon) -> bool:
    """Whether no two parts of a total, by the places of their slots, can hold the same."""
    whole = sentence.figure(total)
    given = whole.subject.lower().split()[-1:]
    figures = [sentence.figure(place) for place in parts]
    if words.has("may_overlap", sentence.document.text[sentence.start : sentence.end + _BEHIND].lower()):
        return False
    if (figures[0].kind == "money" and not _are_said(figures, whole, words)) or not words.groups[
        "given_once"
    ].isdisjoint(given):
        return True
    if words.has("counted_once", sentence.text):
        return True
    if all(words.has("adds_one_more", sentence.text[one + 1 : other]) for one, other in pairwise(parts)):
        return True
    labels = [[word for word in _label(figure, whole) if word not in words.groups["is_said_of"]] for figure in figures]
    return (
        _are_opposites(labels, words)
        or _are_names(labels, words)
        or _are_placed(labels, words)
        or _are_things(figures, labels, words)
    )


def _label(figure: Quantity, whole: Quantity) -> list[str]:
    """The words behind a figure, and behind the whole that follows it: *17 of the 30 pits in Wales*."""
    start = figure.end
    if figure.start < whole.start < figure.end + _REACH:
        start = whole.noun[1] if whole.noun else whole.end
    behind = figure.document.text[start : start + _REACH]
    cut = _CUT.search(behind)
    said = _OF_THEM.sub(" ", behind[: cut.start()] if cut else behind)
    return _NAME.findall(said)[:_LABEL]


def _are_opposites(labels: Sequence[Sequence[str]], words: Lexicon) -> bool:
    """Whether every part has one of a few labels that leave no room for another."""
    known = words.groups["opposite_parts"]
    found = [{word.lower() for word in label} & known for label in labels]
    return all(found) and len(frozenset[str]().union(*found)) >= len(labels)


def _are_names(labels: Sequence[Sequence[str]], words: Lexicon) -> bool:
    """Whether every part has the name of a people or a firm right behind it: "140 Greeks and 95 Italians"."""
    first = [label[0] if label else "" for label in labels]
    months = words.groups["months"]
    named = all(word[:1].isupper() and word.lower() not in months for word in first)
    return named and len(set(first)) == len(first)


def _are_said(figures: Sequence[Quantity], whole: Quantity, words: Lexicon) -> bool:
    """Whether it is said of parts what they are, which two may be: "of which $3m are loans and $2m fixed"."""
    said = [word.lower() for word in _label(figures[0], whole)[:1]]
    return not words.groups["are_parts"].isdisjoint(said)


def _are_placed(labels: Sequence[Sequence[str]], words: Lexicon) -> bool:
    """Whether every part is of a place or went to a receiver: all of them with a name, or all in a place without."""
    found = [_place(label, words) for label in labels]
    heads = [head for head in found if head is not None]
    if len(heads) < len(labels) or len({name for _, name in heads}) < len(labels):
        return False
    placed = {word for word, _ in heads}
    named = [name[:1].isupper() for _, name in heads]
    return all(named) or (not any(named) and len(placed) == 1 and placed <= words.groups["where_part"])


def _place(label: Sequence[str], words: Lexicon) -> tuple[str, str] | None:
    """The word of place in a label and the name or noun behind it."""
    places, skipped, months = words.groups["places_part"], words.classes["the"], words.groups["months"]
    for at, word in enumerate(label):
        if word in places:
            rest = [one for one in label[at + 1 :] if one not in skipped]
            if len(rest) > 1 and rest[1][:1].isupper() and rest[0].lower() in words.groups["near_by"]:
                rest = rest[1:]
            return None if not rest or rest[0].lower() in months | words.groups["tongues"] else (word, rest[0])
    return None


def _are_things(figures: Sequence[Quantity], labels: Sequence[Sequence[str]], words: Lexicon) -> bool:
    """Whether every part is of things of another name, and none of people, who may be two things at once."""
    nouns = [
        figure.subject.lower().split()[-1:] or [word.lower() for word in label[:1]]
        for figure, label in zip(figures, labels, strict=True)
    ]
    if not all(nouns):
        return False
    groups = words.groups
    heads = {noun[0] for noun in nouns}
    people = groups["persons"] | groups["overlapping"] | groups["inhabitants"]
    return len(heads) == len(figures) and not heads & people and all(head.endswith("s") for head in heads)
