"""A superlative and the rival that it is held against."""

from __future__ import annotations

from claimcheck.claims import ANY, Claim, Example, Match, Rule, rounded
from claimcheck.claims.roles import WORD

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier
    from claimcheck.quantities.quantity import Quantity

_AHEAD = "(ahead of|followed by|then comes|then came|next comes|next is)"
_HAS = "(at|with|is|has|had|on|for|runs|measures|weighs|covers|costs|stands at|reaches)"
_THEN = "(;|, and|, but|, while|, whereas|, although|, though|while|whereas)"
_RANKS = (
    "tops the table",
    "tops the list",
    "topped the table",
    "topped the list",
    "is top",
    "are top",
    "leads the table",
    "highest",
    "most",
)
_SPEED = ("fastest", "quickest", "slowest")
_TIMES = ("duration", "time")


class Superlative(Rule):
    """The highest of a group is no lower than another of the group, the smallest no larger.

    The rival must be named with its own figure in the same breath. A wider or narrower group (*the world's*, *the second*, *the
    highest since*) makes it another list and is left alone; so is *fastest*, which is the most of a speed and the least of a
    time.
    """

    code = "CC932"
    roles = {"order": f"{WORD}superlative", "top": ANY, "rival": "top"}
    result = "top"
    readings = ("greatest", "least")
    relation = {"greatest": "<=", "least": ">="}
    phrasings = (
        rf"{{order}} ~ [, ~] [,] {{top}} [,] ~ [,|;|–] {_AHEAD} … [\(] {{rival}}",
        rf"{{order}} ~ \( {{top}} \) ~ [,|;|–] {_AHEAD} … [\(] {{rival}}",
        f"{{order}} ~ [, ~ ,] ~ {{top}} {_THEN} ~ [, which|,] {_HAS} {{rival}}",
        f"{{order}} ~ {{top}} ~ {_THEN} ~ [, which|,] {_HAS} {{rival}}",
        f"(at|with) {{top}} [,] ~ (is|makes it|remains) ~ {{order}} ~ {_THEN} ~ [, which|,] {_HAS} {{rival}}",
        "{order} ~ {top} ~ , [~] more than any other ~ ; ~ {rival}",
        f"{{order}} of [the|its|these|those] {{_}} ~ [, ~ ,] ~ {{top}} {_THEN} ~ [, which|,] {_HAS} {{rival}}",
    )
    message = "{top} is not the {order}: there is {rival}"
    valid = (
        Example("At 1,802m it is the region's highest peak; Mount Sorrel, at 1,702m, is popular with walkers."),
        Example("The largest hall has 4,000 seats, followed by the Odeon with 2,500."),
        Example("The smallest flat, at 28 sq m, is let; the world's smallest, at 12 sq m, is in Tokyo."),
        Example("He won with a time of 1:43.2, the fastest since his own 1:42.9 in 2021."),
        Example("The oldest member is 91, while the youngest is 17."),
        Example("Its largest shop, with 40 staff, made £2m; the next, with 60 suppliers, made £1m."),
        Example("It is the second largest, with 300 rooms, while the Grand has 500 rooms."),
    )
    invalid = (
        Example("At 1,640m it is the region's highest peak; Mount Sorrel, at 1,702m, is popular with walkers."),
        Example("The largest hall has 2,000 seats, followed by the Odeon with 2,500 seats."),
        Example("The deepest lake of the park is the Ard, at 140 metres, ahead of the Lorn at 155 metres."),
        Example("The longest tunnel (14 km) is in the north, followed by the Gorge tunnel (19 km)."),
        Example("The cheapest ticket is £30, while the stall at the gate has one at £25."),
        Example("The heaviest pumpkin, at 310kg, took the prize, ahead of one with 340kg."),
    )

    @staticmethod
    def greatest(rival: Carrier) -> Carrier:
        """No rival has more."""
        return rival

    @staticmethod
    def least(rival: Carrier) -> Carrier:
        """No rival has less."""
        return rival

    def bind(self, match: Match) -> Iterator[Claim]:
        """The two figures, where they are of one kind and of one group."""
        roles: dict[str, Quantity] = self.filled(match)  # type: ignore[assignment]
        top, rival, order = roles["top"], roles["rival"], roles["order"]
        first, last = match.words["order"]
        text, lexicon = match.sentence.text, match.phrasing.lexicon
        around = text[max(0, match.start - 25) : first] + " | " + text[last : match.end]
        if lexicon.has("scope", around) or len(lexicon.words_in("superlative", text[match.start : match.end])) > 1:
            return
        alike = top.kind == rival.kind and (not (top.subject and rival.subject) or top.subject == rival.subject)
        timed = top.kind in _TIMES
        if alike and self.alike(roles) and not (timed and self.ranks(text[first:last])):
            most = (order.value > 0) != (timed and text[first:last] in _SPEED)
            bound = {"order": order, "top": rounded(top), "rival": rounded(rival)}
            yield Claim(self, bound, self.binding, ("greatest" if most else "least",))

    def ranks(self, word: str) -> bool:
        """Whether a word tells the head of a table, where less time is better and more points are."""
        return word in _RANKS
