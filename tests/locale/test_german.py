"""German: one value, then all its phrasings; what is refused; what is checked, and silence on the rest."""

from __future__ import annotations

from fractions import Fraction
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import claimcheck
from claimcheck import Config
from claimcheck.api import rules
from claimcheck.locale import load
from claimcheck.quantities.extract import measure
from claimcheck.quantities.quantity import Quantity
from tests.quantities.reading import document, measured

GERMAN = Config(locale="de", min_severity="note")
CALENDAR = ("date", "time", "ordinal")
Stated = Fraction | int | tuple[int, int]

# the value and the unit; then every way to write it, which is the figure's exact span
FIGURES: list[tuple[Stated, str, list[str]]] = [
    (
        1300,
        "",
        [
            "1.300",
            "1300",
            "1 300",
            "1\u00a0300",
            "1\u202f300",
            "1'300",
            "1’300",
            "eintausenddreihundert",
            "dreizehnhundert",
        ],
    ),
    (Fraction(2601, 2), "", ["1.300,5", "1300,5", "1'300.5", "1 300,5"]),
    (21, "", ["21", "einundzwanzig"]),
    (250, "", ["250", "zweihundertfünfzig", "zweihundertundfünfzig"]),
    (101, "", ["hunderteins", "einhunderteins", "hundertundeins"]),
    (3000, "", ["3.000", "dreitausend", "3 Tausend", "drei Tausend", "3 Tsd."]),
    (37, "", ["siebenunddreißig", "siebenunddreissig"]),
    (251_312, "", ["251.312", "zweihunderteinundfünfzigtausenddreihundertzwölf"]),
    (Fraction(3, 2), "", ["1,5", "anderthalb", "eineinhalb", "1 1/2", "1½"]),
    (3_500_000, "", ["3,5 Millionen", "dreieinhalb Millionen", "3,5 Mio.", "3,5 Mio", "3500 Tausend"]),
    (500_000, "", ["500.000", "eine halbe Million", "fünfhunderttausend", "0,5 Millionen"]),
    (2_000_000_000, "", ["2 Milliarden", "zwei Milliarden", "2 Mrd.", "2 Mia."]),
    (2_000_000_000_000, "", ["2 Billionen", "zwei Billionen"]),
    (12, "", ["ein Dutzend", "12", "zwölf"]),
    (6, "", ["ein halbes Dutzend", "sechs"]),
    (24, "", ["zwei Dutzend", "vierundzwanzig"]),
    (Fraction(1, 3), "", ["ein Drittel", "einem Drittel"]),
    (Fraction(2, 3), "", ["zwei Drittel", "zweidrittel", "2/3"]),
    (Fraction(3, 4), "", ["drei Viertel", "dreiviertel", "3/4", "¾"]),
    (Fraction(1, 5), "", ["jeder Fünfte", "jede fünfte", "einer von fünf", "eine von fünf", "ein Fünftel"]),
    (Fraction(5, 2), "", ["zweieinhalb", "2,5", "zwei Komma fünf"]),
    (-20, "degC", ["minus 20 Grad Celsius", "-20 °C", "−20 Grad", "minus zwanzig Grad"]),
    (
        200,
        "kilometer**2",
        [
            "200 Quadratkilometer",
            "200 Quadratkilometern",
            "200 qkm",
            "200 km²",
            "200 km2",
            "200km²",
            "zweihundert Quadratkilometer",
        ],
    ),
    (80, "meter**2", ["80 Quadratmeter", "80 qm", "80 m²", "80 Quadratmetern"]),
    (5, "meter**3", ["5 Kubikmeter", "5 m³", "5 cbm"]),
    (20, "hectare", ["20 Hektar", "20 ha", "zwanzig Hektar"]),
    (3, "zentner", ["3 Zentner", "drei Zentner"]),
    (5, "metric_pound", ["5 Pfund", "fünf Pfund"]),
    (4, "quintal", ["4 Doppelzentner"]),
    (7, "metric_ton", ["7 Tonnen", "7 t", "sieben Tonnen"]),
    (
        120,
        "kilometer/hour",
        [
            "120 Stundenkilometer",
            "120 km/h",
            "120 Kilometer pro Stunde",
            "120 Kilometer in der Stunde",
            "120 Kilometern je Stunde",
        ],
    ),
    (3500, "kilowatt_hour", ["3.500 Kilowattstunden", "3500 kWh"]),
    (30, "day", ["30 Tage", "30 Tagen", "dreißig Tage"]),
    (
        Fraction(3, 2),
        "hour",
        [
            "anderthalb Stunden",
            "eineinhalb Stunden",
            "1,5 Stunden",
            "1 Stunde 30 Minuten",
            "eine Stunde und 30 Minuten",
        ],
    ),
    (Fraction(1, 2), "hour", ["eine halbe Stunde", "0,5 Stunden"]),
    (63, "percent", ["63 Prozent", "63 %", "63%", "63\u00a0%", "dreiundsechzig Prozent"]),
    (1, "percent", ["1 Prozent", "ein Prozent", "einem Prozent"]),
    (2, "percentage_point", ["2 Prozentpunkte", "zwei Prozentpunkten", "2 %-Punkte"]),
    (25, "basis_point", ["25 Basispunkte", "25 Basispunkten"]),
    (
        2_500_000,
        "EUR",
        [
            "2,5 Millionen Euro",
            "2,5 Mio. Euro",
            "2,5 Mio. €",
            "€2,5 Mio.",
            "2.5 Mio. Euro",
            "zweieinhalb Millionen Euro",
            "2.500.000 Euro",
            "2500 Tsd. Euro",
        ],
    ),
    (50, "eurocent", ["50 Cent", "fünfzig Cent"]),
    (50, "EUR", ["50 Euro", "50 €", "EUR 50", "50 EUR", "fünfzig Euro"]),
    (300, "CHF", ["300 Franken", "300 Schweizer Franken", "CHF 300", "SFr. 300"]),
    (20, "USD", ["20 Dollar", "20 US-Dollar", "$20", "20 $", "US$20"]),
    (5, "CAD", ["5 kanadische Dollar", "CAD 5"]),
    (70, "USD/oil_bbl", ["70 Dollar pro Barrel", "70 Dollar je Barrel", "70 Dollar/Barrel"]),
    ((5, 7), "percent", ["5 bis 7 Prozent", "5-7 Prozent", "5–7 %", "5 und 7 Prozent"]),
    ((20, 30), "kilometer", ["20 bis 30 Kilometer", "20–30 km", "zwanzig bis dreißig Kilometer"]),
    (Fraction(15, 2), "liter_per_100km", ["7,5 l/100 km", "7,5 Liter auf 100 Kilometer", "7,5 Liter pro 100 km"]),
]

# the qualifier, its strength; then what stands before the figure
CUES: list[tuple[str, str, list[str]]] = [
    ("approx", "", ["rund", "etwa", "circa", "ca.", "ungefähr", "zirka", "schätzungsweise", "um die"]),
    ("approx", "nearly", ["fast", "beinahe", "nahezu"]),
    ("less_than", "nearly", ["knapp", "etwas weniger als"]),
    ("more_than", "just", ["gut", "etwas mehr als"]),
    ("more_than", "", ["mehr als", "über", "deutlich mehr als"]),
    ("at_least", "", ["mindestens", "wenigstens", "nicht weniger als"]),
    ("less_than", "", ["weniger als", "unter"]),
    ("at_most", "", ["höchstens", "bis zu", "maximal", "nicht mehr als"]),
    ("", "exactly", ["genau", "exakt"]),
]

# year, month, day, weekday; then every way to write it
DATES: list[tuple[tuple[int | None, int | None, int | None, int | None], list[str]]] = [
    ((2025, 3, 12, None), ["12. März 2025", "12. Mär. 2025", "12.03.2025", "12.3.2025", "2025-03-12", "12.3.25"]),
    (
        (2025, 3, 12, 2),
        [
            "Mittwoch, den 12. März 2025",
            "Mittwoch, 12. März 2025",
            "Mittwoch, dem 12. März 2025",
            "12. März 2025 (Mittwoch)",
            "Mi, 12.03.2025",
        ],
    ),
    ((None, 3, 12, None), ["12. März", "12.3."]),
    ((None, 1, 5, None), ["5. Januar", "5. Jänner", "5. Jan."]),
    ((1985, None, None, None), ["1985"]),
    ((1990, None, None, None), ["1990er Jahren", "1990er-Jahren", "90er Jahren"]),
    ((2025, 3, None, None), ["März 2025"]),
]

# hour, minute; then every way to write it
TIMES: list[tuple[tuple[int, int | None], list[str]]] = [
    ((14, 30), ["14.30 Uhr", "14:30 Uhr", "14 Uhr 30", "14:30"]),
    ((8, None), ["8 Uhr"]),
]

REFUSED = [
    "nach § 5 der Satzung",
    "gemäß Artikel 12 des Vertrags",
    "auf der Autobahn A7",
    "auf der Autobahn A 7",
    "Telefon: 030 1234567",
    "siehe Seite 12",
    "Nr. 12 der Liste",
    "das iPhone 14 kommt",
    "die Boeing 737 landet",
    "in der Halle 3",
    "eine T-72 rollt",
    "das Ergebnis 3:1 steht",
    "Tel. 0711/123456",
    "der DAX 40 fällt",
    "die Version 2.1 läuft",
    "die G7 tagen",
]

NOTHING = [
    "Ein Mann und eine Frau kauften ein Haus.",
    "Achtung, die Zweifel und die Einsicht kamen erst nach einiger Zeit.",
    "Eines Tages war es so weit, und einer ging.",
    "Ein Jahr später war alles anders.",
    "Das Drittligaspiel und die Zweitstimme zählen hier nicht.",
]


def _figures(text: str) -> tuple[Quantity, ...]:
    return tuple(one for one in measured(text, "de").quantities if one.kind not in CALENDAR)


PHRASED = [(stated, unit, words) for stated, unit, phrasings in FIGURES for words in phrasings]
CARRIERS = [
    "Dazu sagte sie: {}",
    "Die Summe (zuletzt {}) schwankt.",
    "Gemeldet wurden {}, so der Sprecher.",
    "Er nannte – {} – als Grund.",
    "{}",
]


def test_there_are_enough_phrasings() -> None:
    told = [*PHRASED, *(word for *_, words in CUES for word in words), *(one for _, words in DATES for one in words)]
    assert len(told) >= 150


@pytest.mark.parametrize("carrier", CARRIERS)
@pytest.mark.parametrize(("stated", "unit", "words"), PHRASED)
def test_figures(stated: Stated, unit: str, words: str, carrier: str) -> None:
    if words == "5 und 7 Prozent":
        carrier = carrier.replace("{}", "zwischen {}")
    text = carrier.format(words)
    (found,) = _figures(text)
    assert (found.text, found.stated, str(found.unit)) == (words, stated, unit)
    assert found.start == text.index(words)


@pytest.mark.parametrize(
    ("qualifier", "strength", "cue"), [(name, strength, cue) for name, strength, cues in CUES for cue in cues]
)
@pytest.mark.parametrize("figure", ["300 Menschen", "zweihundert Kilometer", "40 Prozent", "5 Mio. Euro"])
def test_qualifiers(qualifier: str, strength: str, cue: str, figure: str) -> None:
    text = f"Die Meldung nannte {cue} {figure}."
    (found,) = _figures(text)
    assert ((found.qualifier or ""), found.strength) == (qualifier, strength)
    assert found.cue is not None
    assert text[slice(*found.cue)] == cue.rstrip(".")


@pytest.mark.parametrize(
    ("words", "qualifier"),
    [
        ("300 oder mehr", "at_least"),
        ("300 oder weniger", "at_most"),
        ("zwischen 20 und 30 Tagen", "range"),
        ("von 20 bis 30 Tagen", "range"),
    ],
)
def test_qualifiers_after_and_around(words: str, qualifier: str) -> None:
    (found,) = _figures(f"Es waren {words}.")
    assert found.qualifier == qualifier


@pytest.mark.parametrize(("parts", "words"), [(parts, one) for parts, words in DATES for one in words])
def test_dates(parts: tuple[int | None, ...], words: str) -> None:
    text = f"Das Treffen in den {words}, so hieß es." if words.endswith("Jahren") else f"Das war im {words}, hieß es."
    if parts[2]:
        text = f"Sie kamen am {words}, hieß es."
    (found,) = measured(text, "de").quantities
    assert found.calendar is not None
    stated = found.calendar
    assert (stated.year, stated.month, stated.day, stated.weekday) == parts
    assert found.text.rstrip(".") == words.rstrip(".")


@pytest.mark.parametrize(("parts", "words"), [(parts, one) for parts, words in TIMES for one in words])
def test_times(parts: tuple[int, int | None], words: str) -> None:
    (found,) = measured(f"Beginn ist um {words}, Einlass vorher.", "de").quantities
    assert found.calendar is not None
    assert (found.calendar.hour, found.calendar.minute, found.text) == (*parts, words)


@pytest.mark.parametrize("words", REFUSED)
def test_refusals(words: str) -> None:
    read = measured(f"Dort stand {words}.", "de")
    assert read.quantities == ()
    assert read.refused


@pytest.mark.parametrize("words", NOTHING)
def test_words_that_only_look_like_numbers(words: str) -> None:
    assert measured(words, "de").quantities == ()


def test_ordinals_end_no_sentence() -> None:
    first, second, third = measured("Im 19. Jahrhundert kam der 3. Preis an 12. Dann kam nichts.", "de").quantities
    assert (first.kind, first.text, second.kind, third.kind, third.text) == ("ordinal", "19.", "ordinal", "count", "12")


def test_days_share_a_month() -> None:
    first, second = measured("Sie tagten zwischen dem 12. und 15. Mai 2024.", "de").quantities
    assert [(one.calendar.day, one.calendar.month) for one in (first, second) if one.calendar] == [(12, 5), (15, 5)]


def test_a_change_is_no_range() -> None:
    before, after = _figures("Die Quote ist von 5 auf 7 Prozent gestiegen.")
    assert [(str(one.unit), one.stated) for one in (before, after)] == [("percent", 5), ("percent", 7)]


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Abgeschossen wurden 74 Drohnen der Armee.", "drohnen"),
        ("Es starben 15 russische Soldaten.", "russische soldaten"),
        ("Gezählt wurden 74 von 117 Drohnen.", "drohnen"),
        ("Es gab 30 Verletzte und Tote.", "verletzte"),
        ("20 Prozent der Befragten sind dafür.", "befragten"),
        ("Es waren 20, sagte er.", ""),
    ],
)
def test_subjects(text: str, subject: str) -> None:
    assert _figures(text)[0].subject == subject


# -- checking ----------------------------------------------------------------------------------------------------------

SOUND = [
    "Die Truppen halten 200 Quadratkilometer (77 Quadratmeilen) des Gebiets.",
    "Der Turm ist 84 Meter (276 Fuß) hoch, die Mauer 16 Meter (52 Fuß) breit.",
    "Die Masten waren 7 oder 9 Meter (23 oder 30 Fuß) hoch.",
    "Die Abwehr habe 74 von 117 Drohnen (63 Prozent) abgeschossen.",
    "Nur 27 der 90 Wohnungen, also 30 Prozent, haben Rauchmelder.",
    "Von den 117 Drohnen wurden 74 abgeschossen, das entspricht 63 Prozent.",
    "Die Gespräche beginnen am Mittwoch, den 12. März 2025.",
    "Formulare sind bis zum 30. September einzureichen. Die letzte Bahn fährt um 24:00 Uhr.",
    "Der Umsatz stieg von 200 auf 250 Millionen Euro, ein Plus von 20 Prozent gegenüber der Prognose.",
    "Im Jahr 2019 waren es 12 Prozent, 2020 waren es 15. Am 1. Mai 2021 kamen 3.000 Menschen.",
    "Rückgang um 50 Prozent (34 von 90 Patienten gegenüber 60 von 90).",
    "Das Spiel endete 25:30, der Satz ging mit 25:75 Punkten verloren.",
    "Zwischen 90 und 60 Minuten vor dem Abflug schließt der Schalter.",
]

UNSOUND = [
    ("Die Truppen halten 200 Quadratkilometer (97 Quadratmeilen) des Gebiets.", "unit-conversion", "77.22"),
    ("Der Turm ist 84 Meter (376 Fuß) hoch.", "unit-conversion", "275.6"),
    ("Die Abwehr habe 74 von 117 Drohnen (73 Prozent) abgeschossen.", "percent-of", "63.25"),
    ("Nur 27 der 90 Wohnungen, also 45 Prozent, haben Rauchmelder.", "percent-of", "30"),
    ("Von den 117 Drohnen wurden 74 abgeschossen, das entspricht 73 Prozent.", "percent-of", "63.25"),
    ("Die Gespräche beginnen am Dienstag, den 12. März 2025.", "weekday-date", "Wednesday"),
    ("Formulare sind bis zum 31. September einzureichen.", "calendar-validity", "at most 30"),
    ("Die letzte Bahn fährt um 23:75 Uhr.", "calendar-validity", "at most 59"),
]


@pytest.mark.parametrize("text", SOUND)
def test_silence_on_sound_german(text: str) -> None:
    assert claimcheck.check(text, config=GERMAN).findings == ()


@pytest.mark.parametrize(("text", "rule", "computed"), UNSOUND)
def test_what_german_can_prove(text: str, rule: str, computed: str) -> None:
    (found,) = claimcheck.check(text, config=GERMAN).findings
    assert found.rule == rule
    assert computed in found.computed


def test_phrasings_name_rules_that_exist() -> None:
    words = load("de").relations
    assert {*words.PHRASINGS, *(words.RULES or ())} <= {rule.name for rule in rules()}


def test_german_has_no_class_of_words_that_no_rule_asks_for() -> None:
    english, german = load("en").relations, load("de").relations
    assert set(german.CLASSES) <= set(english.CLASSES)
    assert set(german.GROUPS) <= set(english.GROUPS)


@settings(max_examples=60, deadline=None)
@given(st.text(st.sampled_from("einundzwanzighundert .,12'§%äöüß\n-()"), max_size=200))
def test_no_text_raises(text: str) -> None:
    claimcheck.check(text, config=GERMAN)


def test_english_prose_under_german_raises_nothing() -> None:
    report = claimcheck.check("Crews shot down 74 out of 117 drones, or 73 per cent. It rose to 5.", config=GERMAN)
    assert report.findings == ()


@pytest.mark.parametrize("piece", ["dreizehn", "einund", "hundert", "ein", "zwanzigeinund"])
def test_glued_words_cost_no_more_than_their_length(piece: str) -> None:
    def seconds(times: int) -> float:
        text = document(" ".join([piece * 30 + "x"] * times))
        start = process_time()
        measure(text, load("de"))
        return process_time() - start

    seconds(50)
    small, large = min(seconds(200) for _ in range(3)), min(seconds(1600) for _ in range(3))
    assert large <= 20 * small + 0.05
