"""Notation: how the name of a unit is read and written, which is pint's: ``atom**power`` joined by ``*`` and ``/``."""

from __future__ import annotations

from claimcheck.errors import UnitError
from claimcheck.units import table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    Factors = tuple[tuple[str, int], ...]

MAX_LENGTH = 120
MAX_POWER = 9


def factors(name: str) -> Factors:
    """The atoms of a name with their powers, in the order written; none for a bare number.

    Raises :class:`~claimcheck.errors.UnitError` for what is not written as a unit.

    >>> factors("USD / oil_bbl"), factors("1/day"), factors("")
    ((('USD', 1), ('oil_bbl', -1)), (('day', -1),), ())
    """
    powers: dict[str, int] = {}
    for factor, sign in _signed(name.replace(" ", "")):
        atom, mark, digits = factor.partition("^")
        power = sign * (_power(digits, name) if mark else 1)
        if not (atom == "1" or (atom.isascii() and atom.isidentifier())):
            raise _misspelt(name)
        atom = table.SYNONYMS.get(atom, atom)
        powers[atom] = powers.get(atom, 0) + power
    if len(name) > MAX_LENGTH or any(abs(total) > MAX_POWER for total in powers.values()):
        raise _misspelt(name)
    return tuple((atom, power) for atom, power in powers.items() if power and atom not in {"1", "count"})


def written(parts: Factors) -> str:
    """The canonical name, as pint writes it: numerators first, each side by alphabet, ``count`` for no numerator.

    >>> written((("day", -1),)), written((("oil_bbl", -1), ("USD", 1)))
    ('count/day', 'USD/oil_bbl')
    """
    above = [_raised(atom, power) for atom, power in sorted(parts) if power > 0]
    below = [_raised(atom, -power) for atom, power in sorted(parts) if power < 0]
    return "/".join(["*".join(above) or ("count" if below else ""), *below])


def symbol(name: str, parts: Factors, symbols: dict[str, str]) -> str:
    """The short form of a compound, from those of its atoms: ``$/barrel``, ``kg/cu m``."""
    if name in table.SYMBOLS:
        return table.SYMBOLS[name]
    each = {atom: table.SINGULAR.get(short, short) for atom, short in symbols.items()}
    above = [_shown(atom, each[atom] if power > 1 else symbols[atom], power) for atom, power in parts if power > 0]
    below = [_shown(atom, each[atom], -power) for atom, power in parts if power < 0]
    return "/".join([" ".join(above), *below])


def _signed(notation: str) -> Iterator[tuple[str, int]]:
    """Each factor with the sign of its power; only the factor right after a slash divides."""
    if not notation:
        return
    for place, quotient in enumerate(notation.replace("**", "^").split("/")):
        for index, factor in enumerate(quotient.split("*")):
            yield factor, -1 if place and not index else 1


def _power(digits: str, name: str) -> int:
    bare = digits.removeprefix("-")
    if len(bare) != 1 or bare not in "123456789":
        raise _misspelt(name)
    return int(digits)


def _raised(atom: str, power: int) -> str:
    return atom if power == 1 else f"{atom}**{power}"


def _shown(atom: str, short: str, power: int) -> str:
    if power == 1:
        return short
    if atom in table.ATOMS["length"] and power in table.POWER_PREFIXES:
        return table.POWER_PREFIXES[power] + short
    return f"{short}^{power}"


def _misspelt(name: str) -> UnitError:
    return UnitError(f"{name[:MAX_LENGTH]!r} is not written as a unit; write one like 'kilometer**2' or 'mile/hour'")
