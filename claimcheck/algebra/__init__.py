"""Numbers without words: exact intervals, and what a formula can be asked."""

from __future__ import annotations

from claimcheck.algebra.interval import Interval

__all__ = ["Interval"]
