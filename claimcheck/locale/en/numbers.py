"""How English writes numbers: separators, words, scales, fractions."""

from __future__ import annotations

DECIMAL: str = "."

GROUP: str = ","

GROUP_MARKS: str = "'’"
"""Further signs that group digits by threes, as a blank does."""

GROUP_MAY_POINT: bool = False
"""Whether the grouping sign is a decimal sign where it cannot group."""

CARDINALS: dict[str, int] = {
    "zero": 0, "nought": 0, "naught": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40,
    "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "fourty": 40,
}  # fmt: skip

MIXED: dict[str, tuple[int, int]] = {}
"""Number words that are no whole numbers, as fractions."""

GLUED: frozenset[str] = frozenset()
"""Number words that are written as one word with those around them; none where number words stand apart."""

GLUED_HALVES: frozenset[str] = frozenset()
"""Ends of such words that add a half."""

ONES_FIRST: bool = False
"""Whether the ones stand before the tens in such a word."""

INDEFINITE: frozenset[str] = frozenset()
"""Forms of "one" that are the article too: figures only before a unit, a scale or a fraction."""

SCALES: dict[str, int] = {
    "hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000, "trillion": 1_000_000_000_000,
    "quadrillion": 1_000_000_000_000_000, "lakh": 100_000, "lakhs": 100_000, "lac": 100_000, "lacs": 100_000,
    "crore": 10_000_000, "crores": 10_000_000, "thousands": 1000, "millions": 1_000_000, "billions": 1_000_000_000,
    "trillions": 1_000_000_000_000,
}  # fmt: skip
"""Words that multiply what stands before them: the short scale, and the Indian one."""

SCALE_SYMBOLS: dict[str, int] = {
    "k": 1000, "K": 1000, "m": 1_000_000, "M": 1_000_000, "mn": 1_000_000, "Mn": 1_000_000, "mln": 1_000_000,
    "mil": 1_000_000, "mio": 1_000_000, "bn": 1_000_000_000, "Bn": 1_000_000_000, "BN": 1_000_000_000,
    "bln": 1_000_000_000, "b": 1_000_000_000, "B": 1_000_000_000, "tn": 1_000_000_000_000, "trn": 1_000_000_000_000,
    "T": 1_000_000_000_000, "t": 1_000_000_000_000, "cr": 10_000_000, "Cr": 10_000_000, "Mln": 1_000_000,
    "MLN": 1_000_000, "Mio": 1_000_000, "MN": 1_000_000, "Bln": 1_000_000_000, "bil": 1_000_000_000,
    "Tn": 1_000_000_000_000, "trln": 1_000_000_000_000, "tr": 1_000_000_000_000, "thsd": 1000,
}  # fmt: skip
"""Letters after the digits, written exactly so. Some are units as well, which the reader decides by what is around."""

SURE_SYMBOLS: frozenset[str] = frozenset({
    "B", "BN", "Bln", "Bn", "Cr", "MLN", "MN", "Mio", "Mln", "Mn", "Tn", "b", "bil", "bln", "bn", "cr", "k", "mil",
    "mio", "mln", "mn", "thsd", "tn", "tr", "trln", "trn",
})  # fmt: skip
"""Those that are no unit."""

FREE_SYMBOLS: frozenset[str] = frozenset({
    "Bln", "Bn", "MLN", "Mio", "Mln", "bil", "bln", "bn", "mil", "mio", "mln", "mn", "tn", "trln", "trn",
})  # fmt: skip
"""Those that may stand apart from the digits: 5 bn."""

DOTTED: frozenset[str] = frozenset()
"""Those that bear a full stop as abbreviations."""

PAID_SYMBOLS: dict[str, int] = {"mm": 1_000_000, "MM": 1_000_000}
"""Those that scale an amount of money alone: $2.5mm."""

COUNTED_SYMBOLS: frozenset[str] = frozenset({"B", "M"})
"""Those that stand apart only before what they count: 8 B people."""

COLLECTIVES: dict[str, int] = {"dozen": 12, "dozens": 12}
"""Collective words that count like a unit of their own."""

FUZZY: dict[str, int] = {
    "tens": 10, "dozens": 12, "hundreds": 100, "thousands": 1000, "millions": 1_000_000, "billions": 1_000_000_000,
    "trillions": 1_000_000_000_000,
}  # fmt: skip
"""Plurals without a number before them: at least so many, and no more is said."""

PAIRS: frozenset[str] = frozenset({"couple"})
"""Before a scale word, with "of" or without: about two of them."""

FUZZY_BEFORE: frozenset[str] = frozenset({"few", "many", "several"})
"""Before a scale word these leave the number open."""

FRACTIONS: dict[str, int] = {
    "half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "twelfth": 12, "sixteenth": 16, "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50,
    "hundredth": 100, "thousandth": 1000, "millionth": 1_000_000, "billionth": 1_000_000_000, "halves": 2,
    "thirds": 3, "quarters": 4, "fourths": 4, "fifths": 5, "sixths": 6, "sevenths": 7, "eighths": 8, "ninths": 9,
    "tenths": 10, "elevenths": 11, "twelfths": 12, "fifteenths": 15, "sixteenths": 16, "twentieths": 20,
    "thirtieths": 30, "fortieths": 40, "fiftieths": 50, "hundredths": 100, "thousandths": 1000,
    "millionths": 1_000_000, "billionths": 1_000_000_000,
}  # fmt: skip
"""Denominators."""

SINGULAR_FRACTIONS: frozenset[str] = frozenset({
    "billionth", "eighth", "fifth", "fiftieth", "fortieth", "fourth", "half", "hundredth", "millionth", "ninth",
    "quarter", "seventh", "sixteenth", "sixth", "tenth", "third", "thirtieth", "thousandth", "twelfth", "twentieth",
})  # fmt: skip
"""Those that need no number before them, or just "one"."""

ORDINAL_FRACTIONS: frozenset[str] = frozenset({
    "billionth", "eighth", "fifth", "fiftieth", "fortieth", "fourth", "hundredth", "millionth", "ninth", "seventh",
    "sixteenth", "sixth", "tenth", "third", "thirtieth", "thousandth", "twelfth", "twentieth",
})  # fmt: skip
"""Fraction words that are also ordinals: ``a third of the vote`` is a share, ``a third man`` is not."""

HALF: str = "half"

ORDINAL_SUFFIXES: dict[str, str] = {"st": "1", "nd": "2", "rd": "3", "th": "0123456789"}
"""Endings of an ordinal in digits, with the last digits that they follow."""

ORDINAL_SIGN: str = ""
"""What makes an ordinal of digits where no letters do."""

BEFORE_ORDINAL: frozenset[str] = frozenset()
"""Words before digits with that sign that make it the sign of an ordinal even before a capital."""

PRICED_BY: frozenset[str] = frozenset({" a dozen", " per dozen", " the dozen", " by the dozen"})
"""What stands behind a price and says for how many it is, no number of its own: 138p a dozen."""

EACH: frozenset[str] = frozenset()
"""Words that with an ordinal make a share: one of so many."""

NTH: dict[str, int] = {}
"""Those ordinals."""

JOINER: str = "and"
"""What may stand inside a spelt number: a hundred and five."""

POINT: str = "point"
"""What a decimal point is called: two point five."""

OVER: frozenset[str] = frozenset({"over"})
"""What a fraction bar is called."""

ARTICLES: frozenset[str] = frozenset({"a", "an"})
"""What counts as one before a scale or a fraction: a hundred."""

NEGATIVES: frozenset[str] = frozenset({"minus", "negative"})
"""What a minus sign is called: minus 20."""

FOLDS: dict[str, int] = {
    "twofold": 2, "threefold": 3, "fourfold": 4, "fivefold": 5, "sixfold": 6, "sevenfold": 7, "eightfold": 8,
    "ninefold": 9, "tenfold": 10, "elevenfold": 11, "twelvefold": 12, "fifteenfold": 15, "twentyfold": 20, "thirtyfold": 30,
    "fortyfold": 40, "fiftyfold": 50, "hundredfold": 100, "thousandfold": 1000,
}  # fmt: skip
"""Multiples in one word: threefold."""

MULTIPLE_SUFFIXES: frozenset[str] = frozenset({"fold", "x"})
"""After a number, these make it a multiple: ten-fold, 1.5x."""

TIMES: str = "times"
"""After a number, and before one of the followers, this makes it a multiple: three times the price."""

MULTIPLE_FOLLOWERS: frozenset[str] = frozenset({
    "as", "better", "bigger", "busier", "cheaper", "colder", "costlier", "dearer", "deeper", "faster", "fewer",
    "greater", "heavier", "her", "higher", "his", "hotter", "its", "larger", "less", "likelier", "longer", "lower",
    "more", "my", "older", "our", "pricier", "richer", "slower", "smaller", "stronger", "taller", "that", "the",
    "their", "thicker", "those", "what", "wider", "worse",
})  # fmt: skip

PRONOUNS: frozenset[str] = frozenset({"one"})
"""Numerals that are ordinary words unless a unit, a noun or another number stands by."""
