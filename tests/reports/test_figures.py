from __future__ import annotations

import csv
import io
import json

from claimcheck.reports import Report, list_figures


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
