"""What a gift is worth to a charity with the tax that it may reclaim: a rule of one newsroom's own."""

from __future__ import annotations

from claimcheck.claims import MONEY, Example, Rule


class GiftAid(Rule):
    """A gift, and what it is worth to the charity with Gift Aid.

    A British charity reclaims the basic rate of tax, 20 per cent of the sum before tax: a quarter of the gift. Writers add
    20 per cent of the gift itself.
    """

    code = "NR001"
    roles = {"gift": MONEY, "worth": "gift"}
    result = "worth"
    phrasings = (
        "{gift} ~ [is|are|was|were|be] worth {worth} [to ~] with gift aid",
        "with gift aid , {gift} ~ (becomes|comes to|makes) {worth}",
    )
    message = "with Gift Aid, {gift} is {computed}, not {worth}"
    valid = (
        Example("The £800 raised will be worth £1,000 to the hospice with Gift Aid."),
        Example("With Gift Aid, £40 becomes £50."),
        Example("The £800 raised is worth £960 to the hospice, and there was a gift in aid of the church."),
    )
    invalid = (
        Example("The £800 raised will be worth £960 to the hospice with Gift Aid.", computed="1,000"),
        Example("With Gift Aid, £40 becomes £48.", computed="50"),
    )

    @staticmethod
    def formula(gift):
        """The gift and a quarter of it."""
        return gift * 5 / 4
