"""A newsroom adds its own rules, units and words, and one bad rule does not hide what the others find."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import claimcheck
from claimcheck import Config
from claimcheck.api import explain, rules
from claimcheck.config import load
from claimcheck.errors import ConfigError, RuleError

ROOT = Path(__file__).parent.parent
NEWSROOM = ROOT / "examples" / "newsroom"

RULE = '''
"""A rule for a test."""

from claimcheck.claims import COUNT, Rule


class Dozens(Rule):
    """Boxes of twelve."""

    code = "{code}"
    roles = {{"boxes": COUNT, "eggs": COUNT}}
    result = "eggs"
    phrasings = ("{{boxes}} crates make {{eggs}}",)

    @staticmethod
    def formula(boxes):
        return {formula}
'''


def written(folder: Path, code: str = "NR100", formula: str = "12 * boxes") -> str:
    path = folder / "dozens.py"
    path.write_text(RULE.format(code=code, formula=formula), encoding="utf-8")
    return str(path)


def test_the_newsroom_of_the_examples() -> None:
    report = claimcheck.check(NEWSROOM / "story.md", config=load(NEWSROOM / "claimcheck.toml"))
    assert [(one.code, one.steps) for one in report.findings] == [
        ("CC101", "2 rugby pitches = 14,000 sq m"),
        ("CC401", "100 × (1 − 4,000 ÷ 8,000) = 50 %"),
        ("NR001", "2,468 × 5 ÷ 4 = £3,085"),
    ]
    figures = {figure.text: figure for figure in report.quantities}
    assert str(figures["5,000"].qualifier) == "more_than"
    assert figures["three rugby pitches"].unit.symbol == "rugby pitches"
    assert figures["three rugby pitches"].to_pint().to("meter**2").magnitude == 21000


def test_without_its_settings_the_newsroom_is_like_any_other() -> None:
    assert not claimcheck.check(NEWSROOM / "story.md").findings


def test_the_command_line_finds_the_settings_beside_the_text() -> None:
    command = [sys.executable, "-m", "claimcheck", "check", str(NEWSROOM / "story.md"), "--output-format", "json"]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", cwd=ROOT, check=False)
    assert done.stderr == ""
    findings = json.loads(done.stdout)["documents"][0]["findings"]
    assert [finding["code"] for finding in findings] == ["CC101", "CC401", "NR001"]


def test_the_examples_of_an_own_rule_hold() -> None:
    settings = load(NEWSROOM / "claimcheck.toml").replace(select=("NR",))
    rule = next(rule for rule in rules(settings) if rule.code == "NR001")
    for example in rule.valid:
        assert not claimcheck.check(example.text, config=settings).findings
    for example in rule.invalid:
        assert example.computed in claimcheck.check(example.text, config=settings).findings[0].computed
    assert "# gift-aid (NR001)" in explain("gift-aid", settings)


def test_a_rule_in_a_file(tmp_path: Path) -> None:
    settings = Config(rules=(written(tmp_path),))
    report = claimcheck.check("Three crates make 48 eggs.", config=settings)
    assert [one.code for one in report.findings] == ["NR100"]
    assert not claimcheck.check("Three crates make 36 eggs.", config=settings).findings


def test_a_rule_of_an_installed_package(tmp_path: Path) -> None:
    """A package offers its rules by an entry point; they are used where the settings ask for installed rules."""
    written(tmp_path)
    info = tmp_path / "dozens-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: dozens\nVersion: 1.0\n", encoding="utf-8")
    (info / "entry_points.txt").write_text("[claimcheck.rules]\ndozens = dozens\n", encoding="utf-8")
    (tmp_path / "claimcheck.toml").write_text("installed-rules = true\n", encoding="utf-8")
    (tmp_path / "story.txt").write_text("Three crates make 48 eggs.\n", encoding="utf-8")
    command = [sys.executable, "-m", "claimcheck", "check", "story.txt", "--output-format", "concise"]
    path = os.pathsep.join((str(tmp_path), str(ROOT)))
    done = subprocess.run(
        command,
        capture_output=True,
        encoding="utf-8",
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": path},
        check=False,
    )
    assert done.stderr == ""
    assert "NR100 dozens" in done.stdout


@pytest.mark.parametrize(
    ("code", "formula", "told"),
    [("NR100", "(", "line"), ("CC202", "12 * boxes", "CC202"), ("", "12 * boxes", "no rule in it")],
)
def test_a_rule_that_cannot_be_used(tmp_path: Path, code: str, formula: str, told: str) -> None:
    with pytest.raises(RuleError, match=told):
        claimcheck.check("Three boxes.", config=Config(rules=(written(tmp_path, code, formula),)))


def test_a_file_of_rules_that_is_missing() -> None:
    with pytest.raises(RuleError, match=r"nowhere\.py"):
        claimcheck.check("Three boxes.", config=Config(rules=("nowhere.py",)))


@pytest.mark.failing_rules
def test_a_rule_that_fails_becomes_one_note(tmp_path: Path) -> None:
    settings = Config(rules=(written(tmp_path, "NR101", "boxes / nothing"),), min_severity="note")
    text = "Three crates make 48 eggs. Four crates make 50 eggs. Crews saw 74 of 17 birds."
    report = claimcheck.check(text, config=settings)
    assert {one.code for one in report.findings} == {"CC201", "CC000"}
    assert len(report.findings) == 2
    note = next(one for one in report.findings if one.code == "CC000")
    assert note.severity == "note"
    assert "NR101 dozens failed" in note.message
    assert note.spans[0].start == 0
    for form in (report.to_json(), report.to_html(), str(report.to_dict()), report.to_sarif()):
        assert form


@pytest.mark.failing_rules
def test_a_rule_that_fails_as_it_proposes(tmp_path: Path) -> None:
    path = tmp_path / "failing.py"
    path.write_text(
        RULE.format(code="NR102", formula="boxes").replace(
            "    @staticmethod",
            "    def propose(self, passage):\n        raise OSError('no disk')\n\n    @staticmethod",
        ),
        encoding="utf-8",
    )
    report = claimcheck.check("Crews saw 74 of 17 birds.", config=Config(rules=(str(path),), min_severity="note"))
    notes = {one.code: one.message for one in report.findings}
    assert set(notes) == {"CC201", "CC000"}
    assert "no disk" in notes["CC000"]


def test_words_without_a_class_or_a_value() -> None:
    with pytest.raises(ConfigError, match="did you mean 'change'"):
        claimcheck.check("x", config=Config(words=(("chnage", "cratered", -1),)))
    with pytest.raises(ConfigError, match="whole number"):
        claimcheck.check("x", config=Config(words=(("change", "cratered", None),)))
    with pytest.raises(ConfigError, match="must mean one of"):
        claimcheck.check("x", config=Config(words=(("qualifiers", "a smidgen over", "over"),)))


@pytest.mark.parametrize(
    ("spelled", "amount", "told"),
    [
        ("rugby pitch", "large", "give an amount"),
        ("2nd pitch", "7 acres", "cannot be the name"),
        ("polo pitch", "7 blips", "unknown unit"),
        ("mile", "7 acres", "known already"),
        ("dull pitch", "0 acres", "give an amount"),
    ],
)
def test_units_that_cannot_be_defined(spelled: str, amount: str, told: str) -> None:
    with pytest.raises(ConfigError, match=told):
        claimcheck.measure("x", config=Config(units=((spelled, amount),)))


@pytest.mark.parametrize(
    "line", ['rules = "tax.py"', "installed-rules = 1", "words = 3", "words.change = 3", 'units = ["acre"]']
)
def test_settings_of_another_kind(tmp_path: Path, line: str) -> None:
    path = tmp_path / "claimcheck.toml"
    path.write_text(line + "\n", encoding="utf-8")
    with pytest.raises(ConfigError, match=r"claimcheck\.toml"):
        load(path)
