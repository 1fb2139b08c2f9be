from __future__ import annotations

from claimcheck.documents import read
from claimcheck.reports import Report, render


def test_an_annotation(report: Report) -> None:
    assert render(report, "github") == (
        "::error file=story.txt,line=3,endLine=3,col=15,endColumn=17,title=CC201 percent-of"
        "::74 of 117 is 63.25 %25, not about 83 per cent%0A100 × 74 ÷ 117 = 63.25 %25\n"
    )


def test_notes_are_notices(report: Report) -> None:
    assert render(report.replace(threshold="note"), "github").splitlines()[1].startswith("::notice file=")


def test_names_cannot_add_properties(hostile: Report) -> None:
    (line,) = render(hostile, "github").splitlines()
    assert line.startswith("::error file=a%2Cb%3A%25%0A<x>.txt,line=1,")


def test_a_figure_over_two_lines_has_no_columns(report: Report) -> None:
    across = report.shown[0].replace(spans=(read("7\n4").span(0, 3),))
    assert "line=1,endLine=2,title=" in render(report.replace(findings=[across]), "github")
