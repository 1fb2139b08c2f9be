"""Qualifier: the word that widens a figure or bounds it."""

from __future__ import annotations

from enum import Enum


class Qualifier(str, Enum):
    """How a stated figure is meant; compares equal to its plain name.

    ``NEARLY`` and ``JUST_OVER`` are one-sided; in :attr:`Quantity.qualifier` they show as ``approx``
    and ``more_than``, the classes that users know.
    """

    APPROX = "approx"
    MORE_THAN = "more_than"
    AT_LEAST = "at_least"
    LESS_THAN = "less_than"
    AT_MOST = "at_most"
    RANGE = "range"

    def __str__(self) -> str:
        return self.value
