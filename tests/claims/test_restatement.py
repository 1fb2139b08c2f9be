"""Figures before an aside and the ones inside that give them again."""

from __future__ import annotations

import pytest

import claimcheck


def pairs(text: str) -> list[tuple[str, str]]:
    report = claimcheck.check(text)
    claims = (claim for claim in report.claims if claim.code == "CC101")
    return [(str(claim.figure("given").value), str(claim.figure("restated").value)) for claim in claims]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A pool 25 metres (82 ft) long.", [("25", "82")]),
        ("A wall 4 metres wide (13 ft) at the foot.", [("4", "13")]),
        ("Ropes of 5 or 7 metres (16 or 23 ft) are sold.", [("5", "16"), ("7", "23")]),
        ("A court of 24 by 11 metres (78 by 36 ft).", [("24", "78"), ("11", "36")]),
        ("It does 9 knots (17 km/h; 10 mph).", [("9", "17"), ("9", "10")]),
        ("Hail of 2 to 4 inches (5 to 10 cm) fell.", [("2", "5"), ("4", "10")]),
        ("A wood of 100 ha (250 acres) (1 sq km (0.4 sq mi)).", [("100", "250"), ("100", "1"), ("1", "2/5")]),
    ],
)
def test_one_by_one(text: str, expected: list[tuple[str, str]]) -> None:
    assert sorted(pairs(text)) == sorted(expected)


@pytest.mark.parametrize(
    "text",
    [
        "Ropes of 5, 6 or 7 metres (16 or 20 ft) are sold.",
        "Six hundred yards north was Hill 80 (80 ft (24 m) high).",
        "The line is 300 km long and has a 2 m platform, of which (140 miles electrified) is old.",
        "It was 5 metres wide and was moved (20 ft north).",
        "The 90-minute (64-mile) ride.",
    ],
)
def test_what_does_not_answer_is_left_alone(text: str) -> None:
    assert all(given in ("80",) for given, _ in pairs(text))
