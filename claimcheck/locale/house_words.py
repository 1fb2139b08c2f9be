"""House words: a language with the words and the spellings of units that one newsroom adds to it."""

from __future__ import annotations

from functools import cache

from claimcheck.errors import ConfigError
from claimcheck.locale import Locale, load

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    Word = tuple[str, str, object]
    Spelling = tuple[str, tuple[str, ...]]

QUALIFIERS = "qualifiers"
"""The class of the words that widen or bound a figure: ``{"a touch over": "more_than"}``."""

CHANGE = "change"
"""The class of the words of change, after which two figures are no range: *fell 60 per cent to 4,000*."""

MEANINGS = ("approx", "more_than", "at_least", "less_than", "at_most")


class HouseLocale(Locale):
    """A locale whose tables hold more than its language gives."""

    __slots__ = ("added",)

    is_plain = False

    def __init__(self, name: str, added: Mapping[str, Mapping[str, object]]) -> None:
        super().__init__(name)
        self.added = added

    def _table(self, name: str) -> Any:
        table = super()._table(name)
        return _Widened(table, self.added[name]) if name in self.added else table


class _Widened:
    """A table of a language with some of its lists replaced."""

    def __init__(self, table: Any, lists: Mapping[str, object]) -> None:
        self._table = table
        self.__dict__.update(lists)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._table, name)


@cache
def widened(language: str, words: tuple[Word, ...], units: tuple[Spelling, ...]) -> Locale:
    """A language with more words, each with its class and its value or None, and more spellings of units.

    Raises :class:`~claimcheck.errors.ConfigError` for a class that does not exist and for a value that is not of
    its kind.
    """
    known = load(language)
    if not words and not units:
        return known
    classes, groups = dict(known.relations.CLASSES), dict(known.relations.GROUPS)
    before = dict(known.qualifiers.BEFORE)
    for name, word, value in words:
        if name == QUALIFIERS:
            before[word] = (_meaning(word, value), "")
        elif name in classes:
            classes[name] = _with(name, classes[name], word, value)
        elif name in groups:
            groups[name] = (*groups[name], word)
        else:
            raise ConfigError(f"there is no class of words {name!r}; {_near(name, [QUALIFIERS, *classes, *groups])}")
    spellings = {**known.units.SPELLINGS, **dict(units)}
    changing = tuple(word for name, word, _ in words if name == CHANGE)
    return HouseLocale(
        language,
        {
            "joints": {"CHANGE_STEMS": known.joints.CHANGE_STEMS + changing},
            "relations": {"CLASSES": classes, "GROUPS": groups},
            "qualifiers": {"BEFORE": before},
            "units": {"SPELLINGS": spellings},
        },
    )


def _with(name: str, listed: Any, word: str, value: object) -> Any:
    """A class with one more word, which must have a value where the others have one."""
    if isinstance(listed, dict):
        if isinstance(value, bool) or not isinstance(value, int):
            example = next(iter(listed.items()), (word, 1))
            raise ConfigError(
                f"{word!r} needs a whole number in the class {name!r}, as {example[0]!r} has {example[1]}"
            )
        return {**listed, word: value}
    if value is not None:
        raise ConfigError(f"{word!r} can have no value in the class {name!r}; list the words alone")
    return (*listed, word)


def _meaning(word: str, value: object) -> str:
    if value not in MEANINGS:
        raise ConfigError(f"{word!r} as a qualifier must mean one of {', '.join(MEANINGS)}, not {value!r}")
    return str(value)


def _near(name: str, known: list[str]) -> str:
    from difflib import get_close_matches

    found = get_close_matches(name, known, n=3)
    return f"did you mean {' or '.join(map(repr, found))}?" if found else "see the tables of the language"
