from __future__ import annotations

import pytest

from claimcheck.reports import Report

pytest.importorskip("pandas")


def test_a_row_for_each_finding(report: Report) -> None:
    frame = report.to_frame()
    assert list(frame.columns[:7]) == ["document", "line", "column", "code", "rule", "severity", "message"]
    (row,) = frame.to_dict("records")
    assert (row["document"], row["line"], row["code"], row["stated"]) == ("story.txt", 3, "CC201", "about 83 per cent")
    assert row["repairs"] == ["about 83 per cent → 63.25 %", "74 → 88–106"]


@pytest.mark.parametrize(("by", "rows"), [("span", 3), ("claim", 3), ("quantity", 3), ("document", 1), (None, 1)])
def test_other_rows(report: Report, clean: Report, by: str | None, rows: int) -> None:
    frame = report.to_frame(by=by)
    assert len(frame) == rows
    assert set(frame["document"]) == {"story.txt"}
    assert list(clean.to_frame(by=by).columns) == list(frame.columns)
    assert not frame.isna().all().any() or by == "quantity"


def test_documents_are_counted(report: Report) -> None:
    (row,) = report.to_frame(by="document").to_dict("records")
    assert row == {"document": "story.txt", "quantities": 3, "checked": 2, "error": 1, "warning": 0, "note": 0}


def test_an_unknown_row_is_named(report: Report) -> None:
    with pytest.raises(ValueError, match="by='word': choose one of None, 'span'"):
        report.to_frame(by="word")
