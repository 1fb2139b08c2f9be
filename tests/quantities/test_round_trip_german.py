"""Any German quantity in any form of the locale, set in any sentence, is read back exactly, with its exact span."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.locale import load
from claimcheck.quantities.quantity import Quantity
from claimcheck.units.spellings import spellings
from tests.quantities.reading import measured

LOCALE = load("de")
NUMBERS = LOCALE.numbers
CARRIERS = [
    "{}",
    "{}.",
    "Die Behörde nannte {}, hieß es.",
    "Der Rat bezifferte das mit {} auf dem Papier.",
    "Die Angabe (zuletzt {}) blieb umstritten; ebenso der Rest.",
    "„Wir sahen {}“, sagte sie.",
    "Zoës Größe an der Straße von İzmir war {}!",
    "🙂 Übrigens – {}?",
]
UNGUARDED = sorted(
    spelling
    for names in (*LOCALE.units.SPELLINGS.values(), *LOCALE.units.SYMBOLS.values())
    for spelling in names
    if not {spelling, spelling.lower()} & (LOCALE.units.GUARDED | set(LOCALE.units.AMBIGUOUS)) and len(spelling) > 1
)
SCALES = {
    "": 1,
    " Millionen": 10**6,
    " Mio.": 10**6,
    " Mrd.": 10**9,
    " Milliarden": 10**9,
    " Billionen": 10**12,
    " Tsd.": 1000,
}
MONEY = {"Euro": "EUR", "€": "EUR", "Franken": "CHF", "US-Dollar": "USD", "Pfund Sterling": "GBP", "Yen": "JPY"}
ONES = [
    "",
    "ein",
    "zwei",
    "drei",
    "vier",
    "fünf",
    "sechs",
    "sieben",
    "acht",
    "neun",
    "zehn",
    "elf",
    "zwölf",
    "dreizehn",
]
ONES += ["vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"]
TENS = ["", "", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"]

carriers = st.sampled_from(CARRIERS)


def grouped(number: int, sign: str) -> str:
    return f"{number:,}".replace(",", sign)


integers = st.tuples(st.integers(2, 99_999_999), st.sampled_from([".", "", "\u00a0", "\u202f", "'", "’"])).map(
    lambda pair: (grouped(*pair), Fraction(pair[0]))
)
decimals = st.builds(
    lambda whole, part, places: (
        f"{grouped(whole, '.')},{part:0{places}d}",
        Fraction(whole) + Fraction(part, 10**places),
    ),
    st.integers(0, 99_999),
    st.integers(0, 9),
    st.integers(1, 3),
)
pointed = st.builds(
    lambda whole, part: (f"{whole}.{part}", Fraction(f"{whole}.{part}")), st.integers(1, 999), st.integers(1, 9)
)
numbers = st.one_of(integers, decimals, pointed)


def below_thousand(number: int) -> str:
    head = f"{ONES[number // 100]}hundert" if number >= 100 else ""
    rest = number % 100
    if rest < 20:
        return head + ONES[rest]
    return head + (f"{ONES[rest % 10]}und" if rest % 10 else "") + TENS[rest // 10]


def in_words(number: int) -> str:
    """A whole number below a billion in German words, those below a million written together."""
    millions, rest = divmod(number, 10**6)
    thousands, ones = divmod(rest, 1000)
    glued = (f"{below_thousand(thousands)}tausend" if thousands else "") + below_thousand(ones)
    if glued.endswith("ein"):
        glued += "s"
    if not millions:
        return glued
    head = "eine Million" if millions == 1 else f"{below_thousand(millions)} Millionen"
    return f"{head} {glued}".rstrip()


def _read_back(carrier: str, written: str) -> Quantity:
    text = carrier.format(written)
    found = [figure for figure in measured(text, "de").quantities if not figure.calendar]
    assert [figure.text for figure in found] == [written], text
    assert found[0].start == text.index(written)
    return found[0]


@settings(max_examples=300, deadline=None)
@given(numbers, st.sampled_from(UNGUARDED), st.sampled_from([" ", "\u00a0"]), carriers)
def test_units(number: tuple[str, Fraction], spelling: str, gap: str, carrier: str) -> None:
    written, value = number
    found = _read_back(carrier, f"{written}{gap}{spelling}")
    meant = spellings("de").readings(spelling)[0][0]
    assert found.unit.dimension == meant.dimension
    assert found.value * found.unit.factor == value * meant.factor


@settings(max_examples=200, deadline=None)
@given(numbers, st.sampled_from(sorted(SCALES)), st.sampled_from(sorted(MONEY)), st.booleans(), carriers)
def test_money(number: tuple[str, Fraction], scale: str, word: str, negative: bool, carrier: str) -> None:
    written, value = number
    minus = "-" if negative and value else ""
    found = _read_back(carrier, f"{minus}{written}{scale} {word}")
    assert found.value == (-1 if minus else 1) * value * SCALES[scale]
    assert str(found.unit) == MONEY[word]


@settings(max_examples=300, deadline=None)
@given(st.integers(2, 999_999_999), st.sampled_from(["Kilometer", "Prozent", "Euro", "Tonnen"]), carriers)
def test_words(number: int, unit: str, carrier: str) -> None:
    words = in_words(number)
    if words.endswith("eins"):
        words = words.removesuffix("s")
    assert _read_back(carrier, f"{words} {unit}").value == number


@settings(max_examples=200, deadline=None)
@given(st.integers(2, 999_999))
def test_every_whole_number_in_words(number: int) -> None:
    for words in (in_words(number), in_words(number).capitalize(), in_words(number).replace("dreißig", "dreissig")):
        (found,) = measured(f"Gezählt wurden {words}.", "de").quantities
        assert (found.stated, found.text) == (number, words)


@pytest.mark.parametrize("word", sorted({*NUMBERS.CARDINALS} - NUMBERS.INDEFINITE - {"eins"}))
@pytest.mark.parametrize("scale", sorted({*NUMBERS.SCALES}))
def test_every_number_word_with_every_scale(word: str, scale: str) -> None:
    if NUMBERS.CARDINALS[word]:
        found = _read_back("Das waren {} am Ende.", f"{word} {scale} Meter")
        assert found.value == NUMBERS.CARDINALS[word] * NUMBERS.SCALES[scale]


@pytest.mark.parametrize("word", sorted(NUMBERS.MIXED))
def test_every_mixed_number(word: str) -> None:
    assert _read_back("Das waren {} am Ende.", f"{word} Liter").value == Fraction(*NUMBERS.MIXED[word])


@pytest.mark.parametrize("word", sorted({*NUMBERS.FRACTIONS} - NUMBERS.SINGULAR_FRACTIONS))
def test_every_fraction(word: str) -> None:
    bottom = NUMBERS.FRACTIONS[word]
    many, top = ("drei", 3) if bottom == 4 else ("zwei", 2)
    assert _read_back("Das waren {} am Ende.", f"{many} {word}").value == Fraction(top, bottom)


@pytest.mark.parametrize("word", sorted(NUMBERS.SINGULAR_FRACTIONS - {"hälfte", "halb"}))
def test_every_half(word: str) -> None:
    assert _read_back("Das war {} am Ende.", f"eine {word} Million").value == 500_000


@pytest.mark.parametrize("each", sorted(NUMBERS.EACH))
@pytest.mark.parametrize("nth", sorted(NUMBERS.NTH))
def test_every_one_of_so_many(each: str, nth: str) -> None:
    found = _read_back("Das war {} Frau.", f"{each} {nth}")
    assert (found.value, found.kind) == (Fraction(1, NUMBERS.NTH[nth]), "share")


@settings(max_examples=150, deadline=None)
@given(
    st.integers(1, 400),
    st.integers(1, 400),
    st.sampled_from(["-", "–", " bis "]),
    st.sampled_from(["%", " km", " Tonnen", " Prozent"]),
    carriers,
)
def test_ranges(low: int, more: int, joint: str, unit: str, carrier: str) -> None:
    found = _read_back(carrier, f"{low}{joint}{low + more}{unit}")
    assert found.stated == (low, low + more)


@settings(max_examples=150, deadline=None)
@given(st.integers(1, 28), st.integers(1000, 2199), st.sampled_from(sorted(LOCALE.dates.MONTHS)), st.booleans())
def test_dates(number: int, year: int, month: str, capital: bool) -> None:
    name = month.capitalize() if capital else month
    (found,) = measured(f"Sie kamen am {number}. {name} {year} an.", "de").quantities
    assert found.text == f"{number}. {name} {year}"
    assert found.calendar is not None
    assert (found.calendar.year, found.calendar.month, found.calendar.day) == (year, LOCALE.dates.MONTHS[month], number)
