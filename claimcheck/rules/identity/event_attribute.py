"""One person has one age."""

from __future__ import annotations

from claimcheck.claims import AGE, Binding, Claim, Example, Rule
from claimcheck.claims.persons import ages

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier, Passage


class EventAttribute(Rule):
    """The age of one person, given twice: *Ada Holt, 43, … Holt, 34,* or *a 34-year-old man … the 43-year-old*.

    A name that is given again belongs to the same person if no one else in the text shares the surname. Without a name,
    only two digits that changed places tell that one person is meant. Ages a year apart (a birthday may lie between) and
    ages of another time are left alone.
    """

    code = "CC803"
    meets = ("age",)
    aliases = ("age-repeated",)
    roles = {"first": AGE, "again": "first"}
    result = "again"
    binding = Binding.RESTATED
    loudest = "warning"
    strained = ""
    message = "{first} becomes {again}"
    valid = (
        Example("Ada Holt, 43, was cleared of fraud. Holt, 44, now runs a shop in Elmton."),
        Example("Ada Holt, 43, and her son Tim Holt, 19, were cleared. Tim Holt, 19, left without a word."),
        Example("A 34-year-old man was held on Friday. The 27-year-old woman he hit is in hospital."),
        Example("Sid Marsh, 61, joined the band in 1975. Marsh, then 12, could play three chords."),
        Example("Ada Holt, 43, beat Ina Brandt, 34. The 34-year-old had won their last match."),
    )
    invalid = (
        Example("Ada Holt, 43, was cleared of fraud on Monday. Holt, 34, wept in the dock."),
        Example("A 34-year-old man was arrested on Friday. The 43-year-old is in custody."),
        Example("Sid Marsh, 61, will retire in May. The club thanked Sid Marsh, 51, for his work."),
        Example("Police named the driver as Ina Brandt, 27, of Lissa. Brandt, 72, had held a licence for a year."),
        Example("The winner is a 19-year-old student. Judges said the 91-year-old had surprised them all."),
    )

    @staticmethod
    def formula(first: Carrier) -> Carrier:
        return first

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """One claim for each age that is given again."""
        for first, again in ages(passage):
            yield Claim(self, {"first": first, "again": again}, self.binding)
