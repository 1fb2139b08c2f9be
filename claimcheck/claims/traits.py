"""Traits: what a passage must hold for a rule to find claims in it by structure.

A hundred rules look for two hundred words, and few passages hold any. So the words are not sought one after another:
each word of a text is looked up among what words of texts hold, which is worked out the first time that a word is met.
"""

from __future__ import annotations

from claimcheck.pattern import pattern
from claimcheck.quantities.qualifier import Qualifier

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator, Sequence

    from claimcheck.claims.passage import Passage
    from claimcheck.quantities.quantity import Quantity

_TEXT, _PAGE, _MATCH = "text:", "page:", "match:"
_READ = ("told", "parted")
"""Traits that are structures, read when they are asked for."""
_BOUNDS = frozenset((Qualifier.AT_LEAST, Qualifier.AT_MOST))
_SHARES, _TWO_DAYS, _PORTIONED, _ALL = 3, 2, 2, 100
"""Shares of which one can be that of another; days of which one can be the other, mistold; numbers that can be a part
and its whole; and all of them, in per cent."""

_SHORTEST = 2
"""Letters by which a piece of a trait is found in a word; a shorter one may stand in any."""
_LONGEST_WORD = 30
MOST_WORDS = 1 << 16
"""Words of texts of which it is kept at most what they hold, but for those of the last text."""


class Watch:
    """Some rules, by number, and the traits that each meets; see :class:`~claimcheck.claims.rule.Rule`."""

    __slots__ = (
        "_always",
        "_anywhere",
        "_by_trait",
        "_holding",
        "_joined",
        "_matched",
        "_met",
        "_pieces",
        "_read",
        "_reading",
        "_told",
    )

    def __init__(self, meets: Sequence[tuple[str, ...]]) -> None:
        by_trait: dict[str, int] = {}
        for number, traits in enumerate(meets):
            for trait in traits:
                by_trait[trait] = by_trait.get(trait, 0) | 1 << number
        self._by_trait = by_trait
        self._always = sum(1 << number for number, traits in enumerate(meets) if not traits)
        self._read = [tuple(trait for trait in _READ if trait in traits) for traits in meets]
        self._reading = sum(1 << number for number, structures in enumerate(self._read) if structures)
        sought = [(*_parted(trait), rules) for trait, rules in by_trait.items()]
        self._joined = [(kinds, rules) for kinds, words, _, rules in sought if not words and len(kinds) > 1]
        self._told = [one for one in sought if one[1]]
        self._anywhere, self._pieces = _indexed([words[0] for _, words, _, _ in self._told])
        self._matched: list[tuple[re.Pattern[str], int]] = []
        for trait, rules in by_trait.items():
            if trait.startswith(_MATCH):
                self._matched.append((pattern(trait.removeprefix(_MATCH)), 1 << len(self._told)))
                self._told.append((frozenset(), (), True, rules))
        self._met: set[str] = set()
        self._holding: dict[str, int] = {}

    def candidates(self, passage: Passage) -> Iterator[tuple[int, bool]]:
        """The rules of which a passage may hold a trait, in order, each with whether it surely does.

        Of the others, it holds one if it holds a structure that they meet: :meth:`reads` looks for these.
        """
        woken = self._woken(passage)
        left = woken | self._reading
        while left:
            rule = left & -left
            yield rule.bit_length() - 1, bool(rule & woken)
            left ^= rule

    def reads(self, number: int, passage: Passage) -> bool:
        """Whether a passage holds a structure that a rule meets."""
        return any(getattr(passage, structure) for structure in self._read[number])

    def _woken(self, passage: Passage) -> int:
        """The rules of which a passage holds a trait other than a structure, each as the bit of its number."""
        known, text, said = frozenset(traits_of(passage)), passage.document.text, passage.said
        woken = self._always
        for trait in known:
            woken |= self._by_trait.get(trait, 0)
        for kinds, rules in self._joined:
            if kinds <= known:
                woken |= rules
        for kinds, words, everywhere, rules in self._possible(text):
            if rules & ~woken and kinds <= known:
                told = text if everywhere else said
                woken |= rules if all(word in told for word in words) else 0
        return woken

    def _possible(self, text: str) -> Iterator[tuple[frozenset[str], tuple[str, ...], bool, int]]:
        """The traits that are told in words of which a word of a text holds a piece."""
        if len(self._met) > MOST_WORDS:
            self._met, self._holding = set(), {}
        words, met, holding, places = set(text.split()), self._met, self._holding, self._anywhere
        for word in words - met:
            places |= self._meet(word, met, holding)
        for word in words & holding.keys():
            places |= holding[word]
        while places:
            place = places & -places
            yield self._told[place.bit_length() - 1]
            places ^= place

    def _meet(self, word: str, met: set[str], holding: dict[str, int]) -> int:
        """The traits told in words that a new word holds a piece of or matches, each as the bit of its place."""
        bits = 0
        for at in range(len(word) - 1):
            for piece, bit in self._pieces.get(word[at : at + _SHORTEST], ()):
                if word.startswith(piece, at):
                    bits |= bit
        for found, bit in self._matched:
            if found.search(word):
                bits |= bit
        if len(word) <= _LONGEST_WORD:
            if bits:
                holding[word] = bits
            met.add(word)
        return bits


def _parted(trait: str) -> tuple[frozenset[str], tuple[str, ...], bool]:
    """A trait, or several that must be held together, as kinds and words, and whether these may stand anywhere."""
    if trait.startswith(_MATCH):
        return frozenset(), (), True
    if trait.startswith((_TEXT, _PAGE)):
        return frozenset(), (trait.partition(":")[2],), trait.startswith(_PAGE)
    together = trait.split("+")
    words = tuple(one.removeprefix(_TEXT) for one in together if one.startswith(_TEXT))
    return frozenset(one for one in together if not one.startswith(_TEXT)), words, False


def _indexed(literals: Iterable[str]) -> tuple[int, dict[str, list[tuple[str, int]]]]:
    """The longest piece of each text that has no blank, by its first letters; and the bits of those without such."""
    anywhere, pieces = 0, dict[str, list[tuple[str, int]]]()
    for place, literal in enumerate(literals):
        piece = literal if literal.isalnum() else max(literal.split(), key=len, default="")
        if len(piece) < _SHORTEST:
            anywhere |= 1 << place
        else:
            pieces.setdefault(piece[:_SHORTEST], []).append((piece, 1 << place))
    return anywhere, pieces


def traits_of(passage: Passage) -> Iterator[str]:
    """The traits of a passage that its figures and its blocks have."""
    figures = passage.figures
    kinds = [figure.kind for figure in figures]
    yield from set(kinds)
    yield from {f"form:{figure.form}" for figure in figures}
    if kinds.count("percent") + kinds.count("share") >= _SHARES:
        yield "shares"
    if "percent" in kinds:
        yield from _traits_of_percentages(passage)
    if any(figure.is_range for figure in figures):
        yield "range"
    if not _BOUNDS.isdisjoint(figure.qualifier for figure in figures):
        yield "bound"
    yield from _traits_of_dates(figures)
    if passage.following:
        yield "followed"
    if passage.document.tables:
        yield "table"
    blocks = passage.document.blocks
    if any(block.kind == "caption" for block in blocks) or any(block.kind == "heading" for block in blocks[:1]):
        yield "heading"


def _traits_of_percentages(passage: Passage) -> Iterator[str]:
    if any(figure.kind == "percent" and figure.value > _ALL for figure in passage.figures):
        yield "over_100"
    for sentence in passage.sentences:
        kinds = [figure.kind for figure in sentence.figures]
        percentages, counts = kinds.count("percent"), kinds.count("count")
        if percentages and counts >= _PORTIONED:
            yield "portion"
        if percentages and percentages + counts >= _SHARES:
            yield "percent_list"


def _traits_of_dates(figures: Iterable[Quantity]) -> Iterator[str]:
    dated = [figure.calendar for figure in figures if figure.calendar is not None]
    if any(one.weekday is not None for one in dated):
        yield "weekday"
    if not all(one.is_possible for one in dated):
        yield "impossible"
    if len({(one.month, one.day) for one in dated if one.month and one.day}) == _TWO_DAYS:
        yield "two_days"
