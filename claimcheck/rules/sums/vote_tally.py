"""Votes for and against, and the house they were cast in."""

from __future__ import annotations

from claimcheck.claims import COUNT, Claim, Example, Match, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Bound, Carrier
    from claimcheck.quantities.quantity import Quantity


class VoteTally(Rule):
    """Votes for, against and abstained can be no more than the seats of the house, or the votes that were cast.

    Members may stay away, so fewer votes than seats are nothing to report.
    """

    code = "CC305"
    aliases = ("vote-seat-tally",)
    roles = {"size": COUNT, "ayes": "size", "noes": "size", "others": "size", "split": "size"}
    result = "size"
    relation = "<="
    readings = ("with_others", "of_two")
    phrasings = (
        "{ayes} [votes] to {noes} … [,|;|with|and] {others} (abstentions|abstaining|abstained) … in (a|an|the) ~ (house|chamber|parliament|senate|council|assembly|legislature|committee|board|body) of {size}",
        "{ayes} [votes] to {noes} … [,|;|with|and] {others} (abstentions|abstaining|abstained) … (in|of) (a|an|the) … {size} (-|–) (seat|member|strong)",
        "{ayes} [votes] to {noes} … in (a|an|the) ~ (house|chamber|parliament|senate|council|assembly|legislature|committee|board|body) of {size}",
        "{ayes} [votes] to {noes} … in (a|an|the) ~ {size} (-|–) (seat|member|strong)",
        "{ayes} [votes] to {noes} … ; (the|which) ~ (house|chamber|parliament|senate|council|assembly|legislature|committee|board|body) has {size} (seats|members)",
        "{ayes} [votes] to {noes} … [,|;|with|and] {others} (abstentions|abstaining|abstained) … ; (the|which) ~ (house|chamber|parliament|senate|council|assembly|legislature|committee|board|body) has {size} (seats|members)",
        "{size} (-|–) (seat|member|strong) … by {ayes} [votes] to {noes}",
        "(house|chamber|parliament|senate|council|assembly|legislature|committee|board|body|jury|panel) of {size} … by {ayes} [votes] to {noes}",
        "{size} (-|–) (seat|member|strong) … (voted|split|divided|voting|votes) {ayes} [votes] to {noes}",
        "(house|chamber|parliament|senate|council|assembly|legislature|committee|board|body|jury|panel) of {size} … (voted|split|divided|voting|votes) {ayes} [votes] to {noes}",
        "{size} (-|–) (seat|member|strong) … (voted|split|divided|voting|votes|by) {split}",
        "(house|chamber|parliament|senate|council|assembly|legislature|committee|board|body|jury|panel) of {size} … (voted|split|divided|voting|votes|by) {split}",
        "(house|chamber|parliament|senate|council|assembly|legislature|committee|board|body|jury|panel) of {size} … , {ayes} (for|in favour|in favor|voting for) ~ and {noes} (against|opposed)",
        "{ayes} (votes|members|deputies|lawmakers|delegates) ~ (in favour|in favor|for it) ~ [,|;] [and|with] {noes} against ~ in [<the>] {size} (–|-) (member|seat)",
        "{ayes} (in favour|in favor|for) , {noes} against [,] and {others} (abstentions|abstaining|abstained) ~ [,|;] (of|out of|from) [<the>] {size}",
        "{ayes} (in favour|in favor|for) , {noes} against [,] and {others} (abstentions|abstaining|abstained) … in (a|an|the) ~ {size} (-|–) (seat|member|strong)",
        "{ayes} (in favour|in favor|for) ~ (and|,|to) {noes} against … in (a|an|the) ~ {size} (-|–) (seat|member|strong)",
        "of [<the>] {size} ~ (votes|ballots|members|delegates|deputies|councillors|senators|lawmakers|shareholders) ~ , {ayes} ~ (in favour|in favor|for|yes) ~ [,|;|and] {noes} ~ (against|no|opposed)",
        "{size} (-|–) (seat|member|strong) … {ayes} ~ (for|in favour|in favor|yes) ~ (and|,|while) {noes} ~ (against|no|opposed)",
        "{ayes} ~ (for|in favour|in favor|yes) ~ (and|,|while) {noes} ~ (against|no|opposed) ~ [,] (out of|of) [<the>] {size} ~ (present|voting|members|votes|delegates|seats|cast)",
        "{size} (members|seats) ~ , … by {ayes} votes to {noes}",
    )
    message = "{ayes} and {noes} make at least {computed}, more than {size}"
    valid = (
        Example("The Senate passed it by 52 votes to 45 in a house of 100."),
        Example("It was carried with 31 in favour, 18 against and 4 abstentions, of the 60 members."),
        Example("Of the 90 delegates, 51 voted in favour and 39 against."),
        Example("They won by 52 votes to 45."),
        Example("Of the 90 delegates, 51 voted in favour, and 12 of the 60 guests cheered."),
        Example("In the 50-member chamber 18 voted for; outside, 37 marched against."),
    )
    invalid = (
        Example("The Senate passed it by 62 votes to 45 in a house of 100.", computed="107"),
        Example("It was carried with 41 in favour, 18 against and 4 abstentions, of the 60 members.", computed="63"),
        Example("Of the 90 delegates, 51 voted in favour and 49 against.", computed="100"),
        Example("Of the 41 votes cast, 23 were for and 28 against."),
        Example("The bill passed by 81 votes to 70 in a chamber of 150.", computed="151"),
        Example("The 45-member council approved the plan by 24 votes to 25."),
        Example("The council of 45 split 24-31 on the plan."),
    )

    @staticmethod
    def with_others(ayes: Carrier, noes: Carrier, others: Carrier) -> Carrier:
        """The votes with those that were neither for nor against."""
        return ayes + noes + others

    @staticmethod
    def of_two(ayes: Carrier, noes: Carrier) -> Carrier:
        """The votes for and against."""
        return ayes + noes

    def bind(self, match: Match) -> Iterator[Claim]:
        """Where abstentions are told, they count."""
        for claim in super().bind(match):
            yield claim.replace(formulas=("with_others",) if "others" in claim.roles else ("of_two",))

    def licensed(self, match: Match, claim: Claim) -> bool:  # noqa: ARG002
        """Only with both sides told."""
        return "ayes" in claim.roles and "noes" in claim.roles

    def filled(self, match: Match) -> dict[str, Bound]:
        """Votes and seats are counted to the last one, however round."""
        roles = super().filled(match)
        split = roles.pop("split", None)
        if split is not None and not isinstance(split, tuple) and split.is_range and split.middle is not None:
            roles |= dict(zip(("ayes", "noes"), split.ends(), strict=True))
        return {role: _counted(one) for role, one in roles.items() if not isinstance(one, tuple)}


def _counted(figure: Quantity) -> Quantity:
    return figure.replace(strength="exactly") if figure.qualifier is None else figure
