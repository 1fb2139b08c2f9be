"""Abbreviations of German prose, for telling a full stop from the end of a sentence."""

from __future__ import annotations

ABBREVIATIONS: frozenset[str] = frozenset({
    "abb", "abs", "abt", "allg", "anm", "apr", "art", "aufl", "aug", "az", "bd", "betr", "bez", "bio", "bspw", "bzgl",
    "bzw", "ca", "dez", "dgl", "dipl", "dir", "do", "dr", "ebd", "ehem", "eigtl", "einschl", "engl", "entspr", "etc", "ev",
    "evtl", "exkl", "fa", "feb", "febr", "ff", "fr", "franz", "frl", "geb", "gegr", "gest", "ggf", "h.c", "hg", "hl",
    "hrsg", "i.d.r", "ing", "inkl", "insb", "insbes", "jan", "jh", "jhd", "jul", "jun", "jän", "kap", "kath", "km", "lat",
    "lt", "max", "mia", "mill", "min", "mind", "mio", "mo", "mr", "mrd", "mrz", "mt", "mär", "nov", "nr", "nrn", "okt", "or",
    "orig", "pfd", "phil", "plz", "prof", "rd", "red", "s", "sa", "sek", "sep", "sept", "so", "sog", "st", "std", "str",
    "tel", "tsd", "u.a", "ugs", "urspr", "usf", "usw", "v.a", "verf", "vgl", "vors", "wg", "z.b", "z.t", "zit", "ztr",
    "zw", "zzgl",
})  # fmt: skip

ENDING: frozenset[str] = frozenset({
    "etc", "ff", "geb", "inkl", "km", "max", "min", "mind", "mio", "mrd", "or", "pfd", "sek", "so", "std", "tsd", "usf", "usw",
})  # fmt: skip
"""Of those, the ones that may end a sentence."""

STARTERS: frozenset[str] = frozenset({
    "aber", "alle", "als", "am", "an", "anders", "auch", "auf", "aus", "außerdem", "bei", "beide", "bis", "da", "dabei",
    "dadurch", "dafür", "dagegen", "daher", "damals", "damit", "danach", "dann", "daran", "darauf", "darüber", "darum",
    "das", "dass", "davon", "dazu", "dem", "den", "denn", "dennoch", "der", "deren", "derzeit", "des", "deshalb", "die",
    "dies", "diese", "dieser", "dieses", "doch", "dort", "durch", "ein", "eine", "einem", "einen", "einer", "einige", "er",
    "erst", "es", "etwa", "für", "gegen", "heute", "hier", "hinzu", "ich", "ihr", "ihre", "im", "in", "inzwischen", "insgesamt",
    "ist", "jede", "jeder", "jetzt", "kein", "keine", "laut", "man", "manche", "mehr", "mit", "nach", "nachdem", "nicht",
    "noch", "nun", "nur", "ob", "obwohl", "oder", "ohne", "rund", "schon", "sein", "seine", "seit", "sie", "so", "sollte",
    "trotz", "trotzdem", "um", "und", "unter", "viele", "vom", "von", "vor", "wann", "warum", "was", "weil", "weitere",
    "wenn", "wer", "wie", "wir", "wo", "zudem", "zuletzt", "zum", "zur", "zwar", "zwischen", "über",
})  # fmt: skip
"""Words that begin a sentence rather than go on after an abbreviation or an ordinal."""

POINTED_ORDINALS: bool = True
"""Whether ordinals in digits are written with a point, which ends no sentence."""
