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

    @property
    def opposite(self) -> Qualifier:
        """The bound from the other side; itself where it bounds neither side alone.

        >>> Qualifier.MORE_THAN.opposite is Qualifier.LESS_THAN
        True
        """
        return _OPPOSITES.get(self, self)

    def __str__(self) -> str:
        return self.value


_OPPOSITES = {
    Qualifier.MORE_THAN: Qualifier.LESS_THAN,
    Qualifier.LESS_THAN: Qualifier.MORE_THAN,
    Qualifier.AT_LEAST: Qualifier.AT_MOST,
    Qualifier.AT_MOST: Qualifier.AT_LEAST,
}
