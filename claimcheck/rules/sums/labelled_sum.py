"""A total and its parts, each on a line under its own label."""

from __future__ import annotations

from claimcheck.claims import SUMMABLE, Binding, Claim, Example, Rule
from claimcheck.claims.lexicon import lexicon
from claimcheck.claims.slotted import SLOTS
from claimcheck.pattern import pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.claims import Carrier, Passage, Slotted
    from claimcheck.quantities.quantity import Quantity

_LABELLED = pattern(rf"([a-z][a-z /'-]{{1,40}}?) ?: ?([{''.join(SLOTS.values())}])")
_SUMMED = ("count", "money", "area", "length", "volume", "mass", "energy")
_MOST = 12


class LabelledSum(Rule):
    """Lines such as ``total: 90 sq km``, ``land: 80 sq km``, ``water: 10 sq km``: the parts add up to the total.

    Fact sheets write them so. The lines must follow each other, each with one label and one figure in the unit of the
    total, and their labels must be counterparts that leave nothing over (land and water, men and women, paved and unpaved).
    """

    code = "CC308"
    meets = ("text:total", "text:Total", "text:TOTAL")
    roles = {"total": SUMMABLE, "parts": "total"}
    result = "total"
    binding = Binding.STATED
    phrasings = ()
    message = "{parts} make {computed}, not the total of {total}"
    valid = (
        Example("total: 90 sq km\nland: 80 sq km\nwater: 10 sq km"),
        Example("total area: 22,966 sq km\nland: 22,806 sq km\nwater: 160 sq km"),
        Example("total: 29.3 years\nmale: 28.8 years\nfemale: 29.4 years"),
        Example("total: 120\nwith paved runways: 20"),
        Example("total: 5,000 km\nlongest river: 1,200 km\nlongest road: 800 km"),
    )
    invalid = (
        Example("total: 90 sq km\nland: 80 sq km\nwater: 100 sq km"),
        Example("total area: 22,966 sq km\nland: 22,806 sq km\nwater: 610 sq km"),
        Example("total: 3,300 km\npaved: 2,900 km\nunpaved: 900 km"),
        Example("Total sales: $46m\nDomestic: $31m\nForeign: $28m"),
        Example("total: 512\nmen: 256\nwomen: 265"),
    )

    @staticmethod
    def formula(parts: Carrier) -> Carrier:
        return sum(parts)

    def propose(self, passage: Passage) -> Iterator[Claim]:
        """One claim for each line of a total with the lines below it."""
        for number, sentence in enumerate(passage.sentences):
            if "total" in sentence.text and ":" in sentence.text:
                lines = passage.sentences[number : number + _MOST]
                labelled = list(_labelled(lines, lexicon(passage.locale).groups["counterparts"]))
                total, parts = labelled[0] if labelled else None, tuple(labelled[1:])
                if total is not None and len(parts) > 1 and _summed(total, parts):
                    yield Claim(self, {"total": total, "parts": parts}, self.binding, self.readings)


def _labelled(lines: Sequence[Slotted], counterparts: frozenset[str]) -> Iterator[Quantity]:
    """The figure of a total, and those below it as long as their labels name counterparts."""
    first = True
    for place, line in enumerate(lines):
        found = list(_LABELLED.finditer(line.text))
        told = [figure for figure in line.figures if figure.kind not in ("date", "time")]
        if line.paragraph > lines[0].paragraph + place or len(found) != len(told):
            return
        for match in found:
            words = match[1].split()
            if "total" not in words if first else not counterparts & set(words):
                return
            first = False
            yield line.figure(match.start(2))


def _summed(total: Quantity, parts: Sequence[Quantity]) -> bool:
    """Whether total and parts are of a kind that is added up, in one unit."""
    whole = all(figure.kind != "count" or figure.value.denominator == 1 for figure in (total, *parts))
    return whole and total.kind in _SUMMED and {part.unit.symbol for part in parts} == {total.unit.symbol}
