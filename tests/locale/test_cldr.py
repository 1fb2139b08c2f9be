"""The names of months, weekdays, units and currencies are those of CLDR, wherever CLDR has them."""

from __future__ import annotations

import pytest
from babel import Locale as Cldr
from babel.dates import get_day_names, get_month_names
from babel.units import format_unit, get_unit_name

from claimcheck import locale
from claimcheck.locale import load
from claimcheck.units.spellings import spellings

EVERY_LOCALE = pytest.mark.parametrize("name", locale.NAMES)

UNITS = {
    "length-kilometer": "kilometer", "length-meter": "meter", "length-decimeter": "decimeter",
    "length-centimeter": "centimeter", "length-millimeter": "millimeter", "length-micrometer": "micrometer",
    "length-nanometer": "nanometer", "length-picometer": "picometer", "length-mile": "mile",
    "length-nautical-mile": "nautical_mile", "length-yard": "yard", "length-foot": "foot", "length-inch": "inch",
    "length-light-year": "light_year", "length-astronomical-unit": "astronomical_unit",
    "area-square-kilometer": "kilometer**2", "area-square-meter": "meter**2", "area-square-mile": "mile**2",
    "area-square-foot": "foot**2", "area-square-yard": "yard**2", "area-square-inch": "inch**2",
    "area-square-centimeter": "centimeter**2", "area-hectare": "hectare", "area-acre": "acre", "area-dunam": "dunam",
    "volume-cubic-meter": "meter**3", "volume-cubic-kilometer": "kilometer**3", "volume-cubic-mile": "mile**3",
    "volume-cubic-foot": "foot**3", "volume-cubic-centimeter": "centimeter**3", "volume-liter": "liter",
    "volume-milliliter": "milliliter", "volume-centiliter": "centiliter", "volume-deciliter": "deciliter",
    "volume-hectoliter": "hectoliter", "volume-megaliter": "megaliter", "volume-gallon": "gallon",
    "volume-barrel": "oil_bbl", "volume-bushel": "bushel", "volume-pint": "pint", "volume-quart": "quart",
    "volume-tablespoon": "tablespoon", "volume-teaspoon": "teaspoon", "volume-cup": "cup",
    "mass-kilogram": "kilogram", "mass-gram": "gram", "mass-milligram": "milligram", "mass-microgram": "microgram",
    "mass-ounce": "ounce", "mass-ounce-troy": "troy_ounce", "mass-pound": "pound", "mass-stone": "stone",
    "mass-carat": "carat", "duration-second": "second", "duration-millisecond": "millisecond",
    "duration-microsecond": "microsecond", "duration-nanosecond": "nanosecond", "duration-minute": "minute",
    "duration-hour": "hour", "duration-day": "day", "duration-week": "week", "duration-month": "month",
    "duration-year": "year", "duration-decade": "decade", "duration-century": "century",
    "speed-kilometer-per-hour": "kilometer/hour", "speed-mile-per-hour": "mile/hour", "speed-knot": "knot",
    "speed-meter-per-second": "meter/second", "temperature-celsius": "degC", "temperature-fahrenheit": "degF",
    "temperature-kelvin": "kelvin", "concentr-percent": "percent", "concentr-permille": "permille",
    "energy-joule": "joule", "energy-kilojoule": "kilojoule", "energy-kilocalorie": "kilocalorie",
    "energy-kilowatt-hour": "kilowatt_hour", "power-watt": "watt", "power-kilowatt": "kilowatt",
    "power-megawatt": "megawatt", "power-gigawatt": "gigawatt", "power-milliwatt": "milliwatt",
    "pressure-hectopascal": "hectopascal", "pressure-millibar": "millibar", "pressure-kilopascal": "kilopascal",
    "frequency-hertz": "hertz", "frequency-kilohertz": "kilohertz", "frequency-megahertz": "megahertz",
    "frequency-gigahertz": "gigahertz", "digital-bit": "bit", "digital-byte": "byte", "digital-kilobyte": "kilobyte",
    "digital-megabyte": "megabyte", "digital-gigabyte": "gigabyte", "digital-terabyte": "terabyte",
    "digital-petabyte": "petabyte", "digital-megabit": "megabit", "digital-gigabit": "gigabit",
    "electric-ampere": "ampere", "electric-volt": "volt", "electric-ohm": "ohm", "force-newton": "newton",
    "light-lumen": "lumen", "light-lux": "lux", "angle-arc-minute": "arcminute", "angle-arc-second": "arcsecond",
}  # fmt: skip
"""CLDR's units and ours."""


@EVERY_LOCALE
@pytest.mark.parametrize("width", ["wide", "abbreviated"])
def test_months(name: str, width: str) -> None:
    months = load(name).dates.MONTHS
    for context in ("format", "stand-alone"):
        for number, month in get_month_names(width, context, name).items():
            assert months[month.rstrip(".").lower()] == number


@EVERY_LOCALE
@pytest.mark.parametrize("width", ["wide", "abbreviated"])
def test_weekdays(name: str, width: str) -> None:
    weekdays = load(name).dates.WEEKDAYS
    for context in ("format", "stand-alone"):
        for number, weekday in get_day_names(width, context, name).items():
            assert weekdays[weekday.rstrip(".").lower()] == number


@EVERY_LOCALE
@pytest.mark.parametrize("cldr", sorted(UNITS))
def test_units(name: str, cldr: str) -> None:
    """The long name of every unit, singular and plural, is a spelling that may mean the unit."""
    known = spellings(name)
    written = {format_unit(number, cldr, locale=name).replace(str(number), "").strip() for number in (1, 5)}
    for word in {get_unit_name(cldr, locale=name), *written}:
        readings = [str(unit) for unit, _ in known.readings(word.replace("-", " "))]
        assert UNITS[cldr] in readings, word


@EVERY_LOCALE
@pytest.mark.parametrize("code", ["USD", "EUR", "GBP", "CHF", "JPY", "CNY", "INR", "AUD", "CAD", "RUB", "TRY", "SEK"])
def test_currencies(name: str, code: str) -> None:
    """The sign of every currency, or its code, is read as that currency."""
    shown = Cldr(name).currency_symbols.get(code, code)
    assert code in [str(unit) for unit, _ in spellings(name).readings(code)]
    known = spellings(name).match_before(f"{shown}5", len(shown))
    assert known is not None
    assert code in [str(unit) for unit, _ in known.readings]


@EVERY_LOCALE
def test_decimal_and_group(name: str) -> None:
    symbols = Cldr(name).number_symbols["latn"]
    numbers = load(name).numbers
    assert (symbols["decimal"], symbols["group"]) == (numbers.DECIMAL, numbers.GROUP)
