"""Dateline: the day an article speaks from."""

from __future__ import annotations

import re
from functools import cache

from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import date

    from claimcheck.claims.passage import Passage
    from claimcheck.locale import Locale

MOST_BEFORE = 60
"""How far into the text a date may stand and still head it."""


def dateline(passage: Passage) -> date | None:
    """The day that a document is given, or that stands at its head: ``date 2025-03-12``, ``Published: 12 March 2025``.

    A date heads the text where nothing comes before it on its line but the words that announce one, a weekday or a
    place in capitals.
    """
    document = passage.document
    if document.date is not None:
        return document.date
    for figure in passage.figures[:2]:
        day = figure.calendar.to_date() if figure.calendar else None
        if day is None or figure.start > MOST_BEFORE:
            continue
        start = document.text.rfind("\n", 0, figure.start) + 1
        if _heads(passage.locale).fullmatch(document.text[start : figure.start].strip()):
            return day
    return None


@cache
def _heads(locale: Locale) -> re.Pattern[str]:
    """What may stand before a dateline: words that announce one, or a place in capitals."""
    words = "|".join(map(re.escape, locale.dates.DATELINE))
    return pattern(rf"(?:(?i:{words})[:\s,.|–-]*)*(?:[A-Z][A-Z .'-]{{2,30}}[,:]?)?")
