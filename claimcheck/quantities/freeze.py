"""From a finished draft to a quantity."""

from __future__ import annotations

from claimcheck.quantities.qualifier import Qualifier
from claimcheck.quantities.quantity import Quantity, Reading
from claimcheck.units.registry import COUNT

TYPE_CHECKING = False
if TYPE_CHECKING:
    from fractions import Fraction

    from claimcheck.documents.document import Document
    from claimcheck.quantities.draft import Draft
    from claimcheck.quantities.quantity import Stated
    from claimcheck.units.unit import Unit

_BARE = ((COUNT, False),)
_QUALIFIERS = {qualifier.value: qualifier for qualifier in Qualifier}
_put_stated, _put_unit, _put_resolution, _put_malformed = (Reading.__dict__[name].__set__ for name in Reading.fields)


def quantity(document: Document, draft: Draft) -> Quantity:
    """The quantity that a draft has come to be."""
    units = draft.units or _BARE
    stated = draft.value if draft.high is None else (draft.value, draft.high)
    readings = [_reading(stated, unit, draft.step, malformed) for unit, malformed in units]
    if draft.also:
        readings.append(_reading(_times(stated, draft.also), COUNT, draft.step * draft.also, False))
    return Quantity(
        document,
        draft.start,
        draft.end,
        draft.number_end,
        draft.kind or units[0][0].kind,
        tuple(readings),
        _QUALIFIERS.get(draft.qualifier),
        draft.strength,
        draft.cue,
        draft.subject,
        draft.noun,
        draft.form,
        draft.calendar,
        draft.error,
        draft.middle,
        _QUALIFIERS.get(draft.carried),
    )


def _reading(stated: Stated, unit: Unit, resolution: Fraction, malformed: bool) -> Reading:
    """One reading, put together field by field: a dollar sign alone has fourteen, and a call takes thrice as long."""
    made = Reading.__new__(Reading)
    _put_stated(made, stated)
    _put_unit(made, unit)
    _put_resolution(made, resolution)
    _put_malformed(made, malformed)
    return made


def _times(stated: Stated, factor: int) -> Stated:
    return (stated[0] * factor, stated[1] * factor) if isinstance(stated, tuple) else stated * factor
