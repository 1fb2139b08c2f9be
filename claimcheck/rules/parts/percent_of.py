"""A part, its whole and the share of it."""

from __future__ import annotations

from claimcheck.claims import AMOUNT, PERCENT, Example, Rule

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.claims import Carrier


class PercentOf(Rule):
    """A part of a whole, and the percentage that the text gives for it.

    Part and whole are mostly counts and exact; the percentage is rounded to its last digit. Writers slip by
    taking the percentage from another base, by a lost digit, or by an update that reached only two of the three figures.
    """

    code = "CC202"
    aliases = ("part-of-whole-percent",)
    roles = {"part": AMOUNT, "whole": "part", "percent": PERCENT}
    result = "percent"
    phrasings = (
        r"{part} ~ (of|out of|from|among) [<the>] {whole} ~ [,] \( [or|i.e.] {percent} \)",
        r"{part} ~ (of|out of|among) [<the>] {whole} ~ … \( {percent} \)",
        r"{part} \( {percent} \) (of|out of|among) [<the>] {whole}",
        "{part} ~ (of|out of) [<the>] {whole} ~ , or {percent}",
        "{part} ~ (of|out of) [<the>] {whole} ~ – {percent} –",
        r"{percent} ~ \( {part} (of|out of|/) [<the>] {whole} ~ \)",
        "{percent} – {part} (of|out of) [<the>] {whole} ~ –",
        r"(of|out of|among) [<the>] {whole} ~ , [only|just] {part} \( {percent} \)",
        "{part} ~ , or {percent} of [<the>] {whole}",
        r"{part} / {whole} \( {percent} \)",
        "{whole} ~ , of (whom|which) {part} , or {percent}",
        r"{whole} ~ , of (whom|which) [only|just] {part} ~ \( {percent} \)",
    )
    message = "{part} of {whole} is {computed}, not {percent}"
    valid = (
        Example("Crews intercepted 74 out of 117 drones, or 63 per cent."),
        Example("Of 21,620 patients, 596 (2.8%) were treated."),
        Example("Failure was seen in 0 of 27 (95% CI 0-13%)."),
        Example("Two of three (66%) agreed."),
        Example("The fund owns 5.1 million shares, or 16.85 per cent of its 30.27 million shares."),
    )
    invalid = (
        Example("Only 27 of the 90 flats, or 45 per cent, have working alarms.", computed="30", repair="40.05"),
        Example("Delirium was seen in 11.9% (20 of 439) of them.", computed="4.556"),
        Example("Some 304 out of 310 patients (9.81%) recovered.", computed="98.06"),
        Example("Of the 48 people recruited, 11 (43%) never came.", computed="22.92"),
        Example("The council approved 88 of 110 applications last year (60%).", computed="80"),
    )

    @staticmethod
    def formula(part: Carrier, whole: Carrier) -> Carrier:
        return 100 * part / whole
