"""Units, money, rates, compounds and the letters that may be something else."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.quantities.reading import figures, measured, only

MEASURES: dict[tuple[str, str], list[str]] = {
    ("1300", "kilometer**2"): [
        "1,300 sq km",
        "1,300sq km",
        "1,300 square kilometres",
        "1,300 square kilometers",
        "1,300 km2",
        "1,300 km²",
        "1,300sq/km",
        "1,300 sq. km",
        "a 1,300-square-kilometre",
    ],
    ("12", "percent"): ["12 per cent", "12%", "12 percent", "12pc", "12 pct", "twelve per cent", "a 12-per-cent"],
    ("3", "percentage_point"): ["3 percentage points", "three percentage points", "a 3-percentage-point"],
    ("25", "basis_point"): ["25 basis points", "a 25-basis-point", "25bps"],
    ("40", "kilometer"): ["40km", "40 km", "40 kilometres", "forty kilometers", "a 40-km", "a 40km-"],
    ("5", "mile"): ["5 miles", "five miles", "a five-mile", "5mi"],
    ("6", "foot"): ["six feet", "6ft", "6 ft", "a six-foot"],
    ("80", "kilometer/hour"): ["80 km/h", "80kph", "80 kilometres an hour", "80 kilometers per hour"],
    ("12300000", "metric_ton"): ["12.3m tonnes", "12.3 million tonnes", "12.3mn tonnes"],
    ("16", "degC"): ["16C", "16°C", "16 °C", "16 degrees Celsius", "16 degrees centigrade"],
    ("61", "degF"): ["61F", "61°F", "61 degrees Fahrenheit"],
    ("15", "minute"): ["15 minutes", "fifteen minutes", "a 15-minute", "15 mins"],
    ("30", "day"): ["30 days", "a 30-day", "thirty days"],
    ("250", "milliliter"): ["250ml", "250 ml", "250 millilitres"],
    ("5.5", "kilowatt_hour"): ["5.5kWh", "5.5 kWh", "5.5 kilowatt hours"],
    ("640", "horsepower"): ["640bhp", "640 hp", "640 horsepower"],
    ("256", "gigabyte"): ["256GB", "256 GB", "256 gigabytes"],
    ("5000000000", "USD"): ["$5bn", "$5 billion", "US$5bn", "5bn dollars", "5 billion US dollars", "USD5bn", "a $5bn"],
    ("3400000", "GBP"): ["£3.4m", "£3.4 million", "3.4 million pounds sterling", "GBP 3.4m"],
    ("34600000", "USD"): ["USD34.6m", "US$34.6m", "$34.6M"],
    ("4800", "ZAR"): ["R4,800", "R4,800.00", "in Durban R4800"],
    ("212000000", "ZAR"): ["R212m", "R212mn", "R212 million in South Africa"],
    ("3060000", "MYR"): ["RM3.06mil", "3.06 million ringgit", "RM3.06m"],
    ("-50800000000", "USD"): ["-$50.8bn", "$-50.8bn", "minus $50.8bn"],
    ("89.99", "AUD"): ["A$89.99", "AU$89.99", "AU $89.99", "89.99 Australian dollars"],
    ("68", "pence"): ["68p", "68 p", "68 pence"],
    ("70", "USD/oil_bbl"): ["$70 a barrel", "$70 per barrel", "$70/barrel", "70 dollars a barrel"],
    ("52000", "oil_bbl/day"): ["52,000 barrels a day", "52,000 barrels per day", "52,000 bpd", "a 52,000-barrel-a-day"],
    ("3500", "USD/month"): ["$3,500 a month", "$3,500 per month", "$3,500/month"],
    ("15", "count/week"): ["15 per week", "15 a week", "15 calls a week", "15 calls per week"],
    ("12", "1/100000"): ["12 per 100,000", "12 cases per 100,000", "12 new cases for every 100,000"],
    ("25/4", "foot"): ["6ft 3in", "six feet three inches", "6 feet, 3 inches", "6ft 3", "6 ft 3 in tall"],
    ("87/7", "stone"): ["12st 6lb", "12 stone 6 pounds"],
    ("7/3", "hour"): ["2 hours 20 minutes", "two hours and 20 minutes", "2 hours, 20 minutes"],
    ("4/3", "hour"): ["an hour and 20 minutes", "one hour 20 minutes"],
    ("87/4", "year"): ["twenty-one years and nine months", "21 years, nine months"],
    ("3.5", "USD"): ["$3 and 50 cents", "three dollars and fifty cents", "3 dollars 50"],
}


@pytest.mark.parametrize(
    ("value", "unit", "text"), [(*measure, text) for measure, texts in MEASURES.items() for text in texts]
)
def test_measure(value: str, unit: str, text: str) -> None:
    for carrier in (text, f"Officials put it at {text}, they said."):
        found = only(carrier)
        assert (found.stated, str(found.unit)) == (Fraction(value), unit), carrier


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("35m devices", "count"),
        ("400m people", "count"),
        ("35m of its speakers", "count"),
        ("a 10m-high wall", "length"),
        ("1.8m tall", "length"),
        ("500m away", "length"),
        ("the 100m freestyle", "length"),
        ("2m of snow", "length"),
        ("$3.4m", "money"),
        ("2.8bn km", "length"),
    ],
)
def test_m_is_decided_by_what_is_next_to_it(text: str, kind: str) -> None:
    assert only(text).kind == kind


def test_m_alone_keeps_both_readings() -> None:
    readings = only("It grew to 5m.").readings
    assert {(str(reading.unit), reading.stated) for reading in readings} >= {("meter", 5), ("", 5_000_000)}


def test_notation_that_says_something_else_is_marked() -> None:
    assert [(reading.malformed, str(reading.unit)) for reading in only("77sq/m").readings] == [
        (True, "meter**2"),
        (True, "mile**2"),
    ]


def test_capitals_that_end_a_text_behind_an_amount_may_be_too_few_for_a_code() -> None:
    (found,) = measured("coveted $10 billion JE").quantities
    assert str(found.unit) == "USD"


def test_the_bare_dollar_is_a_setting() -> None:
    (found,) = measured("$5", dollar="CAD").quantities
    assert str(found.unit) == "CAD"


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("5 million pounds in damages", "GBP"),
        ("5 million pounds of rice", "pound"),
        ("fined 50 pounds", "GBP"),
        ("2 billion pounds of the fund", "GBP"),
        ("a 50-pound sack", "pound"),
    ],
)
def test_pounds_weigh_or_pay(text: str, unit: str) -> None:
    assert str(only(text).unit) == unit


@pytest.mark.parametrize(
    "text",
    [
        "5 won the race",
        "12 in the town",
        "5 second-hand cars",
        "20 marks of respect",
        "a three-point shot",
        "4 bars in town",
    ],
)
def test_ordinary_words_are_no_units(text: str) -> None:
    assert {str(figure.unit) for figure in figures(text)} == {""}


@pytest.mark.parametrize(
    ("text", "kind", "unit"),
    [
        ("a 15-year-old girl", "age", "year"),
        ("three months old", "age", "month"),
        ("aged 25", "age", "year"),
        ("at the age of 65", "age", "year"),
        ("Jo Hill, 66, said so.", "age", "year"),
        ("people aged between 15 and 24", "age", "year"),
        ("15 years of war", "duration", "year"),
    ],
)
def test_ages(text: str, kind: str, unit: str) -> None:
    found = only(text)
    assert (found.kind, str(found.unit)) == (kind, unit)


@pytest.mark.parametrize(("text", "unit"), [("a kilogram", "kilogram"), ("an hour", "hour"), ("a dollar", "USD")])
def test_one_of_a_unit_where_the_text_is_nothing_else(text: str, unit: str) -> None:
    found = only(text)
    assert (found.stated, str(found.unit)) == (1, unit)
    assert figures(f"He bought {text} there.") == ()
