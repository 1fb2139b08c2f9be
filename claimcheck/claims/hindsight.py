"""Hindsight: a value, the same value at an earlier time, and the change between them, named anywhere in a paragraph.

*The ferry carried 52,000 people in May. Its bar was shut. A year before it had been 47,000. The captain puts the 25 per
cent rise down to the weather.* What sums the change up is known by its article and its noun (*the 25 per cent rise*,
*the loss, 440,*, *growth of 12%*), or as a multiple of what the paragraph is about (*it has doubled since*). The values
are known by what they are: figures that the size can lie between, one of them told of an earlier time. Where any two
figures of the paragraph make the size good, these are meant; where two pairs may be, nothing is told.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations, permutations

from claimcheck.algebra.interval import Interval
from claimcheck.claims.carried import carried
from claimcheck.claims.change_ends import in_points
from claimcheck.claims.cues import Cues
from claimcheck.claims.ends import Ends
from claimcheck.claims.evened import evened
from claimcheck.claims.gaps import SIZED
from claimcheck.claims.slotted import SLOTS, slotted
from claimcheck.claims.told import Cue, Told, bare
from claimcheck.pattern import pattern
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.passage import Passage
    from claimcheck.claims.slotted import Slotted
    from claimcheck.quantities.quantity import Quantity

BACK, ON = 4, 2
"""How many sentences with figures before the one that names a change, and behind it, may hold its values."""

MOST_FIGURES = 24
"""A stretch of more figures than this tells too much to be sure what belongs together."""

_SLIPPED = 3
"""A size that is more than three times what the values give, or less than a third, is of something else."""

_FAR_SLIPPED = 4
"""The same where one of the values stands with the size."""

_LOOSE = Fraction(1, 8)
"""How far a multiple told in a word may be from what it is."""

_END = pattern(r"[.!?]['\")]*(?= |\Z)|;")
_CUT = pattern(r"[,;:()–]")
_WORD = pattern(r"[a-z][a-z'-]*")
_PRICED = {"money", "rate"}
_STEM, _LEAST_STEM = 5, 4
_NEAR, _FAR = 3, 12
_LONGEST = 240
_PLUPERFECT = pattern(r"\bhad (?:been|[a-z]{2,}(?:ed|en|wn|ut|d))\b")
_ANY = "".join(SLOTS.values())
_HAS = pattern(r"(?:has|have|had)(?: [a-z]+){0,3}? \Z")

_LONG_AGO, _DATED, _LATELY, _NAMED, _WAS, _UNTOLD, _NOW = 6, 5, 4, 3, 2, 1, 0
"""How far back the words around a value set it."""


class Moment(Value):
    """When a value was: how far back its words set it, its year if one is told, and the words of time."""

    depth: int
    year: int | None
    words: frozenset[str]

    def is_before(self, other: Moment) -> bool:
        """Whether it is surely the earlier of two."""
        if self.year is not None and other.year is not None:
            return self.year < other.year
        return self.depth > other.depth and (self.depth >= _LATELY or (other.depth == _NOW and self.depth >= _WAS))

    def is_apart_from(self, other: Moment) -> bool:
        """Whether two values have times of their own, whichever is the earlier."""
        deep = max(self.depth, other.depth) >= _NAMED and min(self.depth, other.depth) >= _UNTOLD
        return deep and self.words != other.words and self.year == other.year


def hindsights(passage: Passage, words: Lexicon) -> Iterator[Told]:
    """Every change that a paragraph sums up, or tells in a word, away from its values."""
    done: set[int] = set()
    for number in passage.naming("change"):
        sentence = passage.sentences[number]
        if len(sentence.figures) <= MOST_FIGURES:
            yield from _of_stretch(passage, number, sentence.end, words, done)
    text = passage.document.text
    for word in words.groups["times_over"]:
        at = text.find(f" {word}")
        while at >= 0:
            near = _nearest(passage, at)
            if near is not None:
                yield from _of_stretch(passage, near, at, words, done)
            at = text.find(f" {word}", at + 1)


def _nearest(passage: Passage, at: int) -> int | None:
    """The number of the last sentence before a place in its paragraph, or of the first behind it, if there is one."""
    last = passage.last_before(at)
    text = passage.document.text
    if last is not None and text.find("\n", passage.sentences[last].end, at) < 0:
        return last
    following = 0 if last is None else last + 1
    near = following < len(passage.sentences) and text.find("\n", at, passage.sentences[following].start) < 0
    return following if near else None


def _of_stretch(passage: Passage, number: int, at: int, words: Lexicon, done: set[int]) -> Iterator[Told]:
    """The changes that are named in a sentence, or in a word at a place behind it."""
    sentence = passage.sentences[number]
    near = passage.sentences[max(0, number - BACK) : number + 1 + ON]
    held = [one for one in near if one.paragraph == sentence.paragraph and one.kind == sentence.kind]
    block = passage.document.blocks[sentence.paragraph]
    start = max(block.start, at - _LONGEST) if at < sentence.start else held[0].start
    end = min(block.end, max(held[-1].end, at + _LONGEST if at > sentence.end else 0))
    figures = passage.within(start, end)
    if 1 < len(figures) <= MOST_FIGURES:
        stretch = slotted(passage.document, (start, end), figures, (sentence.paragraph, sentence.kind))
        reader = Hindsight(stretch, words)
        for told in reader.read(min(at, sentence.start), max(at, sentence.end)):
            origin = stretch.origin(told.at)
            if origin not in done:
                done.add(origin)
                yield told


class Hindsight(Cues, Ends):
    """Some sentences of a paragraph as one text."""

    def __init__(self, sentence: Slotted, words: Lexicon) -> None:
        super().__init__(sentence, words, across=True)
        self.stops = [0, *(match.end() for match in _END.finditer(self.text)), len(self.text)]
        self.stems: dict[int, frozenset[str]] = {}

    def read(self, start: int, end: int) -> Iterator[Told]:
        """What the sentences from a place of the document to another name."""
        for place in self.places:
            if start <= self.sentence.figure(place).start < end:
                named = self._summed(place)
                if named is not None and self._is_summing(place, *named[1:]):
                    yield from self._between(place, named[0])
                elif named is None:
                    yield from self._said_with_one(place)
        for cue in self.factors((0, len(self.text))):
            if start <= self.sentence.origin(cue.start) <= end + 1 and self._is_of_the_topic(cue):
                yield from self._between(None, cue)
            elif start <= self.sentence.origin(cue.start) <= end + 1 and self._is_announcing(cue):
                yield from self._between(None, cue, cue.end)

    def _bounds(self, at: int) -> tuple[int, int]:
        """Where the sentence of a place begins and ends."""
        start = max(stop for stop in self.stops if stop <= at)
        return start, min(stop for stop in self.stops if stop > at) if at < len(self.text) else len(self.text)

    def _summed(self, place: int) -> tuple[Cue, int, int] | None:
        """The noun of change that a size stands with as one of known size, and where the two begin and end together."""
        start, end = self._bounds(place)
        return self._named_behind(place, start, end) or self._named_ahead(place, start)

    def _named_behind(self, place: int, start: int, end: int) -> tuple[Cue, int, int] | None:
        """*The 25 per cent rise*, *that 24-point slump*."""
        behind = self._to_sign(self._gap_after(place)[: end - place])
        before = [*_WORD.finditer(self.text, max(start, place - 40), place)]
        known = self._is_known(before, place)
        for token in [*_WORD.finditer(behind.replace("-", " "))][: _NEAR + 1] if known else ():
            if token.group() in self.words.groups["names_change"]:
                at = place + 1 + token.start()
                return self._cue_of(token.group(), at), self._opening(before), at + len(token.group())
            if not self._may_stand_between(token.group(), place):
                return None
        return None

    def _may_stand_between(self, word: str, place: int) -> bool:
        """Whether a word between a size and its noun says nothing new of what changed."""
        figure = self.sentence.figure(place)
        return (
            word in self.words.groups["beside_change"]
            or word in figure.subject.lower().split()[:-1]
            or (self._is_told_before(word, place))
        )

    def _is_known(self, before: list[re.Match[str]], place: int) -> bool:
        """Whether an article says that what follows was told before: "the", "that sharp"; or "it is a" does."""
        words = [token.group() for token in before]
        while words and words[-1] in self.words.groups["beside_change"]:
            words.pop()
        if not words or (before and self.text[before[-1].end() : place].strip()):
            return False
        return words[-1] in self.words.groups["known_change"] or self._opens_summing(words)

    def _opens_summing(self, words: list[str]) -> bool:
        """Whether a sentence opens by summing up what was told: "That is a", "This represents an"."""
        return " ".join(words) in self.words.groups["sums_up_change"]

    def _opening(self, before: list[re.Match[str]]) -> int:
        """Where the article stands."""
        for token in reversed(before):
            if token.group() in self.words.groups["known_change"]:
                return token.start()
        return before[0].start() if before else 0

    def _named_ahead(self, place: int, start: int) -> tuple[Cue, int, int] | None:
        """*The loss of 440*, *growth of 12%*, *the gain, 300,*, *the rise came to 65p*."""
        tokens = [*_WORD.finditer(self.text, max(start, place - 70), place)]
        for back in range(1, min(_NEAR + 2, len(tokens)) + 1):
            token = tokens[-back]
            if token.group() in self.words.groups["names_change"]:
                led = self.text[token.end() : place]
                before = tokens[:-back]
                behind = self._gap_after(place).lstrip(" -").removeprefix(self.sentence.figure(place).subject.lower())
                apposed = led in (", ", " – ", " (") and _CUT.match(behind.lstrip()) is not None
                spoken = led.strip(" ,") in self.words.groups["leads_to_known_size"]
                opens = not before and self.text[start : token.start()].strip(" '\"") == "" and led == " of "
                if not (apposed or spoken) or not (opens or self._is_known(before, token.start())):
                    return None
                return self._cue_of(token.group(), token.start()), self._opening([*before, token]), place + 1
        return None

    def _cue_of(self, word: str, at: int) -> Cue:
        return Cue(at, at + len(word), self.words.number("change", word), "change")

    def _is_summing(self, place: int, opening: int, closing: int) -> bool:
        """Whether a change that is named is that of what the paragraph tells, and came about."""
        figure = self.sentence.figure(place)
        start, end = self._bounds(place)
        ahead, behind = self.text[start:opening], self.text[closing:end]
        said = f"{ahead} {self._to_sign(behind)}"
        if figure.is_range or any(self.words.has(name, said) for name in ("supposed", "of_others")):
            return False
        first = _WORD.findall(ahead)
        if first and (len(first) == 1 or first[0] in self.words.groups["opens_aside"] or first[0].endswith("ly")):
            return False
        if self._counts_strangers(place):
            return False
        if self.words.has("change", ahead) or ";" in ahead or ":" in ahead:
            return False
        return not self._is_of_other_time(behind, start) and self._has_no_other_object(behind, place)

    def _is_of_other_time(self, behind: str, start: int) -> bool:
        """Whether a change began at a time that was not told before: "the fall since 2015"."""
        told = self._to_sign(behind)
        if told.split()[:1] != list(self.words.groups["begun_since"]):
            return False
        at = self.text.find(behind, start)
        dates = [self.sentence.figure(slot) for slot in self.slots if at <= slot < at + len(told)]
        before = self.sentence.document.text[self.sentence.start : self.sentence.origin(start)]
        return any(date.text not in before for date in dates) or (
            not dates and any(not self._is_told_before(word, start) for word in _WORD.findall(told)[1:2])
        )

    def _has_no_other_object(self, behind: str, place: int) -> bool:
        """Whether what follows a change names nothing new that it is a change of: "the 20c rise in duty"."""
        tokens = self._to_sign(behind).split()
        if tokens and tokens[0] in self.words.groups["of_another_change"]:
            return False
        if not tokens or tokens[0] not in self.words.groups["change_of"] | self.words.groups["of_what_changed"]:
            return True
        noun = next((word for word in tokens[1:] if word not in self.words.groups["before_figures"]), "")
        return bool(noun) and noun[0] not in _ANY and self._is_told_before(noun, place)

    def _counts_strangers(self, place: int) -> bool:
        """Whether a size counts things that were not told of before: "the loss of 20 plots"."""
        figure = self.sentence.figure(place)
        noun = "".join(figure.subject.lower().split()[:1])
        if figure.kind != "count" or not noun.endswith("s") or noun.startswith("point"):
            return False
        before = (self.sentence.figure(one).subject.lower() for one in self.places if one < place)
        both = self.words.has("persons", noun) and any(self.words.has("persons", other) for other in before)
        return not (both or self._is_told_before(noun, place))

    def _is_told_before(self, word: str, place: int) -> bool:
        """Whether a word, whatever its ending, stands in a sentence before that of a place."""
        if len(word) < _LEAST_STEM:
            return False
        start = self._bounds(place)[0]
        if start not in self.stems:
            found = _WORD.findall(self.text[:start])
            self.stems[start] = frozenset(word[:_STEM] for word in found)
        return word[:_STEM] in self.stems[start]

    def _is_of_the_topic(self, cue: Cue) -> bool:
        """Whether a multiple is that of what the paragraph tells: "It has more than doubled since"."""
        start, end = self._bounds(cue.start)
        said = self.text[start : cue.start]
        has = _HAS.search(f"{said.rstrip()} ")
        clause = f"{said} {self._to_sign(self.text[cue.end : end])}"
        if has is None or any(self.words.has(name, clause) for name in ("supposed", "of_others")):
            return False
        subject = _WORD.findall(said[: has.start()])
        led = len(subject) > 0 and _CUT.search(said[: has.start()]) is None and not set(_ANY) & set(said)
        if not led:
            return False
        behind = self.text[cue.end : end].split()[:1]
        if behind != [] and behind[0] in self.words.groups["known_things"]:
            return False
        since = self.words.has("meanwhile_since", self.text[cue.end : end][:40])
        if " ".join(subject) in ("it", "they"):
            return True
        known = subject[0] in self.words.groups["definite"] and len(subject) <= _NEAR
        topical = all(
            word in self.words.groups["any_value"] or self._is_told_before(word, cue.start) for word in subject[1:]
        )
        return since and known and topical

    def _is_announcing(self, cue: Cue) -> bool:
        """Whether the sentence behind a multiple says how many there were: "Thefts have doubled. There were"."""
        start, end = self._bounds(cue.start)
        said = self.text[start : cue.start]
        has = _HAS.search(f"{said.rstrip()} ")
        alone = all(place > cue.end for place in self.places if start <= place < end) and not set(_ANY) & set(said)
        clause = f"{said} {self._to_sign(self.text[cue.end : end])}"
        if has is None or not alone or any(self.words.has(name, clause) for name in ("supposed", "of_others")):
            return False
        return self.text[end:].startswith(self.words.starts("there_were"))

    def _between(self, size: int | None, cue: Cue, start: int = 0) -> Iterator[Told]:
        """The only two values, from a place on, that a change lies between."""
        if not cue.sense:
            return
        values = [one for one in self.places if one != size and one >= start and self._may_be_value(one)]
        pairs = [pair for pair in combinations(values, 2) if self._are_of_a_kind(pair) and self.fits(pair, size)]
        told = [one for pair in pairs if (one := self._at_two(pair, size, cue)) is not None]
        chosen = self._chosen(told, pairs)
        if chosen is not None and not self._is_of_another(chosen):
            yield chosen

    def _are_of_a_kind(self, pair: tuple[int, int]) -> bool:
        """Whether neither of two values needs the unit of the other, if they are of two sentences."""
        kinds = {self.sentence.figure(place).kind for place in pair}
        return len(kinds) == 1 or kinds == _PRICED or self._bounds(pair[0]) == self._bounds(pair[1])

    def _chosen(self, told: list[Told], pairs: list[tuple[int, int]], slipped: int = _SLIPPED) -> Told | None:
        """The only one that makes its size good, or, where no two figures do, the only one that a slip may explain."""
        good = [one for one in told if self._is_good((one.first, one.second), one.size, one.cue)]
        if (
            told
            and not good
            and any(self._is_good(pair, told[0].size, told[0].cue, told_of_both=False) for pair in pairs)
        ):
            return None
        chosen = good or [one for one in told if self._is_likely(one, slipped)]
        if len(chosen) > 1:
            chosen = [one for one in chosen if self._are_kin(one.first, one.second)]
        return chosen[0] if len(chosen) == 1 else None

    def _are_kin(self, one: int, other: int) -> bool:
        """Whether the sentences of two values have a word in common, whatever its ending."""
        first, second = (_WORD.findall(self.text[slice(*self._bounds(place))]) for place in (one, other))
        known = self.words.groups["goes_on_with"]
        return any(_is_kin(word, before) and word not in known for word in second for before in first)

    def _said_with_one(self, size: int) -> Iterator[Told]:
        """*Takings are up by 26 per cent on the £40,000 of May*: one value with the size, the other told elsewhere."""
        cue = self.cue(size)
        if cue is None or not self._is_said(size, cue):
            return
        start, end = self._bounds(size)
        values = [place for place in self.places if place != size and self._may_be_value(place)]
        pairs = [pair for pair in combinations(values, 2) if self._are_of_a_kind(pair) and self.fits(pair, size)]
        apart = [pair for pair in pairs if (start <= pair[0] < end) != (start <= pair[1] < end)]
        known = {place for pair in apart for place in pair if start <= place < end}
        if len(known) != 1 or any(start <= pair[0] and pair[1] < end for pair in pairs):
            return
        (one,) = known
        told = [
            made
            for pair in apart
            for other in pair
            if other != one and (made := self._joined_by(one, other, size, cue)) is not None
        ]
        chosen = self._chosen(told, pairs, _FAR_SLIPPED)
        if chosen is not None and self._goes_as_told(chosen):
            yield chosen

    def _is_said(self, size: int, cue: Cue) -> bool:
        """Whether a word of change says for sure by how much something went up or down."""
        word, figure = self.text[cue.start : cue.end], self.sentence.figure(size)
        known = self.words.number("change", word) if word not in self.words.groups["results"] else 0
        start, end = self._bounds(size)
        left, right = min(size, cue.start), max(size + 1, cue.end)
        ahead, behind = self.text[start:left], self._to_sign(self.text[right:end])
        if not known or figure.is_range or figure.qualifier is not None or self.has_object(cue):
            return False
        last = self.last_word(self.text[:left])
        added = last in self.words.groups["adds_on"] | self.words.groups["denies"]
        added = added or (last[-1:].isalpha() and self._is_of_verb(cue, last))
        clause = ahead[max(ahead.rfind(sign) for sign in ",;") + 1 :]
        return not added and not any(self.words.has(name, clause + behind) for name in ("supposed", "of_others"))

    def _joined_by(self, known: int, other: int, size: int, cue: Cue) -> Told | None:
        """A value told with a size, and one of another sentence, as those of one thing at two times."""
        start = self._bounds(size)[0]
        is_then = self._is_base(known, size, max(cue.end, size + 1))
        one = cue.replace(sense=self.words.number("change", self.text[cue.start : cue.end]), name="change")
        if is_then is None and other < size:
            return (
                Told(self.sentence, known, other, size, one, True, True) if self._apposed(known, other, cue) else None
            )
        if is_then is None:
            fits = other > size and self._is_of_the_time(known, other, max(cue.end, size + 1))
            return Told(self.sentence, known, other, size, one, True, True) if fits else None
        if other > size or not (self._goes_on_about(start, size, other) or self._are_measured_alike(known, other)):
            return None
        moments = self._moment(known), self._moment(other)
        if is_then:
            return (
                None if moments[1].is_before(moments[0]) else Told(self.sentence, other, known, size, one, True, True)
            )
        timed = moments[0].words != moments[1].words and moments[1].depth >= _NAMED
        return Told(self.sentence, known, other, size, one, True, True) if timed else None

    def _apposed(self, known: int, other: int, cue: Cue) -> bool:
        """Whether a change is told in apposition to the value reached: "It is now 13 per cent, a rise of four"."""
        now, then = self._moment(known), self._moment(other)
        article = self.last_word(self.text[: min(cue.start, *self._after(known))])
        said = article in self.words.groups["apposing"] and "," in self.text[known : cue.start]
        return said and then.is_before(now) and self._goes_on(other, known)

    def _after(self, place: int) -> tuple[int, ...]:
        """The place of the figure behind another."""
        following = self._next(place)
        return () if following is None else (following,)

    def _is_base(self, known: int, size: int, behind: int) -> bool | None:
        """Whether a value told with a size is the former one, or the one that was reached; None for one told before."""
        if known > size:
            led = self.text[behind:known].replace(",", " ").split() or self.text[size + 1 : known].split()
            if led[-1:] and led[-1] in self.words.groups["reaching"] | {"to"}:
                return False
            from_it = bool(led) and led[0] in self.words.groups["counts_from"]
            return from_it or self._moment(known).depth >= _DATED
        return True if self._opens_long_ago(known) and "," in self.text[known:size] else None

    def _opens_long_ago(self, place: int) -> bool:
        """Whether the sentence of a value opens with its time: "The year before, it took £40", "Having made £40"."""
        opening = _WORD.findall(self.text[self._bounds(place)[0] : place])[: _NEAR * 2]
        having = opening[:1] != [] and opening[0] in self.words.groups["having"]
        long_ago = self._moment(place).depth == _LONG_AGO
        return long_ago and (having or self.words.has("long_past", " ".join(opening)))

    def _is_of_the_time(self, known: int, other: int, behind: int) -> bool:
        """Whether a value of a later sentence is of the time that a size is counted from: "than in May. In May"."""
        said = self._to_sign(self.text[behind : self._bounds(known)[1]])
        if not {*said.split()[:1]} <= self.words.groups["counts_from"]:
            return False
        slots = [at for at in self.slots if behind <= at < behind + len(said)]
        if any(at in self.places for at in slots):
            return False
        now, then = self._moment(known), self._moment(other)
        named = self._times(said) | {self.sentence.figure(at).text.lower() for at in slots}
        plain = self.words.groups["relates_times"]
        held = then.words - plain
        return bool(held) and held <= (named | now.words) - plain and bool(held & named)

    def _goes_on_about(self, start: int, end: int, other: int) -> bool:
        """Whether the words before a size speak of what a value of a sentence before was told of."""
        timed = ("time", "times_named", "long_past")
        words = [
            word
            for word in _WORD.findall(self.text[start:end])
            if not any(self.words.has(name, word.partition("-")[0]) for name in timed)
        ]
        if (
            not words
            or words[0] in self.words.groups["goes_on_as"]
            or self.words.has("concludes", self.text[start:end])
        ):
            return bool(words)
        if any(word in self.words.groups["any_value"] for word in words):
            return True
        told = _WORD.findall(self.text[slice(*self._bounds(other))])
        return any(_is_kin(word, before) for word in words for before in told)

    def _are_measured_alike(self, one: int, other: int) -> bool:
        """Whether two values are in a unit, or of a noun, that little else in a paragraph has."""
        first, second = self.sentence.figure(one), self.sentence.figure(other)
        if first.kind == "count":
            return first.subject != "" and first.subject == second.subject
        return first.kind not in ("money", "percent", "duration") and first.unit.name == second.unit.name

    def _is_of_another(self, one: Told) -> bool:
        """Whether another change is told between the values and the size: "The squad grew too; its 9-point rise"."""
        last = max(place for place in (one.first, one.second, 0) if place < one.at)
        told = self.text[last + 1 : min(one.at, one.cue.start)]
        changed = set(self.words.words_in("change", told)) - self.words.groups["beside_change"]
        return last > 0 and (bool(changed) or self.words.has("of_others", told))

    def _may_be_value(self, place: int) -> bool:
        """Whether a figure is no size itself, no part, no limit and nothing that was but expected."""
        figure = self.sentence.figure(place)
        tied = figure.document.text[figure.number_end : figure.number_end + 1] == "-"
        part = self._is_whole(place) and len(self._gap_before(place).split()) <= _NEAR
        if figure.qualifier is not None and figure.qualifier != "approx":
            return False
        if (
            figure.is_range
            or figure.form == "fuzzy"
            or tied
            or part
            or self._is_distance(place)
            or self._tells_when(place, figure)
        ):
            return False
        worded = figure.kind == "count" and figure.form == "words"
        return not worded and not self.words.has("supposed", self._around(place))

    def _tells_when(self, place: int, figure: Quantity) -> bool:
        """Whether a length of time says when or how long."""
        if figure.kind != "duration":
            return False
        stretch = figure.form != "compound" and figure.resolution >= 1 and self._is_stretch(place)
        return stretch or not self.words.groups["when"].isdisjoint(self._gap_after(place).split()[:1])

    def _around(self, place: int) -> str:
        """The words that go with a value: its sentence, cut at the values beside it."""
        start, end = self._bounds(place)
        kinds = {self.sentence.figure(place).kind}
        kinds |= _PRICED if kinds & _PRICED else set()
        beside = [one for one in self.places if one != place and self._is_beside(self.sentence.figure(one), kinds)]
        left = max([start, *(self._seam(one, place) for one in beside if start <= one < place)])
        right = min([end, *(self._seam(place, one) for one in beside if place < one < end)])
        return self.text[left:right]

    @staticmethod
    def _is_beside(figure: Quantity, kinds: set[str]) -> bool:
        """Whether a figure may be a value told beside another; a small number in a word is none."""
        return figure.kind in kinds and not (figure.kind == "count" and figure.form == "words")

    def _seam(self, first: int, second: int) -> int:
        """Where the words of one value end and those of the next begin."""
        gap = self.text[first + 1 : second]
        cut = max((match.start() for match in _CUT.finditer(gap)), default=-1)
        led = [gap.rfind(f" {word} ") for word in self.words.groups["parts_values"]]
        at = max([cut, *led])
        return first + 1 + at if at >= 0 else second

    def _moment(self, place: int) -> Moment:
        """When a value was."""
        start = self._bounds(place)[0]
        around = self._around(place)
        offset = self.text.find(around, start)
        slots = [at for at in self.slots if offset <= at < offset + len(around)]
        dates = [figure for at in slots if (figure := self.sentence.figure(at)).kind == "date"]
        years = {one.calendar.year for one in dates if one.calendar is not None and one.calendar.year}
        said = frozenset((*self._times(around), *(one.text.lower() for one in dates)))
        return Moment(self._depth(around, bool(dates)), years.pop() if len(years) == 1 else None, said)

    def _times(self, text: str) -> set[str]:
        """The words of time in a text, without those that lead to one: "in May"."""
        named = (word for name in ("time", "times_named") for word in self.words.words_in(name, text))
        return {word.split()[-1] for word in named}

    def _depth(self, around: str, dated: bool) -> int:
        if self.words.has("times_present", around):
            return _NOW
        if self.words.has("long_past", around) or _PLUPERFECT.search(around):
            return _LONG_AGO
        if dated:
            return _DATED
        if self.words.has("lately_past", around):
            return _LATELY
        if self.words.has("time", around) or self.words.has("times_named", around):
            return _NAMED
        return _WAS if self.words.has("was_then_at", around) else _UNTOLD

    def _at_two(self, pair: tuple[int, int], size: int | None, cue: Cue) -> Told | None:
        """Two values as those of one thing at two times, if their words say so."""
        moments = dict(zip(pair, map(self._moment, pair), strict=True))
        led = self._led_from(*pair)
        if led is not None:
            one = Told(self.sentence, *led, size, cue, True, True)
            return one if self._goes_as_told(one) else None
        for now, then in permutations(pair):
            if moments[then].is_before(moments[now]) and self._goes_on(now, then):
                one = Told(self.sentence, now, then, size, cue, True, True)
                return one if self._goes_as_told(one) else None
        left, right = pair
        apart = moments[left].is_apart_from(moments[right])
        if self._bounds(left) == self._bounds(right) and _UNTOLD in {one.depth for one in moments.values()}:
            return None
        if apart and self._goes_on(left, right):
            return Told(self.sentence, left, right, size, cue, False, True).oriented()
        return None

    def _led_from(self, first: int, second: int) -> tuple[int, int] | None:
        """Two values of one sentence, the later first, if it says so: "from 4 to 5", "5, up from 4"."""
        if self._bounds(first) != self._bounds(second):
            return None
        left, right = self._word_before(first), self._word_before(second)
        if left in self.words.groups["ranges_out"] and right in self.words.groups["rising_to"]:
            return second, first
        gap = self.text[first + 1 : second]
        held = right in self.words.groups["held_from"] or gap.rstrip().endswith(self.words.starts("held_from"))
        return (first, second) if held and len(gap.split()) <= _FAR else None

    def _goes_as_told(self, one: Told) -> bool:
        """Whether the values go the way that the word of change says."""
        word = self.text[one.cue.start : one.cue.end]
        if word in self.words.groups["either_way"] - self.words.groups["goes_one_way"]:
            return True
        first, second = (abs(end.value * end.unit.factor) for end in carried(one.ends))
        return (first > second) == (one.cue.sense > 0) and first != second

    def _goes_on(self, one: int, other: int) -> bool:
        """Whether the later told of two values is of what the first was: its sentence opens with a time or goes on."""
        first, second = sorted((one, other))
        start, _ = self._bounds(second)
        if self._bounds(first)[0] == start:
            return True
        opening = self.text[start:second]
        tokens = _WORD.findall(opening)
        if not tokens:
            return False
        early = " ".join(tokens[: _NEAR * 2])
        dated = SLOTS["date"] in opening or SLOTS["time"] in opening
        if dated or self.words.has("goes_on_with", early) or self.words.has("time", early):
            return True
        told = _WORD.findall(self.text[slice(*self._bounds(first))])
        return any(_is_kin(word, before) for word in tokens for before in told)

    def _measure(self, size: int | None) -> Quantity | None:
        """The figure of a size, that of points between percentages as one of percentage points."""
        if size is None:
            return None
        figure = self._size(size)
        return in_points(figure) if figure.kind == "count" and figure.subject.startswith("point") else figure

    def _in_one_unit(self, pair: tuple[int, int], measure: Quantity | None) -> list[tuple[Interval, Fraction]]:
        """Two values, and the size of what lies between them, in one unit: what each may be, and what it says."""
        ends = [bare(self.sentence.figure(place), self.words).unbounded() for place in pair]
        figures = [*ends] if measure is None or measure.kind in SIZED else [*ends, bare(measure, self.words)]
        return [(one.interval * one.unit.factor, abs(one.value * one.unit.factor)) for one in evened(carried(figures))]

    def fits(self, pair: tuple[int, int], size: int | None) -> bool:
        """Whether two figures may be values of one thing; points may be those of an index."""
        measure = self._measure(size)
        if measure is not None and measure.kind == "point":
            ends = [bare(self.sentence.figure(place), self.words) for place in pair]
            if all(end.kind == "count" and not end.subject and end.form == "digits" for end in ends):
                return self._near(*ends)
        return super().fits(pair, size)

    def _is_good(self, pair: tuple[int, int], size: int | None, cue: Cue, *, told_of_both: bool = True) -> bool:
        """Whether a size is that of the change between two values, whichever of them is the earlier.

        Percentages that are not ``told_of_both`` times make points good only as they are written.
        """
        measure = self._measure(size)
        one, other, *more = (may for may, _ in self._in_one_unit(pair, measure))
        if measure is not None and measure.kind == "point" and not told_of_both:
            one, other = (Interval.point(value) for _, value in self._in_one_unit(pair, measure)[:2])
        for now, then in ((one, other), (other, one)):
            if measure is None or measure.kind == "multiple":
                told = self._multiple(cue) if measure is None else measure.interval
                made = [now / then, now / then - 1]
            elif measure.kind in ("percent", "share"):
                told, made = measure.interval * measure.unit.factor, [now / then - 1]
            else:
                told, made = (more or [measure.interval * self._point(pair, measure)])[0], [now - then]
            if any(told.meets(result) for result in made):
                return True
        return False

    def _point(self, pair: tuple[int, int], measure: Quantity) -> Fraction:
        """What a point is of two values: a hundredth of percentages, one of an index."""
        return measure.unit.factor if self.sentence.figure(pair[0]).kind == "percent" else Fraction(1)

    def _value(self, cue: Cue) -> Fraction:
        """The multiple that a word stands for."""
        value = self.words.classes["factor"][self.text[cue.start : cue.end]]  # type: ignore[call-overload]
        return Fraction(*value) if isinstance(value, tuple) else Fraction(value)  # type: ignore[arg-type]

    def _multiple(self, cue: Cue) -> Interval:
        """What a word such as *doubled* allows, generously, with what hedges it."""
        value = self._value(cue)
        before = self.text[: cue.start].split()[-2:]
        hedges = {known for words in (before, before[-1:]) if (known := self.words.cues.get(" ".join(words)))}
        bounded = {name for name, _ in hedges} & {"more_than", "at_least"}
        low, high = (value, value * 2) if bounded and value > 1 else (value * (1 - _LOOSE), value * (1 + _LOOSE))
        return Interval.closed(low, high)

    def _is_likely(self, one: Told, slipped: int) -> bool:
        """Whether a size is what a writer who slipped could have told of two values."""
        measure = self._measure(one.size)
        (_, now), (_, then), *more = self._in_one_unit((one.first, one.second), measure)
        if measure is None or measure.kind == "multiple":
            told, made = self._value(one.cue) if measure is None else abs(measure.value), now / then
        elif measure.kind in ("percent", "share"):
            told, made = abs(measure.value * measure.unit.factor), abs(now / then - 1)
            if all(end.kind == "percent" for end in one.ends):
                return told == abs(now - then)
        else:
            told = more[0][1] if more else abs(measure.value) * self._point((one.first, one.second), measure)
            made = abs(now - then)
        return bool(made and told) and Fraction(1, slipped) <= told / made <= slipped


def _is_kin(one: str, other: str) -> bool:
    """Whether two words are likely forms of one: "landed", "landings"."""
    least = min(len(one), len(other))
    shared = max(_LEAST_STEM, least - 2)
    return least >= _LEAST_STEM and one[:shared] == other[:shared]
