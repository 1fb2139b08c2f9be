from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import validate

from claimcheck.reports import Report
from tests.reports.handmade import report_of

TEXT = {
    "type": "object",
    "required": ["text"],
    "properties": {"text": {"type": "string"}},
    "additionalProperties": False,
}
POSITIVE = {"type": "integer", "minimum": 1}
ARTIFACT = {"type": "object", "required": ["uri"], "properties": {"uri": {"type": "string", "format": "uri-reference"}}}
REGION = {
    "type": "object",
    "required": ["startLine", "startColumn", "endLine", "endColumn"],
    "properties": {
        **dict.fromkeys(("startLine", "startColumn", "endLine", "endColumn"), POSITIVE),
        "snippet": TEXT,
    },
    "additionalProperties": False,
}
LOCATION = {
    "type": "object",
    "required": ["physicalLocation"],
    "properties": {
        "id": POSITIVE,
        "message": TEXT,
        "physicalLocation": {
            "type": "object",
            "required": ["artifactLocation", "region"],
            "properties": {"artifactLocation": ARTIFACT, "region": REGION},
            "additionalProperties": False,
        },
    },
    "additionalProperties": False,
}
RESULT = {
    "type": "object",
    "required": ["ruleId", "ruleIndex", "level", "message", "locations"],
    "properties": {
        "ruleId": {"type": "string"},
        "ruleIndex": {"type": "integer", "minimum": 0},
        "level": {"enum": ["none", "note", "warning", "error"]},
        "message": TEXT,
        "locations": {"type": "array", "items": LOCATION, "minItems": 1},
        "relatedLocations": {"type": "array", "items": LOCATION, "uniqueItems": True},
        "properties": {"type": "object"},
    },
    "additionalProperties": False,
}
RULE = {
    "type": "object",
    "required": ["id"],
    "properties": {
        "id": {"type": "string"},
        "name": {"type": "string"},
        "shortDescription": TEXT,
        "fullDescription": TEXT,
    },
    "additionalProperties": False,
}
DRIVER = {
    "type": "object",
    "required": ["name"],
    "properties": {
        "name": {"type": "string"},
        "version": {"type": "string"},
        "rules": {"type": "array", "items": RULE, "uniqueItems": True},
    },
    "additionalProperties": False,
}
RUN = {
    "type": "object",
    "required": ["tool", "results"],
    "properties": {
        "tool": {"type": "object", "required": ["driver"], "properties": {"driver": DRIVER}},
        "columnKind": {"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
        "artifacts": {"type": "array", "items": {"type": "object", "properties": {"location": ARTIFACT}}},
        "results": {"type": "array", "items": RESULT},
    },
    "additionalProperties": False,
}
# The parts of sarif-schema-2.1.0.json that claimcheck writes, with nothing else let in.
LOG = {
    "type": "object",
    "required": ["version", "runs"],
    "properties": {
        "$schema": {"type": "string"},
        "version": {"const": "2.1.0"},
        "runs": {"type": "array", "items": RUN},
    },
    "additionalProperties": False,
}


def log(report: Report) -> Any:
    shown = json.loads(report.to_sarif())
    validate(shown, LOG)
    return shown["runs"][0]


@pytest.mark.parametrize("name", ["report", "clean", "hostile"])
def test_the_log_is_as_the_standard_says(name: str, request: pytest.FixtureRequest) -> None:
    run = log(request.getfixturevalue(name))
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]


def test_a_result(report: Report) -> None:
    run = log(report)
    (result,) = run["results"]
    assert (result["level"], result["ruleId"]) == ("error", "CC201")
    assert len(result["relatedLocations"]) == 2
    (rule,) = run["tool"]["driver"]["rules"]
    assert rule["shortDescription"]["text"] == "A part, its whole, and the percentage that the text makes of them."
    assert rule["fullDescription"]["text"] == "Writers slip when one of the three is updated."


def test_columns_count_utf16_units() -> None:
    run = log(report_of("😀 74 of 117 crates or 83 per cent"))
    region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert (region["startColumn"], region["endColumn"]) == (4, 6)


def test_names_are_uris() -> None:
    run = log(report_of("74 of 117 crates or 83 per cent", name="my stories\\état #1.txt"))
    assert run["artifacts"][0]["location"]["uri"] == "my%20stories/%C3%A9tat%20%231.txt"
