"""What is doubted: contradictions that a reader would take for a misreading."""

from __future__ import annotations

import pytest

import claimcheck


def told(text: str) -> list[tuple[str, str]]:
    report = claimcheck.check(text)
    return [(str(one.severity), one.message.partition(":")[0]) for one in report.findings]


MEANT = [
    (
        "It recorded 37,600 discharges from its 1,380 outflows by the sea, down from 56,400, also a fall of one third.",
        "unless “37,600” is meant",
    ),
    (
        "I assess her damages at £40,000 for pain and suffering, £62,300 for past loss and £118,000 "
        "for the future, a total of £220,300.",
        "unless “£40,000” is meant",
    ),
]


@pytest.mark.parametrize(("text", "doubt"), MEANT)
def test_another_figure_that_makes_the_statement_true_is_meant(text: str, doubt: str) -> None:
    assert told(text) == [("note", doubt)]


def test_in_a_short_phrase_no_other_figure_is_meant() -> None:
    assert told("Of 363 patients, 208 were seen again: of them 208 of 263 (57.3%) were well.") == [
        ("error", "208 of 263 is 79.09 %, not 57.3%")
    ]


def test_what_is_many_times_off_is_no_slip() -> None:
    near, far = (
        f"Crews saw 20 of the 800 boats on Monday in the bay, which is {share} per cent." for share in (7.5, 71)
    )
    assert told(near) == [("error", "20 of 800 is 2.5 %, not 7.5 per cent")]
    assert told(far) == [("note", "too far off for a slip")]


def test_noughts_are_slips_however_many() -> None:
    found = claimcheck.check("Giving 3,000 nurses a £500 bonus would cost the region £1.5bn.").findings
    assert [str(one.severity) for one in found] == ["error"]
    assert found[0].message.endswith("it is off by a factor of 1,000")


def test_cells_of_a_table_are_never_doubted() -> None:
    rows = ("Town | A | B | Total", "---|---|---|---", "Elm | 12 | 30 | 99", "Ash | 40 | 7 | 47", "Oak | 5 | 6 | 11")
    table = "".join(f"| {row} |\n" for row in rows)
    assert [str(one.severity) for one in claimcheck.check(table, format="markdown").findings] == ["error"]


def test_figures_of_two_reports_are_not_exchanged() -> None:
    reports = [
        "Storms took 24 roofs and 259 square kilometres of forest.",
        "Storms took 42 roofs and 259 square kilometres.",
    ]
    assert {str(one.severity) for one in claimcheck.check(reports).findings} <= {"note"}


def test_a_rule_that_chooses_by_kind_is_doubted_in_a_crowd() -> None:
    gap = "Ann Poole took 9,318 votes in Elmouth. Her rival, Per Ax, had 8,204. Her majority was 2,400 votes."
    crowd = "Turnout rose by 12 points to 61 per cent. There were 84 spoilt papers, and 240 staff at 31 tables."
    assert told(gap) == [("error", "between 9,318 and 8,204 lie 1,114, not 2,400")]
    assert told(f"{crowd} {gap}")[-1] == ("note", "among many figures")
