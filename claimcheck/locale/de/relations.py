"""German words that state a relation, by class, and the phrasings of the rules that German has.

A class that is missing here belongs to rules that have no German phrasing yet: they are silent.
"""

from __future__ import annotations

CLASSES: dict[str, dict[str, object] | tuple[str, ...]] = {
    "the": (
        "den", "der", "die", "insgesamt", "den insgesamt", "allen", "aller", "ihren", "seinen", "unseren", "diesen",
        "jenen", "ihrer", "seiner", "den gut", "den rund",
    ),
    "people": (
        "menschen", "personen", "befragten", "befragte", "wählern", "wähler", "patienten", "patientinnen",
        "schülern", "schüler", "frauen", "männern", "männer", "kindern", "kinder", "beschäftigten", "mitarbeitern",
        "mitarbeiter", "teilnehmern", "teilnehmer", "haushalten", "haushalte", "firmen", "unternehmen", "stimmen",
        "sitzen", "sitze", "fällen", "fälle",
    ),
    "sized": (
        "lang", "lange", "langen", "langer", "langes", "breit", "breite", "breiten", "hoch", "hohe", "hohen",
        "hoher", "tief", "tiefe", "tiefen", "dick", "groß", "große", "großen", "großer", "großes", "weit",
        "entfernt", "in", "von", "vom", "bis", "an", "am", "auf", "über", "unter", "für", "pro", "je", "der", "des",
        "nördlich", "südlich", "östlich", "westlich", "insgesamt", "hinter", "vor", "landeinwärts", "durchmesser",
        "höhe", "land", "fläche", "gelände", "wald",
    ),
    "clause": (
        "ist", "war", "sind", "waren", "wird", "werden", "wurde", "wurden", "hat", "haben", "hatte", "hatten",
        "aber", "während", "mit", "ohne", "als", "gegenüber", "gegen", "plus", "und", "oder", "der", "die", "das",
        "welche", "nach", "vor", "statt", "dann",
    ),
    # what says that a figure is given once more in another unit
    "equals": ("also", "das entspricht", "das heißt", "das sind", "entspricht", "etwa", "mithin", "umgerechnet"),
    "weekday": {
        "montag": 0, "dienstag": 1, "mittwoch": 2, "donnerstag": 3, "freitag": 4, "samstag": 5, "sonnabend": 5,
        "sonntag": 6,
    },
}  # fmt: skip

GROUPS: dict[str, tuple[str, ...]] = {
    "apart": (
        "gegenüber", "verglichen", "vergleich", "gegen", "als", "jeweils", "statt", "einer", "eine",
    ),
    "effect": (
        "rückgang", "anstieg", "zunahme", "abnahme", "verbesserung", "verlust", "gewinn", "niveau", "schwelle",
        "risiko", "wahrscheinlichkeit", "konfidenzintervall", "ki", "rabatt", "änderung", "veränderung", "höher",
        "niedriger", "mehr", "weniger", "über", "unter", "plus", "minus", "steigerung", "senkung",
    ),
    "at_hour": (
        "um", "bis", "ab", "von", "vor", "nach", "zwischen", "gegen", "und", "etwa", "seit",
    ),
    "stopwatch": (
        "spiel", "halbzeit", "viertel", "runde", "rennen", "rekord", "quote", "verhältnis", "psalm", "vers",
        "spielminute", "minute", "sekunden", "marathon", "tor", "tore", "treffer", "endstand", "stand", "satz",
        "sieg", "niederlage", "bibel",
    ),
    "all_of": (
        "die", "den", "der", "alle", "allen", "diese", "diesen", "ihre", "seine",
    ),
    # before the whole of a part; what may stand before them where they open a clause
    "from_all": ("von", "aus", "unter"),
    "before_clause": ("und", "aber", "dass", "sagte"),
}  # fmt: skip
"""Words that rules look for in a match themselves, most of them because they take the relation away again."""

PHRASINGS: dict[str, tuple[str, ...]] = {
    "unit-conversion": (
        r"{given} \( [<equals>|oder|=] {_}",
        r"{given} ~ \( [<equals>|oder|=] {_}",
        "{given} ~ , (das sind|das entspricht|umgerechnet) {_}",
        "{given} – (das sind|umgerechnet|also|) {_} –",
        "{given} / {_}",
    ),
    "percent-of": (
        r"{part} ~ (von|der|aus|unter) [<the>] {whole} ~ [,] \( [das sind|oder|also|entspricht|=] {percent} (\)|;|,)",
        r"{part} ~ (von|aus|unter) [<the>] {whole} ~ … \( {percent} \)",
        r"{part} ~ \( {percent} \) von [<the>] {whole}",
        "{part} ~ (von|der) [<the>] {whole} ~ , (oder|also|das sind|das entspricht|das heißt|mithin) {percent}",
        "{part} ~ (von|der) [<the>] {whole} ~ – [oder|also|das sind|das entspricht] {percent} –",
        r"von [<the>] {whole} ~ … {part} ~ \( {percent} (\)|;|,)",
        "von [<the>] {whole} ~ … {part} ~ , (oder|also|das sind|das entspricht|mithin) {percent}",
        r"{percent} ~ \( [n =|n] {part} ~ von [<the>] {whole} ~ (\)|;|,)",
        r"{part} / {whole} \( {percent} \)",
    ),
    "weekday-date": (
        "{date} , [der|das] (ist|war|fällt auf|fiel auf|wird) [ein|einen] {weekday}",
        "{date} [der] (ist|war|fällt auf|fiel auf) [ein|einen] {weekday}",
        r"{date} [,] \( [ein] {weekday} \)",
        "{date} , (ein|einem) {weekday}",
        r"{weekday} \( {date} \)",
    ),
}
"""Phrasings of rules, by the rule's name."""

RULES: frozenset[str] | None = frozenset({"calendar-validity", "joint-conflict", "weekday-date"})
"""The rules that find their figures by structure in this language; None for all."""
