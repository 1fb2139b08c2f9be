"""What numbers are counted in: the unit, and the registry that knows them all."""

from __future__ import annotations

from claimcheck.units.registry import unit
from claimcheck.units.unit import Unit

__all__ = ["Unit", "unit"]
