"""Lone person: the only one of whom a text tells, whose age it gives twice ("Ada Holt, 26, … the 36-year-old teacher").

On real texts a second age is nearly always that of somebody else: a victim, an opponent, a relative. So nobody else may
be named, described or spoken of before the second age, nor any deed told that takes two.
"""

from __future__ import annotations

from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.slotted import plain
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims.passage import Passage
    from claimcheck.quantities.quantity import Quantity

_REACH, _FAR = 60, 700
_OLDEST = 122
_INTRODUCED = pattern(
    r"((?:\b[A-Z][\w'’-]{1,20} ?){1,4})(?:, | \()(?:aged |who (?:is|was|has turned|turned|turns) )?$"
    r"|\b[Tt]he (?:[a-z-]{2,15} ){0,2}[a-z-]{2,15}, (?:aged |who is |who was )?$"
    r"|\b[Aa]n? (?:[a-z-]{2,15} ){0,3}(?:[a-z-]{2,15},? (?:aged |of |who is |who was )?)?$"
)
_DEFINITE = pattern(r"(?:^|\W)[Tt]he $")
_NAME = pattern(r"(?<![\w'’])([A-Z][\w'’-]*)")
_RUN = pattern(r"(?:[A-Z][\w'’-]* ?){1,5}")
_PLACED = pattern(
    r"\b(?:in|at|of|near|from|to|outside|on|for|off|via|across|around|through|last|next|join|joins|joined|joining|leaves"
    r"|leaving|left|signs|signed)(?: the)? (?:[A-Z][\w'’-]* )*$"
)
_CONTINUED = pattern(r"(?:^|[.!?]['\"”’]? |\n)$")
_ONE = pattern(r"\b(?:an?|another|his|her|their) (?:[a-z-]{2,15} ){0,2}?([a-z]{3,15})\b")
_PASSIVE = pattern(r"\b(?:was|were|been|being|is|are) (?:\w+ ){0,2}?\w*(?:ed|shot|hit|hurt|beaten|slain)\b")
_HE, _SHE = frozenset(("he", "his", "him")), frozenset(("she", "her", "hers"))
_WORD = pattern("[a-z]+")
_LEAST = 2
"""Years: a birthday may lie between."""


def of_one(passage: Passage, given: list[Quantity]) -> Iterator[tuple[Quantity, Quantity]]:
    """The age of somebody and the age that the text gives the same one later."""
    text = passage.document.text
    again = next((one for one in reversed(given) if _DEFINITE.search(text, max(0, one.start - 5), one.start)), None)
    if again is None or again.start > 2 * _FAR:
        return
    first = _first(passage, again)
    others = {one.value for one in given if one is not again}
    if first is None or not others <= {first.value} or not abs(first.value - again.value) >= _LEAST:
        return
    if again.start - first.end < _FAR and _is_person(passage, first, again) and _is_alone(passage, first, again):
        yield first.replace(kind=again.kind, readings=(again.readings[0].replace(stated=first.value),)), again


def _first(passage: Passage, again: Quantity) -> Quantity | None:
    """The age that somebody is introduced with: "Ada Holt, 26", "a woman aged 26", "Ada Holt, who is 26"."""
    text = passage.document.text
    for one in passage.within(0, again.start):
        bare = one.kind == "age" or (one.kind == "count" and not one.subject and 1 < one.value <= _OLDEST)
        if bare and not one.is_range and one.qualifier is None:
            found = _INTRODUCED.search(text, max(0, one.start - _REACH), one.start)
            if found is not None and (
                one.kind == "age" or "who" in found.group() or _is_apposed(passage, found.group(), one)
            ):
                return one
    return None


def _is_apposed(passage: Passage, before: str, one: Quantity) -> bool:
    """Whether a number stands in commas after what somebody does: "The goalkeeper, 34, has signed"."""
    told = _WORD.findall(before.lower())
    words = lexicon(passage.locale)
    named = bool(told) and (words.has("somebody", told[-1]) or _ends_like(told[-1], words.groups["person_endings"]))
    return named and before.endswith(", ") and one.document.text[one.end : one.end + 1] == ","


def _is_person(passage: Passage, first: Quantity, again: Quantity) -> bool:
    """Whether what an age is of may be somebody: "the 36-year-old teacher", not "the 36-year-old bridge"."""
    if again.noun is None or not again.subject:
        return True
    words, noun = lexicon(passage.locale), again.subject.split()[-1]
    known = first.subject.split()
    if len(known) > 1 and known[:-1] == again.subject.split()[:-1] and known[-1] != noun:
        return False
    if words.has("someone_else", noun) and noun not in first.subject.split():
        return False
    named = passage.document.text[again.noun[0]].isupper()
    return (
        named or words.has("somebody", noun) or _ends_like(noun, words.groups["person_endings"]) or noun.endswith("s")
    )


def _is_alone(passage: Passage, first: Quantity, again: Quantity) -> bool:
    """Whether the text before and around the second age tells of nobody else."""
    text, words = passage.document.text, lexicon(passage.locale)
    if not _is_one_name(set(_names(text[: again.start], passage)), text[: first.start]):
        return False
    end = text.find(".", again.end)
    between = plain(text[first.noun[1] if first.noun else first.end : again.start])
    told = set(_WORD.findall(plain(text[max(0, first.start - _REACH) : end if end > 0 else len(text)])))
    if told & _HE and told & _SHE:
        return False
    deeds = _PASSIVE.sub(" ", between)
    if words.has("takes_two", deeds) or words.has("kin", between) or words.has("someone_else", between):
        return False
    return not any(_ends_like(one[1], words.groups["person_endings"]) for one in _ONE.finditer(between))


def _is_one_name(named: set[str], before: str) -> bool:
    """Whether some names are those of one person, given in full before the age: "Oksana Delbrück", "Delbrück"."""
    runs = (run.group() for run in _RUN.finditer(before))
    return not named or any(
        named <= {name.removesuffix("'s").removesuffix("’s") for name in run.split()} for run in runs
    )


def _names(text: str, passage: Passage) -> Iterator[str]:
    """The names in a text that are not of places or days."""
    known = passage.locale.subjects
    for name in _NAME.finditer(text):
        written = name[1].removesuffix("'s").removesuffix("’s")
        word = written.lower()
        if (
            word in known.NO_NAMES
            or word in known.OPENERS
            or _PLACED.search(text, max(0, name.start() - _REACH), name.start())
        ):
            continue
        opens = _CONTINUED.search(text, max(0, name.start() - 4), name.start()) is not None
        if opens and word.endswith("s") and text[name.end() : name.end() + 2].strip().islower():
            continue
        yield written


def _ends_like(noun: str, endings: frozenset[str]) -> bool:
    return any(noun.endswith(ending) for ending in endings)
