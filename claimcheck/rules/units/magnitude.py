"""A figure written so that its size cannot be told."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache

from claimcheck.claims import ANY, Claim, Example, Passage, Rule
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.nearby import nearby
from claimcheck.claims.notated import exactly
from claimcheck.pattern import pattern
from claimcheck.units.spellings import spellings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier
    from claimcheck.documents.document import Document
    from claimcheck.locale import Locale
    from claimcheck.quantities.quantity import Quantity

COUNTED = {
    "scales": "words of magnitude",
    "signs": "signs of a percentage",
    "currencies": "signs of a currency",
    "digits": "digits after the last comma",
    "groups": "groups of digits of a wrong length",
    "points": "decimal points",
    "noughts": "noughts before its first digit",
}
"""What each reading counts."""

LONGEST_SCALE = 12
"""Letters of a word of magnitude, with the blank before it."""

BEFORE = 24
"""Letters on either side of two points in which the rest of the figure stands."""

LEAST = 100_000
"""The least of the words of magnitude that are looked at: a lakh."""

_CURRENCIES = frozenset("£$€₹")
_THOUSANDS = (10**6, 10**9, 10**12)
_JOINTS = " \u00a0-"
"""What may stand between two words of magnitude."""

_OTHERS = frozenset("tTkK")
_ANCHORS = frozenset(("bn", "mn", "mln", "tn", "trn"))

GREAT = 1_000_000
"""Words of magnitude from this on are not multiplied by one another: *a thousand million*, but no *million bn*."""

_PERCENT_AGAIN = pattern(r" ?(?:%|per ?cent\b)(?!-| point)", re.IGNORECASE)
_GROUPS = pattern(r",\d{3}(?:,\d{3})*(?![\d,])")
_LAST_GROUP = pattern(r"(?:,\d{3})*,(\d{4,7})(?!\w|[,.] ?\d|-\d)")
_HOURS = 4
"""Digits of a time of day as soldiers write it: *0600 hours*."""
_HINT = pattern(r"\.[0-9]{0,9}\.[0-9]")
_TWO_POINTS = pattern(r"(?:[£$€₹]|Rs\.? ?)\d[\d,]{0,15}\.(?:\.\d{1,9}|\d{1,9}\.\d{1,9})")
_POINTS_AND_UNIT = pattern(
    r"(?<![\w.,])\d[\d,]{0,15}\.(?:\.\d{1,9}|\d{1,9}\.\d{1,9})(?= ?(?:%|per ?cent|pc |pct|[mbt]n\\b|[mbt]r?illion))"
)
_TWO_SIGNS = pattern(r"[£$€₹][£$€₹]\d[\d,.]{0,15}")
_SIGNS = "£€₹"
"""One of these at least is in every pair of different signs."""
_COMMA = pattern(r"[£$€]\d{1,3},\d{1,2}(?: ?(?:m|bn))?")
_POINT = pattern(r"[£$€]\d{1,4}\.\d{1,2}(?!\d)")
_RUN = pattern(r"\d{1,3}(?:,\d{1,7}){1,6}(?![\w,]|[.:/-]\d)")
_LONG_GROUP = pattern(r",,?\d\d")
"""A group of two digits or more: *1,2,3* is a list."""

_NO_GROUP = pattern(r"\d{1,3},,\d{3}(?![\w,])")
_WELL_GROUPED = pattern(r"\d{1,3}(?:,\d{3})+|\d{1,2}(?:,\d{2})*,\d{3}")
_WORDS_AFTER = pattern(r" ([a-z]+)(?: ([a-z]+))?(?: ([a-z]+))?")


LONGEST_SIGN = 3
"""Letters of a sign of a unit, which may be something else after a code: *03 am*."""

_NOUGHTS = pattern(r" 0(?<=[a-z] 0)(0*)\d{1,5}(?= ([A-Za-z]+)(?: ([a-z]+))?(?: ([a-z]+))?)")


class MagnitudeNotation(Rule):
    """A figure that names its magnitude twice, groups its digits wrongly, has two decimal points or begins with a nought.

    *$700m million* is 700 million or 700 trillion; *31,4000* may be 31,400 or 314,000. They come of editing a figure by
    half. Indian grouping (12,34,567), lists of years and decimal commas are left alone.
    """

    code = "CC105"
    is_certain = True
    roles = {"written": ANY, "allowed": ANY}
    result = "allowed"
    relation = "<="
    readings = ("scales", "signs", "currencies", "digits", "groups", "points", "noughts")
    message = "“{written}” cannot be read as a number"
    valid = (
        Example("The 50m pool cost £11m and drew 1.2m swimmers."),
        Example("A lakh is 1,00,000 and a crore 1,00,00,000."),
        Example("It was held in 1999,2000 and on May 3,2004."),
        Example("A thousand million is a billion; 5 per cent of $3 million is little."),
        Example("Version 2.7.1 costs $5 and is 40% percentage points better."),
        Example("A £5m million-dollar view is a slip of another kind."),
        Example("The value was 0,1234 in the older tables."),
        Example("It cost €12,50 then. Rs 1,25,000.50 was paid, or 1.5 lakh crore; a thousand million in all."),
        Example("The numbers 1,2,3 people chose most; see pages 31,4000, 27 and 19."),
        Example("Verses 3,45 and 7,12 were read; version 2.3.1 is 40 per cent faster."),
        Example("Ring between 0600 hours and 1,9600n8, which is a port."),
        Example("Agent 007 films, code 030 and 10, 000 people; press 01 twice."),
    )
    invalid = (
        Example("The court froze assets worth $700m million."),
        Example("Sales came to £4.1bn billion."),
        Example("Some 31,4000 people fled."),
        Example("The crowd was put at 27,3000, the secretary said."),
        Example("Shipments of maize reached 16,2500 tonnes last week."),
        Example("Prices rose 5 per cent% in May."),
        Example("Output fell 7%% on the year."),
        Example("The parish spent £12,50 on cakes and £9.40 on tea."),
        Example("The fund lent £$400m and was owed 2.3 million bn euros."),
        Example("Turnout was 61.4.2 per cent among 3,45 voters."),
        Example("He left Rs 1,25,000.0.5 and 12,345,67 tickets."),
        Example("The deal is worth €2.7.1bn."),
        Example("Some 030 prisoners were freed, and about 04 Elmton soldiers."),
        Example("The reserve covers 059 square kilometres."),
    )

    @staticmethod
    def scales(written: Carrier) -> Carrier:
        """Words of magnitude."""
        return written

    @staticmethod
    def signs(written: Carrier) -> Carrier:
        """Signs of a percentage."""
        return written

    @staticmethod
    def currencies(written: Carrier) -> Carrier:
        """Signs of a currency."""
        return written

    @staticmethod
    def groups(written: Carrier) -> Carrier:
        """Groups of digits between commas that are of a wrong length."""
        return written

    @staticmethod
    def digits(written: Carrier) -> Carrier:
        """Digits in the last group."""
        return written

    @staticmethod
    def points(written: Carrier) -> Carrier:
        """Decimal points."""
        return written

    @staticmethod
    def noughts(written: Carrier) -> Carrier:
        """Noughts before the first digit."""
        return written

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """Each figure with what is glued to its end, and what looks like none at all."""
        text = passage.document.text
        for figure in passage.figures:
            end = figure.end
            sign = text[end : end + 1]
            if sign == "," and (text[end + 1 : end + 2].isdecimal() or text[end + 1 : end + 2] == ","):
                yield from self._grouped(figure, passage)
            elif figure.kind == "percent" and (found := _PERCENT_AGAIN.match(text, end)):
                yield self._claim(figure.document, (figure.start, found.end()), "signs", 2, 1)
            elif figure.kind == "money" and _COMMA.fullmatch(figure.text) and _POINT.search(text):
                yield self._claim(figure.document, (figure.start, figure.end), "groups", 1, 0)
        yield from self._scaled(passage)
        yield from self._pointed(passage)
        for found in nearby(_TWO_SIGNS, text, _SIGNS, 1, 20):
            if found[0][0] != found[0][1]:
                yield self._claim(passage.document, found.span(), "currencies", 2, 1)
        if " 0" in text:
            yield from self._padded(passage, text)

    def arithmetic(self, claim: Claim) -> str:
        """What there is too much of."""
        return COUNTED[claim.formulas[0]]

    def diagnose(self, claim: Claim) -> str:
        """What is counted, and how many of it there may be."""
        return f"it has {claim.figure('written').value} {self.arithmetic(claim)}, {claim.figure('allowed').value} at most can stand"

    def _scaled(self, passage: Passage) -> Iterator[Claim]:
        """Words of magnitude of which the second cannot multiply the first: *700m million*, *2 billion million*."""
        text, seconds = passage.document.text, _seconds(passage.locale)
        for figure in passage.figures:
            end = figure.end
            if text[end - 1].isalpha() and (
                text[end : end + LONGEST_SCALE].lstrip(_JOINTS).startswith(seconds)
                or _may_be_doubled(text[figure.start : end])
            ):
                found = _scales(passage.locale).search(text, figure.start, figure.end + LONGEST_SCALE)
                if found and _is_doubled(passage, found):
                    yield self._claim(passage.document, found.span(), "scales", 2, 1)

    def _pointed(self, passage: Passage) -> Iterator[Claim]:
        """Two decimal points in a sum of money, or before a percentage, a scale or what is counted."""
        text = passage.document.text
        for hint in _HINT.finditer(text):
            around = max(0, hint.start() - BEFORE), hint.end() + BEFORE
            found = _TWO_POINTS.search(text, *around) or _POINTS_AND_UNIT.search(text, *around)
            if found:
                yield self._claim(passage.document, found.span(), "points", 2, 1)

    def _padded(self, passage: Passage, text: str) -> Iterator[Claim]:
        """Numbers that begin with a nought before what is counted or a unit: no code stands there."""
        counted, units = lexicon(passage.locale).groups["countable"], spellings(passage.locale)
        for found in _NOUGHTS.finditer(text):
            measured = units.match(text, found.end() + 1)
            is_counted = any(word in counted for word in found.groups()[1:])
            start = found.start() + 1
            if measured is not None and measured.readings[0][0].kind == "duration" and found.end() - start == _HOURS:
                continue
            if is_counted or (measured is not None and not measured.guarded and len(found[2]) > LONGEST_SIGN):
                yield self._claim(passage.document, (start, found.end()), "noughts", 1 + len(found[1]), 0)

    def _grouped(self, figure: Quantity, passage: Passage) -> Iterator[Claim]:
        """Digits between commas that no way of grouping gives; the figure before them is the first of the groups."""
        text = passage.document.text
        found = _LAST_GROUP.match(text, figure.end)
        head = figure.text.lstrip("£$€₹")
        if found and not _GROUPS.match(text, figure.end) and _is_group(head):
            group = found[1]
            last = found.end()
            measured = self._is_measured(last, passage)
            if len(group) > 4 or group[0] not in "12" or measured or self._is_amount(figure, last, passage):
                yield self._claim(figure.document, (figure.start, found.end()), "digits", len(group), 3)
            return
        start = figure.end - len(head)
        run = (_NO_GROUP if text[figure.end + 1] == "," else _RUN).match(text, start)
        if (
            run
            and _LONG_GROUP.search(run[0])
            and not _WELL_GROUPED.fullmatch(run[0])
            and self._is_amount(figure, run.end(), passage)
        ):
            yield self._claim(figure.document, (figure.start, run.end()), "groups", 1, 0)

    def _is_amount(self, figure: Quantity, end: int, passage: Passage) -> bool:
        """Whether what stands around digits makes them one number: things that are counted one by one, or money."""
        before = passage.document.text[max(0, figure.start - 1) : figure.start]
        if before in (",", ".", "-", "/") or figure.text[0] in "£$€₹":
            return before not in (",", ".", "-", "/") and "," not in passage.document.text[end : end + 1]
        words = _WORDS_AFTER.match(passage.document.text, end)
        counted = lexicon(passage.locale).groups["countable"]
        return words is not None and any(word in counted for word in words.groups())

    def _is_measured(self, end: int, passage: Passage) -> bool:
        """Whether a unit follows, time apart: "on 18,2500 tonnes"; days are told next to dates as well."""
        text = passage.document.text
        measured = spellings(passage.locale).match(text, end + 1) if text[end : end + 1] == " " else None
        if measured is None or measured.guarded or measured.end - measured.start <= LONGEST_SIGN:
            return False
        return measured.readings[0][0].kind != "duration"

    def _claim(self, document: Document, place: tuple[int, int], what: str, stated: int, allowed: int) -> Claim:
        start, end = place
        roles = {
            "written": exactly(document, start, end, Fraction(stated)),
            "allowed": exactly(document, start, end, Fraction(allowed)),
        }
        return Claim(self, roles, self.binding, (what,))


def _is_group(head: str) -> bool:
    return head.isdecimal() and len(head) <= 3 and not head.startswith("0")


def _may_be_doubled(written: str) -> bool:
    """Whether a second word of magnitude may follow the first within a figure; few have any."""
    first, *others = written.split()
    return len(others) > 1 or (bool(others) and not first.isalpha() and first[-1].isalpha())


def _is_doubled(passage: Passage, found: re.Match[str]) -> bool:
    """Whether a second word of magnitude repeats the first: after a sign, of more than it is, or in a sum of money."""
    scales = passage.locale.numbers.SCALES
    first, second = scales.get(found[1]), scales.get(found[2])
    if first is None or second is None:
        return first is None or first >= GREAT
    paid = passage.document.text[found.start() - 1 : found.start()] in _CURRENCIES and first >= GREAT
    return first > second or (paid and first in _THOUSANDS)


def _words(locale: Locale) -> list[str]:
    return [word for word, worth in locale.numbers.SCALES.items() if worth >= LEAST]


@cache
def _seconds(locale: Locale) -> tuple[str, ...]:
    """The words and signs of magnitude that may stand behind another, the longest first."""
    sure = [sign for sign in locale.numbers.SURE_SYMBOLS if len(sign) > 1 and sign in _ANCHORS]
    return tuple(sorted((*_words(locale), *sure), key=len, reverse=True))


@cache
def _scales(locale: Locale) -> re.Pattern[str]:
    """Digits with two words of magnitude."""
    signs = [sign for sign in locale.numbers.SCALE_SYMBOLS if sign not in _OTHERS]
    firsts = sorted((*_words(locale), *signs), key=len, reverse=True)
    either, again = "|".join(firsts), "|".join(_seconds(locale))
    return pattern(rf"\d[\d.,]{{0,15}} ?-?({either})[ \u00a0-]?({again})(?![-\w])")
