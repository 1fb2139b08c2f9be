"""Names of units: read, written, made into units, carried to pint and back."""

from __future__ import annotations

from fractions import Fraction

import pint
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.algebra.dimension import NUMBER, Dimension
from claimcheck.errors import UnitError
from claimcheck.units import table, unit
from claimcheck.units.currency import codes, currency, money_of
from claimcheck.units.registry import COUNT, convert, convert_difference, from_pint, per, to_pint

SINGLE = [name for units in table.ATOMS.values() for name in units if name != "count"]
ATOMS = st.sampled_from([*SINGLE, *table.CURRENCIES, *table.SUBUNITS])


@pytest.mark.parametrize(
    ("name", "canonical", "kind", "symbol"),
    [
        ("", "", "count", ""),
        ("count", "", "count", ""),
        ("dimensionless", "", "count", ""),
        ("kilometer ** 2", "kilometer**2", "area", "sq km"),
        ("mile**2", "mile**2", "area", "sq mi"),
        ("foot**3", "foot**3", "volume", "cu ft"),
        ("mile / hour", "mile/hour", "speed", "mph"),
        ("meter/second**2", "meter/second**2", "rate", "m/s^2"),
        ("1/day", "count/day", "rate", "/day"),
        ("count/kilometer**2", "count/kilometer**2", "rate", "/sq km"),
        ("USD/oil_bbl", "USD/oil_bbl", "rate", "$/barrel"),
        ("oil_bbl/day", "oil_bbl/day", "rate", "barrels a day"),
        ("mile/imperial_gallon", "mile/imperial_gallon", "fuel_economy", "mpg (imperial)"),
        ("liter_per_100km", "liter_per_100km", "fuel_consumption", "litres/100km"),
        ("megabit/second", "megabit/second", "data_rate", "Mbit/s"),
        ("newton*meter", "meter*newton", "torque", "Nm"),
        ("force_pound/inch**2", "force_pound/inch**2", "pressure", "lbf/sq in"),
        ("meter*kilogram", "kilogram*meter", "product", "kg m"),
        ("meter*meter", "meter**2", "area", "sq m"),
        ("degree_Celsius", "degC", "temperature", "°C"),
        ("percentage_point", "percentage_point", "point", "points"),
        ("EUR", "EUR", "money", "€"),
        ("CHF", "CHF", "money", "CHF"),
        ("cent", "cent", "money", "US cents"),
    ],
)
def test_a_name_gives_a_unit(name: str, canonical: str, kind: str, symbol: str) -> None:
    named = unit(name)
    assert (str(named), named.kind, named.symbol) == (canonical, kind, symbol)
    assert unit(canonical) is named


@pytest.mark.parametrize(
    "name",
    ["people", "km", "meter/", "*meter", "meter**", "meter***2", "meter**2.5", "meter**10", "me ter%", "5", "$", "²"],
)
def test_what_is_no_unit_is_refused(name: str) -> None:
    with pytest.raises(UnitError):
        unit(name)


def test_a_misspelt_unit_is_told_from_its_neighbours() -> None:
    with pytest.raises(UnitError, match="did you mean 'kilometer'"):
        unit("killometer")


@given(st.text(alphabet="abm1*/ ^-_(é9", max_size=200))
@settings(max_examples=200, deadline=None)
def test_no_name_does_worse_than_being_refused(name: str) -> None:
    try:
        made = unit(name)
    except UnitError:
        return
    assert unit(made.name) is made


@given(ATOMS, st.integers(1, 3), ATOMS, st.integers(1, 3))
@settings(max_examples=60, deadline=None)
def test_factor_and_dimension_follow_the_name(above: str, power: int, below: str, root: int) -> None:
    made = unit(f"{above}**{power}/{below}**{root}")
    if above != below:
        assert made.factor == unit(above).factor ** power / unit(below).factor ** root
    else:
        assert made.factor == unit(above).factor ** (power - root)
    assert made.offset == 0 or made.name in table.OFFSETS


def test_per_cancels_and_inverts() -> None:
    assert per(unit("kilometer"), unit("kilometer/hour")) == unit("hour")
    assert per(unit("USD"), unit("USD")) == COUNT
    assert per(unit("mile"), COUNT) == unit("mile")
    assert per(COUNT, unit("kilometer**2")).name == "count/kilometer**2"


def test_unlike_units_do_not_convert() -> None:
    for change in (convert, convert_difference):
        with pytest.raises(UnitError, match="neither converts"):
            change(Fraction(1), unit("mile"), unit("hour"))
    with pytest.raises(UnitError):
        convert(Fraction(1), unit("USD"), unit("EUR"))


@given(st.fractions(max_denominator=1000), ATOMS, st.data())
@settings(max_examples=60, deadline=None)
def test_there_and_back_is_the_same(value: Fraction, name: str, data: st.DataObject) -> None:
    source = unit(name)
    alike = [other for other in SINGLE if unit(other).dimension == source.dimension] or [name]
    target = unit(data.draw(st.sampled_from(alike)))
    assert convert(convert(value, source, target), target, source) == value


def test_money_has_its_own_dimension() -> None:
    assert unit("GBP").dimension == Dimension.of(GBP=1) == unit("pence").dimension
    assert unit("percent").dimension == NUMBER == unit("basis_point").dimension
    assert codes() >= {"USD", "EUR", "DEM"}
    assert [money_of(unit(name)) for name in ("EUR", "USD/oil_bbl", "cent", "mile/hour")] == ["EUR", "USD", "USD", ""]
    with pytest.raises(UnitError, match="ISO 4217"):
        currency("dollar")


@pytest.mark.parametrize("name", [*SINGLE, *table.CURRENCIES, *table.SUBUNITS, *table.SYMBOLS, "", "count/day"])
def test_every_unit_goes_to_pint_and_comes_back(name: str) -> None:
    quantity = to_pint(Fraction(7, 3), unit(name))
    assert quantity.magnitude == Fraction(7, 3)
    assert from_pint(quantity) == (Fraction(7, 3), unit(name))


def test_pint_quantities_mix_with_the_callers_own() -> None:
    ours = to_pint(Fraction(1300), unit("kilometer**2"))
    assert ours + pint.Quantity(100, "km**2") == pint.Quantity(1400, "km**2")
    assert float(to_pint(Fraction(16), unit("degC")).to("degF").magnitude) == pytest.approx(60.8)
    assert to_pint(Fraction(2), unit("decade")).check("[time]")


def test_pint_reads_back_exact_values_only() -> None:
    assert from_pint(pint.Quantity(0.1, "mile")) == (Fraction(1, 10), unit("mile"))
    with pytest.raises(UnitError):
        from_pint(pint.Quantity(float("nan"), "mile"))
    with pytest.raises(UnitError):
        from_pint(pint.Quantity(1, "planck_length"))


def test_a_unit_that_the_callers_registry_lacks_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    bare = pint.UnitRegistry(None)
    bare.define("meter = [length]")
    monkeypatch.setattr(pint.application_registry, "_registry", bare)
    with pytest.raises(UnitError, match="pint cannot hold the unit 'kilometer'"):
        to_pint(Fraction(1), unit("kilometer"))
