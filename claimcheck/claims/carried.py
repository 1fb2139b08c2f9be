"""Carried: a figure written without its unit, in the unit of the figure that it is held against.

"to 15.9 billion francs from 7.6 billion" gives the unit once, and "added $1.19 to $52.28 a barrel" gives the rate once,
as "to 5.4 tonnes a hectare from 4.8 tonnes" does.
"""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims.comparable import comparable
from claimcheck.errors import UnitError
from claimcheck.pattern import pattern
from claimcheck.units import unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.quantities.quantity import Quantity, Reading
    from claimcheck.units.unit import Unit

_LENT_TO_NONE = frozenset(("count", "age", "date", "time", "ordinal", "share", "multiple"))
"""Kinds that a bare number never shares."""

_MAY_BE_RATED = ("money", "mass", "volume", "energy")
"""Kinds that may go on in the rate of the figure before: "to 5.4 tonnes a hectare from 4.8 tonnes"."""

_APART = 10
"""How many times one end of a change may be the other for a scale to be shared."""

_NUMERAL = pattern(r"[0-9][0-9,]{0,30}(?:\.[0-9]{1,20})?")
_COUNTED = pattern(r"(?i)\b(?:population|membership|turnout|attendance|staff)[ ,:]{1,2}\Z")
"""Before a bare number: what it counts, "population 34"."""

_WHEN = pattern(r",? (?:ago|ahead|earlier|before|hence|later|after|old|from now)")


def carried(figures: Sequence[Quantity]) -> list[Quantity]:
    """The figures of one group, the bare ones in the unit of the others; as they are where no unit fits them all."""
    if _alike(figures):
        return list(figures)
    for lender in figures:
        if _lends(lender, figures):
            lent = [_in_unit_of(lender, figure) for figure in figures]
            if _alike(lent):
                return lent
    return list(figures)


def _alike(figures: Sequence[Quantity]) -> bool:
    """Whether all count in one unit; 5.4 per cent and a bare 5.3 do not yet."""
    kinds = {figure.kind for figure in figures}
    return comparable(figures) and not ("percent" in kinds and "count" in kinds)


def _lends(figure: Quantity, others: Sequence[Quantity]) -> bool:
    """Whether bare figures could share the unit: "60,000 from 10 years ago" are no 60,000 years.

    A figure tied to its unit by a hyphen ("a 52-week high") describes something, and lends nothing. A time that is far
    from the others says over how long something changed: "up by 1,350 in two years from 5,400". Degrees are not told in
    words beside signs: "above 40C, double the run of eight".
    """
    if figure.kind == "duration" and not all(_is_near(figure, other) for other in others):
        return False
    if figure.kind == "temperature" and any(other.kind == "count" and other.form == "words" for other in others):
        return False
    text = figure.document.text
    tied = text[figure.number_end : figure.number_end + 1] == "-"
    return figure.kind not in _LENT_TO_NONE and not tied and not _WHEN.match(text, figure.end)


def _is_near(figure: Quantity, other: Quantity) -> bool:
    low, high = sorted((abs(figure.value), abs(other.value)))
    return other.kind != "count" or high <= low * _APART


def _in_unit_of(lender: Quantity, figure: Quantity) -> Quantity:
    if (_is_bare(figure) or _is_rate_cut_short(lender, figure)) and not _of_whole_coin(lender, figure):
        units = [reading.unit for reading in lender.readings if reading.stated == lender.stated]
        own = _in_scale_of(lender, figure)
        return _read_in(figure, lender.kind, [(own, each) for each in units])
    if figure.kind in _MAY_BE_RATED and lender.kind == "rate":
        return _read_in(figure, "rate", [(own, rate) for own in figure.readings if (rate := _rate(own, lender))])
    return figure


def _in_scale_of(lender: Quantity, figure: Quantity) -> Reading:
    """A bare figure with the lender's scale, if without it the two are worlds apart: 1,210.7 mln from 1,203.3."""
    own, scale = figure.readings[0], _scale(lender)
    if isinstance(own.stated, tuple) or scale == 1 or _scale(figure) != 1 or not own.stated:
        return own
    if not Fraction(1, _APART) <= abs(lender.value / (own.stated * scale)) <= _APART:
        return own
    return own.replace(stated=own.stated * scale, resolution=own.resolution * scale)


def _scale(figure: Quantity) -> Fraction:
    """What the scale word of a figure written in digits multiplies by."""
    numeral = _NUMERAL.search(figure.document.text, figure.start, figure.number_end)
    written = Fraction(numeral.group().replace(",", "")) if numeral else Fraction(0)
    return abs(figure.value) / written if written else Fraction(1)


def _is_bare(figure: Quantity) -> bool:
    """Whether a number has neither unit nor noun: nothing after it, nor a sign or code that is not known before it."""
    before = figure.document.text[max(0, figure.start - 3) : figure.start].rstrip() or "."
    if _COUNTED.search(figure.document.text, max(0, figure.start - 20), figure.start):
        return False
    return figure.kind == "count" and not figure.subject and not before[-2:].isupper() and before[-1:] not in "-–/"


def _is_rate_cut_short(lender: Quantity, figure: Quantity) -> bool:
    """Whether "4.2 deaths per 100,000" goes on as "21.8 deaths"."""
    return (
        lender.kind == "rate"
        and figure.kind == "count"
        and figure.subject == lender.subject
        and lender.unit.name.startswith("1/")
    )


def _of_whole_coin(lender: Quantity, figure: Quantity) -> bool:
    """Whether "5 cents to 2.30" leaves cents for dollars."""
    return lender.kind == "money" and lender.unit.factor != 1 and figure.value.denominator != 1


def _rate(own: Reading, lender: Quantity) -> Unit | None:
    """The unit of an amount per whatever a rate is per: cents, held against dollars a pound, are cents a pound."""
    _, divided, each = lender.unit.name.partition("/")
    if not divided:
        return None
    try:
        rate = unit(f"{own.unit.name}/{each}")
    except UnitError:
        return None
    return rate if rate.dimension == lender.unit.dimension else None


def _read_in(figure: Quantity, kind: str, pairs: Sequence[tuple[Reading, Unit]]) -> Quantity:
    readings = tuple(reading.replace(unit=each) for reading, each in pairs)
    return figure.replace(kind=kind, readings=readings) if readings else figure
