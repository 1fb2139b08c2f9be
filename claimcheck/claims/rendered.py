"""Rendered: a measure told sentences before and given again in another unit, with no word like *or* between the two.

"The peak was 46.2C. … In Fahrenheit, that was 115 degrees", "a pipeline 118 miles long … the 190km line", "Kell weighed
in at 11st 13lb. … Kell, at 75.7kg, …", "a farm of 112 acres … At 45 hectares it is …". The words name the other unit,
or the thing, or the person, or say *it*; which earlier figure is meant is told by its dimension. Of several it is the
one that comes nearest, so that no finding hangs on the choice.
"""

from __future__ import annotations

from claimcheck.claims.comparable import comparable
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.repeats import HYPHENS
from claimcheck.claims.subjects import takes_up
from claimcheck.pattern import pattern
from claimcheck.units import unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from fractions import Fraction

    from claimcheck.claims.lexicon import Groups, Lexicon
    from claimcheck.claims.passage import Passage
    from claimcheck.claims.slotted import Slotted
    from claimcheck.quantities.quantity import Quantity
    from claimcheck.units.unit import Unit

    Pair = tuple[Quantity, Quantity]

SIZES = frozenset(("length", "area", "volume", "mass", "speed", "temperature", "pressure", "power", "energy"))
_THINGS = frozenset(("length", "area", "volume", "mass"))
_BACK = 4
"""How many sentences before may have told the measure."""
_FARTHEST = 12
"""How many times one figure may be the other; a factor turned round makes no more of it."""
_AFTER, _NEAR, _SOON = 40, 60, 8
_CLOSE = 3
"""How many words beside a measure may say that it is one of several."""
_LONG = 4
"""Letters of a noun that may be a part of another: *line* of a *pipeline*."""
_DEFINITE = pattern(r"(?:^|[^a-z'])(?:the|this|that|its|their) $")
_NAMED = pattern(r"(?:^|[^\w'’])([A-Z][\w'’-]+), (?:at |weighing |now |weighing in at |who weighs )?$")
_WHOLE = pattern(r"(?:^|\W)[Tt]he ([a-z]+), (?:at )?$")
_WORD = pattern("[a-z]+")


def rendered(passage: Passage) -> Iterator[Pair]:
    """Every measure and its later self in another unit."""
    words = lexicon(passage.locale)
    sized = [number for number, one in enumerate(passage.sentences) if any(map(_is_size, one.figures))]
    said = set(passage.naming("other_units")) if sized else set()
    for number in sorted({*sized[1:], *said}):
        here = passage.sentences[number]
        before = passage.before(number, _BACK)
        if before:
            pairs = list(_in_other_words(before, here, words)) if number in said else []
            yield from pairs or _of_known(passage, before, here)


def _is_size(figure: Quantity) -> bool:
    return figure.kind in SIZES and not figure.is_range


def _sizes(sentences: Iterable[Slotted]) -> list[Quantity]:
    return [figure for one in sentences for figure in one.figures if _is_size(figure)]


def _in_other_words(before: Sequence[Slotted], here: Slotted, words: Lexicon) -> Iterator[Pair]:
    """What a sentence gives in a unit that it names as another: "in metric", "in Fahrenheit, that is 121"."""
    named = {pair.partition("=")[0]: pair.partition("=")[2] for pair in words.groups["units_by_name"]}
    text = here.text
    told = words.words_in("other_units", text)
    units = [unit(named[one]) for one in told if one in named and not any(one in more != one for more in told)]
    known = _sizes(before)
    found = []
    for figure in here.figures:
        again = next((lent for one in units if (lent := _lent(figure, one)) is not None), figure)
        again = again if not units or again.unit in units else None  # type: ignore[assignment]
        if again is not None and _is_size(again) and _fitting(known, again):
            found.append(again)
    if len(found) == 1 and not words.has("other_measure", text):
        yield from _nearest(known, found[0])


def _lent(figure: Quantity, one: Unit) -> Quantity | None:
    """A bare number, or one of degrees, in the unit that the words name."""
    bare = figure.kind == "count" and not figure.subject and figure.form != "ordinal"
    open_ = figure.kind == one.kind and len(figure.readings) > 1
    if figure.is_range or figure.unit == one or not (bare or open_):
        return None
    return figure.replace(kind=one.kind, readings=(figure.readings[0].replace(unit=one),))


def _of_known(passage: Passage, before: Sequence[Slotted], here: Slotted) -> Iterator[Pair]:
    """What is told of a thing or a person known by then: "the 190km line", "Kell, at 75.7kg,"."""
    for again in here.figures:
        is_known = _known_by(passage, again) if again.kind in _THINGS and not again.is_range else None
        if is_known is not None:
            known = [figure for figure in _sizes(before) if _may_be(figure, again)]
            same = [figure for figure in known if is_known(figure)]
            alone = len(same) == 1 and (len(known) == 1 or again.kind == "mass")
            if alone and not _is_of_other(passage, known[0], again):
                yield from _nearest(known, again)


def _is_of_other(passage: Passage, first: Quantity, again: Quantity) -> bool:
    """Whether a measure is that of a second thing, which has the name of the first, or *it* is another one."""
    text = passage.document.text[again.end : again.end + _NEAR].lower().partition(". ")[0]
    if again.noun is None:
        return lexicon(passage.locale).has("not_the_same", text) and _is_its(passage, again)
    return _is_another(passage, first, again)


def _is_another(passage: Passage, first: Quantity, again: Quantity) -> bool:
    """Whether words from the first measure of a kind on tell of a second thing of its name."""
    text = passage.document.text[first.end : _end(again) + _AFTER]
    return lexicon(passage.locale).has("not_the_same", text.lower())


def _known_by(passage: Passage, again: Quantity) -> Callable[[Quantity], bool] | None:
    """What an earlier measure must be of: the thing or the person that a later one is tied to."""
    text = passage.document.text
    before = text[max(0, again.start - _NEAR) : again.start]
    named = _NAMED.search(before) if again.kind == "mass" and text[again.end : again.end + 1] == "," else None
    if named is not None:
        name = named[1]
        return lambda figure: name in text[_start(text, figure) : figure.start]
    if _is_its(passage, again):
        return lambda figure: _is_measured(passage, figure, again)
    whole = _WHOLE.search(before)
    noun = whole[1] if whole is not None else _tied(passage, again, before)
    if not noun:
        return None
    reach = _NEAR if whole is None else _NEAR // 3
    return lambda figure: _is_of(noun, text[max(_start(text, figure), figure.start - reach) : _end(figure)], passage)


def _is_its(passage: Passage, again: Quantity) -> bool:
    """Whether a measure is said to be that of *it*: "At 45 ha it is", "its 245km length", "all six miles of it"."""
    text, groups = passage.document.text, lexicon(passage.locale).groups
    before = _WORD.findall(text[max(_start(text, again), again.start - _NEAR) : again.start].lower())
    opening = " ".join(word for word in before if word not in groups["merely"]) in groups["opening_with_measure"]
    whose = [word for word in before[-2:] if word not in groups["the_whole"]][-1:]
    if not opening and whose not in (["its"], ["all"]):
        return False
    behind = _WORD.findall(text[again.end : again.end + _AFTER].lower())
    if opening:
        meant = ("it", "he", "she") if again.kind == "mass" else ("it",)
        sided = again.kind != "length" or bool(_sides(text[again.end :][:_NEAR], groups))
        return bool(behind) and behind[0] in meant and sided
    if whose == ["its"]:
        return not groups["its_measure"].isdisjoint(behind[:1])
    return behind[:2] == ["of", "it"]


def _is_measured(passage: Passage, figure: Quantity, again: Quantity) -> bool:
    """Whether a figure is the measure of one thing that is still spoken of: no distance, no depth beside a length."""
    text, words = passage.document.text, lexicon(passage.locale)
    told, behind = (
        text[_start(text, figure) : figure.start].lower(),
        text[figure.end :][:_NEAR].lower().partition(". ")[0],
    )
    led, follows = _WORD.findall(told)[-_CLOSE:], _WORD.findall(behind)
    near = f"{told[-_NEAR:]} | {behind}"
    if words.has("of_each_thing", " ".join([*led, "|", *follows[:_CLOSE]])) or words.has("still_growing", near):
        return False
    told_of_it = told.rstrip().endswith(",") or words.has("has_measure", " ".join(led))
    later = " ".join(_WORD.findall(text[again.end : again.end + _AFTER].lower())[:_CLOSE])
    if words.has("not_the_same", near) or not told_of_it or words.has("still_growing", later):
        return False
    if again.kind != "length":
        return True
    whole = any(" ".join(follows).startswith(one) for one in words.groups["end_to_end"])
    placed = not words.groups["placing"].isdisjoint(follows[:1]) and not whole
    last, first = passage.last_before(again.start), passage.last_before(figure.start + 1)
    sides = _sides(near, words.groups), _sides(text[again.end :][:_NEAR], words.groups)
    apart = all(sides) and sides[0].isdisjoint(sides[1])
    return not (placed or apart) and last is not None and first is not None and last - first <= 1


def _sides(told: str, groups: Groups) -> set[str]:
    """The dimensions that words tell of, each by the first letters that its words share."""
    found = dict(pair.split("=") for pair in groups["sides_of_things"])
    return {found[word] for word in _WORD.findall(told.lower()) if word in found}


def _tied(passage: Passage, again: Quantity, before: str) -> str:
    """The noun that a measure is tied to as a word of description: "the 240km line"; its verb may stand in the noun."""
    noun, *verb = again.subject.split() or [""]
    if again.noun is None or not _DEFINITE.search(before.lower()) or (verb and not _is_verb(verb, passage)):
        return ""
    text, placing = passage.document.text, lexicon(passage.locale).groups["narrowing"]
    gap = text[again.end : again.noun[0]]
    behind = _WORD.match(text[again.noun[1] :].lower().lstrip()) if not verb else None
    dated = any(one.calendar for one in passage.within(again.noun[1], again.noun[1] + _SOON))
    placed = behind is not None and behind[0] in placing and not dated
    return noun if gap in (" ", *HYPHENS) and not placed else ""


def _is_verb(words: Sequence[str], passage: Passage) -> bool:
    """Whether what stands behind a noun is its verb: "the 240km line opens"."""
    return len(words) == 1 and (words[0].endswith("s") or words[0] in passage.locale.subjects.FINITES)


def _is_of(noun: str, told: str, passage: Passage) -> bool:
    """Whether words around a measure name the thing that a noun takes up."""
    for word in _WORD.findall(told.lower()):
        part = len(noun) >= _LONG and len(word) > len(noun) and word.endswith(noun)
        whole = len(word) >= _LONG and len(noun) >= _LONG and word.startswith(noun)
        if part or whole or takes_up(noun, word, passage.locale):
            return True
    return False


def _start(text: str, figure: Quantity) -> int:
    return max(text.rfind(". ", 0, figure.start), text.rfind("\n", 0, figure.start)) + 1


def _end(figure: Quantity) -> int:
    return figure.noun[1] if figure.noun is not None else figure.end


def _may_be(figure: Quantity, again: Quantity) -> bool:
    """Whether a figure is of the dimension of another."""
    return figure.kind == again.kind and comparable((figure, again))


def _fitting(known: Iterable[Quantity], again: Quantity) -> list[Quantity]:
    """The figures of the dimension of another; none where one of them has its unit, for there the unit is no other."""
    same = [figure for figure in known if _may_be(figure, again)]
    return [] if any(figure.unit == again.unit for figure in same) else same


def _nearest(known: Iterable[Quantity], again: Quantity) -> Iterator[Pair]:
    """Of the figures that another may give again, the nearest, unless all are far off."""
    near = [(_apart(figure, again), figure) for figure in _fitting(known, again)]
    if near:
        apart, figure = min(near, key=lambda one: one[0])
        if again.kind == "temperature" or apart <= _FARTHEST:
            yield figure, again


def _apart(figure: Quantity, again: Quantity) -> Fraction:
    """How many times the greater of two measures is the other; of temperatures, how far they are apart."""
    first, last = (one.value * one.unit.factor + one.unit.offset for one in (figure, again))
    if again.kind == "temperature":
        return abs(first - last)
    low, high = sorted((abs(first), abs(last)))
    return high / low if low else high * _FARTHEST + _FARTHEST + 1
