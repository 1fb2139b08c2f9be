"""A movement of an interest rate in basis points, and the rate before and after."""

from __future__ import annotations

from claimcheck.claims import COUNT, POINT, SHARE, Claim, Example
from claimcheck.claims.glossed import Glossed
from claimcheck.units import unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Bound, Carrier, Match
    from claimcheck.quantities.quantity import Quantity


class BasisPoints(Glossed):
    """A cut or rise of so many basis points, or of a quarter point, from one rate to another.

    A basis point is a hundredth of a percentage point. Writers slip between 25 and 2.5, and by giving the rate of another
    meeting.
    """

    code = "CC568"
    roles = {
        "points": POINT,
        "move": "word:change",
        "before": "percent",
        "after": "before",
        "portion": f"{SHARE}|{COUNT}",
    }
    result = gloss = "points"
    sought = ("before", "after")
    within = "of_rates"
    phrasings = (
        "{points} [~] {move}",
        "{move} [~] {points}",
        "{portion} (of a point|point|points|-point|percentage point) {move}",
        "{move} [~] by [a] {portion} (of a point|a point|point|points|percentage point)",
        "{points} {move} ~ (takes|took|brings|brought|lifts|lifted|lowers|lowered|pushes|pushed|puts|left) ~ from {before} to {after}",
        "{points} {move} [,] [in ~] (from {before} to {after}|to {after} from {before})",
        "{move} [~] by (a|) {points} (from {before} to {after}|to {after} from {before})",
        "from {before} to {after} , (a|an) {points} {move}",
    )
    message = "from {before} to {after} the change is {computed}, not {points} {move}"
    valid = (
        Example("A half-point cut took the rate from 5% to 4.5%."),
        Example("A 50-basis-point rise, to 4.5% from 4%, was expected."),
        Example("The quarter-point increase from 3% to 3.25% was the last."),
        Example("A 25-basis-point cut is likely, and the yield fell from 4.4% to 4.1%."),
        Example("After a 75-basis-point hike to 3.25% from 2.5%, the bank paused."),
        Example("A quarter-point cut, the third this year, took the rate from 5% to 4.25% in all."),
        Example("The rate was cut by 50 basis points, its lowest since 2010, when it went from 3% to 2%."),
    )
    invalid = (
        Example("A 50-basis-point cut took the rate from 5% to 4.75%.", computed="0.25"),
        Example("A 50-basis-point rise, to 4.75% from 4%, was expected.", computed="0.75"),
        Example("The 25-basis-point increase from 3% to 3.75% was the last.", computed="0.75"),
        Example("A 25-basis-point hike pushed the rate from 2.5% to 3%.", computed="0.5"),
        Example("The bank announced a 100-basis-point cut from 6% to 5.5%.", computed="0.5"),
        Example(
            "Depositors get 25 basis points more from Larne Mutual, whose rate goes up from 3.15% to 3.65%.",
            computed="0.5",
        ),
        Example("The bank cut rates by half a point, from 5.25% to 4.25%."),
        Example("The bank raised its rate by half a point, to 4.5% from 3%.", computed="1.5"),
        Example("The bank raised its rate by half a point, from 3% to 4.5%, its first move for more than two years."),
    )

    @staticmethod
    def formula(after: Carrier, before: Carrier, move: Carrier) -> Carrier:
        return move * (after - before)

    def worded(self, match: Match, roles: dict[str, Bound]) -> dict[str, Bound]:
        """The roles of a match; *half a point* is one of percentage."""
        portion = roles.pop("portion", None)
        if portion is not None and not isinstance(portion, tuple):
            points = unit("percentage_point")
            readings = tuple(reading.replace(unit=points) for reading in portion.readings)
            move = match.words["move"][0]
            behind = match.sentence.origin(move if move > match.places["portion"][0] else match.end)
            end = len(portion.document.text[:behind].rstrip())
            roles["points"] = portion.replace(readings=readings, kind="point", end=max(portion.end, end))
        return roles

    def supplied(self, match: Match, roles: dict[str, Bound], wanted: list[str]) -> dict[str, Bound]:
        """The only two rates of the sentence, *from* one *to* the other."""
        text, slots = match.sentence.text, match.sentence.slots
        rates = {
            place: figure
            for place, index in slots.items()
            if (figure := match.sentence.figures[index]).kind == "percent"
        }
        if len(wanted) != len(self.sought) or len(rates) != len(self.sought):
            return roles
        leading = {(text[:place].split() or [""])[-1]: figure for place, figure in rates.items()}
        ends = match.phrasing.lexicon.groups["starting_from"], match.phrasing.lexicon.groups["reaching"]
        found = {
            role: figure
            for role, words in zip(self.sought, ends, strict=True)
            for word, figure in leading.items()
            if word in words
        }
        roles = {**roles, **found}
        return {role: roles[role] for role in self.roles if role in roles}

    def leads(self, match: Match, order: list[tuple[int, str]]) -> bool:  # noqa: ARG002
        """A rate from which and one to which it moved need no more words."""
        return True

    def are_apart(self, match: Match, first: int, last: int) -> bool:
        """Whether the rates are of another movement; words behind *from 5% to 4%* leave it as it is."""
        if last == self.place(match) or last < match.end:
            return super().are_apart(match, first, last)
        told = match.sentence.text[first:last]
        words = set(match.phrasing.words_in("sets_apart", told)) - self.group(match, self.within)
        return bool(words) or match.phrasing.lexicon.has("counted_off", told)

    def bind(self, match: Match) -> Iterator[Claim]:
        """Quarters of a point, in which central banks move, are no roundings; 4.3 may be 4.25."""
        for claim in super().bind(match):
            figures = [claim.figure(role) for role in ("points", "before", "after")]
            if all(figure.qualifier is None for figure in figures):
                exact = (figure.replace(strength="exactly") if _in_quarters(figure) else figure for figure in figures)
                told = self._either_way(match, claim)
                yield told.replace(roles={**told.roles, **dict(zip(("points", "before", "after"), exact, strict=True))})

    def _either_way(self, match: Match, claim: Claim) -> Claim:
        """What *improved* or was *more* may have come down, so that only the size of the movement is tested."""
        moved = match.sentence.text[slice(*match.words["move"])] if "move" in match.words else ""
        if moved not in self.group(match, "either_way"):
            return claim
        rises = claim.figure("after").value > claim.figure("before").value
        move = self.constant(claim.figure("move"), 1 if rises else -1)
        return claim.replace(roles={**claim.roles, "move": move})


def _in_quarters(figure: Quantity) -> bool:
    return (figure.value * figure.unit.factor * 400).denominator == 1
