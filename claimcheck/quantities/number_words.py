"""Numbers in words: ``two hundred and fifty thousand``, ``minus five point five``, ``three and a half million``."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.pattern import pattern
from claimcheck.quantities.draft import Draft
from claimcheck.quantities.numerals import last_place, whole

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.quantities.page import Page

    Worth = int | Fraction

MAX_WORDS = 40
_NEXT = pattern(r"(?:[ \u00a0]{0,2}[-‐‑]?[ \u00a0]{0,7}|\n)([^\W\d_]{1,90})(?![^\W\d_])")
_LIMIT = 10**21


class Tally:
    """A number being added up word by word."""

    __slots__ = ("ended", "group", "last", "scale", "start", "total", "words")

    def __init__(self, start: int) -> None:
        self.start = self.ended = start
        self.total: Worth = 0
        self.group: Worth = 0
        self.words = 0
        self.last = ""
        self.scale: Worth = _LIMIT

    @property
    def number(self) -> Worth:
        """What has been added up so far."""
        return self.total + self.group

    def add(self, kind: str, worth: Worth, end: int) -> bool:
        """Take one more word, if the grammar of numbers lets it follow."""
        if not getattr(self, f"_{kind}")(worth):
            return False
        self.last, self.ended = kind, end
        self.words += 1
        return self.number < _LIMIT

    def _one(self, worth: Worth) -> bool:
        if self.last == "one" or (self.last == "ten" and not 0 < worth < 10) or (self.last and not worth):
            return False
        self.group += worth
        return True

    def _ten(self, worth: Worth) -> bool:
        if self.last in ("one", "ten"):
            return False
        self.group += worth
        return True

    def _scale(self, worth: Worth) -> bool:
        if worth == 100:
            if self.group >= 100 or (self.last == "scale" and not self.group):
                return False
            self.group = (self.group or 1) * 100
        elif not self.group and self.last == "scale":
            self.total *= worth
        elif worth >= self.scale:
            return False
        else:
            self.total += (self.group or 1) * worth
            self.group, self.scale = 0, worth
        return True


def read(page: Page, start: int, end: int) -> Draft | None:
    """The number in words whose first word goes from ``start`` to ``end``, or None."""
    factor = page.lexicon.numbers.COLLECTIVES.get(page.low[start:end])
    if factor:
        return Draft(_with_article(page, start), end, *whole(factor), "words")
    known = page.lexicon.number_word(page.low[start:end])
    if known is None:
        return None
    kind, worth = known
    if kind != "scale" and isinstance(worth, int) and 0 < worth < 100 and _stands_alone(page, end):
        return Draft(start, end, *whole(worth), "words")
    tally = _tally(page, start)
    if not tally.words or tally.number >= _LIMIT:
        return None
    tally.start = _with_article(page, start)
    number = Fraction(tally.number)
    step = Fraction(last_place(number.numerator) if number.denominator == 1 else 1, number.denominator)
    draft = Draft(tally.start, tally.ended, number, step, "words")
    draft.scaled = tally.scale < _LIMIT or tally.number >= 100
    draft.factor = int(tally.scale) if tally.scale < _LIMIT and not tally.group else 100 if number % 100 == 0 else 1
    _point(page, draft)
    return draft


def _stands_alone(page: Page, end: int) -> bool:
    """Whether nothing goes on with a number word."""
    match = _NEXT.match(page.low, end)
    if match is None:
        return True
    return match[1] not in page.lexicon.continuing_words and page.lexicon.number_word(match[1]) is None


def _with_article(page: Page, start: int) -> int:
    """Where ``a hundred`` or ``a dozen`` begins."""
    word, first = page.word_before(start)
    if word not in page.lexicon.numbers.ARTICLES or not page.lexicon.scale_factor(page.after(start)):
        return start
    return first


def _tally(page: Page, start: int) -> Tally:
    lexicon, low = page.lexicon, page.low
    tally = Tally(start)
    match = lexicon.word.match(low, start)
    joined = None
    while match and tally.words < MAX_WORDS:
        word = match[1]
        known = lexicon.number_word(word)
        if known is None:
            if word != lexicon.numbers.JOINER or joined or tally.last != "scale":
                break
            joined = (tally.ended, tally.total, tally.group, tally.scale)
        elif joined and known[0] == "scale" and tally.ended == joined[0]:
            break
        elif not tally.add(*known, match.end(1)):
            if joined and known[0] == "scale":
                _undo(tally, joined)
            break
        elif known[0] == "scale" and tally.scale < _LIMIT and not tally.group:
            joined = None
        match = _NEXT.match(low, match.end(1))
    return tally


def _undo(tally: Tally, joined: tuple[int, Worth, Worth, Worth]) -> None:
    """Two numbers joined by "and" (``one hundred and two hundred``): keep the first."""
    tally.ended, tally.total, tally.group, tally.scale = joined


def _point(page: Page, draft: Draft) -> None:
    """``two point eight five``, and a scale after it."""
    lexicon, low = page.lexicon, page.low
    match = _NEXT.match(low, draft.end)
    if match is None or match[1] != lexicon.numbers.POINT:
        return
    digits, end = "", draft.end
    while match and len(digits) < 15:
        match = _NEXT.match(low, match.end(1))
        known = lexicon.number_words.get(match[1]) if match else None
        if known is None or known[0] != "one" or known[1] > 9 or known[1].denominator != 1:
            break
        digits, end = digits + str(known[1]), match.end(1)  # type: ignore[union-attr]
    if digits:
        place = 10 ** len(digits)
        draft.value += Fraction(int(digits), place)
        draft.step = Fraction(1, place)
        draft.end = draft.number_end = end
        draft.scaled = False


def continues(page: Page, left: Draft, right: Draft, gap: str) -> bool:
    """``5 million 300 thousand``, ``2 crore 50 lakh``, ``3 hundred and 21``: add a smaller number to a scaled one."""
    if left.form != "digits" or right.form not in ("digits", "words") or right.negative:
        return False
    if right.starts_with_money or (left.units and not left.starts_with_money) or left.end != left.number_end:
        return False
    if right.value.denominator != 1 or not 0 < right.value < left.factor or left.value.denominator != 1:
        return False
    hundreds = left.factor == 100 and left.value < 1000 and gap.strip() in ("", page.lexicon.numbers.JOINER)
    if not hundreds and not (right.scaled and gap == " " and right.form == "digits"):
        return False
    left.value, left.step, left.factor = left.value + right.value, right.step, right.factor
    left.units = left.units or right.units
    left.end, left.number_end = right.end, right.number_end
    return True


def fuzzy(page: Page, start: int, end: int) -> Draft | None:
    """``dozens``, ``tens of thousands``, ``several hundred``: at least so many."""
    words = page.lexicon.numbers
    worth = words.FUZZY.get(page.low[start:end])
    if worth is None and page.low[start:end] not in words.SCALES:
        return None
    before, first = page.word_before(start)
    if worth is None and (before in words.PAIRS or before in page.lexicon.nouns.OF_WORDS):
        return _pair(page, start, end, before, first)
    if worth is None and before in words.FUZZY_BEFORE and page.low[start:end] in words.SCALES:
        worth = words.SCALES[page.low[start:end]]
        start = page.low.rfind(before, 0, start)
    elif worth is None or before in page.lexicon.number_words or page.low[start - 1 : start] == "-":
        return None
    for _ in range(2):
        match = _FUZZY_OF.match(page.low, end)
        if match is None or match[1] not in page.lexicon.nouns.OF_WORDS or match[2] not in words.FUZZY:
            break
        worth, end = worth * words.FUZZY[match[2]], match.end()
    draft = Draft(start, end, Fraction(worth), Fraction(worth), "fuzzy")
    draft.qualifier, draft.scaled = "at_least", True
    return draft


def _pair(page: Page, start: int, end: int, before: str, first: int) -> Draft | None:
    """``a couple hundred``, ``a couple of thousand``: about two of them."""
    words = page.lexicon.numbers
    if before not in words.PAIRS:
        before, first = page.word_before(first)
    if before not in words.PAIRS:
        return None
    worth = words.SCALES[page.low[start:end]]
    article, opening = page.word_before(first)
    draft = Draft(opening if article in words.ARTICLES else first, end, Fraction(2 * worth), Fraction(worth), "words")
    draft.qualifier, draft.scaled, draft.factor = "approx", True, worth
    return draft


_FUZZY_OF = pattern(r" ([^\W\d_]{1,4}) ([^\W\d_]{3,12})(?![^\W\d_])")
