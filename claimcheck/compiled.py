"""compiled: what :func:`re.compile` gives, its work kept from one start to the next.

An article asks for some eighty patterns; to compile them takes a seventh of its time and gives the same every time. So
their code is kept as that of modules is, on the terms of :mod:`~claimcheck.keeping`. What such code means is known to
one version of CPython alone: it is kept with the version's numbers, and elsewhere patterns are compiled as ever.

Only patterns of the project and of a newsroom's own rules come here, none that is made from a text under check.
"""

from __future__ import annotations

import re
import sys
from functools import cache
from importlib import import_module

from claimcheck.keeping import load, path_beside, store

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, AnyStr

    Key = tuple[str | bytes, int]
    Code = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
    """The flags, the code itself, how many groups there are, the number of each name, and the name of each number."""

MOST = 400
"""Patterns that are kept at most: those of the first articles, which most later ones ask for too."""

_NAME = "patterns"


class Codes:
    """The codes of patterns that earlier runs kept, and of those that this one compiled."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._engine: Any = import_module("_sre") if sys.implementation.name == "cpython" else None
        self._made_by = (sys.version, getattr(self._engine, "MAGIC", 0), getattr(self._engine, "CODESIZE", 0))
        known = load(path) if self._engine else None
        self._known: dict[Key, Code] = known[1] if known is not None and known[0] == self._made_by else {}
        self._has_more = False

    def pattern(self, source: AnyStr, flags: int) -> re.Pattern[AnyStr]:
        """The pattern that :func:`re.compile` gives, made from the code that is kept if there is one."""
        code = self._known.get((source, flags))
        if code is not None:
            meant, steps, *groups = code
            numbers = memoryview(steps).cast("I").tolist()
            made: re.Pattern[AnyStr] = self._engine.compile(source, meant, numbers, *groups)
            return made
        if self._engine and len(self._known) < MOST:
            self._known[source, flags] = _code(source, flags)
            self._has_more = True
            return self.pattern(source, flags)
        return re.compile(source, flags)

    def keep(self) -> None:
        """Keep what this run compiled for the next ones."""
        if self._has_more:
            store(self._path, (self._made_by, self._known))


def _code(source: str | bytes, flags: int) -> Code:
    """What the compiler of :mod:`re` makes of a pattern, as it hands it to its engine."""
    parser: Any = import_module("re._parser")
    compiler: Any = import_module("re._compiler")
    parsed = parser.parse(source, flags)
    steps = compiler._code(parsed, flags)
    names: list[str | None] = [None] * parsed.state.groups
    for name, number in parsed.state.groupdict.items():
        names[number] = name
    packed = b"".join(step.to_bytes(4, sys.byteorder) for step in steps)
    return flags | parsed.state.flags, packed, parsed.state.groups - 1, parsed.state.groupdict, tuple(names)


@cache
def _codes() -> Codes:
    return Codes(path_beside("claimcheck", _NAME))


def compiled_pattern(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What :func:`re.compile` gives, sooner where an earlier run had it compiled.

    >>> compiled_pattern("([a-z])(?P<digit>[0-9])").match("a1").groupdict()
    {'digit': '1'}
    """
    return _codes().pattern(source, int(flags))


def keep() -> None:
    """Keep what this run compiled, if it asked for any pattern; called at the end of a run of the command line."""
    if _codes.cache_info().currsize:
        _codes().keep()
