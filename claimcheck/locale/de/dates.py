"""How German writes dates and clock times."""

from __future__ import annotations

MONTHS: dict[str, int] = {
    "januar": 1, "jänner": 1, "februar": 2, "feber": 2, "märz": 3, "april": 4, "mai": 5, "juni": 6, "juno": 6, "juli": 7,
    "august": 8, "september": 9, "oktober": 10, "november": 11, "dezember": 12, "jan": 1, "jän": 1, "feb": 2, "febr": 2,
    "mär": 3, "mrz": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "okt": 10, "nov": 11, "dez": 12,
}  # fmt: skip

MONTH_WORDS: frozenset[str] = frozenset()
"""Months that are also words; in German, none is."""

WEEKDAYS: dict[str, int] = {
    "montag": 0, "dienstag": 1, "mittwoch": 2, "donnerstag": 3, "freitag": 4, "samstag": 5, "sonnabend": 5, "sonntag": 6,
    "mo": 0, "di": 1, "mi": 2, "do": 3, "fr": 4, "sa": 5, "so": 6,
}  # fmt: skip

ORDERS: tuple[str, ...] = ("dmy",)
"""The order of numbers in 10.6.24."""

BEFORE_YEAR: frozenset[str] = frozenset({
    "ab", "anfang", "bis", "ende", "frühjahr", "für", "herbst", "in", "jahr", "jahre", "jahren", "jahres", "januar",
    "mitte", "nach", "saison", "seit", "sommer", "um", "und", "vor", "von", "winter", "zwischen", "©",
})  # fmt: skip
"""Words before a number that make it a year."""

BEFORE_YEAR_OR_COUNT: frozenset[str] = frozenset({
    "ab", "bis", "für", "in", "nach", "um", "und", "von", "vor", "zwischen",
})  # fmt: skip
"""Of those, the ones after which a noun makes it a count: von 2019 Stimmen."""

STRONG_BEFORE_YEAR: frozenset[str] = frozenset({
    "anfang", "ende", "frühjahr", "herbst", "jahr", "jahre", "jahres", "mitte", "seit", "sommer", "winter",
})  # fmt: skip
"""Words before a number that make even a round number or an early one a year."""

ERAS: frozenset[str] = frozenset()

MERIDIEMS: dict[str, int] = {}

OCLOCK: frozenset[str] = frozenset({"uhr"})

BEFORE_MINUTES: frozenset[str] = frozenset({"uhr"})
"""Of those, the ones that minutes may follow: 14 Uhr 30."""

HOURS: frozenset[str] = frozenset({"uhr"})

ZONES: frozenset[str] = frozenset({"cest", "cet", "gmt", "mesz", "mez", "utc"})

QUARTER_LETTER: str = "q"

YEAR_LETTERS: frozenset[str] = frozenset({"gj"})

DECADE_SUFFIX: str = "er"

DECADE_ENDINGS: tuple[str, ...] = ()
"""Endings of a decade that could be those of an owner."""


DECADES: frozenset[str] = frozenset({"jahre", "jahren"})
"""Words after a decade in digits that belong to it: die 1990er Jahre."""

OF: frozenset[str] = frozenset({"des"})
"""Words between a day and its month."""

THE: frozenset[str] = frozenset({"dem", "den", "der"})
"""Between a weekday and its date: Mittwoch, den 12. März."""

YEAR_JOINTS: frozenset[str] = frozenset({
    " & ", " - ", " bis ", " oder ", " und ", " – ", ", ", "-", "/", "–",
})  # fmt: skip
"""Between two years named together."""

DEADLINE: frozenset[str] = frozenset()

DATING: frozenset[str] = frozenset()

AT: frozenset[str] = frozenset({"ab", "um"})
OPENING: tuple[str, ...] = ("beginnt", "startet")

CLOCK_PARTS: frozenset[str] = frozenset({"fünf", "halb", "minuten", "viertel", "zehn", "zwanzig"})
CLOCK_JOINTS: frozenset[str] = frozenset({"nach", "vor"})

YEAR_UNTIL: tuple[str, ...] = (" bis ", " und ")
"""Words between the first and the last of several years."""

BEFORE_SHORT_YEAR: frozenset[str] = frozenset({".", "/"})
"""Signs of dates in digits whose year may have two digits: 12.3.25."""

RELATIVE: frozenset[str] = frozenset({
    "alt", "danach", "davor", "früher", "später", "vor", "vorher", "zuvor",
})  # fmt: skip
"""After a length of time these make it a point in time, not what a rate counts for."""

BEFORE_DECADE: frozenset[str] = frozenset({
    "den", "der", "die", "ende", "frühen", "mitte", "späten", "und",
})  # fmt: skip
"""Before two digits and the suffix that name a decade (die 80er); elsewhere they are ages or temperatures."""

DAY_JOINTS: frozenset[str] = frozenset({" bis ", "-", "–", " - ", " – ", " oder ", "/", " bis zum "})
"""Between two days of one month: 12. bis 15. August."""

DAY_ANDS: frozenset[str] = frozenset({" und ", " & ", " und am "})

DAY_COMMAS: frozenset[str] = frozenset({", "})

DATELINE: tuple[str, ...] = (
    "datum", "stand", "veröffentlicht", "aktualisiert", "erschienen", "vom", "am", "den", "montag", "dienstag",
    "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag",
)  # fmt: skip
"""Words that announce the date of an article at its head."""
