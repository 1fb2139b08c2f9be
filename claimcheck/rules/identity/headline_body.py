"""What a headline says must be what the article says."""

from __future__ import annotations

from claimcheck.claims import ANY, Binding, Claim, Example, Rule
from claimcheck.claims.headlines import CAPTION, STANDFIRST, place, summaries

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier, Passage


class HeadlineBody(Rule):
    """A figure in a headline, standfirst or caption, and the one in the body that it sums up.

    Headlines are written last and by another hand. The figure in the lead must be about the same kind of thing, or tell of
    the same event (*Six hurt in gas blast*: *Nine people were injured*), and be the only one there that is. A headline
    may round, and its bounds (*dozens*, *more than*) need only admit the body's figure. Left alone are figures that
    others in the body add up to, those of another time, plans, and what one side alone is quoted for.
    """

    code = "CC802"
    is_loose = True
    meets = ("heading",)
    aliases = ("headline",)
    roles = {"headline": ANY, "body": "headline"}
    result = "body"
    binding = Binding.RESTATED
    loudest = "warning"
    strained = ""
    message = "the headline says {headline}, the article {body}"
    messages = {
        STANDFIRST: "the standfirst says {headline}, the article {body}",
        CAPTION: "the caption says {headline}, the article {body}",
    }
    valid = (
        Example(
            "Elm win as Roe kicks 21 points\n\nRoe kicked 21 points on Saturday as Elm came through.\n\nThe drop goal was his own idea.\n\nHe has 214 points this season."
        ),
        Example(
            "Nine hurt in gas blast\n\nNine people were injured on Friday when a main exploded in Elmton.\n\nAll are stable."
        ),
        Example(
            "Dozens hurt as stand gives way\n\nForty-one people were injured when a stand collapsed.\n\nPlay was called off."
        ),
        Example(
            "Twelve killed in floods\n\nFive people died in Lissa and seven in Maren when rivers burst their banks.\n\nRain goes on."
        ),
        Example(
            "Bank to cut 3,000 jobs\n\nThe bank will axe 2,960 posts by the summer, it said.\n\nUnions called the plan a scandal."
        ),
        Example("Mine fire kills 23\n\nCrews saved 32 lives when a fire broke out in a mine near Lissa.\n\nIt is out."),
        Example("Two rescued from reservoir\n\nFire crews saved 11 sheep from a barn.\n\nNobody was hurt."),
        Example(
            "Three arrested after match\n\nPolice arrested 20 people at the same fixture last year.\n\nThe club said sorry."
        ),
        Example("One in five shops is empty\n\nSome 80 per cent of shops in the town are let, a survey shows."),
        Example("Bus firm to cut 24 routes\n\nThe firm, which has 42 routes, said more than half of them lost money."),
        Example(
            "Killer jailed for 24 years\n\nA man was sentenced to life in prison on Friday and must serve at least 24 years."
        ),
        Example(
            "Ferry with 93 aboard sinks\n\nRescuers had saved 39 passengers by dusk on Saturday, the coast guard said."
        ),
        Example(
            "Nine die as lorry hits bus\n\nSix passengers were killed and three others died in hospital after a lorry hit a bus."
        ),
        Example("Rents up 12% in Maren\n\nIn Maren rents rose 12% last year and house prices 21%, a survey shows."),
    )
    invalid = (
        Example(
            "Fourteen killed as lorry falls into gorge\n\nA lorry fell into a gorge on Friday, killing 24 people, police said."
        ),
        Example(
            "Six hurt in gas blast\n\nNine people were injured on Friday when a main exploded in Elmton.\n\nAll are stable."
        ),
        Example(
            "Bank to cut 3,000 jobs\n\nThe bank will axe 300 posts by the summer, it said.\n\nUnions called it a scandal."
        ),
        Example(
            "Ferry fire kills 14\n\nA fire on a ferry killed 41 people off Maren on Sunday.\n\nIt was put out at noon."
        ),
        Example(
            "Dozens arrested at rally\n\nPolice arrested nine people at a rally in the capital.\n\nThey will appear in court."
        ),
        Example(
            "Council backs £42m tram plan\n\nCouncillors have approved a £24m plan for trams.\n\nWork starts in May."
        ),
        Example(
            "Gas blast in Elmton\n\nNine people were injured when a main exploded near the school.\n\n"
            "Six people were injured on Friday in a gas blast in Elmton, the fire service said.\n\nAll are stable."
        ),
        Example(
            "Mine fire kills 23\n\nA fire in a mine near Lissa claimed 32 lives on Monday, the owner said.\n\nIt is out."
        ),
        Example("68% of tenants in arrears\n\nA survey found that 86% of tenants owe rent.\n\nThe council was told."),
        Example(
            "Baker jailed for 14 years\n\nA baker was sent to prison for four years on Friday for burning down a shop."
        ),
        Example("Three in four tenants want lifts\n\nJust 41 per cent of tenants asked for lifts, a survey found."),
        Example("Dairy to shed 14 jobs\n\nThe dairy is to let 41 people go at its plant in Lissa, it said on Friday."),
        Example(
            "Man, 72, pulled from river\n\nA pensioner was saved from the Ard on Friday. The man, who was 27, was cold."
        ),
        Example(
            "Eleven climbers die in avalanche\n\nFour climbers were killed and six others hurt when a hut on Mount Ard blew down."
        ),
        Example(
            "Twelve killed in boat fire\n\nA fire on a boat killed 23 people on Sunday. The captain was among the dead, and "
            "nine passengers were being treated in hospital."
        ),
        Example("Water bills to rise by 17% in Elmton\n\nHomes in Elmton will pay 71% more for water from April."),
        Example("Quake leaves 240 homeless\n\nA quake near Lissa has left 420 residents homeless, the mayor said."),
        Example("Brewer to shed 230 jobs\n\nA total of 320 posts will go at the Elmton works, the union was told."),
    )

    @staticmethod
    def formula(headline: Carrier) -> Carrier:
        return headline

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """One claim for each figure of the headline that the lead has too."""
        for summary in summaries(passage):
            yield Claim(self, {"headline": summary.above, "body": summary.body}, self.binding)

    def message_of(self, claim: Claim) -> str:
        """What says the one figure: the headline, the standfirst or a caption."""
        return self.messages.get(place(claim.figure("headline")), self.message)
