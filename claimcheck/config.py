"""Config: how a newsroom wants its texts checked.

Settings stand in ``claimcheck.toml``, or under ``[tool.claimcheck]`` in ``pyproject.toml``, of the folder or of the
nearest one above it that has either::

    dollar = "AUD"
    min-severity = "note"
    ignore = ["rounded-sum"]
"""

from __future__ import annotations

import os

from claimcheck.errors import ConfigError
from claimcheck.value import Value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

FILES = ("claimcheck.toml", "pyproject.toml")
"""Names of files that may hold settings, the one that goes first first."""

CHOICES = {"min_severity": ("error", "warning", "note"), "date_order": ("", "day-month", "month-day")}


class Config(Value):
    """Settings of a check.

    ``locale`` is the language of the text; ``dollar`` the currency that a bare ``$`` stands for; ``date_order`` how
    3/4/2025 is read (``"day-month"``, ``"month-day"``, or ``""`` for both); ``min_severity`` the least severity that
    is shown and counts: ``"error"``, ``"warning"`` or ``"note"``. ``select`` and ``ignore`` name rules by code, by the
    start of a code (``"CC1"``) or by name; what is ignored is left out of what is selected, and an empty ``select``
    selects all.

    ``rules`` are files and modules with rules of a newsroom's own; ``installed_rules`` takes in those of installed
    packages. ``words`` adds words to the classes of the language, each as its class, itself and its value or None;
    ``units`` defines units, each as its spellings and what one of them is.
    """

    locale: str = "en"
    dollar: str = "USD"
    date_order: str = ""
    min_severity: str = "warning"
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()
    installed_rules: bool = False
    words: tuple[tuple[str, str, object], ...] = ()
    units: tuple[tuple[str, str], ...] = ()


def load(path: str | os.PathLike[str]) -> Config:
    """The settings of a TOML file.

    Raises :class:`~claimcheck.errors.ConfigError` for a file that cannot be read, a key that does not exist and a
    value that is not of its kind.
    """
    name = os.fspath(path)
    return _config(_settings(name) or {}, name)


def find(folder: str | os.PathLike[str]) -> Config:
    """The settings for the files of a folder, from the nearest file that has any; else the defaults."""
    here = os.path.abspath(os.fspath(folder))
    while True:
        for name in FILES:
            path = os.path.join(here, name)
            if os.path.isfile(path) and (settings := _settings(path)) is not None:
                return _config(settings, path)
        above = os.path.dirname(here)
        if above == here:
            return Config()
        here = above


def _settings(path: str) -> Mapping[str, Any] | None:
    """The settings that a file holds, or None where it is a pyproject.toml without any."""
    shared = os.path.basename(path) == "pyproject.toml"
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read ({error.strerror})") from None
    if shared and b"claimcheck" not in data:  # the parser costs as much time as starting Python does
        return None
    content = _parsed(data, path)
    if not shared:
        return content
    tool = content.get("tool", {})
    return tool.get("claimcheck") if isinstance(tool, dict) else None


def _parsed(data: bytes, path: str) -> dict[str, Any]:
    import tomllib

    try:
        return tomllib.loads(data.decode())
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: is not TOML: {error}") from None


def _config(settings: Mapping[str, Any], path: str) -> Config:
    return Config(**dict(_setting(key, value, path) for key, value in settings.items()))


def _setting(key: str, value: Any, path: str) -> tuple[str, Any]:
    field = key.replace("-", "_")
    if field in _READERS:
        return field, _READERS[field](value, path)
    if field not in Config.fields:
        known = ", ".join(field.replace("_", "-") for field in Config.fields)
        raise ConfigError(f"{path}: there is no setting {key!r}; the settings are {known}")
    if field in CHOICES and value not in CHOICES[field]:
        raise ConfigError(f"{path}: {key} = {value!r} is none of {', '.join(map(repr, CHOICES[field]))}")
    if not isinstance(Config.defaults[field], tuple):
        if not isinstance(value, str):
            raise ConfigError(f"{path}: {key} = {value!r} must be a string")
        return field, value
    if not (isinstance(value, list) and all(isinstance(one, str) for one in value)):
        raise ConfigError(f'{path}: {key} = {value!r} must be a list of rules, such as ["CC201", "percent-of"]')
    return field, tuple(value)


def _flag(value: Any, path: str) -> bool:
    if not isinstance(value, bool):
        raise ConfigError(f"{path}: installed-rules = {value!r} must be true or false")
    return value


def _files(value: Any, path: str) -> tuple[str, ...]:
    """Files and modules of rules; a file is looked for beside the settings."""
    if not (isinstance(value, list) and all(isinstance(one, str) for one in value)):
        raise ConfigError(f'{path}: rules = {value!r} must be a list of files and modules, such as ["rules/tax.py"]')
    folder = os.path.dirname(os.path.abspath(path))
    return tuple(os.path.join(folder, one) if one.endswith(".py") else one for one in value)


def _words(value: Any, path: str) -> tuple[tuple[str, str, object], ...]:
    """``change = { cratered = -1 }`` and ``people = ["punters"]``, word by word."""
    read: list[tuple[str, str, object]] = []
    for name, listed in value.items() if isinstance(value, dict) else ((value, None),):
        if isinstance(listed, dict):
            read += ((name, word.lower(), meant) for word, meant in listed.items())
        elif isinstance(listed, list) and all(isinstance(word, str) for word in listed):
            read += ((name, word.lower(), None) for word in listed)
        else:
            raise ConfigError(f"{path}: [words] must give each class its words, such as change = {{ cratered = -1 }}")
    return tuple(read)


def _units(value: Any, path: str) -> tuple[tuple[str, str], ...]:
    """``"rugby pitches, rugby pitch" = "7,000 square metres"``, line by line."""
    if not (isinstance(value, dict) and all(isinstance(amount, str) for amount in value.values())):
        raise ConfigError(f'{path}: [units] must give each unit an amount, such as "rugby pitch" = "7,000 sq m"')
    return tuple(value.items())


_READERS = {"installed_rules": _flag, "rules": _files, "words": _words, "units": _units}
