"""pattern: a regular expression that is compiled when it is first used.

Most rules meet no figure of theirs in an article, yet their modules are read at every start: compiling all their
patterns then would take a tenth of it.
"""

from __future__ import annotations

from claimcheck.compiled import compiled_pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from typing import Any, AnyStr


_ATTRIBUTES = (
    *("finditer", "findall", "fullmatch", "match", "search", "split", "sub", "subn"),
    *("flags", "groupindex", "groups", "pattern"),
)


class _Made:
    """Has the methods of a pattern that was compiled."""

    def __repr__(self) -> str:
        return f"pattern({self._source!r})"  # type: ignore[attr-defined]


class _Waiting(_Made):
    """Stands for a pattern; once a method is asked for, it takes over them all and waits no more."""

    def __init__(self, source: Any, flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        made = compiled_pattern(self._source, self._flags)
        for attribute in _ATTRIBUTES:
            self.__dict__[attribute] = getattr(made, attribute)
        self.__class__ = _Made  # type: ignore[assignment]  # a class that has __getattr__ is slower at every look-up
        return getattr(made, name)


def pattern(source: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """What ``re.compile`` gives, later.

    >>> word = pattern("[a-z]+")
    >>> word.findall("ab 1 c")
    ['ab', 'c']
    """
    return _Waiting(source, flags)  # type: ignore[return-value]
