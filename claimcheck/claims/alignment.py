"""Alignment: which figures of several reports are about the same thing.

Every figure is put beside the few gatherings that its unit, its event and its rarest names lead to, so the work
grows with the number of reports and not with that of their pairs.
"""

from __future__ import annotations

from claimcheck.claims.repeats import in_one_unit
from claimcheck.claims.resemblance import resembles
from claimcheck.quantities import rounding
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from claimcheck.algebra.interval import Interval
    from claimcheck.claims.passage import Passage
    from claimcheck.claims.setting import Names
    from claimcheck.claims.subjects import Subject

    Key = tuple[object, str]

KINDS = frozenset(("count", "money", "area", "length", "volume", "mass", "percent", "energy", "power"))
"""Kinds of figure that reports are compared by; lengths of time, ages and rates are said of too many things."""

MOST_TRIED = 24
"""Gatherings that one figure is held against."""

LEAST_SHARED = 2
"""Names that two accounts of one event must share; one is enough where either names no more."""

_MOST_VALUES = 32
_NOUGHTS = (10, 1000)


class Pair(Value):
    """Two figures about the same thing: that of the report that most others bear out, and another one."""

    reference: Subject
    other: Subject


class Gathering:
    """Figures about one thing, as far as their words tell; the first one stands for all."""

    def __init__(self, first: Subject) -> None:
        self.first = first
        self.members = [first]

    def admits(self, subject: Subject) -> bool:
        """Whether nothing sets a figure apart from this thing."""
        first = self.first
        return (
            shares_names(first.names, subject.names)
            and first.is_told_like(subject)
            and first.is_described_like(subject)
        )

    def pairs(self) -> Iterator[Pair]:
        """The best borne out figure beside that of every other report."""
        by_report: dict[int, list[Subject]] = {}
        for member in self.members:
            by_report.setdefault(id(member.figure.document), []).append(member)
        if len(by_report) < 2:
            return
        reference = _best_supported(self.members)
        agreed = [member for member in self.members if _meaning(member) == _meaning(reference)]
        own = by_report.pop(id(reference.figure.document))
        for others in by_report.values():
            pair = _meeting(own, others) or _only(_by_same_speaker(agreed, others[0]), own, others)
            if pair is not None:
                yield pair


def aligned(passages: Iterable[Passage]) -> Iterator[Pair]:
    """Figures of different passages that are about the same thing, each beside the best supported one."""
    gatherings: list[Gathering] = []
    postings: dict[tuple[Key, str], list[Gathering]] = {}
    for passage in passages:
        for subject in told(passage):
            key = (subject.figure.unit.dimension, subject.event)
            home = _home(subject, [postings.get((key, name), ()) for name in subject.names])
            if home is None:
                home = Gathering(subject)
                gatherings.append(home)
                for name in sorted(subject.names):
                    postings.setdefault((key, name), []).append(home)
            else:
                home.members.append(subject)
    for gathering in gatherings:
        yield from gathering.pairs()


def told(passage: Passage) -> Iterator[Subject]:
    """The figures of a passage of which the text tells an event that has names to it."""
    for figure in passage.figures:
        if figure.kind in KINDS and figure.form in ("digits", "words"):
            subject = passage.subjects.of(figure)
            if subject is not None and subject.event and subject.names and (figure.subject or figure.kind != "count"):
                yield subject


def shares_names(one: Names, two: Names) -> bool:
    """Whether two accounts name enough of the same."""
    return len(one & two) >= min(LEAST_SHARED, len(one), len(two)) > 0


def _home(subject: Subject, posted: Iterable[Sequence[Gathering]]) -> Gathering | None:
    """The gathering that a figure belongs to, looked for under its rarest names first."""
    seen: set[int] = set()
    for gatherings in sorted(posted, key=len):
        for gathering in reversed(gatherings):
            if len(seen) == MOST_TRIED:
                return None
            if id(gathering) not in seen:
                seen.add(id(gathering))
                if gathering.admits(subject):
                    return gathering
    return None


def _meaning(subject: Subject) -> Interval:
    """What a reader takes the words to say, in base units: nobody says "at least 28" of 1,200."""
    figure = subject.figure
    allowed = figure.interval
    if not allowed.is_bounded:
        allowed = rounding.pragmatic(figure, figure.readings[0])
    return allowed * figure.unit.factor


def _best_supported(members: Sequence[Subject]) -> Subject:
    """The figure that most others agree with; a mere bound agrees with too much to be the measure of others."""
    meanings = [_meaning(member) for member in members]
    counts: dict[Interval, int] = {}
    for meaning in meanings:
        if meaning in counts or len(counts) < _MOST_VALUES:
            counts[meaning] = counts.get(meaning, 0) + 1
    support = {one: sum(count for other, count in counts.items() if one.meets(other)) for one in counts}
    bounded = [one for one in support if one.is_bounded] or list(support)
    best = max(bounded, key=lambda one: (support[one], counts[one]))
    return members[meanings.index(best)]


def _meeting(own: Sequence[Subject], others: Sequence[Subject]) -> Pair | None:
    """The first two figures of two reports that agree."""
    for one in own[:_MOST_VALUES]:
        for other in others[:_MOST_VALUES]:
            if _meaning(one).meets(_meaning(other)):
                return Pair(one, other)
    return None


def _by_same_speaker(agreed: Sequence[Subject], other: Subject) -> Subject:
    """Of figures that say the same, one by the speaker of another figure, if there is any."""
    return next((one for one in agreed[:_MOST_VALUES] if one.has_source_of(other)), agreed[0])


def _only(reference: Subject, own: Sequence[Subject], others: Sequence[Subject]) -> Pair | None:
    """Two figures that disagree, if each report has only that one and they look like one figure gone wrong."""
    if len({_meaning(one) for one in own}) > 1 or len({_meaning(other) for other in others}) > 1:
        return None
    one, other = reference, others[0]
    alike = resembles(*in_one_unit(one.figure, other.figure)) or _meets_rescaled(_meaning(one), _meaning(other))
    return Pair(one, other) if alike else None


def _meets_rescaled(one: Interval, other: Interval) -> bool:
    """Whether two figures would agree with a nought, or three, more or less."""
    return any(one.meets(other * factor) or other.meets(one * factor) for factor in _NOUGHTS)
