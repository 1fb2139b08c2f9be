"""Numerals that are no figures, each with its reason."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.quantities.reading import measured

REFUSED: dict[str, list[str]] = {
    "name": [
        "a T-72 tank",
        "an F-16",
        "Covid-19 spread",
        "the S22 phone",
        "5G masts",
        "the iPhone 14 costs",
        "in the Big 12.",
        "the S&P 500 rose",
        "a Model 3s",
        "the G20 met",
        "version v2.0",
        "the R101 road",
        "in Pretoria the R21 highway",
        "troops of 40 Commando",
        "a pilot of 18 Squadron",
        "at 14B Orchard Lane",
        "the number 27 bus will stop",
        "a 401(k) plan",
        "some 2,4-D sprays",
        "some 1,3-butadiene",
        "a P-3 Orion",
        "the Famous Five meet",
        "on Air Force One now",
        "at growth factor 21",
    ],
    "number of a section or thing": [
        "Section 230 of the act",
        "page 12 says",
        "No. 10 replied",
        "phase 3",
        "Chapter 11",
        "call 101 with a reference",
        "item 7 on the agenda",
        "Years 5 and 6",
        "in Act 2",
        "on day 14",
        "at week 12",
        "in year 3",
        "junctions 5 and 6",
        "lots 114 to 116",
        "sections 4 to 6",
    ],
    "score": ["won 3-1", "a 2-1 win", "lost 6-4"],
    "telephone number": [
        "+44 20 7946 0958",
        "(555) 010-0199 now",
        "1-800-555-0199",
        "call 555-0199",
        "020 7946 0958",
        "ring 1800 555 777 now",
    ],
    "season": ["the 2023-24 season", "2019/20"],
    "version or code": ["Python 3.11.7", "10.0.0.1"],
    "idiom": ["a one-party state", "a Form 8-K"],
    "pronoun": ["one of the best", "this one", "no-one came", "each one of them"],
    "reference": ["as shown [12]", "the keeper (4)"],
    "identifier": ["agent 007", "#5", "path_5", "the KP.3 strain", "see C.4"],
    "address": ["at 10 Downing Street", "at 1709 N Street"],
    "age or temperature band": ["in their 20s"],
    "code": ["the 737-700 jets"],
    "ratio": ["a ratio of 3:1"],
    "too many digits": ["9" * 40],
    "postal code": ["Fresno, CA 93650", "the 90210 zip code"],
    "year": ["the class of '08"],
}


@pytest.mark.parametrize(("reason", "text"), [(reason, text) for reason, texts in REFUSED.items() for text in texts])
def test_refused(reason: str, text: str) -> None:
    found = measured(f"So {text}")
    assert [q.text for q in found.quantities] == []
    assert reason in {refusal.reason for refusal in found.refused}


def test_lists_of_numbered_things_are_refused_to_their_end() -> None:
    assert [r.reason for r in measured("in phases 3, 5 and 7").refused] == ["number of a section or thing"] * 3


def test_every_numeral_is_read_or_refused_once() -> None:
    text = "In 2024 the 3-1 win over T-72 crews cost $5bn, or 7% of 12 budgets; see page 4."
    found = measured(text)
    spans = sorted([(q.start, q.end) for q in found.quantities] + [(r.start, r.end) for r in found.refused])
    assert all(before[1] <= after[0] for before, after in pairwise(spans))
    digits = [place for place, sign in enumerate(text) if sign.isdecimal()]
    assert all(any(start <= place < end for start, end in spans) for place in digits)


def test_what_a_price_is_for_is_no_number_of_its_own() -> None:
    found = measured("Eggs are 138p a dozen, and buyers took a dozen crates.")
    assert [q.text for q in found.quantities] == ["138p", "a dozen"]
    assert [r.reason for r in found.refused] == ["what a price is for"]


def test_what_is_counted_before_a_number_is_no_label_of_it() -> None:
    assert [q.text for q in measured("Of 94 lots 71 were sold.").quantities] == ["94", "71"]
    assert [r.reason for r in measured("Section 5 is old, and so are sections 7 to 9.").refused] == [
        "number of a section or thing"
    ] * 3
