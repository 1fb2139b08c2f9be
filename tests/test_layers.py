"""The house keeps its order: what each room may import, read from the source itself."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import claimcheck

PACKAGE = Path(claimcheck.__file__).parent
# What every room rests on; each stone of it rests on those before it alone.
STONES = ("value", "errors", "version", "keeping", "compiled", "pattern")
GROUND = set(STONES)

# A room may import itself, the ground, and what is named here: rooms, or single doors of rooms.
ROOMS = {
    "algebra": set(),
    "locale": set(),
    "units": {"algebra", "locale"},
    "documents": {"locale"},
    "quantities": {"algebra", "locale", "units", "documents"},
    "claims": {"algebra", "locale", "units", "documents", "quantities"},
    "rules": {"algebra.figure.", "algebra.tails.", "locale", "units", "documents", "quantities", "claims"},
    "findings": {"algebra", "locale", "units", "documents", "quantities", "claims"},
    "reports": {"units", "documents", "quantities", "claims", "findings"},
    "ledger": {"algebra", "locale", "units", "documents", "quantities", "claims", "findings", "reports", "api"},
    "integrations": {"api", "config", "documents.", "reports."},
}
ORDER = list(ROOMS)

# The one door through which each library comes in, and that one only when it is first needed.
DOORS = {
    "pint": "units.registry",
    "sympy": "algebra.symbols",
    "pyromark": "documents.readers.markdown",
    "pandas": "reports.as_frame",
}

# What counts must not be done where results are only shown.
ARITHMETIC = {"fractions", "decimal", "math", "statistics"}
# A drawing has coordinates, which are not figures of the text.
DRAWINGS = {"reports.number_line"}


def _modules() -> Iterator[tuple[str, Path]]:
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts), path


def _room(name: str) -> str:
    return name.partition(".")[0]


def _only_types(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"


def _at_run_time(tree: ast.Module) -> ast.Module:
    """The module without what is there for type checkers alone."""
    return ast.Module([node for node in tree.body if not _only_types(node)], [])


def _imports(tree: ast.AST) -> Iterator[str]:
    """Every module imported anywhere below a node; names taken from the package itself count as modules."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            assert node.module is not None
            if node.module == "claimcheck":
                yield from (f"claimcheck.{alias.name}" for alias in node.names)
            else:
                yield node.module


def _own(tree: ast.AST) -> set[str]:
    """Dotted names, without the package's, of what a module imports from the package."""
    return {name.removeprefix("claimcheck").lstrip(".") for name in _imports(tree) if _room(name) == "claimcheck"}


MODULES = [pytest.param(name, ast.parse(path.read_text("utf-8")), id=name or "claimcheck") for name, path in _modules()]
EVERY_MODULE = pytest.mark.parametrize(("name", "tree"), MODULES)


@EVERY_MODULE
def test_a_room_imports_only_what_it_may(name: str, tree: ast.Module) -> None:
    room = _room(name)
    if room in ROOMS:
        allowed = ROOMS[room] | GROUND | {room}
        assert {own for own in _own(_at_run_time(tree)) if not {_room(own), f"{own}."} & allowed} == set()


@EVERY_MODULE
def test_a_room_knows_the_types_of_the_rooms_to_its_left_alone(name: str, tree: ast.Module) -> None:
    room = _room(name)
    if room in ROOMS:
        left = {*ORDER[: ORDER.index(room) + 1], *GROUND, *ROOMS[room]}
        assert {own for own in _own(tree) if not {_room(own), f"{own}."} & left} == set()


@EVERY_MODULE
def test_only_the_front_door_reaches_the_outside_world(name: str, tree: ast.AST) -> None:
    if _room(name) in {"integrations", "__main__"}:
        return
    assert not {own for own in _own(tree) if own.startswith("integrations")}


@EVERY_MODULE
def test_the_ground_rests_on_nothing_but_ground(name: str, tree: ast.Module) -> None:
    if name in GROUND:
        below = set(STONES[: STONES.index(name)])
        assert _own(_at_run_time(tree)) <= below


@EVERY_MODULE
def test_nobody_imports_a_rule(name: str, tree: ast.AST) -> None:
    assert not {
        own for own in _own(tree) if own.startswith("rules.") or (own == "rules" and name != "claims.catalogue")
    }


@EVERY_MODULE
def test_reports_do_no_arithmetic(name: str, tree: ast.AST) -> None:
    if _room(name) == "reports" and name not in DRAWINGS:
        assert ARITHMETIC.isdisjoint(_imports(tree))


@EVERY_MODULE
def test_each_library_has_one_door(name: str, tree: ast.AST) -> None:
    for imported in _imports(tree):
        library = imported.split(".")[0]
        assert DOORS.get(library, name) == name, f"{library} is the business of {DOORS[library]}"


@EVERY_MODULE
def test_libraries_load_only_when_needed(name: str, tree: ast.Module) -> None:
    at_import = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
    loaded = {imported.split(".")[0] for node in at_import for imported in _imports(node)}
    assert loaded.isdisjoint(DOORS), name
