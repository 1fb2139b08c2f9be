"""Number words that count nothing: "one of the best", "this one", "a second"."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.quantities.draft import Draft
    from claimcheck.quantities.page import Page


def reason(page: Page, draft: Draft) -> str:
    """Why a number word is no figure; "" if it is one."""
    lexicon = page.lexicon
    word = page.low[draft.start : draft.end]
    if word not in lexicon.numbers.PRONOUNS:
        return ""
    if page.is_alone(draft):
        return ""
    if page.text[draft.start - 1 : draft.start] in ("-", "‑") and draft.start:
        return "pronoun"
    nouns = lexicon.nouns
    after = page.after(draft.end)
    hyphened = page.text[draft.end : draft.end + 1] in ("-", "‑")
    if after in page.lexicon.joints.SHARE_WORDS and _number_follows(page, draft):
        return ""
    if page.before(draft.start) in page.lexicon.names.BEFORE_PRONOUN and not hyphened:
        return "pronoun"
    if hyphened:
        return "" if page.measured_after(draft.end) or after in lexicon.number_words or after in page.lexicon.joints.SHARE_WORDS else "idiom"
    if after and page.measured_after(draft.end):
        return ""
    if after in nouns.OF_WORDS:
        return "" if _number_follows(page, draft) else "pronoun"
    if after in lexicon.number_words or (after in page.lexicon.joints.SHARE_WORDS and _number_follows(page, draft)):
        return ""
    if not after or after in nouns.STOPS or after in nouns.VERBS:
        return "" if _is_listed(page, draft) else "pronoun"
    return ""


def _number_follows(page: Page, draft: Draft) -> bool:
    """``one in five``, ``one of the three``."""
    tail = page.low[draft.end : draft.end + 20].split()
    return any(word[0].isdecimal() or word.strip(".,") in page.lexicon.number_words for word in tail[1:4] if word)


def _is_listed(page: Page, draft: Draft) -> bool:
    """``one or two``, ``one, two``, ``one to five``."""
    tail = page.low[draft.end : draft.end + 16].replace(",", " ").split()
    words = page.lexicon.number_words
    if len(tail) > 1 and tail[0] in page.lexicon.joints.LIST_WORDS:
        return tail[1] in words or tail[1][0].isdecimal()
    return bool(tail) and page.text[draft.end : draft.end + 1] == "," and tail[0].strip(".") in words
