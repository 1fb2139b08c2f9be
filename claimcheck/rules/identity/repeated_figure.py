"""A figure that the text takes up again must be the figure it gave."""

from __future__ import annotations

from claimcheck.claims import ANY, Binding, Claim, Example, Rule
from claimcheck.claims.described import described
from claimcheck.claims.repeats import repeats

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier, Passage


class RepeatedFigure(Rule):
    """A figure and its repeat: *450 jobs … the 450 jobs*, *1,580 places … all 1,580 places*.

    Figures that are typed twice are mistyped once: digits change places, a digit or a nought is lost, a million becomes a
    billion. Only a definite repeat of one and the same thing counts, with one figure before it that it can take up.
    Left alone are rounder repeats, parts and sums of earlier figures, small groups, figures of another time or source,
    and whatever is described any further ("the 12 people in the second boat").
    """

    code = "CC801"
    is_certain = True
    aliases = ("repeat",)
    roles = {"first": ANY, "again": "first"}
    result = "again"
    binding = Binding.RESTATED
    loudest = "warning"
    strained = ""
    message = "{first} becomes {again} when the text takes it up again"
    valid = (
        Example("Orr will defend his 200m title on Friday. Marr hopes to earn his place by winning the 800m title."),
        Example("It will get a clean opinion on 1986 accounts, and the opinion on its 1985 accounts will be changed."),
        Example(
            "Nobody was killed, but 20 passengers were treated in hospital. All 520 passengers left the train on foot."
        ),
        Example(
            "A three-judge panel of the court agreed. The court denied a hearing, none of its 15 judges being for it."
        ),
        Example("It ended a six-game winning streak, the longest since their seven-game streak of 2006."),
        Example(
            "Half the gravest calls were answered in time. There were 2,150 such calls in May. In all 284 patients in its 1,150 beds were fit to leave."
        ),
        Example("The town will build a £24m library. With its car park, the £42m scheme is the dearest since 2008."),
        Example("The tenants of the 12 flats in Mill Row have to leave. All 15 flats in Cross Row are safe."),
        Example("The 12 flats in Mill Row are damp. Three more were found to be, and all 15 flats will be mended."),
        Example("The 12 flats worst hit are empty. All 15 flats were without light for a week."),
        Example(
            "A leaf uses a 64-bit signed key for each row. A pointer is just the 32-bit unsigned page number of the leaf."
        ),
        Example(
            "The ruling from those five states means that six more states may have to change their laws. At issue is a right that couples in all 50 states have."
        ),
        Example(
            "A £2m sculpture was unveiled in Maren. It has 40 parts. The £5m sculpture park next door was untouched."
        ),
        Example("The choir was awarded £1.4m to mend its hall. The town gave £0.5m. Half of the £1.9m grant is spent."),
        Example(
            "The state signed a $340m settlement with a mill. The $430m settlement with its rival in 2021 was larger."
        ),
        Example("It has one- and two-bedroom flats on each floor; the three-bedroom flat is on the roof."),
        Example("The scheme has 1,580 places. All 1,580 places were taken within a day."),
        Example("The bill is £2.97m. Councillors will vote on the £3m plan in May."),
        Example("Dozens of Lowther shops to shut\n\nLowther will shut 38 of its 190 shops by June."),
        Example("Almost 2,000 trees were planted. The 1,962 trees are oaks and limes."),
        Example("The choir was left £57,000 by a neighbour. It needs £75,000 to mend the organ."),
        Example("The choir got £57,000 in May and £18,000 in June. The £75,000 will buy an organ."),
        Example("Sixteen referees and three doctors flew to Lissa on Friday. All 19 will stay until the cup final."),
        Example("The firm has 450 workers. The 54 workers in the canteen will stay."),
        Example("Some 240 people boarded, and 204 reached the island. The 204 people were fed at the school."),
        Example("The yard built 36 boats last year. The 63 boats it built in 1970 are a record."),
        Example(
            "In May 120 jobs went. A month later the firm said another 210 jobs would go; the 330 jobs were all in Hull."
        ),
        Example("A 240-seat theatre opened in Maren. The 90-seat studio is upstairs, and all 90 seats sold out."),
        Example("A 300-bed hospital will open in June; it replaces the 250-bed hospital in Corr."),
        Example("A five-member panel heard the case. All three members who voted were judges."),
        Example("The choir was left £57,000. Half of the £75,000 it needs is still missing."),
        Example("The choir got £1.2m for a hall, on top of £500,000 in May. Half of the £1.7m grant is spent."),
        Example("The £28m bypass is open. The £32m hospital is not."),
        Example("The board's 46-page report spares nobody. The 64-page annex for 2020 lists names."),
    )
    invalid = (
        Example(
            "The owners of the 12 flats in Mill Row want them mended. Lissa council said all 15 flats would be seen to in May."
        ),
        Example(
            "A start on the £18m Marley bypass has been put off. The council said the £81m scheme was held up by a dispute over land at Lower Lissa."
        ),
        Example(
            "The choir was awarded £1.4m to mend its hall. Work will take 16 months. Half of the £1.9m grant has been spent."
        ),
        Example(
            "The town will pay for a $14.5m upgrade of its baths. Two of the five pools stay open. Few think the $45.1m upgrade is needed."
        ),
        Example(
            "Work began on Monday on a £96m prison for Lissa. It will have 212 cells. The £69m prison is due to take its first inmates in 2028."
        ),
        Example("The scheme has 1,580 places. All 1,850 places were taken within a day."),
        Example("The council has found a site for 240 homes. Work on the 2,400 homes will start in spring."),
        Example("A 43-storey tower is to rise by the river. All 34 storeys will have a balcony."),
        Example("The fund bought 7,310 acres of forest. The 7,130 acres had belonged to a mill."),
        Example("The ministry signed a $640m contract for buses. The $460m contract was awarded without a tender."),
        Example("The union said 5,200 jobs were at risk. Most of the 2,500 jobs are in the north."),
        Example("The final drew a crowd of 23,400. The 32,400 spectators were searched at the gates."),
        Example("The choir was left £57,000 by a neighbour. The £75,000 will buy an organ."),
        Example("Sixteen referees flew to Lissa on Friday. All 19 will stay until the cup final."),
        Example(
            "The council wants a 14-storey tower by the river. Neighbours say the 16-storey building would keep out the sun."
        ),
        Example("Engineers dug a 12-mile tunnel under the strait. Few trains use the 15-mile tunnel."),
        Example("A £34m bridge was opened on Friday. The £43m crossing took four years."),
        Example("Parliament has published a 90-page report. Few members have read the 120 pages of the document."),
        Example("The firm will shut its mill, where 312 people work. All 321 workers will be paid until May."),
        Example("The coroner's 38-page verdict blames no one. The family had the 83-page document for two weeks."),
        Example("The choir was left £57,000 by a neighbour. Most of the £75,000 bequest will pay for an organ."),
        Example("A 14-storey hotel burned in Lissa on Sunday. Guests on all 16 floors of the building were led out."),
    )

    @staticmethod
    def formula(first: Carrier) -> Carrier:
        return first

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """One claim for each definite repeat."""
        told = {repeat.again.start: repeat for find in (described, repeats) for repeat in find(passage)}
        for repeat in told.values():
            yield Claim(self, {"first": repeat.first, "again": repeat.again}, self.binding)
