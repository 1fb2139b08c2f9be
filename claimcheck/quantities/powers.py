"""Powers of ten and of other numbers: ``1.5e6``, ``3 × 10^8``, ``2 x 10⁻⁴``, ``10^12``."""

from __future__ import annotations

import re
from fractions import Fraction

from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.quantities.draft import Draft
    from claimcheck.quantities.page import Page

MAX_EXPONENT = 40
MAX_BASE = 1000

_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻−", "0123456789--")
_E = pattern(r"[eE]([+\-−]?\d{1,2})(?![\w.,])")
_TIMES_TEN = pattern(r" ?[×xX∙·*] ?10(?:\^\(?([+\-−]?\d{1,2})\)?|([-−]\d{1,2})|(⁻?[⁰¹²³⁴-⁹]{1,2}))(?![\d^])(?![.,]\d)")
_POWER = pattern(r"(?:\^([+\-−]?\d{1,2})|(⁻?[⁰⁴-⁹]{1,2}))(?![\w^])")


def read(page: Page, draft: Draft) -> bool:
    """Take a power after a number in digits into its value."""
    text, end = page.text, draft.end
    match = _exponential(page, draft) or _TIMES_TEN.match(text, end)
    if match:
        return _grown(draft, match.end(), Fraction(10), _exponent(match.group(match.lastindex or 1)))
    match = _POWER.match(text, end)
    if match is None or draft.value > MAX_BASE:
        return False
    exponent = _exponent(match.group(match.lastindex or 1))
    if not draft.value or abs(exponent) > MAX_EXPONENT:
        return False
    draft.value **= exponent
    return _grown(draft, match.end(), draft.value, 0)


def _exponential(page: Page, draft: Draft) -> re.Match[str] | None:
    """``1.5e6``, ``1E10``; the ``7E7`` is an aircraft."""
    match = _E.match(page.text, draft.end)
    if match and draft.value.denominator == 1 and page.text[draft.end] == "E" and len(match[1]) == 1:
        return None
    return match


def _exponent(digits: str) -> int:
    return int(digits.translate(_RAISED))


def _grown(draft: Draft, end: int, base: Fraction, exponent: int) -> bool:
    if abs(exponent) > MAX_EXPONENT:
        return False
    factor = base**exponent
    draft.value, draft.step = draft.value * factor, draft.step * factor
    draft.end = draft.number_end = end
    return True
