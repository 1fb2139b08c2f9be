"""Lexicon: the words of a locale, laid out for look-up. Made once for each locale."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache

from claimcheck.pattern import pattern
from claimcheck.quantities.numerals import Separators
from claimcheck.units.currency import codes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from claimcheck.locale import Locale
    from claimcheck.locale.tables import Numbers, Qualifiers
    from claimcheck.quantities.glued import Glue


MAX_LETTERS = 90
"""Letters of the longest number word, where number words are written together."""

CLOSERS = frozenset((",", ";", ")", "]", "!", "?", "."))
_NO_PLURAL = ("ss", "us", "is", "'s", "’s")


class Lexicon:
    """Tables that the recognisers look words up in; built from the data of one locale."""

    def __init__(self, locale: Locale) -> None:
        numbers = locale.numbers
        self.separators = Separators(numbers.DECIMAL, numbers.GROUP, numbers.GROUP_MARKS, numbers.GROUP_MAY_POINT)
        self.glue = _glue(numbers) if numbers.GLUED else None
        self.number_words: dict[str, tuple[str, int | Fraction]] = {
            **{word: ("ten" if worth >= 20 else "one", worth) for word, worth in numbers.CARDINALS.items()},
            **{word: ("scale", worth) for word, worth in numbers.SCALES.items()},
            **{word: ("one", Fraction(*worth)) for word, worth in numbers.MIXED.items()},
        }
        self.numbers = numbers
        self.nouns, self.names, self.joints, self.context = locale.nouns, locale.names, locale.joints, locale.context
        self.dates, self.qualifiers = locale.dates, locale.qualifiers
        self.and_before = f" {numbers.JOINER} "
        self.closers = CLOSERS - {numbers.ORDINAL_SIGN} | {""}
        self.telling = frozenset((
            *locale.dates.MONTHS, *locale.dates.MERIDIEMS, *locale.dates.OCLOCK, *locale.dates.HOURS,
            *locale.dates.ZONES, *locale.dates.OF, *numbers.SCALES, *numbers.COLLECTIVES, *numbers.FRACTIONS,
            *map(str.lower, numbers.SCALE_SYMBOLS), *numbers.MULTIPLE_SUFFIXES, numbers.TIMES, numbers.JOINER,
            *locale.units.RATE_JOINERS, *map(str.lower, locale.currencies.SCALED_CODES),
        ))  # fmt: skip
        self.money_words = frozenset(sign.rstrip(".$").lower() for sign in _signs(locale))
        self.signs = frozenset(sign[-1] for sign in locale.currencies.SIGNS_BEFORE if not sign[-1].isalnum())
        self.scaled_codes = locale.currencies.SCALED_CODES
        self.dimension_words = tuple(locale.context.DIMENSION_WORDS)
        self.word = re.compile(rf"([^\W\d_]{{1,{MAX_LETTERS if self.glue else 30}}})")
        self.openings = frozenset((
            *self.number_words, *numbers.FRACTIONS, *numbers.COLLECTIVES, *numbers.FUZZY, *numbers.FOLDS, *numbers.EACH,
        ))  # fmt: skip
        known = trie(self.openings)
        glued = rf"(?:{known}(?![^\W\d_])|{self.glue.pattern})" if self.glue else known
        self.anchors = re.compile(rf"[^\w]({glued})(?![^\W\d_])")
        self.until = pattern(
            rf"(?: ?[-–] ?|{'|'.join(map(re.escape, locale.dates.YEAR_UNTIL))})(?:1[89]|20)\d\d(?![\d,.]*\d)"
        )
        self.margins = tuple(locale.qualifiers.PLUS_MINUS)
        joints = locale.joints
        self.continuing_gaps = joints.LIST_GAPS | joints.LIST_COMMA | joints.DASH_GAPS
        self.cues = cues(locale.qualifiers)
        self.cues_after = frozenset(words.split()[0] for words in locale.qualifiers.AFTER)

    def opens(self, word: str) -> bool:
        """Whether a word begins a number in words."""
        return word in self.openings or bool(self.glue and self.glue.read(word))

    def scale_factor(self, word: str) -> int:
        """What a scale word multiplies by, or 0."""
        return self.numbers.SCALES.get(word) or self.numbers.COLLECTIVES.get(word, 0)

    def is_plural(self, word: str) -> bool:
        """Whether a word looks like the name of several things."""
        if word in self.nouns.PLURALS:
            return True
        if len(word) < 4 or not word.endswith("s") or word.endswith(_NO_PLURAL):
            return False
        return word not in self.nouns.SINGULARS


def _glue(numbers: Numbers) -> Glue:
    """What reads number words written together; a locale that has none does not load it."""
    from claimcheck.quantities.glued import Glue

    return Glue(numbers, trie)


def _signs(locale: Locale) -> Iterable[str]:
    """What stands before an amount of money, ISO codes too."""
    return (*locale.currencies.SIGNS_BEFORE, *locale.currencies.SCALED_CODES, *codes())


@cache
def lexicon(locale: Locale) -> Lexicon:
    """The lexicon of a locale."""
    return Lexicon(locale)


def trie(words: Iterable[str]) -> str:
    """A pattern for any of the words that shares their beginnings, so that a miss is seen at once.

    >>> trie(("ten", "twenty", "two"))
    't(?:en|w(?:enty|o))'
    """
    tree: dict[str, list[str]] = {}
    for word in sorted(set(words)):
        tree.setdefault(word[:1], []).append(word[1:])
    ends = "" in tree
    tree.pop("", None)
    branches = [(letter if letter.isalnum() else re.escape(letter)) + trie(tails) for letter, tails in tree.items()]
    if not branches:
        return ""
    if len(branches) == 1 and not ends:
        return branches[0]
    return f"(?:{'|'.join(branches)})" + ("?" if ends else "")


def cues(qualifiers: Qualifiers) -> dict[str, list[tuple[str, str, str]]]:
    """Qualifier cues by their last word, the longest first: (words, class, strength)."""
    table: dict[str, list[tuple[str, str, str]]] = {}
    for words, (name, strength) in qualifiers.BEFORE.items():
        table.setdefault(words.rsplit(" ", 1)[-1].rstrip("."), []).append((words.rstrip("."), name, strength))
    for group in table.values():
        group.sort(key=lambda cue: -len(cue[0]))
    return table
