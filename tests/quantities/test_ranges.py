"""Ranges, changes, lists, errors: what is one figure and what is two."""

from __future__ import annotations

from fractions import Fraction

import pytest

from tests.quantities.reading import figures, only

RANGES: dict[tuple[str, str, str], list[str]] = {
    ("5", "7", "percent"): [
        "5-7%",
        "5–7 per cent",
        "5 to 7 per cent",
        "five to seven per cent",
        "between 5 and 7 per cent",
        "between 5% and 7%",
        "5% to 7%",
        "from 5 to 7 per cent of them",
        "rose 5 to 7 per cent",
    ],
    ("89000000000", "93000000000", "USD"): [
        "$89 to $93 billion",
        "$89-93 billion",
        "$89bn-$93bn",
        "between $89 and $93 billion",
        "between $89 billion and $93 billion",
    ],
    ("4000", "5000", ""): ["four to five thousand", "4,000 to 5,000", "between four and five thousand", "4-5 thousand"],
    ("3400000", "5000000", "GBP"): ["£3.4m-£5m", "£3.4m to £5m"],
    ("200000", "414000000", "USD"): ["from $200,000 to $414 million"],
    ("500000", "1000000", "USD/year"): ["from $500,000 to $1 million a year"],
    ("3", "5", "kilometer"): ["3km-5km", "3-5 km", "between 3 and 5 km"],
    ("1/2", "6/5", "kilometer"): ["500m to 1.2km"],
    ("40", "50", "hour/week"): ["40 to 50 hours a week"],
}


@pytest.mark.parametrize(
    ("low", "high", "unit", "text"), [(*ends, text) for ends, texts in RANGES.items() for text in texts]
)
def test_range(low: str, high: str, unit: str, text: str) -> None:
    found = only(f"It was {text}.")
    assert (found.stated, str(found.unit), found.qualifier) == ((Fraction(low), Fraction(high)), unit, "range")


@pytest.mark.parametrize(
    ("text", "values", "unit"),
    [
        ("Inflation rose from 5 to 7 per cent.", (5, 7), "percent"),
        ("Rates fell to 3 per cent from 5 per cent.", (3, 5), "percent"),
        ("The share dropped from 7 to 5 per cent.", (7, 5), "percent"),
        ("Weight went from 208 pounds to 193.", (208, 193), "pound"),
        ("It is going from 1000 to 2000 hires.", (1000, 2000), ""),
        ("The gap widened by $43 billion to $419 billion.", (43 * 10**9, 419 * 10**9), "USD"),
        ("Shares added $2 to $122.", (2, 122), "USD"),
        ("By 55%-40%, they backed it.", (55, 40), "percent"),
        ("Sales fell from $93 to $89 billion.", (93 * 10**9, 89 * 10**9), "USD"),
    ],
)
def test_changes_are_two_figures(text: str, values: tuple[int, int], unit: str) -> None:
    found = figures(text)
    assert [figure.stated for figure in found] == list(values)
    assert {str(figure.unit) for figure in found} == {unit}


@pytest.mark.parametrize(
    ("text", "values", "unit"),
    [
        ("5 or 6 per cent", (5, 6), "percent"),
        ("a 7- or 8-inch screen", (7, 8), "inch"),
        ("5, 6 and 7 km", (5, 6, 7), "kilometer"),
        ("8 or $9", (8, 9), "USD"),
        ("two or three hundred", (200, 300), ""),
    ],
)
def test_lists_share_their_unit_leftwards(text: str, values: tuple[int, ...], unit: str) -> None:
    found = figures(text)
    assert tuple(figure.stated for figure in found) == values
    assert {str(figure.unit) for figure in found} == {unit}


@pytest.mark.parametrize("text", ["300 ± 15 °C", "300±15 °C", "300 +/- 15 °C", "300 plus or minus 15 °C"])
def test_a_margin_of_error(text: str) -> None:
    found = only(text)
    assert (found.stated, found.error, found.strength, str(found.unit)) == (300, 15, "plus_minus", "degC")


def test_parts_of_a_whole_are_two_figures_of_one_noun() -> None:
    part, whole = figures("Crews stopped 74 out of 117 drones.")
    assert (part.stated, whole.stated) == (74, 117)
    assert (part.subject, whole.subject) == ("drones", "drones")
