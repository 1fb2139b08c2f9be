"""Roles: what may fill each place of a relation.

A role is declared by one word: a class of figures below, the name of another role (the same dimension as that
one), or ``word:CLASS`` for a word with a value, such as *doubled* (2), *fell* (−1) or *a day* (one day), from the
locale's tables; a bar joins classes of figures and one of words.
"""

from __future__ import annotations

from functools import cache

TYPE_CHECKING = False

ANY = "any"
AMOUNT = "amount"
SUMMABLE = "summable"
COUNT = "count"
PERCENT = "percent"
POINT = "point"
MONEY = "money"
MEASURE = "measure"
DURATION = "duration"
LENGTH = "length"
AREA = "area"
SPEED = "speed"
TEMPERATURE = "temperature"
MULTIPLE = "multiple"
SHARE = "share"
RATE = "rate"
DATE = "date"
TIME = "time"
AGE = "age"
ORDINAL = "ordinal"

_MEASURES = (
    "length", "area", "volume", "mass", "speed", "temperature", "energy", "power", "duration", "data", "pressure",
    "frequency", "force", "angle", "age",
)  # fmt: skip

KINDS: tuple[str, ...] = (
    "count", "percent", "point", "money", *_MEASURES, "rate", "share", "multiple", "date", "time", "ordinal", "other",
)  # fmt: skip
"""Every kind of figure; the place of a kind here is its slot letter in slotted text."""

CLASSES: dict[str, tuple[str, ...]] = {
    ANY: tuple(kind for kind in KINDS if kind not in ("date", "time", "ordinal")),
    AMOUNT: ("count", "money", *_MEASURES, "rate", "other"),
    SUMMABLE: ("count", "money", "length", "area", "volume", "mass", "energy", "power", "data", "other"),
    PERCENT: ("percent", "share"),
    MEASURE: (*_MEASURES, "other"),
    **{kind: (kind,) for kind in KINDS if kind != "percent"},
}
"""The kinds of figure that each class of role accepts."""

SKIPPED = ("date", "time", "ordinal")
"""Kinds that a gap in a phrasing may pass over: they say when, not how much."""

WORD = "word:"

if TYPE_CHECKING:
    from collections.abc import Mapping


ANY_FIGURE = "_"
"""The role of a figure that a phrasing passes over without binding it."""


def spec(roles: Mapping[str, str], role: str) -> tuple[tuple[str, ...], str]:
    """The kinds of figure and the class of words that may fill a role; neither for :data:`ANY_FIGURE`."""
    return ((), "") if role == ANY_FIGURE else (kinds(roles, role), word_class(roles, role))


def kinds(roles: Mapping[str, str], role: str) -> tuple[str, ...]:
    """The kinds of figure that may fill ``role``; none for a role of words alone.

    Raises KeyError for a class that does not exist.
    """
    return _declared_kinds(roles[group(roles, role)])


@cache
def _declared_kinds(declared: str) -> tuple[str, ...]:
    return tuple(kind for name in declared.split("|") if not name.startswith(WORD) for kind in CLASSES[name])


def word_class(roles: Mapping[str, str], role: str) -> str:
    """The class of words that may fill ``role``, or ``""``."""
    declared = roles[role]
    if WORD not in declared:
        return ""
    return next(name.removeprefix(WORD) for name in declared.split("|") if name.startswith(WORD))


def group(roles: Mapping[str, str], role: str) -> str:
    """The role at the head of the chain of "same dimension as": the roles of a group share a working unit.

    A role may bear the name of its own class (``"percent": "percent"``).
    """
    seen = {role}
    while roles[role] in roles and roles[role] not in seen:
        role = roles[role]
        seen.add(role)
    return role
