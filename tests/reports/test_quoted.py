from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.documents import read
from claimcheck.reports.quoted import MARK, lines, quote
from claimcheck.reports.visible import visible, width


def marked(text: str, *figures: str) -> tuple[str, str]:
    document = read(text)
    spans = [document.span(text.index(figure), text.index(figure) + len(figure)) for figure in figures]
    (line,) = lines(spans)
    return quote(line)


def test_a_short_line_is_quoted_whole() -> None:
    assert marked("  Some 74 came. ", "74") == ("Some 74 came.", "     ──")


def test_of_a_long_line_the_surroundings_of_the_figures_are_quoted() -> None:
    text = "word " * 40 + "Some 74 came, " + "word " * 40 + "and 12 left. " + "word " * 40
    quoted, marks = marked(text, "74", "12")
    assert quoted.startswith("… word ")
    assert quoted.endswith(" word …")
    assert quoted.count("…") == 3
    assert [quoted[at] for at in range(len(marks)) if marks[at] == MARK] == ["7", "4", "1", "2"]


def test_a_line_without_spaces_is_cut_all_the_same() -> None:
    quoted, _ = marked("x" * 5000 + "74" + "y" * 5000, "74")
    assert len(quoted) < 100


def test_a_span_over_several_lines_is_marked_on_each() -> None:
    document = read("Some 1,300\r\n\r\nsquare km.")
    first, second = lines([document.span(5, 23)])
    assert quote(first) == ("Some 1,300", "     ─────")
    assert quote(second) == ("square km.", "─────────")


@given(st.text(max_size=300), st.integers(0, 300), st.integers(1, 40))
def test_marks_never_reach_beyond_the_quoted_text(text: str, start: int, length: int) -> None:
    document = read(text)
    end = min(start + length, len(text))
    if start < end:
        for line in lines([document.span(start, end)]):
            quoted, marks = quote(line)
            assert width(marks) <= width(quoted)
            assert "\n" not in quoted


@given(st.text())
def test_what_is_visible_prints_as_one_line_and_is_stable(text: str) -> None:
    shown = visible(text)
    assert visible(shown) == shown
    assert len(shown.splitlines()) <= 1
    shown.encode("utf-8")
