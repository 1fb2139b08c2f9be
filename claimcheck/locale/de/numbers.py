"""How German writes numbers: separators, words, scales, fractions."""

from __future__ import annotations

DECIMAL: str = ","

GROUP: str = "."

GROUP_MARKS: str = "'’"
"""Further signs that group digits by threes, as a blank does: the Swiss 1'300."""

GROUP_MAY_POINT: bool = True
"""The Swiss write 2.5 million with a point, and so do many wires: before any but three digits it groups nothing."""

CARDINALS: dict[str, int] = {
    "null": 0, "eins": 1, "ein": 1, "eine": 1, "zwei": 2, "zwo": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6,
    "sieben": 7, "acht": 8, "neun": 9, "zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14,
    "fünfzehn": 15, "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19, "einen": 1, "einem": 1,
    "einer": 1, "eines": 1, "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60,
    "siebzig": 70, "achtzig": 80, "neunzig": 90,
}  # fmt: skip

MIXED: dict[str, tuple[int, int]] = {
    "anderthalb": (3, 2), "dreiviertel": (3, 4), "zweidrittel": (2, 3),
}  # fmt: skip
"""Number words that are no whole numbers, as fractions."""

GLUED: frozenset[str] = frozenset({
    "acht", "achtzehn", "achtzig", "drei", "dreissig", "dreizehn", "dreißig", "ein", "eins", "elf", "fünf", "fünfzehn",
    "fünfzig", "hundert", "neun", "neunzehn", "neunzig", "sechs", "sechzehn", "sechzig", "sieben", "siebzehn", "siebzig",
    "tausend", "vier", "vierzehn", "vierzig", "zehn", "zwanzig", "zwei", "zwo", "zwölf",
})  # fmt: skip
"""Number words that are written as one word with those around them; millions and more stand apart."""

GLUED_HALVES: frozenset[str] = frozenset({"einhalb"})
"""Ends of such words that add a half: dreieinhalb."""

ONES_FIRST: bool = True
"""Whether the ones stand before the tens in such a word: einundzwanzig."""

INDEFINITE: frozenset[str] = frozenset({
    "ein", "eine", "einem", "einen", "einer", "eines",
})  # fmt: skip
"""Forms of "one" that are the article too: figures only before a unit, a scale or a fraction."""

SCALES: dict[str, int] = {
    "hundert": 100, "tausend": 1000, "million": 1000000, "millionen": 1000000, "milliarde": 1000000000,
    "milliarden": 1000000000, "billion": 1000000000000, "billionen": 1000000000000, "billiarde": 1000000000000000,
    "billiarden": 1000000000000000,
}  # fmt: skip
"""Words that multiply what stands before them: the long scale, in which a Billion is a million millions."""

SCALE_SYMBOLS: dict[str, int] = {
    "Mio": 1_000_000, "mio": 1_000_000, "MIO": 1_000_000, "Mill": 1_000_000, "Mrd": 1_000_000_000,
    "mrd": 1_000_000_000, "MRD": 1_000_000_000, "Md": 1_000_000_000, "Mia": 1_000_000_000, "Bio": 1_000_000_000_000,
    "Tsd": 1000, "tsd": 1000, "TSD": 1000, "k": 1000,
}  # fmt: skip
"""Abbreviations after the digits, written exactly so."""

SURE_SYMBOLS: frozenset[str] = frozenset({
    "Bio", "MIO", "MRD", "Md", "Mia", "Mill", "Mio", "Mrd", "TSD", "Tsd", "k", "mio", "mrd", "tsd",
})  # fmt: skip
"""Those that are no unit."""

FREE_SYMBOLS: frozenset[str] = frozenset({
    "MIO", "MRD", "Md", "Mia", "Mill", "Mio", "Mrd", "TSD", "Tsd", "mio", "mrd", "tsd",
})  # fmt: skip
"""Those that may stand apart from the digits: 5 Mio."""

DOTTED: frozenset[str] = frozenset({
    "Bio", "MIO", "MRD", "Md", "Mia", "Mill", "Mio", "Mrd", "TSD", "Tsd", "mio", "mrd", "tsd",
})  # fmt: skip
"""Those that bear a full stop as abbreviations."""

PAID_SYMBOLS: dict[str, int] = {}

COUNTED_SYMBOLS: frozenset[str] = frozenset({"Bio"})
"""Those that stand apart only before what they count: 5 Bio. Euro is money, 5 Bio-Eier are eggs."""

COLLECTIVES: dict[str, int] = {"dutzend": 12}
"""Collective words that count like a unit of their own."""

FUZZY: dict[str, int] = {
    "dutzende": 12, "dutzenden": 12, "hunderte": 100, "hunderten": 100, "tausende": 1000, "tausenden": 1000,
    "zehntausende": 10_000, "zehntausenden": 10_000, "hunderttausende": 100_000, "hunderttausenden": 100_000,
    "millionen": 1_000_000, "milliarden": 1_000_000_000, "billionen": 1_000_000_000_000,
}  # fmt: skip
"""Plurals without a number before them: at least so many, and no more is said."""

PAIRS: frozenset[str] = frozenset()
"""Before a scale word, with "of" or without: about two of them."""

FUZZY_BEFORE: frozenset[str] = frozenset(
    {"einige", "einigen", "etliche", "mehrere", "mehreren", "paar", "viele", "vielen"}
)
"""Before a scale word these leave the number open."""

FRACTIONS: dict[str, int] = {
    "hälfte": 2, "halb": 2, "halbe": 2, "halben": 2, "halber": 2, "halbes": 2, "halbem": 2, "drittel": 3,
    "dritteln": 3, "viertel": 4, "vierteln": 4, "fünftel": 5, "fünfteln": 5, "sechstel": 6, "sechsteln": 6,
    "siebtel": 7, "siebteln": 7, "achtel": 8, "achteln": 8, "neuntel": 9, "neunteln": 9, "zehntel": 10,
    "zehnteln": 10, "zwölftel": 12, "zwölfteln": 12, "fünfzehntel": 15, "fünfzehnteln": 15, "sechzehntel": 16,
    "sechzehnteln": 16, "zwanzigstel": 20, "zwanzigsteln": 20, "hundertstel": 100, "hundertsteln": 100,
    "tausendstel": 1000, "tausendsteln": 1000,
}  # fmt: skip
"""Denominators."""

SINGULAR_FRACTIONS: frozenset[str] = frozenset({
    "halb", "halbe", "halbem", "halben", "halber", "halbes", "hälfte",
})  # fmt: skip
"""Those that need no number before them, or just "ein"."""

ORDINAL_FRACTIONS: frozenset[str] = frozenset()
"""Fraction words that are also ordinals; in German none is."""

HALF: str = "hälfte"

ORDINAL_SUFFIXES: dict[str, str] = {}
"""Endings of an ordinal in digits; German has a point."""

ORDINAL_SIGN: str = "."
"""What makes an ordinal of digits where no letters do: der 22. Platz."""

BEFORE_ORDINAL: frozenset[str] = frozenset({
    "ab", "am", "beim", "bis", "das", "dem", "den", "der", "des", "die", "dieser", "dieses", "einen", "einem", "eines", "ihr", "ihrem",
    "ihren", "im", "ins", "jeden", "jeder", "jedes", "mein", "meinem", "sein", "seinem", "seinen", "seit", "unser", "unserem",
    "vom", "zum", "zur",
})  # fmt: skip
"""Words before digits with that sign that make it the sign of an ordinal even before a capital."""

PRICED_BY: frozenset[str] = frozenset({" das dutzend", " pro dutzend", " je dutzend"})
"""What stands behind a price and says for how many it is, no number of its own: 3 Euro das Dutzend."""

EACH: frozenset[str] = frozenset({"jede", "jedem", "jeden", "jeder", "jedes"})
"""Words that with an ordinal make a share: jeder Fünfte."""

NTH: dict[str, int] = {
    "zweite": 2, "zweiter": 2, "zweiten": 2, "zweitem": 2, "zweites": 2, "dritte": 3, "dritter": 3, "dritten": 3,
    "drittem": 3, "drittes": 3, "vierte": 4, "vierter": 4, "vierten": 4, "viertem": 4, "viertes": 4, "fünfte": 5,
    "fünfter": 5, "fünften": 5, "fünftem": 5, "fünftes": 5, "sechste": 6, "sechster": 6, "sechsten": 6, "sechstem": 6,
    "sechstes": 6, "siebte": 7, "siebter": 7, "siebten": 7, "siebtem": 7, "siebtes": 7, "siebente": 7, "siebenter": 7,
    "siebenten": 7, "siebentem": 7, "siebentes": 7, "achte": 8, "achter": 8, "achten": 8, "achtem": 8, "achtes": 8,
    "neunte": 9, "neunter": 9, "neunten": 9, "neuntem": 9, "neuntes": 9, "zehnte": 10, "zehnter": 10, "zehnten": 10,
    "zehntem": 10, "zehntes": 10, "elfte": 11, "elfter": 11, "elften": 11, "elftem": 11, "elftes": 11, "zwölfte": 12,
    "zwölfter": 12, "zwölften": 12, "zwölftem": 12, "zwölftes": 12, "fünfzehnte": 15, "fünfzehnter": 15,
    "fünfzehnten": 15, "fünfzehntem": 15, "fünfzehntes": 15, "zwanzigste": 20, "zwanzigster": 20, "zwanzigsten": 20,
    "zwanzigstem": 20, "zwanzigstes": 20, "fünfundzwanzigste": 25, "fünfundzwanzigster": 25, "fünfundzwanzigsten": 25,
    "fünfundzwanzigstem": 25, "fünfundzwanzigstes": 25, "dreißigste": 30, "dreißigster": 30, "dreißigsten": 30,
    "dreißigstem": 30, "dreißigstes": 30, "fünfzigste": 50, "fünfzigster": 50, "fünfzigsten": 50, "fünfzigstem": 50,
    "fünfzigstes": 50, "hundertste": 100, "hundertster": 100, "hundertsten": 100, "hundertstem": 100,
    "hundertstes": 100, "tausendste": 1000, "tausendster": 1000, "tausendsten": 1000, "tausendstem": 1000,
    "tausendstes": 1000,
}  # fmt: skip
"""Those ordinals."""

JOINER: str = "und"
"""What may stand inside a spelt number."""

POINT: str = "komma"
"""What a decimal point is called: zwei Komma fünf."""

OVER: frozenset[str] = frozenset({"durch"})
"""What a fraction bar is called."""

ARTICLES: frozenset[str] = frozenset({
    "ein", "eine", "einem", "einen", "einer", "eines",
})  # fmt: skip
"""What counts as one before a scale or a fraction: eine halbe Million."""

NEGATIVES: frozenset[str] = frozenset({"minus"})
"""What a minus sign is called: minus 20."""

FOLDS: dict[str, int] = {
    "zweifache": 2, "zweifachen": 2, "dreifache": 3, "dreifachen": 3, "vierfache": 4, "vierfachen": 4, "fünffache": 5,
    "fünffachen": 5, "sechsfache": 6, "sechsfachen": 6, "siebenfache": 7, "siebenfachen": 7, "achtfache": 8,
    "achtfachen": 8, "neunfache": 9, "neunfachen": 9, "zehnfache": 10, "zehnfachen": 10, "hundertfache": 100,
    "hundertfachen": 100, "tausendfache": 1000, "tausendfachen": 1000,
}  # fmt: skip
"""Multiples in one word: das Dreifache."""

MULTIPLE_SUFFIXES: frozenset[str] = frozenset({"fach", "fache", "fachen", "facher", "faches", "x"})
"""After a number, these make it a multiple: das 3-fache."""

TIMES: str = "mal"
"""After a number, and before one of the followers, this makes it a multiple: drei Mal so hoch."""

MULTIPLE_FOLLOWERS: frozenset[str] = frozenset({"größer", "höher", "mehr", "schneller", "so", "stärker", "teurer"})

PRONOUNS: frozenset[str] = frozenset({
    "ein", "eine", "einem", "einen", "einer", "eines", "eins",
})  # fmt: skip
"""Numerals that are ordinary words unless a unit, a noun or another number stands by."""
