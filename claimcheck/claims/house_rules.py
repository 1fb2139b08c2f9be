"""House rules: rules that a newsroom keeps beside its texts, as a file, as a module, or installed as a package.

They are Python, and reading them runs them: a settings file that names rules is to be trusted like a program.
"""

from __future__ import annotations

import os
import sys
from functools import cache
from importlib import import_module

from claimcheck.claims.rule import Rule
from claimcheck.errors import RuleError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType

GROUP = "claimcheck.rules"
"""The group of entry points under which a package offers modules of rules."""

_SUFFIX = ".py"


@cache
def house_rules(named: tuple[str, ...], installed: bool = False) -> tuple[Rule, ...]:
    """The rules of files (``rules/tax.py``) and modules (``newsroom.rules``), and of installed packages if asked for.

    Raises :class:`~claimcheck.errors.RuleError`, naming the file and the line, for one that cannot be read or holds no
    rule.
    """
    modules = [_file(name) if name.endswith(_SUFFIX) else _module(name) for name in named]
    if installed:
        from importlib.metadata import entry_points

        modules += [_module(point.module) for point in sorted(entry_points(group=GROUP))]
    found: dict[str, Rule] = {}
    for module in modules:
        for rule in _rules(module):
            found.setdefault(f"{type(rule).__module__}.{type(rule).__qualname__}", rule)
    return tuple(found.values())


def _rules(module: ModuleType) -> list[Rule]:
    """The rules that a module defines."""
    made = [
        one
        for one in vars(module).values()
        if isinstance(one, type) and issubclass(one, Rule) and one.__module__ == module.__name__ and one.code
    ]
    if not made:
        raise RuleError(
            f"{module.__file__}: there is no rule in it: a class made from claimcheck.claims.Rule, with a code"
        )
    return [one() for one in made]


def _module(name: str) -> ModuleType:
    try:
        return import_module(name)
    except Exception as error:
        raise RuleError(f"the rules {name!r} cannot be read: {_told(error)}") from error


def _file(path: str) -> ModuleType:
    from importlib.util import module_from_spec, spec_from_file_location

    whole = os.path.abspath(path)
    name = "claimcheck_house_" + "".join(letter if letter.isalnum() else "_" for letter in whole)
    spec = spec_from_file_location(name, whole)
    if spec is None or spec.loader is None or not os.path.isfile(whole):
        raise RuleError(f"{path}: there is no such file of rules")
    module = module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except Exception as error:
        del sys.modules[name]
        raise RuleError(f"{path} cannot be read: {_told(error)}") from error
    return module


def _told(error: Exception) -> str:
    """What was raised, and the line of it that was being run last."""
    place = error.__traceback__
    while place is not None and place.tb_next is not None:
        place = place.tb_next
    line = getattr(error, "lineno", None) or (place.tb_lineno if place is not None else 0)
    return f"{type(error).__name__}: {error} (line {line})"
