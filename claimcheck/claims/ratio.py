"""Ratio: a count over a count, written as one figure (12/47, 24 out of 50), taken apart again."""

from __future__ import annotations

import re
from fractions import Fraction

from claimcheck.claims.slotted import SLOTS
from claimcheck.pattern import pattern
from claimcheck.quantities.quantity import Quantity, Reading
from claimcheck.units import unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.claims.claim import Claim
    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.phrasing import Match
    from claimcheck.claims.slotted import Slotted

FEW = 10
"""A ratio over no more than this many may be a fraction loosely meant: *2/3 of them*."""

_PAIR = pattern(r"(\d[\d,]{0,9})(?:/|⁄| (?:out of|of) )(\d[\d,]{0,9})")


_TO = " to "
_DECIMAL = pattern(r"\d+\.\d+")
_PART_OF = pattern(rf"[{''.join(SLOTS.values())}][^,;:.]{{0,30}} (?:of|among|from|in) (?:[a-z']+ ){{0,3}}\Z")
_OF = pattern(r" ?of ([a-z' -]{1,40})")


def counts(ratio: Quantity) -> tuple[Quantity, Quantity] | None:
    """The part and the whole that a ratio in digits names; None where it may be a fraction loosely meant.

    A ratio of two counts is exact, a fraction is not: *12/47* says that 47 were counted, *two in three* does not.
    """
    match = _PAIR.fullmatch(ratio.text)
    if match is None or int(match[2].replace(",", "")) <= FEW:
        return None
    return _count(ratio, match, 1), _count(ratio, match, 2)


def is_to_one(sentence: Slotted, place: int, words: Lexicon) -> bool:
    """Whether a figure is a term of a ratio, which is no amount: "by nearly four to one"."""
    text = sentence.text
    other = place + len(_TO) + 1
    if text.startswith(_TO, place + 1) and other in sentence.slots:
        one = sentence.figure(other)
        return one.kind == "count" and one.value == 1
    if not text.startswith(words.starts("to_one"), place + 1):
        return False
    led = next(phrase for phrase in words.starts("to_one") if text.startswith(phrase, place + 1))
    return not text[place + 1 + len(led) :][:1].isalpha()


def _count(ratio: Quantity, match: re.Match[str], place: int) -> Quantity:
    start, end = ratio.start + match.start(place), ratio.start + match.end(place)
    reading = Reading(Fraction(int(match[place].replace(",", ""))), unit(""), Fraction(1))
    return Quantity(ratio.document, start, end, end, "count", (reading,))


def opens_clause(match: Match) -> bool:
    """Whether a phrasing that begins with *of*, *out of* or *among* begins a clause, and is no tail of a noun.

    ``Of the 48 staff, 11 left`` has a whole; ``a limit of 2 spoons a day, 808 people`` has none.
    """
    text = match.sentence.text
    groups = match.phrasing.lexicon.groups
    first = text[match.start :].lstrip().split(" ", 1)[0]
    before = text[: match.start].rstrip(" \"'")
    if first not in groups["from_all"] or not before:
        return True
    opened = before[-1] in ".,;:(–" or before[-1].isdecimal()
    return opened or before.rpartition(" ")[2] in groups["before_clause"]


def is_whole_again(match: Match, following: str, group: str = "whole_again") -> bool:
    """Whether a share with these words behind it is of what was told before: ``of them``, or nothing."""
    named = _OF.match(following)
    if named is None:
        return True
    words = set(named[1].split())
    return bool(words & match.phrasing.lexicon.groups[group])


def is_divided(match: Match) -> bool:
    """Whether the whole is that of a part told before, of which a pronoun speaks: ``72 of the 480; 18 of those``."""
    before = match.sentence.text[: match.places["whole"][0]]
    return _PART_OF.search(before) is not None


def is_fraction_word(figure: Quantity) -> bool:
    """Whether a share is a fraction, *two-thirds* or *one in five*, rather than a percentage or a ratio of counts."""
    return figure.kind == "share" and counts(figure) is None


def is_percentage(claim: Claim, role: str) -> bool:
    """Whether a role is filled by a percentage or a fraction word: a ratio of counts is itself a part and a whole."""
    figure = claim.figure(role)
    return figure.kind == "percent" or is_fraction_word(figure)


def is_whole_number(figure: Quantity) -> bool:
    """Whether a count is one: 8.30 of 19 is no number of patients, and 1.020 may be a thousand in another notation."""
    plain = figure.kind != "count" or figure.unit.factor != 1 or figure.unit.symbol
    return bool(plain) or (figure.value.denominator == 1 and _DECIMAL.fullmatch(figure.text) is None)
