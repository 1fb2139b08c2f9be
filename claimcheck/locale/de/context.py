"""German words around a figure that settle what an ambiguous letter, word or fraction means."""

from __future__ import annotations

WARMTH: tuple[str, ...] = (
    "celsius", "fieber", "frier", "frost", "heiß", "hitze", "kalt", "kälte", "klima", "kühl", "sommer", "temperatur",
    "thermo", "warm", "wetter", "winter", "wärm",
)  # fmt: skip
"""Words near ``Grad`` that speak of warmth, not of angles."""

DIMENSION_WORDS: frozenset[str] = frozenset({
    "breit", "breite", "breiten", "breiter", "breites", "dick", "dicke", "dicken", "entfernt", "groß", "hoch", "hohe", "hohen",
    "hoher", "hohes", "höhe", "lang", "lange", "langen", "langer", "langes", "länge", "tief", "tiefe", "tiefen", "weit",
})  # fmt: skip
"""After a letter of length: it is a length."""

LENGTH_FOLLOWERS: frozenset[str] = frozenset({"breit", "hoch", "lang", "tief", "weit"})
"""After ``5m``: it is a length; in German it always is."""

NEVER_HYPHENED: frozenset[str] = frozenset({"bar", "bit", "punkt", "punkte", "punkten"})
"""Never a unit after a hyphen."""

MEASURING: frozenset[str] = frozenset({"ar", "bar", "bit", "gran", "rem", "tasse", "tassen"})
"""Words that measure where the number is broken."""

PLAIN_MONEY: frozenset[str] = frozenset()
"""Money whatever stands by."""

PLURAL_LETTERS: frozenset[str] = frozenset({"s"})
"""Letters that make a plural of digits."""

PAYING: frozenset[str] = frozenset({
    "bezahlen", "bezahlt", "bezahlte", "budget", "euro", "gehalt", "gewinn", "investieren", "investiert", "kaufpreis", "kostet",
    "kosten", "kostete", "kosteten", "preis", "schulden", "spende", "strafe", "umsatz", "wert", "zahlen", "zahlt", "zahlte",
    "zahlten",
})  # fmt: skip
"""Verbs and nouns of paying: Pfund near them are money."""

AGE_BEFORE: frozenset[str] = frozenset({"alter"})
"""Before a number that is an age."""

AGE_AFTER: tuple[str, ...] = ("alt", "alte", "alten", "alter", "altes")
"""After a duration that is an age."""

AGE_LETTERS: frozenset[str] = frozenset()
"""After a number that is an age."""

AGE_OF: tuple[str, ...] = (" alter von ",)
"""Before a number that is an age, several words."""

BEFORE_ORDINAL: frozenset[str] = frozenset({
    "dieser", "dieses", "erste", "ersten", "erster", "jede", "jeden", "jeder", "letzte", "letzten", "letzter", "nächste", "nächsten",
    "vergangene", "vergangenen", "zweite", "zweiten", "zweiter",
})  # fmt: skip
"""Words before a fraction word that make it the name of a period: die zweite Hälfte."""

BEFORE_SHARE: frozenset[str] = frozenset({"der", "die", "etwa", "fast", "knapp", "rund", "zur"})
"""Before a fraction word that stands for a share: um die Hälfte."""

HEDGING_SHARE: frozenset[str] = frozenset()
"""Those that no ordinal follows, whatever is told of the share."""

AS_MUCH: tuple[str, ...] = ()
"""The same in several words."""

AFTER_SHARE: frozenset[str] = frozenset({"der", "des", "davon", "ihrer", "mehr", "seiner", "weniger"})
"""After a fraction word that stands for a share."""

NEVER_APART: frozenset[str] = frozenset({"A", "L", "N"})
"""Letters that are a unit only right after the digits: Autobahn 5 A."""

COVERS: frozenset[str] = frozenset({"asche", "eis", "erde", "geröll", "sand", "schlamm", "schnee", "schutt", "wasser"})

ISOTOPES: frozenset[str] = frozenset({
    "2H", "3H", "12C", "13C", "14C", "14N", "15N", "16O", "17O", "18O", "18F", "19F", "31P", "32P", "34S", "35S", "40K",
    "131I", "235U", "238U",
})  # fmt: skip

ISOTOPIC: tuple[str, ...] = ("isotop", "nmr", "markiert", "angereichert", "radiokarbon", "δ")
