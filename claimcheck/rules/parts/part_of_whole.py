"""A part can be no more than its whole."""

from __future__ import annotations

from claimcheck.claims import AMOUNT, Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.claims import Carrier


class PartOfWhole(Rule):
    """Some of a number of things: the part can be no more than the whole.

    The usual slips are a lost or added digit (74 out of 17 drones) and two figures that changed places.
    """

    code = "CC201"
    aliases = ("part-exceeds-whole",)
    roles = {"part": AMOUNT, "whole": "part"}
    result = "whole"
    relation = "<="
    phrasings = (
        "{part} (of|out of|among) [<the>] {whole}",
        "{whole} ~ , (of whom|of which|of them) [only|just|some] {part}",
        "{whole} ~ , {part} of (whom|which|them)",
        "{whole} ~ – {part} of (whom|which|them)",
        "of [<the>] {whole} ~ , [only|just|some] {part}",
    )
    message = "{part} is more than the whole it is part of, {whole}"
    valid = (
        Example("Crews intercepted 74 out of 117 drones."),
        Example("He has the backing of 26 of the 50 delegates."),
        Example("Forty-six patients took part, of whom 21 were men."),
        Example("The company has cut 12,600 of the 23,000 posts due to go."),
        Example("One in five of the 200 buyers came back."),
    )
    invalid = (
        Example("Crews intercepted 74 out of 17 drones.", repair="74"),
        Example("Some 220 of the 30 projects have complied."),
        Example("Eleven people were hurt, 14 of whom are in hospital."),
        Example("Of the 32 members, 45 voted against."),
        Example("The club has 120 members, of whom 300 are juniors."),
    )

    @staticmethod
    def formula(part: Carrier) -> Carrier:
        return part
