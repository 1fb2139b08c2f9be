from __future__ import annotations

import pickle

import pytest

from claimcheck.documents import read
from claimcheck.reports import Report, render
from tests.reports.handmade import finding, percent_claim


def test_findings_come_in_reading_order_and_notes_are_kept_but_not_shown(report: Report) -> None:
    assert [one.code for one in report.findings] == ["CC201", "CC901"]
    assert [one.code for one in report.shown] == ["CC201"]
    assert [one.code for one in report.at_least("note")] == ["CC201", "CC901"]


def test_a_report_is_true_where_nothing_is_shown(report: Report, clean: Report) -> None:
    assert not report
    assert clean
    assert bool(report.replace(findings=report.findings[1:]))


def test_counts(report: Report) -> None:
    assert (report.count("error"), report.count("note"), len(report.checked)) == (1, 0, 2)
    assert repr(report) == "Report(1 documents, 2 checked: 1 error, 0 warning, 0 note)"


def test_reports_made_apart_are_joined(report: Report, clean: Report) -> None:
    joined = Report.join([clean, report], "note")
    assert [document.name for document in joined.documents] == ["quiet.txt", "story.txt"]
    assert len(joined.shown) == 2


def test_the_order_follows_the_documents() -> None:
    texts = [read("74 of 117 crates or 83 per cent", name=name) for name in ("b", "a")]
    findings = [finding(percent_claim(text, "74", "117 crates", "83 per cent")) for text in reversed(texts)]
    shown = Report(texts, findings=findings).shown
    assert [one.spans[0].document.name for one in shown] == ["b", "a"]


def test_a_report_can_be_sent_to_another_process(clean: Report) -> None:
    assert repr(pickle.loads(pickle.dumps(clean))) == repr(clean)


@pytest.mark.parametrize("output", ["text", "concise", "json", "jsonl", "sarif", "github", "html"])
def test_whatever_the_text_holds_every_output_can_be_written(hostile: Report, clean: Report, output: str) -> None:
    for report in (hostile, clean):
        shown = render(report, output)
        assert shown.encode("utf-8") or output in {"jsonl", "github"}
        assert shown == render(report, output)
