"""Every program in ``examples/`` runs and shows what it says."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def run(name: str, *arguments: str) -> tuple[int, str]:
    """Exit status and output of an example."""
    command = [sys.executable, f"examples/{name}", *arguments]
    environment = {"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8", "PATH": ""}
    done = subprocess.run(command, capture_output=True, encoding="utf-8", cwd=ROOT, env=environment, check=False)
    assert done.stderr == ""
    return done.returncode, done.stdout


def test_there_is_a_test_for_each_example() -> None:
    tested = {"before_print.py", "cms_hook.py", "desk_review.py"}
    assert {path.name for path in (ROOT / "examples").glob("*.py")} == tested


def test_the_cms_hook_holds_an_error_back() -> None:
    status, shown = run("cms_hook.py")
    assert status == 0
    held, *notes = shown.splitlines()
    assert held == "held back"
    assert len(notes) == 1
    assert notes[0].startswith("error: 74 is more than the whole")


def test_the_press_check_writes_a_page(tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    status, shown = run("before_print.py", "seeds", str(page))
    assert status == 0
    assert shown.count("\n") == 5
    assert "LOOK seeds" in shown.replace("\\", "/")
    assert "unit-notation" in page.read_text("utf-8")


def test_an_error_stops_the_press(tmp_path: Path) -> None:
    (tmp_path / "wrong.md").write_text("Crews found 74 out of 17 crates.", encoding="utf-8")
    assert run("before_print.py", str(tmp_path), str(tmp_path / "report.html"))[0] == 1


def test_the_desk_review_counts_what_was_tested() -> None:
    pytest.importorskip("pandas")
    status, shown = run("desk_review.py", "seeds")
    assert status == 0
    assert "share-of-peak consistent" in " ".join(shown.split())
    assert "unit-notation" in shown.partition("What cannot be true:")[2]
