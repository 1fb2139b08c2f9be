"""A share of more than all."""

from __future__ import annotations

from claimcheck.claims import PERCENT, Claim, Example, Match, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier


class ShareOver100(Rule):
    """A share of people or things cannot pass 100 per cent.

    Growth, ratios to a base (of capacity, of target, of output) and *110 per cent effort* can; only a share of a group
    of people or of things that can be counted is tested.
    """

    code = "CC901"
    roles = {"share": PERCENT, "all": "share"}
    result = "all"
    relation = "<="
    phrasings = (
        "{share} of [the|all|its|their|our|those|these] [all] <people>",
        "{share} of (the|its|their) (electorate|workforce|vote|votes|votes cast|ballots)",
        "<people> {share} of (whom|them)",
        "{share} (said|voted|agreed|disagreed|backed|supported|opposed|approved|approve|believe|believed|want|wanted|favoured|favored)",
        "turnout (was|of|reached|hit|stood at|at) [about|around|a record] {share}",
        "{share} turnout",
        "a {share} chance",
        "{share} (support|approval|backing) for",
    )
    message = "{share} is more than all of them"
    valid = (
        Example("Some 86 per cent of voters agreed."),
        Example("The ward is running at 115% of capacity."),
        Example("Debt is 120 per cent of output."),
        Example("Nearly 100% of patients recovered."),
        Example("Sales were 130% of the target."),
    )
    invalid = (
        Example("Some 186 per cent of voters agreed."),
        Example("About 120% of patients recovered."),
        Example("The party took 131 per cent of the vote."),
        Example("The poll found 104 per cent of people in favour."),
        Example("Nearly 140% of respondents said yes."),
        Example("More than 110 per cent of the pupils passed."),
    )

    @staticmethod
    def formula(share: Carrier) -> Carrier:
        return share

    def bind(self, match: Match) -> Iterator[Claim]:
        """Every share of a group is held against 100 per cent."""
        for place in match.places["share"]:
            share = match.sentence.figure(place)
            yield Claim(self, {"share": share, "all": self.constant(share, 100)}, self.binding)
