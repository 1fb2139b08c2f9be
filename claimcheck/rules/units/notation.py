"""A unit written so that it says something else."""

from __future__ import annotations

from claimcheck.claims import MEASURE, Claim, Example, Match, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier


class UnitNotation(Rule):
    """A unit whose notation says one thing while the figure beside it shows that another is meant.

    ``sq/km`` says "per kilometre", and ``sq/m`` could be a square metre or a square mile. Where a conversion stands beside
    such a unit and only one of its meanings agrees, the figures are right and the notation is wrong. Alone, an
    ill-formed unit is a matter of house style, and nothing is reported.
    """

    code = "CC102"
    roles = {"given": MEASURE, "restated": "given"}
    result = "restated"
    tests_notation = True
    loudest = "warning"
    phrasings = (r"{given} ~ \( {restated} ~ \)", "{given} ~ , (or|equivalent to|equal to) {restated}")
    valid = (
        Example("The reserve spans 200sq/km (77 sq miles)."),
        Example("A sliver of 1,300sq/km is left."),
        Example("The hall measures 200 sq m (2,150 sq ft)."),
        Example("The estate covers 5 sq miles (13 sq km)."),
        Example("The plot is 300sq/m in all."),
    )
    invalid = (
        Example("The reserve spans 200sq/km (77sq/m).", repair="77 sq mi"),
        Example("They hold less than 500sq/km (193sq/m) of it.", repair="193 sq mi"),
        Example("The burnt area, 26 sq km (10sq/m), is closed.", repair="10 sq mi"),
        Example("A reserve of 10sq/m (26 sq km) was opened.", repair="10 sq mi"),
        Example("The lake is 1,295sq/km (500sq/m) at high water.", repair="500 sq mi"),
    )

    def bind(self, match: Match) -> Iterator[Claim]:
        """Only a malformed unit with more than one meaning is in question."""
        for claim in super().bind(match):
            figures = {role: claim.figure(role).unbounded() for role in self.roles}
            if any(figure.readings[0].malformed and len(figure.readings) > 1 for figure in figures.values()):
                yield claim.replace(roles=figures)

    @staticmethod
    def formula(given: Carrier) -> Carrier:
        return given
