"""Of them: a number of those that were counted before, and the only number that they can be."""

from __future__ import annotations

from claimcheck.claims.breakdown import plain
from claimcheck.claims.slotted import SLOTS
from claimcheck.claims.window import windows
from claimcheck.pattern import pattern
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.passage import Passage
    from claimcheck.claims.slotted import Slotted
    from claimcheck.quantities.quantity import Quantity

_OF_THEM = pattern(r" of (?:them|those|these)(?![a-z])(?! (?:who|that|which|days|in the))")
_OPENED = pattern(rf"(?:of|among) the ([a-z'-]{{3,}}s),? (?:only |just )?({SLOTS['count']})(?! (?:in|out of|of) )")
_OF_THINGS = pattern(r" ((?!has|was|is|does)[a-z]+s)(?![a-z'])")
"""What *those* are called: "60 of those years" are of no 31 homes."""
_HINTS = {f" of {word}": pattern(f" of {word}") for word in ("them", "those", "these")}
_OPENING_THEM = pattern(
    rf"\W?(?:only |just )?(?:({SLOTS['count']}) of (?:them|those|these)"
    rf"(?! (?:who|that|which|days|in the|and|or|plus|with|along|[a-z]+ing|[a-z]+s) )"
    rf"|(?:of|among) (?:them|those|these),? (?:only |just )?({SLOTS['count']})(?! (?:in|out of|of) ))"
)
_FRONTED = tuple(f"{led} {word}" for led in ("of", "among") for word in ("them", "those", "these"))
_PLURAL = pattern(r"(?<![a-z'])[a-z]{3,}(?<![su])s(?![a-z'])")
"""A word in the plural, or one that looks like it."""

_FEW, _FAR = 3, 5
_FACTOR = 2
"""A part of more than twice as many is one of something else that was told."""


class OfThem(Value):
    """Some of a number of things."""

    part: Quantity
    whole: Quantity


def of_them(passage: Passage, words: Lexicon) -> Iterator[OfThem]:
    """Every number *of them*, with what was counted before it."""
    done: set[int] = set()
    for window in windows(passage, most=1, wanted=passage.having(_HINTS)):
        sentence = window.sentence
        for place in sorted(sentence.slots):
            figure = sentence.figure(place)
            told = _OF_THEM.match(sentence.text, place + 1)
            if figure.start in done or told is None:
                continue
            whole = _whole(sentence, place, words)
            named = _OF_THINGS.match(sentence.text, told.end())
            if whole is not None and named is not None and named[1] != "".join(whole.subject.lower().split()[-1:]):
                continue
            if whole is not None:
                done.add(figure.start)
                yield OfThem(figure, whole)
    yield from _of_told_before(passage, words, done)
    yield from _of_named(passage, words)


def _of_told_before(passage: Passage, words: Lexicon, done: set[int]) -> Iterator[OfThem]:
    """Every number *of them* that opens a sentence, with the only things of the sentence before.

    Where another noun stands in the plural there, *them* may be those; and where more of them were told of earlier, the
    number may be of all.
    """
    fronted = [at for at, one in enumerate(passage.sentences) if one.text.startswith(_FRONTED)]
    for number in sorted({*passage.having(_HINTS), *fronted}):
        sentence, (before, *_) = passage.sentences[number], (*passage.before(number, 1), None)
        opened = _OPENING_THEM.match(sentence.text)
        if opened is None or before is None:
            continue
        place = opened.start(1) if opened[1] else opened.start(2)
        part, counts = sentence.figure(place), [at for at in before.slots if before.figure(at).kind == "count"]
        if part.start in done or len(counts) != 1 or len(before.slots) > _FEW:
            continue
        whole = _whole_before(before, counts[0], part, words)
        earlier = (one for some in passage.before(number, _FAR)[:-1] for one in some.figures)
        if whole is not None and not any(one.kind == "count" and one.value >= part.value for one in earlier):
            yield OfThem(part, whole)


def _whole_before(sentence: Slotted, place: int, part: Quantity, words: Lexicon) -> Quantity | None:
    """The only number of a sentence, if its things are the only ones of it and no words say that there were more."""
    whole, text = sentence.figure(place), sentence.text
    noun = whole.subject.lower()
    alone = f"{text[:place]} {text[place + 1 :].removeprefix(f' {noun}')}"
    others = [word for word in _PLURAL.findall(alone) if not words.has("weekday", word)]
    people = words.words_in("people", alone) + words.words_in("persons", alone)
    sure = plain(whole, bounded=True) and whole.qualifier is None and part.kind == "count" and part.qualifier is None
    many = noun.endswith("s") or words.has("persons", noun)
    apart = words.has("adds_to_them", alone) or words.has("joins_them", alone) or words.has("not_all_of_them", alone)
    tied = text[place + 1 : place + 2] in ("-", "–")
    near = plain(part, bounded=True) and part.value <= _FACTOR * whole.value
    return whole if sure and many and near and not (others or people or apart or tied) else None


def _of_named(passage: Passage, words: Lexicon) -> Iterator[OfThem]:
    """Every number that opens a sentence as some of a noun, with the only number of it: "Of the boats, 19 sank"."""
    openings = tuple(f"{phrase} " for phrase in words.groups["opens_part"]) if passage.following else ()
    opened = [number for number in passage.following if passage.sentences[number].text.startswith(openings)]
    for window in windows(passage, most=2, wanted=opened):
        sentence = window.sentence
        found = _OPENED.match(sentence.text, window.start) if window.start else None
        before = [place for place in sentence.slots if place < window.start]
        whole = _named(sentence, before, found[1]) if found is not None else None
        told = sentence.text[: window.start]
        if found is None or whole is None or words.has("adds_to_them", told) or words.has("joins_them", told):
            continue
        part = sentence.figure(found.start(2))
        own = part.subject.split()[-1:] in ([], [found[1]])
        if own and part.qualifier is None and plain(part) and part.value <= _FACTOR * whole.value:
            yield OfThem(part, whole)


def _named(sentence: Slotted, before: list[int], noun: str) -> Quantity | None:
    """The only figure of a noun among some, if each other number counts things of a noun of its own."""
    counts = [one for one in map(sentence.figure, before) if one.kind in ("count", "share", "percent", "multiple")]
    heads = ["".join(one.subject.lower().split()[-1:]) for one in counts]
    if heads.count(noun) != 1 or not all(head.endswith("s") for head in heads):
        return None
    whole = counts[heads.index(noun)]
    tied = sentence.text[sentence.place_of(whole) + 1 :][:1] in ("-", "–")
    return whole if whole.kind == "count" and whole.qualifier is None and plain(whole) and not tied else None


def names_others(between: str, whole: Quantity) -> bool:
    """Whether the sentence of a whole goes on to others in the plural, whom *them* in the next may take up."""
    told, sign, _ = between.removeprefix(f" {whole.subject.lower()}").partition(";")
    return bool(sign) and _PLURAL.search(told) is not None


def holds_before(sentence: Slotted, place: int, part: Quantity) -> bool:
    """Whether a figure before a place may as well be what a part is of: "51 left the two ships, 21 of them ill"."""
    before = (sentence.figure(at) for at in sentence.slots if at < place)
    return any(one.kind == part.kind and not one.is_range and one.value >= part.value for one in before)


def _whole(sentence: Slotted, part: int, words: Lexicon) -> Quantity | None:
    """The only number before a part, if it is one of things and nothing adds to it."""
    figure = sentence.figure(part)
    before = [sentence.figure(place) for place in sentence.slots if place < part]
    counts = [one for one in before if one.kind in ("count", "share", "percent", "multiple")]
    told = sentence.text[:part]
    if len(counts) != 1 or figure.kind != "count" or words.has("adds_to_them", told) or words.has("joins_them", told):
        return None
    whole = counts[0]
    sure = (
        whole.kind == "count"
        and plain(whole, bounded=True)
        and whole.qualifier in (None, "approx")
        and figure.qualifier is None
    )
    plural = (
        whole.subject.endswith("s") or words.has("persons", whole.subject) or words.has("herds", whole.subject.lower())
    )
    behind = sentence.text[sentence.place_of(whole) + 1 : part]
    tied = behind[:1] in ("-", "–") or behind.strip() in words.groups["or_so_many"]
    return whole if sure and plural and not tied and figure.value <= _FACTOR * whole.value else None
