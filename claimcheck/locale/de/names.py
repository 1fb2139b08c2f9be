"""What makes a German numeral a name, a code, a score or a turn of phrase, and no figure."""

from __future__ import annotations

NUMBERED: frozenset[str] = frozenset({
    "abb", "abbildung", "abs", "absatz", "abschnitt", "anhang", "anlage", "art", "artikel", "artikeln", "artikels", "aufgabe",
    "ausfahrt", "ausgabe", "autobahn", "az", "bahnsteig", "band", "bd", "bezirk", "block", "buch", "buchstabe", "bundesstraße",
    "drucksache", "ebene", "fassung", "fax", "figur", "flug", "folge", "form", "formular", "frage", "fußnote", "gate", "gleis",
    "gruppe", "halle", "haus", "hausnummer", "heft", "kanal", "kap", "kapitel", "kapiteln", "kategorie", "klasse", "konto",
    "kreisstraße", "landstraße", "linie", "linien", "los", "mobil", "modell", "modul", "nr", "nrn", "nummer", "nummern",
    "parzelle", "phase", "platz", "plz", "position", "postfach", "psalm", "punkt", "quartier", "rang", "raum", "reihe", "ring",
    "rolle", "runde", "s", "saal", "satz", "schicht", "seite", "seiten", "sektor", "serie", "spalte", "spieltag", "staffel",
    "startnummer", "station", "stufe", "stück", "tabelle", "tafel", "teil", "tel", "telefon", "telefonnummer", "terminal",
    "tor", "tram", "typ", "vers", "version", "wagen", "zeile", "ziffer", "zimmer", "zone", "zug", "§", "§§",
})  # fmt: skip
"""Kinds of numbered things: a number after one of these is its name."""

NUMBERED_IF_CAPITAL: frozenset[str] = frozenset({"los", "s"})
"""Of those, the ones that are other words in small letters."""

NUMBERED_IF_BARE: frozenset[str] = frozenset()
BEFORE_LABEL: frozenset[str] = frozenset()

NAMES: frozenset[str] = frozenset({
    "airbus", "agenda", "apollo", "boeing", "cac", "covid", "dax", "galaxy", "ipad", "iphone", "mdax", "nasdaq", "nikkei",
    "pixel", "playstation", "sdax", "stoxx", "tecdax", "xbox",
})  # fmt: skip
"""Names that a number belongs to, whatever follows."""

OPENERS: frozenset[str] = frozenset({
    "außerdem", "damals", "derzeit", "etwa", "exakt", "fast", "genau", "gestern", "gut", "heute", "höchstens", "inzwischen",
    "insgesamt", "knapp", "lediglich", "mindestens", "morgen", "nur", "rund", "weitere", "zuletzt",
})  # fmt: skip
"""Words with a capital that begin a sentence and name nothing."""

ROADS: frozenset[str] = frozenset()
"""After a letter and a number that are the name of a road."""

BEFORE_ROADS: frozenset[str] = frozenset()
"""The same before it."""

DIALLED: frozenset[str] = frozenset()
"""Before a short number that is one to be rung."""

SHORTEST_DIALLED = 3
"""Digits that such a number has at least."""

STREETS: frozenset[str] = frozenset({"avenue", "road", "street"})
"""The last word of an address that begins with its number."""

PREFIXES: frozenset[str] = frozenset({"minus", "plus", "rund"})
"""Before a hyphen and a number that is a figure all the same."""

FREE_CALLS: tuple[str, ...] = ()
"""How telephone numbers begin that are set in groups."""

KNOWN_BY_NUMBER: frozenset[str] = frozenset()
"""Behind the number of a unit of an army or of a line, written exactly so."""

AFTER_CODE: frozenset[str] = frozenset()
"""After a number that is a code."""

CALLS: tuple[str, ...] = ("anruf", "fax", "hotline", "mobil", "notruf", "rufnummer", "telefon", "tel.", "tel:")
"""Near digits they announce a telephone number."""

IDIOMS: frozenset[str] = frozenset({"08/15", "24/7", "50-50", "50/50", "9/11", "90/60/90"})
"""Fixed expressions whose numbers are no figures."""

IDIOM_TAILS: frozenset[str] = frozenset()

SCORE_BEFORE: frozenset[str] = frozenset({
    "besiegt", "endstand", "gegen", "gewann", "gewannen", "halbzeitstand", "mit", "remis", "schlug", "sieg", "siegte",
    "siegten", "spielstand", "unterlag", "unterlagen", "verlor", "verloren",
})  # fmt: skip
"""Words that tell a score from a range."""

SCORE_AFTER: frozenset[str] = frozenset({"endstand", "erfolg", "führung", "heimsieg", "niederlage", "remis", "sieg"})
"""Likewise, after it."""

BEFORE_ANYONE: frozenset[str] = frozenset()
"""No verb in the third person ends in "s"."""

BEFORE_PRONOUN: frozenset[str] = frozenset({
    "als", "bis", "für", "manch", "nicht", "noch", "nur", "so", "solch", "was", "welch",
})  # fmt: skip
"""Words before a form of "ein" that make it no number."""
