"""What is counted or measured: the noun after a figure, found without a tagger."""

from __future__ import annotations

import re

from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.quantities.draft import Draft
    from claimcheck.quantities.page import Page

MAX_WORDS = 6
MAX_JOINT = 6
MAX_GAP = 18
_OPENS = frozenset(" \u00a0\u2009\u202f\n-‐‑")
_CLOSES = frozenset((*" \n,;:)!?", ""))
"""Signs that no word goes on after."""

_WORD = pattern(r"[ \u00a0\n]?([^\W_][\w.]{0,30}(?:['’‑-][^\W_]\w{0,30}){0,4}['’]?)")
_FIRST = pattern(r"[ \u00a0\u2009\u202f\n]?[-‐‑]?([^\W\d_][\w.]{0,30}(?:['’‑-][^\W_]\w{0,30}){0,4})")


def read(page: Page, draft: Draft) -> None:
    """Find the noun of a figure; its place and its words go into the draft."""
    text, end = page.text, draft.end
    if text[end : end + 1] not in _OPENS:
        return
    match = page.next(end)
    if match is None or text[match.end() : match.end() + 1] not in _CLOSES:
        match = _FIRST.match(page.low, end)
    elif match[1] in page.lexicon.never_counted:
        return
    if match and match[1] in page.lexicon.nouns.OF_WORDS:
        match = _after_of(page, match.end())
    if match:
        _take(page, draft, match)


def _after_of(page: Page, end: int) -> re.Match[str] | None:
    """Past "of" and the words that determine a noun; None if a number stands there."""
    for _ in range(3):
        match = _WORD.match(page.low, end)
        if match is None or match[1] not in page.lexicon.nouns.DETERMINERS:
            counts = match is None or match[1][0].isdecimal() or match[1] in page.lexicon.number_words
            return None if counts else match
        end = match.end()
    return None


def _take(page: Page, draft: Draft, match: re.Match[str] | None) -> None:
    """Words up to the noun: a plural ends the name, function words, verbs and numbers do before it."""
    first, last, head = -1, -1, ""
    for _ in range(MAX_WORDS):
        if match is None:
            break
        word, start = match[1].rstrip("'’."), match.start(1)
        if word in page.lexicon.outside or _is_outside(page, word, head, draft, start):
            break
        first = start if first < 0 else first
        last, head = start + len(word), word
        if len(word) < len(match[1]) or _ends_name(page, match, word):
            break
        match = _WORD.match(page.low, match.end())
    if first >= 0 and (not page.lexicon.nouns.CAPITALISED or page.text[last - len(head)].isupper()):
        draft.noun = (first, last)
        draft.subject = page.low[first:last].replace("\n", " ").replace("\u00a0", " ")


def _ends_name(page: Page, match: re.Match[str], word: str) -> bool:
    """Whether a word is the noun itself; a capital tells where nouns bear one, else a plural that none follows."""
    if page.lexicon.nouns.CAPITALISED:
        return page.text[match.start(1)].isupper()
    return page.lexicon.is_plural(word) and not _goes_on(page, match.end())


def _is_outside(page: Page, word: str, head: str, draft: Draft, start: int) -> bool:
    """Whether a word that may be part of a name ends the one before it, ``head`` being the word it would follow."""
    nouns = page.lexicon.nouns
    if nouns.CAPITALISED and not (page.text[start].isupper() or word.endswith(nouns.ADJECTIVES)):
        return True
    if word in nouns.VERBS:
        return bool(head) or not word.endswith(nouns.PARTICIPLES)
    if not head or not word.endswith(nouns.VERB_ENDINGS):
        return False
    return draft.value == 1 or page.lexicon.is_plural(head)


def _goes_on(page: Page, end: int) -> bool:
    """Whether another plural follows, so that the first one only describes it (``sales teams``)."""
    match = _WORD.match(page.low, end)
    if match is None or page.text[end : end + 1] == "\n":
        return False
    word, nouns = match[1].rstrip("'’."), page.lexicon.nouns
    return word not in nouns.STOPS and word not in nouns.VERBS and page.lexicon.is_plural(word)


def share(page: Page, near: list[tuple[Draft, Draft]]) -> None:
    """Give the noun of a figure to the one before it that has none (``74 out of 117 drones``, ``5 or 6 people``)."""
    for left, right in reversed(near):
        if not right.subject:
            continue
        if left.subject:
            _complete(page, left, right)
        elif not left.calendar and _is_shared(page, left, right):
            left.subject, left.noun = right.subject, right.noun


def _is_shared(page: Page, left: Draft, right: Draft) -> bool:
    gap = page.low[left.end : right.start]
    if gap in page.lexicon.joints.PART_OF_WHOLE:
        return True
    listed = gap in page.lexicon.continuing_gaps or gap in page.lexicon.joints.TO_GAPS
    return listed and (not right.units or right.units == left.units)


def _complete(page: Page, left: Draft, right: Draft) -> None:
    """``15 Russian and 17 Belarusian athletes``: an adjective takes the noun of its neighbour."""
    if left.noun is None or left.units or right.units or right.start - left.noun[1] > MAX_JOINT:
        return
    gap, head = page.low[left.noun[1] : right.start], right.subject.rpartition(" ")[2]
    is_adjective = not page.lexicon.is_plural(left.subject.rpartition(" ")[2])
    if gap in page.lexicon.joints.LIST_GAPS and is_adjective and page.lexicon.is_plural(head):
        left.subject = f"{left.subject} {head}"
