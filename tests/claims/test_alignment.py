"""Reports of one event, put side by side."""

from __future__ import annotations

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
