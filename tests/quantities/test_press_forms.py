"""Forms that ledgers, labels, sports pages and science write, each with what it says and what it does not say."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.quantities.reading import figures, measured, only

MEASURES: dict[tuple[str, str], list[str]] = {
    ("77/12", "foot"): ["a 6-foot-5 keeper", "stands six foot five", "she is 6 ft. 5 in. tall", "is 6ft 5 now"],
    ("88/7", "stone"): ["weighs 12 stone 8", "weighs 12st 8lb", "weighs twelve stone eight"],
    ("11", "stone"): ["weighs 11st today"],
    ("5/4", "inch"): ["1 1/4 inches wide", "1 1 / 4 inches wide", "1-1/4 inches wide", "1 and 1/4 inches wide"],
    ("1/2", "cup"): ["add 1/2 a cup of oats", "add half a cup of oats", "add 1/2 cup of oats"],
    ("3/4", "hour"): ["took 3/4 of an hour", "took three quarters of an hour"],
    ("10", "mile"): [
        "a path of 10+ miles",
        "a path of 10-odd miles",
        "a path of ten or more miles",
        "a path of 10 or so miles",
    ],
    ("30", "percent"): ["a 30-plus per cent rise", "made of 30 wt% clay", "made of 30 vol% clay"],
    ("-10", "degC"): ["it was 10 degrees below zero", "it was -10 degrees"],
    ("41", "degF"): ["it was 41 in Fahrenheit", "it was 41 degrees Farenheit", "it was 41°F"],
    ("2/5", "meter/second"): ["flows at 0.4 m s−1", "flows at 0.4 m s-1", "flows at 0.4 m/s"],
    ("49/5", "meter/second**2"): ["falls at 9.8 m/s²", "falls at 9.8 m/s2"],
    ("66", "megayear"): ["some layers of 66 Ma.", "layers of 66 Myr"],
    ("16", "USD/hour"): ["pays $16 an hour from $15.", "pays $16 an hour now"],
}


@pytest.mark.parametrize(("value", "name", "text"), [(*key, text) for key, texts in MEASURES.items() for text in texts])
def test_measure(value: str, name: str, text: str) -> None:
    found = figures(text)[0]
    assert (found.stated, str(found.unit)) == (Fraction(value), name)


MONEY: dict[tuple[str, str], list[str]] = {
    ("120000000", "EUR"): [
        "a loan of 120 MEUR",
        "a loan of MEUR 120",
        "a loan of €120mm",
        "a loan of €120MM",
        "a loan of €120m",
    ],
    ("45000", "SEK"): ["a fee of 45 KSEK", "a fee of KSEK 45"],
    ("129/10", "EUR"): ["now 12,90 €", "12,90 €", "€ 12,90", "EUR 12,90"],
    ("24999/20", "EUR"): ["for 1.249,95 € each", "for 1 249,95 € each", "for €1.249,95 each", "€ 1.249,95"],
    ("1299", "EUR"): ["1.299 €"],
    ("80", "CAD"): ["costs $80 CAD", "costs $80.00 CAD", "costs C$80"],
    ("81/2", "GBP"): ["forty pounds fifty", "costs forty pounds fifty."],
    ("25500000", "INR"): ["a fund of Rs 2 crore 55 lakh", "a fund of ₹2.55 crore"],
    ("61000000", "ZAR"): ["a gift of R61-million", "a gift of R61m"],
    ("1300000000000", "INR"): ["a gap of Rs1.3tr", "a gap of Rs1.3 trillion"],
    ("500", "NGN"): ["paid N500 in Lagos"],
    ("4500", "NGN"): ["paid N4,500 there"],
    ("200", "KES"): ["a fare of Sh200 in Nairobi", "a fare of KSh200"],
    ("12500", "CHF"): ["costs CHF 12'500", "costs CHF 12,500"],
}


@pytest.mark.parametrize(("value", "name", "text"), [(*key, text) for key, texts in MONEY.items() for text in texts])
def test_money(value: str, name: str, text: str) -> None:
    found = only(text)
    assert (found.stated, str(found.unit)) == (Fraction(value), name)


NUMBERS: dict[str, list[str]] = {
    "1500": ["1.5e3 cells", "1.5E3 cells", "1.5 × 10^3 cells", "1.5 x 10³ cells", "1.5×10³ cells"],
    "1/5000": ["2 × 10⁻⁴ of it", "2 × 10−4 of it", "2e-4 of it"],
    "64": ["4^3 cubes"],
    "340": ["3 hundred and 40 geese", "340 geese"],
    "5300000": ["5 million 300 thousand geese"],
    "250000": ["2 lakh 50 thousand geese"],
    "200": ["a couple hundred geese", "a couple of hundred geese"],
    "7/9": ["seven over nine", "7/9"],
    "60000200": ["6 crore and two hundred"],
    "21/2": ["ten dollars and fifty"],
    "-1/2": ["minus point five"],
    "-9/2": ["- 4.5", "-4.5"],
    "3/50": ["three fiftieths"],
    "1/5": ["a 1-in-5 chance"],
    "9/10": ["9-out-of-10 owners"],
}


@pytest.mark.parametrize(("value", "text"), [(value, text) for value, texts in NUMBERS.items() for text in texts])
def test_number(value: str, text: str) -> None:
    assert only(text).stated == Fraction(value)


@pytest.mark.parametrize(
    ("text", "low", "high", "name"),
    [
        ("from 150 K - 300 K", 150, 300, "kelvin"),
        ("of 20° - 25°", 20, 25, "degC"),
        ("a bid of £10-12m;", 10_000_000, 12_000_000, "GBP"),
        ("a bid of £10 to 12m;", 10_000_000, 12_000_000, "GBP"),
        ("a bid of 10m to 12m pounds", 10_000_000, 12_000_000, "GBP"),
        ("a loss of 1.2m tonnes to 1.4m.", 1_200_000, 1_400_000, "metric_ton"),
        ("between 5ft 6in and 6ft 6in tall", Fraction(11, 2), Fraction(13, 2), "foot"),
        ("between 2 hours 30 minutes and 3 hours 30 minutes", Fraction(5, 2), Fraction(7, 2), "hour"),
    ],
)
def test_range(text: str, low: Fraction, high: Fraction, name: str) -> None:
    found = only(text)
    assert (found.stated, str(found.unit)) == ((low, high), name)


@pytest.mark.parametrize(
    ("text", "last", "name"),
    [
        ("Sales rose from 1.2m tonnes to 1.4m.", 1_400_000, "metric_ton"),
        ("Output fell from 1.6m barrels to 1.4m, a low.", 1_400_000, "oil_bbl"),
        ("The dam was raised from 12m to 14m.", 14, "meter"),
    ],
)
def test_a_letter_after_its_like_is_the_same_scale(text: str, last: int, name: str) -> None:
    _, found = figures(text)
    assert (found.stated, str(found.unit)) == (last, name)


def test_one_of_a_unit_before_its_measure_in_brackets() -> None:
    mile, kilometres = figures("She swam a mile (1.6 km) at dawn.")
    assert (mile.stated, str(mile.unit), mile.start, mile.end) == (1, "mile", 9, 15)
    assert kilometres.stated == Fraction(8, 5)


@pytest.mark.parametrize("text", ["She swam a mile at dawn.", "A day (24 kg) passed.", "a league (1.6 km) match"])
def test_an_article_alone_counts_nothing(text: str) -> None:
    assert 1 not in [found.stated for found in figures(text)]


NO_FIGURES = [
    "levels of 13C and 15N in the isotope record",
    "the [11C] tracer",
    "a 13C/12C ratio",
    "see Fig. 3B and 4A",
    "at Gate 12B",
    "They met outside the Four Courts on the north bank of the river.",
    "A walk through the Hundred Acre Wood takes longer than that.",
    "It is at number 12 in the list this week.",
    "She sent in her novel (part 4) last week.",
    "(Figures 3K and 3L)",
    "(Okoye et al., 2011a, 2011c)",
    "the 9/11 attacks",
    "open 24/7 all year",
    "at half past three",
    "by ten past 9",
    "clocked 3:45.21 there",
    "won 6-3, 4-6, 7-5",
    "open 2-3pm daily",
    "starts at 14.30, rain or shine",
    "at 2330 hours",
    "on 10-12 June",
    "a six-figure sum",
    "the 7E7 jet",
    "a fifty-fifty chance",
    "retires by 2000",
    "dates from 1766",
]


@pytest.mark.parametrize("text", NO_FIGURES)
def test_no_figure(text: str) -> None:
    assert not figures(text)


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("the Group-of-10 currencies", []),
        ("highs of 13C inland", [13]),
        ("sales rose by 2000", [2000]),
        ("past the tram, 186 the ferry", [186]),
        ("In August 2020.15 patients left", [15]),
        ("priced at 14.30 dollars", [Fraction(143, 10)]),
        ("Needing 19 off the over", [19]),
        ("4.5 - 7 of them", [(Fraction(9, 2), 7)]),
        ("Windows 11 needs patching", []),
    ],
)
def test_neighbours(text: str, stated: list[object]) -> None:
    assert [found.stated for found in figures(text)] == stated


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("It lies under 38 metres of water.", None),
        ("It weighs under 38 kilos of feathers.", "less_than"),
        ("They walked 300 km over 21 stages.", None),
        ("They operate in over 21 regions.", "more_than"),
        ("It took up to 40 tries.", "at_most"),
        ("It went up to 40 points.", None),
        ("Deeper than 15 km it is hot.", "more_than"),
        ("A trench deeper than 15 km.", "more_than"),
        ("A crust thinner than 15 km.", "less_than"),
        ("Take max 5 kg.", "at_most"),
        ("Then Max 5 rang.", None),
        ("Score (min, max) 5 points", None),
        ("About 3-5 km off.", "range"),
        ("A walk of 10+ miles.", "at_least"),
    ],
)
def test_bound(text: str, qualifier: str | None) -> None:
    found = [figure.qualifier for figure in figures(text)]
    assert (found[-1] if found else None) == qualifier


def test_turning_an_age() -> None:
    found = only("She turns 33 in July.")
    assert (found.kind, str(found.unit)) == ("age", "year")


def test_refusals_give_their_reasons() -> None:
    found = measured("By half past three it was 6-3, 4-6.").refused
    assert [refusal.reason for refusal in found] == ["idiom", "score", "score", "score", "score"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("More than a third said no.", ["a third"]),
        ("They cut pay by a third as well.", ["a third"]),
        ("By Friday nearly a fifth were back.", ["a fifth"]),
        ("A second man ran, then a third came.", []),
        ("More than a third party paid.", []),
        ("He lives at SW19 4QT now.", []),
        ("A pan of 4qt stood there.", ["4qt"]),
        ("It took 10 or more in May.", ["10"]),
        ("Sales are down by as much as a third on May.", ["a third"]),
        ("On one day 20 people came.", ["one day", "20"]),
        ("Over 30 bus drivers left.", ["30"]),
        ("She ran the 1500m final.", ["1500m"]),
        ("Heat the oven to 200C/180C fan.", ["200C", "180C"]),
        ("It was 0.6 of a mile away.", ["0.6 of a mile"]),
        ("Milk fetched 43.5ppl.", ["43.5ppl"]),
        ("It fell to -5.", ["-5"]),
        ("Police Arrest Five Men in Elmton\n\nFive were held.", ["Five", "Five"]),
    ],
)
def test_what_may_be_a_share_or_a_unit(text: str, found: list[str]) -> None:
    assert [figure.text for figure in figures(text)] == found


@pytest.mark.parametrize(
    "text",
    [
        "They won the Big Ten",
        "He lives at 221B",
        "She weighs 401(k",
        "It is 2,4-",
        "A 200C/180C",
        "JN.1",
        "SW19 4QT",
        "40-odd",
        "the 1990's",
        "0.6 of a",
        "1800 111 222",
        "the 27 bus",
    ],
)
def test_a_text_may_end_anywhere(text: str) -> None:
    for end in range(len(text) + 1):
        measured(text[:end])


def test_early_years_are_known_where_a_text_groups_its_thousands() -> None:
    assert [q.kind for q in measured("The library had 8,000 volumes by 1710.").quantities] == ["count", "date"]
    assert [q.kind for q in measured("The library had 8000 volumes by 1710.").quantities] == ["count", "count"]
