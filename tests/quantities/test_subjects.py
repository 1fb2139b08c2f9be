"""What is counted or measured."""

from __future__ import annotations

import pytest

from tests.quantities.reading import figures


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("Guns fired at 74 drones overnight.", ["drones"]),
        ("He counted 24 settlements and 259 square kilometres of territory.", ["settlements", "territory"]),
        ("Some 430 captured Norwegian sailors came home.", ["captured norwegian sailors"]),
        ("About 430 sailors surrendered near the port.", ["sailors"]),
        ("a 40-storey building", ["storey building"]),
        ("They took 86 per cent of the territory they had held.", ["territory"]),
        ("The 11 men ate 3 of the 12 pies.", ["men", "pies", "pies"]),
        ("5 or 6 people saw it.", ["people", "people"]),
        ("a £5bn loan", ["loan"]),
        ("15 Greek and 17 Maltese boats sank.", ["greek boats", "maltese boats"]),
        ("30 dead and 25 injured", ["dead", "injured"]),
        ("It took 20 minutes.", [""]),
        ("The three remain at large.", [""]),
        ("some 20 sales teams", ["sales teams"]),
        ("twelve of the town's bakers", ["town's bakers"]),
        ("200 police officers' homes", ["police officers"]),
    ],
)
def test_subject(text: str, subjects: list[str]) -> None:
    assert [figure.subject for figure in figures(text)] == subjects


def test_the_place_of_the_noun() -> None:
    text = "Over 1,200 Small boats sank."
    (found,) = figures(text)
    assert found.noun is not None
    assert text[slice(*found.noun)] == "Small boats"
