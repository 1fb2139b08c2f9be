"""Ages: ``15-year-old``, ``aged 25 to 54``, ``three months old``, ``Jo Hill, 66, said``."""

from __future__ import annotations

from claimcheck.units.registry import unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.quantities.draft import Draft
    from claimcheck.quantities.page import Page

OLDEST = 120


def read(page: Page, draft: Draft) -> None:
    """Make a duration an age, or a bare number, where the words around say so."""
    if draft.units:
        if draft.units[0][0].kind == "duration":
            _duration(page, draft)
    elif not draft.kind and _can_be_age(draft) and (_is_stated(page, draft) or _is_between_commas(page, draft)):
        draft.kind = "age"
        draft.units = ((unit("year"), False),)


def _can_be_age(draft: Draft) -> bool:
    whole = draft.value.denominator == 1 and draft.form in ("digits", "words")
    return whole and 0 < draft.value.numerator <= OLDEST


def _duration(page: Page, draft: Draft) -> None:
    after = page.low[draft.end : draft.end + 9]
    for words in page.lexicon.context.AGE_AFTER:
        if after[1:].startswith(words) and after[0] in " -\u00a0‑" and not after[1 + len(words) :][:1].isalpha():
            draft.kind = "age"
            draft.end += 1 + len(words)
            return


def _is_stated(page: Page, draft: Draft) -> bool:
    """``aged 25``, ``at the age of 25``, ``87 yo``."""
    context = page.lexicon.context
    if page.after(draft.end) in context.AGE_LETTERS:
        return True
    before, first = page.word_before(draft.start)
    if before in page.lexicon.joints.BETWEEN_WORDS:
        before = page.before(first)
    if before not in context.AGE_BEFORE and not page.low.endswith(context.AGE_OF, 0, draft.start):
        return False
    return not page.counted_after(draft.end)


def _is_between_commas(page: Page, draft: Draft) -> bool:
    """``Jo Hill, 66, said``: a number set off after a name."""
    text, start, end = page.text, draft.start, draft.end
    if text[start - 2 : start] != ", " or text[end : end + 1] not in (",", ".") or draft.form != "digits":
        return False
    window = text[max(0, start - 24) : start - 2]
    name = window[window.rfind(" ") + 1 :]
    return draft.value > 1 and name[:1].isupper() and name.isalpha() and name.lower() not in page.lexicon.dates.MONTHS
