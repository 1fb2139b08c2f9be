"""German words that widen a figure, bound it or pin it down.

Each cue names its qualifier and, where the figure is hugged from one side or meant to the letter, a strength:
``nearly`` (just below or the figure itself), ``just`` (just above) and ``exactly``. Cues are in small letters; a
hyphen in the text counts as a blank.
"""

from __future__ import annotations

BEFORE: dict[str, tuple[str, str]] = {
    "rund": ("approx", ""),
    "etwa": ("approx", ""),
    "circa": ("approx", ""),
    "ca": ("approx", ""),
    "ca.": ("approx", ""),
    "zirka": ("approx", ""),
    "ungefähr": ("approx", ""),
    "annähernd": ("approx", "nearly"),
    "in etwa": ("approx", ""),
    "schätzungsweise": ("approx", ""),
    "geschätzt": ("approx", ""),
    "geschätzte": ("approx", ""),
    "geschätzten": ("approx", ""),
    "geschätzt auf": ("approx", ""),
    "grob": ("approx", ""),
    "grob geschätzt": ("approx", ""),
    "um die": ("approx", ""),
    "an die": ("approx", ""),
    "so um die": ("approx", ""),
    "gegen": ("approx", ""),
    "in der größenordnung von": ("approx", ""),
    "größenordnungsmäßig": ("approx", ""),
    "mehr oder weniger": ("approx", ""),
    "plus minus": ("approx", ""),
    "approx.": ("approx", ""),
    "~": ("approx", ""),
    "∼": ("approx", ""),
    "≃": ("approx", ""),
    "≈": ("approx", ""),
    "fast": ("approx", "nearly"),
    "beinahe": ("approx", "nearly"),
    "nahezu": ("approx", "nearly"),
    "schier": ("approx", "nearly"),
    "knapp": ("less_than", "nearly"),
    "knappe": ("less_than", "nearly"),
    "knappen": ("less_than", "nearly"),
    "etwas weniger als": ("less_than", "nearly"),
    "etwas unter": ("less_than", "nearly"),
    "kurz unter": ("less_than", "nearly"),
    "leicht unter": ("less_than", "nearly"),
    "gerade unter": ("less_than", "nearly"),
    "nicht ganz": ("less_than", "nearly"),
    "kaum": ("less_than", "nearly"),
    "ein wenig unter": ("less_than", "nearly"),
    "wenig unter": ("less_than", "nearly"),
    "etwas weniger wie": ("less_than", "nearly"),
    "gut": ("more_than", "just"),
    "gute": ("more_than", "just"),
    "guten": ("more_than", "just"),
    "etwas mehr als": ("more_than", "just"),
    "etwas über": ("more_than", "just"),
    "kurz über": ("more_than", "just"),
    "leicht über": ("more_than", "just"),
    "knapp über": ("more_than", "just"),
    "knapp mehr als": ("more_than", "just"),
    "ein wenig mehr als": ("more_than", "just"),
    "wenig mehr als": ("more_than", "just"),
    "wenig über": ("more_than", "just"),
    "knapp unter": ("less_than", "nearly"),
    "mehr als": ("more_than", ""),
    "über": ("more_than", ""),
    "oberhalb von": ("more_than", ""),
    "größer als": ("more_than", ""),
    "höher als": ("more_than", ""),
    "länger als": ("more_than", ""),
    "schwerer als": ("more_than", ""),
    "älter als": ("more_than", ""),
    "schneller als": ("more_than", ""),
    "weit mehr als": ("more_than", ""),
    "deutlich mehr als": ("more_than", ""),
    "wesentlich mehr als": ("more_than", ""),
    "weitaus mehr als": ("more_than", ""),
    "erheblich mehr als": ("more_than", ""),
    "viel mehr als": ("more_than", ""),
    "weit über": ("more_than", ""),
    "deutlich über": ("more_than", ""),
    "jenseits von": ("more_than", ""),
    "jenseits der": ("more_than", ""),
    "überschreitet": ("more_than", ""),
    "überschritten": ("more_than", ""),
    "übersteigt": ("more_than", ""),
    ">": ("more_than", ""),
    "mindestens": ("at_least", ""),
    "wenigstens": ("at_least", ""),
    "zumindest": ("at_least", ""),
    "nicht weniger als": ("at_least", ""),
    "nicht unter": ("at_least", ""),
    "minimal": ("at_least", ""),
    "ab": ("at_least", ""),
    "≥": ("at_least", ""),
    ">=": ("at_least", ""),
    "⩾": ("at_least", ""),
    "weniger als": ("less_than", ""),
    "unter": ("less_than", ""),
    "unterhalb von": ("less_than", ""),
    "kleiner als": ("less_than", ""),
    "niedriger als": ("less_than", ""),
    "geringer als": ("less_than", ""),
    "kürzer als": ("less_than", ""),
    "leichter als": ("less_than", ""),
    "jünger als": ("less_than", ""),
    "weit weniger als": ("less_than", ""),
    "deutlich weniger als": ("less_than", ""),
    "wesentlich weniger als": ("less_than", ""),
    "weit unter": ("less_than", ""),
    "deutlich unter": ("less_than", ""),
    "<": ("less_than", ""),
    "bis zu": ("at_most", ""),
    "höchstens": ("at_most", ""),
    "maximal": ("at_most", ""),
    "nicht mehr als": ("at_most", ""),
    "nicht über": ("at_most", ""),
    "allerhöchstens": ("at_most", ""),
    "längstens": ("at_most", ""),
    "maximum": ("at_most", ""),
    "≤": ("at_most", ""),
    "<=": ("at_most", ""),
    "⩽": ("at_most", ""),
    "genau": ("", "exactly"),
    "exakt": ("", "exactly"),
    "genau genommen": ("", "exactly"),
    "präzise": ("", "exactly"),
    "glatt": ("", "exactly"),
}
"""Cues that end where the figure begins, money sign or article apart."""

AFTER: dict[str, tuple[str, str]] = {
    "oder so": ("approx", ""),
    "in etwa": ("approx", ""),
    "ungefähr": ("approx", ""),
    "circa": ("approx", ""),
    "geschätzt": ("approx", ""),
    "oder mehr": ("at_least", ""),
    "oder darüber": ("at_least", ""),
    "und mehr": ("at_least", ""),
    "und darüber": ("at_least", ""),
    "oder älter": ("at_least", ""),
    "und älter": ("at_least", ""),
    "oder länger": ("at_least", ""),
    "mindestens": ("at_least", ""),
    "wenn nicht mehr": ("at_least", ""),
    "plus": ("at_least", ""),
    "+": ("at_least", ""),
    "oder weniger": ("at_most", ""),
    "oder darunter": ("at_most", ""),
    "und weniger": ("at_most", ""),
    "und darunter": ("at_most", ""),
    "oder jünger": ("at_most", ""),
    "und jünger": ("at_most", ""),
    "höchstens": ("at_most", ""),
    "maximal": ("at_most", ""),
    "genau": ("", "exactly"),
}
"""Cues that begin where the figure or its unit ends."""

RANGES: dict[str, tuple[str, ...]] = {
    "zwischen": ("und", "bis", "-", "–", "—"),
    "von": ("bis", "bis zu", "-", "–", "—"),
    "": ("bis", "bis zu", "-", "–", "—", "oder"),
}
"""What opens a range, and what then stands between its ends; ``""`` is a range that nothing opens."""

PLUS_MINUS: frozenset[str] = frozenset({"±", "+/-", "+/−", "+-", "plus minus", "plus/minus", "plus oder minus"})
"""What stands between a figure and the margin either side of it."""

BETWEEN: frozenset[str] = frozenset({
    "dem", "den", "der", "die", "ein", "eine", "einem", "einen", "einer", "insgesamt", "je", "jeweils", "weitere",
    "weiteren", "weiterer",
})  # fmt: skip
"""Words that may stand between a cue and its figure: mehr als eine halbe Million, über weitere 500."""

BETWEEN_PHRASES: tuple[str, ...] = ("im alter von ",)
"""Likewise, several words."""

DURING: frozenset[str] = frozenset({"über"})
"""Cues that before a duration say when, not how long: über drei Tage."""

DURING_NOT: frozenset[str] = frozenset({
    "als", "benötigt", "bereits", "braucht", "brauchte", "dauern", "dauert", "dauerte", "dauerten", "deutlich",
    "etwas", "für", "gedauert", "haben", "hat", "hatte", "innerhalb", "ist", "knapp", "mit", "nach", "schon",
    "seien", "seit", "sind", "um", "von", "vor", "war", "waren", "weit",
})  # fmt: skip
"""After these words it is a bound again: seit über drei Tagen."""

AFTER_FREE: frozenset[str] = frozenset({"höchstens", "maximal", "mindestens"})
"""One word after the figure that needs no hyphen before it."""

THAN: str = " als"
"""What makes a cue after a figure the beginning of a comparison."""

UP_TO = "bis zu"

MOVING: frozenset[str] = frozenset({"ab", "gegen", "unter", "über"})
"""Cues that after these verbs are prepositions of place or party."""

TAKING: frozenset[str] = frozenset()

UNDER: frozenset[str] = frozenset({"unter"})

ADDING: frozenset[str] = frozenset()
"""Verbs after which "bis zu" leads to a sum."""

MOVED_BY: frozenset[str] = frozenset({
    "abstimmung", "bericht", "berichtete", "berichteten", "debatte", "ermittelt", "ermittelte", "flog", "fuhr",
    "gewann", "gewannen", "gewonnen", "ging", "klagt", "klagte", "kämpfte", "kämpften", "lief", "protestierten",
    "siegte", "siegten", "spielte", "spielten", "sprach", "sprachen", "stimmte", "stimmten", "streit", "verlor",
    "verloren",
})  # fmt: skip
"""Those verbs and nouns."""
