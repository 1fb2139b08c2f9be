"""Terms: stretches of time that follow each other, and the number that a text gives for all of them.

*She imposed three years for the second count and two for the third, to run one after the other. Those five years …*
That they follow each other is said by *consecutively* and its like, or by *those* where nothing else of the kind was
told. A number is wrong only if no choice of the stretches told before comes to it.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations

from claimcheck.claims.breakdown import plain
from claimcheck.claims.rivals import earlier
from claimcheck.claims.slotted import SLOTS
from claimcheck.pattern import pattern
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from claimcheck.claims.lexicon import Lexicon
    from claimcheck.claims.passage import Passage
    from claimcheck.claims.slotted import Slotted
    from claimcheck.quantities.quantity import Quantity

_SPAN = SLOTS["duration"]
_APART = "(?! (?:of|for|in|on|at|to|since|after|before|between|from|that|when|imposed|given|handed|passed) )"
_OPENED = pattern(
    rf"\W?(?:(?:those|these) ({_SPAN})"
    rf"|the ({_SPAN}) (?:(?:prison|jail|total|combined|joint) )?(?:term|sentence|stretch)){_APART}"
)
_MADE = pattern(
    rf"(?:making|makes|made|giving|gives|total of|totalling|totaling|adding up to|amounting to|in all,) ?"
    rf"(?:(?:a|the|it|him|her|them|total|sentence|term|combined|of|effective|an) )*({_SPAN})"
)
_LENGTHS = {"year": Fraction(12), "month": Fraction(1), "week": Fraction(28, 121), "day": Fraction(4, 121)}
"""How many months the units have of which terms are told; no number of weeks is one of months."""

_LEAST, _MOST = 2, 7


class Terms(Value):
    """Stretches of time and the number given for all of them."""

    parts: tuple[Quantity, ...]
    total: Quantity


def terms(passage: Passage, words: Lexicon) -> Iterator[Terms]:
    """What sentences say of the stretches that one of them tells in a row."""
    rows = passage.naming("run_in_a_row")
    opened = [at for at, one in enumerate(passage.sentences) if at and one.text.startswith(("those ", "these "))]
    for first, last in passage.followed(rows):
        yield from _terms(passage, first, last, _OPENED, words)
    for sentence in passage.at(rows):
        yield from _terms(passage, sentence, sentence, _MADE, words)
    for first, last in passage.followed(at - 1 for at in opened if at - 1 not in rows):
        yield from _terms(passage, first, last, _OPENED, words)


def _terms(passage: Passage, first: Slotted, last: Slotted, told: re.Pattern[str], words: Lexicon) -> Iterator[Terms]:
    """The stretches of a sentence and their number in it or the next, if no other choice of stretches comes to it."""
    found = list(told.finditer(last.text)) if told is _MADE else [told.match(last.text)]
    if len(found) != 1 or found[0] is None or words.has("shortens_term", f"{first.text} {last.text}"):
        return
    place = found[0].start(1) if found[0][1] else found[0].start(2)
    total, spans = last.figure(place), _spans(first, place if first is last else len(first.text))
    before = [one for sentence in earlier(passage, passage.sentences.index(first)) for one in _spans(sentence)]
    if (
        total.unit.name not in {one.unit.name for one in spans}
        or len(spans) < _LEAST
        or len(spans) + len(before) > _MOST
        or not all(map(_is_plain, (total, *spans)))
    ):
        return
    made = _months(total)
    known = [_months(one) for one in (*before, *spans) if one.unit.name in _LENGTHS]
    possible = any(sum(some) == made for size in range(1, len(known) + 1) for some in combinations(known, size))
    if sum(map(_months, spans)) == made or not possible:
        yield Terms(tuple(map(_exactly, spans)), _exactly(total))


def _spans(sentence: Slotted, end: int = 1 << 30) -> list[Quantity]:
    """The stretches of time of a sentence up to a place; a bare number behind the first is of its unit."""
    found: list[Quantity] = []
    for place in sorted(sentence.slots):
        figure = sentence.figure(place)
        if place < end and figure.kind == "duration":
            found.append(figure)
        elif place < end and found and figure.kind == "count" and not figure.subject:
            found.append(figure.in_the_unit_of(found[0]))
    return found


def _is_plain(figure: Quantity) -> bool:
    sure = (
        figure.kind == "duration" and figure.qualifier is None and not figure.is_range and plain(figure, bounded=False)
    )
    return sure and figure.unit.name in _LENGTHS


def _exactly(figure: Quantity) -> Quantity:
    """A stretch as it was set: nobody rounds the years of a sentence."""
    return figure.replace(strength="exactly")


def _months(figure: Quantity) -> Fraction:
    return figure.value * _LENGTHS.get(figure.unit.name, 0)
