"""How English writes dates and clock times."""

from __future__ import annotations

MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
    "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8,
    "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
#: Months that are also words; without a capital they need more around them.
MONTH_WORDS = frozenset(("may", "march", "mar", "sep", "dec", "jun"))
WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6, "mon": 0,
    "tue": 1, "tues": 1, "wed": 2, "weds": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
#: The order of numbers in 6/10/24, the likeliest first.
ORDERS = ("mdy", "dmy")
#: Words before a number that make it a year.
BEFORE_YEAR = frozenset(
    ("in", "since", "by", "until", "till", "before", "after", "during", "from", "of", "early", "late", "mid", "spring",
     "summer", "autumn", "fall", "winter", "year", "through", "throughout", "circa", "fiscal", "season", "around", "a.d.",
     "ad", "back", "between", "for", "to", "the", "this", "last", "next", "january", "february", "and", "or", "vs", "than",
     "established", "founded", "born", "dated", "copyright", "©", "beyond", "pre", "post", "about", "full-year")
)  # fmt: skip
#: Words before a number that make even a round number or an early one a year.
STRONG_BEFORE_YEAR = frozenset(
    ("in", "since", "until", "till", "during", "early", "late", "mid", "year", "circa", "a.d.", "ad", "spring", "summer",
     "autumn", "winter", "throughout", "fiscal", "born", "pre", "post")
)  # fmt: skip
ERAS = frozenset(("ad", "bc", "bce", "ce", "a.d.", "b.c."))
MERIDIEMS = {"a.m.": 0, "am": 0, "a.m": 0, "p.m.": 12, "pm": 12, "p.m": 12}
OCLOCK = frozenset(("o'clock", "o’clock"))
HOURS = frozenset(("hours", "hrs", "gmt", "utc", "bst", "est", "edt", "cet", "ist", "local"))
ZONES = frozenset(
    ("gmt", "utc", "bst", "cet", "cest", "est", "edt", "et", "cst", "cdt", "ct", "mst", "mdt", "mt", "pst", "pdt", "pt",
     "ist", "eet", "eest", "msk", "jst", "aest", "aedt", "sgt", "hkt")
)  # fmt: skip
QUARTER_LETTER = "q"
YEAR_LETTERS = frozenset(("fy", "cy"))
DECADE_SUFFIX = "s"
#: Words between a day and its month.
OF = frozenset(("of",))
THE = "the"
#: Between two years named together.
YEAR_JOINTS = frozenset((" and ", " to ", "-", "–", ", ", " or ", " & ", "/", " - ", " – ", ", and ", " through "))
#: After "a year" these make it a point in time, not what a rate counts for.
RELATIVE = frozenset(("ago", "earlier", "later", "before", "after", "from", "since", "previously", "old"))
#: Between two days of one month: 12 to 15 August.
DAY_JOINTS = frozenset((" to ", "-", "–", " - ", " – ", " through ", " until ", " or ", "/"))
DAY_ANDS = frozenset((" and ", " & "))
DAY_COMMAS = frozenset((", ",))
#: Words that announce the date of an article at its head.
DATELINE = ("date", "dated", "published", "posted", "updated", "last updated", "first published", "issued", "released", "on",
            "at", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")  # fmt: skip
