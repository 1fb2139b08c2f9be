"""What is counted or measured: the noun after a figure, found without a tagger."""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.quantities.draft import Draft
    from claimcheck.quantities.page import Page

MAX_WORDS = 6
MAX_JOINT = 6
_WORD = re.compile(r"[ \u00a0\n]?([^\W_][\w.]{0,30}(?:['’‑-][^\W_][\w]{0,30}){0,4}['’]?)")
_FIRST = re.compile(r"[ \u00a0\u2009\u202f\n]?[-‐‑]?([^\W\d_][\w.]{0,30}(?:['’‑-][^\W_][\w]{0,30}){0,4})")


def read(page: Page, draft: Draft) -> None:
    """Find the noun of a figure; its place and its words go into the draft."""
    end = draft.end
    if end >= len(page.text) or page.text[end] not in " \u00a0\u2009\u202f\n-‐‑":
        return
    match = _FIRST.match(page.low, end)
    if match is None:
        return
    words = page.lexicon.nouns
    if match[1] in words.OF_WORDS:
        match = _after_of(page, match.end())
    if match is not None:
        _take(page, draft, match)


def _after_of(page: Page, end: int) -> re.Match[str] | None:
    """Past "of" and the words that determine a noun; None if a number stands there."""
    for _ in range(3):
        match = _WORD.match(page.low, end)
        if match is None or match[1] not in page.lexicon.nouns.DETERMINERS:
            return match if match and not match[1][0].isdecimal() and match[1] not in page.lexicon.number_words else None
        end = match.end()
    return None


def _take(page: Page, draft: Draft, match: re.Match[str] | None) -> None:
    """Words up to the noun: a plural ends the name, function words, verbs and numbers do before it."""
    words, lexicon = page.lexicon.nouns, page.lexicon
    first = last = -1
    for _ in range(MAX_WORDS):
        if match is None:
            break
        word = match[1].rstrip("'’.")
        if word in words.STOPS or word in lexicon.number_words or word in lexicon.dates.WEEKDAYS or (
            word in words.VERBS and (first >= 0 or not word.endswith(lexicon.nouns.PARTICIPLES))
        ):
            break
        if first >= 0 and word.endswith(lexicon.nouns.VERB_ENDINGS) and (
            draft.value == 1 or lexicon.is_plural(page.low[first:last].rpartition(" ")[2])
        ):
            break
        first = match.start(1) if first < 0 else first
        last = match.start(1) + len(word)
        if last - match.start(1) < len(match[1]) or (lexicon.ends_name(word) and not _goes_on(page, match.end())):
            break
        match = _WORD.match(page.low, match.end())
    if first >= 0:
        draft.noun = (first, last)
        draft.subject = page.low[first:last].replace("\n", " ").replace("\u00a0", " ")


def _goes_on(page: Page, end: int) -> bool:
    """Whether another plural follows, so that the first one only describes it (``sales teams``)."""
    match = _WORD.match(page.low, end)
    if match is None or page.text[end : end + 1] == "\n":
        return False
    word = match[1]
    nouns = page.lexicon.nouns
    return word not in nouns.STOPS and word not in nouns.VERBS and page.lexicon.is_plural(word) and not page.lexicon.is_verb(word)


def share(page: Page, drafts: list[Draft]) -> None:
    """Give the noun of a figure to the one before it that has none (``74 out of 117 drones``, ``5 or 6 people``)."""
    words = page.lexicon.nouns
    for right, left in zip(drafts[:0:-1], drafts[-2::-1], strict=True):
        _complete(page, left, right)
        if left.subject or not right.subject or right.start - left.end > 18 or left.refused or left.calendar:
            continue
        gap = page.low[left.end : right.start]
        if gap in page.lexicon.joints.PART_OF_WHOLE or gap in page.lexicon.joints.LIST_GAPS or gap in page.lexicon.joints.LIST_COMMA or gap in page.lexicon.joints.TO_GAPS:
            if not right.units or right.units == left.units or gap in page.lexicon.joints.PART_OF_WHOLE:
                left.subject, left.noun = right.subject, right.noun


def _complete(page: Page, left: Draft, right: Draft) -> None:
    """``15 Russian and 17 Belarusian athletes``: an adjective takes the noun of its neighbour."""
    if left.noun is None or not right.subject or right.start - left.noun[1] > MAX_JOINT or left.units or right.units:
        return
    if page.low[left.noun[1] : right.start] in page.lexicon.joints.LIST_GAPS and not page.lexicon.is_plural(left.subject.rpartition(" ")[2]):
        head = right.subject.rpartition(" ")[2]
        if page.lexicon.is_plural(head):
            left.subject = f"{left.subject} {head}"
