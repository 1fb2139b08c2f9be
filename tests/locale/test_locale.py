"""A locale is data: literals, complete, free of contradictions."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from claimcheck import locale
from claimcheck.errors import ConfigError
from claimcheck.locale import load, tables
from claimcheck.quantities.qualifier import Qualifier

PACKAGE = Path(locale.__file__).parent
MODULES = [
    pytest.param(path, id=f"{path.parent.name}.{path.stem}")
    for name in locale.NAMES
    for path in sorted((PACKAGE / name).glob("*.py"))
    if path.stem != "__init__"
]
EVERY_LOCALE = pytest.mark.parametrize("name", locale.NAMES)


def _statements(tree: ast.Module) -> Iterator[ast.stmt]:
    """What a module does besides saying what it is for."""
    for node in tree.body:
        documents = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        if not documents and not (isinstance(node, ast.ImportFrom) and node.module == "__future__"):
            yield node


def _literal(node: ast.expr) -> object:
    """The value of a literal; a frozenset is one too."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "frozenset":
        return frozenset(*(ast.literal_eval(each) for each in node.args))
    return ast.literal_eval(node)


@pytest.mark.parametrize("path", MODULES)
def test_a_table_is_nothing_but_literals(path: Path) -> None:
    for node in _statements(ast.parse(path.read_text("utf-8"))):
        assert isinstance(node, ast.Assign | ast.AnnAssign)
        assert node.value is not None
        _literal(node.value)


@pytest.mark.parametrize("path", MODULES)
def test_no_key_is_written_twice(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Dict):
            keys = [key.value for key in node.keys if isinstance(key, ast.Constant)]
            assert sorted(keys, key=str) == sorted(set(keys), key=str)


@EVERY_LOCALE
@pytest.mark.parametrize(
    "table",
    ["units", "currencies", "numbers", "qualifiers", "relations", "dates", "nouns", "names", "joints", "context"],
)
def test_a_locale_holds_what_its_tables_promise(name: str, table: str) -> None:
    promised = getattr(tables, table.title()).__annotations__
    held = {key for key in vars(getattr(load(name), table)) if key.isupper()}
    assert held == set(promised)


def test_an_unknown_locale_is_told_with_the_known_ones() -> None:
    with pytest.raises(ConfigError, match="unknown locale 'tlh'; claimcheck reads 'en'"):
        load("tlh")


def test_a_locale_is_loaded_once_and_shows_its_name() -> None:
    assert load("en") is load()
    assert repr(load("en")) == "Locale('en')"


def test_asking_for_one_table_loads_no_other() -> None:
    program = (
        "import sys; from claimcheck.locale import load; load('en').numbers.CARDINALS;"
        "print(*(name for name in sys.modules if name.startswith('claimcheck.locale.en.')))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["claimcheck.locale.en.numbers"]


@EVERY_LOCALE
def test_words_are_written_as_they_are_looked_up(name: str) -> None:
    numbers, cues = load(name).numbers, load(name).qualifiers
    words = [*numbers.CARDINALS, *numbers.SCALES, *numbers.FRACTIONS, *numbers.FUZZY, *numbers.COLLECTIVES]
    words += [*numbers.FOLDS, *cues.BEFORE, *cues.AFTER]
    for word in words:
        assert word == " ".join(word.split()).lower()
        assert "-" not in word


@EVERY_LOCALE
def test_every_cue_names_a_qualifier(name: str) -> None:
    cues = load(name).qualifiers
    known = {(str(qualifier), "") for qualifier in Qualifier}
    known |= {("approx", "nearly"), ("less_than", "nearly"), ("more_than", "just"), ("", "exactly")}
    assert {*cues.BEFORE.values(), *cues.AFTER.values()} <= known


@EVERY_LOCALE
def test_every_range_that_opens_can_close(name: str) -> None:
    ranges = load(name).qualifiers.RANGES
    assert all(ranges.values())
    assert not set(ranges) & set(load(name).qualifiers.BEFORE)


@EVERY_LOCALE
def test_scales_and_fuzzy_words_are_powers_of_ten_or_bundles(name: str) -> None:
    numbers = load(name).numbers
    powers = {10**power for power in range(1, 16)}
    assert {*numbers.SCALES.values(), *numbers.SCALE_SYMBOLS.values()} <= powers
    assert set(numbers.FUZZY.values()) <= powers | set(numbers.COLLECTIVES.values())
    assert set(numbers.SCALE_SYMBOLS) >= numbers.SURE_SYMBOLS | numbers.FREE_SYMBOLS | numbers.COUNTED_SYMBOLS


@pytest.mark.parametrize(
    ("cue", "meaning"),
    [
        ("about", ("approx", "")),
        ("an estimated", ("approx", "")),
        ("nearly", ("approx", "nearly")),
        ("just under", ("less_than", "nearly")),
        ("just over", ("more_than", "just")),
        ("well over", ("more_than", "")),
        ("upwards of", ("more_than", "")),
        ("no fewer than", ("at_least", "")),
        ("short of", ("less_than", "")),
        ("as many as", ("at_most", "")),
        ("no more than", ("at_most", "")),
        ("exactly", ("", "exactly")),
    ],
)
def test_what_english_cues_mean(cue: str, meaning: tuple[str, str]) -> None:
    assert load("en").qualifiers.BEFORE[cue] == meaning
