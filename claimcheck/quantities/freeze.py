"""From a finished draft to a quantity."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.quantities.qualifier import Qualifier
from claimcheck.quantities.quantity import Quantity, Reading
from claimcheck.units.registry import COUNT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.documents.document import Document
    from claimcheck.quantities.draft import Draft
    from claimcheck.units.unit import Unit

_put_stated, _put_unit, _put_resolution, _put_malformed = (
    Reading.__dict__[field].__set__ for field in ("stated", "unit", "resolution", "malformed")
)
_BARE = ((COUNT, 1),)
_QUALIFIERS = {qualifier.value: qualifier for qualifier in Qualifier}


def quantity(document: Document, draft: Draft) -> Quantity:
    """The quantity that a draft has come to be."""
    units = draft.units or _BARE
    readings = tuple([_reading(draft, unit, factor) for unit, factor in units])
    return Quantity(
        document,
        draft.start,
        draft.end,
        draft.number_end,
        draft.kind or units[0][0].kind,
        readings,
        _QUALIFIERS.get(draft.qualifier),
        draft.strength,
        draft.cue,
        draft.subject,
        draft.noun,
        draft.form,
        draft.calendar,
        draft.error,
        draft.middle,
    )


def _reading(draft: Draft, unit: Unit, factor: int) -> Reading:
    """One reading, put together field by field: a dollar sign alone has fourteen, and the general way takes twice as long."""
    made = Reading.__new__(Reading)
    _put_stated(made, _stated(draft, factor))
    _put_unit(made, unit)
    _put_resolution(made, draft.step * factor if factor != 1 else draft.step)
    _put_malformed(made, draft.malformed)
    return made


def _stated(draft: Draft, factor: int) -> Fraction | tuple[Fraction, Fraction]:
    if draft.high is None:
        return draft.value * factor if factor != 1 else draft.value
    return draft.value * factor, draft.high * factor
