from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from claimcheck.reports import Report, Style, render
from tests.reports.handmade import report_of

VOID = {"meta", "br"}


class Outline(HTMLParser):
    """Checks that elements nest, and collects them."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[str] = []
        self.attributes: set[str] = set()
        self.text = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)
        self.attributes |= {name for name, _ in attrs}
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        self.text += data


def outline(report: Report, style: Style = Style()) -> Outline:  # noqa: B008
    read = Outline(render(report, "html", style))
    assert read.open == []
    return read


def test_the_page_stands_by_itself(report: Report) -> None:
    page = outline(report)
    assert {"script", "style", "link", "img", "use", "iframe"}.isdisjoint(page.elements)
    assert not [name for name in page.attributes if name.startswith("on") or name in {"class", "id", "href", "src"}]
    assert page.elements.count("mark") == 3
    assert "74 of 117 is 63.25 %, not about 83 per cent" in page.text
    assert "would fit: about 83 per cent → 63.25 %" in page.text
    assert "what was checked (2)" in page.text


def test_every_word_is_escaped(hostile: Report) -> None:
    page = outline(hostile)
    assert "script" not in page.elements
    assert '<script>alert("1")</script>' in page.text


def test_notebooks_get_the_inner_part(report: Report) -> None:
    part = report._repr_html_()
    assert part.startswith("<div")
    assert part in report.to_html()


def test_style(report: Report) -> None:
    assert "<details open>" in render(report, "html", Style(show_checked=True))
    assert "1  CC201 percent-of" in render(report, "html", Style(statistics=True))


def test_a_clean_report(clean: Report) -> None:
    assert "nothing found" in outline(clean).text


@pytest.mark.parametrize("text", ["74 117 crates 83 per cent 74", "83 per cent 117 crates 74"])
def test_figures_are_marked_where_they_stand(text: str) -> None:
    marks = re.findall(r"<mark[^>]*>([^<]*)</mark>", report_of(text).to_html())
    assert sorted(marks) == ["117 crates", "74", "83 per cent"]
