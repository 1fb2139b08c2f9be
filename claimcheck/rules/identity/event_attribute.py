"""One person has one age, one earthquake one magnitude, one match one score, one event one date."""

from __future__ import annotations

from claimcheck.claims import AGE, COUNT, Binding, Claim, Example, Rule
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.occasions import dates, scores
from claimcheck.claims.persons import ages

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier, Passage
    from claimcheck.quantities.quantity import Quantity

_SCORE = "[0-9]{1,3}[–-][0-9]"
"""A score, which the text may have told before: *the 24-16 success*."""

_SHAKEN = ("quake", "tremor", "temblor")
QUAKE = "(earthquake|quake|tremor|temblor)"
_STRONG = "[strong|powerful|shallow|massive|huge|big|deadly|devastating]"
INTRODUCED = (
    f"{_STRONG} magnitude [–|-] {{first}} {QUAKE}",
    f"(a|an|the) {_STRONG} {{first}} [–|-] [magnitude] {QUAKE}",
    f"{{first}} [–|-] magnitude {QUAKE}",
    f"(a|an|the) ~ {QUAKE} ~ (of|with|measuring) [a] [magnitude] [of] {{first}}",
    f"{QUAKE} [,] [which] measured {{first}} on",
)
TAKEN_UP = (
    f"(the|that|this) [magnitude] [–|-] {{first}} [–|-] [magnitude] {QUAKE}",
    f"the {QUAKE} , (of magnitude|which measured|measuring|with a magnitude of|which had a magnitude of) {{first}}",
)
"""How a text tells of an earthquake first, and how it takes it up again."""

_PAIR = 2
LEAST = 3
"""Tenths: agencies differ by one or two on the same earthquake, and revise by as much."""


class EventAttribute(Rule):
    """The age of one person, or the magnitude of one earthquake, given twice.

    *Ada Holt, 43, … Holt, 34,* or *a 34-year-old man … the 43-year-old*.

    A name that is given again belongs to the same person if no one else in the text shares the surname. Without a name,
    only two digits that changed places tell that one person is meant. Ages a year apart (a birthday may lie between) and
    ages of another time are left alone. So are earthquakes where the text tells of more than one, or of a revision.
    """

    code = "CC803"
    is_certain = True
    meets = ("age", *(f"text:{word}" for word in _SHAKEN), "two_days", f"match:{_SCORE}")
    aliases = ("age-repeated",)
    roles = {"first": f"{AGE}|{COUNT}", "again": "first"}
    result = "again"
    binding = Binding.RESTATED
    loudest = "warning"
    strained = ""
    message = "{first} becomes {again}"
    valid = (
        Example(
            "Ann Holroyd, 25, was so cross about the former clerk Ned Holroyd that she rang his mother. The calls began after Holroyd, 29, was fined."
        ),
        Example(
            "A 27-year-old man was charged with theft in Lissa. Another man was charged on Monday. The 37-year-old charged with theft is his brother."
        ),
        Example("A 24-year-old prison guard was stabbed. The 42-year-old prison governor said the town was in shock."),
        Example("Ann Roe, 34, and her husband Tim Roe, 41, won. The 41-year-old Roe said he was glad."),
        Example("Ada Holt, 43, was cleared of fraud. Holt, 44, now runs a shop in Elmton."),
        Example("Ada Holt, 43, and her son Tim Holt, 19, were cleared. Tim Holt, 19, left without a word."),
        Example("A 34-year-old man was held on Friday. The 27-year-old woman he hit is in hospital."),
        Example("Sid Marsh, 61, joined the band in 1975. Marsh, then 12, could play three chords."),
        Example("Ada Holt, 43, beat Ina Brandt, 34. The 34-year-old had won their last match."),
        Example("A 43-year-old man and his father, 74, were held. The 74-year-old was later freed."),
        Example("A magnitude 6.1 earthquake shook Maren. An hour before, the 7.1 quake had levelled the port."),
        Example("A magnitude 6.1 earthquake shook Maren at dawn. The 5.2 aftershock woke many."),
        Example("Ada Holt, 43, lives with her mother in Lissa. The 71-year-old has been ill since May."),
        Example("Elm beat Ash 3-1 on Saturday. The 5-0 win over Oak in May had been their best."),
        Example("Ayle won 3-1 over Borne. They went in at the break 2-1 up. The 2-1 lead was soon three."),
        Example("Elm won 2-1 at Ash, as they did in both games last year. The 3-1 win in May was the better one."),
        Example("The first fire was on 4 May; the 14 May fire was the third of the spring."),
        Example("Ada Holt, 41, runs the bank. The 25-year-old company lost £4m."),
    )
    invalid = (
        Example(
            "A 27-year-old man was charged with theft in Lissa. Police found £900. The 37-year-old charged will be in court in May."
        ),
        Example(
            "Elm beat Ash 3-1 before 900 fans. Holt scored before the interval. The 4-1 victory lifts Elm to ninth."
        ),
        Example(
            "Ada Holt won the race on Sunday. Holt, 31, broke away on the hill. The 26-year-old Holt will run in Lissa next."
        ),
        Example(
            "A powerful 6.2-magnitude earthquake struck shortly before midnight. No wave followed the 7.2-magnitude quake."
        ),
        Example("Ada Holt, aged 43, was cleared of fraud. Holt, aged 34, now runs a shop in Elmton."),
        Example("A man aged 34 was held on Friday. The 43-year-old will appear in court."),
        Example("Ada Holt, 52, is to lead the bank. The 25-year-old joined it as a clerk."),
        Example("Ada Holt, 43, was cleared of fraud on Monday. Holt, 34, wept in the dock."),
        Example("A 34-year-old man was arrested on Friday. The 43-year-old is in custody."),
        Example("Sid Marsh, 61, will retire in May. The club thanked Sid Marsh, 51, for his work."),
        Example("Police named the driver as Ina Brandt, 27, of Lissa. Brandt, 72, had held a licence for a year."),
        Example("A magnitude-6.3 earthquake shook Maren at dawn. No wave followed the 7.3 quake, officials said."),
        Example("The winner is a 19-year-old student. Judges said the 91-year-old had surprised them all."),
        Example("Ada Holt, 41, is to lead the bank from May. Analysts say the 55-year-old engineer knows the trade."),
        Example("Thursday's magnitude 6.8 earthquake killed nine. Rescuers said the 8.6 tremor had cut all roads."),
        Example("The hosts lost 71-60 in the cup. The 71-66 defeat was their third in a row."),
        Example(
            "Ayle's 3-1 win over Borne was their first. Orr scored two before the break. The 4-1 win puts them top."
        ),
        Example("Elm came back to win 2-1 at Ash, with both their goals coming late. The 3-1 win was their fifth."),
        Example("The bridge collapsed on July 18. The July 28 collapse killed nobody."),
    )

    @staticmethod
    def formula(first: Carrier) -> Carrier:
        return first

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """One claim for each age that is given again."""
        for find in (ages, scores, dates):
            for first, again in find(passage):
                yield Claim(self, {"first": first, "again": again}, self.binding)
        if any(word in passage.said for word in _SHAKEN):
            for first, again in self._quakes(passage):
                yield Claim(self, {"first": first, "again": again}, self.binding)

    def _quakes(self, passage: Passage) -> Iterator[tuple[Quantity, Quantity]]:
        """The one earthquake that a text tells of, taken up with another magnitude."""
        told, known = (
            [match.sentence.figure(match.places["first"][0]) for match in passage.every_match(self.roles, phrasings)]
            for phrasings in (INTRODUCED, TAKEN_UP)
        )
        values = {figure.value for figure in (*told, *known)}
        if len(values) != _PAIR or lexicon(passage.locale).has("shaken_again", passage.document.text.lower()):
            return
        first = min(told, key=lambda figure: figure.start, default=known[0])
        for again in known:
            if first.start < again.start and abs(again.value - first.value) * 10 >= LEAST:
                yield first, again
