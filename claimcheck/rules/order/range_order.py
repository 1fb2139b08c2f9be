"""A range whose ends stand the wrong way round."""

from __future__ import annotations

import re
from itertools import pairwise

from claimcheck.claims import Claim, Example, Match, Passage, Rule
from claimcheck.claims.carried import carried
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.timeline import rounded
from claimcheck.pattern import pattern
from claimcheck.quantities.qualifier import Qualifier

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier
    from claimcheck.locale import Locale
    from claimcheck.quantities.quantity import Quantity

_ERAS = ("bc", "bce", "bp", "ago")
"""After a range of years that are counted backwards."""

_ANCIENT = 1_000
"""Years from which on an age is told as a date is, the earlier first: "between 550,000 and 143,000 years old"."""
_PARTED = pattern(r"\b(?:gap|difference|spread|gulf|distance) between\Z")
"""Before a range: it is two figures, of which either may be the greater."""

_STARTING = "(start|starts|starting|begin|begins|beginning) (at|from) {low} [~] and (go|goes|going) [all the way] [up] [to] {high}"
"""A range told upwards; the words of change in it are no fall."""

_FALLEN = 60
"""How far before a range a word of change may say that what it counts went down to it."""

_COMPASS = pattern(r" ?[NSEW]\b")
"""What follows degrees of a map, which are told from one side to the other."""

_JOINT = 4
_JOINTS = ("and", "but", "to")
_APIECE = ("a", "an", "per")
_BOUNDS = (Qualifier.AT_LEAST, Qualifier.AT_MOST)
_NAMED_BOUND = pattern(
    r"\b(?:(?:(minimum|lowest)|maximum|highest) [a-z]{3,10}|(floor|lower limit)|ceiling|upper limit) of $",
    re.IGNORECASE,
)
"""A bound of something named, or named otherwise: "a minimum age of", "a ceiling of"."""
_LIMITS = ("ceiling", "upper limit")


class RangeOrder(Rule):
    """The low end of a range comes first: *between 400 and 900*, not the other way round.

    After a verb of change *from 900 to 400* is no range but a fall, and a scale may be told from its top (*grades from 5
    to 1*): only ranges written with *between*, with a minimum and a maximum, or as the price or the length of something are
    tested.
    """

    code = "CC931"
    is_certain = True
    meets = ("range", "bound", *(f"text:{limit}" for limit in _LIMITS))
    roles = {"low": "any", "high": "low"}
    result = "high"
    relation = "<="
    loudest = "warning"
    phrasings = (
        "(<priced>) [anywhere|are|of] from {low} to {high}",
        "(low|lows) [~] of {low} [~] [,] and [a] (high|highs) [~] of {high}",
        "(high|highs) [~] of {high} [~] [,] and [a] (low|lows) [~] of {low}",
        "(range|ranges|ranging|ranged|vary|varies|varying|varied) ~ from [a] low of {low} [~] to [a] high of {high}",
        "(range|ranges|ranging|ranged|vary|varies|varying|varied) ~ from [a] high of {high} [~] to [a] low of {low}",
        _STARTING,
    )
    message = "the range runs from {low} down to {high}"
    valid = (
        Example("The auction set a floor of $28 a share and a ceiling of $34 for the sale."),
        Example("Repairs will cost from £400 to £900 a house."),
        Example("These ferns arose between 125 and 99.6 million years ago."),
        Example("The bones are between 550,000 and 143,000 years old."),
        Example("He is between 5ft 7in and 5ft 11in tall, the police said."),
        Example("Prices fell from £900 to £400."),
        Example("Between 10 and 20 people were hurt."),
        Example("He won the set 7-5."),
        Example("The 2003-04 season ended in May."),
        Example("The fund has cut the price of its tickets from £900 to £400."),
        Example("The cost was cut from £900 to £400 a house."),
        Example("The launch crew counted from 10 to 1."),
        Example("Down payments dropped from 80 per cent to between 30 per cent and 20 per cent."),
        Example("Seats start at £90 and go down to £40."),
        Example("Holding times ranged from 8.5 to 3.1 days as the ponds filled."),
        Example("The angle lay between -2 degrees and -85 degrees in nine cases."),
        Example("The storm formed between 170° and 140°E in late May."),
        Example("It is £700 for those on £25,000 a year and up to £840 for those on £15,000."),
        Example("Fees of the school, ranging from £900 in 1990 to £400 in 1950, were low."),
        Example("The camp takes children from a minimum age of nine to a maximum of 12."),
    )
    invalid = (
        Example("The auction set a floor of $34 a share and a ceiling of $28 for the sale."),
        Example("Repairs will cost between £900 and £400 a house."),
        Example("Between 20 and 10 people were hurt."),
        Example("The walk takes between 90 and 60 minutes."),
        Example("Between 45 and 35 per cent of voters are undecided."),
        Example("The pipes are between 75 and 8 centimetres wide."),
        Example("Repairs will cost from £900 to £400 a house."),
        Example("Pay starts at a minimum of £40,000 and rises to a maximum of £32,000."),
        Example("The island had a minimum of 31C and a maximum of 24C on Tuesday."),
        Example("Wages range from a low of £40,000 to a high of £32,000."),
        Example("Seats start at £90 and go up to £40."),
        Example("Cleaners earn a minimum of $20 and a maximum of $15 an hour."),
        Example("The camp takes children from a minimum age of 12 to a maximum of nine."),
    )

    @staticmethod
    def formula(low: Carrier) -> Carrier:
        return low

    def licensed(self, match: Match, claim: Claim) -> bool:
        """No verb of change speaks of a fall, and the two ends are alike."""
        low, high = claim.figure("low"), claim.figure("high")
        text, lexicon = match.sentence.text[: match.end], match.phrasing.lexicon
        if match.phrasing.template == _STARTING:
            text = match.sentence.text[: match.start]
        changed = lexicon.has("change", text) or lexicon.has("repriced", text)
        alike = low.kind == high.kind and (not low.subject or not high.subject or low.subject == high.subject)
        return alike and not changed and not _is_measured(low)

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """Every range that the text writes as one, and every minimum with the maximum beside it."""
        limited = any(limit in passage.document.text for limit in _LIMITS)
        for figure, after in pairwise((*passage.figures, None)):
            if figure is None:
                continue
            if figure.is_range:
                if self.is_ordered(figure, passage.locale):
                    low, high = figure.ends()
                    if not _is_below_nought(low, high):
                        yield Claim(self, {"low": rounded(low), "high": rounded(high)})
            elif after is not None and (limited or figure.qualifier in _BOUNDS or after.qualifier in _BOUNDS):
                first = _bounded(figure)
                last = _bounded(after) if first.qualifier in _BOUNDS else after
                if first.qualifier in _BOUNDS and last.qualifier in _BOUNDS:
                    lent = first.in_the_unit_of(last)
                    yield from self.bounds(lent, last.in_the_unit_of(lent))

    def is_ordered(self, figure: Quantity, locale: Locale) -> bool:
        """Whether a range is written with *between* or after *weighs* or *costs*, and does not count years before our era."""
        text = figure.document.text
        start = figure.start if figure.cue is None else min(figure.start, figure.cue[0])
        before = text[max(0, start - 24) : start].lower().rstrip()
        if " to " in figure.text and before.endswith(tuple(locale.relations.CLASSES["priced"])):
            return not _is_measured(figure)
        if _PARTED.search(before) or _is_reached_by_falling(text[max(0, start - _FALLEN) : start], locale):
            return False
        follows = re.sub(r"\W", " ", text[figure.end : figure.end + 6].lower().replace(".", "")).split()
        ancient = figure.kind == "age" and figure.value >= _ANCIENT
        before_our_era = ancient or (bool(follows) and follows[0] in _ERAS)
        if _COMPASS.match(text, figure.end):
            return False
        return any(gap in figure.text for gap in locale.joints.AND_GAPS) and not before_our_era

    def bounds(self, first: Quantity, second: Quantity) -> Iterator[Claim]:
        """``a minimum of A and a maximum of B``, either first."""
        gap = first.document.text[first.end : second.cue[0] if second.cue else second.start]
        first, second = carried((first, second))
        if first.qualifier == second.qualifier or first.kind != second.kind or not _joins(gap.lower().split()):
            return
        if not (_is_worded(first) and _is_worded(second)):
            return
        low, high = (first, second) if first.qualifier is Qualifier.AT_LEAST else (second, first)
        roles = {"low": low.replace(qualifier=None), "high": high.replace(qualifier=None)}
        if self.alike(roles):
            yield Claim(self, roles)


def _bounded(figure: Quantity) -> Quantity:
    """A figure that the words before it make a bound, as one; any other itself."""
    text, start = figure.document.text, figure.start
    if figure.qualifier is not None or not text[max(0, start - _FALLEN) : start].rstrip().lower().endswith(" of"):
        return figure
    found = _NAMED_BOUND.search(text, max(0, start - _FALLEN), start)
    if found is None:
        return figure
    cue = (found.start(), found.end())
    return figure.replace(qualifier=Qualifier.AT_LEAST if found[1] or found[2] else Qualifier.AT_MOST, cue=cue)


def _is_measured(figure: Quantity) -> bool:
    """Whether a figure is a measured value with decimals, told in the order of what it was measured under."""
    return figure.kind != "money" and figure.resolution < 1


def _is_below_nought(low: Quantity, high: Quantity) -> bool:
    """Whether both ends are below nought, where many write the lesser loss or cold first: -1 to -90."""
    return low.value < 0 and high.value < 0


def _is_reached_by_falling(before: str, locale: Locale) -> bool:
    """Whether a range is where something fell to: "dropped from 80 per cent to between 30 and 20 per cent"."""
    words = lexicon(locale)
    told = before.lower().split()
    if not any(words.has("until", word) for word in told[-2:]):
        return False
    return any(words.number("change", word) < 0 for word in words.words_in("change", " ".join(told)))


def _is_worded(figure: Quantity) -> bool:
    """Whether a bound is told in words before it; signs stand before the values of several measures too (``≥3.4 and ≤0.11``)."""
    if figure.cue is None or figure.cue[0] > figure.start:
        return False
    return any(map(str.isalpha, figure.document.text[slice(*figure.cue)]))


def _joins(gap: list[str]) -> bool:
    """Whether two bounds are told together: "… and a maximum of", "… and rises to"."""
    words = [word.strip(",") for word in gap if word != ","]
    words = words[_JOINT // 2 :] if words[:1] != [] and words[0] in _APIECE else words
    return 0 < len(words) <= _JOINT and words[0] in _JOINTS
