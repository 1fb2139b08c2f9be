"""How English writes numbers: separators, words, scales, fractions."""

from __future__ import annotations

DECIMAL = "."
GROUP = ","

ONES = {
    "zero": 0, "nought": 0, "naught": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip

#: Words that multiply what stands before them, as powers of ten. The short scale, and the Indian one.
SCALES = {
    "hundred": 2, "thousand": 3, "million": 6, "billion": 9, "trillion": 12, "quadrillion": 15,
    "lakh": 5, "lakhs": 5, "lac": 5, "lacs": 5, "crore": 7, "crores": 7,
    "thousands": 3, "millions": 6, "billions": 9, "trillions": 12,
}  # fmt: skip

#: Scales written as letters after the digits, case kept. ``m``, ``t``, ``T``, ``b`` and ``K`` may be units instead.
SUFFIXES = {
    "k": 3, "K": 3, "m": 6, "M": 6, "mn": 6, "Mn": 6, "mln": 6, "mil": 6, "mio": 6, "bn": 9, "Bn": 9, "BN": 9, "bln": 9,
    "b": 9, "B": 9, "tn": 12, "trn": 12, "T": 12, "t": 12, "cr": 7, "Cr": 7,
}  # fmt: skip
#: Suffixes that are no unit.
SURE_SUFFIXES = frozenset(("k", "mn", "Mn", "mln", "mil", "mio", "bn", "Bn", "BN", "bln", "b", "B", "tn", "trn", "cr", "Cr"))
#: Suffixes that stand apart only before what they count (``8 B people``).
COUNTED_SUFFIXES = frozenset(("B", "M"))
#: Suffixes that may also stand apart from the digits (``5 bn``); the others need a currency before the number.
FREE_SUFFIXES = frozenset(("mn", "mln", "mil", "mio", "bn", "Bn", "bln", "tn", "trn"))

#: Collective words that count like a unit of their own.
COLLECTIVES = {"dozen": 12, "dozens": 12}

#: Plurals without a number before them: at least so many, and no more is said.
FUZZY = {
    "tens": 10,
    "dozens": 12, "hundreds": 100, "thousands": 1000, "millions": 10**6, "billions": 10**9, "trillions": 10**12,
}  # fmt: skip

#: Denominators; those in the plural need a number before them.
FRACTIONS = {
    "half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "twelfth": 12, "sixteenth": 16, "twentieth": 20, "hundredth": 100, "thousandth": 1000,
    "halves": 2, "thirds": 3, "quarters": 4, "fourths": 4, "fifths": 5, "sixths": 6, "sevenths": 7, "eighths": 8,
    "ninths": 9, "tenths": 10, "twelfths": 12, "sixteenths": 16, "twentieths": 20, "hundredths": 100,
    "thousandths": 1000,
}  # fmt: skip
#: Fraction words that are also ordinals: ``a third of the vote`` is a share, ``a third man`` is not.
ORDINAL_FRACTIONS = frozenset(
    ("third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "twelfth", "sixteenth", "twentieth",
     "hundredth", "thousandth")
)  # fmt: skip

ORDINAL_SUFFIXES = frozenset(("st", "nd", "rd", "th"))
JOINER = "and"
POINT = "point"
ARTICLES = frozenset(("a", "an"))
NEGATIVES = frozenset(("minus", "negative"))
#: After a number, these make it a multiple: ten-fold, 1.5x.
MULTIPLE_SUFFIXES = frozenset(("fold", "x"))
TIMES = "times"
#: After ``times``, these make a multiple of it (``three times the price``), not a count of occasions.
MULTIPLE_FOLLOWERS = frozenset(
    ("as", "the", "more", "higher", "larger", "bigger", "greater", "less", "fewer", "lower", "smaller", "its", "their",
     "his", "her", "faster", "slower", "that", "what", "longer", "heavier", "wider", "worse", "better", "likelier")
)  # fmt: skip
#: Numerals that are ordinary words unless a unit, a noun or another number stands by.
PRONOUNS = frozenset(("one",))
FOLDS = {
    "twofold": 2, "threefold": 3, "fourfold": 4, "fivefold": 5, "sixfold": 6, "sevenfold": 7, "eightfold": 8,
    "ninefold": 9, "tenfold": 10, "hundredfold": 100, "thousandfold": 1000,
}  # fmt: skip
SINGULAR_FRACTIONS = ORDINAL_FRACTIONS | {"half", "quarter"}
HALF = "half"
#: Words that say "one" before a unit: an hour and a half.
ONE_WORDS = frozenset(("a", "an", "one"))
#: Before a scale word these leave the number open.
FUZZY_BEFORE = frozenset(("several", "few", "many"))
