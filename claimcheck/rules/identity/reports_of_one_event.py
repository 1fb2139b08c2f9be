"""Two reports of one event and the same figure in both."""

from __future__ import annotations

from fractions import Fraction

from claimcheck.claims import ANY, Binding, Claim, Example, Rule
from claimcheck.claims.alignment import aligned
from claimcheck.claims.origin import origin

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from claimcheck.claims import Carrier, Passage
    from claimcheck.claims.alignment import Pair
    from claimcheck.claims.origin import Origin
    from claimcheck.quantities.quantity import Quantity


class ReportsOfOneEvent(Rule):
    """One figure, told by several reports of an event: what their words allow must meet.

    Reports that are checked together are compared where they count the same kind of thing, tell the same of it and
    share names, and where no place, time or party sets them apart. "about 430 servicemen surrendered" and "more than
    400 prisoners" agree. Where reports lay their figures to one and the same speaker, a difference is a warning, else
    a note: two sources may well differ. A toll that a later report puts higher is an update and no finding.
    """

    code = "CC804"
    is_certain = True
    aliases = ("cross-document-bounds",)
    roles = {"one": ANY, "other": "one"}
    result = "other"
    readings = ("formula", "grown", "earlier")
    relation = {"formula": "=", "grown": "<=", "earlier": ">="}
    loudest = "warning"
    strained = ""
    slips = False
    message = "one report says {one}, another {other}"
    valid = (
        Example(
            "Marshal Oduya said 310 rebels had surrendered near Tambo.",
            beside=("According to Marshal Oduya, more than 300 rebels surrendered near Tambo.",),
        ),
        Example(
            "Norland says it intercepted 74 of 117 drones over Vesk.",
            beside=("Sudland claims it intercepted 77 Norland drones over Vesk.",),
        ),
        Example(
            "Inspector Amara Boro said 12 people had been arrested in Lissa.",
            beside=("Inspector Amara Boro said 21 people had been arrested in Porto Verde.",),
        ),
        Example(
            "The ferry firm Aster Lines confirmed it had cut 340 jobs at Korsund.",
            beside=("The union Havn said Aster Lines had cut 430 jobs at Korsund.",),
        ),
        Example(
            "Mayor Lena Holt said 180 houses would be built at Elmton.",
            beside=("Mayor Lena Holt said 810 houses had been built at Elmton since the war.",),
        ),
        Example(
            "General Rurik Asen told Parliament his troops had retaken 31 villages in May.",
            beside=("General Rurik Asen told Parliament his troops had retaken 13 villages in June.",),
        ),
    )
    invalid = (
        Example(
            "General Rurik Asen reported that Norland troops had retaken 31 villages in the Vesk valley.",
            beside=("Norland troops have recaptured 13 villages in the Vesk valley, General Rurik Asen said.",),
        ),
        Example(
            "Commissioner Odile Brun said customs officers had seized 2.4 tonnes of cocaine at Port Maren.",
            beside=(
                "Customs officers seized 4.2 tonnes of cocaine at Port Maren, according to Commissioner Odile Brun.",
            ),
        ),
        Example(
            "Aster Lines announced that it is shedding 340 jobs in Korsund.",
            beside=("The ferry firm Aster Lines, of Korsund, announced it was axing 3,400 posts.",),
        ),
        Example(
            "Marshal Oduya said about 310 rebels had been captured near Tambo.",
            beside=("Marshal Oduya said some 130 insurgents had surrendered near Tambo.",),
        ),
        Example(
            "According to the Vesk Forest Service, troops deployed 45 aircraft over Mount Arun.",
            beside=("The Vesk Forest Service said troops had deployed 54 planes over Mount Arun.",),
        ),
    )

    @staticmethod
    def formula(one: Carrier) -> Carrier:
        return one

    @staticmethod
    def grown(one: Carrier) -> Carrier:
        return one

    @staticmethod
    def earlier(one: Carrier) -> Carrier:
        return one

    def propose_across(self, passages: Sequence[Passage]) -> Iterator[Claim]:
        """One claim for each report that has the figure, against the one most others bear out."""
        known = {id(passage.document): passage for passage in passages}
        for pair in aligned(passages):
            one, other = _told(pair, known)
            growing = pair.other.event in passages[0].locale.subjects.GROWING
            reading = _update(one, other) if growing else ""
            same_source = pair.reference.has_source_of(pair.other) and not (growing and not _on_one_day(one, other))
            figures = (one.figure, other.figure)
            if same_source:
                figures = _to_the_digit(*figures)
            yield Claim(
                self,
                dict(zip(self.roles, figures, strict=True)),
                Binding.SOURCE if same_source and not reading else Binding.ACROSS,
                (reading or "formula",),
                origins=(one, other),
            )


def _told(pair: Pair, known: Mapping[int, Passage]) -> tuple[Origin, Origin]:
    """Where the two figures come from."""
    one, other = pair.reference, pair.other
    homes = known[id(one.figure.document)], known[id(other.figure.document)]
    return origin(one, homes[0], other), origin(other, homes[1], one)


def _to_the_digit(one: Quantity, other: Quantity) -> tuple[Quantity, Quantity]:
    """Two figures of one speaker; as exact as written where neither is hedged and both go to one place in one unit.

    What one speaker said is copied, not rounded anew: of 258 and 259 sq km one is a slip, though 258.5 would round to
    either.
    """
    hedged = one.qualifier or other.qualifier or one.error is not None or other.error is not None
    if hedged or one.unit != other.unit or one.resolution != other.resolution or one.value == other.value:
        return one, other
    return one.replace(error=Fraction(0)), other.replace(error=Fraction(0))


def _on_one_day(one: Origin, other: Origin) -> bool:
    return one.day is not None and one.day == other.day


def _update(one: Origin, other: Origin) -> str:
    """The reading under which a later report only has more of what keeps growing; nothing if it has not."""
    if one.day is None or other.day is None or one.day == other.day:
        return ""
    first, then = (one, other) if one.day < other.day else (other, one)
    if then.figure.interval.lower <= first.figure.interval.lower:
        return ""
    return "grown" if then is other else "earlier"
