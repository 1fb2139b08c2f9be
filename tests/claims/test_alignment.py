"""Reports of one event, put side by side."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

import claimcheck
from claimcheck.claims.alignment import MOST_TRIED, shares_names
from claimcheck.claims.claim import Claim
from claimcheck.documents.readers import read
from claimcheck.reports.report import Report

MORNING = (
    "Marshal Ada Oduya told the Tambo Gazette that about 310 rebels had surrendered near Tambo. Her troops had also "
    "retaken 31 villages and 259 square kilometres of land."
)
NOON = (
    "According to Marshal Ada Oduya, the army near Tambo retook 31 villages and 259 sq km of territory. She said "
    "more than 300 prisoners had been taken."
)
NIGHT = "Near Tambo, Marshal Ada Oduya said, 31 villages and 259km² are recaptured. About 310 insurgents were captured."


def across(report: Report) -> list[Claim]:
    return [claim for claim in report.claims if claim.code == "CC804"]


def loud(*texts: str) -> list[str]:
    return [finding.message for finding in claimcheck.check(list(texts)).at_least("warning")]


def test_reports_that_agree_bear_each_other_out() -> None:
    report = claimcheck.check([MORNING, NOON, NIGHT])
    assert report.findings == ()
    assert {claim.verdict.value for claim in across(report)} == {"consistent"}
    assert {claim.figure("one").subject.split()[-1] for claim in across(report)} >= {"villages", "rebels"}


@pytest.mark.parametrize(
    "slip",
    [
        ("31 villages", "13 villages"),
        ("31 villages", "34 villages"),
        ("259 sq km", "295 sq km"),
        ("300 prisoners", "3,000 prisoners"),
    ],
)
@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 0, 2)])
def test_the_odd_one_out_is_found_in_any_order(slip: tuple[str, str], order: tuple[int, ...]) -> None:
    texts = [MORNING, NOON.replace(*slip), NIGHT]
    found = loud(*(texts[place] for place in order))
    assert len(found) == 1
    assert slip[1].split()[0] in found[0]


def test_another_speaker_makes_it_a_note() -> None:
    one = "The firm Aster Lines said it had cut 340 jobs at Korsund."
    other = "The union Havn said Aster Lines cut 430 jobs at Korsund."
    report = claimcheck.check([one, other])
    assert [finding.severity.value for finding in report.findings] == ["note"]


def test_a_later_and_higher_toll_is_an_update() -> None:
    monday = read("Governor Ines Sol said 12 people were killed in the Vesk flood.", date="2025-03-03")
    tuesday = read("Governor Ines Sol said 15 people were killed in the Vesk flood.", date="2025-03-04")
    assert claimcheck.check([monday, tuesday]).findings == ()
    same_day = read("Governor Ines Sol said 15 people were killed in the Vesk flood.", date="2025-03-03")
    assert len(claimcheck.check([monday, same_day]).at_least("warning")) == 1


def test_accounts_must_name_the_same() -> None:
    assert shares_names(frozenset("abc"), frozenset("bcd"))
    assert not shares_names(frozenset("abc"), frozenset("cde"))
    assert shares_names(frozenset("a"), frozenset("abc"))
    assert not shares_names(frozenset(), frozenset("abc"))


def test_many_reports_of_many_events_stay_apart() -> None:
    texts = [
        f"Mayor Ada Voss{n % 50} said {100 + n % 50} homes were built in Vale{n % 50}." for n in range(MOST_TRIED * 10)
    ]
    report = claimcheck.check(texts)
    assert report.findings == ()
    assert len(across(report)) == len(texts) - 50


def test_a_figure_cut_off_is_no_slip() -> None:
    one = "Minister Ines Sol said 1.27 million people had been deported from Vesk."
    other = "Minister Ines Sol said 1.2 million people had been deported from Vesk."
    assert loud(one, other) == []
    assert len(loud(one, other.replace("1.2 million", "1.72 million"))) == 1


def test_reports_that_agree_elsewhere_must_agree_on_the_rest() -> None:
    """Unlike figures may be two facts, but not where one speaker is quoted and other figures are the same."""
    other = MORNING.replace("about 310", "about 800")
    assert len(loud(other, NOON.replace("more than 300", "about 310"))) == 1
    assert loud(other.replace("31 villages", "many villages"), NOON.replace("more than 300", "about 310")) == []
    assert loud(other, "Marshal Ada Oduya said that about 310 rebels had surrendered near Tambo.") == []


def test_a_digit_off_is_no_rounding() -> None:
    for wrong in ("250 sq km", "257 sq km", "258 sq km"):
        assert len(loud(MORNING, NOON.replace("259 sq km", wrong), NIGHT)) == 1
    for right in ("about 258 sq km", "258.6 sq km", "more than 250 sq km", "260 sq km"):
        assert loud(MORNING, NOON.replace("259 sq km", right), NIGHT) == []


@pytest.mark.parametrize(
    ("one", "other", "severities"),
    [
        ("Marshal Ada Oduya", "Marshal Oduya", ["warning"]),
        ("Marshal Ada Oduya", "Marshal Ada Bengo", ["note"]),
        ("Marshal Ada Oduya", "Marshal Tim Oduya", ["note"]),
    ],
)
def test_a_namesake_is_another_speaker(one: str, other: str, severities: list[str]) -> None:
    texts = [
        f"{one} said {count} rebels had surrendered near Tambo in the Vesk valley."
        for one, count in ((one, 310), (other, 130))
    ]
    assert [finding.severity.value for finding in claimcheck.check(texts).findings] == severities


def test_the_answer_does_not_hang_on_the_order_of_sets() -> None:
    program = (
        "import claimcheck; from tests.claims.test_alignment import MORNING, NOON, NIGHT;"
        "texts = [text.replace('Tambo', f'Tambo{n % 7}') for n in range(28) for text in (MORNING, NOON, NIGHT)];"
        "texts += [text.replace('31 villages', '13 villages') for text in texts[::5]];"
        "print([claim.steps for claim in claimcheck.check(texts).claims])"
    )
    told = [
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2", "3")
    ]
    assert told[0] == told[1] == told[2] != b"[]\n"
