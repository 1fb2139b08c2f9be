"""A year and the century or decade it is said to lie in."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims import COUNT, DATE, Claim, Example, Match, Rule
from claimcheck.claims.roles import WORD
from claimcheck.claims.timeline import placed
from claimcheck.quantities.quantity import Reading
from claimcheck.units.timeline import YEARS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.claims import Carrier
    from claimcheck.quantities.quantity import Quantity

_IN = "[the] [at|in|during|towards|late in|early in|midway through|halfway through|midway in|deep in|well into] [the] [very|late|early|mid] [end of|start of|beginning of|middle of|height of] [the]"
_DIGITS = 4
_MADE = "(built|founded|made|painted|written|published|carved|dating|dated|composed|erected|completed|finished|constructed|begun|consecrated|printed|woven|cast|opened|laid out|established|designed|sculpted|drawn|forged|minted|raised|commissioned|sung|performed|staged|premiered|heard)"
_IS = "(is|are|was|were|remains|stands|ranks|counts|passes for|has been called|is called)"
_MOST = "(<superlative>|first|last|worst|best|greatest|deadliest|bloodiest|final|only|defining|outstanding|decisive|pivotal)"


_LEADING = 24
"""Characters before a century in which a word may say that it is what something tells of."""


class CalendarLabel(Rule):
    """The 19th century ended in 1900, and the 1980s in 1989: a year belongs to the label that the text gives it.

    A century may be meant with its round year or without. A thing of one century that was altered in another is left alone.
    """

    code = "CC609"
    roles = {"year": f"{DATE}|{COUNT}", "label": f"date|ordinal|{WORD}nth", "century": f"{WORD}nth_century"}
    result = "label"
    loudest = "warning"
    phrasings = (
        f"(in|from|of|by|since|until|to) {{year}} , {_IN} {{label}} century",
        f"{_IN} {{label}} century , in {{year}}",
        f"{{label}} [-] century ~ {_MADE} [~] [in|from|of|to] {{year}}",
        f"{{label}} [-] century ~ , {_MADE} [~] [in|from|of|to] {{year}}",
        f"{{label}} [-] century ~ , (which|that) was {_MADE} [~] [in|from|of|to] {{year}}",
        f"{{century}} ~ [,] {_MADE} [~] [in|from|of|to] {{year}}",
        f"{_MADE} ~ (in|from|to) {{year}} , ~ {_IS} … (of|from) [the] [very|late|early|mid] {{label}} [-] century",
        f"{_MADE} ~ (in|from|to) {{year}} , ~ {_IS} … of {{century}}",
        f"{_MADE} ~ (in|from|to) {{year}} , ~ {_IS} ~ [a|an|the] {{century}}",
        f"{_MADE} ~ (in|from|to) {{year}} , ~ {_IS} ~ [a|an|the] {{label}} [-] century",
        f"of {{year}} {_IS} [~] {_MOST} ~ of the {{label}} century",
        f"{{year}} [,] {_IS} [~] {_MOST} ~ of the {{label}} [century]",
        f"(in|from|of|by|since|until) {{year}} , {_IN} {{label}}",
        r"in the {label} \( {year} \)",
    )
    message = "{year} does not lie in the {label}"
    valid = (
        Example("In 1789, late in the 18th century, the people rose."),
        Example("It took in the new rooms covering the 19th century, opened in December 2006."),
        Example("The badge from 1973–80 was used for the majority of the Fourth Doctor's time."),
        Example("In 1900, at the end of the 19th century, it closed."),
        Example("In 1984, in the middle of the 1980s, the pit shut."),
        Example("The 17th-century barn, rebuilt in 1820, is for sale."),
        Example("In 1989, before the 1990s began, prices fell."),
        Example("The nineteenth-century house, built in 1860, is empty."),
        Example("Written in 1897, the play is about a 16th-century queen."),
        Example("In 1911 the museum bought a 15th-century altarpiece."),
        Example("In 2015, 1960s garage band The Elms sang it again."),
        Example("Built in 1911, the hall is a copy of 15th-century work."),
    )
    invalid = (
        Example("In 1789, late in the 17th century, the people rose.", computed="1789"),
        Example("In 1994, at the height of the 1980s, the pit shut.", computed="1994"),
        Example("The nineteenth-century house, built in 1724, is empty.", computed="1724"),
        Example("In 1848, in the middle of the 18th century, crowds filled the square."),
        Example("Finished in 1643, the tomb is counted among the glories of 16th-century building."),
        Example("The plague of 1665 was the worst of the 16th century."),
        Example("The 16th-century chapel, founded in 1640, has a new roof."),
    )

    @staticmethod
    def formula(year: Carrier) -> Carrier:
        return year

    def bind(self, match: Match) -> Iterator[Claim]:
        """The year, and the label as the years it spans."""
        roles: dict[str, Quantity] = self.filled(match)  # type: ignore[assignment]
        sentence = match.sentence
        text, start = sentence.document.text, sentence.origin(match.start)
        leading = " ".join(text[max(0, start - _LEADING) : start].split()[-2:])
        said = f"{leading} {text[start : sentence.origin(match.end)]}".lower()
        if match.phrasing.lexicon.has("depicting", said) or _is_attribute(match) or _is_of_no_century(match):
            return
        year, label = _year(roles["year"]), roles["label"] if "label" in roles else roles["century"]
        span = _years(label, "century" in match.phrasing.template and label.kind != DATE)
        if year and span is not None:
            dated = placed(roles["year"], (Fraction(year),), YEARS)
            yield Claim(self, {"year": dated, "label": label.replace(readings=(Reading(span, YEARS, Fraction(0)),))})


def _is_of_no_century(match: Match) -> bool:
    """Whether an ordinal that a century may follow is of something else: "most of the Fourth Doctor's time"."""
    if "[century]" not in match.phrasing.template or "label" not in match.bound():
        return False
    told = match.places.get("label")
    if told is not None and match.sentence.figure(told[0]).kind == "date":
        return False
    behind = match.sentence.text[match.span("label")[1] :]
    return behind[:1] in (" ", "-") and behind[1:2].isalpha() and not behind[1:].startswith("century")


def _is_attribute(match: Match) -> bool:
    """Whether a decade right behind the year only describes a thing: "In 2015, 1960s band The Elms sang it"."""
    if not {"year", "label"} <= match.places.keys() or match.between("year", "label").strip(" ,") != "":
        return False
    return match.sentence.text[match.span("label")[1] :].lstrip(" ")[:1].isalpha()


def _year(figure: Quantity) -> int:
    """The year of a date, or the number of four digits that stands for an early one; 0 for anything else."""
    if figure.calendar is not None:
        return 0 if figure.calendar.precision == "decade" else figure.calendar.year or 0
    plain = figure.text.isdecimal() and len(figure.text) == _DIGITS and not figure.subject and not figure.qualifier
    return int(figure.text) if plain else 0


def _years(label: Quantity, is_century: bool) -> tuple[Fraction, Fraction] | None:
    """The first and the last year of a century, with the round year at either end, or of a decade."""
    if is_century:
        number = label.value
        numbered = label.calendar is None and number.denominator == 1 and number < 30
        return (100 * (number - 1), 100 * number) if numbered else None
    stated = label.calendar
    if stated is None or stated.precision != "decade" or stated.year is None:
        return None
    return Fraction(stated.year), Fraction(stated.year + 9)
