"""A climb or a fall in a table."""

from __future__ import annotations

from claimcheck.claims import Binding, Claim, Example, Match, Rule
from claimcheck.claims.climbs import climbs
from claimcheck.claims.lexicon import lexicon
from claimcheck.units import unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Bound, Carrier, Passage


_VERB = 12
"""Characters before the word that says which way in which its verb may stand: "has gone down"."""


class RankChange(Rule):
    """Two places in a ranking, and how many places lie between them.

    Up is towards the first place. Writers slip by counting both ends, and by taking a climb for a fall.
    """

    code = "CC408"
    meets = ("text: places", "text: spots", "text: positions", "text: rungs", "text: notches", "text: slots")
    roles = {"places": "count", "after": "ordinal|word:rank", "before": "ordinal|word:rank", "direction": "word:change"}
    result = "places"
    phrasings = (
        "{direction} [by|of] {places} <places> [,] (to|into) [the] {after} … from {before}",
        "{direction} [by|of] {places} <places> [,] from [the] {before} … to [the] {after}",
        "{places} <places> {direction} (to|in|at) {after} … from {before}",
        "from {before} … to {after} … , (a|an) {direction} of {places} <places>",
        "from {before} … to {after} … , {direction} [by] {places} <places>",
        "{after} … , {direction} {places} <places> (from|on) … {before}",
        "{after} … , {places} <places> {direction} [than|on] (last|its|their|the|her|his) ~ {before}",
        "from {before} … {direction} [by] {places} <places> … (to|into) [the] {after}",
        "{direction} from {before} … to {after} , {places} <places>",
        "{direction} [by] {places} <places> … , (to|into) [the] {after} from {before}",
        "{direction} {places} <places> (on|from) … {before} … (now|is|are|stands) ~ {after}",
        "{before} … , … [is|are|was|were|has gone|went] {direction} [by] {places} <places> (at|to|in) {after}",
        "{direction} [by] {places} <places> … to {after} ; … (was|were|had been|finished|came|stood) ~ {before}",
        "to [the] {after} … from {before} … , (a|an) {direction} of {places} <places>",
        "[the] {before} - ranked … {direction} {places} <places> … to {after}",
        "{before} … , … (now|is|are|finished|finish|came) ~ {after} … , (a|an) {direction} of {places} <places>",
        "{after} … , (having been|compared with|against|from) ~ {before} … , (a|an) {direction} of {places} <places>",
    )
    message = "from {before} to {after} are {computed} places, not {places} {direction}"
    valid = (
        Example("The choir jumped five spots to No. 9 in the poll. A week ago they were No. 14."),
        Example("A win lifted Ayle five places in the table, to 9th. They had begun the day in 14th."),
        Example("A win lifted Ayle five places in the table, to 9th. They had finished last season in 16th."),
        Example("A win lifted Ayle four places, to 9th. They had begun the season in 17th."),
        Example("Ayle finished 14th in 2018 and 9th in 2020, and has gone up three places since to sixth."),
        Example("He rose two places in the final lap, and the fifth lap was the 12th that he led."),
        Example("The port climbed three places to fifth from eighth."),
        Example("Ayle climbed three places to 11th, having been 14th, while Brant slipped from fifth to seventh."),
        Example("The school fell two spots, from 3rd to 5th."),
        Example("They moved up four places to second from sixth last year."),
        Example("She finished 12th, down 4 places from eighth."),
        Example("The town rose three places to take third prize from two judges."),
        Example("The university was ranked 34th, nine places lower than last year's 25th."),
        Example("Ranked 18th a year ago, the Dane is now 12th, a climb of six places."),
    )
    invalid = (
        Example("The choir jumped seven spots to No. 9 in the poll. A week ago they were No. 14."),
        Example("A win lifted Ayle four places in the table, to 9th. They had begun the day in 14th, a point clear."),
        Example("Down six places: that is what the strike cost the port, which began the year 9th and ended it 12th."),
        Example(
            "Having languished at 34th a year ago, the college climbs five places to 21st this year.", computed="13"
        ),
        Example("The port climbed four places to fifth from eighth.", computed="3"),
        Example("The school fell three spots, from 3rd to 5th.", computed="2"),
        Example("They moved up four places to second from ninth last year.", computed="7"),
        Example("She finished 12th, down 6 places from eighth.", computed="4"),
        Example("The city slipped from second to seventh, a drop of four places.", computed="5"),
        Example("The university was ranked 34th, seven places lower than last year's 25th.", computed="9"),
        Example("Ranked 18th a year ago, the Dane is now 12th, a climb of eight places.", computed="6"),
        Example("From 40th in 2010 the country has risen 32 places to 18th.", computed="22"),
    )

    @staticmethod
    def formula(after: Carrier, before: Carrier, direction: Carrier) -> Carrier:
        return direction * (before - after)

    def licensed(self, match: Match, claim: Claim) -> bool:
        """Not where another change is told between the two places: that is somebody else's ("while Ayle slipped")."""
        first, last = sorted(match.span(role) for role in ("after", "before"))
        start, end = match.span("direction")
        moved = any(first[1] <= at < last[0] and not start - _VERB <= at < end for at in match.words_of("change"))
        return not moved and super().licensed(match, claim)

    def filled(self, match: Match) -> dict[str, Bound]:
        """Places in figures and in words are numbers alike."""
        roles = super().filled(match)
        for role in ("after", "before"):
            if role in roles and not isinstance(figure := roles[role], tuple):
                readings = tuple(reading.replace(unit=unit("")) for reading in figure.readings)
                roles[role] = figure.replace(readings=readings, kind="word")
        return roles

    def propose_rest(self, passage: Passage, taken: frozenset[int]) -> Iterator[Claim]:
        """The only two places of a sentence or two, with the number of places that lie between them."""
        for one in climbs(passage, lexicon(passage.locale)):
            if one.places.start not in taken:
                after, before = (one.high, one.low) if one.sense > 0 else (one.low, one.high)
                roles = {"places": one.places, "after": after, "before": before, "direction": one.word}
                yield Claim(self, roles, Binding.SENTENCE)
