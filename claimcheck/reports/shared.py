"""Shared: the figures that several reports of an event have in common, and whether they agree."""

from __future__ import annotations

from claimcheck.claims.claim import Verdict
from claimcheck.findings.explain import as_written
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from claimcheck.claims.claim import Claim
    from claimcheck.claims.origin import Origin
    from claimcheck.documents.document import Document
    from claimcheck.quantities.quantity import Quantity


class Shared(Value):
    """One figure as several reports give it: an ``origin`` for each time that it is told, in reading order.

    ``compatible`` tells whether what the words allow meets; ``update`` that a later report only has more of what keeps
    growing.
    """

    origins: tuple[Origin, ...]
    compatible: bool
    update: bool

    @property
    def subject(self) -> str:
        """What is counted or measured, in the words of the first report that has any."""
        return next((one.figure.subject for one in self.origins if one.figure.subject), "")

    @property
    def unit(self) -> str:
        """The unit of the first report, as :mod:`pint` reads it."""
        return str(self.figure.unit)

    @property
    def sources(self) -> tuple[str, ...]:
        """The names of the reports, each once."""
        return tuple(dict.fromkeys(one.source for one in self.origins))

    @property
    def status(self) -> str:
        """``"corroborated"``, ``"update"`` or ``"differs"``."""
        return "differs" if not self.compatible else "update" if self.update else "corroborated"

    @property
    def figure(self) -> Quantity:
        """The figure as the first report gives it."""
        return self.origins[0].figure

    def told(self) -> dict[Document, str]:
        """The figure as each report that has it writes it, with its hedge."""
        ways: dict[Document, dict[str, None]] = {}
        for one in self.origins:
            ways.setdefault(one.figure.document, {})[as_written(one.figure)] = None
        return {document: " / ".join(written) for document, written in ways.items()}

    def __hash__(self) -> int:
        return id(self)


def shared(claims: Iterable[Claim], documents: Iterable[Document]) -> tuple[Shared, ...]:
    """The figures that claims across documents join, in the order of the documents."""
    order = {id(document): place for place, document in enumerate(documents)}
    told = [claim for claim in claims if claim.origins]
    leader: dict[_Place, _Place] = {}

    def led_by(place: _Place) -> _Place:
        while leader.setdefault(place, place) != place:
            leader[place] = place = leader[leader[place]]
        return place

    for claim in told:
        first, *others = (led_by(_place(one)) for one in claim.origins)
        leader.update(dict.fromkeys(others, first))
    groups: dict[_Place, list[Claim]] = {}
    for claim in told:
        groups.setdefault(led_by(_place(claim.origins[0])), []).append(claim)
    found = [_shared(group, order) for group in groups.values()]
    return tuple(sorted(found, key=lambda one: _reading(one.origins[0], order)))


def _shared(claims: list[Claim], order: dict[int, int]) -> Shared:
    told = {_place(one): one for claim in claims for one in claim.origins}
    return Shared(
        tuple(sorted(told.values(), key=lambda one: _reading(one, order))),
        compatible=all(claim.verdict is not Verdict.INCONSISTENT for claim in claims),
        update=any(claim.definition.relation_of(claim.formulas[0]) != "=" for claim in claims),
    )


_Place = tuple[int, int]


def _place(one: Origin) -> _Place:
    return id(one.figure.document), one.figure.start


def _reading(one: Origin, order: dict[int, int]) -> tuple[int, int]:
    document, start = _place(one)
    return order.get(document, len(order)), start
