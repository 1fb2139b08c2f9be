from __future__ import annotations

import json
from fractions import Fraction
from math import inf

from claimcheck.documents import read
from claimcheck.reports import Report, render
from claimcheck.reports.as_json import number
from tests.reports.handmade import finding, percent_claim


def test_the_contract(report: Report) -> None:
    shown = json.loads(report.to_json())
    assert shown == report.to_dict()
    assert shown["schema_version"] == 1
    assert shown["summary"] == {"error": 1, "warning": 0, "note": 0, "checked": 2}
    (document,) = shown["documents"]
    assert list(document) == ["name", "findings", "claims", "quantities"]
    (found,) = document["findings"]
    assert list(found) == ["code", "rule", "severity", "message", "steps", "repairs", "spans"]
    assert found["spans"][0] == {"start": 27, "end": 29, "line": 3, "column": 15, "text": "74"}
    assert (found["code"], found["rule"], found["severity"]) == ("CC201", "percent-of", "error")


def test_claims_name_their_roles(report: Report) -> None:
    claim = report.to_dict()["documents"][0]["claims"][0]
    assert (claim["verdict"], claim["binding"]) == ("inconsistent", "stated")
    assert {role: place["text"] for role, place in claim["roles"].items()} == {
        "part": "74",
        "whole": "117 crates",
        "percent": "83 per cent",
    }


def test_a_role_of_several_figures_is_a_list(report: Report) -> None:
    claim = report.claims[0]
    several = claim.replace(roles={"part": tuple(claim.figures())})
    (shown,) = Report(report.documents, claims=[several]).to_dict()["documents"][0]["claims"]
    assert [place["text"] for place in shown["roles"]["part"]] == ["74", "117 crates", "83 per cent"]


def test_figures_have_values_that_json_can_hold(report: Report) -> None:
    part, _, share = report.to_dict()["documents"][0]["quantities"]
    assert (part["stated"], part["lower"], part["upper"], part["qualifier"]) == (74, 74, 74, None)
    assert (share["unit"], share["qualifier"]) == ("percent", "approx")
    assert share["lower"] < 83 < share["upper"]


def test_a_span_in_another_document_names_it() -> None:
    texts = [read("74 of 117 crates or 83 per cent", name=name) for name in ("a", "b")]
    claims = [percent_claim(text, "74", "117 crates", "83 per cent") for text in texts]
    found = finding(claims[0])
    across = found.replace(spans=(found.spans[0], next(claims[1].figures()).span))
    first, second = Report(texts, findings=[across]).to_dict()["documents"]
    assert [span.get("document") for span in first["findings"][0]["spans"]] == [None, "b"]
    assert second["findings"] == []


def test_lone_surrogates_are_escapes(hostile: Report) -> None:
    renamed = hostile.replace(documents=[hostile.documents[0].replace(name="\ud800 ×")])
    assert r'"\ud800 ×"' in renamed.to_json()
    assert json.loads(renamed.to_json()) == renamed.to_dict()


def test_json_lines(report: Report, clean: Report) -> None:
    (row,) = map(json.loads, render(report, "jsonl").splitlines())
    assert (row["name"], row["code"]) == ("story.txt", "CC201")
    assert render(clean, "jsonl") == ""


def test_numbers_are_exact_where_json_can_be() -> None:
    values = (Fraction(1300), Fraction(1, 4), inf, -inf, Fraction(10**400 + 1, 2))
    assert [number(value) for value in values] == [1300, 0.25, None, None, 10**400 // 2]
