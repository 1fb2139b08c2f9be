"""A range whose ends stand the wrong way round."""

from __future__ import annotations

from claimcheck.claims import Claim, Example, Passage, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier


class RangeOrder(Rule):
    """The low end of a range comes first: *between 400 and 900*, not the other way round."""

    code = "CC901"
    roles = {"low": "any", "high": "low"}
    result = "high"
    relation = "<="
    loudest = "warning"
    message = "the range runs from {low} down to {high}"
    valid = (
        Example("Repairs will cost from £400 to £900 a house."),
        Example("Prices fell from £900 to £400."),
        Example("Between 10 and 20 people were hurt."),
        Example("He won the set 7-5."),
        Example("The 2003-04 season ended in May."),
    )
    invalid = (
        Example("Repairs will cost between £900 and £400 a house."),
        Example("Between 20 and 10 people were hurt."),
        Example("The walk takes between 90 and 60 minutes."),
        Example("Between 45 and 35 per cent of voters are undecided."),
        Example("The pipes are between 75 and 8 centimetres wide."),
    )

    @staticmethod
    def formula(low: Carrier) -> Carrier:
        return low

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """Every range written with *between*."""
        for figure in passage.figures:
            if isinstance(figure.stated, tuple):
                low, high = figure.ends()
                yield Claim(self, {"low": low, "high": high})
