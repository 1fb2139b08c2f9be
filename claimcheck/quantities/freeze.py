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

_BARE = ((COUNT, 1),)
_QUALIFIERS = {qualifier.value: qualifier for qualifier in Qualifier}


def quantity(document: Document, draft: Draft) -> Quantity:
    """The quantity that a draft has come to be."""
    units = draft.units or _BARE
    readings = tuple(
        Reading(_stated(draft, factor), unit, draft.step * factor if factor != 1 else draft.step, draft.malformed)
        for unit, factor in units
    )
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


def _stated(draft: Draft, factor: int) -> Fraction | tuple[Fraction, Fraction]:
    if draft.high is None:
        return draft.value * factor if factor != 1 else draft.value
    return draft.value * factor, draft.high * factor
