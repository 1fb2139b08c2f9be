"""A figure in two units, the smaller of which should fill up."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims import Claim, Example, Passage, Rule
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier
    from claimcheck.quantities.quantity import Quantity

FULL = Fraction(9999, 10000)
"""As near to a whole as any smaller part comes: 1,759 yards of a mile."""

_LEADING = pattern(r"\D{0,3}(\d{1,6})(?![\d.,])")


class CompoundUnit(Rule):
    """In a figure of two units the smaller part is less than one of the larger: 5ft 14in should be 6ft 2in.

    Ninety minutes after a whole hour, or 18 ounces after pounds, mostly mean that a digit went wrong or that the sum
    was not carried.
    """

    code = "CC106"
    meets = ("form:compound",)
    aliases = ("compound-modulus",)
    roles = {"smaller": "measure", "most": "smaller"}
    result = "most"
    relation = "<="
    loudest = "warning"
    message = "the smaller part of {smaller} makes {computed}: it should be carried over"
    valid = (
        Example("The baby weighed 7lb 14oz."),
        Example("The film runs for 2 hours 59 minutes."),
        Example("He is 6ft 3in tall and 41 years and 11 months old."),
        Example("It lasted 0 hours 90 minutes by the clock."),
        Example("The trip takes 1 day 23 hours."),
        Example("The play takes two hours and 70 people."),
    )
    invalid = (
        Example("The film runs for 1 hour 90 minutes."),
        Example("The baby weighed 7lb 18oz."),
        Example("The relay took 3 minutes 75 seconds."),
        Example("He served 2 years 14 months."),
        Example("The trip takes 1 day 26 hours."),
    )

    @staticmethod
    def formula(smaller: Carrier) -> Carrier:
        return smaller

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """Every compound figure with a whole first part."""
        for figure in passage.figures:
            if figure.form == "compound" and figure.kind != "money" and not figure.is_range:
                leading = _LEADING.match(figure.text)
                if leading is not None and int(leading[1]):
                    yield Claim(self, self._parts(figure, int(leading[1])), self.binding)

    def _parts(self, figure: Quantity, whole: int) -> dict[str, Quantity]:
        """The smaller part, and the most that it may be: just short of a whole larger unit."""
        rest = self.constant(figure, 0)
        reading = rest.readings[0].replace(stated=abs(figure.value) - whole)
        most = reading.replace(stated=FULL)
        return {"smaller": rest.replace(readings=(reading,)), "most": rest.replace(readings=(most,))}
