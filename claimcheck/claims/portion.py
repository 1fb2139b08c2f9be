"""Portion: a part, its whole and the percentage that a text gives for it, each known by what stands next to it.

The percentage glosses the part (*173 – or 52% –*, *(52%)*) or is called a rate (*a turnout of 52%*); the whole follows
*of* (*173 of the 412*, *Of the 412 …*), or was told before, where the part is one *of them*. What
stands between them is no matter; but the percentage is wrong only if no
other number of the sentence, as a part or as a whole, makes it good.
"""

from __future__ import annotations

from itertools import permutations

from claimcheck.claims.breakdown import plain
from claimcheck.claims.partition import values
from claimcheck.claims.ratio import is_whole_number
from claimcheck.claims.slotted import SLOTS
from claimcheck.claims.window import windows
from claimcheck.pattern import pattern
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.algebra.interval import Interval
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.passage import Passage
    from claimcheck.claims.slotted import Slotted
    from claimcheck.quantities.quantity import Quantity

_COUNT, _PERCENT, _ANY = SLOTS["count"], SLOTS["percent"], "".join(SLOTS.values())
_LEAST, _LEAST_COUNTS, _MOST_COUNTS = 3, 2, 6
_NOUN = r"(?: [a-z'-]+){0,4}"
_PAIR = pattern(rf"({_COUNT})(?: [a-z'-]+){{0,3}} (?:of|out of|among)(?: [a-z'-]+){{0,4}} ({_COUNT})")
_FRONT = pattern(rf"(?:\A|[;:(–] ?(?:and |but )?)[\"']?(?:of|out of|among)(?: [a-z'-]+){{0,4}} ({_COUNT})")
_AGAIN = r"(?:or|that is|which is|i\.e\.|about|just|only|some|namely|exactly|roughly|a full|fully)"
_GLOSSED = pattern(
    rf"({_COUNT}){_NOUN} ?(?:, {_AGAIN},?(?: {_AGAIN})?|–(?: {_AGAIN}){{0,2}}|\((?:{_AGAIN} )?|,) ?({_PERCENT})"
    rf" ?(?=[,;:.)–]|of (?:them|those|these|the total|all)|\Z)"
)
_GLOSSING = pattern(
    rf"({_PERCENT}){_NOUN} ?(?:, {_AGAIN},?|–(?: {_AGAIN})?|\((?:{_AGAIN} )?) ?({_COUNT}) ?(?=[a-z,;:.)–])"
)
_WORD = pattern(r"[a-z][a-z'-]*")
_THEM = r"(?:of|among) (?:them|those|these)(?![a-z])"
_OF_THEM = pattern(
    rf"({_COUNT}) {_THEM}(?! (?:who|that|which|in))(?=([^{_ANY};(]*)({_PERCENT}))"
    rf"|{_THEM},? (?:only |just |some |about )?({_COUNT})(?=([^{_ANY};]*)({_PERCENT}))"
)
"""A part of what was told before, the words behind it, and the percentage next to come."""

_TELLING = {
    "of them": pattern(r"of them(?![a-z])"),
    "of those": pattern(r"of those(?![a-z])"),
    "of these": pattern(r"of these(?![a-z])"),
}
_OF_DONE = pattern(r" of (?:those|all those|the ones) ([a-z]{3,}(?:ed|en|wn))(?= ?[,.;]|\Z)")
_DOING = {"of those ": pattern(r"of those [a-z]+(?:ed|en|wn)(?![a-z])")}
"""A percentage of what something was done to."""

_DONE_ALIKE = ("inspects", "interviews")
"""The groups of verbs that writers use by turns for one thing that is done to many."""

_APPOSED = pattern(rf"[,–(] ?(?:{_AGAIN} ?){{0,2}}\Z")
_NAMED = pattern(
    r"[,–] ?(?:for |giving |which is |or |that is )?(?:an?|its|their|the) ((?:[a-z'-]+ ){1,3})of (?:just |only )?\Z"
)
_ENDED = pattern(r" ?(?:[,;:.)–]|(?:and|but|that|which)(?![a-z])|\Z)")
_OF_SAMPLE = pattern(
    r" of (?:the|this|that) (?:sample|total|cohort|panel|respondents|group|electorate|intake)(?= ?[.,;)–]|\Z)"
)
_LEAD, _BEHIND = 40, 24
_COMPARING = 3
_SHARES = frozenset((SLOTS["share"], _PERCENT))

RATE_ASIDE = pattern(
    r" with (?:an?|the) (?:[a-z'-]+ ){0,3}"
    r"(?:rate|probability|chance|risk|likelihood|mortality|survival|prevalence) (?:of |at )?\Z"
)
"""Before a percentage: it is a rate of the part itself, *20 had the disease, with a survival rate of 60%*."""


class Portion(Value):
    """A part, a whole and a percentage."""

    part: Quantity
    whole: Quantity
    percent: Quantity


def portions(passage: Passage, words: Lexicon) -> Iterator[Portion]:
    """Every percentage that is told of a part and a whole in one sentence."""
    for sentence in passage.sentences:
        text = sentence.text
        if len(sentence.slots) >= _LEAST and _PERCENT in text and text.count(_COUNT) >= _LEAST_COUNTS:
            yield from Reader(sentence, words).read()
    done = [at for at in passage.having(_DOING) if _PERCENT in passage.sentences[at].text]
    for window in windows(passage, wanted=done):
        if window.start:
            yield from Reader(window.sentence, words).read_done(window.start)
    telling = [at for at in passage.having(_TELLING) if _PERCENT in passage.sentences[at].text]
    for window in windows(passage, most=2, wanted=telling):
        yield from Reader(window.sentence, words).read_back(window.start)


class Reader:
    """A sentence as it is read: the percentage first, then the part next to it, then the whole."""

    def __init__(self, sentence: Slotted, words: Lexicon) -> None:
        self.sentence = sentence
        self.text = sentence.text
        self.words = words
        self.counts = [place for place in sorted(sentence.slots) if self._is_number(place)]

    def _is_number(self, place: int) -> bool:
        figure = self.sentence.figure(place)
        return figure.kind == "count" and is_whole_number(figure) and figure.value > 0

    def read(self) -> Iterator[Portion]:
        """The portion of each percentage that has one."""
        percents = [place for place in self.sentence.slots if self.sentence.figure(place).kind == "percent"]
        for place in percents:
            if not _LEAST_COUNTS <= len(self.counts) <= _MOST_COUNTS or not plain(
                self.sentence.figure(place), bounded=False
            ):
                continue
            glossed = self._glossed(place)
            found = glossed or (self._rated(place) if len(percents) == 1 else None)
            start = 0 if glossed is None else min(glossed[0], place)
            if found is not None and not self._is_change(place, start) and self._is_good_or_none_is(found, place):
                yield Portion(*map(self.sentence.figure, (*found, place)))

    def read_back(self, start: int) -> Iterator[Portion]:
        """The portion of what was counted before that a sentence tells from a place on: "53 of them, or 25%"."""
        if not 2 <= len(self.counts) <= _MOST_COUNTS or self.text.count(_PERCENT) != 1:
            return
        for told in _OF_THEM.finditer(self.text, start):
            number = 1 if told[1] else 4
            part, between, percent = told.start(number), told[number + 1], told.start(number + 2)
            whole = self._before(part, start) if self._is_told_of(between, percent) else None
            sure = whole is not None and self._are_sure(part, whole) and plain(self.sentence.figure(percent))
            if whole is None or not sure or self._is_change(percent, part):
                continue
            if self._is_good_or_none_is((part, whole), percent):
                yield Portion(*map(self.sentence.figure, (part, whole, percent)))

    def read_done(self, start: int) -> Iterator[Portion]:
        """The portion of what was done before, taken up by its verb: "inspected 350 … 91, 26% of those inspected"."""
        glossed = [one for one in _GLOSSED.finditer(self.text, start) if _OF_DONE.match(self.text, one.start(2) + 1)]
        if len(glossed) != 1 or self.text.count(_PERCENT) != 1 or not 2 <= len(self.counts) <= _MOST_COUNTS:
            return
        part, percent = glossed[0].span(1)[0], glossed[0].span(2)[0]
        whole = self._done(percent, start)
        if whole is None or not self._are_sure(part, whole) or not plain(self.sentence.figure(percent)):
            return
        bigger = self.sentence.figure(whole).value >= self.sentence.figure(part).value
        if bigger and self._is_good_or_none_is((part, whole), percent):
            yield Portion(*map(self.sentence.figure, (part, whole, percent)))

    def _done(self, percent: int, start: int) -> int | None:
        """The only number of things before a place to which was done what a later sentence says of "those"."""
        named = _OF_DONE.match(self.text, percent + 1)
        told = self.text[:start]
        if named is None or self.words.has("adds_to_them", told) or self.words.has("joins_them", told):
            return None
        kinds = (self.words.groups[name] for name in _DONE_ALIKE)
        alike = {named[1]}.union(*(kind for kind in kinds if named[1] in kind))
        found = [
            place
            for place in self.counts
            if place < start
            and self._is_of_things(place)
            and not alike.isdisjoint(_WORD.findall(self.text[max(0, place - _LEAD) : place])[-_COMPARING:])
        ]
        again = [word for word in _WORD.findall(self.text[:percent]) if word in alike]
        return found[0] if len(found) == 1 and len(again) == 1 else None

    def _is_told_of(self, between: str, percent: int) -> bool:
        """Whether a percentage says a part again, or is called a rate beside it."""
        named = _NAMED.search(between)
        rated = named is not None and not self.words.groups["rates_of_a_whole"].isdisjoint(named[1].split()[-1:])
        own = named is not None and rated and not self.words.has("rates_of_others", named[1])
        return (own or _APPOSED.search(between) is not None) and _ENDED.match(self.text, percent + 1) is not None

    def _before(self, part: int, start: int) -> int | None:
        """What a part is one of: the last number of things before it that nothing else is held against."""
        end = start or part
        told = self.text[:end]
        found = [place for place in self.counts if place < end and self._is_of_things(place)]
        if (
            not found
            or not _SHARES.isdisjoint(self.text[found[-1] : part])
            or self.words.has("adds_to_them", told)
            or self.words.has("joins_them", told)
        ):
            return None
        bigger = self.sentence.figure(found[-1]).value >= self.sentence.figure(part).value
        return found[-1] if bigger else None

    def _is_of_things(self, place: int) -> bool:
        """Whether a figure counts things, and is no base that another is held against."""
        subject = self.sentence.figure(place).subject.lower()
        before = self.text[max(0, place - _LEAD) : place].split()[-_COMPARING:]
        tied = self.text[place + 1 : place + 2] in ("-", "–")
        many = subject.endswith("s") or self.words.has("persons", subject) or self.words.has("herds", subject)
        return many and not tied and self.words.groups["compares_with"].isdisjoint(before)

    def _glossed(self, percent: int) -> tuple[int, int] | None:
        """The part that a percentage says again, with the only whole that it can be of."""
        part = next((one.start(1) for one in _GLOSSED.finditer(self.text) if one.start(2) == percent), None)
        if part is None:
            part = next((one.start(2) for one in _GLOSSING.finditer(self.text) if one.start(1) == percent), None)
        return None if part is None else self._with_whole(part)

    def _with_whole(self, part: int) -> tuple[int, int] | None:
        wholes = {one.start(2) for one in _PAIR.finditer(self.text) if one.start(1) == part}
        if not wholes and self.text.count(_PERCENT) == 1:
            wholes = {one.start(1) for one in _FRONT.finditer(self.text) if one.start(1) < part}
        if len(wholes) != 1:
            return None
        whole = wholes.pop()
        if self.sentence.figure(part).value > self.sentence.figure(whole).value or not self._are_sure(part, whole):
            return None
        return part, whole

    def _are_sure(self, *places: int) -> bool:
        return all(plain(self.sentence.figure(place)) for place in places)

    def _opens(self, place: int) -> bool:
        """Whether a plain number opens a sentence, which is what its capital is for: "Eight hundred of the 2,000"."""
        figure = self.sentence.figure(place)
        opened = place == 0 or plain(figure)
        return opened and figure.qualifier is None and plain(figure, bounded=True)

    def _rated(self, percent: int) -> tuple[int, int] | None:
        """The only pair of a part and a whole, where the percentage is called a rate: "a turnout of 46%"."""
        pairs = [(one.start(1), one.start(2)) for one in _PAIR.finditer(self.text)]
        pairs = pairs or self._led_by(percent) or self._fronted(percent)
        lead = _WORD.findall(self.text[max(0, percent - _LEAD) : percent])[-2:]
        behind = _WORD.findall(self.text[percent + 1 : percent + _BEHIND])[:2]
        named = self.words.groups["rates_of_a_whole"]
        aside = RATE_ASIDE.search(self.text, 0, percent) is not None
        sampled = self._is_of_sample(percent) and len(pairs) == 1 and self._opens(pairs[0][0])
        told = sampled or not named.isdisjoint(lead + behind)
        if aside or len(pairs) != 1 or not told or not self._are_sure(*pairs[0][sampled:]):
            return None
        part, whole = pairs[0]
        return pairs[0] if self.sentence.figure(part).value <= self.sentence.figure(whole).value else None

    def _is_of_sample(self, percent: int) -> bool:
        """Whether a percentage that stands apart is one of all who were asked: ", 40 per cent of the sample."."""
        apart = _APPOSED.search(self.text, 0, percent) is not None
        return apart and _OF_SAMPLE.match(self.text, percent + 1) is not None

    def _fronted(self, percent: int) -> list[tuple[int, int]]:
        """The only two counts, the whole at the head, with a rate beside them: "Of the 60, 15 died, a rate of 40%"."""
        front = _FRONT.match(self.text) if len(self.counts) == 2 and self.counts[1] < percent else None
        if front is None or front.start(1) != self.counts[0]:
            return []
        named = _NAMED.search(self.text, self.counts[1], percent)
        apart = named is None or self.words.has("rates_of_others", named[1])
        return [] if apart or not _ENDED.match(self.text, percent + 1) else [(self.counts[1], self.counts[0])]

    def _led_by(self, percent: int) -> list[tuple[int, int]]:
        """The only two counts, where a colon leads from a percentage to them: "41%: of the 21,000 …, 6,800 voted"."""
        if len(self.counts) != 2 or self.words.has("so_far_cast", self.text[percent:]):
            return []
        whole, part = self.counts
        front = _FRONT.match(self.text, percent + 1)
        return [(part, whole)] if front is not None and front.start(1) == whole else []

    def _is_change(self, percent: int, start: int) -> bool:
        """Whether a percentage is one of a change, or of something else that is named beside it, from ``start`` on."""
        around = self.text[max(0, percent - _LEAD) : percent + _BEHIND]
        cut = around.replace(":", ";").replace(",", ";")
        near = next((piece for piece in cut.split(";") if _PERCENT in piece), "")
        return self.words.has("change", near) or self.words.has("portion_apart", self.text[start : percent + _LEAD])

    def _is_good_or_none_is(self, found: tuple[int, int], percent: int) -> bool:
        """Whether the part and the whole make a percentage good, or no two numbers make it or what it leaves of 100."""
        stated = self.sentence.figure(percent).interval
        part, whole = map(self.sentence.figure, found)
        if (values(part) * 100 / values(whole)).meets(stated):
            return True
        figures = [self.sentence.figure(place) for place in self.counts]
        return not any(_is_share(one, other, stated) for one, other in permutations(figures, 2))


def _is_share(part: Quantity, whole: Quantity, stated: Interval) -> bool:
    if part.value > whole.value:
        return False
    share = values(part) * 100 / values(whole)
    return share.meets(stated) or (100 - share).meets(stated)
