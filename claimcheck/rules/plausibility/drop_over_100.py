"""A fall by more than everything."""

from __future__ import annotations

from claimcheck.claims import Claim, Example, Match, Rule
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier


_SIGNS = ("%", "per", "pct", "pc")
_WITHIN = pattern(r" ?in (?:less|fewer) than ")
"""Behind a percentage it says how long that took."""


class DropOver100(Rule):
    """What cannot be less than nothing cannot fall by more than 100 per cent.

    Writers take the percentage from the wrong end: from 300 to 100 is a fall of 67 per cent, and back up a rise of 200. Profits, balances
    and growth may turn negative and fall by more; they are left alone.
    """

    code = "CC902"
    roles = {"fall": "percent", "all": "fall"}
    result = "all"
    relation = "<="
    phrasings = (
        "(<falling>) by [about|around|some|nearly] {fall}",
        "(<falling>) (its|their|his|her|the) ~ by [about|around|some|nearly] {fall}",
        "(<falling>) {fall}",
        "{fall} [~] (<a_fall>)",
        "(<a_fall>) of {fall}",
        "(<falling>) ~ by {fall}",
        "{fall} off (the|its|all|every|everything|any|your) ~",
    )
    message = "nothing can fall by {fall}"
    valid = (
        Example("Shoplifting is up by 120% since the cameras were removed."),
        Example("Profits fell by 140% as the firm slid into the red."),
        Example("Tariffs were cut from 145% to 30%."),
        Example("Sales were 120% of the target, and 15% lower than last year."),
        Example("Takings were down 100% in April, when every shop was shut."),
        Example("The duty fell to 120%."),
        Example("The ministry cut 125% tariffs on cars."),
        Example("Its output contracted 300 percent more than that of its neighbours."),
        Example("Rents there have risen by 300% in less than a decade."),
    )
    invalid = (
        Example("Shoplifting is down by 120% since the cameras were installed."),
        Example("The number of visitors dropped 150 per cent in a year."),
        Example("Thefts on the quay plunged 130% after the club hired guards to walk it."),
        Example("There were 110% fewer crashes on the new road."),
        Example("The plan would bring a 130% reduction in waste."),
        Example("The mill has cut its waste by 130% since May."),
        Example("Rents there have fallen by more than 200 per cent."),
    )

    @staticmethod
    def formula(fall: Carrier) -> Carrier:
        return fall

    def bind(self, match: Match) -> Iterator[Claim]:
        """A fall is held against 100 per cent, where what falls cannot turn negative."""
        sentence = match.sentence
        place = match.places["fall"][0]
        fall, stated = sentence.figure(place), match.phrasing.template
        if (
            fall.is_range
            or fall.value <= 100
            or not any(sign in fall.text.lower() for sign in _SIGNS)
            or match.phrasing.lexicon.has("may_turn_negative", sentence.text)
            or _WITHIN.match(sentence.text, place + 1)
        ):
            return
        of_something = fall.subject and not stated.startswith("{fall}") and " by " not in stated
        next_ = sentence.text[match.end :].split(maxsplit=1)[:1]
        when = not match.phrasing.lexicon.groups["at_what_time"].isdisjoint(next_)
        compared = match.followed_by("comparison") and not when
        if not (of_something or compared) and not sentence.text[match.end : match.end + 4].startswith((" of ", "-")):
            told = fall.replace(qualifier=None, strength="")
            yield Claim(self, {"fall": told, "all": self.constant(fall, 100)})
