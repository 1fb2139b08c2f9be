"""Keeping: what takes long to make and changes with the code alone, kept beside its bytecode.

The terms are those of bytecode: it is made anew whenever a file that it was made from has changed, it is not written
where bytecode is not, and without it everything works, only later.
"""

from __future__ import annotations

import marshal
import os
import sys
from functools import cache
from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    Stamp = tuple[tuple[str, int, int], ...]


def kept(name: str, packages: Sequence[str], make: Callable[[], tuple[Any, ...]]) -> tuple[Any, ...]:
    """What ``make`` gives: read from where it was kept beside the first of ``packages``, else made and kept there.

    ``packages`` are those that it is made from. It must be made of tuples, lists, dictionaries, numbers, text and bytes
    alone, as :mod:`marshal` can write.
    """
    folders = [_folder(package) for package in packages]
    path = path_beside(packages[0], name)
    stamp = _stamp(folders)
    known = load(path)
    if known is not None and known[0] == stamp:
        found: tuple[Any, ...] = known[1]
        return found
    made = make()
    store(path, (stamp, made))
    return made


def path_beside(package: str, name: str) -> str:
    """Where something is kept beside the bytecode of a package."""
    return os.path.join(_folder(package), "__pycache__", f"{name}.{sys.implementation.cache_tag}")


def _folder(package: str) -> str:
    folder: str = next(iter(import_module(package).__path__))
    return folder


def _stamp(folders: Sequence[str]) -> Stamp:
    """The name, time and size of every module below some folders."""
    return tuple(sorted(status for folder in folders for status in _files(folder)))


@cache
def _files(folder: str) -> list[tuple[str, int, int]]:
    """The same of one folder; several things are made from one, and a start looks at it once."""
    found: list[tuple[str, int, int]] = []
    for item in os.scandir(folder):
        if item.name.endswith(".py"):
            status = item.stat()
            found.append((item.path, status.st_mtime_ns, status.st_size))
        elif item.is_dir() and item.name != "__pycache__":
            found += _files(item.path)
    return found


def load(path: str) -> tuple[Any, ...] | None:
    """What was kept at a path, with what it was made from; None where there is nothing, or nothing that can be read."""
    try:
        with open(path, "rb") as file:
            known = marshal.loads(file.read())
    except (OSError, ValueError, EOFError, TypeError):
        return None
    return known if isinstance(known, tuple) and len(known) == 2 else None


def store(path: str, contents: tuple[Any, ...]) -> None:
    """Write what was made, and from what, where bytecode may be written; another process may do so at the same time."""
    if sys.dont_write_bytecode:
        return
    whole = f"{path}.{os.getpid()}"
    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(whole, "wb") as file:
            marshal.dump(contents, file)
        os.replace(whole, path)
    except OSError:
        return
