"""Lexicon: the words of a locale, laid out for look-up. Made once for each locale."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache, lru_cache

from claimcheck.pattern import pattern
from claimcheck.quantities import leading
from claimcheck.quantities.following import DATE, RATE, SCALE
from claimcheck.quantities.numerals import Separators
from claimcheck.units.currency import codes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from claimcheck.locale import Locale
    from claimcheck.locale.tables import Numbers, Qualifiers
    from claimcheck.quantities.glued import Glue


MAX_LETTERS = 90
"""Letters of the longest number word, where number words are written together."""

CLOSERS = frozenset((",", ";", ")", "]", "!", "?", "."))
_BLANKED = bytes(code if (sign := chr(code)).isalnum() or sign == "_" else ord(" ") for code in range(256))
_LETTERS = pattern(r"[^\W\d_]+")
_NO_PLURAL = ("ss", "us", "is", "'s", "’s")


class Lexicon:
    """Tables that the recognisers look words up in; built from the data of one locale.

    ``is_plural`` tells whether a word looks like the name of several things, ``tells_change`` whether it is a form of a
    verb or noun of change.
    """

    is_plural: Callable[[str], bool]
    tells_change: Callable[[str], bool]

    def __init__(self, locale: Locale) -> None:
        numbers = locale.numbers
        self.separators = Separators(numbers.DECIMAL, numbers.GROUP, numbers.GROUP_MARKS, numbers.GROUP_MAY_POINT)
        self.glue = _glue(numbers) if numbers.GLUED else None
        self.number_words: dict[str, tuple[str, int | Fraction]] = {
            **{word: ("ten" if worth >= 20 else "one", worth) for word, worth in numbers.CARDINALS.items()},
            **{word: ("scale", worth) for word, worth in numbers.SCALES.items()},
            **{word: ("one", Fraction(*worth)) for word, worth in numbers.MIXED.items()},
        }
        self.continuing_words = frozenset((*self.number_words, numbers.JOINER, numbers.POINT))
        self.numbers = numbers
        self.is_plural = lru_cache(maxsize=8192)(self._looks_plural)
        self.tells_change = lru_cache(maxsize=8192)(self._begins_change)
        self.scale_factors = {**numbers.COLLECTIVES, **numbers.SCALES}
        self.nouns, self.names, self.joints, self.context = locale.nouns, locale.names, locale.joints, locale.context
        self.dates, self.qualifiers = locale.dates, locale.qualifiers
        self.outside = frozenset((*self.nouns.STOPS, *self.number_words, *self.dates.WEEKDAYS))
        self.never_counted = self.outside - self.nouns.OF_WORDS
        self.closers = CLOSERS - {numbers.ORDINAL_SIGN} | {""}
        dates = locale.dates
        dating = (*dates.MONTHS, *dates.MERIDIEMS, *dates.OCLOCK, *dates.HOURS, *dates.ZONES, *dates.OF)
        scaling = (
            *numbers.SCALES, *numbers.COLLECTIVES, *numbers.FRACTIONS, *map(str.lower, numbers.SCALE_SYMBOLS),
            *numbers.MULTIPLE_SUFFIXES, numbers.TIMES, numbers.JOINER, *map(str.lower, locale.currencies.SCALED_CODES),
        )  # fmt: skip
        self.dating = frozenset(letters[0] for word in dating if (letters := _LETTERS.match(word)))
        self.following = _flagged(((DATE, dating), (SCALE, scaling), (RATE, locale.units.RATE_JOINERS)))
        self.rate_joiners = locale.units.RATE_JOINERS
        for word in self.dating & self.following.keys():
            self.following[word] |= DATE
        self.money_words = frozenset(sign.rstrip(".$").lower() for sign in _signs(locale))
        self.signs = frozenset((".", *(sign[-1] for sign in locale.currencies.SIGNS_BEFORE if not sign[-1].isalnum())))
        self.clock_joints = tuple(f" {word} " for word in dates.CLOCK_JOINTS)
        self.added = frozenset((" ", f" {numbers.JOINER} "))
        self.scaled_codes = locale.currencies.SCALED_CODES
        self.spoken_of = locale.currencies.SPOKEN_OF
        self.surely_paid = locale.currencies.SURELY_PAID
        self.dimension_words = tuple(locale.context.DIMENSION_WORDS)
        self.word = pattern(rf"([^\W\d_]{{1,{MAX_LETTERS if self.glue else 30}}})")
        self.openings = frozenset((
            *self.number_words, *numbers.FRACTIONS, *numbers.COLLECTIVES, *numbers.FUZZY, *numbers.FOLDS, *numbers.EACH,
        ))  # fmt: skip
        known = trie(self.openings)
        glued = rf"(?:{known}(?![^\W\d_])|{self.glue.pattern})" if self.glue else known
        self.until = pattern(
            rf"(?: ?[-–] ?|{'|'.join(map(re.escape, locale.dates.YEAR_UNTIL))})(?:1[89]|20)\d\d(?![\d,.]*\d)"
        )
        # sought in plain ASCII alone, where no sign that takes several bytes can stand
        self._after_blank = pattern(rf" {glued}(?![a-z])".encode())
        self._after_any = pattern(rf"[^a-z0-9_](?<=\W)({glued})(?![^\W\d_])")
        self.margins = tuple(locale.qualifiers.PLUS_MINUS)
        joints = locale.joints
        self.continuing_gaps = joints.LIST_GAPS | joints.LIST_COMMA | joints.DASH_GAPS
        self.cues = cues(locale.qualifiers)
        self.cue_endings = {last: tuple(words for words, _, _ in group) for last, group in self.cues.items()}
        self.cue_places = {last: _places(endings) for last, endings in self.cue_endings.items()}
        self.between_ends = frozenset(words.split()[-1] for words in locale.qualifiers.BETWEEN_PHRASES)
        self.cues_after = frozenset(words.split()[0] for words in locale.qualifiers.AFTER)
        self.leading = _leading(self)

    def anchors(self, low: str) -> list[tuple[int, int]]:
        """Where words that may begin a number stand in a text in small letters, but for its very first word.

        The search for a blank is the quickest there is, so in plain ASCII all that parts words is made one.
        """
        if low.isascii():
            found = self._after_blank.finditer(low.encode("ascii").translate(_BLANKED))
            return [(match.start() + 1, match.end()) for match in found]
        return [match.span(1) for match in self._after_any.finditer(low)]

    def opens(self, word: str) -> bool:
        """Whether a word begins a number in words."""
        return word in self.openings or bool(self.glue and self.glue.read(word))

    def number_word(self, word: str) -> tuple[str, int | Fraction] | None:
        """The kind and the worth of a number word, or None."""
        return self.number_words.get(word) or (self.glue.read(word) if self.glue else None)

    def scale_factor(self, word: str) -> int:
        """What a scale word multiplies by, or 0."""
        return self.scale_factors.get(word, 0)

    def _begins_change(self, word: str) -> bool:
        return word.startswith(self.joints.CHANGE_STEMS)

    def _looks_plural(self, word: str) -> bool:
        if word in self.nouns.PLURALS:
            return True
        if len(word) < 4 or not word.endswith("s") or word.endswith(_NO_PLURAL):
            return False
        return word not in self.nouns.SINGULARS


def _flagged(groups: Iterable[tuple[int, Iterable[str]]]) -> dict[str, int]:
    """Every word with the flags of its groups."""
    flags: dict[str, int] = {}
    for flag, words in groups:
        for word in words:
            flags[word] = flags.get(word, 0) | flag
    return flags


def _leading(lexicon: Lexicon) -> dict[str, int]:
    """What the words before a number may have to do with it; those of letters alone that are missing: nothing."""
    cues = (*lexicon.cues, *lexicon.qualifiers.BETWEEN, *lexicon.between_ends)
    flags = _flagged((
        (leading.MONTH, lexicon.dates.MONTHS), (leading.MONEY, lexicon.money_words), (leading.CUE, cues),
        (leading.NEGATIVE, lexicon.numbers.NEGATIVES), (leading.JOINER, (lexicon.numbers.JOINER,)),
        (leading.AT, lexicon.dates.AT),
    ))  # fmt: skip
    return {word: flag if word.isalpha() else flag | leading.OTHER for word, flag in flags.items()}


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
        group.sort(key=lambda cue: _rank(cue[0], [words for words, _, _ in group]))
    return table


def _places(endings: tuple[str, ...]) -> tuple[tuple[int, ...], dict[str, int]]:
    """How long some cues are, and the place of each among them."""
    places: dict[str, int] = {}
    for place, words in enumerate(endings):
        places.setdefault(words, place)
    return tuple({len(words) for words in endings}), places


def _rank(cue: str, group: list[str]) -> tuple[int, int]:
    """Where a cue stands in its group: before those it ends with; those that others end with are the usual ones."""
    if any(cue.endswith(f" {words}") for words in group):
        return 0, -len(cue)
    return 1 if any(words.endswith(f" {cue}") for words in group) else 2, -len(cue)
