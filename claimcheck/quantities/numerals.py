"""Numerals in digits: every grouping of the press, vulgar fractions, slashes."""

from __future__ import annotations

import re
import unicodedata
from fractions import Fraction
from functools import lru_cache

from claimcheck.pattern import pattern
from claimcheck.quantities.draft import ONE, ZERO, Draft
from claimcheck.quantities.page import SPACES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.quantities.page import Page

MAX_DIGITS = 30
"""A run of more digits than this is an identifier or noise, never a figure."""

VULGAR = "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
DIGITS = pattern(rf"[^\x00-/:-\xbb](?<=[\d{VULGAR}])[\d.,]*")
"""Digits with their separators; what is neither one of ASCII nor beyond Latin-1's fractions is passed over quickly."""
_ZEROED = bytes(ord("0") if code in b"0123456789" else code for code in range(256))
_ZEROS = pattern(rb"0[0.,]*")
_RUN = pattern(r"\d{1,31}")
_POWERS = frozenset("eE×^⁻⁰⁴⁵⁶⁷⁸⁹")
_EXTENDING = frozenset(VULGAR + SPACES + "/⁄-·") | _POWERS
_TIMES = frozenset("xX")
_SPANS = ("-", "‐", "‑", "–")


def runs(text: str) -> list[tuple[int, int]]:
    """Where digits with their separators stand in a text.

    The search for one sign is the quickest there is, so in plain ASCII all digits are made one.
    """
    found = _ZEROS.finditer(text.encode("ascii").translate(_ZEROED)) if text.isascii() else DIGITS.finditer(text)
    return [match.span() for match in found]


class Separators:
    """The decimal and the grouping sign of a locale, as patterns of whole numerals.

    ``marks`` are further signs that group digits by threes, as a blank does (1'300). Where the grouping sign
    ``may_point``, it is a decimal sign before any other number of digits than three (2.5 beside 1.300).
    """

    __slots__ = ("decimal", "goes_on", "group", "grouped", "marks", "plain", "point", "pointed")

    def __init__(self, decimal: str, group: str, marks: str = "", may_point: bool = False) -> None:
        point, comma = re.escape(decimal), re.escape(group)
        self.decimal, self.group, self.marks = decimal, group, marks
        self.pointed = pattern(rf"\d{{1,{MAX_DIGITS}}}{comma}(?:\d{{1,2}}|\d{{4,15}})") if may_point else None
        self.point = f"[{point}{comma}]" if may_point else point
        self.goes_on = r"[\d,:/-]|\.\d" if group == "," else r"[\d:/-]|[.,]\d"
        self.grouped = pattern(
            rf"(?:\d{{1,3}}(?:{comma}\d{{3}}){{1,9}}|\d{{1,2}}(?:{comma}\d{{2}}){{1,8}}{comma}\d{{3}})(?:{point}\d{{1,15}})?"
        )
        self.plain = pattern(rf"\d{{1,{MAX_DIGITS}}}(?:{point}\d{{1,{MAX_DIGITS}}})?")


@lru_cache(maxsize=8192)
def literal(token: str, separators: Separators) -> tuple[Fraction, Fraction] | None:
    """The value of a whole numeral and the place of its last significant digit; None if it is no numeral.

    >>> comma = Separators(".", ",")
    >>> literal("1,300", comma), literal("2.50", comma)
    ((Fraction(1300, 1), Fraction(100, 1)), (Fraction(5, 2), Fraction(1, 100)))
    >>> literal("22,24,26", comma) is None
    True
    """
    if separators.pointed and separators.pointed.fullmatch(token):
        token = token.replace(separators.group, separators.decimal)
    elif separators.group in token:
        if not separators.grouped.fullmatch(token):
            return None
        token = token.replace(separators.group, "")
    elif not separators.plain.fullmatch(token):
        return None
    digits, _, decimals = token.partition(separators.decimal)
    if decimals:
        place = 10 ** len(decimals)
        return Fraction(int(digits + decimals), place), Fraction(1, place)
    return Fraction(int(digits)), Fraction(last_place(int(digits)))


@lru_cache(maxsize=1024)
def whole(number: int) -> tuple[Fraction, Fraction]:
    """A whole number and the place of its last significant digit, as :func:`literal` gives them."""
    return Fraction(number), Fraction(last_place(number))


def last_place(number: int) -> int:
    """The place value of the last significant digit of a whole number: trailing zeros say nothing.

    >>> last_place(1300), last_place(1305), last_place(0)
    (100, 1, 1)
    """
    if number % 10 or not number:
        return 1
    place = 10
    while not number % (place * 10):
        place *= 10
    return place


def read(page: Page, start: int, end: int) -> Draft:
    """The numeral at digits ``start`` to ``end`` of the text, or the first one there."""
    text = page.text
    found = literal(text[start:end], page.separators) if end - start <= MAX_DIGITS else None
    if found is None:
        return _unusual(page, start, end)
    value, step = found
    draft = Draft(start, end, value, step)
    sign = text[end : end + 1]
    if sign == " ":
        following = text[end + 1 : end + 2]
        if not following.isalpha() or following in _TIMES:
            _extend(page, draft)
    elif sign in _EXTENDING or (sign and sign in page.separators.marks):
        _extend(page, draft)
    return draft


def _unusual(page: Page, start: int, end: int) -> Draft:
    """A vulgar fraction, or the first number of a list written without blanks (``22,24,26``)."""
    if page.text[start] in VULGAR:
        value = _vulgar(page.text[start])
        return Draft(start, start + 1, value, Fraction(1, value.denominator), "fraction")
    if end - start > MAX_DIGITS:
        return _refused(start, end, "too many digits")
    priced = _priced(page, start)
    if priced:
        found = literal(priced[0], page.separators)
        if found:
            return Draft(start, priced[1], *found)
    token = page.text[start:end]
    cut = _piece(token, start)
    found = literal(page.text[start:cut], page.separators)
    if token.count(".") > 1:
        return _refused(start, end, "version or code")
    if found is None or cut == start:
        return _refused(start, end, "unreadable numeral")
    return Draft(start, cut, *found)


def _priced(page: Page, start: int) -> tuple[str, int] | None:
    """A price with a decimal comma; what reads it is loaded where a numeral is unusual."""
    from claimcheck.quantities import prices

    return prices.swapped(page, start)


def _power(page: Page, draft: Draft) -> bool:
    """Take a power into a number; what reads it is loaded where one may begin."""
    from claimcheck.quantities import powers

    return powers.read(page, draft)


def _piece(token: str, start: int) -> int:
    """The end of the first run of digits of a list written without blanks (``22,24,26``)."""
    match = _RUN.match(token)
    return start + (match.end() if match else 0)


def _extend(page: Page, draft: Draft) -> None:
    """Digits that go on after a blank, a vulgar fraction, or a slash."""
    text, end = page.text, draft.end
    sign = text[end]
    if sign in VULGAR:
        _add_fraction(draft, end + 1, _vulgar(text[end]))
    elif sign in SPACES and end + 1 < len(text):
        _extend_apart(page, draft, text[end + 1])
    elif sign in "/⁄":
        _slash(page, draft)
    elif sign == "-":
        _mixed(page, draft)
    elif sign in page.separators.marks:
        _spaced(page, draft)
    elif sign == "·" and text[end + 1 : end + 2].isdecimal():
        _raised_point(page, draft)
    elif sign in _POWERS:
        _power(page, draft)


def _extend_apart(page: Page, draft: Draft, following: str) -> None:
    """What stands behind the blank."""
    if following in VULGAR:
        _add_fraction(draft, draft.end + 2, _vulgar(following))
    elif following.isdecimal():
        _spaced(page, draft)
    elif following in _SET_APART and not _power(page, draft):
        _slash(page, draft)


def _spaced(page: Page, draft: Draft) -> None:
    """``1 300`` in groups of three, or ``1 1/2``."""
    text = page.text
    blank = text[draft.end]
    grouped = _spaced_groups(blank, page.separators).match(text, draft.start) if draft.end - draft.start <= 3 else None
    if grouped and not (text[draft.start] == "0" or (blank == " " and _is_listed(page, draft.start))):
        found = literal(grouped.group().replace(blank, ""), page.separators)
        if found:
            draft.end = draft.number_end = grouped.end()
            draft.value, draft.step = found
        return
    priced = None if grouped else _priced(page, draft.start)
    found = literal(priced[0], page.separators) if priced else None
    if priced and found:
        draft.value, draft.step = found
        draft.end = draft.number_end = priced[1]
        return
    _mixed(page, draft)


def _mixed(page: Page, draft: Draft) -> None:
    """``1 1/2``, and ``6-11/16`` of the wire."""
    mixed = _MIXED.match(page.text, draft.end)
    if mixed and int(mixed[1]) < int(mixed[2]) and draft.value.denominator == 1:
        _add_fraction(draft, mixed.end(), Fraction(int(mixed[1]), int(mixed[2])))


_MIXED = pattern(rf"[{SPACES}-](\d{{1,2}})(?:[/⁄]| / )([1-9]\d?)(?![\w/])")
_SET_APART = frozenset("×xX/∙·*")


@lru_cache(maxsize=8)
def _spaced_groups(blank: str, separators: Separators) -> re.Pattern[str]:
    gap = re.escape(blank)
    decimals, stop = rf"(?:{separators.point}\d{{1,15}})?", rf"(?!{separators.goes_on}|{gap}\d)"
    return pattern(rf"\d{{1,3}}(?:{gap}\d{{3}}){{1,9}}{decimals}{stop}")


def _is_listed(page: Page, start: int) -> bool:
    """Whether the numeral stands right after another number or a name, so that a blank groups nothing."""
    before = page.text[max(0, start - 2) : start]
    if len(before) == 2 and before[1] == " " and before[0].isalnum() and page.text[start - 2].isdecimal():
        return True
    return _ends_span(page, start)


def _ends_span(page: Page, start: int) -> bool:
    """Whether the numeral ends a span of years, ``1968-76 116 patients``."""
    first = page.text[max(0, start - 5) : start - 1]
    return page.text[start - 1 : start] in _SPANS and len(first) == 4 and first.isdecimal()


def _slash(page: Page, draft: Draft) -> None:
    """``3/4`` as a fraction; anything else with a slash is left to the refusals."""
    match = _SLASH.match(page.text, draft.end)
    digits = match[1].replace(page.separators.group, "") if match and draft.value.denominator == 1 else ""
    if match is None or not digits.isdecimal():
        return
    bottom = int(digits)
    if _is_span_of_years(draft.value, bottom) or not 0 < draft.value < bottom or page.text[draft.start] == "0":
        return
    draft.value = draft.value / bottom
    draft.step = Fraction(1, bottom)
    draft.form = "fraction"
    suffixed = page.low[match.end() : match.end() + 2] in page.lexicon.numbers.ORDINAL_SUFFIXES
    draft.end = draft.number_end = match.end() + 2 * suffixed


_SLASH = pattern(
    r"(?:[/⁄]| / (?=(?:[234568]|10|12|16|32)(?!\d)))([1-9]\d{0,2}(?:,\d{3}){1,2}|[1-9]\d{0,5})(?![\d/⁄]|[.,]\d)"
)


def _is_span_of_years(top: Fraction, bottom: int) -> bool:
    """``1995/96`` and ``1995/1998`` say when."""
    return top >= 1000 and (bottom < 100 or (top < 2100 and 1000 <= bottom < 2100 and bottom - top < 100))


def _raised_point(page: Page, draft: Draft) -> None:
    """``3·5``, the raised point of the older British press."""
    match = _RUN.match(page.text, draft.end + 1)
    if match and draft.value.denominator == 1:
        place = 10 ** len(match.group())
        draft.value += Fraction(int(match.group()), place)
        draft.step = Fraction(1, place)
        draft.end = draft.number_end = match.end()


def _add_fraction(draft: Draft, end: int, part: Fraction) -> None:
    draft.value += part
    draft.step = Fraction(1, part.denominator)
    draft.end = draft.number_end = end


def _vulgar(sign: str) -> Fraction:
    top, _, bottom = unicodedata.normalize("NFKC", sign).partition("⁄")
    return Fraction(int(top), int(bottom))


def _refused(start: int, end: int, reason: str) -> Draft:
    draft = Draft(start, end, ZERO, ONE)
    draft.refused = reason
    return draft
