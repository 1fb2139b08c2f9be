"""The registry: from a canonical name to its unit, with exact factors; the only door to pint."""

from __future__ import annotations

from fractions import Fraction
from functools import cache, lru_cache

from claimcheck.algebra.dimension import NUMBER, Dimension
from claimcheck.errors import UnitError
from claimcheck.units import notation, table
from claimcheck.units.unit import Unit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from claimcheck.units.notation import Factors

COUNT = Unit("", "count", NUMBER)
"""The bare number."""


@lru_cache(maxsize=4096)
def unit(name: str) -> Unit:
    """The unit of a canonical name: ``kilometer**2``, ``USD/oil_bbl``, ``count/day``; ``""`` is the bare number.

    The notation is pint's, spaces or none: factors joined by ``*`` and ``/``, whole powers after ``**``.
    Raises :class:`~claimcheck.errors.UnitError` for a name outside it or an unknown unit.

    >>> area = unit("kilometer ** 2")
    >>> area.name, area.kind, area.factor
    ('kilometer**2', 'area', Fraction(1000000, 1))
    >>> unit("mile/hour").symbol
    'mph'
    """
    if not name:
        return COUNT
    parts = notation.factors(name)
    canonical = notation.written(parts)
    if canonical != name:
        return unit(canonical)
    return _compound(name, parts) if len(parts) > 1 or parts[0][1] != 1 else _atom(name)


def define(name: str, amount: Fraction, of: Unit, symbol: str) -> Unit:
    """Add a unit of a newsroom's own: ``amount`` of another one. It is known to the whole process, and for good.

    Raises :class:`~claimcheck.errors.UnitError` for a name that already means something else.
    """
    made = Unit(name, of.kind, of.dimension, amount * of.factor, symbol=symbol)
    known = {*_atoms(), *table.SUBUNITS, *table.CURRENCIES}
    if name in known or _OWN.setdefault(name, made) != made:
        raise UnitError(f"the unit {name!r} is known already and is something else; choose another name")
    _OWN_IN_PINT[name] = f"{amount} * {_pint_name(of.name)}"
    return made


_OWN: dict[str, Unit] = {}
_OWN_IN_PINT: dict[str, str] = {}


def per(counted: Unit, each: Unit) -> Unit:
    """The rate of one unit for each of another.

    >>> str(per(unit("oil_bbl"), unit("day"))), str(per(COUNT, unit("year")))
    ('oil_bbl/day', 'count/year')
    """
    inverse = tuple((atom, -power) for atom, power in notation.factors(each.name))
    return unit(notation.written(notation.factors(counted.name) + inverse))


def convert(value: Fraction, source: Unit, target: Unit) -> Fraction:
    """A value in another unit of the same dimension, exactly; readings on a temperature scale keep their zero.

    Raises :class:`~claimcheck.errors.UnitError` where the dimensions differ.

    >>> convert(Fraction(16), unit("degC"), unit("degF"))
    Fraction(304, 5)
    """
    _require_same_dimension(source, target)
    return (value * source.factor + source.offset - target.offset) / target.factor


def convert_difference(value: Fraction, source: Unit, target: Unit) -> Fraction:
    """A difference in another unit: as :func:`convert`, but 1.5 °C warmer is 2.7 °F warmer.

    >>> convert_difference(Fraction(3, 2), unit("degC"), unit("degF"))
    Fraction(27, 10)
    """
    _require_same_dimension(source, target)
    return value * source.factor / target.factor


def to_pint(value: Fraction, named: Unit) -> Any:
    """A :class:`pint.Quantity` of the value, its magnitude the exact fraction, in pint's application registry.

    That registry is the one that ``pint.Quantity`` uses, so the result mixes with the caller's own; what it lacks
    (currencies, percentage points) is added on first use. Raises :class:`~claimcheck.errors.UnitError` where pint
    has no such unit.
    """
    import pint

    registry = _defined(_completed(pint.application_registry.get()), _OWN_IN_PINT)  # type: ignore[no-untyped-call]
    try:
        return registry.Quantity(value, registry.parse_units(_pint_name(named.name)))
    except (pint.errors.PintError, ValueError, TypeError) as error:
        raise UnitError(f"pint cannot hold the unit {named.name!r}: {error}") from error


def from_pint(quantity: Any) -> tuple[Fraction, Unit]:
    """The exact value and the unit of a :class:`pint.Quantity`; a float counts as the decimal it prints as.

    Raises :class:`~claimcheck.errors.UnitError` for a unit that claimcheck does not know.
    """
    magnitude = quantity.magnitude
    try:
        value = magnitude if isinstance(magnitude, Fraction) else Fraction(str(magnitude))
    except ValueError as error:
        raise UnitError(f"{quantity} has no single finite value to check") from error
    return value, unit(str(quantity.units))


@cache
def _atoms() -> dict[str, tuple[str, str, str]]:
    """Kind, factor and symbol of every single unit that is not money."""
    return {
        name: (kind, factor, symbol) for kind, units in table.ATOMS.items() for name, (factor, symbol) in units.items()
    }


def _atom(name: str) -> Unit:
    if name in _atoms():
        kind, factor, symbol = _atoms()[name]
        offset = Fraction(table.OFFSETS.get(name, "0"))
        return Unit(name, kind, Dimension.of(**table.DIMENSIONS[kind]), Fraction(factor), offset, symbol)
    if name in table.SUBUNITS:
        code, symbol = table.SUBUNITS[name]
        return Unit(name, "money", Dimension.of(**{code: 1}), Fraction(1, 100), symbol=symbol)
    if name in table.CURRENCIES:
        return Unit(name, "money", Dimension.of(**{name: 1}), symbol=table.MONEY_SYMBOLS.get(name, name))
    if name in _OWN:
        return _OWN[name]
    raise _unknown(name)


def _compound(name: str, parts: Factors) -> Unit:
    """The product; a temperature inside one is a difference and leaves its offset behind."""
    factor, dimension = Fraction(1), NUMBER
    for atom, power in parts:
        single = unit(atom)
        factor *= single.factor**power
        for _ in range(abs(power)):
            dimension = dimension * single.dimension if power > 0 else dimension / single.dimension
    symbol = notation.symbol(name, parts, {atom: unit(atom).symbol for atom, _ in parts})
    return Unit(name, _kind(name, dimension, parts), dimension, factor, symbol=symbol)


def _kind(name: str, dimension: Dimension, parts: Factors) -> str:
    powers = dict(dimension.powers)
    kind = table.COMPOUND_KINDS.get(name) or next((kind for kind, own in table.DIMENSIONS.items() if own == powers), "")
    divides = any(power < 0 for _, power in parts)
    counts = all(power < 0 for _, power in parts)
    if counts or (divides and kind not in table.QUOTIENT_KINDS):
        return "rate"
    return kind or "product"


def _require_same_dimension(source: Unit, target: Unit) -> None:
    if source.dimension != target.dimension:
        raise UnitError(
            f"{source.name or 'a number'!r} measures {source.dimension}, "
            f"{target.name or 'a number'!r} measures {target.dimension}; neither converts into the other"
        )


def _unknown(name: str) -> UnitError:
    from difflib import get_close_matches

    known = [*_atoms(), *table.CURRENCIES, *table.SUBUNITS]
    near = get_close_matches(name[: notation.MAX_LENGTH], known, n=3)
    hint = f"; did you mean {' or '.join(map(repr, near))}?" if near else ""
    return UnitError(f"unknown unit {name[: notation.MAX_LENGTH]!r}{hint}")


def _pint_name(name: str) -> str:
    return notation.written(tuple((table.PINT_NAMES.get(atom, atom), power) for atom, power in notation.factors(name)))


@lru_cache(maxsize=4)
def _completed(registry: Any) -> Any:
    """A pint registry with the units it lacks, defined on the first use of each registry."""
    definitions = dict(table.DEFINITIONS)
    definitions.update((code, f"[currency_{code}]") for code in table.CURRENCIES)
    definitions.update((name, f"{code} / 100") for name, (code, _) in table.SUBUNITS.items())
    return _defined(registry, definitions)


def _defined(registry: Any, definitions: Mapping[str, str]) -> Any:
    """A pint registry to which those definitions have been added that it lacks."""
    import pint

    for name, definition in definitions.items():
        try:
            registry.parse_units(name)
        except pint.UndefinedUnitError:
            registry.define(f"{name} = {definition}")
    return registry
