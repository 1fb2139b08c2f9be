"""Draft: a figure in the making, filled in by one recogniser after another and then frozen."""

from __future__ import annotations

from fractions import Fraction

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.quantities.calendar_date import CalendarDate
    from claimcheck.units.unit import Unit


ZERO, ONE = Fraction(0), Fraction(1)


class Draft:
    """What is known so far of one figure; see :class:`~claimcheck.quantities.quantity.Quantity` for the fields.

    ``units`` are the possible units, the likeliest first, each with whether its notation is malformed; empty means a
    bare number. ``also`` is the scale that the letter of the unit may be instead (``5m``). ``high`` is the
    upper end of a range, ``middle`` the place of what stands between its ends. ``factor`` is the scale taken into
    the value, ``after`` the letters glued to the digits that nothing could read, ``shared`` marks a unit taken over
    from a neighbour, ``starts_with_money`` a currency before the number. ``refused`` says why a numeral is no figure.
    """

    __slots__ = (
        "after",
        "also",
        "calendar",
        "carried",
        "cue",
        "end",
        "error",
        "factor",
        "form",
        "high",
        "kind",
        "middle",
        "negative",
        "noun",
        "number_end",
        "qualifier",
        "refused",
        "scaled",
        "shared",
        "start",
        "starts_with_money",
        "step",
        "strength",
        "subject",
        "units",
        "value",
    )

    def __init__(self, start: int, end: int, value: Fraction, step: Fraction, form: str = "digits") -> None:
        self.start = start
        self.end = self.number_end = end
        self.value = value
        self.step = step
        self.form = form
        self.high: Fraction | None = None
        self.units: tuple[tuple[Unit, bool], ...] = ()
        self.kind = ""
        self.scaled = False
        self.negative = False
        self.also = 0
        self.refused = ""
        self.qualifier = self.carried = ""
        self.strength = ""
        self.cue: tuple[int, int] | None = None
        self.error: Fraction | None = None
        self.middle: tuple[int, int] | None = None
        self.calendar: CalendarDate | None = None
        self.after = ""
        self.factor = 1
        self.shared = self.starts_with_money = False
        self.subject = ""
        self.noun: tuple[int, int] | None = None

    @property
    def is_plain(self) -> bool:
        """Whether it is still a mere number with or without a unit: no date, no share, nothing refused."""
        return not (self.kind or self.refused)
