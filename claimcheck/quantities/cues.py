"""The words that widen or bound a figure, before it and after it."""

from __future__ import annotations

from claimcheck.pattern import pattern
from claimcheck.quantities import leading

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.quantities.draft import Draft
    from claimcheck.quantities.page import Page

_MAY_CUE = leading.CUE | leading.OTHER
_SIGNS = frozenset("~<>≈≤≥∼≃⩽⩾=")
_HYPHENS = "-‑"
MAX_BETWEEN = 3
_CLOSERS = frozenset(")]},;")
SHORT = 4
"""A cue of fewer letters with a capital may be a name, and nothing parts it from its figure."""

MAX_CUE = 8
SHORTEST_APART = 2
"""Letters of a unit that a cue parts from its figure are more: *10 or more in May* are no inches."""

_BEFORE_CUE = frozenset(" " + _HYPHENS)
_AFTER = pattern(r"[ \-‑]([^\W\d_]{2,8})(?: ([^\W\d_]{2,12}))?(?: ([^\W\d_]{2,8}))?")


def read(page: Page, draft: Draft) -> None:
    """Take the qualifier of a figure into its draft."""
    start, end, text = draft.start, draft.end, page.text
    if page.leads(start)[2] & _MAY_CUE:
        before = text[start - 1 : start]
        if before in _SIGNS or (before == " " and text[start - 2] in _SIGNS):
            _sign(page, draft)
        else:
            _before(page, draft)
    sign = text[end : end + 1]
    if sign == "+":
        if not text[draft.end + 1 : draft.end + 2].isdecimal():
            _set(draft, *page.lexicon.qualifiers.AFTER[sign], (draft.end, draft.end + 1))
    elif sign in _BEFORE_CUE:
        following = page.next(end)
        if following is None or following[1][:MAX_CUE] in page.lexicon.cues_after:
            _after(page, draft)


def carry(page: Page, near: list[tuple[Draft, Draft]]) -> None:
    """Note on a figure in brackets the qualifier of the one before them, which it restates."""
    for left, right in near:
        if left.qualifier and not right.qualifier and page.text[left.end : right.start] in (" (", "("):
            right.carried = left.qualifier


def _sign(page: Page, draft: Draft) -> None:
    end = draft.start - (page.text[draft.start - 1] == " ")
    for length in (2, 1):
        known = page.lexicon.cues.get(page.text[end - length : end])
        if known:
            _set(draft, known[0][1], known[0][2], (end - length, end))
            return


def _before(page: Page, draft: Draft) -> None:
    qualifiers, start = page.lexicon.qualifiers, draft.start
    word, first, _ = page.leads(start)
    if not word and page.text[start - 1 : start] == "\n":  # no line ends with a qualifier but one that goes on
        word, first, _ = page.leads(start - 2 if page.text[start - 2 : start - 1] == "\r" else start - 1)
    if word in page.lexicon.between_ends and page.low.endswith(qualifiers.BETWEEN_PHRASES, 0, start):
        start -= next(len(words) for words in qualifiers.BETWEEN_PHRASES if page.low.endswith(words, 0, start))
        word, first, _ = page.leads(start)
    for _ in range(MAX_BETWEEN):
        last = word.rstrip(_HYPHENS)
        endings = page.lexicon.cue_endings.get(last)
        if endings and page.low.endswith(endings, 0, first + len(last)) and _cue(page, draft, last, first):
            return
        if word not in qualifiers.BETWEEN:
            return
        word, first, _ = page.leads(first)


def _cue(page: Page, draft: Draft, last: str, last_start: int) -> bool:
    """Take the longest cue that ends with a word."""
    low, end = page.low, last_start + len(last)
    lengths, places = page.lexicon.cue_places[last]
    here = [places[words] for length in lengths if (words := low[end - length : end]) in places]
    for place in sorted(here):
        words, name, strength = page.lexicon.cues[last][place]
        first = end - len(words)
        if not low[first - 1 : first].isalnum():
            if _means_other(page, draft, words, first):
                return False
            _set(draft, name, strength, (first, end))
            return True
    return False


def _means_other(page: Page, draft: Draft, words: str, first: int) -> bool:
    """``over three days`` says when, ``went up to 5`` where; ``CA`` is California, ``Max`` a man."""
    qualifiers = page.lexicon.qualifiers
    if len(words) < SHORT and (page.text[first + len(words)] in _CLOSERS or _is_name(page, words, first)):
        return True
    if words in qualifiers.DURING:
        if draft.units and draft.units[0][0].kind == "duration":
            outer = page.before(first)
            return bool(outer) and outer not in qualifiers.DURING_NOT
        if _is_spread(page, first):
            return True
    return words in qualifiers.MOVING and _is_place(page, draft, words, first)


def _is_name(page: Page, words: str, first: int) -> bool:
    written = page.text[first : first + len(words)]
    return written.isalpha() and written[0].isupper() and (written.isupper() or not page.begins_sentence(first))


def _is_spread(page: Page, first: int) -> bool:
    """``200km over 21 stages``: what follows is what the figure before is spread along."""
    outer, start = page.word_before(first)
    return page.text[start + len(outer) : first] == " " and _is_measure(page, outer, start)


def _is_place(page: Page, draft: Draft, words: str, first: int) -> bool:
    """``went up to 5``, ``adds up to 5``, ``under 38 metres of water``; ``took up to 5`` is a bound."""
    qualifiers, outer = page.lexicon.qualifiers, page.before(first)
    if words in qualifiers.UNDER and draft.units and draft.units[0][0].kind == "length" and _covers(page, draft):
        return True
    if words == qualifiers.UP_TO:
        return outer in qualifiers.ADDING or (outer in qualifiers.MOVED_BY and outer not in qualifiers.TAKING)
    return outer in qualifiers.MOVED_BY


def _is_measure(page: Page, word: str, start: int) -> bool:
    """Whether a word ends a figure: what is then told is what it is spread over (``200km over 21 stages``)."""
    if word[:1].isdecimal():
        return True
    match = page.spellings.match(page.text, start) if page.spellings.opens(word) else None
    if match is None or match.guarded or match.end != start + len(word):
        return False
    number = page.before(start)
    return number[:1].isdecimal() or number in page.lexicon.number_words


def _covers(page: Page, draft: Draft) -> bool:
    """``under 38 metres of water``: how deep something lies."""
    match = page.next(draft.end)
    if match is None or match[1] not in page.lexicon.nouns.OF_WORDS:
        return False
    return page.after(match.end()) in page.lexicon.context.COVERS


def _set(draft: Draft, name: str, strength: str, cue: tuple[int, int]) -> None:
    """A range stays one, whatever bounds it; "about" is noted as its strength."""
    if draft.qualifier == "range":
        if name == "approx":
            draft.strength, draft.cue = "about", cue
        return
    draft.qualifier = name or draft.qualifier
    draft.strength = strength or draft.strength
    draft.cue = cue


def _after(page: Page, draft: Draft) -> None:
    """``or more``, ``-plus`` after the figure."""
    match = _AFTER.match(page.low, draft.end)
    if match is None or match[1] not in page.lexicon.cues_after:
        return
    table = page.lexicon.qualifiers.AFTER
    words = [word for word in match.groups() if word]
    for count in range(len(words), 0, -1):
        known = table.get(" ".join(words[:count]))
        if known and page.low.startswith(page.lexicon.qualifiers.THAN, match.end(count)):
            return
        if known and (count > 1 or _stands_free(page, draft, words[0])):
            if not page.text[match.end(count) : match.end(count) + 2].strip()[:1].isdecimal():
                _set(draft, *known, (match.start(1), match.end(count)))
                _unit_behind(page, draft, match.end(count))
            return


def _unit_behind(page: Page, draft: Draft, end: int) -> None:
    """The unit that a cue parts from its figure: ``three or more days``, ``40-odd years``."""
    match = None if draft.units or page.text[end : end + 1] != " " else page.spellings.match(page.text, end + 1)
    if match and not match.guarded and match.end - match.start > SHORTEST_APART:
        draft.units, draft.end = match.readings, match.end


def _stands_free(page: Page, draft: Draft, word: str) -> bool:
    """Whether one word after a figure bounds it: ``30-plus``, ``5 maximum``, not ``30 plus``."""
    return page.text[draft.end] in _HYPHENS or word in page.lexicon.qualifiers.AFTER_FREE
