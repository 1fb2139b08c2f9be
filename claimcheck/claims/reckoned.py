"""Reckoned: what follows from other figures of its paragraph, which may be told sentences before, in any words.

A word calls a figure a margin, an average, a rate. What it follows from is found by kind and by label, in its own
sentence and in the few before it, whatever else is told between. It is held against them only where no choice among
the figures that could be meant makes it.
"""

from __future__ import annotations

from itertools import product

from claimcheck.algebra.interval import Interval
from claimcheck.claims.roles import SKIPPED
from claimcheck.claims.slotted import SLOTS
from claimcheck.claims.standing import standing
from claimcheck.quantities.rounding import loose
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.passage import Passage
    from claimcheck.claims.slotted import Slotted
    from claimcheck.claims.standing import Standing
    from claimcheck.quantities.quantity import Quantity

    Chosen = tuple[Standing, ...]
    Formula = Callable[..., object]

_BACK = 4
"""How many sentences with figures may stand before that of the result."""
_MOST = 24
"""A paragraph of more figures than this is a report of many things."""
_STOPS = ";:–()"
_STEM = 5
"""How many letters two words share at least that are forms of one."""


class Scene(Value):
    """The sentence of a result, and those ``before`` it in its paragraph."""

    before: tuple[Slotted, ...]
    last: Slotted
    words: Lexicon

    def standing(self, *kinds: str) -> list[Standing]:
        """The plain figures of some kinds, or of all, in all of its sentences."""
        return [*self.told(*kinds), *self.own(*kinds)]

    def told(self, *kinds: str) -> list[Standing]:
        """The plain figures of some kinds in the sentences before."""
        return [one for sentence in self.before for one in _plain(sentence, kinds)]

    def own(self, *kinds: str) -> list[Standing]:
        """The plain figures of some kinds in the last sentence."""
        return _plain(self.last, kinds)

    def has(self, name: str) -> bool:
        """Whether any of its sentences holds a word of a group."""
        return any(self.words.has(name, one.text) for one in (*self.before, self.last))

    def knows(self, word: str) -> bool:
        """Whether a word, or another form of it, stands in the sentences before."""
        stem = word.removesuffix("s")[:_STEM]
        return any(other.startswith(stem) for one in self.before for other in one.text.replace(",", " ").split())

    def since(self, first: Slotted) -> list[str]:
        """The sentences between an earlier one and the last, with a figure or without."""
        return first.document.text[first.end : self.last.start].strip().lower().split(". ")

    def __hash__(self) -> int:
        return id(self.last)


def scenes(passage: Passage, words: Lexicon, *names: str) -> Iterator[Scene]:
    """Every sentence with a word of some groups, with those before it in its paragraph."""
    yield from _scenes(passage, words, passage.naming(*names))


def scenes_of(passage: Passage, words: Lexicon, kind: str) -> Iterator[Scene]:
    """Every sentence with a figure of a kind, with those before it in its paragraph."""
    held = [number for number, one in enumerate(passage.sentences) if SLOTS[kind] in one.text]
    yield from _scenes(passage, words, held)


def scenes_with(passage: Passage, words: Lexicon, names: Sequence[str], least: Mapping[str, int]) -> Iterator[Scene]:
    """Every sentence with a sum of money and a word of some groups, where there are so many figures of some kinds.

    Figures are counted first: that is quick, and few paragraphs have them all.
    """
    for scene in scenes_of(passage, words, "money"):
        texts = [one.text for one in (*scene.before, scene.last)]
        enough = all(sum(text.count(SLOTS[kind]) for text in texts) >= number for kind, number in least.items())
        if enough and any(words.has(name, scene.last.text) for name in names):
            yield scene


def _scenes(passage: Passage, words: Lexicon, numbers: list[int]) -> Iterator[Scene]:
    for number in numbers:
        last = passage.sentences[number]
        before = passage.before(number, _BACK)
        if sum(len(one.figures) for one in (*before, last)) <= _MOST:
            yield Scene(before, last, words)


def clause(one: Standing) -> str:
    """The part of a sentence, from one strong sign to the next, in which a figure stands."""
    return one.sentence.text[slice(*one.clause(_STOPS))]


def is_dated(one: Standing) -> bool:
    """Whether a sentence names a day or a year before a figure, which may then be of another time than those told."""
    return any(other.place < one.place for other in standing(one.sentence, "date"))


def unmade(formula: Formula, stated: Quantity, *roles: Sequence[Standing]) -> bool:
    """Whether there are figures for each role, and no choice of different ones makes what is stated."""
    choices = [one for one in product(*roles) if len({id(each.figure) for each in one}) == len(one)]
    return bool(choices) and not any(makes(formula, stated, *(each.figure for each in one)) for one in choices)


def makes(formula: Formula, stated: Quantity, *figures: Quantity) -> bool:
    """Whether what figures loosely mean makes what is stated, in the units that all count in."""
    made = formula(*map(_meaning, figures))
    return isinstance(made, Interval) and made.meets(_meaning(stated))


def _meaning(figure: Quantity) -> Interval:
    return loose(figure, figure.likeliest) * figure.unit.factor


def _plain(sentence: Slotted, kinds: tuple[str, ...]) -> list[Standing]:
    figures = standing(sentence, *kinds)
    return [one for one in figures if not one.figure.is_range and one.figure.kind not in SKIPPED]
