"""What the tables of a locale must hold; every module of a locale is held to it by a test.

All spellings are written with single blanks; a hyphen in the text counts as a blank.
"""

from __future__ import annotations


class Units:
    """Spellings of units: canonical name → spellings, or spelling → canonical names, the likeliest first."""

    SPELLINGS: dict[str, tuple[str, ...]]
    SYMBOLS: dict[str, tuple[str, ...]]
    AMBIGUOUS: dict[str, tuple[str, ...]]
    AMBIGUOUS_SYMBOLS: dict[str, tuple[str, ...]]
    MALFORMED: dict[str, tuple[str, ...]]
    AREAS: tuple[str, ...]
    AREA_FORMS: tuple[str, ...]
    MALFORMED_AREA_FORMS: tuple[str, ...]
    VOLUMES: tuple[str, ...]
    VOLUME_FORMS: tuple[str, ...]
    MALFORMED_VOLUME_FORMS: tuple[str, ...]
    RATE_JOINERS: frozenset[str]
    GUARDED: frozenset[str]


class Currencies:
    """Signs and words of money → the currencies they may mean, the likeliest first."""

    SIGNS_BEFORE: dict[str, tuple[str, ...]]
    SIGNS_AFTER: dict[str, tuple[str, ...]]
    WORDS: dict[str, tuple[str, ...]]
    NATIONAL: dict[str, tuple[str, ...]]
    WORDLIKE_CODES: frozenset[str]
    GUARDED: frozenset[str]
    GUARDED_SIGNS: frozenset[str]


class Relations:
    """Words that state a relation: class → its words, with their values where they have any."""

    CLASSES: dict[str, dict[str, object] | tuple[str, ...]]


class Numbers:
    """Words and letters that make numbers."""

    CARDINALS: dict[str, int]
    SCALES: dict[str, int]
    SCALE_SYMBOLS: dict[str, int]
    COLLECTIVES: dict[str, int]
    ADVERBS: dict[str, int]
    ORDINALS: dict[str, int]
    ORDINAL_SUFFIXES: frozenset[str]
    FRACTIONS: dict[str, tuple[int, int]]
    FRACTION_SIGNS: dict[str, tuple[int, int]]
    FUZZY: dict[str, tuple[int, ...]]
    INDEFINITES: frozenset[str]
    JOINERS: frozenset[str]
    POINT_WORDS: frozenset[str]
    MINUS_WORDS: frozenset[str]


class Qualifiers:
    """Cues before and after a figure, each with its qualifier (``""`` for none) and strength; the words of ranges."""

    BEFORE: dict[str, tuple[str, str]]
    AFTER: dict[str, tuple[str, str]]
    RANGES: dict[str, tuple[str, ...]]
    PLUS_MINUS: frozenset[str]
