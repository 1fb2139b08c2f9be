"""Report: what came of checking some documents."""

from __future__ import annotations

from claimcheck.claims.claim import Verdict
from claimcheck.findings.finding import Severity
from claimcheck.reports.render import PLAIN, render
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from claimcheck.algebra.interval import Interval
    from claimcheck.claims.claim import Claim
    from claimcheck.documents.document import Document
    from claimcheck.findings.finding import Finding
    from claimcheck.findings.implication import Implication
    from claimcheck.quantities.quantity import Quantity
    from claimcheck.reports.shared import Shared


class Report(Value):
    """Documents, every figure in them, every claim that was tested, and what cannot be true.

    ``findings`` are in reading order and hold the notes too; ``shown`` are those at or above ``threshold``. A report is
    true where nothing is shown::

        if not claimcheck.check(article):
            ...  # look at it again
    """

    documents: tuple[Document, ...]
    quantities: tuple[Quantity, ...]
    claims: tuple[Claim, ...]
    findings: tuple[Finding, ...]
    threshold: str = "warning"

    def __init__(
        self,
        documents: Iterable[Document],
        quantities: Iterable[Quantity] = (),
        claims: Iterable[Claim] = (),
        findings: Iterable[Finding] = (),
        threshold: str = "warning",
    ) -> None:
        documents = tuple(documents)
        places = {id(document): place for place, document in enumerate(documents)}
        ordered = sorted(findings, key=lambda finding: _place(finding, places))
        super().__init__(documents, tuple(quantities), tuple(claims), tuple(ordered), threshold)

    @classmethod
    def join(cls, reports: Iterable[Report], threshold: str = "warning") -> Report:
        """One report of several that were made apart from each other."""
        parts = list(reports)
        return cls(
            [document for part in parts for document in part.documents],
            [quantity for part in parts for quantity in part.quantities],
            [claim for part in parts for claim in part.claims],
            [finding for part in parts for finding in part.findings],
            threshold,
        )

    @property
    def shown(self) -> tuple[Finding, ...]:
        """The findings at or above the threshold."""
        return self.at_least(self.threshold)

    @property
    def checked(self) -> tuple[Claim, ...]:
        """The claims that could be decided, the consistent and the inconsistent ones."""
        return tuple(claim for claim in self.claims if claim.verdict is not Verdict.UNDETERMINED)

    @property
    def shared(self) -> tuple[Shared, ...]:
        """The figures that several of the documents have in common, where they were checked together."""
        from claimcheck.reports.shared import shared

        return shared(self.claims, self.documents) if len(self.documents) > 1 else ()

    @property
    def corroborated(self) -> tuple[Shared, ...]:
        """Those of them that the documents agree on: each has a ``figure`` and its ``sources``."""
        return tuple(one for one in self.shared if one.status == "corroborated")

    def implied(self, quantity: Quantity) -> Interval:
        """What all else that the text says implies of one of its figures, in that figure's unit.

        Of "86 per cent of the 1,300 sq km … less than 200 sq km left" it says that less than 189 sq km can be left.
        Any value is possible for a figure that no relation binds.
        """
        from claimcheck.findings.implication import implied

        return implied(self.claims, quantity)

    def implications(self) -> tuple[Implication, ...]:
        """What all else that the text says implies of each figure that some relation binds, with the arithmetic."""
        from claimcheck.findings.implication import implications

        return tuple(implications(self.claims, self.quantities))

    def at_least(self, severity: str) -> tuple[Finding, ...]:
        """The findings of a severity and of those above it."""
        least = Severity(severity).rank
        return tuple(finding for finding in self.findings if finding.severity.rank >= least)

    def count(self, severity: str) -> int:
        """How many findings of just this severity are shown."""
        return sum(finding.severity == severity for finding in self.shown)

    def __bool__(self) -> bool:
        return not self.shown

    def to_dict(self) -> dict[str, Any]:
        """The report in plain Python values; the keys are those of the JSON form, ``schema_version`` 1."""
        from claimcheck.reports.as_json import to_dict

        return to_dict(self)

    def to_json(self) -> str:
        """The report as JSON."""
        return render(self, "json")

    def to_sarif(self) -> str:
        """The report as SARIF 2.1.0, which code scanning services and editors read."""
        return render(self, "sarif")

    def to_html(self) -> str:
        """The report as an HTML page that stands by itself: no scripts, no files, nothing loaded."""
        return render(self, "html")

    def to_frame(self, by: str | None = None) -> Any:
        """The report as a :class:`pandas.DataFrame`, one row for each finding shown.

        ``by`` asks for other rows: ``"span"``, ``"claim"``, ``"quantity"``, ``"document"``, or ``"source"``, which is
        the figures that several documents share, with a column for each document. Needs the extra ``pandas``.
        Raises ValueError for any other ``by``.
        """
        from claimcheck.reports.as_frame import to_frame

        return to_frame(self, by)

    def _repr_html_(self) -> str:
        from claimcheck.reports.as_html import fragment

        return fragment(self, PLAIN)

    def __str__(self) -> str:
        return render(self).rstrip("\n")

    def __repr__(self) -> str:
        counted = ", ".join(f"{self.count(level)} {level}" for level in ("error", "warning", "note"))
        return f"Report({len(self.documents)} documents, {len(self.checked)} checked: {counted})"


def _place(finding: Finding, places: dict[int, int]) -> tuple[int, int, str]:
    first = finding.spans[0]
    return places.get(id(first.document), len(places)), first.start, finding.code
