"""How English writes dates and clock times."""

from __future__ import annotations

MONTHS: dict[str, int] = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
    "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7,
    "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip

MONTH_WORDS: frozenset[str] = frozenset({"dec", "jun", "mar", "march", "may", "sep"})
"""Months that are also words; without a capital they need more around them."""

WEEKDAYS: dict[str, int] = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6, "mon": 0,
    "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip

ORDERS: tuple[str, ...] = ("mdy", "dmy")
"""The order of numbers in 6/10/24, the likeliest first."""

BEFORE_YEAR: frozenset[str] = frozenset({
    "a.d.", "about", "ad", "after", "and", "around", "autumn", "back", "before", "between", "beyond", "born", "by",
    "circa", "copyright", "dated", "during", "early", "established", "fall", "february", "fiscal", "for", "founded",
    "from", "full-year", "in", "january", "last", "late", "mid", "next", "of", "or", "post", "pre", "season",
    "since", "spring", "summer", "than", "the", "this", "through", "throughout", "till", "to", "until", "vs",
    "winter", "year", "©",
})  # fmt: skip
"""Words before a number that make it a year."""

BEFORE_YEAR_OR_COUNT: frozenset[str] = frozenset({"about", "around", "over", "than"})
"""Of those, the ones after which a plural makes it a count: more than 2019 votes."""

STRONG_BEFORE_YEAR: frozenset[str] = frozenset({
    "a.d", "a.d.", "ad", "autumn", "born", "circa", "during", "early", "fiscal", "in", "late", "mid", "post", "pre",
    "since", "spring", "summer", "throughout", "till", "until", "winter", "year",
})  # fmt: skip
"""Words before a number that make even a round number or an early one a year."""

ERAS: frozenset[str] = frozenset({"a.d.", "ad", "b.c.", "bc", "bce", "ce"})

MERIDIEMS: dict[str, int] = {"a.m.": 0, "am": 0, "a.m": 0, "p.m.": 12, "pm": 12, "p.m": 12}

OCLOCK: frozenset[str] = frozenset({"o'clock", "o’clock"})

BEFORE_MINUTES: frozenset[str] = frozenset()
"""Of those, the ones that minutes may follow."""

HOURS: frozenset[str] = frozenset({"bst", "cet", "edt", "est", "gmt", "hours", "hrs", "ist", "local", "utc"})

ZONES: frozenset[str] = frozenset({
    "aedt", "aest", "bst", "cdt", "cest", "cet", "cst", "ct", "edt", "eest", "eet", "est", "et", "gmt", "hkt", "ist",
    "jst", "mdt", "msk", "mst", "mt", "pdt", "pst", "pt", "sgt", "utc",
})  # fmt: skip

QUARTER_LETTER: str = "q"

YEAR_LETTERS: frozenset[str] = frozenset({"cy", "fy"})

DECADE_SUFFIX: str = "s"

DECADE_ENDINGS: tuple[str, ...] = ("'s", "’s")
"""Endings of a decade that could be those of an owner: *the 1990's*."""


DECADES: frozenset[str] = frozenset()
"""Words after a decade in digits that belong to it."""

OF: frozenset[str] = frozenset({"of"})
"""Words between a day and its month."""

THE: frozenset[str] = frozenset({"the"})
"""Between a weekday and its date."""

YEAR_JOINTS: frozenset[str] = frozenset({
    " & ", " - ", " and ", " or ", " through ", " to ", " – ", ", ", ", and ", "-", "/", "–",
})  # fmt: skip
"""Between two years named together."""

DEADLINE: frozenset[str] = frozenset({"by"})
"""Before a round year that ends a term: by 2000; after a verb of change it is by how much."""

DATING: frozenset[str] = frozenset({"date", "dated", "dates", "dating"})
"""Before "from" and an early year: dates from 1766."""

AT: frozenset[str] = frozenset({"at", "from", "around", "by"})
OPENING: tuple[str, ...] = ("arriv", "begin", "depart", "kick-off", "kicks off", "leav", "start")
"""Before a time of day, and what has one: starts at 14.30."""

CLOCK_PARTS: frozenset[str] = frozenset({"half", "minutes", "quarter", "five", "ten", "twenty"})
CLOCK_JOINTS: frozenset[str] = frozenset({"past"})
"""Before an hour: half past three, ten past nine."""

YEAR_UNTIL: tuple[str, ...] = (" and ", " to ")
"""Words between the first and the last of several years."""

BEFORE_SHORT_YEAR: frozenset[str] = frozenset({"/"})
"""Signs of dates in digits whose year may have two digits."""

RELATIVE: frozenset[str] = frozenset({
    "after", "ago", "before", "earlier", "from", "later", "old", "previously", "since",
})  # fmt: skip
"""After "a year" these make it a point in time, not what a rate counts for."""

BEFORE_DECADE: frozenset[str] = frozenset({"and", "early", "late", "mid", "mid-", "or", "the", "to"})
"""Before two digits and an s that name a decade (the 80s); elsewhere they are ages or temperatures (in his 80s)."""

DAY_JOINTS: frozenset[str] = frozenset({" to ", "-", "–", " - ", " – ", " through ", " until ", " or ", "/"})
"""Between two days of one month: 12 to 15 August."""

DAY_ANDS: frozenset[str] = frozenset({" and ", " & "})

DAY_COMMAS: frozenset[str] = frozenset({", "})

DATELINE: tuple[str, ...] = (
    "date", "dated", "published", "posted", "updated", "last updated", "first published", "issued", "released", "on",
    "at", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
)  # fmt: skip
"""Words that announce the date of an article at its head."""
