"""What stands between two English figures that belong together, and tells an interval from a change."""

from __future__ import annotations

LIST_GAPS: frozenset[str] = frozenset({" and ", " or ", ", and ", ", or ", "- and ", "- or ", "- to ", "/"})
"""Between the last two of a list, whose unit and noun they share."""

LIST_COMMA: frozenset[str] = frozenset({", ", "-, "})
"""Between the others of a list."""

OR_GAPS: frozenset[str] = frozenset({" or ", ", or ", "- or "})
"""Between two numbers of which one holds."""

AND_GAPS: frozenset[str] = frozenset({" and ", " and about ", " and around ", " and up to ", ", and "})
"""Between the ends of a range after "between"."""

TO_GAPS: frozenset[str] = frozenset({
    " - to ", " through ", " to ", " to a ", " to about ", " to almost ", " to around ", " to as much as ",
    " to just ", " to more than ", " to nearly ", " up to ", "- to ", "-to-",
})  # fmt: skip
"""Between the ends of a range or a change."""

CHANGE_GAPS: frozenset[str] = frozenset()
"""Between the former value and the new one, never the ends of a range."""

DASH_GAPS: frozenset[str] = frozenset({" -", " - ", " -- ", " – ", "-", "- ", "--", "‐", "‑", "–", "—", "−"})
"""Dashes of a range."""

ONE_IN: frozenset[str] = frozenset({
    " in ", " in every ", " of every ", " out of ", " out of every ", " per ", "-in-", "-out-of-",
})  # fmt: skip
"""Between the two numbers of a share of a population: one in five."""

OUT_OF: frozenset[str] = frozenset({" out of ", " out of every ", "-out-of-"})
"""Of those, the ones that join two counts as well: 74 out of 117."""

FROM_ZERO: frozenset[str] = frozenset({" below "})
"""Between a temperature and the zero that it lies under: 10 degrees below zero."""

ZERO_WORDS: frozenset[str] = frozenset({"zero"})
"""That zero."""

PART_OF_WHOLE: frozenset[str] = frozenset({
    " of all ", " of her ", " of his ", " of its ", " of our ", " of the ", " of their ", " of these ", " of those ",
    " out of ", " out of a ", " out of its ", " out of the ", " out of their ",
})  # fmt: skip
"""Between two figures of one whole: 74 out of 117 drones."""

PER_GAPS: tuple[str, ...] = (" per ", " for every ", " in every ", " out of every ")
"""Between a count and the round number it is counted in: 12 cases per 100,000."""

BETWEEN_WORDS: frozenset[str] = frozenset({"between"})
"""What opens a range closed by "and"."""

FROM_WORDS: frozenset[str] = frozenset({"from"})
"""What opens a range or a change."""

LIST_WORDS: frozenset[str] = frozenset({"and", "or", "to"})
"""The words in them."""

SHARE_WORDS: frozenset[str] = frozenset({"in", "out"})
"""After "one" in a share: one in five."""

CHANGE_STEMS: tuple[str, ...] = (
    "rise", "rose", "rising", "risen", "fall", "fell", "increas", "decreas", "declin", "drop", "climb", "jump",
    "grew", "grow", "cut", "slid", "slip", "surg", "soar", "plung", "tumbl", "shr", "widen", "narrow", "up", "down",
    "went", "go", "gone", "doubl", "tripl", "mov", "reduc", "rais", "lower", "improv", "slow", "edg", "chang",
    "revis", "upgrad", "downgrad", "trim", "expand", "extend", "boost", "push", "slash", "ease", "easing", "dip",
    "swell", "swung", "swing", "shift", "leap", "accelerat", "weaken", "strengthen", "advanc", "gain", "lost",
    "hike", "hiked", "halv", "add", "swoll", "dwindl", "sank", "sunk", "balloon", "mushroom", "plummet", "diminish",
    "rocket", "crept", "inched", "nudg", "nosediv", "rebound",
)  # fmt: skip
"""Verbs of change: after one of these ``from 5 to 7`` are two figures, not an interval."""

RANGE_STEMS: tuple[str, ...] = ("rang", "vary", "vari", "anywhere", "between", "span", "priced", "aged", "ages")
"""Words that make "from a to b" an interval after all."""
