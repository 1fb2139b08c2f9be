"""Described: a thing told by a number of its own ("a nine-storey block") and taken up with another one.

The block is first told of as one among many ("a", "one"), then as the known one: "the 12-storey building", "all 12
storeys", "the 12 storeys of that tower". So long as the text gives no third number of storeys and tells nothing of
others, both are of one block, however far apart the numbers are.
"""

from __future__ import annotations

from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.repeats import FARTHEST, HYPHENS, Repeat, in_one_unit, thing
from claimcheck.claims.resemblance import is_plain_slip
from claimcheck.claims.subjects import takes_up
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from claimcheck.claims.passage import Passage
    from claimcheck.quantities.quantity import Quantity

    Counted = tuple[str, str, str]

_HYPHENS = frozenset(HYPHENS)
_TIMES = ("duration", "date", "time")
_KINDS = frozenset(("count", "length", "area", "mass", "volume", "power", "duration"))
_BEFORE, _AFTER = 40, 60
_WORD = pattern(r"[^\W\d_][\w'’]*")
_SHARED = pattern(r"\w[-‑] ")
"""What follows a number that shares its noun with the next: "one- and two-bedroom"."""
_FEW_LETTERS = 16
_PAIR = 2
_POSSESSIVE = ("'s", "’s", "s'", "s’")
_FEW = 40
"""Figures that are looked at; a text with more of them is a list of things."""


def described(passage: Passage) -> Iterator[Repeat]:
    """Every thing that is told by one number and taken up by another, where the text tells of one such thing alone."""
    tied = [figure for figure in passage.figures if figure.kind in _KINDS and _is_tied(figure)][:_FEW]
    alike = _alike(passage, tied) if tied else {}
    for first in tied:
        new = _is_new(passage, first)
        if new or _before(first) == _before(first)[:1]:
            again = _taken_up(passage, first, alike)
            if again is not None and (
                _is_slip(first, again) or (new and _is_sure(passage, first, again) and not _is_owned(passage, again))
            ):
                yield Repeat(first, again)


def _is_slip(first: Quantity, again: Quantity) -> bool:
    """Whether the digits of one number are those of the other by a slip."""
    return is_plain_slip(*in_one_unit(first, again))


def _is_owned(passage: Passage, again: Quantity) -> bool:
    """Whether a number is of somebody's thing, who may have another: "a three-judge panel … none of its 15 judges"."""
    before = _before(again)
    return before[-1:] != [] and before[-1] in lexicon(passage.locale).groups["own"] and again.kind == "count"


def _is_sure(passage: Passage, first: Quantity, again: Quantity) -> bool:
    """Whether two numbers are of one thing, for others may be told of under a name as loose as *vehicle*."""
    loose = not lexicon(passage.locale).groups["loose_names"].isdisjoint(again.subject.split())
    return first.value == again.value or not (loose or first.kind == "duration") or _is_slip(first, again)


def _is_tied(figure: Quantity) -> bool:
    """Whether a hyphen ties a plain figure to what it counts: "nine-storey", "12-mile"."""
    text = figure.document.text
    if figure.qualifier is not None or not figure.subject or _HYPHENS.isdisjoint(text[figure.start : figure.end + 1]):
        return False
    return not figure.is_range and figure.form != "fuzzy"


def _is_new(passage: Passage, figure: Quantity) -> bool:
    """Whether a thing is told of for the first time: "a nine-storey block", and only one of them."""
    words, before = lexicon(passage.locale), _before(figure)
    if _SHARED.search(figure.document.text, max(0, figure.start - _FEW_LETTERS), figure.start):
        return False
    opened = any(word in words.groups["introducing"] or word.endswith(_POSSESSIVE) for word in before[-_PAIR:])
    opened = opened or _is_named(figure)
    return opened and not any(word in words.groups["not_the_same"] for word in before)


def _is_named(figure: Quantity) -> bool:
    """Whether what a number describes has a name of its own: "the 22-storey Marlowe House"."""
    text = figure.document.text
    end = figure.noun[1] if figure.noun is not None else figure.end
    told = [word.group() for word in _WORD.finditer(text, figure.end, end)]
    return len(told) > _PAIR and all(word[0].isupper() for word in told[1:])


def _alike(passage: Passage, tied: Sequence[Quantity]) -> dict[Counted, list[Quantity]]:
    """The figures that count or measure what one of some descriptions does, by what that is."""
    measures = {(one.kind, one.unit.name) for one in tied}
    alike: dict[Counted, list[Quantity]] = {}
    for figure in passage.figures:
        if figure.kind in _KINDS and (figure.kind, figure.unit.name) in measures:
            alike.setdefault(_counted(passage, figure), []).append(figure)
    return alike


def _taken_up(passage: Passage, first: Quantity, alike: Mapping[Counted, Sequence[Quantity]]) -> Quantity | None:
    """The one figure that takes up the thing a figure describes; None where there is none or more than one thing."""
    counted = _counted(passage, first)
    name, rest = counted[-1], [one for one in alike[counted] if one is not first]
    if (
        not name
        or name in lexicon(passage.locale).groups["told_of_events"]
        or any(one.is_range or one.form == "fuzzy" for one in rest)
    ):
        return None
    others = [one for one in rest if one.value != first.value] or rest[:1]
    if not others or len({one.value for one in others}) > 1:
        return None
    again = others[0]
    near = first.end < again.start <= first.end + FARTHEST and again.qualifier is None
    return again if near and _is_known(passage, again, first) and not _is_apart(passage, first, again) else None


def _counted(passage: Passage, figure: Quantity) -> Counted:
    """The kind and unit of a description's number, and what it counts: the storeys of a block."""
    unit = figure.unit.name
    if figure.kind != "count":
        return figure.kind, unit, unit
    name, storeys = thing(figure, passage.locale), lexicon(passage.locale).groups["storeys"]
    return figure.kind, unit, min(storeys) if name in storeys else name


def _is_known(passage: Passage, again: Quantity, first: Quantity) -> bool:
    """Whether a figure is that of the known thing: "the 12-storey building", "all 12 storeys"."""
    words, before = lexicon(passage.locale), _before(again)
    if not before or before[-1] not in words.groups["taking_up"]:
        return False
    if _is_tied(again):
        told = again.subject.split()
        at = next((at for at, word in enumerate(told) if _takes_up(passage, word, first)), -1)
        return at >= 0 and set(told[:at]) <= set(first.subject.split())
    if again.kind != "count" or len(again.subject.split()) > 1:
        return False
    end = again.noun[1] if again.noun is not None else again.end
    after = [word.group().lower() for word in _WORD.finditer(again.document.text, end, end + _AFTER)]
    if after and after[0] in words.groups["of"]:
        named = [word for word in after[1:4] if word not in words.groups["taking_up"]]
        return bool(named) and _takes_up(passage, named[0], first)
    return before[-1] in words.groups["taking_all"] and again.document.text[end : end + 1] != "-"


def _is_apart(passage: Passage, first: Quantity, again: Quantity) -> bool:
    """Whether the words between tell of another thing, or of a change of this one."""
    words, text = lexicon(passage.locale), again.document.text
    end = _end(passage, first, again)
    here = passage.subjects.of(again)
    following = text[end : end + _AFTER].split(maxsplit=1)[:1]
    named = _is_tied(again) and again.kind != "duration"
    narrowing = words.groups["placing"] | (frozenset() if named else words.groups["relative"])
    placed = not narrowing.isdisjoint(following) and following != ["of"] and not _is_timed(passage, end)
    placed = placed or (_is_tied(again) and following == ["of"])
    return here is None or not here.is_final or placed or words.has("not_the_same", text[first.end : end].lower())


def _is_timed(passage: Passage, end: int) -> bool:
    """Whether the word behind a noun says when or how long, and not which: "had the 64-page paper for two weeks"."""
    near = [one for one in passage.within(end, end + _FEW_LETTERS) if one.kind in _TIMES]
    return any(len(passage.document.text[end : one.start].split()) == 1 for one in near)


def _end(passage: Passage, first: Quantity, again: Quantity) -> int:
    """Where the noun that takes up a thing ends; a verb may have been read as a part of it."""
    text = again.document.text
    end = again.noun[1] if again.noun is not None else again.end
    words = list(_WORD.finditer(text, again.end, end)) if _is_tied(again) else []
    return next((word.end() for word in words if _takes_up(passage, word.group().lower(), first)), end)


def _takes_up(passage: Passage, word: str, first: Quantity) -> bool:
    """Whether a noun takes up the thing told of first; a verb may have been read as a part of it: "report spares"."""
    noun = first.subject.split()
    if first.kind == "count" and len(noun) == 1:
        return False  # that is what it counts, and what it describes is not told
    return any(takes_up(word, one, passage.locale) for one in (noun[-1], *noun[1:-1]))


def _before(figure: Quantity) -> list[str]:
    """The words before a figure in its sentence, in small letters."""
    text = figure.document.text[max(0, figure.start - _BEFORE) : figure.start]
    for sign in ".;:":
        text = text.rpartition(sign)[2]
    return [text[word.start() : word.end() + text.startswith("-", word.end())].lower() for word in _WORD.finditer(text)]
