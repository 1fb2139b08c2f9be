"""What stands between two German figures that belong together, and tells an interval from a change."""

from __future__ import annotations

LIST_GAPS: frozenset[str] = frozenset({
    " und ", " oder ", " sowie ", " beziehungsweise ", " bzw. ", "- und ", "- oder ", "- bis ", "/",
})  # fmt: skip
"""Between the last two of a list, whose unit and noun they share."""

LIST_COMMA: frozenset[str] = frozenset({", ", "-, "})
"""Between the others of a list."""

OR_GAPS: frozenset[str] = frozenset({" oder ", " beziehungsweise ", " bzw. ", "- oder "})
"""Between two numbers of which one holds."""

AND_GAPS: frozenset[str] = frozenset({" und ", " und bis zu ", " und etwa ", " und rund "})
"""Between the ends of a range after "zwischen"."""

TO_GAPS: frozenset[str] = frozenset({
    " bis ", " bis etwa ", " bis fast ", " bis knapp ", " bis maximal ", " bis rund ", " bis zu ", "- bis ", "-bis-",
})  # fmt: skip
"""Between the ends of a range."""

CHANGE_GAPS: frozenset[str] = frozenset({
    " auf ", " auf etwa ", " auf fast ", " auf gut ", " auf knapp ", " auf mehr als ", " auf mindestens ", " auf nun ",
    " auf nur noch ", " auf rund ", " auf unter ", " auf über ",
})  # fmt: skip
"""Between the former value and the new one, never the ends of a range: von 5 auf 7 Prozent."""

DASH_GAPS: frozenset[str] = frozenset({" -", " - ", " -- ", " – ", "-", "- ", "--", "‐", "‑", "–", "—", "−"})
"""Dashes of a range."""

ONE_IN: frozenset[str] = frozenset({" von ", " von je ", " aus ", " unter "})
"""Between the two numbers of a share of a population: einer von fünf."""

OUT_OF: frozenset[str] = frozenset({" von ", " aus ", " unter "})
"""Of those, the ones that join two counts as well: 74 von 117."""

FROM_ZERO: frozenset[str] = frozenset({" unter "})

ZERO_WORDS: frozenset[str] = frozenset({"null"})

PART_OF_WHOLE: frozenset[str] = frozenset({
    " aller ", " der ", " der insgesamt ", " ihrer ", " seiner ", " von ", " von den ", " von insgesamt ",
})  # fmt: skip
"""Between two figures of one whole: 74 von 117 Drohnen."""

PER_GAPS: tuple[str, ...] = (" pro ", " je ")
"""Between a count and the round number it is counted in: 12 Fälle pro 100.000."""

BETWEEN_WORDS: frozenset[str] = frozenset({"zwischen"})
"""What opens a range closed by "und"."""

FROM_WORDS: frozenset[str] = frozenset({"von", "vom"})
"""What opens a range or a change."""

LIST_WORDS: frozenset[str] = frozenset({"bis", "oder", "und"})
"""The words in them."""

SHARE_WORDS: frozenset[str] = frozenset({"aus", "unter", "von"})
"""After "einer" in a share: einer von fünf."""

CHANGE_STEMS: tuple[str, ...] = ()
"""Verbs of change after which ``von 5 bis 7`` would be two figures; German says "auf"."""

RANGE_STEMS: tuple[str, ...] = ("reich", "schwank", "variier", "zwischen")
"""Words that make it an interval after all."""
