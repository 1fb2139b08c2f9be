"""The table is pint's, to the last digit."""

from __future__ import annotations

import ast
from fractions import Fraction
from pathlib import Path

import pint
import pytest

from claimcheck.units import table, unit
from claimcheck.units.registry import convert, convert_difference

# SI units of the base kinds; solid angle is a number to us and an angle squared to pint.
BASES = {
    "length": "meter",
    "mass": "kilogram",
    "time": "second",
    "temperature": "kelvin",
    "current": "ampere",
    "information": "bit",
    "angle": "degree",
    "luminosity": "candela * steradian",
    "substance": "mole",
    "sound_level": "decibel",
}

# What these were longer by the US survey foot, which pint followed until 0.26, than by the international one.
SURVEY_FOOT = Fraction(1200, 3937) / Fraction("0.3048")
SURVEY = {"furlong": 1, "fathom": 1, "league": 1, "acre": 2, "acre_foot": 3}

SINGLE = [(kind, name) for kind, units in table.ATOMS.items() for name in units]


@pytest.fixture(scope="module")
def registry() -> pint.UnitRegistry:
    exact = pint.UnitRegistry(non_int_type=Fraction)
    for name, definition in table.DEFINITIONS.items():
        exact.define(f"{name} = {definition}")
    return exact


@pytest.fixture(scope="module")
def foot(registry: pint.UnitRegistry) -> Fraction:
    """The foot by which pint measures land, in international feet."""
    found: Fraction = registry.Quantity(Fraction(1), "fathom").to("metre").magnitude / unit("fathom").factor
    assert found in (1, SURVEY_FOOT)
    return found


def _base(kind: str) -> str:
    parts = [f"({BASES[base]}) ** {power}" for base, power in table.DIMENSIONS[kind].items()]
    return " * ".join(parts) or "dimensionless"


def _in_pint(name: str) -> str:
    name = table.PINT_NAMES.get(name, name)
    return f"delta_{name}" if name in table.OFFSETS else name


@pytest.mark.parametrize(("kind", "name"), SINGLE)
def test_every_factor_and_dimension_is_pints(kind: str, name: str, registry: pint.UnitRegistry, foot: Fraction) -> None:
    if kind == "sound_level":
        assert str(registry.parse_units(name)) == name
        return
    theirs = registry.Quantity(Fraction(1), _in_pint(name)).to(_base(kind)).magnitude
    assert unit(name).factor * foot ** SURVEY.get(name, 0) == theirs


@pytest.mark.parametrize("name", table.OFFSETS)
def test_every_offset_is_pints(name: str, registry: pint.UnitRegistry) -> None:
    theirs = registry.Quantity(Fraction(0), name).to("kelvin").magnitude
    assert unit(name).offset == theirs


def test_only_temperature_scales_have_an_offset() -> None:
    assert {name for _, name in SINGLE if unit(name).offset} == {"degC", "degF"}


@pytest.mark.parametrize("name", table.DEFINITIONS)
def test_only_what_pint_lacks_is_defined(name: str) -> None:
    with pytest.raises(pint.UndefinedUnitError):
        pint.UnitRegistry().parse_units(name)


def test_no_currency_is_a_unit_of_pint() -> None:
    plain = pint.UnitRegistry()
    for name in (*table.CURRENCIES, *table.SUBUNITS):
        with pytest.raises(pint.UndefinedUnitError):
            plain.parse_units(name)


@pytest.mark.parametrize("other", table.SYNONYMS)
def test_a_synonym_is_the_same_unit_to_pint(other: str, registry: pint.UnitRegistry) -> None:
    name = table.SYNONYMS[other]
    ours = registry.parse_units(table.PINT_NAMES.get(name, name)) if name != "count" else registry.parse_units("")
    theirs = registry.parse_units(other.removeprefix("delta_"))
    assert theirs == ours


def test_no_name_is_given_twice() -> None:
    names = [*(name for _, name in SINGLE), *table.CURRENCIES, *table.SUBUNITS, *table.SYNONYMS]
    assert len(names) == len(set(names))


def test_every_kind_has_a_dimension_and_units() -> None:
    assert table.DIMENSIONS.keys() - table.ATOMS.keys() == {"data_rate", "fuel_economy"}
    assert table.ATOMS.keys() <= table.DIMENSIONS.keys()


def test_every_side_table_names_units_that_exist() -> None:
    compounds = {*table.SYMBOLS, *table.COMPOUND_KINDS}
    assert {unit(name).name for name in compounds} == compounds
    assert {code for code, _ in table.SUBUNITS.values()} | set(table.MONEY_SYMBOLS) <= set(table.CURRENCIES)
    symbols = {symbol for units in table.ATOMS.values() for _, symbol in units.values()}
    assert set(table.SINGULAR) <= symbols
    assert set(table.QUOTIENT_KINDS) <= set(table.DIMENSIONS)


def test_the_table_is_nothing_but_literals() -> None:
    tree = ast.parse(Path(table.__file__).read_text("utf-8"))
    for node in tree.body[1:]:
        if isinstance(node, ast.AnnAssign):
            assert node.value is not None
            ast.literal_eval(node.value)
        else:
            assert isinstance(node, ast.ImportFrom | ast.Expr)


@pytest.mark.parametrize(
    ("value", "source", "target", "expected"),
    [
        ("1300", "kilometer**2", "mile**2", "501.933"),
        ("12", "mile", "kilometer", "19.312"),
        ("1", "imperial_gallon", "liter", "4.546"),
        ("1", "gallon", "liter", "3.785"),
        ("10", "metric_ton", "short_ton", "11.023"),
        ("100", "kilometer/hour", "mile/hour", "62.137"),
        ("1", "knot", "kilometer/hour", "1.852"),
        ("1", "kilowatt_hour", "megajoule", "3.6"),
        ("75", "acre", "hectare", "30.351"),
        ("11", "stone", "kilogram", "69.853"),
        ("1", "troy_ounce", "gram", "31.103"),
        ("1", "oil_bbl", "gallon", "42"),
        ("1013", "millibar", "kilopascal", "101.3"),
        ("5", "percent", "percentage_point", "5"),
        ("25", "basis_point", "percentage_point", "0.25"),
        ("3", "percent", "permille", "30"),
        ("100", "megabit/second", "megabyte/second", "12.5"),
        ("250", "pence", "GBP", "2.5"),
        ("-40", "degC", "degF", "-40"),
        ("350", "degF", "degC", "176.667"),
        ("20", "degC", "kelvin", "293.15"),
    ],
)
def test_conversions_that_anyone_can_look_up(value: str, source: str, target: str, expected: str) -> None:
    converted = convert(Fraction(value), unit(source), unit(target))
    assert abs(converted - Fraction(expected)) <= Fraction(1, 2000)


def test_a_difference_leaves_the_zero_of_the_scale_alone() -> None:
    assert convert_difference(Fraction(2), unit("degC"), unit("degF")) == Fraction(18, 5)
    assert convert_difference(Fraction(3), unit("mile"), unit("foot")) == 15840
