"""What the rest of a text implies of a figure, and the arithmetic of it."""

from __future__ import annotations

import csv
import io
import json
from fractions import Fraction
from pathlib import Path

import pytest

import claimcheck
from claimcheck.algebra.interval import Interval
from claimcheck.algebra.term import Name, evaluate, record
from claimcheck.findings.solved import solved
from claimcheck.integrations.cli import main
from claimcheck.reports import list_implied

SLIVER = (
    "They hold a sliver of less than 200 sq km (77 sq miles), down from 1,300 sq km at the peak. "
    "They were pushed out of over 86 per cent of the land they had once held."
)


def implied(text: str) -> dict[str, tuple[str, tuple[str, ...]]]:
    return {one.quantity.text: (one.shown, one.steps) for one in claimcheck.check(text).implications()}


def test_what_is_left_of_a_peak() -> None:
    told, steps = implied(SLIVER)["200 sq km"]
    assert told == "less than 186.6 sq km"
    assert "(1 − 86 ÷ 100) × 1,300 = 182 sq km" in steps


@pytest.mark.parametrize(
    ("text", "figure", "told", "steps"),
    [
        ("Crews shot down 74 out of 117 drones, or 63 per cent.", "117", "117–118", "100 × 74 ÷ 63 = 117.5"),
        ("Crews shot down 74 out of 117 drones, or 63 per cent.", "74", "74", "63 × 117 ÷ 100 = 73.71"),
        ("He ran 96 km in four hours, or 24 km/h.", "four hours", "3.898–4.106 hours", "96 km ÷ 24 km/h = 4 hours"),
        ("In all 121 people came: 70 men and 51 women.", "70", "70", "121 − 51 = 70"),
        ("It shot down 77 drones, including 30 over Maren and 25 over Lissa.", "30", "at most 52", "77 − 25 = 52"),
        ("The park has 75 acres (30 hectares).", "75 acres", "72.28–75.98 acres", "30 ha = 74.13 acres"),
    ],
)
def test_the_arithmetic_is_turned_round(text: str, figure: str, told: str, steps: str) -> None:
    shown, arithmetic = implied(text)[figure]
    assert steps in arithmetic
    assert shown == told


def test_a_figure_that_nothing_binds_is_left_out() -> None:
    assert implied("She bought 12 boats.") == {}


@pytest.mark.parametrize(
    "formula",
    [
        lambda a, b, c: a + b - c,
        lambda a, b, c: a * b / c,
        lambda a, b, c: 100 * (1 - a / b) - c,
        lambda a, b, c: c / (a - b) * 7,
        lambda a, b, c: 3 - c / (2 * a + b),
    ],
)
@pytest.mark.parametrize("role", ["a", "b", "c"])
def test_a_formula_solved_gives_the_figure_back(formula: object, role: str) -> None:
    values = {"a": Fraction(17), "b": Fraction(5), "c": Fraction(-3)}
    term = record(formula, dict.fromkeys(values))  # type: ignore[arg-type]
    box = {(name, None): Interval.point(value) for name, value in values.items()}
    turned = solved(term, Name("result"), (role, None))
    assert turned is not None
    assert (role, None) not in turned.variables
    result = {("result", None): evaluate(term, box)}
    assert evaluate(turned, box | result) == Interval.point(values[role])


def test_what_cannot_be_solved() -> None:
    twice = record(lambda a, b: (a + b) / a, {"a": None, "b": None})
    assert solved(twice, Name("result"), ("a", None)) is None
    assert solved(twice, Name("result"), ("z", None)) is None
    assert solved(twice, Name("result"), ("b", None)) is not None


def test_measure_shows_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "story.txt"
    path.write_text(SLIVER)
    assert main(["measure", "--implied", str(path)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["place", "figure", "implied", "by"]
    assert "less than 200 sq km" in lines[1]
    assert "share-of-peak: (1 − 86 ÷ 100) × 1,300 = 182 sq km" in lines[1]


def test_json_and_csv_say_the_same() -> None:
    report = claimcheck.check(SLIVER)
    rows = json.loads(list_implied(report, "json"))
    table = list(csv.DictReader(io.StringIO(list_implied(report, "csv"))))
    assert [row["implied"]["shown"] for row in rows] == [line["shown"] for line in table]
    assert rows[0]["implied"]["implied_upper"] == pytest.approx(186.55)
    assert [row["text"] for row in rows] == [line["text"] for line in table]
