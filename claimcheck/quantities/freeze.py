"""From a finished draft to a quantity."""

from __future__ import annotations

from functools import cache

from claimcheck.quantities.qualifier import Qualifier
from claimcheck.quantities.quantity import Quantity
from claimcheck.units.registry import COUNT
from claimcheck.value import maker

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.documents.document import Document
    from claimcheck.quantities.draft import Draft

_BARE = ((COUNT, False),)
_THOUSAND = 1000
_QUALIFIERS = {"": None, **{qualifier.value: qualifier for qualifier in Qualifier}}


def quantities(document: Document, drafts: list[Draft]) -> tuple[Quantity, ...]:
    """The quantities that drafts have come to be; their readings are made when they are asked for."""
    make = _maker()
    made = [
        make(
            (
                draft.value if draft.high is None else (draft.value, draft.high),
                units := draft.units or _BARE,
                draft.step,
                draft.also if draft.units else _also(draft),
            ),
            document,
            draft.start,
            draft.end,
            draft.number_end,
            draft.kind or units[0][0].kind,
            _QUALIFIERS[draft.qualifier],
            draft.strength,
            draft.cue,
            draft.subject,
            draft.noun,
            draft.form,
            draft.calendar,
            draft.error,
            draft.middle,
            _QUALIFIERS[draft.carried],
        )
        for draft in drafts
    ]
    return tuple(made)


def _also(draft: Draft) -> int:
    """A thousand where the point of a bare number may group digits as on the continent: 2.074 papers."""
    if (
        draft.step.denominator == _THOUSAND
        and draft.step.numerator == 1
        and draft.value >= 1
        and draft.subject.endswith("s")
    ):
        return _THOUSAND
    return draft.also


@cache
def _maker() -> Callable[..., Quantity]:
    return maker(Quantity, ("_meant", *(field for field in Quantity.fields if field != "readings")))
