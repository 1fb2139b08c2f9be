"""What was added, and the total that it was brought to."""

from __future__ import annotations

from claimcheck.claims import COUNT, Claim, Example, Match, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier


class RunningTotal(Rule):
    """More of something, *bringing the total to* so many: no more than that total, and all of it with what there was before."""

    code = "CC307"
    aliases = ("running-total",)
    roles = {"now": COUNT, "more": "now", "before": "now"}
    result = "now"
    loudest = "warning"
    relation = {"grown": "=", "within": "<="}
    readings = ("grown", "within")
    phrasings = (
        "{more} (more|new|further|additional|extra|other) … , (bringing|taking|raising|pushing|lifting|swelling) (the|its|their|his|her) ~ (total|tally|toll|number|count) ~ to {now} [,] [up] from {before}",
        "{more} … , (bringing|taking|raising|pushing|lifting|swelling) ~ from {before} to {now}",
        "{more} … , (bringing|taking|raising|pushing|lifting|swelling) ~ , … {before} , to {now}",
        "{more} (more|new|further|additional|extra|other) … , (bringing|taking|raising|pushing|lifting|swelling) (the|its|their|his|her) ~ (total|tally|toll|number|count) ~ to {now}",
        "{more} (more|new|further|additional|extra|other) ~ (brought|took|raised|pushed|lifted|swelled) (the|its|their|his|her) ~ (total|tally|toll|number|count) ~ to {now}",
        "{more} (more|new|further|additional|extra|other) ~ (brought|took|raised|pushed|lifted|swelled) (the|its|their|his|her) ~ (total|tally|toll|number|count) ~ from {before} to {now}",
        "(another|a further|an extra|an additional) {more} … , (bringing|taking|raising|pushing|lifting|swelling) … (total|tally|toll|number|count) ~ to {now}",
        "(another|a further|an extra|an additional) {more} … (brought|took|raised|pushed|lifted|swelled) … (total|tally|toll|number|count) ~ from {before} to {now}",
        "{more} ~ to add to [<the>] {before} … , (making|giving) … {now}",
        "(another|a further|an extra|an additional) {more} … (brought|took|raised|pushed|lifted|swelled) … (total|tally|toll|number|count) ~ to {now} , [up] from {before}",
        "{before} … and [a further|another] {more} (more|further) ~ , (making|bringing the total to|taking the total to) {now}",
    )
    message = "{more} more cannot bring the total to {now}: it would be {computed}"
    valid = (
        Example("The ministry reported 14 new cases, bringing the total to 230."),
        Example("Police found nine more bodies, taking the toll to 31 from 22."),
        Example("It opened 12 more shops, bringing its number to 40."),
        Example("He scored two more, taking his tally to two."),
        Example("About 60 more recruits joined, bringing the total to nearly 300."),
        Example("A further 12 arrests took the total for the year to 157; 45 were made on Saturday."),
    )
    invalid = (
        Example("The ministry reported 230 new cases, bringing the total to 140."),
        Example("Police found nine more bodies, taking the toll to 41 from 22.", computed="31"),
        Example("It opened 12 more shops, bringing its number to 9."),
        Example("He scored six more goals, taking his tally from 11 to 19.", computed="17"),
        Example("Another shift and 45 further arrests brought the number to 38."),
        Example("Four new members join today, lifting membership from 27 to 37.", computed="31"),
    )

    @staticmethod
    def grown(before: Carrier, more: Carrier) -> Carrier:
        """What there was, and what came."""
        return before + more

    @staticmethod
    def within(more: Carrier) -> Carrier:
        """What came."""
        return more

    def bind(self, match: Match) -> Iterator[Claim]:
        """Where the former total is stated, only the sum will do."""
        for claim in super().bind(match):
            yield claim.replace(formulas=("grown",) if "before" in claim.roles else ("within",))
