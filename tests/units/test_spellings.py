"""Spellings: what a place in a text says the unit is."""

from __future__ import annotations

from collections import Counter
from itertools import chain

import pint
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from claimcheck import locale
from claimcheck.errors import UnitError
from claimcheck.locale import load
from claimcheck.units import table, unit
from claimcheck.units.registry import to_pint
from claimcheck.units.spellings import Spellings, rates, readings, spellings

UNNAMED = {"de": {"fortnight"}}
"""Units that a language has no word for."""

EVERY_LOCALE = pytest.mark.parametrize("name", locale.NAMES)
WORDS = st.lists(st.sampled_from([*spellings(), *spellings().signs(), "per", "a", "-", " ", "/", ".", "5", "of", "²"]))


def _names(found: tuple[tuple[object, bool], ...]) -> list[str]:
    return [str(named) for named, _ in found]


def _compositions(name: str) -> list[str]:
    units = load(name).units
    squares = [(units.AREAS, (*units.AREA_FORMS, *units.MALFORMED_AREA_FORMS))]
    cubes = [(units.VOLUMES, (*units.VOLUME_FORMS, *units.MALFORMED_VOLUME_FORMS))]
    return [
        form.format(word).lower()
        for lengths, forms in (*squares, *cubes)
        for length in lengths
        for word in {each.lower() for each in (*units.SPELLINGS[length], *units.SYMBOLS.get(length, ()))}
        for form in forms
    ]


@EVERY_LOCALE
def test_every_spelling_is_found_whole_in_its_place(name: str) -> None:
    known = spellings(name)
    for spelling in known:
        text = f"some 12 {spelling} of it"
        found = known.match(text, 8)
        assert found is not None, spelling
        assert (found.start, found.end) == (8, 8 + len(spelling)), spelling
        assert found.readings == known.readings(spelling) != ()


@EVERY_LOCALE
def test_every_sign_is_found_whole_in_its_place(name: str) -> None:
    known = spellings(name)
    for sign in known.signs():
        for text in (f"a {sign}5bn loan", f"a {sign} 5bn loan"):
            found = known.match_before(text, text.index("5bn"))
            assert found is not None, sign
            assert (found.start, found.end) == (2, 2 + len(sign)), sign


@EVERY_LOCALE
def test_every_meaning_is_a_unit_that_pint_holds(name: str) -> None:
    known = spellings(name)
    named = {reading for spelling in known for reading, _ in known.readings(spelling)}
    for each in named:
        assert unit(each.name) is each
        assert to_pint(each.factor, each).magnitude == each.factor


@EVERY_LOCALE
def test_no_spelling_is_listed_twice_unless_declared_ambiguous(name: str) -> None:
    units, money = load(name).units, load(name).currencies
    listed = [word.lower() for words in units.SPELLINGS.values() for word in words]
    ambiguous = {word.lower() for word in units.AMBIGUOUS}
    any_case = [*listed, *_compositions(name), *({word.lower() for word in money.WORDS} - ambiguous), *ambiguous]
    codes = [code for code in table.CURRENCIES if code not in money.WORDLIKE_CODES]
    exact = [*chain(*units.SYMBOLS.values()), *units.AMBIGUOUS_SYMBOLS, *money.SIGNS_AFTER, *codes]
    assert [word for word, times in Counter(any_case).items() if times > 1] == []
    assert [word for word, times in Counter(exact).items() if times > 1] == []


@EVERY_LOCALE
def test_a_symbol_is_listed_for_its_case_only_where_case_tells(name: str) -> None:
    units = load(name).units
    words = {word.lower() for words in units.SPELLINGS.values() for word in words}
    assert [symbol for symbol in chain(*units.SYMBOLS.values()) if symbol in words] == []


@EVERY_LOCALE
def test_side_tables_speak_of_spellings_that_exist(name: str) -> None:
    units, money, known = load(name).units, load(name).currencies, spellings(name)
    assert [word for word in (*units.GUARDED, *money.GUARDED) if not known.readings(word)] == []
    assert set(known.signs()) >= money.GUARDED_SIGNS
    assert money.WORDLIKE_CODES.issubset(table.CURRENCIES)
    assert set(table.ATOMS["length"]).issuperset((*units.AREAS, *units.VOLUMES))
    assert {*table.CURRENCIES, *table.SUBUNITS}.issuperset(money.NATIONAL)


@EVERY_LOCALE
def test_every_unit_of_the_table_can_be_written(name: str) -> None:
    written = set(chain.from_iterable(_names(spellings(name).readings(each)) for each in spellings(name)))
    single = {unit for units in table.ATOMS.values() for unit in units} - {"count", "quarter_year"}
    assert single - written == UNNAMED.get(name, set())


@pytest.mark.parametrize(
    ("text", "found", "meant"),
    [
        ("sq km of it", "sq km", ["kilometer**2"]),
        ("sqkm,", "sqkm", ["kilometer**2"]),
        ("sq. km. A", "sq. km", ["kilometer**2"]),
        ("sq.km", "sq.km", ["kilometer**2"]),
        ("square-kilometre zone", "square-kilometre", ["kilometer**2"]),
        ("square\nkilometers", "square\nkilometers", ["kilometer**2"]),
        ("km\u00b2.", "km\u00b2", ["kilometer**2"]),
        ("km2 in", "km2", ["kilometer**2"]),
        ("KM^2", "KM^2", ["kilometer**2"]),
        ("sq\u00a0miles", "sq\u00a0miles", ["mile**2"]),
        ("sq m (", "sq m", ["meter**2", "mile**2"]),
        ("m\u00b2 of floor", "m\u00b2", ["meter**2"]),
        ("cu ft of gas", "cu ft", ["foot**3"]),
        ("cubic metres a second", "cubic metres", ["meter**3"]),
        ("KM from", "KM", ["kilometer"]),
        ("m tall", "m", ["meter", "mile", "minute"]),
        ("metres-high wall", "metres", ["meter"]),
        ("mph limit", "mph", ["mile/hour"]),
        ("m.p.h.", "m.p.h", ["mile/hour"]),
        ("miles an hour", "miles an hour", ["mile/hour"]),
        ("kph", "kph", ["kilometer/hour"]),
        ("km / h", "km / h", ["kilometer/hour"]),
        ("MW plant", "MW", ["megawatt"]),
        ("mW laser", "mW", ["milliwatt"]),
        ("Kw", "Kw", ["kilowatt"]),
        ("MWh of power", "MWh", ["megawatt_hour"]),
        ("Mb line", "Mb", ["megabit"]),
        ("MB file", "MB", ["megabyte"]),
        ("mb", "mb", ["megabyte", "millibar", "megabit"]),
        ("Mbps", "Mbps", ["megabit/second"]),
        ("MB/s", "MB/s", ["megabyte/second"]),
        ("C (61F)", "C", ["degC"]),
        ("\u00b0C", "\u00b0C", ["degC"]),
        ("\u00b0 F", "\u00b0 F", ["degF"]),
        ("deg. F outside", "deg. F", ["degF"]),
        ("degrees Celsius", "degrees Celsius", ["degC"]),
        ("degrees today", "degrees", ["degC", "degF", "degree"]),
        ("per cent of", "per cent", ["percent"]),
        ("% points", "% points", ["percentage_point"]),
        ("%.", "%", ["percent"]),
        ("percentage points", "percentage points", ["percentage_point"]),
        ("basis points", "basis points", ["basis_point"]),
        ("tons of", "tons", ["metric_ton", "short_ton", "long_ton"]),
        ("metric tons", "metric tons", ["metric_ton"]),
        ("lbs.", "lbs", ["pound"]),
        ("light-years away", "light-years", ["light_year"]),
        ("litres per 100 km", "litres per 100 km", ["liter_per_100km"]),
        ("barrels of oil equivalent a day", "barrels of oil equivalent", ["oil_bbl"]),
        ("b/d", "b/d", ["oil_bbl/day"]),
        ("dollars", "dollars", ["USD", "AUD", "CAD"]),
        ("Canadian dollars", "Canadian dollars", ["CAD"]),
        ("U.S. dollars", "U.S. dollars", ["USD"]),
        ("New Zealand dollars", "New Zealand dollars", ["NZD"]),
        ("Egyptian pounds", "Egyptian pounds", ["EGP"]),
        ("pounds sterling", "pounds sterling", ["GBP"]),
        ("pounds of", "pounds", ["pound", "GBP", "EGP"]),
        ("EUR.", "EUR", ["EUR"]),
        ("euro cents", "euro cents", ["eurocent"]),
        ("p a litre", "p", ["pence"]),
        ("hryvnias", "hryvnias", ["UAH"]),
    ],
)
def test_the_longest_unit_is_found(text: str, found: str, meant: list[str]) -> None:
    match = spellings().match(text, 0)
    assert match is not None
    assert text[: match.end] == found
    assert _names(match.readings)[: len(meant)] == meant
    assert not any(malformed for _, malformed in match.readings)


@pytest.mark.parametrize("text", ["people", "kmh2x", "km22", "", " km", "of km", "MPs", "Ms Day", "TOP", "\u200bkm"])
def test_what_is_no_unit_is_not_found(text: str) -> None:
    assert spellings().match(text, 0) is None


@pytest.mark.parametrize(
    ("spelling", "meant"),
    [
        ("sq/km", ["kilometer**2"]),
        ("SQ/KM", ["kilometer**2"]),
        ("sq/m", ["meter**2", "mile**2"]),
        ("cu/m", ["meter**3"]),
        ("knots per hour", ["knot"]),
        ("MW/h", ["megawatt_hour"]),
    ],
)
def test_a_malformed_notation_says_so(spelling: str, meant: list[str]) -> None:
    match = spellings().match(f"{spelling}) and", 0)
    assert match is not None
    assert match.end == len(spelling)
    assert [(str(named), malformed) for named, malformed in match.readings] == [(name, True) for name in meant]


@pytest.mark.parametrize(
    ("text", "sign", "meant"),
    [
        ("a $5bn loan", "$", "USD"),
        ("(US$5bn", "US$", "USD"),
        ("U.S.$5", "U.S.$", "USD"),
        ("a $US50bn", "$US", "USD"),
        ("the HK$2bn", "HK$", "HKD"),
        ("an RM120,000 flat", "RM", "MYR"),
        ("of Rs. 500", "Rs.", "INR"),
        ("of Rs 500", "Rs", "INR"),
        ("EUR5m", "EUR", "EUR"),
        ("USD 34.6", "USD", "USD"),
        ("some \u00a35m", "\u00a3", "GBP"),
        ("some PS5m", "PS", "GBP"),
        ("of Y=600", "Y=", "JPY"),
        ("was DM3.1bn", "DM", "DEM"),
        ("R$40", "R$", "BRL"),
    ],
)
def test_the_longest_sign_is_found(text: str, sign: str, meant: str) -> None:
    first = next(place for place, character in enumerate(text) if character.isdigit())
    match = spellings().match_before(text, first)
    assert match is not None
    assert text[match.start : match.end] == sign
    assert _names(match.readings)[0] == meant


@pytest.mark.parametrize("text", ["some 5", "CARS 5", "hours5", "TOP 10", "BUSD 5", "x  $  5", "5"])
def test_what_is_no_sign_is_not_found(text: str) -> None:
    assert spellings().match_before(text, text.index("5" if "5" in text else "1")) is None


@pytest.mark.parametrize(
    ("text", "end", "meant"),
    [
        (" a day", 6, ["day"]),
        ("-a-day", 6, ["day"]),
        (" an hour,", 8, ["hour"]),
        ("/sq km", 6, ["kilometer**2"]),
        (" / tonne", 8, ["metric_ton"]),
        (" per barrel.", 11, ["oil_bbl"]),
        (" every week", 11, ["week"]),
        (" each month", 11, ["month"]),
        (" per sq/m", 9, ["meter**2", "mile**2"]),
    ],
)
def test_what_a_rate_is_counted_for(text: str, end: int, meant: list[str]) -> None:
    match = spellings().match_each(text, 0)
    assert match is not None
    assert match.end == end
    assert _names(match.readings) == meant


@pytest.mark.parametrize("text", [" per cent", " a share", " apple", " a in the", " aday", "day", "", " per"])
def test_what_is_no_rate(text: str) -> None:
    assert spellings().match_each(text, 0) is None


def test_ambiguous_spellings_make_every_rate() -> None:
    made = rates(readings("tons"), readings("day"))
    assert _names(made) == ["metric_ton/day", "short_ton/day", "long_ton/day"]
    assert [malformed for _, malformed in rates(readings("people"), readings("day"))] == []
    assert all(malformed for _, malformed in rates(readings("GBP"), readings("sq/m")))


@pytest.mark.parametrize(
    ("spelling", "guarded"),
    [("in", True), ("won", True), ("p", True), ("'", True), ("points", True), ("km", False), ("inches", False)],
)
def test_everyday_words_are_guarded(spelling: str, guarded: bool) -> None:
    match = spellings().match(f"{spelling} ", 0)
    assert match is not None
    assert match.guarded is guarded


def test_the_bare_dollar_is_a_setting() -> None:
    canadian = spellings(dollar="CAD")
    for sign in ("$", "dollars", "dlrs"):
        assert _names(canadian.readings(sign))[:2] == ["CAD", "USD"]
    assert _names(canadian.readings("cents"))[:2] == ["cent_CAD", "cent"]
    assert _names(canadian.readings("US$")) == _names(canadian.readings("American dollars")) == ["USD"]
    before = canadian.match_before("a $5", 3)
    assert before is not None
    assert _names(before.readings)[0] == "CAD"


def test_the_bare_dollar_is_a_currency() -> None:
    with pytest.raises(UnitError):
        spellings(dollar="dollar")
    assert _names(spellings(dollar="BZD").readings("$"))[:2] == ["BZD", "USD"]


def test_the_spellings_are_built_once() -> None:
    assert spellings() is spellings("en")
    assert isinstance(spellings(), Spellings)


@given(WORDS, st.integers(0, 40))
@example(["km"] * 40, 0)
@example(["1" * 5000], 0)
@example(["a" * 5000], 0)
@settings(max_examples=150, deadline=None)
def test_no_text_does_worse_than_not_being_a_unit(words: list[str], place: int) -> None:
    text, known = " ".join(words), spellings()
    place = min(place, len(text))
    for match in (known.match(text, place), known.match_each(text, place), known.match_before(text, place)):
        if match is not None:
            assert 0 <= match.start < match.end <= len(text)
            assert match.readings


def test_pint_parses_every_canonical_name_of_the_locale() -> None:
    registry = pint.UnitRegistry()
    for name, definition in table.DEFINITIONS.items():
        registry.define(f"{name} = {definition}")
    for name in load("en").units.SPELLINGS:
        assert registry.parse_units(table.PINT_NAMES.get(name, name)).dimensionality is not None
