"""claimcheck: checks the numbers in prose.

It reads an article, finds every stated figure, works out how the figures relate, tests them with exact interval
arithmetic that respects rounding and hedges, and reports what cannot be true, with the arithmetic shown.
"""

from __future__ import annotations

from claimcheck.version import __version__ as __version__

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.api import check, measure
    from claimcheck.claims.claim import Claim, Verdict
    from claimcheck.config import Config
    from claimcheck.documents.document import Document
    from claimcheck.documents.span import Span
    from claimcheck.errors import ClaimcheckError
    from claimcheck.findings.finding import Finding, Severity
    from claimcheck.ledger.ledger import Ledger
    from claimcheck.quantities.quantity import Quantity
    from claimcheck.reports.report import Report

_HOMES = {
    "check": "claimcheck.api",
    "measure": "claimcheck.api",
    "Claim": "claimcheck.claims.claim",
    "Verdict": "claimcheck.claims.claim",
    "Config": "claimcheck.config",
    "Document": "claimcheck.documents.document",
    "Span": "claimcheck.documents.span",
    "ClaimcheckError": "claimcheck.errors",
    "Finding": "claimcheck.findings.finding",
    "Severity": "claimcheck.findings.finding",
    "Ledger": "claimcheck.ledger.ledger",
    "Quantity": "claimcheck.quantities.quantity",
    "Report": "claimcheck.reports.report",
}

__all__ = [
    "Claim",
    "ClaimcheckError",
    "Config",
    "Document",
    "Finding",
    "Ledger",
    "Quantity",
    "Report",
    "Severity",
    "Span",
    "Verdict",
    "check",
    "measure",
]


def __getattr__(name: str) -> object:
    """Loads a public name when it is first asked for, so that ``import claimcheck`` costs nothing."""
    if name not in _HOMES:
        raise AttributeError(f"module 'claimcheck' has no attribute {name!r}")
    from importlib import import_module

    found = globals()[name] = getattr(import_module(_HOMES[name]), name)
    return found


def __dir__() -> list[str]:
    return sorted([*__all__, "__version__"])
