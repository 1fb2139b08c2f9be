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
    SCALED_CODES: dict[str, int]
    WORDLIKE_CODES: frozenset[str]
    GUARDED: frozenset[str]
    GUARDED_SIGNS: frozenset[str]
    SPOKEN_OF: dict[str, tuple[str, ...]]
    SURELY_PAID: frozenset[str]


class Relations:
    """Words that state a relation: class → its words, with their values where they have any.

    ``GROUPS`` are sets of words that no phrasing asks for: rules look for them in what a phrasing has matched.
    ``PHRASINGS`` are those of rules, by their names, in a language other than that of the rules themselves; ``RULES``
    are the rules that find their figures by structure and are made for the language, None for all.
    """

    CLASSES: dict[str, dict[str, object] | tuple[str, ...]]
    GROUPS: dict[str, tuple[str, ...]]
    PHRASINGS: dict[str, tuple[str, ...]]
    RULES: frozenset[str] | None


class Numbers:
    """Words, signs and letters that make numbers."""

    DECIMAL: str
    GROUP: str
    GROUP_MARKS: str
    GROUP_MAY_POINT: bool
    CARDINALS: dict[str, int]
    MIXED: dict[str, tuple[int, int]]
    GLUED: frozenset[str]
    GLUED_HALVES: frozenset[str]
    ONES_FIRST: bool
    INDEFINITE: frozenset[str]
    SCALES: dict[str, int]
    SCALE_SYMBOLS: dict[str, int]
    SURE_SYMBOLS: frozenset[str]
    FREE_SYMBOLS: frozenset[str]
    DOTTED: frozenset[str]
    PAID_SYMBOLS: dict[str, int]
    COUNTED_SYMBOLS: frozenset[str]
    COLLECTIVES: dict[str, int]
    FUZZY: dict[str, int]
    PAIRS: frozenset[str]
    FUZZY_BEFORE: frozenset[str]
    FRACTIONS: dict[str, int]
    SINGULAR_FRACTIONS: frozenset[str]
    ORDINAL_FRACTIONS: frozenset[str]
    HALF: str
    ORDINAL_SUFFIXES: dict[str, str]
    ORDINAL_SIGN: str
    BEFORE_ORDINAL: frozenset[str]
    PRICED_BY: frozenset[str]
    EACH: frozenset[str]
    NTH: dict[str, int]
    JOINER: str
    POINT: str
    OVER: frozenset[str]
    ARTICLES: frozenset[str]
    NEGATIVES: frozenset[str]
    FOLDS: dict[str, int]
    MULTIPLE_SUFFIXES: frozenset[str]
    TIMES: str
    MULTIPLE_FOLLOWERS: frozenset[str]
    PRONOUNS: frozenset[str]


class Qualifiers:
    """Cues before and after a figure, each with its qualifier (``""`` for none) and strength; the words of ranges."""

    BEFORE: dict[str, tuple[str, str]]
    AFTER: dict[str, tuple[str, str]]
    RANGES: dict[str, tuple[str, ...]]
    PLUS_MINUS: frozenset[str]
    BETWEEN: frozenset[str]
    BETWEEN_PHRASES: tuple[str, ...]
    DURING: frozenset[str]
    DURING_NOT: frozenset[str]
    AFTER_FREE: frozenset[str]
    THAN: str
    MOVING: frozenset[str]
    MOVED_BY: frozenset[str]
    UP_TO: str
    TAKING: frozenset[str]
    UNDER: frozenset[str]
    ADDING: frozenset[str]


class Dates:
    """Months, weekdays, clock times and the words that make a number a year."""

    MONTHS: dict[str, int]
    MONTH_WORDS: frozenset[str]
    WEEKDAYS: dict[str, int]
    ORDERS: tuple[str, ...]
    BEFORE_YEAR: frozenset[str]
    BEFORE_YEAR_OR_COUNT: frozenset[str]
    STRONG_BEFORE_YEAR: frozenset[str]
    ERAS: frozenset[str]
    MERIDIEMS: dict[str, int]
    OCLOCK: frozenset[str]
    BEFORE_MINUTES: frozenset[str]
    HOURS: frozenset[str]
    ZONES: frozenset[str]
    QUARTER_LETTER: str
    YEAR_LETTERS: frozenset[str]
    DECADE_SUFFIX: str
    DECADE_ENDINGS: tuple[str, ...]
    DECADES: frozenset[str]
    OF: frozenset[str]
    THE: frozenset[str]
    YEAR_JOINTS: frozenset[str]
    DEADLINE: frozenset[str]
    DATING: frozenset[str]
    AT: frozenset[str]
    OPENING: tuple[str, ...]
    CLOCK_PARTS: frozenset[str]
    CLOCK_JOINTS: frozenset[str]
    YEAR_UNTIL: tuple[str, ...]
    BEFORE_SHORT_YEAR: frozenset[str]
    RELATIVE: frozenset[str]
    BEFORE_DECADE: frozenset[str]
    DAY_JOINTS: frozenset[str]
    DAY_ANDS: frozenset[str]
    DAY_COMMAS: frozenset[str]
    DATELINE: tuple[str, ...]


class Nouns:
    """What begins and ends the name of a counted thing."""

    STOPS: frozenset[str]
    CAPITALISED: bool
    ADJECTIVES: tuple[str, ...]
    VERBS: frozenset[str]
    PLURALS: frozenset[str]
    SINGULARS: frozenset[str]
    DETERMINERS: frozenset[str]
    OF_WORDS: frozenset[str]
    VERB_ENDINGS: tuple[str, ...]
    PARTICIPLES: tuple[str, ...]
    POSSESSIVES: tuple[str, ...]


class Names:
    """What makes a numeral a name, a code, a score or a turn of phrase."""

    NUMBERED: frozenset[str]
    NUMBERED_IF_CAPITAL: frozenset[str]
    NUMBERED_IF_BARE: frozenset[str]
    BEFORE_LABEL: frozenset[str]
    NAMES: frozenset[str]
    OPENERS: frozenset[str]
    STREETS: frozenset[str]
    ROADS: frozenset[str]
    BEFORE_ROADS: frozenset[str]
    DIALLED: frozenset[str]
    SHORTEST_DIALLED: int
    PREFIXES: frozenset[str]
    AFTER_CODE: frozenset[str]
    FREE_CALLS: tuple[str, ...]
    KNOWN_BY_NUMBER: frozenset[str]
    CALLS: tuple[str, ...]
    IDIOMS: frozenset[str]
    IDIOM_TAILS: frozenset[str]
    SCORE_BEFORE: frozenset[str]
    SCORE_AFTER: frozenset[str]
    BEFORE_PRONOUN: frozenset[str]
    BEFORE_ANYONE: frozenset[str]


class Joints:
    """What stands between two figures that belong together."""

    LIST_GAPS: frozenset[str]
    LIST_COMMA: frozenset[str]
    OR_GAPS: frozenset[str]
    AND_GAPS: frozenset[str]
    TO_GAPS: frozenset[str]
    CHANGE_GAPS: frozenset[str]
    DASH_GAPS: frozenset[str]
    ONE_IN: frozenset[str]
    OUT_OF: frozenset[str]
    FROM_ZERO: frozenset[str]
    ZERO_WORDS: frozenset[str]
    PART_OF_WHOLE: frozenset[str]
    PER_GAPS: tuple[str, ...]
    BETWEEN_WORDS: frozenset[str]
    FROM_WORDS: frozenset[str]
    LIST_WORDS: frozenset[str]
    SHARE_WORDS: frozenset[str]
    CHANGE_STEMS: tuple[str, ...]
    RANGE_STEMS: tuple[str, ...]


class Context:
    """Words around a figure that settle what an ambiguous letter, word or fraction means."""

    WARMTH: tuple[str, ...]
    DIMENSION_WORDS: frozenset[str]
    LENGTH_FOLLOWERS: frozenset[str]
    NEVER_HYPHENED: frozenset[str]
    MEASURING: frozenset[str]
    PLAIN_MONEY: frozenset[str]
    PLURAL_LETTERS: frozenset[str]
    PAYING: frozenset[str]
    AGE_BEFORE: frozenset[str]
    AGE_AFTER: tuple[str, ...]
    AGE_LETTERS: frozenset[str]
    AGE_OF: tuple[str, ...]
    BEFORE_ORDINAL: frozenset[str]
    BEFORE_SHARE: frozenset[str]
    HEDGING_SHARE: frozenset[str]
    AS_MUCH: tuple[str, ...]
    AFTER_SHARE: frozenset[str]
    COVERS: frozenset[str]
    ISOTOPES: frozenset[str]
    ISOTOPIC: tuple[str, ...]
    NEVER_APART: frozenset[str]
