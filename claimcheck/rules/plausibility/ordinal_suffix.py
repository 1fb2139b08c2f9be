"""An ordinal with the ending of another."""

from __future__ import annotations

import re
from fractions import Fraction

from claimcheck.claims import ORDINAL, Claim, Example, Passage, Rule
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.notated import exactly
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier

_ENDINGS = {1: "st", 2: "nd", 3: "rd"}
_WRITTEN = pattern(r"(?<![\w.,/+'’-])(\d{1,9})(st|nd|rd|th)(?!\w)")

_WRONG = (
    r"[0-9](?:(?<=[04-9])(?:st|nd|rd)|(?<=1)(?:nd|rd)|(?<=2)(?:st|rd)|(?<=3)(?:st|nd)"
    r"|(?<=11)st|(?<=12)nd|(?<=13)rd|(?<=[123])(?<!1[123])th)"
)
"""A last digit with an ending that is not its own."""

_JOINT = pattern(r"\d(?:st|nd|rd|th)")
"""A digit with an ending: a quick first look, for the whole pattern would be tried at every letter."""

MOST_DIGITS = 9
_LEAD = 16

HEAVIEST = 40
"""Stone of the heaviest who are weighed so: *12st* is a weight."""


class OrdinalSuffix(Rule):
    """1st, 2nd and 3rd, but 11th, 12th and 13th: the ending follows the last digit, or the number was changed and the ending was not.

    Such an ending is the trace of a figure altered in haste, or of a hurried hand. *11st* and *12st* may be weights.
    """

    code = "CC905"
    meets = (f"match:{_WRONG}",)
    roles = {"number": ORDINAL, "ending": "number"}
    result = "ending"
    loudest = "warning"
    message = "“{number}” has the ending of another number"
    valid = (
        Example("The 53rd edition opens today."),
        Example("The 111th, 112th and 113th days were dry."),
        Example("The 21st and 22nd of May."),
        Example("It came 3rd of 40."),
        Example("The prop weighs 12st and the hooker 13st."),
        Example("The 1,002nd visitor won a prize."),
        Example("Packets go through by way of 6to4 or 6rd, and 7st of them do not."),
    )
    invalid = (
        Example("The 53th edition opens today."),
        Example("It was the 61th day of the siege."),
        Example("It was the 12nd win of the season."),
        Example("The side came 3th of 40."),
        Example("The 111st visitor won a prize."),
        Example("It snowed on the 22th of May, and again on the 2rd of June."),
    )

    @staticmethod
    def formula(number: Carrier) -> Carrier:
        return number

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """Every ordinal in figures, be it a date, a name or a figure."""
        if not passage.locale.numbers.ORDINAL_SUFFIXES:
            return
        for found in _ordinals(passage.document.text):
            number, written = int(found[1]), found[2].lower()
            if _is_name(passage, found) or (written == _ENDINGS[1] and number <= HEAVIEST):
                continue
            if written != ending(number):
                given, right = (exactly(passage.document, *found.span(), Fraction(one)) for one in (number, -number))
                yield Claim(self, {"number": given, "ending": right})


def _ordinals(text: str) -> Iterator[re.Match[str]]:
    """Every ordinal in digits."""
    for joint in _JOINT.finditer(text):
        start = joint.start()
        while text[start - 1 : start].isdecimal() and joint.start() - start < MOST_DIGITS:
            start -= 1
        if (found := _WRITTEN.match(text, start)) is not None:
            yield found


def _is_name(passage: Passage, found: re.Match[str]) -> bool:
    """Whether a single digit with other letters than *th* may be a name, no article or month before it: *6to4 or 6rd*."""
    if len(found[1]) > 1 or found[2].lower() == "th":
        return False
    before = passage.document.text[max(0, found.start() - _LEAD) : found.start()].lower().split()[-1:]
    return not before or before[0] not in {
        *passage.locale.dates.MONTHS,
        *lexicon(passage.locale).groups["before_ordinals"],
    }


def ending(number: int) -> str:
    """The ending of an ordinal.

    >>> [ending(n) for n in (1, 12, 23, 111)]
    ['st', 'th', 'rd', 'th']
    """
    teen = number % 100 // 10 == 1
    return "th" if teen else _ENDINGS.get(number % 10, "th")
