"""Scale words and letters after a number: ``2.5 million``, ``4 hundred thousand``, ``$5bn``, ``30 lakh``, ``two dozen``."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.quantities.draft import Draft
    from claimcheck.quantities.page import Page

NEXT_WORD = re.compile(r"[ \u00a0\u2009\u202f\n]?[-‐‑]?([^\W\d_]{1,30})(?![^\W\d_])")
_ATTACHED = re.compile(r"([^\W\d_]{1,4})(?![^\W_])")


def read(page: Page, draft: Draft) -> None:
    """Take the scale after a number into its value; letters that may also be a unit are left to the units."""
    read_words(page, draft)
    if not draft.scaled:
        _suffix(page, draft)


def read_words(page: Page, draft: Draft) -> None:
    """Scales in words, up to three of them."""
    for _ in range(3):
        match = NEXT_WORD.match(page.low, draft.end)
        factor = page.lexicon.scale_factor(match[1]) if match else 0
        if not match or not factor:
            return
        grow(draft, factor, match.end())


def grow(draft: Draft, factor: int, end: int) -> None:
    """Multiply a number by its scale, which ends at ``end``."""
    draft.value *= factor
    draft.step *= factor
    draft.factor *= factor
    draft.end = draft.number_end = end
    draft.scaled = True


def _suffix(page: Page, draft: Draft) -> None:
    """``5bn``, ``10K``: a suffix that can be nothing else, attached or after a blank."""
    match = _ATTACHED.match(page.text, draft.end)
    suffixes = page.lexicon.numbers
    if match:
        if match[1] in suffixes.SURE_SYMBOLS:
            grow(draft, suffixes.SCALE_SYMBOLS[match[1]], match.end())
        return
    match = NEXT_WORD.match(page.text, draft.end)
    if match is None:
        return
    counted = match[1] in suffixes.COUNTED_SYMBOLS and page.counted_after(match.end())
    if match[1] in suffixes.FREE_SYMBOLS or counted:
        grow(draft, suffixes.SCALE_SYMBOLS[match[1]], match.end())


def suffix_factor(page: Page, letters: str) -> int:
    """What an ambiguous scale letter multiplies by (``m``, ``t``, ``b``), or 0."""
    return page.lexicon.numbers.SCALE_SYMBOLS.get(letters, 0)
