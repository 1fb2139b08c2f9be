"""An ordinal with the ending of another."""

from __future__ import annotations

import re

from claimcheck.claims import ORDINAL, Claim, Example, Passage, Rule
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier

_ENDINGS = {1: "st", 2: "nd", 3: "rd"}
_WRITTEN = pattern(r"(\d+)([a-z]{2})", re.IGNORECASE)


class OrdinalSuffix(Rule):
    """1st, 2nd and 3rd, but 11th, 12th and 13th: the ending follows the last digit, or the number was changed and the ending was not.

    A matter of style, and often the trace of a figure altered in haste: no more than a note.
    """

    code = "CC905"
    meets = ("ordinal",)
    roles = {"number": ORDINAL, "ending": "number"}
    result = "ending"
    loudest = "note"
    message = "“{number}” has the ending of another number"
    valid = (
        Example("The 53rd edition opens today."),
        Example("The 111th, 112th and 113th days were dry."),
        Example("The 21st and 22nd of May."),
        Example("It came 3rd of 40."),
        Example("The 1,002nd visitor won a prize."),
    )
    invalid = (
        Example("The 53th edition opens today."),
        Example("It was the 61th day of the siege."),
        Example("It was the 12nd win of the season."),
        Example("The side came 3th of 40."),
        Example("The 111st visitor won a prize."),
    )

    @staticmethod
    def formula(number: Carrier) -> Carrier:
        return number

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """Every ordinal in figures."""
        for figure in passage.figures:
            if figure.kind != "ordinal" or not (found := _WRITTEN.fullmatch(figure.text)):
                continue
            if found[2].lower() != ending(int(figure.value)):
                wrong = self.constant(figure, int(figure.value))
                yield Claim(self, {"number": wrong, "ending": self.constant(figure, -int(figure.value))})


def ending(number: int) -> str:
    """The ending of an ordinal.

    >>> [ending(n) for n in (1, 12, 23, 111)]
    ['st', 'th', 'rd', 'th']
    """
    teen = number % 100 // 10 == 1
    return "th" if teen else _ENDINGS.get(number % 10, "th")
