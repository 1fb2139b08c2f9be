"""Abbreviations of English prose, for telling a full stop from the end of a sentence."""

from __future__ import annotations

ABBREVIATIONS = frozenset(
    ["mr", "mrs", "ms", "dr", "prof", "rev", "hon", "gen", "lt", "col", "capt", "maj", "sgt", "cmdr", "adm", "gov", "sen", "rep", "pres", "st", "mt", "ft", "no", "nos", "vs", "etc", "inc", "ltd", "corp", "co", "llc", "plc", "bros", "dept", "est", "approx", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "fig", "figs", "eq", "vol", "pp", "p", "ed", "eds", "al", "ca", "cf", "e.g", "i.e", "a.m", "p.m", "jr", "sr", "sec", "ch", "art", "para", "assn", "univ", "gov't", "messrs", "supt", "cpl", "pvt", "insp", "det", "ave", "blvd", "rd", "hwy", "rs", "sq", "cu", "in", "lb", "lbs", "oz", "yd", "yds", "min", "max", "avg", "resp", "ref", "refs"]
)
#: Of those, the ones that may end a sentence.
ENDING = frozenset(["etc", "inc", "ltd", "corp", "co", "llc", "plc", "jr", "sr", "al", "est", "approx", "in", "lb", "lbs", "oz", "yd", "yds", "min", "max", "sq"])
#: Words that begin a sentence rather than go on after an abbreviation.
STARTERS = frozenset(
    ["the", "it", "he", "she", "they", "we", "i", "you", "this", "that", "these", "those", "there", "but", "and", "or", "in", "on", "at", "a", "an", "as", "if", "when", "while", "after", "before", "however", "meanwhile", "for", "from", "his", "her", "its", "their", "our", "my", "some", "many", "most", "no", "not", "what", "who", "why", "how", "since", "although", "though", "by", "with", "then", "so", "yet", "all", "both", "each", "one", "two", "three"]
)
