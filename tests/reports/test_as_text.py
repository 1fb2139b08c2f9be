from __future__ import annotations

from claimcheck.reports import Report, Style, render
from tests.reports.handmade import report_of


def test_a_finding_shows_its_place_its_line_its_arithmetic_and_what_would_fit(report: Report) -> None:
    assert str(report).splitlines() == [
        "story.txt:3:15  error  CC201 percent-of  74 of 117 is 63.25 %, not about 83 per cent",
        "  | Divers raised 74 of the 117 crates, or about 83 per cent, on Friday; the others lie deeper …",
        "  |               ──        ──────────           ───────────",
        "  stated    about 83 per cent",
        "  computed  100 × 74 ÷ 117 = 63.25 %",
        "  would fit about 83 per cent → 63.25 %; or 74 → 88–106",
        "  claimcheck explain CC201",
        "",
        "1 document, 3 figures, 2 relations checked: 1 error (1 finding below warning not shown)",
    ]


def test_the_concise_form_is_the_first_line(report: Report) -> None:
    first, last = render(report, "concise").splitlines()
    assert first == str(report).splitlines()[0]
    assert last == str(report).splitlines()[-1]


def test_a_clean_report_says_what_was_looked_at(clean: Report) -> None:
    assert str(clean) == "1 document, 0 figures, 0 relations checked: nothing found"


def test_the_relations_that_hold_are_listed_on_request(report: Report, clean: Report) -> None:
    style = Style(show_checked=True)
    held = "story.txt:3:15  holds  CC201 percent-of  100 × 74 ÷ 117 = 63.25 %  (74, 117 crates, 83 per cent)"
    assert held in render(report, "text", style).splitlines()
    assert "No relation was found to hold." in render(clean, "text", style)


def test_rules_are_counted_on_request(report: Report) -> None:
    assert "     1  CC201 percent-of" in render(report, "text", Style(statistics=True)).splitlines()


def test_colours_on_request(report: Report) -> None:
    assert "\x1b[31merror\x1b[0m" in render(report, "text", Style(color=True))
    assert "\x1b" not in render(report, "text")


def test_figures_on_several_lines_are_shown_with_their_numbers() -> None:
    text = "Divers raised 74\nof 117 crates.\n\nThat is 83 per\ncent of them.\n"
    assert str(report_of(text)).splitlines()[1:9] == [
        "  1 | Divers raised 74",
        "    |               ──",
        "  2 | of 117 crates.",
        "    |    ──────────",
        "  4 | That is 83 per",
        "    |         ──────",
        "  5 | cent of them.",
        "    | ────",
    ]


def test_what_would_steer_the_terminal_is_written_out(hostile: Report) -> None:
    shown = str(hostile)
    assert "\x1b" not in shown
    assert "\u202e" not in shown
    assert r"\x1b[2J\u202e 74 of \ud800 117 crates 日本" in shown
    assert r"a,b:%\n<x>.txt:1:" in shown


def test_marks_stand_under_their_figures_whatever_the_width_of_what_precedes() -> None:
    text = "\t日本 e\u0301 \x07 74 of 117 crates, 83 per cent"
    quoted, marks = str(report_of(text)).splitlines()[1:3]
    assert quoted == "  | 日本 e\u0301 \\x07 74 of 117 crates, 83 per cent"
    # two columns for each of the wide characters, none for the combining accent, four for the escape
    assert marks == "  | " + " " * 12 + "──    ──────────  ───────────"
