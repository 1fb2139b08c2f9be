"""Number words that count nothing: "one of the best", "this one", "no-one"."""

from __future__ import annotations

from claimcheck.pattern import pattern
from claimcheck.quantities.page import HYPHENS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.quantities.draft import Draft
    from claimcheck.quantities.page import Page


_OF_AMOUNT = pattern(r" of (?:[£$€]|[0-9][0-9.,]{0,12}(?: ?%| ?per ?cent| ?pct|pc\b)|[0-9]{1,3}\.[0-9])")
"""Behind a word that takes up a rate or a sum: "from a rate of 1.9% to one of 4.7%"."""

_EDGES = '.,;:!?)”"'


def reason(page: Page, draft: Draft) -> str:
    """Why a number word is no figure; "" if it is one."""
    if page.low[draft.start : draft.end] not in page.lexicon.numbers.PRONOUNS or page.is_alone(draft):
        return ""
    if (draft.start and page.text[draft.start - 1] in HYPHENS) or _OF_AMOUNT.match(page.low, draft.end):
        return "pronoun"
    if page.after(draft.end) in page.lexicon.joints.SHARE_WORDS and _number_follows(page, draft):
        return ""
    if page.text[draft.end : draft.end + 1] in (*HYPHENS,):
        return _hyphened(page, draft)
    before = page.before(draft.start)
    if before in page.lexicon.names.BEFORE_PRONOUN or _acts(page, draft, before):
        return "pronoun"
    return "" if _counts(page, draft) else "pronoun"


def _acts(page: Page, draft: Draft, before: str) -> bool:
    """``if one assumes``: a verb in the third person stands where a single thing would have no "s"."""
    after = page.after(draft.end)
    return before in page.lexicon.names.BEFORE_ANYONE and after.endswith("s") and not after.endswith("ss")


def _hyphened(page: Page, draft: Draft) -> str:
    """``one-year`` measures, ``one-party`` does not."""
    after, lexicon = page.after(draft.end), page.lexicon
    counts = after in lexicon.number_words or after in lexicon.joints.SHARE_WORDS or page.measured_after(draft.end)
    return "" if counts else "idiom"


def _counts(page: Page, draft: Draft) -> bool:
    """Whether a unit, a noun or another number follows."""
    after, nouns = page.after(draft.end), page.lexicon.nouns
    if page.low[draft.start : draft.end] in page.lexicon.numbers.INDEFINITE:
        return _measures(page, draft)
    if after and page.measured_after(draft.end):
        return True
    if after in nouns.OF_WORDS:
        return _number_follows(page, draft)
    if after in page.lexicon.number_words:
        return True
    is_noun = bool(after) and after not in nouns.STOPS and after not in nouns.VERBS
    return is_noun or _is_listed(page, draft)


def _measures(page: Page, draft: Draft) -> bool:
    """Whether the article counts one of a unit; a length of time it only names (``ein Jahr``)."""
    match = page.spellings.match(page.text, page.skip_gap(draft.end))
    return match is not None and not match.guarded and match.readings[0][0].kind != "duration"


def _number_follows(page: Page, draft: Draft) -> bool:
    """``one in five``, ``one of the three``."""
    tail = page.low[draft.end : draft.end + 20].split()
    return any(word[0].isdecimal() or word.strip(_EDGES) in page.lexicon.number_words for word in tail[1:4])


def _is_listed(page: Page, draft: Draft) -> bool:
    """``one or two``, ``one, two``, ``one to five``."""
    tail = page.low[draft.end : draft.end + 16].replace(",", " ").split()
    words = page.lexicon.number_words
    if len(tail) > 1 and tail[0] in page.lexicon.joints.LIST_WORDS:
        return tail[1] in words or tail[1][0].isdecimal()
    return bool(tail) and page.text[draft.end : draft.end + 1] == "," and tail[0].strip(".") in words
