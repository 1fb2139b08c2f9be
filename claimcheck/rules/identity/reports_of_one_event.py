"""Two reports of one event and the same figure in both."""

from __future__ import annotations

from claimcheck.claims import ANY, Binding, Claim, Example, Rule
from claimcheck.claims.alignment import aligned

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.claims import Carrier, Passage
    from claimcheck.claims.alignment import Pair
    from claimcheck.claims.subjects import Subject
    from claimcheck.locale import Locale


class ReportsOfOneEvent(Rule):
    """One figure, told by several reports of an event: what their words allow must meet.

    Reports that are checked together are compared where they count the same kind of thing, tell the same of it and
    share names, and where no place, time or party sets them apart. "about 430 servicemen surrendered" and "more than
    400 prisoners" agree. Where reports lay their figures to one and the same speaker, a difference is a warning, else
    a note: two sources may well differ. A toll that a later report puts higher is an update and no finding.
    """

    code = "CC804"
    aliases = ("cross-document-bounds",)
    roles = {"one": ANY, "other": "one"}
    result = "other"
    loudest = "warning"
    strained = ""
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

    def propose_across(self, passages: Sequence[Passage]) -> Iterator[Claim]:
        """One claim for each report that has the figure, against the one most others bear out."""
        for pair in aligned(passages):
            if not _is_update(pair, passages[0].locale):
                roles = {"one": pair.reference.figure, "other": pair.other.figure}
                yield Claim(self, roles, _binding(pair, passages[0].locale))


def _binding(pair: Pair, locale: Locale) -> Binding:
    """How much two reports owe each other: a toll is the same only at the same time."""
    growing = pair.other.event in locale.subjects.GROWING and not _same_day(pair)
    told_by_one = pair.reference.has_source_of(pair.other) and not growing
    return Binding.SOURCE if told_by_one else Binding.ACROSS


def _same_day(pair: Pair) -> bool:
    one, other = pair.reference.figure.document.date, pair.other.figure.document.date
    return one is not None and one == other


def _is_update(pair: Pair, locale: Locale) -> bool:
    """Whether the later report only has more of what keeps growing."""
    earlier, later = sorted((pair.reference, pair.other), key=_day)
    apart = _day(earlier) != _day(later) and pair.other.event in locale.subjects.GROWING
    return apart and later.figure.interval.lower > earlier.figure.interval.lower


def _day(subject: Subject) -> int:
    date = subject.figure.document.date
    return date.toordinal() if date is not None else 0
