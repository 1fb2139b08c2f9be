from __future__ import annotations

import csv
import io
import json
import pickle
from fractions import Fraction

import pytest

import claimcheck
from claimcheck.documents import read
from claimcheck.reports import Figures, Report, list_figures

MIXED = "Section 5 puts the loss at some 1,300 sq km, 4 to 6 per cent of it; in 2019 it was -5 °C. See No. 12."


def test_a_table(report: Report) -> None:
    head, *rows = list_figures(report.quantities).splitlines()
    assert head.split() == ["place", "figure", "unit", "qualifier", "from", "to", "what"]
    assert rows[0].split() == ["story.txt:3:15", "74", "74", "74"]
    assert rows[2].split()[:5] == ["story.txt:3:46", "83", "per", "cent", "percent"]
    assert len({row.index("74 ") for row in rows[:1]}) == 1


def test_no_figures() -> None:
    assert list_figures(()).count("\n") == 1
    assert json.loads(list_figures((), "json")) == []


def test_json_and_csv_say_the_same(report: Report) -> None:
    rows = json.loads(list_figures(report.quantities, "json"))
    table = list(csv.DictReader(io.StringIO(list_figures(report.quantities, "csv"))))
    assert list(rows[0]) == list(table[0])
    for row, line in zip(rows, table, strict=True):
        assert {key: "" if value is None else str(value) for key, value in row.items()} == line


def test_measure_gives_a_tuple_that_knows_more() -> None:
    figures = claimcheck.measure(MIXED)
    assert isinstance(figures, tuple)
    assert [one.text for one in figures] == ["1,300 sq km", "4 to 6 per cent", "2019", "-5 °C"]
    assert [(one.text, one.reason) for one in figures.left_alone] == [("5", REASON), ("12", REASON)]
    assert figures.left_alone[0].span.column == 9
    assert tuple(figures) == figures


REASON = "number of a section or thing"


def test_everything_stands_in_reading_order_document_by_document() -> None:
    figures = claimcheck.measure([read("No. 7 and 5 km", name="one"), read("3 km, section 2", name="two")])
    assert [(one.document.name, one.text) for one in figures.everything()] == [
        ("one", "7"), ("one", "5 km"), ("two", "3 km"), ("two", "2"),
    ]  # fmt: skip


def test_all_adds_what_was_left_alone_and_why() -> None:
    figures = claimcheck.measure(MIXED)
    head, *rows = list_figures(figures, everything=True).splitlines()
    assert head.endswith("what  left alone")
    assert len(rows) == 6
    assert rows[0].split(maxsplit=2) == ["<text>:1:9", "5", REASON]
    assert not rows[1].endswith(REASON)
    listed = json.loads(list_figures(figures, "json", everything=True))
    assert [row["reason"] for row in listed] == [REASON, None, None, None, None, REASON]
    table = list(csv.DictReader(io.StringIO(list_figures(figures, "csv", everything=True))))
    assert [row["reason"] for row in table] == [REASON, "", "", "", "", REASON]
    assert list(table[0]) == list(listed[0])


@pytest.mark.parametrize("output", ["table", "json", "csv"])
def test_without_all_nothing_that_was_left_alone_shows(output: str) -> None:
    assert "section or thing" not in list_figures(claimcheck.measure(MIXED), output)
    assert "reason" not in list_figures(claimcheck.measure(MIXED), output)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("=cmd|'/c calc'!A1", "5 km"),
        ("+1", "5 km"),
        ("@SUM(A1)", "5 km"),
        (" =1+1", "5 km"),
        ("\t=1", "5 km"),
        ("＝1+1", "5 km"),
        ("story", "-5 °C"),
        ("a;=1+1", "5 km"),
    ],
)
def test_no_cell_is_a_formula(name: str, text: str) -> None:
    output = list_figures(claimcheck.measure(read(text, name=name)), "csv")
    for row in csv.reader(io.StringIO(output)):
        for cell in row:
            number = cell.lstrip("-").replace(".", "", 1).isdigit()
            assert number or not cell.lstrip(" \u00a0\t").startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠"))
    assert '"5 km"' in output or '"\'-5 °C"' in output


def test_numbers_stay_numbers_in_csv() -> None:
    (row,) = csv.DictReader(io.StringIO(list_figures(claimcheck.measure("It was -5 °C."), "csv")))
    assert (row["stated"], row["lower"], row["upper"]) == ("-5", "-5.5", "-4.5")


def test_a_frame_of_figures() -> None:
    pandas = pytest.importorskip("pandas")
    frame = claimcheck.measure(MIXED).to_frame()
    assert isinstance(frame, pandas.DataFrame)
    assert list(frame["text"]) == ["1,300 sq km", "4 to 6 per cent", "2019", "-5 °C"]
    assert list(frame.columns) == list(claimcheck.check(MIXED).to_frame(by="quantity").columns)
    assert list(Figures().to_frame().columns) == list(frame.columns)


def test_figures_survive_a_pickle() -> None:
    figures = claimcheck.measure(MIXED)
    again = pickle.loads(pickle.dumps(figures))
    assert [one.text for one in again] == [one.text for one in figures]
    assert [one.reason for one in again.left_alone] == [one.reason for one in figures.left_alone]


def test_figures_go_to_pint_exactly() -> None:
    area, share, *_ = claimcheck.measure(MIXED)
    assert area.to_pint().magnitude == Fraction(1300)
    assert str(area.to_pint().units) == "kilometer ** 2"
    assert [one.magnitude for one in share.to_pint()] == [4, 6]
    (speed,) = claimcheck.measure("120 km/h")
    assert (speed.to_pint().magnitude, str(speed.to_pint().units)) == (120, "kilometer / hour")
    assert float(speed.to_pint().to("meter/second").magnitude) == pytest.approx(100 / 3)
