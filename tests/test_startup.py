"""Starting is felt in hooks and editors: what is heavy loads only when it is first needed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = {"sympy", "pandas", "numpy", "pint", "rich", "click", "pyromark"}
# Parts of the standard library that cost as much as all of claimcheck does.
COSTLY = {
    "dataclasses",
    "inspect",
    "typing",
    "pathlib",
    "logging",
    "tomllib",
    "importlib.metadata",
    "importlib.resources",
}
ARTICLE = "Crews intercepted 74 out of 117 drones, or about 63 per cent, over 1,300 sq km (500 sq miles) on March 12."


def _loaded(program: str) -> set[str]:
    """Modules that a program loads into a fresh interpreter."""
    shown = f"import sys; before = set(sys.modules); {program}; print(*(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-c", shown], capture_output=True, text=True, check=True)
    return set(done.stdout.splitlines()[-1].split())


@pytest.mark.parametrize(
    "program",
    [
        "import claimcheck",
        f"import claimcheck; claimcheck.check({ARTICLE!r})",
        f"import claimcheck; claimcheck.measure({ARTICLE!r})",
    ],
    ids=["import", "check", "measure"],
)
def test_nothing_heavy_is_loaded(program: str) -> None:
    assert _loaded(program).isdisjoint(HEAVY | COSTLY | {"json", "argparse"})


def test_a_plain_command_line_adds_nothing_heavy(tmp_path: Path) -> None:
    article = tmp_path / "article.txt"
    article.write_text(ARTICLE, encoding="utf-8")
    loaded = _loaded(f"from claimcheck.integrations import cli; cli.main(['check', {str(article)!r}])")
    assert "claimcheck.api" in loaded
    assert loaded.isdisjoint(HEAVY | COSTLY | {"json", "argparse", "gettext", "locale"})
