"""The figures that several reports share: who gives them, how, and whether they agree."""

from __future__ import annotations

import json
from xml.etree import ElementTree

import pytest

import claimcheck
from claimcheck.documents import read
from claimcheck.reports import Report
from claimcheck.reports.by_source import MOST_COLUMNS

MORNING = (
    "Marshal Ada Oduya said that about 310 rebels had surrendered near Tambo. Her troops had also retaken 31 villages "
    "and 259 square kilometres of the Tambo region."
)
NOON = (
    "According to Marshal Ada Oduya, the army near Tambo retook 31 villages and 259 sq km of land. She said "
    "more than 300 prisoners had been taken."
)


def together(*texts: str, dates: tuple[str, ...] = ()) -> Report:
    days = dates or (None,) * len(texts)
    told = enumerate(zip(texts, days, strict=True))
    return claimcheck.check([read(text, name=f"{n}.txt", date=day) for n, (text, day) in told])


def test_what_reports_agree_on_is_corroborated() -> None:
    report = together(MORNING, NOON)
    told = {shared.figure.text: shared for shared in report.corroborated}
    assert set(told) == {"310", "31", "259 square kilometres"}
    assert all(shared.sources == ("0.txt", "1.txt") for shared in told.values())
    assert list(told["310"].told().values()) == ["about 310", "more than 300"]
    assert (told["310"].subject, told["310"].unit) == ("rebels", "")


def test_what_cannot_be_one_figure_differs() -> None:
    report = together(MORNING, NOON.replace("31 villages", "13 villages"))
    (differing,) = [shared for shared in report.shared if not shared.compatible]
    assert differing.status == "differs"
    assert differing not in report.corroborated
    (finding,) = report.at_least("warning")
    for told in ("31 villages", "13 villages", "0.txt", "1.txt", "Ada Oduya"):
        assert told in finding.steps


def test_datelines_are_told_whether_given_or_read() -> None:
    report = together("date 2025-03-03\n\n" + MORNING, NOON.replace("31", "13"), dates=(None, "2025-03-04"))
    (finding,) = report.at_least("warning")
    assert "2025-03-03" in finding.steps
    assert "2025-03-04" in finding.steps


@pytest.mark.parametrize(
    ("first", "then"),
    [("at least 12 people", "15 people"), ("12 people", "at least 15 people"), ("12 people", "15 people")],
)
def test_a_toll_that_grows_is_an_update(first: str, then: str) -> None:
    texts = [f"Governor Ines Sol said {count} were killed in the Vesk flood." for count in (first, then)]
    for order in ((0, 1), (1, 0)):
        dates = [("2025-03-03", "2025-03-04")[place] for place in order]
        report = together(*(texts[place] for place in order), dates=tuple(dates))
        assert report.findings == ()
        (shared,) = report.shared
        assert (shared.status, shared.compatible) == ("update", True)


def test_a_toll_that_shrinks_is_only_noted() -> None:
    texts = [f"Governor Ines Sol said {count} people were killed in the Vesk flood." for count in (15, 12)]
    report = together(*texts, dates=("2025-03-03", "2025-03-04"))
    assert [finding.severity for finding in report.findings] == ["note"]


def test_a_frame_has_a_column_for_each_source() -> None:
    frame = together(MORNING, NOON, "Nothing happened.").to_frame(by="source")
    assert list(frame.columns) == ["subject", "unit", "0.txt", "1.txt", "2.txt", "compatible", "status"]
    assert frame["compatible"].all()
    assert list(frame.loc[frame["subject"] == "villages", "1.txt"]) == ["31"]
    assert frame["2.txt"].isna().all()


def test_a_frame_without_shared_figures_is_empty() -> None:
    assert list(claimcheck.check("12 boats").to_frame(by="source").columns)[:2] == ["subject", "unit"]
    assert len(together("12 boats", "13 cars").to_frame(by="source")) == 0


def test_sources_of_one_name_stay_apart() -> None:
    report = claimcheck.check([read(MORNING, name="unit"), read(NOON, name="unit")])
    assert list(report.to_frame(by="source").columns)[2:4] == ["unit (2)", "unit (3)"]


def test_the_text_shows_the_table_and_one_report_has_none() -> None:
    lines = str(together(MORNING, NOON)).splitlines()
    assert lines[0].split() == ["subject", "unit", "0.txt", "1.txt"]
    assert any(line.split() == ["villages", "31", "31", "corroborated"] for line in lines)
    assert any("sq km" in line for line in lines)
    assert str(claimcheck.check(MORNING)).startswith("1 document")


def test_many_sources_are_listed() -> None:
    report = together(*[MORNING] * (MOST_COLUMNS + 1), NOON.replace("31", "13"))
    line = next(line for line in str(report).splitlines() if line.startswith("villages"))
    assert "31 (0.txt, 1.txt, 2.txt and 4 more)" in line
    assert "13 (7.txt)" in line
    assert line.endswith("differs")


def test_the_page_shows_it_escaped() -> None:
    report = claimcheck.check([read(MORNING, name="<script>a</script>"), read(NOON, name="b & c")])
    page = report.to_html()
    assert "<script>" not in page
    table = page[page.index("<table><caption") : page.index("</table>") + len("</table>")]
    cells = [cell.text or "" for cell in ElementTree.fromstring(table).iter("td")]
    assert "about 310" in cells
    assert "corroborated" in cells


def test_json_lists_who_says_what_and_when() -> None:
    written = json.loads(together(MORNING, NOON, dates=("2025-03-03", "2025-03-03")).to_json())
    villages = next(one for one in written["shared"] if one["subject"] == "villages")
    assert villages["compatible"] is True
    assert [one["text"] for one in villages["figures"]] == ["31", "31"]
    assert {one["document"] for one in villages["figures"]} == {"0.txt", "1.txt"}
    assert {one["day"] for one in villages["figures"]} == {"2025-03-03"}
    assert "shared" not in json.loads(claimcheck.check(MORNING).to_json())
