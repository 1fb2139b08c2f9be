"""What makes an English numeral a name, a code, a score or a turn of phrase, and no figure."""

from __future__ import annotations

NUMBERED: frozenset[str] = frozenset({
    "act", "acts", "algorithm", "algorithms", "amendment", "annex", "apartment", "appendix", "apt", "area", "article",
    "articles", "bill", "block", "box", "bus", "category", "ch", "channel", "chapter", "chapters", "class", "clause",
    "code", "column", "columns", "day", "days", "district", "episode", "episodes", "eq", "equation", "exit",
    "experiment", "fig", "figs", "figure", "figures", "flight", "footnote", "form", "forms", "game", "gate", "grade",
    "grades", "group", "groups", "heat", "highway", "hypothesis", "item", "items", "junction", "junctions", "lane",
    "level", "levels", "line", "lines", "lot", "lots", "mark", "match", "measure", "mk", "model", "models", "month", "motorway", "no",
    "nos", "note", "number", "numbers", "order", "p", "page", "pages", "paragraph", "part", "participant", "parts",
    "patient", "phase", "phases", "platform", "platforms", "pp", "precinct", "proposition", "psalm", "question", "ref",
    "reference", "references", "refs", "region", "resolution", "room", "round", "rounds", "route", "row", "rows",
    "rule", "schedule", "season", "section", "sections", "sector", "series", "size", "stage", "stages", "step",
    "steps", "study", "suite", "table", "tables", "terminal", "terminals", "test", "title", "track", "tram", "type",
    "types", "unit", "units", "verse", "verses", "version", "vol", "volume", "ward", "week", "weeks", "year", "years",
    "zip", "zone",
})  # fmt: skip
"""Kinds of numbered things: a number after one of these is its name."""

NUMBERED_IF_CAPITAL: frozenset[str] = frozenset({
    "act", "acts", "area", "bill", "box", "bus", "class", "code", "day", "days", "figure", "figures", "form", "forms",
    "game", "group", "groups", "items", "level", "levels", "line", "lines", "match", "measure", "model", "month", "note",
    "number", "numbers", "order", "part", "parts", "question", "region", "round", "rounds", "season", "series", "size",
    "stage", "stages", "step", "study", "table", "test", "title", "type", "types", "unit", "units", "week", "weeks",
    "year", "years",
})  # fmt: skip
"""Of those, the ones that are also plain nouns: ``Week 5`` is a name, ``that week 5 people`` is not."""

NUMBERED_IF_BARE: frozenset[str] = frozenset({
    "class", "day", "group", "month", "number", "part", "stage", "type", "week", "year",
})  # fmt: skip
"""Of these, the ones that a number names where they follow one of the words below: ``in group 3``."""

BEFORE_LABEL: frozenset[str] = frozenset({
    "after", "and", "around", "at", "before", "between", "both", "by", "during", "for", "from", "in", "of", "on", "or",
    "since", "than", "till", "to", "until", "versus", "while", "with",
})  # fmt: skip
"""Words before such a kind of thing that leave it without an article."""

NAMES: frozenset[str] = frozenset({
    "airbus", "android", "imo", "factor", "apollo", "boeing", "cac", "covid", "dax", "euro", "fortune", "ftse", "galaxy", "ios", "ipad",
    "iphone", "macos", "nasdaq", "nikkei", "pixel", "playstation", "python", "s&p", "sp", "stoxx", "windows", "xbox",
})  # fmt: skip
"""Names that a number belongs to, whatever follows."""

OPENERS: frozenset[str] = frozenset({
    "additionally", "another", "approximately", "around", "exactly", "friday", "further", "however", "just",
    "meanwhile", "monday", "nearly", "officials", "only", "overall", "police", "roughly", "saturday", "sunday",
    "thursday", "today", "tomorrow", "tuesday", "wednesday", "yesterday",
})  # fmt: skip
"""Words with a capital that begin a sentence and name nothing."""

STREETS: frozenset[str] = frozenset({
    "ave", "avenue", "blvd", "boulevard", "close", "crescent", "dr", "drive", "gardens", "grove", "lane", "ln", "mews",
    "parade", "quay", "rd", "road", "row", "square", "st", "street", "terrace", "way",
})  # fmt: skip
"""The last word of an address: 10 Downing Street."""

ROADS: frozenset[str] = frozenset({
    "bypass", "corridor", "freeway", "highway", "interchange", "junction", "motorway", "offramp", "road", "route", "tollgate",
    "near", "north", "south", "east", "west", "eastbound", "northbound", "southbound", "westbound", "between", "towards",
})  # fmt: skip
"""After a letter and a number that are the name of a road: the R101 road."""

BEFORE_ROADS: frozenset[str] = frozenset({"along", "down", "near", "off", "the", "via"})
"""The same before it."""

DIALLED: frozenset[str] = frozenset(
    {"call", "calling", "dial", "dialling", "dialing", "phone", "phoning", "ring", "ringing"}
)
"""Before a short number that is one to be rung: call 101."""

SHORTEST_DIALLED = 3
"""Digits that such a number has at least."""

PREFIXES: frozenset[str] = frozenset(
    {"mid", "minus", "near", "non", "now", "plus", "post", "pre", "sub", "magnitude", "to"}
)
"""Before a hyphen and a number that is a figure all the same: sub-300, now-18."""

AFTER_CODE: frozenset[str] = frozenset({"postcode", "zip"})
"""After a number that is a code."""

FREE_CALLS: tuple[str, ...] = ("1300 ", "1800 ", "1850 ", "1890 ", "1860 ")
"""How telephone numbers begin that whoever is called pays for, and that are set in groups: 1800 111 222."""

KNOWN_BY_NUMBER: frozenset[str] = frozenset({
    "Commando", "Para", "Regiment", "Sqn", "Squadron", "bus", "minibus", "tram", "trolleybus",
})  # fmt: skip
"""Behind the number of a unit of an army or of a line, written exactly so: 47 Commando, the 27 bus."""

CALLS: tuple[str, ...] = ("call ", "dial ", "fax", "hotline", "phone", "tel.", "tel:")
"""Near seven digits they announce a telephone number."""

IDIOMS: frozenset[str] = frozenset({
    "10-k", "10-q", "20-f", "20/20", "24-7", "24/7", "50-50", "50/50", "6-k", "7/11", "7/7", "8-k", "9/11", "catch-22",
    "fifty-fifty", "one-off", "one-on-one", "one-sided", "one-size-fits-all", "one-time", "one-to-one", "one-way",
})  # fmt: skip
"""Fixed expressions whose numbers are no figures."""

IDIOM_TAILS: frozenset[str] = frozenset({"figure", "figures"})
"""After a number in words and a hyphen these count nothing: a six-figure sum."""

SCORE_BEFORE: frozenset[str] = frozenset({
    "ahead", "beat", "beating", "beats", "by", "defeat", "defeated", "down", "draw", "draws", "drew", "lead",
    "leads", "led", "lose", "loses", "losing", "lost", "record", "ruled", "score", "scored", "scoreline", "trail",
    "trailed", "trails", "up", "victory", "vote", "voted", "win", "winning", "wins", "won",
})  # fmt: skip
"""Words that tell a score from a range."""

SCORE_AFTER: frozenset[str] = frozenset({
    "aggregate", "ahead", "away", "decision", "defeat", "down", "draw", "home", "lead", "loss", "majority", "record",
    "ruling", "score", "scoreline", "split", "thrashing", "tie", "triumph", "up", "victory", "vote", "win",
})  # fmt: skip
"""SCORE_AFTER"""

BEFORE_PRONOUN: frozenset[str] = frozenset({
    "another", "any", "as", "best", "big", "biggest", "each", "every", "first", "for", "good", "great", "largest",
    "last", "loved", "new", "next", "no", "not", "old", "only", "other", "particular", "right", "single", "some",
    "such", "that", "the", "this", "which", "wrong",
})  # fmt: skip
"""Words before "one" that make it a pronoun."""

BEFORE_ANYONE: frozenset[str] = frozenset({
    "although", "because", "before", "if", "once", "since", "though", "unless", "until", "what", "when", "where",
    "whether", "while",
})  # fmt: skip
"""Words before "one" that make it anyone, if a verb in the third person follows."""
