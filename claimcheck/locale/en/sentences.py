"""Abbreviations of English prose, for telling a full stop from the end of a sentence."""

from __future__ import annotations

ABBREVIATIONS: frozenset[str] = frozenset({
    "a.m", "adm", "al", "approx", "apr", "art", "assn", "aug", "ave", "avg", "blvd", "bros", "ca", "capt", "cf",
    "ch", "cmdr", "co", "col", "corp", "cpl", "cu", "dec", "dept", "det", "dr", "e.g", "ed", "eds", "eq", "est",
    "etc", "feb", "fig", "figs", "fri", "ft", "gen", "gov", "gov't", "hon", "hwy", "i.e", "in", "inc", "insp", "jan",
    "jr", "jul", "jun", "lb", "lbs", "llc", "lt", "ltd", "maj", "mar", "max", "messrs", "min", "mon", "mr", "mrs",
    "ms", "mt", "no", "nos", "nov", "oct", "oz", "p", "p.m", "para", "plc", "pp", "pres", "prof", "pvt", "rd", "ref",
    "refs", "rep", "resp", "rev", "rs", "sat", "sec", "sen", "sep", "sept", "sgt", "sq", "sr", "st", "sun", "supt",
    "thu", "thur", "thurs", "tue", "tues", "univ", "vol", "vs", "wed", "yd", "yds",
})  # fmt: skip

ENDING: frozenset[str] = frozenset({
    "al", "approx", "co", "corp", "est", "etc", "in", "inc", "jr", "lb", "lbs", "llc", "ltd", "max", "min", "oz",
    "plc", "sq", "sr", "yd", "yds",
})  # fmt: skip
"""Of those, the ones that may end a sentence."""

STARTERS: frozenset[str] = frozenset({
    "a", "after", "all", "although", "an", "and", "as", "at", "before", "both", "but", "by", "each", "for", "from",
    "he", "her", "his", "how", "however", "i", "if", "in", "it", "its", "many", "meanwhile", "most", "my", "no",
    "not", "on", "one", "or", "our", "she", "since", "so", "some", "that", "the", "their", "then", "there", "these",
    "they", "this", "those", "though", "three", "two", "we", "what", "when", "while", "who", "why", "with", "yet",
    "you",
})  # fmt: skip
"""Words that begin a sentence rather than go on after an abbreviation."""

POINTED_ORDINALS: bool = False
"""Whether ordinals in digits are written with a point, which ends no sentence."""
