"""House units: units that a newsroom defines by others, one line each: ``"rugby pitch" = "7,000 square metres"``."""

from __future__ import annotations

import re
from fractions import Fraction
from functools import cache

from claimcheck.errors import ConfigError, UnitError
from claimcheck.pattern import pattern
from claimcheck.units.registry import define, unit
from claimcheck.units.spellings import readings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from claimcheck.units.unit import Unit

_AMOUNT = pattern(r"\s*(?P<number>\d{1,15}(?:,\d{3}){0,4}(?:\.\d{1,12})?)\s*(?P<unit>\S.{0,60}?)\s*")


@cache
def house_units(lines: tuple[tuple[str, str], ...]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The canonical name and the spellings of each unit that the lines define.

    A line is the spellings, parted by commas, and what one of the unit is: an amount in a known unit.
    Raises :class:`~claimcheck.errors.ConfigError` for a line that cannot be read.

    >>> house_units((("rugby pitches, rugby pitch", "7,000 square metres"),))
    (('rugby_pitches', ('rugby pitches', 'rugby pitch')),)
    """
    return tuple(_defined(spelled, amount) for spelled, amount in lines)


def _defined(spelled: str, amount: str) -> tuple[str, tuple[str, ...]]:
    spellings = tuple(" ".join(one.replace("-", " ").split()) for one in spelled.split(",") if one.strip())
    name = re.sub(r"\W+", "_", spellings[0]).strip("_") if spellings else ""
    if not (name.isascii() and name.isidentifier()):
        raise ConfigError(
            f"{spelled!r} cannot be the name of a unit; begin with a letter, and list spellings with commas"
        )
    read = _AMOUNT.fullmatch(amount)
    if read is None or not Fraction(read["number"].replace(",", "")):
        raise ConfigError(f'{spelled} = {amount!r}: give an amount in a known unit, as in "7,000 square metres"')
    try:
        define(name, Fraction(read["number"].replace(",", "")), _known(read["unit"]), spellings[0])
    except UnitError as error:
        raise ConfigError(f"{spelled} = {amount!r}: {error}") from None
    return name, spellings


def _known(spelled: str) -> Unit:
    found = readings(spelled)
    return found[0][0] if found else unit(spelled)
