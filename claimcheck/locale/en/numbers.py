"""English number words, scales, ordinals and fractions.

Words are in small letters; a hyphen in the text counts as a blank. Fractions are numerator and denominator.
"""

from __future__ import annotations

CARDINALS: dict[str, int] = {
    "zero": 0,
    "nought": 0,
    "naught": 0,
    "nil": 0,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fourty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}

SCALES: dict[str, int] = {
    "hundred": 100,
    "thousand": 1_000,
    "grand": 1_000,
    "lakh": 100_000,
    "lakhs": 100_000,
    "lac": 100_000,
    "million": 1_000_000,
    "crore": 10_000_000,
    "crores": 10_000_000,
    "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000,
    "quadrillion": 1_000_000_000_000_000,
}
"""Words that multiply what stands before them, the short scale of today's press."""

SCALE_SYMBOLS: dict[str, int] = {
    "k": 1_000,
    "K": 1_000,
    "th": 1_000,
    "thsd": 1_000,
    "thou": 1_000,
    "m": 1_000_000,
    "M": 1_000_000,
    "mn": 1_000_000,
    "Mn": 1_000_000,
    "MN": 1_000_000,
    "mln": 1_000_000,
    "Mln": 1_000_000,
    "MLN": 1_000_000,
    "mil": 1_000_000,
    "mill": 1_000_000,
    "mio": 1_000_000,
    "Mio": 1_000_000,
    "mm": 1_000_000,
    "MM": 1_000_000,
    "cr": 10_000_000,
    "Cr": 10_000_000,
    "bn": 1_000_000_000,
    "Bn": 1_000_000_000,
    "BN": 1_000_000_000,
    "b": 1_000_000_000,
    "B": 1_000_000_000,
    "bln": 1_000_000_000,
    "Bln": 1_000_000_000,
    "bil": 1_000_000_000,
    "bill": 1_000_000_000,
    "tn": 1_000_000_000_000,
    "Tn": 1_000_000_000_000,
    "trn": 1_000_000_000_000,
    "trln": 1_000_000_000_000,
    "T": 1_000_000_000_000,
    "t": 1_000_000_000_000,
}
"""Letters after digits, written exactly so. Some are units as well, which the reader decides by what is around."""

COLLECTIVES: dict[str, int] = {"dozen": 12, "score": 20, "gross": 144}
"""Words that count in bundles: "two dozen"."""

ADVERBS: dict[str, int] = {"once": 1, "twice": 2, "thrice": 3}

ORDINALS: dict[str, int] = {
    "zeroth": 0,
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "eleventh": 11,
    "twelfth": 12,
    "thirteenth": 13,
    "fourteenth": 14,
    "fifteenth": 15,
    "sixteenth": 16,
    "seventeenth": 17,
    "eighteenth": 18,
    "nineteenth": 19,
    "twentieth": 20,
    "thirtieth": 30,
    "fortieth": 40,
    "fiftieth": 50,
    "sixtieth": 60,
    "seventieth": 70,
    "eightieth": 80,
    "ninetieth": 90,
    "hundredth": 100,
    "thousandth": 1_000,
    "millionth": 1_000_000,
    "billionth": 1_000_000_000,
}

ORDINAL_SUFFIXES: frozenset[str] = frozenset({"st", "nd", "rd", "th"})

FRACTIONS: dict[str, tuple[int, int]] = {
    "half": (1, 2),
    "halves": (1, 2),
    "third": (1, 3),
    "thirds": (1, 3),
    "quarter": (1, 4),
    "quarters": (1, 4),
    "fourth": (1, 4),
    "fourths": (1, 4),
    "fifth": (1, 5),
    "fifths": (1, 5),
    "sixth": (1, 6),
    "sixths": (1, 6),
    "seventh": (1, 7),
    "sevenths": (1, 7),
    "eighth": (1, 8),
    "eighths": (1, 8),
    "ninth": (1, 9),
    "ninths": (1, 9),
    "tenth": (1, 10),
    "tenths": (1, 10),
    "twelfth": (1, 12),
    "twelfths": (1, 12),
    "sixteenth": (1, 16),
    "sixteenths": (1, 16),
    "twentieth": (1, 20),
    "twentieths": (1, 20),
    "hundredth": (1, 100),
    "hundredths": (1, 100),
    "thousandth": (1, 1_000),
    "thousandths": (1, 1_000),
    "millionth": (1, 1_000_000),
    "millionths": (1, 1_000_000),
}
"""Words for one part of so many; those that are ordinals too are fractions only after a count or an article."""

FRACTION_SIGNS: dict[str, tuple[int, int]] = {
    "½": (1, 2),
    "⅓": (1, 3),
    "⅔": (2, 3),
    "¼": (1, 4),
    "¾": (3, 4),
    "⅕": (1, 5),
    "⅖": (2, 5),
    "⅗": (3, 5),
    "⅘": (4, 5),
    "⅙": (1, 6),
    "⅚": (5, 6),
    "⅐": (1, 7),
    "⅛": (1, 8),
    "⅜": (3, 8),
    "⅝": (5, 8),
    "⅞": (7, 8),
    "⅑": (1, 9),
    "⅒": (1, 10),
}

FUZZY: dict[str, tuple[int, ...]] = {
    "couple": (2, 3),
    "few": (2, 9),
    "handful": (3, 9),
    "several": (3, 9),
    "tens": (20,),
    "dozens": (24,),
    "scores": (40,),
    "hundreds": (200,),
    "thousands": (2_000,),
    "tens of thousands": (20_000,),
    "hundreds of thousands": (200_000,),
    "millions": (2_000_000,),
    "tens of millions": (20_000_000,),
    "hundreds of millions": (200_000_000,),
    "billions": (2_000_000_000,),
    "tens of billions": (20_000_000_000,),
    "hundreds of billions": (200_000_000_000,),
    "trillions": (2_000_000_000_000,),
}
"""Words for no exact number: the least and the most they may mean, or the least alone where there is no most.

The plurals start at two of their kind; "several" and "a few" follow the common guidance of style books.
"""

INDEFINITES: frozenset[str] = frozenset({"a", "an"})
"""What counts as one before a scale or a fraction: "a hundred"."""

JOINERS: frozenset[str] = frozenset({"and"})
"""What may stand inside a spelt number: "a hundred and five"."""

POINT_WORDS: frozenset[str] = frozenset({"point"})
"""What a decimal point is called: "two point five"."""

MINUS_WORDS: frozenset[str] = frozenset({"minus", "negative"})
"""What a minus sign is called: "minus 20"."""
