"""Episode: what began, what ended, and a length named for it, each in a sentence of its own.

"The strike began on 4 March. … It was called off on 15 April. The 10-week stoppage …". The noun with the length says
what kind of thing lasted; the paragraph must tell of such a thing, with a beginning at one of two times and an end at
the other. Whatever else is told between them is passed over, except what may be another such thing.
"""

from __future__ import annotations

from claimcheck.claims.roles import DATE, DURATION
from claimcheck.claims.slotted import SLOTS
from claimcheck.claims.spanned import Spanned
from claimcheck.claims.standing import holds, standing
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.passage import Passage
    from claimcheck.claims.slotted import Slotted
    from claimcheck.claims.standing import Standing

_BACK = 4
"""How many sentences before the length may tell of the beginning and the end."""
_ENDS = 2
_ANY = "any"
"""The sort of a length that is that of no thing of a name: people were held so long."""
_MOVING = ("trip", "wait", "rescue", "hunt")
"""Sorts of what may begin by one clock and end by another."""
_NOUN, _LEAD = 2, 3
_REACH, _CLOSE = 6, 4
"""How many words before a length may hold the noun, and how many may stand between."""
_WORD = pattern("[a-z]+(?:-[a-z]+)*")


def episodes(passage: Passage, kind: str) -> Iterator[Spanned]:
    """The stretches of time that sentences of a paragraph tell, each with the length by which it is named."""
    from claimcheck.claims.lexicon import lexicon

    words = lexicon(passage.locale)
    for number in passage.following:
        last = passage.sentences[number]
        told = [*passage.before(number, _BACK), last] if holds(last, DURATION, 1) else []
        if _are_ends(told, kind):
            named: dict[str, str] = dict(pair.split("/") for pair in words.groups["episodes"])
            for length in standing(last, DURATION):
                name, meanwhile = _name(length, named, words), _state(length, named, words)
                spent = "" if name else _spent(length, words)
                sort = named[name] if name else spent or meanwhile
                found = _episode(told, length, kind, sort, words) if sort else None
                if found is not None:
                    yield found.replace(is_whole=bool(name or spent))


def _are_ends(told: Sequence[Slotted], kind: str) -> bool:
    """Whether there are figures enough for a beginning and an end; quick, for mostly there are not."""
    return len(told) > 1 and sum(one.text.count(SLOTS[kind]) for one in told) >= _ENDS


def _name(length: Standing, named: dict[str, str], words: Lexicon) -> str:
    """The noun of a known thing that a length is said to be that of; nothing where there is none."""
    if length.figure.is_range or length.figure.qualifier is not None:
        return ""
    return _tied(length, named, words) if "-" in length.figure.text else _lasting(length, named, words)


def _spent(length: Standing, words: Lexicon) -> str:
    """The sort of where a known length was spent: "his nine days in custody"; nothing where it may be another."""
    figure, behind = length.figure, length.sentence.text[length.place :]
    if figure.is_range or figure.qualifier is not None or "-" in figure.text or SLOTS[DATE] in behind:
        return ""
    if length.words_before(1) not in words.groups["known_episode"] or words.has("another_stay", behind):
        return ""
    after = f"{' '.join(_WORD.findall(length.after)[:_LEAD])} "
    places = (pair.partition("/") for pair in words.groups["spent_in"])
    return next((sort for place, _, sort in places if after.startswith(f"{place} ")), "")


def _state(length: Standing, named: dict[str, str], words: Lexicon) -> str:
    """The sort of thing that took a length at most: "after five hours of debate", "had been stuck for five hours"."""
    figure = length.figure
    if figure.is_range or figure.qualifier is not None or "-" in figure.text:
        return ""
    lead, after = length.words_before(_LEAD), _WORD.findall(length.after)[:_REACH]
    if after[:1] == ["of"] and not words.groups["after_so_long"].isdisjoint((lead.rpartition(" ")[2], lead)):
        name = after[1] if len(after) > 1 else ""
        return next((named[one] for one in (name, name.removesuffix("s")) if one in named), "")
    state = words.has("held_so_long", " ".join(_WORD.findall(length.before)[-_REACH:]))
    ended = words.groups["placing"].isdisjoint(after[:1]) and words.has("for", length.words_before(1))
    return _ANY if state and ended else ""


def _tied(length: Standing, named: dict[str, str], words: Lexicon) -> str:
    """The noun that a length is tied to: "the 10-week stoppage", "it had been a nine-day stoppage"."""
    after = _WORD.findall(length.after)[:_NOUN]
    known = length.words_before(1) in words.groups["known_episode"]
    if not known and not words.has("telling_of_it", length.words_before(_LEAD)):
        return ""
    name = next((one for one in (" ".join(after), "".join(after[:1])) if one in named), "")
    behind = length.after.strip().removeprefix(name).lstrip()
    placed = behind.split(maxsplit=1)[:1]
    return "" if not words.groups["placing"].isdisjoint(placed) else name


def _lasting(length: Standing, named: dict[str, str], words: Lexicon) -> str:
    """The noun of which a length is told: "the closure, which lasted nine weeks"."""
    before = _WORD.findall(length.before)[-_REACH:]
    placed = length.after.split(maxsplit=1)[:1]
    lasted = words.has("lasting_for", " ".join(before[-_NOUN:])) and words.groups["placing"].isdisjoint(placed)
    if not lasted:
        return ""
    for at, article in enumerate(before):
        if article in words.groups["known_episode"]:
            told = before[at + 1 : at + 1 + _NOUN]
            name = next((one for one in (" ".join(told), "".join(told[:1])) if one in named), "")
            if name and len(before) - at - len(name.split()) <= _CLOSE:
                return name
    return ""


def _episode(told: Sequence[Slotted], length: Standing, kind: str, sort: str, words: Lexicon) -> Spanned | None:
    """The beginning and the end of what a length is named for, if just two times are told and none of another thing."""
    ends = [one for sentence in told for one in standing(sentence, kind) if not _is_name(one)]
    if kind == DATE:
        ends = [one for one in ends if one.figure.calendar is not None and one.figure.calendar.month is not None]
    if len(ends) != _ENDS or any(one.figure.is_range for one in ends) or ends[1].figure.start > length.figure.start:
        return None
    start, end = ends
    lead = "" if sort == _ANY else f"{sort}/"
    begins = [f" {pair.partition('/')[2]} " for pair in words.groups["episode_begins"] if pair.startswith(lead)]
    said = _words(start.sentence.document.text[told[0].start : length.figure.start].lower())
    ahead = _words(start.before)
    began = words.has("beginning", ahead) or any(one in ahead for one in begins)
    began = began or _is_stretch(start, end, words)
    behind = end.before if end.sentence is not start.sentence else start.until(end)
    over = words.has("ending", behind) or words.has("episode_ends", behind) or _is_stretch(start, end, words)
    same = any(one in said for one in begins)
    moves = kind != DATE and sort in (_ANY, *_MOVING)
    apart = words.has("another_episode", said) or (moves and any(words.has("flown", one.sentence.text) for one in ends))
    recurs = any(words.has("recurring", f"{one.words_before(_LEAD)} | {one.words_after(_LEAD)}") for one in ends)
    apart = apart or (kind != DATE and len(words.groups["weekdays"].intersection(said.split())) > 1)
    if not (began and over and same) or apart or recurs or _is_unsure(start, end, words):
        return None
    return Spanned(start, end, length, True)


def _is_stretch(start: Standing, end: Standing, words: Lexicon) -> bool:
    """Whether two times are said to be the ends of one stretch: "was shut from 3 to 9 May"."""
    between = start.until(end).strip() if start.sentence is end.sentence else ""
    return words.has("range_from", start.words_before(1)) and between in words.groups["range_joint"]


def _words(text: str) -> str:
    """The words of a text alone, a blank on either side of each."""
    return f" {' '.join(_WORD.findall(text))} "


def _is_name(one: Standing) -> bool:
    """Whether a time is the name of a train or a flight: "the 14:25 to Penzance"."""
    return one.before.endswith("the ") and one.after.startswith((" to ", " from "))


def _is_unsure(start: Standing, end: Standing, words: Lexicon) -> bool:
    """Whether a time is one planned, or only a part of it began or ended then."""
    clauses = (start.before, end.before)
    return any(words.has("may_not_come", one) or words.has("ends_in_part", one.rpartition(",")[2]) for one in clauses)
