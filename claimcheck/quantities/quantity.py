"""Quantity: a figure as stated."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.documents.span import Span
from claimcheck.quantities import rounding
from claimcheck.quantities.qualifier import Qualifier
from claimcheck.units.registry import COUNT, per
from claimcheck.value import Value, filled_later

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from claimcheck.algebra.interval import Interval
    from claimcheck.documents.document import Document
    from claimcheck.quantities.calendar_date import CalendarDate
    from claimcheck.units.unit import Unit

    Stated = Fraction | tuple[Fraction, Fraction]

_set = object.__setattr__


class Reading(Value):
    """One possible meaning of a figure: the exact value written, its unit, its last significant place.

    ``stated`` is a pair for a range; ``resolution`` is then that of its finer end. ``malformed`` marks a
    notation that says something else than it means (``sq/km`` says "per km").
    """

    stated: Stated
    unit: Unit
    resolution: Fraction
    malformed: bool = False

    def end(self, place: int) -> Reading:
        """The reading of one end of a range: 0 for the low end, 1 for the high end."""
        return self.replace(stated=self.stated[place]) if isinstance(self.stated, tuple) else self


class Quantity(Value):
    """A figure found in a document.

    ``start`` and ``end`` are offsets in ``document.text`` of the number with its sign and unit;
    ``number_end`` is where the numeral with its scale word ends. ``readings`` hold every possible meaning,
    the likeliest first, and are never empty. ``cue`` is the place of the qualifier's words, ``noun`` that of
    what is counted. ``form`` says how it was written: ``digits``, ``words``, ``fraction`` (two-thirds, one in
    five), ``fuzzy`` (dozens), ``compound`` (6ft 3in). ``strength`` refines the qualifier: ``nearly`` and
    ``just`` hug the figure from one side. ``calendar`` is set for dates and clock times.
    ``error`` is the half width of a figure stated as "a plus or minus e", ``middle`` the place of what
    stands between the ends of a range. ``carried`` is the qualifier of the figure that this one, alone in brackets,
    restates: ``less than 200 sq km (77 sq miles)``.
    """

    __slots__ = ("_likeliest", "_meant")

    document: Document
    start: int
    end: int
    number_end: int
    kind: str
    readings: tuple[Reading, ...]
    qualifier: Qualifier | None = None
    strength: str = ""
    cue: tuple[int, int] | None = None
    subject: str = ""
    noun: tuple[int, int] | None = None
    form: str = "digits"
    calendar: CalendarDate | None = None
    error: Fraction | None = None
    middle: tuple[int, int] | None = None
    carried: Qualifier | None = None

    @property
    def likeliest(self) -> Reading:
        """The first of the readings; the others are not made for it."""
        try:
            return self._likeliest  # type: ignore[attr-defined, no-any-return]
        except AttributeError:
            pass
        try:
            stated, ((unit, malformed), *_), resolution, _ = self._meant  # type: ignore[attr-defined]
            likeliest = Reading(stated, unit, resolution, malformed)
        except AttributeError:
            likeliest = self.readings[0]
        _set(self, "_likeliest", likeliest)
        return likeliest

    @property
    def span(self) -> Span:
        """Where the figure stands in the source as given."""
        return self.document.span(self.start, self.end)

    @property
    def text(self) -> str:
        """The figure as written, markup left out."""
        return self.document.text[self.start : self.end]

    @property
    def stated(self) -> Stated:
        """The exact value written, in :attr:`unit`; a pair for a range."""
        return self.likeliest.stated

    @property
    def is_range(self) -> bool:
        """Whether two ends are stated."""
        return isinstance(self.likeliest.stated, tuple)

    @property
    def value(self) -> Fraction:
        """The exact value written; the low end of a range."""
        stated = self.likeliest.stated
        return stated[0] if isinstance(stated, tuple) else stated

    @property
    def unit(self) -> Unit:
        """The unit of the likeliest reading."""
        return self.likeliest.unit

    @property
    def resolution(self) -> Fraction:
        """The place value of the last significant digit, in :attr:`unit`."""
        return self.likeliest.resolution

    @property
    def interval(self) -> Interval:
        """The values that the words honestly allow, in :attr:`unit` (see :mod:`~claimcheck.quantities.rounding`)."""
        return rounding.strict(self, self.likeliest)

    def ends(self) -> tuple[Quantity, Quantity]:
        """A range as two figures, its low and its high end; any other figure twice."""
        if not self.is_range:
            return self, self
        left, right = self.middle or (self.end, self.start)
        shared = {"qualifier": None, "cue": None, "middle": None}
        low = tuple(reading.end(0) for reading in self.readings)
        high = tuple(reading.end(1) for reading in self.readings)
        return (
            self.replace(readings=low, end=left, number_end=left, **shared),
            self.replace(readings=high, start=right, **shared),
        )

    def unbounded(self) -> Quantity:
        """The figure without the words that bound it: what a second unit in brackets restates.

        "less than 200 sq km (77 sq mi)" converts the 200; a mere "about" is kept.
        """
        bare = self.qualifier in (None, Qualifier.APPROX, Qualifier.RANGE) and not self.strength
        return self if bare else self.replace(qualifier=None, strength="")

    def each(self, unit: Unit, end: int) -> Quantity:
        """The figure as a rate, so much for each ``unit``, where the words that say so reach to ``end``."""
        readings = tuple(reading.replace(unit=per(reading.unit, unit)) for reading in self.readings)
        return self.replace(readings=readings, kind="rate", end=end)

    def in_the_unit_of(self, other: Quantity) -> Quantity:
        """A bare number in the unit that stands with ``other`` (*from two to nine hours, 11 on average*); else itself.

        An age beside bare numbers is one of them: *21, 23 and 28, an average age of 24*.
        """
        if {self.kind, other.kind} != {"count", "age"} and (self.kind != "count" or other.kind == "count"):
            return self
        readings = tuple(reading.replace(unit=other.unit) for reading in self.readings)
        return self.replace(readings=readings, kind=other.kind)

    def to_pint(self) -> Any:
        """The figure as a :class:`pint.Quantity` with an exact magnitude; a pair of them for a range.

        Raises :class:`~claimcheck.errors.UnitError` where pint has no such unit.
        """
        from claimcheck.units.registry import to_pint

        if isinstance(self.stated, tuple):
            return tuple(to_pint(end, self.unit) for end in self.stated)
        return to_pint(self.stated, self.unit)

    def __repr__(self) -> str:
        return f"Quantity({self.text!r} at {self.start})"


def _readings(
    stated: Stated, units: tuple[tuple[Unit, bool], ...], resolution: Fraction, also: int
) -> tuple[Reading, ...]:
    """Every meaning of what is stated in one of several units; ``also`` is a scale that the unit may be, or 0."""
    made = tuple(Reading(stated, unit, resolution, malformed) for unit, malformed in units)
    return (*made, Reading(_times(stated, also), COUNT, resolution * also)) if also else made


# of a figure that was only measured; a dollar sign alone has fourteen
filled_later(Quantity, "readings", lambda figure: _readings(*figure._meant))


def _times(stated: Stated, factor: int) -> Stated:
    return (stated[0] * factor, stated[1] * factor) if isinstance(stated, tuple) else stated * factor
