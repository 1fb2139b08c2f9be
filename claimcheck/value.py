"""Value: the frozen record every noun of the house is made of.

Fields are the annotated names of the class body, in order; a field given a default may be left out.
Instances cannot be changed, compare and hash by their fields, and show themselves as a call. This is
the part of :mod:`dataclasses` that the project needs without the 20 ms that importing it (and
:mod:`inspect`) costs every start of the command line.

>>> class Point(Value):
...     x: int
...     y: int = 0
>>> Point(1)
Point(x=1, y=0)
>>> Point(1).replace(y=2) == Point(1, 2)
True
>>> Point(1).x = 5
Traceback (most recent call last):
    ...
AttributeError: Point is frozen: cannot set 'x'
"""

from __future__ import annotations

from itertools import count
from operator import attrgetter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from functools import cached_property
    from typing import Any, Self, TypeVar, dataclass_transform

    V = TypeVar("V", bound="Value")
else:

    def dataclass_transform(**_options: object) -> object:
        """Nothing at run time: type checkers alone read it."""
        return lambda decorated: decorated


_set = object.__setattr__
_MISSING = object()

MANY = 300
"""Instances after which a class gets a constructor of its own: writing one takes about as long as making these."""


class Once:
    """A property of a :class:`Value` that is worked out when it is first asked for and kept with the value.

    >>> class Square(Value):
    ...     side: int
    ...
    ...     @once
    ...     def area(self) -> int:
    ...         print("worked out")
    ...         return self.side**2
    >>> square = Square(3)
    >>> square.area + square.area
    worked out
    18
    """

    def __init__(self, work: Callable[[Any], object]) -> None:
        self.work = work


if TYPE_CHECKING:
    once = cached_property
else:
    once = Once


def _kept(work: Callable[[Any], object], slot: str) -> property:
    read = attrgetter(slot)

    def value(owner: object) -> object:
        try:
            return read(owner)
        except AttributeError:
            pass
        made = work(owner)
        _set(owner, slot, made)
        return made

    return property(value, doc=work.__doc__)


@dataclass_transform(frozen_default=True)
class ValueType(type):
    """Collects the fields of a :class:`Value` and lays them out in slots."""

    fields: tuple[str, ...]
    defaults: dict[str, Any]
    met: Iterator[int]
    first_init: Callable[..., None]

    def __new__(meta, name: str, bases: tuple[type, ...], body: dict[str, Any]) -> ValueType:
        """The class, its annotated names turned into fields."""
        inherited = next((base for base in bases if isinstance(base, ValueType)), None)
        own = tuple(field for field in body.get("__annotations__", {}) if not field.startswith("__"))
        defaults = {field: body.pop(field) for field in own if field in body}
        kept = {f"_kept_{name}": name for name, member in body.items() if isinstance(member, Once)}
        body["__slots__"] = (*own, *body.get("__slots__", ()), *kept)
        body.update((name, _kept(body[name].work, slot)) for slot, name in kept.items())
        if inherited:
            body.setdefault("__init__", inherited.first_init)
        made = super().__new__(meta, name, bases, body)
        made.first_init, made.met = body["__init__"], count(1)
        made.fields = (inherited.fields if inherited else ()) + own
        made.defaults = {**(inherited.defaults if inherited else {}), **defaults}
        return made


class Value(metaclass=ValueType):
    """Base of every frozen record; see the module for what it gives."""

    def __init__(self, *args: Any, **named: Any) -> None:
        if next(type(self).met) == MANY and type(self).__dict__["__init__"] is Value.__init__:
            type.__setattr__(type(self), "__init__", _straight_init(type(self)))
        fields = type(self).fields
        if len(args) > len(fields):
            raise TypeError(f"{type(self).__name__} takes {len(fields)} fields, {len(args)} given")
        for field, value in zip(fields, args, strict=False):
            _set(self, field, value)
        defaults = type(self).defaults
        for field in fields[len(args) :]:
            value = named.pop(field, _MISSING)
            if value is _MISSING:
                if field not in defaults:
                    raise TypeError(f"{type(self).__name__} lacks the field {field!r}")
                value = defaults[field]
            _set(self, field, value)
        if named:
            raise TypeError(f"{type(self).__name__} has no field {next(iter(named))!r}")

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen: cannot set {name!r}")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen: cannot delete {name!r}")

    def _values(self) -> tuple[Any, ...]:
        return tuple(getattr(self, field) for field in type(self).fields)

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return self._values() == other._values()

    def __hash__(self) -> int:
        return hash((type(self), self._values()))

    def __repr__(self) -> str:
        shown = ", ".join(f"{field}={getattr(self, field)!r}" for field in type(self).fields)
        return f"{type(self).__name__}({shown})"

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), self._values()

    def replace(self, **changes: Any) -> Self:
        """A copy with some fields changed."""
        return type(self)(**{**{field: getattr(self, field) for field in type(self).fields}, **changes})


def maker(kind: type[V], names: tuple[str, ...]) -> Callable[..., V]:
    """A function of the slots named, in that order, that makes a ``kind``; for where thousands are made.

    Slots left out stay empty, for a class that fills them when they are asked for.

    >>> class Point(Value):
    ...     x: int
    ...     y: int
    >>> maker(Point, ("y", "x"))(1, 2)
    Point(x=2, y=1)
    """
    body = "".join(f" _made.{name} = {name}\n" for name in names)
    source = f"def _make({', '.join(names)}):\n _made = _new(_open)\n{body} _made.__class__ = _kind\n return _made\n"
    made: Callable[..., V] = _defined(source, "_make", {"_new": object.__new__, "_open": _opened(kind), "_kind": kind})
    return made


def filled_later(kind: type[Value], field: str, work: Callable[[Any], object]) -> None:
    """Let ``work`` make a field of ``kind`` when it is first asked for, where it was left empty.

    A class with ``__getattr__`` would do so as well, and be many times slower at every other field.

    >>> class Word(Value):
    ...     text: str
    ...     length: int
    >>> filled_later(Word, "length", lambda word: len(word.text))
    >>> maker(Word, ("text",))("house").length
    5
    """
    slot = kind.__dict__[field]
    read, write = slot.__get__, slot.__set__

    def value(owner: object) -> object:
        try:
            return read(owner)
        except AttributeError:
            pass
        made = work(owner)
        write(owner, made)
        return made

    type.__setattr__(kind, field, property(value, write))


def _straight_init(kind: type[Value]) -> Callable[..., None]:
    """The constructor that a person would write for a class, five times as quick as the one for all."""
    takes = ", ".join(field + f"=_defaults[{field!r}]" * (field in kind.defaults) for field in kind.fields)
    body = "".join(f" _made.{field} = {field}\n" for field in kind.fields)
    source = f"def __init__(_made, {takes}):\n _set(_made, '__class__', _open)\n{body} _made.__class__ = _kind\n"
    names = {"_defaults": kind.defaults, "_set": _set, "_open": _opened(kind), "_kind": kind}
    made: Callable[..., None] = _defined(source, "__init__", names)
    made.__qualname__ = f"{kind.__qualname__}.__init__"
    return made


def _opened(kind: type[Value]) -> type:
    """A class with the same slots that may be set: a value is filled as one of these and then becomes what it is."""
    body = {
        "__slots__": kind.__dict__["__slots__"],
        "__setattr__": object.__setattr__,
        "__delattr__": object.__delattr__,
    }
    return type.__new__(ValueType, kind.__name__, kind.__bases__, body)


def _defined(source: str, name: str, names: dict[str, Any]) -> Any:
    exec(source, names)
    return names[name]
