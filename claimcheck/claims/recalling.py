"""Recalling: what a text tells of those it counted sentences before and calls by their noun again.

Some of them as a number ("142 of the guests"), as a number and a percentage ("62, or 40 per cent of the homes
inspected") or as a fraction and a number ("a quarter of the workforce, some 1,900 people"). A share is wrong only if no
other number of the window makes it good.
"""

from __future__ import annotations

from claimcheck.claims.breakdown import plain
from claimcheck.claims.partition import values
from claimcheck.claims.recalled import MOST_SENTENCES, NAMING, OF_THEM, Recalled
from claimcheck.claims.slotted import SLOTS
from claimcheck.claims.window import widest
from claimcheck.pattern import pattern
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.passage import Passage
    from claimcheck.quantities.quantity import Quantity

_COUNT, _PERCENT, _SHARE = SLOTS["count"], SLOTS["percent"], SLOTS["share"]
_OTHER = frozenset((_PERCENT, _SHARE, SLOTS["multiple"]))
_AGAIN = r"(?:or|that is|which is|about|just|only|some|namely|exactly|roughly|a full|fully|nearly|almost|i\.e\.)"
_NOUN = r"(?: [a-z'-]+){0,4}"

_GLOSSED = pattern(
    rf"(?P<part>{_COUNT}){_NOUN}(?:,|–| \(| –)(?: ?{_AGAIN},?){{0,2}} ?(?P<percent>{_PERCENT}),? {NAMING}"
)
_COUNTED = pattern(
    rf"(?P<share>[{_SHARE}{_PERCENT}]) (?:{NAMING}|{OF_THEM}) ?(?:,|–|\()(?: ?{_AGAIN},?){{0,2}} ?(?P<part>{_COUNT})"
    r"(?P<noun>(?: [a-z'-]+){0,3}?) ?(?=[,.;)–]|in all|in total|altogether|\Z)"
)
_SOME = pattern(rf"(?P<part>{_COUNT}) {NAMING}")
_FRONTED = pattern(rf"(?:\A|[;–] ?){NAMING},? (?:only |just )?(?P<part>{_COUNT})(?= )")
_RATED = pattern(
    rf" an? (?P<name>[a-z-]{{3,}}) rate of (?P<percent>{_PERCENT})(?! (?:in|at|on|by|for|from|last|among)(?![a-z]))"
)
_CUT = pattern(r"[,;:.()–]")
_SENTENCE = pattern(r"[;.!?](?= )")
_OF_OTHERS = pattern(r"(?<![a-z])(?:of|among|for) (?:the|its|their|those|these|his|her)(?![a-z])")
_WITHIN = pattern(
    r" ?(?:in|at|among|for|within|across|on) (?!(?:mon|tues|wednes|thurs|fri|satur|sun)day|all,)(?:[a-z'-]+ ?){1,6}?,"
)
"""A sentence that opens with a place or a group of its own."""

_IN_ALL = pattern(r"(?<![a-z])in all,")
_GREW = pattern(
    r"(?<![a-z])(?:more(?= ?[.;,]| (?:were|was|came|arrived|people|in|on|of) )|another|bought|added|joined|extra"
    r"|further|additional|hired|took on|got on|boarded|since then)(?![a-z])"
)
"""Between a whole and its part: others who came to be of it."""

_FATE = 80
_MOST = 3
"""A part of more than so many times its whole is one of something else."""


class Share(Value):
    """A part, its whole and a percentage or a fraction."""

    part: Quantity
    whole: Quantity
    share: Quantity


class Some(Value):
    """A part and its whole."""

    part: Quantity
    whole: Quantity


def _readers(passage: Passage, words: Lexicon, wanted: list[int]) -> Iterator[Recalled]:
    for number in wanted:
        yield Recalled(widest(passage, number, MOST_SENTENCES), words, passage.locale)


def percentages(passage: Passage, words: Lexicon) -> Iterator[Share]:
    """Every percentage of those that were counted before which says a number of them again."""
    texts = [one.text for one in passage.sentences]
    wanted = [
        at for at in passage.following if _PERCENT in texts[at] and _COUNT in texts[at] and _GLOSSED.search(texts[at])
    ]
    for reader in _readers(passage, words, wanted):
        for found in _GLOSSED.finditer(reader.text, reader.start):
            part, percent = found.start("part"), found.start("percent")
            whole = reader.whole(found["named"], part)
            share = whole is not None and _share(reader, (part, whole, percent))
            if share:
                yield share


def rates(passage: Passage, words: Lexicon) -> Iterator[Share]:
    """Every rate called by what became of a number told just before: "129 never ran … a cancellation rate of 15%"."""
    wanted = [
        at
        for at, one in enumerate(passage.sentences)
        if _PERCENT in one.text and " rate of " in one.text and _RATED.search(one.text)
    ]
    for reader in _readers(passage, words, wanted):
        for found in _RATED.finditer(reader.text, reader.start):
            became, percent = f"rate_of_{found['name']}", found.start("percent")
            parts = [place for place in reader.counts if place < percent and _became(reader, place, became)]
            whole = _whole_of(reader, parts[0]) if len(parts) == 1 else None
            share = whole is not None and _share(reader, (parts[0], whole, percent))
            if share:
                yield share


def _became(reader: Recalled, place: int, name: str) -> bool:
    """Whether the words behind a number, to the next figure or sign, say that what a rate is called by became of it."""
    behind = _CUT.split(reader.text[place + 1 : place + _FATE])[0]
    near = reader.start <= place or ";" not in reader.text[place : max(place, reader.start - 2)]
    return near and name in reader.words.groups and reader.words.has(name, behind)


def _whole_of(reader: Recalled, part: int) -> int | None:
    """The number that a part is of: of the noun that it is told with, or the only one of things before it."""
    named = _SOME.match(reader.text, part)
    if named is not None:
        return reader.whole(named["named"], part, part)
    lead = _SENTENCE.split(reader.text[:part])[-1]
    if _OF_OTHERS.search(lead):
        return None
    before = [place for place in reader.counts if place < part]
    heads, own = [reader.head(place) for place in before], reader.head(part)
    alike = [place for place, head in zip(before, heads, strict=True) if head == own or not own.endswith("s")]
    sure = len(alike) == 1 and all(head.endswith("s") for head in heads)
    return alike[0] if sure and reader.is_whole(alike[0]) else None


def fractions(passage: Passage, words: Lexicon) -> Iterator[Share]:
    """Every share of those that were counted before which a number says again."""
    wanted = [
        at
        for at, one in enumerate(passage.sentences)
        if _COUNT in one.text and (_SHARE in one.text or _PERCENT in one.text) and _COUNTED.search(one.text)
    ]
    for reader in _readers(passage, words, wanted):
        for found in _COUNTED.finditer(reader.text, reader.start):
            part, at = found.start("part"), found.start("share")
            named = found["named"]
            whole = reader.whole(named, at) if named else reader.them(at)
            if whole is None or not _is_same_noun(reader, found["noun"].split(), whole, named):
                continue
            share = _share(reader, (part, whole, at))
            if share:
                yield share


def some(passage: Passage, words: Lexicon) -> Iterator[Some]:
    """Every number of those that were counted before."""
    texts = [one.text for one in passage.sentences]
    wanted = [
        at
        for at in passage.following
        if _COUNT in texts[at] and (_SOME.search(texts[at]) or _FRONTED.search(texts[at]))
    ]
    for reader in _readers(passage, words, wanted):
        for told in (_SOME, _FRONTED):
            for found in told.finditer(reader.text, max(0, reader.start - 2)):
                part = found.start("part")
                whole = reader.whole(found["named"], part, part)
                if whole is not None and _can_be_some(reader, part, whole):
                    yield Some(reader.sentence.figure(part), reader.sentence.figure(whole))


def _share(reader: Recalled, places: tuple[int, int, int]) -> Share | None:
    """A part, a whole and a share, if the words leave no other reading that makes the share good."""
    part, whole, share = map(reader.sentence.figure, places)
    if _is_set_apart(reader, min(places[0], places[2])):
        return None
    sure = all(plain(one, bounded=True) and one.qualifier in (None, "approx") for one in (part, whole, share))
    if (
        not sure
        or part.value > whole.value
        or reader.words.has("portion_apart", reader.text[min(places[0], places[2]) :])
    ):
        return None
    if not _makes(part, whole, share) and any(
        _makes(one, other, share)
        for one in map(reader.sentence.figure, reader.counts)
        for other in map(reader.sentence.figure, reader.counts)
        if one is not other and (one is part or other is whole)
    ):
        return None
    return Share(part, whole, share)


def _is_set_apart(reader: Recalled, place: int) -> bool:
    """Whether a sentence opens with words that narrow what a figure in it is of: "In the sixth form, 60 …"."""
    return _WITHIN.match(_SENTENCE.split(reader.text[:place])[-1]) is not None


def _are_of_two_days(reader: Recalled, whole: int, part: int) -> bool:
    """Whether a part is told with another day than its whole."""
    at = reader.text.rfind(";", 0, whole) + 1
    return len(set(reader.words.words_in("weekday", reader.text[at : part + _FATE]))) > 1


def _makes(part: Quantity, whole: Quantity, share: Quantity) -> bool:
    """Whether a part of a whole is a share of it, or what the share leaves."""
    if not whole.value or part.value > whole.value:
        return False
    made, stated = values(part) * 100 / values(whole), values(share) * (100 if share.kind == "share" else 1)
    return made.meets(stated) or (100 - made).meets(stated)


def _is_same_noun(reader: Recalled, said: list[str], whole: int, named: str | None) -> bool:
    """Whether the noun behind a part may be that of its whole, or says nothing of its own."""
    noun = said[-1] if said else ""
    groups = reader.words.groups
    same = noun in ("", reader.head(whole)) or noun in (named or "").split()
    return (
        same
        or noun in groups["persons_of_any"]
        or noun in groups["persons"]
        or noun in ("jobs", "posts", "all", "total")
    )


def _can_be_some(reader: Recalled, part: int, whole: int) -> bool:
    """Whether a number of some is one that the whole was told for: no other time or number."""
    figure, most = reader.sentence.figure(part), reader.sentence.figure(whole)
    told = reader.text[reader.start :]
    apart = _is_set_apart(reader, part) or _GREW.search(reader.text, whole, part) is not None
    if apart or _IN_ALL.search(told) or _are_of_two_days(reader, whole, part):
        return False
    clause = _CUT.split(reader.text[max(0, part - 60) : part])[-1] + _CUT.split(reader.text[part + 1 : part + 80])[0]
    if not plain(figure, bounded=True) or figure.qualifier is not None or most.qualifier is not None:
        return False
    if figure.value > _MOST * most.value or reader.words.has("of_former_time", clause):
        return False
    if not _OTHER.isdisjoint(reader.text[whole:part]) or reader.words.has("some_of_more", told):
        return False
    others = [reader.sentence.figure(place) for place in reader.counts if place < part and place != whole]
    return all(other.value < figure.value or other.value < most.value for other in others)
