"""Passage: a document as rules see it: sentences with their figures slotted."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate, pairwise

from claimcheck.claims.lexicon import lexicon, tokens_of
from claimcheck.claims.phrasing import compiled
from claimcheck.claims.roles import SKIPPED
from claimcheck.claims.slotted import SLOTS, joined, slotted
from claimcheck.claims.subjects import Subjects
from claimcheck.documents.sentences import in_block
from claimcheck.value import Value, once

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.partition import Partition
    from claimcheck.claims.phrasing import Match, Phrasing
    from claimcheck.claims.slotted import Slotted
    from claimcheck.claims.told import Told
    from claimcheck.documents.document import Document
    from claimcheck.locale import Locale
    from claimcheck.quantities.quantity import Quantity


_ENDS = (".", "!")
_QUOTES = "\"' "
_BACKWARD = 60
"""Characters of a sentence in which words may look back at the one before."""
_FEW, _MANY = 3, 16
_INDEXED = 40
"""Sentences from which on it pays to know where each word stands."""

_SLOTS = frozenset(SLOTS.values())
_LEAST_PARTED = 2
"""Of the three figures that a division has at least, one may stand in another sentence."""
_LEAST_TOLD = 2
"""Two values; what lies between them may be a word."""


class Passage(Value):
    """A document, every figure in it, and the sentences that hold at least one.

    ``sentences`` are in reading order and know their paragraph; figures of tables are in ``figures`` alone.
    """

    document: Document
    figures: tuple[Quantity, ...]
    sentences: tuple[Slotted, ...]
    locale: Locale

    @once
    def subjects(self) -> Subjects:
        """What its figures are about."""
        return Subjects(self.document, self.locale)

    @once
    def told(self) -> tuple[Told, ...]:
        """The changes and gaps that its sentences tell, both ends and the size."""
        return tuple(self._tell()) if sum(len(one.figures) for one in self.sentences) >= _LEAST_TOLD else ()

    def _tell(self) -> Iterator[Told]:
        from claimcheck.claims.tell import told, told_by_several

        words = lexicon(self.locale)
        before: tuple[Slotted, ...] = ()
        for sentence in self.sentences:
            found = tuple(told(sentence, words))
            for some in dict.fromkeys((before[-1:], before)):
                if some and not found:
                    found = tuple(told_by_several(some, sentence, words))
            yield from found
            before = (*before[-1:], sentence)

    @once
    def parted(self) -> tuple[Partition, ...]:
        """The totals that its sentences divide into parts."""
        return tuple(self._part()) if any(len(one.figures) >= _LEAST_PARTED for one in self.sentences) else ()

    def _part(self) -> Iterator[Partition]:
        from claimcheck.claims.partitions import partitions, partitions_of_named, partitions_of_two

        words, before = lexicon(self.locale), None
        for sentence in self.sentences:
            yield from partitions(sentence, words)
            if before is not None:
                yield from partitions_of_two(before, sentence, words)
            before = sentence
        yield from partitions_of_named(self, words)

    @once
    def multiplied(self) -> tuple[tuple[int, Slotted], ...]:
        """The sentences that tell a multiple, each with the number of one with figures; two rules ask for them."""
        from claimcheck.claims.abreast import telling

        return tuple(telling(self, lexicon(self.locale)))

    @once
    def said(self) -> str:
        """What the sentences with figures say, as they are written, a line each."""
        text = self.document.text
        return "\n".join([text[sentence.start : sentence.end] for sentence in self.sentences])

    def paragraphs(self) -> Iterator[tuple[Slotted, ...]]:
        """The sentences of each paragraph, in reading order."""
        run: list[Slotted] = []
        for sentence in self.sentences:
            if run and run[-1].paragraph != sentence.paragraph:
                yield tuple(run)
                run = []
            run.append(sentence)
        if run:
            yield tuple(run)

    def resumed(self) -> Iterator[tuple[int, Slotted]]:
        """Pairs of sentences of which the second goes on with the first (*That is ...*), each pair as one sentence.

        With each comes the offset at which the second begins. A semicolon stands for the end of the first.
        """
        words = lexicon(self.locale)
        groups = words.groups
        openings, backward = tuple(groups.get("resuming", ())), tuple(groups.get("looking_back", ()))
        for first, second in pairwise(self.sentences):
            if first.paragraph == second.paragraph and (
                _resumes(second.text, openings, backward) or _sums_up(first, second, words)
            ):
                apart = self.document.text[first.end : second.start].strip()
                if first.text.rstrip().endswith(_ENDS) and not apart:
                    made, (seam,) = joined((first, second))
                    yield second.start, made.replace(text=f"{made.text[:seam]}{_unquoted(made.text[seam:])}")

    def matches(self, roles: Mapping[str, str], templates: Sequence[str]) -> list[Match]:
        """Where the first of ``templates`` that matches at all does so, one match for each set of figures."""
        for template in templates:
            phrasing = compiled(template, tuple(roles.items()), lexicon(self.locale))
            found: dict[tuple[int, ...], Match] = {}
            for sentence in self._holding(phrasing):
                for match in phrasing.find(sentence):
                    places = (place for bound in match.places.values() for place in bound)
                    found.setdefault(tuple(sentence.figure(place).start for place in places), match)
            if found:
                return list(found.values())
        return []

    def every_match(self, roles: Mapping[str, str], templates: Sequence[str]) -> Iterator[Match]:
        """Where any of ``templates`` matches, sentence by sentence; one match for each set of figures."""
        held: dict[Slotted, list[Phrasing]] = {}
        for template in templates:
            phrasing = compiled(template, tuple(roles.items()), lexicon(self.locale))
            for sentence in self._holding(phrasing):
                held.setdefault(sentence, []).append(phrasing)
        seen: set[tuple[int, ...]] = set()
        for sentence in self.sentences if held else ():
            for phrasing in held.get(sentence, ()):
                for match in phrasing.find(sentence):
                    places = (place for bound in match.places.values() for place in bound)
                    starts = tuple(sentence.figure(place).start for place in places)
                    if starts not in seen:
                        seen.add(starts)
                        yield match

    def naming(self, *names: str) -> Sequence[int]:
        """The numbers of the sentences that hold a word of one of some classes or groups, in order.

        Several rules ask for the same words.
        """
        named = self._named
        for name in names:
            if name not in named:
                named[name] = self._naming(name)
        return named[names[0]] if len(names) == 1 else sorted({at for name in names for at in named[name]})

    def _naming(self, name: str) -> tuple[int, ...]:
        """Asking each sentence would cost most where nothing is found; so all their words are looked at first."""
        words = lexicon(self.locale)
        keys = words.keys(name)
        if len(self.sentences) > _INDEXED:
            possible = self._with(keys)
        else:
            met = keys & self._all_held
            possible = [at for at, tokens in enumerate(self._held) if not met.isdisjoint(tokens)] if met else []
        return tuple(at for at in possible if words.has(name, self.sentences[at].text, self._held[at]))

    @once
    def _named(self) -> dict[str, tuple[int, ...]]:
        """What sentences hold a word of each class or group that was asked for already."""
        return {}

    @once
    def _held(self) -> list[frozenset[str]]:
        """The words of each sentence, with the empty one."""
        return [tokens_of(sentence.text) for sentence in self.sentences]

    @once
    def _all_held(self) -> frozenset[str]:
        """The words of all sentences."""
        return frozenset().union(*self._held)

    def with_signs(self, wanted: frozenset[str]) -> list[int]:
        """The numbers of the sentences that hold one of some words, signs, slot letters or tags, in order."""
        if len(self.sentences) > _INDEXED:
            return self._with(wanted)
        words = lexicon(self.locale)
        return [at for at, one in enumerate(self.sentences) if not wanted.isdisjoint(one.tokens(words))]

    def _with(self, tokens: frozenset[str]) -> list[int]:
        where = self._where
        return sorted({at for token in tokens & where.keys() for at in where[token]})

    @once
    def _where(self) -> dict[str, list[int]]:
        """The numbers of the sentences that hold each word, sign, slot letter and tag."""
        words = lexicon(self.locale)
        where: dict[str, list[int]] = {}
        for at, sentence in enumerate(self.sentences):
            for token in self._held[at].union(sentence.tokens(words)):
                if token in where:
                    where[token].append(at)
                else:
                    where[token] = [at]
        return where

    def having(self, hints: Mapping[str, re.Pattern[str]]) -> list[int]:
        """The numbers of the sentences whose slotted text matches one of some patterns, in order.

        Each pattern comes with the letters that it begins with, which are looked for first: that is a hundred times as
        fast as a search for any of the patterns in sentence after sentence.
        """
        text, starts = self._written
        found: set[int] = set()
        for letters, hint in hints.items():
            at = text.find(letters)
            while at >= 0:
                number = bisect_right(starts, at) - 1
                met = number in found or hint.match(text, at) is not None
                if met:
                    found.add(number)
                at = text.find(letters, starts[number + 1] if met else at + 1)
        return sorted(found)

    @once
    def _written(self) -> tuple[str, list[int]]:
        """The slotted texts of all sentences, one a line, where each begins, and where the last ends."""
        texts = [sentence.text for sentence in self.sentences]
        return "\n".join(texts), [0, *accumulate(len(text) + 1 for text in texts)]

    def last_before(self, at: int) -> int | None:
        """The number of the last sentence that begins before a place of the document's text, if there is one."""
        number = bisect_left(self.sentences, at, key=lambda sentence: sentence.start) - 1
        return number if number >= 0 else None

    def sentence_at(self, at: int) -> Slotted | None:
        """The sentence that a place of the document's text stands in, if it holds a figure."""
        number = self.last_before(at + 1)
        found = None if number is None else self.sentences[number]
        return found if found is not None and at < found.end else None

    def before(self, number: int, most: int) -> tuple[Slotted, ...]:
        """Of so many sentences before one, those of its paragraph, in reading order."""
        paragraph = self.sentences[number].paragraph
        first = number
        while first and number - first < most and self.sentences[first - 1].paragraph == paragraph:
            first -= 1
        return self.sentences[first:number]

    @once
    def following(self) -> list[int]:
        """The numbers of the sentences that follow another in their paragraph; many have none to look back at."""
        paragraphs = [sentence.paragraph for sentence in self.sentences]
        return [at for at in range(1, len(paragraphs)) if paragraphs[at] == paragraphs[at - 1]]

    def has_neighbour(self, number: int) -> bool:
        """Whether another sentence with a figure stands right before or behind one in its paragraph."""
        return self.is_followed(number) or (number > 0 and self.is_followed(number - 1))

    def is_followed(self, number: int) -> bool:
        """Whether another sentence with a figure follows one in its paragraph."""
        last = self.sentences[number + 1 : number + 2]
        return bool(last) and last[0].paragraph == self.sentences[number].paragraph

    def at(self, numbers: Iterable[int]) -> Iterator[Slotted]:
        """The sentences of some numbers."""
        return map(self.sentences.__getitem__, numbers)

    def followed(self, numbers: Iterable[int]) -> Iterator[tuple[Slotted, Slotted]]:
        """The sentences of some numbers that another follows in their paragraph, each with that one."""
        for number in numbers:
            first, *others = self.sentences[number : number + 2]
            yield from ((first, last) for last in others if last.paragraph == first.paragraph)

    def _holding(self, phrasing: Phrasing) -> list[Slotted]:
        """The sentences that hold what tells most of a phrasing, and where they are many, something of each step."""
        words = lexicon(self.locale)
        possible = [self.sentences[at] for at in self.with_signs(phrasing.key)]
        for wanted in phrasing.sequence if len(possible) > _MANY else ():
            possible = [one for one in possible if not wanted.isdisjoint(one.tokens(words))]
        return possible

    def within(self, start: int, end: int) -> tuple[Quantity, ...]:
        """The figures that start at or after ``start`` and before ``end`` of the document's text."""
        first = bisect_left(self.figures, start, key=lambda figure: figure.start)
        last = bisect_left(self.figures, end, key=lambda figure: figure.start)
        return self.figures[first:last]

    def __hash__(self) -> int:
        return id(self)


def _unquoted(text: str) -> str:
    """Text without the quotation mark that it opens with, at its own length."""
    bare = text.lstrip(_QUOTES)
    return f"{' ' * (len(text) - len(bare))}{bare}"


def _resumes(text: str, openings: tuple[str, ...], backward: tuple[str, ...]) -> bool:
    """Whether a sentence goes on with the one before: by its first words, or by words that look back at it.

    A figure may stand between its first two words: "The four-day average".
    """
    text = text.lstrip(_QUOTES)
    opened = any(text.startswith(words) and not text[len(words) : len(words) + 1].isalpha() for words in openings)
    article, figure, noun, *_ = [*text.split(maxsplit=3), "", "", ""]
    numbered = figure in _SLOTS and f"{article} {noun}" in openings
    return opened or numbered or any(words in text[:_BACKWARD] for words in backward)


def _sums_up(first: Slotted, second: Slotted, words: Lexicon) -> bool:
    """Whether two sentences hold but a few figures between them, and one of them names what they come to: a bill."""
    figures = [one for one in (*first.figures, *second.figures) if one.kind not in SKIPPED]
    if not _FEW <= len(figures) <= _FEW + 1 or len(second.figures) > _FEW - 1:
        return False
    return words.has("names_sum", second.text) or words.has("names_rate", first.text)


def passage(document: Document, figures: tuple[Quantity, ...], locale: Locale) -> Passage:
    """The passage of a document whose figures have been measured."""
    kept: list[Slotted] = []
    starts = [figure.start for figure in figures]
    for number, block in enumerate(document.blocks):
        if bisect_left(starts, block.end) == bisect_left(starts, block.start):
            continue
        for start, end in in_block(document.text, block, locale.name):
            first, last = bisect_left(starts, start), bisect_left(starts, end)
            if last > first:
                kept.append(slotted(document, (start, end), figures[first:last], (number, block.kind)))
    return Passage(document, figures, tuple(kept), locale)
