"""A change between two percentages."""

from __future__ import annotations

from claimcheck.claims import Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.claims import Carrier


class PercentagePoints(Rule):
    """A rate before, a rate after, and the points between them."""

    code = "CC405"
    aliases = ("percentage-point-change",)
    roles = {"after": "percent", "before": "after", "points": "point", "direction": "word:change"}
    result = "points"
    phrasings = (
        "{direction} [by] {points} [,] to {after} … from {before}",
        "{direction} [by] {points} [,] from {before} … to {after}",
        "from {before} … to {after} … , (a|an) {points} {direction}",
        "from {before} … to {after} … , (a|an) {direction} of {points}",
        "from {before} … to {after} … , {direction} [by] {points}",
        "{after} … , {direction} [by] {points} from … {before}",
    )
    message = "from {before} to {after} the change is {computed}, not {points} {direction}"
    valid = (
        Example("Support rose three percentage points to 44 per cent from 41 per cent."),
        Example("The rate went from 8% to 8.8%, a rise of 0.8 percentage points."),
        Example("The bank raised rates by 25 basis points, to 4.5 per cent from 4.25 per cent."),
        Example("Turnout was 61%, down 4 percentage points from 65%."),
        Example("Load factor fell 1.7 percentage points to 58.2 per cent from 59.9 per cent."),
    )
    invalid = (
        Example("Support rose six percentage points to 44 per cent from 41 per cent.", computed="3"),
        Example("The rate went from 8% to 8.8%, a rise of 8 percentage points.", computed="0.8"),
        Example("The bank raised rates by 50 basis points, to 4.5 per cent from 4.25 per cent.", computed="0.25"),
        Example("Turnout was 61%, down 9 percentage points from 65%.", computed="4"),
        Example("Load factor rose 6.73 percentage points to 6.49 per cent from 58.18 per cent."),
    )

    @staticmethod
    def formula(after: Carrier, before: Carrier, direction: Carrier) -> Carrier:
        return direction * (after - before)
