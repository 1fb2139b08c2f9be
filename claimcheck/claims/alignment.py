"""Alignment: which figures of several reports are about the same thing.

Every figure is put beside the few gatherings that its unit, its event and its rarest names lead to, so the work
grows with the number of reports and not with that of their pairs.
"""

from __future__ import annotations

from claimcheck.claims.repeats import in_one_unit, is_rounding
from claimcheck.claims.resemblance import resembles
from claimcheck.claims.slotted import extent
from claimcheck.quantities import rounding
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from claimcheck.algebra.interval import Interval
    from claimcheck.claims.passage import Passage
    from claimcheck.claims.setting import Names
    from claimcheck.claims.subjects import Subject
    from claimcheck.documents.document import Document
    from claimcheck.quantities.quantity import Quantity

    Key = tuple[object, str]
    Beside = Callable[[Document, Document], bool]

KINDS = frozenset(("count", "money", "area", "length", "volume", "mass", "percent", "energy", "power"))
"""Kinds of figure that reports are compared by; lengths of time, ages and rates are said of too many things."""

MOST_TRIED = 24
"""Gatherings that one figure is held against."""

LEAST_SHARED = 2
"""Names that two accounts of one event must share; one is enough where either names no more."""

LEAST_TELLING = 10
"""The least figure on which two reports do not agree by chance."""

LEAST_AGREED = 2
"""Figures that two reports must agree on before unlike ones are taken for accounts of one thing."""

_MOST_VALUES = 32
_PLAINLY_ROUND = 1000
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

    def compared(self, meanings: Meanings) -> Comparison | None:
        """The figures report by report, if several have any."""
        home = self.first.figure.document
        if all(member.figure.document is home for member in self.members):
            return None
        by_report: dict[Document, list[Told]] = {}
        for member in self.members:
            by_report.setdefault(member.figure.document, []).append(meanings.told(member))
        return Comparison(by_report)


class Told:
    """A figure and what a reader takes it to say, in base units; of equal meanings there is one alone."""

    __slots__ = ("meaning", "subject")

    def __init__(self, subject: Subject, meaning: Interval) -> None:
        self.subject = subject
        self.meaning = meaning


class Meanings:
    """What figures mean to a reader, worked out once for each way of writing."""

    def __init__(self) -> None:
        self._written: dict[object, Interval] = {}
        self._distinct: dict[Interval, Interval] = {}

    def told(self, subject: Subject) -> Told:
        """The figure with what it means."""
        figure = subject.figure
        start, end = extent(figure)
        written = (figure.document.text[start:end], figure.kind, figure.unit.name, figure.strength, figure.error)
        meaning = self._written.get(written)
        if meaning is None:
            known = _meaning(subject)
            meaning = self._written[written] = self._distinct.setdefault(known, known)
        return Told(subject, meaning)


class Comparison:
    """The best borne out figure of a gathering, and how those of every other report stand to it."""

    def __init__(self, by_report: dict[Document, list[Told]]) -> None:
        members = [one for told in by_report.values() for one in told]
        self.reference = _best_supported(members)
        self.home = self.reference.subject.figure.document
        self.own = by_report.pop(self.home)
        self.others = by_report
        self.agreed = [one for one in members if one.meaning is self.reference.meaning]
        self.meeting = {report: pair for report, others in by_report.items() if (pair := _meeting(self.own, others))}

    @property
    def agreeing(self) -> Iterable[Document]:
        """The reports that agree on a figure too long to agree by chance."""
        if abs(self.reference.subject.figure.value) < LEAST_TELLING or not self.meeting:
            return ()
        return (self.home, *self.meeting)

    def pairs(self, beside: Beside) -> Iterator[Pair]:
        """The reference beside the figure of every other report; ``beside`` tells what else two reports agree on."""
        for report, others in self.others.items():
            pair = self.meeting.get(report) or self._apart(others, beside)
            if pair is not None:
                yield pair

    def _apart(self, others: Sequence[Told], beside: Beside) -> Pair | None:
        """Two figures that disagree, if each report has only that one and they are surely meant to be one figure.

        Either one looks like the other gone wrong, or one speaker is quoted in both reports, which agree on others.
        """
        if _differ(self.own) or _differ(others):
            return None
        one, other = _by_same_speaker(self.agreed, others[0]), others[0]
        first, second = one.subject.figure, other.subject.figure
        if _is_cut(first, second) or _is_cut(second, first):
            return None
        if resembles(*in_one_unit(first, second)) or _meets_rescaled(one.meaning, other.meaning):
            return Pair(one.subject, other.subject)
        same = one.subject.has_source_of(other.subject) and beside(first.document, second.document)
        return Pair(one.subject, other.subject) if same else None


def aligned(passages: Iterable[Passage]) -> Iterator[Pair]:
    """Figures of different passages that are about the same thing, each beside the best supported one."""
    meanings = Meanings()
    compared = [one for gathering in _gathered(passages) if (one := gathering.compared(meanings)) is not None]
    agreements: dict[Document, set[int]] = {}
    for place, one in enumerate(compared):
        for report in one.agreeing:
            agreements.setdefault(report, set()).add(place)

    def beside(one: Document, other: Document) -> bool:
        return len(agreements.get(one, set()) & agreements.get(other, set())) >= LEAST_AGREED

    for one in compared:
        yield from one.pairs(beside)


def _gathered(passages: Iterable[Passage]) -> list[Gathering]:
    gatherings: list[Gathering] = []
    postings: dict[Key, dict[str, list[Gathering]]] = {}
    for passage in passages:
        for subject in told(passage):
            posted = postings.setdefault((subject.figure.unit.dimension, subject.event), {})
            home = _home(subject, [posted[name] for name in sorted(subject.names) if name in posted])
            if home is None:
                home = Gathering(subject)
                gatherings.append(home)
                for name in sorted(subject.names):
                    posted.setdefault(name, []).append(home)
            else:
                home.members.append(subject)
    return gatherings


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
    factor = figure.unit.factor
    return allowed if factor == 1 else allowed * factor


def _best_supported(members: Sequence[Told]) -> Told:
    """The figure that most others agree with; a mere bound agrees with too much to be the measure of others."""
    counts: dict[int, int] = {}
    firsts: dict[int, Told] = {}
    for member in members:
        key = id(member.meaning)
        if key in counts or len(counts) < _MOST_VALUES:
            counts[key] = counts.get(key, 0) + 1
            firsts.setdefault(key, member)
    support = {
        key: sum(count for other, count in counts.items() if one.meaning.meets(firsts[other].meaning))
        for key, one in firsts.items()
    }
    bounded = [key for key, one in firsts.items() if one.meaning.is_bounded] or list(firsts)
    return firsts[max(bounded, key=lambda key: (support[key], counts[key]))]


def _meeting(own: Sequence[Told], others: Sequence[Told]) -> Pair | None:
    """The first two figures of two reports that say the same, else the first two that agree."""
    agreeing: list[tuple[Told, Told]] = []
    for one in own[:_MOST_VALUES]:
        for other in others[:_MOST_VALUES]:
            if one.meaning is other.meaning:
                return Pair(one.subject, other.subject)
            if one.meaning.meets(other.meaning):
                agreeing.append((one, other))
    return Pair(agreeing[0][0].subject, agreeing[0][1].subject) if agreeing else None


def _by_same_speaker(agreed: Sequence[Told], other: Told) -> Told:
    """Of figures that say the same, one by the speaker of another figure, if there is any."""
    return next((one for one in agreed[:_MOST_VALUES] if one.subject.has_source_of(other.subject)), agreed[0])


def _differ(told: Sequence[Told]) -> bool:
    return any(one.meaning is not told[0].meaning for one in told)


def _is_cut(exact: Quantity, rounded: Quantity) -> bool:
    """Whether a figure is another one cut off, as it may be where it is plainly rounded: 1.2 million for 1,270,000."""
    plainly = rounded.resolution >= _PLAINLY_ROUND or rounded.resolution < 1
    return plainly and is_rounding(*in_one_unit(exact, rounded))


def _meets_rescaled(one: Interval, other: Interval) -> bool:
    """Whether two figures would agree with a nought, or three, more or less."""
    return any(one.meets(other * factor) or other.meets(one * factor) for factor in _NOUGHTS)
