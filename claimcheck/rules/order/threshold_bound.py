"""A figure and the target, limit or mark that it is said to pass or miss."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims import ANY, Claim, Example, Match, Rule, rounded
from claimcheck.claims.roles import WORD
from claimcheck.quantities.qualifier import Qualifier
from claimcheck.quantities.quantity import Reading
from claimcheck.units import unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier
    from claimcheck.quantities.quantity import Quantity

_ITS = "[the|its|their|his|her|a|an|our] [annual|official|legal|safe|original|own|government's|government|ministry's|daily|monthly|yearly|sales|fundraising|recommended|permitted]"
_AT = "~ [,|–] [~] (at|with|to|to reach|reaching|hitting|by raising|by selling|by|raising|selling|collecting|on|making|winning|scoring|managing|attracting|drawing|earning|finishing on)"


_SIDES = {Qualifier.MORE_THAN: 1, Qualifier.LESS_THAN: -1}


class ThresholdBound(Rule):
    """What exceeds a target is no lower than it, what falls short of a limit no higher.

    Of what is better the less there is (costs, emissions, times run) a target may be missed from above; *missed* and
    *failed to reach* are then left alone. *Above freezing* holds a temperature against 0 °C.
    """

    code = "CC935"
    aliases = ("threshold",)
    roles = {"side": f"{WORD}beyond", "target": ANY, "value": "target"}
    result = "value"
    readings = ("above", "below")
    relation = {"above": "<=", "below": ">="}
    phrasings = (
        f"{{side}} {_ITS} {{target}} [-] (<bound>) {_AT} {{value}}",
        f"{{side}} {_ITS} (<bound>) of {{target}} {_AT} {{value}}",
        f"{{value}} [~] , [which is|well|just|still|far|comfortably] {{side}} {_ITS} (<bound>) of {{target}}",
        f"{{value}} [~] , [which is|well|just|still|far|comfortably] {{side}} {_ITS} {{target}} [-] (<bound>)",
        f"at {{value}} [,] ~ (is|was|were|are) [well|just|still|far|comfortably] {{side}} {_ITS} (<bound>) of {{target}}",
        f"at {{value}} [,] ~ (is|was|were|are) [well|just|still|far|comfortably] {{side}} {_ITS} {{target}} [-] (<bound>)",
        "at {value} [,] ~ (is|was|were|are) [well|just|still|far|comfortably] {target} [-] (<bound>)",
        f"(is|was|were|are|stayed|remained|stays|went|rose|flew|drove) [well|just|still] {{target}} [-] (<bound>) {_AT} {{value}}",
        f"(of|at) {{value}} ~ (is|was|were|are|stood|came in|remained|stayed) [well|just|still|far] {{side}} {_ITS} (<bound>) of {{target}}",
        f"(of|at) {{value}} ~ [,] {{side}} {_ITS} {{target}} [-] (<bound>)",
        "{value} [~] , [which is|well|just|still|far|comfortably] {target} [-] (<bound>)",
        "{side} freezing ~ [,] (at|to|with) {value}",
        "{value} , [well|just|still] {side} freezing",
    )
    message = "{value} is not {side} {target}"
    valid = (
        Example("The appeal exceeded its £50,000 target, raising £61,000."),
        Example("Emissions missed the target of 40 tonnes, at 46 tonnes."),
        Example("The lake was above freezing, at 3C."),
        Example("At 46 mph he was well over the limit of 30 mph."),
        Example("The film passed the $1bn mark in 19 days, with $700m of it from abroad."),
        Example("Turnout was 48%, just below the threshold of 50%."),
    )
    invalid = (
        Example("The appeal exceeded its £50,000 target, raising £41,000."),
        Example("Turnout was 53%, just below the threshold of 50%."),
        Example("The lake was above freezing, at -3C."),
        Example("At 26 mph he was well over the limit of 30 mph."),
        Example("Sales fell short of the target of 900 units, at 960 units."),
        Example("Water, at 61 cm, was below the 55 cm mark."),
    )

    @staticmethod
    def above(target: Carrier) -> Carrier:
        """The target is no higher."""
        return target

    @staticmethod
    def below(target: Carrier) -> Carrier:
        """The target is no lower."""
        return target

    def bind(self, match: Match) -> Iterator[Claim]:
        """The figure and its target, where the words say on which side it lies."""
        roles: dict[str, Quantity] = self.filled(match)  # type: ignore[assignment]
        value, lexicon = roles["value"], match.phrasing.lexicon
        side, target = roles.get("side"), roles.get("target")
        if side is None and target is not None and target.qualifier is not None and target.cue is not None:
            sign, (start, end) = _SIDES.get(target.qualifier, 0), target.cue
            side, target = self.constant(target, sign).replace(start=start, end=end), target.unbounded()
        elif target is None and side is not None and value.kind == "temperature":
            target = side.replace(readings=(Reading(Fraction(0), unit("degC"), Fraction(0)),))
        if side is None or target is None or not side.value:
            return
        missed = side.value < 0 and lexicon.has("judged", side.text.lower())
        if missed and lexicon.has("less_is_better", match.sentence.text):
            return
        counted = "" if target.subject in lexicon.classes["bound"] else target.subject
        differing = counted and value.subject and counted != value.subject
        same = target.kind in (value.kind, "word")
        if same and not differing and self.alike({"target": target, "value": value}):
            bound = {"side": side, "target": rounded(target), "value": rounded(value)}
            yield Claim(self, bound, self.binding, ("above" if side.value > 0 else "below",))
