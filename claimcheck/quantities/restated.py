"""One of a unit whose measure is given again in brackets: ``a mile (1.6 km)``."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.pattern import pattern
from claimcheck.quantities.draft import Draft

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.quantities.page import Page

_ARTICLE_UNIT = pattern(r"(?<!\w)([^\W\d_]{1,4}) ([^\W\d_]{2,12}(?: [^\W\d_]{2,12})?) ?\(\Z")


def one(page: Page, draft: Draft) -> Draft | None:
    """The figure of the article before the bracket that a figure opens, if both measure the same kind of thing."""
    base = max(0, draft.start - 34)
    match = _ARTICLE_UNIT.search(page.low[base : draft.start])
    if match is None or match[1] not in page.lexicon.numbers.ARTICLES:
        return None
    unit = page.spellings.match(page.text, base + match.start(2))
    if unit is None or unit.guarded or unit.end != base + match.end(2):
        return None
    if (
        unit.readings[0][0].dimension != draft.units[0][0].dimension
        or unit.readings[0][0].kind != draft.units[0][0].kind
    ):
        return None
    if unit.readings[0][0].kind not in ("length", "area", "volume", "mass", "energy"):
        return None
    found = Draft(base + match.start(1), unit.end, Fraction(1), Fraction(1), "words")
    found.units = unit.readings
    return found
