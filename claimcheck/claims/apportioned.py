"""Apportioned: so many of one group to each of another, both of which the paragraph counts.

*There are 1,152 pupils and 64 teachers. The pupil-teacher ratio, at 18 to one, is among the worst.* The ratio says by
name which two it is of; that of somebody else, of another time or of a target is told with a word more.
"""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims.notated import notated
from claimcheck.claims.rivals import earlier, is_past, noun, values
from claimcheck.claims.standing import standing
from claimcheck.pattern import pattern
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.passage import Passage
    from claimcheck.claims.slotted import Slotted
    from claimcheck.claims.standing import Standing
    from claimcheck.quantities.quantity import Quantity

_NAMED = pattern(
    r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Tt]hat|[Tt]his) "
    r"(?P<one>[a-z]{3,15})(?:-to-|[-/–]| to )(?P<other>[a-z]{3,15}) ratio\b"
    r"|\bratio of (?P<first>[a-z]{3,15}) to (?P<last>[a-z]{3,15})\b"
)
_STATED = pattern(
    r"(?<![\w.,:/-])(?:(?P<many>\d{1,3}(?:\.\d)?) ?(?:to|:|-to-) ?(?:one|1)"
    r"|(?:one|1) ?(?:to|:|-to-) ?(?P<few>\d{1,3}(?:\.\d)?))(?![\w:/]|\.\d)"
)
_PLACED = pattern(r" (?:in|for|among|within|across|there|on|under)\b| at (?!\d|[a-z]+[ -]to[ -]one)")
"""Behind the name of a ratio: it is that of some of them."""

_STEM = 5
_BEHIND = 80


class Apportioned(Value):
    """The two counts and the ratio between them."""

    first: Quantity
    second: Quantity
    ratio: Quantity


def apportioned(passage: Passage, words: Lexicon) -> Iterator[Apportioned]:
    """Every ratio between two groups that it names and the paragraph counts."""
    for number in passage.naming("names_ratio"):
        sentence = passage.sentences[number]
        text = passage.document.text
        named = _NAMED.search(text, sentence.start, sentence.end)
        told = text[sentence.start : sentence.end].lower()
        if (
            named is None
            or _PLACED.match(text, named.end())
            or is_past(told, words)
            or words.has("no_such_ratio", told)
        ):
            continue
        stated = [*_STATED.finditer(text, named.end(), min(sentence.end, named.end() + _BEHIND))]
        ratio = _ratio(passage, stated[0]) if len(stated) == 1 else None if stated else _worded(sentence, named.end())
        counts = _counts((*earlier(passage, number), sentence), named, words)
        if ratio is not None and counts is not None:
            yield Apportioned(*counts, ratio)


def _ratio(passage: Passage, stated: re.Match[str]) -> Quantity | None:
    """The greater number of a ratio, rounded to its last digit."""
    figure = notated(passage.document, *stated.span("many" if stated["many"] else "few"))
    if figure is None or figure.value <= 1:
        return None
    return figure.replace(kind="count", error=figure.resolution * Fraction(1, 2))


def _worded(sentence: Slotted, at: int) -> Quantity | None:
    """The only number in words behind a place that is so many to one: "eight to one"."""
    found = [
        one.figure
        for one in standing(sentence, "count")
        if one.figure.start > at and one.figure.form == "words" and one.after.replace("-", " ").startswith(" to one")
    ]
    plain = len(found) == 1 and found[0].value > 1 and found[0].qualifier is None
    return found[0].replace(error=found[0].resolution * Fraction(1, 2)) if plain else None


def _counts(sentences: Sequence[Slotted], named: re.Match[str], words: Lexicon) -> tuple[Quantity, Quantity] | None:
    """The only counts of the two groups that are named."""
    told = [one for one in values(sentences) if one.figure.kind == "count" and one.figure.value > 1]
    names = (named["one"], named["other"]) if named["one"] else (named["first"], named["last"])
    found = [[one for one in told if _is_of(one, name, words)] for name in names]
    if any(len(some) != 1 or some[0].figure.qualifier is not None for some in found):
        return None
    (first,), (second,) = found
    return None if first is second else (first.figure, second.figure)


def _is_of(one: Standing, name: str, words: Lexicon) -> bool:
    """Whether a count is of those whom a name calls."""
    counted = noun(one.figure, words)
    return counted != "" and counted[:_STEM] == name.removesuffix("s")[:_STEM]
