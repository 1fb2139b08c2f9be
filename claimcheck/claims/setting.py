"""Setting: what a sentence says around its figures: whose names, whose words, when."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.pattern import pattern
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from types import ModuleType

    from claimcheck.documents.document import Document
    from claimcheck.locale import Locale

Names = frozenset[str]
Pairs = frozenset[tuple[str, str]]

LONGEST = 400
"""Words of a sentence that are looked at; the longest real ones have about 150."""

_TOKEN = pattern(r"[^\W_][\w.]{0,40}(?:['’‑-][^\W_]\w{0,40}){0,4}|[,;:()–—]")


class Token:
    """A word, its place in the prose, its small letters, and whether it is written with a capital."""

    __slots__ = ("capital", "end", "start", "word")

    def __init__(self, start: int, end: int, word: str, capital: bool) -> None:
        self.start, self.end, self.word, self.capital = start, end, word, capital


class Setting(Value):
    """One sentence: its words, the ``names`` in it, and the ``source`` that its words are laid to.

    Names stand in small letters, nations for their people. A sentence about *he* or *it* takes over the names of the
    one before; one in which a pronoun speaks takes over its source. ``pairs`` are the names that stand side by side,
    as first and last names do.
    """

    start: int
    end: int
    tokens: tuple[Token, ...]
    names: Names
    source: Names
    periods: Names
    pairs: Pairs = frozenset()

    def __hash__(self) -> int:
        return id(self)


def setting(document: Document, sentence: tuple[int, int], before: Setting | None, locale: Locale) -> Setting:
    """The setting of a sentence that follows another one."""
    words = locale.subjects
    start, end = sentence
    tokens = tuple(_tokens(document.text, start, end))
    own = frozenset(named(tokens, words, start))
    names, pairs = own, frozenset(_pairs(tokens, words, start))
    if before is not None and _leans(tokens, own, words):
        names, pairs = own | before.names, pairs | before.pairs
    source, periods = _source(tokens, before, words, start), frozenset(_periods(tokens, words))
    return Setting(start, end, tokens, names, source, periods, pairs)


def _tokens(text: str, start: int, end: int) -> Iterator[Token]:
    for count, match in enumerate(_TOKEN.finditer(text, start, end)):
        if count == LONGEST:
            return
        written = match.group()
        word = written.lower().rstrip(".").removesuffix("'s").removesuffix("’s").rstrip("'’")
        yield Token(match.start(), match.end(), word, written[0].isupper())


def named(tokens: Sequence[Token], words: ModuleType, start: int = -1) -> Iterator[str]:
    """The proper names among the words; the first word of a sentence is one only if it opens no sentence otherwise."""
    for token in tokens:
        opens = token.start <= start and token.word in words.OPENERS
        if token.capital and not opens and token.word not in words.NO_NAMES:
            yield words.PEOPLES.get(token.word, token.word)


def _pairs(tokens: Sequence[Token], words: ModuleType, start: int) -> Iterator[tuple[str, str]]:
    """Names that follow each other with nothing between them."""
    for one, other in pairwise(tokens):
        if one.capital and other.capital:
            names = tuple(named((one, other), words, start))
            if len(names) == 2:
                yield names


def _leans(tokens: Sequence[Token], own: Names, words: ModuleType) -> bool:
    """Whether a sentence is about what the one before it named."""
    return len(own) < 2 or any(token.word in words.PRONOUNS or token.word in words.POSSESSIVES for token in tokens[:6])


def _source(tokens: tuple[Token, ...], before: Setting | None, words: ModuleType, start: int) -> Names:
    """The names of whoever says it: before a verb of speech, after "according to"."""
    found: set[str] = set()
    for place, token in enumerate(tokens):
        if token.word in words.ACCORDING:
            found.update(named(_up_to_comma(tokens[place + 1 :]), words))
        elif token.word in words.SPEECH:
            speaker = tokens[max(0, place - 3) : place]
            if before is not None and any(one.word in words.PRONOUNS for one in speaker):
                found.update(before.source or before.names)
            else:
                found.update(_speaker(tokens, place, words, start))
    if not found and before is not None and any(one.word in words.POSSESSIVES for one in tokens[:3]):
        return before.source
    return frozenset(found)


def _speaker(tokens: tuple[Token, ...], place: int, words: ModuleType, start: int) -> set[str]:
    clause = list(named(_after_comma(tokens[:place]), words, start)) or list(named(tokens[:place], words, start))
    return set(clause or named(tokens[place + 1 : place + 8], words))


def _up_to_comma(tokens: Sequence[Token]) -> Sequence[Token]:
    stop = next((place for place, token in enumerate(tokens) if token.word in (",", ";")), len(tokens))
    return tokens[:stop]


def _after_comma(tokens: Sequence[Token]) -> Sequence[Token]:
    commas = [place for place, token in enumerate(tokens) if token.word in (",", ";")]
    return tokens[commas[-1] + 1 :] if commas else tokens


def _periods(tokens: Sequence[Token], words: ModuleType) -> Iterator[str]:
    """Months, weekdays and years named; "last year"."""
    for before, token in zip((None, *tokens), tokens, strict=False):
        if token.word in words.PERIOD_WORDS and (token.capital or not token.word.startswith(("ma", "se"))):
            yield token.word[:3]
        elif before is not None and before.word in words.PERIOD_BEFORE and token.word in words.SPANS:
            yield f"{before.word} {token.word}"
        elif len(token.word) == 4 and token.word.isdecimal() and token.word[:2] in ("19", "20"):
            yield token.word
