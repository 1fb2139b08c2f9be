"""Letters, marks and words that may be a unit or something else: ``5m``, ``6"``, ``12 C``, ``460bn won``."""

from __future__ import annotations

from claimcheck.pattern import pattern
from claimcheck.quantities.page import HYPHENS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.quantities.draft import Draft
    from claimcheck.quantities.page import Page
    from claimcheck.units.spellings import Match

MARKS = frozenset("'’\"”′″")
MAX_QUOTE = 200
"""How far back on its line a quotation may have opened, in characters."""

NEAR = 80
"""How far back a word speaks of warmth."""

MUCH_MONEY = 1000

_YEAR_CITED = pattern(r"(?:\d[a-f]|\bal\.?)[,;] (?:19|20)\d\d\Z")
_MANY, _METRES = 1000, "m"
"""So many millions are written as billions: *the 1500m heats* are run over metres."""

_HALF = 3
_FIRST_HALF = pattern(r"(?<![^\W_])[A-Z]{1,2}\d[A-Z\d]? \Z")
_RESTATED = pattern(r" \(\d[\d.,]* ?[^\W\d_]")


def begins_other(text: str, match: Match) -> bool:
    """Whether letters begin a name (``12 C-130s``) or mean moles (``5 mM``), or a sign the next amount (``5 $6``)."""
    if not text[match.end - 1].isalpha() and text[match.end : match.end + 1].isdecimal():
        return match.readings[0][0].kind == "money"
    if match.end - match.start == 2:
        return text[match.start].islower() and text[match.start + 1] == "M"
    if not text[match.start].isalpha():
        return False
    mark, following = text[match.end : match.end + 1], text[match.end + 1 : match.end + 2]
    if not mark or mark not in HYPHENS + "'’":
        return False
    return mark in "'’" or following.isupper() or following.isdecimal()


def is_unit(page: Page, draft: Draft, match: Match) -> bool:
    """Whether a spelling that means other things too is a unit here, after a blank or a hyphen."""
    word = page.text[match.start : match.end]
    if word in MARKS:
        return match.start - draft.end <= 1 and _is_mark(page, match)
    if match.readings[0][0].kind == "money":
        return _is_money(page, draft, match, word.lower())
    if page.text[match.start - 1] in HYPHENS:
        return word.lower() not in page.lexicon.context.NEVER_HYPHENED
    if len(word) == 1:
        apart = word not in page.lexicon.context.NEVER_APART
        return apart and draft.form == "digits" and not page.text[match.end : match.end + 1].isalnum()
    return _is_measured(page, draft, match, word.lower())


def _is_measured(page: Page, draft: Draft, match: Match, word: str) -> bool:
    """``5 in deep``, ``930,000 mi)``, ``7.75 in (197 mm)``, ``3/4 cup``, ``two cups of sugar``.

    Not ``27 in North Wales``. No preposition ends a bracket, or stands before one that gives the figure again.
    """
    after = page.low[match.end : match.end + 12]
    if after.lstrip(" -").startswith(page.lexicon.dimension_words):
        return word not in page.lexicon.nouns.STOPS or not page.text[match.end + 1 : match.end + 2].isupper()
    if len(word) == 2:
        if after[:1] == ")" or _RESTATED.match(after):
            return True
        ends = after[:1] in ("", ",", ".", ";") or after.lstrip()[:1].isdecimal()
        return ends and (word not in page.lexicon.nouns.STOPS or _is_whole(draft, after) or _after_feet(page, draft))
    if match.readings[0][0].kind == "pressure" and _RESTATED.match(after):
        return True
    if word not in page.lexicon.context.MEASURING:
        return False
    return draft.value.denominator != 1 or page.after(match.end) in page.lexicon.nouns.OF_WORDS or not after.strip(" .")


def _is_whole(draft: Draft, after: str) -> bool:
    """``8.5 in`` where a text ends: no preposition ends one after a broken number."""
    return draft.value.denominator != 1 and not after.strip(" .")


def _after_feet(page: Page, draft: Draft) -> bool:
    """``6 ft. 2 in.``."""
    readings = page.spellings.readings(page.before(draft.start))
    return bool(readings) and readings[0][0].name == "foot"


def _is_money(page: Page, draft: Draft, match: Match, word: str) -> bool:
    """``68 p``, ``460 billion won``, ``5 bucks``."""
    if len(word) == 1:
        return not page.text[match.end : match.end + 1].isalnum() and page.text[match.start - 1] not in HYPHENS
    if draft.scaled or draft.value >= MUCH_MONEY or word in page.lexicon.context.PLAIN_MONEY:
        return True
    return page.is_alone(draft)


def _is_mark(page: Page, match: Match) -> bool:
    """Whether a mark after digits is one of feet or inches: no quotation is open that it could close."""
    text, mark = page.text, page.text[match.start]
    after = page.low[match.end : match.end + 12]
    if after[:1].isalpha():
        return False
    if mark in "′″":
        return True
    line = text.rfind("\n", max(0, match.start - MAX_QUOTE), match.start) + 1
    opened = text.count(mark, max(line, match.start - MAX_QUOTE), match.start)
    sized = after.lstrip(" -").startswith(page.lexicon.dimension_words)
    return mark in "\"'" and not opened % 2 and (after[:1].isdecimal() or sized)


def is_glued_unit(page: Page, draft: Draft, match: Match) -> bool:
    """Whether a letter right after the digits is a unit; not in ``Model 3s`` or ``13F-A``."""
    word = page.text[match.start : match.end]
    if word in MARKS:
        return _is_mark(page, match)
    if is_isotope(page, draft.start, match.end):
        return False
    if len(word) == 1 and page.text[match.end : match.end + 1] in ("'", "’", *HYPHENS):
        return page.low[match.end + 1 : match.end + 12].startswith(page.lexicon.dimension_words)
    if word.islower() and len(word) == 1 and _YEAR_CITED.search(page.text, max(0, draft.start - 8), draft.end):
        return False
    if word in page.lexicon.context.PLURAL_LETTERS:
        return draft.value.denominator != 1
    return True


def is_isotope(page: Page, start: int, end: int) -> bool:
    """``13C``, ``15N`` where isotopes are spoken of."""
    if page.text[start:end] not in page.lexicon.context.ISOTOPES:
        return False
    before, after = page.text[start - 1 : start], page.text[end : end + 1]
    if (before == "[" and after == "]") or before == "/":
        return True
    if after == "/" and page.text[end + 1 : end + 1 + end - start] in page.lexicon.context.ISOTOPES:
        return True
    near = page.low[max(0, start - NEAR) : end + NEAR // 2]
    return any(word in near for word in page.lexicon.context.ISOTOPIC)


def is_postcode(text: str, start: int, end: int) -> bool:
    """``SW19 4QT``: the second half of a British postcode."""
    return (
        end - start == _HALF
        and text[start + 1 : end].isupper()
        and _FIRST_HALF.search(text, max(0, start - 5), start) is not None
    )


def measures(page: Page, draft: Draft, end: int) -> bool:
    """Whether a letter that scales or measures measures here: nothing that it could count follows."""
    context, letter, after = page.lexicon.context, page.text[draft.end], page.after(end)
    if after in context.DIMENSION_WORDS:
        return True
    if letter == "K":
        near = page.low[max(0, draft.start - NEAR) : end + NEAR // 2]
        return any(word in near for word in context.WARMTH)
    if letter.isupper() or not after:
        return not letter.isupper()
    if draft.value >= _MANY and letter == _METRES:
        return True
    if after in page.lexicon.nouns.OF_WORDS:
        return page.after(end + 1 + len(after)) not in page.lexicon.nouns.DETERMINERS
    return after in context.LENGTH_FOLLOWERS
