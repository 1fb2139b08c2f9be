"""Scales after a number, in words or letters: ``2.5 million``, ``4 hundred thousand``, ``$5bn``, ``two dozen``."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache

from claimcheck.pattern import pattern
from claimcheck.quantities import refusals
from claimcheck.quantities.following import SCALE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.quantities.draft import Draft
    from claimcheck.quantities.page import Page

MAX_SCALES = 3
_ATTACHED = pattern(r"([^\W\d_]{1,4})(?![^\W_])")


def read(page: Page, draft: Draft) -> None:
    """Take the scale after a number into its value; letters that may also be a unit are left to the units."""
    read_words(page, draft)
    if not draft.scaled:
        _letters(page, draft)


def read_words(page: Page, draft: Draft) -> None:
    """Scales in words, up to three of them."""
    for _ in range(MAX_SCALES):
        match = page.next(draft.end) if page.follows(draft.end) & SCALE else None
        if match is None:
            return
        factor = page.lexicon.scale_factors.get(match[1])
        if not factor or (draft.scaled and match[1] in page.lexicon.numbers.COLLECTIVES):
            return
        grow(draft, factor, match.end())


def grow(draft: Draft, factor: int, end: int) -> None:
    """Multiply a number by its scale, which ends at ``end``."""
    value, step = draft.value, draft.step
    draft.value, draft.step = _products(value.numerator, value.denominator, step.numerator, step.denominator, factor)
    draft.factor *= factor
    draft.end = draft.number_end = end
    draft.scaled = True


@lru_cache(maxsize=4096)
def _products(top: int, bottom: int, step_top: int, step_bottom: int, factor: int) -> tuple[Fraction, Fraction]:
    return Fraction(top * factor, bottom), Fraction(step_top * factor, step_bottom)


def _letters(page: Page, draft: Draft) -> None:
    """``5bn``, ``10k``: letters that can be nothing else, attached or after a blank."""
    numbers = page.lexicon.numbers
    if page.text[draft.end : draft.end + 1].isalpha():
        match = _ATTACHED.match(page.text, draft.end)
        if match and draft.starts_with_money and match[1] in numbers.PAID_SYMBOLS:
            grow(draft, numbers.PAID_SYMBOLS[match[1]], match.end())
        elif match and match[1] in numbers.SURE_SYMBOLS and not is_label(page, draft, match[1]):
            grow(draft, numbers.SCALE_SYMBOLS[match[1]], _dotted(page, match[1], match.end()))
        return
    match = page.next(draft.end)
    if match is None or len(match[1]) > 4:
        return
    letters = page.text[match.start(1) : match.end()]
    if letters in page.lexicon.scaled_codes:
        grow(draft, page.lexicon.scaled_codes[letters], match.start(1) + 1)
        return
    counts = letters in numbers.COUNTED_SYMBOLS and page.counted_after(match.end())
    paid = (
        draft.starts_with_money and letters in numbers.SCALE_SYMBOLS and page.text[match.end() : match.end() + 1] != "-"
    )
    if letters in numbers.FREE_SYMBOLS or counts or paid:
        grow(draft, numbers.SCALE_SYMBOLS[letters], _dotted(page, letters, match.end()))


def is_label(page: Page, draft: Draft, letters: str) -> bool:
    """``Fig. 3B``, ``Gate 12B``, ``221B Baker Street``: a letter that is part of the name of a thing or of a house."""
    if len(letters) != 1:
        return False
    housed = letters.isupper() and refusals.is_address(page, draft.end + 1)
    return housed or page.before(draft.start) in page.lexicon.names.NUMBERED


def _dotted(page: Page, letters: str, end: int) -> int:
    """Past the full stop of an abbreviated scale: ``5 Mio. Euro``."""
    return end + (letters in page.lexicon.numbers.DOTTED and page.text[end : end + 1] == ".")
