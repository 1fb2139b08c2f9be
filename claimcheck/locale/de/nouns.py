"""What ends or begins the name of a counted thing in German, without a tagger: every noun bears a capital."""

from __future__ import annotations

CAPITALISED: bool = True
"""Whether every noun bears a capital."""

ADJECTIVES: tuple[str, ...] = ("e", "em", "en", "er", "es")
"""Endings of what may stand before a noun, where capitals tell the noun."""

STOPS: frozenset[str] = frozenset({
    "ab", "aber", "alle", "allem", "allen", "aller", "alles", "als", "also", "am", "an", "auch", "auf", "aus", "außer", "bei",
    "beim", "bevor", "bis", "da", "dabei", "dafür", "dagegen", "daher", "damit", "danach", "dann", "daran", "darauf", "darin",
    "das", "dass", "davon", "davor", "dazu", "dem", "den", "denen", "denn", "der", "deren", "derzeit", "des", "dessen", "die",
    "dies", "diese", "diesem", "diesen", "dieser", "dieses", "doch", "dort", "durch", "ein", "eine", "einem", "einen", "einer",
    "eines", "er", "erst", "es", "etwa", "euch", "fast", "für", "gegen", "gegenüber", "gestern", "gut", "heute", "hier", "hinter",
    "ich", "ihm", "ihn", "ihnen", "ihr", "ihre", "ihrem", "ihren", "ihrer", "im", "in", "indem", "ins", "insgesamt", "inzwischen",
    "je", "jede", "jedem", "jeden", "jeder", "jedes", "jedoch", "jetzt", "kein", "keine", "keinen", "knapp", "man", "mehr", "mein",
    "mit", "mittlerweile", "nach", "nachdem", "neben", "nicht", "noch", "nun", "nur", "ob", "obwohl", "oder", "ohne", "pro", "rund",
    "schon", "sehr", "sein", "seine", "seinem", "seinen", "seiner", "seit", "seitdem", "selbst", "sich", "sie", "so", "sogar",
    "sondern", "sonst", "sowie", "statt", "trotz", "um", "und", "uns", "unser", "unsere", "unter", "viel", "vom", "von", "vor",
    "wann", "warum", "was", "weder", "wegen", "weil", "weit", "welche", "wem", "wen", "wenn", "wer", "weshalb", "wie", "wieder",
    "wir", "wo", "wobei", "während", "zu", "zudem", "zufolge", "zum", "zur", "zurück", "zwar", "zwischen", "über",
})  # fmt: skip
"""Function words: no noun phrase runs through them."""

VERBS: frozenset[str] = frozenset({
    "abgeschossen", "arbeiten", "befreit", "bekamen", "beträgt", "betrug", "bleiben", "blieb", "blieben", "entspricht",
    "erhielten", "erreichte", "fiel", "fielen", "ging", "gingen", "haben", "hat", "hatte", "hatten", "ist", "kam", "kamen",
    "kann", "kommen", "konnte", "konnten", "kosten", "kostet", "lag", "lagen", "lassen", "leben", "lebten", "liegen", "liegt",
    "nahm", "nahmen", "nehmen", "können", "sagte", "sagten", "sagt", "sank", "sanken", "sind", "soll", "sollen", "starben",
    "starb", "steht", "stehen", "stieg", "stiegen", "stimmten", "verletzt", "verloren", "war", "waren", "werden", "wird",
    "wohnen", "wurde", "wurden", "würde", "würden", "zählt", "zählte",
})  # fmt: skip
"""Verbs that follow a counted noun and end its name."""

PLURALS: frozenset[str] = frozenset()
"""Nouns whose plural bears no s; German tells nouns by their capital."""

SINGULARS: frozenset[str] = frozenset()
"""Words in -s that are no plurals."""

DETERMINERS: frozenset[str] = frozenset({
    "aller", "das", "dem", "den", "der", "des", "die", "dieser", "dieses", "ihrer", "ihres", "seiner", "seines", "unserer",
})  # fmt: skip
"""Words that determine a noun and are no part of its name."""

OF_WORDS: frozenset[str] = frozenset({"aller", "der", "des", "von", "vom"})
"""Between a unit or a share and its noun: die Hälfte der Stimmen."""

VERB_ENDINGS: tuple[str, ...] = ()
"""Endings of a verb after a plural."""

PARTICIPLES: tuple[str, ...] = ()
"""Endings of words that stand for those they happened to; German writes them as nouns: 30 Verletzte."""

POSSESSIVES: tuple[str, ...] = ("’s", "'s")
"""Endings of an owner before a number."""
