"""Numbers without words: exact intervals, and what a formula can be asked."""

from __future__ import annotations

from claimcheck.algebra.interval import Interval
from claimcheck.algebra.term import record

__all__ = ["Interval", "record"]
