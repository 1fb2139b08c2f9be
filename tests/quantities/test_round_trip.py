"""Any quantity in any form of the locale, set in any sentence, is read back exactly, with its exact span."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.locale import load
from claimcheck.units.spellings import spellings
from claimcheck.units.unit import Unit
from tests.quantities.reading import measured

LOCALE = load("en")
SCALES = {
    "": 1,
    " million": 10**6,
    "m": 10**6,
    "bn": 10**9,
    " billion": 10**9,
    " thousand": 1000,
    "k": 1000,
    " crore": 10**7,
}
MONEY = {"$": "USD", "£": "GBP", "€": "EUR", "US$": "USD", "A$": "AUD", "HK$": "HKD", "RM": "MYR", "¥": "JPY"}
CARRIERS = [
    "{}",
    "{}.",
    "Officials said {}, on paper.",
    "It was put at {} by the council.",
    "The figure ({}) was disputed; so was the rest.",
    "“We saw {},” she said.",
    "Après l'été, Zoë’s tally was {}!",
    "🙂 İzmir – straße: {}?",
]
UNGUARDED = sorted(
    spelling
    for names in LOCALE.units.SPELLINGS.values()
    for spelling in names
    if spelling not in LOCALE.units.GUARDED and spelling.lower() not in LOCALE.units.AMBIGUOUS and len(spelling) > 2
)

decimals = st.builds(
    lambda whole, part, places: (f"{whole:,}.{part:0{places}d}", Fraction(whole) + Fraction(part, 10**places)),
    st.integers(0, 99_999),
    st.integers(0, 9),
    st.integers(1, 3),
)
integers = st.integers(2, 99_999_999).map(lambda number: (f"{number:,}", Fraction(number)))
numbers = st.one_of(integers, decimals)
carriers = st.sampled_from(CARRIERS)


def in_words(number: int) -> str:
    """A whole number below a billion in words."""
    words = {worth: word for word, worth in reversed(LOCALE.numbers.CARDINALS.items())}
    for scale, name in ((10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if number >= scale:
            rest = number % scale
            head = f"{in_words(number // scale)} {name}"
            return head if not rest else f"{head} {'and ' if rest < 100 else ''}{in_words(rest)}"
    if number in words:
        return words[number]
    return f"{words[number - number % 10]}-{words[number % 10]}"


def _read_back(carrier: str, written: str) -> tuple[Fraction, Unit]:
    text = carrier.format(written)
    found = [figure for figure in measured(text).quantities if not figure.calendar]
    assert [figure.text for figure in found] == [written], text
    assert found[0].start == text.index(written)
    stated = found[0].stated
    assert isinstance(stated, Fraction)
    return stated, found[0].unit


@settings(max_examples=200, deadline=None)
@given(numbers, st.sampled_from(UNGUARDED), st.sampled_from([" ", "\u00a0"]), carriers)
def test_units(number: tuple[str, Fraction], spelling: str, gap: str, carrier: str) -> None:
    written, value = number
    stated, unit = _read_back(carrier, f"{written}{gap}{spelling}")
    meant = spellings().readings(spelling)[0][0]
    assert unit.dimension == meant.dimension
    assert stated * unit.factor == value * meant.factor


@settings(max_examples=150, deadline=None)
@given(numbers, st.sampled_from(sorted(SCALES)), st.sampled_from(sorted(MONEY)), st.booleans(), carriers)
def test_money(number: tuple[str, Fraction], scale: str, sign: str, negative: bool, carrier: str) -> None:
    written, value = number
    minus = "-" if negative and value else ""
    stated, unit = _read_back(carrier, f"{minus}{sign}{written}{scale}")
    assert stated == (-1 if minus else 1) * value * SCALES[scale]
    assert str(unit) == MONEY[sign]


@settings(max_examples=150, deadline=None)
@given(st.integers(2, 999_999_999), st.sampled_from(["kilometres", "per cent", "euros", "tonnes"]), carriers)
def test_words(number: int, unit: str, carrier: str) -> None:
    stated, _ = _read_back(carrier, f"{in_words(number)} {unit}")
    assert stated == number


@settings(max_examples=100, deadline=None)
@given(
    st.integers(1, 400),
    st.integers(1, 400),
    st.sampled_from(["-", "–", " to "]),
    st.sampled_from(["%", " km", " tonnes"]),
    carriers,
)
def test_ranges(low: int, more: int, joint: str, unit: str, carrier: str) -> None:
    text = carrier.format(f"{low}{joint}{low + more}{unit}")
    (found,) = measured(text).quantities
    assert found.text == f"{low}{joint}{low + more}{unit}"
    assert found.stated == (low, low + more)
