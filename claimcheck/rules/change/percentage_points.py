"""A change between two percentages."""

from __future__ import annotations

from claimcheck.claims import Binding, Claim, Example, Match
from claimcheck.claims.change import A_CHANGE, AGAINST, BASE, CHANGED, CHANGED_IT, Change
from claimcheck.claims.change_ends import in_points
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.shifts import shifts

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Bound, Carrier, Passage
    from claimcheck.claims.told import Told


class PercentagePoints(Change):
    """A rate before, a rate after, and the points between them.

    Writers slip by subtracting wrongly and by taking basis points for tenths of a point. A ratio that "improves" may do so
    downwards.
    """

    code = "CC405"
    aliases = ("percentage-point-change",)
    roles = {"after": "percent|count", "before": "after", "points": "point|count", "direction": "word:change"}
    result = "points"
    readings = ("formula", "flipped")
    slips = False
    phrasings = (
        f"{CHANGED_IT} {{points}} … to {{after}} … {BASE}",
        f"{CHANGED_IT} {{points}} … from … {{before}} … to {{after}}",
        f"{{points}} {{direction}} … (to|at) {{after}} … {BASE}",
        "{points} {direction} … from … {before} … to {after}",
        f"from … {{before}} … to {{after}} … , {A_CHANGE} {{points}}",
        "from … {before} … to {after} … , (a|an) {points} {direction}",
        f"from … {{before}} … to {{after}} ~ \\( {A_CHANGE} {{points}} \\)",
        f"{{after}} … , {A_CHANGE} {{points}} ~ (on|{AGAINST}) … {{before}}",
        f"{{after}} ~ (was|were|is|are|be) {CHANGED} {{points}} ~ (on|{AGAINST}) … {{before}}",
        f"{{after}} … , (a|an) {{points}} {{direction}} (on|{AGAINST}) … {{before}}",
        f"{{after}} … {AGAINST} … {{before}} … , {A_CHANGE} {{points}}",
        f"{{after}} … {AGAINST} … {{before}} … , (a|an) {{points}} {{direction}}",
        f"{{points}} {{direction}} , at {{after}} , (than|{AGAINST}) … {{before}}",
        "{direction} … to {after} ~ from … {before} … , (or|by) {points}",
    )
    message = "from {before} to {after} the change is {computed}, not {points} {direction}"
    valid = (
        Example(
            "Glasgow recycled 27.4 per cent of its rubbish last year, up 1.9 points, against 43 per cent in Scotland as a whole."
        ),
        Example(
            "The Reds had 11.4% of the vote. In the 2019 contest it had managed 9.3%, so the party is up 2.1 points."
        ),
        Example(
            "The Reds had 11.4% of the vote. Its best, in the 2011 contest, was 19.5%, but it is up 3.1 points on May."
        ),
        Example("The Reds had 11.4% of the vote. In 2019 it had 9.3%, while the Blues are up 3.1 points."),
        Example("In 2018 some 31% of homes had taps and by now 54% do. In the hills the gain was 33 points."),
        Example("Vacancy edged up by 0.6 of a percentage point, to 6.3% from 5.7%."),
        Example("Support rose three percentage points to 44 per cent from 41 per cent."),
        Example("The rate went from 8% to 8.8%, a rise of 0.8 percentage points."),
        Example("The bank raised rates by 25 basis points, to 4.5 per cent from 4.25 per cent."),
        Example("Turnout was 61%, down 4 percentage points from 65%."),
        Example("Load factor fell 1.7 percentage points to 58.2 per cent from 59.9 per cent."),
        Example("The cost ratio improved 2.4 percentage points from 98.4% to 96%."),
        Example("Margins rose 30 basis points to 12.4% from 12.1%."),
        Example("Unemployment fell 0.2 percentage points to 5.1 percent from 5.3 in May."),
        Example("Support for the bill, 52% in March, has climbed six points to 58%."),
        Example("Turnout was 61% in the north, up 4 points, and 57% in the south."),
    )
    invalid = (
        Example(
            "The Reds had 11.4% of the vote. In the 2019 contest it had managed 9.3%, so the party is up 3.1 points."
        ),
        Example(
            "Turnout was 38.2%. Four years ago 44.7% of them went to the polls, a fall of 5.5 points that rain explains."
        ),
        Example(
            "The bank put its rate up to 6.5% from 5.25% on Friday, and its head said the 1.75-percentage-point increase had been needed."
        ),
        Example("Vacancy edged up by 0.6 of a percentage point, to 6.9% from 5.7%."),
        Example(
            "Occupancy is down nine points: it was 71 per cent two summers ago and is now 66 per cent.", computed="5"
        ),
        Example("Her approval, 54 percent in March, slid 12 points to 38 percent.", computed="16"),
        Example("Support rose eight percentage points to 44 per cent from 41 per cent.", computed="3"),
        Example("The rate went from 8% to 8.8%, a rise of 8 percentage points.", computed="0.8"),
        Example("The bank raised rates by 75 basis points, to 4.5 per cent from 4.25 per cent.", computed="0.25"),
        Example("Turnout was 61%, down 9 percentage points from 65%.", computed="4"),
        Example("Load factor rose 6.73 percentage points to 6.49 per cent from 58.18 per cent."),
        Example(
            "The poverty rate stood at 17.2%, compared with 14.1% in 2015, a rise of 5.3 percentage points.",
            computed="3.1",
        ),
        Example(
            "The share of homes with solar panels, 12 per cent in 2019, has climbed 15 percentage points to 21 per cent.",
            computed="9",
        ),
    )

    meets = ("told", "percent+text:point")
    told_as = ("after", "before", "points", "direction")

    def tells(self, one: Told) -> bool:
        """Points between two percentages."""
        return one.has_size("point", "count") and one.is_between("percent")

    @staticmethod
    def formula(after: Carrier, before: Carrier, direction: Carrier) -> Carrier:
        return direction * (after - before)

    @staticmethod
    def flipped(after: Carrier, before: Carrier, direction: Carrier) -> Carrier:
        """What improved may have gone down."""
        return direction * (before - after)

    def told_apart(self, passage: Passage) -> Iterator[Claim]:
        """The points between two shares of two times that other sentences tell."""
        for one in shifts(passage, lexicon(passage.locale)):
            roles: dict[str, Bound] = {"after": one.after, "before": one.before, "points": one.points}
            yield Claim(self, {**roles, "direction": one.moved}, Binding.PARAGRAPH, ("formula",))

    def licensed(self, match: Match, claim: Claim) -> bool:
        """Points between two bare numbers are those of an index."""
        rates = claim.figure("after").kind == "percent" == claim.figure("before").kind
        return rates and claim.figure("points").kind == "point" and super().licensed(match, claim)

    def filled(self, match: Match) -> dict[str, Bound]:
        """Points between percentages are percentage points."""
        roles = super().filled(match)
        points = roles.get("points")
        if (
            points is not None
            and not isinstance(points, tuple)
            and points.kind == "count"
            and (points.subject.startswith("point") or _is_part_of_point(match))
        ):
            roles["points"] = in_points(points)
        return roles

    def bind(self, match: Match) -> Iterator[Claim]:
        """Words of change that point no way may go both."""
        for claim in super().bind(match):
            both = match.phrasing.words_in("either_way", claim.figure("direction").text.lower())
            yield claim.replace(formulas=("formula", "flipped") if both else ("formula",))


def _is_part_of_point(match: Match) -> bool:
    """Whether the size is one such as "0.4 of a percentage point"."""
    return match.sentence.text.startswith(match.phrasing.lexicon.starts("of_a_point"), match.places["points"][0] + 1)
