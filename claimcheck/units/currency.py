"""Currency: money is a unit like any other, each currency of its own dimension.

No rate ever turns one currency into another; two amounts compare only in the same money.
"""

from __future__ import annotations

from functools import cache

from claimcheck.errors import UnitError
from claimcheck.units import table
from claimcheck.units.registry import unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.units.unit import Unit

BARE_DOLLAR = "USD"
"""What ``$`` and "dollar" mean first where nothing else is configured."""


@cache
def codes() -> frozenset[str]:
    """Every ISO 4217 code that is known, in use or historic.

    >>> "GBP" in codes()
    True
    """
    return frozenset(table.CURRENCIES)


def currency(code: str) -> Unit:
    """The currency of an ISO 4217 code; raises :class:`~claimcheck.errors.UnitError` for any other word.

    >>> currency("JPY").symbol
    '¥'
    """
    if code not in codes():
        raise UnitError(f"{code!r} is no currency that claimcheck knows; use an ISO 4217 code such as 'USD'")
    return unit(code)


def money_of(named: Unit) -> str:
    """The ISO code of the money a unit is counted in (``cent`` → ``USD``, ``USD/oil_bbl`` → ``USD``), or ``""``.

    >>> money_of(unit("pence")), money_of(unit("USD/oil_bbl")), money_of(unit("mile"))
    ('GBP', 'USD', '')
    """
    return next((kind for kind, power in named.dimension.powers if power == 1 and kind in codes()), "")
