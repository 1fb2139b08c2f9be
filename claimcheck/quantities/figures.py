"""One draft for each numeral of a page: a figure, a date, or a refusal with its reason."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.quantities import (
    clock,
    compounds,
    dates,
    leading,
    money,
    multiples,
    number_words,
    numerals,
    parts,
    pronouns,
    refusals,
    scales,
    telephones,
    units_after,
)
from claimcheck.quantities.draft import Draft
from claimcheck.quantities.following import ANY, DATE, SCALE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.quantities.page import Page


YEAR_DIGITS = 4

AROUND, LONG_WORD = 100, 5
"""Characters around a word in which words of so many letters, all of them small, show that a line is prose."""

MAX_PHRASE = 40
"""A text this short may be a mere quantity, as a ledger states it."""

_OPENERS = frozenset(" \n\t\u00a0($£€")
_SEPARATORS = frozenset(".,")
_DASHES = frozenset("-–/")
_AFTER_MONTH = frozenset(" \u00a0.,-–\n")
_DIALS = frozenset("+(")
_HYPHEN = "-"


def read(page: Page) -> list[Draft]:
    """Every numeral in reading order; none is read twice."""
    drafts: list[Draft] = []
    previous: Draft | None = None
    text, at = page.text, 0
    for start, end in _spots(page):
        at = start if at < start else at
        while at < end:
            sign = text[at]
            if sign in _SEPARATORS:
                at += 1
                continue
            draft = _words(page, at, end, previous) if sign.isalpha() else _digits(page, at, end, previous)
            if draft is None:
                at = end
                continue
            if previous is not None and draft.start < previous.end:
                draft.start = at
            if draft.units and draft.start and text[draft.start - 1] == "(":
                _restated(page, draft, drafts)
            drafts.append(draft)
            previous = draft
            at = draft.end
    return _alone(page, drafts) if len(text) <= MAX_PHRASE else drafts


def _alone(page: Page, drafts: list[Draft]) -> list[Draft]:
    """The drafts of a text that may be a mere figure; articles do not load what reads them."""
    from claimcheck.quantities import phrases

    return phrases.read(page, drafts)


def _restated(page: Page, draft: Draft, drafts: list[Draft]) -> None:
    """Add the ``a mile`` that a figure in brackets gives again."""
    from claimcheck.quantities import restated

    one = restated.one(page, draft)
    if one and not (drafts and one.start < drafts[-1].end):
        drafts.append(one)


def _spots(page: Page) -> list[tuple[int, int]]:
    """Where digits or a number word begin and end, in reading order."""
    spots = numerals.runs(page.text)
    words = page.lexicon.anchors(page.low)
    first = page.lexicon.word.match(page.low)
    if first and page.lexicon.opens(first[1]):
        words.append(first.span(1))
    if words:
        spots += words
        spots.sort()
    return spots


def _digits(page: Page, start: int, end: int, previous: Draft | None) -> Draft:
    """The draft of the digits at a place."""
    text = page.text
    while text[end - 1] in _SEPARATORS:
        end -= 1
    if (
        end - start > YEAR_DIGITS
        and text[start + YEAR_DIGITS] == "."
        and dates.after_month(page, start, start + YEAR_DIGITS)
    ):
        end = start + YEAR_DIGITS
    before = text[start - 1] if start else "\n"
    if before not in _OPENERS:
        refused = _glued(page, start, end, previous)
        if refused:
            return refused
    around = page.follows(end) | (page.leads(start)[2] if before in _AFTER_MONTH else leading.OTHER)
    found = _dated(page, start, end, around)
    return found if found is not None else _number(page, start, end, around, previous)


def _dated(page: Page, start: int, end: int, around: int) -> Draft | None:
    """A draft for a date, a clock time or a telephone number; the words and signs next to it are looked at first."""
    text, found = page.text, None
    sign = text[end : end + 1]
    if around & DATE or sign in _DASHES or (end - start > YEAR_DIGITS and text.count(".", start, end) > 1):
        found = dates.read(page, start, end)
    elif around & leading.MONTH:
        found = dates.after_month(page, start, end)
    elif around & leading.AT and end - start > 3 and text[end - 3] == "." and text[start - 1] == " ":
        found = clock.pointed(page, start)
    if found is None and (
        sign == ")"
        or (around & leading.OTHER and text[start - 1 : start] in _DIALS)
        or ((sign != " " or around & ANY == ANY) and text[end + 1 : end + 2].isdecimal())
    ):
        found = telephones.read(page, start)
    return found


def _number(page: Page, start: int, end: int, around: int, previous: Draft | None) -> Draft:
    """The draft of digits that are no date, with what stands before and after them."""
    draft = numerals.read(page, start, end)
    if draft.refused:
        return draft
    if page.text[start - 1 : start] == page.separators.decimal:
        _leading_point(page, draft)
        money.read(page, draft)
    elif around & leading.ANY:
        money.read(page, draft)
    if around & ANY:
        _complete(page, draft)
    if not draft.units and not draft.scaled:
        if draft.form == "digits":
            _bare(page, draft, previous)
        elif draft.form == "fraction":
            draft.kind = "share"
            draft.refused = "idiom" if refusals.is_idiom(page, draft.start, draft.end) else ""
    elif page.text[draft.number_end : draft.number_end + 1] == _HYPHEN and refusals.is_idiom(page, start, end):
        draft.refused = "idiom"
    elif previous is not None and previous.refused == refusals.NUMBERED and refusals.is_labelled(page, previous, draft):
        draft.refused = refusals.NUMBERED
    return draft


def _glued(page: Page, start: int, end: int, previous: Draft | None) -> Draft | None:
    """A draft for digits that are part of a word or a code."""
    before = page.text[start - 1]
    last = previous.end if previous else -1
    if last == start - 1 and previous and previous.refused and before in "-‐‑–/.":
        return dates.refused(start, end, previous.refused)
    period = dates.quarter(page, start, end) if before.isalpha() else None
    if period:
        return period
    reason, stop = refusals.glued(page, start, end, last)
    return dates.refused(start, stop, reason) if reason else None


def _leading_point(page: Page, draft: Draft) -> None:
    """``.08``: a decimal point without a zero before it."""
    start, text = draft.start, page.text
    if draft.value.denominator != 1:
        return
    if start == 1 or not (text[start - 2].isalnum() or text[start - 2] in ".)"):
        place = 10 ** (draft.end - start)
        draft.value, draft.step = draft.value / place, Fraction(1, place)
        draft.start -= 1


def _complete(page: Page, draft: Draft) -> None:
    """What may follow a number: a scale, a fraction, a multiple, a unit."""
    if not (page.follows(draft.end) & SCALE and _scaled(page, draft)):
        if draft.form == "fraction" or (page.text[draft.start] == "0" and _is_part(page, draft)):
            parts.of_one(page, draft)
        units_after.read(page, draft)
        units = draft.units
        if units and units[0][0].kind == "temperature" and page.text[draft.start - 1 : draft.start] == " ":
            money.spaced_minus(page, draft)
    if draft.units and page.leads(draft.start)[2] & leading.JOINER and page.text[draft.start - 1] == " ":
        compounds.after_one(page, draft)


def _is_part(page: Page, draft: Draft) -> bool:
    """``0.6 of a mile``; not ``0.6 a year ago``: whether a number that begins with a zero is a part."""
    return page.after(draft.end) in page.lexicon.nouns.OF_WORDS


def _scaled(page: Page, draft: Draft) -> bool:
    """Take a scale and a fraction that follow a number, and tell whether it is a multiple."""
    if draft.form in ("digits", "words"):
        scales.read(page, draft)
        if not page.follows(draft.end) & SCALE:
            return False
        parts.after_number(page, draft)
        if draft.step.denominator != 1 and not draft.scaled:
            scales.read_words(page, draft)
    else:
        scales.read_words(page, draft)
    return multiples.read(page, draft)


def _bare(page: Page, draft: Draft, previous: Draft | None) -> None:
    """A number without unit or scale may be a year or a name."""
    if dates.bare_year(page, draft, previous):
        return
    if previous and previous.refused == refusals.NUMBERED and refusals.goes_on(page, previous, draft):
        draft.refused = previous.refused
        return
    draft.refused = refusals.named(page, draft)


def _words(page: Page, start: int, end: int, previous: Draft | None) -> Draft | None:
    """The number in words whose first word is at ``start``; refused where it says what the price before it is for."""
    draft = _in_words(page, start, end)
    if draft is not None and previous is not None and _is_price(previous):
        said = page.low[previous.end : draft.end]
        draft.refused = "what a price is for" if said in page.lexicon.numbers.PRICED_BY else draft.refused
    return draft


def _is_price(draft: Draft) -> bool:
    return bool(draft.units) and draft.units[0][0].kind == "money"


def _in_words(page: Page, start: int, end: int) -> Draft | None:
    """The number in words whose first word is at ``start``."""
    word = page.low[start:end]
    numbers = page.lexicon.numbers
    if word in numbers.FRACTIONS:
        draft = parts.read(page, start, end)
    elif word in numbers.FOLDS:
        return multiples.fold(page, start, end)
    elif word in numbers.EACH:
        return parts.every(page, start, end)
    else:
        draft = number_words.fuzzy(page, start, end) or number_words.read(page, start, end)
    if draft is None:
        return None
    number_end = draft.end
    if word in numbers.PRONOUNS:
        parts.after_number(page, draft)
    reason = _glued_word(page, draft) or (pronouns.reason(page, draft) if draft.end == number_end else "")
    if reason:
        return None if word in numbers.INDEFINITE else dates.refused(draft.start, draft.end, reason)
    if not draft.units:
        money.read(page, draft)
        if page.follows(draft.end):
            _complete(page, draft)
    if draft.form == "fraction" and not draft.units:
        draft.kind = "share"
    return draft


def _is_titled(page: Page, draft: Draft) -> bool:
    """``the Famous Five meet``, ``near the Four Courts``: a word of a name; in a headline all have capitals."""
    before, first = page.word_before(draft.start)
    following = page.next(draft.end)
    if before in page.lexicon.dates.THE:
        return following is not None and page.text[following.start(1)].isupper() and _is_prose(page, draft)
    if not before or before in page.lexicon.nouns.STOPS or page.begins_sentence(first):
        return False
    goes_on = page.text.startswith(",", draft.end) if following is None else page.text[following.start(1)].islower()
    return goes_on and page.text[first].isupper() and page.text[first + len(before) : draft.start] == " "


def _is_prose(page: Page, draft: Draft) -> bool:
    """Whether the line is no headline in capitals: a long word near by has none."""
    before = page.text[max(0, draft.start - AROUND) : draft.start].rpartition("\n")[2]
    words = (before + page.text[draft.end : draft.end + AROUND].partition("\n")[0]).split()
    return any(len(word) >= LONG_WORD and word.islower() and word.isalpha() for word in words)


def _glued_word(page: Page, draft: Draft) -> str:
    """``Forty-Niners``, ``seven-time``: a number word inside another word, or an idiom."""
    tail = page.low[draft.end : draft.end + 1].isalnum() and page.lexicon.word.match(page.low, draft.end)
    if tail or page.text[draft.start - 1 : draft.start].isalpha():
        return "name"
    if page.text[draft.start].isupper() and _is_titled(page, draft):
        return "name"
    if page.text[draft.end : draft.end + 1] == "-" and page.after(draft.end) in page.lexicon.names.IDIOM_TAILS:
        return "idiom"
    if page.low.endswith(page.lexicon.clock_joints, 0, draft.start) and clock.is_told(page, draft.start):
        return "idiom"
    return "idiom" if page.low.startswith(page.lexicon.clock_joints, draft.end) and clock.tells(page, draft.end) else ""
