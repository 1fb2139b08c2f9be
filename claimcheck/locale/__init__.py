"""The words of a language, as data: a new word or unit is one line in one of its tables.

A locale is a package of modules that hold nothing but literals: ``units``, ``currencies``, ``numbers``,
``qualifiers``, ``dates``, ``nouns``, ``names``, ``joints``, ``context``, ``subjects`` and ``relations``.
:mod:`claimcheck.locale.tables` says what each must hold. A table is read when it is first asked for, so a reader of
dates pays for no unit.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module

from claimcheck.errors import ConfigError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType
    from typing import Any

    from claimcheck.locale.tables import (
        Context,
        Currencies,
        Dates,
        Joints,
        Names,
        Nouns,
        Numbers,
        Qualifiers,
        Relations,
        Units,
    )

NAMES: tuple[str, ...] = ("en", "de")
"""The languages that claimcheck reads."""


class Locale:
    """The tables of one language.

    >>> load("en").units.SPELLINGS["mile"][0]
    'miles'
    """

    __slots__ = ("name",)

    is_plain = True
    """Whether there are no words of a newsroom's own in it."""

    def __init__(self, name: str) -> None:
        self.name = name

    @property
    def units(self) -> Units:
        """How units are written."""
        table: Units = self._table("units")
        return table

    @property
    def currencies(self) -> Currencies:
        """How money is written."""
        table: Currencies = self._table("currencies")
        return table

    @property
    def numbers(self) -> Numbers:
        """Number words, scales and fractions."""
        table: Numbers = self._table("numbers")
        return table

    @property
    def qualifiers(self) -> Qualifiers:
        """The words that widen or bound a figure."""
        table: Qualifiers = self._table("qualifiers")
        return table

    @property
    def dates(self) -> Dates:
        """Months, weekdays and the forms of dates."""
        table: Dates = self._table("dates")
        return table

    @property
    def nouns(self) -> Nouns:
        """What begins and ends the name of a counted thing."""
        table: Nouns = self._table("nouns")
        return table

    @property
    def names(self) -> Names:
        """What makes a numeral a name, a code or a turn of phrase."""
        table: Names = self._table("names")
        return table

    @property
    def joints(self) -> Joints:
        """What stands between two figures that belong together."""
        table: Joints = self._table("joints")
        return table

    @property
    def context(self) -> Context:
        """The words around a figure that settle what is ambiguous in it."""
        table: Context = self._table("context")
        return table

    @property
    def subjects(self) -> ModuleType:
        """Kinds of things and what may become of them; who speaks, where and when."""
        table: ModuleType = self._table("subjects")
        return table

    @property
    def relations(self) -> Relations:
        """The words that state a relation, by class."""
        table: Relations = self._table("relations")
        return table

    def _table(self, name: str) -> Any:
        return _module(self.name, name)

    def __repr__(self) -> str:
        return f"Locale({self.name!r})"


@cache
def _module(language: str, table: str) -> ModuleType:
    """A table of a language; asking for a module that is there already would take as long as reading a figure."""
    return import_module(f"claimcheck.locale.{language}.{table}")


def load(name: str = "en") -> Locale:
    """The locale of a language.

    Raises :class:`~claimcheck.errors.ConfigError` for a language that claimcheck does not read.
    """
    if name not in NAMES:
        known = ", ".join(map(repr, NAMES))
        raise ConfigError(f"unknown locale {name!r}; claimcheck reads {known}")
    return _loaded(name)


@cache
def _loaded(name: str) -> Locale:
    return Locale(name)
