"""Persons: which ages in a text are of one and the same person."""

from __future__ import annotations

import re

from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.lone_person import of_one
from claimcheck.claims.resemblance import is_plain_slip
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims.passage import Passage
    from claimcheck.quantities.quantity import Quantity

_REACH = 60
_NEAR = 400
_OLDEST = 122
_NAMED = pattern(r"((?:[A-Z][\w'’-]{1,20} ){0,3})([A-Z][\w'’-]{1,20})(?:, | \()(?:aged )?$")
_SURNAME = pattern(r" ([A-Z][\w'’-]{1,20})(?! [A-Z])")
_INDEFINITE = pattern(r"(?:^|\W)[Aa]n? (?:(?:[a-z-]{2,15} ){1,3}aged )?$")
_DEED = pattern(r" ([a-z]+ed|shot|hit|hurt|held)\b")
_DEFINITE = pattern(r"(?:^|\W)[Tt]he $")


def ages(passage: Passage) -> Iterator[tuple[Quantity, Quantity]]:
    """Each age beside an earlier one of the same person."""
    given = [
        figure
        for figure in passage.figures
        if figure.kind == "age" and not figure.is_range and figure.qualifier is None
    ]
    if len(given) > 1:
        yield from _by_name(passage, given)
        yield from _by_description(passage, given)
        yield from _by_deed(passage, given)
    if given:
        told = tuple(_by_surname(passage, given))
        yield from told or of_one(passage, given)


def _by_name(passage: Passage, given: list[Quantity]) -> Iterator[tuple[Quantity, Quantity]]:
    """Ages that stand in commas or brackets after one name; those of a shared surname tell nothing."""
    known: dict[str, tuple[str, Quantity]] = {}
    shared: set[str] = set()
    for figure in given:
        named = _NAMED.search(passage.document.text[max(0, figure.start - _REACH) : figure.start])
        if named is None or passage.document.text[figure.end : figure.end + 1] not in (",", ")", "."):
            continue
        first_names, surname = _untitled(named[1], passage), named[2]
        if surname not in known:
            known[surname] = (first_names, figure)
            if not first_names:
                shared.add(surname)
            continue
        others, first = known[surname]
        other = first_names and others != first_names
        if other or surname in shared or _is_of_several(passage, others, surname):
            shared.add(surname)
        elif abs(first.value - figure.value) != 1:
            yield first, figure


def _is_of_several(passage: Passage, first_names: str, surname: str) -> bool:
    """Whether a text names two people by a surname, whosever age it tells."""
    named = re.finditer(rf"(?<=[a-z,;] )([A-Z][\w'’-]+) {re.escape(surname)}\b", passage.document.text)
    told = {name for one in named if (name := _untitled(one[1], passage))}
    return len(told.union(first_names.split()[-1:])) > 1


def _by_surname(passage: Passage, given: list[Quantity]) -> Iterator[tuple[Quantity, Quantity]]:
    """A definite age with the surname of somebody whose age was told: "Holt, 26, … the 36-year-old Holt"."""
    for again in given:
        surname = _taken_up(passage, again)
        known = [one for one in passage.within(0, again.start) if surname and _is_aged(one)]
        named = [(found, one) for one in known if (found := _named_before(one)) is not None and found[2] == surname]
        first_names = {name for found, _ in named if (name := _untitled(found[1], passage))}
        if not named or len({one.value for _, one in named}) > 1 or len(first_names) > 1:
            continue
        first = named[-1][1]
        if abs(first.value - again.value) > 1:
            readings = (again.readings[0].replace(stated=first.value),)
            yield first.replace(kind=again.kind, readings=readings), again


def _named_before(figure: Quantity) -> re.Match[str] | None:
    """The name that a number stands behind in commas or brackets."""
    text = figure.document.text
    named = _NAMED.search(text[max(0, figure.start - _REACH) : figure.start])
    return named if text[figure.end : figure.end + 1] in (",", ")", ".") else None


def _is_aged(figure: Quantity) -> bool:
    """Whether a number can be somebody's age."""
    bare = figure.kind == "age" or (figure.kind == "count" and not figure.subject)
    return bare and not figure.is_range and figure.qualifier is None and 1 < figure.value <= _OLDEST


def _taken_up(passage: Passage, figure: Quantity) -> str:
    """The surname that a definite age takes up: "the 25-year-old Holt"; nothing for one without."""
    text = passage.document.text
    definite = _DEFINITE.search(text, max(0, figure.start - 5), figure.start)
    named = _SURNAME.match(text, figure.end) if definite is not None else None
    return named[1] if named is not None else ""


def _untitled(names: str, passage: Passage) -> str:
    """First names without titles: "Mrs", "Dr"."""
    known = lexicon(passage.locale).groups["titles"]
    return " ".join(name for name in names.split() if name.lower() not in known)


def _by_description(passage: Passage, given: list[Quantity]) -> Iterator[tuple[Quantity, Quantity]]:
    """A 34-year-old, or someone named, 34, and later the 43-year-old, where these are the only ages of the text."""
    if len(given) != 2:
        return
    first, again = given
    text = passage.document.text
    if any(one.value == again.value for one in passage.within(first.end, again.start)):
        return
    near = again.start - first.end < _NEAR and is_plain_slip(first.value, again.value)
    known = _NAMED.search(text[max(0, first.start - _REACH) : first.start])
    if lexicon(passage.locale).has("contested", text[first.end : again.start].lower()):
        return
    if known is None and not _is_human(passage, first, again):
        return
    new = near and (known or _INDEFINITE.search(text, max(0, first.start - _REACH), first.start))
    if new and _DEFINITE.search(text, max(0, again.start - 5), again.start):
        yield first, again


def _by_deed(passage: Passage, given: list[Quantity]) -> Iterator[tuple[Quantity, Quantity]]:
    """The age of the only one charged or hurt, told twice: "a 27-year-old was charged … the 37-year-old charged"."""
    text, words = passage.document.text, lexicon(passage.locale)
    first, *others = given
    for again in others:
        behind = _DEED.match(text, again.end)
        deed = behind[1] if behind is not None else ""
        before = text[: again.start].lower()
        at = before.find(f" {deed} ") if deed in words.groups["deeds_done"] else -1
        start = max(before.rfind(". ", 0, at), before.rfind("\n", 0, at)) + 1
        end = before.find(". ", at)
        told = [one for one in given if start <= one.start < end]
        new = _INDEFINITE.search(text, max(0, first.start - _REACH), first.start)
        known = _DEFINITE.search(text, max(0, again.start - 5), again.start)
        alone = at >= 0 and told == [first] and first.end < at and len(re.findall(rf"\b{deed}\b", before)) == 1
        near = again.start - first.end < 2 * _NEAR and abs(first.value - again.value) > 1
        if new and known and alone and near and not words.has("several_accused", before[start:]):
            yield first, again


def _is_human(passage: Passage, first: Quantity, again: Quantity) -> bool:
    """Whether what the first age is of may be what the second is of: no mare is a jockey."""
    if not first.subject or not again.subject or first.subject == again.subject:
        return True
    words, noun = lexicon(passage.locale), first.subject.split()[-1]
    if noun == again.subject.split()[-1]:
        return True
    if first.subject.split()[:-1] == again.subject.split()[:-1] != []:
        return False
    ends = any(noun.endswith(ending) for ending in words.groups["person_endings"])
    return ends or words.has("somebody", noun) or words.has("someone_else", noun)
