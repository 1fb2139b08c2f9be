from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.config import Config, find, load
from claimcheck.errors import ConfigError


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_a_file_of_its_own(tmp_path: Path) -> None:
    path = write(tmp_path / "desk.toml", 'dollar = "AUD"\nmin-severity = "note"\nignore = ["CC3", "mean"]\n')
    assert load(path) == Config(dollar="AUD", min_severity="note", ignore=("CC3", "mean"))


def test_a_part_of_pyproject(tmp_path: Path) -> None:
    path = write(tmp_path / "pyproject.toml", '[tool.claimcheck]\nselect = ["CC1"]\n')
    assert load(path) == find(tmp_path) == Config(select=("CC1",))


def test_the_nearest_file_counts(tmp_path: Path) -> None:
    write(tmp_path / "claimcheck.toml", 'dollar = "CAD"')
    write(tmp_path / "sport" / "pyproject.toml", "[tool.other]\n")
    write(tmp_path / "money" / "claimcheck.toml", 'dollar = "SGD"')
    write(tmp_path / "money" / "pyproject.toml", '[tool.claimcheck]\ndollar = "NZD"')
    assert find(tmp_path / "sport" / "tennis").dollar == "CAD"
    assert find(tmp_path / "money").dollar == "SGD"


def test_without_a_file_the_defaults_hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.path.isfile", lambda _: False)
    assert find(tmp_path) == Config()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('selct = ["CC1"]', "there is no setting 'selct'; the settings are locale, dollar, date-order, min-severity"),
        ('min-severity = "loud"', "min-severity = 'loud' is none of 'error', 'warning', 'note'"),
        ("min-severity = []", r"min-severity = \[\] is none of"),
        ("dollar = 5", "dollar = 5 must be a string"),
        ('ignore = "CC1"', "ignore = 'CC1' must be a list of rules"),
        ("ignore = [1]", "must be a list of rules"),
        ("= 5", "is not TOML"),
    ],
)
def test_mistakes_name_the_file_and_the_mend(tmp_path: Path, text: str, says: str) -> None:
    path = write(tmp_path / "claimcheck.toml", text)
    with pytest.raises(ConfigError, match=says) as caught:
        load(path)
    assert str(caught.value).startswith(str(path))


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        load(tmp_path / "none.toml")
