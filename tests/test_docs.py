"""The documentation leaves nothing out; that its examples run is tested where they stand (see ``conftest.py``)."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from claimcheck import api
from claimcheck.claims import Rule
from claimcheck.config import Config
from claimcheck.documents import FORMATS
from claimcheck.integrations.usage import parser
from claimcheck.reports import OUTPUTS

DOCS = Path(__file__).parent.parent / "docs"


def page(name: str) -> str:
    return (DOCS / f"{name}.md").read_text("utf-8")


def commands() -> dict[str, argparse.ArgumentParser]:
    (choices,) = [action for action in parser()._actions if isinstance(action, argparse._SubParsersAction)]
    return dict(choices.choices)


def test_every_command_and_option_is_described() -> None:
    text = page("command-line")
    for name, command in commands().items():
        assert f"`claimcheck {name}" in text
        options = {option for action in command._actions for option in action.option_strings if option.startswith("--")}
        assert {option for option in options - {"--help"} if f"`{option}" not in text} == set()


def test_the_options_offer_what_there_is() -> None:
    check = {action.dest: action.choices for action in commands()["check"]._actions}
    assert list(check["output_format"] or ()) == list(OUTPUTS)
    assert list(check["format"] or ()) == [known.name for known in FORMATS]


def test_every_ending_of_a_file_is_described() -> None:
    assert [ending for known in FORMATS for ending in known.suffixes if f"`{ending}`" not in page("command-line")] == []


def test_every_setting_is_described() -> None:
    text = page("configuration")
    named = [field.replace("_", "-") for field in Config.fields]
    assert [name for name in named if f"\n{name} = " not in text and f"\n[{name}]" not in text] == []


@pytest.mark.parametrize("rule", api.rules(), ids=lambda rule: rule.code)
def test_every_rule_has_a_page(rule: Rule) -> None:
    text = api.explain(rule.name)
    assert text.startswith(f"# {rule.name} ({rule.code})\n\n{rule.summary.replace('``', '`')[:20]}")
    assert all(f"\n## {heading}\n" in text for heading in ("Formula", "Reported", "Left alone"))
    assert "``" not in text
