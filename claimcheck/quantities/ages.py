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
        return
    if draft.value.denominator != 1 or not 0 < draft.value <= OLDEST or draft.form not in ("digits", "words"):
        return
    nouns = page.lexicon.nouns
    if page.after(draft.end) in page.lexicon.context.AGE_LETTERS:
        _become(draft)
        return
    before = page.before(draft.start)
    if before in page.lexicon.joints.BETWEEN_WORDS:
        before = page.before(page.low.rfind(before, 0, draft.start))
    if before in page.lexicon.context.AGE_BEFORE or (before in nouns.OF_WORDS and page.low.endswith(page.lexicon.context.AGE_OF, 0, draft.start)):
        if not page.counted_after(draft.end):
            _become(draft)
    elif _is_between_commas(page, draft):
        _become(draft)


def _duration(page: Page, draft: Draft) -> None:
    after = page.low[draft.end : draft.end + 8]
    if after[1:].startswith(page.lexicon.context.AGE_AFTER) and after[0] in " -\u00a0‑":
        draft.kind = "age"
        draft.end += 1 + len(next(words for words in page.lexicon.context.AGE_AFTER if after[1:].startswith(words)))


def _is_between_commas(page: Page, draft: Draft) -> bool:
    """``Jo Hill, 66, said``: a number set off after a name."""
    text, start, end = page.text, draft.start, draft.end
    if text[start - 2 : start] != ", " or text[end : end + 1] not in (",", ".") or draft.form != "digits" or draft.value < 2:
        return False
    window = text[max(0, start - 24) : start - 2]
    name = window[window.rfind(" ") + 1 :]
    return name[:1].isupper() and name.isalpha() and name.lower() not in page.lexicon.dates.MONTHS and text[end + 1 : end + 2] != "0"


def _become(draft: Draft) -> None:
    draft.kind = "age"
    draft.units = ((unit("year"), 1),)
