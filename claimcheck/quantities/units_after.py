"""The unit after a number, and what it is counted for: ``1,300 sq km``, ``35m devices``, ``$70 a barrel``."""

from __future__ import annotations

from functools import lru_cache

from claimcheck.pattern import pattern
from claimcheck.quantities import letters, money, scales
from claimcheck.quantities.following import RATE, UNIT
from claimcheck.quantities.page import GAPS
from claimcheck.units.registry import COUNT, per
from claimcheck.units.registry import unit as unit_named

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.quantities.draft import Draft
    from claimcheck.quantities.page import Page
    from claimcheck.units.spellings import Match, Readings
    from claimcheck.units.unit import Unit

GAP = pattern(r"[ \u00a0\u2009\u202f]{0,2}[-‐‑]?")
_LETTERS = pattern(r"[^\W\d_]{1,5}")
_BRACKETED = pattern(r" ?([(\[<])([^\W\d_]{1,4}[²³]?)([)\]>])")
_CLOSERS = {"(": ")", "[": "]", "<": ">"}
_BEFORE_RATE = frozenset(" \u00a0-")
_COUNTED_FOR = frozenset(("duration", "length", "area", "volume", "mass", "energy", "data"))
"""Kinds of unit that a rate is counted for."""


def read(page: Page, draft: Draft) -> None:
    """Take the unit after a number, and the rate after that, into its draft."""
    text, end = page.text, draft.end
    if end >= len(text):
        return
    sign = text[end]
    if sign == "+" and not draft.units:
        _after_plus(page, draft)
        return
    if sign.isalpha():
        _glued(page, draft)
    else:
        follows = page.follows(end)
        if follows & UNIT and not draft.units:
            _apart(page, draft, sign)
        elif draft.starts_with_money and text[end + 1 : end + 2].isupper():
            money.after_amount(page, draft)
        elif not follows & RATE:
            return
    sign = text[draft.end : draft.end + 1]
    if sign == "/" or (sign in _BEFORE_RATE and _joins_rate(page, draft.end)):
        _rate(page, draft)


def _joins_rate(page: Page, end: int) -> bool:
    """Whether the word after a place may join what is counted for; where none follows, a sign may."""
    following = page.next(end)
    return following is None or following[1] in page.lexicon.rate_joiners


def _apart(page: Page, draft: Draft, sign: str) -> None:
    """A unit after a blank, a hyphen or nothing, or in brackets."""
    match = _match(page, draft, sign)
    if match:
        _take(page, draft, match)
    elif sign in " ([<":
        _bracketed(page, draft)


def _match(page: Page, draft: Draft, sign: str) -> Match | None:
    """The unit after a blank or a hyphen, if it is one."""
    start, end = draft.end, 0
    if sign in GAPS:
        following = page.next(start)
        if following is None or sign == "\n":
            start = GAP.match(page.text, start).end()  # type: ignore[union-attr]
        else:
            start, end = following.start(1), following.end()
    elif not sign.isalnum():
        end = start + 1
    match = page.spellings.match(page.text, start, end)
    if match is None or (match.end - match.start <= 2 and letters.begins_other(page.text, match)):
        return None
    return match if not match.guarded or letters.is_unit(page, draft, match) else None


def _after_plus(page: Page, draft: Draft) -> None:
    """``10+ miles``: the sign bounds the figure, whose unit stands behind it."""
    match = page.spellings.match(page.text, page.skip_gap(draft.end + 1))
    if match and not match.guarded:
        draft.qualifier, draft.strength = page.lexicon.qualifiers.AFTER["+"]
        draft.cue = (draft.end, draft.end + 1)
        _take(page, draft, match)


def _glued(page: Page, draft: Draft) -> None:
    """Letters glued to the digits: a unit, a scale, or either (``5m``)."""
    found = _LETTERS.match(page.text, draft.end)
    glued = found.group() if found else ""
    if not draft.units and scales.is_label(page, draft, glued):
        draft.after = glued
        return
    match = page.spellings.match(page.text, draft.end)
    factor = 0 if draft.scaled else page.lexicon.numbers.SCALE_SYMBOLS.get(glued, 0)
    if factor and not (match and match.end > draft.end + len(glued)):
        _scale_or_unit(page, draft, match, factor)
    elif draft.units:
        return
    elif match and _is_glued_unit(page, draft, match):
        _take(page, draft, match)
    else:
        draft.after = glued


def _is_glued_unit(page: Page, draft: Draft, match: Match) -> bool:
    if match.guarded:
        return letters.is_glued_unit(page, draft, match)
    return not (
        letters.is_isotope(page, draft.start, match.end) or letters.is_postcode(page.text, draft.start, match.end)
    )


def _scale_or_unit(page: Page, draft: Draft, match: Match | None, factor: int) -> None:
    """``m``, ``t``, ``T``, ``M``: decided by what is next to it; where nothing is, both readings are kept."""
    end = draft.end + len(_LETTERS.match(page.text, draft.end).group())  # type: ignore[union-attr]
    if draft.units:
        scales.grow(draft, factor, end)
    elif match is None or not letters.measures(page, draft, end):
        scales.grow(draft, factor, end)
        following = _match(page, draft, page.text[end : end + 1])
        if following:
            _take(page, draft, following)
    else:
        draft.units, draft.also, draft.end = match.readings, factor, end


def _take(page: Page, draft: Draft, match: Match) -> None:
    readings = match.readings
    draft.units = _likeliest_first(page, draft, match) if readings[0][0].kind == "mass" else readings
    draft.end = match.end


def _likeliest_first(page: Page, draft: Draft, match: Match) -> Readings:
    """The readings, money first where a word of mass is also one of money and is paid (``5 million pounds``)."""
    readings = match.readings
    if not any(unit.kind == "money" for unit, _ in readings) or not _is_paid(page, draft, match.end):
        return readings
    return tuple(sorted(readings, key=lambda reading: reading[0].kind != "money"))


def _is_paid(page: Page, draft: Draft, end: int) -> bool:
    """Whether pounds are money: a word of paying before them, or millions of them in a text that writes the sign."""
    before = page.low[max(0, draft.start - 30) : draft.start].split()
    if any(word in page.lexicon.context.PAYING for word in before[-4:]):
        return True
    if not draft.scaled:
        return False
    match = page.next(end)
    if match is None or match[1] not in page.lexicon.nouns.OF_WORDS or "£" in page.text:
        return True
    return page.after(match.end()) in page.lexicon.nouns.DETERMINERS


def _bracketed(page: Page, draft: Draft) -> None:
    """``20 (kg)``."""
    found = _BRACKETED.match(page.text, draft.end)
    if found and _CLOSERS[found[1]] == found[3]:
        match = page.spellings.match(page.text, found.start(2))
        apart = page.text[draft.end] == " " or match is None or match.end - match.start > 1
        if match and apart and match.end == found.end(2) and match.readings[0][0].kind != "money":
            _take(page, draft, match)
            draft.end = found.end()


def _rate(page: Page, draft: Draft) -> None:
    """``a barrel``, ``per square foot``, ``/hour`` after the unit."""
    end = draft.end
    each = page.spellings.match_each(page.text, end if page.text[end] == "/" else end + 1)
    if each is None or each.readings[0][0].kind not in _COUNTED_FOR:
        return
    if _is_relative(page, each.end):
        return
    unit, malformed = draft.units[0] if draft.units else (COUNT, False)
    if unit.kind not in ("percent", "point"):
        draft.units = ((_rate_unit(unit.name, each.readings[0][0].name), malformed),)
        draft.end = each.end


def _is_relative(page: Page, end: int) -> bool:
    """Whether a point in time follows (``a year ago``); not where a rate is set against the former one."""
    match = page.next(end)
    if match is None or match[1] not in page.lexicon.dates.RELATIVE:
        return False
    following = page.text[match.end() + 1 : match.end() + 2]
    return match[1] not in page.lexicon.joints.FROM_WORDS or not (following.isdecimal() or following in "$£€")


@lru_cache(maxsize=1024)
def _rate_unit(counted: str, each: str) -> Unit:
    return per(unit_named(counted), unit_named(each))


def rate_of_counted(page: Page, draft: Draft) -> None:
    """A rate after the counted noun: ``78,000 times a minute``, ``3,000 tests per day``."""
    if draft.noun is None or draft.units or draft.kind or page.text[draft.noun[1] : draft.noun[1] + 1] != " ":
        return
    each = page.spellings.match_each(page.text, draft.noun[1] + 1)
    if each and each.readings[0][0].kind == "duration" and page.after(each.end) not in page.lexicon.dates.RELATIVE:
        draft.units = ((_rate_unit("", each.readings[0][0].name), False),)
