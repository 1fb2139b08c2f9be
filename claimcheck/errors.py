"""Errors of misuse. Prose never raises, whatever it contains.

ClaimcheckError
├── ConfigError     a setting that does not exist or cannot be read
├── SourceError     a file that is missing, unreadable or of an unknown format
├── UnitError       a unit that is not known where one is required
├── StatementError  a ledger statement or relation that cannot be read
└── RuleError       a rule that is malformed, with its file
"""

from __future__ import annotations


class ClaimcheckError(Exception):
    """Base of everything that claimcheck raises; the message names the value, the place and the mend."""


class ConfigError(ClaimcheckError):
    """A setting that does not exist or cannot be read."""


class SourceError(ClaimcheckError):
    """A source that is missing, unreadable or of an unknown format."""


class UnitError(ClaimcheckError):
    """A unit that is not known where one is required."""


class StatementError(ClaimcheckError):
    """A ledger statement or relation that cannot be read."""


class RuleError(ClaimcheckError):
    """A rule that is malformed; the message names its file."""
