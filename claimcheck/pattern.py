"""pattern: a regular expression that is compiled when it is first used.

Most rules meet no figure of theirs in an article, yet their modules are read at every start: compiling all their
patterns then would take a tenth of it.
"""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class _Waiting:
    """Stands for a pattern, and takes over its methods once one is asked for."""

    def __init__(self, source: str, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        made = re.compile(self._source, self._flags)
        for method in ("finditer", "findall", "fullmatch", "match", "pattern", "search", "split", "sub"):
            self.__dict__[method] = getattr(made, method)
        return getattr(made, name)

    def __repr__(self) -> str:
        return f"pattern({self._source!r})"


def pattern(source: str, flags: int = 0) -> re.Pattern[str]:
    """What ``re.compile`` gives, later.

    >>> word = pattern("[a-z]+")
    >>> word.findall("ab 1 c")
    ['ab', 'c']
    """
    return _Waiting(source, flags)  # type: ignore[return-value]
