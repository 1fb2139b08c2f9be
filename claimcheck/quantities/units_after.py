"""The unit that stands after a number, and what it is counted for: ``1,300 sq km``, ``35m devices``, ``$70 a barrel``."""

from __future__ import annotations

import re

from claimcheck.quantities import scales
from claimcheck.units.registry import COUNT, per
from claimcheck.units.spellings import rates

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.quantities.draft import Draft
    from claimcheck.quantities.page import Page
    from claimcheck.units.spellings import Match, Readings

GAP = re.compile(r"[ \u00a0\u2009\u202f]{0,2}[-‐‑]?|\n")
_LETTERS = re.compile(r"[^\W\d_]{1,5}")
_BRACKETED = re.compile(r" ?([(\[<])([^\W\d_]{1,4}[²³]?)([)\]>])")
_EACH_KINDS = frozenset(("duration", "length", "area", "volume", "mass", "energy", "data"))
_CLOSERS = {"(": ")", "[": "]", "<": ">"}


def read(page: Page, draft: Draft) -> None:
    """Take the unit after a number, and the rate after that, into its draft."""
    end = draft.end
    text = page.text
    if end >= len(text):
        return
    sign = text[end]
    if sign.isalpha():
        _attached(page, draft)
    elif not draft.units:
        match = _match(page, draft)
        if match:
            _take(page, draft, match)
        elif sign in " ([<":
            _bracketed(page, draft)
    _rate(page, draft)


def _match(page: Page, draft: Draft) -> Match | None:
    gap = GAP.match(page.text, draft.end)
    start = gap.end() if gap else draft.end
    match = page.spellings.match(page.text, start)
    if match is None or (match.end - match.start <= 2 and _names(page.text, match)):
        return None
    if not match.guarded:
        return match
    return match if _is_plainly_unit(page, draft, match) else None


def _names(text: str, match: Match) -> bool:
    """Whether a letter begins a name (``12 C-130 aircraft``, ``F-Series``), or stands for moles in a litre (``5 mM``)."""
    if match.end - match.start == 2:
        return text[match.start].islower() and text[match.start + 1] == "M"
    mark, following = text[match.end : match.end + 1], text[match.end + 1 : match.end + 2]
    return text[match.start].isalpha() and mark in ("-", "‐", "‑", "'", "’") and (following.isupper() or following.isdecimal() or mark in "'’")


def _is_plainly_unit(page: Page, draft: Draft, match: Match) -> bool:
    """Whether a letter or word that means other things too is a unit here."""
    text, lexicon = page.text, page.lexicon
    word = text[match.start : match.end]
    if word in lexicon.quotes:
        return match.start - draft.end <= 1 and _is_mark(page, match)
    if match.readings[0][0].kind == "money":
        return _is_plainly_money(page, draft, match, word)
    if text[match.start - 1] in "-‐‑":
        return word.lower() not in lexicon.context.NEVER_HYPHENED
    after = page.low[match.end : match.end + 12]
    if len(word) == 1:
        return draft.form == "digits" and not after[:1].isalnum()
    if after.lstrip(" -").startswith(lexicon.dimension_words):
        return True
    if len(word) == 2:
        return word.lower() not in lexicon.nouns.STOPS and (after[:1] in ("", ")", ",", ".", ";") or after.lstrip()[:1].isdecimal())
    return word.lower() in lexicon.context.MEASURING and (
        draft.form == "fraction" or draft.value.denominator != 1 or after.startswith(" of ") or not after.strip(" .")
    )


def _is_plainly_money(page: Page, draft: Draft, match: Match, word: str) -> bool:
    """``68 p``, ``460 billion won``, ``5 bucks``."""
    if len(word) == 1:
        return not page.text[match.end : match.end + 1].isalnum() and page.text[match.start - 1] not in "-‐‑"
    return draft.scaled or draft.value >= 1000 or page.is_alone(draft) or word.lower() in page.lexicon.context.PLAIN_MONEY


def _is_mark(page: Page, match: Match) -> bool:
    """Whether a quotation mark after digits is one of feet or inches: nothing was quoted before it."""
    text, mark = page.text, page.text[match.start]
    after = page.low[match.end : match.end + 12]
    if after[:1].isalpha():
        return False
    if mark in "′″":
        return True
    line = text.rfind("\n", max(0, match.start - 200), match.start) + 1
    opened = text.count(mark, max(line, match.start - 200), match.start)
    sized = after.lstrip(" -").startswith(page.lexicon.dimension_words)
    return mark in "\"'" and not opened % 2 and (after[:1].isdecimal() or sized)


def _attached(page: Page, draft: Draft) -> None:
    """Letters glued to the digits: a unit, a scale, or either (``5m``)."""
    letters = _LETTERS.match(page.text, draft.end)
    suffix = letters.group() if letters else ""
    factor = scales.suffix_factor(page, suffix) if not draft.scaled else 0
    match = page.spellings.match(page.text, draft.end)
    if factor and letters:
        _scale_or_unit(page, draft, match, factor, letters.end())
    elif match and (not match.guarded or _is_glued_unit(page, draft, match)):
        if not draft.units:
            _take(page, draft, match)
    elif not draft.units:
        draft.after = suffix


def _is_glued_unit(page: Page, draft: Draft, match: Match) -> bool:
    """A letter right after the digits is a unit unless a name goes on (``3s``, ``13F-A``) or a part is numbered (``Fig. 3C``)."""
    if page.text[match.end : match.end + 1] in ("-", "‑", "'", "’") and match.end - match.start == 1:
        return page.low[match.end + 1 : match.end + 12].startswith(page.lexicon.dimension_words)
    if page.text[match.start : match.end] in page.lexicon.context.PLURAL_LETTERS:
        return draft.value.denominator != 1
    return True


def _scale_or_unit(page: Page, draft: Draft, match: Match | None, factor: int, end: int) -> None:
    """``m``, ``t``, ``T``, ``M``: decided by what is next to it."""
    if match and match.end > end:
        _take(page, draft, match)
        return
    if draft.units:
        scales.grow(draft, factor, end)
        return
    if page.before(draft.start) in page.lexicon.names.NUMBERED:
        draft.after = page.text[draft.end : end]
        return
    if match is None or not _is_length(page, draft, end):
        scales.grow(draft, factor, end)
        following = _match(page, draft)
        if following:
            _take(page, draft, following)
        return
    draft.units = (*((unit, 1) for unit, _ in match.readings), (COUNT, factor))
    draft.end = end


def _is_length(page: Page, draft: Draft, end: int) -> bool:
    """Whether a letter that scales or measures measures here: nothing that it could count follows."""
    letter = page.text[draft.end]
    after = page.after(end)
    nouns = page.lexicon.nouns
    if after in page.lexicon.context.DIMENSION_WORDS:
        return True
    if letter == "K":
        return any(word in page.low[max(0, draft.start - 80) : end + 40] for word in page.lexicon.context.WARMTH)
    if letter.isupper() or not after:
        return not letter.isupper()
    if after in nouns.OF_WORDS:
        return page.after(end + 1 + len(after)) not in nouns.DETERMINERS
    return after in page.lexicon.context.LENGTH_FOLLOWERS


def _take(page: Page, draft: Draft, match: Match) -> None:
    draft.units = tuple((unit, 1) for unit, _ in _likeliest_first(page, draft, match))
    draft.malformed = match.readings[0][1]
    draft.end = match.end


def _likeliest_first(page: Page, draft: Draft, match: Match) -> Readings:
    """The readings of a unit, the money first where a word is both and the figure is one of money (``5 million pounds``)."""
    readings = match.readings
    if readings[0][0].kind != "mass" or not any(unit.kind == "money" for unit, _ in readings):
        return readings
    before = page.low[max(0, draft.start - 30) : draft.start].split()
    paid = any(word in page.lexicon.context.PAYING for word in before[-4:])
    if not paid and not (draft.scaled and page.after(match.end) not in page.lexicon.nouns.OF_WORDS):
        return readings
    return tuple(sorted(readings, key=lambda reading: reading[0].kind != "money"))

def _bracketed(page: Page, draft: Draft) -> None:
    """``20 (kg)``."""
    found = _BRACKETED.match(page.text, draft.end)
    if found and _CLOSERS[found[1]] == found[3]:
        match = page.spellings.match(page.text, found.start(2))
        if match and match.end == found.end(2) and match.readings[0][0].kind != "money":
            _take(page, draft, match)
            draft.end = found.end()


def _rate(page: Page, draft: Draft) -> None:
    """``a barrel``, ``per 100,000``, ``/hour`` after the unit."""
    text, end = page.text, draft.end
    if end >= len(text) or text[end] not in " \u00a0-/":
        return
    start = end if text[end] == "/" else end + 1
    each = page.spellings.match_each(text, start)
    if each is None:
        return
    counted = tuple((unit, draft.malformed) for unit, _ in draft.units) or ((COUNT, False),)
    factors = [factor for _, factor in draft.units] or [1]
    if counted[0][0].kind in ("percent", "point") or each.readings[0][0].kind in ("money", "temperature"):
        return
    if each.readings[0][0].kind not in _EACH_KINDS or page.after(each.end) in page.lexicon.dates.RELATIVE:
        return
    draft.units = tuple((unit, factors[0]) for unit, _ in rates(counted[:1], each.readings[:1]))
    draft.end = each.end


def rate_of_counted(page: Page, draft: Draft) -> None:
    """A rate after the counted noun: ``78,000 times a minute``, ``3,000 tests per day``."""
    if draft.noun is None or draft.units or draft.kind or page.text[draft.noun[1] : draft.noun[1] + 1] != " ":
        return
    each = page.spellings.match_each(page.text, draft.noun[1] + 1)
    if each is None or each.readings[0][0].kind != "duration" or page.after(each.end) in page.lexicon.dates.RELATIVE:
        return
    draft.units = ((per(COUNT, each.readings[0][0]), 1),)
