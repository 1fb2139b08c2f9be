"""Correct roundings and look-alikes that checkers of units are known to flag: silent here until a digit is wrong."""

from __future__ import annotations

import pytest

import claimcheck

ROUNDED = (
    ("The canal runs for 16 kilometers (10 miles).", "The canal runs for 16 kilometers (15 miles)."),
    ("The mast rises 84 meters (276 feet) above the quay.", "The mast rises 84 meters (296 feet) above the quay."),
    ("The farm is 20 miles (32 km) from the nearest town.", "The farm is 20 miles (37 km) from the nearest town."),
    ("A ridge 55 km (34 miles) long divides the valleys.", "A ridge 55 km (54 miles) long divides the valleys."),
    ("Reeds grow 8 to 75 centimetres (3 to 30 inches) high.", "Reeds grow 8 to 75 centimetres (3 to 50 inches) high."),
    ("The breeze will blow at 30–55 km/h (19–34 mph).", "The breeze will blow at 30–55 km/h (19–44 mph)."),
)
LOOK_ALIKES = (
    "It was one of 1989's best films, and 1991's too.",
    "The wreck lies at 51°30'12\"N 0°7'39\"W (12 km offshore).",
    "Turn left after 1/4 mile (400 m) of gravel.",
    "Mix flour and water in a 2:1 cup ratio (500 g).",
    "Roast a 3-5 pound (1.4-2.3 kg) joint for two hours.",
    "The block measures 2.5 x 2.3 x 6.9 cm (1 x 0.9 x 2.7 in).",
)


def loud(text: str) -> list[str]:
    return [finding.message for finding in claimcheck.check(text).findings if finding.severity != "note"]


@pytest.mark.parametrize("text", [right for right, _ in ROUNDED])
def test_correct_roundings_are_silent(text: str) -> None:
    assert loud(text) == []


@pytest.mark.parametrize("text", [wrong for _, wrong in ROUNDED])
def test_a_wrong_digit_is_found(text: str) -> None:
    assert loud(text)


@pytest.mark.parametrize("text", LOOK_ALIKES)
def test_look_alikes_are_silent(text: str) -> None:
    assert loud(text) == []
