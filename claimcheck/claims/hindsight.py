"""Hindsight: a value, the same value at an earlier time, and the change between them, named anywhere in a paragraph.

*The ferry carried 52,000 people in May. Its bar was shut. A year before it had been 47,000. The captain puts the 25 per
cent rise down to the weather.* What sums the change up is known by its article and its noun (*the 25 per cent rise*,
*the loss, 440,*, *growth of 12%*), or as a multiple of what the paragraph is about (*it has doubled since*). The values
are known by what they are: figures that the size can lie between, one of them told of an earlier time. Where any two
figures of the paragraph make the size good, these are meant; where two pairs may be, nothing is told.
"""

from __future__ import annotations

from itertools import combinations

from claimcheck.claims.moments import ANY, CUT, LEAST_STEM, NEAR, PRICED, WORD, Moments, is_kin
from claimcheck.claims.slotted import slotted
from claimcheck.claims.told import Cue, Told
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.passage import Passage
    from claimcheck.claims.slotted import Slotted

BACK, ON = 4, 2
"""How many sentences with figures before the one that names a change, and behind it, may hold its values."""

MOST_FIGURES = 24
"""A stretch of more figures than this tells too much to be sure what belongs together."""

_SLIPPED = 3
"""A size that is more than three times what the values give, or less than a third, is of something else."""

_SIZE_NEAR = 40
"""Characters between a noun of change and its size."""

_STEM = 5
_LONGEST = 240
_HAS = pattern(r"(?:has|have|had)(?: [a-z]+){0,3}? \Z")


def hindsights(passage: Passage, words: Lexicon) -> Iterator[Told]:
    """Every change that a paragraph sums up, or tells in a word, away from its values."""
    done: set[int] = set()
    for number in passage.naming("names_change"):
        sentence = passage.sentences[number]
        if len(sentence.figures) <= MOST_FIGURES and _is_sized(sentence, words):
            yield from _of_stretch(passage, number, sentence.end, words, done)
    text = passage.document.text
    for word in words.groups["times_over"]:
        at = text.find(f" {word}")
        while at >= 0:
            near = _nearest(passage, at)
            if near is not None:
                yield from _of_stretch(passage, near, at, words, done)
            at = text.find(f" {word}", at + 1)


def _is_sized(sentence: Slotted, words: Lexicon) -> bool:
    """Whether a figure stands near a noun of change, as its size does; looked at before sentences are read together."""
    for token in WORD.finditer(sentence.text):
        if token.group() in words.groups["names_change"] and any(
            token.start() - _SIZE_NEAR < place < token.end() + _SIZE_NEAR for place in sentence.slots
        ):
            return True
    return False


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


class Hindsight(Moments):
    """Some sentences of a paragraph as one text."""

    def read(self, start: int, end: int) -> Iterator[Told]:
        """What the sentences from a place of the document to another name."""
        for place in self.places:
            if start <= self.sentence.figure(place).start < end:
                named = self._summed(place)
                if named is not None and self._is_summing(place, *named[1:]):
                    yield from self._between(place, named[0])
        for cue in self.factors((0, len(self.text))):
            if start <= self.sentence.origin(cue.start) <= end + 1 and self._is_of_the_topic(cue):
                yield from self._between(None, cue)
            elif start <= self.sentence.origin(cue.start) <= end + 1 and self._is_announcing(cue):
                yield from self._between(None, cue, cue.end)

    def _summed(self, place: int) -> tuple[Cue, int, int] | None:
        """The noun of change that a size stands with as one of known size, and where the two begin and end together."""
        start, end = self._bounds(place)
        return self._named_behind(place, start, end) or self._named_ahead(place, start)

    def _named_behind(self, place: int, start: int, end: int) -> tuple[Cue, int, int] | None:
        """*The 25 per cent rise*, *that 24-point slump*."""
        behind = self._to_sign(self._gap_after(place)[: end - place])
        before = [*WORD.finditer(self.text, max(start, place - 40), place)]
        known = self._is_known(before, place)
        for token in [*WORD.finditer(behind.replace("-", " "))][: NEAR + 1] if known else ():
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
        tokens = [*WORD.finditer(self.text, max(start, place - 70), place)]
        for back in range(1, min(NEAR + 2, len(tokens)) + 1):
            token = tokens[-back]
            if token.group() in self.words.groups["names_change"]:
                led = self.text[token.end() : place]
                before = tokens[:-back]
                behind = self._gap_after(place).lstrip(" -").removeprefix(self.sentence.figure(place).subject.lower())
                apposed = led in (", ", " – ", " (") and CUT.match(behind.lstrip()) is not None
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
        first = WORD.findall(ahead)
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
            not dates and any(not self._is_told_before(word, start) for word in WORD.findall(told)[1:2])
        )

    def _has_no_other_object(self, behind: str, place: int) -> bool:
        """Whether what follows a change names nothing new that it is a change of: "the 20c rise in duty"."""
        tokens = self._to_sign(behind).split()
        if tokens and tokens[0] in self.words.groups["of_another_change"]:
            return False
        if not tokens or tokens[0] not in self.words.groups["change_of"] | self.words.groups["of_what_changed"]:
            return True
        noun = next((word for word in tokens[1:] if word not in self.words.groups["before_figures"]), "")
        return bool(noun) and noun[0] not in ANY and self._is_told_before(noun, place)

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
        if len(word) < LEAST_STEM:
            return False
        start = self._bounds(place)[0]
        if start not in self.stems:
            found = WORD.findall(self.text[:start])
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
        subject = WORD.findall(said[: has.start()])
        led = len(subject) > 0 and CUT.search(said[: has.start()]) is None and not set(ANY) & set(said)
        if not led:
            return False
        behind = self.text[cue.end : end].split()[:1]
        if behind != [] and behind[0] in self.words.groups["known_things"]:
            return False
        since = self.words.has("meanwhile_since", self.text[cue.end : end][:40])
        if " ".join(subject) in ("it", "they"):
            return True
        known = subject[0] in self.words.groups["definite"] and len(subject) <= NEAR
        topical = all(
            word in self.words.groups["any_value"] or self._is_told_before(word, cue.start) for word in subject[1:]
        )
        return since and known and topical

    def _is_announcing(self, cue: Cue) -> bool:
        """Whether the sentence behind a multiple says how many there were: "Thefts have doubled. There were"."""
        start, end = self._bounds(cue.start)
        said = self.text[start : cue.start]
        has = _HAS.search(f"{said.rstrip()} ")
        alone = all(place > cue.end for place in self.places if start <= place < end) and not set(ANY) & set(said)
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
        return len(kinds) == 1 or kinds == PRICED or self._bounds(pair[0]) == self._bounds(pair[1])

    def _chosen(self, told: list[Told], pairs: list[tuple[int, int]]) -> Told | None:
        """The only one that makes its size good, or, where no two figures do, the only one that a slip may explain."""
        if told:
            figured = [place for place in self.places if self.sentence.figure(place).form != "words"]
            others = [place for place in figured if place != told[0].size]
            pairs = [pair for pair in combinations(others, 2) if self.fits(pair, told[0].size)]
        good = [one for one in told if self._is_good((one.first, one.second), one.size, one.cue)]
        if (
            told
            and not good
            and any(self._is_good(pair, told[0].size, told[0].cue, told_of_both=False) for pair in pairs)
        ):
            return None
        chosen = good or [one for one in told if self._is_likely(one, _SLIPPED)]
        if len(chosen) > 1:
            chosen = [one for one in chosen if self._are_kin(one.first, one.second)]
        return chosen[0] if len(chosen) == 1 else None

    def _are_kin(self, one: int, other: int) -> bool:
        """Whether the sentences of two values have a word in common, whatever its ending."""
        first, second = (WORD.findall(self.text[slice(*self._bounds(place))]) for place in (one, other))
        known = self.words.groups["goes_on_with"]
        return any(is_kin(word, before) and word not in known for word in second for before in first)

    def _is_of_another(self, one: Told) -> bool:
        """Whether another change is told between the values and the size: "The squad grew too; its 9-point rise"."""
        last = max(place for place in (one.first, one.second, 0) if place < one.at)
        told = self.text[last + 1 : min(one.at, one.cue.start)]
        changed = set(self.words.words_in("change", told)) - self.words.groups["beside_change"]
        return last > 0 and (bool(changed) or self.words.has("of_others", told))
