"""A figure in two units, the smaller of which should fill up."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims import Claim, Example, Passage, Rule
from claimcheck.claims.lexicon import lexicon
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from claimcheck.claims import Carrier
    from claimcheck.quantities.quantity import Quantity

FULL = Fraction(9999, 10000)
"""As near to a whole as any smaller part comes: 1,759 yards of a mile."""

_LEADING = pattern(r"\D{0,3}(\d{1,6})(?![\d.,])")
_NEXT = pattern(r" ([A-Za-z]+)")
_WORD = pattern(r"[a-z]+(?![\w-])")


def _goes_on(passage: Passage, figure: Quantity) -> bool:
    """Whether the smaller part belongs to what follows: *two hours and 70 minutes later*, *15 months of them in jail*."""
    following = _NEXT.match(passage.document.text, figure.end)
    return following is not None and following[1].lower() in lexicon(passage.locale).groups["after_second_unit"]


def _leading(text: str, words: Mapping[str, int]) -> int:
    """The whole number that a figure begins with, in digits or as one word; 0 where it begins with none."""
    leading = _LEADING.match(text)
    if leading is not None:
        return int(leading[1])
    named = _WORD.match(text)
    return words.get(named[0], 0) if named is not None else 0


class CompoundUnit(Rule):
    """In a figure of two units the smaller part is less than one of the larger: 5ft 14in should be 6ft 2in.

    Ninety minutes after a whole hour, or 18 ounces after pounds, mostly mean that a digit went wrong or that the sum
    was not carried.
    """

    code = "CC106"
    is_certain = True
    meets = ("form:compound",)
    aliases = ("compound-modulus",)
    roles = {"smaller": "measure", "most": "smaller"}
    result = "most"
    relation = "<="
    loudest = "warning"
    message = "the smaller part of {smaller} makes {computed}: it should be carried over"
    valid = (
        Example("The time taken to reach a fire was eight minutes and 52 seconds, 21 seconds slower than in May."),
        Example("The run to the village, 9 km and 1,450 m lower, can be skied until April."),
        Example("The baby weighed 7lb 14oz."),
        Example("The film runs for 2 hours 59 minutes."),
        Example("He is 6ft 3in tall and 41 years and 11 months old."),
        Example("It lasted 0 hours 90 minutes by the clock."),
        Example("The trip takes 1 day 23 hours."),
        Example("The play takes two hours and 70 people."),
        Example("They rested for two hours and 70 minutes later were back."),
        Example("He served three years, 15 months of them in solitary."),
    )
    invalid = (
        Example("The film runs for 1 hour 90 minutes."),
        Example("The baby weighed 7lb 18oz."),
        Example("The relay took 3 minutes 75 seconds."),
        Example("He served 2 years 14 months."),
        Example("The trip takes 1 day 26 hours."),
        Example("The crossing took three hours and 75 minutes."),
    )

    @staticmethod
    def formula(smaller: Carrier) -> Carrier:
        return smaller

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """Every compound figure with a whole first part."""
        words = passage.locale.numbers.CARDINALS
        for figure in passage.figures:
            if figure.form == "compound" and figure.kind != "money" and not figure.is_range:
                whole = _leading(figure.text.lower(), words)
                if whole and not _goes_on(passage, figure):
                    yield Claim(self, self._parts(figure, whole), self.binding)

    def _parts(self, figure: Quantity, whole: int) -> dict[str, Quantity]:
        """The smaller part, and the most that it may be: just short of a whole larger unit."""
        rest = self.constant(figure, 0)
        reading = rest.readings[0].replace(stated=abs(figure.value) - whole)
        most = reading.replace(stated=FULL)
        return {"smaller": rest.replace(readings=(reading,)), "most": rest.replace(readings=(most,))}
